"""A schema of a PostgreSQL database (15 or later) as an engine, for several nodes over one store. Knows no table but `store_state` and `body_key`.

Owns connections (a few per process, none carried over a fork), who may write, and what is known when a connection breaks:

    writing     one writer of a site after the other, by an advisory lock that the transaction holds; it waits at most `busy_s`
    commit      first without waiting for the disk, so that the next writer may begin; then one flush, which the server shares among all who wait
                for one (group commit over every process and node). Nobody is answered before his flush.
    in doubt    a connection lost around COMMIT: under the same lock, after the server has ended the old transaction, the last entry that was
                written is looked for. It is there (then it is flushed and counts), or nothing of the transaction is.

References: postgresql.org/docs/15/wal-async-commit.html, explicit-locking.html (13.3.5), protocol-flow.html (several statements in one query).
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from dlp.ports import ConfigError, StoreError
from dlp.store import bodies
from dlp.store.engine import Alone, Condition, Conflict, Doubt, Lost, nothing
from dlp.store.postgres_alone import LOCK, PostgresAlone
from dlp.store.postgres_connection import PgConnection, code, connect_s, driver, loader, lost, server, together
from dlp.store.postgres_waiting import AWAKE_S, Away, bounded, patient
from dlp.store.schema_postgres import OLDEST, STATE, State

SCHEMA: Final = re.compile(r"(?!pg_|information_schema$)[a-z_][a-z0-9_]{0,62}")
"""Those of the server itself are nobody's to fill."""
NO_SCHEMA: Final = "is no name of a schema: small letters, digits and _"
IDLE_S: Final = 30
"""How long a transaction may do nothing before the server ends it: a node that hangs must not hold the others up."""
DOUBT_S: Final = 15.0
"""How long a broken connection is followed up: a standby leads after some seconds."""
TRIES: Final = 20
LOOKED_AT: Final = ("fsync", "full_page_writes", "synchronous_commit", "data_checksums")
END: Final = ("COMMIT", "SELECT pg_logical_emit_message(true, 'dlp', '')")
"""The message is a transaction of its own, with the durability that the database is set to: it waits for the disk, and for a standby, up to here."""
_ROTATED: Final = {
    name: f"UPDATE store_state SET generation_{name} = %s, unwiped_{name} = false"  # noqa: S608  two letters of ours
    for name in bodies.CLASSES
}


class Postgres:
    """One site's schema. `dsn` as libpq takes it; `folder` is the site's `keys/`; `busy_s` is how long a writer waits for the others."""

    counts_wait = True
    shared = True

    def __init__(self, dsn: str, schema: str, folder: Path, *, busy_s: float) -> None:
        if not SCHEMA.fullmatch(schema):
            raise ConfigError("dlp.yaml", "store.schema", NO_SCHEMA)
        self._dsn, self.schema, self.busy_s = dsn, schema, busy_s
        self._folder = folder
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._idle: list[Any] = []
        self.ring = bodies.Ring(self._folder)
        self._loaded: tuple[Any, ...] | None = None
        self._away = Away()

    def _after_fork(self) -> None:
        if self._pid != os.getpid():
            self._inherited = self._idle  # never closed: libpq would end the parent's sessions
            self._reset()

    # ------------------------------------------------------------ connections

    def _connect(self) -> Any:
        psycopg = driver()
        raw = None
        if self._away:
            raise psycopg.OperationalError("no answer a moment ago")
        try:
            with self._away.noted():
                raw = patient(psycopg.Connection).connect(
                    self._dsn, autocommit=True, application_name="dlp", client_encoding="utf8", **connect_s(self._dsn),
                    keepalives_idle=10, keepalives_interval=3, keepalives_count=3, tcp_user_timeout=15_000,
                )  # fmt: skip
            if raw.info.server_version < OLDEST:
                raise StoreError("PostgreSQL 15 or later is needed")
            if raw.execute("SHOW server_encoding").fetchone()[0] != "UTF8":
                raise StoreError("the database must have the encoding UTF8")
            raw.execute(f'SET search_path = "{self.schema}"')
            raw.execute(f"SET idle_in_transaction_session_timeout = '{IDLE_S}s'")
            raw.execute("SET default_transaction_isolation = 'read committed'")
            raw.adapters.register_loader("bytea", loader())
            self._away.over()
            return raw
        except psycopg.ProgrammingError:  # the DSN itself; its text may be repeated in the message
            raise ConfigError("dlp.yaml", "store.dsn", "cannot be read: postgresql://USER@HOST/DATABASE, or env:NAME") from None
        except BaseException:
            if raw is not None:
                raw.close()
            raise

    def _taken(self) -> Any:
        self._after_fork()
        while True:
            try:
                raw = self._idle.pop()
            except IndexError:
                return self._connect()
            if not raw.closed:
                return raw

    def _given_back(self, raw: Any) -> None:
        if not raw.closed and len(self._idle) < 8:
            self._idle.append(raw)
        else:
            raw.close()

    @contextmanager
    def session(self) -> Iterator[Any]:
        """A connection outside of any transaction of the store; its errors are ours."""
        with self._errors(), ExitStack() as stack:
            yield self._asked(stack, "SELECT 1")[0]

    @contextmanager
    def _session(self) -> Iterator[Any]:
        """A connection from the pool, given back without a transaction. One on which something went wrong is not used again: what was prepared in a
        pipeline that broke off is there for the driver and not for the server (error 26000)."""
        psycopg = driver()
        raw = self._taken()
        try:
            yield raw
        except BaseException:
            raw.close()
            raise
        finally:
            if not raw.closed:
                with suppress(psycopg.Error):
                    if raw.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                        raw.execute("ROLLBACK")
            self._given_back(raw)

    def _asked(self, stack: ExitStack, statements: str) -> tuple[Any, tuple[Any, ...]]:
        """A connection that has carried out these statements, until `stack` ends, and the last one's row. One that broke while it lay idle is
        replaced: nothing has happened yet."""
        psycopg = driver()
        while True:
            idle = bool(self._idle)
            raw = stack.enter_context(self._session())
            try:
                with self._away.noted(), bounded(raw, self.busy_s + AWAKE_S):
                    cursor = raw.execute(statements)
            except psycopg.OperationalError as trouble:
                if not (idle and lost(trouble)):
                    raise
                raw.close()
                self._drop_idle()
                continue
            while cursor.nextset():
                pass
            return raw, cursor.fetchone() if cursor.pgresult.nfields else ()

    def _opened(self, raw: Any) -> PgConnection:
        connection = PgConnection(raw, self.ring)
        raw.opened = connection
        return connection

    def _drop_idle(self) -> None:
        while self._idle:
            self._idle.pop().close()

    # ------------------------------------------------------------ reading

    @property
    def empty(self) -> bool:
        with self._errors(), ExitStack() as stack:
            return bool(self._asked(stack, "BEGIN READ ONLY; SELECT to_regclass('store_state') IS NULL")[1][0])

    @contextmanager
    def read(self) -> Iterator[PgConnection]:
        """A read-only transaction with one view. StoreError where nothing was recorded yet."""
        with self._errors(), ExitStack() as stack:
            yield self._looked(stack)

    def _looked(self, stack: ExitStack) -> PgConnection:
        psycopg = driver()
        for _ in range(TRIES):
            inner = ExitStack()
            try:
                raw, row = self._asked(inner, f"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {STATE}")
                connection = self._opened(raw)
                connection.state = State.of(row)
                connection.skew = connection.state.clock - time.time()
                self._take_keys(connection)
            except bodies.Stale:
                inner.close()
                continue
            except psycopg.errors.UndefinedTable:
                inner.close()
                raise StoreError(f"{self.schema}: not found: nothing was recorded here yet") from None
            except BaseException:
                inner.close()
                raise
            stack.enter_context(inner)
            return connection
        raise StoreError("the store keys kept changing: try again")

    def _take_keys(self, connection: PgConnection) -> None:
        """The body keys that we have not, as they are now."""
        state = connection.state
        assert state is not None
        seen = (state.newest_key, state.generation_b, state.generation_o)
        with self._lock:
            if seen == self._loaded:
                return
            newest, *generations = self._loaded or (0, -1, -1)
            whole = [
                name
                for name, now, before in zip(bodies.CLASSES, (state.generation_b, state.generation_o), generations, strict=True)
                if now != before
            ]
            rows = connection.raw.execute(
                "SELECT id, class, generation, wrapped FROM body_key WHERE n > %s OR class = ANY(%s)", (newest, whole)
            ).fetchall()
            self.ring.load(rows, whole=whole)
            self._loaded = seen

    # ------------------------------------------------------------ writing

    @contextmanager
    def write(self, committed: Callable[[], None] = nothing) -> Iterator[PgConnection]:
        """One transaction, the only one of this site that writes. Durable when it ends; Lost where the connection broke and nothing was kept."""
        with self._errors(), ExitStack() as stack:
            connection = self._began(stack)
            try:
                with together(connection.raw):
                    yield connection
                    connection.send()
                    connection.ending = True
                    committed()  # who begins now waits for the lock, and not for our flush
                    for statement in END:
                        connection.raw.execute(statement)
            except driver().OperationalError as trouble:
                if not (connection.ending and lost(trouble)):
                    raise
                self._in_doubt(connection)

    def _began(self, stack: ExitStack) -> PgConnection:
        psycopg = driver()
        wait = max(int(self.busy_s * 1000), 1)
        begin = (
            f"BEGIN; SELECT set_config('synchronous_commit', 'off', true), set_config('lock_timeout', '{wait}ms', true); {self._alone}, "
            "set_config('lock_timeout', '0', true); "
        )
        for _ in range(2):
            inner = stack.enter_context(ExitStack())
            try:
                raw, row = self._asked(inner, begin + STATE.replace("SELECT ", "SELECT pg_current_xact_id()::text, ", 1))
            except psycopg.errors.UndefinedTable:
                inner.close()
            else:
                connection = self._opened(raw)
                connection.xid, connection.state = row[0], State.of(row[1:])
                connection.skew = connection.state.clock - time.time()
                self._take_keys(connection)
                return connection
            inner = stack.enter_context(ExitStack())
            raw, row = self._asked(inner, begin + "SELECT to_regclass('store_state') IS NULL")
            if row[0]:
                return self._opened(raw)
            inner.close()  # somebody made them meanwhile
        raise StoreError("the tables came and went: try again")

    @property
    def _alone(self) -> str:
        """Taken by name: the schema may not be there yet."""
        return f"SELECT pg_advisory_xact_lock({LOCK}, hashtext('{self.schema}'))"

    def _in_doubt(self, broken: PgConnection) -> None:
        """Returns where that transaction was kept, and is on disk. Lost where it was not; StoreError where nobody can know yet."""
        psycopg = driver()
        end = time.monotonic() + DOUBT_S
        while True:
            try:
                with self._away.insisted(), ExitStack() as stack:
                    raw, _ = self._asked(stack, f"BEGIN; {self._alone}")
                    if broken.last is not None:
                        row = raw.execute("SELECT hash FROM journal WHERE seq = %s", broken.last[:1]).fetchone()
                        kept = row is not None and row[0] == broken.last[1]
                    else:
                        kept = raw.execute("SELECT pg_xact_status(%s::xid8)", (broken.xid,)).fetchone()[0] == "committed"
                    if not kept:
                        raise Lost("the connection to the database broke, and nothing was written: try again")
                    raw.execute("; ".join(END))
                    return
            except (psycopg.OperationalError, psycopg.errors.ReadOnlySqlTransaction, psycopg.errors.UndefinedTable):
                if time.monotonic() > end:
                    raise Doubt("the database went away while an entry was written: nobody knows yet whether it was kept") from None
                time.sleep(0.2)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        psycopg = driver()
        try:
            yield
        except psycopg.errors.LockNotAvailable:
            raise StoreError(f"{self.schema}: busy, other writers were before us: try again") from None
        except psycopg.errors.UniqueViolation:
            raise Conflict("postgresql: 23505") from None
        except bodies.Stale:
            raise StoreError("the store keys changed meanwhile: try again") from None
        except psycopg.Error as trouble:
            if lost(trouble):
                raise Lost(f"postgresql: not reachable ({server(self._dsn)}, {code(trouble)})") from None
            raise StoreError(f"postgresql: {code(trouble)}") from None

    def present(self) -> None:
        """Nothing to be looked at: what is written goes to the server that answers."""

    # ------------------------------------------------------------ forgetting

    def wipe(self) -> bool:
        """Wrap every key that is left under the next store key, and forget this one, where a key of its class was deleted since."""
        with self.read() as connection:
            if connection.state is None or not (connection.state.unwiped_b or connection.state.unwiped_o):
                return True
        moved: dict[str, int] = {}
        with self.write() as connection:
            assert connection.state is not None
            for name, unwiped in zip(bodies.CLASSES, (connection.state.unwiped_b, connection.state.unwiped_o), strict=True):
                if unwiped:
                    raw = connection.raw
                    rows = raw.execute("SELECT id, class, generation, wrapped FROM body_key WHERE class = %s", (name,)).fetchall()
                    moved[name], under = self.ring.rotated(name, rows)
                    raw.cursor().executemany("UPDATE body_key SET generation = %s, wrapped = %s WHERE id = %s", under)
                    raw.execute(_ROTATED[name], (moved[name],))
        self.ring.move_on(moved)
        return True

    def compact(self, *, most: int) -> bool:
        """The room is used again by itself, and what it held is sealed."""
        return True

    def alone(self, what: str) -> Alone:
        return PostgresAlone(self._connect, f"{self.schema}/{what}")

    def condition(self) -> Condition:
        with self.read() as connection:
            raw, state = connection.raw, connection.state
            assert state is not None
            asked = time.time()
            (there,) = raw.execute("SELECT extract(epoch from clock_timestamp())::float8").fetchone()
            skew = there - (asked + time.time()) / 2
            said = dict(raw.execute("SELECT name, setting FROM pg_settings WHERE name = ANY(%s)", (list(LOOKED_AT),)).fetchall())
            (root,) = raw.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
            standbys = raw.execute(
                "SELECT count(*), count(*) FILTER (WHERE sync_state IN ('sync', 'quorum')) FROM pg_stat_replication"
            )
            return Condition(
                version=str(raw.info.parameter_status("server_version")),
                settings=said,
                skew_s=skew,
                encrypted=bool(raw.pgconn.ssl_in_use),
                local=raw.info.host.startswith("/") or raw.info.host in ("", "localhost", "127.0.0.1", "::1"),
                superuser=bool(root),
                generations={"b": state.generation_b, "o": state.generation_o},
                standbys=standbys.fetchone(),
            )

    def copy_to(self, to: Path) -> None:
        raise StoreError("a journal in PostgreSQL is copied with the means of the database (pg_basebackup, pg_dump)")

    def close(self) -> None:
        """Connections stay open for the next (`dlp.store.choosing`)."""

    def disconnect(self) -> None:
        self._after_fork()
        self._drop_idle()
