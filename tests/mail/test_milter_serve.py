"""`dlp serve --milter` with the shipped policy behind a real Postfix: a day of mail, kill -9 under load, held mails on their way out."""

from __future__ import annotations

import re
import smtplib
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from postfix_rig import Postfix, submit, until
from site_rig import HANDLER, ROOT, Serve, dlp, held, made_site, message, release

pytestmark = pytest.mark.postfix
SUBJECT = re.compile(r"^Subject: n-(\d+)-(\w+)$", re.M)
FATES = ("allow", "allow", "hold", "allow", "block")


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="milter-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    return made_site(folder)


@pytest.fixture
def postfix(folder: Path) -> Iterator[Postfix]:
    made = Postfix(f"unix:{folder}/m.sock")
    yield made
    made.stop()


def delivered(postfix: Postfix) -> Counter[tuple[int, str]]:
    assert postfix.sink is not None
    found = (SUBJECT.search(one) for one in postfix.sink.mails())
    return Counter((int(m[1]), m[2]) for m in found if m)


def test_a_mail_of_each_fate_and_the_held_one_released(folder: Path, site: Path, postfix: Postfix) -> None:
    serve = Serve(site, "--milter", f"unix:{folder}/m.sock")
    try:
        answers = {}
        for number, fate in enumerate(("allow", "block", "hold")):
            data, recipient = message(number, fate)
            answers[fate] = submit(postfix.port, data, sender=HANDLER, recipients=(recipient,))
        assert answers["allow"][0] == answers["hold"][0] == 250
        code, said = answers["block"]
        (incident,) = re.findall(r"^5\.7\.1 \[(\S+)\] DLP policy: not sent$", said.split("\n")[0])
        assert code == 550
        assert re.search("[가-힣]", said)
        assert "곽여울" not in said
        assert incident in dlp(site, "incidents", "list", "--format", "jsonl")
        until(lambda: sum(delivered(postfix).values()) == 1)
        (waiting,) = held(site)
        dlp(site, "held", "release", waiting, "--as", "reviewer", "--reason", "checked")
        until(lambda: held(site) == [])
        until(lambda: sum(delivered(postfix).values()) >= 2)
        assert delivered(postfix) == {(0, "allow"): 1, (2, "hold"): 1}
    finally:
        assert serve.stop() == 0
    assert not (folder / "m.sock").exists()
    dlp(site, "journal", "verify")


def test_killed_under_load_nothing_is_lost_unseen_or_doubled(folder: Path, site: Path, postfix: Postfix) -> None:
    flags = ("--milter", f"unix:{folder}/m.sock")
    serve = Serve(site, *flags)
    before = len(held(site))
    numbers = iter(range(1000, 1000 + 100))
    answers: dict[tuple[int, str], int] = {}
    later: Counter[int] = Counter()
    lock = threading.Lock()

    def client() -> None:
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            fate = FATES[number % len(FATES)]
            data, recipient = message(number, fate)
            code = 0
            while code not in (250, 550):
                try:
                    code, _ = submit(postfix.port, data, sender=HANDLER, recipients=(recipient,))
                except (OSError, smtplib.SMTPException):
                    code = 0
                if code not in (250, 550):
                    later[code] += 1
                    time.sleep(0.05)
            answers[number, fate] = code

    clients = [threading.Thread(target=client) for _ in range(6)]
    try:
        for one in clients:
            one.start()
        for share in (20, 55):
            until(lambda share=share: len(answers) >= share)  # type: ignore[misc]
            serve.kill()
            time.sleep(0.3)
            assert not [code for code in answers.values() if code not in (250, 550)]
            serve = Serve(site, *flags)
        for one in clients:
            one.join(90)
        assert len(answers) == 100
        assert later.keys() == {451}
        allowed = {key for key, code in answers.items() if code == 250 and key[1] == "allow"}
        kept = {key for key, code in answers.items() if code == 250 and key[1] == "hold"}
        refused = {key for key, code in answers.items() if code == 550}
        assert (len(allowed), len(kept), len(refused)) == (60, 20, 20)
        assert {fate for _, fate in refused} == {"block"}
        until(lambda: len(delivered(postfix)) >= 60 and not postfix.queue())
        assert delivered(postfix) == Counter(dict.fromkeys(allowed, 1))  # nothing lost, doubled or passed unseen
        rows = held(site)[before:]
        assert len(rows) == 20  # killed between sealing a mail and saying so, its sender sends it again: it is known
        release(site, rows)
        until(lambda: not held(site)[before:] and not postfix.queue())
        until(lambda: sum(delivered(postfix).values()) >= 80)
        assert delivered(postfix) == Counter(dict.fromkeys(allowed | kept, 1))
    finally:
        serve.stop()
    dlp(site, "journal", "verify")


def test_sent_again_while_it_is_decided_a_mail_is_held_once(folder: Path, site: Path, postfix: Postfix) -> None:
    """A sender who gave up waiting and those he tries again with: all of them are in our hands at the same moment."""
    before = len(held(site))
    serve = Serve(site, "--milter", f"unix:{folder}/m.sock")
    try:
        for number in range(2000, 2004):
            data, recipient = message(number, "hold")
            codes: list[int] = []
            together = threading.Barrier(6)

            def send(data: bytes = data, recipient: str = recipient, codes: list[int] = codes, together: Any = together) -> None:
                together.wait()
                codes.append(submit(postfix.port, data, sender=HANDLER, recipients=(recipient,))[0])

            clients = [threading.Thread(target=send) for _ in range(6)]
            for one in clients:
                one.start()
            for one in clients:
                one.join(60)
            assert codes == [250] * 6
        assert len(held(site)) - before == 4
    finally:
        serve.stop()


def test_cannot_start(site: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dlp", "--site", str(site), "serve", "--milter", "unix:/nowhere/at/all.sock"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2
    assert "--milter" in done.stderr
    assert "Traceback" not in done.stderr
