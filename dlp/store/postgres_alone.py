"""What one node does of several over one PostgreSQL database: whoever holds the lock. Reference: postgresql.org/docs/15/explicit-locking.html (13.3.5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from dlp.store.postgres_connection import driver

LOCK: Final = 0x444C50
"""First half of every advisory lock of this program; the second half names the schema."""


class PostgresAlone:
    """A session's advisory lock on a connection of its own. One thread at a time."""

    def __init__(self, connect: Callable[[], Any], what: str) -> None:
        self._connect, self._what = connect, what
        self._raw: Any = None

    def mine(self) -> bool:
        psycopg = driver()
        try:
            if self._raw is not None:
                self._raw.execute("SELECT 1")
                return True
            raw = self._connect()
            if raw.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", (LOCK, self._what)).fetchone()[0]:
                self._raw = raw
                return True
            raw.close()
        except psycopg.Error:
            self.close()
        return False

    def close(self) -> None:
        if self._raw is not None:
            self._raw.close()
            self._raw = None
