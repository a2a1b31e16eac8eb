"""Whose message is it? An entrance that several sites share asks here, and each message is decided by one site alone: with its keys, its register, its
policy, its journal and its memory.

    HTTP          by the caller: `SITE/NAME`, or NAME where one site alone has a caller of that name; the signature is checked with that site's secret
    SMTP, milter  by the mail domain of the sender (`agency.domains` of dlp.yaml)
    a self-test   by the site whose key made it

What belongs to no site, or to two, is not guessed: there is no decision, and no caller or server may deliver it. A domain that a site has is its own until it
gives it up; one that two sites claim from the beginning is nobody's. A site has a share of what is decided at once, so that its storm is its own.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, Final

from dlp.app import calling
from dlp.app.gate import Forms
from dlp.app.running import Running
from dlp.callers import Book
from dlp.log import event
from dlp.model import Message, Outcome
from dlp.ports import Caller, Gate, Given, Once, StoreError, Ticket

AT_ONCE: Final = 24
"""Messages of one site that are decided at once; more wait for their turn as long as their caller does."""
NAMES_FOR: Final = 1.0
"""Seconds for which it is remembered which sites have a caller of a name. A name leads to a secret and proves nothing."""
ASIDE: Final = "another site has this mail domain: it is not ours as long as it does"


@dataclass(frozen=True, slots=True)
class Routed(Ticket):
    """A ticket, and the gate that gave it."""

    gate: Gate | None = field(default=None, repr=False, compare=False)


class Sites:
    """The sites that are served, by the names of their folders. Changed on the loop alone; read from any thread."""

    def __init__(self) -> None:
        self._running: Mapping[str, Running] = {}
        self.closed: dict[str, str] = {}  # name → why it could not be opened
        self._domains: Mapping[str, str] = {}
        self._books: dict[str, Book] = {}
        self._names: tuple[float, Mapping[str, tuple[str, ...]]] = -NAMES_FOR, {}
        self._turns: dict[str, asyncio.Semaphore] = {}
        self._lock = threading.Lock()

    def __iter__(self) -> Iterator[tuple[str, Running]]:
        return iter(list(self._running.items()))

    def __len__(self) -> int:
        return len(self._running)

    def __contains__(self, name: str) -> bool:
        return name in self._running

    def add(self, *opened: tuple[str, Running]) -> None:
        """Take these in. What two of them claim is nobody's; what a site has that is here is that site's."""
        self._running = {**self._running, **dict(opened)}
        for name, one in opened:
            self._books[name] = calling.book(one.site.folder, one.site.keys)
            self._turns[name] = asyncio.Semaphore(AT_ONCE)
        self.settle()

    def remove(self, name: str) -> None:
        self._running = {key: one for key, one in self._running.items() if key != name}
        self._books.pop(name, None)
        self._turns.pop(name, None)
        self.settle()

    def settle(self) -> None:
        """Whose each mail domain is, after sites came, went or changed their settings."""
        claims: dict[str, list[str]] = {}
        for name, one in self._running.items():
            for domain in one.site.settings.agency.domains:
                claims.setdefault(_folded(domain), []).append(name)
        held = {
            domain: who[0] if len(who) == 1 else self._domains[domain]
            for domain, who in claims.items()
            if len(who) == 1 or self._domains.get(domain) in who
        }
        for name, one in self._running.items():
            if any(held.get(_folded(domain)) != name for domain in one.site.settings.agency.domains):
                if "routing" not in one.site.trouble:
                    event("routing", level="ERROR", state="claimed-twice", site=name)
                one.site.trouble["routing"] = ASIDE
            else:
                one.site.trouble.pop("routing", None)
        self._domains = held

    # ------------------------------------------------------------ whose it is

    def by_domain(self, address: str) -> str:
        """The site of a sender; "" where there is none."""
        return self._domains.get(_folded(address.rpartition("@")[2]), "")

    def caller(self, given: str) -> tuple[str, Caller] | None:
        """(site, caller) of a name. StoreError where that site's callers cannot be read."""
        site, slash, name = given.partition("/")
        if not slash:
            sites = self._sites_of(given)
            if len(sites) != 1:
                return None
            site, name = sites[0], given
        book = self._books.get(site)
        found = book().get(name) if book is not None else None
        return None if found is None else (site, found)

    def _sites_of(self, name: str) -> tuple[str, ...]:
        with self._lock:
            looked, known = self._names
            if time.monotonic() - looked >= NAMES_FOR:
                found: dict[str, list[str]] = {}
                for site, book in list(self._books.items()):
                    try:
                        names = list(book())
                    except StoreError:  # its own callers are told so when they come by their full name
                        continue
                    for one in names:
                        found.setdefault(one, []).append(site)
                known = {one: tuple(sites) for one, sites in found.items()}
                self._names = time.monotonic(), known
            return known.get(name, ())

    def get(self, name: str) -> Running | None:
        return self._running.get(name)

    def turn(self, name: str) -> asyncio.Semaphore:
        return self._turns[name]


class SharedCallers(Mapping[str, Caller]):
    """`dlp.ports.Callers`' answer for an entrance that sites share: looked up by name, never gone through."""

    def __init__(self, sites: Sites, own: Caller) -> None:
        self._sites, self._own = sites, own

    def __getitem__(self, name: str) -> Caller:
        if name == self._own.name:
            return self._own
        found = self._sites.caller(name)
        if found is None:
            raise KeyError(name)
        return replace(found[1], name=f"{found[0]}/{found[1].name}")

    def __iter__(self) -> Iterator[str]:
        return iter((self._own.name,))

    def __len__(self) -> int:
        return 1


class SharedGate(Forms):
    """`dlp.ports.Gate` over many sites."""

    def __init__(self, sites: Sites) -> None:
        self._sites = sites
        self._ended = False
        self._unready: list[str] = []

    def give_up(self) -> None:
        self._ended = True

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Once | None = None,
    ) -> Ticket:
        if self._ended:
            raise StoreError("stopping")
        name, told = self._whose(message, connector, dict(meta or {}))
        one = self._sites.get(name)
        if one is None:
            event("unrouted", level="WARNING", entrance=connector)
            raise StoreError("no site has this sender")
        async with self._sites.turn(name):
            given = await one.gate.decide(message, raw=raw, connector=connector, meta=told, within=within, once=once)
        return Routed(**{each.name: getattr(given, each.name) for each in fields(Ticket)}, gate=one.gate)

    def _whose(self, message: Message, connector: str, meta: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """The site, and what it is told: of a caller the name that it knows him by."""
        for name, one in self._sites if _tests(message) else ():
            if one.gate.tests(message):
                return name, meta
        caller = str(meta.get("caller", ""))
        if caller:
            site, slash, own = caller.partition("/")
            return (site, {**meta, "caller": own}) if slash else ("", meta)
        return self._sites.by_domain(message.sender.address.reveal()), meta

    async def done(self, ticket: Ticket, outcome: Outcome) -> None:
        gate = getattr(ticket, "gate", None)
        if gate is not None:
            await gate.done(ticket, outcome)

    async def repeated(self, caller: str, given: Given) -> None:
        one = self._sites.get(caller.partition("/")[0])
        if one is not None:
            await one.gate.repeated(caller, given)

    async def ready(self) -> bool:
        """Can any site decide? One that cannot takes no other one out of use; `warnings` names it."""
        known = list(self._sites)
        found = await asyncio.gather(*(one.gate.ready() for _, one in known))
        self._unready = [name for (name, _), ready in zip(known, found, strict=True) if not ready]
        return any(found)

    @property
    def stopping(self) -> bool:
        return self._ended

    def warnings(self) -> tuple[str, ...]:
        said = [f"{name}:{word}" for name, one in self._sites for word in one.gate.warnings()]
        return (
            *(f"{name}:not-opened" for name in sorted(self._sites.closed)),
            *(f"{name}:not-ready" for name in self._unready),
            *said,
        )

    def figures(self) -> bytes:
        """Every site's figures, each with the name of its site."""
        from prometheus_client.exposition import generate_latest

        return generate_latest(_Merged(self._sites))  # type: ignore[arg-type]

    def standing(self) -> Mapping[str, Any]:
        """Each site has a generation of its own: `/metrics` has them all."""
        return {}

    def proved(self) -> tuple[datetime, bool] | None:
        """The oldest of the sites' self-tests, and whether all were well."""
        found = [one.gate.proved() for _, one in self._sites]
        known = [each for each in found if each is not None]
        return (min(at for at, _ in known), all(ok for _, ok in known)) if known and len(known) == len(found) else None


def _tests(given: Message) -> bool:
    return given.text is not None and len(given.text) <= 400 and "[FOI-DLP " in given.text.reveal()


def _folded(domain: str) -> str:
    return domain.strip().rstrip(".").casefold()


class _Merged:
    """What `prometheus_client` prints: one family of each name, with a label more."""

    def __init__(self, sites: Sites) -> None:
        self._sites = sites

    def collect(self) -> Iterator[Any]:
        families: dict[str, Any] = {}
        for name, one in self._sites:
            for metric in one.gate.counted.collect():
                family = families.setdefault(metric.name, copy(metric))
                if family.samples is metric.samples:
                    family.samples = []
                family.samples += [sample._replace(labels={"site": name, **sample.labels}) for sample in metric.samples]
        yield from families.values()
