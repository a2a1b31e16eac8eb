"""`dlp sweep CASE`: what went out before a case was in the register, from the journal and from archives, as incidents of that case."""

from __future__ import annotations

from dataclasses import asdict

from dlp.cli.archives import tell_unread
from dlp.cli.commands import Deed
from dlp.cli.session import Reading, say
from dlp.listings.tables.sweep import FOUND
from dlp.office import sweeping


def _swept(here: Reading, found: sweeping.Found) -> int:
    done = found.done
    tell_unread(done.strays.count, found.unread, found.again)
    rows = [asdict(one) for one in sorted(done.found, key=lambda one: (one.at, one.incident))]
    here.show(rows, FOUND, case=found.case, looked=done.looked)
    if done.beyond:
        say("sweep beyond", err=True, beyond=done.beyond)
    if found.off:
        say("sweep off", err=True)
    return found.status


command = Deed(sweeping.sweep, _swept)
