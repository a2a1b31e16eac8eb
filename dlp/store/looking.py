"""The calls about what earlier messages showed, and cases that came later, of a store (`shown`, `attached`)."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from dlp.keys import Keys
from dlp.store import attached, shown
from dlp.store.chain import erased_digest
from dlp.store.engine import Engine
from dlp.store.grounds import Grounds
from dlp.store.pen import Pen, stamp

if TYPE_CHECKING:
    from dlp.ledgers.retention import Class

WAITING: Final = 5_000
"""Rows that wait in memory for a journal that cannot be written; beyond it they are counted and dropped."""
PAGE: Final = 500


class Opened(Protocol):
    _database: Engine
    _keys: Keys

    def _write(self) -> AbstractContextManager[Pen]: ...


class Waiting:
    """Rows of one process that wait for the next write. Thread-safe; a fork begins with none, for the parent writes its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._rows: list[dict[str, Any]] = []
        self._dropped = 0
        self._most = 0

    def add(self, row: dict[str, Any], *, most: int) -> None:
        with self._lock:
            if self._pid != os.getpid():
                self._pid, self._rows, self._dropped = os.getpid(), [], 0
            self._most = most
            if len(self._rows) < WAITING:
                self._rows.append(row)
            else:
                self._dropped += 1

    def take(self) -> tuple[list[dict[str, Any]], int]:
        with self._lock:
            taken, self._rows, self._dropped = (self._rows, self._dropped), [], 0
        return taken

    def give_back(self, rows: list[dict[str, Any]], dropped: int) -> None:
        with self._lock:
            room = max(0, WAITING - len(self._rows))
            self._rows = rows[:room] + self._rows
            self._dropped += dropped + len(rows[room:])

    def write(self, pen: Pen, rows: list[dict[str, Any]], dropped: int) -> None:
        """Each row to the entry of its day."""
        from dlp.message import KST

        days: dict[Any, list[dict[str, Any]]] = {}
        for row in rows:
            days.setdefault(datetime.fromisoformat(row["at"]).astimezone(KST).date(), []).append(row)
        for day, of_day in days.items():
            shown.write(pen, of_day, dropped=dropped, day=day, most=self._most, at=stamp(datetime.fromisoformat(of_day[-1]["at"])))
            dropped = 0


class Looking(Grounds):
    """A part of `SqlStore`."""

    def term(self: Opened, kind: Class) -> int:
        from dlp.ledgers.retention import TERMS
        from dlp.store.ledgers import read

        with self._database.read() as connection:
            return read(connection, TERMS, self._keys.journal)[kind].days

    def of_case(self: Opened, case_no: str) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT j.body, d.state FROM by_case c JOIN decision d ON d.id = c.id JOIN journal j ON j.seq = d.seq "
                "WHERE c.case_no = ? ORDER BY d.at, d.id",
                (case_no,),
            ).fetchall()
            found = [{**json.loads(body), "state": state} for body, state in rows]
            for record in found:
                record["cases"] = attached.cases_of(connection, record["id"], record)
        return found

    def beside(self: Opened, kind: str, *, rule: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT j.ref, j.body FROM by_rule r JOIN journal j ON j.ref = r.id AND j.kind = ? WHERE r.rule = ? ORDER BY j.seq",
                (kind, rule),
            ).fetchall()
        for ref, body in rows:
            if erased_digest(body) is None:
                yield ref, json.loads(body)

    def attach_case(
        self: Opened, decision_id: str, case_no: str, fields: Iterable[str], *, addressed: bool = False, now: datetime
    ) -> None:
        with self._write() as pen:
            attached.attach(pen, decision_id, case_no, fields, addressed=addressed, at=stamp(now))

    def shown_since(self: Opened, moment: datetime) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return list(shown.rows_since(connection, moment))

    def decided_since(self: Opened, moment: datetime) -> Iterator[Mapping[str, Any]]:
        after = stamp(moment), ""
        while True:
            with self._database.read() as connection:
                rows = connection.execute(
                    "SELECT d.at, d.id, j.body FROM decision d JOIN journal j ON j.seq = d.seq WHERE (d.at, d.id) > (?, ?) "
                    "ORDER BY d.at, d.id LIMIT ?",
                    (*after, PAGE),
                ).fetchall()
                found = [json.loads(body) for _, _, body in rows]
                for record in found:
                    record["cases"] = attached.cases_of(connection, record["id"], record)
            yield from found
            if len(rows) < PAGE:
                return
            after = rows[-1][:2]
