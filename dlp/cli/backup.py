"""`dlp backup OUT`: a site as one file (`restore` is the way back)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.options import Why
from dlp.cli.session import Session, say
from dlp.office import keeping
from dlp.show.asking import Argument, Option


def command(
    here: Session,
    out: Annotated[Path, Argument("The file to make; outside the site, and not there yet.", metavar="OUT")],
    without_keys: Annotated[bool, Option("Leave keys/ out: keep them elsewhere.")] = False,
    reason: Why = "",
) -> None:
    """Back up the site into one file, while it runs: settings, policy, register, journal, held messages, keys.

    Example: dlp --site site backup /mnt/backup/site-2026-11-29.tar
    """
    kept = keeping.back_up(here.site, here.asker, out, reason, with_keys=not without_keys)
    say("backup", kept=kept, out=out)
    say("backup keys" if kept.keys else "backup no keys")
    for name in kept.left_out:
        say("backup left out", name=name)
