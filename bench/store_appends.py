"""Entries a second that a store takes from several writers at once, each answered when its own is on disk.

    python bench/store_appends.py [sqlite|postgresql] [WRITERS] [SECONDS]

Three figures: so many threads of one process, as `dlp serve` writes; so many processes of one thread; and four processes that share the threads. Beside them
what the disk alone allows: flushes of 8 KiB a second, of one writer and of so many at once. PostgreSQL is started on a disk with fsync on. CPU is that of the
writers; a busy machine shows in the difference between one over it and the figure.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
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


def _forked(processes: int, work: Callable[[], int]) -> tuple[int, float]:
    """The sum of what each of so many processes counted, and their seconds of CPU."""
    pipe_out, pipe_in = os.pipe()
    for _ in range(processes):
        if os.fork() == 0:
            began = time.process_time()
            count = work()
            os.write(pipe_in, f"{count} {time.process_time() - began}\n".encode())
            os._exit(0)
    for _ in range(processes):
        os.wait()
    os.close(pipe_in)
    said = os.read(pipe_out, 65536).split()
    return sum(map(int, said[::2])), sum(map(float, said[1::2]))


def _appends(site: Path, ring: keys.Keys, threads: int, seconds: float) -> int:
    store, end, counts = open_store(site, ring, busy_s=30), time.monotonic() + seconds, [0] * threads

    def write(mine: int) -> None:
        while time.monotonic() < end:
            made = store.decided(_record(ring))
            store.done(made, Outcome("refused"), now=datetime.now(UTC))
            counts[mine] += 2

    crowd = [threading.Thread(target=write, args=(mine,)) for mine in range(threads)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    return sum(counts)


def _flushes(file: Path, seconds: float) -> int:
    handle, count, end = os.open(file, os.O_WRONLY | os.O_CREAT), 0, time.monotonic() + seconds
    place = os.getpid() % 64 * 8192
    while time.monotonic() < end:
        os.pwrite(handle, b"x" * 8192, place)
        os.fdatasync(handle)
        count += 1
    return count


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
            for processes in sorted({1, min(4, writers), writers}):
                share = writers // processes
                total, cpu = _forked(processes, partial(_appends, site, ring, share, seconds))
                print(
                    f"{engine:10} {processes} processes of {share} threads {total / seconds:7.0f} appends/s, {cpu / total * 1e6:5.0f} us of CPU each"
                )
            print(f"{engine:10} {open_store(site, ring).verify()}")
            for processes in (1, writers):
                total, _ = _forked(processes, partial(_flushes, Path(place) / "f", 2))
                print(f"fdatasync  {processes} processes {total / 2:7.0f} a second")
        finally:
            if server is not None:
                server.stop()


if __name__ == "__main__":
    main()
