"""`dlp caller add|list|rotate|remove`: who may use the HTTP check. Prints a new secret once, and no secret ever after."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from dlp.cli.listing import into
from dlp.cli.who import Keyboard, Operator
from dlp.language import tr
from dlp.listings import caller_list
from dlp.office import callers

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)

_Name = Annotated[str, typer.Argument(help="Name of the calling program, e.g. messenger-1.")]


@app.command()
def add(
    ctx: typer.Context,
    name: _Name,
    webhook: Annotated[str, typer.Option(help="URL told of released and refused messages.")] = "",
    channel: Annotated[list[str] | None, typer.Option(help="email, messenger or sms; repeat for several. Default: all.")] = None,
    rate: Annotated[float, typer.Option(help="Requests a second it may make; 0: 50.")] = 0.0,
    fail_open: Annotated[
        bool, typer.Option("--fail-open", help="Tell it to deliver unchecked when no decision can be made.")
    ] = False,
    operator: Operator = "",
) -> None:
    """Register a caller and print its secret: once, keep it.

    Example: dlp --site site caller add messenger --channel messenger --rate 200
    """
    _show(callers.add(ctx.obj, Keyboard(operator), name, webhook=webhook, channels=channel or (), rate=rate, fail_open=fail_open))


@app.command()
def rotate(
    ctx: typer.Context,
    name: _Name,
    overlap: Annotated[float, typer.Option(help="Hours for which the present secret stays good.")] = 24.0,
    operator: Operator = "",
) -> None:
    """Give a caller a new secret and print it; the old one ends after the overlap.

    Example: dlp --site site caller rotate messenger --overlap 2
    """
    _show(callers.rotate(ctx.obj, Keyboard(operator), name, overlap=timedelta(hours=overlap)))


def _show(secret: str) -> None:
    typer.echo(secret)
    typer.echo(
        tr(
            "이 비밀값은 다시 표시되지 않습니다. 안전한 곳에 보관하십시오.",
            "This secret is not shown again. Keep it in a safe place.",
        ),
        err=True,
    )


into(app, caller_list.LISTING)


@app.command()
def remove(ctx: typer.Context, name: _Name, operator: Operator = "") -> None:
    """Remove a caller; a running server refuses it at once.

    Example: dlp --site site caller remove intranet
    """
    callers.remove(ctx.obj, Keyboard(operator), name)
