"""A view of a database, read in one transaction that can write nothing: PostgreSQL (psycopg), MariaDB or MySQL (PyMySQL), SQLite.

A driver's exception may quote what it was given, so none leaves this file.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime, time
from decimal import Decimal
from time import monotonic
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from dlp.pulling.fetched import Fetched, PullError, as_csv
from dlp.settings_pull import PullView

CONNECT: Final = 10
AT_ONCE: Final = 5000
_KEYWORDS: Final = re.compile(r"\s*(host|hostaddr|port|dbname|user|service)\s*=")


def fetch(wanted: PullView) -> Fetched:
    """All rows of the view, its columns' names as the header. PullError."""
    if not wanted.dsn or not wanted.name:
        raise PullError("setting")
    dsn = os.environ.get(wanted.dsn[4:], "") if wanted.dsn.startswith("env:") else wanted.dsn
    if not dsn:
        raise PullError("secret")
    with _opened(dsn, wanted.seconds) as (cursor, sign):
        name = ".".join(f"{sign}{part}{sign}" for part in wanted.name.split("."))  # letters, digits and _ alone
        cursor.execute(f"SELECT * FROM {name}")  # noqa: S608
        headers = [str(column[0]) for column in cursor.description]
        data = as_csv(headers, _rows(cursor))
    return Fetched("view", data)


def _rows(cursor: Any) -> Iterator[list[str]]:
    while found := cursor.fetchmany(AT_ONCE):
        for row in found:
            yield [_cell(value) for value in row]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, str | int):
        return str(value)
    raise PullError("malformed")  # bytes, a list: no cell of ours


@contextmanager
def _opened(dsn: str, seconds: float) -> Iterator[tuple[Any, str]]:
    """A cursor, and the sign around names. PullError, also where the block takes longer than `seconds`."""
    scheme = dsn.split(":", 1)[0].lower()
    if scheme in ("postgresql", "postgres") or _KEYWORDS.match(dsn):
        way = _postgres(dsn, seconds)
    elif scheme in ("mysql", "mariadb"):
        way = _mariadb(dsn, seconds)
    elif scheme == "sqlite" or dsn.endswith((".db", ".sqlite", ".sqlite3")):
        way = _sqlite(dsn, seconds)
    else:
        raise PullError("setting")
    with way as found:
        yield found


@contextmanager
def _postgres(dsn: str, seconds: float) -> Iterator[tuple[Any, str]]:
    try:
        import psycopg
    except ImportError:
        raise PullError("program") from None
    try:
        with closing(psycopg.connect(dsn, connect_timeout=CONNECT, application_name="dlp-pull", client_encoding="utf8")) as raw:
            raw.read_only = True
            with _ending(seconds, raw.cancel) as late, raw.cursor() as cursor:
                cursor.execute(f"SET statement_timeout = {int(seconds * 1000)}")
                yield cursor, '"'
                _in_time(late)
    except psycopg.ProgrammingError as error:
        raise PullError(_of_state(error.sqlstate or "")) from None
    except psycopg.Error as error:
        raise PullError(_of_state(error.sqlstate or "08")) from None


def _of_state(state: str) -> str:
    """SQLSTATE, PostgreSQL appendix A; a DSN that cannot be read has none."""
    if state in ("42P01", "3F000", "3D000"):
        return "missing"
    if state == "57014":
        return "timeout"
    beginnings = {"": "setting", "42": "refused", "28": "credentials", "08": "connection", "57": "connection", "53": "connection"}
    return beginnings.get(state[:2], "refused")


@contextmanager
def _mariadb(dsn: str, seconds: float) -> Iterator[tuple[Any, str]]:
    try:
        import pymysql
        from pymysql.cursors import SSCursor
    except ImportError:
        raise PullError("program") from None
    try:
        place = urlsplit(dsn)
        port = place.port or 3306
    except ValueError:
        raise PullError("setting") from None
    more: dict[str, Any] = dict(parse_qsl(place.query))
    if set(more) - {"unix_socket", "read_default_file", "ssl_ca"}:
        raise PullError("setting")
    began = monotonic()
    if "ssl_ca" in more:
        more |= {"ssl_verify_cert": True, "ssl_verify_identity": True}
    try:
        raw = pymysql.connect(
            host=place.hostname or "localhost", port=port, user=unquote(place.username) if place.username else None,
            password=unquote(place.password or ""), database=unquote(place.path.lstrip("/")), charset="utf8mb4",
            connect_timeout=CONNECT, read_timeout=seconds + 1, cursorclass=SSCursor, **more,
        )  # fmt: skip
        with closing(raw), _ending(seconds, lambda: raw._force_close()) as late:
            with raw.cursor() as cursor:
                cursor.execute("START TRANSACTION READ ONLY")
                yield cursor, "`"
            _in_time(late)
    except (pymysql.MySQLError, OSError, AttributeError) as error:  # the last: of a connection that was ended meanwhile
        number = error.args[0] if error.args and isinstance(error.args[0], int) else 2013
        if number == 2013 and monotonic() - began >= seconds:  # it was cut off, by the timer or by its own socket's limit
            raise PullError("timeout") from None
        raise PullError(
            {1045: "credentials", 1142: "refused", 1049: "missing", 1146: "missing"}.get(number, "connection")
        ) from None


@contextmanager
def _sqlite(dsn: str, seconds: float) -> Iterator[tuple[Any, str]]:
    path = dsn.split(":", 1)[1] if dsn.lower().startswith("sqlite:") else dsn
    path = f"/{path.lstrip('/')}" if path.startswith("//") else path
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True, timeout=CONNECT, check_same_thread=False)) as raw:
            raw.execute("PRAGMA query_only = on")
            with _ending(seconds, raw.interrupt) as late:
                yield raw.cursor(), '"'
                _in_time(late)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        number = int(getattr(error, "sqlite_errorcode", 1)) & 0xFF
        known = {5: "connection", 6: "connection", 9: "timeout", 14: "missing", 23: "refused", 26: "malformed"}
        raise PullError(known.get(number, "missing" if "no such table" in str(error) else "refused")) from None


@contextmanager
def _ending(seconds: float, end: Callable[[], object]) -> Iterator[threading.Event]:
    """`end` is called where the block takes longer."""
    late = threading.Event()

    def over() -> None:
        late.set()
        with suppress(Exception):
            end()

    timer = threading.Timer(seconds, over)
    timer.daemon = True
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


def _in_time(late: threading.Event) -> None:
    if late.is_set():
        raise PullError("timeout")
