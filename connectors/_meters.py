"""Figures of the HTTP check itself, for Prometheus: time, load and refusals. A label never comes from a message, so none can hold data of a person.
What the whole program counts is the gate's to tell."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Meters:
    """One registry of its own, so that two entrances in one process do not collide."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._refusals = Counter(
            "dlp_refused_requests", "Requests answered without a decision.", ("error",), registry=self.registry
        )
        self._seconds = Histogram("dlp_check_seconds", "From request to answer.", buckets=_SECONDS, registry=self.registry)
        self.in_flight = Gauge("dlp_in_flight", "Requests being decided.", registry=self.registry)

    def answered(self, seconds: float) -> None:
        self._seconds.observe(seconds)

    def refused(self, error: str) -> None:
        """`error` is one of the entrance's own codes."""
        self._refusals.labels(error).inc()

    def page(self) -> tuple[bytes, str]:
        return generate_latest(self.registry), CONTENT_TYPE_LATEST
