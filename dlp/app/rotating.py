"""Another sealing key: everything that is sealed is wrapped anew, and the old key goes. Nobody serves meanwhile.

    1 keys/seal.next is made        2 register, callers, policies, memory are wrapped anew, file by file
    3 held messages are, in one transaction with the journal's entries        4 seal.next becomes seal.key

Between 1 and 4 every other command refuses to open the site, and doing it again goes on where a crash left off: each step knows what is
wrapped already. The register's and the journal's key stay for the life of a site: tokens and hashes of the past rest on them.
Source: 개인정보의 안전성 확보조치 기준 art. 7 (procedures for making, using and destroying keys).
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from dlp import callers, keys
from dlp.app import history, remembering
from dlp.app.marking import serving
from dlp.desk.proposals import What
from dlp.desk.rights import Actor
from dlp.ports import ConfigError, StoreError
from dlp.register import KINDS, sealed
from dlp.store import open_store


def rotate(site: Path, proposal_id: str, *, actor: Actor, now: datetime) -> int:
    """Do an approved rotation in the name of who asked for it; how many held messages there were. StoreError where it is not his to do."""
    mark = serving(site)
    if mark is None:
        raise ConfigError(str(site), "", "a program serves this site: stop it first, start it afterwards")
    try:
        folder = site / "keys"
        ring = keys.load(folder, rotating=True)
        store = open_store(site, ring)
        try:
            found = next((one for one in store.proposals() if one.id == proposal_id and one.what is What.keys), None)
            if found is None or found.state != "approved" or found.operator != actor.name:
                raise StoreError("no approved key rotation in your name: `dlp keys rotate`, then another person approves it")
            if found.used and not (folder / keys.NEXT).exists():
                raise StoreError("this rotation is done: propose another")
            new = keys.begin_rotation(folder)
            for kind in KINDS:
                sealed.rewrap(site, ring, kind, new)
            callers.rewrap(site, ring.seal, new)
            history.rewrap(site, ring.seal, new)
            remembering.rewrap(site / "memory", ring.seal, new)
            count = store.rewrap(new, proposal_id=proposal_id, actor=actor, now=now)
        finally:
            store.close()
        keys.end_rotation(folder)
        return count
    finally:
        os.close(mark)
