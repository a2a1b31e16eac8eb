"""How an entrance is asked whether it stops what it must: as its own clients ask, through the socket they use.

Each function says the text through one protocol and tells whether it was refused. OSError (TimeoutError is one): the entrance does not answer.
A client for a self-test trusts whatever certificate its own program shows.
"""

from __future__ import annotations

import asyncio
import json
import smtplib
import ssl
import struct
import time
from email.message import EmailMessage
from typing import Final

import aiohttp

from connectors._milter_wire import packet
from connectors._signature import sign
from dlp.ports import PROBE_FROM, PROBE_TO, Caller

SECONDS: Final = 20.0


def letter(text: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = PROBE_FROM, PROBE_TO
    made.set_content(text)
    return made.as_bytes().replace(b"\n", b"\r\n")


def trusting() -> ssl.SSLContext:
    """For a listener of ours: none of this machine's authorities vouches for it, and none need be loaded."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def near(host: str) -> str:
    """The address at which a listener on `host` answers from this machine."""
    host = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  compared with, not bound to
    return host


def check_body(text: str) -> bytes:
    """A contract message."""
    message = {
        "schema": 1, "id": f"selftest-{time.time_ns()}", "channel": "messenger", "sender": {"address": PROBE_FROM},
        "recipients": [{"address": PROBE_TO}], "text": text,
    }  # fmt: skip
    return json.dumps(message, ensure_ascii=False).encode()


async def by_smtp(port: int, text: str, *, host: str = "127.0.0.1", tls: bool = False) -> bool:
    def ask() -> bool:
        try:
            with smtplib.SMTP(host, port, timeout=SECONDS) as client:
                if tls:
                    client.starttls(context=trusting())
                client.sendmail(PROBE_FROM, [PROBE_TO], letter(text))
        except smtplib.SMTPResponseException as refusal:
            if refusal.smtp_code < 500:
                raise OSError(f"status {refusal.smtp_code}") from None
            return True
        except smtplib.SMTPException:
            raise OSError("smtp") from None
        return False

    return await asyncio.to_thread(ask)


async def by_milter(where: tuple[str, int] | str, text: str) -> bool:
    """As Postfix asks a filter: negotiation, envelope, header, body, end."""
    async with asyncio.timeout(SECONDS):
        opened = asyncio.open_unix_connection(where) if isinstance(where, str) else asyncio.open_connection(*where)
        reader, writer = await opened
        try:
            head, _, body = letter(text).partition(b"\r\n\r\n")
            writer.write(packet(b"O", struct.pack("!III", 6, 0x1FF, 0x1FFFFF)))
            await _packet(reader)
            said = [
                packet(b"C", b"selftest.foi-dlp.invalid\x004\x00\x19192.0.2.25\0"),
                packet(b"M", f"<{PROBE_FROM}>".encode() + b"\0"),
                packet(b"R", f"<{PROBE_TO}>".encode() + b"\0"),
            ]
            said += [
                packet(b"L", name + b"\0" + value + b"\0")
                for name, _, value in (line.partition(b":") for line in head.split(b"\r\n"))
            ]
            writer.write(b"".join([*said, packet(b"N"), packet(b"B", body), packet(b"E")]))
            while True:
                answer, content = await _packet(reader)
                if answer in (b"a", b"c"):
                    return False
                if answer in (b"r", b"d") or (answer == b"y" and content[:1] == b"5"):
                    return True
                if answer == b"t" or answer == b"y":
                    raise OSError("tempfail")
        except asyncio.IncompleteReadError:
            raise OSError("hung up") from None
        finally:
            writer.close()


async def _packet(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    length = int.from_bytes(await reader.readexactly(4), "big")
    content = await reader.readexactly(length)
    return content[:1], content[1:]


async def by_check(url: str, text: str, caller: Caller, *, socket: str = "") -> bool:
    """The signed question of contract section 6."""
    body = check_body(text)
    at = f"{time.time():.6f}"
    headers = {
        "Content-Type": "application/json", "X-DLP-Caller": caller.name, "X-DLP-Timestamp": at,
        "X-DLP-Signature": sign(caller.secret, at, body),
    }  # fmt: skip
    answer = await posted(f"{url}/v1/check", body, headers, socket=socket)
    if answer[0] != 200:
        raise OSError(f"status {answer[0]}")
    return json.loads(answer[1]).get("action") in ("block", "hold")


async def posted(url: str, body: bytes, headers: dict[str, str], *, socket: str = "") -> tuple[int, bytes]:
    connector = aiohttp.UnixConnector(socket) if socket else aiohttp.TCPConnector(ssl=trusting())
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    try:
        async with (
            aiohttp.ClientSession(connector=connector, timeout=timeout, trust_env=False) as session,
            session.post(url, data=body, headers=headers) as answer,
        ):
            return answer.status, await answer.read()
    except aiohttp.ClientError as error:
        raise OSError(type(error).__name__) from None


async def by_icap(where: tuple[str, int], text: str) -> bool:
    http = b"POST http://selftest.foi-dlp.invalid/ HTTP/1.1\r\nHost: selftest.foi-dlp.invalid\r\nContent-Type: text/plain\r\n\r\n"
    body = text.encode()
    async with asyncio.timeout(SECONDS):
        reader, writer = await asyncio.open_connection(*where)
        try:
            head = f"REQMOD icap://selftest/reqmod ICAP/1.0\r\nHost: selftest\r\nAllow: 204\r\nEncapsulated: req-hdr=0, req-body={len(http)}\r\n\r\n"
            writer.write(head.encode() + http + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))
            answer = await reader.readuntil(b"\r\n\r\n")
            if answer.startswith(b"ICAP/1.0 204 "):
                return False
            status = await reader.readuntil(b"\r\n")
            if b" 403 " not in status:
                raise OSError("no decision")
            return True
        except asyncio.IncompleteReadError:
            raise OSError("hung up") from None
        finally:
            writer.close()
