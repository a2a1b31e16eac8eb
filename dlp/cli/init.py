"""`dlp init`."""

from __future__ import annotations

import typer

from dlp.language import tr


def command(ctx: typer.Context) -> None:
    """Make a site: settings, policy, exceptions, lexicons, keys (mode 0600). Never overwrites what exists.

    Example: dlp --site site init
    """
    from dlp.app.init import init

    made = init(ctx.obj)
    typer.echo(f"{ctx.obj}: " + (", ".join(made) if made else tr("이미 준비되어 있습니다", "nothing to do")))
