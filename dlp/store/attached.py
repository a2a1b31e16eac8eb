"""Cases that came after the decision: an incident belongs to them as to those that it had when it was decided.

    case-attached INC-…  {case_no, fields, addressed}      an entry, and a row in `by_case`

Entries without `fields` are of an older version, which wrote no row: they are shown with the incident and in no list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from dlp.ports import StoreError
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.pen import Pen

KIND: Final = "case-attached"


def attach(pen: Pen, incident: str, case_no: str, fields: Iterable[str], *, addressed: bool = False, at: str) -> None:
    """Give a decision the number of a case; `addressed`: the message was meant for its person. StoreError where there is no such decision; nothing where it has the number."""
    row = pen.connection.execute("SELECT at FROM decision WHERE id = ?", (incident,)).fetchone()
    if row is None:
        raise StoreError("no such decision")
    if pen.connection.execute(
        "SELECT 1 FROM by_case WHERE case_no = ? AND at = ? AND id = ?", (case_no, row[0], incident)
    ).fetchone():
        return
    pen.append(KIND, at=at, ref=incident, body={"case_no": case_no, "fields": sorted(fields), "addressed": addressed})
    pen.connection.execute("INSERT INTO by_case VALUES (?, ?, ?)", (case_no, row[0], incident))


def attached(connection: Connection, incident: str) -> list[dict[str, Any]]:
    """Cases that came later, in the form in which a record has its own."""
    rows = connection.execute("SELECT body FROM journal WHERE ref = ? AND kind = ? ORDER BY seq", (incident, KIND))
    bodies = (json.loads(body) for (body,) in rows if erased_digest(body) is None)
    return [mark(body) for body in bodies if "fields" in body]


def mark(body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "case_no": body["case_no"],
        "fields": list(body["fields"]),
        "strength": 1.0,
        "identified": True,
        "addressed": bool(body.get("addressed")),
    }


def cases_of(connection: Connection, incident: str, record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """All cases of a decision: those of its record, then those that came later."""
    return [*record["cases"], *attached(connection, incident)]
