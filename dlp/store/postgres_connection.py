"""One connection to PostgreSQL as the store sees it: `?` for values, sealed bodies opened as they are read, errors by their SQLSTATE alone
(a server's message may quote values)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from typing import Any, Final

from dlp.ports import ConfigError, StoreError
from dlp.store import bodies
from dlp.store.schema_postgres import TABLES, State
from dlp.store.words import POSTGRES

_INSERT: Final = re.compile(r"INSERT INTO (\w+) VALUES \([?, ]+\)")
CONNECT_S: Final = 10
LOST: Final = ("08", "57P", "25P03")
"""Classes of SQLSTATE: connection, operator intervention, idle too long in a transaction."""


def server(dsn: str) -> str:
    """HOST:PORT of a DSN, or the folder of its socket: what an error may name of it."""
    psycopg = driver()
    try:
        said = psycopg.conninfo.conninfo_to_dict(dsn)
    except psycopg.Error:
        return "?"
    host, port = str(said.get("host") or "localhost"), str(said.get("port") or "5432")
    return host if host.startswith("/") else f"{host}:{port}"


def connect_s(dsn: str) -> dict[str, int]:
    """How long a server of the DSN is waited for, where it does not say so itself."""
    return {} if "connect_timeout" in dsn else {"connect_timeout": CONNECT_S}


@lru_cache(1024)
def _marked(statement: str) -> str:
    return statement.replace("%", "%%").replace("?", "%s")


@lru_cache(64)
def _of_many(statement: str) -> str:
    """An INSERT of one row as one of as many as there are; "" for any other statement."""
    said = _INSERT.fullmatch(statement)
    if said is None:
        return ""
    columns = list(TABLES[said[1]].items())[: statement.count("?")]
    names, arrays = ", ".join(name for name, _ in columns), ", ".join(f"%s::{kind}[]" for _, kind in columns)
    return f"INSERT INTO {said[1]} ({names}) SELECT * FROM unnest({arrays})"  # noqa: S608  names of ours


class PgConnection:
    """An open transaction. `state`: of the store when it began, None where there are no tables yet; `last`: seq and hash of the last entry that
    it wrote; `lenient`: what does not open is answered as what no body can be."""

    words = POSTGRES

    def __init__(self, raw: Any, ring: bodies.Ring) -> None:
        self.raw, self.ring = raw, ring
        self.last: tuple[int, str] | None = None
        self.state: State | None = None
        self.lenient = False
        self.xid = ""
        self.skew = 0.0
        self.ending = False
        self._later: dict[str, list[tuple[Any, ...]]] = {}

    def later(self, statement: str, values: tuple[Any, ...]) -> None:
        self._later.setdefault(statement, []).append(values)

    def send(self) -> None:
        """What was put off, statement by statement in the order in which each was first said; rows of a table as one."""
        put_off, self._later = self._later, {}
        for statement, rows in put_off.items():
            at_once = _of_many(statement) if len(rows) > 1 else ""
            if at_once:
                self.raw.execute(at_once, [list(column) for column in zip(*rows, strict=True)], prepare=True)
            else:
                self.executemany(statement, rows)

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> Any:
        if self._later:
            self.send()
        cursor = self.raw.cursor(binary=True)
        return cursor.execute(_marked(statement), tuple(values)) if values else cursor.execute(statement, binary=True)

    def executemany(self, statement: str, values: Iterable[Sequence[Any]], /) -> None:
        if self._later:
            self.send()
        rows = [tuple(row) for row in values]
        if len(rows) == 1:
            self.execute(statement, rows[0])
        elif rows:
            self.raw.cursor().executemany(_marked(statement), rows)

    def stream(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """Rows by and by, for a table that no memory holds."""
        self.send()
        with self.raw.cursor(f"dlp_{os.urandom(6).hex()}", binary=True) as cursor:
            cursor.itersize = 2000
            cursor.execute(_marked(statement), tuple(values))
            yield from cursor


@contextmanager
def together(raw: Any) -> Iterator[None]:
    """What nobody waits for goes to the server with the next question, or at the end. The driver would log what goes wrong after an error."""
    pipeline = raw.pipeline()
    inside = pipeline.__enter__()
    try:
        yield
    except BaseException:
        with suppress(driver().Error):
            inside.sync()
        with suppress(driver().Error):
            pipeline.__exit__(None, None, None)
        raise
    pipeline.__exit__(None, None, None)


@cache
def loader() -> type:
    """How a value of type bytea is read where the store reads: opened where it is sealed."""
    psycopg = driver()

    class Opened(psycopg.adapt.Loader):  # type: ignore[misc, name-defined]
        format = psycopg.pq.Format.BINARY

        def load(self, data: Any) -> str | bytes:
            kept = bytes(data)
            connection: PgConnection = self.connection.opened
            try:
                return connection.ring.opened(kept)
            except StoreError:
                if not connection.lenient:
                    raise
                return f"\udc00{kept[:2].hex()}"  # no body of ours: `verify` says where

    return Opened


def driver() -> Any:
    try:
        import psycopg
    except ImportError:
        raise ConfigError(
            "dlp.yaml", "store.dsn", "PostgreSQL needs psycopg: pip install '.[postgres]' in the program's folder"
        ) from None
    return psycopg


def lost(trouble: BaseException) -> bool:
    """Is it the connection, and not the statement?"""
    state = getattr(trouble, "sqlstate", None)
    return state is None or str(state).startswith(LOST)


_SAID: Final = {
    "42501": "42501: the role of the DSN may not use or make this schema",
    "3F000": "3F000: there is no such schema",
}
"""What an administrator can put right; of others the SQLSTATE (PostgreSQL, Appendix A) says more than we could."""


def code(trouble: BaseException) -> str:
    state = str(getattr(trouble, "sqlstate", None) or type(trouble).__name__)
    return _SAID.get(state, state)
