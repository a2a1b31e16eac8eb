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
            f"SELECT ref, max(seq), {_said(kind)} FROM journal WHERE {of(kind)} "  # noqa: S608  our own words
            "AND ref IN (SELECT value FROM json_each(?)) GROUP BY ref",
            (wanted,),
        )
        for ref, _, value in rows:
            found[ref][name] = str(value or "")
    return found


def of(kind: str, table: str = "") -> str:
    """Entries of this kind. The list stands there word for word, or SQLite would not see that the partial index holds them all."""
    return f"{table}kind IN ('assigned', 'resolved') AND {table}kind = '{kind}'"


def _said(kind: str) -> str:
    return f"json_extract(body, '$.{FIELDS[kind]}')"


def clause(kind: str) -> str:
    """A condition on `d.id` with one value: the last entry of this kind says so. It reads every entry once. For "" use `none`."""
    return (
        f"d.id IN (SELECT ref FROM (SELECT ref, max(seq), {_said(kind)} AS said FROM journal WHERE {of(kind)} GROUP BY ref) "  # noqa: S608  ours
        "WHERE said = ?)"
    )


def near(kind: str) -> str:
    """The same condition, asked incident by incident: quick where the first of them answer, slow where few of many do."""
    return f"(SELECT {_said(kind)} FROM journal r WHERE {of(kind, 'r.')} AND r.ref = d.id ORDER BY r.seq DESC LIMIT 1) = ?"  # noqa: S608  ours


def none(kind: str) -> str:
    """The condition that there is no entry of this kind."""
    return f"NOT EXISTS (SELECT 1 FROM journal r WHERE {of(kind, 'r.')} AND r.ref = d.id)"  # noqa: S608  our own words
