"""One message through every stage, in flow order: views → findings → links → relations → evidence → decision.

Pure but for the clock that is passed in. Each stage takes the results before it; trouble becomes a `Gap`, and policy decides what a
gap means. Whether a message without a link enters policy is for the policy to say (`dlp.pipeline.asking`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Final

from dlp import masking
from dlp.basis import Basis
from dlp.budget import Budget
from dlp.linkage import facts, people_listed, unregistered
from dlp.linkage.alike import Alike
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.lexicons import PRESSURE
from dlp.linkage.link import Linked, link
from dlp.linkage.memory import Memory, entry_of
from dlp.linkage.rolling import READ, RESIDENT, Fragment, Pieces, bare, fragments
from dlp.linkage.standing import standings
from dlp.linkage.unregistered import Unregistered
from dlp.linkage.who import Who, as_relation, citizen, relation
from dlp.model import RETRACT, Action, Decision, Evidence, Gap, Message, Part, Party, Relation, Sensitive, TextView, Verdict
from dlp.pipeline import pieces, short, strangers
from dlp.pipeline.contact import CHARGED, PLAIN, UNJUDGED, accuses, contacted
from dlp.pipeline.detection import as_declared
from dlp.pipeline.scene import earlier as told_before
from dlp.pipeline.scene import keys_of
from dlp.pipeline.texts import ANEW, Texts
from dlp.pipeline.tools import Scanned, Tools, allowed
from dlp.triggers import EVERYTHING, PIECES
from dlp.views import margins
from dlp.views.spelt import GATE, spelt

_READ: Final = 0.4
_ADDRESSED: Final = 0.5
_DETECTED: Final = 0.75
"""Shares of the work that a message may cost, in sum, when its views are built, its addresses resolved and the detectors have run: dear attachments must not
leave the message's own text, which comes first in every stage, without a search in the register."""


def text_parts(message: Message) -> tuple[Part, ...]:
    """The parts a message has before its attachments are read; the name of an attachment is text, too."""
    parts = []
    if message.subject:
        parts.append(Part("subject", message.subject))
    if message.text:
        parts.append(Part("text", message.text))
    if message.html:
        parts.append(Part("html", message.html, "html"))
    parts += [Part(f"attachment:{a.name.reveal()}", a.name, "text", "name") for a in message.attachments]
    if message.conversation is not None and message.conversation.name:
        parts.append(Part("conversation", message.conversation.name))
    return tuple(parts)


def scan(
    message: Message,
    extracted: Sequence[Part],
    gaps: Sequence[Gap],
    *,
    tools: Tools,
    memory: Memory,
    now: datetime,
    clock: Callable[[], int],
    masks: bool = True,
    budget: Budget | None = None,
    bases: tuple[Basis, ...] = (),
    proven: str = "",
    texts: Texts = ANEW,
) -> Scanned:
    """Decide one message. `extracted` and `gaps` come from its attachments; `now` is its time; `clock` gives nanoseconds. `bases`: the approved
    grounds that it refers to; `proven`: what is known of the skeleton of its text (`dlp.linkage.contact.skeleton`).
    `texts`: where what says the same may have been read before. `masks` False leaves a decision to mask as it is (the second look at a masked
    message). What `budget` does not allow is not examined and becomes a gap; `dlp.budget.Stopped` where nobody waits for the answer any more."""
    if message.event == RETRACT:
        return Scanned(Verdict(message, allowed(tools.policy)), (), None)
    index, began = tools.index, clock()
    budget = budget or Budget()
    budget.share(_READ)
    parts = (*text_parts(message), *extracted)
    text = texts.of(parts, tools.text_limit)
    trouble = [*gaps, *text.views(budget)]
    seen = text.seen
    read = clock()

    budget.share(_ADDRESSED)
    scene, unclear, before, alike, leaning, loud = short.met(message, tools, now.date(), budget, bases)
    trouble += unclear
    to_requester = any([who.match.rows for who in scene.recipients])
    budget.share(_DETECTED)
    found, missed = text.findings(tools.leaning if leaning else tools.detectors, budget)
    trouble += missed
    budget.share(1.0)
    if leaning and tools.words.pressure is not None:
        found = (*found, *(f for view in seen for f in tools.words.leaning(view)))
    detected = clock()

    signs = reduce(or_, [view.text.looked() for view in seen], 0)
    digits = text.digits(index.number_key) if signs & PIECES and index else ()
    if (
        not (found or trouble or bases or loud == EVERYTHING or signs & loud)
        and short.nobody(seen, index, budget, text.readings)
        and not tools.asking.about(before, short.SILENCE, alike)
        and not short.remembered(scene, digits, index, memory, now)
    ):
        return short.passed(scene, digits, parts, tools, now, (began, read, detected, clock()))
    across = _across(seen, index) if signs & (PIECES | GATE) and index and len(seen) > 1 else []
    across += _a_few_digits_each(seen, index) if index and len(seen) >= _PARTS_OF_DIGITS else []
    stand = standings(scene.sender, scene.recipients, index, today=scene.today)

    def linked_with(earlier: Earlier) -> Linked:
        joined = index.numbers_held.completed(earlier.digits, digits)
        return link(
            seen, found, index, words=tools.words, earlier=earlier, stand=stand, joined=joined, across=across, budget=budget,
            read=text.readings,
        )  # fmt: skip

    before_it = told_before(message, scene, index, memory, now, numbers=bool(digits))
    linked = linked_with(before_it)
    pressing = tools.pressure if leaning and any(map(citizen, scene.recipients)) else ()
    begun = pieces.begun(seen, before_it.begun, pressing)
    if index and (begun or _worth(linked, digits)) and memory.up_to_now():  # only then, for the others wait for nobody
        before_it = told_before(message, scene, index, memory, now, numbers=bool(digits))
        linked = linked_with(before_it)
    if pressing and before_it.begun:
        linked = replace(linked, findings=(*linked.findings, *pieces.completed(seen, before_it.begun, pressing)))
        begun = pieces.begun(seen, before_it.begun, pressing)
    if to_requester and len(scene.recipients) > 1:
        linked = facts.with_visible(scene, linked, index)
    if linked.findings:
        linked = replace(linked, findings=as_declared(linked.findings, tools.entities))
    joined_up = clock()

    told = strangers.Shown(linked, unregistered.NOTHING)
    speaks = bool(signs & unregistered.SIGNS) and unregistered.worth(seen)
    asked = seen if speaks and tools.asking.about_requests(before, alike) else ()
    if speaks or len(linked.findings) >= people_listed.LIST_WORTH:
        told = strangers.shown(asked, linked, scene, index, tools.names, budget, text.found)
        trouble += told.missed
    judged = contacted(scene, seen, linked, index, budget, tools.words, proven) if leaning else UNJUDGED
    word = judged.kind.word
    pressure = bool(linked.findings) and word in ("", "pressing") and any([f.entity == PRESSURE for f in linked.findings])
    accusing = bool(signs & CHARGED) and any([who.kind == "staff" for who in scene.recipients]) and accuses(seen, budget)
    contact = facts.Contact(word, accusing) if accusing or word else facts.UNASKED
    classes = facts.grouped(scene, told.linked, index) if linked.links else None

    def weighed(linked: Linked, shown: Unregistered) -> tuple[Evidence | None, Decision]:
        if budget.missed:
            trouble.extend(_unexamined(budget, trouble))
        known = facts.after(linked, gaps=trouble, pressure=pressure, contact=contact, shown=shown)
        if not linked.links and not tools.asking.about(before, known, alike):
            return None, allowed(tools.policy)
        evidence = facts.evidence(
            scene, linked, index, gaps=trouble, pressure=pressure, contact=contact, budget=budget, alike=classes, shown=shown
        )
        if budget.missed:
            trouble.extend(_unexamined(budget, trouble))
        return evidence, tools.policy.decide(evidence, today=scene.today)

    related = clock()
    evidence, decision = weighed(told.linked, told.people)
    if told.more and decision.action is not Action.BLOCK:  # else it is stopped, whatever stands further on
        told = strangers.shown(asked, linked, scene, index, tools.names, budget, text.found, whole=True)
        trouble += told.missed
        classes = facts.grouped(scene, told.linked, index) if linked.links else None
        evidence, decision = weighed(told.linked, told.people)
    linked = told.linked
    ended = clock()

    verdict = Verdict(
        message=message,
        decision=decision,
        findings=linked.findings,
        gaps=tuple(dict.fromkeys(trouble)) if trouble else (),
        links=linked.links,
        explained=tuple(dict.fromkeys(linked.explained)) if linked.explained else (),
        addressed=_addressed(scene, index) if to_requester else (),
        sender=_relation_of(scene.sender, linked, scene, index),
        recipients=tuple(_recipients(scene, classes, index)),
        evidence=evidence,
        bases=tuple([one for one in bases if evidence is not None and one.id in evidence.carried_by]),
        contact=word if word not in PLAIN else "",
        cues=judged.kind.groups if word not in PLAIN else (),
        stages=(
            ("views", (read - began) // 1000),
            ("findings", (detected - read) // 1000),
            ("links", (joined_up - detected) // 1000),
            ("relations", (related - joined_up) // 1000),
            ("decision", (ended - related) // 1000),
        ),
        elapsed_us=(ended - began) // 1000,
    )
    if decision.action is Action.MASK and masks:
        verdict = _masked(verdict, extracted, gaps, tools=tools, memory=memory, now=now, clock=clock, budget=budget, bases=bases)
    if not (begun or _worth(linked, digits)) or not index:
        return Scanned(verdict, (), None, parts, linked.context, judged)
    named = message.id or repr(now)
    entry = entry_of(linked, index, at=now, message=named, digits=digits, by=scene.sender.identity, begun=begun)
    known = keys_of(message, scene, index) if entry is not None else ()
    return Scanned(verdict, known, entry, parts, linked.context, judged)


def _worth(linked: Linked, digits: tuple[Fragment, ...]) -> bool:
    """Does the message hold anything that another one could complete?"""
    return bool(digits or linked.links or linked.said or linked.topics or linked.plainest or linked.halves or linked.letters)


def _unexamined(budget: Budget, known: Sequence[Gap]) -> list[Gap]:
    """What was left out because it would have cost too much, as gaps, without those that are known."""
    return [gap for part, reason in budget.missed.items() if (gap := Gap(part, reason)) not in known]


PARTS_JOINED: Final = 8
"""Parts of one message that are read together for pieces of one number."""


def _across(seen: Sequence[TextView], index: Index) -> list[tuple[str, int]]:
    """(field, row) of the numbers whose pieces stand in several parts of this message: subject, text, page, names and contents of files, the room's
    name. One message is read as one, however the digits of a piece are spelled."""
    written = [view for view in seen if view.how in ("plain", "folded", "jamo")]
    if len(written) < 2:
        return []
    told: list[list[tuple[Fragment, ...]]] = []  # by text, each of its readings
    known: dict[str, set[tuple[Fragment, ...]]] = {}
    for view in written:
        before = known.setdefault(view.part, set())
        if found := [one for one in dict.fromkeys(_pieces(view, index.number_key)) if one not in before]:
            before.update(found)
            told.append(found)
            if len(told) == PARTS_JOINED:
                break
    out: list[tuple[str, int]] = []
    for at, readings in enumerate(told[:-1]):
        later = [Pieces(one) for others in told[at + 1 :] for one in others]
        for now in readings:
            out += index.numbers_held.completed(later, now)
    return list(dict.fromkeys(out))


def _pieces(view: TextView, key: int) -> Iterator[tuple[Fragment, ...]]:
    """The pieces of a number in a text as it is read first, and with every spelled digit and without the numbers of its lines and its name."""
    text = view.text.reveal()
    if found := fragments(text, key):
        yield found
    if len(text) <= READ and view.text.looked() & GATE:
        for form in (text, margins.bare(text)):
            if form and (found := fragments(spelt(form), key, counted=True)):
                yield found


_PARTS_OF_DIGITS: Final = 4
"""Parts from which a number may be told in more pieces than `_across` puts together."""


def _a_few_digits_each(seen: Sequence[TextView], index: Index) -> list[tuple[str, int]]:
    """(field, row) of the numbers that parts make which hold nothing but a few digits each: in their order, and files in that of their names."""
    shown = [view for view in seen if view.how in ("plain", "folded")]
    told = [(view, digits) for view in shown if (digits := bare(view.text.reveal()))]
    if len(told) < _PARTS_OF_DIGITS:
        return []
    names = [digits for view, digits in told if view.place == "name"]
    inside = [(len(view.part), view.part, digits) for view, digits in told if view.place != "name"]
    orders = names, [digits for *_, digits in inside], [digits for *_, digits in sorted(inside, key=lambda one: one[:2])]
    found = [
        ("rrn" if len(number) == RESIDENT else "phone", row)
        for order in orders
        for _, number, rows in index.numbers_held.look("".join(order), False)[1]
        for row in rows
    ]
    return list(dict.fromkeys(found))


def _relation_of(who: Who, linked: Linked, scene: facts.Scene, index: Index) -> Relation:
    """The sender's relation: to the first requester shown, else to the recipient who is one, else by his post."""
    rows = linked.links[0].rows if linked.links else next((r.rows for r in scene.recipients if r.match.rows), ())
    return as_relation(who, relation(who, rows, None, index)) if rows else who.general


def _addressed(scene: facts.Scene, index: Index) -> tuple[tuple[str, str], ...]:
    """The cases of the requesters among the recipients, and which requester each is."""
    return tuple(dict.fromkeys((index.case_no(row), index.whose(row)) for who in scene.recipients for row in who.match.rows))


def _recipients(scene: facts.Scene, alike: Alike | None, index: Index) -> list[tuple[Party, Relation]]:
    known = scene.message.recipients
    if alike is None and len(scene.recipients) == len(known) == 1:
        return [(known[0], scene.recipients[0].general)]
    told = facts.relations(scene, alike, index)
    parted = [known[i] if i < len(known) else Party(Sensitive(who.address)) for i, who in enumerate(scene.recipients)]
    return list(zip(parted, told, strict=True))


def _masked(
    verdict: Verdict,
    extracted: Sequence[Part],
    gaps: Sequence[Gap],
    *,
    tools: Tools,
    memory: Memory,
    now: datetime,
    clock: Callable[[], int],
    budget: Budget,
    bases: tuple[Basis, ...],
) -> Verdict:
    """Mask, then scan what is left: only a message that would now pass is delivered; else it is held."""
    cuts = masking.spans(masking.to_cut(verdict.findings, verdict.decision.cut))
    left = masking.mask(verdict.message, cuts) if cuts else None
    if left is not None:
        again = scan(
            left, extracted, gaps, tools=tools, memory=memory, now=now, clock=clock, masks=False, budget=budget, bases=bases
        ).verdict
        if again.decision.action <= Action.ALERT:
            return replace(verdict, masked=left)
    return replace(verdict, decision=replace(verdict.decision, action=Action.HOLD))
