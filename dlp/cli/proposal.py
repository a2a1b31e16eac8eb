"""`dlp proposal list|show|approve|reject`: what one person asked and another must allow."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli.labels import KINDS, KST, PROPOSAL_STATES, PROPOSALS, local, said, tr
from dlp.cli.rows import AsForm, Column, Form, emit
from dlp.cli.table import cleaned
from dlp.cli.who import ANY, Operator, acting, admitted
from dlp.desk.rights import Actor, Right, stated
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.desk.proposals import Proposal, What
    from dlp.store import Store

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="What one person asks and another must allow."
)
MOST_LINES: Final = 400
_Id = Annotated[str, typer.Argument(metavar="PR-…")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]


@app.command("list")
def list_(
    ctx: typer.Context,
    waiting: Annotated[bool, typer.Option("--open", help="Only those that wait for a second person.")] = False,
    form: AsForm = Form.table,
    operator: Operator = "",
) -> None:
    """Proposals, the oldest first.

    Example: dlp --site site proposal list --open
    """
    admitted(ctx.obj, operator, ANY, what="proposal list")
    rows = [row for one in every(ctx.obj) if (row := _row(one))["state"] == "open" or not waiting]
    emit(form, rows, _columns(), title=tr(f"제안 {len(rows)}건", f"{len(rows)} proposals"))


@app.command()
def show(ctx: typer.Context, proposal_id: _Id, form: AsForm = Form.table, operator: Operator = "") -> None:
    """One proposal: what it would do, who asks and why.

    Example: dlp --site site proposal show PR-…
    """
    admitted(ctx.obj, operator, ANY, what="proposal show")
    one = _one(ctx.obj, proposal_id)
    row = _row(one)
    if form is not Form.table:
        emit(form, [row], (), one=True)
        return
    facts = {f"facts.{name}": value for name, value in row.pop("facts").items()}
    effects = "\n".join(f"{said(KINDS, kind)} {ref} {_plain(body)}" for kind, ref, body in row.pop("effects"))
    pairs = [{"name": name, "value": str(value)} for name, value in {**row, **facts, "effects": effects}.items() if value]
    emit(
        form,
        pairs,
        ((tr("항목", "field"), lambda pair: pair["name"]), (tr("내용", "value"), lambda pair: pair["value"])),
    )
    if one.what == "policy" and one.state == "open":
        typer.echo("\n".join(cleaned(line) for line in _difference(ctx.obj, one)))


@app.command()
def approve(ctx: typer.Context, proposal_id: _Id, reason: _Why = "", operator: Operator = "") -> None:
    """Allow what another person proposed; it is done in the same step. A policy that could not be written is written by approving again.

    Example: dlp --site site proposal approve PR-… --as CP01
    """
    actor = acting(ctx.obj, operator, Right.propose)
    settled = allow(ctx.obj, proposal_id, actor=actor, reason=reason)
    if until := settled.facts.get("token_until"):
        _second_half(ctx.obj, settled, str(until))
    typer.echo(
        tr(f"{proposal_id}: 승인했습니다.", f"{proposal_id}: approved.")
        + (tr(" 제안자가 1시간 안에 한 번 열 수 있습니다.", " Who proposed it may open it once within the hour.") if settled.what == "unseal" else "")
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
    turn_down(ctx.obj, proposal_id, actor=acting(ctx.obj, operator, Right.propose), reason=reason)
    typer.echo(tr(f"{proposal_id}: 반려했습니다.", f"{proposal_id}: rejected."))


def allow(site: Path, proposal_id: str, *, actor: Actor, reason: str) -> Proposal:
    """Approve as the second person, and do what it says. StoreError where there is none, or this person may not."""
    from dlp.app.approving import approve as carry_out

    return carry_out(site, _one(site, proposal_id), actor=actor, reason=_kept(site, reason), now=datetime.now(UTC))


def turn_down(site: Path, proposal_id: str, *, actor: Actor, reason: str) -> None:
    """Reject, or take back one's own. StoreError where there is none, or it is settled."""
    store = _store(site)
    try:
        store.settle(proposal_id, kind="rejected", actor=actor, reason=_kept(site, reason), now=datetime.now(UTC))
    finally:
        store.close()


def propose(
    site: Path,
    what: What,
    subject: str,
    *,
    actor: Actor,
    reason: str,
    effects: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
    facts: Mapping[str, Any] | None = None,
    proposal_id: str = "",
) -> str:
    """Journal a proposal and say how it goes on. Returns its id."""
    from dlp.desk.proposals import OPEN_FOR, body_of

    now = datetime.now(UTC)
    number = proposal_id or new_proposal(now)
    body = body_of(what, subject, reason=reason, until=(now + OPEN_FOR).isoformat(), effects=effects, facts=facts)
    store = _store(site)
    try:
        store.note("proposed", now=now, ref=number, body={**body, **actor.body()})
    finally:
        store.close()
    typer.echo(number)
    typer.echo(
        tr(f"다른 사람이 승인해야 합니다: dlp proposal approve {number}", f"another person must approve it: dlp proposal approve {number}"),
        err=True,
    )  # fmt: skip
    return number


def _difference(site: Path, one: Proposal) -> list[str]:
    """The lines that would come and go: who approves under sudo reads no file of the site. Requesters' names are cut out."""
    from difflib import unified_diff

    from dlp import keys
    from dlp.app.approving import digest, in_force, texts_of
    from dlp.cli.held import without_names

    before, after = in_force(site, keys.load(site / "keys"))[1], texts_of(site / "proposals" / one.id)
    if digest(after) != one.facts["sha256"]:
        return [tr("제안된 글이 아닙니다: 다시 제안하십시오", "this is not what was proposed: propose it again")]
    found = [
        line
        for name in after
        for line in unified_diff(before[name].split("\n"), after[name].split("\n"), name, name, lineterm="", n=1)
    ]
    more = [tr(f"… {len(found) - MOST_LINES}줄 더", f"… {len(found) - MOST_LINES} lines more")] if len(found) > MOST_LINES else []
    return [*without_names(site, "\n".join(found[:MOST_LINES])).split("\n"), *more]


def _second_half(site: Path, settled: Proposal, until: str) -> None:
    """What the one who approved a token hands over."""
    from dlp import keys, operators

    key, generation = keys.load(site / "keys").journal, int(settled.effects[0][2]["token"])
    typer.echo(operators.halves(key, settled.subject, generation, datetime.fromisoformat(until), settled.id)[1])
    typer.echo(tr("토큰의 뒤쪽 절반입니다. 본인에게 전합니다.", "This is the second half of the token, for the person."), err=True)


def new_proposal(now: datetime) -> str:
    from dlp.desk.proposals import PREFIX
    from dlp.store.ids import new_id

    return PREFIX + new_id(now.astimezone(KST), os.urandom).removeprefix("INC-")


def propose_policy(
    site: Path,
    texts: Mapping[str, str],
    subject: str,
    *,
    before: Mapping[str, str],
    actor: Actor,
    reason: str,
    facts: Mapping[str, Any],
    number: str = "",
) -> str:
    """Propose texts of policy, exceptions and lexicons in place of those in force `before`. ConfigError, with file and line, where they
    are no policy."""
    from dlp import policy, settings
    from dlp.app.approving import REF, digest, stage
    from dlp.app.detection import findable
    from dlp.desk.proposals import What

    checked = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"], findable=findable(site))
    # no reason to refuse: a rule that is switched off fails the scenarios it was there for; the second person shall see it
    failed = [f"{test.subject or 'scenario'}: {test.name}" for test in policy.run_tests(checked) if not test.passed]
    told = {"tests_failed": failed} if failed else {}
    settings.words_of(texts["lexicons.yaml"], Path("lexicons.yaml"))
    number = number or new_proposal(datetime.now(UTC))
    sha = stage(site, number, texts)
    return propose(
        site,
        What.policy,
        subject,
        actor=actor,
        reason=_kept(site, reason),
        effects=[("policy-approved", REF, {"sha256": sha})],
        facts={**facts, **told, "sha256": sha, "base": digest(before)},
        proposal_id=number,
    )


def every(site: Path) -> list[Proposal]:
    """The oldest first; none on a site that has no journal yet. Takes no writer's place: the dashboard asks often."""
    from dlp import keys
    from dlp.cli.incidents import recorded
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.proposals(keys.load(site / "keys").journal)


def _one(site: Path, proposal_id: str) -> Proposal:
    for one in every(site):
        if one.id == proposal_id:
            return one
    raise StoreError("no such proposal")


def _store(site: Path) -> Store:
    from dlp import keys
    from dlp.cli.incidents import recorded
    from dlp.store import open_store

    recorded(site)  # there is a site at all
    return open_store(site, keys.load(site / "keys"))


def _kept(site: Path, reason: str) -> str:
    from dlp.cli.held import kept_reason

    return kept_reason(site, reason)


def _row(one: Proposal) -> dict[str, Any]:
    return {
        "id": one.id, "at": one.at, "what": one.what.value, "subject": one.subject, "operator": one.operator, "reason": one.reason,
        "until": one.until, "state": one.shown_state(datetime.now(UTC)), "second": one.second, "settled": one.settled, "used": one.used,
        "effects": [list(effect) for effect in one.effects], "facts": dict(one.facts),
    }  # fmt: skip


def _plain(body: Mapping[str, Any]) -> str:
    return "  ".join(f"{name}={value}" for name, value in body.items())


def _columns() -> tuple[Column, ...]:
    return (
        (tr("제안", "proposal"), lambda row: row["id"]),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("일", "what"), lambda row: said(PROPOSALS, row["what"])),
        (tr("대상", "subject"), lambda row: row["subject"]),
        (tr("제안자", "by"), lambda row: row["operator"]),
        (tr("까닭", "reason"), lambda row: row["reason"]),
        (tr("상태", "state"), lambda row: said(PROPOSAL_STATES, row["state"])),
        (tr("결정한 사람", "second"), lambda row: row["second"]),
    )
