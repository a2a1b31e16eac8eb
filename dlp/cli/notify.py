"""`dlp notify`: are the people and programs that dlp.yaml names reached?

Exit status of `test`: 0 every channel took the test message, 1 one did not, 2 none is set up or one cannot work as it is set.
"""

from __future__ import annotations

from typing import Annotated

from dlp.cli.commands import Commands
from dlp.cli.session import Shown
from dlp.desk.rights import Right
from dlp.listings.tables.outcomes import NOTICES
from dlp.office.notices import tried
from dlp.show.asking import Option

app = Commands("Mail, syslog and webhook that tell of incidents: try them.")


@app.command("test")
def try_out(
    here: Shown, only: Annotated[list[str] | None, Option("Only this channel (syslog, webhook …); may be repeated.")] = None
) -> int:
    """Send a test message over every channel of `notify` in dlp.yaml, and show which one took it. It holds no data of anybody.

    Exit status: 0 all took it, 1 one did not, 2 none is set up.

    Example: dlp --site site notify test --only syslog
    """
    results = tried(here.site, here.watching(Right.run), only or ())
    here.show([{"channel": name, "result": code or "ok"} for name, code in results.items()], NOTICES)
    return 1 if any(results.values()) else 0
