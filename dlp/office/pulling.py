"""Fetching a table from its source by hand: the same source, guards and entries as `dlp serve` has by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.office.entries import journalled, recorded
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.pulling.fetched import Fetched
    from dlp.register import Report
    from dlp.settings import Settings

SETTING = "register.pull"


def fetched(site: Path, ring: Keys, config: Settings, table: str, who: dict[str, Any]) -> Fetched:
    """What the source gives now. ConfigError where there is none; a fetch that fails is journalled, and raised as `PullError`."""
    from dlp.app import pulling
    from dlp.pulling.fetched import PullError

    wanted = pulling.sources(config).get(table)
    if wanted is None:
        raise ConfigError("dlp.yaml", f"{SETTING}.{table}.source", "is not set: where the table comes from")
    try:
        return pulling.fetch(site, ring, table, wanted, datetime.now(UTC))
    except PullError as error:
        body = pulling.body_of(table, wanted, "bad", good=_good(site, table), code=error.code)
        journalled(site, pulling.KIND, {**body, **who}, ref=pulling.PREFIX + table)
        raise


def settled(site: Path, config: Settings, table: str, found: Fetched, report: Report, who: dict[str, Any]) -> None:
    """The entry of a fetch that came, and what lies in `inbox/bad` of it."""
    from dlp.app import pulling

    wanted, now = pulling.sources(config)[table], datetime.now(UTC)
    good = (found.as_of or now) if report.ok else _good(site, table)
    state = ("ok", "part", "refused")[report.status]
    body = pulling.body_of(table, wanted, state, good=good, code="" if report.ok else pulling.REFUSED, left_out=found.left_out)
    journalled(site, pulling.KIND, {**body, **who}, ref=pulling.PREFIX + table)
    pulling.settle(site, table, report)


def _good(site: Path, table: str) -> datetime | None:
    from dlp.app import pulling
    from dlp.store import look

    if not recorded(site):
        return None
    with look(site) as kept:
        found = pulling.standing(kept, table)
    return found.good if found is not None else None
