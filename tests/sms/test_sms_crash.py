"""A scanner killed in the middle, under load, with the agent looking on: every row is decided once and none is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from spool_rigs import Spool

from connectors._sms_database import Trouble
from tests.waiting import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
ROWS = 300


@pytest.fixture(params=["postgres", "mariadb"])
def shared(request: pytest.FixtureRequest) -> Spool:
    return Spool(request.getfixturevalue(request.param).database()).create("emma").install("emma")


def _scanner(spool: Spool) -> subprocess.Popen[str]:
    here = Path(__file__).parent
    process = subprocess.Popen(
        [sys.executable, str(here / "spool_worker.py"), spool.dsn],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{here}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def _text(n: int) -> str:
    return f"act:{'block' if n % 10 == 0 else 'allow'} {n}"


def test_kill_9_of_one_scanner_among_three(shared: Spool) -> None:
    scanners = [_scanner(shared) for _ in range(3)]
    writing = Spool(shared.dsn)
    sent: list[tuple[int, str]] = []
    over = threading.Event()
    try:

        def write() -> None:
            for n in range(ROWS):
                writing.sms(_text(n))

        def look() -> None:
            agent = Spool(shared.dsn)
            last = False
            while not last:
                ending = over.is_set()
                with suppress(
                    Trouble
                ):  # a deadlock with a scanner (its sweep locks, too): the agent looks again, the last time as well
                    sent.extend(agent.agent())
                    last = ending
                time.sleep(0.01)

        threads = [threading.Thread(target=write), threading.Thread(target=look)]
        for thread in threads:
            thread.start()
        end = time.monotonic() + PATIENCE_S
        while not shared.ask("SELECT count(*) FROM dlp_claim WHERE state = 'done'")[0][0] > ROWS // 4:
            assert time.monotonic() < end
            time.sleep(0.01)
        scanners[0].kill()
        threads[0].join(120)
        while shared.ask("SELECT count(*) FROM dlp_claim WHERE due IS NOT NULL")[0][0]:
            assert time.monotonic() < end + PATIENCE_S, "rows are stuck after the lease"
            time.sleep(0.05)
        over.set()
        threads[1].join(120)
    finally:
        over.set()
        for process in scanners:
            process.send_signal(signal.SIGTERM)
        codes = [process.wait(120) for process in scanners]
    assert codes == [-signal.SIGKILL, 0, 0]
    counts = Counter(text for _, text in sent)
    assert counts == Counter(_text(n) for n in range(ROWS) if n % 10)  # each once; none that was refused
    assert shared.ask("SELECT decision, count(*) FROM dlp_claim GROUP BY decision ORDER BY decision") == [
        ("allow", ROWS - ROWS // 10),
        ("refuse", ROWS // 10),
    ]
    assert shared.ask("SELECT count(*) FROM em_smt_tran WHERE msg_status NOT IN ('2', 'X')") == [(0,)]
    shared.close()
