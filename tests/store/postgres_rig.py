"""A site whose store is in PostgreSQL, a way to the server that breaks, and what a thief of the server's disk could open."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import spool_servers

from dlp.ports import StoreError
from dlp.store import bodies

WHO = {"operator": "cpo", "from": "tty1"}
SECRETS = ("함초롬", "010-0123-4567", "01001234567", "chorom.ham@mail.example", "9001011234567")


def on_postgres(site: Path, server: spool_servers.Server) -> None:
    """A site whose store is a fresh schema of this server."""
    (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{server.dsn('public')}', schema: {server.schema()}}}\n", "utf-8")


class Cut:
    """A way to the server that breaks where it is told: before COMMIT goes through, or with its answer on the way."""

    def __init__(self, server: spool_servers.Server) -> None:
        self._target = str(next(server._folder.glob(".s.PGSQL.*[0-9]")))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.when, self.cuts = "", 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._target)
                self.ending = False
                threading.Thread(target=self._up, args=(client, server), daemon=True).start()
                threading.Thread(target=self._down, args=(client, server), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65536):
                # prepared statements go by their name: the message that begins the flush goes out with COMMIT
                ends = b"COMMIT" in data or (self.when and b"dlp_end" in data)
                if ends and self.when == "before":
                    break
                if ends and self.when == "after":
                    self.ending = True
                server.sendall(data)
        if self.when == "before":
            self.cuts, self.when = self.cuts + 1, ""
        for one in (client, server):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _down(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if self.ending and self.when == "after":
                    time.sleep(0.3)  # the server is through with it
                    self.cuts, self.when = self.cuts + 1, ""
                    break
                client.sendall(data)
        for one in (client, server):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._listener.close()


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted((folder / "data").rglob("*")) if path.is_file())


def opened_by(site: Path, rows: list[Any], sealed: list[bytes]) -> list[bytes]:
    """Bodies that open with the file of store keys as it is, and any of these wrapped keys."""
    found = []
    for row in rows:
        ring = bodies.Ring(site / "keys")
        with suppress(StoreError, bodies.Stale):
            ring.load([row], whole=bodies.CLASSES)
        for body in sealed:
            with suppress(StoreError):
                ring.opened(body)
                found.append(body)
    return found
