"""`dlp proposal list|show|approve|reject`: what one person asked and another must allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown
from dlp.cli.who import ANY
from dlp.desk.rights import Right, stated
from dlp.language import english, tr
from dlp.office import proposals
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.show.table import cleaned, print_table
from dlp.texts.kinds import kind_of
from dlp.texts.labels import PROPOSAL_STATES, PROPOSALS, local, said

if TYPE_CHECKING:
    from dlp.ledgers.proposals import Proposal

app = Commands("What one person asks and another must allow.")
_Id = Annotated[str, Argument("A proposal of `proposal list`.", metavar="PR-…")]
_Why = Annotated[str, Option("Goes into the journal.", "--reason")]


@app.command()
def show(here: Shown, proposal_id: _Id) -> None:
    """One proposal: what it would do, who asks and why.

    Example: dlp --site site proposal show PR-…
    """
    here.admitted(ANY, what="proposal show")
    one = proposals.one(here.site, proposal_id)
    row = proposals.flat(one)
    if here.form is not Form.table:
        here.show([row], (), one=True)
        return
    from dlp.dashboard.stages import fact_of
    from dlp.dashboard.words import words

    say = words("en" if english() else "ko")

    def facts(known: Mapping[str, Any]) -> str:
        return "\n".join(fact_of(say, name, value) for name, value in known.items() if value not in ("", None, False))

    effects = "\n".join(f"{kind_of(kind)} {ref}\n{facts(body)}" for kind, ref, body in row["effects"])
    pairs = [(tr(*FIELDS[name]), _shown(name, row[name])) for name in FIELDS if row[name]]
    pairs += [(tr("내용", "content"), facts(row["facts"])), (tr("승인하면", "once approved"), effects)]
    print_table((tr("항목", "field"), tr("내용", "value")), [pair for pair in pairs if pair[1]])
    if one.what == "policy" and one.state == "open":
        click.echo("\n".join(cleaned(line) for line in proposals.difference(here.site, one)))


@app.command()
def approve(here: Session, proposal_id: _Id, reason: _Why = "") -> None:
    """Allow what another person proposed; it is done in the same step. A policy that could not be written is written by approving again.

    Example: dlp --site site proposal approve PR-… --as CP01
    """
    actor = here.acting(Right.propose)
    settled = proposals.allow(here.site, proposal_id, actor=actor, reason=reason)
    if until := settled.facts.get("token_until"):
        _second_half(here.site, settled, str(until))
    click.echo(
        tr(f"{proposal_id}: 승인했습니다.", f"{proposal_id}: approved.")
        + (tr(" 제안자가 1시간 안에 한 번 열 수 있습니다.", " Who proposed it may open it once within the hour.") if settled.what in ("unseal", "reveal") else "")
    )  # fmt: skip


@app.command()
def reject(here: Session, proposal_id: _Id, reason: Annotated[str, Option("Why not; goes into the journal.", "--reason")]) -> None:
    """Turn a proposal down, or take back one's own.

    Example: dlp --site site proposal reject PR-… --reason "범위가 넓음"
    """
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    proposals.turn_down(here.site, proposal_id, actor=here.acting(Right.propose), reason=reason)
    click.echo(tr(f"{proposal_id}: 반려했습니다.", f"{proposal_id}: rejected."))


FIELDS: Final = {
    "id": ("제안", "proposal"), "at": ("시각", "time"), "what": ("일", "what"), "subject": ("대상", "subject"), "operator": ("제안자", "by"), "reason": ("사유", "reason"),
    "until": ("기한", "until"), "state": ("상태", "state"), "second": ("결정한 사람", "decided by"), "settled": ("결정한 때", "decided"), "used": ("쓴 때", "used"),
}  # fmt: skip
_WORDS: Final = {"what": PROPOSALS, "state": PROPOSAL_STATES}


def _shown(name: str, value: Any) -> str:
    return (
        local(value) if name in ("at", "until", "settled", "used") and "T" in str(value) else said(_WORDS.get(name, {}), str(value))
    )


def announced(number: str) -> None:
    """Say which proposal was made, and how it goes on."""
    click.echo(number)
    click.echo(
        tr(f"다른 사람이 승인해야 합니다: dlp proposal approve {number}", f"another person must approve it: dlp proposal approve {number}"),
        err=True,
    )  # fmt: skip


def _second_half(site: Path, settled: Proposal, until: str) -> None:
    """What the one who approved a token hands over."""
    from dlp import keys, operators

    key, generation = keys.load(site / "keys").journal, int(settled.effects[0][2]["token"])
    click.echo(operators.halves(key, settled.subject, generation, datetime.fromisoformat(until), settled.id)[1])
    click.echo(tr("토큰의 뒤쪽 절반입니다. 본인에게 전합니다.", "This is the second half of the token, for the person."), err=True)
