"""The doctor's look at the last self-test: did every entrance stop what it must, and when was that last seen?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.labels import ago

NAME: Final = "selftest"
LATE: Final = timedelta(hours=2)
"""Twice the time between two rounds of a program that serves."""


def proved(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.app.marking import running
    from dlp.app.selftest import last

    found, alive = last(site), running(site)
    if found is None:
        if alive:
            yield Sign(NAME, NOTE, tr("아직 자체 점검을 하지 않았습니다: dlp selftest", "no self-test yet: dlp selftest"))
        return
    age = now - found.at
    when = tr(f"마지막 자체 점검 {ago(age)} 전", f"last self-test {ago(age)} ago")
    if found.bad:
        passed = [name for name in found.bad if found.results[name] == "passed"]
        asked = [name for name in found.bad if name not in passed]
        if passed:
            text = tr(f"막지 못한 출입구: {', '.join(passed)}", f"not stopped by {', '.join(passed)}")
            yield Sign(NAME, BAD, f"{when}: {text}")
        if asked:
            text = tr(
                f"답이 없어 확인하지 못한 출입구: {', '.join(asked)}",
                f"no answer from {', '.join(asked)}: not known whether they stop it",
            )
            yield Sign(NAME, BAD, f"{when}: {text}")
    elif found.amiss:
        text = tr(
            f"뒤에 문제가 있는 출입구: {', '.join(found.amiss)}", f"entrances with trouble behind them: {', '.join(found.amiss)}"
        )
        yield Sign(NAME, BAD, f"{when}: {text}")
    elif alive and age > LATE:
        yield Sign(NAME, NOTE, f"{when}: {tr('너무 오래되었습니다', 'too old')}")
    else:
        shadow = [name for name, word in sorted(found.results.items()) if word == "shadow"]
        more = tr(f" (시험 운영: {', '.join(shadow)})", f" (in shadow: {', '.join(shadow)})") if shadow else ""
        yield Sign(NAME, OK, f"{when}: {tr('모든 출입구가 시험 메시지를 막았습니다', 'every entrance stopped it')}{more}")
