"""How the nodes of a site stand: their generations of register, policy, callers and settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.who import Asker, acting
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, StoreError


@dataclass(frozen=True, slots=True)
class Node:
    """As it said itself, `age_s` seconds ago; `there`: lately."""

    name: str
    age_s: float
    there: bool
    generation: int
    anchor: int


@dataclass(frozen=True, slots=True)
class Standing:
    """`number`: of this folder; `newest`: of the database; 0: there is none. `trouble`: why this folder's cannot be believed."""

    number: int
    newest: int
    others: tuple[Node, ...]
    trouble: str = ""


def look(site: Path, asker: Asker) -> Standing:
    """As `standing`, for who runs the site or audits it."""
    acting(site, asker, (Right.run, Right.audit))
    return standing(site)


def standing(site: Path) -> Standing:
    """StoreError where the database cannot be asked, or where one machine keeps the store."""
    from dlp import keys
    from dlp.app import standing as local
    from dlp.app.noding import HERE_S
    from dlp.store import open_nodes, open_store

    nodes = open_nodes(site)
    if nodes is None:
        raise StoreError("one machine keeps this site's store: there are no nodes")
    ring = keys.load(site / "keys")
    number, trouble = 0, ""
    try:
        mine = local.local(site, ring)
        number = mine.number if mine is not None else 0
    except ConfigError as error:
        trouble = str(error)
    store = open_store(site, ring)
    try:
        shelf = store.shelf()
        newest = shelf.number() if shelf is not None else 0
    finally:
        store.close()
    said = [
        Node(one.name, one.age_s, one.age_s < HERE_S, _int(one.facts, "generation"), _int(one.facts, "anchor"))
        for one in nodes.all()
    ]
    return Standing(number, newest, tuple(said), trouble)


def publish(site: Path, asker: Asker, reason: str) -> int:
    """This folder's generation goes on, although the database was put back to an earlier one; the number it has now."""
    from dlp import keys
    from dlp.app import generations
    from dlp.store import open_store

    actor = acting(site, asker, Right.run)
    if not stated(reason):
        raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
    why = kept_reason(site, reason)
    ring = keys.load(site / "keys")
    store = open_store(site, ring)
    try:
        return generations.sync(site, ring, store, forced=True, by={**actor.body(), "reason": why}).number
    finally:
        store.close()


def _int(facts: Any, name: str) -> int:
    value = facts.get(name, 0)
    return value if isinstance(value, int) else 0
