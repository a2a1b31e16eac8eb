"""Another sealing key: nothing sealed is lost, the old key opens nothing any more, and a crash at any step is mended by going on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import whole_rig as rig
from town import BLOCKED, RAW

from dlp import callers, keys
from dlp.app import history, remembering
from dlp.app.marking import serving
from dlp.app.remembering import Remembering
from dlp.app.site import Site
from dlp.linkage.memory import Entry
from dlp.ports import ConfigError, StoreError
from dlp.register import sealed
from dlp.store import open_store
from dlp.store.sql import SqlStore

As = Callable[..., "CompletedProcess[str]"]
STEPS = {
    "register": (sealed, "_replace"),
    "callers": (callers, "rewrap"),
    "policies": (history, "rewrap"),
    "memory": (remembering, "rewrap"),
    "held": (SqlStore, "rewrap"),
    "the key itself": (keys, "end_rotation"),
}


@pytest.fixture
def full(site: Path, run: As) -> Path:
    """Something under the key of every kind: register and a held message are there already."""
    assert run("caller", "add", "messenger").returncode == 0
    memory = Remembering(site / "memory", keys.load(site / "keys").seal)
    memory.remember(["k"], Entry(datetime.now(UTC), "m", {rig.CASE: frozenset({"name"})}, (), True, ()))
    return site


def asked(run: As) -> str:
    number = run("keys", "rotate", "--reason", "담당자 교체", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    return number


def opens(site: Path, run: As, held: str) -> None:
    """Everything that was sealed can be read, and means what it meant."""
    ring = keys.load(site / "keys")
    with Site.open(site) as opened:
        assert opened.scan(BLOCKED).action == "block"
    for kind in rig.TABLES:  # the part that only the next import opens, too
        assert sealed.read_source(site, ring, kind) is not None, kind
    for one in history.versions(site, ring):
        assert history.texts_of(site, ring, one)["policy.yaml"]
    assert [row.name for row in callers.listed(site, ring.seal)] == ["messenger"]
    memory = Remembering(site / "memory", ring.seal)
    assert len(memory) == 1
    number = run("held", "unseal", held, "--reason", "확인", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    out = site.parent / f"out-{os.urandom(4).hex()}"
    assert run("held", "open", held, "--out", str(out), "--as", "kim").returncode == 0
    assert out.read_bytes() == RAW
    assert run("journal", "verify").returncode == 0


def test_another_key(full: Path, run: As, ids: dict[str, str]) -> None:
    loaded = keys.load(full / "keys")
    old = keys.Keys(loaded.register, bytes(loaded.seal), loaded.journal)  # as it was; what is loaded looks at the files again
    number = asked(run)
    assert run("keys", "rotate", "--apply", number, "--as", "lee").returncode == 2  # who approved did not ask
    done = run("keys", "rotate", "--apply", number, "--as", "kim")
    assert done.returncode == 0, done.stderr
    new = keys.load(full / "keys")
    assert new.seal != old.seal
    assert (new.register, new.journal) == (old.register, old.journal)
    with pytest.raises(ConfigError):
        sealed.read(full, old, "cases")
    with pytest.raises(StoreError):
        callers.listed(full, old.seal)
    assert old.seal not in b"".join(path.read_bytes() for path in full.rglob("*") if path.is_file())
    opens(full, run, ids["hold"])
    assert run("keys", "rotate", "--apply", number, "--as", "kim").returncode == 2  # once


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_is_mended_by_going_on(
    full: Path, run: As, ids: dict[str, str], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = asked(run)
    place, name = STEPS[step]

    def dies(*_: object, **__: object) -> None:
        raise SystemError("power failure")

    with monkeypatch.context() as broken:
        broken.setattr(place, name, dies)
        assert run("keys", "rotate", "--apply", number, "--as", "kim").returncode == 2
    for words in (("register", "show"), ("held", "open", ids["hold"], "--out", str(full.parent / "x")), ("caller", "list")):
        done = run(*words, "--as", "kim") if words[0] == "held" else run(*words)
        assert done.returncode == 2
        assert "끝나지 않았습니다" in done.stderr
    (found,) = map(json.loads, run("doctor", "--only", "keys", "--format", "jsonl").stdout.splitlines())
    assert (found["check"], found["state"]) == ("keys", "bad")
    assert "키 교체가 시작되고 끝나지 않았습니다" in found["text"]
    with monkeypatch.context() as english:
        english.setenv("DLP_LANG", "en")
        assert "rotation was begun and not finished" in run("doctor", "--only", "keys", "--format", "jsonl").stdout
    assert run("keys", "rotate", "--apply", number, "--as", "kim").returncode == 0
    opens(full, run, ids["hold"])


def test_not_while_somebody_serves(full: Path, run: As) -> None:
    number = asked(run)
    mark = serving(full)
    assert mark is not None
    try:
        done = run("keys", "rotate", "--apply", number, "--as", "kim")
        assert done.returncode == 2
        assert "실행 중입니다" in done.stderr
    finally:
        os.close(mark)
    assert not (full / "keys" / keys.NEXT).exists()


def test_nothing_without_a_second_person(full: Path, run: As) -> None:
    number = run("keys", "rotate", "--reason", "교체", "--as", "kim").stdout.strip()
    assert run("keys", "rotate", "--apply", number, "--as", "kim").returncode == 2
    assert not (full / "keys" / keys.NEXT).exists()


def test_a_staffed_site_can_finish_a_rotation(staff: dict[str, str], site: Path, run: As, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is who needs the journal's key only."""
    number = run("keys", "rotate", "--reason", "교체").stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    with monkeypatch.context() as broken:
        broken.setattr(keys, "end_rotation", lambda _: (_ for _ in ()).throw(SystemError("x")))
        assert run("keys", "rotate", "--apply", number).returncode == 2
    assert run("keys", "rotate", "--apply", number).returncode == 0
    store = open_store(site, keys.load(site / "keys"))
    assert store.verify().whole
    store.close()
