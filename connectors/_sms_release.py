"""A reviewer's word on a held row, carried out once: released rows go to the agent, refused ones never do. Blocking; called in threads."""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

from typing import Any

from connectors._sms_database import Database
from connectors._sms_queue import KEPT, refreshed
from connectors._sms_rows import read
from connectors._sms_vendor import Table
from dlp.ports import DeliveryError


def release(database: Database, table: Table, key: str, incident: str, *, raw: bytes, files: str = "") -> None:
    """Held → ready, with the text that was sealed. DeliveryError: not-held, changed, refused (for good); not-settled, waits-for-others.

    A broadcast with several held copies goes when the last of them is released. Asked again after it was done, it says nothing.
    """
    with database.transaction(releasing=True) as work:
        rows = read(work, table, {key: 0}, files=files, lock=True)
        claim = _claim(work, table, key)
        states = _holds(work, table, key, claim[1] if claim else -1)
        if incident not in states:
            _not_here(work, claim, incident)
        if states[incident] == "refused" or "refused" in states.values():
            raise DeliveryError("refused", temporary=False)
        if states[incident] == "released" and claim is not None and claim[0] == "done":
            return
        if not rows or not rows[0].held:
            raise DeliveryError("withdrawn", temporary=False)
        if rows[0].original() != raw:
            raise DeliveryError("changed", temporary=False)
        work.run("UPDATE dlp_hold SET state = 'released' WHERE incident = ?", [incident])
        waiting = [one for one, state in states.items() if state == "held" and one != incident]
        if not waiting:
            work.run(
                f"UPDATE {table.name} SET {table.status} = '{table.ready[0]}', {table.date} = {refreshed(work, table)}"
                f" WHERE {table.key} = ? AND {table.status} = '{table.held}'",
                [table.value(key)],
            )
            _closed(work, table, key, "allow")
    if waiting:
        raise DeliveryError("waits-for-others", temporary=True)


def refuse(database: Database, table: Table, key: str, incident: str, *, quiet: bool = False) -> None:
    """Held → refused; `quiet`: for good, and the row goes on looking held. What is no longer held needs nothing."""
    with database.transaction(releasing=True) as work:
        read(work, table, {key: 0}, lock=True)
        claim = _claim(work, table, key)
        if claim is None or incident not in _holds(work, table, key, claim[1]):
            if claim is not None and claim[0] in ("new", "claimed"):
                raise DeliveryError("not-settled")
            return
        work.run("UPDATE dlp_hold SET state = 'refused' WHERE incident = ?", [incident])
        if quiet:
            _closed(work, table, key, "keep", state=KEPT)
            return
        work.run(
            f"UPDATE {table.name} SET {table.status} = '{table.refused}' WHERE {table.key} = ? AND {table.status} = '{table.held}'",
            [table.value(key)],
        )
        _closed(work, table, key, "refuse")


def _claim(work: Database, table: Table, key: str) -> tuple[str, int] | None:
    found = work.rows(
        f"SELECT state, generation FROM dlp_claim WHERE spool = ? AND row_key = ?{work.kind.lock}",
        [table.name, key],
    )
    return (str(found[0][0]), int(found[0][1])) if found else None


def _holds(work: Database, table: Table, key: str, generation: int) -> dict[str, str]:
    found: list[tuple[Any, ...]] = work.rows(
        "SELECT incident, state FROM dlp_hold WHERE spool = ? AND row_key = ? AND generation = ?", [table.name, key, generation]
    )
    return {str(one): str(state) for one, state in found}


def _not_here(work: Database, claim: tuple[str, int] | None, incident: str) -> None:
    """Either the hold is not in the database yet, or the row was decided again since: by its new text or by another scanner."""
    known = work.rows("SELECT 1 FROM dlp_hold WHERE incident = ?", [incident])
    if not known and claim is not None and claim[0] in ("new", "claimed"):
        raise DeliveryError("not-settled")
    raise DeliveryError("not-held", temporary=False)


def _closed(work: Database, table: Table, key: str, word: str, *, state: str = "done") -> None:
    work.run(
        f"UPDATE dlp_claim SET state = ?, decision = ?, due = NULL, decided_at = {work.kind.now} WHERE spool = ? AND row_key = ?",
        [state, word, table.name, key],
    )
