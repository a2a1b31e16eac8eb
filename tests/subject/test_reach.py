"""No letter and no list about a case says that nothing happened where the records do not speak for all of that time."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import whole_rig as rig
from settling import settle

from dlp.ledgers.life import QUIET, Life, life
from dlp.message import KST
from dlp.office.answering import words
from dlp.office.reaching import reach
from dlp.subject import informing
from dlp.subject.explaining import explanation
from dlp.subject.letters import holdings
from dlp.subject.notices import Office
from dlp.subject.reach import RESTART, Reach

FIRST = datetime(2026, 10, 1, tzinfo=KST)
NOTHING = re.compile(r"기록된 것이 없습니다|^ *없습니다[.]|관련된 결정이 없습니다", re.M)
"""That nothing happened, as letters have it."""
Run = Callable[..., tuple[int, str]]
MINUTE = timedelta(minutes=1)


def quarter() -> str:
    """Now, not when this file was read."""
    return f"{datetime.now(KST).year}Q{(datetime.now(KST).month + 2) // 3}"


def letters(found: Reach) -> list[str]:
    """All that can be said of nothing."""
    return [
        informing.letter("7", "2026년 4분기", [], Office(), words(), logs=True, reach=found),
        explanation("7", [], Office(), words(), found),
        holdings([], words(), found),
    ]


@pytest.mark.parametrize("seed", range(60))
def test_every_silence_of_a_program_that_came_and_went_is_told(seed: int) -> None:
    """Minute by minute: the program ran from each start to the next stop, with its hourly signs; whatever stretch is asked for."""
    chance = random.Random(seed)
    at, on, entries, ran = FIRST, False, [], set()
    for _ in range(chance.randint(1, 8)):
        length = chance.choice((1, 5, 9, 11, 60, 300, 3000)) * MINUTE
        if on := not on:
            entries.append((at.isoformat(), "start", {}))
            steps = [at + hour * timedelta(hours=1) for hour in range(1, int(length / timedelta(hours=1)) + 1)]
            entries += [(step.isoformat(), "selftest", {"ok": True}) for step in steps]
            ran |= {at + minute * MINUTE for minute in range(int(length / MINUTE))}
            entries.append(((at + length).isoformat(), "stop", {}))
        at += length
    since = FIRST + chance.randint(-2000, 2000) * MINUTE
    until = max(since + MINUTE, at + chance.randint(-1000, 1000) * MINUTE)
    asked = [since + minute * MINUTE for minute in range(int((until - since) / MINUTE))]
    longest = quiet = 0
    for minute in asked:
        quiet = 0 if minute in ran else quiet + 1
        longest = max(longest, quiet)
    found = Reach(life(entries, since=since, until=until), until, since)
    gaps = longest * MINUTE >= RESTART or since < FIRST
    assert bool(found.lines()) is gaps
    for text in letters(found):
        assert bool(NOTHING.search(text)) is not gaps, text
        assert all(korean in text for korean, _ in found.lines()) or text.startswith("   점검한"), (
            "the list itself stands under them"
        )


def test_a_program_that_was_killed_is_silent_from_its_last_sign_on() -> None:
    entries = [(FIRST.isoformat(), "start", {}), ((FIRST + timedelta(hours=1)).isoformat(), "selftest", {})]
    until = FIRST + 5 * QUIET
    ((line, _),) = Reach(life(entries, since=FIRST, until=until), until, FIRST).lines()
    assert "2026. 10. 1. 1:00부터 2026. 10. 1. 10:00까지" in line.replace("01:00", "1:00")
    assert "9.0시간" in line


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            {"erased": [("2026-11-02T00:00:00+00:00", 2)], "part": True},
            "이 기간이나 그 뒤에 기록한 2건은 삭제 요구에 따라 2026. 11. 2.에 삭제",
        ),
        (
            {"erased": [("2026-11-02T00:00:00+00:00", 2), ("2026-11-05T00:00:00+00:00", 1)]},
            "관련하여 기록한 3건은 삭제 요구에 따라 2026. 11. 5.에 삭제",
        ),
        ({"destroyed": "2026-11-02T00:00:00+00:00"}, "2026. 11. 2. 전의 기록은 남아 있지 않을 수 있습니다"),
    ],
)
def test_what_was_erased_or_destroyed_is_told(more: dict[str, object], said: str) -> None:
    until = FIRST + timedelta(days=60)
    found = Reach(Life(until - FIRST, 1, 0, 0, 0, FIRST, ((FIRST, until),)), until, FIRST, **more)  # type: ignore[arg-type]
    assert said in found.note()
    assert not any(NOTHING.search(text) for text in letters(found))
    old = Reach(found.life, until, FIRST, destroyed="2026-09-30T00:00:00+00:00")
    assert not old.lines(), "what was destroyed before that time was none of it"


@pytest.fixture
def erased(site: Path, run: Run, opened: Callable[..., str]) -> Path:
    """A site on which the person of a case had erased all that was recorded of him."""
    settle(site)
    number = opened("erase")
    status, text = run("answer", number, "--grant", "--ledger-too", "--note", "삭제함", "--as", "cpo")
    assert status == 0, text
    return site


def test_nothing_says_that_nothing_was_recorded_of_what_was_erased(
    erased: Path, run: Run, opened: Callable[..., str], tmp_path: Path
) -> None:
    out = tmp_path / "letter.txt"
    assert run("inform", rig.CASE, "--quarter", quarter(), "--out", str(out), "--as", "cpo")[0] == 0
    access = run("answer", opened("access"), "--grant", "--note", "알림", "--as", "cpo")[1]
    told = [out.read_text(), access, run("explain", rig.CASE, "--as", "cpo")[1]]
    told += [run(kind, rig.CASE, command="case")[1] for kind in ("contacts", "before", "grounds", "seen")]
    for text in told:
        assert "삭제 요구에 따라" in text, text
        assert not NOTHING.search(text)
    other = run("inform", rig.OTHER_CASE, "--quarter", quarter(), "--out", str(tmp_path / "other.txt"), "--as", "cpo")
    assert other[0] == 0
    assert "삭제 요구" not in (tmp_path / "other.txt").read_text(), "it was another's"
    rows = rig.here(erased, "case", "contacts", rig.CASE, "--format", "json")
    assert json.loads(rows.stdout) == [], "programs get rows, and nothing else"


def test_a_quarter_before_the_first_record_is_no_quarter_without_records(site: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.txt"
    assert run("inform", rig.CASE, "--quarter", "2020Q1", "--out", str(out), "--as", "cpo")[0] == 0
    assert "점검 프로그램이 실행된 기록이 없어" in out.read_text()
    assert not NOTHING.search(out.read_text())
    assert reach(site, rig.CASE, since=datetime(2020, 1, 1, tzinfo=UTC)).lines()
