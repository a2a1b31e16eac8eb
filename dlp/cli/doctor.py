"""`dlp doctor`: is this site fit to serve? (`dlp.office.doctor`).

Exit status: 0 healthy, 1 there are warnings, 2 there are faults or it could not run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from dlp.cli.commands import Deed
from dlp.cli.session import Shown
from dlp.language import tr
from dlp.listings.tables.outcomes import HEALTH
from dlp.office import doctor
from dlp.office.health import BAD, NOTE, Sign


def _told(here: Shown, signs: Sequence[Sign]) -> int:
    bad, notes = (sum(one.state == state for one in signs) for state in (BAD, NOTE))
    well = tr("모두 정상입니다", "all is well")
    title = tr(f"문제 {bad}건, 주의 {notes}건", f"{bad} problem(s), {notes} note(s)") if bad or notes else well
    here.show([asdict(sign) for sign in signs], HEALTH, title=title)
    return 2 if bad else 1 if notes else 0


command = Deed(doctor.look, _told)
