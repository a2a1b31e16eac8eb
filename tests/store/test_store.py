"""The files of the embedded store: no value in them, nobody else reads them. What any store must do is in `conformance.py`."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from dlp.model import Action
from dlp.record import Record
from dlp.store import Store

Make = Callable[..., Record]


def test_no_value_in_any_byte(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    held = store.decided(
        make_record(Action.HOLD), raw="함초롬 010-0123-4567".encode(), meta={"recipients": ["chorom.ham@mail.example"]}
    )
    store.request_release(held, operator="kim", reason="본인(010-0123-4567) 확인", now=now)
    for path in site.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in ("함초롬", "010-0123-4567", "01001234567", "chorom.ham@mail.example"):
                assert secret.encode() not in content, path.name
                assert secret.encode("utf-16-le") not in content, path.name


def test_private_files(store: Store, site: Path, now: datetime) -> None:
    store.note("start", now=now, body={})
    assert {path.name: path.stat().st_mode & 0o777 for path in site.iterdir() if path.is_file()} == {
        name: 0o600 for name in ("journal.db", "journal.db-wal", "journal.db-shm", "journal.anchor")
    }
