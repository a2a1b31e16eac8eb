"""ICAP/1.0 on the wire, the server's half of REQMOD: one request read whole, and the three answers that it can have.

What is encapsulated, previews and chunks are RFC 3507 sections 4.4 to 4.9; a chunk's own extensions and trailers are read over (RFC 9112
section 7.1). Whatever deviates is `Bad`: a proxy and a checker that read one request differently would be a hole.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

HEAD: Final = 64 * 1024
"""Bytes of an ICAP head, of an HTTP head, and of all trailers."""
_LINE: Final = 4096  # of a chunk's size with its extensions
_REQUEST: Final = re.compile(rb"(OPTIONS|REQMOD|RESPMOD) (icap://[!-~]{1,2000}|/[!-~]{0,2000}) ICAP/1\.[0-9]")
_FIELD: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,12})[ \t]*(;.*)?")
Fields = Mapping[str, str]
"""Lower-case names; values of a repeated field are joined by a comma."""


class Bad(Exception):
    """No request that can be read. `status` of the ICAP answer; the connection ends after it."""

    def __init__(self, status: int = 400) -> None:
        super().__init__(str(status))
        self.status = status


class TooLarge(Exception):
    """The body has more bytes than are looked at. The rest is unread and the connection ends after the answer."""


@dataclass(frozen=True, slots=True)
class HttpHead:
    """The encapsulated request line and fields. `source` is what it was read from, `fields` keeps every occurrence in order."""

    method: str
    target: str
    fields: tuple[tuple[str, str], ...]
    source: bytes = field(repr=False)

    def get(self, name: str) -> str:
        return next((value for known, value in self.fields if known == name), "")


@dataclass(frozen=True, slots=True)
class Asked:
    """One ICAP request. `http` is None for OPTIONS. `whole`: the body was read to its end (False: `TooLarge` follows)."""

    method: str
    fields: Fields
    http: HttpHead | None = None
    body: bytes = field(default=b"", repr=False)
    has_body: bool = False

    @property
    def may_204(self) -> bool:
        """Section 4.6: 204 is allowed where the client says so."""
        return "204" in [one.strip() for one in self.fields.get("allow", "").split(",")]


async def asked(
    reader: asyncio.StreamReader, say: Callable[[bytes], Awaitable[None]], *, most: int, begun: Callable[[], None]
) -> Asked | None:
    """The next request of a connection, None at its end. `say` writes `100 Continue`, `begun` is told of the first byte, `most`: bytes of a
    body. Bad, TooLarge."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        if error.partial.strip():
            raise Bad from None
        return None
    except asyncio.LimitOverrunError:
        raise Bad from None
    begun()
    first, *lines = head[:-4].split(b"\r\n")
    match = _REQUEST.fullmatch(first)
    if match is None:
        raise Bad
    method, fields = match[1].decode(), _joined(_fields(lines))
    if method == "OPTIONS":
        return Asked(method, fields)
    if method != "REQMOD":
        raise Bad(405)
    http, has_body = await _encapsulated(reader, fields.get("encapsulated", ""))
    body = await _body(reader, fields, say, most) if has_body else b""
    return Asked(method, fields, http, body, has_body)


async def _encapsulated(reader: asyncio.StreamReader, text: str) -> tuple[HttpHead, bool]:
    """`req-hdr=0, req-body=412` or `req-hdr=0, null-body=412`: a request has a head of its own, and nothing else stands before the body."""
    match = re.fullmatch(r"\s*req-hdr\s*=\s*0\s*,\s*(req-body|null-body)\s*=\s*(\d{1,9})\s*", text)
    if match is None or not 0 < int(match[2]) <= HEAD:
        raise Bad
    source = await _exactly(reader, int(match[2]))
    if not source.endswith(b"\r\n\r\n") or source.index(b"\r\n\r\n") != len(source) - 4:
        raise Bad
    line, *lines = source[:-4].split(b"\r\n")
    parts = line.split(b" ")
    if len(parts) != 3 or not parts[0].isalpha() or not parts[1] or not parts[2].startswith(b"HTTP/"):
        raise Bad
    head = HttpHead(parts[0].decode("ascii").upper(), parts[1].decode("latin-1"), tuple(_fields(lines)), source)
    return head, match[1] == "req-body"


async def _body(reader: asyncio.StreamReader, fields: Fields, say: Callable[[bytes], Awaitable[None]], most: int) -> bytes:
    """The chunks; where there is a preview, what follows it is asked for (section 4.5)."""
    body, ended = await _chunks(reader, most)
    if "preview" in fields and not ended:
        await say(b"ICAP/1.0 100 Continue\r\n\r\n")
        rest, _ = await _chunks(reader, most - len(body))
        body += rest
    return body


async def _chunks(reader: asyncio.StreamReader, most: int) -> tuple[bytes, bool]:
    """The bytes up to the last chunk, and whether that one says `ieof`: nothing follows the preview."""
    parts: list[bytes] = []
    size = 0
    while True:
        try:
            line = await reader.readuntil(b"\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise Bad from None
        match = _SIZE.fullmatch(line[:-2]) if len(line) <= _LINE else None
        if match is None:
            raise Bad
        length = int(match[1], 16)
        if length == 0:
            await _trailers(reader)
            extensions = [one.strip() for one in (match[2] or b"").split(b";")]
            return b"".join(parts), b"ieof" in extensions
        size += length
        if size > most:
            raise TooLarge
        parts.append(await _exactly(reader, length))
        if await _exactly(reader, 2) != b"\r\n":
            raise Bad


async def _trailers(reader: asyncio.StreamReader) -> None:
    left = HEAD
    while True:
        try:
            line = await reader.readuntil(b"\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise Bad from None
        left -= len(line)
        if left < 0:
            raise Bad
        if line == b"\r\n":
            return


async def _exactly(reader: asyncio.StreamReader, number: int) -> bytes:
    try:
        return await reader.readexactly(number)
    except asyncio.IncompleteReadError:
        raise Bad from None


def _fields(lines: list[bytes]) -> list[tuple[str, str]]:
    """Folded lines are refused: nobody sends them, and each program unfolds them in its own way (RFC 9112 section 5.2)."""
    found = []
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match is None or b"\0" in line or b"\r" in line or b"\n" in line:
            raise Bad
        found.append((match[1].decode("ascii").lower(), match[2].decode("utf-8", "surrogateescape")))
    return found


def _joined(fields: list[tuple[str, str]]) -> Fields:
    out: dict[str, str] = {}
    for name, value in fields:
        out[name] = f"{out[name]}, {value}" if name in out else value
    return out


# ---------------------------------------------------------------- answers


def options(service: str, tag: str, *, preview: int, connections: int) -> bytes:
    """What this service does (section 4.10). `tag` changes with every start: what a proxy kept of answers is then asked again."""
    return (
        f'ICAP/1.0 200 OK\r\nMethods: REQMOD\r\nService: {service}\r\nISTag: "{tag}"\r\nEncapsulated: null-body=0\r\n'
        f"Allow: 204\r\nPreview: {preview}\r\nTransfer-Preview: *\r\nMax-Connections: {connections}\r\nOptions-TTL: 600\r\n"
        "X-Include: X-Client-IP, X-Client-Username, X-Authenticated-User\r\n\r\n"
    ).encode()


def unchanged(request: Asked, tag: str) -> bytes:
    """The request may go as it is."""
    if request.may_204:
        return f'ICAP/1.0 204 No Content\r\nISTag: "{tag}"\r\nEncapsulated: null-body=0\r\n\r\n'.encode()
    assert request.http is not None
    head = request.http.source
    kind = "req-body" if request.has_body else "null-body"
    start = f'ICAP/1.0 200 OK\r\nISTag: "{tag}"\r\nEncapsulated: req-hdr=0, {kind}={len(head)}\r\n\r\n'.encode()
    return start + head + (_chunked(request.body) if request.has_body else b"")


def instead(tag: str, *, status: str, fields: Fields, page: bytes) -> bytes:
    """An HTTP answer of our own goes back to who asked; the request goes nowhere (section 4.8.1)."""
    lines = {**fields, "Content-Length": str(len(page)), "Cache-Control": "no-store"}
    head = (f"HTTP/1.1 {status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n").encode()
    start = f'ICAP/1.0 200 OK\r\nISTag: "{tag}"\r\nEncapsulated: res-hdr=0, res-body={len(head)}\r\n\r\n'.encode()
    return start + head + _chunked(page)


def wrong(status: int, tag: str) -> bytes:
    reason = {400: "Bad Request", 404: "ICAP Service not found", 405: "Method not allowed", 408: "Request timeout"}[status]
    return f'ICAP/1.0 {status} {reason}\r\nISTag: "{tag}"\r\nEncapsulated: null-body=0\r\nConnection: close\r\n\r\n'.encode()


def _chunked(body: bytes) -> bytes:
    return (b"%x\r\n%s\r\n" % (len(body), body) if body else b"") + b"0\r\n\r\n"
