"""`dlp held list|release|refuse`: the quarantine. Shows shapes, never the original; every step is journalled with its operator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.labels import PLACES, RELATIONS, STATES, local, rules_of, said, tr
from dlp.cli.listing import Listing, Shown, of
from dlp.cli.release_routes import routes
from dlp.cli.unsealing import open_, unseal
from dlp.cli.who import Keyboard, Operator
from dlp.desk.rights import Right
from dlp.office import held

if TYPE_CHECKING:
    pass

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="List, release, refuse and unseal held messages."
)

Again = Annotated[bool, typer.Option("--again", help="Although an earlier delivery was begun and its end is unknown.")]


LISTING = Listing(
    name="held list",
    right=Right.view,
    read=held.waiting,
    columns=[
        of("사건", "incident", "id"),
        of("시각", "time", "at", local),
        of("경로", "channel", "channel", lambda word: said(PLACES, word)),
        Shown(
            "상태",
            "state",
            lambda row: tr("전달 여부 불명", "delivery unknown") if row["uncertain"] else said(STATES, row["state"]),
        ),
        Shown("규칙", "rules", rules_of),
        of("접수번호", "cases", "cases", "\n".join),
        of("보낸 사람", "sender", "sender", lambda one: f"{one['address']} ({said(RELATIONS, one['relation'])})"),
        of("크기", "bytes", "bytes", lambda count: f"{count:,}"),
    ],
    title=("보류 {}건", "{} held"),
    help="""Held messages, the oldest first.

    Example: dlp --site site held list --format jsonl
    """,
)
LISTING.into(app)


@app.command()
def release(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    reason: Annotated[str, typer.Option(help="Why it may go.")] = "",
    operator: Operator = "",
    again: Again = False,
) -> None:
    """Let a held message go, once. The serving process delivers it.

    Example: dlp --site site held release INC-… --reason 검토함 --as MR09
    """
    left = held.release(ctx.obj, Keyboard(operator), incident_id, reason=reason, again=again)
    typer.echo(
        f"{incident_id}: " + (tr("내보냈습니다.", "released.") if left else tr("내보내기를 요청했습니다.", "release requested."))
    )


@app.command()
def refuse(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    reason: Annotated[
        str,
        typer.Option(
            help="Why it may not go; its sender is told it, without names and numbers, unless it is about contacting somebody."
        ),
    ],
    operator: Operator = "",
    again: Again = False,
) -> None:
    """Refuse a held message for good.

    Example: dlp --site site held refuse INC-… --reason "사적인 연락" --as MR09
    """
    held.refuse(ctx.obj, Keyboard(operator), incident_id, reason=reason, again=again)
    typer.echo(f"{incident_id}: {tr('거절했습니다.', 'refused.')}")


for _name, _work in (("unseal", unseal), ("open", open_), ("routes", routes)):
    app.command(_name)(_work)
