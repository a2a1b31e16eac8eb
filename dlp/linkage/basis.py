"""Does an approved ground carry this provision? (PIPA 18(2), 18(3); Decree 15; contract section 8, "Basis")

Pure arithmetic over objects that somebody other than the sender vouched for (`dlp.model.Basis`): ground, approver, named recipients, items,
days. What the sender's message says of its ground (`dlp.model.LegalBasis`) only chooses among them and narrows: of two messages that differ
in it alone, neither gets more than the approved object gives. Whether the document exists is for who approved it.

Addresses and references are compared as keyed tokens of the words that `recipient_words`, `party_words` and `reference` make.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from dlp.basis import CONSENT, NEEDS_ARTICLE, TAG, Basis
from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.linkage.who import Who
from dlp.model import LegalBasis, Message

KINDS_OF_GROUND: Final[dict[str, frozenset[str]]] = {
    "18-2-2": frozenset({"audit", "ministry", "agency", "assembly", "committee", "watchdog"}),
    "18-2-3": frozenset({"emergency", "police", "agency"}),
    "18-2-5": frozenset({"ministry", "agency", "committee", "audit"}),
    "18-2-6": frozenset({"ministry", "agency"}),
    "18-2-7": frozenset({"police", "prosecution"}),
    "18-2-8": frozenset({"court"}),
    "18-2-9": frozenset({"agency", "ministry", "prosecution", "court"}),
    "18-2-10": frozenset({"ministry", "agency", "emergency"}),
    "own-law": frozenset({"audit", "ministry", "agency", "assembly", "committee", "court", "police", "prosecution", "watchdog"}),
}
"""Ground → kinds of partner it can carry. 18-2-1 (consent) carries any recipient and is judged apart."""

_DATE: Final = re.compile(r"(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})")


# ---------------------------------------------------------------- what is compared


def reference(text: str) -> str:
    """One spelling of an id, a document's number or a consent's, as a word to be made a token of; "" for an empty one."""
    plain = "".join(unicodedata.normalize("NFKC", text).split()).casefold()
    return f"basis:{plain}" if plain else ""


def references(message: Message) -> tuple[str, ...]:
    """What a message calls its basis by: in its `legal_basis`, and by the tag in its subject."""
    stated, subject = message.legal_basis, message.subject
    named = [] if stated is None else [stated.id, stated.document, stated.consent_id]
    if subject is not None and "근거" in subject.reveal():
        named += [found[1] for found in TAG.finditer(subject.reveal())]
    return tuple(dict.fromkeys(word for text in named if (word := reference(text))))


def recipient_words(text: str, index: Index) -> tuple[str, ...]:
    """What a named recipient is recognised by: an address in any spelling (an official by each of his), a whole domain, an institution's name."""
    if host := canon.domain(text):
        return (f"to:domain:{host}",)
    kind, value = canon.party(text)
    match = index.party(text)
    words = [f"to:{kind}:{value}"] if value else []
    if len(match.staff_ids) == 1:
        words.append(f"to:staff:{match.staff_ids[0]}")
    return (*words, f"to:partner:{_name(text)}")


def party_words(who: Who) -> tuple[str, ...]:
    """The same of somebody a message goes to."""
    kind, value = canon.party(who.address)
    words = [f"to:{kind}:{value}"]
    if kind == "email":
        words.append(f"to:domain:{value.rpartition('@')[2]}")
    if who.staff_id is not None:
        words.append(f"to:staff:{who.staff_id}")
    if who.partner is not None and who.kind != "external":
        words.append(f"to:partner:{_name(who.partner.name)}")
    return tuple(words)


def _name(text: str) -> str:
    return canon.squeeze(text).casefold()


# ---------------------------------------------------------------- what is judged


def period_open(period: str, today: date) -> bool:
    """`2026-11-20/2026-12-20`, `2026-12-31까지`, `1회`, `` … One date is the last day, two are first and last; none is open."""
    days = []
    for year, month, day in _DATE.findall(period):
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            return False  # a date that does not exist opens nothing
    if not days:
        return True
    if len(days) == 1:
        return today >= days[0] if "부터" in period and "까지" not in period else today <= days[0]
    return min(days) <= today <= max(days)


def covers(fields: Iterable[str], allowed: Iterable[str]) -> bool:
    """Are the fields shown within the allowed words? The case number is always; a piece of a field needs the field."""
    words = set(allowed)
    if "all" in words:
        return True
    return all(f.removesuffix("_part") in words for f in fields if f != "case_no")


def in_days(basis: Basis, today: date) -> bool:
    day = today.isoformat()
    return (not basis.valid_from or basis.valid_from <= day) and (not basis.valid_to or day <= basis.valid_to)


@dataclass(frozen=True, slots=True)
class Provision:
    """What goes to one recipient. `stated`: what the message says of its ground. `named`: tokens of the recipient's words, and of the words
    of those whom the message itself names, if it names any, whether he is among them. `sender_ids`: staff ids that may not have approved:
    the sender's own and those with an interest in the case."""

    fields: Collection[str]
    words: frozenset[str]
    among_stated: bool
    partner_kind: str
    scope: Collection[str]
    interested: bool
    today: date
    sender_ids: frozenset[str]
    may_approve: Callable[[str], bool]
    is_privacy_officer: Callable[[str], bool]


def carried(basis: Basis, stated: LegalBasis | None, provision: Provision) -> bool:
    """Does this basis carry the provision, whatever the recipient? A consent carries anybody; an interested party only where the privacy
    officer approved it; every other ground carries the kinds of institution that it is for."""
    return (
        not basis.recipients.isdisjoint(provision.words)
        and in_days(basis, provision.today)
        and covers(provision.fields, basis.items)
        and _approved(basis, provision)
        and _agrees(basis, stated, provision)
        and (bool(basis.consent_id) if basis.ground == CONSENT else _fits(basis, provision))
    )


def _approved(basis: Basis, provision: Provision) -> bool:
    """By somebody who may, and who neither sends nor is concerned himself."""
    if not basis.approver or not (basis.persons | {basis.approver}).isdisjoint(provision.sender_ids):
        return False
    officer = basis.privacy_officer or (not basis.proven and provision.is_privacy_officer(basis.approver))
    if provision.interested and not officer:
        return False
    return basis.proven or officer or provision.may_approve(basis.approver)


def _fits(basis: Basis, provision: Provision) -> bool:
    return (
        provision.partner_kind in KINDS_OF_GROUND.get(basis.ground, ())
        and bool(basis.document)
        and (bool(basis.article) or basis.ground not in NEEDS_ARTICLE)
        and covers(provision.fields, provision.scope)
    )


def _agrees(basis: Basis, stated: LegalBasis | None, provision: Provision) -> bool:
    """What the message says of its ground takes away and never adds: another ground or approver, fewer items, earlier days, other recipients
    than the approved ones mean that this basis is not the one meant."""
    if stated is None:
        return True
    return (
        stated.ground in ("", basis.ground)
        and stated.approver.casefold() in ("", basis.approver.casefold())
        and (not stated.items or covers(provision.fields, stated.items))
        and period_open(stated.period, provision.today)
        and provision.among_stated
    )
