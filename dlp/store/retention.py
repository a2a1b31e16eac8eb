"""What is kept how long, what is under a legal hold, what is past its days, and what was destroyed. Reads only.

Terms and holds count only where the journal key vouches for them: a row written past the store shortens nothing and lifts nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.dates import KST
from dlp.ledgers import retention as rules
from dlp.ledgers.breaches import BREACHES
from dlp.ledgers.retention import BOOKED, DECIDED, DESTRUCTION, EXPIRED, HOLDS, LOOKS, TERMS, UNTOLD, Class, Kept
from dlp.ports import StoreError
from dlp.store import shown, words
from dlp.store.attached import cases_of
from dlp.store.bases import taken_by
from dlp.store.chain import erased_digest
from dlp.store.derived import strange
from dlp.store.engine import Connection
from dlp.store.ledgers import read
from dlp.store.pen import stamp
from dlp.store.quarantine import OPEN

ERASED: Final = ("released", "refusal-told", "erased")
"""Entries after which an original is gone."""
SLACK: Final = timedelta(days=1)
"""Entries follow one another in time but for a clock that was set back; by so much it may have been."""


def kept(connection: Connection, key: bytes) -> Kept:
    """Of what nothing may be destroyed now: legal holds, and the incidents of a breach that is not closed."""
    leaked = {incident for breach in read(connection, BREACHES) if not breach.closed for incident in breach.incidents}
    return rules.kept(read(connection, HOLDS, key), leaked=leaked)


# ---------------------------------------------------------------- what is past its days


def old_incidents(
    connection: Connection, ends: Mapping[Class, datetime], *, after: tuple[str, str], limit: int
) -> list[tuple[str, str]]:
    """(at, id) of at most `limit` decisions after (at, id) that are older than either term of incidents and not in the quarantine."""
    first = max(ends[Class.journal], ends[Class.provisions])
    return connection.execute(
        "SELECT d.at, d.id FROM decision d WHERE (d.at, d.id) > (?, ?) AND d.at < ? "
        "AND NOT EXISTS (SELECT 1 FROM held h WHERE h.id = d.id AND (h.wrapped IS NOT NULL OR h.state IN (?, ?, ?))) "
        "ORDER BY d.at, d.id LIMIT ?",
        (*after, stamp(first), *OPEN, limit),
    ).fetchall()


def destroyable(
    connection: Connection, key: bytes, incident: str, ends: Mapping[Class, datetime], keep: Kept
) -> tuple[Class, Mapping[str, Any]] | None:
    """The class and record of an incident whose newest entry is past its days and that nothing keeps; None for any other, and for one
    whose rows are not what the journal says: they make nothing old."""
    if strange(connection, key, incident):
        return None
    row = connection.execute(
        "SELECT j.body, d.state, (SELECT max(n.at) FROM journal n WHERE n.ref = d.id AND n.kind NOT IN (?, ?, ?, ?)) "
        "FROM decision d JOIN journal j ON j.seq = d.seq WHERE d.id = ?",
        (*LOOKS, incident),
    ).fetchone()
    if row is None:
        return None
    record: dict[str, Any] = json.loads(row[0])
    kind = rules.class_of(record, state=row[1], carried=bool(taken_by(connection, incident)))
    if row[2] >= stamp(ends[kind]) or keep.covers(incident, _numbers(connection, incident, record)):
        return None
    return kind, record


def old_looks(connection: Connection, end: datetime, *, after: int, limit: int) -> list[int]:
    """Seqs of at most `limit` entries about access after seq `after` that are older than `end` and still there."""
    return [
        row[0]
        for row in connection.execute(
            "SELECT seq FROM journal WHERE seq > ? AND seq < ? AND kind IN (?, ?, ?, ?) AND at < ? "  # noqa: S608  our own words
            f"AND {words.of(connection).alive()} ORDER BY seq LIMIT ?",
            (after, _first_at(connection, end + SLACK), *LOOKS, stamp(end), limit),
        )
    ]


def look_is_kept(connection: Connection, ref: str, keep: Kept) -> bool:
    """Is this look at an incident that something keeps?"""
    if not ref:
        return False
    row = connection.execute("SELECT body FROM journal WHERE ref = ? AND kind = 'decided' ORDER BY seq LIMIT 1", (ref,)).fetchone()
    gone = row is None or erased_digest(row[0]) is not None
    return keep.covers(ref, [] if gone else _numbers(connection, ref, json.loads(row[0])))


def old_originals(connection: Connection, key: bytes, end: datetime, keep: Kept, *, now: datetime) -> Iterator[tuple[str, str]]:
    """(id, state) of sealed originals past their days that nothing keeps: waiting ones, and refused ones that nobody was there to tell of.

    What may be on its way (a delivery that was begun) is left to people, and so is what is not as the journal says.
    """
    moment = stamp(now)
    rows = connection.execute(
        "SELECT h.id, h.state, j.body FROM held h JOIN decision d ON d.id = h.id JOIN journal j ON j.seq = d.seq "
        "WHERE h.wrapped IS NOT NULL AND (h.state IN ('held', 'release-requested') AND h.at < ? "
        "OR h.state = 'refused' AND h.lease < ? AND h.at < ?) ORDER BY h.at, h.id",
        (stamp(end), moment, stamp(end - UNTOLD)),
    ).fetchall()
    for incident, state, body in rows:
        if strange(connection, key, incident) or keep.covers(incident, _numbers(connection, incident, json.loads(body))):
            continue
        if state != "refused" or _refused_before(connection, incident, now - UNTOLD):
            yield incident, state


def _numbers(connection: Connection, incident: str, record: Mapping[str, Any]) -> list[str]:
    return [case["case_no"] for case in cases_of(connection, incident, record)]


def _refused_before(connection: Connection, incident: str, moment: datetime) -> bool:
    row = connection.execute("SELECT max(at) FROM journal WHERE ref = ? AND kind = 'refused'", (incident,)).fetchone()
    return row[0] is not None and row[0] < stamp(moment)


def old_days(connection: Connection, end: datetime) -> tuple[str, str, int]:
    """First day, last day and number of the counters before the Korean day of `end`."""
    day = end.astimezone(KST).date().isoformat()
    row = connection.execute("SELECT min(day), max(day), count(*) FROM counter WHERE day < ?", (day,)).fetchone()
    return str(row[0] or ""), str(row[1] or ""), int(row[2])


def unbooked(connection: Connection, key: bytes) -> list[tuple[int, str]]:
    """(seq, hash) of the entries after which an original was gone, since the ledger of destruction last accounted for them."""
    done = [row["last"] for row in read(connection, DESTRUCTION, key) if row["class"] == Class.held]
    return connection.execute(
        "SELECT seq, hash FROM journal WHERE seq > ? AND kind IN (?, ?, ?) ORDER BY seq", (max(done, default=0), *ERASED)
    ).fetchall()


def due(connection: Connection, key: bytes, *, now: datetime, look_back: int) -> dict[str, int]:
    """What a destruction at this moment would book, by `BOOKED`, where all senders can be told. `look_back`: days of dlp.yaml."""
    found = overdue(connection, key, now=now, look_back=look_back)
    expired = found.pop(Class.held)
    refused = connection.execute("SELECT count(*) FROM held WHERE wrapped IS NOT NULL AND state = 'refused'").fetchone()[0]
    keep, end = kept(connection, key), rules.ends(read(connection, TERMS, key), now)[Class.held]
    waiting = sum(state != "refused" for _, state in old_originals(connection, key, end, keep, now=now))
    found |= {EXPIRED: expired, DECIDED: len(unbooked(connection, key)) + waiting + refused}
    return {name: found[name] for name in BOOKED}


def overdue(connection: Connection, key: bytes, *, now: datetime, most: int = 0, look_back: int | None = None) -> dict[str, int]:
    """How much of each class is past its days and could be destroyed; `looks` beside it. `most`: do not count beyond (0: count all). `look_back`: days
    of dlp.yaml, which a destruction puts in force first."""
    terms, keep = read(connection, TERMS, key), kept(connection, key)
    if look_back is not None:
        terms[Class.look_back] = replace(terms[Class.look_back], days=look_back)
    ends = rules.ends(terms, now)
    found = {kind.value: 0 for kind in Class} | {"looks": 0}
    after = ("", "")
    while page := old_incidents(connection, ends, after=after, limit=500):
        after = page[-1]
        for _, incident in page:
            if (due := destroyable(connection, key, incident, ends, keep)) is not None:
                found[due[0].value] += 1
        if most and found[Class.journal] + found[Class.provisions] >= most:
            break
    seqs = old_looks(connection, ends[Class.journal], after=0, limit=most or words.ENDLESS)
    refs = (connection.execute("SELECT ref FROM journal WHERE seq = ?", (seq,)).fetchone()[0] for seq in seqs)
    found["looks"] = sum(not look_is_kept(connection, ref, keep) for ref in refs)
    found[Class.held] = sum(1 for _ in old_originals(connection, key, ends[Class.held], keep, now=now))
    found[Class.counters] = old_days(connection, ends[Class.counters])[2]
    found[Class.look_back] = len(shown.old(connection, ends[Class.look_back], limit=most or words.ENDLESS))
    return found


def silence(connection: Connection, now: datetime) -> timedelta:
    """How long before yesterday the journal last had an entry: a clock that jumped ahead would make everything old at once."""
    yesterday = now - timedelta(days=1)
    row = connection.execute("SELECT at FROM journal WHERE seq = ?", (_first_at(connection, yesterday) - 1,)).fetchone()
    return timedelta(0) if row is None else yesterday - datetime.fromisoformat(row[0])


def open_originals(connection: Connection, case_no: str) -> list[str]:
    """Incidents of a case whose original is still sealed."""
    return [
        row[0]
        for row in connection.execute(
            "SELECT c.id FROM by_case c JOIN held h ON h.id = c.id WHERE c.case_no = ? "
            "AND (h.wrapped IS NOT NULL OR h.state IN (?, ?, ?)) GROUP BY c.id ORDER BY min(c.at)",
            (case_no, *OPEN),
        )
    ]


def _first_at(connection: Connection, moment: datetime) -> int:
    """The first seq that may be as late as `moment`: entries are in the order of time."""
    row = connection.execute("SELECT max(seq) FROM journal").fetchone()
    low, high, wanted = 1, int(row[0] or 0) + 1, stamp(moment)
    while low < high:
        middle = (low + high) // 2
        found = connection.execute("SELECT at FROM journal WHERE seq = ?", (middle,)).fetchone()
        if found is None:
            raise StoreError(f"entry {middle} is missing: run `dlp journal verify`")
        low, high = (middle + 1, high) if found[0] < wanted else (low, middle)
    return low
