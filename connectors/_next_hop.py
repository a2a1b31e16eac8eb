"""The way out by SMTP: persistent connections to one next hop, and its answer word for word.

A message is handed over in one transaction to all its recipients or to none: where the next hop refuses one of them nothing is sent,
so that no answer to our own client can be half true. References: RFC 5321 (4.5.3.2 time limits), 2920 (pipelining), 6152 (8BITMIME),
6531 (SMTPUTF8), 3207 (STARTTLS).
"""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final

from dlp.ports import DeliveryError

IN_DOUBT: Final = "next-hop-in-doubt"
_IDLE_SECONDS: Final = 60.0  # shorter than any server's own idle limit (RFC 5321: five minutes)
_MAX_REPLY_LINES: Final = 100
_STRAY: Final = re.compile(rb"\r\n|\r|\n")
_REPLY: Final = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?")


@dataclass(frozen=True, slots=True)
class Envelope:
    """RFC 5321 envelope. An empty sender is the null reverse path of a bounce."""

    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    eight_bit: bool = False
    utf8: bool = False


class Refused(DeliveryError):
    """The next hop's own words. `lines` may repeat an address: they go back to the client that gave it and nowhere else."""

    def __init__(self, status: int, lines: tuple[bytes, ...]) -> None:
        super().__init__(f"next-hop-{status}", temporary=status < 500)
        self.status, self.lines = status, lines


class _Stale(Exception):
    """A kept connection turned out to be closed before anything of the message was sent."""


@dataclass(frozen=True, slots=True)
class Hop:
    """Where to and how. `tls`: none, starttls (must succeed). Seconds."""

    host: str
    port: int
    hello: str
    tls: ssl.SSLContext | None = None
    timeout: float = 60.0
    final_timeout: float = 600.0
    connections: int = 20


def crlf(data: bytes) -> bytes:
    """Every line end as CRLF. A bare CR or LF means different ends of data to different servers, which smuggles a second, unscanned mail."""
    if data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"):
        return data
    return _STRAY.sub(b"\r\n", data)


def stuffed(data: bytes) -> bytes:
    """DATA as it goes over the wire (RFC 5321 4.5.2): leading dots doubled, ended by a lone dot. Takes CRLF lines."""
    if data.startswith(b"."):
        data = b"." + data
    data = data.replace(b"\r\n.", b"\r\n..")
    return data + (b".\r\n" if data.endswith(b"\r\n") or not data else b"\r\n.\r\n")


class NextHop:
    """Connections to one next hop, opened when needed and kept for a while."""

    def __init__(self, hop: Hop) -> None:
        self._hop = hop
        self._idle: list[_Line] = []
        self._slots = asyncio.Semaphore(hop.connections)

    async def deliver(self, envelope: Envelope, data: bytes) -> None:
        """Returns when the next hop has answered 250 to the whole message. `Refused` with its answer, else DeliveryError(code)."""
        async with self._slots:
            line = self._kept()
            if line is not None:
                with suppress(_Stale):
                    return await self._hand_over(line, envelope, data)
            try:
                await self._hand_over(await _opened(self._hop), envelope, data)
            except _Stale:
                raise DeliveryError("next-hop-closed") from None

    async def close(self) -> None:
        while self._idle:
            await self._idle.pop().quit()

    def _kept(self) -> _Line | None:
        while self._idle:
            line = self._idle.pop()
            if time.monotonic() - line.since < _IDLE_SECONDS and not line.closed:
                return line
            line.drop()
        return None

    async def _hand_over(self, line: _Line, envelope: Envelope, data: bytes) -> None:
        clean = False
        try:
            await line.transact(envelope, data)
            clean = True
        except Refused as refusal:
            clean = refusal.status != 421 and await line.reset()
            raise
        finally:
            if clean:
                line.since = time.monotonic()
                self._idle.append(line)
            else:
                line.drop()


class _Line:
    """One SMTP connection after EHLO."""

    def __init__(self, hop: Hop, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._hop, self._reader, self._writer = hop, reader, writer
        self.extensions: frozenset[str] = frozenset()
        self.since = time.monotonic()

    @property
    def closed(self) -> bool:
        return self._reader.at_eof() or self._writer.is_closing()

    async def greet(self) -> None:
        await self._expect(None, 220)
        await self._hello()
        if self._hop.tls is not None:
            await self._expect("STARTTLS", 220)
            async with _limit(self._hop.timeout, "next-hop-tls"):
                await self._writer.start_tls(self._hop.tls, server_hostname=self._hop.host)
            await self._hello()

    async def _hello(self) -> None:
        hello = f"EHLO {self._hop.hello}"
        status, lines = await self._ask(hello)
        if status != 250:
            await self._expect(f"HELO {self._hop.hello}", 250)
            lines = ()
        self.extensions = frozenset(line.split()[0].decode("ascii", "replace").upper() for line in lines[1:] if line.split())

    async def transact(self, envelope: Envelope, data: bytes) -> None:
        commands = [self._mail(envelope, data), *(f"RCPT TO:<{_safe(address)}>" for address in envelope.recipients)]
        if not envelope.recipients:
            raise DeliveryError("no-recipients", temporary=False)
        answers: list[tuple[int, tuple[bytes, ...]]] = []
        try:
            for group in [commands] if "PIPELINING" in self.extensions else [[c] for c in commands]:
                self._write(*group)
                answers += [await self._answer() for _ in group]
                if answers[-1][0] >= 300:
                    break
        except DeliveryError as trouble:
            raise _Stale if trouble.code == "next-hop-closed" else trouble from None
        if answers[0][0] == 421:
            raise _Stale
        # A permanent refusal tells the client more than a passing one beside it.
        refusals = sorted((a for a in answers if a[0] >= 300), key=lambda a: -a[0])
        if refusals:
            raise Refused(*refusals[0])
        await self._expect("DATA", 354)
        self._writer.write(stuffed(data))
        try:
            async with _limit(self._hop.final_timeout, IN_DOUBT):
                await self._writer.drain()
                status, lines = await self._answer(self._hop.final_timeout)
        except Refused:
            raise
        except DeliveryError:
            # Sent in full and not answered: it may or may not have been taken. Saying "not" can double it, saying "yes" can lose it.
            raise DeliveryError(IN_DOUBT) from None
        if status != 250:
            raise Refused(status, lines)

    def _mail(self, envelope: Envelope, data: bytes) -> str:
        command = f"MAIL FROM:<{_safe(envelope.sender)}>"
        if "SIZE" in self.extensions:
            command += f" SIZE={len(data)}"
        if "8BITMIME" in self.extensions:
            command += " BODY=8BITMIME" if envelope.eight_bit else ""
        elif envelope.eight_bit and not data.isascii():
            raise Refused(554, (b"5.6.3 the next hop takes no 8-bit mail",))
        international = not all(a.isascii() for a in (envelope.sender, *envelope.recipients))
        if "SMTPUTF8" in self.extensions:
            command += " SMTPUTF8" if envelope.utf8 or international else ""
        elif international or (envelope.utf8 and not data.partition(b"\r\n\r\n")[0].isascii()):
            raise Refused(553, (b"5.6.7 the next hop takes no internationalized mail",))
        return command

    async def reset(self) -> bool:
        """Whether the connection can be used again after a refused transaction."""
        try:
            return (await self._ask("RSET"))[0] == 250
        except DeliveryError:
            return False

    async def quit(self) -> None:
        with suppress(DeliveryError):
            await self._ask("QUIT", timeout=2.0)
        self.drop()

    def drop(self) -> None:
        self._writer.close()

    def _write(self, *commands: str) -> None:
        self._writer.write("".join(c + "\r\n" for c in commands).encode())

    async def _ask(self, command: str, timeout: float | None = None) -> tuple[int, tuple[bytes, ...]]:
        self._write(command)
        return await self._answer(timeout)

    async def _expect(self, command: str | None, wanted: int) -> None:
        status, lines = await (self._answer() if command is None else self._ask(command))
        if status != wanted:
            raise Refused(status if status >= 400 else 451, lines)

    async def _answer(self, timeout: float | None = None) -> tuple[int, tuple[bytes, ...]]:
        lines: list[bytes] = []
        async with _limit(timeout or self._hop.timeout, "next-hop-timeout"):
            while len(lines) < _MAX_REPLY_LINES:
                raw = await self._reader.readline()
                if not raw.endswith(b"\n"):
                    raise DeliveryError("next-hop-closed")
                match = _REPLY.fullmatch(raw.rstrip(b"\r\n"))
                if match is None:
                    break
                lines.append(match[3] or b"")
                if match[2] != b"-":
                    return int(match[1]), tuple(lines)
        raise DeliveryError("next-hop-protocol")


async def _opened(hop: Hop) -> _Line:
    async with _limit(hop.timeout, "next-hop-down"):
        reader, writer = await asyncio.open_connection(hop.host, hop.port)
    line = _Line(hop, reader, writer)
    try:
        await line.greet()
    except Refused:
        # A greeting of 5xx speaks of the server and not of this message, which has to be kept.
        line.drop()
        raise DeliveryError("next-hop-down") from None
    except DeliveryError:
        line.drop()
        raise
    return line


@asynccontextmanager
async def _limit(seconds: float, code: str) -> AsyncIterator[None]:
    """Network trouble of any kind as DeliveryError: a timeout or a failed connection under `code`, a broken one as closed."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise DeliveryError(code) from None
    except (ConnectionResetError, BrokenPipeError, asyncio.IncompleteReadError):
        raise DeliveryError("next-hop-closed") from None
    except (OSError, ValueError):  # ValueError: a reply line without end
        raise DeliveryError(code) from None


def _safe(address: str) -> str:
    if any(c in "\r\n\0" or "\ud800" <= c <= "\udfff" for c in address):
        raise DeliveryError("bad-address", temporary=False)
    return address
