"""The pool: files in, texts and gaps out, whatever happens to the process that reads them.

Owns how many workers there are, when they start (at the first file that needs one), when they are replaced, and what is read without one:
plain text and the headers of pictures, unless another file stands inside. Thread-safe. Never raises for a file: trouble is a gap.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.extract import sniff
from dlp.extract.process import STEP, Broken, Process
from dlp.extract.sink import MIB, Budget, apart
from dlp.model import Gap, Sensitive

SMALL: Final = MIB
"""A text up to here is read in place: starting or asking a worker costs more than reading it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text: `path` of the file inside the attachment ("" for the attachment itself), `place` in that file."""

    path: str = field(repr=False)
    place: str
    text: Sensitive


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one file gave. `type` is by content; gaps name parts as `attachment:NAME` or `attachment:NAME/inner`."""

    type: str
    texts: tuple[Text, ...]
    gaps: tuple[Gap, ...]
    characters: int


class Extractor:
    """`extract` from any thread; at most `workers` files are read at once, further callers wait their turn. `ocr_data` is the folder of the
    recogniser's data (`ocr.data_folder()`); "" leaves pictures unread."""

    def __init__(
        self,
        *,
        workers: int = 2,
        seconds: float = 20.0,
        memory_mb: int = 1024,
        files_per_worker: int = 200,
        budget: Budget | None = None,
        ocr_data: str = "",
    ) -> None:
        self._budget = budget or Budget()
        self.seconds = seconds
        self._memory = memory_mb * MIB
        self._files = files_per_worker
        self._ocr_data = ocr_data
        self._turn = threading.BoundedSemaphore(workers)
        self._lock = threading.Lock()
        self._idle: list[Process] = []
        self._closed = False

    def budget(self) -> Budget:
        """A fresh purse for one message."""
        return replace(self._budget)

    def extract(
        self,
        name: str,
        data: bytes,
        budget: Budget | None = None,
        *,
        seconds: float | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Extracted:
        """One file. `budget` is drawn down, so that the attachments of a message share one. `seconds` include the wait for a worker;
        `stopped` is asked meanwhile and ends the reading."""
        purse = budget if budget is not None else self.budget()
        answer = _Answer(name)
        kind = sniff.kind(data)
        allowed = self.seconds if seconds is None else seconds
        if allowed <= 0:
            answer.take("gap", "", "", "timeout")
            return answer.done(kind)
        harmless = (kind in sniff.IMAGES and not self._ocr_data) or (kind == "text" and len(data) <= SMALL)
        if harmless and (found := _in_place(name, data, purse)) is not None:
            return found
        if purse.bytes <= 0 or purse.characters <= 0:
            answer.take("gap", "", "", "limit")
            return answer.done(kind)
        deadline = time.monotonic() + allowed
        while not self._turn.acquire(timeout=min(max(deadline - time.monotonic(), 0.0), STEP)):
            if stopped() or time.monotonic() >= deadline:
                answer.take("gap", "", "", "timeout")
                return answer.done(kind)
        try:
            return answer.done(self._ask(name, data, purse, answer, deadline, stopped) or kind)
        finally:
            self._turn.release()

    def _ask(self, name: str, data: bytes, purse: Budget, answer: _Answer, deadline: float, stopped: Callable[[], bool]) -> str:
        """Ask a worker and return the type, or "" where it broke; then the answer has a gap and the worker is replaced."""
        allowed = deadline - time.monotonic()
        process = self._worker()
        try:
            for what, *values in process.ask(
                name, data, purse, deadline=deadline, cpu_seconds=max(int(allowed), 1), stopped=stopped
            ):
                if what == "end":
                    kind, purse.bytes, purse.entries, purse.characters, peak = (values[0], *map(int, values[1:]))
                    self._back(process, peak)
                    return str(kind)
                answer.take(str(what), *map(str, values))
        except Broken as broken:
            process.end()
            answer.take("gap", "", "", broken.reason)
        except BaseException:
            process.end()
            raise
        return ""

    def _worker(self) -> Process:
        with self._lock:
            while self._idle:
                process = self._idle.pop()
                if process.alive:
                    return process
                process.end()
        return Process(self._memory, self._ocr_data)

    def _back(self, process: Process, peak_mb: int) -> None:
        worn = process.files >= self._files or peak_mb * MIB > self._memory // 2
        with self._lock:
            if not worn and not self._closed:
                self._idle.append(process)
                return
        process.end()

    def close(self) -> None:
        """End idle workers; a busy one ends when its file is done. The extractor may be used again: workers start anew."""
        with self._lock:
            idle, self._idle, self._closed = self._idle, [], True
        for process in idle:
            with suppress(OSError):
                process.end()

    def __enter__(self) -> Extractor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _in_place(name: str, data: bytes, purse: Budget) -> Extracted | None:
    """What is read without a worker; None where another file stands inside, which only a worker may open."""
    from dlp.extract.walk import Inside, alone

    answer, spent = _Answer(name), replace(purse)
    try:
        found = answer.done(alone(name, data, answer.take, spent))
    except Inside:
        return None
    purse.bytes, purse.entries, purse.characters = spent.bytes, spent.entries, spent.characters
    return found


class _Answer:
    """Collects frames: running texts stay apart by place, asides of one file become one text."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._texts: dict[tuple[str, str], list[str]] = {}
        self._asides: dict[str, dict[str, None]] = {}
        self._gaps: dict[Gap, None] = {}

    def take(self, what: str, path: str, place: str, value: str) -> None:
        if what == "gap":
            self._gaps.setdefault(Gap(f"attachment:{self._name}/{path}" if path else f"attachment:{self._name}", value))
        elif what == "aside":
            self._asides.setdefault(path, {}).setdefault(value)
        else:
            self._texts.setdefault((path, place), []).append(value)

    def done(self, kind: str) -> Extracted:
        texts = [Text(path, place, Sensitive("\n".join(values))) for (path, place), values in self._texts.items()]
        texts += [Text(path, "properties", Sensitive(apart(values))) for path, values in self._asides.items()]
        return Extracted(kind, tuple(texts), tuple(self._gaps), sum(len(text.text) for text in texts))
