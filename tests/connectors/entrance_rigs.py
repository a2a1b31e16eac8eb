"""One way to speak to every entrance: start it, send a text, see what reached the other side."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Any

import aiohttp
from entrance_fakes import FakeGate, Sink, contract, mail

from connectors import folder, http, smtp
from dlp.ports import Caller
from tests.waiting import eventually

SECRET = b"correct horse"


class SmtpRig:
    def __init__(self, base: Path) -> None:
        self.sink = Sink()
        self.connector: smtp.SmtpRelay

    async def start(self, gate: FakeGate, **options: Any) -> None:
        self.hop = await self.sink.start()
        self.connector = smtp.SmtpRelay(smtp.Options(listen="127.0.0.1:0", next_hop=f"127.0.0.1:{self.hop}", **options))
        await self.connector.start(gate)

    async def stop(self) -> None:
        await self.connector.stop()
        await self.sink.stop()

    async def send(self, text: str, number: int = 1) -> str:
        status, _ = await submit(self.connector.port, mail(text, number=number))
        return {2: "taken", 4: "later", 5: "refused"}[status // 100]

    def delivered(self) -> list[str]:
        return [m.data.decode() for m in self.sink.mails]

    async def break_exit(self) -> None:
        await self.sink.stop()


class HttpRig:
    """The caller of a check delivers by itself: what it may deliver is what it was told."""

    def __init__(self, base: Path) -> None:
        self.answers: list[tuple[str, dict[str, Any]]] = []
        self.callers = {"msgr": Caller("msgr", SECRET)}

    async def start(self, gate: FakeGate, *, replays: Path | None = None, **options: Any) -> None:
        self.connector = http.HttpCheck(
            http.Options(listen="127.0.0.1:0", **options), callers=lambda: self.callers, replays=replays
        )
        await self.connector.start(gate)
        self.session = aiohttp.ClientSession(f"http://127.0.0.1:{self.connector.port}")

    async def stop(self) -> None:
        await self.connector.stop()
        await self.session.close()

    async def post(self, body: bytes, *, secret: bytes = SECRET, at: float | str | None = None, **headers: str) -> tuple[int, Any]:
        async with self.session.post("/v1/check", data=body, headers=signed(body, secret, at) | headers) as response:
            return response.status, await response.json()

    async def send(self, text: str, number: int = 1) -> str:
        status, answer = await self.post(json.dumps(contract(text, ident=f"m-{number}")).encode())
        if status == 200:
            self.answers.append((text, answer))
            return "refused" if answer["action"] == "block" else "taken"
        return "later" if status in (429, 503) else "refused"

    def delivered(self) -> list[str]:
        return [a.get("masked_text", text) for text, a in self.answers if a["action"] in ("allow", "alert", "mask")]


class FolderRig:
    def __init__(self, base: Path) -> None:
        self.root = base / "outbox"

    async def start(self, gate: FakeGate, **options: Any) -> None:
        self.gate = gate
        quick: dict[str, Any] = {"watch": False, "settle": 0.03, "rescan": 0.03, "retry": 0.1}
        self.connector = folder.Folder(folder.Options(directory=str(self.root), **quick | options))
        await self.connector.start(gate)

    async def stop(self) -> None:
        await self.connector.stop()

    def drop(self, name: str, data: bytes) -> None:
        (self.root / "out" / f".{name}.tmp").write_bytes(data)
        (self.root / "out" / f".{name}.tmp").rename(self.root / "out" / name)

    async def send(self, text: str, number: int = 1) -> str:
        name = f"m{number}.json"
        self.drop(name, json.dumps(contract(text, ident=f"m-{number}")).encode())
        places = ("sent", "held", "blocked", "failed")

        def ended() -> str:
            again = "later" if self.gate.tries[f"m-{number}"] > 1 else ""
            return next((place for place in places if (self.root / place / name).exists()), again)

        where = await eventually(ended)
        await asyncio.sleep(0.02)  # the outcome is journalled after the move
        return {"sent": "taken", "held": "taken", "later": "later"}.get(where, "refused")

    def names(self, place: str) -> list[str]:
        return sorted(p.name for p in (self.root / place).iterdir() if p.is_file() and not p.name.startswith("."))

    def delivered(self) -> list[str]:
        files = [n for n in self.names("sent") if not n.endswith(".dlp.json")]
        return [json.loads((self.root / "sent" / n).read_bytes())["text"] for n in files]

    def waiting(self) -> list[str]:
        """Names of files that are ours but not decided."""
        return sorted(p.name for p in (self.root / ".work").rglob("*") if p.is_file() and not p.name.startswith("."))


RIGS = {"smtp": SmtpRig, "http": HttpRig, "folder": FolderRig}


def signed(body: bytes, secret: bytes = SECRET, at: float | str | None = None) -> dict[str, str]:
    timestamp = at if isinstance(at, str) else f"{time.time() if at is None else at:.6f}"
    digest = hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"X-DLP-Timestamp": timestamp, "X-DLP-Signature": digest, "Content-Type": "application/json"}


class Client:
    """A bare SMTP client that sees every reply as it is."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> Client:
        client = cls(*await asyncio.open_connection("127.0.0.1", port))
        await client.reply()
        await client.ask("EHLO client.example")
        return client

    async def reply(self) -> tuple[int, list[str]]:
        lines = []
        while True:
            line = (await self.reader.readline()).decode()
            assert line.endswith("\r\n"), "connection closed"
            lines.append(line[4:].rstrip("\r\n"))
            if line[3] == " ":
                return int(line[:3]), lines

    async def ask(self, command: str) -> tuple[int, list[str]]:
        self.writer.write(command.encode() + b"\r\n")
        return await self.reply()

    async def envelope(
        self, sender: str = "gaon@garam.example", recipients: tuple[str, ...] = ("sb@garam.example",), more: str = ""
    ) -> None:
        assert (await self.ask(f"MAIL FROM:<{sender}>{more}"))[0] == 250
        for recipient in recipients:
            assert (await self.ask(f"RCPT TO:<{recipient}>"))[0] == 250
        assert (await self.ask("DATA"))[0] == 354

    def body(self, data: bytes) -> None:
        stuffed = data.replace(b"\r\n.", b"\r\n..")
        self.writer.write((b"." if data.startswith(b".") else b"") + stuffed + b".\r\n")

    async def data(self, data: bytes) -> tuple[int, list[str]]:
        self.body(data)
        return await self.reply()

    def close(self) -> None:
        self.writer.close()


async def submit(port: int, data: bytes, **envelope: Any) -> tuple[int, list[str]]:
    client = await Client.open(port)
    await client.envelope(**envelope)
    answer = await client.data(data)
    client.close()
    return answer
