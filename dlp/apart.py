"""A detector of another package, run in processes of their own: what it does there ends no message and no program.

A detector of ours is tested and measured here; of somebody else's nothing is known. In a thread nothing could end one that never comes back (a
pattern that runs away even keeps the interpreter to itself), and one that leaves the program would take it along. So `detect` sends the view to a child,
waits for as long as the text may take, and ends the child where there is no answer. Each thread that asks has a child for itself; they are kept.
"""

from __future__ import annotations

import json
import math
import os
import select
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp.apart_worker import SIZE, packed
from dlp.model import Finding, Gap, Sensitive, TextView
from dlp.ports import Detector, Unanswered
from dlp.triggers import ALWAYS

_ROOT: Final = str(Path(__file__).resolve().parents[1])
_START: Final = "import sys; sys.path.insert(0, sys.argv[2]); from dlp.apart_worker import main; main()"
AGAIN: Final = 15.0
"""Seconds to be imported once more, while a message waits, where the start may take as long."""
PACE: Final = 200_000
"""Characters of a long one that a second more is given for."""
MAX_FRAME: Final = 256 << 20


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of one process: address space, seconds to be imported at the start, seconds for a short text."""

    memory_mib: int = 4096
    start: float = 30.0
    answer: float = 2.0


class NotLoaded(Exception):
    """The module could not be imported. Its text is the name of what was raised, or "" where its process ended without a word."""


class Late(NotLoaded):
    """It was not imported in its time."""


class _NoTime(Unanswered):
    """Nothing came until the moment it was waited for."""


class _Child:
    """One process. After `Unanswered` it must be ended and not used again."""

    def __init__(self, module: str, bounds: Bounds) -> None:
        told = json.dumps([module, math.ceil(bounds.start), bounds.memory_mib << 20, sys.path])
        # -I: neither the environment nor the folder we stand in may choose what the child imports
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-I", "-c", _START, told, _ROOT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            start_new_session=True,
            env={"LANG": "C.UTF-8", "OMP_NUM_THREADS": "1"},
            bufsize=0,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        self._buffer = bytearray()
        self._ready = False

    def ready(self, seconds: float) -> None:
        """Wait until the module was imported. NotLoaded where it was not."""
        if self._ready:
            return
        try:
            done, why = self._taken(time.monotonic() + seconds)
        except _NoTime:
            raise Late("") from None
        except (Unanswered, ValueError, TypeError):
            raise NotLoaded("") from None
        if not done:
            raise NotLoaded(str(why))
        self._ready = True

    def ask(self, view: TextView, seconds: float) -> list[Any]:
        until = time.monotonic() + seconds
        self._send(packed(view, int(seconds) + 1), until)
        answer = self._taken(until)
        if not isinstance(answer, list) or len(answer) != 2:
            raise Unanswered
        return answer

    def _send(self, data: bytes, until: float) -> None:
        left = memoryview(data)
        poll = select.poll()
        poll.register(self._in, select.POLLOUT)
        while left:
            _wait(poll, until)
            try:
                left = left[os.write(self._in, left[: 1 << 16]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise Unanswered from None

    def _taken(self, until: float) -> Any:
        size = SIZE.unpack(self._bytes(SIZE.size, until))[0]
        if size > MAX_FRAME:
            raise Unanswered
        try:
            return json.loads(self._bytes(size, until))
        except ValueError:
            raise Unanswered from None

    def _bytes(self, size: int, until: float) -> bytes:
        poll = select.poll()
        poll.register(self._out, select.POLLIN)
        while len(self._buffer) < size:
            _wait(poll, until)
            try:
                chunk = os.read(self._out, 1 << 20)
            except BlockingIOError:
                continue
            if not chunk:
                raise Unanswered
            self._buffer += chunk
        out = bytes(self._buffer[:size])
        del self._buffer[:size]
        return out

    def end(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.kill()
        self._process.wait()


def _wait(poll: select.poll, until: float) -> None:
    if not poll.poll(max(int((until - time.monotonic()) * 1000), 0)):
        raise _NoTime


class Children:
    """Those that wait to be asked, of this process: a fork of it makes its own."""

    def __init__(self, module: str, bounds: Bounds) -> None:
        self._module, self.bounds = module, bounds
        self._lock = threading.Lock()
        self._owner, self._idle = os.getpid(), list[_Child]()

    def take(self) -> _Child:
        with self._lock:
            if self._owner != os.getpid():
                self._owner, self._idle = os.getpid(), []
            if self._idle:
                return self._idle.pop()
        return _Child(self._module, self.bounds)

    def give(self, child: _Child) -> None:
        with self._lock:
            self._idle.append(child)

    def end(self) -> None:
        if self._owner == os.getpid():
            while self._idle:
                self._idle.pop().end()


class Apart:
    """The detector `inner` as the program sees it: what it declares, and what its child finds."""

    def __init__(self, inner: Detector, examples: Mapping[str, Any], children: Children) -> None:
        self.examples = examples
        self.name, self.version = inner.name, inner.version
        self.entities = inner.entities
        self.gate = getattr(inner, "gate", ALWAYS)
        self.needs_numbers = getattr(inner, "needs_numbers", 0)
        self.requests_only = bool(getattr(inner, "requests_only", False))
        self._children = children
        weakref.finalize(self, children.end)

    def detect(self, view: TextView) -> Iterator[Finding | Gap]:
        """Unanswered where it gives none: it was ended."""
        size = len(view.text)
        child = self._children.take()
        try:
            child.ready(min(AGAIN, self._children.bounds.start))
            whole, found = child.ask(view, self._children.bounds.answer + size / PACE)
        except NotLoaded:
            child.end()
            raise Unanswered from None
        except BaseException:
            child.end()
            raise
        self._children.give(child)
        for one in found:
            known = one is not None and one[0] in self.entities  # another name might be anything of the text
            yield self._finding(one, view) if known else Gap(view.part, "detector")
        if whole is not True:
            yield Gap(view.part, "detector")

    def _finding(self, one: list[Any], view: TextView) -> Finding:
        entity, start, end, score, how, value = one
        return Finding(entity, view.part, start, end, score, how, Sensitive(value), self.name, place=view.place)


def imported(module: str, bounds: Bounds) -> Children:
    """A first child of it, which imports the module before this process does. NotLoaded where it cannot."""
    children = Children(module, bounds)
    child = children.take()
    try:
        child.ready(bounds.start)
    except BaseException:
        child.end()
        raise
    children.give(child)
    return children
