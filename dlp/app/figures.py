"""Figures of the whole program for Prometheus: every entrance, every process. Labels are closed words (entrances, channels, actions, tables); none
comes from a message, so no figure can hold data of a person.

What is counted is counted in this process as it happens; a further process hands what it counted to the one that serves (`told`, `hear`). What is
looked up (held messages, ages) is looked up when somebody asks, at most every few seconds.
"""

from __future__ import annotations

import json
import shutil
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from dlp import log, register
from dlp.app import pulling
from dlp.model import CHANNELS
from dlp.ports import ConfigError, StoreError, Ticket
from dlp.store import open_reader
from dlp.store.checkpoints import latest

if TYPE_CHECKING:
    from prometheus_client.core import Metric

    from dlp.app.site import Site
    from dlp.store.records import Records

BOUNDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds: the upper ends of the buckets of latency."""
FRESH: Final = 3.0
"""Seconds for which what was looked up is given again."""


NODE: Final = {
    "generation": ("dlp_node_generation", "The generation of register, policy, callers and settings by which this node decides."),
    "newest": ("dlp_node_generation_newest", "The newest one that the database has."),
    "anchor": ("dlp_node_anchor_entries", "The last journal entry that this node wrote."),
    "feed_age": ("dlp_node_feed_age_seconds", "Since this node last heard what the others let out."),
}


class Tally:
    """Counts of one process, or of several together. Thread-safe; a value is an int or seconds, its key closed words joined by a blank."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[str] = Counter()
        self._seconds: dict[str, float] = {}
        self._others: dict[int, dict[str, Any]] = {}
        self._changed = True

    def decided(self, ticket: Ticket, entrance: str, seconds: float) -> None:
        """Counts what was told: who may read the figures is asked for no secret, and learns nothing that the answer did not say."""
        message = ticket.verdict.message
        channel = message.channel if message.channel in CHANNELS else "other"
        with self._lock:
            self._counts[f"decided {entrance} {channel} {ticket.verdict.decision.told.word}"] += 1
            self._counts[f"bucket {entrance} {bisect_left(BOUNDS, seconds)}"] += 1
            self._seconds[entrance] = self._seconds.get(entrance, 0.0) + seconds
            self._changed = True

    def undecided(self, entrance: str) -> None:
        self._count(f"undecided {entrance}")

    def failed(self, entrance: str) -> None:
        self._count(f"failed {entrance}")

    def error(self, event: str) -> None:
        self._count(f"error {event}")

    def _count(self, key: str) -> None:
        with self._lock:
            self._counts[key] += 1
            self._changed = True

    # ------------------------------------------------------------ several processes

    def told(self) -> bytes | None:
        """One line with all that this process has counted; None where nothing was counted since the last one."""
        with self._lock:
            if not self._changed:
                return None
            self._changed = False
            return json.dumps({"counts": self._counts, "seconds": self._seconds}).encode() + b"\n"

    def hear(self, process: int, line: bytes) -> None:
        """What another process has counted so far."""
        with suppress(ValueError):
            said = json.loads(line)
            with self._lock:
                self._others[process] = said

    def ended(self, process: int) -> None:
        """What a process counted that is gone stays counted."""
        with self._lock:
            said = self._others.pop(process, None)
            if said is not None:
                self._counts.update(said["counts"])
                for entrance, seconds in said["seconds"].items():
                    self._seconds[entrance] = self._seconds.get(entrance, 0.0) + seconds

    def sums(self) -> tuple[Counter[str], dict[str, float]]:
        with self._lock:
            counts, seconds = Counter(self._counts), Counter(self._seconds)
            for said in self._others.values():
                counts.update(said["counts"])
                seconds.update(said["seconds"])
        return counts, dict(seconds)


class Figures:
    """A collector of `prometheus_client`. `running`: names of the entrances that are open; `further`: processes beside this one; `notices`: as
    `Notifying.figures`."""

    def __init__(self, site: Site, tally: Tally) -> None:
        self._site, self.tally = site, tally
        self.running: Iterable[str] = ()
        self.further: Callable[[], int] = lambda: 0
        self.notices: Callable[[], Iterable[tuple[str, bool, int]]] = lambda: ()
        self.node: Callable[[], Mapping[str, float]] = dict
        self.warnings: Callable[[], Iterable[str]] = lambda: ()
        self._started = time.time()
        self._reader = open_reader(site.folder)
        self._kept: tuple[float, list[Metric]] = (0.0, [])
        self._lock = Lock()
        log.on_error(tally.error)

    def page(self) -> bytes:
        from prometheus_client import CollectorRegistry
        from prometheus_client.exposition import generate_latest

        registry = CollectorRegistry()
        registry.register(self)
        return generate_latest(registry)

    def describe(self) -> list[Metric]:
        """Names are told without a look at the journal (prometheus_client asks this when a collector is registered)."""
        return []

    def collect(self) -> Iterator[Metric]:
        yield from self._counted()
        with self._lock:
            at, metrics = self._kept
            if time.monotonic() - at > FRESH or not metrics:
                metrics = list(self._looked_up())
                self._kept = time.monotonic(), metrics
        yield from metrics
        yield from self._tested()
        for name, value in self.node().items():
            yield _gauge(*NODE[name], value)

    def _tested(self) -> Iterator[Metric]:
        if (proved := self._site.proved) is not None:
            yield _gauge("dlp_selftest_ok", "Did every entrance stop the last self-test?", proved.ok)
            yield _gauge("dlp_selftest_timestamp_seconds", "When that was.", proved.at.timestamp())
            stopped = {name: word == "stopped" for name, word in proved.results.items() if word not in ("none", "shadow")}
            yield _gauges("dlp_selftest_stopped", "Did this entrance stop the last self-test?", "entrance", stopped)

    def _counted(self) -> Iterator[Metric]:
        from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily

        counts, seconds = self.tally.sums()
        decisions = CounterMetricFamily("dlp_decisions", "Decisions told, all entrances.", labels=("action", "channel"))
        by_entrance = CounterMetricFamily("dlp_entrance_decisions", "Decisions told.", labels=("action", "entrance"))
        undecided = CounterMetricFamily(
            "dlp_undecided", "Messages that could not be decided; none was delivered.", labels=("entrance",)
        )
        failed = CounterMetricFamily("dlp_failed_deliveries", "Decided messages that could not be delivered.", labels=("entrance",))
        errors = CounterMetricFamily("dlp_errors", "Error lines in the log, by event.", labels=("event",))
        latency = HistogramMetricFamily(
            "dlp_decision_seconds", "From a whole message to its recorded decision.", labels=("entrance",)
        )
        summed: Counter[tuple[str, str]] = Counter()
        entrances: Counter[tuple[str, str]] = Counter()
        buckets: dict[str, list[int]] = {name: [0] * (len(BOUNDS) + 1) for name in self.running}
        for name in self.running:
            undecided.add_metric((name,), counts[f"undecided {name}"])
            failed.add_metric((name,), counts[f"failed {name}"])
        for key, number in sorted(counts.items()):
            what, *words = key.split(" ")
            if what == "decided":
                entrance, channel, action = words
                summed[action, channel] += number
                entrances[action, entrance] += number
            elif what == "bucket":
                buckets.setdefault(words[0], [0] * (len(BOUNDS) + 1))[int(words[1])] += number
            elif what == "error":
                errors.add_metric(words, number)
            elif words[0] not in self.running:
                (undecided if what == "undecided" else failed).add_metric(words, number)
        for labels, number in summed.items():
            decisions.add_metric(labels, number)
        for labels, number in entrances.items():
            by_entrance.add_metric(labels, number)
        for entrance, found in sorted(buckets.items()):
            sums, ends = 0, []
            for bound, number in zip((*map(str, BOUNDS), "+Inf"), found, strict=True):
                sums += number
                ends.append((bound, sums))
            latency.add_metric((entrance,), ends, seconds.get(entrance, 0.0))
        yield from (decisions, by_entrance, undecided, failed, errors, latency)

    def _looked_up(self) -> Iterator[Metric]:
        site, now = self._site, datetime.now(UTC)
        yield _gauge("dlp_start_timestamp_seconds", "When this process began to serve.", self._started)
        yield _gauges("dlp_entrance_open", "Is the entrance open?", "entrance", dict.fromkeys(self.running, 1))
        yield _gauge("dlp_processes", "Processes that decide.", 1 + self.further())
        yield _gauges(
            "dlp_warning",
            "What lowers protection at this moment (the words of /readyz).",
            "warning",
            dict.fromkeys(self.warnings(), 1),
        )
        policy = site.tools.policy
        info = _gauges("dlp_policy", "The policy in force.", "version", {})
        info.add_metric((policy.version,), 1)
        yield info
        notices = list(self.notices())
        yield _gauges("dlp_notify_failing", "Does the channel fail?", "channel", {name: failing for name, failing, _ in notices})
        yield _gauges(
            "dlp_notify_waiting", "Events that the channel still has to tell.", "channel", {n: count for n, _, count in notices}
        )
        yield _gauge("dlp_disk_free_bytes", "Room on the disk of the site.", shutil.disk_usage(site.folder).free)
        yield from self._register(now)
        with suppress(StoreError):
            yield from self._journal(now)

    def _register(self, now: datetime) -> Iterator[Metric]:
        with suppress(ConfigError, StoreError, OSError):
            heads = register.overview(self._site.folder, self._site.keys).tables
            there = {kind: head for kind, head in heads.items() if head is not None}
            yield _gauges("dlp_register_rows", "Rows of a table.", "table", {kind: head.rows for kind, head in there.items()})
            ages = {kind: max(0.0, (now - head.when).total_seconds()) for kind, head in there.items()}
            yield _gauges("dlp_register_age_seconds", "Since the table was imported.", "table", ages)

    def _pulled(self, kept: Records, now: datetime) -> Iterator[Metric]:
        found = {table: pulling.standing(kept, table) for table in pulling.sources(self._site.settings)}
        known = {table: one for table, one in found.items() if one is not None}
        yield _gauges(
            "dlp_pull_ok", "Did the last fetch from the source go in?", "table", {t: one.fine for t, one in known.items()}
        )
        ages = {table: age.total_seconds() for table, one in known.items() if (age := one.age(now)) is not None}
        yield _gauges("dlp_pull_age_seconds", "How old the data of the last good fetch is.", "table", ages)

    def _journal(self, now: datetime) -> Iterator[Metric]:
        with self._reader.look() as kept:
            head = kept.head()
            since = [datetime.fromisoformat(row["at"]) for row in kept.held(now=now)]
            loose = len(kept.unfinished(before=now))
            exported = kept.exports(self._site.keys.journal)
            yield from self._pulled(kept, now)
        yield _gauge("dlp_journal_entries", "Entries of the journal.", head[0] if head else 0)
        yield _gauge("dlp_held", "Messages held.", len(since))
        oldest = max(((now - at).total_seconds() for at in since), default=0.0)
        yield _gauge("dlp_held_oldest_seconds", "How long the oldest held message has waited; 0: none waits.", max(0.0, oldest))
        yield _gauge("dlp_unfinished", "Decisions whose delivery was not reported yet.", loose)
        last = {place: found for place in ("folder", "url") if (found := latest(exported, place)) is not None}
        times = {place: datetime.fromisoformat(found.at).timestamp() for place, found in last.items()}
        yield _gauges("dlp_checkpoint_timestamp_seconds", "When the last checkpoint left.", "place", times)


def _gauge(name: str, text: str, value: float) -> Metric:
    from prometheus_client.core import GaugeMetricFamily

    return GaugeMetricFamily(name, text, value=float(value))


def _gauges(name: str, text: str, label: str, values: Mapping[str, float]) -> Any:
    from prometheus_client.core import GaugeMetricFamily

    made = GaugeMetricFamily(name, text, labels=(label,))
    for word, value in sorted(values.items()):
        made.add_metric((word,), float(value))
    return made
