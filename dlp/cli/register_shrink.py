"""`dlp register import … --shrink`: on a site with operators one person asks for a smaller register and another allows it.

The file itself is never kept for this: the proposal holds its digest, and who asked imports the same file again once it is approved.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.cli.who import staffed
from dlp.ports import ConfigError
from dlp.register.problems import Problem

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.register import Terms


def allowed(site: Path, kind: str, name: str, data: bytes | Problem, *, terms: Terms, actor: Actor, reason: str) -> str:
    """The reason as it is journalled, where this import may shrink its table; else a proposal is made and the command ends with 2."""
    kept = _kept(site, reason)
    if isinstance(data, Problem) or not staffed(site):
        return kept
    digest = hashlib.sha256(data).hexdigest()
    if _used(site, kind, digest, actor):
        return kept
    from dlp import keys
    from dlp.cli.proposal import announced
    from dlp.cli.register import imported, told
    from dlp.cli.rows import Form
    from dlp.desk.proposals import What
    from dlp.office import proposals

    look = imported(site, kind, name, data, keys.load(site / "keys"), terms, only_look=True)
    if not look.ok:
        told(look, Form.table)
    else:
        announced(
            proposals.propose(
                site,
                What.register,
                kind,
                actor=actor,
                reason=kept,
                facts={"sha256": digest, "rows": look.rows, "losses": list(look.losses)},
            )
        )
    raise SystemExit(2)


def _kept(site: Path, reason: str) -> str:
    from dlp.office.wording import kept_reason
    from dlp.record.shapes import scrubbed

    try:
        return kept_reason(site, reason)
    except ConfigError:  # the register that this import is to replace cannot be opened
        return scrubbed(reason, (), limit=200)


def _used(site: Path, kind: str, digest: str, actor: Actor) -> bool:
    """Was this file allowed for this table, and not imported yet? Then the permission is used up."""
    from dlp import keys
    from dlp.desk.proposals import What
    from dlp.office.proposals import every
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
