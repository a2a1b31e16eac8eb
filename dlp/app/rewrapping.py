"""A sealing key that changes while programs serve, on each of several nodes.

announced     keys/seal.coming     every node can open what is sealed under it, none seals under it yet
gone over     keys/seal.key        is the next one; keys/seal.former opens still; what lies in the folder is wrapped anew
over          keys/seal.former     goes when all that was remembered or told under it is past its time
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from dlp import callers, keys, realfile
from dlp.app import history, remembering, standing
from dlp.keys import Keys, Seal
from dlp.ports import StoreError
from dlp.register import KINDS, sealed
from dlp.store.feed import LASTS_H

LASTS_S: Final = (LASTS_H + 1) * 3600
"""After so long nothing is remembered or told that was sealed under the key before."""


def go_over(site: Path, ring: Keys) -> None:
    """Seal under the next key, and wrap anew what lies in this folder. Again where a crash cut it short. StoreError or ConfigError where a part of it
    cannot be opened or written: it still opens under the key before."""
    folder = site / "keys"
    keys.switch(folder)
    assert isinstance(ring.seal, Seal)
    ring.seal.refresh()
    _again(site, ring, former_of(folder), ring.seal.current)


def former_of(folder: Path) -> bytes:
    """The key before, b"" where that rotation is over."""
    with suppress(FileNotFoundError):
        return realfile.content(folder / keys.FORMER)
    return b""


def _again(site: Path, ring: Keys, old: bytes, new: bytes) -> None:
    if not old:
        return
    under = Keys(ring.register, old, ring.journal)
    with sealed.locked(site):
        for kind in KINDS:
            sealed.rewrap(site, under, kind, new)
    callers.rewrap(site, old, new, locked=True)
    history.rewrap(site, old, new)
    standing.rewrap(site, old, new)


def finish(site: Path, ring: Keys, held: Callable[[bytes, bytes], object], *, now: float | None = None) -> bool:
    """Give up the key before, where its time is over: whether it is gone now. `held` wraps sealed originals anew, from one key to another. StoreError,
    and it stays, where something opens under neither."""
    folder = site / "keys"
    old = former_of(folder)
    if not old or (time.time() if now is None else now) - (folder / keys.FORMER).stat().st_mtime < LASTS_S:
        return not old
    new = keys.load(folder).seal
    assert isinstance(new, Seal)
    if old == new.current:
        raise StoreError("the sealing key is still the one before: finish the rotation first (`dlp keys rotate --apply PR-…`)")
    _again(site, ring, old, new.current)
    remembering.rewrap(site / "memory", old, new.current)
    held(old, new.current)
    keys.forget_former(folder)
    return True
