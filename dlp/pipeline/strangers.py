"""Requesters whom no register knows, in one message: the detectors of names run where a request is spoken of, and what they find is read.

A long text is read from its beginning first, for the name model is what costs most: a list that names a hundred people there says no more by being
read to its end, and what is stopped for what its beginning shows need not be read on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from dlp.budget import Budget
from dlp.linkage import answers, canon, people_listed, request_words, unregistered
from dlp.linkage.facts import Scene
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.request_words import READ
from dlp.linkage.strangers import asks_whether
from dlp.linkage.unregistered import Unregistered
from dlp.linkage.unregistered_page import BEHIND, ENOUGH, Known
from dlp.model import Finding, Gap, Link, Sensitive, TextView
from dlp.ports import Detector, Dictionary

Find = Callable[[Sequence[TextView], tuple[Detector, ...], Budget], tuple[tuple[Finding, ...], tuple[Gap, ...]]]
FIRST: Final = 8_000
"""Characters of a long text that are read first."""
_OF_PEOPLE: Final = frozenset({"name", "phone", "email", "birth_date", "address", "rrn", "frn"})
"""Fields that `Unregistered` tells of."""


class Shown(NamedTuple):
    """`linked`: with the names among its findings, where they show somebody. `more`: only the beginning of a long text was read, and what goes on could
    say more."""

    linked: Linked
    people: Unregistered
    missed: tuple[Gap, ...] = ()
    more: bool = False


def shown(
    seen: Sequence[TextView],
    linked: Linked,
    scene: Scene,
    index: Index,
    names: tuple[Detector, ...],
    budget: Budget,
    find: Find,
    *,
    whole: bool = False,
) -> Shown:
    """Requesters who are in no register, and how many people are listed. `seen`: the views, none where no request is spoken of or no rule could act on it.
    `names`: the detectors, `find`: how they are run. `whole`: to its end, however long it is."""
    contact = index.is_staff_contact
    listed = people_listed.listed(linked.findings, lambda value: bool(contact(value)))
    read = _read(seen, linked, scene, index, names, budget, find, whole=whole) if seen else Shown(linked, unregistered.NOTHING)
    return read._replace(people=replace(read.people, listed=listed)) if listed else read


def _noun(names: Sequence[Detector]) -> Callable[[str], bool | None]:
    return next((one.noun for one in names if isinstance(one, Dictionary)), lambda _: None)


def _read(
    seen: Sequence[TextView],
    linked: Linked,
    scene: Scene,
    index: Index,
    names: tuple[Detector, ...],
    budget: Budget,
    find: Find,
    *,
    whole: bool,
) -> Shown:
    contact = index.is_staff_contact
    asking = _asks(seen, linked)
    identified = not asking and any(link.identified for link in linked.links)
    known = Known(
        official=index.is_staff_name,
        contact=lambda value: bool(contact(value)),
        linked=lambda found: found.known and identified,
        own=_own(scene),
        noun=_noun(names),
    )
    views = [view for view in seen if view.how in READ]
    first = () if whole else _beginning(views)
    named, missed = find(first or views, names, budget)
    found = unregistered.with_names(linked.findings, named)
    told = unregistered.read(first or views, found, known, budget)
    more = bool(first) and not _settled(told, views)
    if told.kinds and first:
        fields = {*told.fields, *_OF_PEOPLE.intersection([one.entity.field for one in linked.findings])}
        told = replace(told, fields=tuple(sorted(fields)))
    if told.kinds and named:
        linked = replace(linked, findings=found)
    if asking and "phrase" in told.kinds:
        linked = replace(linked, links=tuple(map(_unsaid, linked.links)))
    return Shown(linked, told, missed, more)


def _own(scene: Scene) -> frozenset[str]:
    """The address of the only recipient, where he is an outsider."""
    if len(scene.recipients) != 1 or not scene.recipients[0].outside:
        return frozenset()
    return frozenset({canon.party(scene.message.recipients[0].address.reveal())[1]})


_ASKED: Final = frozenset({"name", "phone", "email"})
_ALONE: Final = (frozenset({"phone"}), frozenset({"email"}))
"""One of these alone: with a name beside it, it is handed over, in whatever form of sentence."""
_NOTHING_TO_DO: Final = frozenset({"none", "department", "colleague", "interest"})
"""Standings of people who may not know who filed."""


def _asks(seen: Sequence[TextView], linked: Linked) -> bool:
    """Is of everybody of the register who stands there asked whether it is he who filed, by somebody who does not know it?"""
    if not (linked.asking and any(map(_only_asks, linked.links))):
        return False
    plain = {view.part: text for view in seen if view.starts is None and answers.asks(text := view.text.reveal())}
    named = [found for found in linked.findings if found.known and found.entity.field in _ASKED]
    return bool(named) and all([found.part in plain and asks_whether(plain[found.part], found.start, found.end) for found in named])


def _only_asks(link: Link) -> bool:
    """May this be no more than a name, a number or an address that somebody asks about who does not know the case?"""
    asked = link.fresh <= {"name", "name_part"} or link.fresh in _ALONE
    return link.identified and asked and link.standing in _NOTHING_TO_DO


def _unsaid(link: Link) -> Link:
    """Whoever asks whether somebody filed is answered alike whether he did or not: the rule for people in no register acts, and the case is told to
    the desk only."""
    return replace(link, identified=False, suspected=True) if _only_asks(link) else link


def _beginning(views: Sequence[TextView]) -> tuple[TextView, ...]:
    """What is read first of long texts: from what names a request on. Empty where no text is that long."""
    if not any([len(view.text) > 2 * FIRST for view in views]):
        return ()
    return tuple([_excerpt(view) if len(view.text) > FIRST else view for view in views])


def _excerpt(view: TextView) -> TextView:
    text = view.text.reveal()
    named = unregistered.GATE.search(text)
    begin = max(0, named.start() - BEHIND) if named is not None else 0
    end = min(len(text), begin + FIRST)
    starts = range(begin, end) if view.starts is None else view.starts[begin:end]
    ends = range(begin + 1, end + 1) if view.ends is None else view.ends[begin:end]
    return TextView(view.part, Sensitive(text[begin:end]), view.how, starts, ends, maskable=view.maskable, place=view.place)


def _settled(shown: Unregistered, views: Sequence[TextView]) -> bool:
    """Would nothing that is read of these texts beyond their beginning say more? So many people are named that nobody counts further, and each of form
    and list is there that can be."""
    if shown.people < ENOUGH or "phrase" not in shown.kinds:
        return False
    texts = [view.text.reveal() for view in views if view.how in READ]
    if "list" not in shown.kinds and any([request_words.HEAD.search(text) is not None for text in texts]):
        return False
    return {"form", "whole"} <= set(shown.kinds) or not any(
        [request_words.is_form(text, strong=request_words.STRONG.search(text) is not None) for text in texts]
    )
