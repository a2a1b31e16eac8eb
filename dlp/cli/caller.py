"""`dlp caller add|list|rotate|remove`: who may use the HTTP check. Prints a new secret once, and no secret ever after."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from dlp.cli.listing import into
from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import caller_list
from dlp.office.choices import named_by, one_of
from dlp.office.entries import journalled
from dlp.texts.labels import CHANNELS

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)

_FLAGS = {"name": "NAME", "channel": "--channel", "rate": "--rate", "webhook": "--webhook"}
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
    from dlp import callers

    actor = acting(ctx.obj, operator, Right.run)
    for one in channel or ():
        one_of("--channel", one, CHANNELS)
    channels, now = tuple(channel or ()), datetime.now(UTC)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.add(
            ctx.obj, _key(ctx.obj), name, webhook=webhook, channels=channels, rate=rate, fail_open=fail_open, now=now
        )
    journalled(ctx.obj, "caller-added", {"caller": name, "book": _mark(ctx.obj), **actor.body()})
    _show(secret)


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
    from dlp import callers

    actor = acting(ctx.obj, operator, Right.run)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.rotate(ctx.obj, _key(ctx.obj), name, overlap=timedelta(hours=overlap), now=datetime.now(UTC))
    journalled(ctx.obj, "caller-added", {"caller": name, "book": _mark(ctx.obj), **actor.body()})
    _show(secret)


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
    from dlp import callers

    actor = acting(ctx.obj, operator, Right.run)
    with named_by(_FLAGS, file=callers.FILE):
        callers.remove(ctx.obj, _key(ctx.obj), name)
    journalled(ctx.obj, "caller-removed", {"caller": name, "book": _mark(ctx.obj), **actor.body()})


def _mark(site: Path) -> str:
    """What the file holds now, for the journal: `doctor` tells where another copy of it was put in place."""
    from dlp import callers, keys

    ring = keys.load(site / "keys")
    return callers.mark(site, ring.seal, ring.journal)


def _key(site: Path) -> bytes:
    from dlp import keys

    return keys.load(site / "keys").seal
