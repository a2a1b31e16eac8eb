"""`dlp selftest`: ask the serving program to send its test message through every entrance, and wait for what it finds.

Exit status: 0 every entrance stopped it, 1 one did not or does not answer, 2 nothing serves this site (or it does not answer).
"""

from __future__ import annotations

from typing import Annotated

from dlp.cli.session import Shown
from dlp.desk.rights import Right
from dlp.listings.tables.outcomes import SELF_TEST
from dlp.office import self_test
from dlp.show.asking import Option


def command(here: Shown, seconds: Annotated[float, Option("seconds to wait for the answer", "--wait")] = 60.0) -> int:
    """Send a built-in requester's message through every entrance that is on, and show that each one stopped it. Nothing of it is kept or delivered.

    Exit status: 0 all stopped it, 1 one did not, 2 nothing serves this site.

    Example: dlp --site site selftest
    """
    found = self_test.asked(here.site, here.watching(Right.run, Right.view), seconds)
    here.show(self_test.rows(found), SELF_TEST)
    return 0 if found.ok else 1
