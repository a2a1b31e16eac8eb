"""Decisions a second that a store takes from several writing processes at once, each durable before the next.

    python bench/store_appends.py [sqlite|postgresql] [WRITERS] [SECONDS]

PostgreSQL is started on a disk with fsync on. A second line says how long a bare fsync of 8 KiB takes there.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "sms"))

import spool_servers

from dlp import keys
from dlp.model import Action, Decision, Message, Outcome, Party, Reason, Sensitive, Verdict
from dlp.record import Record, record_of
from dlp.store import open_store
from dlp.store.ids import new_id


def _record(ring: keys.Keys) -> Record:
    now = datetime.now(UTC)
    sender = Party(Sensitive("gaon@garam.example"), "from")
    verdict = Verdict(Message("m", "email", sender, ()), Decision(Action.BLOCK, True, (Reason("r", Action.BLOCK, "w"),), "1", "h"))
    return record_of(verdict, incident_id=new_id(now, os.urandom), token=keys.tokens(ring.register), connector="smtp", now=now)


def _fsyncs(folder: Path) -> float:
    handle = os.open(folder / "f", os.O_WRONLY | os.O_CREAT)
    began = time.monotonic()
    for _ in range(100):
        os.pwrite(handle, b"x" * 8192, 0)
        os.fdatasync(handle)
    os.close(handle)
    return (time.monotonic() - began) / 100


def main() -> None:
    engine = sys.argv[1] if len(sys.argv) > 1 else "sqlite"
    writers, seconds = int((sys.argv[2:3] or ["8"])[0]), float((sys.argv[3:4] or ["5"])[0])
    with tempfile.TemporaryDirectory(dir="/var/tmp") as place:
        site = Path(place) / "site"
        site.mkdir()
        ring = keys.create(site / "keys")
        server = spool_servers.postgres(fsync=True) if engine == "postgresql" else None
        if server is not None:
            (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{server.dsn('public')}'}}\n")
        try:
            open_store(site, ring).close()
            pipe_out, pipe_in = os.pipe()
            for _ in range(writers):
                if os.fork() == 0:
                    store, count, end = open_store(site, ring, busy_s=30), 0, time.monotonic() + seconds
                    while time.monotonic() < end:
                        made = store.decided(_record(ring))
                        store.done(made, Outcome("refused"), now=datetime.now(UTC))
                        count += 2
                    os.write(pipe_in, f"{count}\n".encode())
                    os._exit(0)
            for _ in range(writers):
                os.wait()
            os.close(pipe_in)
            total = sum(map(int, os.read(pipe_out, 4096).split()))
            print(f"{engine}: {writers} writers, {total / seconds:.0f} appends/s, {open_store(site, ring).verify()}")
            print(f"fdatasync: {_fsyncs(Path(place)) * 1000:.2f} ms")
        finally:
            if server is not None:
                server.stop()


if __name__ == "__main__":
    main()
