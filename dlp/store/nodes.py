"""What the nodes over one store say of themselves, and what they ask each other about requests: who is there, and which signature was used where."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from dlp.store.postgres import Postgres

GONE_S: Final = 7 * 24 * 3600
"""A node that said nothing for so long is no node any more."""


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
    """Signatures and keys of requests that some node has taken. Rows go when they are over."""

    def __init__(self, engine: Postgres) -> None:
        self._engine = engine
        self._tidied = 0.0

    def take(self, mark: bytes, until: float) -> bool:
        """Is it used for the first time? `mark` 16 octets, `until` in seconds since 1970."""
        self._tidy()
        with self._engine.session() as raw:
            raw.execute("SET synchronous_commit = off")
            try:
                taken = raw.execute(
                    "INSERT INTO used VALUES (%s, %s, NULL) ON CONFLICT DO NOTHING", (mark, int(until) + 1)
                ).rowcount
            finally:
                raw.execute("RESET synchronous_commit")
        return bool(taken)

    def answer(self, mark: bytes) -> bytes | None:
        with self._engine.session() as raw:
            row = raw.execute("SELECT answer FROM used WHERE mark = %s AND until > %s", (mark, int(time.time()))).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def answered(self, mark: bytes, answer: bytes, until: float) -> bytes:
        """The answer under this mark, which is the first one that was given."""
        with self._engine.session() as raw:
            row = raw.execute(
                "INSERT INTO used VALUES (%s, %s, %s) ON CONFLICT (mark) DO UPDATE SET answer = coalesce(used.answer, excluded.answer) RETURNING answer",
                (mark, int(until) + 1, answer),
            ).fetchone()
        return bytes(row[0])

    def _tidy(self) -> None:
        now = time.time()
        if now - self._tidied > 60.0:
            self._tidied = now
            with self._engine.session() as raw:
                raw.execute("DELETE FROM used WHERE until < %s", (int(now),))
