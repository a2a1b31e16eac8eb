"""A delivery ends, whatever the other side does; and STARTTLS verifies whom it speaks to."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
import whole_rig as rig
from aiosmtpd.controller import Controller

sys.path.insert(0, str(Path(__file__).parents[1] / "connectors"))
from self_signed import certificate

from dlp.notify import mail, syslog
from dlp.notify.events import Event
from dlp.ports import DeliveryError
from dlp.settings_notify import NotifyMail, NotifySyslog

EVENT = [Event("hold", datetime.now(UTC), 5, "INC-20261130-AAAAAAAAAA")]


@contextmanager
def talking(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    talk(connection)

        threading.Thread(target=serve, daemon=True).start()
        yield int(listener.getsockname()[1])


def lines_without_end(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"220-x\r\n" * 100)


def a_byte_now_and_then(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"2")
        time.sleep(0.05)


def sent_by_mail(port: int, **more: str) -> None:
    wanted = NotifyMail(server=f"localhost:{port}", sender="dlp@garam.example", reviewers=["r@garam.example"], **more)  # type: ignore[arg-type]
    next(iter(mail.channels(wanted))).send(EVENT)


def sent_to_syslog(port: int) -> None:
    syslog.Syslog(NotifySyslog(server=f"127.0.0.1:{port}", tls=False)).send(EVENT)


def _ends(send: Callable[[int], None], port: int) -> None:
    with suppress(DeliveryError):
        send(port)


@pytest.mark.parametrize("talk", [lines_without_end, a_byte_now_and_then])
@pytest.mark.parametrize("send", [sent_by_mail, sent_to_syslog])
def test_who_talks_without_end_is_not_listened_to(
    monkeypatch: pytest.MonkeyPatch, talk: Callable[[socket.socket], None], send: Callable[[int], None]
) -> None:
    for module in (mail, syslog):
        monkeypatch.setattr(module, "WHOLE", 1.0)
    monkeypatch.setattr(syslog, "_CLOSING", 1.0)
    with talking(talk) as port:
        sending = threading.Thread(target=_ends, args=(send, port), daemon=True)
        sending.start()
        sending.join(60)  # the other side never ends
        assert not sending.is_alive()


def test_a_server_that_speaks_no_smtp_is_named_as_down() -> None:
    with (
        talking(lambda connection: connection.sendall(b"\xff\xfe\x00\r\n")) as port,
        pytest.raises(DeliveryError, match="mail-down"),
    ):
        sent_by_mail(port)


def test_starttls_verifies_the_server(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    sink = rig.Sink()
    controller = Controller(sink, hostname="127.0.0.1", port=rig.free_port(), tls_context=context, require_starttls=True)
    controller.start()
    try:
        sent_by_mail(controller.port, tls="starttls", ca=str(cert))
        assert sink.recipients == [["r@garam.example"]]
        with pytest.raises(DeliveryError, match="mail-tls"):
            sent_by_mail(controller.port, tls="starttls")
        with pytest.raises(DeliveryError, match="mail-"):
            sent_by_mail(controller.port)
        assert len(sink.mails) == 1
    finally:
        controller.stop()
