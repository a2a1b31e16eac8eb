"""Strangers cost little: whoever has no secret keeps no caller out, with connections, with headers or with what inflates. Real sockets."""

from __future__ import annotations

import asyncio
import gzip
import http.client
import json
import resource
import socket
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
import whole_rig as rig

sys.path += [str(Path(__file__).parents[1] / "mail"), str(Path(__file__).parents[1] / "connectors")]

from mta import Mta
from self_signed import certificate

CLEAN = "오늘 회의는 세 시에 시작합니다."


@pytest.fixture(autouse=True)
def _descriptors() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (before[1], before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.fixture
def asked(own_site: Path) -> tuple[Path, str]:
    return own_site, rig.here(own_site, "caller", "add", "messenger").stdout.strip()


def resident(process: int) -> int:
    """Megabytes."""
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024


def connected(port: int, first: bytes = b"") -> socket.socket:
    made = socket.create_connection(("127.0.0.1", port), timeout=120)
    if first:
        made.sendall(first)
    return made


def ended(one: socket.socket, seconds: float) -> bool:
    one.settimeout(seconds)
    try:
        while one.recv(4096):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


@pytest.mark.parametrize("first", [b"", b"POST /v1/check HTTP/1.1\r\nHost: x\r\nX-DLP-Timest"], ids=["silent", "half a header"])
@pytest.mark.parametrize(("limit", "number"), [(1024, 1010), (96, 200)])
def test_idle_connections_keep_no_caller_out(asked: tuple[Path, str], limit: int, number: int, first: bytes) -> None:
    site, secret = asked
    with rig.Serve(site, http=True, files=limit) as server, ExitStack() as open_ones:
        assert server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="before"), secret)[0] == 200
        for _ in range(number):
            with suppress(OSError):
                open_ones.enter_context(connected(server.http, first))
        for n in range(5):
            status, answer = server.check(rig.message(CLEAN, rig.UNINVOLVED, ident=f"m-{n}"), secret)
            assert (status, answer["action"]) == (200, "allow")
        assert server.get("/healthz")[0] == 200
        assert len(list(Path(f"/proc/{server.process.pid}/fd").iterdir())) < limit
    assert "Traceback" not in server.said()


@pytest.mark.parametrize("limit", [110, 140, 300])
def test_descriptors_that_run_out_shut_no_entrance(asked: tuple[Path, str], limit: int) -> None:
    """Silent connections to every entrance at once: each still answers who has something to say, and the log does not fill the disk."""
    site, secret = asked
    milter = rig.free_port()

    async def told() -> str:
        mta = await Mta.open(milter)
        answer = await mta.mail(rig.mail(CLEAN, rig.UNINVOLVED), sender=rig.HANDLER, recipients=(rig.UNINVOLVED,))
        mta.close()
        return answer

    with rig.Sink() as sink, ExitStack() as open_ones:
        server = open_ones.enter_context(
            rig.Serve(site, http=True, hop=sink.port, more=("--milter", f"inet:127.0.0.1:{milter}"), files=limit)
        )
        for _ in range(limit):
            for port in (server.http, server.smtp, milter):
                with suppress(OSError):
                    open_ones.enter_context(connected(port))
        for n in range(3):
            assert server.check(rig.message(CLEAN, rig.UNINVOLVED, ident=f"m-{n}"), secret)[0] == 200
            assert server.send(rig.mail(CLEAN, rig.UNINVOLVED), rig.UNINVOLVED)[0] == 250
            assert asyncio.run(asyncio.wait_for(told(), 60)) == "c"
        assert "OSError" not in server.said()  # descriptors never ran out: who came too many made way before


@pytest.mark.parametrize("first", [b"", b"\x16\x03\x01\x02"], ids=["silent", "half a greeting"])
def test_handshakes_that_never_end_keep_no_caller_out(asked: tuple[Path, str], tmp_path: Path, first: bytes) -> None:
    site, secret = asked
    cert, key = certificate(tmp_path)
    settings = site / "dlp.yaml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("\nhttp:\n", f"\nhttp:\n  tls_cert: {cert}\n  tls_key: {key}\n", 1), "utf-8")
    trusted = ssl.create_default_context(cafile=str(cert))

    def check(ident: str) -> tuple[int, str]:
        caller = http.client.HTTPSConnection("localhost", server.http, timeout=120, context=trusted)
        body = json.dumps(rig.message(CLEAN, rig.UNINVOLVED, ident=ident)).encode()
        at = f"{time.time():.6f}"
        caller.request("POST", "/v1/check", body, {"X-DLP-Timestamp": at, "X-DLP-Signature": rig.signed(secret, at, body)})
        answer = caller.getresponse()
        return answer.status, json.load(answer)["action"]

    with rig.Serve(site, http=True, files=96) as server, ExitStack() as open_ones:
        assert check("before") == (200, "allow")
        waiting = [open_ones.enter_context(connected(server.http, first)) for _ in range(200)]
        assert [check(f"m-{n}") for n in range(3)] == [(200, "allow")] * 3
        assert ended(waiting[0], 120)
        assert ended(waiting[-1], 120)  # nobody came after it: its time was over
    assert "Traceback" not in server.said()
    assert "OSError" not in server.said()


def test_bodies_that_inflate_are_refused_unread(asked: tuple[Path, str]) -> None:
    site, secret = asked
    bomb = gzip.compress(bytes(31 * 1024 * 1024))
    head = (
        "POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
        f"Content-Length: {len(bomb)}\r\nX-DLP-Timestamp: {time.time():.3f}\r\nX-DLP-Signature: {'0' * 64}\r\n\r\n"
    ).encode()
    with rig.Serve(site, http=True) as server, ExitStack() as open_ones:
        server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="before"), secret)
        before = resident(server.process.pid)
        waiting = [open_ones.enter_context(connected(server.http, head + bomb[:-1])) for _ in range(60)]
        assert server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="m-1"), secret)[0] == 200
        assert resident(server.process.pid) - before < 100
        for one in waiting:
            one.settimeout(120)
            assert one.recv(64).startswith(b"HTTP/1.1 415")
        for encoding in ("gzip", "deflate", "br", "identity", "x"):
            body = json.dumps(rig.message(CLEAN, rig.UNINVOLVED, ident=encoding)).encode()
            assert server.check(body, secret, **{"Content-Encoding": encoding})[0] == 415


def settled(pid: int) -> float:
    """Megabytes once what is seldom needed has been loaded, some seconds after the start."""
    now = resident(pid)
    for _ in range(10):
        time.sleep(4)
        now, last = resident(pid), now
        if now - last < 1:
            break
    return now


def test_bodies_of_strangers_take_little_memory(asked: tuple[Path, str]) -> None:
    """Whole ones that nobody signed, and some that never end; whoever has something to say is heard meanwhile."""
    site, secret = asked
    body = b" " * (8 * 1024 * 1024)

    def posted(server: rig.Serve, much: bytes) -> socket.socket:
        head = (
            "POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nX-DLP-Timestamp: {time.time():.3f}\r\nX-DLP-Signature: {'0' * 64}\r\n\r\n"
        ).encode()
        one = connected(server.http, head)
        one.settimeout(0.2)  # short: as much as it takes
        with suppress(OSError):
            one.sendall(much)
        return one

    with rig.Serve(site, http=True) as server, ExitStack() as open_ones:
        server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="before"), secret)
        before = settled(server.process.pid)
        for n in range(40):
            open_ones.enter_context(posted(server, body if n % 2 else body[:-1]))
        assert server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="m-1"), secret)[0] == 200
        assert resident(server.process.pid) - before < 80


def test_a_caller_s_connection_stays_and_a_slow_stranger_s_goes(asked: tuple[Path, str]) -> None:
    site, secret = asked
    with rig.Serve(site, http=True) as server, ExitStack() as open_ones:
        kept = http.client.HTTPConnection("127.0.0.1", server.http, timeout=120)

        def ask(ident: str) -> int:
            body = json.dumps(rig.message(CLEAN, rig.UNINVOLVED, ident=ident)).encode()
            at = f"{time.time():.6f}"
            kept.request("POST", "/v1/check", body, {"X-DLP-Timestamp": at, "X-DLP-Signature": rig.signed(secret, at, body)})
            answer = kept.getresponse()
            answer.read()
            return answer.status

        assert ask("first") == 200
        port = kept.sock.getsockname()[1]
        slow = open_ones.enter_context(connected(server.http, b"GET /healthz HTTP/1.1\r\n"))
        silent = open_ones.enter_context(connected(server.http))
        for _ in range(700):
            with suppress(OSError):
                open_ones.enter_context(connected(server.http))
        assert ended(silent, 60)  # it made way, or its time was over
        with suppress(OSError):
            for n in range(30):
                slow.sendall(f"X-{n}: y\r\n".encode())
                time.sleep(0.5)
        assert ended(slow, 60)
        assert ask("second") == 200
        assert kept.sock.getsockname()[1] == port
        kept.close()


def test_a_replay_is_refused_after_a_kill(asked: tuple[Path, str]) -> None:
    site, secret = asked
    body, at = json.dumps(rig.message(CLEAN, rig.UNINVOLVED)).encode(), f"{time.time():.6f}"
    headers = {"X-DLP-Timestamp": at, "X-DLP-Signature": rig.signed(secret, at, body)}
    answers = []
    for _ in range(2):
        with rig.Serve(site, http=True) as server:
            connection = http.client.HTTPConnection("127.0.0.1", server.http, timeout=120)
            connection.request("POST", "/v1/check", body, headers)
            answers.append(connection.getresponse().status)
            server.kill()
    assert answers == [200, 401]
