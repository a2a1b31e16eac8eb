"""`dlp init`."""

from __future__ import annotations

import click

from dlp.cli.session import Place
from dlp.language import tr


def command(here: Place) -> None:
    from dlp.app.init import init

    made = init(here.site)
    click.echo(f"{here.site}: " + (", ".join(made) if made else tr("이미 준비되어 있습니다", "nothing to do")))
