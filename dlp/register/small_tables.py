"""The tables of officials, other bodies, rooms and grounds: their rows as an import left them, and what a new one may take away from the one before
(`carrying` says the same of the cases)."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Final, cast

from dlp.keys import Keys
from dlp.linkage import canon
from dlp.register import sealed
from dlp.register.carrying import KEPT, Losses
from dlp.register.checks import Row
from dlp.register.tables import TABLES

_WATCHED: Final = {"staff": (*KEPT["staff"], "roles"), "partners": ("valid_to", "scope"), "groups": ("member_ids",)}


def read(site: Path, keys: Keys, kind: str) -> list[Row] | None:
    """None where there is no such table."""
    stored = sealed.read(site, keys, kind)
    return rows_of(stored[1]) if stored is not None else None


def rows_of(body: bytes) -> list[Row]:
    """The rows of a table as it is kept."""
    return cast("list[Row]", json.loads(body))


def key_of(kind: str, row: Row) -> str:
    """What a row is recognised by in the next snapshot; "" where it cannot be told."""
    value = str(row.get(TABLES[kind].key, ""))
    return "/".join(canon.party(value)) if kind == "groups" and value else value.casefold()


def carry_rows(
    kind: str,
    rows: list[Row],
    earlier: Iterable[Row],
    *,
    bad: Collection[str],
    nameless: bool,
    needed: Callable[[str], bool],
    literal: bool,
) -> Losses:
    """What a new table of staff, partners or groups takes away; `rows` is added to. `needed`: is this official interested in a case, so that he must not
    become a stranger by leaving the table?"""
    losses = Losses()
    present: dict[str, tuple[int, Row]] = {}
    for place, row in enumerate(rows):
        present.setdefault(key_of(kind, row), (place, row))
    for old in earlier:
        key = key_of(kind, old)
        place, new = present.get(key, (0, None))
        if old.get("left"):
            if new is None and needed(str(old["staff_id"])):
                rows.append(old)
            continue
        losses.before += 1
        for column in _WATCHED[kind]:
            losses.had[column] += bool(old.get(column))
        if new is None:
            if key in bad or nameless:
                losses.kept_rows += 1
                rows.append(old)
                continue
            losses.vanished += 1
            if kind == "staff" and needed(str(old["staff_id"])):
                rows.append({**old, "left": "1", "roles": []})
            continue
        losses.values.compare(kind, old, new, place)
        for column in _WATCHED[kind]:
            if old.get(column) and not new.get(column):
                losses.emptied[column] += 1
                if column in KEPT[kind] and not literal:
                    new[column] = old[column]
    return losses
