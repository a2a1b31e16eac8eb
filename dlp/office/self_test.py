"""Ask the serving program to send its test message through every entrance, and wait for what it finds."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.desk.rights import Right
from dlp.office.starting import watching
from dlp.ports import ConfigError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.selftest import Found
    from dlp.office.who import Asker


def asked(
    site: Path, asker: Asker, given: str, seconds: Annotated[float, Option("seconds to wait for the answer", "--wait")] = 60.0
) -> Found:
    """The result of the round that was run for this question. ConfigError where nobody answers. `given`: as whom the asker says he acts."""
    from dlp import keys
    from dlp.app.marking import running
    from dlp.app.selftest import ASK, ASKED, last
    from dlp.store import open_store

    body = dict(watching(site, asker, given, (Right.run, Right.view)))
    if not running(site):
        raise ConfigError("selftest", "", "nothing serves this site: start it with `dlp serve`")
    store = open_store(site, keys.load(site / "keys", rotating=True))
    try:
        asked = store.note(ASKED, now=datetime.now(UTC), ref=ASK, body=body)
    finally:
        store.close()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = last(site)
        if found is not None and found.answers >= asked:
            return found
        time.sleep(0.1)
    raise ConfigError("selftest", "", "the program that serves this site did not answer")


def rows(found: Found) -> list[dict[str, Any]]:
    """As programs get it."""
    return [
        {
            "entrance": name,
            "result": "behind" if name in found.amiss and word not in ("passed", "silent") else word,
            "at": found.at.isoformat(),
            "why": found.amiss.get(name, ""),
        }
        for name, word in sorted(found.results.items())
    ]
