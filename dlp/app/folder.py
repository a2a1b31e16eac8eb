"""Is a site's folder as the program left it? Who may read and change its files, whose they are, and whether what is kept beside the journal is
still what the journal remembers. Looks at places, modes and digests; changes nothing and shows no content."""

from __future__ import annotations

import hashlib
import stat
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from dlp import callers, realfile, settings
from dlp.app import calling, history
from dlp.app.remembering import current
from dlp.app.texts import NAMES, digest, texts_of
from dlp.keys import SIGNING, Keys
from dlp.ledgers.policies import APPROVED
from dlp.paths import PATH, PLACE
from dlp.ports import ConfigError, StoreError
from dlp.secretfile import opened_to_others
from dlp.store import ANCHOR, FILE, look, marks, recorded
from dlp.store.chain import read_anchor
from dlp.store.choosing import place
from dlp.store.records import Records

MOST: Final = 5_000
"""Files that are looked at; a site has some dozens."""
WRITTEN: Final = frozenset((settings.FILE, *NAMES))
"""What a person writes: others of his group may read it, and it may be root's."""
SOON: Final = 1.0
"""Seconds in which a command that has written one of the things that belong together writes the other."""
CLOCKS_DIFFER: Final = timedelta(minutes=5)
OWN: Final = ("keys", "register", "approved", "proposals", "policies", "memory", FILE)
"""Where no entrance has anything to write."""
SHARED: Final = frozenset(("register/inbox",))
"""Where another account of the group may put files."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """`place` as it may be shown, `what` in English. `lowers`: protection is lower until somebody acts; else something to fall back on is."""

    place: str
    what: str
    lowers: bool = True


OPEN: Final = "other accounts can read or change it: chmod go-rwx"
FOREIGN: Final = "belongs to another account than the rest of the site: chown it back"
UNMARKED: Final = "is gone: it remembers the operators outside the journal, and comes back with the next entry"
LAGGING: Final = "is older than the journal's last entry: an earlier copy was put in its place, or a write was cut short"
UNKEPT: Final = "is not the approved policy any more: nothing is there to fall back on where the site's own files are changed; propose the policy again"
CALLERS: Final = "is not what the last command about callers left: one that was removed may be let in again"
BROKEN: Final = "cannot be opened: restore it from the backup, or move it away and add the callers anew"
UNREADABLE: Final = "was in force once and cannot be read any more: restore it from the backup"
SIGNED: Final = "is gone: restore it from the backup; a new one makes checkpoints that are of another journal to their readers"
CHANGED: Final = "was changed since the program last read it: what it says now comes into force with the next start or SIGHUP"
TEXTS: Final = "policy.yaml, exceptions.yaml or lexicons.yaml was changed since the program last read them"
FORGOTTEN: Final = "lost what it held when the journal last heard of it: what was told in the last day is not remembered"
HELD: Final = ("start", "memory", "stop")
"""Entries that say what stood in the memory's folder: a program that is killed leaves no last one."""


def wrong(site: Path, ring: Keys) -> Iterator[Wrong]:
    """Everything that is not as the program left it, and still is a moment later: a command that is at work writes one file after another, and the
    journal before or after. StoreError or ConfigError where the journal cannot be read."""
    yield from _twice(lambda: _accounts(site))
    if not (site / "keys" / f"{SIGNING}.key").exists():
        yield Wrong(f"keys/{SIGNING}.key", SIGNED)
    if not recorded(site):
        return
    with look(site, busy_s=2.0) as kept:
        last = (kept.head() or (0, ""))[0]  # what remembers it is written after it, so it is looked at later
    yield from _twice(lambda: _remembered(site, ring, last))


def _twice(looked: Callable[[], Iterator[Wrong]]) -> Iterator[Wrong]:
    if found := list(looked()):
        time.sleep(SOON)
        again = set(looked())
        yield from (one for one in found if one in again)


def clock_is_behind(site: Path, now: datetime) -> bool:
    """Does the clock stand before what the journal holds already? By it contracts and grounds that ended would be open again. StoreError as `wrong`."""
    if not recorded(site):
        return False
    with look(site, busy_s=2.0) as kept:
        times = kept.times()
    return times is not None and times[0] - now > CLOCKS_DIFFER


def of_settings(site: Path) -> dict[str, str]:
    """For the journal: what dlp.yaml is when the program reads it."""
    with suppress(OSError):
        return {"settings": hashlib.sha256(realfile.content(site / settings.FILE)).hexdigest()[:16]}
    return {}


def of_texts(site: Path) -> dict[str, str]:
    """For the journal: what the three files of the policy are."""
    with suppress(ConfigError):
        return {"texts": digest(texts_of(site))[:16]}
    return {}


def of_memory(site: Path) -> dict[str, dict[str, int]]:
    """For the journal: the files of the conversation memory and their sizes."""
    with suppress(OSError):
        return {"memory": {path.name: path.stat().st_size for path in sorted((site / "memory").iterdir())}}
    return {}


# ---------------------------------------------------------------- who may read, whose they are


def _accounts(site: Path) -> Iterator[Wrong]:
    others = _outboxes(site)
    paths = [
        site,
        *(
            each
            for each in islice(sorted(site.rglob("*")), MOST)
            if not any(each.absolute().is_relative_to(other) for other in others)
        ),
    ]
    if (outside := marks.places(site)[1]).exists():
        paths.append(outside)
    seen = {path: path.lstat() for path in paths if path.exists()}
    if not seen:  # the folder itself is gone
        return
    yield from (Wrong(name, OPEN) for name, path in _secrets(site) if opened_to_others(path))
    usual = Counter(info.st_uid for info in seen.values()).most_common(1)[0][0]
    for path, info in seen.items():
        place = path.relative_to(site).as_posix() if path.is_relative_to(site) else path.name
        place = place if place != "." else site.name
        written = path.name in WRITTEN and path.is_file()
        if stat.S_IMODE(info.st_mode) & _shut(place, written=written):
            yield Wrong(place, OPEN)
        dropped = path.parent in (
            site / "register" / "inbox",
            site / "register" / "inbox" / ".taken",
        )  # by whoever exports the table
        if info.st_uid != usual and not (written and info.st_uid == 0) and not dropped:
            yield Wrong(place, FOREIGN)


_SECRETS: Final = ("tls_key", "key", "secrets")
"""What settings call a file that holds a secret; beside whatever is written as `file:PATH`."""


def _secrets(site: Path) -> Iterator[tuple[str, str]]:
    """(setting, path) of every file with a secret that dlp.yaml names, of the entrances too."""
    with suppress(ConfigError):
        waiting: list[tuple[str, Any]] = [("", settings.load(site).model_dump(by_alias=True))]
        while waiting:
            name, value = waiting.pop()
            if isinstance(value, dict):
                waiting += [(f"{name}.{key}".lstrip("."), one) for key, one in value.items()]
            elif isinstance(value, str) and value.startswith("file:"):
                yield name, PLACE.way(value, site.absolute()).removeprefix("file:")
            elif isinstance(value, str) and value and name.rpartition(".")[2] in _SECRETS:
                yield name, PATH.way(value, site.absolute())


def _outboxes(site: Path) -> list[Path]:
    """Folders of entrances and of checkpoints that lie in the site: others write and read there."""
    with suppress(ConfigError):
        config = settings.load(site)
        named = [str((config.folder.model_extra or {}).get("directory", "")), config.journal.checkpoints.folder]
        found = [(site / name).absolute() for name in named if name]
        own = [site.absolute() / name for name in OWN]
        return [place for place in found if not any(each.is_relative_to(place) or place.is_relative_to(each) for each in own)]
    return []


def _shut(place: str, *, written: bool) -> int:
    """The bits that nobody but the owner may have."""
    if place in SHARED:
        return stat.S_IRWXO
    return stat.S_IWGRP | stat.S_IWOTH if written else stat.S_IRWXG | stat.S_IRWXO


# ---------------------------------------------------------------- what the journal remembers


def _remembered(site: Path, ring: Keys, last: int) -> Iterator[Wrong]:
    with look(site, busy_s=2.0) as kept:
        staffed = kept.any_operator()
        approved = kept.ledger(APPROVED, ring.journal) if staffed else ""
        known = _last(kept, calling.KINDS)
        started, read = _last(kept, ("start", "settings-load")), _last(kept, ("start", "policy-load"))
        ended, held = _last(kept, ("start", "stop")), _last(kept, HELD)
    yield from _policies(site, ring)
    yield from _behind(site, ring, last, staffed=staffed)
    with suppress(ConfigError):
        if approved and _digest(site / "approved") != approved:
            yield Wrong("approved", UNKEPT, lowers=False)
    if known.get("book"):
        try:
            calling.insist(site, ring)
            if callers.mark(site, ring.seal, ring.journal) != known["book"]:
                yield Wrong(callers.FILE, CALLERS)
        except ConfigError:
            yield Wrong(callers.FILE, calling.OLDER)
        except StoreError:
            yield Wrong(callers.FILE, BROKEN)
    if place(site)[0]:
        return  # each node has its own of what follows, and the entries are of any of them: `dlp.app.generations` looks after what is shared
    if started.get("settings") and of_settings(site).get("settings") != started["settings"]:
        yield Wrong(settings.FILE, CHANGED)
    if not approved and read.get("texts") and of_texts(site).get("texts") != read["texts"]:
        yield Wrong(site.name, TEXTS)
    if ended.get("forgotten") or forgotten(site, held):
        yield Wrong("memory", FORGOTTEN)


def _policies(site: Path, ring: Keys) -> Iterator[Wrong]:
    """Policies that were in force and cannot be read any more."""
    for one in {one.sha256: one for one in history.versions(site, ring)}.values():
        try:
            history.texts_of(site, ring, one)
        except ConfigError:
            yield Wrong(f"{history.FOLDER}/{one.sha256}.sealed", UNREADABLE, lowers=False)


def _last(kept: Records, kinds: tuple[str, ...]) -> dict[str, Any]:
    return kept.noted(kinds) or {}


def _digest(folder: Path) -> str:
    try:
        return digest(texts_of(folder))
    except ConfigError:
        return ""


def _behind(site: Path, ring: Keys, last: int, *, staffed: bool) -> Iterator[Wrong]:
    """What remembers the journal's end beside it."""
    anchor = read_anchor(site / ANCHOR, ring.journal)
    shared = bool(place(site)[0])  # other nodes write entries of which this folder knows nothing
    if not shared and anchor is not None and anchor[0] < last:  # one that is gone or not ours is named with the journal
        yield Wrong("journal.anchor", LAGGING)
    if not staffed:
        return
    found = marks.marks(ring.journal, marks.texts(site))
    for path in marks.places(site):
        name = path.relative_to(site).as_posix() if path.is_relative_to(site) else path.name
        if path not in found:
            yield Wrong(name, UNMARKED)
        elif not shared and (mark := found[path]) is not None and mark.seq < last:
            yield Wrong(name, LAGGING)


def held(site: Path) -> dict[str, Any]:
    """The last entry of what stood in the memory's folder; empty where there is none."""
    if not (site / FILE).exists():
        return {}
    with look(site, busy_s=2.0) as kept:
        return _last(kept, HELD)


def forgotten(site: Path, held: dict[str, Any]) -> bool:
    """Is something gone of the memory that the journal knows of? What is past its time goes by itself."""
    files = held.get("memory")
    if not isinstance(files, dict):
        return False
    there = of_memory(site).get("memory", {})
    return any(there.get(name, 0) < size for name, size in files.items() if current(name))


def grown(before: dict[str, int], now: dict[str, int]) -> bool:
    """Has so much come since the journal heard of the memory that it should hear again? A new file, or one twice as large: some twenty entries an hour
    at most, and never one for a message."""
    return any(size >= 2 * before.get(name, 0) for name, size in now.items() if size)
