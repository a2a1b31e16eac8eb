"""How long the program ran, as far as its own entries vouch for it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

LIFE: Final = ("start", "stop", "selftest", "memory")
"""Entries by which one knows that the program ran."""
QUIET: Final = timedelta(hours=2)
"""A running program writes one of them at least hourly; after twice that it was not running."""


@dataclass(frozen=True, slots=True)
class Life:
    """How long the program ran in a stretch of time. `broken`: starts that no stop preceded; `failed`: self-tests that an entrance did not pass.
    `began`: when the stretch begins, or the program's first entry where that is later; None where it has none before the end. `ran`: from, to, in order."""

    whole: timedelta
    starts: int
    broken: int
    tests: int
    failed: int
    began: datetime | None
    ran: tuple[tuple[datetime, datetime], ...]

    @property
    def up(self) -> timedelta:
        return sum((end - start for start, end in self.ran), timedelta())


def _within(start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    if end > start:
        yield start, end


def _begun(entries: Sequence[tuple[str, str, Mapping[str, Any]]], since: datetime, until: datetime) -> datetime | None:
    return since if entries and datetime.fromisoformat(entries[0][0]) < until else None


def life(entries: Iterable[tuple[str, str, Mapping[str, Any]]], *, since: datetime, until: datetime) -> Life:
    """(at, kind, body) of `LIFE` in the order of the journal, from before `since` on. `until` is not after now. Before its first entry of all there was
    no program that could have run."""
    entries = list(entries)
    since = max(since, datetime.fromisoformat(entries[0][0])) if entries else since
    ran: list[tuple[datetime, datetime]] = []
    began: datetime | None = None
    seen = since
    starts = broken = tests = failed = 0

    def closed(end: datetime) -> None:
        if began is not None:
            ran.extend(_within(max(began, since), min(end, until)))

    for text, kind, body in entries:
        at = datetime.fromisoformat(text)
        if at >= until:
            break
        if body.get(
            "beside"
        ):  # of a program that ran beside the one that serves, or was refused: it neither began nor ended its time
            continue
        inside = at >= since
        if kind == "start":
            starts += inside
            if began is not None and at - seen > QUIET:
                closed(seen)
                began = None
            broken += inside and began is not None
            began = began or at
        elif kind == "stop":
            closed(at)
            began = None
        elif kind == "selftest":
            tests += inside
            failed += inside and not body.get("ok", True)
        if kind != "start" and kind != "stop" and began is None:
            began = at  # its start was destroyed, or is older than what was read
        seen = at
    closed(until if until - seen <= QUIET else seen)
    return Life(max(timedelta(), until - since), starts, broken, tests, failed, _begun(entries, since, until), tuple(ran))
