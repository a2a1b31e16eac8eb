"""Requests of the persons concerned (PIPA 35 to 38): received, put off, answered, and the letters. What a grant sets going is done first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Actor, Right
from dlp.office import who
from dlp.office.choices import one_of
from dlp.office.entries import journalled, recorded
from dlp.office.options import Unknown, WhoseOwn
from dlp.office.outfile import paper
from dlp.office.subjects import (
    all_requests,
    case_of,
    cleaned,
    ended,
    erased_for,
    kept_of,
    office,
    one_request,
    received_on,
    registered,
    requester_of,
    still_open,
    told,
)
from dlp.office.times import moment
from dlp.ports import ConfigError, NotNow
from dlp.show.asking import Argument, Option
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, STATES

if TYPE_CHECKING:
    from datetime import date

    from dlp.ledgers.subjects import Decision, Request
    from dlp.office.who import Asker
    from dlp.subject.holdings import Kept
    from dlp.subject.letters import Words

Case = Annotated[str, Argument("Case number. A person cannot be searched for by name.", metavar="CASE_NO")]
Number = Annotated[str, Argument("A request of `subject list`.", metavar="SR-…")]
Letter = Annotated[Path | None, Option("Write the letter here (mode 0600, never over a file that exists); else it is printed.")]
Sure = Callable[[str], None]
"""Asks whether a case number that nobody knows is meant, and raises where it is not."""


@dataclass(frozen=True, slots=True)
class Received:
    """`early`: what correction or erasure comes before, for nobody has had access yet."""

    request: Request
    kept: Sequence[Kept]
    early: bool


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is asked. The day of receipt, today where none is given, does not count itself. `unknown`: for who asks for the number."""

    received: Annotated[str | None, Option("Day of receipt: 2026-11-22 (default: today). It does not count itself.")] = None
    agent: Annotated[bool, Option("Asked by an agent whose power of attorney (별지 11) was seen.")] = False
    unknown: Unknown = False
    requester: WhoseOwn = ""
    reason: Annotated[str, Option("What is asked, without names; names of requesters and numbers are cut out.")] = ""


def receiving(claim: str) -> Callable[..., Received]:
    """The use case of a claim: access, correct, erase, suspend."""

    def received(site: Path, asker: Asker, case_no: Case, asked: Claimed, *, sure: Sure) -> Received:
        return receive(site, asker, claim, case_no, asked, sure)

    return received


def receive(site: Path, asker: Asker, claim: str, case_no: str, asked: Claimed, sure: Sure) -> Received:
    """Journal a request."""
    from dlp import settings
    from dlp.ledgers.subjects import PREFIX, Claim, answered_access, due
    from dlp.store.ids import new_id

    actor = who.acting(site, asker, Right.rights)
    if not recorded(site):
        raise ConfigError(str(site), "", "nothing is recorded here yet, so nothing is kept about anybody")
    wanted, today = Claim(claim), datetime.now(KST).date()
    given = moment("--received", asked.received)
    came = given.astimezone(KST).date() if given else today
    if came > today:
        raise ConfigError("--received", "", "lies in the future: write a moment that is past")
    number = case_of(site, case_no, None if asked.unknown else sure)
    if (first := received_on(site, number)) is not None and came < first:
        raise ConfigError(
            "--received", "", f"lies before the day on which the case was received ({first}): nothing of it was kept then"
        )
    person, others = requester_of(site, number, asked.requester), all_requests(site)
    for one in others:
        if one.open and (one.case_no, one.claim, one.whose) == (number, wanted, person.whose):
            raise NotNow(f"{one.id} asks the same and is open: answer it")
    ref = PREFIX + new_id(datetime.now(KST), os.urandom).removeprefix("INC-")
    last = due(came, more=settings.load(site).agency.holidays)
    body = {
        **actor.body(), "claim": claim, "case_no": number, "received": came.isoformat(), "due": last.isoformat(), "agent": asked.agent,
        "reason": cleaned(site, asked.reason), **asdict(person),
    }  # fmt: skip
    journalled(site, "subject-requested", body, ref=ref)
    early = wanted in (Claim.correct, Claim.erase) and not answered_access(others, number, person.whose)
    return Received(one_request(site, ref), kept_of(site, number, person.whose), early)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of a request, `one` as it was then; `last`: the new last day of one that was put off."""

    text: str
    one: Request
    last: date | None = None


def extend(
    site: Path,
    asker: Asker,
    number: Number,
    reason: Annotated[str, Option("Why access is not possible yet; the person is told.")],
    out: Letter = None,
) -> Written:
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it."""
    from dlp import settings
    from dlp.ledgers.subjects import Claim, due
    from dlp.subject import letters

    actor, one, today = who.acting(site, asker, Right.rights), still_open(site, number), datetime.now(KST).date()
    if one.claim is not Claim.access:
        raise NotNow("only access can be put off (PIPA 35(3)); for correction, erasure and suspension the law knows no extension")
    if one.extended:
        raise NotNow(f"{number}: it was put off once already")
    if one.days_left(today) < 0:
        raise NotNow("the ten days in which it had to be put off are over (Decree 42(2)): answer it")
    if not (why := told(site, "--reason", reason)):
        raise ConfigError("--reason", "", "say why")
    last = due(one.due, more=settings.load(site).agency.holidays)
    with paper(site, out) as write:
        journalled(site, "subject-extended", {**actor.body(), "reason": why, "due": last.isoformat()}, ref=number)
        write(text := letters.postponed(one_request(site, number), office(site)))
    return Written(text, one, last)


@dataclass(frozen=True, slots=True)
class Answer:
    """`note`: what the person is told besides. `refuse`: a ground of the law, "" for none. `without`: incidents that access in part leaves out.
    `ledger_too`: erase also what stands in the ledger of provisions (Decree 15)."""

    note: Annotated[str, Option("What the person is told besides; without names. Only --check goes without.")] = ""
    grant: Annotated[bool, Option("Do what is asked.")] = False
    partial: Annotated[bool, Option("With --grant and --refuse: access in part (Decree 42(1)).")] = False
    refuse: Annotated[str, Option("Refuse on a ground of the law: `dlp subject grounds`.", metavar="GROUND")] = ""
    ledger_too: Annotated[bool, Option("Erase also what stands in the ledger of provisions (Decree 15).")] = False
    without: Annotated[Sequence[str], Option("With --partial: an incident that is left out.", metavar="INC-…")] = ()
    correction: Annotated[
        str, Option("Correct the answer that was given: why, without names; the person is told. Both answers stay in the journal.")
    ] = ""
    check: Annotated[bool, Option("Answer nothing yet: show what this answer would do to each record.")] = False


@dataclass(frozen=True, slots=True)
class Planned:
    """What an answer would do: to each record one word of `PLANS`."""

    one: Request
    fates: Sequence[tuple[Kept, str]]


PLANS: Final = ("erased", "stays", "noted", "withheld", "shown", "left-out", "untouched", "listed")


def answer(site: Path, asker: Asker, number: Number, answered: Answer, out: Letter = None) -> Written | Planned:
    """Answer a request: carry out what is granted and write the letter, in which 【…】 is for a person to fill in. `--check` shows before it what of the
    case would be erased, what stays and why. A second answer is a correction, which says why."""
    from dlp.ledgers.subjects import Decision

    actor = who.acting(site, asker, Right.rights)
    one, decision = _answerable(site, number, answered)
    if (why := told(site, "--correction", answered.correction)) == "" != answered.correction:
        raise ConfigError("--correction", "", "say why")
    kept = kept_of(site, one.case_no, one.whose)
    if strange := set(answered.without) - {held.id for held in kept}:
        raise ConfigError("--without", "", f"{len(strange)} of these are no incidents of this case")
    if answered.check and out:
        raise ConfigError("--check", "", "writes no letter: leave --out away")
    if not (said := told(site, "--note", answered.note)) and not answered.check:
        raise ConfigError("--note", "", "say what the person is told")
    if answered.check:
        who.looking(site, asker, "subject answer --check", what="subject request", ref=number, right=Right.rights)
        return Planned(one, [*_planned(site, one, decision, kept, answered)])
    if listed := sum(_listed(one, answered, held) for held in kept):
        raise NotNow(
            f"{listed} of these stand in the ledger of provisions, which the law makes us keep (Decree 15): refuse on 36-1, or --ledger-too"
        )
    with paper(site, out) as write:
        effect: dict[str, Any] = {} if decision is Decision.refused else _carried_out(site, one, kept, actor)
        body = {
            **actor.body(), "decision": decision.value, "ground": answered.refuse, "note": said, "left_out": sorted(answered.without),
            "held": len(kept), "effect": effect, **({"corrects": one.answered, "correction": why} if why else {}),
        }  # fmt: skip
        journalled(site, "subject-answered", body, ref=number)
        done = one_request(site, number)
        write(text := _text(site, done, kept))
    return Written(text, done)


def letter(site: Path, asker: Asker, number: Number, out: Letter = None, *, reason: str) -> str:
    """The letter of an answered request again, with what is kept now."""
    who.acting(site, asker, Right.rights)  # before anything is said about the number
    one = ended(site, number)
    with paper(site, out) as write:
        who.looking(site, asker, reason, what="subject letter", ref=number, right=Right.rights)
        write(text := _text(site, one, kept_of(site, one.case_no, one.whose)))
    return text


def show(site: Path, asker: Asker, number: Number, *, reason: str) -> tuple[Request, Sequence[Kept]]:
    """A request, and what is kept about its case now; the look is journalled."""
    who.looking(site, asker, reason, what="subject request", ref=number, right=Right.rights)
    one = one_request(site, number)
    return one, kept_of(site, one.case_no, one.whose)


def grounds(
    claim: Annotated[str, Argument("access, correct, erase, suspend; all of them where none is given")] = "",
) -> list[dict[str, Any]]:
    """On what grounds the law lets an agency refuse a claim, or any, in the law's words."""
    from dlp.ledgers.subjects import Claim
    from dlp.subject.grounds import GROUNDS

    one_of("CLAIM", claim or None, Claim)
    return [
        {"ground": one.code, "claims": [name.value for name in one.claims], "article": one.article, "text": one.text}
        for one in GROUNDS
        if not claim or claim in one.claims
    ]


def words() -> Words:
    """The words of tables, for a letter."""
    from dlp.subject.letters import Words

    return Words(PLACES, ACTIONS, STATES, RELATIONS)


def _answered(site: Path, number: str) -> Request:
    from dlp.ledgers.subjects import Decision

    one = ended(site, number)
    if one.decision is Decision.lifted:
        raise NotNow(f"{number}: this suspension has ended, and is no more to be corrected")
    return one


def _grounded(one: Request, refuse: str) -> None:
    """ConfigError for a ground that the law does not give for this claim."""
    from dlp.subject.grounds import ground, grounds

    if not refuse:
        return
    try:
        ground(one.claim, refuse)
    except LookupError:
        raise ConfigError(
            "--refuse", "", f"the law gives for {one.claim}: {', '.join(found.code for found in grounds(one.claim))}"
        ) from None


def _decision(one: Request, given: Answer) -> Decision:
    """ConfigError for words that do not go together."""
    from dlp.ledgers.subjects import Claim, Decision

    if given.partial:
        if one.claim is not Claim.access:
            raise ConfigError("--partial", "", "only access can be given in part (Decree 42(1))")
        if not (given.grant and given.refuse and given.without):
            raise ConfigError(
                "--partial", "", "give --grant, the ground of what is left out (--refuse GROUND), and --without INC-…"
            )
        return Decision.partial
    if given.without:
        raise ConfigError("--without", "", "goes with --partial")
    if given.grant == bool(given.refuse):
        raise ConfigError("--grant", "", "say either --grant or --refuse GROUND")
    return Decision.granted if given.grant else Decision.refused


def _answerable(site: Path, number: str, answered: Answer) -> tuple[Request, Decision]:
    """The request and what is decided of it. StoreError where it is answered, or not yet (a correction), ConfigError for what the law does not know."""
    from dlp.ledgers.subjects import Claim, Decision

    one = _answered(site, number) if answered.correction else still_open(site, number)
    decision = _decision(one, answered)
    if one.claim is not Claim.access and one.decision is Decision.granted is not decision:
        raise NotNow(f"{number}: what was granted is carried out, and no answer takes it back (a suspension: `dlp subject lift`)")
    _grounded(one, answered.refuse)
    return one, decision


def _listed(one: Request, answered: Answer, held: Kept) -> bool:
    """Does the ledger of provisions keep what this answer would erase?"""
    return held.listed and not held.shared and one.claim.value == "erase" and answered.grant and not answered.ledger_too


def _planned(site: Path, one: Request, decision: Decision, kept: Sequence[Kept], answered: Answer) -> Iterator[tuple[Kept, str]]:
    """What `_carried_out` and the letter would do. StoreError where an erasure would be refused."""
    from dlp import keys
    from dlp.ledgers.subjects import Claim, Decision
    from dlp.store import look

    done = {Claim.correct: "noted", Claim.suspend: "withheld", Claim.access: "shown", Claim.erase: "stays"}[one.claim]
    if decision is Decision.refused:
        done = "untouched"
    gone: Sequence[str] = ()
    if done == "stays":
        with look(site) as records:
            gone = records.erasable(one.case_no, keys.load(site / "keys").journal, _alone(kept), now=datetime.now(UTC))
    for held in kept:
        fate = "left-out" if held.id in answered.without else "erased" if held.id in gone else done
        fate = "untouched" if held.unclear and fate in ("shown", "noted") else fate
        yield held, "listed" if _listed(one, answered, held) else fate


def _alone(kept: Sequence[Kept]) -> set[str]:
    """What concerns nobody of the case but who asks."""
    return {held.id for held in kept if not held.shared}


def _carried_out(site: Path, one: Request, kept: Sequence[Kept], actor: Actor) -> dict[str, Any]:
    """What a grant sets going in the store, before it is journalled as answered: done twice after a crash, it is done once."""
    from dlp import keys
    from dlp.ledgers.subjects import Claim
    from dlp.store import open_store

    if one.claim not in (Claim.correct, Claim.erase):
        return {}
    from dlp.subject.holdings import stays

    store = open_store(site, keys.load(site / "keys"))
    try:
        now = datetime.now(UTC)
        if one.claim is Claim.erase:
            store.erase_case(one.case_no, _alone(kept), now=now, body={**actor.body(), "request": one.id})
            left = kept_of(site, one.case_no, one.whose)
            why = list(dict.fromkeys(word for held in left for word in stays(held)))
            listed = sum(held.listed for held in kept) - sum(held.listed for held in left) + one.effect.get("listed", 0)
            done = {"erased": erased_for(site, one.id), "left": len(left)}
            return done | ({"listed": listed} if listed > 0 else {}) | ({"kept_for": why} if why else {})
        noted = 0
        for held in (one for one in kept if not one.unclear):
            if any(entry.get("request") == one.id for entry in store.incident(held.id)["history"]):
                continue
            body = {
                **actor.body(),
                "text": f"정정 요구를 받아들임. 원본은 사건 처리 시스템에서 정정함 ({one.id})",
                "request": one.id,
            }
            store.note("commented", now=now, ref=held.id, body=body)
            noted += 1
        return {"noted": noted}
    finally:
        store.close()


def _text(site: Path, one: Request, kept: Sequence[Kept]) -> str:
    from dlp.office.reaching import reach
    from dlp.subject import letters

    gaps = reach(site, one.case_no, one.whose)
    return letters.answer(one, kept, office(site), words(), gaps, register=registered(site, one.case_no, one.whose))
