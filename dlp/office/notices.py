"""Are the people and programs that dlp.yaml names reached?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dlp.desk.rights import Right
from dlp.office.entries import journalled
from dlp.office.starting import watching
from dlp.ports import ConfigError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.office.who import Asker


def tried(
    site: Path,
    asker: Asker,
    given: str,
    only: Annotated[Sequence[str], Option("Only this channel (syslog, webhook …); may be repeated.")] = (),
) -> dict[str, str]:
    """Of every channel that is set up, or of `only` these, what became of a test message: "" where it was taken, else a code. Journalled. ConfigError
    where none is set up. `given`: as whom the asker says he acts."""
    from dlp import settings
    from dlp.app.notifying import TESTED
    from dlp.app.notifying import tried as tried_now
    from dlp.notify import channels

    body = watching(site, asker, given, (Right.run,))
    wanted = settings.load(site).notify
    there = [one.name for one in channels(wanted)]
    if not there:
        raise ConfigError("dlp.yaml", "notify", "no channel is set up: name a server under mail or syslog, or a url under webhook")
    for name in only:
        if name not in there:
            raise ConfigError("--only", name, f"no such channel is set up; there are {', '.join(there)}")
    results = dict(tried_now(wanted, datetime.now(UTC), only))
    journalled(site, TESTED, {**body, "results": results})
    return results
