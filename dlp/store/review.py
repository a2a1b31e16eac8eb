"""What people made of an incident: who looks after it, what they noted, how they judged it. Journal entries; the last one counts.

    assigned {to}        commented {text}        resolved {verdict, reason}

A partial index (`journal_review`) finds the last entry of each incident; there is no table that could disagree with the journal.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, Final

from dlp.ports import StoreError
from dlp.store.pen import Pen

VERDICTS: Final = ("true", "false_positive", "lawful")
FIELDS: Final = {"assigned": "to", "resolved": "verdict"}
INDEX: Final = "CREATE INDEX IF NOT EXISTS journal_review ON journal(kind, ref, seq) WHERE kind IN ('assigned', 'resolved')"
TEXT: Final = 1000  # characters of a comment


def write(pen: Pen, incident_id: str, kind: str, body: dict[str, Any], *, at: str) -> None:
    """StoreError for an incident that is not there."""
    if pen.connection.execute("SELECT 1 FROM decision WHERE id = ?", (incident_id,)).fetchone() is None:
        raise StoreError("no such incident")
    from dlp.record.shapes import scrubbed  # a list of incidents, which also asks here, need not wait for it

    cut = {name: scrubbed(text, (), limit=TEXT) if name in ("text", "reason") else text for name, text in body.items()}
    pen.append(kind, at=at, ref=incident_id, body=cut)


def latest(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Incident → {assignee, verdict}, "" where there is none yet."""
    found = {one: {"assignee": "", "verdict": ""} for one in ids}
    wanted = json.dumps(list(found))  # one value, however many ids: SQLite bounds the number of marks
    for kind, name in (("assigned", "assignee"), ("resolved", "verdict")):
        rows = connection.execute(
            f"SELECT ref, max(seq), json_extract(body, '$.{FIELDS[kind]}') FROM journal "  # noqa: S608  our own words
            f"WHERE kind = '{kind}' AND ref IN (SELECT value FROM json_each(?)) GROUP BY ref",
            (wanted,),
        )
        for ref, _, value in rows:
            found[ref][name] = str(value or "")
    return found


def clause(kind: str) -> str:
    """A condition on `d.id` with one value: the last entry of this kind says so. For "" use `none`."""
    return (
        f"d.id IN (SELECT ref FROM (SELECT ref, max(seq), json_extract(body, '$.{FIELDS[kind]}') AS said FROM journal "  # noqa: S608
        f"WHERE kind = '{kind}' GROUP BY ref) WHERE said = ?)"
    )


def none(kind: str) -> str:
    """The condition that there is no entry of this kind."""
    return f"NOT EXISTS (SELECT 1 FROM journal r WHERE r.kind = '{kind}' AND r.ref = d.id)"  # noqa: S608  our own words
