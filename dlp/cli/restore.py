"""`dlp restore FROM`: a backup put back as a site that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dlp.cli.commands import Deed
from dlp.cli.session import Session, say
from dlp.office import keeping

if TYPE_CHECKING:
    from dlp.app.keeping import Kept


def _restored(here: Session, kept: Kept) -> None:
    say("restore", kept=kept, here=here)
    say("restore since", kept=kept)
    say("restore next")


command = Deed(keeping.restore, _restored)
