"""Signatures that were used, so that each is good once, also after a restart.

A table for each caller: one that runs away fills its own. A signature is kept as long as its timestamp is timely, no longer. Each is written
down before its question is decided (24 octets, no fsync: a killed process loses nothing, a power failure the last seconds), in a file for
every five minutes of ends, which goes when they are over. Nothing of a message is in it.
"""

from __future__ import annotations

import math
import os
import struct
from pathlib import Path
from typing import Final

from connectors._signature import WINDOW
from dlp import realfile
from dlp.ports import StoreError

_RECORD: Final = struct.Struct(">d16s")
_FORMER: Final = ""
"""Whose they are that a process before this one has seen: any caller's."""


class Seen:
    """`limit`: signatures a caller. `folder`: where they are written down, None for memory alone. Times in seconds since 1970."""

    def __init__(self, limit: int, folder: Path | None = None) -> None:
        self._limit, self._folder = limit, folder
        self._tables: dict[str, dict[int, set[bytes]]] = {}  # caller → end (whole second after) → signatures
        self._kept: dict[str, tuple[int, int]] = {}  # caller → second in which what is over last went, signatures there are
        self._files: dict[int, int] = {}  # number of the stretch → descriptor

    def open(self, now: float) -> None:
        """Read what was written down. StoreError where that cannot be done: then no replay could be told."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for file in sorted(self._folder.glob("*.seen")):
                raw = realfile.content(file)
                for until, mark in _RECORD.iter_unpack(raw[: len(raw) - len(raw) % _RECORD.size]):
                    if until > now:
                        self._tables.setdefault(_FORMER, {}).setdefault(math.ceil(until), set()).add(mark)
        except OSError as error:
            raise StoreError(f"{self._folder}: {error.strerror}") from None

    def close(self) -> None:
        for descriptor in self._files.values():
            os.close(descriptor)
        self._files.clear()

    def knows(self, caller: str, signature: str, until: float) -> bool:
        """`until` is the moment its timestamp ceases to be timely; it is signed, so a replay has the same."""
        mark, end = _mark(signature), math.ceil(until)
        return any(mark in self._tables.get(name, {}).get(end, ()) for name in (caller, _FORMER))

    def add(self, caller: str, signature: str, until: float, now: float) -> int:
        """0 where it was taken, else the seconds until there is room for it. StoreError where it cannot be written down."""
        table = self._tables.setdefault(caller, {})
        second, kept = self._kept.get(caller, (-1, 0))
        if second != int(now):
            for over in [end for end in table if end < now]:
                del table[over]
            second, kept = int(now), sum(map(len, table.values()))
        if kept >= self._limit:
            return max(math.ceil(min(table) - now), 1)
        mark = _mark(signature)
        self._write(until, mark, now)
        marks = table.setdefault(math.ceil(until), set())
        self._kept[caller] = second, kept + (mark not in marks)
        marks.add(mark)
        return 0

    def _write(self, until: float, mark: bytes, now: float) -> None:
        if self._folder is None:
            return
        number = int(until // WINDOW)
        try:
            if number not in self._files:
                self._tidy(now)
                self._files[number] = realfile.opener(
                    self._folder / f"{number}.seen", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600
                )
            if os.write(self._files[number], _RECORD.pack(until, mark)) != _RECORD.size:
                raise StoreError(f"{self._folder}: short write")
        except OSError as error:
            raise StoreError(f"{self._folder}: {error.strerror}") from None

    def _tidy(self, now: float) -> None:
        assert self._folder is not None
        for number in [n for n in self._files if (n + 1) * WINDOW < now]:
            os.close(self._files.pop(number))
        for file in self._folder.glob("*.seen"):
            if file.stem.isdigit() and (int(file.stem) + 1) * WINDOW < now:
                file.unlink(missing_ok=True)


def _mark(signature: str) -> bytes:
    return bytes.fromhex(signature)[:16]
