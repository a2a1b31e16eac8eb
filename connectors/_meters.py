"""Figures for Prometheus: counts, time and load by closed words. A label never comes from a message, so no metric can hold data of a person."""

from __future__ import annotations

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from dlp.model import CHANNELS
from dlp.ports import Ticket

_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Meters:
    """One registry of its own, so that two entrances in one process do not collide."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._decisions = Counter("dlp_decisions", "Decisions answered.", ("channel", "action"), registry=self.registry)
        self._refusals = Counter(
            "dlp_refused_requests", "Requests answered without a decision.", ("error",), registry=self.registry
        )
        self._seconds = Histogram("dlp_check_seconds", "From request to answer.", buckets=_SECONDS, registry=self.registry)
        self.in_flight = Gauge("dlp_in_flight", "Requests being decided.", registry=self.registry)

        self._proved = Gauge("dlp_selftest_ok", "Did every entrance stop the last self-test?", registry=self.registry)
        self._proved_at = Gauge("dlp_selftest_timestamp_seconds", "When that was.", registry=self.registry)

    def answered(self, ticket: Ticket, seconds: float) -> None:
        """Counts what was told: who may read the figures is asked for no secret, and learns nothing here that the answer did not say."""
        channel = ticket.verdict.message.channel
        self._decisions.labels(channel if channel in CHANNELS else "other", ticket.verdict.decision.told.word).inc()
        self._seconds.observe(seconds)

    def refused(self, error: str) -> None:
        """`error` is one of the entrance's own codes."""
        self._refusals.labels(error).inc()

    def proved(self, at: datetime, fine: bool) -> None:
        """The last self-test."""
        self._proved.set(fine)
        self._proved_at.set(at.timestamp())

    def page(self) -> tuple[bytes, str]:
        return generate_latest(self.registry), CONTENT_TYPE_LATEST
