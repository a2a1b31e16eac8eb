"""Real writers that take their time with a table in the inbox: no half of it is imported, and what comes after it was taken goes in, too."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dlp import register
from dlp.keys import Keys
from tests.waiting import until

NOW = datetime(2026, 11, 20, tzinfo=UTC)
HEAD = "접수번호,청구인,휴대폰\n"
ROWS = [f"{number},표나린,010-0700-{number:04}\n" for number in range(1, 9)]
SETTLE = 2.0
PAUSE = 0.5
"""Seconds; a writer's pause is far less than `SETTLE`."""

OPEN = """
with open(path, 'w') as file:
    for row in rows:
        file.write(row); file.flush(); time.sleep(pause)
"""
LONG_OPEN = """
file = open(path, 'w')
file.write(''.join(rows[:4])); file.flush(); time.sleep(10 * pause)
file.write(''.join(rows[4:])); file.close()
"""
APPEND = """
for row in rows:
    with open(path, 'a') as file:
        file.write(row)
    time.sleep(pause)
"""
REWRITE = """
open(path, 'w').write(''.join(rows[:4])); time.sleep(pause); open(path, 'w').write(''.join(rows))
"""
RENAME_THEN_CLOSE = """
file = open(path + '.part', 'w'); file.write(''.join(rows[:4])); file.flush(); os.rename(path + '.part', path)
time.sleep(10 * pause); file.write(''.join(rows[4:])); file.close()
"""


def writer(code: str, path: Path) -> subprocess.Popen[bytes]:
    """Another process, as writers are."""
    begin = "import os, sys, time\npath, pause, rows = sys.argv[1], float(sys.argv[2]), sys.argv[3:]\n"
    return subprocess.Popen([sys.executable, "-c", begin + code, str(path), str(PAUSE), HEAD, *ROWS])


@pytest.mark.parametrize("code", [OPEN, LONG_OPEN, APPEND, REWRITE, RENAME_THEN_CLOSE])
def test_every_writer_is_waited_for(site: Path, site_keys: Keys, code: str) -> None:
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    process = writer(code, inbox / "cases-12.csv")
    reports = until(lambda: register.import_inbox(site, site_keys, NOW, settle=SETTLE), pause=0.2)
    assert process.wait() == 0
    assert [(one.status, one.rows) for one in reports] == [(0, len(ROWS))]
    assert register.pending(site), "it is looked after a while longer"
    assert register.waiting(site) == register.inbox.Waiting(0, 0, 0)


def test_what_is_added_after_it_was_taken_goes_in_and_is_told(site: Path, site_keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a writer that we cannot see, as one on another machine is."""
    monkeypatch.setattr(register.inbox, "writers", frozenset)
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    with (inbox / "cases-12.csv").open("w", encoding="utf-8") as file:
        file.write(HEAD + "".join(ROWS[:6]))
        file.flush()
        (first,) = register.import_inbox(site, site_keys, NOW, settle=0)
        file.write("".join(ROWS[6:]))
    (second,) = register.import_inbox(site, site_keys, NOW, settle=0)
    assert (first.rows, first.details.get("again")) == (6, None)
    assert (second.rows, second.details["again"]) == (8, 1)
    assert register.load_index(site, site_keys).counts["cases"] == len(ROWS)
    monkeypatch.setattr(register.inbox, "WATCHED", 0)
    assert register.import_inbox(site, site_keys, NOW, settle=0) == []
    assert list((inbox / ".taken").iterdir()) == [], "raw data does not lie about"
    assert not register.pending(site)


def test_a_companion_or_a_rename_says_that_it_is_whole(site: Path, site_keys: Keys) -> None:
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    text = HEAD + "".join(ROWS)
    (inbox / "cases-12.csv").write_text(text, "utf-8")
    size = inbox / "cases-12.csv.size"
    size.write_text(str(len(text.encode()) + 1), "ascii")
    assert register.import_inbox(site, site_keys, NOW, settle=60, moved={"cases-12.csv"}) == [], "a row is missing"
    size.write_text(str(len(text.encode())), "ascii")
    assert until(lambda: register.import_inbox(site, site_keys, NOW, settle=3600), pause=0.1)
    assert not size.exists()
    (inbox / "staff.csv").write_text("직원번호,성명\nT01,가람솔\n", "utf-8")
    assert register.import_inbox(site, site_keys, NOW, settle=3600) == []
    assert register.import_inbox(site, site_keys, NOW, settle=3600, moved={"staff.csv"})


def test_what_was_taken_and_not_imported_is_imported_by_the_next_process(site: Path, site_keys: Keys) -> None:
    taken = site / "register" / "inbox" / ".taken"
    taken.mkdir(parents=True)
    (taken / "cases.csv").write_text(HEAD + ROWS[0], "utf-8")
    assert register.waiting(site).new == 1
    assert [one.rows for one in register.import_inbox(site, site_keys, NOW)] == [1]
