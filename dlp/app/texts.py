"""The three texts of a site's policy (policy.yaml, exceptions.yaml, lexicons.yaml): as they stand in a folder, and which of them were approved."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from dlp import keys, realfile
from dlp.app import standing
from dlp.ledgers.policies import APPROVED
from dlp.ports import ConfigError, trouble
from dlp.store import FILE, look, marks, recorded
from dlp.store.engine import Lost

NAMES: Final = ("policy.yaml", "exceptions.yaml", "lexicons.yaml")
MOST: Final = 8 << 20


def texts_of(folder: Path) -> dict[str, str]:
    """The three texts as they stand; a missing one is "". ConfigError names what cannot be read."""
    found = {}
    for name in NAMES:
        try:
            found[name] = text_of(folder / name)
        except FileNotFoundError:
            found[name] = ""
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(str(folder / name), "", f"cannot be read ({trouble(error)})") from None
    return found


def text_of(path: Path) -> str:
    """Of a file of bearable size. OSError, UnicodeDecodeError as reading a file gives them."""
    with realfile.opened(path) as file:
        return text_in(file, path)


def text_in(file: BinaryIO, path: Path) -> str:
    """As `text_of`, of a file that is open."""
    raw = file.read(MOST + 1)
    if len(raw) > MOST:
        raise ConfigError(str(path), "", f"is larger than {MOST:,} bytes")
    return raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")  # as text mode reads it


def digest(texts: Mapping[str, str]) -> str:
    """SHA-256 over names, lengths and texts."""
    whole = hashlib.sha256()
    for name in (*NAMES, *sorted(texts.keys() - set(NAMES))):
        content = texts[name].encode()
        whole.update(f"{name} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def approved(site: Path, ring: keys.Keys) -> tuple[Path, dict[str, str]]:
    """The folder whose policy was approved, and its texts as they were looked at: the site itself, or `approved/` where the site's files
    are not what was approved; or the proposal's own, where who approved it died before the other two were written. ConfigError
    where none is.
    """
    wanted, why, remembered = "", "", marks.texts(site)
    try:
        if recorded(site):
            with look(site) as kept:
                why = kept.objection(marks.marks(ring.journal, remembered))
                wanted = kept.ledger(APPROVED, ring.journal) if kept.any_operator() else ""
        elif remembered:
            why = marks.GONE
    except Lost:
        wanted = str(standing.in_force(site, ring).facts.get("approved", ""))
    if why:  # which policy was approved is not known any more
        raise ConfigError(str(site / FILE), "", why)
    for folder in (site, site / "approved", *(site / "proposals").glob("PR-*")):
        try:
            texts = texts_of(folder)
        except ConfigError:
            if not wanted:
                raise
            continue  # whatever was done to these files, the approved ones are in force
        if not wanted or digest(texts) == wanted:
            return folder, texts
    raise ConfigError(
        str(site / "policy.yaml"), "", "is not the approved policy, and approved/ is not, either: restore one of them"
    )


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Each file whole or not at all, as a reader sees it."""
    try:
        for name, text in texts.items():
            draft = folder / f".{name}.{os.getpid()}"
            handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o640)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(folder / name)
    except OSError as error:
        raise ConfigError(str(folder), "", f"cannot be written ({error.strerror})") from None
