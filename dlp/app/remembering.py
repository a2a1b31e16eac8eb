"""Conversation memory that outlives the program, and that several processes of one site share.

Every remembered entry is appended, sealed, to a file of the hour under `memory/` of the site before the message is delivered; a start
reads them back, and before each look-up this process takes over what other processes wrote since (a look at the sizes of four files). Entries hold tokens and case numbers, never text (see `dlp.linkage.memory`). No sync: a killed
program loses nothing, a power failure the last seconds. Files are destroyed as soon as nothing in them can count any more.
"""

from __future__ import annotations

import json
import os
import secrets
import threading
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from dlp import realfile
from dlp.keys import Sealed, rewrapped, seal, unseal
from dlp.linkage.memory import CONTEXT_FOR, FIELDS_FOR, Entry, Memory
from dlp.log import event, trouble
from dlp.ports import StoreError

MAX_FILE: Final = 64 << 20
"""Bytes of one file; what comes after is remembered by this process only."""
HOUR_S: Final = 3600
LIVES_S: Final = {"fields": FIELDS_FOR.total_seconds() + HOUR_S, "talk": CONTEXT_FOR.total_seconds() + HOUR_S}
"""By the first word of a file's name: seconds after the beginning of its hour when its last entry no longer counts."""
WARN_S: Final = 60.0
"""Seconds between two warnings that something was forgotten before its time."""
_AAD: Final = b"memory"


class Remembering(Memory):
    """`folder` is made where it is not there; `key` is the site's sealing key; `begun` is called when a file of it has its first line. OSError where
    the folder cannot be made."""

    def __init__(self, folder: Path, key: bytes) -> None:
        super().__init__()
        folder.mkdir(mode=0o700, exist_ok=True)
        self._folder, self._key = folder, key
        self.begun: Callable[[], None] = lambda: None
        self._me = secrets.token_hex(4)
        self._catching = threading.Lock()
        self._read: dict[str, int] = {}  # bytes taken over, by file name
        self._recent: tuple[int, list[Path]] = 0, []  # the files that are looked at before each message, by the hour
        self._warned, self._warned_at = 0, -WARN_S
        self.catch_up()

    def holds_any(self) -> bool:
        """Asked before each look-up: takes over what other processes wrote until now, the first entry of the day included."""
        self.catch_up(recent=True)
        return super().holds_any()

    def remember(self, wanted: Sequence[str], entry: Entry) -> None:
        super().remember(wanted, entry)
        sealed = seal(self._key, packed(wanted, entry), _AAD)
        line = b" ".join((self._me.encode(), b64encode(sealed.wrapped), b64encode(sealed.body))) + b"\n"
        name = f"{'fields' if entry.fields or entry.digits else 'talk'}-{int(time.time()) // HOUR_S}"
        try:
            if self._append(self._folder / name, line):
                self.begun()
        except OSError as error:  # the message is decided and journalled already: only a restart would forget it
            trouble("memory", error)

    def heard(self, wanted: Sequence[str], entry: Entry) -> None:
        """Take over what another node remembered; it is in no file of this one."""
        super().remember(wanted, entry)

    def catch_up(self, *, recent: bool = False) -> None:
        """Take over what other processes of the site, or this program before its restart, remembered. `recent`: of this hour and the last."""
        bad = 0
        hour = int(time.time()) // HOUR_S
        with self._catching:
            if not recent:
                paths = sorted(self._folder.iterdir(), key=lambda path: path.name.rpartition("-")[2])
            elif hour == self._recent[0]:
                paths = self._recent[1]
            else:
                paths = [self._folder / f"{word}-{h}" for h in (hour - 1, hour) for word in LIVES_S]
                self._recent = hour, paths
            for path in paths:
                for line in self._fresh(path):
                    try:
                        wanted, entry = self._opened(line)
                    except (StoreError, ValueError, KeyError, TypeError):
                        bad += 1
                        continue
                    super().remember(wanted, entry)
        if bad:
            event("memory", level="WARNING", state="unreadable", rows=bad)

    def forget_before(self, moment: datetime) -> None:
        """Also destroys the files that hold nothing of use, and takes over what others wrote."""
        super().forget_before(moment)
        now = time.time()
        for path in self._folder.iterdir():
            if _hour(path.name) is not None and not current(path.name, now):
                with suppress(FileNotFoundError):  # another process was first
                    path.unlink()
                self._read.pop(path.name, None)
        self.catch_up()
        if self.lost > self._warned and time.monotonic() - self._warned_at >= WARN_S:
            event("memory", level="WARNING", state="forgotten before their time", rows=self.lost - self._warned)
            self._warned, self._warned_at = self.lost, time.monotonic()

    def _append(self, path: Path, line: bytes) -> bool:
        """One write at the end of the file: whole lines even where several processes write. Is it the first one?"""
        handle = realfile.opener(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            size = os.fstat(handle).st_size
            if size < MAX_FILE:
                written = os.write(handle, line)
                if written < len(line):  # a full disk: end the torn line, or it would take the next one along
                    os.write(handle, b"\n")
                with self._catching:  # nobody else wrote between: our own line need not be read back
                    if self._read.get(path.name, 0) == size and os.fstat(handle).st_size == size + written:
                        self._read[path.name] = size + written
            return size == 0
        finally:
            os.close(handle)

    def _fresh(self, path: Path) -> Iterator[bytes]:
        """Whole lines of others that were not read before."""
        start = self._read.get(path.name, 0)
        try:
            if os.stat(path).st_size <= start:  # noqa: PTH116  asked four times a message
                return
            with realfile.opened(path) as file:
                file.seek(start)
                data = file.read()
        except FileNotFoundError:
            return
        whole = data[: data.rfind(b"\n") + 1]
        self._read[path.name] = start + len(whole)
        yield from (line for line in whole.splitlines() if line and not line.startswith(self._me.encode()))

    def _opened(self, line: bytes) -> tuple[tuple[str, ...], Entry]:
        _, wrapped, body = line.split(b" ")
        return unpacked(unseal(self._key, Sealed(b64decode(wrapped), b64decode(body)), _AAD))


def current(name: str, now: float | None = None) -> bool:
    """Can what is in the file of this name still count? `now` in seconds since 1970, else the clock."""
    hour = _hour(name)
    return hour is not None and (time.time() if now is None else now) <= hour * HOUR_S + LIVES_S[name.partition("-")[0]]


def _hour(name: str) -> int | None:
    word, _, hour = name.partition("-")
    return int(hour) if word in LIVES_S and hour.isdigit() else None


def rewrap(folder: Path, old: bytes, new: bytes) -> None:
    """Wrap every remembered line under a new sealing key. Nobody may serve meanwhile. A line that neither key opens stays as it is."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):  # the draft of a process that was killed
            path.unlink()
            continue
        lines = []
        for line in realfile.content(path).splitlines():
            try:
                me, wrapped, body = line.split(b" ")
                fresh = rewrapped(Sealed(b64decode(wrapped), b64decode(body)), _AAD, old=old, new=new)
                lines.append(b" ".join((me, b64encode(fresh.wrapped), body)))
            except (StoreError, ValueError):
                lines.append(line)
        draft = path.with_name(f".{path.name}")
        with os.fdopen(realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.writelines(line + b"\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)


_LATER: Final[tuple[Any, ...]] = ((), "", (), ())
"""What an entry of a version before has none of."""


def packed(wanted: Sequence[str], entry: Entry) -> bytes:
    fields = {case: sorted(names) for case, names in entry.fields.items()}
    told = [list(wanted), entry.at.isoformat(), entry.message, fields, entry.topics, entry.context, entry.digits]
    told += [entry.letters, entry.by, entry.asking, entry.begun]
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode()


def unpacked(plain: bytes) -> tuple[tuple[str, ...], Entry]:
    wanted, at, message, fields, topics, context, digits, *more = json.loads(plain)
    letters, by, asking, begun = more + list(_LATER[len(more) :])
    return tuple(wanted), Entry(
        datetime.fromisoformat(at),
        message,
        {case: frozenset(names) for case, names in fields.items()},
        tuple(topics),
        bool(context),
        tuple((int(value), int(length)) for value, length in digits),
        tuple((int(value), int(length)) for value, length in letters),
        by,
        tuple(asking),
        tuple(begun),
    )
