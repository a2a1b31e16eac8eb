"""The client's side of all channels: TLS 1.2 or better with the server's name and chain verified, and an end to every conversation.

A time limit of a socket begins anew with every byte: who sends one a second, or lines without end, would be listened to for ever.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer

from dlp import realfile
from dlp.ports import ConfigError


def context(ca: str, *, where: str, cert: str = "") -> ssl.SSLContext:
    """ConfigError where a file cannot be read or holds no certificate."""
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    for name, path, load in (("ca", ca, made.load_verify_locations), ("cert", cert, made.load_cert_chain)):
        if not path:
            continue
        try:
            realfile.opened(path).close()  # the library would wait for a FIFO
            load(path)
        except OSError:  # ssl.SSLError is one
            raise ConfigError("dlp.yaml", f"{where}.{name}", "certificate or key cannot be read") from None
    return made


def parts(server: str) -> tuple[str, int]:
    """Host and port of what the settings' form has checked."""
    host, _, port = server.rpartition(":")
    return host.strip("[]"), int(port)


@contextmanager
def bounded(connection: socket.socket, seconds: float) -> Iterator[None]:
    """The connection ends after so many seconds whatever the other side does; also where TLS takes the socket over meanwhile."""
    same = connection.dup()
    timer = Timer(seconds, _cut, (same,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        same.close()


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
