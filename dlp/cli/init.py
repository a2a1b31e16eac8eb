"""`dlp init`."""

from __future__ import annotations

import click

from dlp.cli.session import Place
from dlp.language import tr


def command(here: Place) -> None:
    """Make a site: settings, policy, exceptions, lexicons, keys (mode 0600). Never overwrites what exists.

    Example: dlp --site site init
    """
    from dlp.app.init import init

    made = init(here.site)
    click.echo(f"{here.site}: " + (", ".join(made) if made else tr("이미 준비되어 있습니다", "nothing to do")))
