"""One worker process seen from the program: started, asked, timed, ended.

Owns the pipe. Works from any thread and beside an event loop: the child is a fresh interpreter, never a fork of this process, and inherits
no descriptor but its two pipes.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from dlp.extract.sink import Budget
from dlp.extract.worker import HEAD, SIZE

_ROOT: Final = str(Path(__file__).resolve().parents[2])
_START: Final = "import sys; sys.path.insert(0, sys.argv[2]); from dlp.extract.worker import main; main()"
_CHUNK: Final = 1 << 16
MAX_FRAME: Final = 256 * 1024 * 1024
STEP: Final = 0.25
"""Seconds between two looks whether anybody still waits for the file."""


class Broken(Exception):
    """The worker is gone. `reason` is the gap reason for the file it was reading."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Process:
    """A running worker. After `Broken` it must be ended and not used again."""

    def __init__(self, memory: int, ocr_data: str = "") -> None:
        # -I: neither the environment nor the folder we stand in may choose what the child imports.
        self._child = subprocess.Popen(  # noqa: S603
            [sys.executable, "-I", "-c", _START, str(memory), _ROOT, ocr_data],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            start_new_session=True,
            env={"LANG": "C.UTF-8", "OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"},
            bufsize=0,
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._in, self._out = self._child.stdin.fileno(), self._child.stdout.fileno()
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        self.files = 0
        self._stopped: Callable[[], bool] = lambda: False
        self._buffer = bytearray()

    def ask(
        self,
        name: str,
        data: bytes,
        budget: Budget,
        *,
        deadline: float,
        cpu_seconds: int,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Iterator[list[str | int]]:
        """Frames of the answer up to and with `end`. `deadline` is of time.monotonic(). Broken where the worker ends or is late, and where
        `stopped` says that nobody waits any more."""
        self.files += 1
        self._stopped = stopped
        label = name.encode("utf-8", "replace")
        head = HEAD.pack(len(label), len(data), cpu_seconds, budget.bytes, budget.entries, budget.characters, budget.depth)
        for piece in (head + label, data):
            self._send(piece, deadline)
        while True:
            size = SIZE.unpack(self._take(SIZE.size, deadline))[0]
            if size > MAX_FRAME:
                raise Broken("unreadable")
            values: list[str | int] = json.loads(self._take(size, deadline))
            yield values
            if values[0] == "end":
                return

    def _send(self, data: bytes, deadline: float) -> None:
        view, poll = memoryview(data), select.poll()
        poll.register(self._in, select.POLLOUT)
        while view:
            if not _ready(poll, deadline, self._stopped):
                raise Broken("timeout")
            try:
                view = view[os.write(self._in, view[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise Broken(self._cause()) from None

    def _take(self, size: int, deadline: float) -> bytes:
        poll = select.poll()
        poll.register(self._out, select.POLLIN)
        while len(self._buffer) < size:
            if not _ready(poll, deadline, self._stopped):
                raise Broken("timeout")
            try:
                chunk = os.read(self._out, 1 << 20)
            except BlockingIOError:
                continue
            if not chunk:
                raise Broken(self._cause())
            self._buffer += chunk
        out = bytes(self._buffer[:size])
        del self._buffer[:size]
        return out

    def _cause(self) -> str:
        try:
            status = self._child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return "unreadable"
        return "timeout" if status == -signal.SIGXCPU else "unreadable"

    @property
    def alive(self) -> bool:
        return self._child.poll() is None

    def end(self) -> None:
        """Close the pipes and make sure the process is gone."""
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                pipe.close()
        self._child.kill()
        self._child.wait()


def _ready(poll: select.poll, deadline: float, stopped: Callable[[], bool]) -> bool:
    """Wait for the pipe; False where the time is over or nobody waits any more."""
    while not stopped():
        left = max(deadline - time.monotonic(), 0.0)
        if poll.poll(int(min(left, STEP) * 1000)):
            return True
        if left <= STEP:
            return False
    return False
