"""Events to a log server: RFC 5424, framed by octet counting over TCP (RFC 6587 3.4.1) or TLS (RFC 5425).

Neither protocol has an answer. A connection is opened for each delivery and closed in order: what the other side resets, or closes before it has
read all, is sent again. One that keeps its side open is taken to have read.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC
from time import monotonic
from typing import Final

from dlp.notify.channel import SECONDS, WHOLE
from dlp.notify.events import Event
from dlp.notify.tls import bounded, context, parts
from dlp.ports import DeliveryError
from dlp.settings_notify import NotifySyslog

_FACILITY: Final = 10  # security and authorization messages
_SEVERITY: Final = {"alert": 5, "mask": 4, "hold": 4, "block": 4, "waiting": 5, "test": 6}
_TROUBLE: Final = 3
_ENTERPRISE: Final = 32473  # kept for documentation (RFC 5612): an agency's own is not known
_CLOSING: Final = 3.0


def line(event: Event, *, host: str) -> bytes:
    """One message, without its frame. TIMESTAMP has microseconds at most, MSGID is ASCII of 32 characters at most (RFC 5424 6.2)."""
    priority = _FACILITY * 8 + _SEVERITY.get(event.word, _TROUBLE)
    at = event.at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    facts = {
        "id": event.id, "event": "incident" if event.incident else event.word, "action": event.word if event.incident else "",
        "channel": event.channel, "entrance": event.entrance, "rules": " ".join(event.rules), "seq": str(event.seq or ""),
        "count": str(event.count) if event.word == "waiting" else "",
    }  # fmt: skip
    data = " ".join(f'{name}="{escaped(value)}"' for name, value in facts.items() if value)
    word = event.word[:32]
    return f"<{priority}>1 {at} {host} foi-dlp {os.getpid()} {word} [dlp@{_ENTERPRISE} {data}] foi-dlp {word} {_plain(event.id)}".rstrip().encode()


def escaped(text: str) -> str:
    """A PARAM-VALUE (RFC 5424 6.3.3)."""
    plain = _plain(text)
    for sign in ("\\", '"', "]"):
        plain = plain.replace(sign, "\\" + sign)
    return plain


def _plain(text: str) -> str:
    """A control character would begin a line of its own in a log."""
    return "".join(c if c.isprintable() else " " for c in text)


def framed(message: bytes) -> bytes:
    return b"%d %s" % (len(message), message)


class Syslog:
    name = "syslog"
    pause, most = 0.0, 500

    def __init__(self, wanted: NotifySyslog) -> None:
        self._host, self._port = parts(wanted.server)
        self._tls = context(wanted.ca, where="notify.syslog", cert=wanted.cert) if wanted.tls else None
        here = "".join(c for c in socket.gethostname() if "!" <= c <= "~")[:255]
        self._name = here or "-"

    def wants(self, event: Event) -> bool:
        return True

    def send(self, events: Sequence[Event]) -> None:
        data = b"".join(framed(line(one, host=self._name)) for one in events)
        try:
            with socket.create_connection((self._host, self._port), timeout=SECONDS) as plain, bounded(plain, WHOLE):
                if self._tls is None:
                    plain.sendall(data)
                    plain.shutdown(socket.SHUT_WR)
                    _ended(plain)
                else:
                    with self._tls.wrap_socket(plain, server_hostname=self._host) as secured:
                        secured.sendall(data)
                        _closed(secured)
        except ssl.SSLError:
            raise DeliveryError("syslog-tls") from None
        except OSError:
            raise DeliveryError("syslog-down") from None


def _ended(connection: socket.socket) -> None:
    """Wait for the other side's end. A reset is an OSError: it has not read all."""
    connection.settimeout(_CLOSING)
    until = monotonic() + _CLOSING
    with suppress(TimeoutError):
        while connection.recv(4096) and monotonic() < until:
            pass


def _closed(connection: ssl.SSLSocket) -> None:
    """close_notify both ways (RFC 5425 4.4); a server that answers it by its end alone has read to there."""
    connection.settimeout(_CLOSING)
    with suppress(TimeoutError, ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError):
        connection.unwrap()
