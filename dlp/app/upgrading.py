"""A site brought to the form of this version of the program, while nobody serves it. The way back is the backup made before (`keeping`).

The only thing with a form of its own that can be carried over is the journal's tables; they are brought up in one transaction with the
entry that says so. What is sealed beside it (register, callers) is read only by the version that wrote it or a later one.
"""

from __future__ import annotations

import os
from pathlib import Path

from dlp import keys
from dlp.app.marking import serving
from dlp.desk.rights import Actor
from dlp.ports import ConfigError, StoreError
from dlp.store import form_of, open_store
from dlp.store.forms import NEWER


def due(site: Path) -> tuple[int, int]:
    """The form of the site's tables, and this program's. StoreError where a newer version made them: it is not this one's to touch."""
    found, ours = form_of(site)
    if found > ours:
        raise StoreError(NEWER)
    return found, ours


def upgrade(site: Path, *, actor: Actor) -> tuple[int, int]:
    """Bring the site up; the forms before and after. ConfigError while a program serves it, StoreError where its tables are not what they
    should be. Doing it again changes nothing."""
    mark = serving(site)
    if mark is None:
        raise ConfigError(str(site), "", "a program serves this site: stop it first, start it afterwards")
    try:
        found, ours = due(site)
        if found != ours:
            open_store(site, keys.load(site / "keys"), bring_up=actor.body()).close()
        return found, ours
    finally:
        os.close(mark)
