"""Programs that hand over files may write into the outbox. Nothing leaves by a door that they put there, and nothing is read for them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from entrance_fakes import FakeGate, mail
from entrance_rigs import FolderRig

from connectors._spool import Spool, Unfit
from dlp.ports import ConfigError
from tests.waiting import eventually

PLACES = ("out", "sent", "held", "blocked", "failed")
CONTENT = mail("act:allow 안녕하십니까")


def put_away(place: Path) -> Path:
    """The folder under another name, so that something else can stand in its place."""
    away = place.with_name(f"{place.name}-away")
    place.rename(away)
    return away


def _link(place: Path, elsewhere: Path) -> None:
    put_away(place)
    place.symlink_to(elsewhere)


def _dangling(place: Path, elsewhere: Path) -> None:
    put_away(place)
    place.symlink_to(elsewhere / "nothing")


def _file(place: Path, _elsewhere: Path) -> None:
    put_away(place)
    place.write_bytes(b"")


def _pipe(place: Path, _elsewhere: Path) -> None:
    put_away(place)
    os.mkfifo(place)


DOORS: dict[str, Callable[[Path, Path], None]] = {"link": _link, "dangling": _dangling, "file": _file, "pipe": _pipe}
USES: dict[str, tuple[tuple[str, ...], Callable[[Spool, Path, str], object]]] = {
    "look": (("out",), lambda spool, own, place: spool.waiting((".eml",))),
    "vouch": (("out",), lambda spool, own, place: spool.vouched("a.eml", 1)),
    "claim": (("out",), lambda spool, own, place: spool.claim("a.eml")),
    "give back": (("out",), lambda spool, own, place: spool.give_back(own)),
    "put": (("sent", "held", "blocked", "failed"), lambda spool, own, place: spool.put(own, place, {"action": "hold"})),
    "from held": (("held", "sent", "blocked"), lambda spool, own, place: spool.from_held("a.eml", "", place if place != "held" else "sent", b"x")),
}  # fmt: skip
"""What is done in a folder of the outbox, and in which."""


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("door", DOORS)
def test_a_folder_that_is_another_now_is_not_used(tmp_path: Path, door: str, use: str) -> None:
    places, do = USES[use]
    for place in places:
        root, elsewhere = tmp_path / place / "outbox", tmp_path / place / "elsewhere"
        elsewhere.mkdir(parents=True)
        (elsewhere / "a.eml").write_bytes(b"another's")
        spool = Spool(root, max_size=1000)
        spool.open()
        (root / "out" / "own.eml").write_bytes(CONTENT)
        own = spool.claim("own.eml")
        assert own is not None
        DOORS[door](root / place, elsewhere)
        with pytest.raises(OSError):
            do(spool, own, place)
        assert own.read_bytes() == CONTENT
        assert [path.name for path in elsewhere.iterdir()] == ["a.eml"]
        assert (elsewhere / "a.eml").read_bytes() == b"another's"
        spool.close()


@pytest.mark.parametrize("place", PLACES)
def test_a_folder_that_was_cleared_away_is_made_again(tmp_path: Path, place: str) -> None:
    spool = Spool(tmp_path / "outbox", max_size=1000)
    spool.open()
    (tmp_path / "outbox" / "out" / "a.eml").write_bytes(CONTENT)
    own = spool.claim("a.eml")
    assert own is not None
    put_away(tmp_path / "outbox" / place)
    if place == "out":
        spool.give_back(own)
    else:
        spool.put(own, place, None)
    assert (tmp_path / "outbox" / place / "a.eml").read_bytes() == CONTENT
    spool.close()


def test_a_folder_of_somebody_else_is_not_used(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "outbox", max_size=1000)
    spool.open()
    for place in PLACES:
        with spool.at(place):
            pass
    spool._owners = {place: owner + 1 for place, owner in spool._owners.items()}
    for place in PLACES:
        with pytest.raises(PermissionError), spool.at(place):
            pass
    spool.close()


@pytest.mark.parametrize("place", [*PLACES, ".work"])
def test_a_link_among_the_folders_is_refused_at_the_start(tmp_path: Path, place: str) -> None:
    (tmp_path / "outbox").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "outbox" / place).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigError, match="not a link"):
        Spool(tmp_path / "outbox", max_size=1000).open()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_the_outbox_itself_may_be_a_link_and_is_looked_up_once(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    (tmp_path / "outbox").symlink_to(tmp_path / "first")
    spool = Spool(tmp_path / "outbox", max_size=1000)
    spool.open()
    (tmp_path / "outbox").unlink()
    (tmp_path / "outbox").symlink_to(tmp_path / "second")
    (tmp_path / "first" / "out" / "a.eml").write_bytes(CONTENT)
    own = spool.claim("a.eml")
    assert own is not None
    spool.put(own, "sent", None)
    spool.close()
    assert (tmp_path / "first" / "sent" / "a.eml").read_bytes() == CONTENT
    assert list((tmp_path / "second").iterdir()) == []


def _a_link(path: Path, other: Path) -> None:
    path.symlink_to(other)


def _a_pipe(path: Path, _other: Path) -> None:
    os.mkfifo(path)


def _a_folder(path: Path, _other: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("instead", [_a_link, _a_pipe, _a_folder])
def test_what_is_put_in_a_files_place_after_it_was_seen_is_not_read(tmp_path: Path, instead: Callable[[Path, Path], None]) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(CONTENT)
    spool = Spool(tmp_path / "outbox", max_size=1000)
    spool.open()
    instead(tmp_path / "outbox" / "out" / "a.eml", secret)
    claimed = spool.claim("a.eml")
    assert claimed is not None
    with pytest.raises(Unfit):
        spool.content(claimed)
    spool.close()
    assert secret.read_bytes() == CONTENT


async def test_a_link_put_in_place_at_the_last_moment_ends_in_failed_and_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(CONTENT)
    rig, gate = FolderRig(tmp_path), FakeGate()
    claim = Spool.claim

    def late(spool: Spool, name: str) -> Path | None:
        if name == "a.eml":
            (spool.root / "out" / name).unlink()
            (spool.root / "out" / name).symlink_to(secret)
        return claim(spool, name)

    monkeypatch.setattr(Spool, "claim", late)
    await rig.start(gate)
    rig.drop("a.eml", CONTENT)
    rig.drop("b.eml", CONTENT)
    await eventually(lambda: (rig.root / "sent" / "b.eml").exists() and (rig.root / "failed" / "a.eml.dlp.json").exists())
    await rig.stop()
    assert rig.names("sent") == ["b.eml"]
    assert b"not-a-file" in (rig.root / "failed" / "a.eml.dlp.json").read_bytes()
    assert len(gate.decided) == 1


async def test_sent_that_becomes_a_link_gets_nothing_and_what_waits_goes_once_it_is_a_folder_again(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    rig, gate = FolderRig(tmp_path), FakeGate()
    await rig.start(gate)
    away = put_away(rig.root / "sent")
    (rig.root / "sent").symlink_to(tmp_path / "elsewhere")
    rig.drop("a.eml", CONTENT)
    await eventually(lambda: gate.outcomes)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    (rig.root / "sent").unlink()
    away.rename(rig.root / "sent")
    await eventually(lambda: (rig.root / "sent" / "a.eml").exists())
    await rig.stop()
    assert rig.names("sent") == ["a.eml"]
    assert len(gate.decided) == 1
