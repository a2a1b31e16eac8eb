"""Another sealing key while nodes serve: everything opens at every step and at every node, and the key before goes when its time is over."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp import callers, keys
from dlp.app import noding, rewrapping, rotating
from dlp.app.noding import Noding
from dlp.app.sharing import memory_of
from dlp.app.site import Site
from dlp.desk.rights import Actor
from dlp.ledgers.proposals import What
from dlp.message import parse
from dlp.ports import ConfigError
from dlp.store import Store, open_store

pytest.importorskip("psycopg")
HELD = "뒷자리는 4567 이에요"


@pytest.fixture(scope="module")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture
def nodes(site: Path, tmp_path: Path, postgres: spool_servers.Server, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    made = nodes_rig.folders(site, tmp_path, postgres, count=2)
    callers.add(made[0], keys.load(made[0] / "keys").seal, "messenger", now=datetime.now(UTC))
    for folder in made:
        nodes_rig.synced(folder)
    approved = type("Approved", (), {"id": "PR-1", "what": What.keys, "state": "approved", "operator": "kim", "used": False})()
    monkeypatch.setattr(rotating, "_approved", lambda store, number, actor: approved)
    monkeypatch.setattr("dlp.store.desk.rotated", lambda *_, **__: None)
    return made


def _rotate(folder: Path) -> int:
    return rotating.rotate(folder, "PR-1", actor=Actor("kim", "tty"), now=datetime.now(UTC))


def _wrapped(store: Store, old: bytes, new: bytes) -> None:
    store.rewrap(new, now=datetime.now(UTC), old=old)


def _held(site: Site, ident: str) -> str:
    return site.submit(parse(rig.message(HELD, rig.OUTSIDE, ident=ident))).incident_id


def _opened(folder: Path, incident: str) -> Any:
    """What is sealed: an original, the register, the callers."""
    ring = keys.load(folder / "keys")
    assert [row.name for row in callers.listed(folder, ring.seal)] == ["messenger"]
    with Site.open(folder) as site:
        assert site.tools.index
        claim = None
        store = site.recording.store
        store.request_release(incident, operator="kim", reason="x", now=datetime.now(UTC))
        claim = store.claim_release(incident, worker="w", lease_s=60, now=datetime.now(UTC))
        assert claim is not None
        return claim.raw


def test_a_rotation_needs_no_stop(nodes: list[Path]) -> None:
    """What was sealed before, between and after opens at both nodes, one of which has run all the time."""
    one, two = nodes
    old = (one / "keys" / "seal.key").read_bytes()
    with Site.open(one) as first, Site.open(two) as second:
        for running in (first, second):
            running.memory = memory_of(running.folder, running.keys.seal)
        node = Noding.of(second, reload=lambda: None)
        assert node is not None
        node.turn()
        before = _held(first, "m-before")
        import threading

        done: list[int] = []
        work = threading.Thread(target=lambda: done.append(_rotate(one)))
        work.start()
        while work.is_alive():
            node.turn()
            time.sleep(0.05)
        assert done == [1]
        node.turn()
        new = (one / "keys" / "seal.key").read_bytes()
        assert (two / "keys" / "seal.key").read_bytes() == new != old
        assert (two / "keys" / keys.FORMER).read_bytes() == old
        after = _held(second, "m-after")
        told = parse(rig.message("앞부분 010-0123 입니다", "p@elsewhere.example", ident="p-1"))
        first.submit(told)
        assert (
            second.submit(parse(rig.message("뒷자리는 4567 이에요", "p@elsewhere.example", ident="p-2"))).answer.action == "block"
        )
    assert _opened(two, before)
    assert _opened(one, after)
    for folder in nodes:  # a day later
        ring = keys.load(folder / "keys")
        store = open_store(folder, ring)
        wrap = partial(_wrapped, store)
        assert not rewrapping.finish(folder, ring, wrap)
        assert rewrapping.finish(folder, ring, wrap, now=time.time() + rewrapping.LASTS_S + 1)
        store.close()
        assert not (folder / "keys" / keys.FORMER).exists()
    with Site.open(two) as site:
        assert site.tools.index
        assert site.recording.store.verify().whole


def test_a_node_that_was_off_catches_up(nodes: list[Path]) -> None:
    one, two = nodes
    _rotate(one)
    assert nodes_rig.synced(two).number == nodes_rig.synced(one).number
    assert (two / "keys" / "seal.key").read_bytes() == (one / "keys" / "seal.key").read_bytes()
    with Site.open(two) as site:
        assert site.tools.index


@pytest.mark.parametrize("step", ["announce", "sync", "_heard", "go_over", "rewrap", "second sync"])
def test_a_rotation_that_is_cut_short_goes_on(nodes: list[Path], step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed at any step: both nodes open everything, and the same command again ends it."""
    one, two = nodes
    with Site.open(one) as site:
        incident = _held(site, "m-1")

    class Killed(BaseException):
        pass

    def killed(*_: Any, **__: Any) -> Any:
        raise Killed

    with monkeypatch.context() as patch:
        if step == "announce":
            patch.setattr(rotating.generations, "sync", killed)
        elif step == "sync":
            patch.setattr(rotating, "_heard", killed)
        elif step == "_heard":
            patch.setattr(rotating.rewrapping, "go_over", killed)
        elif step == "go_over":
            patch.setattr(rewrapping, "_again", killed)
        elif step == "rewrap":
            patch.setattr("dlp.store.sql.SqlStore.rewrap", killed)
        else:
            real, calls = rotating.generations.sync, []

            def second(*words: Any, **more: Any) -> Any:
                calls.append(1)
                return real(*words, **more) if len(calls) == 1 else killed()

            patch.setattr(rotating.generations, "sync", second)
        with pytest.raises(Killed):
            _rotate(one)
    for folder in nodes:
        nodes_rig.synced(folder)
        with Site.open(folder) as site:
            assert site.tools.index
    _rotate(one)
    nodes_rig.synced(two)
    assert (two / "keys" / "seal.key").read_bytes() == (one / "keys" / "seal.key").read_bytes()
    assert _opened(two, incident)


def test_two_nodes_that_rotate_at_once_agree(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = nodes
    keys.announce(two / "keys")  # it was about to
    _rotate(one)
    with pytest.raises(ConfigError):
        _rotate(two)
    nodes_rig.synced(two)
    assert (two / "keys" / "seal.key").read_bytes() == (one / "keys" / "seal.key").read_bytes()
    with Site.open(two) as site:
        assert site.tools.index


def test_nothing_goes_over_while_a_node_has_not_heard(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = nodes
    monkeypatch.setattr(rotating, "HEARD_S", 0.2)
    with Site.open(two) as second:
        node = Noding.of(second, reload=lambda: None)
        assert node is not None
        node.turn()  # and then it hangs
        before = (one / "keys" / "seal.key").read_bytes()
        with pytest.raises(ConfigError, match="did not take the next key"):
            _rotate(one)
        assert (one / "keys" / "seal.key").read_bytes() == before
        node.turn()
        node._said_at = -noding.SAY_S
        node.turn()
        _rotate(one)
