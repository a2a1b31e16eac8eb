"""Ends another process that was asked to end and cannot: its threads hold the interpreter in turn, and what would end it from inside waits behind them.

Run by path, in a process of its own, with nothing but the standard library: `deadline.py PID SECONDS`, and a pipe for its input into which the other's
signal handler writes the number of each signal (`signal.set_wakeup_fd`: no lock is needed for that). After SIGTERM or SIGINT it waits, then kills the
other's children and the other. It goes when the pipe ends.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

LOOKS = 5.0
"""Seconds between two looks whether the other is still there: a child of it may hold the pipe open."""


def watch(process: int, seconds: float) -> None:
    """Until the other ends."""
    until = 0.0
    while os.getppid() == process:
        left = until - time.monotonic() if until else LOOKS
        if until and left <= 0:
            return _kill(process)
        if not select.select([0], [], [], min(left, LOOKS))[0]:
            continue
        heard = os.read(0, 64)
        if not heard:
            return None
        if not until and {signal.SIGTERM, signal.SIGINT} & set(heard):
            until = time.monotonic() + seconds
    return None


def _kill(process: int) -> None:
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    line = {"at": at, "level": "error", "event": "end", "state": "killed", "reason": "did not end in its time", "pid": process}
    with suppress(OSError):
        os.write(2, f"{json.dumps(line)}\n".encode())  # its own log holds the interpreter, or waits for it
    children = set()
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError, ValueError):
            children |= {int(number) for number in listed.read_text("ascii").split()}
    for number in (*(children - {os.getpid()}), process):
        with suppress(OSError):
            os.kill(number, signal.SIGKILL)


if __name__ == "__main__":
    for ours in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):  # meant for the other; a service manager sends them to all
        signal.signal(ours, signal.SIG_IGN)
    watch(int(sys.argv[1]), float(sys.argv[2]))
