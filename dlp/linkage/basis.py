"""Is a recorded legal basis good for this provision? (PIPA 18(2), 18(3); Decree 15)

Pure arithmetic over what was recorded: who sends, who approved, which items, to whom, until when. Whether the document exists is
for the reviewer; that the official wrote down a ground that cannot carry this provision is for the program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from dlp.model import LegalBasis

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

_NEEDS_ARTICLE: Final = frozenset({"18-2-2", "own-law"})
_DATE: Final = re.compile(r"(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})")


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


def consent_valid(basis: LegalBasis, *, fields: Iterable[str], today: date) -> bool:
    """Separate consent of the subject is recorded for just these items (18(2)1, 18(3))."""
    if basis.ground != "18-2-1" or not basis.consent_id:
        return False
    return covers(fields, basis.items) and period_open(basis.period, today)


def valid(
    basis: LegalBasis,
    *,
    fields: Iterable[str],
    partner_kind: str,
    scope: Iterable[str],
    today: date,
    sender_ids: frozenset[str],
    may_approve: Callable[[str], bool],
    named: bool,
) -> bool:
    """Does the basis carry these fields to a partner of this kind? `named`: the recipient is one the basis names, if it names any."""
    fields = list(fields)
    if basis.ground == "18-2-1":
        return named and consent_valid(basis, fields=fields, today=today)
    return (
        partner_kind in KINDS_OF_GROUND.get(basis.ground, ())
        and bool(basis.document)
        and (bool(basis.article) or basis.ground not in _NEEDS_ARTICLE)
        and bool(basis.approver)
        and basis.approver not in sender_ids
        and may_approve(basis.approver)
        and covers(fields, basis.items)
        and covers(fields, scope)
        and period_open(basis.period, today)
        and named
    )
