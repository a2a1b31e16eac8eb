"""Which version's form the tables have, and how they are brought to this one's: by `dlp upgrade` and by nothing else.

A program that finds another form refuses: an older one because nobody has made a backup yet and the old program may still run, a newer one
because what it wrote there would be half of what that version needs. One transaction brings the tables up and journals it, so a process
that is killed has done all of it or nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from dlp.ports import StoreError
from dlp.store import counting, quarantine, words
from dlp.store.engine import Connection
from dlp.store.pen import Pen, stamp

OLDER: Final = (
    "the journal is of an older version of this program: stop the program, make a backup with the old one, then run `dlp upgrade`"
)
NEWER: Final = "the journal is of a newer version of this program: run that version, or put back the backup that was made before it"
PUT_BACK: Final = "the tables of the journal were put back to an older form: run `dlp journal verify`"
SEALED: Final = 3
"""From this form on rows beside the chain are sealed."""


def least(connection: Connection) -> int:
    """The form that the journal itself says it was brought to, or was written in; the file cannot truthfully be of an older one. Bodies that
    were tampered with say nothing: `verify` names them."""
    query = "SELECT kind, body FROM journal WHERE ref = '' AND kind IN ('upgraded', 'counted', 'start')"
    return max((_told(kind, body) for kind, body in connection.execute(query)), default=0)


def _told(kind: str, text: Any) -> int:
    """The form that an entry tells of. Totals of clean messages are repeated since rows are sealed."""
    try:
        body = json.loads(text)
    except (TypeError, ValueError):
        body = None
    to = body.get("to") if isinstance(body, dict) else None
    if kind == "upgraded":
        return max(to, SEALED) if isinstance(to, int) else SEALED
    return SEALED if kind == "counted" or (isinstance(body, dict) and "counted" in body) else 0


def objection(connection: Connection) -> str:
    """Why this program must not write here; "" where it may."""
    spoken = words.of(connection)
    if spoken.is_new(connection):
        return ""
    found = spoken.version(connection)
    if found > spoken.newest():
        return NEWER
    if found < least(connection):
        return PUT_BACK
    return OLDER if found < spoken.newest() else ""


def make(pen: Pen, by: Mapping[str, Any] | None) -> None:
    """New tables, or those of an older version brought up, sealed as they stand, and journalled `by` whom. StoreError, and nothing changed,
    where nobody asked for that, or where the file is not what it should be."""
    why = objection(pen.connection)
    if why and (why != OLDER or by is None):
        raise StoreError(why)
    spoken = words.of(pen.connection)
    before = spoken.version(pen.connection)
    spoken.migrate(pen.connection)
    if before < SEALED:
        counting.seal_what_stands(pen)
        quarantine.seal_what_stands(pen)
    if why:
        pen.append("upgraded", at=stamp(datetime.now(UTC)), body={**(by or {}), "was": before, "to": spoken.newest()})
        if wrong := list(spoken.differences(pen.connection)):
            raise StoreError(
                f"the tables are not what the version before made ({', '.join(wrong)}): nothing was changed; run `dlp journal verify`"
            )
