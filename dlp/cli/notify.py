"""`dlp notify`: are the people and programs that dlp.yaml names reached?

Exit status of `test`: 0 every channel took the test message, 1 one did not, 2 none is set up or one cannot work as it is set.
"""

from __future__ import annotations

from dlp.cli.commands import Commands
from dlp.cli.session import Shown
from dlp.listings.tables.outcomes import NOTICES
from dlp.office import notices

app = Commands()


def _tried(here: Shown, results: dict[str, str]) -> int:
    here.show([{"channel": name, "result": code or "ok"} for name, code in results.items()], NOTICES)
    return 1 if any(results.values()) else 0


app.does(notices.tried, _tried, "test")
