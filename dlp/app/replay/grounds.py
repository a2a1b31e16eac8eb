"""The legal basis that the facts of a test ask for, as an official would record it, and as somebody else would have approved it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dlp.basis import CONSENT, Basis
from dlp.linkage.basis import KINDS_OF_GROUND, recipient_words
from dlp.linkage.index import Index
from dlp.model import Facts, LegalBasis, Value
from dlp.vocabulary import FIELDS, GROUNDS

_FACTS: Final = frozenset({"b.given", "b.valid", "b.consent", "b.ground", "r.ids_covered", "r.covered"})
_COMMON: Final = "18-2-7"
Stated = tuple[LegalBasis | None, bool]
"""What the message says of its ground, and whether somebody else approved just that."""


def bases(given: Mapping[str, Value], said: frozenset[str], *, approver: str, today: date) -> Iterator[Stated]:
    """Complete and approved ones first, then what only the message says, then none; only what the test's facts allow."""
    asked = said & _FACTS
    if any(given.get(name) for name in asked):
        whole = LegalBasis(
            article="형사소송법 제199조제2항",
            document="정보과-1207",
            approver=approver,
            consent_id="C-2026-0007",
            purpose="기관의 요청에 따른 제공",
            items=FIELDS,
            period=f"{today.isoformat()}/{(today + timedelta(30)).isoformat()}",
        )
        wanted = given.get("b.ground") if "b.ground" in said else ""
        grounds = (str(wanted),) if wanted else tuple(dict.fromkeys((_COMMON, CONSENT, *GROUNDS)))
        if asked - {"b.given"} and any(given.get(name) for name in asked - {"b.given"}):
            yield from ((replace(whole, ground=ground), True) for ground in grounds)
        yield from ((replace(whole, ground=ground), False) for ground in grounds)
    if not given.get("b.given"):
        yield None, False


def could_carry(given: Mapping[str, Value], said: frozenset[str], facts: Facts) -> bool:
    """Is this recipient one whom the ground that a test asks for could carry something to?"""
    wanted = str(given.get("b.ground", "")) if "b.ground" in said else ""
    return wanted in ("", CONSENT) or facts["r.partner_kind"] in KINDS_OF_GROUND.get(wanted, ())


def approved(stated: LegalBasis, recipient: str, index: Index) -> Basis:
    """The object behind the statement, for this recipient, approved by the privacy officer."""
    return Basis(
        id="B-2026-0001",
        ground=stated.ground,
        article=stated.article,
        document=stated.document,
        approver=stated.approver,
        asked_by="",
        refs=frozenset(),
        recipients=frozenset(map(index.token, recipient_words(recipient, index))),
        items=stated.items,
        consent_id=stated.consent_id,
        privacy_officer=True,
        proven=True,
    )
