"""What people made of incidents (`dlp.ledgers.reviews`), written, and asked for a list of them. A partial index (`journal_review`) finds the last entry of each incident; there is no table that could disagree with the journal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dlp.ledgers.reviews import STATEMENT
from dlp.ledgers.reviews import none as nothing
from dlp.ports import NotFound
from dlp.store import words
from dlp.store.engine import Connection
from dlp.store.pen import Pen


def write(pen: Pen, incident_id: str, kind: str, body: dict[str, Any], *, at: str) -> None:
    """StoreError for an incident that is not there."""
    if pen.connection.execute("SELECT 1 FROM decision WHERE id = ?", (incident_id,)).fetchone() is None:
        raise NotFound("no such incident")
    from dlp.record.shapes import scrubbed  # a list of incidents, which also asks here, need not wait for it

    cut = {name: scrubbed(text, (), limit=STATEMENT) if name in ("text", "reason") else text for name, text in body.items()}
    pen.append(kind, at=at, ref=incident_id, body=cut)


def latest(connection: Connection, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Incident → {assignee, verdict}, "" where there is none yet."""
    found = {one: nothing() for one in ids}
    for kind, name in (("assigned", "assignee"), ("resolved", "verdict")):
        for ref, value in words.of(connection).said(connection, kind, found).items():
            found[ref][name] = value
    return found


def assignees(connection: Connection) -> frozenset[str]:
    """Everybody who was ever given an incident."""
    rows = connection.execute(f"SELECT DISTINCT body FROM journal WHERE {words.reviews('assigned')}")  # noqa: S608  our own words
    return frozenset(name for (body,) in rows if (name := str(json.loads(body).get("to", ""))))


def none(kind: str) -> str:
    """The condition that there is no entry of this kind."""
    return f"NOT EXISTS (SELECT 1 FROM journal r WHERE {words.reviews(kind, 'r.')} AND r.ref = d.id)"  # noqa: S608  our own words
