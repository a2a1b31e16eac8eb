"""The newest file of a folder, as an export puts it there. It is left where it is; one that is being written is waited for."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from dlp.pulling.fetched import MAX_BYTES, Fetched, PullError
from dlp.settings_pull import PullFolder
from dlp.wholefile import writers

SUFFIXES: Final = (".csv", ".txt", ".tsv", ".xlsx", ".xls")
"""As of files in `register/inbox/`."""


def fetch(site: Path, wanted: PullFolder, now: datetime) -> Fetched:
    """The file that was changed last. PullError: none, a link, one that anybody may write to, one that is still being written."""
    if not wanted.path:
        raise PullError("setting")
    try:
        folder = os.open(site / wanted.path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        raise PullError("missing") from None
    try:
        _closed(os.fstat(folder))
        name = _newest(folder, wanted.pattern)
        data, changed = _read(folder, name, now.timestamp() - wanted.settle_seconds)
    except OSError:  # taken away, or not ours to read, between two looks
        raise PullError("missing") from None
    finally:
        os.close(folder)
    return Fetched("folder", data, as_of=min(now, datetime.fromtimestamp(changed, UTC)))


def counts(name: str, pattern: str) -> bool:
    """Is this the name of a table that was finished? Those of a copy under way begin with a point or a tilde."""
    return fnmatchcase(name, pattern) and name.lower().endswith(SUFFIXES) and name[:1] not in (".", "~")


def _newest(folder: int, pattern: str) -> str:
    """A link counts among the files: one that is the newest is an error, not a reason to take the file before."""
    found = [(os.lstat(name, dir_fd=folder).st_mtime_ns, name) for name in os.listdir(folder) if counts(name, pattern)]
    if not found:
        raise PullError("missing")
    return max(found)[1]


def _read(folder: int, name: str, settled: float) -> tuple[bytes, float]:
    before = os.lstat(name, dir_fd=folder)
    if not stat.S_ISREG(before.st_mode):
        raise PullError("link")
    _closed(before)
    if before.st_mtime > settled:
        raise PullError("writing")
    if before.st_size > MAX_BYTES:
        raise PullError("too-large")
    handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    with os.fdopen(handle, "rb") as file:
        data = file.read(MAX_BYTES + 1)
        after = os.fstat(handle)
    if _stamp(before) != _stamp(after) or len(data) != after.st_size or (after.st_dev, after.st_ino) in writers():
        raise PullError("writing")
    return data, after.st_mtime


def _stamp(info: os.stat_result) -> tuple[int, int, int, int]:
    return info.st_dev, info.st_ino, info.st_size, info.st_mtime_ns


def _closed(info: os.stat_result) -> None:
    """Whoever can write here says who is protected."""
    if info.st_mode & stat.S_IWOTH and not (stat.S_ISDIR(info.st_mode) and info.st_mode & stat.S_ISVTX):
        raise PullError("open")
