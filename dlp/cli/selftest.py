"""`dlp selftest`: ask the serving program to send its test message through every entrance, and wait for what it finds.

Exit status: 0 every entrance stopped it, 1 one did not or does not answer, 2 nothing serves this site (or it does not answer).
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.cli.session import Shown
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.rows import of
from dlp.texts.labels import local

if TYPE_CHECKING:
    from dlp.app.selftest import Found

WORDS: Final = {
    "stopped": ("막음", "stopped"), "passed": ("막지 못함", "went through"), "silent": ("응답 없음", "no answer"),
    "shadow": ("시험 운영", "shadow"), "none": ("해당 없음", "does not apply"),
}  # fmt: skip


def command(here: Shown, seconds: Annotated[float, Option("seconds to wait for the answer", "--wait")] = 60.0) -> int:
    """Send a built-in requester's message through every entrance that is on, and show that each one stopped it. Nothing of it is kept or delivered.

    Exit status: 0 all stopped it, 1 one did not, 2 nothing serves this site.

    Example: dlp --site site selftest
    """
    site: Path = here.site
    body = here.watching(Right.run, Right.view)
    found = _asked(site, body, seconds)
    rows = [{"entrance": name, "result": word, "at": found.at.isoformat()} for name, word in sorted(found.results.items())]
    columns = (
        of(tr("출입구", "entrance"), "entrance"),
        of(tr("결과", "result"), "result", lambda word: tr(*WORDS[word])),
        of(tr("시각", "time"), "at", local),
    )
    here.show(rows, columns, title=tr("자체 점검", "self-test"))
    return 0 if found.ok else 1


def _asked(site: Path, body: dict[str, Any], seconds: float) -> Found:
    """The result of the round that was run for this question. ConfigError where nobody answers."""
    from dlp import keys
    from dlp.app.marking import running
    from dlp.app.selftest import ASK, ASKED, last
    from dlp.store import open_store

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
        if found is not None and found.seq > asked:
            return found
        time.sleep(0.1)
    raise ConfigError("selftest", "", "the program that serves this site did not answer")
