"""Next hops that misbehave, played word for word, and TLS on both sides."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP
from entrance_fakes import FakeGate, Sink, mail
from entrance_rigs import Client
from self_signed import certificate

from connectors import smtp
from connectors._next_hop import Envelope, Hop, NextHop, Refused
from dlp.ports import DeliveryError

ENVELOPE = Envelope("gaon@garam.example", ("sb@garam.example",))
TAKES = {
    "EHLO": "250-x\r\n250 PIPELINING",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go",
    ".": "250 queued",
    "RSET": "250 ok",
}


class Played:
    """Answers each command by its first word; `!` hangs up instead. `heard` keeps what came."""

    def __init__(self, answers: dict[str, Any], *, greeting: str = "220 hi") -> None:
        self.answers, self.greeting, self.heard, self.connections = answers, greeting, [], 0

    async def start(self) -> NextHop:
        self.server = await asyncio.start_server(self._client, "127.0.0.1", 0)
        port = self.server.sockets[0].getsockname()[1]
        silent = any(not answer or len(answer) > 10_000 for answer in self.answers.values())
        seconds = 0.5 if silent else 60.0
        return NextHop(Hop("127.0.0.1", port, "relay.example", timeout=seconds, final_timeout=seconds))

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writer.write(self.greeting.encode() + b"\r\n")
        in_data = False
        while line := (await reader.readline()).decode():
            word = line.split()[0].upper() if line.split() else ""
            if in_data and line != ".\r\n":
                continue
            in_data = False
            self.heard.append(line.rstrip())
            answer = self.answers.get(word, "500 what")
            answer = answer.pop(0) if isinstance(answer, list) else answer
            if answer == "!":
                break
            in_data = word == "DATA" and answer.startswith("354")
            writer.write(answer.encode() + b"\r\n" if answer else b"")
        writer.close()


@pytest.mark.parametrize(
    ("answers", "greeting", "code", "temporary"),
    [
        ({".": "!"}, "220 hi", "next-hop-in-doubt", True),
        ({".": ""}, "220 hi", "next-hop-in-doubt", True),
        ({".": "what?"}, "220 hi", "next-hop-in-doubt", True),
        ({"DATA": "!"}, "220 hi", "next-hop-closed", True),
        ({"MAIL": "!"}, "220 hi", "next-hop-closed", True),
        ({"MAIL": ""}, "220 hi", "next-hop-timeout", True),
        ({"RCPT": "\x00\x01"}, "220 hi", "next-hop-protocol", True),
        ({"RCPT": "x" * 100_000}, "220 hi", "next-hop-timeout", True),
        ({}, "554 go away", "next-hop-down", True),
        ({}, "", "next-hop-protocol", True),
        ({"MAIL": "550 5.7.1 not you"}, "220 hi", "next-hop-550", False),
        ({"DATA": "250 odd"}, "220 hi", "next-hop-451", True),
        ({"RSET": "!", "RCPT": "450 later"}, "220 hi", "next-hop-450", True),
    ],
)
async def test_trouble_has_a_name(answers: dict[str, str], greeting: str, code: str, temporary: bool) -> None:
    played = Played(TAKES | answers, greeting=greeting)
    hop = await played.start()
    with pytest.raises(DeliveryError) as caught:
        await hop.deliver(ENVELOPE, mail("x"))
    played.server.close()
    assert (caught.value.code, caught.value.temporary) == (code, temporary)


@pytest.mark.parametrize("answer", ["421 idle too long", "!"])
async def test_a_kept_connection_that_was_closed_meanwhile(answer: str) -> None:
    played = Played(TAKES | {"MAIL": ["250 ok", answer, "250 ok"]})
    hop = await played.start()
    await hop.deliver(ENVELOPE, mail("1"))
    await hop.deliver(ENVELOPE, mail("2"))
    await hop.close()
    played.server.close()
    assert played.connections == 2
    assert played.heard.count(".") == 2


async def test_a_server_without_extensions() -> None:
    played = Played({k: v for k, v in TAKES.items() if k != "EHLO"} | {"HELO": "250 x"})
    hop = await played.start()
    await hop.deliver(ENVELOPE, b"Subject: a\r\n\r\nb\r\n")
    assert played.heard[:5] == [
        "EHLO relay.example",
        "HELO relay.example",
        "MAIL FROM:<gaon@garam.example>",
        "RCPT TO:<sb@garam.example>",
        "DATA",
    ]
    for envelope in (Envelope("a@b.example", ("c@d.example",), eight_bit=True), Envelope("가@b.example", ("c@d.example",))):
        with pytest.raises(Refused) as caught:
            await hop.deliver(envelope, "Subject: a\r\n\r\n가\r\n".encode())
        assert not caught.value.temporary
    await hop.close()
    played.server.close()


async def test_release_in_doubt_is_for_a_person() -> None:
    played = Played(TAKES | {".": "!"})
    await played.start()
    relay = smtp.SmtpRelay(smtp.Options(next_hop=f"127.0.0.1:{played.server.sockets[0].getsockname()[1]}"))
    with pytest.raises(DeliveryError) as caught:
        await relay.release(mail("x"), {"sender": "", "recipients": ["sb@garam.example"]})
    played.server.close()
    assert (caught.value.code, caught.value.temporary) == ("next-hop-in-doubt", False)


@pytest.mark.parametrize(("ca", "taken"), [(True, True), (False, False)])
async def test_tls_both_ways(tmp_path: Path, ca: bool, taken: bool) -> None:
    cert, key = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    sink = Sink()

    def peer() -> Any:
        return SMTP(sink, tls_context=context, require_starttls=True, hostname="x", loop=asyncio.get_running_loop())

    server = await asyncio.get_running_loop().create_server(peer, "127.0.0.1", 0)
    options = smtp.Options(
        listen="127.0.0.1:0",
        next_hop=f"localhost:{server.sockets[0].getsockname()[1]}",
        next_hop_tls="starttls",
        next_hop_ca=str(cert) if ca else "",
        tls_cert=str(cert),
        tls_key=str(key),
        require_tls=True,
    )
    relay, gate = smtp.SmtpRelay(options), FakeGate()
    await relay.start(gate)
    client = await Client.open(relay.port)
    assert (await client.ask("MAIL FROM:<gaon@garam.example>"))[0] == 530
    assert (await client.ask("STARTTLS"))[0] == 220
    await client.writer.start_tls(ssl.create_default_context(cafile=str(cert)), server_hostname="localhost")
    assert (await client.ask("EHLO client.example"))[0] == 250
    await client.envelope()
    assert (await client.data(mail("act:allow")))[0] == (250 if taken else 451)
    client.close()
    await relay.stop()
    server.close()
    assert len(sink.mails) == taken
    assert taken or gate.outcomes[0][1].detail == "next-hop-tls"
