"""A release is decided anew with what went out since, and what was released counts from then on: a real server, a real next hop."""

from __future__ import annotations

from pathlib import Path

import whole_rig as rig

from dlp.app.originals import sealable, told_by
from dlp.message import parse

PARTIAL = "별맞이 축제 식대 건 끝자리는 4567"


def held(site: Path) -> list[str]:
    return [row["id"] for row in rig.rows(rig.here(site, "held", "list", "--format", "jsonl")) if row["state"] == "held"]


def release(site: Path, incident: str) -> None:
    done = rig.here(site, "held", "release", incident, "--as", "GR04", "--reason", "확인함")
    assert done.returncode == 0, done.stderr


def steps(site: Path, incident: str) -> list[tuple[str, str]]:
    shown = rig.rows(rig.here(site, "incidents", "show", incident, "--format", "jsonl"))[0]
    return [(step["kind"], step.get("detail", "")) for step in shown["history"]]


def test_another_piece_went_out_meanwhile(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port) as server:
        assert "held" in server.send(rig.mail(PARTIAL, rig.UNINVOLVED), rig.UNINVOLVED)[1]
        (incident,) = held(own_site)
        assert server.send(rig.mail(f"{rig.NAME} 님 우산 두고 가셨어요", rig.UNINVOLVED), rig.UNINVOLVED)[0] == 250
        assert len(sink.mails) == 1, "a bare name says nothing by itself"
        release(own_site, incident)
        rig.until(lambda: ("release-failed", "changed") in steps(own_site, incident), what="the second look")
        assert held(own_site) == [incident]
        assert len(sink.mails) == 1, "name and digits together are what no rule lets through"
        release(own_site, incident)  # the reviewer has been told and decides again
        rig.until(lambda: len(sink.mails) == 2, what="the release")
    assert rig.dlp(own_site, "journal", "verify").returncode == 0


def test_a_held_piece_counts_from_its_release(own_site: Path, sink: rig.Sink) -> None:
    half = rig.mail("첨부 참고하세요 010-0123", rig.OUTSIDE, attachment=("list.zip", rig.locked_zip()))
    rest = rig.mail("번호표 4567", rig.OUTSIDE)
    with rig.Serve(own_site, hop=sink.port) as server:
        assert "held" in server.send(half, rig.OUTSIDE)[1]
        assert server.send(rest, rig.OUTSIDE)[0] == 250, "nothing of the number has gone out yet"
        (incident,) = held(own_site)
        release(own_site, incident)
        rig.until(lambda: ("release-failed", "changed") in steps(own_site, incident), what="the second look")
        release(own_site, incident)
        rig.until(lambda: len(sink.mails) == 2, what="the release")
        code, _ = server.send(rest, rig.OUTSIDE)
        assert code == 550, "the other half of what was released"


def test_an_original_is_read_as_the_message_it_was() -> None:
    message = parse(rig.message("본문\n", rig.OUTSIDE, subject="제목"))
    envelope = {"sender": rig.HANDLER, "recipients": [rig.OUTSIDE]}
    vendor = b'{"to": "01001234567", "text": "\xeb\xb3\xb8\xeb\xac\xb8"}'
    for raw, meta, kept in (
        (rig.mail("본문\n", rig.OUTSIDE, subject="제목"), envelope, False),
        (vendor, {"provider": "solapi"}, True),  # a provider's own form: the message stands beside it
    ):
        made = sealable(message, raw, meta)
        read = told_by(raw, made)
        assert read is not None
        assert ("message" in made) == kept
        assert (read.sender.address.reveal(), [r.address.reveal() for r in read.recipients]) == (rig.HANDLER, [rig.OUTSIDE])
    assert told_by(b"\x00\x01", {}) is None
