"""Is a site fit to serve? Looks at everything a decision rests on, changes nothing; says counts and places, never data.

setup        keys, settings, register, policy, detectors, what reads attachments
entrances    each entrance: does it answer, did it stop the last self-test, what stands behind it
weak         settings that lower protection
journal      is it whole, did everything come to an end
store        the database and the nodes
desk         is the policy the approved one, do proposals wait
checkpoints  signed checkpoints: written, and where they must go
notify       who is told: reached?
pull         tables that are fetched: did they come?
unlisted     senders of our own domain that no table knows
waiting      leaks, requests and held messages that wait for a person
retention    what is past its days
process      who serves, and the disk
alive        the last self-test
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

from dlp.errnos import reason
from dlp.language import tr
from dlp.office.doctor import (
    alive,
    checkpoints,
    desk,
    entrances,
    journal,
    notify,
    process,
    pull,
    retention,
    setup,
    store,
    unlisted,
    waiting,
    weak,
)
from dlp.office.entries import recorded
from dlp.office.health import BAD, OK, Look, Sign
from dlp.office.starting import by_itself
from dlp.office.who import ANY, Asker, admitted, staffed
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option
from dlp.texts.told import told, told_of

LOOKS: Final[dict[str, Look]] = {
    **setup.LOOKS, **entrances.looks(), weak.NAME: weak.look,
    "journal": journal.look, store.NAME: store.look, "approval": desk.approval, "checkpoints": checkpoints.look, notify.NAME: notify.look, pull.NAME: pull.look, **waiting.ledgers(), "held": waiting.held, "ledger": waiting.unfounded, unlisted.NAME: unlisted.look, "retention": retention.look, "process": process.serving, alive.NAME: alive.proved, "disk": process.disk,
}  # fmt: skip
"""By the word that a filter has for it, in the order in which they are told."""
PARTS: Final = {"unfinished": "journal", "reload": "journal", "clock": "journal", "generation": store.NAME}
"""What a look finds besides, under a name of its own → the look. Whoever reads such a name may ask for it."""


def look(
    site: Path,
    asker: Asker,
    given: str,
    only: Annotated[Sequence[str], Option("Only this look (journal, held …); may be repeated.")] = (),
) -> list[Sign]:
    """As `examine`, for any operator, and for whatever watches the machine by itself. A site whose operators cannot be read is looked at: that is what
    is wrong. `given`: as whom the asker says he acts."""
    for name in only:
        if name not in LOOKS and name not in PARTS:
            raise ConfigError("--only", name, f"no such look; there are {', '.join((*LOOKS, *PARTS))}")
    with suppress(StoreError):  # one out of reach is what a look says
        recorded(site)  # there is a site at all
    try:
        staff = staffed(site)
    except (ConfigError, StoreError):
        staff = {}
    if staff and not by_itself(site, asker, given, staff):
        admitted(site, asker, ANY, what="doctor", at_least=False)
    return list(examine(site, datetime.now(UTC), only=only))


def examine(site: Path, now: datetime, *, only: Collection[str] = ()) -> Iterator[Sign]:
    """Every look (or those named), whatever the others found. A look that somebody asked for by its name and that had nothing to look at says so."""
    found: set[str] = set()
    for sign in _signs(site, now, entrances.with_behind(tuple(only))):
        found.add(sign.check)
        yield sign
    for name in dict.fromkeys(only):
        if found.isdisjoint(entrances.with_behind((name,))):
            text = tr("켜지 않았거나 설정하지 않아 볼 것이 없습니다", "is not switched on or set up: there is nothing to look at")
            yield Sign(name, OK, text)


def _signs(site: Path, now: datetime, only: tuple[str, ...]) -> Iterator[Sign]:
    """What a look cannot open is a problem of its own, said once."""
    said: set[str] = set()
    wanted = {PARTS.get(name, name) for name in only}
    for name, look in LOOKS.items():
        if only and name not in wanted:
            continue
        try:
            yield from (sign for sign in look(site, now) if not only or name in only or sign.check in only)
        except (ConfigError, StoreError) as error:
            if str(error) not in said:
                yield Sign(name, BAD, told_of(error) if isinstance(error, ConfigError) else told(str(error)))
            said.add(str(error))
        except OSError as error:
            yield Sign(name, BAD, f"{tr('읽을 수 없습니다', 'cannot be read')} ({reason(error)})")
