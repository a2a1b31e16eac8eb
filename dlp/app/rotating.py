"""Another sealing key: everything that is sealed is wrapped anew, and the old key goes. Nobody serves meanwhile, but where several nodes do (below).

    1 keys/seal.next is made        2 register, callers, policies, memory are wrapped anew, file by file
    3 held messages are, in one transaction with the journal's entries        4 seal.next becomes seal.key

Between 1 and 4 every other command refuses to open the site, and doing it again goes on where a crash left off: each step knows what is
wrapped already. The register's and the journal's key stay for the life of a site: tokens and hashes of the past rest on them.
Source: 개인정보의 안전성 확보조치 기준 art. 7 (procedures for making, using and destroying keys).
"""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp import callers, keys, realfile
from dlp.app import generations, history, noding, remembering, rewrapping, standing
from dlp.app.marking import serving
from dlp.desk.rights import Actor
from dlp.ledgers.proposals import PROPOSALS, Proposal, What
from dlp.ports import ConfigError, StoreError
from dlp.register import KINDS, sealed
from dlp.store import Store, open_nodes, open_store
from dlp.store.choosing import place

HEARD_S: Final = 60.0
"""How long nodes are waited for to take the next key; each looks every second."""


def rotate(site: Path, proposal_id: str, *, actor: Actor, now: datetime) -> int:
    """Do an approved rotation in the name of who asked for it; how many held messages there were. StoreError where it is not his to do."""
    if standing.used(site) and place(site)[0]:
        return _among_nodes(site, proposal_id, actor=actor, now=now)
    mark = serving(site)
    if mark is None:
        raise ConfigError(str(site), "", "a program serves this site: stop it first, start it afterwards")
    try:
        folder = site / "keys"
        ring = keys.load(folder, rotating=True)
        store = open_store(site, ring)
        try:
            found = _approved(store, proposal_id, actor)
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


def _among_nodes(site: Path, proposal_id: str, *, actor: Actor, now: datetime) -> int:
    """The same while programs serve: first every node can open what is sealed under the next key, then this one begins to seal under it, and the others do when
    they see that. The key before goes by itself (`dlp.app.rewrapping.finish`)."""
    folder = site / "keys"
    begun = folder / keys.ROTATION
    ring = keys.load(folder)
    store = open_store(site, ring)
    try:
        found = _approved(store, proposal_id, actor)
        mine = begun.exists() and realfile.text(begun).strip() == proposal_id
        if found.used and not mine:
            raise StoreError("this rotation is done: propose another")
        if not (mine and (folder / keys.FORMER).exists()):
            wanted = keys.announce(folder)
            begun.write_text(proposal_id, "utf-8")
            number = generations.sync(site, ring, store).number
            if keys.announce(folder) != wanted:
                begun.unlink()
                raise ConfigError(str(folder), "", "another node has begun a rotation at the same time: its key is the next one")
            _heard(site, number)
        rewrapping.go_over(site, ring)
        assert isinstance(ring.seal, keys.Seal)
        old = rewrapping.former_of(folder)
        count = store.rewrap(ring.seal.current, proposal_id=proposal_id, actor=actor, now=now, old=old)
        generations.sync(site, ring, store)
        begun.unlink()
        return count
    finally:
        store.close()


def _approved(store: Store, proposal_id: str, actor: Actor) -> Proposal:
    found = next((one for one in store.ledger(PROPOSALS) if one.id == proposal_id and one.what is What.keys), None)
    if found is None or found.state != "approved" or found.operator != actor.name:
        raise StoreError("no approved key rotation in your name: `dlp keys rotate`, then another person approves it")
    return found


def _heard(site: Path, number: int) -> None:
    """Every node that serves has the next key. ConfigError where one has not: the same command again goes on."""
    nodes, end = open_nodes(site), time.monotonic() + HEARD_S
    assert nodes is not None
    while late := [one.name for one in nodes.all() if one.age_s < noding.HERE_S and one.facts.get("generation", 0) < number]:
        if time.monotonic() > end:
            raise ConfigError(
                str(site),
                "",
                f"{', '.join(late)}: did not take the next key: stop this node, or see why; then the same command again",
            )
        time.sleep(0.5)
