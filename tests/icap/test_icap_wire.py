"""The protocol, word for word: what is encapsulated, previews, chunks, the three answers, and whatever is no request."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from entrance_fakes import INCIDENT, STORE_DOWN, BrokenGate, FakeGate

from connectors.icap import Icap, Options
from dlp.ports import ConfigError, DeliveryError
from tests.waiting import eventually

HTTP = b"POST http://mail.example/send HTTP/1.1\r\nHost: mail.example\r\nContent-Type: text/plain\r\n\r\n"
NO_204 = "Allow: 206"


def asked(body: bytes | None, *, http: bytes = HTTP, fields: str = "Allow: 204", chunk: int = 0) -> bytes:
    kind = b"null-body" if body is None else b"req-body"
    head = b"REQMOD icap://127.0.0.1/reqmod ICAP/1.0\r\nHost: 127.0.0.1\r\n" + fields.encode() + b"\r\n"
    start = head + b"Encapsulated: req-hdr=0, %s=%d\r\n\r\n" % (kind, len(http)) + http
    if body is None:
        return start
    size = chunk or max(1, len(body))
    return (
        start
        + b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (body[i : i + size] for i in range(0, len(body), size)))
        + b"0\r\n\r\n"
    )


class Proxy:
    """One connection of a proxy."""

    def __init__(self, gate: FakeGate, **options: object) -> None:
        self.gate, self.icap = gate, Icap(Options(listen="127.0.0.1:0", **options))  # type: ignore[arg-type]

    async def __aenter__(self) -> Proxy:
        await self.icap.start(self.gate)
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.icap.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()
        await self.icap.stop()

    async def say(self, data: bytes) -> str:
        self.writer.write(data)
        return await self.heard()

    async def heard(self) -> str:
        """One answer whole, its own body included; "" where the connection ended."""
        try:
            head = (await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), 120)).decode()
        except asyncio.IncompleteReadError:
            return ""
        match = re.search(r"(?:res|req)-hdr=0, (\w+)-body=(\d+)", head)
        if match is None:
            return head
        said = head + (await self.reader.readexactly(int(match[2]))).decode()
        while match[1] != "null":
            size = int((await self.reader.readline()).split(b";")[0], 16)
            said += (await self.reader.readexactly(size + 2))[:size].decode()
            if not size:
                break
        return said

    @property
    def texts(self) -> list[str]:
        return [ticket.verdict.message.text.reveal() for ticket in self.gate.decided]  # type: ignore[union-attr]


async def test_options_say_what_this_is() -> None:
    async with Proxy(FakeGate()) as proxy:
        said = await proxy.say(b"OPTIONS icap://127.0.0.1/reqmod ICAP/1.0\r\nHost: x\r\n\r\n")
        assert said.startswith("ICAP/1.0 200 OK\r\n")
        for line in ("Methods: REQMOD", "Allow: 204", "Preview: 4096", "ISTag: "):
            assert line in said


@pytest.mark.parametrize("chunk", [0, 1, 7])
async def test_what_may_go_is_204_or_the_request_as_it_came(chunk: int) -> None:
    async with Proxy(FakeGate()) as proxy:
        for _ in range(3):  # over one connection
            assert (await proxy.say(asked("act:allow 안녕".encode(), chunk=chunk))).startswith("ICAP/1.0 204 ")
        back = await proxy.say(asked("act:alert 안녕".encode(), fields=NO_204, chunk=chunk))
        assert back.startswith("ICAP/1.0 200 ")
        assert back.endswith(HTTP.decode() + "act:alert 안녕")
        bare = await proxy.say(asked(None, fields=NO_204))
        assert bare.endswith(f"null-body={len(HTTP)}\r\n\r\n{HTTP.decode()}")
        assert proxy.gate.words == ["delivered"] * 5


@pytest.mark.parametrize("word", ["mask", "hold", "block"])
async def test_what_may_not_go_is_a_page(word: str) -> None:
    async with Proxy(FakeGate()) as proxy:
        page = await proxy.say(asked(f"act:{word} 오세은 010-0123-4567".encode()))
        assert "HTTP/1.1 403 Forbidden\r\n" in page
        assert INCIDENT in page
        assert "보내지 않았습니다" in page
        assert "010-0123" not in page
        assert proxy.gate.words == ["held" if word == "hold" else "refused"]


async def test_a_preview_is_answered_with_continue_only_where_more_follows() -> None:
    async with Proxy(FakeGate()) as proxy:
        preview = asked("안녕 ".encode(), fields="Preview: 7\r\nAllow: 204")
        assert await proxy.say(preview) == "ICAP/1.0 100 Continue\r\n\r\n"
        assert (await proxy.say(b"6\r\nact:bl\r\n3\r\nock\r\n0\r\n\r\n")).startswith("ICAP/1.0 200 ")
        whole = preview.replace(b"0\r\n\r\n", b"0; ieof\r\n\r\n") if preview.endswith(b"0\r\n\r\n") else b""
        assert (await proxy.say(whole)).startswith("ICAP/1.0 204 ")
        assert proxy.texts[0].endswith("안녕 act:block")


@pytest.mark.parametrize("gate", [FakeGate(trouble=STORE_DOWN), BrokenGate(), FakeGate(pause=30)], ids=["store", "bug", "hangs"])
async def test_what_cannot_be_decided_is_a_page_and_goes_nowhere(gate: FakeGate) -> None:
    async with Proxy(gate, decide_timeout=0.2) as proxy:  # short: one of them never decides
        page = await proxy.say(asked("act:allow 오세은".encode()))
        assert "HTTP/1.1 503 Service Unavailable\r\n" in page
        assert "오세은" not in page
        assert gate.outcomes == []


FRAMES: dict[str, Callable[[], bytes]] = {
    "a body longer than said": lambda: asked(b"abc").replace(b"3\r\nabc\r\n", b"2\r\nabc\r\n"),
    "a size that is none": lambda: asked(b"abc").replace(b"3\r\nabc", b"0x3\r\nabc"),
    "a negative size": lambda: asked(b"abc").replace(b"3\r\nabc", b"-3\r\nabc"),
    "two bodies": lambda: asked(b"abc").replace(b", req-body", b", req-body=0, req-body"),
    "a response": lambda: asked(b"abc").replace(b"req-hdr=0, req-body", b"res-hdr=0, res-body"),
    "a head with a blank line inside": lambda: asked(b"abc", http=HTTP + b"POST http://b.example/ HTTP/1.1\r\n\r\n"),
    "a head that ends early": lambda: asked(b"abc", http=HTTP[:-2]),
    "a folded field": lambda: asked(b"abc", http=HTTP.replace(b"Content-Type:", b"X: a\r\n b\r\nContent-Type:")),
    "a bare line feed in a field": lambda: asked(b"abc", http=HTTP.replace(b"text/plain", b"text/plain\nX: y")),
    "a NUL": lambda: asked(b"abc", http=HTTP.replace(b"text/plain", b"text/\0plain")),
    "a field without a name": lambda: asked(b"abc", http=HTTP.replace(b"Content-Type:", b":")),
    "a space before the colon": lambda: asked(b"abc", http=HTTP.replace(b"Content-Type:", b"Content-Type :")),
    "no version": lambda: asked(b"abc").replace(b" ICAP/1.0", b"", 1),
    "HTTP": lambda: b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "nothing that speaks ICAP": lambda: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
    "a head without an end": lambda: b"REQMOD icap://x/ ICAP/1.0\r\n" + b"X: " + b"y" * 200_000,
    "no encapsulation": lambda: b"REQMOD icap://x/ ICAP/1.0\r\nHost: x\r\n\r\n",
    "an offset far away": lambda: asked(b"abc").replace(b"req-body=", b"req-body=99999"),
    "RESPMOD": lambda: asked(b"abc").replace(b"REQMOD", b"RESPMOD"),
}  # fmt: skip


@pytest.mark.parametrize("kind", FRAMES)
async def test_what_is_no_request_ends_the_connection_and_is_never_allowed(kind: str) -> None:
    async with Proxy(FakeGate()) as proxy:
        said = await proxy.say(FRAMES[kind]())
        assert re.match(r"ICAP/1\.0 40[05] ", said) or said == ""
        proxy.writer.write_eof()
        assert await proxy.reader.read() == b""
        assert proxy.gate.decided == []


async def test_a_body_past_the_limit_is_refused_unread() -> None:
    async with Proxy(FakeGate(), max_body=5000) as proxy:
        page = await proxy.say(asked(b"a" * 5001, chunk=1000))
        assert "HTTP/1.1 413 Content Too Large\r\n" in page
        assert proxy.gate.decided == []


@pytest.mark.parametrize(
    ("target", "fields", "host"),
    [
        ("http://a.example/x", "Host: b.example", "a.example"), ("/x", "Host: b.example:8443", "b.example"), ("http://u:p@A.Example.:80/", "Host: b.example", "a.example"),
        ("/x", "Host: b.example\r\nHost: c.example", ""), ("/x", "X: y", ""), ("http://[::1]:8080/", "Host: x", "::1"), ("/x", "Host: b.example/../c", ""),
    ],
)  # fmt: skip
async def test_the_recipient_is_where_the_request_goes(target: str, fields: str, host: str) -> None:
    http = f"POST {target} HTTP/1.1\r\n{fields}\r\n\r\n".encode()
    async with Proxy(FakeGate()) as proxy:
        said = await proxy.say(asked(b"act:allow", http=http))
        seen = [ticket.verdict.message.recipients[0].address.reveal() for ticket in proxy.gate.decided]
        assert seen == ([f"web@{host}"] if host else [])
        assert host or "HTTP/1.1 400 " in said


@pytest.mark.parametrize(
    ("fields", "sender"),
    [
        ("X-Client-Username: seon", "seon@garam.example"), ("X-Client-Username: seon@garam.example", "seon@garam.example"),
        ("X-Authenticated-User: TG9jYWw6Ly9zZW9u", "seon@garam.example"), ("X-Client-IP: 192.0.2.7", "192.0.2.7"),
        ("X-Client-Username: -\r\nX-Client-IP: 192.0.2.7", "192.0.2.7"), ("X: y", "unknown"),
    ],
)  # fmt: skip
async def test_the_sender_is_whom_the_proxy_knows(fields: str, sender: str) -> None:
    async with Proxy(FakeGate(), domain="garam.example") as proxy:
        await proxy.say(asked(b"act:allow", fields=f"Allow: 204\r\n{fields}"))
        assert [ticket.verdict.message.sender.address.reveal() for ticket in proxy.gate.decided] == [sender]


async def test_a_tunnel_says_nothing_and_passes() -> None:
    async with Proxy(FakeGate()) as proxy:
        http = b"CONNECT mail.example:443 HTTP/1.1\r\nHost: mail.example:443\r\n\r\n"
        assert (await proxy.say(asked(None, http=http))).startswith("ICAP/1.0 204 ")
        assert proxy.gate.decided == []


async def test_stop_answers_what_was_asked() -> None:
    async with Proxy(FakeGate(pause=0.3)) as proxy:
        proxy.writer.write(asked(b"act:allow"))
        await proxy.gate.entered.wait()
        stopping = asyncio.ensure_future(proxy.icap.stop())
        assert (await proxy.heard()).startswith("ICAP/1.0 204 ")
        await stopping
        assert proxy.gate.words == ["delivered"]


async def test_who_goes_away_before_the_answer_is_in_the_journal() -> None:
    async with Proxy(FakeGate(pause=0.2)) as proxy:
        proxy.writer.write(asked(b"act:allow", fields=NO_204))
        await proxy.gate.entered.wait()
        proxy.writer.transport.abort()
        await eventually(lambda: proxy.gate.outcomes)
        assert proxy.gate.words[0] in ("failed", "delivered")


async def test_silent_connections_make_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.icap.room", lambda: 5)
    async with Proxy(FakeGate()) as proxy:
        silent = [await asyncio.open_connection("127.0.0.1", proxy.icap.port) for _ in range(20)]
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.icap.port)
        writer.write(asked(b"act:allow"))
        assert (await asyncio.wait_for(reader.readline(), 120)).startswith(b"ICAP/1.0 204 ")
        for _, one in [*silent, (reader, writer)]:
            one.close()
            with suppress(ConnectionError):
                await one.wait_closed()


async def test_a_held_request_is_for_its_sender_to_send_again() -> None:
    with pytest.raises(DeliveryError) as caught:
        await Icap(Options()).release(b"", {})
    assert (caught.value.code, caught.value.temporary) == ("send-again", False)


def test_settings_that_cannot_be() -> None:
    with pytest.raises(ConfigError):
        Icap(Options(preview=-1))
    with pytest.raises(ConfigError):
        Icap(Options(listen="nowhere"))
