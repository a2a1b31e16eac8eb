"""Every action through a real Postfix: what the client is told, what the sink takes, what stays in the queue."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, STORE_DOWN, FakeGate, mail
from postfix_rig import Postfix, submit, until

from connectors.milter import Milter, Options
from dlp.ports import DeliveryError

pytestmark = pytest.mark.postfix


@dataclass
class Rig:
    loop: Any
    gate: FakeGate
    milter: Milter
    postfix: Postfix
    socket: str

    def sent(self, count: int) -> list[str]:
        """The mails that reached the sink, once they are `count` and the queue is empty."""
        assert self.postfix.sink is not None
        sink = self.postfix.sink
        until(lambda: len(sink.mails()) >= count and not [q for q in self.postfix.queue() if q["queue_name"] != "hold"])
        return sink.mails()

    def restart(self, gate: FakeGate, **options: Any) -> None:
        self.loop.run(self.milter.stop())
        self.milter, self.gate = Milter(Options(**{"listen": self.socket} | options)), gate
        self.loop.run(self.milter.start(gate))


@pytest.fixture(scope="module")
def postfix_and_milter(loop: Any) -> Iterator[Rig]:
    with tempfile.TemporaryDirectory(prefix="milter-") as folder:
        Path(folder).chmod(0o755)
        socket = f"unix:{folder}/m.sock"
        milter = Milter(Options(listen=socket))
        loop.run(milter.start(FakeGate()))
        postfix = Postfix(socket, {"non_smtpd_milters": socket, "internal_mail_filter_classes": "bounce"})
        rig = Rig(loop, FakeGate(), milter, postfix, socket)
        try:
            yield rig
        finally:
            postfix.stop()
            loop.run(rig.milter.stop())


@pytest.fixture
def rig(postfix_and_milter: Rig) -> Iterator[Rig]:
    postfix_and_milter.restart(FakeGate())
    yield postfix_and_milter
    assert postfix_and_milter.postfix.sink is not None
    postfix_and_milter.postfix.sink.clear()


def body(one: str) -> str:
    return one.partition("\n\n")[2].rstrip("\n")


def test_allow_is_delivered_as_it_was(rig: Rig) -> None:
    data = mail(f"act:allow {SECRET_TEXT}\n.\n..dots\n\n", number=1)
    assert submit(rig.postfix.port, data)[0] == 250
    (one,) = rig.sent(1)
    assert body(one) == f"act:allow {SECRET_TEXT}\n.\n..dots"
    assert "X-DLP" not in one


def test_what_the_gate_sees_is_what_was_sent(rig: Rig) -> None:
    folded = b"Subject: =?utf-8?q?a?=\r\n =?utf-8?q?b?=\r\n\t=?utf-8?q?c?=\r\nX-No-Blank:x\r\nX-Empty:\r\nDate: Sun, 22 Nov 2026 09:00:00 +0900\r\n"
    data = mail("act:allow " + "가" * 70_000).replace(b"Subject: t\r\n", folded)
    assert submit(rig.postfix.port, data)[0] == 250
    assert rig.gate.raws == [data]
    rig.sent(1)


def test_alert_carries_the_incident(rig: Rig) -> None:
    assert submit(rig.postfix.port, mail("act:alert").replace(b"Subject", b"X-DLP-Incident: forged\r\nSubject"))[0] == 250
    (one,) = rig.sent(1)
    assert f"\nX-DLP-Incident: {INCIDENT}\n" in one
    assert one.count("X-DLP-Incident") == 1


def test_mask_replaces_body_and_subject(rig: Rig) -> None:
    long = "\n".join(["나" * 300] * 200)  # more than one piece
    data = mail(f"act:mask {SECRET_TEXT} {long}").replace(b"Subject: t", f"Subject: {SECRET_TEXT}\r\n folded".encode())
    assert submit(rig.postfix.port, data)[0] == 250
    (one,) = rig.sent(1)
    assert f"\nSubject: {MASKED_TEXT}\n folded\n" in one
    assert body(one) == f"act:mask {MASKED_TEXT} {long}"
    assert SECRET_TEXT not in one


def test_block_is_refused_in_korean(rig: Rig) -> None:
    code, said = submit(rig.postfix.port, mail("act:block 100% %s"))
    assert code == 550
    assert said.split("\n")[0] == f"5.7.1 [{INCIDENT}] DLP policy: not sent"
    assert "보내지 않았습니다" in said
    assert rig.sent(0) == []
    assert rig.postfix.queue() == []


def test_a_long_reason_reaches_the_client_whole(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entrance_fakes.USER_MESSAGE", "\n".join(f"{n} " + "가나다라 " * 60 for n in range(12)))
    code, said = submit(rig.postfix.port, mail("act:block"))
    assert code == 550
    assert "".join(line.removeprefix("5.7.1 ") for line in said.split("\n")).count("가나다라") == 720
    assert all(len(line.encode()) <= 508 for line in said.split("\n"))


def test_hold_is_kept_out_of_postfix(rig: Rig) -> None:
    assert submit(rig.postfix.port, mail("act:hold"))[0] == 250
    assert rig.sent(0) == []
    assert rig.postfix.queue() == []
    assert rig.gate.words == ["held"]


def test_blind_copies_and_several_recipients_are_seen(rig: Rig) -> None:
    everybody = ("sb@garam.example", "boss@garam.example", "hidden@outside.example")
    submit(rig.postfix.port, mail("act:allow"), recipients=everybody)
    assert tuple(p.address.reveal() for p in rig.gate.decided[0].verdict.message.recipients) == everybody
    rig.sent(1)


def test_the_login_is_the_sender(rig: Rig) -> None:
    submit(rig.postfix.port, mail("act:allow"), login="other@mirha.example")
    submit(rig.postfix.port, mail("act:allow"))
    logged, open_ = (t.verdict.message.sender.address.reveal() for t in rig.gate.decided)
    assert (logged, open_) == ("other@mirha.example", "gaon@mirha.example")
    rig.sent(2)


@pytest.mark.parametrize("trouble", ["store", "hangs"])
def test_no_decision_is_try_again(rig: Rig, trouble: str) -> None:
    gate = FakeGate(trouble=STORE_DOWN) if trouble == "store" else FakeGate(pause=60)
    rig.restart(gate, decide_timeout=0.5)  # short: it never decides
    code, said = submit(rig.postfix.port, mail(SECRET_TEXT))
    assert (code, said) == (451, "4.3.0 cannot decide now")
    assert rig.sent(0) == []


def test_a_long_scan_outlives_the_mtas_patience(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.milter._PROGRESS", 1.0)
    rig.restart(FakeGate(pause=7))
    hurried = Postfix(rig.socket, {"milter_content_timeout": "5s"})  # short: what is outlived
    try:
        assert submit(hurried.port, mail("act:allow"))[0] == 250
    finally:
        hurried.stop()


def test_too_big_is_refused_for_good(rig: Rig) -> None:
    rig.restart(FakeGate(), max_size=100_000)
    assert submit(rig.postfix.port, mail("x" * 200_000))[0] == 552
    assert rig.gate.decided == []


# ---------------------------------------------------------------- release


def test_release_goes_back_by_its_token_and_is_not_examined_again(rig: Rig) -> None:
    data = mail("act:hold 공개").replace(b"Subject", b"Date: Sun, 22 Nov 2026 09:00:00 +0900\r\nSubject")
    submit(rig.postfix.port, data, recipients=("a@x.example", "b@x.example"))
    outcome = rig.loop.run(rig.milter.release(rig.gate.raws[0], rig.gate.metas[0]))
    assert outcome.done == "delivered"
    (one,) = rig.sent(1)
    assert one.count("X-Rcpt-Args:") == 2
    assert body(one) == "act:hold 공개"
    assert "X-DLP" not in one
    assert len(rig.gate.decided) == 1


def test_a_guessed_token_is_worth_nothing(rig: Rig) -> None:
    assert submit(rig.postfix.port, mail("act:block").replace(b"Subject", b"X-DLP-Release: x\r\nSubject"))[0] == 550
    submit(rig.postfix.port, mail("act:allow").replace(b"Subject", b"X-DLP-Release: x\r\nSubject"))
    (one,) = rig.sent(1)
    assert "X-DLP" not in one


def test_release_by_the_listener_without_filter(rig: Rig) -> None:
    rig.restart(FakeGate(), release_hop=f"127.0.0.1:{rig.postfix.release}")
    submit(rig.postfix.port, mail("act:hold"))
    elsewhere = Milter(Options(listen=rig.socket, release_hop=f"127.0.0.1:{rig.postfix.release}"))  # another process
    assert rig.loop.run(elsewhere.release(rig.gate.raws[0], rig.gate.metas[0])).done == "delivered"
    (one,) = rig.sent(1)
    assert "X-DLP" not in one
    assert len(rig.gate.decided) == 1


def test_a_notice_goes_out_and_is_not_examined(rig: Rig) -> None:
    rig.restart(FakeGate(), notify=["mirha.example"])
    submit(rig.postfix.port, mail(f"act:hold {SECRET_TEXT}"))
    (one,) = rig.sent(1)
    assert "X-Mail-Args: <>" in one
    assert "X-Rcpt-Args: <gaon@mirha.example>" in one
    assert "X-DLP" not in one
    assert len(rig.gate.decided) == 1


def test_postfix_own_hold_queue(rig: Rig) -> None:
    rig.restart(FakeGate(), hold="postfix", postfix_config=str(rig.postfix.base / "etc"))
    for _ in range(2):
        assert submit(rig.postfix.port, mail("act:hold"))[0] == 250
    assert [q["queue_name"] for q in rig.postfix.queue()] == ["hold", "hold"]
    assert rig.sent(0) == []
    first, second = rig.gate.metas
    assert rig.loop.run(rig.milter.release(rig.gate.raws[0], first)).done == "delivered"
    (one,) = rig.sent(1)
    assert "X-DLP" not in one
    with pytest.raises(DeliveryError, match="not-in-hold"):
        rig.loop.run(rig.milter.release(rig.gate.raws[0], first))
    assert rig.loop.run(rig.milter.refuse(rig.gate.raws[1], second)).done == "refused"
    assert rig.postfix.queue() == []
    assert len(rig.sent(1)) == 1


# ---------------------------------------------------------------- mail of local programs


def test_local_mail_is_examined_and_its_bounce_too(rig: Rig) -> None:
    """A refused local mail comes back as a bounce. That goes to whom the mail named as its sender, so it is examined as well."""
    local = b"From: gaon@mirha.example\nTo: sb@mirha.example\nSubject: x\n\nact:block " + SECRET_TEXT.encode() + b"\n"
    rig.postfix.command("sendmail", "-f", "gaon@mirha.example", "sb@mirha.example", data=local)
    until(lambda: len(rig.gate.decided) >= 2)
    (bounce,) = rig.sent(1)
    assert INCIDENT in bounce
    assert SECRET_TEXT not in bounce
    assert rig.gate.decided[1].verdict.message.recipients[0].address.reveal() == "gaon@mirha.example"


def test_load_of_a_real_client(rig: Rig) -> None:
    """smtp-source: 200 mails over 8 sessions, each decided once and delivered once."""
    options = ["-s", "8", "-m", "200", "-l", "2000", "-f", "gaon@mirha.example", "-t", "sb@mirha.example"]
    subprocess.run(["/usr/sbin/smtp-source", *options, f"127.0.0.1:{rig.postfix.port}"], check=True, timeout=60)
    assert len(rig.sent(200)) == 200
    assert len(rig.gate.decided) == 200
    assert rig.gate.words == ["delivered"] * 200
