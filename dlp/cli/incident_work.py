"""`dlp incidents assign|comment|resolve|except`: what the team does with an incident. Every step is a journal entry in a person's name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from dlp.cli.choices import one_of
from dlp.cli.labels import KST, VERDICTS, said, tr
from dlp.cli.who import Operator, acting, staffed
from dlp.desk.rights import Actor, Right, stated
from dlp.ports import ConfigError, StoreError
from dlp.vocabulary import GROUNDS

_Id = Annotated[str, typer.Argument(metavar="ID")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]
MOST_DAYS: Final = 366
"""An exception that outlives a year is a rule."""


class Verdict(StrEnum):
    true = "true"
    false_positive = "false_positive"
    lawful = "lawful"


def assign(
    ctx: typer.Context,
    incident_id: _Id,
    to: Annotated[str, typer.Option("--to", help="Who looks after it.")],
    operator: Operator = "",
) -> None:
    """Give an incident to somebody.

    Example: dlp --site site incidents assign INC-… --to MR09
    """
    actor = acting(ctx.obj, operator, Right.work)
    staff = staffed(ctx.obj)
    if staff and to not in staff:
        raise ConfigError("--to", "", f"no operator {to}: dlp operator list")
    if not to.strip() or len(to) > 64 or not to.isprintable():
        raise ConfigError("--to", "", "a name or staff id of at most 64 characters")
    _write(ctx.obj, incident_id, "assigned", {"to": to}, actor)
    typer.echo(tr(f"{incident_id}: {to} 에게 맡겼습니다.", f"{incident_id}: assigned to {to}."))


def comment(ctx: typer.Context, incident_id: _Id, text: Annotated[str, typer.Argument()], operator: Operator = "") -> None:
    """Note something on an incident. Names of requesters and long numbers are cut out.

    Example: dlp --site site incidents comment INC-… "담당 부서에 확인함"
    """
    actor = acting(ctx.obj, operator, Right.work)
    if not text.strip():
        raise ConfigError("TEXT", "", "is empty")
    _write(ctx.obj, incident_id, "commented", {"text": _kept(ctx.obj, text)}, actor)
    typer.echo(tr(f"{incident_id}: 적었습니다.", f"{incident_id}: noted."))


def resolve(
    ctx: typer.Context,
    incident_id: _Id,
    verdict: Annotated[Verdict, typer.Option("--verdict", help="true, false_positive or lawful.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Say what an incident was: a true one, a false positive, or lawful. Repeat to change it; the last one counts.

    Example: dlp --site site incidents resolve INC-… --verdict lawful --reason "결재 받은 통지"
    """
    actor = acting(ctx.obj, operator, Right.resolve)
    judge(ctx.obj, incident_id, verdict, actor=actor, reason=reason)
    line = tr(f"{incident_id}: {said(VERDICTS, verdict.value)}", f"{incident_id}: {verdict.value}")
    typer.echo(line)


def judge(site: Path, incident_id: str, verdict: Verdict, *, actor: Actor, reason: str) -> None:
    """Journal what an incident was. ConfigError without a reason."""
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    _write(site, incident_id, "resolved", {"verdict": verdict.value, "reason": _kept(site, reason)}, actor)


def except_(
    ctx: typer.Context,
    incident_id: _Id,
    name: Annotated[str, typer.Option("--name", help="Id of the exception: a-z 0-9 -.")],
    owner: Annotated[str, typer.Option("--owner", help="Who answers for it.")],
    ground: Annotated[str, typer.Option("--ground", help="18-2-1 … 18-2-10 (no 4), or own-law.")],
    expires: Annotated[str, typer.Option("--expires", help="Last day: 2027-03-31, within a year.")],
    reason: Annotated[str, typer.Option("--reason", help="Why this is no leak.")],
    rule: Annotated[str, typer.Option("--rule", help="The rule; needed where several took part.")] = "",
    article: Annotated[str, typer.Option("--article", help="Law and article, where the ground is own-law.")] = "",
    when: Annotated[str, typer.Option("--when", help="Narrower or other scope (CEL); else taken from the incident.")] = "",
    operator: Operator = "",
) -> None:
    """Propose a named, scoped, expiring exception from a false positive; a second person approves it.

    Example: dlp --site site incidents except INC-… --name audit-list --owner 감사팀장 --ground 18-2-2 --expires 2027-03-31 --reason "행정사무감사"
    """
    from dlp.cli.proposal import new_proposal, propose_policy
    from dlp.policy import parse
    from dlp.policy.editing import CannotEdit, with_exception

    actor = acting(ctx.obj, operator, Right.resolve)  # who looks after machines proposes, too, and sees no incident
    one_of("--ground", ground, GROUNDS)
    _nameless(ctx.obj, {"--name": name, "--owner": owner, "--article": article, "--when": when})
    incident = _incident(ctx.obj, incident_id)
    if _incident(ctx.obj, incident_id, whole=False)["suspended"]:
        acting(ctx.obj, operator, Right.rights)  # it would tell what a suspension withholds
    if incident["verdict"] == "true":
        raise StoreError("it was resolved as a true incident: resolve it as false_positive or lawful first")
    before = policy_texts(ctx.obj)
    texts = dict(before)
    rules = {each.id: each for each in parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules}
    chosen = _rule(incident, rule)
    if chosen not in rules:
        raise ConfigError("--rule", "", f"{chosen} is no rule of the policy any more")
    number = new_proposal(datetime.now(UTC))
    fields: dict[str, Any] = {
        "id": name, "rule": chosen, "owner": owner, "approved_by": number, "ground": ground,
        **({"article": article} if article else {}),
        "reason": _kept(ctx.obj, reason), "expires": _day(expires), "when": when or scope_of(incident, rules[chosen].scope),
    }  # fmt: skip
    try:
        texts["exceptions.yaml"] = with_exception(texts["exceptions.yaml"], fields)
    except CannotEdit as error:
        raise ConfigError("exceptions.yaml", "", str(error)) from None
    facts = {"incident": incident_id, **{key: str(value) for key, value in fields.items() if key not in ("approved_by", "reason")}}
    propose_policy(ctx.obj, texts, f"exception {name}", before=before, actor=actor, reason=reason, facts=facts, number=number)


def _nameless(site: Path, given: Mapping[str, str]) -> None:
    """These go into a file and the journal as they are. ConfigError where one names a requester."""
    from dlp.cli.held import without_names

    for option, text in given.items():
        if "***" in without_names(site, text):
            raise ConfigError(option, "", "names a requester: an exception says what a message is like, not who asks")


def scope_of(incident: Mapping[str, Any], scope: str) -> str:
    """The condition of an exception no wider than this incident: its channel, and who its sender and recipients were.

    Recipients that were in order anyway add nothing; where all were alike, one relation remains.
    """
    kinds = sorted({r["kind"] for r in incident["recipients"] if r["kind"]})
    words = [f'm.channel == "{incident["channel"]}"']
    if scope == "message":
        words.append(f'sender.kind == "{incident["sender"]["kind"]}"')
    elif kinds:
        words.append(
            "(" + " || ".join(f'r.kind == "{kind}"' for kind in kinds) + ")" if len(kinds) > 1 else f'r.kind == "{kinds[0]}"'
        )
    relations = sorted({r["relation"] for r in incident["recipients"] if r["relation"]})
    if scope == "pair" and len(relations) == 1:
        words.append(f'r.relation == "{relations[0]}"')
    if scope == "pair":
        words.append(f's.sender == "{incident["sender"]["relation"]}"')
    return " && ".join(words)


def _rule(incident: Mapping[str, Any], given: str) -> str:
    took_part = [r["rule"] for r in incident["reasons"]]
    if given:
        if given not in took_part:
            raise ConfigError("--rule", "", f"took no part in this incident; {', '.join(took_part)} did")
        return given
    if len(took_part) != 1:
        raise ConfigError("--rule", "", f"several rules took part: {', '.join(took_part)}")
    return str(took_part[0])


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ConfigError("--expires", "", "write it as 2027-03-31") from None
    today = datetime.now(KST).date()
    if not today <= day or (day - today).days > MOST_DAYS:
        raise ConfigError("--expires", "", f"between today and {MOST_DAYS} days from now")
    return day


def _incident(site: Path, incident_id: str, *, whole: bool = True) -> dict[str, Any]:
    from dlp.cli.incidents import recorded
    from dlp.store import look

    if not recorded(site):
        raise StoreError("no such incident")
    with look(site) as kept:
        return kept.incident(incident_id, whole=whole)  # rule and relations make the exception; no evidence is shown


def policy_texts(site: Path) -> dict[str, str]:
    """The policy in force: the site's files, or the approved copies."""
    from dlp import keys
    from dlp.app.approving import in_force

    return in_force(site, keys.load(site / "keys"))[1]


def _write(site: Path, incident_id: str, kind: str, body: dict[str, Any], actor: Actor) -> None:
    from dlp import keys
    from dlp.cli.incidents import recorded
    from dlp.store import open_store

    if not recorded(site):
        raise StoreError("no such incident")
    store = open_store(site, keys.load(site / "keys"))
    try:
        store.review(incident_id, kind, {**body, **actor.body()}, now=datetime.now(UTC))
    finally:
        store.close()


def _kept(site: Path, text: str) -> str:
    from dlp.cli.held import kept_reason

    return kept_reason(site, text)
