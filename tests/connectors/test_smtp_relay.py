"""The relay on real sockets: replies word for word, bytes unchanged, and what happens when either side goes away."""

from __future__ import annotations

import asyncio
import smtplib
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, FakeGate, Sink, mail
from entrance_rigs import Client, SmtpRig, submit

from connectors import smtp
from connectors._next_hop import crlf, stuffed
from dlp.ports import ConfigError, DeliveryError
from tests.waiting import eventually


async def started(tmp_path: Path, gate: FakeGate | None = None, **options: Any) -> tuple[SmtpRig, FakeGate]:
    rig, gate = SmtpRig(tmp_path), gate or FakeGate()
    await rig.start(gate, **options)
    return rig, gate


async def test_allow_changes_no_byte(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    raw = mail(".leading dot\n..two\n\n.\nlast act:allow", charset="euc-kr") + b"\r\n.\r\n\xb0\xa1 trailing\r\n"
    assert (await submit(rig.connector.port, raw, more=" BODY=8BITMIME"))[0] == 250
    await rig.stop()
    assert rig.sink.mails[0].data == raw
    assert "BODY=8BITMIME" in rig.sink.mails[0].options


async def test_replies(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    status, lines = await submit(rig.connector.port, mail("act:block"))
    assert status == 550
    assert lines[0] == f"5.7.1 [{INCIDENT}] DLP policy: not sent"
    assert lines[1:] == ["5.7.1 이 메시지는 보내지 않았습니다.", "5.7.1 개인정보 보호책임자에게 문의하십시오."]
    assert await submit(rig.connector.port, mail("act:hold")) == (250, [f"2.0.0 held for review [{INCIDENT}]"])
    assert await submit(rig.connector.port, b"no header at all\r\n") == (554, ["5.6.0 not a mail message"])
    await rig.stop()
    assert rig.sink.mails == []


async def test_alert_adds_one_header(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    raw = mail("act:alert")
    await submit(rig.connector.port, raw)
    await rig.stop()
    assert rig.sink.mails[0].data == f"X-DLP-Incident: {INCIDENT}\r\n".encode() + raw


async def test_smtputf8_null_sender_and_all_recipients(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    port = rig.connector.port
    await submit(port, mail("a"), sender="", recipients=("sb@garam.example", "cc@garam.example", "sb@garam.example"))
    await submit(port, mail("b"), sender="가온@가람.example", more=" SMTPUTF8", recipients=("새벽@가람.example",))
    await rig.stop()
    first, second = rig.sink.mails
    assert (first.sender, first.recipients) == ("<>", ["sb@garam.example", "cc@garam.example"])
    assert (second.sender, second.recipients) == ("가온@가람.example", ["새벽@가람.example"])
    assert "SMTPUTF8" in second.options
    assert gate.metas[0]["sender"] == ""


async def test_next_hop_down_is_temporary_and_journalled(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    await rig.sink.stop()
    assert (await submit(rig.connector.port, mail("act:allow")))[0] == 451
    await rig.connector.stop()
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("failed", "next-hop-down")]


@pytest.mark.parametrize(
    ("refuse", "expected"),
    [
        ({"cc@garam.example": "550 5.1.1 no such user"}, (550, "5.1.1 no such user")),
        ({"cc@garam.example": "450 4.2.1 try later"}, (450, "4.2.1 try later")),
        ({"DATA": "554 5.7.1 spam"}, (554, "5.7.1 spam")),
        ({"DATA": "452 4.3.1 full"}, (452, "4.3.1 full")),
        ({"DATA": "421 4.3.2 going down"}, (451, "4.3.2 going down")),
    ],
)
async def test_the_next_hop_answers_for_the_mail(tmp_path: Path, refuse: dict[str, str], expected: tuple[int, str]) -> None:
    rig, gate = await started(tmp_path)
    rig.sink.refuse = refuse
    status, lines = await submit(rig.connector.port, mail("x"), recipients=("sb@garam.example", "cc@garam.example"))
    rig.sink.refuse = {}
    again = await submit(rig.connector.port, mail("y"))
    await rig.stop()
    assert (status, lines[0]) == expected
    assert again[0] == 250
    assert [m.data for m in rig.sink.mails] == [mail("y")]  # one refused recipient: nobody got it
    assert gate.words == ["failed", "delivered"]


async def test_connections_are_kept_and_replaced(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    for n in range(5):
        await submit(rig.connector.port, mail("x", number=n))
    assert rig.sink.connections == 1
    rig.sink.hang_up()
    await asyncio.sleep(0.05)
    assert (await submit(rig.connector.port, mail("after")))[0] == 250
    await rig.stop()
    assert len(rig.sink.mails) == 6


async def test_size_limit(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, max_size=2000)
    client = await Client.open(rig.connector.port)
    assert (await client.ask("MAIL FROM:<gaon@garam.example> SIZE=5000"))[0] == 552
    await client.envelope()
    assert (await client.data(mail("x" * 500 + "\r\n" + "y" * 3000)))[0] == 552
    client.close()
    assert gate.decided == []
    await rig.stop()


async def test_a_client_that_leaves_before_the_answer_keeps_its_mail(tmp_path: Path) -> None:
    gate = FakeGate(shut=True)
    rig, _ = await started(tmp_path, gate)
    client = await Client.open(rig.connector.port)
    await client.envelope()
    client.body(mail("act:allow"))
    await gate.entered.wait()
    client.close()
    await asyncio.sleep(0.1)
    gate.shut = False
    await rig.stop()
    assert rig.sink.mails == []
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("failed", "client-gone")]


async def test_a_client_that_leaves_during_the_hand_over_does_not_break_it(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    rig.sink.delay = 0.3
    client = await Client.open(rig.connector.port)
    await client.envelope()
    client.body(mail("act:allow"))
    await eventually(lambda: rig.sink.begun)
    client.close()
    await rig.stop()
    assert len(rig.sink.mails) == 1
    assert gate.words == ["delivered"]


async def test_bare_line_ends_cannot_smuggle_a_second_mail(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    smuggled = mail("first") + b"x\n.\r\nMAIL FROM:<evil@out.example>\r\nRCPT TO:<x@out.example>\r\nDATA\r\nhidden\r\n"
    assert (await submit(rig.connector.port, smuggled))[0] == 250
    await rig.stop()
    assert len(rig.sink.mails) == 1
    assert rig.sink.mails[0].data == gate.raws[0]
    assert b"\r\n.\r\nMAIL" in rig.sink.mails[0].data


@pytest.mark.parametrize("body", [b"", b"\r\n", b".\r\n", b"\r\n.\r\n", b"a\r\n", b"\r", b"\r\n\r\n..\r\n", b"x" * 600_000])
async def test_data_in_any_pieces(tmp_path: Path, body: bytes) -> None:
    rig, _ = await started(tmp_path)
    raws = [mail("first"), mail("second") + body] if len(body) < 100 else [mail("first") + body, mail("second")]
    for raw in raws:
        client = await Client.open(rig.connector.port)
        await client.envelope()
        wire = stuffed(crlf(raw))
        pieces = [wire[i : i + 1] for i in range(len(wire))] if len(wire) < 1000 else [wire[:300_001], wire[300_001:]]
        for piece in pieces[:-1]:
            client.writer.write(piece)
            await asyncio.sleep(0)
        client.writer.write(pieces[-1] + b"NOOP\r\n")  # the next command in the same packet as the end
        assert (await client.reply())[0] == 250
        assert (await client.reply())[0] == 250
        client.close()
    await rig.stop()
    assert [m.data for m in rig.sink.mails] == [stuffed(crlf(raw))[:-3].replace(b"\r\n..", b"\r\n.") for raw in raws]


@pytest.mark.parametrize("wire", [b".\r\n", b"\r\n.\r\n", b"\r\n\r\n.\r\n", b"ab\r\n.\r\n"])
async def test_the_shortest_data(tmp_path: Path, wire: bytes) -> None:
    rig, _ = await started(tmp_path)
    client = await Client.open(rig.connector.port)
    await client.envelope()
    client.writer.write(wire + b"NOOP\r\n")
    assert (await client.reply())[0] == 554
    assert (await client.reply())[0] == 250
    client.close()
    await rig.stop()


async def test_data_out_of_order(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    client = await Client.open(rig.connector.port)
    assert (await client.ask("DATA"))[0] == 503
    client.close()
    await rig.stop()


async def test_masking_that_fails_sends_nothing(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(can_mask=False))
    assert (await submit(rig.connector.port, mail(f"act:mask {SECRET_TEXT}")))[0] == 451
    await rig.stop()
    assert rig.sink.mails == []
    assert gate.words == ["failed"]


async def test_too_many_sessions_and_recipients(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path, max_sessions=1, max_recipients=1)
    client = await Client.open(rig.connector.port)
    await client.ask("MAIL FROM:<gaon@garam.example>")
    second = Client(*await asyncio.open_connection("127.0.0.1", rig.connector.port))
    assert (await second.reply())[0] == 421
    await client.ask("RCPT TO:<a@garam.example>")
    assert (await client.ask("RCPT TO:<b@garam.example>"))[0] == 452
    client.close()
    await rig.stop()


async def test_stop_says_so_to_idle_clients(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    client = await Client.open(rig.connector.port)
    await rig.stop()
    assert (await client.reply())[0] == 421


async def test_release_sends_the_original_once(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    raw = mail(f"act:hold {SECRET_TEXT}")
    await submit(rig.connector.port, raw, recipients=("sb@garam.example", "bcc@garam.example"))
    await rig.connector.stop()
    other = smtp.SmtpRelay(smtp.Options(next_hop=f"127.0.0.1:{rig.hop}"))
    outcome = await other.release(gate.raws[0], gate.metas[0] | {"incident_id": INCIDENT})
    assert outcome.done == "delivered"
    assert [(m.data, m.recipients) for m in rig.sink.mails] == [(raw, ["sb@garam.example", "bcc@garam.example"])]
    await rig.sink.stop()
    with pytest.raises(DeliveryError) as caught:
        await other.release(gate.raws[0], gate.metas[0])
    assert caught.value.temporary
    assert SECRET_TEXT not in str(caught.value)


async def test_release_of_a_refused_mail_names_the_code_only(tmp_path: Path) -> None:
    sink = Sink()
    port = await sink.start()
    sink.refuse = {"sb@garam.example": "550 5.1.1 <sb@garam.example> unknown"}
    relay = smtp.SmtpRelay(smtp.Options(next_hop=f"127.0.0.1:{port}"))
    with pytest.raises(DeliveryError) as caught:
        await relay.release(mail("x"), {"sender": "gaon@garam.example", "recipients": ["sb@garam.example"]})
    await sink.stop()
    assert (str(caught.value), caught.value.temporary) == ("next-hop-550", False)
    with pytest.raises(DeliveryError):
        await relay.release(mail("x"), {"sender": "a@b.example\r\nRCPT TO:<x@y.example>", "recipients": ["sb@garam.example"]})


async def test_a_standard_client_gets_through(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)

    def send() -> tuple[dict[str, Any], int]:
        with smtplib.SMTP("127.0.0.1", rig.connector.port, timeout=120) as client:
            fine = client.sendmail("gaon@garam.example", ["sb@garam.example"], mail(f"act:mask {SECRET_TEXT}"))
            try:
                client.sendmail("gaon@garam.example", ["sb@garam.example"], mail("act:block"))
            except smtplib.SMTPDataError as error:
                return fine, error.smtp_code
        return fine, 0

    assert await asyncio.to_thread(send) == ({}, 550)
    await rig.stop()
    assert MASKED_TEXT.encode() in rig.sink.mails[0].data
    assert SECRET_TEXT.encode() not in rig.sink.mails[0].data


@pytest.mark.parametrize(
    ("data", "wire"),
    [
        (b"", b".\r\n"),
        (b"a\r\n", b"a\r\n.\r\n"),
        (b"a", b"a\r\n.\r\n"),
        (b".\r\n.a\r\n", b"..\r\n..a\r\n.\r\n"),
    ],
)
def test_dot_stuffing(data: bytes, wire: bytes) -> None:
    assert stuffed(data) == wire


@pytest.mark.parametrize(("data", "line_ends"), [(b"a\nb\rc\r\n", b"a\r\nb\r\nc\r\n"), (b"\n\r", b"\r\n\r\n"), (b"\r\n", b"\r\n")])
def test_line_ends(data: bytes, line_ends: bytes) -> None:
    assert crlf(data) == line_ends


@pytest.mark.parametrize(
    "options",
    [
        {"listen": "nowhere"},
        {"listen": "::1:25"},
        {"next_hop": "127.0.0.1:99999"},
        {"listen": "127.0.0.1:25", "next_hop": "127.0.0.1:25"},
        {"next_hop_tls": "maybe"},
        {"tls_cert": "/nonexistent"},
        {"require_tls": True},
    ],
)
def test_settings_that_cannot_work(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        smtp.SmtpRelay(smtp.Options(**options))


async def test_the_sender_is_told_that_his_mail_is_held_or_refused(tmp_path: Path) -> None:
    """Only the agency's own people, never a machine's mail, and nothing of the mail comes back."""
    rig, gate = await started(tmp_path, notify=["garam.example"], notify_from="dlp@garam.example")
    port = rig.connector.port
    await submit(port, mail(f"act:hold {SECRET_TEXT}"))
    await submit(port, mail("act:hold"), sender="someone@elsewhere.example")
    await submit(port, mail("act:hold"), sender="")
    await submit(port, b"Auto-Submitted: auto-replied\r\n" + mail("act:hold"))
    await submit(port, mail("act:block"))
    await rig.connector.stop()
    (notice,) = rig.sink.mails
    assert (notice.sender, notice.recipients) == ("<>", ["gaon@garam.example"])
    told = message_from_bytes(notice.data, policy=policy.default)
    assert INCIDENT in told["Subject"]
    assert told["Auto-Submitted"] == "auto-replied"
    assert "나가지 않았습니다" in told["Subject"]
    assert INCIDENT in told.get_content()
    assert SECRET_TEXT not in told.get_content()
    meta = gate.metas[0] | {"incident_id": INCIDENT}
    assert (await rig.connector.refuse(gate.raws[0], meta)).done == "refused"
    assert "거절" in message_from_bytes(rig.sink.mails[1].data, policy=policy.default)["Subject"]
    await rig.sink.stop()
    assert (await rig.connector.refuse(gate.raws[0], meta)).done == "refused", "a notice that cannot be sent changes nothing"


async def test_nobody_is_told_unless_it_is_switched_on(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    await submit(rig.connector.port, mail("act:hold"))
    await rig.connector.refuse(gate.raws[0], gate.metas[0] | {"incident_id": INCIDENT})
    await rig.stop()
    assert rig.sink.mails == []


async def test_silent_sessions_keep_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that has begun a mail stays until it stalls; of those that say nothing, the one that has been silent longest makes way."""
    rig = SmtpRig(tmp_path)
    await rig.start(FakeGate(), max_sessions=4)
    begun, writing = await asyncio.open_connection("127.0.0.1", rig.connector.port)
    writing.write(b"EHLO x\r\nMAIL FROM:<a@garam.example>\r\n")
    await begun.readuntil(b"2.1.0 ok\r\n")
    silent = [await asyncio.open_connection("127.0.0.1", rig.connector.port) for _ in range(3)]
    for reader, _ in silent:
        await reader.readline()
    silent[0][1].write(b"NOOP\r\n")
    await silent[0][0].readline()
    assert await rig.send("act:allow") == "taken"
    assert b"421" in await silent[1][0].read()
    writing.write(b"RCPT TO:<b@garam.example>\r\n")
    assert b"2.1.5 ok" in await begun.readline()
    monkeypatch.setattr("connectors._connections.STALLED", -1.0)
    full = []
    for _ in range(4):
        full.append(await asyncio.open_connection("127.0.0.1", rig.connector.port))
        reader, writer = full[-1]
        writer.write(b"EHLO x\r\nMAIL FROM:<a@garam.example>\r\n")
        await reader.readuntil(b"2.1.0 ok\r\n")
    assert b"421" in await begun.read()
    assert await rig.send("act:allow") == "taken"
    silent += full
    for _, writer in (*silent, (begun, writing)):
        writer.close()
    await rig.stop()
