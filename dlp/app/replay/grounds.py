"""The legal basis that the facts of a test ask for, as an official would record it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dlp.model import LegalBasis, Value
from dlp.vocabulary import FIELDS, GROUNDS

_FACTS: Final = frozenset({"b.given", "b.valid", "b.consent", "b.ground", "r.ids_covered"})
_CONSENT: Final = "18-2-1"
_COMMON: Final = "18-2-7"


def bases(given: Mapping[str, Value], said: frozenset[str], *, approver: str, today: date) -> Iterator[LegalBasis | None]:
    """Complete ones first, then those that lack what makes them good, then none; only what the test's facts allow."""
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
        grounds = (str(wanted),) if wanted else tuple(dict.fromkeys((_COMMON, _CONSENT, *GROUNDS)))
        yield from (replace(whole, ground=ground) for ground in grounds)
        yield from (LegalBasis(ground=ground, purpose=whole.purpose) for ground in grounds)
    if not given.get("b.given"):
        yield None
