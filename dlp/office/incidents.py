"""What people do with incidents: list them, look at one, judge, assign, comment, except, export. Every look and every step is a journal entry.

Nobody can look for an official: there is no search by a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Actor, Right, stated
from dlp.model import Action
from dlp.office.choices import known_assignee, known_department, known_rule, one_of
from dlp.office.entries import opened_for, recorded
from dlp.office.options import Incident, Since, Until, Why
from dlp.office.times import span
from dlp.office.who import Asker, acting, looking, staffed
from dlp.office.wording import kept_reason, without_names
from dlp.ports import ConfigError, NotFound, NotNow
from dlp.record.alike import WITHIN, together
from dlp.show.asking import Argument, Option
from dlp.vocabulary import GROUNDS

if TYPE_CHECKING:
    from dlp.store import Store
    from dlp.store.reading import Filter

MISSING: Final = "no such incident"
MOST_DAYS: Final = 366
"""An exception that outlives a year is a rule."""
PLACES: Final = ("email", "messenger", "sms", "case-system")
"""Where an incident happened: a channel of messages, or the case system (`dlp lookups`)."""
STATES: Final = ("decided", "delivered", "masked", "held", "refused", "failed", "release-requested", "releasing", "released")
EXPORTED: Final = 1000
"""Incidents read at a time."""
LOOKED_THROUGH: Final = 5000
"""Incidents among which those that are alike are looked for."""
AT_ONCE: Final = 500
"""Incidents that are resolved, assigned or noted on together."""
NONE: Final = "none"
"""Not resolved yet; nobody's yet."""
Ids = Annotated[str | Sequence[str], Argument("One incident, or several: each gets an entry of its own.", metavar="ID…")]
Alike = Annotated[bool, Option("Also what is alike and not resolved yet: same sender, rules and cases within a week.", "--alike")]


class Verdict(StrEnum):
    true = "true"
    false_positive = "false_positive"
    lawful = "lawful"


@dataclass(frozen=True, slots=True)
class Question:
    """Which incidents, in the words a person writes; None asks for nothing."""

    since: Since = None
    until: Until = None
    channel: Annotated[str | None, Option("email, messenger, sms")] = None
    action: Annotated[str | None, Option("alert, mask, hold, block; allow: what passed with a reason, as in shadow mode")] = None
    rule: Annotated[str | None, Option("A rule that took part, by its id or its title.")] = None
    case: Annotated[str | None, Option("Case number (접수번호).")] = None
    state: Annotated[str | None, Option("decided, delivered, held, refused, released …")] = None
    department: Annotated[str | None, Option("Of the sender.")] = None
    verdict: Annotated[str | None, Option("true, false_positive, lawful; none: not resolved yet")] = None
    assignee: Annotated[str | None, Option("Who looks after it; none: nobody yet.")] = None


@dataclass(frozen=True, slots=True)
class Page:
    rows: list[dict[str, Any]]
    total: int
    """Of all that answer the question; 0 where it was not asked for."""


def listing(
    site: Path, asker: Asker, question: Question, *, reason: str = "", limit: int = 50, offset: int = 0, count: bool = True
) -> Page:
    """Incidents, the newest first. The look is journalled with what was asked for. ConfigError names the option with a word that is none of
    its list, or a rule, case, department or person that nobody knows: an empty list would say that nothing happened."""
    from dlp.office.subjects import known_case
    from dlp.store import look
    from dlp.store.reading import Filter

    for option, word, words in (
        ("--channel", question.channel, PLACES),
        ("--action", question.action, [action.word for action in Action]),
        ("--state", question.state, STATES),
        ("--verdict", question.verdict, [*Verdict, NONE]),
    ):
        one_of(option, word, words)
    since, until = span(question.since, question.until)
    there = recorded(site)
    looking(site, asker, reason, what="incidents list", filters=asdict(question))
    rule = known_rule("--rule", question.rule, site)
    known_department("--department", question.department, site)
    known_assignee("--assignee", question.assignee, site, nobody=NONE)
    wanted = Filter(
        since=since, until=until, channel=question.channel, action=question.action, state=question.state, rule=rule,
        case_no=known_case(site, "--case", question.case), department=question.department,
        verdict="" if question.verdict == NONE else question.verdict, assignee="" if question.assignee == NONE else question.assignee,
    )  # fmt: skip
    if not there:
        return Page([], 0)
    with look(site) as kept:
        return Page(kept.incidents(wanted, limit=limit, offset=offset), kept.incident_count(wanted) if count else 0)


def one(
    site: Path,
    asker: Asker,
    incident_id: Incident,
    *,
    reason: str = "",
    suspended: Annotated[
        bool, Option("Also the evidence that a suspension of processing withholds (needs the right rights).")
    ] = False,
) -> dict[str, Any]:
    """All that was kept of one decision, its history and who looked at it. The look is journalled. `suspended`: also the evidence that a
    suspension of processing withholds (PIPA 37), for who has the right `rights`."""
    from dlp.store import look

    there = recorded(site)
    looking(site, asker, reason, what="incident", ref=incident_id, right=Right.rights if suspended else Right.view)
    if not there:
        raise NotFound(MISSING)
    with look(site) as kept:
        return kept.incident(incident_id, whole=suspended)


def alike_to(site: Path, asker: Asker, incident_id: Incident, *, reason: str = "") -> list[dict[str, Any]]:
    """Incidents that are the same matter again (`dlp.record.alike`): its sender, its rules, its cases, within a week of it; itself among them,
    the newest first. The look is journalled."""
    from dlp.store import look
    from dlp.store.reading import Filter

    recorded(site)  # there is a site at all
    looking(site, asker, reason, what="alike", ref=incident_id)
    one = _incident(site, incident_id, whole=False)
    if not one["alike"]:
        return []
    at = datetime.fromisoformat(one["at"])
    rules = [each["rule"] for each in one["reasons"] if each["enforced"] or one["action"] == Action.ALLOW.word]
    wanted = Filter(
        since=at - WITHIN, until=at + WITHIN, action=one["action"], rule=rules[0] if rules else None,
        case_no=one["cases"][0]["case_no"] if one["cases"] else None, department=one["department"],
    )  # fmt: skip
    with look(site) as kept:
        rows = kept.incidents(wanted, limit=LOOKED_THROUGH)
    return [row for row in rows if row["alike"] == one["alike"]]


def together_with(site: Path, asker: Asker, ids: str | Sequence[str], *, alike: bool, reason: str) -> list[str]:
    """These; where `alike`, also what is the same matter again and nobody has resolved yet."""
    ids = [ids] if isinstance(ids, str) else ids
    rows = [row for one in ids for row in alike_to(site, asker, one, reason=reason)] if alike else []
    return list(dict.fromkeys([*ids, *(row["id"] for row in rows if not row["verdict"])]))


def matters(site: Path, asker: Asker, question: Question, *, reason: str = "", limit: int = 50) -> Page:
    """As `listing`, one row a matter: what is alike within a week stands once, with `ids` of all. Of the newest `LOOKED_THROUGH` incidents."""
    page = listing(site, asker, question, reason=reason, limit=LOOKED_THROUGH)
    return Page(together(page.rows)[:limit], page.total)


def assign(
    site: Path,
    asker: Asker,
    incident_ids: Ids,
    to: Annotated[str, Option("Who looks after it.")],
    alike: Alike = False,
    *,
    reason: str = "",
) -> list[str]:
    """Give an incident, or several, to somebody: an operator who may work on it, where there are any. Which they were."""
    ids = together_with(site, asker, incident_ids, alike=alike, reason=reason)
    actor = acting(site, asker, Right.work)
    staff = staffed(site)
    if staff and to not in staff:
        raise ConfigError("--to", "", f"no operator {to}: dlp operator list")
    if staff and not staff[to].may(Right.work):
        able = ", ".join(sorted(name for name, one in staff.items() if one.may(Right.work)))
        raise ConfigError("--to", "", f"{to} has no role that may work on incidents; those who may: {able or '-'}")
    if not to.strip() or len(to) > 64 or not to.isprintable():
        raise ConfigError("--to", "", "a name or staff id of at most 64 characters")
    _write(site, ids, "assigned", {"to": to}, actor)
    return ids


def comment(site: Path, asker: Asker, incident_id: str | Sequence[str], text: str) -> None:
    """Note something on an incident, or on several. Names of requesters and long numbers are cut out."""
    actor = acting(site, asker, Right.work)
    if not text.strip():
        raise ConfigError("TEXT", "", "is empty")
    _write(site, incident_id, "commented", {"text": kept_reason(site, text, "TEXT")}, actor)


def resolve(
    site: Path,
    asker: Asker,
    incident_ids: Ids,
    verdict: Annotated[Verdict, Option("true, false_positive or lawful.")],
    reason: Why,
    alike: Alike = False,
) -> list[str]:
    """Journal what an incident was, or several; the last word counts. ConfigError without a reason. Nothing is released by it."""
    ids = together_with(site, asker, incident_ids, alike=alike, reason=reason)
    actor = acting(site, asker, Right.resolve)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    _write(site, ids, "resolved", {"verdict": verdict.value, "reason": kept_reason(site, reason)}, actor)
    return ids


@dataclass(frozen=True, slots=True)
class Export:
    """Incidents that are about to leave, for a SIEM or a spreadsheet."""

    store: Store
    wanted: Filter
    total: int
    body: Mapping[str, Any]
    now: datetime

    def rows(self) -> Iterator[dict[str, Any]]:
        """The newest first; the export is journalled before this returns."""
        self.store.note("export", now=self.now, body=self.body)
        return (
            row
            for offset in range(0, self.total, EXPORTED)
            for row in self.store.incidents(self.wanted, limit=EXPORTED, offset=offset)
        )


@contextmanager
def export(
    site: Path, asker: Asker, *, format_: str, reason: str, since: str | None = None, until: str | None = None
) -> Iterator[Export]:
    """Shapes, never values. Who may and why is asked here; nothing is journalled until the rows are asked for."""
    from dlp.store.pen import stamp
    from dlp.store.reading import Filter

    now = datetime.now(UTC).astimezone()
    actor = acting(site, asker, Right.export)
    first, last = span(since, until)
    end = last or now  # what comes meanwhile would shift the pages
    wanted = Filter(since=first, until=end)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not recorded(site):
        raise ConfigError(str(site), "", "nothing is recorded here yet")
    store = opened_for(site, MISSING)
    try:
        total = store.incident_count(wanted)
        body = {
            "what": "incidents",
            "format": format_,
            "rows": total,
            # so that a person can be told which exports held what is about him
            "since": stamp(wanted.since) if wanted.since else "",
            "until": stamp(end),
            **actor.body(),
            "reason": kept_reason(site, reason),
        }
        yield Export(store, wanted, total, body, now)
    finally:
        store.close()


@dataclass(frozen=True, slots=True)
class Excepted:
    """What somebody asks for: a named, scoped, expiring exception. `rule`: needed where several took part; `when`: else from the incident."""

    name: Annotated[str, Option("Id of the exception: a-z 0-9 -.")]
    owner: Annotated[str, Option("Who answers for it.")]
    ground: Annotated[str, Option("18-2-1 … 18-2-10 (no 4), or own-law.")]
    expires: Annotated[str, Option("Last day: 2027-03-31, within a year.")]
    reason: Annotated[str, Option("Why this is no leak.")]
    rule: Annotated[str, Option("The rule; needed where several took part.")] = ""
    article: Annotated[str, Option("Law and article, where the ground is own-law.")] = ""
    when: Annotated[str, Option("Narrower or other scope (CEL); else taken from the incident.")] = ""


def propose_exception(site: Path, asker: Asker, incident_id: Incident, wanted: Excepted) -> str:
    """Propose an exception from a false positive; the id of the proposal, which a second person approves."""
    from dlp.office.proposals import new_id, policy_texts, propose_policy
    from dlp.policy import parse
    from dlp.policy.editing import CannotEdit, with_exception

    actor = acting(site, asker, Right.resolve)  # who looks after machines proposes, too, and sees no incident
    one_of("--ground", wanted.ground, GROUNDS)
    _nameless(site, {"--name": wanted.name, "--owner": wanted.owner, "--article": wanted.article, "--when": wanted.when})
    incident = _incident(site, incident_id)
    if _incident(site, incident_id, whole=False)["suspended"]:
        acting(site, asker, Right.rights)  # it would tell what a suspension withholds
    if incident["verdict"] == "true":
        raise NotNow("it was resolved as a true incident: resolve it as false_positive or lawful first")
    before = policy_texts(site)
    texts = dict(before)
    rules = {each.id: each for each in parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules}
    chosen = _rule(incident, wanted.rule)
    if chosen not in rules:
        raise ConfigError("--rule", "", f"{chosen} is no rule of the policy any more")
    number = new_id(datetime.now(UTC))
    fields: dict[str, Any] = {
        "id": wanted.name, "rule": chosen, "owner": wanted.owner, "approved_by": number, "ground": wanted.ground,
        **({"article": wanted.article} if wanted.article else {}),
        "reason": kept_reason(site, wanted.reason), "expires": _day(wanted.expires), "when": wanted.when or scope_of(incident, rules[chosen].scope),
    }  # fmt: skip
    try:
        texts["exceptions.yaml"] = with_exception(texts["exceptions.yaml"], fields)
    except CannotEdit as error:
        raise ConfigError("exceptions.yaml", "", str(error)) from None
    facts = {"incident": incident_id, **{key: str(value) for key, value in fields.items() if key not in ("approved_by", "reason")}}
    return propose_policy(
        site, texts, f"exception {wanted.name}", before=before, actor=actor, reason=wanted.reason, facts=facts, number=number
    )


def _nameless(site: Path, given: Mapping[str, str]) -> None:
    """These go into a file and the journal as they are. ConfigError where one names a requester."""
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
    from dlp.store import look

    if not recorded(site):
        raise NotFound(MISSING)
    with look(site) as kept:
        return kept.incident(incident_id, whole=whole)  # rule and relations make the exception; no evidence is shown


def _write(site: Path, incident_id: str | Sequence[str], kind: str, body: dict[str, Any], actor: Actor) -> None:
    """One entry an incident. Of several none is written where one of them is not there."""
    ids = [incident_id] if isinstance(incident_id, str) else list(dict.fromkeys(incident_id))
    if not 1 <= len(ids) <= AT_ONCE:
        raise ConfigError("ID", "", f"1 to {AT_ONCE} incidents at a time")
    store = opened_for(site, MISSING)
    try:
        if len(ids) > 1:
            for one in ids:
                store.incident(one)
            body = {**body, "together": len(ids)}
        for one in ids:
            store.review(one, kind, {**body, **actor.body()}, now=datetime.now(UTC))
    finally:
        store.close()
