"""What a generation is made of, as it stands in a site's folder, and how one node's is put into another's.

    register/KIND.sealed  callers.sealed  policies/HASH.sealed    files, sealed as they are
    policy.yaml  exceptions.yaml  lexicons.yaml                   the site's, and those under approved/
    settings                                                      the tables of dlp.yaml that are the same on every node (`SHARED`)

What belongs to a machine (entrances, the store's DSN, where checkpoints go, the log) is each node's own.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from dlp import callers, keys, realfile, settings
from dlp.app import history
from dlp.app.texts import NAMES
from dlp.ports import ConfigError, trouble
from dlp.register import KINDS

SHARED: Final = ("agency", "breach", "policy", "register", "probing", "look_back", "limits", "detectors", "notify")
"""Tables of dlp.yaml."""
SETTINGS: Final = "settings"
APPROVED: Final = "approved"
RING: Final = f"keys/{keys.RING}"
"""The next sealing key, sealed under the one before (`dlp.keys`)."""
MOST: Final = 1 << 30
"""Bytes of one part, which PostgreSQL takes as one value."""


def tables() -> tuple[str, ...]:
    return tuple(f"register/{kind}.sealed" for kind in KINDS)


def is_text(name: str) -> bool:
    """Is it what a person writes?"""
    return name == SETTINGS or name in NAMES


def path_of(site: Path, name: str) -> Path:
    return site / (settings.FILE if name == SETTINGS else name)


def found(site: Path) -> dict[str, bytes]:
    """The parts as they are. ConfigError where one cannot be read, or the settings are none."""
    parts = {SETTINGS: settings_of(site)}
    for path in _files(site):
        name = path.relative_to(site).as_posix()
        try:
            content = realfile.content(path)
        except OSError as error:
            raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
        if len(content) >= MOST:
            raise ConfigError(str(path), "", f"is larger than {MOST:,} bytes")
        parts[name] = content
    return parts


def stamps(site: Path) -> dict[str, tuple[int, int, int]]:
    """By these it is seen whether there is anything to be read."""
    seen = {}
    for path in (*_files(site), site / settings.FILE):
        with suppress(OSError):
            info = path.stat()
            seen[str(path)] = info.st_ino, info.st_mtime_ns, info.st_size
    return seen


def _files(site: Path) -> Iterator[Path]:
    for name in (*tables(), RING, callers.FILE, *NAMES, *(f"{APPROVED}/{name}" for name in NAMES)):
        path = site / name
        if path.exists():
            yield path
    yield from sorted(path for path in (site / history.FOLDER).glob("*.sealed") if not path.name.startswith("."))


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def write(site: Path, name: str, content: bytes) -> None:
    """Whole or not at all. ConfigError where it cannot be."""
    path = path_of(site, name)
    if name == RING:
        keys.hear(site / "keys", content)
    if name == SETTINGS:
        content = _with(site, json.loads(content)).encode()
    mode = 0o640 if is_text(name) or name.startswith(f"{APPROVED}/") else 0o600
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise ConfigError(str(path), "", f"cannot be written ({trouble(error)})") from None


# ---------------------------------------------------------------- settings


def settings_of(site: Path) -> bytes:
    """The shared tables, without what stands there by default: another version of the program has other defaults."""
    return json.dumps(_shared(settings.load(site)), sort_keys=True, ensure_ascii=False).encode()


def _shared(config: settings.Settings) -> dict[str, Any]:
    told = config.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {name: told[name] for name in SHARED if told.get(name)}


def _with(site: Path, wanted: Mapping[str, Any]) -> str:
    """This node's dlp.yaml with these shared tables. ConfigError where that says anything else than it must."""
    import yaml

    path = site / settings.FILE
    before = settings.load(site)
    text = realfile.text(path)
    now = _shared(before)
    changed = [name for name in SHARED if now.get(name) != wanted.get(name)]
    blocks = {name: yaml.safe_dump({name: wanted[name]}, allow_unicode=True, sort_keys=False) for name in changed if name in wanted}
    made = _spliced(text, {name: blocks.get(name, "") for name in changed})
    for attempt in (made, None):
        if attempt is None:  # one line of braces, or an anchor: written anew, without its comments
            data = yaml.safe_load(text)
            attempt = yaml.safe_dump(
                {**{k: v for k, v in data.items() if k not in SHARED}, **wanted}, allow_unicode=True, sort_keys=False
            )
        try:
            after = settings.of_text(attempt, path)
        except ConfigError:
            continue
        if _shared(after) == dict(wanted) and _own(after) == _own(before):
            return attempt
    raise ConfigError(str(path), "", "cannot take the settings of the other nodes: write them by hand")


def _own(config: settings.Settings) -> dict[str, Any]:
    told = config.model_dump(mode="json", by_alias=True)
    return {name: value for name, value in told.items() if name not in SHARED}


def _spliced(text: str, blocks: Mapping[str, str]) -> str:
    import yaml

    root = yaml.compose(text, Loader=yaml.SafeLoader)
    places = {}
    if isinstance(root, yaml.MappingNode):
        places = {key.value: (key.start_mark.index, value.end_mark.index) for key, value in root.value}
    for name in sorted(blocks, key=lambda one: -places.get(one, (len(text), 0))[0]):
        block = blocks[name]
        if name in places:
            start, end = places[name]
            rest = text[end:].lstrip(" ")
            text = text[:start] + block + (rest.removeprefix("\n") if block else rest)
        elif block:
            text = text.rstrip("\n") + "\n" + block
    return text
