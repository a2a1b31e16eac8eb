"""`dlp selftest`: ask the serving program to send its test message through every entrance, and wait for what it finds.

Exit status: 0 every entrance stopped it, 1 one did not or does not answer, 2 nothing serves this site (or it does not answer).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dlp.cli.commands import Deed
from dlp.cli.session import Shown
from dlp.listings.tables.outcomes import SELF_TEST
from dlp.office import self_test

if TYPE_CHECKING:
    from dlp.app.selftest import Found


def _found(here: Shown, found: Found) -> int:
    here.show(self_test.rows(found), SELF_TEST)
    return 0 if found.ok else 1


command = Deed(self_test.asked, _found)
