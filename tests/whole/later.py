"""A version of the program after this one: its journal has one form more, with a table, an index and a row that the upgrade fills."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dlp.store import schema


def _later(db: Any) -> None:
    db.execute("CREATE TABLE later (one INTEGER PRIMARY KEY, entries INTEGER NOT NULL) STRICT")
    db.execute("INSERT INTO later SELECT 1, count(*) FROM journal")
    db.execute("CREATE INDEX journal_kind ON journal(kind, seq)")


def install() -> None:
    schema._STEPS = (*schema._STEPS, (schema.VERSION + 1, "9999_later", _later))  # type: ignore[misc]
    schema.VERSION += 1  # type: ignore[misc]


@contextmanager
def installed() -> Iterator[None]:
    """Meanwhile this process is that version."""
    kept = schema._STEPS, schema.VERSION
    try:
        install()
        yield
    finally:
        schema._STEPS, schema.VERSION = kept  # type: ignore[misc]
