"""One connection to the spool's database: PostgreSQL (psycopg), MariaDB or MySQL (PyMySQL), SQLite. Blocking; called in threads.

Owns what differs between the three and nothing of the protocol. A driver's exception may quote the row it failed on, so none leaves this
file: callers see `Trouble` with a short word.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from dlp import sqlite_file
from dlp.ports import ConfigError

GATE_ROLE: Final = "dlp_gate"
CONNECT_SECONDS: Final = 10
_KEYWORDS: Final = re.compile(r"\s*(host|hostaddr|port|dbname|user|service)\s*=")


class Trouble(Exception):
    """The database did not do it. `code`: connection, busy, refused, statement. Nothing of the transaction was kept."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Kind:
    """What differs in statements. `now` is seconds since 1970 by the database's own clock, the one clock all scanners share."""

    name: str
    now: str
    lock: str  # appended to a SELECT that takes rows for this transaction
    skip: str  # the same, passing over rows that somebody has


KINDS: Final = {
    "postgresql": Kind("postgresql", "extract(epoch from clock_timestamp())::float8", " FOR UPDATE", " FOR UPDATE SKIP LOCKED"),
    "mariadb": Kind("mariadb", "UNIX_TIMESTAMP(NOW(6))", " FOR UPDATE", " FOR UPDATE SKIP LOCKED"),
    "sqlite": Kind("sqlite", "((julianday('now') - 2440587.5) * 86400.0)", "", ""),
}


def kind_of(dsn: str) -> str:
    """Which database a DSN names. ConfigError repeats nothing of it: it may hold a password."""
    scheme = dsn.split(":", 1)[0].lower()
    if scheme in ("postgresql", "postgres") or _KEYWORDS.match(dsn):
        return "postgresql"
    if scheme in ("mysql", "mariadb"):
        return "mariadb"
    if scheme == "sqlite" or dsn.endswith((".db", ".sqlite", ".sqlite3")):
        return "sqlite"
    raise ConfigError("dlp.yaml", "sms.dsn", "must begin with postgresql://, mariadb:// or sqlite:, or be env:NAME")


def resolved(dsn: str) -> str:
    """The DSN itself, or what the environment variable of `env:NAME` holds, so that no password need stand in a file or a command."""
    if not dsn.startswith("env:"):
        return dsn
    value = os.environ.get(dsn[4:], "")
    if not value:
        raise ConfigError("dlp.yaml", "sms.dsn", "names an environment variable that is empty")
    return value


class Database:
    """A connection that is made when it is needed and again after trouble. One thread at a time."""

    def __init__(self, dsn: str, *, gate: bool = True, time_zone: str = "") -> None:
        self._dsn = resolved(dsn)
        self.kind = KINDS[kind_of(self._dsn)]
        self._gate, self._zone = gate, time_zone
        self._connection: Any = None
        self._lock = threading.Lock()

    # ------------------------------------------------------------ statements

    @contextmanager
    def transaction(self, *, releasing: bool = False) -> Iterator[Database]:
        """All or nothing. `releasing` opens the gate's own door in the UPDATE trigger for this transaction alone."""
        with self._lock:
            try:
                self._begin()
                if releasing and self.kind.name != "postgresql":
                    self.run(f"INSERT INTO dlp_pass (session) VALUES ({self._session})")
                yield self
                if releasing and self.kind.name != "postgresql":
                    self.run(f"DELETE FROM dlp_pass WHERE session = {self._session}")
                self._connection.commit()
            except BaseException as error:
                self._undo()
                if isinstance(error, self._errors()):
                    raise Trouble(self._code(error)) from None
                raise

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """One statement with `?` for values; the number of rows it changed. Inside a transaction."""
        cursor = self._execute(statement, values)
        count = int(cursor.rowcount)
        cursor.close()
        return count

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        cursor = self._execute(statement, values)
        found = [tuple(row) for row in cursor.fetchall()]
        cursor.close()
        return found

    def among(self, column: str, values: Sequence[Any]) -> tuple[str, list[Any]]:
        """Condition `column is one of values` and its values."""
        if self.kind.name == "postgresql":
            return f"{column} = ANY(?)", [list(values)]
        return f"{column} IN ({', '.join('?' * len(values))})", list(values)

    def script(self, statements: Sequence[str]) -> None:
        """Data definitions, one after the other; in one transaction where the database can (MariaDB commits each). Not for the gate."""
        with self.transaction():
            for statement in statements:
                self._connection.cursor().execute(statement)

    def close(self) -> None:
        with self._lock:
            self._drop()

    # ------------------------------------------------------------ the connection

    @property
    def _session(self) -> str:
        return "CONNECTION_ID()" if self.kind.name == "mariadb" else "1"

    def _execute(self, statement: str, values: Sequence[Any]) -> Any:
        if self.kind.name != "sqlite" and values:
            statement = statement.replace("%", "%%").replace("?", "%s")
        cursor = self._connection.cursor()
        cursor.execute(statement, tuple(values)) if values else cursor.execute(statement)
        return cursor

    def _begin(self) -> None:
        if self.kind.name == "sqlite" and self._connection is not None and self._connection.moved():
            self._drop()  # the texts are in the file that came to stand there
        if self._connection is None:
            self._connection = {"postgresql": _postgres, "mariadb": _mariadb, "sqlite": _sqlite}[self.kind.name](self._dsn)
            for statement in self._greeting():
                self._connection.cursor().execute(statement)
            self._connection.commit()
            if self.kind.name == "mariadb":
                self.kind = _mariadb_kind(self._connection)
        if self.kind.name == "sqlite":
            self._connection.execute("BEGIN IMMEDIATE")
        elif self.kind.name == "mariadb":
            self._connection.begin()

    def _greeting(self) -> list[str]:
        zone = self._zone.replace("'", "")
        if self.kind.name == "postgresql":
            return ([f"SET ROLE {GATE_ROLE}"] if self._gate else []) + ([f"SET TIME ZONE '{zone}'"] if zone else [])
        if self.kind.name == "mariadb":
            level = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"  # no gap locks: applications go on inserting
            return [level] + ([f"SET time_zone = '{zone}'"] if zone else [])
        return []

    def _undo(self) -> None:
        if self._connection is None:
            return
        try:
            self._connection.rollback()
        except self._errors():
            self._drop()

    def _drop(self) -> None:
        if self._connection is not None:
            with suppress(*self._errors()):
                self._connection.close()
            self._connection = None

    def _errors(self) -> tuple[type[BaseException], ...]:
        if self.kind.name == "sqlite":
            return (sqlite3.Error,)
        if self.kind.name == "postgresql":
            import psycopg

            return (psycopg.Error,)
        import pymysql

        return (pymysql.MySQLError, OSError)

    def _code(self, error: BaseException) -> str:
        """A word for the error, by number or class and never by its text. A connection that may be broken is let go."""
        code = {"postgresql": _postgres_code, "mariadb": _mariadb_code, "sqlite": _sqlite_code}[self.kind.name](error)
        if code == "connection":
            self._drop()
        return code


def _postgres_code(error: BaseException) -> str:
    state = getattr(error, "sqlstate", None)
    if state is None or state[:2] in ("08", "57", "28", "53", "3D"):
        return "connection"
    return "refused" if state == "42501" else "busy" if state[:2] in ("40", "55") else "statement"


_MARIADB_CODES: Final = {1044: "refused", 1142: "refused", 1143: "refused", 1227: "refused", 1370: "refused", 1419: "refused",
                         1644: "refused", 1205: "busy", 1213: "busy", 1045: "connection", 1049: "connection"}  # fmt: skip


def _mariadb_code(error: BaseException) -> str:
    number = error.args[0] if error.args and isinstance(error.args[0], int) else 2013
    return _MARIADB_CODES.get(number, "connection" if number == 0 or number >= 2000 else "statement")


def _sqlite_code(error: BaseException) -> str:
    if getattr(error, "sqlite_errorname", "") == sqlite_file.MOVED:
        return "connection"
    number = int(getattr(error, "sqlite_errorcode", 1)) & 0xFF
    return {5: "busy", 6: "busy", 10: "connection", 14: "connection", 26: "connection", 8: "refused"}.get(number, "statement")


def _postgres(dsn: str) -> Any:
    try:
        import psycopg
    except ImportError:
        raise ConfigError(
            "dlp.yaml", "sms.dsn", "PostgreSQL needs psycopg: in the program's folder: pip install '.[sms]'"
        ) from None
    return psycopg.connect(dsn, connect_timeout=CONNECT_SECONDS, application_name="dlp-sms")


def _mariadb(dsn: str) -> Any:
    try:
        import pymysql
    except ImportError:
        raise ConfigError(
            "dlp.yaml", "sms.dsn", "MariaDB and MySQL need PyMySQL: in the program's folder: pip install '.[sms]'"
        ) from None
    try:
        parts = urlsplit(dsn)
        port = parts.port or 3306
    except ValueError:
        raise ConfigError("dlp.yaml", "sms.dsn", "is no URL of the form mariadb://USER:PASSWORD@HOST:PORT/DATABASE") from None
    more = dict(parse_qsl(parts.query))
    unknown = set(more) - {"unix_socket", "read_default_file", "ssl_ca"}
    if unknown:
        raise ConfigError("dlp.yaml", "sms.dsn", "knows the parameters unix_socket, read_default_file, ssl_ca")
    return pymysql.connect(
        host=parts.hostname or "localhost",
        port=port,
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or ""),
        database=unquote(parts.path.lstrip("/")),
        charset="utf8mb4",
        connect_timeout=CONNECT_SECONDS,
        autocommit=False,
        client_flag=2,  # CLIENT.FOUND_ROWS: rows that matched, not rows that happened to differ
        **more,
    )


def _mariadb_kind(connection: Any) -> Kind:
    """SKIP LOCKED came with MariaDB 10.6 and MySQL 8.0; without it claims wait for one another, which is right, only slower."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT VERSION()")
        version = str(cursor.fetchone()[0])
    connection.commit()
    numbers = tuple(int(n) for n in re.findall(r"\d+", version)[:2])
    known = numbers >= (10, 6) if "maria" in version.lower() else numbers >= (8, 0)
    plain = KINDS["mariadb"]
    return plain if known else Kind(plain.name, plain.now, plain.lock, plain.lock)


def sqlite_path(dsn: str) -> Path:
    """`sqlite:////absolute`, `sqlite:///relative`, `sqlite:PATH` or a path. Three slashes before what exists from the root mean the root."""
    path = dsn.split(":", 1)[1] if dsn.lower().startswith("sqlite:") else dsn
    if path.startswith("///"):
        from_root = Path("/" + path.lstrip("/"))
        return from_root if path.startswith("////") or from_root.exists() else Path(path[3:])
    return Path(path)


def _sqlite(dsn: str) -> Any:
    connection = sqlite_file.connect(sqlite_path(dsn), query="mode=rw", busy_s=15.0)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")  # one odd row must not stop the others
    return connection
