"""What a running program notices of its site's folder beside messages: each is a word of `/readyz` for as long as it lasts, and is looked at anew."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from dlp.app import folder, tables
from dlp.app.site import Site
from dlp.log import event, trouble
from dlp.ports import ConfigError, StoreError


def journal(site: Site) -> None:
    """A journal that was taken away is said once when it goes and once when it is back; meanwhile nothing is decided."""
    before = "journal" in site.trouble
    try:
        site.recording.store.present()
    except StoreError as error:
        site.trouble["journal"] = str(error)
        if not before:
            event("journal", level="ERROR", state="removed-or-replaced")
        return
    if site.trouble.pop("journal", None) is not None:
        event("journal", state="back")


def keys(site: Site) -> None:
    """Keys that were taken away: what is in memory goes on deciding, and no start would."""
    before = "keys" in site.trouble
    if (site.folder / "keys").is_dir():
        if site.trouble.pop("keys", None) is not None:
            event("keys", state="back")
        return
    site.trouble["keys"] = "keys/ is gone: restore it from the backup"
    if not before:
        event("keys", level="ERROR", state="gone")


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
    if found and "files" not in site.trouble:
        event("files", level="WARNING", state="changed-or-open")
    site.trouble.pop("files", None)
    if found:
        site.trouble["files"] = "the site's folder is not as the program left it"


def clock(site: Site, now: datetime) -> None:
    """One that stands before what the journal holds opens again what had ended."""
    try:
        behind = folder.clock_is_behind(site.folder, now)
    except (ConfigError, StoreError, OSError) as error:
        trouble("clock", error)
        return
    if behind and "clock" not in site.trouble:
        event("clock", level="ERROR", state="behind-the-journal")
    site.trouble.pop("clock", None)
    if behind:
        site.trouble["clock"] = "the clock stands before the journal's newest entry"
