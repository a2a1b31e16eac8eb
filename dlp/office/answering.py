"""Requests of the persons concerned (PIPA 35 to 38): received, put off, answered, and the letters. What a grant sets going is done first."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

from dlp.dates import KST
from dlp.desk.rights import Actor, Right
from dlp.office import who
from dlp.office.entries import journalled, recorded
from dlp.office.subjects import all_requests, cleaned, erased_for, kept_of, office, one_request
from dlp.office.times import moment
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, STATES

if TYPE_CHECKING:
    from datetime import date

    from dlp.ledgers.subjects import Decision, Request
    from dlp.office.who import Asker
    from dlp.subject.holdings import Kept
    from dlp.subject.letters import Words

Paper = Callable[[], AbstractContextManager[TextIO]]
"""Where a letter is written: opened before anything is done, so that nothing is done which cannot be written."""
Numbered = Callable[[], str]
"""The case number that is meant, in the spelling in which it is kept; asked once the right is proven."""


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
    unknown: Annotated[bool, Option("Although neither register nor journal knows this case.")] = False
    reason: Annotated[str, Option("What is asked, without names; names of requesters and numbers are cut out.")] = ""


def receive(site: Path, asker: Asker, claim: str, numbered: Numbered, asked: Claimed) -> Received:
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
    number = numbered()
    others = all_requests(site)
    for one in others:
        if one.open and one.case_no == number and one.claim is wanted:
            raise StoreError(f"{one.id} asks the same and is open: answer it")
    ref = PREFIX + new_id(datetime.now(KST), os.urandom).removeprefix("INC-")
    last = due(came, more=settings.load(site).agency.holidays)
    body = {
        **actor.body(), "claim": claim, "case_no": number, "received": came.isoformat(), "due": last.isoformat(), "agent": asked.agent,
        "reason": cleaned(site, asked.reason),
    }  # fmt: skip
    journalled(site, "subject-requested", body, ref=ref)
    early = wanted in (Claim.correct, Claim.erase) and not answered_access(others, number)
    return Received(one_request(site, ref), kept_of(site, number), early)


def extend(site: Path, asker: Asker, number: str, reason: str, paper: Paper) -> tuple[Request, date]:
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it: the request as it was, and its new last day."""
    from dlp import settings
    from dlp.ledgers.subjects import Claim, due
    from dlp.subject import letters

    actor, one, today = who.acting(site, asker, Right.rights), _open(site, number), datetime.now(KST).date()
    if one.claim is not Claim.access:
        raise StoreError(
            "only access can be put off (PIPA 35(3)); for correction, erasure and suspension the law knows no extension"
        )
    if one.extended:
        raise StoreError(f"{number}: it was put off once already")
    if one.days_left(today) < 0:
        raise StoreError("the ten days in which it had to be put off are over (Decree 42(2)): answer it")
    if not (why := cleaned(site, reason)):
        raise ConfigError("--reason", "", "say why")
    last = due(one.due, more=settings.load(site).agency.holidays)
    with paper() as file:
        journalled(site, "subject-extended", {**actor.body(), "reason": why, "due": last.isoformat()}, ref=number)
        file.write(letters.postponed(one_request(site, number), office(site)))
    return one, last


@dataclass(frozen=True, slots=True)
class Answer:
    """`note`: what the person is told besides. `refuse`: a ground of the law, "" for none. `without`: incidents that access in part leaves out.
    `ledger_too`: erase also what stands in the ledger of provisions (Decree 15)."""

    note: Annotated[str, Option("What the person is told besides; without names.")]
    grant: Annotated[bool, Option("Do what is asked.")] = False
    partial: Annotated[bool, Option("With --grant and --refuse: access in part (Decree 42(1)).")] = False
    refuse: Annotated[str, Option("Refuse on a ground of the law: `dlp subject grounds`.", metavar="GROUND")] = ""
    ledger_too: Annotated[bool, Option("Erase also what stands in the ledger of provisions (Decree 15).")] = False
    without: Annotated[Sequence[str], Option("With --partial: an incident that is left out.", metavar="INC-…")] = ()


def answer(site: Path, asker: Asker, number: str, given: Answer, paper: Paper) -> Request:
    """Answer a request, once: carry out what is granted and write the letter, in which 【…】 is for a person to fill in."""
    from dlp.ledgers.subjects import Claim, Decision

    actor, one = who.acting(site, asker, Right.rights), _open(site, number)
    decision = _decision(one, given)
    _grounded(one, given.refuse)
    kept = kept_of(site, one.case_no)
    if strange := set(given.without) - {held.id for held in kept}:
        raise ConfigError("--without", "", f"{len(strange)} of these are no incidents of this case")
    if not (said := cleaned(site, given.note)):
        raise ConfigError("--note", "", "say what the person is told")
    if one.claim is Claim.erase and given.grant and not given.ledger_too and (listed := sum(held.listed for held in kept)):
        raise StoreError(
            f"{listed} of these stand in the ledger of provisions, which the law makes us keep (Decree 15): refuse on 36-1, or --ledger-too"
        )
    with paper() as file:
        effect: dict[str, Any] = {} if decision is Decision.refused else _carried_out(site, one, kept, actor)
        body = {
            **actor.body(), "decision": decision.value, "ground": given.refuse, "note": said, "left_out": sorted(given.without),
            "held": len(kept), "effect": effect,
        }  # fmt: skip
        journalled(site, "subject-answered", body, ref=number)
        done = one_request(site, number)
        file.write(_text(site, done, kept))
    return done


def letter(site: Path, asker: Asker, number: str, reason: str, paper: Paper) -> None:
    """The letter of an answered request again, with what is kept now."""
    who.acting(site, asker, Right.rights)  # before anything is said about the number
    one = one_request(site, number)
    if one.open:
        raise StoreError(f"{number}: this request is not answered yet")
    with paper() as file:
        who.looking(site, asker, reason, what="subject letter", ref=number, right=Right.rights)
        file.write(_text(site, one, kept_of(site, one.case_no)))


def lift(site: Path, asker: Asker, number: str, note: str) -> None:
    """End a suspension of processing, as when the person takes it back."""
    from dlp.ledgers.subjects import Claim, Decision

    actor, one = who.acting(site, asker, Right.rights), one_request(site, number)
    if one.claim is not Claim.suspend or one.decision is not Decision.granted:
        raise StoreError(f"{number}: this request suspends nothing")
    if not (why := cleaned(site, note)):
        raise ConfigError("--note", "", "say why")
    journalled(site, "subject-answered", {**actor.body(), "decision": Decision.lifted.value, "note": why}, ref=number)


def explain(site: Path, asker: Asker, numbered: Numbered, reason: str, paper: Paper) -> None:
    """How it was decided about messages of a case, in Korean (PIPA 37-2(2))."""
    from dlp.subject.explaining import explanation

    who.acting(site, asker, Right.rights)  # before anything is said about the number
    number = numbered()
    with paper() as file:
        who.looking(site, asker, reason, what="subject explain", right=Right.rights, filters={"case": number})
        kept = kept_of(site, number)
        file.write(explanation(number, kept, office(site), words()))


def words() -> Words:
    """The words of tables, for a letter."""
    from dlp.subject.letters import Words

    return Words(PLACES, ACTIONS, STATES, RELATIONS)


def _open(site: Path, number: str) -> Request:
    one = one_request(site, number)
    if not one.open:
        raise StoreError(f"{number}: this request is answered already (`dlp subject letter` writes its letter again)")
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


def _carried_out(site: Path, one: Request, kept: Sequence[Kept], actor: Actor) -> dict[str, Any]:
    """What a grant sets going in the store, before it is journalled as answered: done twice after a crash, it is done once."""
    from dlp import keys
    from dlp.ledgers.subjects import Claim
    from dlp.store import open_store

    if one.claim not in (Claim.correct, Claim.erase):
        return {}
    store = open_store(site, keys.load(site / "keys"))
    try:
        now = datetime.now(UTC)
        if one.claim is Claim.erase:
            store.erase_case(one.case_no, now=now, body={**actor.body(), "request": one.id})
            return {"erased": erased_for(site, one.id), "left": len(kept_of(site, one.case_no))}
        noted = 0
        for held in kept:
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
    from dlp.subject import letters

    return letters.answer(one, kept, office(site), words(), today=datetime.now(KST).date())
