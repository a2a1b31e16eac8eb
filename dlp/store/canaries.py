"""Decisions that are about decoys (`dlp.ledgers.canaries`) and nobody else. Reads only."""

from __future__ import annotations

import json
from collections.abc import Collection

from dlp.store.attached import cases_of
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection


def decoy_incidents(connection: Connection, numbers: Collection[str]) -> list[str]:
    """Decisions whose cases are all decoys', and that are therefore about nobody."""
    found = []
    for number in numbers:
        rows = connection.execute(
            "SELECT c.id, j.body FROM by_case c JOIN decision d ON d.id = c.id JOIN journal j ON j.seq = d.seq WHERE c.case_no = ?",
            (number,),
        )
        for incident, body in rows.fetchall():
            if erased_digest(body) is None and {one["case_no"] for one in cases_of(connection, incident, json.loads(body))} <= set(
                numbers
            ):
                found.append(str(incident))
    return sorted(set(found))
