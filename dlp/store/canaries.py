"""Decoys in the journal (`dlp.ledgers.canaries`), and the decisions that are about nobody else. Reads only."""

from __future__ import annotations

import json
from collections.abc import Collection

from dlp.ledgers.canaries import KIND, PREFIX, Canary, folded
from dlp.store.attached import cases_of
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection


def canaries(connection: Connection) -> dict[str, Canary]:
    """Those that are out now, by case number. One look at an index where there never was one."""
    rows = connection.execute(
        "SELECT at, body FROM journal WHERE ref >= ? AND ref < ? AND kind = ? ORDER BY seq", (PREFIX, PREFIX[:-1] + ".", KIND)
    )
    return folded((at, json.loads(body)) for at, body in rows)


def ever(connection: Connection) -> frozenset[str]:
    """Case numbers that were a decoy's at any time."""
    rows = connection.execute("SELECT DISTINCT ref FROM journal WHERE ref >= ? AND ref < ?", (PREFIX, PREFIX[:-1] + "."))
    return frozenset(str(ref).removeprefix(PREFIX) for (ref,) in rows)


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
