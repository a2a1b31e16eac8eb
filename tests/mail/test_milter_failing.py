"""A filter that is absent, dies, hangs or talks nonsense at every stage: with `tempfail` nothing passes unseen and nothing is queued."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from entrance_fakes import FakeGate, mail
from postfix_rig import Postfix, free_port, submit

from connectors._milter_wire import CONTINUE, packet
from connectors.milter import Milter, Options

pytestmark = pytest.mark.postfix
STAGES = {"connect": b"C", "sender": b"M", "recipient": b"R", "header": b"L", "end of header": b"N", "body": b"B", "end": b"E"}
WAYS = {
    "dies": b"",
    "half an answer": b"\0\0\0\x20h",
    "garbage": b"\0\0\0\x05\xffabcd",
    "endless packet": b"\xff\xff\xff\xffb",
    "edits and dies": packet(b"h", b"X-A\0b\0"),
}


class BadFilter:
    """Answers every step until `stage`, then says `last` and hangs up, or never says anything again."""

    def __init__(self, port: int, stage: bytes, last: bytes | None) -> None:
        self._stage, self._last = stage, last
        self._listener = socket.create_server(("127.0.0.1", port))
        self._listener.settimeout(0.1)  # short: a turn of its loop
        self._over = threading.Event()
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._over.is_set():
            with suppress(TimeoutError):
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError), connection.makefile("rb") as stream:
            while head := stream.read(4):
                letter = stream.read(int.from_bytes(head, "big"))[:1]
                if letter == self._stage:
                    if self._last is not None:
                        connection.sendall(self._last)
                        connection.shutdown(socket.SHUT_RDWR)
                    return  # and where nothing is said the connection stays open
                if letter == b"O":
                    connection.sendall(packet(b"O", bytes.fromhex("00000006 0000003f 00000000".replace(" ", ""))))
                elif letter not in b"DAQK":
                    connection.sendall(CONTINUE)

    def stop(self) -> None:
        self._over.set()
        self._thread.join(120)
        self._listener.close()
        for connection in self._open:
            connection.close()


@pytest.fixture(scope="module")
def postfix() -> Iterator[Postfix]:
    port = free_port()
    times = {f"milter_{what}_timeout": "1s" for what in ("connect", "command", "content")}
    made = Postfix(f"inet:127.0.0.1:{port}", times)
    made.milter_port = port  # type: ignore[attr-defined]
    yield made
    made.stop()


def nothing_passed(postfix: Postfix) -> None:
    code, said = submit(postfix.port, mail("act:allow"))
    assert (code, said) == (451, "4.7.1 Service unavailable - try again later")
    assert postfix.queue() == []
    assert postfix.sink is not None
    assert postfix.sink.mails() == []
    assert "status=sent" not in postfix.log()


def test_absent(postfix: Postfix) -> None:
    nothing_passed(postfix)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stage", ["negotiation", *STAGES])
def test_fails_at(postfix: Postfix, stage: str, way: str) -> None:
    bad = BadFilter(postfix.milter_port, STAGES.get(stage, b"O"), WAYS[way])  # type: ignore[attr-defined]
    try:
        nothing_passed(postfix)
    finally:
        bad.stop()


@pytest.mark.parametrize("stage", ["negotiation", "recipient", "end"])
def test_hangs_at(postfix: Postfix, stage: str) -> None:
    bad = BadFilter(postfix.milter_port, STAGES.get(stage, b"O"), None)  # type: ignore[attr-defined]
    try:
        nothing_passed(postfix)
    finally:
        bad.stop()


def test_a_filter_that_works_is_heard(postfix: Postfix, loop: Any) -> None:
    """Ours in the same place, over TCP: the others were stopped by the filter's failing and nothing else."""
    gate, ours = FakeGate(), Milter(Options(listen=f"inet:127.0.0.1:{postfix.milter_port}"))  # type: ignore[attr-defined]
    loop.run(ours.start(gate))
    try:
        assert [submit(postfix.port, mail(f"act:{word}"))[0] for word in ("allow", "block", "hold")] == [250, 550, 250]
    finally:
        loop.run(ours.stop())
    assert gate.words == ["delivered", "refused", "held"]
