"""Callers: shown once, sealed, and a running server sees a change at once."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlp import callers
from dlp.cli import command_named
from dlp.ports import ConfigError, StoreError

KEY = b"k" * 32
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def test_add_list_remove(tmp_path: Path) -> None:
    book = callers.Book(tmp_path, KEY)
    assert dict(book()) == {}
    secret = callers.add(tmp_path, KEY, "msgr", webhook="https://msgr.example/told", channels=("messenger",), now=NOW)
    other = callers.add(tmp_path, KEY, "sms-1", now=NOW)
    assert secret != other
    found = book()["msgr"]
    assert (found.secret, found.webhook, found.channels) == (secret.encode(), "https://msgr.example/told", ("messenger",))
    assert [(c.name, c.created, c.channels) for c in callers.listed(tmp_path, KEY)] == [
        ("msgr", "2026-11-20T00:00:00+00:00", ("messenger",)),
        ("sms-1", "2026-11-20T00:00:00+00:00", ()),
    ]
    callers.remove(tmp_path, KEY, "msgr")
    assert list(book()) == ["sms-1"]
    assert secret not in repr(found)


def test_sealed_and_private(tmp_path: Path) -> None:
    secret = callers.add(tmp_path, KEY, "msgr", now=NOW)
    path = tmp_path / callers.FILE
    raw = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert secret.encode() not in raw
    assert b"msgr" not in raw
    with pytest.raises(StoreError):
        callers.Book(tmp_path, b"x" * 32)()
    path.write_bytes(raw[:-1])
    with pytest.raises(StoreError):
        callers.Book(tmp_path, KEY)()
    with pytest.raises(StoreError):
        callers.add(tmp_path, KEY, "other", now=NOW)
    assert path.read_bytes() == raw[:-1]


@pytest.mark.parametrize(
    ("name", "webhook", "channels"),
    [
        ("", "", ()),
        ("a b", "", ()),
        ("한글", "", ()),
        ("x" * 65, "", ()),
        ("a", "ftp://x.example", ()),
        ("a", "http://", ()),
        ("a", "http://x:99999/", ()),
        ("a", "", ("fax",)),
    ],
)
def test_what_is_refused(tmp_path: Path, name: str, webhook: str, channels: tuple[str, ...]) -> None:
    with pytest.raises(ConfigError):
        callers.add(tmp_path, KEY, name, webhook=webhook, channels=channels, now=NOW)
    assert not (tmp_path / callers.FILE).exists()


def test_a_name_is_taken_once(tmp_path: Path) -> None:
    callers.add(tmp_path, KEY, "msgr", now=NOW)
    with pytest.raises(ConfigError):
        callers.add(tmp_path, KEY, "msgr", now=NOW)
    with pytest.raises(ConfigError):
        callers.remove(tmp_path, KEY, "nobody")


def test_the_command_prints_the_secret_once(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    for name in ("register", "seal", "journal"):
        (tmp_path / "keys" / f"{name}.key").write_bytes(KEY)
        (tmp_path / "keys" / f"{name}.key").chmod(0o600)
    run = CliRunner()
    added = run.invoke(command_named("caller"), ["add", "msgr", "--channel", "messenger"], obj=tmp_path)
    secret = added.stdout.strip()
    assert callers.Book(tmp_path, KEY)()["msgr"].secret == secret.encode()
    lists = [run.invoke(command_named("caller"), ["list", *form], obj=tmp_path).stdout for form in ([], ["--format", "jsonl"])]
    assert all("msgr" in text and secret not in text for text in lists)
    assert json.loads(lists[1])["channels"] == ["messenger"]
    assert run.invoke(command_named("caller"), ["list", "--format", "xml"], obj=tmp_path).exit_code == 2
    assert run.invoke(command_named("caller"), ["remove", "msgr"], obj=tmp_path).exit_code == 0
    assert dict(callers.Book(tmp_path, KEY)()) == {}


def test_rotation_leaves_the_former_for_a_while(tmp_path: Path) -> None:
    first = callers.add(tmp_path, KEY, "msgr", rate=5, fail_open=True, now=NOW)
    second = callers.rotate(tmp_path, KEY, "msgr", overlap=timedelta(hours=2), now=NOW)
    found = callers.Book(tmp_path, KEY)()["msgr"]
    assert (found.secret, found.former, found.former_until) == (second.encode(), first.encode(), NOW.timestamp() + 7200)
    assert (found.rate, found.fail_open) == (5, True)
    assert first not in repr(found)
    assert callers.listed(tmp_path, KEY)[0].former_until == "2026-11-20T02:00:00+00:00"
    with pytest.raises(ConfigError):
        callers.rotate(tmp_path, KEY, "nobody", overlap=timedelta(), now=NOW)
    with pytest.raises(ConfigError):
        callers.add(tmp_path, KEY, "fast", rate=-1, now=NOW)
