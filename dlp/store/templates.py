"""Registered templates in the journal: approved, taken back. No table: the last entry of a ref is what holds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from dlp.store.engine import Connection
from dlp.store.vouched import vouched

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


def registered(connection: Connection, key: bytes) -> list[Template]:
    """The oldest first. StoreError where an entry was altered."""
    found: dict[str, Template] = {}
    for entry in vouched(connection, key, PREFIX):
        found.pop(entry.ref, None)
        if entry.kind == REGISTERED:
            body = json.loads(entry.body)
            if "title" in body:  # else its body was destroyed
                found[entry.ref] = Template(
                    entry.ref, body["title"], body["length"], body.get("proposed_by", ""), body.get("operator", ""), entry.at
                )
    return sorted(found.values(), key=lambda one: one.at)


def last_change(connection: Connection) -> int:
    """Seq of the newest entry about a template; 0 where there is none."""
    row = connection.execute("SELECT max(seq) FROM journal WHERE ref >= 'TM-' AND ref < 'TM.'").fetchone()
    return int(row[0] or 0)
