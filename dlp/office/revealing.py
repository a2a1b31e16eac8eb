"""Who sent the message of an incident: asked for by one person with a reason, allowed by another, seen once by who asked, within the hour."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.desk.rights import Right, stated
from dlp.office.entries import opened_for, recorded
from dlp.office.who import Asker, acting
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, NotFound

if TYPE_CHECKING:
    from dlp.app.sender import Sender

MISSING = "no such incident"


def ask(site: Path, asker: Asker, incident_id: str, *, reason: str) -> str:
    """Propose that who sent it be shown; the id of the proposal."""
    from dlp.ledgers.proposals import What
    from dlp.office.proposals import propose
    from dlp.store import look

    actor = acting(site, asker, Right.resolve)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not recorded(site):
        raise NotFound(MISSING)
    with look(site) as kept:
        if kept.incident(incident_id)["suspended"]:
            acting(site, asker, Right.rights)  # whose processing was suspended (PIPA 37): who wrote of him is about him, too
    return propose(site, What.reveal, incident_id, actor=actor, reason=kept_reason(site, reason))


def seen(site: Path, asker: Asker, incident_id: str) -> Sender:
    """Who sent it, once. Journalled before it is returned: that it was found, and not who it is."""
    from dlp import keys
    from dlp.app.sender import sender_of

    actor = acting(site, asker, Right.resolve)
    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
        if incident["suspended"]:
            acting(site, asker, Right.rights)
            from dlp.store import look

            with look(site) as kept:
                incident = kept.incident(incident_id, whole=True)
        found = sender_of(site, keys.load(site / "keys"), store, incident)
        store.reveal(incident_id, actor=actor, now=datetime.now(UTC), facts={"found": found.found})
        return found
    finally:
        store.close()
