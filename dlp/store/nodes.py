"""What the nodes over one store say of themselves, and what they ask each other about requests: who is there, and which signature was used where."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from dlp.store.once import SLACK_S, TIDY_S
from dlp.store.postgres import Postgres
from dlp.store.postgres_connection import together

GONE_S: Final = 7 * 24 * 3600
"""A node that said nothing for so long is no node any more."""

_TAKE: Final = (
    "WITH taken AS (INSERT INTO used VALUES (%s, %s, NULL) ON CONFLICT DO NOTHING RETURNING 1) "
    "SELECT (SELECT count(*) FROM taken), (SELECT answer FROM used WHERE mark = %s AND until >= extract(epoch from clock_timestamp()))"
)


@dataclass(frozen=True, slots=True)
class Said:
    """`age_s` by the database's clock. `facts`: what the node says; its word, which nothing vouches for."""

    name: str
    age_s: float
    facts: Mapping[str, Any]


class Nodes(Protocol):
    """Thread-safe. Every call may raise StoreError."""

    def say(self, name: str, facts: Mapping[str, Any]) -> None: ...

    def all(self) -> list[Said]: ...

    def leave(self, name: str) -> None: ...


class PostgresNodes:
    def __init__(self, engine: Postgres) -> None:
        self._engine = engine

    def say(self, name: str, facts: Mapping[str, Any]) -> None:
        now = "extract(epoch from clock_timestamp())::bigint"
        with self._engine.session() as raw:
            raw.execute(
                f"INSERT INTO node VALUES (%s, {now}, %s) ON CONFLICT (name) DO UPDATE SET at = excluded.at, said = excluded.said",  # noqa: S608
                (name, json.dumps(dict(facts))),
            )
            raw.execute(f"DELETE FROM node WHERE at < {now} - {GONE_S}")  # noqa: S608  ours

    def all(self) -> list[Said]:
        with self._engine.session() as raw:
            rows = raw.execute(
                "SELECT name, extract(epoch from clock_timestamp())::float8 - at, said FROM node ORDER BY name"
            ).fetchall()
        return [Said(str(name), max(0.0, float(age)), _facts(said)) for name, age, said in rows]

    def leave(self, name: str) -> None:
        with self._engine.session() as raw:
            raw.execute("DELETE FROM node WHERE name = %s", (name,))


def _facts(said: str) -> dict[str, Any]:
    try:
        found = json.loads(said)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


class PostgresUsed:
    """Signatures of requests that some node has taken, and answers that one has given (`dlp.store.once`). Rows go when they are over.

    A signature is on disk some 0.6 s after it was taken (`synchronous_commit = off`, as the feed is): a crash of the server forgets the last ones."""

    shared = True

    def __init__(self, engine: Postgres) -> None:
        self._engine = engine
        self._tidied = 0.0

    def knows(self, mark: bytes) -> bool:
        """Any node may have had it."""
        return True

    def take(self, mark: bytes, until: float, asked: bytes) -> tuple[bool, bytes | None]:
        """Is this mark (16 octets) used for the first time, and what was answered under `asked`? `until` in seconds since 1970."""
        self._tidy()
        with self._engine.session() as raw, together(raw):
            raw.execute("BEGIN")
            raw.execute("SET LOCAL synchronous_commit = off")
            row = raw.execute(_TAKE, (mark, int(until) + SLACK_S, asked)).fetchone()
            raw.execute("COMMIT")
        return bool(row[0]), None if row[1] is None else bytes(row[1])

    def _tidy(self) -> None:
        now = time.time()
        if now - self._tidied > TIDY_S:
            self._tidied = now
            with self._engine.session() as raw:
                raw.execute("DELETE FROM used WHERE until < extract(epoch from clock_timestamp())")
