"""The MTA's side of the milter protocol, for tests: packets, a whole mail as packets, and a client that reads answers."""

from __future__ import annotations

import asyncio
import struct
from typing import Any

from connectors._milter_wire import packet

ALL_ACTIONS = 0x1FF
ALL_FLAGS = 0x1FFFFF
FINAL = b"acdrty4"  # after one of these the MTA goes on; everything before is a change to the mail


def negotiate(*, version: int = 6, actions: int = ALL_ACTIONS, flags: int = ALL_FLAGS) -> bytes:
    return packet(b"O", struct.pack("!III", version, actions, flags))


def told(
    data: bytes,
    *,
    sender: str = "gaon@garam.example",
    recipients: tuple[str, ...] = ("sb@garam.example",),
    login: str = "",
    client: str = "10.1.2.3",
    piece: int = 65535,
    end: bool = True,
) -> bytes:
    """A mail as Postfix tells it: macros, envelope, header with LF folds, body in pieces."""
    head, _, body = (b"\r\n" + data).partition(b"\r\n\r\n")
    fields: list[bytes] = []
    for line in head.split(b"\r\n")[1:]:
        if line[:1] in b" \t":
            fields[-1] += b"\n" + line
        else:
            fields.append(line)
    out = [packet(b"C", b"app.garam.example\0" + b"4" + b"\x13\x88" + client.encode() + b"\0")]
    out.append(packet(b"D", b"M" + (b"{auth_authen}\0" + login.encode() + b"\0" if login else b"")))
    out.append(packet(b"M", f"<{sender}>".encode() + b"\0BODY=8BITMIME\0"))
    out += [packet(b"R", f"<{r}>".encode() + b"\0") for r in recipients]
    out += [packet(b"L", f.partition(b":")[0] + b"\0" + f.partition(b":")[2] + b"\0") for f in fields]
    out.append(packet(b"N"))
    out += [packet(b"B", body[i : i + piece]) for i in range(0, len(body), piece)]
    if end:
        out += [packet(b"D", b"Ei\x004F2B7C0\0"), packet(b"E")]
    return b"".join(out)


def packets(data: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    while data:
        length = int.from_bytes(data[:4], "big")
        assert len(data) >= 4 + length, "half a packet"
        found.append((data[4:5], data[5 : 4 + length]))
        data = data[4 + length :]
    return found


class Mta:
    """One connection to a filter. `edits` are the packets before the final one of the last answer."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.edits: list[tuple[bytes, bytes]] = []

    @classmethod
    async def open(cls, where: int | str) -> Mta:
        made = await (
            asyncio.open_connection("127.0.0.1", where) if isinstance(where, int) else asyncio.open_unix_connection(where)
        )
        mta = cls(*made)
        mta.writer.write(negotiate())
        assert (await mta.packet())[0] == b"O"
        return mta

    async def packet(self) -> tuple[bytes, bytes]:
        length = int.from_bytes(await self.reader.readexactly(4), "big")
        content = await self.reader.readexactly(length)
        return content[:1], content[1:]

    async def mail(self, data: bytes, **more: Any) -> str:
        """The final packet's letter, for a reply its text."""
        self.writer.write(told(data, **more))
        return await self.answer()

    async def answer(self) -> str:
        self.edits = []
        while True:
            letter, content = await self.packet()
            if letter == b"p":
                continue
            if letter in FINAL:
                return content.rstrip(b"\0").decode() if letter == b"y" else letter.decode()
            self.edits.append((letter, content))

    def close(self) -> None:
        self.writer.close()


def applied(data: bytes, edits: list[tuple[bytes, bytes]]) -> bytes:
    """What the MTA makes of a mail and a filter's answer."""
    head, _, body = (b"\r\n" + data).partition(b"\r\n\r\n")
    fields = [line.partition(b":")[::2] for line in head.replace(b"\r\n ", b"\n ").replace(b"\r\n\t", b"\n\t").split(b"\r\n")[1:]]
    pieces = [content for letter, content in edits if letter == b"b"]
    for letter, content in edits:
        if letter == b"h":
            name, value, _ = content.split(b"\0")
            fields.append((name, value))
        elif letter == b"m":
            (number,) = struct.unpack("!I", content[:4])
            name, value, _ = content[4:].split(b"\0")
            at = [i for i, (n, _) in enumerate(fields) if n.lower() == name.lower()][number - 1]
            fields[at : at + 1] = [(name, value)] if value else []
    shown = b"".join(name + b":" + value.replace(b"\n", b"\r\n") + b"\r\n" for name, value in fields)
    return shown + b"\r\n" + (b"".join(pieces) if pieces else body)
