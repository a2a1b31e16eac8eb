"""`dlp restore FROM`: a backup put back as a site that is not there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.session import Session, say
from dlp.office import keeping
from dlp.show.asking import Argument, Option


def command(
    here: Session,
    source: Annotated[Path, Argument("The file that `dlp backup` made.", metavar="FROM")],
    keys: Annotated[Path | None, Option("The keys, where the backup has none.", metavar="FOLDER")] = None,
    older: Annotated[bool, Option("A newer journal stood here and is lost for good; the auditor will see the gap.")] = False,
) -> None:
    """Put a backup back as a new folder: proved first (every file, the whole journal), then put in place in one step.

    Example: dlp --site /var/lib/foi-dlp/site restore /mnt/backup/site-2026-11-29.tar
    """
    kept = keeping.restore(here.site, here.asker, source, keys, older=older)
    say("restore", kept=kept, here=here)
    say("restore since", kept=kept)
    say("restore next")
