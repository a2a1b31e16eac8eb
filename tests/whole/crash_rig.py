"""The world around a process that is killed: a next hop and a webhook that count what they took, and the processes themselves."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socketserver
import subprocess
import threading
from collections.abc import Callable
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from unittest import mock

import whole_rig as rig

HERE = Path(__file__).parent
POLICE = "kim@police-garam.example"
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."


class Hop:
    """A mail server that has taken a mail as soon as its last line is there, whether or not anybody waits for the answer."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.slow = 0.0
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
                        threading.Event().wait(self.slow)
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
        self._process = subprocess.Popen(
            [rig.PYTHON, str(HERE / "crasher.py")],
            cwd=rig.ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env={**os.environ, "PYTHONPATH": str(rig.ROOT)},
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

    def command(self, site: Path, *words: str, kill_at: int = 0) -> dict[str, Any]:
        """One command. Its claim on a message is over at once, so that nobody has to wait for the end of a lease."""
        answer: dict[str, Any] = self.ask({"words": ["--site", str(site), *words], "kill_at": kill_at, "lease": 0})
        assert "Traceback" not in answer["err"], answer["err"]
        return answer

    def turn(self, site: Path) -> None:
        """What a serving process does once a second, in a new process."""
        answer = self.ask({"turn": str(site), "lease": 0})
        assert answer["code"] == 0, answer["err"]

    def meanwhile(self, question: dict[str, Any], talk: Callable[[int], Any]) -> tuple[dict[str, Any], Any]:
        """The command runs while `talk` (given its pid) talks to it; then it is killed, where it has not been already."""
        pid = self.ask({**question, "pid": True})["pid"]
        said = None
        try:
            said = talk(pid)
        finally:
            os.kill(pid, signal.SIGKILL)
            self._write("")
            answer = self._read()
        return answer, said

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()
        self._log.close()


def held(site: Path) -> list[dict[str, Any]]:
    return rig.rows(rig.here(site, "held", "list", "--format", "jsonl"))


def state(site: Path, incident: str) -> str:
    (found,) = rig.rows(rig.here(site, "incidents", "show", incident, "--format", "jsonl"))
    return str(found["state"])


def whole(site: Path) -> bool:
    return rig.here(site, "journal", "verify").returncode == 0


def unfinished(site: Path) -> str:
    """What `dlp doctor` says of work that was begun and not finished, the youngest included."""
    with mock.patch("dlp.cli.doctor.SETTLED", timedelta(0)):
        done = rig.here(site, "doctor", "--only", "journal", "--only", "held", "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    return " ".join(row["text"] for row in rig.rows(done) if row["state"] != "ok")
