"""Changes of the register by hand: one table by a file, who did it, and what is found by looking back for the cases that came."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.desk.rights import Actor, Right, stated
from dlp.ledgers.canaries import CANARIES
from dlp.office import entries
from dlp.office.choices import one_of
from dlp.office.entries import recorded
from dlp.office.options import Kind, Why
from dlp.office.proposals import every
from dlp.office.who import LOOKING, Asker, acting, admitted
from dlp.office.wording import fitting, kept_reason
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.register import Overview, Report, Terms
    from dlp.register.problems import Problem
    from dlp.register.sealed import Head
    from dlp.store import Store


@dataclass(frozen=True, slots=True)
class Noted:
    """What became of the entry of a change: why there is none, and what was found by looking back for the new cases."""

    trouble: str = ""
    attached: int = 0
    incidents: int = 0


def imported(
    site: Path, kind: str, name: str, data: bytes | Problem, keys: Keys, terms: Terms, *, only_look: bool = False
) -> Report:
    """The import, with a sample of the rows looked up by whole messages."""
    from dlp import register
    from dlp.app import registering, tables
    from dlp.register.importing import no_proof
    from dlp.register.problems import Problem as Wrong
    from dlp.register.report import refused

    if isinstance(data, Wrong):
        return refused(kind, name, data)
    now = datetime.now(UTC).astimezone()
    prove = registering.prover_of(site) if kind == "cases" else None
    terms = replace(terms, lost=tables.lost(site, keys))
    return register.import_bytes(
        site, kind, name, data, keys=keys, now=now, terms=terms, prove=prove or no_proof, only_look=only_look
    )  # fmt: skip


def journalled(site: Path, keys: Keys, report: Report, actor: Actor, **facts: Any) -> Noted:
    """Who replaced a table, and when: an import by hand leaves the same entry as one from the inbox."""
    from dlp.ledgers import imports
    from dlp.store import open_store

    body = {
        "table": report.kind, "rows": report.rows, "state": "ok" if report.ok else "bad",
        "named": len(report.problems) + report.more, "wider": report.details.get("wider", 0), "generation": report.generation,
        "imported_at": report.imported_at, "uid": os.getuid(), **facts, **actor.body(),
    }  # fmt: skip
    attached = incidents = 0
    try:
        store = open_store(site, keys)
        try:
            store.note(imports.KIND, now=datetime.now(UTC).astimezone(), ref=imports.ref(report.kind), body=body)
            if report.ok and report.kind == "cases":
                attached, incidents = _swept(site, keys, store, report)
        finally:
            store.close()
    except StoreError as error:
        return Noted(str(error), attached, incidents)
    return Noted("", attached, incidents)


def _swept(site: Path, keys: Keys, store: Store, report: Report) -> tuple[int, int]:
    """What was sent or stopped before its case came is looked through for the new cases: how many messages got a case number, and how many
    are incidents now."""
    from dlp import settings
    from dlp.app.looking_back import facts, sweep
    from dlp.ledgers.retention import PROGRAM

    now = datetime.now(UTC)
    done = sweep(site, keys, store, days=settings.load(site).look_back.days, now=now, cases=report.added)
    if not done.found:
        return 0, 0
    store.note("swept", now=now, body={**PROGRAM, **facts(done), "cases": len(report.added)})
    return done.count("attached"), done.count("incident") + done.beyond


def kept(site: Path, reason: str) -> str:
    """The reason for a change, as it may be journalled. ConfigError for one that is too long."""
    from dlp.record.shapes import scrubbed

    fitting("--reason", reason)
    try:
        return kept_reason(site, reason)
    except ConfigError:  # the register that this import is to replace cannot be opened
        return scrubbed(reason, (), limit=len(reason))


def permitted(site: Path, kind: str, digest: str, actor: Actor) -> bool:
    """Was this file allowed for this table, and not imported yet? Then the permission is used up."""
    from dlp import keys
    from dlp.ledgers.proposals import What
    from dlp.store import open_store

    now = datetime.now(UTC)
    for one in every(site):
        fits = one.what is What.register and one.subject == kind and one.facts.get("sha256") == digest
        if fits and one.usable_at(now) and one.operator == actor.name:
            store = open_store(site, keys.load(site / "keys"))
            try:
                store.note("register-shrunk", now=now, ref=one.id, body={**actor.body(), "table": kind, "second": one.second})
            finally:
                store.close()
            return True
    return False


def canaries_of(site: Path) -> frozenset[str]:
    """Case numbers of the decoys that are out now."""
    from dlp.store import look

    if not recorded(site):
        return frozenset()
    with look(site) as kept:
        return frozenset(kept.ledger(CANARIES))


def confirm(site: Path, asker: Asker, kind: Kind, reason: Why) -> None:
    """Journal that what the last import of a table grants and changes was looked at and is right: `doctor` asks no more, until the next import."""
    from dlp import keys
    from dlp.app import tables
    from dlp.ledgers import imports
    from dlp.register import KINDS

    actor = acting(site, asker, Right.run)
    one_of("KIND", kind, KINDS)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    head = tables.overview(site, keys.load(site / "keys")).tables[kind]
    if head is None:
        raise ConfigError("KIND", "", "this table was never imported")
    body = {"table": kind, "generation": head.generation, "reason": kept_reason(site, reason), **actor.body()}
    entries.journalled(site, imports.CONFIRMED, body, ref=imports.ref(kind))


def overview(site: Path, asker: Asker, *, reason: str) -> tuple[Overview, list[dict[str, Any]], list[str]]:
    """What is loaded, of each table counts, times and coverage, and what one means for another; never data. Decoys are nobody, and in no figure."""
    from dlp import keys
    from dlp.app import tables
    from dlp.register import across

    admitted(site, asker, LOOKING, what="register show", reason=reason)
    ring = keys.load(site / "keys")
    seen = tables.overview(site, ring)
    return seen, [_table(kind, head) for kind, head in seen.tables.items()], list(across.unknown_people(site, ring))


def _table(kind: str, head: Head | None) -> dict[str, Any]:
    from dlp.register import coverage

    if head is None:
        return {"kind": kind, "rows": 0, "imported_at": None, "generation": None, "coverage": {}}
    details = {name: n for name, n in head.details.items() if not name.startswith("has_")}
    row = {"kind": kind, "rows": head.rows, "imported_at": head.imported_at, "generation": head.generation}
    return {**row, **details, "coverage": coverage.figures(kind, head.details)}
