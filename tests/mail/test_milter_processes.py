"""Several processes on one milter socket, behind a real Postfix: mails shared, one killed and replaced, none left when the serving one is killed."""

from __future__ import annotations

import os
import signal
import smtplib
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from postfix_rig import Postfix, submit, until
from site_rig import HANDLER, Serve, dlp, held, made_site, message, release
from test_milter_serve import delivered

pytestmark = pytest.mark.postfix
FATES = ("allow", "allow", "hold", "allow", "block")


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="milter-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def postfix(folder: Path) -> Iterator[Postfix]:
    made = Postfix(f"unix:{folder}/m.sock")
    yield made
    made.stop()


def children(pid: int) -> set[int]:
    """The processes that follow `pid`."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError):
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"dlp.app.following" in (entry / "cmdline").read_bytes():
                found.add(int(entry.name))
    return found


def alive(pid: int) -> bool:
    with suppress(OSError):
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def test_shared_replaced_and_gone(folder: Path, postfix: Postfix) -> None:
    site = made_site(folder)
    settings = site / "dlp.yaml"
    text = settings.read_text("utf-8").replace(
        '  release_hop: ""', f"  release_hop: 127.0.0.1:{postfix.release}\n  processes: 3\n #"
    )
    settings.write_text(text, "utf-8")
    serve = Serve(site, "--milter", f"unix:{folder}/m.sock")
    answers: dict[tuple[int, str], int] = {}
    numbers, lock = iter(range(60)), threading.Lock()

    def client() -> None:
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            fate, code = FATES[number % len(FATES)], 0
            data, recipient = message(number, fate)
            while code not in (250, 550):
                with suppress(OSError, smtplib.SMTPException):
                    code, _ = submit(postfix.port, data, sender=HANDLER, recipients=(recipient,))
                time.sleep(0.02)
            answers[number, fate] = code

    clients = [threading.Thread(target=client) for _ in range(6)]
    try:
        parent = serve._process.pid
        first = children(parent)
        assert len(first) == 2
        for one in clients:
            one.start()
        until(lambda: len(answers) >= 15)
        os.kill(min(first), signal.SIGKILL)
        for one in clients:
            one.join(90)
        assert len(answers) == 60
        assert {key for key, code in answers.items() if code == 550} == {(n, "block") for n in range(60) if n % 5 == 4}
        allowed = {(n, "allow") for n in range(60) if n % 5 in (0, 1, 3)}
        until(lambda: len(delivered(postfix)) >= len(allowed) and not postfix.queue())
        assert dict(delivered(postfix)) == dict.fromkeys(allowed, 1)
        rows = held(site)
        assert len(rows) == 12
        until(lambda: len(children(parent)) == 2 and children(parent) != first)
        release(site, rows)
        until(lambda: sum(delivered(postfix).values()) == 36 + 12)
        last = children(parent)
        serve.kill()
        until(lambda: not any(alive(pid) for pid in last))
    finally:
        with suppress(ProcessLookupError):
            serve._process.kill()
    dlp(site, "journal", "verify")


def test_it_needs_a_way_out_of_its_own(folder: Path) -> None:
    from connectors.milter import Milter, Options
    from dlp.ports import ConfigError

    with pytest.raises(ConfigError, match="release_hop"):
        Milter(Options(listen=f"unix:{folder}/m.sock", processes=2))
