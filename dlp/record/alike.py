"""Incidents that are the same matter again: one sender, the same rules, the same cases, not more than a week apart.

The mark of it is a keyed token cut short, so that a list can be brought together without telling who the sender is. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

WITHIN: Final = timedelta(days=7)


def mark(record: Mapping[str, Any], cases: Iterable[str]) -> str:
    """Of a kept decision. `cases`: its case numbers, with those that came late."""
    rules = sorted({reason["rule"] for reason in record["reasons"] if reason["enforced"] or record["action"] == "allow"})
    words = (str(record.get("staff") or record["sender"]["token"]), record["action"], *rules, "", *sorted(set(cases)))
    return blake2b("\0".join(words).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def together(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows, the newest first → one row a matter, the newest of it, with `ids` of all. Each is within a week of the newest of its matter."""
    found: list[dict[str, Any]] = []
    open_at: dict[str, dict[str, Any]] = {}
    for row in rows:
        newest = open_at.get(row["alike"]) if row["alike"] else None
        if newest is not None and _apart(newest, row) <= WITHIN:
            newest["ids"].append(row["id"])
            continue
        group = {**row, "ids": [row["id"]]}
        found.append(group)
        if row["alike"]:
            open_at[row["alike"]] = group
    return found


def _apart(one: Mapping[str, Any], other: Mapping[str, Any]) -> timedelta:
    return abs(datetime.fromisoformat(one["at"]) - datetime.fromisoformat(other["at"]))
