"""Programs that may use the HTTP check: registered, given new secrets, removed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.desk.rights import Right
from dlp.office import who
from dlp.office.choices import named_by, one_of
from dlp.office.entries import journalled
from dlp.texts.labels import CHANNELS

if TYPE_CHECKING:
    from dlp.office.who import Asker


_FLAGS = {"name": "NAME", "channel": "--channel", "rate": "--rate", "webhook": "--webhook"}


def add(site: Path, asker: Asker, name: str, *, webhook: str, channels: Sequence[str], rate: float, fail_open: bool) -> str:
    """The secret of the caller, which is nowhere kept in the clear."""
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    for one in channels:
        one_of("--channel", one, CHANNELS)
    now = datetime.now(UTC)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.add(
            site, _key(site), name, webhook=webhook, channels=tuple(channels), rate=rate, fail_open=fail_open, now=now
        )
    journalled(site, "caller-added", {"caller": name, "book": _mark(site), **actor.body()})
    return secret


def rotate(site: Path, asker: Asker, name: str, *, overlap: timedelta) -> str:
    """A new secret; the old one stays good for the overlap."""
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.rotate(site, _key(site), name, overlap=overlap, now=datetime.now(UTC))
    journalled(site, "caller-added", {"caller": name, "book": _mark(site), **actor.body()})
    return secret


def remove(site: Path, asker: Asker, name: str) -> None:
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    with named_by(_FLAGS, file=callers.FILE):
        callers.remove(site, _key(site), name)
    journalled(site, "caller-removed", {"caller": name, "book": _mark(site), **actor.body()})


def _mark(site: Path) -> str:
    """What the file holds now, for the journal: `doctor` tells where another copy of it was put in place."""
    from dlp import callers, keys

    ring = keys.load(site / "keys")
    return callers.mark(site, ring.seal, ring.journal)


def _key(site: Path) -> bytes:
    from dlp import keys

    return keys.load(site / "keys").seal
