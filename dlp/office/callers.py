"""Programs that may use the HTTP check: registered, given new secrets, removed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dlp.desk.rights import Right
from dlp.office import who
from dlp.office.choices import named_by, one_of
from dlp.office.entries import journalled
from dlp.show.asking import Argument, Option
from dlp.texts.labels import CHANNELS

if TYPE_CHECKING:
    from dlp.office.who import Asker

Name = Annotated[str, Argument("Name of the calling program, e.g. messenger-1.")]
_FLAGS = {"name": "NAME", "channel": "--channel", "rate": "--rate", "webhook": "--webhook"}


def add(
    site: Path,
    asker: Asker,
    name: Name,
    webhook: Annotated[str, Option("URL told of released and refused messages.")] = "",
    channel: Annotated[Sequence[str], Option("email, messenger or sms; repeat for several. Default: all.")] = (),
    rate: Annotated[float, Option("Requests a second it may make; 0: 50.")] = 0.0,
    fail_open: Annotated[bool, Option("Tell it to deliver unchecked when no decision can be made.")] = False,
) -> str:
    """The secret of the caller, which is nowhere kept in the clear."""
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    _insist(site)
    for one in channel:
        one_of("--channel", one, CHANNELS)
    now = datetime.now(UTC)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.add(
            site, _key(site), name, webhook=webhook, channels=tuple(channel), rate=rate, fail_open=fail_open, now=now
        )
    journalled(site, "caller-added", {"caller": name, "book": _mark(site), **actor.body()})
    return secret


def rotate(
    site: Path, asker: Asker, name: Name, overlap: Annotated[float, Option("Hours for which the present secret stays good.")] = 24.0
) -> str:
    """A new secret; the old one stays good for the overlap."""
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    _insist(site)
    with named_by(_FLAGS, file=callers.FILE):
        secret = callers.rotate(site, _key(site), name, overlap=timedelta(hours=overlap), now=datetime.now(UTC))
    journalled(site, "caller-added", {"caller": name, "book": _mark(site), **actor.body()})
    return secret


def remove(site: Path, asker: Asker, name: Name) -> None:
    from dlp import callers

    actor = who.acting(site, asker, Right.run)
    _insist(site)
    with named_by(_FLAGS, file=callers.FILE):
        callers.remove(site, _key(site), name)
    journalled(site, "caller-removed", {"caller": name, "book": _mark(site), **actor.body()})


def _insist(site: Path) -> None:
    """What is added to an earlier copy would bring back whoever was removed since."""
    from dlp import keys
    from dlp.app import calling

    calling.insist(site, keys.load(site / "keys"))


def _mark(site: Path) -> str:
    """What the file holds now, for the journal: `doctor` tells where another copy of it was put in place."""
    from dlp import callers, keys

    ring = keys.load(site / "keys")
    return callers.mark(site, ring.seal, ring.journal)


def _key(site: Path) -> bytes:
    from dlp import keys

    return keys.load(site / "keys").seal
