"""What the store keeps about one case, and which cases a person had suspended. Asked by case number only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.ledgers.retention import TERMS
from dlp.ledgers.subjects import SUBJECTS, suspended
from dlp.store.attached import cases_of
from dlp.store.bases import taken_by
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.ledgers import read
from dlp.store.pen import stamp
from dlp.subject.holdings import LOOKS, Kept, Look, Whose, kept

WAITING: Final = ("held", "release-requested")
"""States of a held message whose original goes when its days are over (`retention.old_originals`)."""


def suspended_cases(connection: Connection) -> frozenset[str]:
    """Cases whose evidence is withheld. One look at an index where nobody ever asked, so every list can afford it."""
    return suspended(read(connection, SUBJECTS))


def known(connection: Connection, case_no: str) -> bool:
    """Does any decision name this case?"""
    return connection.execute("SELECT 1 FROM by_case WHERE case_no = ? LIMIT 1", (case_no,)).fetchone() is not None


def holdings(connection: Connection, case_no: str, key: bytes, whose: Whose | None) -> list[Kept]:
    """Every decision that names this case, what passed included, the oldest first; of one that several filed, what is this person's or may be.
    `whose`: None where the register has no such case. `key`: the journal's, for terms and legal holds."""
    from dlp.ledgers.retention import LOOKS as UNCOUNTED
    from dlp.ledgers.retention import Class, class_of
    from dlp.store import retention

    exports = [
        (at, json.loads(body))
        for at, body in connection.execute("SELECT at, body FROM journal WHERE ref = '' AND kind = 'export' ORDER BY seq")
    ]
    rows = connection.execute(
        "SELECT j.body, d.state, d.at, h.at, (SELECT max(n.at) FROM journal n WHERE n.ref = d.id AND n.kind NOT IN (?, ?, ?, ?)), "
        "(SELECT max(n.at) FROM journal n WHERE n.ref = d.id AND n.kind = 'released') "
        "FROM by_case c JOIN decision d ON d.id = c.id JOIN journal j ON j.seq = d.seq "
        "LEFT JOIN held h ON h.id = d.id AND h.wrapped IS NOT NULL WHERE c.case_no = ? ORDER BY d.at, d.id",
        (*UNCOUNTED, case_no),
    ).fetchall()
    terms, keep = read(connection, TERMS, key), retention.kept(connection, key)
    records = [json.loads(text) for text, *_ in rows]
    for record in records:
        record["cases"] = cases_of(connection, record["id"], record)
    whose = whose or _only(records, case_no)
    found = []
    for record, (_, state, at, sealed, last, released) in zip(records, rows, strict=True):
        exported = [(when, body) for when, body in exports if covers(when, body, at)] if record["action"] != "allow" else []
        looks = [*_looks(connection, record["id"]), *(_wide(when, body) for when, body in exported)]
        looks.sort(key=lambda one: one.at)
        kind = class_of(record, state=state, carried=bool(taken_by(connection, record["id"])))
        why = keep.why(record["id"], case_no, [case["case_no"] for case in record["cases"]])
        one = kept(
            record,
            case_no,
            state=state,
            sealed=bool(sealed),
            looks=tuple(looks),
            last=last,
            days=terms[kind].days,
            why=why,
            whose=whose,
        )
        if one is None:
            continue
        waits = sealed and state in WAITING and not why
        until = stamp(datetime.fromisoformat(sealed) + timedelta(days=terms[Class.held].days)) if waits else ""
        listed = kind is Class.provisions and record["action"] != "block"
        found.append(replace(one, listed=listed, sealed_until=until, released=released or ""))
    return found


def _only(records: Iterable[dict[str, Any]], case_no: str) -> Whose:
    """Of a case that no register tells of: who filed it, where its records know of one person and no more."""
    tokens = {case.get("whose", "") for record in records for case in record["cases"] if case["case_no"] == case_no} - {""}
    return Whose(joint=True) if len(tokens) > 1 else Whose(next(iter(tokens), ""))


def erased(connection: Connection, number: str) -> int:
    """Incidents that were destroyed for this request, also where the program was killed before it could say so."""
    rows = connection.execute("SELECT body FROM journal WHERE ref >= 'DS-' AND ref < 'DS.' AND kind = 'destroyed'")
    bodies = (json.loads(body) for (body,) in rows)
    return sum(int(body.get("incidents", 0)) for body in bodies if body.get("request") == number)


def erasures(connection: Connection, case_no: str, since: datetime) -> list[tuple[str, str, int]]:
    """See `Records.erasures`. The time of an entry outlives its body."""
    rows = connection.execute(
        "SELECT at, body FROM journal WHERE ref >= 'DS-' AND ref < 'DS.' AND kind = 'destroyed' ORDER BY seq"
    ).fetchall()
    found = []
    for at, text in rows:
        body = json.loads(text)
        if body.get("case") != case_no:
            continue
        made = sum(
            int(
                connection.execute(
                    "SELECT count(*) FROM journal WHERE seq BETWEEN ? AND ? AND kind = 'decided' AND at >= ?", (*ends, stamp(since))
                ).fetchone()[0]
            )
            for ends in body["ranges"]
        )
        if made:
            found.append((at, str(body.get("request", "")), made))
    return found


def _looks(connection: Connection, incident_id: str) -> list[Look]:
    rows = connection.execute("SELECT at, kind, body FROM journal WHERE ref = ? ORDER BY seq", (incident_id,))
    return [
        Look(at, kind, str(json.loads(body).get("operator", "")))
        for at, kind, body in rows
        if kind in LOOKS and erased_digest(body) is None
    ]


def _wide(at: str, body: dict[str, Any]) -> Look:
    return Look(at, "export", str(body.get("operator", "")), wide=True)


def covers(when: str, body: dict[str, Any], at: str) -> bool:
    """May an export of then have held a decision of this moment? All of these are in the journal's own form: text order is time order."""
    if body.get("what", "incidents") != "incidents" or "destroyed" in body:
        return False
    return str(body.get("since") or "") <= at < str(body.get("until") or when)
