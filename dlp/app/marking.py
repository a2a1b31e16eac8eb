"""Which process serves a site: the lock on its `.serving`, which ends with the process."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


def serving(site: Path) -> int | None:
    """Mark this process as the one that serves the site, until the descriptor is closed; None where another one does."""
    handle = os.open(site / ".serving", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def running(site: Path) -> bool:
    """Does a program serve this site at this moment?"""
    if not (site / ".serving").exists():
        return False
    mark = serving(site)
    if mark is not None:
        os.close(mark)
    return mark is None
