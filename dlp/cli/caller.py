"""`dlp caller add|list|remove`: who may use the HTTP check. Prints a new secret once, and no secret ever after."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)

_Name = Annotated[str, typer.Argument(help="Name of the calling program, e.g. messenger-1.")]
_Format = Annotated[str, typer.Option("--format", help="table or jsonl")]


@app.command()
def add(
    ctx: typer.Context,
    name: _Name,
    webhook: Annotated[str, typer.Option(help="URL told of released and refused messages.")] = "",
    channel: Annotated[list[str] | None, typer.Option(help="email, messenger or sms; repeat for several. Default: all.")] = None,
) -> None:
    """Register a caller and print its secret: once, keep it."""
    from dlp import callers

    secret = callers.add(ctx.obj, _key(ctx.obj), name, webhook=webhook, channels=tuple(channel or ()), now=datetime.now(UTC))
    typer.echo(secret)
    typer.echo("이 비밀값은 다시 표시되지 않습니다. 안전한 곳에 보관하십시오.", err=True)


@app.command("list")
def list_(ctx: typer.Context, format_: _Format = "table") -> None:
    """Names, creation times, channels and webhooks."""
    from dlp import callers

    rows = callers.listed(ctx.obj, _key(ctx.obj))
    if format_ == "jsonl":
        for row in rows:
            line = {"name": row.name, "created": row.created, "channels": list(row.channels), "webhook": row.webhook}
            typer.echo(json.dumps(line, ensure_ascii=False))
        return
    if format_ != "table":
        typer.echo("dlp: --format: must be table or jsonl", err=True)
        raise SystemExit(2)
    from rich.console import Console
    from rich.table import Table

    table = Table("이름", "등록", "채널", "알림 주소", box=None)
    for row in rows:
        table.add_row(row.name, row.created, ", ".join(row.channels) or "전체", row.webhook or "-")
    Console().print(table)


@app.command()
def remove(ctx: typer.Context, name: _Name) -> None:
    """Remove a caller; a running server refuses it at once."""
    from dlp import callers

    callers.remove(ctx.obj, _key(ctx.obj), name)


def _key(site: Path) -> bytes:
    from dlp import keys

    return keys.load(site / "keys").seal
