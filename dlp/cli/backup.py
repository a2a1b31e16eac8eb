"""`dlp backup OUT`: a site as one file (`restore` is the way back)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dlp.cli.commands import Deed
from dlp.cli.session import Session, say
from dlp.office import keeping

if TYPE_CHECKING:
    from dlp.app.keeping import Kept


def _kept(here: Session, kept: Kept, out: Path) -> None:
    say("backup", kept=kept, out=out)
    say("backup keys" if kept.keys else "backup no keys")
    for name in kept.left_out:
        say("backup left out", name=name)


command = Deed(keeping.back_up, _kept)
