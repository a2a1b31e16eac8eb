"""`dlp keys rotate`: another sealing key, asked for by one person and allowed by a second."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.ports import ConfigError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Change the key that seals held messages, register and callers.",
)


@app.callback()
def keys() -> None:
    pass


@app.command()
def rotate(
    ctx: typer.Context,
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")] = "",
    apply: Annotated[
        str,
        typer.Option(
            "--apply",
            metavar="PR-…",
            help="Do what was approved. No program may serve meanwhile, unless several nodes serve over one database.",
        ),
    ] = "",
    operator: Operator = "",
) -> None:
    """Propose another sealing key; once a second person has approved it, do it with --apply. Back up keys/ afterwards.

    Example: dlp --site site keys rotate --reason "담당자 교체"; then: dlp --site site keys rotate --apply PR-…
    """
    from dlp.app.rotating import rotate as carry_out
    from dlp.cli.proposal import announced
    from dlp.ledgers.proposals import What
    from dlp.office import proposals
    from dlp.office.entries import recorded
    from dlp.office.wording import kept_reason

    recorded(ctx.obj)
    actor = acting(ctx.obj, operator, Right.propose)
    if apply:
        count = carry_out(ctx.obj, apply, actor=actor, now=datetime.now(UTC))
        typer.echo(
            tr(
                f"봉인 키를 바꾸었습니다. 보류 {count}건을 새 키로 쌌습니다. keys/ 를 다시 백업하십시오.",
                f"The sealing key is another one; {count} held messages are wrapped under it. Back up keys/ again.",
            )
        )
        return
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    announced(proposals.propose(ctx.obj, What.keys, "seal.key", actor=actor, reason=kept_reason(ctx.obj, reason)))
