"""The SQL that differs between engines, all of it here; every other statement of the store is one that both take.

    SQLITE      the embedded store. Bodies stand in the file as they are, so statements look into them with its JSON functions.
    POSTGRES    bodies are sealed (`dlp.store.bodies`) and the server cannot look into them: what a statement asks of a body is asked here,
                of opened ones, and goes back as a list of ids.

Everybody asks `of(connection)`. References: sqlite.org/lang_select.html (CROSS JOIN keeps its order), postgresql.org/docs/15/functions-json.html.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast

from dlp.ledgers.reviews import FIELDS
from dlp.ports import StoreError
from dlp.store import bodies, schema_postgres
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection

if TYPE_CHECKING:
    from dlp.store.postgres_connection import PgConnection

ENDLESS: Final = 1 << 62
"""No bound, where a statement wants one."""
NOISE_S: Final = 0.5
"""What the way to the database may take: clocks are not told apart below it."""
SKEW_S: Final = 2.0
"""Beyond it a node does not serve: its leases, and the age of what it sees, would be wrong."""
SKEWED: Final = "the clocks of the database and of this node differ by more than 2 seconds: set them right"
GROUP: Final = 1000
"""Entries under one body key: what is destroyed has at most so many neighbours to seal anew."""
DAMAGED: Final = ("XX", "42P01", "42703")
"""SQLSTATEs of a broken page, or of a table or column that is gone."""
DAMAGE: Final = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_ERROR")
"""A file that cannot be read as it must (the last: a table is gone), not one that is busy or out of reach."""


def reviews(kind: str, table: str = "") -> str:
    """Entries of this kind. The list stands there word for word, or SQLite would not see that the partial index holds them all."""
    return f"{table}kind IN ('assigned', 'resolved') AND {table}kind = '{kind}'"


class Words:
    """SQLite's."""

    name = "sqlite"
    then = "CROSS JOIN"
    """A join that keeps the order in which the tables are named."""
    listed = "SELECT value FROM json_each(?)"
    """The members of one value, a JSON array of texts, however many: SQLite bounds the number of marks."""
    rows = "json_each(?) w"
    """The rows of one value, a JSON array of arrays: `w.value ->> 0` and so on."""
    provided = (
        "(json_extract(j.body, '$.basis') IS NOT NULL OR json_extract(j.body, '$.content_token') != '' OR d.state = 'released' "
        "OR EXISTS (SELECT 1 FROM json_each(j.body, '$.reasons') r, json_each(r.value, '$.law') l "
        "WHERE l.value = ? AND json_extract(r.value, '$.enforced')))"
    )
    """May a decision `d` with the body `j.body` be a provision? One value: the article."""
    errors: tuple[type[Exception], ...] = (sqlite3.DatabaseError,)

    def alive(self, column: str = "body") -> str:
        """The body was not destroyed."""
        return f'substr({column}, 1, 14) != \'{{"destroyed":"\''

    # ------------------------------------------------------------ the last word of people about an incident

    def said(self, connection: Connection, kind: str, ids: Iterable[str]) -> dict[str, str]:
        """What the last entry of this kind says about each of these decisions; without those that have none."""
        rows = connection.execute(
            f"SELECT ref, max(seq), {self._field(kind)} FROM journal WHERE {reviews(kind)} AND ref IN ({self.listed}) GROUP BY ref",  # noqa: S608
            (json.dumps(list(ids)),),
        )
        return {str(ref): str(value or "") for ref, _, value in rows}

    def judged(self, connection: Connection, kind: str, value: str, *, near: bool) -> tuple[str, str]:
        """A condition on `d.id`, and its one value: the last entry of this kind says `value`. `near`: asked decision by decision, quick where
        the first of them answer and slow where few of many do; else every entry is read once."""
        if near:
            return (
                f"(SELECT {self._field(kind)} FROM journal r WHERE {reviews(kind, 'r.')} AND r.ref = d.id ORDER BY r.seq DESC LIMIT 1) = ?",  # noqa: S608
                value,
            )
        return (
            f"d.id IN (SELECT ref FROM (SELECT ref, max(seq), {self._field(kind)} AS said FROM journal WHERE {reviews(kind)} GROUP BY ref) "  # noqa: S608
            "WHERE said = ?)",
            value,
        )

    def last_words(self, connection: Connection) -> tuple[str, tuple[str, ...]]:
        """A table `word` (ref, verdict) of the last verdicts, to stand before a SELECT, and its values."""
        table = f"SELECT ref, max(seq), {self._field('resolved')} AS verdict FROM journal WHERE {reviews('resolved')} GROUP BY ref"  # noqa: S608
        return f"WITH word AS ({table}) ", ()

    @staticmethod
    def _field(kind: str) -> str:
        return f"json_extract(body, '$.{FIELDS[kind]}')"

    def stream(self, connection: Connection, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """The rows of a whole table, by and by."""
        return iter(connection.execute(statement, values))

    def later(self, connection: Connection, statement: str, values: tuple[Any, ...]) -> None:
        """A statement of which nobody wants an answer. It may be carried out together with the others, before anything is asked."""
        connection.execute(statement, values)

    def head(self, connection: Connection) -> tuple[int, str, str] | None:
        """Seq, hash and seal of the journal's end, when a write transaction begins."""
        row = connection.execute("SELECT seq, hash, mac FROM head").fetchone()
        return None if row is None else (row[0], row[1], row[2])

    def clock(self, connection: Connection, now: datetime) -> datetime:
        """A node's time by the one clock that all nodes share: of leases, which one node takes and another looks at."""
        return now

    def wrote(self, connection: Connection, seq: int, hash_: str) -> None:
        """An entry was appended."""

    # ------------------------------------------------------------ the tables, and whether they can be read

    def keep(self, connection: Connection, text: str) -> Any:
        """A body as it is kept."""
        return text

    def keep_bytes(self, connection: Connection, content: bytes) -> Any:
        """What opens an original, as it is kept."""
        return content

    def is_new(self, connection: Connection) -> bool:
        return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal'").fetchone() is None

    def version(self, connection: Connection) -> int:
        """Of the tables; 0 where there are none."""
        return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def newest(self) -> int:
        """The form that this version of the program makes."""
        from dlp.store import schema

        return schema.VERSION

    def is_current(self, connection: Connection) -> bool:
        return self.version(connection) == self.newest()

    def migrate(self, connection: Connection) -> None:
        from dlp.store import schema

        assert isinstance(connection, sqlite3.Connection)
        schema.migrate(connection, to=schema.VERSION)

    def differences(self, connection: Connection) -> Iterator[str]:
        from dlp.store import schema

        assert isinstance(connection, sqlite3.Connection)
        return schema.differences(connection)

    def prove_writable(self, connection: Connection) -> None:
        """An empty transaction would succeed on a full disk: this one dirties a page and syncs it."""
        from dlp.store import schema

        connection.execute(f"PRAGMA user_version = {schema.VERSION}")

    @contextmanager
    def overwriting(self, connection: Connection, seqs: Sequence[int]) -> Iterator[None]:
        """Bodies of these entries may be written over meanwhile."""
        from dlp.store.schema import TRIGGERS

        connection.execute("DROP TRIGGER journal_no_update")
        yield
        connection.execute(TRIGGERS["journal_no_update"])

    def sound(self, connection: Connection) -> bool:
        """Not quick_check: a bent index hides entries from everything that looks them up by `ref`."""
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")

    @contextmanager
    def anything(self, connection: Connection) -> Iterator[None]:
        """What is no text, or does not open, is answered as what no entry of ours can be, instead of an error."""
        assert isinstance(connection, sqlite3.Connection)
        factory, connection.text_factory = connection.text_factory, lambda raw: raw.decode("utf-8", "surrogateescape")
        try:
            yield
        finally:
            connection.text_factory = factory

    def damaged(self, trouble: Exception) -> bool:
        """Is it the file itself, and not that it is busy or out of reach?"""
        return str(getattr(trouble, "sqlite_errorname", "")).startswith(DAMAGE)


class PostgresWords(Words):
    """PostgreSQL's, from version 15 on."""

    name = "postgresql"
    then = "JOIN"
    listed = "SELECT jsonb_array_elements_text(?::jsonb)"
    rows = "jsonb_array_elements(?::jsonb) AS w(value)"
    provided = "(?::text IS NOT NULL)"  # the caller looks into the bodies

    def alive(self, column: str = "body") -> str:
        return f"substr({column}, 1, 2) != '\\xd144'::bytea"

    def said(self, connection: Connection, kind: str, ids: Iterable[str]) -> dict[str, str]:
        return self._said(connection, kind, f"AND ref IN ({self.listed})", (json.dumps(list(ids)),))

    def judged(self, connection: Connection, kind: str, value: str, *, near: bool) -> tuple[str, str]:
        found = [ref for ref, said in self._said(connection, kind).items() if said == value]
        return f"d.id IN ({self.listed})", json.dumps(found)

    def last_words(self, connection: Connection) -> tuple[str, tuple[str, ...]]:
        said = json.dumps(self._said(connection, "resolved"))
        return "WITH word AS (SELECT key AS ref, value AS verdict FROM jsonb_each_text(?::jsonb)) ", (said,)

    @staticmethod
    def _said(connection: Connection, kind: str, more: str = "", values: tuple[str, ...] = ()) -> dict[str, str]:
        rows = connection.execute(
            f"SELECT DISTINCT ON (ref) ref, body FROM journal WHERE {reviews(kind)} {more} ORDER BY ref, seq DESC",  # noqa: S608
            values,
        )
        return {str(ref): str(json.loads(body).get(FIELDS[kind]) or "") for ref, body in rows if erased_digest(body) is None}

    def stream(self, connection: Connection, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        return cast("PgConnection", connection).stream(statement, values)

    def later(self, connection: Connection, statement: str, values: tuple[Any, ...]) -> None:
        cast("PgConnection", connection).later(statement, values)

    def head(self, connection: Connection) -> tuple[int, str, str] | None:
        state = cast("PgConnection", connection).state
        return None if state is None else state.head

    def wrote(self, connection: Connection, seq: int, hash_: str) -> None:
        cast("PgConnection", connection).last = seq, hash_

    def clock(self, connection: Connection, now: datetime) -> datetime:
        skew = cast("PgConnection", connection).skew
        return now + timedelta(seconds=skew) if abs(skew) > NOISE_S else now

    # ------------------------------------------------------------ sealed bodies

    def keep(self, connection: Connection, text: str) -> Any:
        if erased_digest(text) is not None:
            return bodies.GONE + text.encode()
        mine = cast("PgConnection", connection)
        return mine.ring.sealed(self._group(mine), text)

    def keep_bytes(self, connection: Connection, content: bytes) -> Any:
        """Under a key of its own, which goes when the original is erased (the trigger `held_keys`)."""
        mine = cast("PgConnection", connection)
        return mine.ring.sealed(self._new_key(mine, "o"), content)

    def _group(self, mine: PgConnection) -> bytes:
        """The key that seals entries now; a new one after so many of them."""
        assert mine.state is not None
        end = mine.last[0] if mine.last is not None else (mine.state.head or (0,))[0]
        if end - mine.state.body_since >= GROUP:
            group = self._new_key(mine, "b")
            mine.execute("UPDATE store_state SET body_group = ?, body_since = ?", (group, end))
            mine.state = replace(mine.state, body_group=group, body_since=end)
        return mine.state.body_group

    @staticmethod
    def _new_key(mine: PgConnection, name: str) -> bytes:
        id_ = bodies.new_id()
        mine.execute(
            "INSERT INTO body_key (id, class, generation, wrapped) VALUES (?, ?, ?, ?)", mine.ring.add(id_, name, bodies.new_key())
        )
        return id_

    @contextmanager
    def overwriting(self, connection: Connection, seqs: Sequence[int]) -> Iterator[None]:
        """The keys of what is written over go, and their other entries are sealed under another one."""
        mine = cast("PgConnection", connection)
        rows = mine.execute("SELECT DISTINCT sealed_by FROM journal WHERE seq = ANY(?) AND sealed_by IS NOT NULL", (list(seqs),))
        gone = [bytes(id_) for (id_,) in rows.fetchall()]
        mine.execute("SET LOCAL dlp.overwriting = 'on'")
        yield
        assert mine.state is not None
        if mine.state.body_group in gone:
            mine.state = replace(mine.state, body_since=-GROUP)  # the next entry begins a new one
        for id_ in gone:
            left = mine.execute("SELECT seq, body FROM journal WHERE sealed_by = ? ORDER BY seq", (id_,)).fetchall()
            group = self._group(mine)
            mine.executemany(
                "UPDATE journal SET body = ? WHERE seq = ?", [(mine.ring.sealed(group, body), seq) for seq, body in left]
            )
            mine.execute("DELETE FROM body_key WHERE id = ?", (id_,))
        if gone:
            mine.execute("UPDATE store_state SET unwiped_b = true")
        mine.execute("SET LOCAL dlp.overwriting = 'off'")

    # ------------------------------------------------------------ the tables

    def is_new(self, connection: Connection) -> bool:
        return cast("PgConnection", connection).state is None

    def version(self, connection: Connection) -> int:
        state = cast("PgConnection", connection).state
        return 0 if state is None else state.version

    def newest(self) -> int:
        return schema_postgres.VERSION

    def migrate(self, connection: Connection) -> None:
        mine = cast("PgConnection", connection)
        if mine.state is not None:
            for version in range(mine.state.version + 1, schema_postgres.VERSION + 1):
                for statement in schema_postgres.step(version):
                    mine.execute(statement)
            mine.execute("UPDATE store_state SET version = ?", (schema_postgres.VERSION,))
            mine.state = replace(mine.state, version=schema_postgres.VERSION)
            return
        name, there = mine.execute(
            "SELECT current_setting('search_path'), to_regnamespace(current_setting('search_path')) IS NOT NULL"
        ).fetchone()
        if not there:  # asked first: who owns a schema and no more may not even ask for it to be made
            mine.execute(f"CREATE SCHEMA {name}")
        for statement in schema_postgres.statements(name.strip('"')):
            mine.execute(statement)
        generations = mine.ring.begin()
        for word, id_ in bodies.SENTINEL.items():
            mine.execute(
                "INSERT INTO body_key (id, class, generation, wrapped) VALUES (?, ?, ?, ?)",
                mine.ring.add(id_, word, bodies.new_key()),
            )
        group = self._new_key(mine, "b")
        mine.execute(
            "INSERT INTO store_state VALUES (1, ?, ?, 0, ?, ?, false, false)",
            (schema_postgres.VERSION, group, generations["b"], generations["o"]),
        )
        mine.state = schema_postgres.State(
            schema_postgres.VERSION, group, 0, generations["b"], generations["o"], False, False, 0, None, time.time()
        )

    def differences(self, connection: Connection) -> Iterator[str]:
        return schema_postgres.differences(connection, self.version(connection))

    def prove_writable(self, connection: Connection) -> None:
        if abs(cast("PgConnection", connection).skew) > SKEW_S:
            raise StoreError(SKEWED)
        connection.execute("UPDATE store_state SET version = version")

    def sound(self, connection: Connection) -> bool:
        """The server has checksums of its own (`initdb --data-checksums`) and looks after its indexes."""
        return True

    @contextmanager
    def anything(self, connection: Connection) -> Iterator[None]:
        mine = cast("PgConnection", connection)
        mine.lenient = True
        try:
            yield
        finally:
            mine.lenient = False

    @property
    def errors(self) -> tuple[type[Exception], ...]:  # type: ignore[override]
        import psycopg

        return (psycopg.DatabaseError,)

    def damaged(self, trouble: Exception) -> bool:
        """Is it a page of the database, or a table that is gone?"""
        return str(getattr(trouble, "sqlstate", "")).startswith(DAMAGED)


SQLITE: Final = Words()
POSTGRES: Final = PostgresWords()


def of(connection: Connection) -> Words:
    """The words of the engine below this connection."""
    return getattr(connection, "words", SQLITE)
