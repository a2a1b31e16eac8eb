"""The process in which a detector of another package reads: it takes views from standard input and gives what was found on standard output.

Whatever the detector does stays here: it may raise, print, leave the program, take all the memory it can get, never come back, or give what is no
finding. What it gives is looked at where it still is an object; the first thing that is no sound finding ends the answer, which then says
that it is not whole. Nothing is written to a file or a terminal, and no core is dumped.

Frames both ways: `SIZE`, a JSON array; of a request the raw bytes of the text and of its offsets follow, in the lengths that the array tells.
"""

from __future__ import annotations

import importlib
import json
import math
import os
import re
import resource
import struct
import sys
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO, Final

from dlp.model import DigitStream as Stream
from dlp.model import Finding, Gap, Sensitive, TextView
from dlp.model import NumberRun as Run

SIZE: Final = struct.Struct("<Q")
FEW: Final = 16
"""So many findings may stand in the shortest text; in a longer one as many as it has characters."""
_HOW: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def packed(view: TextView, seconds: int) -> bytes:
    """A view as a request, with the processor time that it may take."""
    text = view.text.reveal().encode("utf-8", "surrogatepass")
    offsets = [b"" if one is None else array("I", one).tobytes() for one in (view.starts, view.ends)]
    runs = [[r.digits, list(r.starts), list(r.ends), r.breaks, r.separators, r.sources] for r in view.numbers]
    streams = [[s.digits, list(s.starts), list(s.ends), s.how] for s in view.streams]
    sizes = [len(text), *map(len, offsets)]
    head = [seconds, sizes, view.starts is not None, view.part, view.how, view.maskable, view.place, view.length, runs, streams]
    return frame(head) + text + b"".join(offsets)


def _unpacked(head: list[Any], requests: BinaryIO) -> TextView:
    _, sizes, mapped, part, how, maskable, place, length, runs, streams = head
    text, *offsets = [requests.read(size) for size in sizes]
    starts, ends = (array("I", one) for one in offsets)
    numbers = tuple(Run(d, s, e, tuple(b), tuple(p), o) for d, s, e, b, p, o in runs)
    read = tuple(Stream(*one) for one in streams)
    shown = Sensitive(text.decode("utf-8", "surrogatepass"))
    return TextView(part, shown, how, starts if mapped else None, ends if mapped else None, numbers, maskable, place, read, length)


def frame(values: Sequence[Any]) -> bytes:
    body = json.dumps(values).encode("ascii")
    return SIZE.pack(len(body)) + body


def serve(detector: Any, requests: BinaryIO, answers: BinaryIO) -> None:
    """Until the other end is closed."""
    while len(size := requests.read(SIZE.size)) == SIZE.size:
        head = json.loads(requests.read(SIZE.unpack(size)[0]))
        view = _unpacked(head, requests)
        _hurry(head[0])
        answers.write(frame(_answer(detector, view)))
        answers.flush()


def _answer(detector: Any, view: TextView) -> list[Any]:
    """Whether it is whole, and what was found."""
    found: list[Any] = []
    try:
        found.extend(_sound(detector.detect(view), view, found))
    except BaseException:  # noqa: BLE001 - whatever it raised: the answer is not whole
        return [False, found]
    return [True, found]


def _sound(given: Any, view: TextView, found: list[Any]) -> Iterator[Any]:
    """What is a finding of this view. ValueError at the first that is none, or that is one too many."""
    size = len(view.text)
    most = max(size, FEW)
    end_of_part = max(view.ends, default=0) if view.ends is not None else view.length or size
    for one in given:
        if len(found) >= most:
            raise ValueError
        if isinstance(one, Gap):
            found.append(None)
            continue
        if not isinstance(one, Finding) or one.part != view.part:
            raise ValueError
        if type(one.start) is not int or type(one.end) is not int or not 0 <= one.start < one.end <= end_of_part:
            raise ValueError
        if type(one.score) not in (int, float) or not 0 <= one.score <= 1:  # no number is neither
            raise ValueError
        if not isinstance(one.value, Sensitive) or not isinstance(value := one.value.reveal(), str) or not value:
            raise ValueError
        if not isinstance(one.how, str) or not _HOW.fullmatch(one.how):  # shown as it is
            raise ValueError
        yield [str(one.entity), one.start, one.end, float(one.score), one.how, value]


def _hurry(seconds: int) -> None:
    """Past so much processor time the kernel ends the process, also where nobody is left to do it."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(usage.ru_utime + usage.ru_stime) + seconds, resource.RLIM_INFINITY))


def main() -> None:
    """`module`, the seconds it may take to be imported, the bytes of address space, and the folders it may be imported from, as JSON."""
    module, seconds, memory, folders = json.loads(sys.argv[1])
    answers = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    requests = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    silence = os.open(os.devnull, os.O_RDWR)
    for one in (0, 1, 2):
        os.dup2(silence, one)
    os.close(silence)
    for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(limit, (most, most))
    _hurry(seconds)
    sys.path[:] = folders
    try:
        detector = importlib.import_module(module).DETECTOR
        getattr(detector, "warm", lambda: None)()  # what it loads late is there before a text waits for it
    except BaseException as error:  # noqa: BLE001 - its name is told, and nothing of what it says
        answers.write(frame([False, type(error).__name__]))
        answers.flush()
        return
    answers.write(frame([True, ""]))
    answers.flush()
    serve(detector, requests, answers)
