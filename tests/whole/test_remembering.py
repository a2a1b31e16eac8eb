"""Conversation memory in files: a kill between two halves of a number changes nothing, and the files tell nobody anything."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import whole_rig as rig

from dlp.app.remembering import LIVES_S, Remembering
from dlp.linkage.memory import Entry

KEY = bytes(range(32))
NOW = datetime.now(UTC)
CASE = "50990011"
FIELDS = Entry(NOW, "m-1", {CASE: frozenset({"name"})}, (CASE,), True, ())
TALK = Entry(NOW, "m-3", context=True)
DIGITS = Entry(NOW, "m-2", digits=((123456789, 4),))


def halves(server: rig.Serve, secret: str, half: int) -> str:
    text = ("앞부분 010-0123 입니다", "뒷자리는 4567 이에요")[half]
    status, answer = server.check(rig.message(text, "@seon", sender="@gaon", ident=f"half-{half}", channel="messenger"), secret)
    assert status == 200
    return str(answer["action"])


def test_half_a_number_is_remembered_over_a_kill(own_site: Path) -> None:
    secret = rig.here(own_site, "caller", "add", "messenger").stdout.strip()
    with rig.Serve(own_site, http=True) as first:
        assert halves(first, secret, 0) in ("allow", "alert")
        first.kill()
    kept = list((own_site / "memory").iterdir())
    assert kept
    assert all(path.stat().st_mode & 0o077 == 0 for path in (own_site / "memory", *kept))
    held = b"".join(path.read_bytes() for path in kept)
    assert not any(word.encode() in held for word in ("0100123", "half-0", rig.CASE, "@seon"))
    with rig.Serve(own_site, http=True) as second:
        assert halves(second, secret, 1) == "block"
        second.kill()
    for path in kept:
        path.unlink()
    with rig.Serve(own_site, http=True) as third:
        assert halves(third, secret, 1) != "block", "the second half alone is no whole number: the block came from memory"
        said = rig.here(own_site, "doctor", "--only", "files")
        assert (said.returncode != 0, "기억하지 못합니다" in said.stdout) == (True, True), said.stdout


def contents(memory: Remembering) -> dict[str, object]:
    """What is remembered by key: fields by case, messages with pieces."""
    return {
        key: ({case: set(names) for case, names in line.fields.items()}, list(line.digits)) for key, line in memory._lines.items()
    }


def test_processes_of_a_site_share_it(tmp_path: Path) -> None:
    one, two = Remembering(tmp_path / "m", KEY), Remembering(tmp_path / "m", KEY)
    one.remember(("p1",), FIELDS)
    two.remember(("p2", "r2"), DIGITS)
    one.catch_up()
    one.catch_up()
    two.catch_up()
    later = Remembering(tmp_path / "m", KEY)
    for memory in (one, two, later):
        assert contents(memory) == {"p1": ({CASE: {"name"}}, []), "p2": ({}, ["m-2"]), "r2": ({}, ["m-2"])}


def test_what_another_process_remembers_is_there_for_the_next_message(tmp_path: Path) -> None:
    one, two = Remembering(tmp_path / "m", KEY), Remembering(tmp_path / "m", KEY)
    assert not two.holds_any()
    for i in range(20):
        (one, two)[i % 2].remember((f"p{i}",), FIELDS)
        assert (two, one)[i % 2].holds_any()
        assert f"p{i}" in (two, one)[i % 2]._lines


def test_what_was_forgotten_before_its_time_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    memory = Remembering(tmp_path / "m", KEY)
    memory._max_bytes = 2_000
    for i in range(20):
        memory.remember((f"p{i}",), FIELDS)
    with caplog.at_level("WARNING", logger="dlp"):
        memory.forget_before(NOW - timedelta(hours=24))
        memory.forget_before(NOW - timedelta(hours=24))
    assert [record.ids["rows"] for record in caplog.records if record.ids.get("state") == "forgotten before their time"] == [
        memory.lost
    ]  # type: ignore[attr-defined]


def test_what_is_torn_altered_or_of_another_key_is_passed_over(tmp_path: Path) -> None:
    memory = Remembering(tmp_path / "m", KEY)
    memory.remember(("p1",), FIELDS)
    (file,) = (tmp_path / "m").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:40] + b"\n" + whole[:-20] + b"AAAAAA==\n" + b"no line of ours\n" + whole + whole[:30])
    assert contents(Remembering(tmp_path / "m", KEY)) == {"p1": ({CASE: {"name"}}, [])}
    assert len(Remembering(tmp_path / "m", bytes(32))) == 0


def test_a_full_disk_forgets_only_at_the_restart(tmp_path: Path) -> None:
    memory = Remembering(tmp_path / "m", KEY)
    (tmp_path / "m").rmdir()
    (tmp_path / "m").symlink_to("/dev/full")  # the file cannot be made below it
    memory.remember(("p1",), FIELDS)
    assert len(memory) == 1


def test_files_go_when_nothing_in_them_counts(tmp_path: Path) -> None:
    memory = Remembering(tmp_path / "m", KEY)
    hour = int(time.time()) // 3600
    for word, seconds in LIVES_S.items():
        (tmp_path / "m" / f"{word}-{hour - int(seconds // 3600) - 2}").write_bytes(b"")
    memory.remember(("p1",), FIELDS)
    memory.remember(("p1",), DIGITS)
    memory.remember(("p1",), TALK)
    memory.forget_before(NOW - timedelta(hours=24))
    assert sorted(path.name.split("-")[0] for path in (tmp_path / "m").iterdir()) == ["fields", "talk"]
