"""What listens on the other side of `notify`: a log server (TCP or TLS) and a program that takes webhooks. The mail server is the rig's sink."""

from __future__ import annotations

import os
import re
import signal
import socket
import ssl
import threading
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

LINE = re.compile(
    r'<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (\S{1,255}) foi-dlp (\d+) ([!-~]{1,32}) \[dlp@32473((?: [\w.-]+="(?:[^"\\\]]|\\["\\\]])*")+)\]( .*)?'
)
PAIR = re.compile(r' ([\w.-]+)="((?:[^"\\\]]|\\["\\\]])*)"')


class LogServer:
    """Keeps every message it was framed. Strict: a frame that is none, or cut, is kept in `broken`. `deaf`: takes the bytes and resets."""

    def __init__(self, tls: tuple[Path, Path] | None = None, port: int = 0) -> None:
        self.lines: list[str] = []
        self.broken: list[bytes] = []
        self.deaf = False
        self.kills = 0
        self._context: ssl.SSLContext | None = None
        if tls is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(*tls)
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            try:
                self._one(plain)
            except OSError:
                plain.close()

    def _one(self, plain: socket.socket) -> None:
        if self.deaf:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            plain.close()
            return
        connection = self._context.wrap_socket(plain, server_side=True) if self._context else plain
        data = b""
        while piece := connection.recv(65536):
            data += piece
        while data:
            size, space, rest = data.partition(b" ")
            if not space or not size.isdigit() or len(rest) < int(size):
                self.broken.append(data)
                break
            self.lines.append(rest[: int(size)].decode())
            data = rest[int(size) :]
        if self.kills:
            os.kill(self.kills, signal.SIGKILL)
            self.kills = 0
        if isinstance(connection, ssl.SSLSocket):
            connection.unwrap()
        connection.close()

    def facts(self) -> list[dict[str, str]]:
        """The structured data of each message; fails for a message that RFC 5424 does not allow."""
        found = []
        for line in self.lines:
            match = LINE.fullmatch(line)
            assert match, line
            found.append(dict(PAIR.findall(match[6])))
        return found

    def close(self) -> None:
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Hook:
    """Keeps what is `posted` to it, headers and body. `status` is its answer."""

    def __init__(self, port: int = 0) -> None:
        self.posted: list[tuple[dict[str, str], bytes]] = []
        self.status = 204
        hook = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hook.posted.append((dict(self.headers.items()), body))
                self.send_response(hook.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/incidents"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def bodies(self) -> list[bytes]:
        return [body for _, body in list(self.posted)]

    @property
    def headers(self) -> list[dict[str, str]]:
        return [headers for headers, _ in list(self.posted)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.server.shutdown()
        self.server.server_close()


def letter(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]
