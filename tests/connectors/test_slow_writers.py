"""Real writers that take their time: nothing goes out by halves, and what is written after a file was taken is not lost in silence."""

from __future__ import annotations

import asyncio
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import FakeGate, contract, mail
from entrance_rigs import FolderRig

from connectors import folder
from connectors._spool import Spool
from tests.waiting import eventually

SETTLE = 3.0
"""Seconds; pauses of writers in the tests are far less than it, whatever else the machine does."""
PAUSE = 0.8
WHOLE = mail("act:allow " + "가나다라 " * 400)
HALF = len(WHOLE) // 2


async def started(tmp_path: Path, gate: FakeGate | None = None, **options: Any) -> tuple[FolderRig, FakeGate]:
    rig, gate = FolderRig(tmp_path), gate or FakeGate()
    await rig.start(gate, **{"watch": True, "settle": SETTLE, "rescan": 0.4} | options)
    return rig, gate


def writer(code: str, *words: object) -> subprocess.Popen[bytes]:
    """Another process, as writers are."""
    return subprocess.Popen([sys.executable, "-c", f"import os, sys, time, shutil\n{code}", *map(str, words)])


OPEN = """
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
with open(path, 'wb', buffering=0) as file:
    for start in range(0, len(source), len(source) // 3):
        file.write(source[start:start + len(source) // 3]); time.sleep(pause)
"""
APPEND = """
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
for start in range(0, len(source), len(source) // 2 + 1):
    with open(path, 'ab') as file:
        file.write(source[start:start + len(source) // 2 + 1])
    time.sleep(pause)
"""
REWRITE = """
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
open(path, 'wb').write(source[:200]); time.sleep(pause)
open(path, 'wb').write(source)
"""
COPY = "shutil.copyfile(sys.argv[2], sys.argv[1])"
RSYNC = """
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
folder, name = os.path.split(path)
draft = os.path.join(folder, f'.{name}.a1B2c3')
with open(draft, 'wb', buffering=0) as file:
    file.write(source[:500]); time.sleep(pause); file.write(source[500:])
os.rename(draft, path)
"""
RENAME_THEN_CLOSE = """
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
file = open(path + '.tmp', 'wb', buffering=0)
file.write(source[:500]); os.rename(path + '.tmp', path); time.sleep(pause); file.write(source[500:]); file.close()
"""
MAPPED = """
import mmap
path, source, pause = sys.argv[1], open(sys.argv[2], 'rb').read(), float(sys.argv[3])
descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
os.ftruncate(descriptor, len(source))
pages = mmap.mmap(descriptor, len(source))
os.close(descriptor)  # mmap keeps one of its own, opened as this one was
for name in os.listdir('/proc/self/fd'):
    try:
        if os.readlink('/proc/self/fd/' + name) == path:
            os.close(int(name))
    except OSError:
        pass
half = len(source) // 2
pages[:half] = source[:half]; time.sleep(4 * pause); pages[half:] = source[half:]; os._exit(0)
"""


@pytest.mark.parametrize("code", [OPEN, APPEND, REWRITE, COPY, RSYNC, RENAME_THEN_CLOSE, MAPPED])
@pytest.mark.parametrize("suffix", [".eml", ".json"])
async def test_every_writer_is_waited_for(tmp_path: Path, code: str, suffix: str) -> None:
    whole = WHOLE if suffix == ".eml" else json.dumps(contract("act:allow " + "x" * 3000)).encode()
    (tmp_path / "source").write_bytes(whole)
    rig, gate = await started(tmp_path)
    process = writer(code, rig.root / "out" / f"a{suffix}", tmp_path / "source", PAUSE)
    await eventually(lambda: gate.outcomes)
    await asyncio.to_thread(process.wait)
    await rig.stop()
    assert (rig.root / "sent" / f"a{suffix}").read_bytes() == whole
    assert [name for place in ("failed", "held", "blocked") for name in rig.names(place)] == []
    assert len(gate.decided) == 1


async def test_four_seconds_with_the_settings_as_they_come(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(WHOLE)
    rig, gate = FolderRig(tmp_path), FakeGate()
    rig.connector = folder.Folder(folder.Options(directory=str(rig.root)))
    await rig.connector.start(gate)
    processes = [
        writer(code, rig.root / "out" / f"{number}.eml", tmp_path / "source", 4)
        for number, code in enumerate((APPEND, OPEN, REWRITE))
    ]
    await eventually(lambda: len(gate.outcomes) == 3)
    for process in processes:
        await asyncio.to_thread(process.wait)
    await rig.stop()
    assert rig.names("sent") == ["0.eml", "1.eml", "2.eml"]
    assert all((rig.root / "sent" / name).read_bytes() == WHOLE for name in rig.names("sent"))


async def test_renamed_in_from_beside_is_taken_at_once(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=600.0, rescan=600.0)
    (rig.root / "draft").write_bytes(WHOLE)
    (rig.root / "draft").rename(rig.root / "out" / "a.eml")
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert rig.names("sent") == ["a.eml"]


async def test_json_that_parses_is_whole(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=600.0)
    raw = json.dumps(contract("act:allow")).encode()
    (rig.root / "out" / "a.json").write_bytes(raw)
    (rig.root / "out" / "half.json").write_bytes(raw[:-1])
    await eventually(lambda: gate.outcomes)
    await asyncio.sleep(0.6)  # pause: the half one stays
    await rig.stop()
    assert (rig.names("sent"), rig.names("failed")) == (["a.json"], [])


@pytest.mark.parametrize(("companion", "text"), [(".size", f"{len(WHOLE)}\n"), (".done", "")])
async def test_a_companion_says_that_a_mail_is_whole(tmp_path: Path, companion: str, text: str) -> None:
    rig, gate = await started(tmp_path, settle=600.0)
    out = rig.root / "out"
    if companion == ".size":
        (out / "a.eml.size").write_text(text, "ascii")
    (out / "a.eml").write_bytes(WHOLE[:HALF])
    await asyncio.sleep(0.8)  # pause: it stays
    assert gate.decided == []
    with (out / "a.eml").open("ab") as file:
        file.write(WHOLE[HALF:])
    (out / f"a.eml{companion}").write_text(text, "ascii")
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert (rig.root / "sent" / "a.eml").read_bytes() == WHOLE
    assert list(out.iterdir()) == []


async def test_short_of_its_size_it_waits_long_and_then_fails(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=0.1)
    (rig.root / "out" / "a.eml.size").write_text("999999", "ascii")
    (rig.root / "out" / "a.eml").write_bytes(WHOLE)
    await asyncio.sleep(0.8)  # pause: it stays
    assert gate.decided == []
    await eventually(lambda: rig.names("failed"))
    await rig.stop()
    assert json.loads((rig.root / "failed" / "a.eml.dlp.json").read_bytes())["error"] == "incomplete"
    assert gate.decided == []


@pytest.mark.parametrize("how", ["append", "rewrite", "hard link", "mask"])
async def test_what_is_written_after_it_was_taken_is_shown(tmp_path: Path, how: str) -> None:
    """A writer that broke every rule: the decided bytes go out, the file as it then is lies in failed/ with a note."""
    rig, gate = await started(tmp_path, settle=0.2)
    raw = mail("act:mask secret") if how == "mask" else WHOLE
    draft = rig.root / "draft"
    draft.write_bytes(raw)
    out = rig.root / "out" / "a.eml"
    if how == "hard link":
        os.link(draft, out)
    else:
        shutil.copyfile(draft, out)
    file = (draft if how == "hard link" else out).open("rb+")
    await eventually(lambda: gate.outcomes)
    if how == "rewrite":
        file.truncate(0)
    else:
        file.seek(0, os.SEEK_END)
    file.write(b"the late half")
    file.close()
    await eventually(lambda: rig.names("failed"))
    await rig.stop()
    assert rig.names("failed") == ["a.eml", "a.eml.dlp.json"]
    assert json.loads((rig.root / "failed" / "a.eml.dlp.json").read_bytes()) == {"action": "failed", "error": "changed-after-taken"}
    assert (rig.root / "failed" / "a.eml").read_bytes() == (b"" if how == "rewrite" else raw) + b"the late half"
    assert b"the late half" not in (rig.root / "sent" / "a.eml").read_bytes()
    assert len(gate.decided) == 1


async def test_a_late_half_is_found_by_the_next_start(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=0.1)
    file = (rig.root / "out" / "a.eml").open("wb", buffering=0)
    file.write(WHOLE[:HALF])
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    file.write(WHOLE[HALF:])
    file.close()
    again, _ = await started(tmp_path, settle=0.1)
    await eventually(lambda: again.names("failed"))
    await again.stop()
    assert (rig.root / "failed" / "a.eml").read_bytes() == WHOLE


async def test_one_that_stays_as_it_was_is_let_go(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=0.1)
    rig.drop("a.eml", WHOLE)
    await eventually(lambda: gate.outcomes)
    await eventually(lambda: not list((rig.root / ".work").rglob(".taken-*")))
    await rig.stop()
    assert rig.names("failed") == []


async def test_written_to_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rig, gate = await started(tmp_path, settle=0.2)
    opened, times = os.fdopen, []

    class Growing(io.FileIO):
        """A file that somebody writes on while it is read, once."""

        def read(self, size: int | None = -1, /) -> bytes:
            raw = super().read(size)
            if not times:
                times.append(1)
                with Path(f"/proc/self/fd/{self.fileno()}").open("ab") as file:
                    file.write(b"more")
            return raw

    def slowly(descriptor: int, mode: str) -> io.FileIO:
        where = Path(f"/proc/self/fd/{descriptor}").readlink()
        return Growing(descriptor, mode) if ".work" in where.parts and mode == "rb" else opened(descriptor, mode)  # type: ignore[return-value]

    monkeypatch.setattr("connectors._spool.os.fdopen", slowly)
    rig.drop("a.eml", WHOLE)
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert times
    assert (rig.root / "sent" / "a.eml").read_bytes() == WHOLE + b"more"
    assert rig.names("failed") == []


async def test_a_companion_left_behind_vouches_for_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "outbox", max_size=10_000)
    spool.open()
    out = tmp_path / "outbox" / "out"
    (out / "a.eml").write_bytes(WHOLE[:100])
    (out / "a.eml.done").touch()
    assert spool.claim("a.eml") is not None
    assert list(out.iterdir()) == []
    spool.close()
