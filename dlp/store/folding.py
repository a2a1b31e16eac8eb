"""Ledgers that have no table: the entries of one thing, found by the beginning of its id through the journal's index on `ref`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import groupby
from typing import Any

from dlp.store.engine import Connection


def entries_by_ref(
    connection: Connection, prefix: str, kinds: Collection[str]
) -> Iterator[tuple[str, list[tuple[str, str, dict[str, Any]]]]]:
    """(ref, its (at, kind, body) in the order of the journal), by ref. `prefix` ends in `-`, as `BR-`."""
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        f"SELECT ref, at, kind, body FROM journal WHERE ref >= ? AND ref < ? AND kind IN ({marks}) ORDER BY ref, seq",  # noqa: S608  marks only
        (prefix, prefix[:-1] + ".", *kinds),
    )
    for ref, group in groupby(rows, lambda row: row[0]):
        yield str(ref), [(at, kind, json.loads(body)) for _, at, kind, body in group]
