"""SIGHUP: dlp.yaml, policy and register as they now are. What needs a restart is named; what is broken leaves everything as it was and is shown.

Entrances are opened once: `enabled` and their own options wait for a restart, `mode` does not. So do the readers of attachments and the wait
for the journal's lock.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dlp import log, settings
from dlp.app import folder, notifying, weak
from dlp.app.site import Site
from dlp.log import event
from dlp.ports import ConfigError, StoreError
from dlp.settings import Entrance, Settings

FIXED: Final = {"limits": ("attachment_seconds", "ocr"), "journal": ("lock_seconds",)}
"""Settings of a running program that a restart changes."""


def read(site: Site) -> Settings:
    """The settings as they now stand, with the options of entrances checked. ConfigError."""
    from dlp.app.entrances import check_options

    found = settings.load(site.folder)
    for name in settings.entrances(found):
        check_options(name, getattr(found, name).model_extra or {})
    notifying.check(found.notify)
    return found


def reload_settings(site: Site, *, journal: bool = True) -> bool:
    """Take dlp.yaml; False where it is broken, and `site.trouble` says why. The names of what waits for a restart go into the log and the
    journal, never a value."""
    try:
        wanted = read(site)
        waiting = list(waits(site.settings, wanted))
        site.take(taken(site.settings, wanted))
    except ConfigError as error:
        site.trouble["settings"] = str(error)
        event("settings-load", level="ERROR", state="bad")
        _note(site if journal else None, {"state": "bad"})
        return False
    site.trouble.pop("settings", None)
    log.setup(site.settings.log_level)
    event("settings-load", state="ok", count=len(waiting))
    for name in waiting:
        event("settings-load", level="WARNING", state="needs-restart", part=name)
    _note(site if journal else None, {"state": "ok", "restart": waiting, **weak.noted(site), **folder.of_settings(site.folder)})
    return True


def mended(site: Site) -> bool:
    """Could settings that were refused be taken now, with the register and the policy as they are?"""
    try:
        read(site)
        site.take(site.settings)
    except ConfigError:
        return False
    return True


def waits(old: Settings, new: Settings) -> Iterator[str]:
    """Names of the settings that differ and that only a restart changes, as `http.listen`."""
    before, after = dict(_flat("", old.model_dump())), dict(_flat("", new.model_dump()))
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name) and _fixed(old, name):
            yield name


def taken(old: Settings, new: Settings) -> Settings:
    """What is in force after a reload: the new settings, but for those that wait."""
    kept: dict[str, Any] = {}
    for name in type(old).model_fields:
        before, after = getattr(old, name), getattr(new, name)
        if isinstance(before, Entrance):
            kept[name] = before.model_copy(update={"mode": after.mode})
        elif name in FIXED:
            kept[name] = after.model_copy(update={key: getattr(before, key) for key in FIXED[name]})
    return new.model_copy(update=kept)


def _fixed(old: Settings, name: str) -> bool:
    table, _, key = name.partition(".")
    if isinstance(getattr(old, table, None), Entrance):
        return key != "mode"
    return key in FIXED.get(table, ())


def _flat(prefix: str, value: Any) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, dict):
        yield prefix, value
        return
    for key, inner in value.items():
        yield from _flat(f"{prefix}.{key}" if prefix else str(key), inner)


def _note(site: Site | None, facts: dict[str, Any]) -> None:
    if site is None:  # a further process: the serving one has said it
        return
    try:
        site.recording.note("settings-load", facts)
    except StoreError as error:
        log.trouble("settings-load", error)
