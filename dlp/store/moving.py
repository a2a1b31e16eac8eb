"""A journal in SQLite into an empty schema of PostgreSQL, entry by entry with its hash: the chain is the same there.

All of it is one transaction of the target, so a copy that was cut short is none. While it lasts nobody writes the source.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final

from dlp.keys import Keys
from dlp.ports import StoreError
from dlp.store import marks, words
from dlp.store.database import Database
from dlp.store.engine import Connection, Engine
from dlp.store.ports import ANCHOR, FILE
from dlp.store.postgres import Postgres
from dlp.store.schema_postgres import KEYS, TABLES
from dlp.store.verify import verify

OWN: Final = ("body_key", "store_state", "feed", "shelf", "shelf_part", "node", "used")
"""Tables that only the target has."""
MOVED: Final = "store-moved"
REF: Final = "ST-moved"
PAGE: Final = 500
ASIDE: Final = f"{FILE}.moved"
_SIDES: Final = ("", "-wal", "-shm")


def remaining(site: Path) -> Path | None:
    """The file of the journal, under its name or put aside; None where there is none."""
    return next((path for path in (site / FILE, site / ASIDE) if path.exists()), None)


def carry_over(site: Path, keys: Keys, target: Postgres, *, there: bool, switch: Callable[[], None], busy_s: float) -> int:
    """Copy, prove, put the file aside, switch; seq of the journal's end. `there`: the site is switched already, and only the file is left."""
    path = remaining(site)
    assert path is not None
    source = Database(path, busy_s=busy_s)
    try:
        with source.frozen() as connection:
            if not there:
                end = copy(connection, target, site, keys)[0]
            elif is_in(connection, target):
                end = head(connection)[0]
            else:
                raise StoreError(f"{path.name} is not the journal that the database holds: look at both (`dlp journal verify`)")
            if path.name == FILE:
                for side in _SIDES:  # together: what is not in the file yet is in its -wal
                    with suppress(FileNotFoundError):
                        (site / (FILE + side)).rename(site / (ASIDE + side))
                synced(site)
            if not there:
                switch()
    finally:
        source.close()
    aside = Database(site / ASIDE)
    with suppress(StoreError):  # one file is left, and no other
        aside.wipe()
    aside.close()
    return end


def synced(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy(source: Connection, target: Postgres, site: Path, keys: Keys) -> tuple[int, str]:
    """Copy and prove it; seq and hash of the journal's end. StoreError where the source was touched, or the schema holds another journal."""
    said = marks.texts(site)
    if not verify(source, keys.journal, anchor=site / ANCHOR, said=said).whole:
        raise StoreError("the journal was touched, and is not moved before that is cleared up: run `dlp journal verify`")
    with target.write() as connection:
        if not words.of(connection).is_new(connection):
            _only_ours(source, connection)
            _emptied(connection)
            connection.state = None
        words.of(connection).migrate(connection)
        for table in _tables():
            _fill(source, connection, table)
    with target.read() as connection:
        if not verify(connection, keys.journal, anchor=site / ANCHOR, said=said).whole:
            raise StoreError("the copy is not whole: nothing was switched, the journal is where it was")
        for table in _tables():
            if _digest(source, table) != _digest(connection, table):
                raise StoreError(f"the copy differs in {table}: nothing was switched, the journal is where it was")
        return head(connection)


def is_in(source: Connection, target: Engine) -> bool:
    """Does this journal stand in the target, which may have grown since?"""
    with target.read() as connection:
        return _stands(head(source), connection)


def _tables() -> list[str]:
    return [table for table in TABLES if table not in OWN]


def _columns(table: str) -> str:
    return ", ".join(name for name in TABLES[table] if name != "sealed_by")


def head(connection: Connection) -> tuple[int, str]:
    row = connection.execute("SELECT seq, hash FROM head").fetchone()
    return (0, "") if row is None else (int(row[0]), str(row[1]))


def _stands(end: tuple[int, str], connection: Connection) -> bool:
    row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (end[0],)).fetchone()
    return row is not None and row[0] == end[1]


def _only_ours(source: Connection, target: Connection) -> None:
    """What an earlier move left, that was cut short before the switch: a beginning of the source, and nothing since."""
    end = head(target)
    moved = target.execute("SELECT 1 FROM journal WHERE kind = ?", (MOVED,)).fetchone()
    if moved is not None or (end != (0, "") and not _stands(end, source)):
        raise StoreError("the schema holds another journal, or one that is in use: name an empty one")


def _emptied(connection: Connection) -> None:
    for table in TABLES:
        connection.execute(f"DROP TABLE {table} CASCADE")
    for name in ("journal_guard", "held_key"):
        connection.execute(f"DROP FUNCTION {name}()")


def _rows(connection: Connection, table: str) -> Iterator[Any]:
    return words.of(connection).stream(connection, f"SELECT {_columns(table)} FROM {table} ORDER BY {KEYS[table]}")  # noqa: S608  ours


def _fill(source: Connection, target: Connection, table: str) -> None:
    rows = _rows(source, table)
    spoken = words.of(target)
    marks_ = ", ".join("?" * len(_columns(table).split(", ")))
    statement = f"INSERT INTO {table} ({_columns(table)}) VALUES ({marks_})"  # noqa: S608  our own names
    while page := list(islice(rows, PAGE)):
        if table == "journal":
            sealed = []
            for seq, at, kind, ref, body, prev, hash_ in page:
                sealed.append((seq, at, kind, ref, spoken.keep(target, body), prev, hash_))
                spoken.wrote(target, seq, hash_)
            page = sealed
        elif table == "held":
            page = [(*row[:4], None if row[4] is None else spoken.keep_bytes(target, row[4]), *row[5:]) for row in page]
        target.executemany(statement, page)


def _digest(connection: Connection, table: str) -> str:
    found = hashlib.sha256()
    for row in _rows(connection, table):
        found.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()
