"""`dlp sweep CASE`: what went out before a case was in the register, from the journal and from archives, as incidents of that case."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from dlp.cli.archives import progress, tell_unread
from dlp.cli.options import CaseNo
from dlp.cli.session import Reading, say
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Right
from dlp.listings.tables.sweep import FOUND
from dlp.office import sweeping
from dlp.show.asking import Option


def command(
    here: Reading,
    case_no: CaseNo,
    archive: Annotated[list[Path] | None, Option("Look here, too: an mbox, a Maildir, a folder of mails or JSON.")] = None,
    workers: Annotated[int, Option("Processes for the archives; the answer is the same for any number.")] = 2,
) -> int:
    """Find earlier messages that showed the requester of a case before it was in the register.

    Exit status: 0 none, 1 some, or something of an archive could not be read, 2 could not run.

    Example: dlp sweep 50120352 --archive /var/mail/export.mbox --reason "늦게 접수된 청구"
    """
    actor = here.acting(Right.rights)  # before anything is said about the number
    number = case_of(here.site, case_no, unknown=False)
    here.looking(what="sweep", right=Right.rights, case=number)
    found = sweeping.sweep(here.site, actor, number, archive or [], workers, progress)
    done = found.done
    tell_unread(done.strays.count, found.unread, found.again)
    here.show(
        [asdict(one) for one in sorted(done.found, key=lambda one: (one.at, one.incident))], FOUND, case=number, looked=done.looked
    )
    if done.beyond:
        say("sweep beyond", err=True, beyond=done.beyond)
    if found.off:
        say("sweep off", err=True)
    return found.status
