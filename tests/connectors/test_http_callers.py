"""The HTTP check: who is let in when many ask, and what callers and strangers are told."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from contextlib import ExitStack
from pathlib import Path

import aiohttp
import pytest
from entrance_fakes import FakeGate, contract
from entrance_rigs import SECRET, signed
from http_rig import BODY, started

from connectors import http
from connectors._admission import GRACE, KNOWN, Admission, Gone
from connectors._answers import Answers
from connectors._quota import Quota
from connectors._signature import moment, sign_answer
from dlp.ports import Caller, StoreError


class Slow:
    """A connection that announces a body and sends none of it."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def __aenter__(self) -> Slow:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        lines = [b"POST /v1/check HTTP/1.1", b"Host: x", b"Content-Length: 1000"]
        lines += [f"{name}: {value}".encode() for name, value in signed(b"", b"guess").items()]
        self.writer.write(b"\r\n".join(lines) + b"\r\n\r\n{")
        await self.writer.drain()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()


async def test_slow_strangers_do_not_keep_a_caller_out(tmp_path: Path) -> None:
    """As many as may be read at once, all silent: the caller is served, the oldest of them is sent away with 429."""
    gate = FakeGate()
    connector = http.HttpCheck(http.Options(listen="127.0.0.1:0", max_reading=3), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    await connector.start(gate)
    strangers = connector._admission._bodies[False]
    reading = strangers._reading
    async with Slow(connector.port) as first, Slow(connector.port), Slow(connector.port):
        while len(reading) < 3:
            await asyncio.sleep(0.005)
        strangers._clock = lambda: time.monotonic() + GRACE
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{connector.port}/v1/check", data=BODY, headers=signed(BODY)) as response,
        ):
            assert response.status == 200
        assert b" 429 " in await asyncio.wait_for(first.reader.readline(), 120)
        assert len(reading) == 2
        await asyncio.wait_for(connector.stop(), 120)  # and they do not keep it from ending
    assert len(gate.decided) == 1


async def test_bytes_announced_by_strangers_are_bounded() -> None:
    now = [0.0]
    admission = Admission(strangers=9, buffered=100, questions=9, wait=1, clock=lambda: now[0])
    ended = []

    async def reading(size: int) -> None:
        try:
            with admission.reading(size):
                await asyncio.sleep(60)  # pause: ended from outside
        except Gone:
            ended.append(size)

    tasks = [asyncio.ensure_future(reading(size)) for size in (60, 30, 20)]
    await asyncio.sleep(0)
    assert ended == [20], "all are fresh: the new one has to wait"
    now[0] = GRACE
    tasks.append(asyncio.ensure_future(reading(25)))
    await asyncio.sleep(0.01)
    assert ended == [20, 60]
    admission.send_away()
    await asyncio.gather(*tasks)
    assert ended == [20, 60, 30, 25]
    assert [(bodies._bytes, bodies._reading) for bodies in admission._bodies.values()] == [(0, {}), (0, {})]


async def test_strangers_take_no_room_from_connections_of_callers() -> None:
    admission = Admission(strangers=2, buffered=100, questions=9, wait=1, clock=lambda: 0.0)
    with admission.reading(100):
        with pytest.raises(Gone), admission.reading(1):
            pass
        with admission.reading(KNOWN * 100, known=True), pytest.raises(Gone), admission.reading(1, known=True):
            pass
    assert [bodies._bytes for bodies in admission._bodies.values()] == [0, 0]


async def test_a_connection_is_a_callers_from_its_first_good_signature_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, known = FakeGate(), list[bool]()
    connector = http.HttpCheck(http.Options(listen="127.0.0.1:0"), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    reading = Admission.reading
    monkeypatch.setattr(Admission, "reading", lambda self, size, **how: (known.append(how["known"]), reading(self, size, **how))[1])
    await connector.start(gate)
    async with aiohttp.ClientSession() as session:
        for body, secret in ((BODY, b"guess"), (BODY, SECRET), (BODY.replace(b"m-1", b"m-2"), SECRET)):
            async with session.post(
                f"http://127.0.0.1:{connector.port}/v1/check", data=body, headers=signed(body, secret)
            ) as response:
                await response.read()
    await connector.stop()
    assert known == [False, False, True]


def test_a_wait_that_is_too_long_is_refused_at_the_door() -> None:
    """Twenty at once, half a second each: the twenty-first would wait for ten."""
    now = [0.0]
    admission = Admission(strangers=9, buffered=9, questions=100, wait=2, clock=lambda: now[0])
    for _ in range(60):
        with admission.question():
            now[0] += 0.5
    with ExitStack() as stack:
        let_in = 0
        while not admission.pause():
            stack.enter_context(admission.question())
            let_in += 1
        assert let_in == 8, "some are always let in, or one slow question would close the entrance"
        assert admission.pause() == 5
    for _ in range(60):
        with admission.question():
            now[0] += 0.001
    assert admission.pause() == 0


async def test_answers_are_bounded_in_number_and_time() -> None:
    now = [0.0]
    answers: Answers[int] = Answers(limit=3, seconds=10, clock=lambda: now[0])
    for n in range(10):
        entry, fresh = answers.claim("c", str(n), b"")
        assert fresh
        assert entry is not None
        answers.give(entry, n)
    assert len(answers._entries) <= 3
    assert answers.claim("c", "9", b"")[1] is False
    now[0] = 11.0
    assert answers.claim("c", "9", b"")[1] is True


@pytest.mark.parametrize("text", ["", "-1", "1e9", "nan", "9" * 12, "2026-11-20T09:00:00", "1 ", "0x10"])
def test_moments_that_are_none(text: str) -> None:
    assert moment(text) is None


async def test_tells_nothing_but_json_to_a_stranger(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{rig.connector.port}/v1/check", data=BODY) as r:
        assert (r.status, await r.json()) == (401, {"error": "signature"})
    await rig.stop()


@pytest.mark.parametrize(
    "raw",
    [
        b"010-0123-4567 HTTP\r\n\r\n",
        b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 010-0123-4567\r\n\r\n",
        b"GET /010-0123-4567 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /v1/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz010-0123-4567\r\n",
    ],
)
async def test_what_is_no_http_is_not_repeated(tmp_path: Path, raw: bytes, caplog: pytest.LogCaptureFixture) -> None:
    rig, _ = await started(tmp_path)
    reader, writer = await asyncio.open_connection("127.0.0.1", rig.connector.port)
    writer.write(raw)
    status = await reader.readline()
    rest = b""
    while b"}" not in rest:
        rest += await reader.readline() if b"\r\n\r\n" not in rest else await reader.read(100)
    writer.close()
    await rig.stop()
    assert status.split()[1] in (b"400", b"404", b"401")
    assert b"0123" not in rest
    assert "010-0123" not in caplog.text


def proven(response: aiohttp.ClientResponse, raw: bytes, asked: dict[str, str], secret: bytes = SECRET) -> bool:
    at, signature = response.headers.get("X-DLP-Timestamp", ""), response.headers.get("X-DLP-Signature", "")
    return signature == sign_answer(secret, at, asked["X-DLP-Signature"], raw)


async def test_the_answer_is_signed(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    headers = signed(BODY)
    async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
        raw = await response.read()
        assert proven(response, raw, headers)
        assert not proven(response, raw, signed(BODY, at=time.time() - 9)), "an answer to another question"
        assert not proven(response, raw + b" ", headers)
    await rig.stop()


async def test_the_former_secret_is_good_for_a_while(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    rig.callers["msgr"] = Caller("msgr", b"new", former=SECRET, former_until=time.time() + 60)
    headers = signed(BODY)
    async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
        assert response.status == 200
        assert proven(response, await response.read(), headers)
    assert (await rig.post(BODY, secret=b"new"))[0] == 200
    rig.callers["msgr"] = Caller("msgr", b"new", former=SECRET, former_until=time.time() - 1)
    assert (await rig.post(BODY, at=time.time() - 1))[0] == 401
    rig.callers["msgr"] = Caller("msgr", b"new")
    assert (await rig.post(BODY, secret=b"", at=time.time() - 2))[0] == 401
    await rig.stop()


async def test_a_caller_has_its_own_rate(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    rig.callers["slow"] = Caller("slow", b"slow", rate=0.001)
    assert (await rig.post(BODY, secret=b"slow"))[0] == 200
    async with rig.session.post("/v1/check", data=BODY, headers=signed(BODY, b"slow", time.time() - 1)) as response:
        assert (response.status, await response.json()) == (429, {"error": "rate"})
        assert 500 < int(response.headers["Retry-After"]) <= 1000
    assert (await rig.post(BODY, at=time.time() - 2))[0] == 200
    await rig.stop()


def test_a_bucket_fills_again() -> None:
    quota = Quota()
    assert [quota.wait("a", 2.0, 0.0) for _ in range(5)] == [0, 0, 0, 0, 1]
    assert quota.wait("b", 2.0, 0.0) == 0
    assert quota.wait("a", 2.0, 0.6) == 0
    assert quota.wait("a", 0.0, 0.6) == 0


async def test_who_may_fail_open_is_told_so(tmp_path: Path) -> None:
    gate = FakeGate()
    gate.trouble = StoreError("disk")
    rig, _ = await started(tmp_path, gate)
    rig.callers["open"] = Caller("open", b"open", fail_open=True)
    body = json.dumps(contract("x")).encode()
    for secret, told in ((SECRET, None), (b"open", "open")):
        headers = signed(body, secret)
        async with rig.session.post("/v1/check", data=body, headers=headers) as response:
            assert (response.status, (await response.json()).get("fail")) == (503, told)
            assert proven(response, await response.read(), headers, secret), "or anybody on the way could say it"
    gate.given_up = True
    headers = signed(body, b"open")
    async with rig.session.post("/v1/check", data=body, headers=headers) as response:
        assert (response.status, (await response.json()).get("fail")) == (503, None), (
            "a message that ran until a stop profits by nothing"
        )
    await rig.stop()


@pytest.mark.parametrize(("length", "told"), [(100, "open"), (20_000, None)])
async def test_a_message_that_takes_too_long_does_not_open_the_door(tmp_path: Path, length: int, told: str | None) -> None:
    """What is short cannot have cost that time: there, something is wrong on our side."""
    rig, _ = await started(tmp_path, FakeGate(pause=60), decide_timeout=0.05)  # short: it never decides
    rig.callers["open"] = Caller("open", b"open", fail_open=True)
    body = json.dumps(contract("x" * length)).encode()
    async with rig.session.post("/v1/check", data=body, headers=signed(body, b"open")) as response:
        assert (response.status, (await response.json()).get("fail")) == (503, told)
    await rig.stop()


async def test_errors_are_signed_once_it_is_known_to_whom(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    for body, secret, status in ((b"[]", SECRET, 422), (BODY, b"wrong", 401)):
        headers = signed(body, secret)
        async with rig.session.post("/v1/check", data=body, headers=headers) as response:
            assert response.status == status
            assert proven(response, await response.read(), headers) == (status == 422)
            assert ("X-DLP-Signature" in response.headers) == (status == 422)
    await rig.stop()


async def test_a_unix_socket(tmp_path: Path) -> None:
    place = tmp_path / "check.sock"
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(place))
    stale.close()
    gate = FakeGate()
    connector = http.HttpCheck(http.Options(listen=f"unix:{place}"), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    await connector.start(gate)
    async with aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(place))) as session:
        for at in (None, time.time() - 1):
            async with session.post("http://check/v1/check", data=BODY, headers=signed(BODY, SECRET, at)) as response:
                assert (await response.json())["action"] == "allow"
    await connector.stop()
