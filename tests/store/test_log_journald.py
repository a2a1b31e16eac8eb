"""Under systemd each line goes to the journal in fields, and to standard error where the journal does not take it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from dlp import log


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    place = tmp_path / "socket"
    taken = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    taken.bind(str(place))
    taken.settimeout(120)
    here = os.fstat(2)
    monkeypatch.setenv("JOURNAL_STREAM", f"{here.st_dev}:{here.st_ino}")
    monkeypatch.setattr(log, "JOURNAL", str(place))
    return taken


def test_a_line_is_told_in_fields(journal: socket.socket) -> None:
    log.setup()
    log.event("selftest", level="ERROR", state="failed", entrance="milter")
    lines = journal.recv(65536).decode().splitlines()
    assert {"PRIORITY=3", "SYSLOG_IDENTIFIER=foi-dlp", "DLP_EVENT=selftest", "DLP_STATE=failed", "DLP_ENTRANCE=milter"} <= set(
        lines
    )
    assert [line for line in lines if line.startswith("MESSAGE={")]
    log.event("register-import", state="a\nMESSAGE=forged", kind="홍길동 010-0123-4567")
    told = journal.recv(65536).decode()
    assert told.count("\nMESSAGE=") + told.startswith("MESSAGE=") == 1
    assert "010-0123" not in told
    log.setup()


@pytest.mark.parametrize("stream", ["", "x", "1:2", "9" * 30 + ":1"])
def test_another_standard_error_is_no_journal(journal: socket.socket, monkeypatch: pytest.MonkeyPatch, stream: str) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", stream)
    assert not log._to_journal()


def test_a_journal_that_is_gone_loses_no_line(
    journal: socket.socket, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = os.fstat(2)
    monkeypatch.setenv("JOURNAL_STREAM", f"{here.st_dev}:{here.st_ino}")
    log.setup()
    Path(log.JOURNAL).unlink()
    log.event("start", state="ok")
    assert '"event": "start"' in capfd.readouterr().err
    log.setup(text=True)
