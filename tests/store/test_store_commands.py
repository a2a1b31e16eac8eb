"""`dlp incidents`, `dlp held`, `dlp journal` as an operator calls them: exit codes, Korean tables, JSON Lines, no values."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp.cli import main
from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.office import times
from dlp.ports import ConfigError
from dlp.record import Record
from dlp.store import open_store

Make = Callable[..., Record]
Run = Callable[..., "Answer"]
ROOT = Path(__file__).parents[2]


@dataclass
class Answer:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def start(*words: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["dlp", "--site", str(site), *words])
        status: object = 0
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        out, err = capsys.readouterr()
        return Answer(int(str(status or 0)), out, err)

    return start


@pytest.fixture
def filled(site: Path, ring: Keys, make_record: Make, now: datetime) -> tuple[str, str]:
    store = open_store(site, ring)
    block = store.decided(make_record(Action.BLOCK))
    store.done(block, Outcome("refused"), now=now)
    hold = store.decided(make_record(Action.HOLD, case_no="2026-000777"), raw="함초롬".encode(), meta={})
    store.close()
    return block, hold


def test_incidents(run: Run, filled: tuple[str, str]) -> None:
    block, hold = filled
    table = run("incidents", "list")
    assert table.returncode == 0, table.stderr
    assert all(
        word in table.stdout for word in ("차단", "보류", "전자우편", "2026-000777", "담당자", "2026-11-22 18:00:00", block, hold)
    )
    rows = [json.loads(line) for line in run("incidents", "list", "--format", "jsonl", "--case", "2026-000777").stdout.splitlines()]
    assert [row["id"] for row in rows] == [hold]
    assert run("incidents", "list", "--format", "jsonl", "--since", "2026-11-23").stdout == ""
    shown = run("incidents", "show", block)
    assert shown.returncode == 0
    assert all(word in shown.stdout for word in ("함**", "010-****-****", "판단 근거", "이력"))
    found = json.loads(run("incidents", "show", block, "--format", "jsonl").stdout)
    assert (found["id"], found["state"]) == (block, "refused")
    assert [e["kind"] for e in found["history"]] == ["decided", "done"]
    assert [e["kind"] for e in found["looks"]] == ["view", "view"]  # looks are journalled, too
    for text in (table.stdout, shown.stdout):
        assert "함초롬" not in text
        assert "-4567" not in text


def test_incidents_that_cannot(run: Run, filled: tuple[str, str]) -> None:
    for words in (("show", "INC-none"), ("list", "--since", "yesterday"), ("list", "--limit", "0")):
        answer = run("incidents", *words)
        assert (answer.returncode, "Traceback" in answer.stderr, bool(answer.stderr)) == (2, False, True)


def test_held_release_and_refuse(run: Run, filled: tuple[str, str], site: Path, ring: Keys, make_record: Make) -> None:
    _, hold = filled
    assert "보류 1건" in run("held", "list").stdout
    assert run("held", "release", hold, "--reason", "확인함", "--as", "kim").returncode == 0
    assert run("held", "release", hold, "--as", "kim").returncode == 2
    (row,) = [json.loads(line) for line in run("held", "list", "--format", "jsonl").stdout.splitlines()]
    assert (row["state"], row["operator"]) == ("release-requested", "kim")
    assert run("held", "refuse", hold, "--as", "lee").returncode == 2  # no reason given
    assert run("held", "refuse", hold, "--reason", " ", "--as", "lee").returncode == 2
    assert run("held", "refuse", hold, "--reason", "근거 없음", "--as", "lee").returncode == 0
    assert run("held", "refuse", "INC-none", "--reason", "x", "--as", "lee").returncode == 2
    assert run("journal", "verify").returncode == 0


def test_journal_verify(run: Run, filled: tuple[str, str], site: Path) -> None:
    whole = run("journal", "verify")
    assert (whole.returncode, whole.stdout.strip()) == (0, "온전합니다: 기록 3건, 마지막 순번 3")
    noted = run("journal", "checkpoint").stdout.strip()
    assert run("journal", "verify", "--checkpoint", noted).returncode == 0
    assert run("journal", "verify", "--checkpoint", "3:xyz").returncode == 2
    connection = sqlite3.connect(site / "journal.db")
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("UPDATE journal SET body = replace(body, 'block', 'allow') WHERE seq = 1")
    connection.commit()
    connection.close()
    touched = run("journal", "verify")
    assert touched.returncode == 1
    assert "순번 1: 내용이 바뀌었습니다" in touched.stdout
    answer = json.loads(run("journal", "verify", "--format", "jsonl").stdout)
    assert {"seq": 1, "what": "changed", "count": 1} in answer["breaks"]
    assert run("journal", "verify", "--since", "2").returncode == 1  # the trigger is still gone


def test_journal_that_is_no_database_or_gone(run: Run, filled: tuple[str, str], site: Path) -> None:
    for name in ("journal.db-wal", "journal.db-shm"):
        (site / name).unlink(missing_ok=True)
    (site / "journal.db").write_bytes(b"not a database" * 100)
    assert run("journal", "verify").returncode == 1
    (site / "journal.db").unlink()
    gone = run("journal", "verify")
    assert (gone.returncode, "잘렸습니다" in gone.stdout) == (1, True)
    (site / "journal.anchor").unlink()
    assert run("journal", "verify").returncode == 2
    (site / "keys" / "journal.key").chmod(0o644)
    refused = run("journal", "verify")
    assert (refused.returncode, "chmod 600" in refused.stderr) == (2, True)


def test_nothing_recorded_yet(run: Run, site: Path) -> None:
    assert run("incidents", "list", "--format", "jsonl").returncode == 0
    assert run("held", "list", "--format", "jsonl").returncode == 0
    assert run("held", "release", "INC-none", "--as", "kim").returncode == 2


def test_reading_loads_nothing_heavy(filled: tuple[str, str], site: Path) -> None:
    code = (
        "import sys; sys.argv = ['dlp', '--site', sys.argv[1], 'incidents', 'list', '--format', 'jsonl']\n"
        "from dlp.cli import main\n"
        "try:\n    main()\nfinally:\n"
        "    heavy = {'numpy', 'spacy', 'presidio_analyzer', 'sqlite_utils', 'cryptography', 'dlp.app'} & sys.modules.keys()\n"
        "    print(sorted(heavy), file=sys.stderr)"
    )
    answer = subprocess.run([sys.executable, "-c", code, str(site)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.stderr.strip() == "[]"


@pytest.mark.parametrize("text", ["0d", "0h", "00m", "-1d", "7w", "1.5h"])
def test_no_span_is_no_moment(text: str) -> None:
    """An empty list for it would say that nothing happened."""
    with pytest.raises(ConfigError, match="--since"):
        times.span(text, None)


def test_minutes_back() -> None:
    found = times.moment("--since", "30m")
    assert found is not None
    assert timedelta(minutes=29) < datetime.now(UTC) - found < timedelta(minutes=40)
