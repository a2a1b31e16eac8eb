"""`dlp proposal list|show|approve|reject`: what one person asked and another must allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import ANY, Operator, acting, admitted
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office import proposals
from dlp.ports import ConfigError
from dlp.show.rows import Form, emit
from dlp.show.table import cleaned
from dlp.texts.kinds import kind_of

if TYPE_CHECKING:
    from dlp.ledgers.proposals import Proposal

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="What one person asks and another must allow."
)
_Id = Annotated[str, typer.Argument(metavar="PR-…", help="A proposal of `proposal list`.")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]


@app.command()
def show(ctx: typer.Context, proposal_id: _Id, form: AsForm = Form.table, operator: Operator = "") -> None:
    """One proposal: what it would do, who asks and why.

    Example: dlp --site site proposal show PR-…
    """
    admitted(ctx.obj, operator, ANY, what="proposal show")
    one = proposals.one(ctx.obj, proposal_id)
    row = proposals.flat(one)
    if form is not Form.table:
        emit(form, [row], (), one=True)
        return
    facts = {f"facts.{name}": value for name, value in row.pop("facts").items()}
    effects = "\n".join(f"{kind_of(kind)} {ref} {_plain(body)}" for kind, ref, body in row.pop("effects"))
    pairs = [{"name": name, "value": str(value)} for name, value in {**row, **facts, "effects": effects}.items() if value]
    emit(
        form,
        pairs,
        ((tr("항목", "field"), lambda pair: pair["name"]), (tr("내용", "value"), lambda pair: pair["value"])),
    )
    if one.what == "policy" and one.state == "open":
        typer.echo("\n".join(cleaned(line) for line in proposals.difference(ctx.obj, one)))


@app.command()
def approve(ctx: typer.Context, proposal_id: _Id, reason: _Why = "", operator: Operator = "") -> None:
    """Allow what another person proposed; it is done in the same step. A policy that could not be written is written by approving again.

    Example: dlp --site site proposal approve PR-… --as CP01
    """
    actor = acting(ctx.obj, operator, Right.propose)
    settled = proposals.allow(ctx.obj, proposal_id, actor=actor, reason=reason)
    if until := settled.facts.get("token_until"):
        _second_half(ctx.obj, settled, str(until))
    typer.echo(
        tr(f"{proposal_id}: 승인했습니다.", f"{proposal_id}: approved.")
        + (tr(" 제안자가 1시간 안에 한 번 열 수 있습니다.", " Who proposed it may open it once within the hour.") if settled.what in ("unseal", "reveal") else "")
    )  # fmt: skip


@app.command()
def reject(
    ctx: typer.Context,
    proposal_id: _Id,
    reason: Annotated[str, typer.Option("--reason", help="Why not; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Turn a proposal down, or take back one's own.

    Example: dlp --site site proposal reject PR-… --reason "범위가 넓음"
    """
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    proposals.turn_down(ctx.obj, proposal_id, actor=acting(ctx.obj, operator, Right.propose), reason=reason)
    typer.echo(tr(f"{proposal_id}: 반려했습니다.", f"{proposal_id}: rejected."))


def announced(number: str) -> None:
    """Say which proposal was made, and how it goes on."""
    typer.echo(number)
    typer.echo(
        tr(f"다른 사람이 승인해야 합니다: dlp proposal approve {number}", f"another person must approve it: dlp proposal approve {number}"),
        err=True,
    )  # fmt: skip


def _second_half(site: Path, settled: Proposal, until: str) -> None:
    """What the one who approved a token hands over."""
    from dlp import keys, operators

    key, generation = keys.load(site / "keys").journal, int(settled.effects[0][2]["token"])
    typer.echo(operators.halves(key, settled.subject, generation, datetime.fromisoformat(until), settled.id)[1])
    typer.echo(tr("토큰의 뒤쪽 절반입니다. 본인에게 전합니다.", "This is the second half of the token, for the person."), err=True)


def _plain(body: Mapping[str, Any]) -> str:
    return "  ".join(f"{name}={value}" for name, value in body.items())
