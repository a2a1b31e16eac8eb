"""`dlp doctor`: is this site fit to serve? (`dlp.office.doctor`).

Exit status: 0 healthy, 1 there are warnings, 2 there are faults or it could not run.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from dlp.cli.session import Shown
from dlp.language import tr
from dlp.listings.tables.outcomes import HEALTH
from dlp.office.doctor import LOOKS, PARTS, examine
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, Sign
from dlp.office.starting import by_itself
from dlp.office.who import ANY, staffed
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option


def command(
    here: Shown, only: Annotated[list[str] | None, Option("Only this look (journal, held …); may be repeated.")] = None
) -> int:
    """Check this site: keys, settings, register, policy, detectors, journal, held messages, disk.

    Exit status: 0 healthy, 1 warnings, 2 faults or could not run.

    Example: dlp --site site doctor --only journal --only held
    """
    site: Path = here.site
    for name in only or ():
        if name not in LOOKS and name not in PARTS:
            raise ConfigError("--only", name, f"no such look; there are {', '.join((*LOOKS, *PARTS))}")
    with suppress(StoreError):  # one out of reach is what a look says
        recorded(site)  # there is a site at all
    _asked(here)
    signs = list(examine(here.site, datetime.now(UTC), only=only or ()))
    here.show([asdict(sign) for sign in signs], HEALTH, title=_title(signs))
    found = {sign.state for sign in signs}
    return 2 if BAD in found else 1 if NOTE in found else 0


def _asked(here: Shown) -> None:
    """Any operator, and whatever watches the machine by itself. A site whose operators cannot be read is looked at: that is what is wrong."""
    try:
        staff = staffed(here.site)
    except (ConfigError, StoreError):
        return
    if staff and not by_itself(here.site, here.asker, here.given, staff):
        here.admitted(ANY, what="doctor", at_least=False)


def _title(signs: list[Sign]) -> str:
    bad, notes = (sum(s.state == state for s in signs) for state in (BAD, NOTE))
    if not (bad or notes):
        return tr("모두 정상입니다", "all is well")
    return tr(f"문제 {bad}건, 주의 {notes}건", f"{bad} problem(s), {notes} note(s)")
