"""Files, and nothing else under a file's name: who opens a FIFO waits for ever, a device has no end, and neither says a word.

Source: POSIX.1-2024, open(): O_NONBLOCK.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

NO_FILE: Final = "not a regular file"


def opener(path: Path | str, flags: int, mode: int = 0o600) -> int:
    """For `open`, and like `os.open`, to read or to write. OSError as they give it, and with `NO_FILE` for what is no file."""
    return _opened(path, flags, mode, given=False)


def opener_of_given(path: Path | str, flags: int) -> int:
    """The same, which also takes what whoever started this process gave it open: `/dev/stdin`, or a shell's `<(…)`."""
    return _opened(path, flags, 0o600, given=True)


def _opened(path: Path | str, flags: int, mode: int, *, given: bool) -> int:
    try:
        handle = os.open(path, flags | os.O_NONBLOCK, mode)
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a FIFO to write to that nobody reads
            raise OSError(None, NO_FILE, str(path)) from None
        raise
    info = os.fstat(handle)
    if stat.S_ISREG(info.st_mode):
        return handle
    if given and not stat.S_ISDIR(info.st_mode) and _given(handle, info):
        os.set_blocking(handle, True)
        return handle
    os.close(handle)
    if stat.S_ISDIR(info.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise OSError(None, NO_FILE, str(path))


def _given(handle: int, info: os.stat_result) -> bool:
    """Is it open here already, under another number?"""
    for name in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the one that lists them
            if int(name.name) != handle and os.path.samestat(os.fstat(int(name.name)), info):
                return True
    return False


def opened(path: Path | str) -> BinaryIO:
    """To read from. OSError as `opener`."""
    return open(path, "rb", opener=opener)


def content(path: Path | str) -> bytes:
    """OSError as `opener`."""
    with opened(path) as file:
        return file.read()


def text(path: Path | str, encoding: str = "utf-8") -> str:
    """OSError as `opener`, UnicodeDecodeError."""
    with open(path, encoding=encoding, opener=opener) as file:
        return file.read()
