"""`dlp notify`: are the people and programs that dlp.yaml names reached?

Exit status of `test`: 0 every channel took the test message, 1 one did not, 2 none is set up or one cannot work as it is set.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

from dlp.cli.commands import Commands
from dlp.cli.session import Shown
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.entries import journalled
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.rows import of
from dlp.texts.outcomes import sent

app = Commands("Mail, syslog and webhook that tell of incidents: try them.")

CHANNELS: Final = ("mail-reviewers", "mail-privacy-officer", "mail-digest", "syslog", "webhook")


@app.command("test")
def try_out(
    here: Shown,
    only: Annotated[list[str] | None, Option("Only this channel (syslog, webhook …); may be repeated.", "--only")] = None,
) -> int:
    """Send a test message over every channel of `notify` in dlp.yaml, and show which one took it. It holds no data of anybody.

    Exit status: 0 all took it, 1 one did not, 2 none is set up.

    Example: dlp --site site notify test --only syslog
    """
    from dlp import settings
    from dlp.app.notifying import TESTED, tried
    from dlp.notify import channels

    site: Path = here.site
    body = here.watching(Right.run)
    wanted = settings.load(site).notify
    there = [one.name for one in channels(wanted)]
    if not there:
        raise ConfigError("dlp.yaml", "notify", "no channel is set up: name a server under mail or syslog, or a url under webhook")
    for name in only or ():
        if name not in there:
            raise ConfigError("--only", name, f"no such channel is set up; there are {', '.join(there)}")
    now = datetime.now(UTC)
    results = dict(tried(wanted, now, only or ()))
    journalled(site, TESTED, {**body, "results": results})
    rows = [{"channel": name, "result": code or "ok"} for name, code in results.items()]
    columns = (
        of(tr("알림 경로", "channel"), "channel"),
        of(tr("결과", "result"), "result", lambda code: sent("" if code == "ok" else code)),
    )
    here.show(rows, columns, title=tr("알림 시험", "notices"))
    return 1 if any(results.values()) else 0
