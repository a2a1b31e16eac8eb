"""`dlp register import … --shrink`: on a site with operators one person asks for a smaller register and another allows it.

The file itself is never kept for this: the proposal holds its digest, and who asked imports the same file again once it is approved.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.cli.who import staffed
from dlp.office.registering import imported, kept, permitted
from dlp.register.problems import Problem

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.register import Terms


def allowed(site: Path, kind: str, name: str, data: bytes | Problem, *, terms: Terms, actor: Actor, reason: str) -> str:
    """The reason as it is journalled, where this import may shrink its table; else a proposal is made and the command ends with 2."""
    reason = kept(site, reason)
    if isinstance(data, Problem) or not staffed(site):
        return reason
    digest = hashlib.sha256(data).hexdigest()
    if permitted(site, kind, digest, actor):
        return reason
    from dlp import keys
    from dlp.cli.proposal import announced
    from dlp.cli.register_words import told
    from dlp.ledgers.proposals import What
    from dlp.office import proposals
    from dlp.show.rows import Form

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
                reason=reason,
                facts={"sha256": digest, "rows": look.rows, "losses": list(look.losses)},
            )
        )
    raise SystemExit(2)
