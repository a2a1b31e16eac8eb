"""What a report is made of, before anybody chooses paper: notes, tables and bars under headings. `page` makes HTML of it, `pdf` a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NOTHING = "없음"
APPROVAL = "결재"
"""Beside the boxes to sign in."""


@dataclass(frozen=True, slots=True)
class Note:
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """The first `words` columns stand left, the others, numbers and times, right. Without rows it is shown as `NOTHING`."""

    headers: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    words: int = 1


@dataclass(frozen=True, slots=True)
class Bars:
    """A horizontal bar a value, its label before it and its number, with `unit`, behind it: no colour carries meaning alone.

    `full`: the number that fills the width (100 for a rate); 0 for the greatest of the values.
    """

    what: str
    values: Sequence[tuple[str, int]]
    unit: str = ""
    full: int = 0

    @property
    def most(self) -> int:
        """What fills the width; 0 where there is nothing to draw."""
        return self.full if self.full and self.values else max((number for _, number in self.values), default=0)


@dataclass(frozen=True, slots=True)
class Columns:
    """An upright bar a value, its number above it and its label below: what happened over time."""

    what: str
    values: Sequence[tuple[str, int]]


Block = Note | Table | Bars | Columns


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    sections: Sequence[Section]
    foot: str
    head: str = ""
    """Whose report it is."""
    approvals: Sequence[str] = ()
    """Empty boxes of the head, for those who sign (결재란)."""
