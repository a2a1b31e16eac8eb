"""A node among others, while it serves: takes over newer generations, publishes what was changed here, says how it stands and hears how the others do.

Everything here waits for the database in a thread of its own. What it finds stands in `site.trouble` (`/readyz`, doctor, metrics):

    database      it does not answer: clean messages go on, what must be recorded is not released
    generation    a newer generation could not be taken, or a change of this node's may not be published
    nodes         another node that serves has stood at an older generation for a minute
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.app import generation_parts as parts
from dlp.app import generations
from dlp.app.lasting import Lasting
from dlp.app.site import Site
from dlp.app.standing import local
from dlp.log import event, trouble
from dlp.ports import ConfigError, StoreError
from dlp.store import ANCHOR, open_nodes
from dlp.store.chain import read_anchor
from dlp.store.engine import Lost
from dlp.store.nodes import Nodes, Said

TURN_S: Final = 1.0
SAY_S: Final = 5.0
HERE_S: Final = 30.0
"""Who said something in so many seconds is there."""
DIFFER_S: Final = 60.0
"""Seconds that nodes may stand at different generations."""
AWAY, STALE, DIFFER = "database", "generation", "nodes"


@dataclass(slots=True)
class Standing:
    """How this node stands: `number` by which it decides, `newest` that the database has, `anchor` the last entry that it saw written; `others`: what the
    nodes said last."""

    number: int = 0
    newest: int = 0
    anchor: int = 0
    withheld: dict[str, str] = field(default_factory=dict)
    others: list[Said] = field(default_factory=list)


class Noding(Lasting):
    """`reload`: called where settings came. None of it where one machine serves the site (`of`)."""

    def __init__(self, site: Site, nodes: Nodes, *, reload: Callable[[], None], settle: Callable[[], None] = lambda: None) -> None:
        self._site, self._nodes, self._reload, self._settle = site, nodes, reload, settle
        self.name = generations.name_of(site.folder)
        self.standing = _before(site)
        self._turned_at = time.monotonic()
        self._stamps: dict[str, tuple[int, int, int]] | None = None
        self._said_at = self._looked_at = -DIFFER_S
        self._differ_since: float | None = None
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="dlp-node", daemon=True)

    @classmethod
    def of(cls, site: Site, *, reload: Callable[[], None], settle: Callable[[], None] = lambda: None) -> Noding | None:
        nodes = open_nodes(site.folder)
        return None if nodes is None else cls(site, nodes, reload=reload, settle=settle)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
            with suppress(StoreError):
                self._nodes.leave(self.name)

    def _loop(self) -> None:
        while not self._ending.wait(TURN_S):
            try:
                self.turn()
            except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
                trouble("node", error)

    def turn(self) -> None:
        try:
            self._synced()
            self._speak()
        except Lost:
            self._concern(AWAY, "the database does not answer: nothing that must be recorded is released")
        except (StoreError, ConfigError) as error:
            self._concern(AWAY, "")
            self._concern(STALE, str(error))
        else:
            self._concern(AWAY, "")
        finally:
            self._turned_at = time.monotonic()

    def _synced(self) -> None:
        site, here = self._site, parts.stamps(self._site.folder)
        store = site.recording.store
        shelf = store.shelf()
        assert shelf is not None
        now = time.monotonic()
        again = now - self._looked_at >= (SAY_S if self.standing.withheld or STALE in site.trouble else DIFFER_S)
        if here == self._stamps and shelf.number() == self.standing.number and not again:
            self.standing.newest = self.standing.number
            return
        self._looked_at = now
        if AWAY in site.trouble or self._stamps is None:
            self._settle()
        state = generations.sync(site.folder, site.keys, store)
        self.standing.number, self.standing.newest, self.standing.withheld = state.number, state.newest, state.withheld
        self._stamps = parts.stamps(site.folder) if state.changed else here
        why = "; ".join(f"{name} {reason}: it is not published" for name, reason in state.withheld.items())
        why = why or "; ".join(f"{name} {generations.OVERTAKEN}" for name in state.lost)
        self._concern(STALE, why)
        if parts.SETTINGS in state.changed:
            self._reload()

    def _speak(self) -> None:
        now = time.monotonic()
        if now - self._said_at < SAY_S:
            return
        self._said_at = now
        anchor = read_anchor(self._site.folder / ANCHOR, self._site.keys.journal)
        self.standing.anchor = anchor[0] if anchor is not None else 0
        self._nodes.say(self.name, self.facts())
        self.standing.others = self._nodes.all()
        behind = sorted(
            one.name for one in self.standing.others if one.age_s < HERE_S and one.facts.get("generation") != self.standing.newest
        )
        self._differ_since = (self._differ_since or now) if behind else None
        late = self._differ_since is not None and now - self._differ_since > DIFFER_S
        self._concern(DIFFER, f"at another generation: {', '.join(behind)}" if late else "")

    def facts(self) -> dict[str, Any]:
        """As `/readyz` says it: numbers only. A loop that hangs cannot say that it does, so it is looked at here."""
        if self._thread.is_alive() and time.monotonic() - self._turned_at > DIFFER_S:
            self._concern(STALE, "this node has not looked at the others for a minute: restart it")
        age = getattr(self._site.memory, "age_s", None)
        found = {"generation": self.standing.number, "newest": self.standing.newest, "anchor": self.standing.anchor}
        return found if age is None else {**found, "feed_age": round(age, 1)}

    def _concern(self, word: str, why: str) -> None:
        before = self._site.trouble.get(word, "")
        if why and not before:
            event("node", level="ERROR", state=word)
        elif before and not why:
            event("node", state=f"{word}-over")
        if why:
            self._site.trouble[word] = why
        else:
            self._site.trouble.pop(word, None)


def _before(site: Site) -> Standing:
    """How it stood when it ended: what it decides by until the database answers."""
    standing = Standing()
    with suppress(StoreError, ConfigError, OSError):
        if (kept := local(site.folder, site.keys)) is not None:
            standing.number = standing.newest = kept.number
    if (anchor := read_anchor(site.folder / ANCHOR, site.keys.journal)) is not None:
        standing.anchor = anchor[0]
    return standing
