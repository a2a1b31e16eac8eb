"""The world around a process that is killed: a next hop and a webhook that count what they took, and the processes themselves."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import smtplib
import socket
import socketserver
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from unittest import mock

import whole_rig as rig
from crasher import WITHIN

from dlp import message as contract
from dlp.app.site import Site
from dlp.model import Outcome
from tests.whole import forking

HERE = Path(__file__).parent
LONG = bool(os.environ.get("DLP_LONG"))
POLICE = "kim@police-garam.example"
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."


class Hop:
    """A mail server that has taken a mail as soon as its last line is there, whether or not anybody waits for the answer."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.slow = 0.0
        self.go = threading.Event()
        """Ends every wait."""
        self._busy = 0
        self._lock = threading.Lock()
        hop = self

        class Talk(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):  # the other side was killed
                    hop._talk(self)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads, allow_reuse_address = True, True

            def process_request(self, request: Any, address: Any) -> None:
                with hop._lock:
                    hop._busy += 1
                super().process_request(request, address)

            def shutdown_request(self, request: Any) -> None:
                super().shutdown_request(request)
                with hop._lock:
                    hop._busy -= 1

        self._server = Server(("127.0.0.1", 0), Talk)
        self.port = int(self._server.server_address[1])
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def _talk(self, one: socketserver.StreamRequestHandler) -> None:
        def say(text: str) -> None:
            one.wfile.write(text.encode() + b"\r\n")

        say("220 hop")
        while line := one.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                say("354 go on")
                lines = []
                while (line := one.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(line)
                if line:
                    self.mails.append(b"".join(lines))
                    if self.slow:
                        self.go.wait(self.slow)
                    say("250 taken")
            elif word == b"QUIT":
                say("221 bye")
                return
            else:
                say("250-hop\r\n250 8BITMIME" if word == b"EHLO" else "250 ok")

    def settled(self) -> int:
        """How many mails it took, once nobody is connected any more."""
        rig.until(lambda: not self._busy, what="the end of every connection")
        return len(self.mails)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Hook:
    """A caller's webhook: the events it was told, by their Idempotency-Key as a real one would keep them."""

    def __init__(self) -> None:
        events: list[tuple[str, str]] = []
        self.events = events

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                events.append((body["event"], self.headers["Idempotency-Key"]))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Crasher:
    """Asks `crasher.py`; see there. One question at a time."""

    def __init__(self, log: Path) -> None:
        self._log = log.open("wb")
        self._process = forking.Forked(
            [],
            env={**os.environ, "PYTHONPATH": str(rig.ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            script=HERE / "crasher.py",
        )
        self._read()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "crasher.py is gone"
        return json.loads(line)

    def _write(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def ask(self, question: dict[str, Any]) -> Any:
        self._write(json.dumps(question))
        return self._read()

    def warm(self, site: Path) -> None:
        """Before anything else. Every site that is asked about afterwards has the same settings and policy."""
        self.ask({"warm": str(site)})

    def command(self, site: Path, *words: str, kill_at: int = 0, **more: Any) -> dict[str, Any]:
        """One command. Its claim on a message is over at once, so that nobody has to wait for the end of a lease."""
        question = {"words": ["--site", str(site), *words], "kill_at": kill_at, "lease": 0, "cwd": str(site), **more}
        answer: dict[str, Any] = self.ask(question)
        assert "Traceback" not in answer["err"], answer["err"]
        return answer

    def deaths(
        self, base: Path, *words: str, every: int = 1, before: Callable[[], None] = lambda: None, **more: Any
    ) -> Iterator[tuple[Path, str]]:
        """The command on fresh copies of `base`, killed before each of the steps (`every` third, say; `before` it `before` is called). Yields the
        copy, and the number and name of the step it died before. `{site}` in a word is the copy."""

        def done(kill_at: int) -> dict[str, Any]:
            site = rig.copy_site(base, base.parent / "killed" / "site")
            said = [word.replace("{site}", str(site)) for word in words]
            return self.command(site, *said, kill_at=kill_at, within=str(site.parent), **more)

        killed = base.parent / "killed"
        lived = done(0)
        shutil.rmtree(killed)
        assert lived["code"] == 0, lived["err"]
        assert lived["steps"] > 5, "the steps are counted"
        for number in different(lived["labels"])[::every]:
            before()
            if (died := done(number))["code"] == -9:
                yield killed / "site", f"step {number}: {died['last']}"
            shutil.rmtree(killed)

    def turn(self, site: Path) -> None:
        """What a serving process does once a second, in a new process."""
        answer = self.ask({"turn": str(site), "lease": 0, "cwd": str(site)})
        assert answer["code"] == 0, answer["err"]

    def begin(self, question: dict[str, Any]) -> int:
        """Start a command and give its pid; `end` must follow before anything else is asked."""
        return int(self.ask({**question, "pid": True})["pid"])

    def end(self, pid: int) -> dict[str, Any]:
        """Kill it, where it is not dead already (its pid is its own until then)."""
        os.kill(pid, signal.SIGKILL)
        self._write("")
        answer: dict[str, Any] = self._read()
        return answer

    @contextlib.contextmanager
    def serving(self, site: Path, hop: Hop, **more: Any) -> Iterator[tuple[int, int]]:
        """`dlp serve` between a port of its own and `hop`: its pid and port. Killed at the end."""
        port = rig.free_port()
        words = ["--site", str(site), "serve", "--smtp", f"127.0.0.1:{port}", "--next-hop", f"127.0.0.1:{hop.port}"]
        pid = self.begin({"words": words, **more})
        try:
            rig.until(lambda: listening(port), what="an open port")
            yield pid, port
        finally:
            self.ended = self.end(pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._log):
            assert stream is not None
            stream.close()


def different(labels: list[str]) -> list[int]:
    """The steps before which to kill, so that each time something else may be left behind: what a statement did within a transaction is gone
    with the process, so whoever dies after it leaves what he would have left before it; so it is with an empty transaction, and with the
    word that something is done where the store itself goes on. `make check-long` takes every step."""

    def same(n: int) -> bool:
        *_, earlier, last = "", *labels[: n - 1]
        return (
            last.startswith((WITHIN, "sql BEGIN"))
            or (earlier.startswith("sql BEGIN") and last == "sql COMMIT")
            or (last == "committed" and labels[n - 1] in ("anchor", "mark"))
            or last in ("anchor", "mark")
        )

    return [n for n in range(1, len(labels) + 1) if LONG or n == 1 or not same(n)]


def listening(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=120).close()
    except OSError:
        return False
    return True


def sent(port: int, ident: str) -> int:
    """What a relay answered to a mail that is to be held; 0 where it died before it answered."""
    try:
        with smtplib.SMTP("127.0.0.1", port, timeout=120) as client:
            client.ehlo()
            client.mail(rig.HANDLER)
            client.rcpt(POLICE)
            return client.data(raw(ident))[0]
    except (smtplib.SMTPException, OSError):
        return 0


def hold(site: Path, connector: str, *idents: str) -> list[str]:
    """Messages that wait in the quarantine, as the connector would have put them there, with `raw(ident)` as their originals."""
    found = []
    with Site.open(site) as opened:
        for ident in idents:
            message = contract.parse(rig.message(SIGHTED, POLICE, ident=ident))
            meta: dict[str, Any] = {"caller": "messenger", "id": ident, "name": ident}
            if connector == "smtp":
                meta = {
                    "sender": rig.HANDLER, "recipients": [POLICE], "eight_bit": True, "utf8": False, "notify": rig.HANDLER,
                }  # fmt: skip
            ticket = opened.record(opened.decide(message), raw=raw(ident), connector=connector, meta=meta).ticket_id
            opened.recording.done(ticket, Outcome("held"))
            found.append(ticket)
    return found


def raw(ident: str) -> bytes:
    """A mail that the policy holds, with its name in it."""
    return rig.mail(f"{SIGHTED} <{ident}>", POLICE, subject=ident).replace(b"\n", b"\r\n")


def held(site: Path) -> list[dict[str, Any]]:
    return rig.rows(rig.here(site, "held", "list", "--format", "jsonl"))


def states(site: Path) -> dict[str, str]:
    listed = rig.rows(rig.here(site, "incidents", "list", "--limit", "500", "--format", "jsonl"))
    return {row["id"]: row["state"] for row in listed}


def history(site: Path, incident: str) -> list[str]:
    """Kinds of the journal's entries about it."""
    (found,) = rig.rows(rig.here(site, "incidents", "show", incident, "--format", "jsonl"))
    return [entry["kind"] for entry in found["history"]]


def sealed(site: Path, incident: str) -> list[bytes]:
    """Pieces of a held original as it is kept: its wrapped key, the beginning and the end."""
    with contextlib.closing(sqlite3.connect(site / "journal.db")) as connection:
        wrapped, body = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (incident,)).fetchone()
    return [wrapped, body[:24], body[-24:]]


def sealed_is_there(site: Path, incident: str) -> bool:
    with contextlib.closing(sqlite3.connect(site / "journal.db")) as connection:
        return bool(connection.execute("SELECT wrapped FROM held WHERE id = ?", (incident,)).fetchone()[0])


def whole(site: Path) -> bool:
    """Whether the journal verifies. What it says where it does not is part of the failing test's output."""
    done = rig.here(site, "journal", "verify")
    if done.returncode:
        print(done.stdout, done.stderr)
    return done.returncode == 0


def unfinished(site: Path) -> str:
    """What `dlp doctor` says of work that was begun and not finished, the youngest included."""
    with mock.patch("dlp.office.doctor.journal.SETTLED", timedelta(0)):
        done = rig.here(site, "doctor", "--only", "journal", "--only", "held", "--format", "jsonl")
    assert done.returncode in (0, 1, 2), done.stderr  # what is begun may be a note or a fault
    return " ".join(row["text"] for row in rig.rows(done) if row["state"] != "ok")
