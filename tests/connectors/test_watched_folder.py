"""The outbox: one move, one owner, nothing overwritten, nothing lost when the process or the disk goes away."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, STORE_DOWN, USER_MESSAGE, FakeGate, contract, mail
from entrance_rigs import FolderRig

from connectors import folder
from connectors._spool import Spool
from dlp.model import Message, Reason
from dlp.ports import ConfigError, DeliveryError, Ticket
from tests.waiting import eventually


async def started(tmp_path: Path, gate: FakeGate | None = None, **options: Any) -> tuple[FolderRig, FakeGate]:
    rig, gate = FolderRig(tmp_path), gate or FakeGate()
    await rig.start(gate, **options)
    return rig, gate


@pytest.mark.parametrize(("word", "place"), [("allow", "sent"), ("alert", "sent"), ("hold", "held"), ("block", "blocked")])
async def test_a_mail_goes_where_it_belongs_byte_for_byte(tmp_path: Path, word: str, place: str) -> None:
    rig, gate = await started(tmp_path)
    rig.drop("편지 1.eml", mail(f"act:{word}"))
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    note = [] if word == "allow" else ["편지 1.eml.dlp.json"]
    assert rig.names(place) == ["편지 1.eml", *note]
    assert (rig.root / place / "편지 1.eml").read_bytes() == mail(f"act:{word}")
    if note:
        told = json.loads((rig.root / place / note[0]).read_bytes())
        assert told == {"action": word, "incident_id": INCIDENT, "user_message": USER_MESSAGE}
    assert rig.names("out") == []
    assert list((rig.root / ".work").iterdir()) == [rig.root / ".work" / ".lock"]


async def test_masked_files(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    rig.drop("a.eml", mail(f"act:mask {SECRET_TEXT}"))
    rig.drop("b.json", json.dumps(contract(f"act:mask {SECRET_TEXT}", event="edit")).encode())
    await eventually(lambda: len(gate.outcomes) == 2)
    await rig.stop()
    assert (rig.root / "sent" / "a.eml").read_bytes() == mail(f"act:mask {MASKED_TEXT}")
    sent = json.loads((rig.root / "sent" / "b.json").read_bytes())
    assert (sent["text"], sent["event"], sent["id"]) == (f"act:mask {MASKED_TEXT}", "edit", "m-1")
    for path in rig.root.rglob("*"):
        assert not path.is_file() or SECRET_TEXT.encode() not in path.read_bytes()


async def test_what_is_not_a_message_is_kept(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, max_size=1000)
    rig.drop("bad.json", b"{")
    rig.drop("misspelt.json", json.dumps(contract("fine") | {"txt": SECRET_TEXT}).encode())
    rig.drop("big.eml", mail("x" * 2000))
    rig.drop("empty.eml", b"")
    await eventually(lambda: len(rig.names("failed")) == 8)
    await rig.stop()
    assert json.loads((rig.root / "failed" / "misspelt.json.dlp.json").read_bytes())["field"] == "txt"
    assert json.loads((rig.root / "failed" / "bad.json.dlp.json").read_bytes())["field"] == "message"
    assert json.loads((rig.root / "failed" / "big.eml.dlp.json").read_bytes())["error"] == "too-large"
    assert gate.decided == []


async def test_what_is_not_meant_stays(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    out = rig.root / "out"
    for name in (".hidden.eml", "part.eml.tmp", "note.txt"):
        (out / name).write_bytes(mail("x"))
    await asyncio.sleep(0.3)  # pause: they stay
    await rig.stop()
    assert gate.decided == []
    assert len(list(out.iterdir())) == 3


UNUSABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty.json": (lambda path: path.touch(), "not-a-message"),
    "empty.eml": (lambda path: path.touch(), "not-a-message"),
    "half.json": (lambda path: path.write_bytes(b"{"), "not-a-message"),
    "list.json": (lambda path: path.write_bytes(b"[]"), "not-a-message"),
    "binary.json": (lambda path: path.write_bytes(bytes(range(256))), "not-a-message"),
    "large.eml": (lambda path: path.write_bytes(mail("x" * 2000)), "too-large"),
    "link.eml": (lambda path: path.symlink_to("/etc/hostname"), "not-a-file"),
    "nowhere.json": (lambda path: path.symlink_to("nowhere"), "not-a-file"),
    "pipe.json": (os.mkfifo, "not-a-file"),
    "folder.eml": (lambda path: path.mkdir(), "not-a-file"),
    "answer.json.dlp.json": (lambda path: path.write_text("{}"), "not-a-file"),
    "locked.eml": (lambda path: path.write_bytes(mail("act:allow")), "unreadable"),
    "stuck.eml": (lambda path: path.mkdir(), "cannot-be-moved"),
}


async def test_every_unusable_file_is_told_and_keeps_no_other_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written in place, with the waits of the documentation but for `settle`: none of them may wait for its twentyfold."""
    rig, gate = await started(tmp_path, watch=True, settle=0.2, max_size=1000)
    opening, claim = os.open, Spool.claim

    def locked(path: Any, *arguments: Any, **more: Any) -> int:
        if Path(path).name == "locked.eml":  # root may read everything
            raise PermissionError(errno.EACCES, "Permission denied")
        return opening(path, *arguments, **more)

    def claiming(self: Spool, name: str) -> Path | None:
        if name == "stuck.eml":
            raise PermissionError(errno.EACCES, "of another account")
        return claim(self, name)

    monkeypatch.setattr("connectors._spool.os.open", locked)
    monkeypatch.setattr(Spool, "claim", claiming)
    monkeypatch.setattr(rig.connector, "_given_up", lambda *_: False)
    for name, (make, _) in UNUSABLE.items():
        make(rig.root / "out" / name)
    rig.drop("z.eml", mail("act:allow"))
    notes = {name: rig.root / "failed" / f"{name}.dlp.json" for name in UNUSABLE}
    await eventually(lambda: all(note.exists() for note in notes.values()) and gate.outcomes)
    await rig.stop()
    assert {name: json.loads(note.read_bytes())["error"] for name, note in notes.items()} == {
        name: error for name, (_, error) in UNUSABLE.items()
    }
    assert [path.name for path in (rig.root / "out").iterdir()] == ["stuck.eml"]
    assert rig.names("sent") == ["z.eml"]
    assert os.path.lexists(rig.root / "failed" / "nowhere.json")


async def test_a_slow_writer_is_waited_for(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, settle=2.0)
    raw = mail("act:allow " + "x" * 100)
    with (rig.root / "out" / "slow.eml").open("wb", buffering=0) as file:
        for start in range(0, len(raw), 70):
            file.write(raw[start : start + 70])
            await asyncio.sleep(0.1)
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert (rig.root / "sent" / "slow.eml").read_bytes() == raw


async def test_a_writer_who_keeps_it_open_changes_nothing(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(pause=0.3))
    raw = mail("act:allow")
    file = (rig.root / "out" / "a.eml").open("wb", buffering=0)
    file.write(raw)
    await gate.entered.wait()
    file.write(SECRET_TEXT.encode())
    await eventually(lambda: gate.outcomes)
    file.write(SECRET_TEXT.encode())
    file.close()
    await rig.stop()
    assert (rig.root / "sent" / "a.eml").read_bytes() == raw


async def test_nothing_is_overwritten(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    for n in range(3):
        rig.drop("same.eml", mail(f"act:allow {n}"))
        await eventually(lambda n=n: len(gate.outcomes) == n + 1)
    await rig.stop()
    assert rig.names("sent") == ["same.2.eml", "same.3.eml", "same.eml"]
    assert (rig.root / "sent" / "same.2.eml").read_bytes() == mail("act:allow 1")


async def test_what_lay_there_before_and_events_that_were_lost(tmp_path: Path) -> None:
    (tmp_path / "outbox" / "out").mkdir(parents=True)
    (tmp_path / "outbox" / "out" / "early.eml").write_bytes(mail("act:allow"))
    rig, gate = await started(tmp_path, watch=True, rescan=0.3)
    await eventually(lambda: len(gate.outcomes) == 1)
    rig.connector._observer.unschedule_all()
    rig.drop("unseen.eml", mail("act:allow"))
    await eventually(lambda: len(gate.outcomes) == 2)
    await rig.stop()
    assert rig.names("sent") == ["early.eml", "unseen.eml"]


async def test_a_change_is_heard(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, watch=True, rescan=60.0, settle=60.0)
    await asyncio.sleep(0.1)
    rig.drop("a.eml", mail("act:allow"))  # renamed into place: whole, so that nothing has to settle
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert rig.names("sent") == ["a.eml"]


async def test_a_store_that_comes_back(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(trouble=STORE_DOWN))
    rig.drop("a.eml", mail("act:allow"))
    await eventually(lambda: rig.waiting() == ["a.eml"])
    await asyncio.sleep(0.4)  # pause: it stays, however often it is tried
    assert rig.names("sent") == []
    assert rig.waiting() == ["a.eml"]
    gate.trouble = None
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert rig.names("sent") == ["a.eml"]


async def test_a_move_that_fails_is_tried_again_and_not_decided_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rig, gate = await started(tmp_path)
    put, tries = Spool.put, []

    def failing(self: Spool, *arguments: Any) -> Path:
        tries.append(1)
        if len(tries) < 3:
            raise OSError(28, "No space left on device")
        return put(self, *arguments)

    monkeypatch.setattr(Spool, "put", failing)
    rig.drop("a.eml", mail(f"act:mask {SECRET_TEXT}"))
    await eventually(lambda: len(gate.outcomes) == 2)
    await rig.stop()
    assert len(gate.decided) == 1
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("failed", "folder"), ("masked", "")]
    assert rig.names("sent") == ["a.eml", "a.eml.dlp.json"]


CRASH = """
    import asyncio, os, sys
    sys.path[:0] = {path!r}
    from connectors import folder
    from entrance_fakes import FakeGate
    class Gate(FakeGate):
        async def decide(self, message, **more):
            os._exit(9)
    async def main():
        await folder.Folder(folder.Options(directory={root!r}, settle=0.01)).start(Gate())
        await asyncio.sleep(20)
    asyncio.run(main())
"""


async def test_a_crash_leaves_its_file_to_the_next(tmp_path: Path) -> None:
    root = tmp_path / "outbox"
    (root / "out").mkdir(parents=True)
    (root / "out" / "a.eml").write_bytes(mail("act:allow"))
    script = textwrap.dedent(CRASH.format(path=[str(Path.cwd()), str(Path(__file__).parent)], root=str(root)))
    died = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", script], check=False)
    assert died.returncode == 9
    assert not list((root / "out").iterdir())
    rig, gate = await started(tmp_path)
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert rig.names("sent") == ["a.eml"]
    assert len(gate.decided) == 1


async def test_two_processes_share_the_work(tmp_path: Path) -> None:
    first, gate_1 = await started(tmp_path, FakeGate(pause=0.05))
    second, gate_2 = await started(tmp_path, FakeGate(pause=0.05))
    for n in range(30):
        first.drop(f"{n}.eml", mail("act:allow", number=n))
    await eventually(lambda: len(gate_1.outcomes) + len(gate_2.outcomes) == 30)
    await asyncio.sleep(0.3)  # pause: and none of them twice
    await first.stop()
    await second.stop()
    assert len(gate_1.decided) + len(gate_2.decided) == 30
    assert len(first.names("sent")) == 30


async def test_release_moves_once_and_brings_what_was_sealed(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    raw = mail("act:hold")
    rig.drop("a.eml", raw)
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    (rig.root / "held" / "a.eml").write_bytes(b"something else")
    other = folder.Folder(folder.Options(directory=str(rig.root)))
    meta = gate.metas[0] | {"incident_id": INCIDENT}
    assert (await other.release(gate.raws[0], meta)).done == "delivered"
    assert (rig.root / "sent" / "a.eml").read_bytes() == raw
    assert rig.names("held") == []
    assert (await other.release(gate.raws[0], meta)).done == "delivered"  # the word of it was lost: said again, done once
    assert rig.names("sent") == ["a.eml", "a.eml.dlp.json"]
    with pytest.raises(DeliveryError, match="not-held"):
        await other.refuse(gate.raws[0], meta)
    assert rig.names("blocked") == []


async def test_refuse_moves_to_blocked(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    rig.drop("a.eml", mail("act:hold"))
    await eventually(lambda: gate.outcomes)
    meta = gate.metas[0] | {"incident_id": INCIDENT, "words": "성명을 가리고 보내 주십시오"}
    assert (await rig.connector.refuse(gate.raws[0], meta)).done == "refused"
    await rig.stop()
    assert rig.names("blocked") == ["a.eml", "a.eml.dlp.json"]
    note = json.loads((rig.root / "blocked" / "a.eml.dlp.json").read_text("utf-8"))
    assert (note["review"], note["words"]) == ("refused", "성명을 가리고 보내 주십시오")


class ContactGate(FakeGate):
    """Whatever it stops, a contact rule stopped."""

    async def decide(self, message: Message, **more: Any) -> Ticket:
        ticket = await super().decide(message, **more)
        decision = ticket.verdict.decision
        reason = Reason("contact", decision.action, (), "", USER_MESSAGE, contact=True)
        return replace(ticket, verdict=replace(ticket.verdict, decision=replace(decision, reasons=(reason,))))


async def test_what_a_contact_rule_refused_at_once_and_what_it_held_look_alike_to_the_end(tmp_path: Path) -> None:
    """Every file of the outbox, when both were decided and when the reviewer refused the one that he can refuse."""

    def shown(rig: FolderRig) -> dict[str, list[tuple[str, bytes]]]:
        places = ("out", "sent", "held", "blocked", "failed")
        return {place: [(name, (rig.root / place / name).read_bytes()) for name in rig.names(place)] for place in places}

    answers = []
    for word, done in (("hold", "held"), ("block", "refused")):
        (tmp_path / word).mkdir()
        rig, gate = await started(tmp_path / word, ContactGate())
        rig.drop("a.eml", mail(f"act:{word}"))
        await eventually(lambda gate=gate: gate.outcomes)
        before = shown(rig)
        if word == "hold":
            meta = gate.metas[0] | {"incident_id": INCIDENT, "words": "", "quiet": True}
            assert (await rig.connector.refuse(gate.raws[0], meta)).done == "refused"
        await rig.stop()
        assert shown(rig) == before
        assert gate.words == [done], "the journal knows"
        answers.append({place: [one for one in files if one[0] != "a.eml"] for place, files in before.items()})
        assert (rig.root / "held" / "a.eml").read_bytes() == mail(f"act:{word}")
    assert answers[0] == answers[1]
    assert json.loads(answers[0]["held"][0][1])["action"] == "hold"


@pytest.mark.parametrize("name", ["../out/x.eml", "", "/etc/hostname", "a/b"])
async def test_release_stays_inside(tmp_path: Path, name: str) -> None:
    rig, _ = await started(tmp_path)
    await rig.stop()
    with pytest.raises(DeliveryError, match="not-held"):
        await rig.connector.release(b"x", {"name": name})


async def test_long_names(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    name = "가" * 83 + ".eml"
    (rig.root / "out" / name).write_bytes(mail("act:block"))
    await eventually(lambda: gate.outcomes)
    await rig.stop()
    assert [n.endswith((".eml", ".dlp.json")) for n in rig.names("blocked")] == [True, True]


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ConfigError):
        Spool(tmp_path / "file", max_size=1).open()
    with pytest.raises(ConfigError):
        folder.Folder(folder.Options())
