"""Destroys what is past its days, and the evidence of one case: bodies of journal entries, rows, originals, counters.

A destroyed body leaves its SHA-256, which is all that the chain covers, so the chain still holds; `destroyed` entries say exactly which bodies
are gone, and `verify` believes in no other. Each step is one transaction: the no-update trigger goes, the bodies go, the rows go, the trigger
is back, the ledger entry stands; or nothing of it happened. Steps are short, so that a message waits for none. Files are wiped afterwards
(`Store.wipe`): freed pages are overwritten at once, the WAL when nobody reads.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.ledgers import retention as rules
from dlp.ledgers.retention import DECIDED, DESTROYED, LOOKS, TERMS, Class
from dlp.message import KST
from dlp.ports import StoreError
from dlp.store import counting, ledgers, quarantine, retention, shown, words
from dlp.store.attached import cases_of
from dlp.store.chain import body_digest, erased_body, erased_digest
from dlp.store.derived import vouch
from dlp.store.engine import Connection
from dlp.store.ids import new_id
from dlp.store.pen import Pen, stamp

STEP: Final = 200
"""Incidents, or looks, of one transaction: some tens of milliseconds."""
PAUSE_S: Final = 0.005
OVERWRITTEN, KEY_DESTROYED, DELETED = "overwritten", "key-destroyed", "deleted"
"""How (standard art. 13): the body written over with its digest; the data key and ciphertext written over; the row written over."""
UNDER_WAY: Final = timedelta(days=1)
Writing = Callable[[], AbstractContextManager[Pen]]
Reading = Callable[[], AbstractContextManager[Connection]]


def new_run(now: datetime) -> str:
    return DESTROYED + new_id(now.astimezone(KST), os.urandom).removeprefix("INC-")


def destroy(write: Writing, read: Reading, key: bytes, *, now: datetime, body: Mapping[str, Any]) -> dict[str, int]:
    """All but waiting originals, in steps. How many of each class, looks and erased originals that are accounted for."""
    run = new_run(now)
    found = {DECIDED: account_for_originals(write, key, run=run, now=now, body=body)}
    counts = destroy_incidents(write, key, run=run, now=now, body=body)
    found |= {kind.value: count for kind, count in counts.items()} | {"looks": 0}
    after = 0
    while True:
        with read() as connection:  # the search may take a while on a long journal: it holds no writer up
            end = rules.ends(ledgers.read(connection, TERMS, key), now)[Class.journal]
            seqs = retention.old_looks(connection, end, after=after, limit=STEP)
        if seqs:
            found["looks"] += destroy_looks(write, seqs, key, run=run, now=now, body=body)
            after = seqs[-1]
            time.sleep(PAUSE_S)
        if len(seqs) < STEP:
            break
    found[Class.counters] = destroy_counters(write, key, run=run, now=now, body=body)
    found[Class.look_back] = destroy_shown(write, key, run=run, now=now, body=body)
    return found


def expire_originals(write: Writing, key: bytes, *, now: datetime, body: Mapping[str, Any]) -> int:
    """Refuse held messages past their days (reason `expired`): their senders are told the usual way, and the originals erased. A refused one
    that nobody could be told of is erased without. The number of both."""
    count = 0
    while True:
        with write() as pen:
            end = rules.ends(ledgers.read(pen.connection, TERMS, key), now)[Class.held]
            found = retention.old_originals(pen.connection, key, end, retention.kept(pen.connection, key), now=now)
            page = [one for _, one in zip(range(STEP), found, strict=False)]
            for incident, state in page:
                if state == "refused":
                    pen.append("erased", at=stamp(now), ref=incident, body={**body, "reason": "expired", "erased": True})
                    quarantine.erase(pen, incident)
                else:
                    operator = str(body.get("operator", ""))
                    quarantine.refuse(
                        pen,
                        incident,
                        operator=operator,
                        reason="expired",
                        again=False,
                        at=stamp(now),
                        origin=str(body.get("from", "")),
                    )
        count += len(page)
        if len(page) < STEP:
            return count
        time.sleep(PAUSE_S)


def account_for_originals(write: Writing, key: bytes, *, run: str, now: datetime, body: Mapping[str, Any]) -> int:
    """One ledger entry for the originals erased since the last such entry, released and refused ones included. Their number."""
    with write() as pen:
        if rows := retention.unbooked(pen.connection, key):
            digest = hashlib.sha256("".join(hash_ for _, hash_ in rows).encode()).hexdigest()
            facts = {
                "class": Class.held.value, "what": DECIDED, "count": len(rows), "first": rows[0][0], "last": rows[-1][0], "until": stamp(now),
                "digest": digest, "method": KEY_DESTROYED,
            }  # fmt: skip
            pen.append("destroyed", at=stamp(now), ref=run, body={**body, **facts})
    return len(rows)


def destroy_incidents(write: Writing, key: bytes, *, run: str, now: datetime, body: Mapping[str, Any]) -> dict[Class, int]:
    """Incidents past their days, with every entry about them and their rows. How many of each class."""
    counts = {Class.journal: 0, Class.provisions: 0}
    after = ("", "")
    while True:
        with write() as pen:
            ends = rules.ends(ledgers.read(pen.connection, TERMS, key), now)
            keep = retention.kept(pen.connection, key)
            page = retention.old_incidents(pen.connection, ends, after=after, limit=STEP)
            found: dict[Class, list[tuple[str, Mapping[str, Any]]]] = {kind: [] for kind in counts}
            for _, incident in page:
                if (due := retention.destroyable(pen.connection, key, incident, ends, keep)) is not None:
                    found[due[0]].append((incident, due[1]))
            for kind, chosen in found.items():
                if chosen:
                    facts = {"class": kind.value, "what": "incidents", "until": stamp(ends[kind])}
                    _destroy(pen, _entries_of(pen, chosen), run=run, now=now, body={**body, **facts, "incidents": len(chosen)})
                    counts[kind] += len(chosen)
        if len(page) < STEP:
            return counts
        after = page[-1]
        time.sleep(PAUSE_S)


def destroy_looks(write: Writing, seqs: Iterable[int], key: bytes, *, run: str, now: datetime, body: Mapping[str, Any]) -> int:
    """One step of entries about access; `seqs` were found by reading, and are looked at again here. The number destroyed."""
    with write() as pen:
        end = rules.ends(ledgers.read(pen.connection, TERMS, key), now)[Class.journal]
        keep = retention.kept(pen.connection, key)
        rows = []
        for seq in seqs:
            row = pen.connection.execute("SELECT seq, body, hash, ref, at FROM journal WHERE seq = ?", (seq,)).fetchone()
            if row[4] < stamp(end) and erased_digest(row[1]) is None and not retention.look_is_kept(pen.connection, row[3], keep):
                rows.append(row[:3])
        if rows:
            facts = {"class": Class.journal.value, "what": "looks", "until": stamp(end)}
            _destroy(pen, rows, run=run, now=now, body={**body, **facts})
    return len(rows)


def destroy_counters(write: Writing, key: bytes, *, run: str, now: datetime, body: Mapping[str, Any]) -> int:
    with write() as pen:
        end = rules.ends(ledgers.read(pen.connection, TERMS, key), now)[Class.counters].astimezone(KST)
        first, last, count = retention.old_days(pen.connection, end)
        if count:
            digest = hashlib.sha256(repr(counting.remove_before(pen, end.date().isoformat())).encode()).hexdigest()
            facts = {
                "class": Class.counters.value, "count": count, "first": first, "last": last, "until": stamp(end), "digest": digest,
                "method": DELETED,
            }  # fmt: skip
            pen.append("destroyed", at=stamp(now), ref=run, body={**body, **facts})
    return count


def destroy_shown(write: Writing, key: bytes, *, run: str, now: datetime, body: Mapping[str, Any]) -> int:
    """Entries of what messages showed (`shown`) that are past their days. Their number."""
    count = 0
    while True:
        with write() as pen:
            end = rules.ends(ledgers.read(pen.connection, TERMS, key), now)[Class.look_back]
            rows = shown.old(pen.connection, end, limit=shown.STEP)
            if rows:
                _destroy(pen, rows, run=run, now=now, body={**body, "class": Class.look_back.value, "until": stamp(end)})
        count += len(rows)
        if len(rows) < shown.STEP:
            return count
        time.sleep(PAUSE_S)


def erasable(
    connection: Connection, key: bytes, case_no: str, only: Collection[str] | None = None, *, now: datetime
) -> list[tuple[str, Mapping[str, Any]]]:
    """Every incident of one case, or those of it among `only`, with its record, whatever its age, but for those under a hold. StoreError while an original among them
    is sealed or a message under way."""
    if waiting := [one for one in retention.open_originals(connection, case_no) if only is None or one in only]:
        raise StoreError(f"{len(waiting)} held messages of this case wait: release or refuse them first ({', '.join(waiting[:3])})")
    keep = retention.kept(connection, key)
    rows = connection.execute(
        "SELECT d.id, d.at, d.finished, j.body FROM by_case c JOIN decision d ON d.id = c.id JOIN journal j ON j.seq = d.seq "
        "WHERE c.case_no = ? ORDER BY d.at, d.id",
        (case_no,),
    ).fetchall()
    rows = [row for row in rows if only is None or row[0] in only]
    if any(not finished and at >= stamp(now - UNDER_WAY) for _, at, finished, _ in rows):
        raise StoreError("a message of this case is under way: try again when it is delivered or refused")
    chosen: list[tuple[str, Mapping[str, Any]]] = []
    for incident, _, _, text in rows:
        vouch(connection, key, incident)
        record = json.loads(text)
        if not keep.covers(incident, (case["case_no"] for case in cases_of(connection, incident, record))):
            chosen.append((incident, record))
    return chosen


def destroy_case(
    pen: Pen, key: bytes, case_no: str, only: Collection[str] | None = None, *, now: datetime, body: Mapping[str, Any]
) -> int:
    """The evidence of all that is `erasable`; how many incidents. StoreError, and nothing destroyed, where it is not yet."""
    if chosen := erasable(pen.connection, key, case_no, only, now=now):
        facts = {"class": Class.journal.value, "what": "case", "case": case_no, "until": stamp(now), "incidents": len(chosen)}
        _destroy(pen, _entries_of(pen, chosen), run=new_run(now), now=now, body={**body, **facts})
    return len(chosen)


def _entries_of(pen: Pen, chosen: Iterable[tuple[str, Mapping[str, Any]]]) -> list[tuple[int, str, str]]:
    """Delete the rows of these incidents, and answer (seq, body, hash) of the entries about them but for the looks."""
    found: list[tuple[int, str, str]] = []
    connection = pen.connection
    for incident, record in chosen:
        found += connection.execute(
            "SELECT seq, body, hash FROM journal WHERE ref = ? AND kind NOT IN (?, ?, ?, ?)", (incident, *LOOKS)
        ).fetchall()
        at = connection.execute("SELECT at FROM decision WHERE id = ?", (incident,)).fetchone()[0]
        for table, word, named in (
            ("by_rule", "rule", {reason["rule"] for reason in record["reasons"]}),
            ("by_case", "case_no", {case["case_no"] for case in cases_of(connection, incident, record)}),
        ):
            rows = [(one, at, incident) for one in named]
            connection.executemany(f"DELETE FROM {table} WHERE {word} = ? AND at = ? AND id = ?", rows)  # noqa: S608  constants
        connection.execute("DELETE FROM held WHERE id = ?", (incident,))
        connection.execute("DELETE FROM decision WHERE id = ?", (incident,))
    return sorted(row for row in found if erased_digest(row[1]) is None)


def _destroy(pen: Pen, rows: list[tuple[int, str, str]], *, run: str, now: datetime, body: Mapping[str, Any]) -> None:
    """Write digests over the bodies of `rows` (seq, body, hash; in order) and account for them, in the pen's transaction."""
    with words.of(pen.connection).overwriting(pen.connection, [seq for seq, _, _ in rows]):
        written = [(pen.keep(erased_body(body_digest(body))), seq) for seq, body, _ in rows]
        pen.connection.executemany("UPDATE journal SET body = ? WHERE seq = ?", written)
    facts = {
        "count": len(rows), "first": rows[0][0], "last": rows[-1][0], "ranges": rules.ranges(seq for seq, _, _ in rows),
        "digest": hashlib.sha256("".join(hash_ for _, _, hash_ in rows).encode()).hexdigest(), "method": OVERWRITTEN,
    }  # fmt: skip
    pen.append("destroyed", at=stamp(now), ref=run, body={**body, **facts})
