"""Where each message of an archive lies and when it was sent, so that messages can be gone through in the order of time and by several processes.

An mbox, a Maildir, a folder of mails, or JSON Lines; nothing of a message is kept here but its place. The time is `sent_at` of a JSON message and the Date
header of a mail; one that has neither, or one that is no time, was sent when the one before it in its file was, the first of a file when the file
was last written. mbox: RFC 4155, with `>From ` as in mboxrd.
"""

from __future__ import annotations

import hashlib
import json
import re
from array import array
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, Self

import numpy as np

from dlp import message as contract
from dlp import mime
from dlp.app.archive import LARGEST, Open, Stray, Strays, files_of, unquoted
from dlp.message import KST
from dlp.model import Message
from dlp.ports import ConfigError, MessageError

_DATE: Final = re.compile(rb"(?:\A|\n)Date:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE)
HEADERS: Final = 64 << 10
"""Bytes of a mail in which its Date header is looked for."""
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC).timestamp(), datetime(2200, 1, 1, tzinfo=UTC).timestamp()
"""A time outside is a slip of a clock: it would make everything else of the archive a day that is long over."""


@dataclass(slots=True)
class Index:
    """Messages in the order of time, then of the files. `strays`: what is no message by its size or place; what cannot be read as one is found when it
    is read. `again`: files that were named twice, by whatever names, and count once."""

    files: list[tuple[Path, str, int, int]] = field(default_factory=list)  # path, kind, bytes, time of last change in ns
    times: Any = None  # float64[n], seconds since 1970
    _file: Any = None
    _offset: Any = None
    _length: Any = None
    _number: Any = None
    strays: Strays = field(default_factory=Strays)
    again: int = 0

    @classmethod
    def of(cls, paths: list[Path], opened: Open) -> Self:
        """ConfigError for a path that is not there, or may not be opened, and where nothing at all is in them: an answer over no message says nothing of
        a policy."""
        made = cls()
        columns = array("d"), array("l"), array("q"), array("q"), array("l")
        seen: set[tuple[int, int]] = set()
        for path in paths:
            before = made._seen(columns)
            for file, kind in files_of(path):
                try:
                    info = file.stat()
                    if kind != "link" and (info.st_dev, info.st_ino) in seen:
                        made.again += 1
                        continue
                    seen.add((info.st_dev, info.st_ino))
                    if kind == "link":
                        made.strays.add(Stray(str(file)))
                        continue
                    with opened(file) as source:
                        made._read(file, kind, source, columns)
                except OSError as error:
                    if file == path:
                        raise ConfigError(str(file), "", f"cannot be read ({error.strerror or 'I/O error'})") from None
                    made.strays.add(Stray(str(file)))
            if made._seen(columns) == before and not _mailbox(path):
                made.strays.add(Stray(str(path)))
        if not len(columns[0]) and all(place.number == 0 and Path(place.file) in paths for place in made.strays.places):
            raise ConfigError(", ".join(map(str, paths)), "", "holds no message")
        times = np.array(columns[0], dtype=np.float64)
        order = np.argsort(times, kind="stable")
        made.times = times[order]
        made._file, made._offset, made._length, made._number = (np.array(one, dtype=np.int64)[order] for one in columns[1:])
        return made

    def _seen(self, columns: tuple[array[Any], ...]) -> int:
        """Of anything: messages, what is none, and what was there before."""
        return len(columns[0]) + self.strays.count + self.again

    def __len__(self) -> int:
        return len(self.times)

    def place(self, at: int) -> Stray:
        """Where message `at` stands."""
        return Stray(str(self.files[int(self._file[at])][0]), int(self._number[at]), int(self._offset[at]))

    def digest(self) -> str:
        """Another one for any other archive: names, sizes and times of its files."""
        said = [(str(path.absolute()), kind, size, changed) for path, kind, size, changed in self.files]
        return hashlib.sha256(json.dumps([said, len(self)]).encode("utf-8", "surrogatepass")).hexdigest()

    def when(self, at: int) -> datetime:
        return datetime.fromtimestamp(float(self.times[at]), KST)

    def first_since(self, moment: float) -> int:
        """The first message that was not sent before this time."""
        return int(np.searchsorted(self.times, moment, side="left"))

    def messages(self, start: int, end: int, opened: Open) -> Iterator[Message | None]:
        """Those from `start` to before `end`, each with its time; None for what cannot be read as one. ConfigError where a file was changed since
        it was looked through."""
        held: dict[int, BinaryIO] = {}
        try:
            for at in range(start, end):
                number = int(self._file[at])
                yield self._message(at, self._opened(number, held, opened))
        finally:
            for source in held.values():
                source.close()

    def _opened(self, number: int, held: dict[int, BinaryIO], opened: Open) -> BinaryIO:
        if number not in held:
            path, _, size, changed = self.files[number]
            try:
                source = opened(path)
                info = Path(path).stat()
            except OSError:
                raise ConfigError(str(path), "", "was changed while it was read: begin again") from None
            if (info.st_size, info.st_mtime_ns) != (size, changed):
                source.close()
                raise ConfigError(str(path), "", "was changed while it was read: begin again")
            while len(held) >= 16:  # a Maildir has a file a message
                held.pop(next(iter(held))).close()
            held[number] = source
        return held[number]

    def _message(self, at: int, source: BinaryIO) -> Message | None:
        path, kind, _, _ = self.files[int(self._file[at])]
        source.seek(int(self._offset[at]))
        raw = source.read(int(self._length[at]))
        name = path.name if kind == "mail" else f"{path.name}-{int(self._number[at])}"
        try:
            if kind in ("lines", "json"):
                return contract.loads(raw, fallback_id=name, sent_at=self.when(at))
            read = mime.read(unquoted(raw) if kind == "mbox" else raw)
        except MessageError:
            return None
        return replace(read, id=read.id or name, sent_at=self.when(at))

    def _read(self, file: Path, kind: str, source: BinaryIO, columns: tuple[array[Any], ...]) -> None:
        if kind == "unknown":
            kind = "mbox" if source.peek(5)[:5] == b"From " else "mail"  # type: ignore[attr-defined]
        info = file.stat()
        last = info.st_mtime
        number = len(self.files)
        self.files.append((file, kind, info.st_size, info.st_mtime_ns))
        whole = kind in ("mail", "json")
        empty = True
        for count, offset, length, raw in _one(info.st_size, source) if whole else _pieces(kind, source):
            empty = False
            if length > LARGEST:
                self.strays.add(Stray(str(file), count, offset))
                continue
            last = (_json_time(raw) if kind in ("lines", "json") else _mail_time(raw)) or last
            for column, value in zip(columns, (last, number, offset, length, count), strict=True):
                column.append(value)
        if empty and whole:
            self.strays.add(Stray(str(file)))


def _mailbox(path: Path) -> bool:
    """An empty Maildir is one, and says nothing else."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def _one(size: int, source: BinaryIO) -> Iterator[tuple[int, int, int, bytes]]:
    raw = source.read(LARGEST + 1)
    if raw.strip():
        yield 1, 0, max(size, len(raw)), raw


def _pieces(kind: str, source: BinaryIO) -> Iterator[tuple[int, int, int, bytes]]:
    """(number, offset, length, beginning) of each message of a file that holds many."""
    if kind == "lines":
        at = 0
        for number, raw in enumerate(source, 1):
            if raw.strip():
                yield number, at, len(raw), raw
            at += len(raw)
        return
    start, at, head, empty, count = -1, 0, b"", True, 0
    for line in source:
        if empty and line.startswith(b"From "):
            if start >= 0:
                yield (count := count + 1), start, at - start, head
            start, head = at + len(line), b""
        elif start < 0 and line.strip():
            start, head = at, line
        elif start >= 0 and len(head) < HEADERS:
            head += line
        empty = not line.strip()
        at += len(line)
    if start >= 0:
        yield count + 1, start, at - start, head


def _json_time(raw: bytes) -> float | None:
    with suppress(ValueError, RecursionError):
        said = json.loads(raw)
        if isinstance(said, dict) and isinstance(said.get("sent_at"), str):
            return _bounded(datetime.fromisoformat(said["sent_at"]))
    return None


def _mail_time(raw: bytes) -> float | None:
    """Of the first Date header."""
    head = raw[:HEADERS].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if found := _DATE.search(head):
        with suppress(ValueError, TypeError, OverflowError):
            return _bounded(parsedate_to_datetime(found.group(1).decode("ascii", "replace")))
    return None


def _bounded(moment: datetime) -> float | None:
    """A time without an offset is Korean."""
    found = (moment if moment.tzinfo is not None else moment.replace(tzinfo=KST)).timestamp()
    return found if EARLIEST < found < LATEST else None
