"""Registered texts to citizens: approved by two, taken back; the last entry of a ref is what holds. Pure.

template-registered TM-<token of its skeleton> {title, length}        template-removed TM-…
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dlp.ledgers import Entry, Ledger

PREFIX: Final = "TM-"
"""What the journal's `ref` of a template begins with; the token of its skeleton follows."""
REGISTERED: Final = "template-registered"
REMOVED: Final = "template-removed"


@dataclass(frozen=True, slots=True)
class Template:
    """`title` is what the desk calls it; `length` the characters of its skeleton; `at` ISO 8601; of its text nothing is kept."""

    ref: str
    title: str
    length: int
    proposed_by: str
    approved_by: str
    at: str


def _registered(entries: Iterable[Entry]) -> list[Template]:
    found: dict[str, Template] = {}
    for one in entries:
        found.pop(one.ref, None)
        if one.kind == REGISTERED and "title" in one.body:  # else its body was destroyed
            by, second = str(one.body.get("proposed_by", "")), str(one.body.get("operator", ""))
            found[one.ref] = Template(one.ref, one.body["title"], one.body["length"], by, second, one.at)
    return sorted(found.values(), key=lambda one: one.at)


TEMPLATES: Final = Ledger(
    prefix=PREFIX,
    kinds={REGISTERED: ("서식 등록", "template registered"), REMOVED: ("서식 등록 해제", "template removed")},
    fold=_registered,
    trusted=True,
)
"""The oldest first."""
