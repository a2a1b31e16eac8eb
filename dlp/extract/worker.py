"""The process that opens files nobody trusts: reads requests from standard input, answers on standard output, keeps nothing.

Owns its own limits (memory, processor time, no files written, no core dumps) and the frames of the pipe. Text leaves only through the pipe;
standard output is moved out of reach, so that no library can print into it.

Request: `HEAD` (sizes of name and data, processor seconds, the budget), name, data. Answer: frames of length and JSON, the last one `end`.
"""

from __future__ import annotations

import json
import math
import os
import resource
import struct
import sys
from typing import BinaryIO, Final

from dlp.extract.ocr import Recogniser
from dlp.extract.sink import Budget

HEAD: Final = struct.Struct("<QQIQQQI")
SIZE: Final = struct.Struct("<I")
MIB: Final = 1024 * 1024


def confine(memory: int) -> None:
    """Limits for the life of the process, in bytes. Nothing can be written: not by a library, not by a crash."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def hurry(seconds: int) -> None:
    """Processor time for the next file; past it the kernel ends the process."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    limit = math.ceil(usage.ru_utime + usage.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def peak_mib() -> int:
    """The most memory this process had resident, in MiB. Not `ru_maxrss`: a new process inherits that from the one that started it."""
    with open("/proc/self/status", "rb") as status:  # noqa: PTH123
        return next((int(line.split()[1]) // 1024 for line in status if line.startswith(b"VmHWM:")), 0)


def frame(*values: str | int) -> bytes:
    body = json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")
    return SIZE.pack(len(body)) + body


def serve(requests: BinaryIO, answers: BinaryIO, recogniser: Recogniser | None) -> None:
    """Until the other end is closed."""
    from dlp.extract.walk import walk

    while head := requests.read(HEAD.size):
        name_size, data_size, seconds, *allowance = HEAD.unpack(head)
        name = requests.read(name_size).decode("utf-8", "replace")
        data = requests.read(data_size)
        hurry(seconds)
        if recogniser is not None:
            recogniser.begin(seconds)
        budget = Budget(*allowance)
        kind = walk(name, data, lambda *values: _write(answers, frame(*values)), budget, recogniser)
        _write(answers, frame("end", kind, max(budget.bytes, 0), max(budget.entries, 0), budget.characters, peak_mib()))
        answers.flush()


def _write(answers: BinaryIO, data: bytes) -> None:
    answers.write(data)


def main() -> None:
    confine(int(sys.argv[1]))
    answers = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.close(silence)
    serve(sys.stdin.buffer, answers, Recogniser(sys.argv[3]) if sys.argv[3] else None)


if __name__ == "__main__":
    main()
