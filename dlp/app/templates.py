"""Texts to citizens that the desk knows: registered templates, and circulars of this process.

A message that policy would act on is looked up here by the keyed token of its skeleton (`dlp.linkage.contact.skeleton`), and decided anew with what
was found. A template is proposed by one person and approved by another (`template-registered` in the journal), taken back by any one of them
(`template-removed`). The register's key makes the tokens: after its rotation templates are registered anew.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp.keys import Keys
from dlp.ledgers.templates import PREFIX, TEMPLATES, Template
from dlp.linkage.contact.skeleton import DAYS, MANY, Circulars
from dlp.linkage.tokens import Tokens
from dlp.message import KST
from dlp.pipeline.contact import SKELETON, Contacted
from dlp.record.shown import spelled
from dlp.store import look, recorded

REF_LENGTH: Final = 20


def ref_of(token: str) -> str:
    """What the journal calls a template: its token, shortened."""
    return PREFIX + token[:REF_LENGTH]


def token_of(ring: Keys, made: str) -> str:
    """Of a skeleton, as the pipeline makes it with the register's index."""
    return Tokens(ring.register).text(f"{SKELETON}{made}")


def all_registered(site: Path, ring: Keys) -> list[Template]:
    """The oldest first. StoreError where the journal cannot be read, or an entry was altered."""
    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.ledger(TEMPLATES, ring.journal)


@dataclass(frozen=True, slots=True)
class Seen:
    """A text that departments keep sending, and nobody has vouched for. Its words are kept nowhere: whoever wants it registered asks a department
    for one, which `template check` finds again. `people`: citizens of no case who got it; `first`, `last`: days."""

    ref: str
    departments: tuple[str, ...]
    people: int
    days: int
    messages: int
    first: str
    last: str


def seen_often(site: Path, ring: Keys, *, days: int, now: datetime) -> list[Seen]:
    """What could be a template, by what passed in these days: got by `MANY` citizens of no case on `DAYS` days, the one with the most people first. A
    proposal to the desk and no more: what was sent often is not lawful by that. StoreError where the journal cannot be read."""
    if not days or not recorded(site):
        return []
    with look(site) as kept:
        rows = kept.skeletons(now - timedelta(days=days))
        registered = {one.ref for one in kept.ledger(TEMPLATES, ring.journal)}
    texts: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if _strangers(row) and (ref := ref_of(row["skeleton"])) not in registered:
            texts.setdefault(ref, []).append(row)
    found = [_seen(ref, sent) for ref, sent in texts.items()]
    return sorted((one for one in found if one.people >= MANY and one.days >= DAYS), key=lambda one: (-one.people, one.ref))


def _strangers(row: dict[str, Any]) -> list[str]:
    """Its recipients who are in no register, by tokens: a text that goes to requesters alone is no department's template."""
    return [spelled(one) for one in row["to"] if one[2] == "external"]


def _seen(ref: str, sent: Sequence[dict[str, Any]]) -> Seen:
    people: set[str] = set()
    for row in sent:
        people.update(_strangers(row)[: MANY - 1])  # one message to many is one trial
    days = sorted({datetime.fromisoformat(row["at"]).astimezone(KST).date().isoformat() for row in sent})
    departments = tuple(sorted({row["department"] for row in sent}))
    return Seen(ref, departments, len(people), len(days), len(sent), days[0], days[-1])


class Templates:
    """Thread-safe. `site` is read, never written."""

    def __init__(self, site: Path, keys: Keys) -> None:
        self._site, self._keys = site, keys
        self._circulars = Circulars()
        self._lock = threading.Lock()
        self._seen = -1  # seq of the newest entry about a template that `_registered` knows
        self._registered: frozenset[str] = frozenset()

    def what(self, contacted: Contacted, now: datetime) -> str:
        """registered, circular, or "". StoreError where the journal cannot be read."""
        if ref_of(contacted.skeleton) in self._known():
            return "registered"
        return "circular" if self._circulars.known(contacted.skeleton, now.astimezone(KST).date()) else ""

    def note(self, contacted: Contacted, now: datetime) -> None:
        """A message went out."""
        self._circulars.note(contacted.skeleton, contacted.people, now.astimezone(KST).date())

    def _known(self) -> frozenset[str]:
        if not recorded(self._site):
            return frozenset()
        with look(self._site) as kept, self._lock:
            seen = kept.last_entry(TEMPLATES)
            if seen != self._seen:
                self._registered = frozenset(one.ref for one in kept.ledger(TEMPLATES, self._keys.journal))
                self._seen = seen
            return self._registered
