"""Which process serves a site: the lock on its `.serving`, which ends with the process."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from typing import Final

from dlp.ports import ConfigError

ASKED_S: Final = 5.0
"""Seconds for which others who only ask can keep the lock from whoever is to serve. Each holds it for a moment, shared."""


def serving(site: Path) -> int | None:
    """Mark this process as the one that serves the site, until the descriptor is closed; None where another one does. ConfigError where the folder cannot be
    written."""
    try:
        handle = os.open(site / ".serving", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigError(str(site), "", f"cannot be written ({error.strerror})") from None
    until = time.monotonic() + ASKED_S
    while not _locked(handle, fcntl.LOCK_EX):
        if not _locked(handle, fcntl.LOCK_SH) or time.monotonic() >= until:
            os.close(handle)
            return None
        fcntl.flock(handle, fcntl.LOCK_UN)
        time.sleep(0.01)
    return handle


def running(site: Path) -> bool:
    """Does a program serve this site at this moment? Asking is shared: two who ask do not take each other for one who serves."""
    try:
        handle = os.open(site / ".serving", os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        return not _locked(handle, fcntl.LOCK_SH)
    finally:
        os.close(handle)


def _locked(handle: int, how: int) -> bool:
    try:
        fcntl.flock(handle, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
