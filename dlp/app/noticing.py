"""What a running program notices of its site's folder beside messages: each is a word of `/readyz` for as long as it lasts, and is looked at anew."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import Literal

from dlp.app import folder, tables
from dlp.app.site import Site
from dlp.log import event, trouble
from dlp.ports import ConfigError, StoreError


def journal(site: Site) -> None:
    """A journal that was taken away; meanwhile nothing is decided."""
    why = ""
    try:
        site.recording.store.present()
    except StoreError as error:
        why = str(error)
    _stands(site, "journal", why, "removed-or-replaced")


def keys(site: Site) -> None:
    """Keys that were taken away: what is in memory goes on deciding, and no start would."""
    there = (site.folder / "keys").is_dir()
    _stands(site, "keys", "" if there else "keys/ is gone: restore it from the backup", "gone")


def imports(site: Site) -> None:
    """Imports that were refused as a whole, by hand or from the inbox."""
    with suppress(StoreError, ConfigError):  # of a journal that cannot be read another look tells
        site.refused = tables.refused(site.folder, site.keys)


def files(site: Site) -> None:
    """What was changed behind the program's back in its folder: `/readyz` names it by a word, `doctor` by its place."""
    try:
        found = any(one.lowers for one in folder.wrong(site.folder, site.keys))
    except (ConfigError, StoreError, OSError) as error:
        trouble("folder", error)
        return
    _stands(site, "files", "the site's folder is not as the program left it" if found else "", "changed-or-open", "WARNING")


def clock(site: Site, now: datetime) -> None:
    """One that stands before what the journal holds opens again what had ended."""
    try:
        behind = folder.clock_is_behind(site.folder, now)
    except (ConfigError, StoreError, OSError) as error:
        trouble("clock", error)
        return
    _stands(site, "clock", "the clock stands before the journal's newest entry" if behind else "", "behind-the-journal")


def _stands(site: Site, word: str, why: str, state: str, level: Literal["ERROR", "WARNING"] = "ERROR") -> None:
    """`word` is of `/readyz` while there is a `why`; logged once when it comes, as `state`, and once when it goes. Never away between two looks that
    both found it."""
    if not why:
        if site.trouble.pop(word, None) is not None:
            event(word, state="back")
        return
    new, site.trouble[word] = word not in site.trouble, why
    if new:
        event(word, level=level, state=state)
