"""From the facts of a `hit` test to a live message, and what the pipeline makes of it.

The facts about people (who writes to whom) are looked up: every sender with every recipient, once in a register. Of those that fit, the nearest to what the test leaves unsaid come first, each with every content that could give
the rest of the facts. The number of messages a test may cost is bounded; what no message gives is `not producible`.
"""

from __future__ import annotations

import time
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain, islice, product, zip_longest
from typing import Any, Final, Literal

from dlp.app.replay import cast, wording
from dlp.app.replay.files import FILES, Reader, attachments
from dlp.app.replay.grounds import Stated, approved, bases, could_carry
from dlp.app.replay.wording import Said
from dlp.basis import Basis
from dlp.budget import Budget
from dlp.linkage import facts
from dlp.linkage.link import Linked
from dlp.linkage.memory import Memory
from dlp.model import Action, Conversation, Evidence, Facts, Finding, Link, Message, Party, Sensitive, TextView, Value
from dlp.pipeline.scan import scan
from dlp.pipeline.scene import scene_of
from dlp.pipeline.tools import Scanned, Tools
from dlp.policy import EVERYTHING_MATTERS, Policy, Rule, RuleTest, enforced
from dlp.vocabulary import VARIABLES

Outcome = Literal["equal", "differs", "not producible"]

TRIES: Final = 600
"""Messages a test may cost."""
SHORT: Final = 1_000
"""Characters a text may have where a test asks for one that is longer than is read."""
PEOPLE: Final = (
    "sender.kind", "sender.role", "sender.knows_open", "r.kind", "r.outside", "r.role", "r.partner_kind", "r.requester", "r.citizen", "r.entered",
    "r.interested_any",
    "r.office", "r.own_sender", "r.own_sender_knows", "r.own_days_closed", "r.own_standing", "r.relation", "r.knows", "r.self", "r.in_dates", "s.status",
    "s.days_closed", "s.sender", "s.sender_knows", "r.chief",
)  # fmt: skip
"""Facts that follow from who writes to whom, whatever the message says."""
_GRADED: Final = frozenset({"s.strength", "s.bits"})
"""A measure, not a word: what a test says of it is met where the rule hits."""
_BETWEEN: Final = _GRADED | {"s.suspected"}
"""Facts of evidence that is there and not enough: where there are many cases, and several people of one name, a name is worth less."""
ALONE: Final = (0, 0)
CROWD: Final = (40, 4)
"""Further requesters in the register, and how many of them are namesakes."""


@dataclass(frozen=True, slots=True)
class Replay:
    """One `hit` test, live. `problem` says what was in the way; empty where simulation and production agree."""

    rule: str
    name: str
    line: int
    outcome: Outcome
    problem: str = ""


def replayed(
    policy: Policy, tools: Tools, *, now: datetime, approvers: Iterable[str], only: Container[str] | None = None
) -> Iterator[Replay]:
    """Every `hit` test of every rule (or of those named in `only`), in the order of the rules. `tools` are the site's; its register is not looked at.
    `approvers`: roles that may approve a basis there."""
    stage = _Live(enforced(policy), tools, now, frozenset(approvers))
    try:
        for rule in policy.rules:
            for test in rule.tests:
                if test.hit and (only is None or rule.id in only):
                    yield stage.replay(rule, test)
    finally:
        stage.reader.close()


class _Fails:
    """A detector that fails on whatever it is given."""

    name, version = "fails", "1"
    entities = frozenset({"FAILS"})

    def detect(self, view: TextView) -> Iterable[Finding]:
        raise RuntimeError("this detector fails")


@dataclass(slots=True)
class _Pair:
    """Who writes to whom, and the facts that follow from it."""

    sender: str
    recipient: str
    facts: Facts


@dataclass(slots=True)
class _Seen:
    """The nearest that the messages of one test came to its facts."""

    missing: list[str] | None = None
    unlike: str = ""

    def note(self, missing: list[str]) -> None:
        if self.missing is None or len(missing) < len(self.missing):
            self.missing = missing


@dataclass(frozen=True, slots=True)
class _Lived:
    """A message as it was decided, and the facts it has whether policy was asked or not."""

    scanned: Scanned
    evidence: Evidence


@dataclass(slots=True)
class _Live:
    policy: Policy
    tools: Tools
    now: datetime
    approvers: frozenset[str]
    reader: Reader = field(default_factory=Reader)
    found: wording.Examples = field(init=False)
    ids: Mapping[str, str] = field(init=False)
    _towns: dict[tuple[int, int, int], cast.Town] = field(default_factory=dict)
    _pairs: dict[tuple[int, int, int], list[_Pair]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        detectors = (*self.tools.detectors, *self.tools.pressure)
        self.found, self.ids = wording.examples(detectors), wording.ids(detectors)

    # ------------------------------------------------------------ one test

    def replay(self, rule: Rule, test: RuleTest) -> Replay:
        said = frozenset(name for name in test.said if name in VARIABLES)
        settings = {name: value for name, value in test.given.items() if name.startswith("set.")}
        policy = self.policy.without_exceptions(settings)
        seen = _Seen()
        lacking = sorted(set(self._entities(test, said)) - self.found.keys())
        if lacking:
            silent = [entity for entity in lacking if entity in self.tools.entities]
            why = f"no example of {', '.join(silent)}" if silent else f"no detector that is on finds {', '.join(lacking)}"
            return Replay(rule.id, test.name, test.line, "not producible", f"m.entities: {why}")
        towns = (CROWD, ALONE) if said & _BETWEEN else (ALONE,)
        of_each = (islice(self._messages(test.given, said, policy, crowd), TRIES) for crowd in towns)
        for live in chain.from_iterable(
            zip_longest(*of_each)
        ):  # by turns: one of the towns often has the message early, the other never
            outcome = self._compared(rule, test, said, live, policy, seen) if live is not None else None
            if outcome is not None:
                return Replay(rule.id, test.name, test.line, outcome, "" if outcome == "equal" else seen.unlike)
        if seen.unlike:
            return Replay(rule.id, test.name, test.line, "differs", seen.unlike)
        return Replay(rule.id, test.name, test.line, "not producible", "; ".join(seen.missing or ["no message has these facts"]))

    def _compared(
        self, rule: Rule, test: RuleTest, said: frozenset[str], live: _Lived, policy: Policy, seen: _Seen
    ) -> Outcome | None:
        """Does this message give the facts of the test, and does the rule act on it as the test says? None where it does not give them, or
        gives others beside them that keep the rule from hitting."""
        decision, evidence = live.scanned.verdict.decision, live.evidence
        acted = any(reason.rule == rule.id for reason in decision.reasons)
        elements: Sequence[Facts] = {"message": ({},), "recipient": evidence.recipients, "pair": evidence.pairs}[rule.scope]
        for element in elements:
            had = {**policy.setting_facts, **evidence.message, **element}
            missing = [_told(name, test.given[name]) for name in sorted(said) if not _agrees(name, test.given[name], had.get(name))]
            seen.note(missing)
            if missing:
                continue
            if not rule.condition.of(had):
                other = [n for n in rule.condition.facts if had.get(n) != test.given.get(n)]
                seen.unlike = seen.unlike or "did not hit; live: " + ", ".join(_told(n, had.get(n)) for n in other)
            elif not acted:
                asked = "was" if live.scanned.verdict.evidence is not None else "was not"
                seen.unlike = f"the facts are there and the rule did not act: policy {asked} asked"
                return "differs"
            elif decision.action is not max((reason.action for reason in decision.reasons), default=Action.ALLOW):
                seen.unlike = f"{rule.then.word} could not be carried out, the message was {decision.action.word}"
            else:
                return "equal"
        return None

    # ------------------------------------------------------------ candidates

    def _messages(
        self, given: Mapping[str, Value], said: frozenset[str], policy: Policy, crowd: tuple[int, int]
    ) -> Iterator[_Lived]:
        town, pairs = self._people(given, said, crowd)
        fitting = _fitting(given, said, pairs)
        tools = self._tools(given, said, town, policy)
        today = self.now.date()
        approver = next((one for one, (_, role) in cast.STAFF.items() if role in self.approvers), cast.PRIVACY)
        contents = list(wording.variants(given, said))
        grounds = list(bases(given, said, approver=approver, today=today))
        by_parties = {(pair.sender, pair.recipient): pair for pair in fitting}
        senders = list(dict.fromkeys(pair.sender for pair in fitting))
        recipients = [one for one in cast.recipients(town) if any(one == pair.recipient for pair in fitting)]
        for sender, recipient, content, basis in _diagonally(senders, recipients, contents, grounds):
            if pair := by_parties.get((sender, recipient)):
                yield self._scanned(given, said, town, tools, pair, content, basis)

    def _people(self, given: Mapping[str, Value], said: frozenset[str], crowd: tuple[int, int]) -> tuple[cast.Town, list[_Pair]]:
        closed = [v for n in ("s.days_closed", "r.own_days_closed") if n in said and isinstance(v := given[n], int)]
        days = max(closed, default=120 if given.get("s.status") == "closed" and "s.status" in said else -1)
        counts = [v for n in ("r.subjects", "m.subjects") if n in said and isinstance(v := given[n], int)]
        key = (days, min(max((2, *counts)) + 1, 60) + crowd[0], crowd[1])
        if key not in self._towns:
            town = self._towns[key] = cast.town(
                days_closed=days, today=self.now.date(), ids=self.ids, count=key[1], namesakes=key[2]
            )
            tools = self._tools({}, frozenset(), town, self.policy)
            self._pairs[key] = list(self._met(town, tools))
        return self._towns[key], self._pairs[key]

    def _met(self, town: cast.Town, tools: Tools) -> Iterator[_Pair]:
        """Everybody with everybody, and the facts of it as if the requester in question were shown whole."""
        index, number = town.index, town.first.case_no
        rows, shown = index.find("case_no", number), frozenset({"name", "phone", "case_no"})
        link = Link(index.case(rows[0]).person, rows, (number,), shown, shown, 0.97, identified=True, partial=False)
        linked = Linked((link,), (), context=True, topics=frozenset(), unlinked_ids=(), staff_mobile=False)
        for sender, recipient in product(cast.senders(town), cast.recipients(town)):
            if sender == recipient:
                continue
            scene, _ = scene_of(_message("", sender, recipient), tools, today=self.now.date())
            evidence = facts.evidence(scene, linked, index, gaps=(), pressure=False)
            about = {**evidence.message, **evidence.pairs[0]}
            yield _Pair(sender, recipient, {name: about[name] for name in PEOPLE})

    def _tools(self, given: Mapping[str, Value], said: frozenset[str], town: cast.Town, policy: Policy) -> Tools:
        fails = (_Fails(),) if "detector" in (*_list(given, said, "m.gaps"), *_list(given, said, "m.text_gaps")) else ()
        short = SHORT if "limit" in _list(given, said, "m.text_gaps") else self.tools.text_limit
        return replace(
            self.tools,
            index=town.index,
            policy=policy,
            detectors=(*self.tools.detectors, *fails),
            text_limit=short,
            known={},
            may_approve=lambda staff: cast.STAFF.get(staff, ("", ""))[1] in self.approvers,
        )

    # ------------------------------------------------------------ one message

    def _entities(self, test: RuleTest, said: frozenset[str]) -> list[str]:
        named = _named(test.given, said)
        shown = _shown(test.given, said)
        fields = [entity for name, (entity, _) in wording.ACCOMPANY.items() if name in shown]
        fields += [entity for name, entity in wording.UNIQUE.items() if name in shown]
        pressing = ["PRESSURE"] if "m.pressure" in said and test.given["m.pressure"] else []
        return list(dict.fromkeys((*named, *fields, *pressing)))

    def _scanned(
        self,
        given: Mapping[str, Value],
        said: frozenset[str],
        town: cast.Town,
        tools: Tools,
        pair: _Pair,
        content: Said,
        basis: Stated,
    ) -> _Lived:
        entities = dict.fromkeys(_named(given, said))
        pressure = entities.pop("PRESSURE", ...) is None or bool("m.pressure" in said and given["m.pressure"])
        text = wording.text(
            content.fields,
            content,
            town.people,
            self.found,
            self.ids,
            entities=entities,
            pressure=pressure,
            contact="accuses" if "m.accuses" in said and given["m.accuses"] else _word(given, said, "m.contact", ""),
            staff_mobile=bool("m.staff_mobile" in said and given["m.staff_mobile"]),
            unregistered=_strangers(given, said),
            strangers=_number(given, said, "m.unregistered_people"),
            persons=_number(given, said, "m.persons_listed"),
        )
        unread, text_gaps = _list(given, said, "m.gaps"), _list(given, said, "m.text_gaps")
        if "limit" in text_gaps:
            text += "\n" + "회의 자료 " * (SHORT // 4)
        reasons = [reason for reason in unread if reason not in text_gaps]
        wanted = given["m.attachments"] if "m.attachments" in said else 0
        files = attachments(reasons, max(wanted - sum(r in FILES for r in reasons), 0) if isinstance(wanted, int) else 0)
        message = _message(
            text,
            pair.sender,
            pair.recipient,
            channel=_word(given, said, "m.channel", "email"),
            event=_word(given, said, "m.event", "send"),
            how=_word(given, said, "r.field", "to"),
        )
        stated, vouched = basis
        more = [Party(Sensitive(f"other{n}@{cast.DOMAIN}-else.example")) for n in range(_number(given, said, "m.recipients") - 1)]
        message = replace(message, attachments=files, legal_basis=stated, recipients=(*message.recipients, *more))
        grounds = (approved(stated, pair.recipient, town.index),) if stated is not None and vouched else ()
        memory = Memory()
        if content.earlier:
            before = wording.text(content.earlier, replace(content, others=0), town.people, self.found, self.ids)
            first = self._scan(replace(message, id="replay-0", text=Sensitive(before), attachments=()), tools, memory, minutes=-5)
            if first.entry is not None:  # as if it had been delivered
                memory.remember(first.keys, first.entry)
        late = "timeout" in text_gaps
        scanned = self._scan(message, tools, memory, late=late, grounds=grounds)
        evidence = scanned.verdict.evidence
        if evidence is None:
            asked = replace(tools, policy=replace(tools.policy, unlinked=EVERYTHING_MATTERS))
            evidence = self._scan(message, asked, memory, late=late, grounds=grounds).verdict.evidence
        return _Lived(scanned, evidence or Evidence({}, (), ()))

    def _scan(
        self,
        message: Message,
        tools: Tools,
        memory: Memory,
        *,
        minutes: int = 0,
        late: bool = False,
        grounds: tuple[Basis, ...] = (),
    ) -> Scanned:
        extracted, gaps = self.reader.read(message) if message.attachments else ((), ())
        return scan(
            message,
            extracted,
            gaps,
            tools=tools,
            memory=memory,
            now=self.now + timedelta(minutes=minutes),
            clock=time.perf_counter_ns,
            budget=Budget(late=lambda: True) if late else None,
            bases=grounds,
        )


def _fitting(given: Mapping[str, Value], said: frozenset[str], pairs: Sequence[_Pair]) -> list[_Pair]:
    """Those who have the facts about people; where nobody has, the nearest, which says what is missing."""

    def short(pair: _Pair) -> int:
        return sum(not _agrees(name, given[name], pair.facts.get(name)) for name in said & pair.facts.keys())

    found = [pair for pair in pairs if not short(pair)]
    found = [pair for pair in found if could_carry(given, said, pair.facts)] or found
    return found or sorted(pairs, key=short)[:1]


def _diagonally(*choices: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Every combination, those first that take the first of each: what is likely to fit comes early in all of them."""
    for places in sorted(product(*(range(len(one)) for one in choices)), key=sum):
        yield tuple(one[at] for one, at in zip(choices, places, strict=True))


def _message(text: str, sender: str, *recipients: str, channel: str = "email", event: str = "send", how: str = "to") -> Message:
    return Message(
        id="replay-1",
        channel=channel,
        sender=Party(Sensitive(sender), "from"),
        recipients=tuple(Party(Sensitive(recipient), how) for recipient in recipients),
        event=event,
        conversation=Conversation("replay"),
        text=Sensitive(text),
    )


def _agrees(name: str, wanted: Value, live: Value | None) -> bool:
    if name in _GRADED:
        return True
    if isinstance(wanted, list):
        return isinstance(live, list) and (set(wanted) <= set(live) if wanted else not live)
    return wanted == live


def _list(given: Mapping[str, Value], said: frozenset[str], name: str) -> list[str]:
    value = given.get(name) if name in said else None
    return value if isinstance(value, list) else []


def _word(given: Mapping[str, Value], said: frozenset[str], name: str, otherwise: str) -> str:
    return str(given[name]) if name in said and given[name] else otherwise


def _strangers(given: Mapping[str, Value], said: frozenset[str]) -> list[str]:
    """Kinds of text about requesters who are in no register, as many as give the number of people that a test asks for."""
    kinds = _list(given, said, "m.unregistered")
    people = _number(given, said, "m.unregistered_people")
    return kinds or (["phrase"] if people or ("r.covered" in said and given["r.covered"]) else [])


def _number(given: Mapping[str, Value], said: frozenset[str], name: str) -> int:
    value = given.get(name) if name in said else 0
    return value if isinstance(value, int) else 0


def _named(given: Mapping[str, Value], said: frozenset[str]) -> tuple[str, ...]:
    """Entities that a test wants to be found, of whomever."""
    named = (*_list(given, said, "m.entities"), *_list(given, said, "m.unlinked_ids"))
    covered = "r.ids_covered" in said and given["r.ids_covered"] and not named  # an identifier that a basis covers has to be there
    return ("KR_RRN",) if covered else tuple(dict.fromkeys(named))


def _shown(given: Mapping[str, Value], said: frozenset[str]) -> set[str]:
    return {*_list(given, said, "s.fields"), *_list(given, said, "s.ids"), *_list(given, said, "s.fresh")}


def _told(name: str, value: object) -> str:
    if isinstance(value, list):
        return f"{name}=[{', '.join(map(str, value))}]"
    return f"{name}={str(value).lower() if isinstance(value, bool) else value}"
