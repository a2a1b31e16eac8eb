"""The HTTP check, byte by byte: what clients do to a connection, and what they get."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from entrance_fakes import FakeGate, contract
from entrance_rigs import signed
from http_rig import BODY, started


def question(number: int, *, version: str = "1.1", fields: tuple[str, ...] = (), chunks: int = 0) -> bytes:
    """A signed one; with `chunks`, its body comes in so many."""
    body = json.dumps(contract("act:allow", ident=f"m-{number}")).encode()
    lines = [f"POST /v1/check HTTP/{version}", "Host: x", *(f"{name}: {value}" for name, value in signed(body).items()), *fields]
    if not chunks:
        return "\r\n".join((*lines, f"Content-Length: {len(body)}", "\r\n")).encode() + body
    size = len(body) // chunks + 1
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return (
        "\r\n".join((*lines, "Transfer-Encoding: chunked", "\r\n")).encode()
        + b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
        + b"0\r\n\r\n"
    )


class Wire:
    def __init__(self, port: int) -> None:
        self.port = port

    async def __aenter__(self) -> Wire:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()

    async def answer(self, *, body: bool = True) -> tuple[int, dict[str, str], bytes]:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        return int(head[0].split()[1]), fields, await self.reader.readexactly(int(fields["content-length"]) if body else 0)

    async def ended(self) -> bool:
        return await self.reader.read() == b""


async def test_requests_in_a_row_are_answered_in_their_order(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    async with Wire(rig.connector.port) as wire:
        wire.writer.write(b"".join(question(number, chunks=number % 3) for number in range(40)))
        said = [await wire.answer() for _ in range(40)]
    await rig.stop()
    assert [(status, json.loads(body)["id"]) for status, _, body in said] == [(200, f"m-{number}") for number in range(40)]
    assert len(gate.outcomes) == 40


async def test_a_body_that_comes_in_pieces(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    whole = question(1, chunks=7)
    async with Wire(rig.connector.port) as wire:
        for at in range(0, len(whole), 11):
            wire.writer.write(whole[at : at + 11])
            await wire.writer.drain()
            await asyncio.sleep(0)
        status, _, body = await wire.answer()
    await rig.stop()
    assert (status, json.loads(body)["id"], len(gate.decided)) == (200, "m-1", 1)


@pytest.mark.parametrize(
    ("version", "fields", "stays"),
    [("1.1", (), True), ("1.1", ("Connection: close",), False), ("1.0", (), False), ("1.0", ("Connection: keep-alive",), True)],
)
async def test_who_keeps_a_connection(tmp_path: Path, version: str, fields: tuple[str, ...], stays: bool) -> None:
    rig, _ = await started(tmp_path)
    async with Wire(rig.connector.port) as wire:
        wire.writer.write(question(1, version=version, fields=fields))
        status, told, _ = await wire.answer()
        assert status == 200
        assert told.get("connection") == {("1.1", False): "close", ("1.0", True): "keep-alive"}.get((version, stays))
        if stays:
            wire.writer.write(question(2, version=version, fields=fields))
            assert (await wire.answer())[0] == 200
        else:
            assert await wire.ended()
    await rig.stop()


async def test_a_head_has_the_fields_and_no_body(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    async with Wire(rig.connector.port) as wire:
        wire.writer.write(b"HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        status, fields, _ = await wire.answer(body=False)
        assert (status, fields["content-length"]) == (200, "16")
        wire.writer.write(question(1))
        assert (await wire.answer())[0] == 200
    await rig.stop()


@pytest.mark.parametrize(
    ("fields", "status"), [(("Content-Encoding: gzip",), 415), (("Upgrade: websocket", "Connection: upgrade"), 200)]
)
async def test_what_ends_the_connection(tmp_path: Path, fields: tuple[str, ...], status: int) -> None:
    """A coded body is not read; after an upgrade that nobody grants, what follows is no HTTP for certain."""
    rig, gate = await started(tmp_path)
    async with Wire(rig.connector.port) as wire:
        wire.writer.write(question(1, fields=fields))
        got, told, _ = await wire.answer()
        assert (got, told["connection"]) == (status, "close")
        assert await wire.ended()
    await rig.stop()
    assert len(gate.decided) == (status == 200)


async def test_whoever_still_sends_a_refused_body_hears_why(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, max_body=1000)
    async with Wire(rig.connector.port) as wire:
        fields = "".join(f"{name}: {value}\r\n" for name, value in signed(b"x").items())
        wire.writer.write(f"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 400000\r\n{fields}\r\n".encode())
        for _ in range(40):
            wire.writer.write(b"x" * 10_000)
            await wire.writer.drain()
        status, _, body = await wire.answer()
        assert (status, json.loads(body)) == (413, {"error": "too-large"})
        wire.writer.write(question(1))
        assert (await wire.answer())[0] == 200
    await rig.stop()
    assert len(gate.decided) == 1


async def test_a_stop_answers_what_it_took(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(pause=0.2))
    async with Wire(rig.connector.port) as busy, Wire(rig.connector.port) as idle:
        busy.writer.write(question(1))
        await gate.entered.wait()
        stopping = asyncio.ensure_future(rig.connector.stop())
        assert (await busy.answer())[0] == 200
        await asyncio.wait_for(stopping, 40)
        assert await busy.ended()
        assert await idle.ended()
    await rig.session.close()
    assert gate.words == ["answered"]


async def test_gone_before_the_body_was_whole(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    async with Wire(rig.connector.port) as wire:
        wire.writer.write(question(1)[:-3])
        await wire.writer.drain()
    assert (await rig.post(BODY))[0] == 200
    await asyncio.wait_for(rig.stop(), 40)
    assert len(gate.decided) == 1
