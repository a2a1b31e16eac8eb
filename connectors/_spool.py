"""The file moves of the watched outbox. Blocking; called in threads. Raises OSError, which leaves every file where it was.

Each running process has a folder of its own under .work, with a lock that dies with it: a folder whose lock is free belongs to nobody and
its files are taken over. One more lock makes "find a free name, then rename" one step among our processes; nobody else writes there.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import stat
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from dlp import realfile
from dlp.ports import ConfigError
from dlp.wholefile import PATIENCE, Key, State, companions, vouched

_PLACES: Final = ("out", "sent", "held", "blocked", "failed", ".work")
_NOTE: Final = ".dlp.json"
_STEM: Final = 230  # bytes; a name has 255 on every file system in use


_TAKEN: Final = ".taken-"
"""What begins the name of a file that was read, with its size and time at that moment."""


class Changing(Exception):
    """Somebody writes to the file at this moment."""


class Unfit(Exception):
    """What nobody will ever read: `not-a-file` (a link, a pipe, a folder) or `unreadable` (not for our account)."""


def astray(root: Path) -> list[str]:
    """The places of an outbox that are something else than a folder, a link among it. One that was cleared away is made again, but for the outbox itself (`.`)."""
    if not root.is_dir():
        return ["."]
    return [place for place in _PLACES if os.path.lexists(one := root / place) and (one.is_symlink() or not one.is_dir())]


class Spool:
    def __init__(self, root: Path, *, max_size: int) -> None:
        self.root, self._max_size = root.resolve(), max_size
        self._work = self.root / ".work"
        self._owners: dict[str, int] = {}
        self._own: Path | None = None
        self._alive = -1

    def open(self) -> None:
        """Makes the folders and proves that files can be moved between them. ConfigError where they cannot."""
        try:
            for place in _PLACES:
                (self.root / place).mkdir(parents=True, exist_ok=True, mode=0o700 if place == ".work" else 0o770)
            self._owners = {place: self._proper(place) for place in _PLACES}
            self._same_file_system()
            own = self._work / uuid.uuid4().hex
            with _locked(self._work / ".lock"):
                self._clear()
                own.mkdir(mode=0o700)
                self._alive = os.open(own / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
                fcntl.flock(self._alive, fcntl.LOCK_EX)
            self._own = own
            for place in ("out", "sent", "held", "blocked", "failed"):
                with self.at(place) as folder:
                    probe = folder / f".probe-{own.name}"
                    probe.touch(mode=0o600)
                    probe.unlink()
        except OSError as error:
            raise ConfigError("dlp.yaml", "folder.directory", f"cannot be used ({error.strerror or 'error'})") from None

    def _proper(self, place: str) -> int:
        """The owner of PLACE. ConfigError where it is a link: whoever may write into the outbox could point it elsewhere."""
        info = (self.root / place).lstat()
        if not stat.S_ISDIR(info.st_mode):
            raise ConfigError("dlp.yaml", "folder.directory", f"{place} must be a folder of its own, not a link")
        return info.st_uid

    @contextmanager
    def at(self, place: str) -> Iterator[Path]:
        """PLACE, held open while it is used, so that it stays the folder that was looked at. OSError where it became a link, or the folder of
        somebody else, since `open`: programs that hand over files may write into the outbox, and nothing leaves by a door of theirs. One
        that somebody cleared away is made again."""
        folder = self.root / place
        with suppress(FileExistsError):
            folder.mkdir(mode=0o770)
            self._owners[place] = os.geteuid()
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            owner = os.fstat(descriptor).st_uid
            if owner != self._owners.setdefault(place, owner):  # a release by hand opens no entrance first
                raise PermissionError(errno.EPERM, "another owner than at the start", place)
            yield Path(f"/proc/self/fd/{descriptor}")
        finally:
            os.close(descriptor)

    def _clear(self) -> None:
        """Drafts that a killed process left, and notes in held/ whose file it had moved. Under the lock nobody else has any."""
        for place in ("sent", "held", "blocked", "failed"):
            with self.at(place) as folder:
                for draft in folder.glob(".*"):
                    if draft.suffix in (".new", ".note"):
                        draft.unlink()
        with self.at("held") as folder:
            for note in folder.glob(f"*{_NOTE}"):
                if not note.with_name(note.name.removesuffix(_NOTE)).exists():
                    note.unlink()

    def close(self) -> None:
        """Lets go of the own folder; it goes away when it is empty."""
        if self._own is None:
            return
        with suppress(OSError):
            if not any(p.name != ".lock" for p in self._own.iterdir()):
                (self._own / ".lock").unlink()
                self._own.rmdir()
        os.close(self._alive)
        self._own = None

    def waiting(self, suffixes: tuple[str, ...]) -> tuple[list[tuple[str, State]], list[str]]:
        """Names in out/ that could be messages, oldest first, each as it is now; and those of links, folders and pipes, and of
        answers of ours, which never can."""
        found, unfit = [], []
        with self.at("out") as folder, os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(".") or not name.lower().endswith(suffixes):
                    continue
                with suppress(FileNotFoundError):
                    info = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(info.st_mode) and not name.endswith(_NOTE):
                        found.append((name, State.of(info)))
                    else:
                        unfit.append(name)
        return sorted(found, key=lambda one: (one[1].mtime, one[0])), sorted(unfit)

    def vouched(self, name: str, size: int) -> bool | None:
        """See `dlp.wholefile.vouched`. No more is read than a message may have."""
        if size > self._max_size:
            return None
        with self.at("out") as folder:
            return vouched(folder / name, size)

    def claim(self, name: str) -> Path | None:
        """Renames out/NAME into the own folder; None where another process was faster. The caller reads it through `content`. Its companions
        go first: one left behind would vouch for the next file of that name."""
        assert self._own is not None
        with self.at("out") as folder:
            for companion in companions(folder / name):
                with suppress(OSError):
                    companion.unlink()
            target = self._free(self._own, _short(name))
            try:
                (folder / name).rename(target)
            except FileNotFoundError:
                return None
        return target

    def orphans(self) -> list[Path]:
        """Files left by processes that are gone, now in the own folder."""
        assert self._own is not None
        taken: list[Path] = []
        with _locked(self._work / ".lock"):
            for corner in sorted(self._work.iterdir()):
                if corner == self._own or not corner.is_dir():
                    continue
                with suppress(BlockingIOError), _locked(corner / ".lock", wait=False):
                    for path in sorted(corner.iterdir()):
                        if path.name.startswith(_TAKEN):
                            path.rename(self._own / path.name)
                            continue
                        if path.name.startswith("."):
                            path.unlink()
                            continue
                        target = self._free(self._own, path.name)
                        path.rename(target)
                        taken.append(target)
                    corner.rmdir()
        return taken

    def content(self, path: Path, *, first: bool = True) -> bytes | None:
        """The bytes of a claimed file; None where there are too many. From now on the file is a new one that nobody else has open; the one that
        was read is kept aside, so that what is written to it later is noticed (`late`). Changing where it was written to meanwhile. `first`
        False: it is that new one already. Unfit where it is no file: a link put in its place would have us read what the writer may not; and
        where we may not read it."""
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENXIO):  # a link, a socket
                raise Unfit("not-a-file") from None
            if error.errno in (errno.EACCES, errno.EPERM):
                raise Unfit("unreadable") from None
            raise
        info = os.fstat(descriptor)
        if not stat.S_ISREG(info.st_mode) or path.name.endswith(_NOTE):
            os.close(descriptor)
            raise Unfit("not-a-file")
        with os.fdopen(descriptor, "rb") as file:
            before = State.of(info)
            if before.size > self._max_size:
                return None
            raw = file.read(self._max_size + 1)
            after = State.of(os.fstat(file.fileno()))
        if (after.size, after.mtime) != (before.size, before.mtime) or len(raw) != after.size:
            raise Changing
        if first:
            aside = path.with_name(f"{_TAKEN}{after.size}-{after.mtime}-{uuid.uuid4().hex[:8]}-{_short(path.name, room=60)}")
            aside.hardlink_to(path)
        _replace(path, raw)
        return raw

    def give_back(self, path: Path) -> None:
        """A claimed file that was still being written goes on waiting in out/."""
        with _locked(self._work / ".lock"), self.at("out") as folder:
            path.rename(self._free(folder, path.name))

    def late(self, writers: Callable[[], frozenset[Key]], *, after: float) -> tuple[int, int]:
        """Looks at the files that were read. One that was written to since goes to failed/ with all it now holds; one that nobody has open and
        that stayed as it was for `after` seconds is let go. How many were late, and how many are still kept. `writers` is asked only where a
        file's time has come, and each of those is looked at again afterwards: who had it open meanwhile may have written and closed it."""
        assert self._own is not None
        taken = sorted(self._own.glob(f"{_TAKEN}*"))
        due = [path for path in taken if not _looked(path, after)[2]]
        writing = writers() if due else frozenset()
        found, kept = 0, len(taken) - len(due)
        for path in due:
            state, changed, young = _looked(path, after)
            if state.key in writing or young:
                kept += 1
            elif changed:
                name = path.name.removeprefix(_TAKEN).split("-", 3)[3]
                with _locked(self._work / ".lock"), self.at("failed") as folder:
                    target = self._free(folder, name)
                    _write_note(target, {"action": "failed", "error": "changed-after-taken"})
                    path.rename(target)
                    _sync(target.parent)
                found += 1
            else:
                path.unlink()
        return found, kept

    def rewrite(self, path: Path, raw: bytes) -> None:
        """Replaces a claimed file by one with these bytes."""
        _replace(path, raw)

    def put(self, path: Path, place: str, note: Mapping[str, str] | None) -> Path:
        """Moves a claimed file to PLACE under its name, or the next free one; the note stands there first. The rename is the delivery."""
        with _locked(self._work / ".lock"), self.at(place) as folder:
            target = self._free(folder, path.name)
            if note is not None:
                _write_note(target, note)
            else:
                target.with_name(target.name + _NOTE).unlink(missing_ok=True)
            path.rename(target)
            _sync(target.parent)
        return self.root / place / target.name

    def not_taken(self, name: str) -> None:
        """A note in failed/ of what lies in out/ and cannot be moved from there: a folder or, in a sticky one, a file of another account."""
        with self.at("failed") as folder:
            _write_note(folder / _short(name), {"action": "failed", "error": "cannot-be-moved"})

    def from_held(self, name: str, incident: str, place: str, raw: bytes, words: str = "") -> None:
        """Moves held/NAME to PLACE with the bytes `raw`; once, however often it is said. `words`: the reviewer's, for who wrote it. FileNotFoundError where
        it is not held (any more)."""
        with _locked(self._work / ".lock"), self.at("held") as waiting, self.at(place) as folder:
            held = _held(waiting, name, incident)
            if held is None:
                if incident and _noted(folder, incident):
                    return  # who moved it was killed before he could say so
                raise FileNotFoundError
            _replace(held, raw)
            target = self._free(folder, held.name)
            review = "released" if place == "sent" else "refused"
            _write_note(
                target, {"action": "hold", "incident_id": incident, "review": review, **({"words": words} if words else {})}
            )
            held.rename(target)
            held.with_name(held.name + _NOTE).unlink(missing_ok=True)
            _sync(target.parent)
            _sync(held.parent)

    def _free(self, folder: Path, name: str) -> Path:
        """NAME in the folder, or `stem.2.suffix` …: nothing that waits there is ever overwritten."""
        target, number = folder / name, 1
        while target.exists() or target.is_symlink():
            number += 1
            stem, dot, suffix = name.rpartition(".")
            target = folder / f"{stem}.{number}{dot}{suffix}"
        return target

    def _same_file_system(self) -> None:
        devices = {(self.root / place).lstat().st_dev for place in _PLACES}
        if len(devices) > 1:
            raise ConfigError(
                "dlp.yaml", "folder.directory", "its folders lie on different file systems: a move would not be one step"
            )


def _held(folder: Path, name: str, incident: str) -> Path | None:
    """The held file of an incident: by its note, for a second file of the same name stands under another."""
    if not incident:
        return folder / name if name and Path(name).name == name and (folder / name).is_file() else None
    return _noted(folder, incident)


def _noted(folder: Path, incident: str) -> Path | None:
    """The file of this incident in the folder. A note without its file is what a killed process left."""
    for note in sorted(folder.glob(f"*{_NOTE}")):
        with suppress(OSError, ValueError):
            path = note.with_name(note.name.removesuffix(_NOTE))
            if json.loads(realfile.content(note)).get("incident_id") == incident and path.is_file() and not path.is_symlink():
                return path
    return None


def _replace(path: Path, raw: bytes) -> None:
    """A new file over an old one in one step, on the disk before it has the name; owner and mode are kept."""
    old = path.stat()
    temporary = path.with_name(f".{uuid.uuid4().hex}.new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            with suppress(PermissionError):  # only root may give a file away
                os.fchown(file.fileno(), old.st_uid, old.st_gid)
            os.fchmod(file.fileno(), stat.S_IMODE(old.st_mode) & 0o777)
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _write_note(target: Path, note: Mapping[str, str]) -> None:
    text = json.dumps(dict(note), ensure_ascii=False) + "\n"
    temporary = target.with_name(f".{uuid.uuid4().hex}.note")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(target.with_name(target.name + _NOTE))


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _short(name: str, *, room: int = 0) -> str:
    """The name, cut where its note's name, with `room` bytes before it, would be too long for the file system."""
    stem, _, suffix = name.rpartition(".")
    while len(os.fsencode(stem)) > _STEM - room:
        stem = stem[:-1]
    return f"{stem}.{suffix}"


@contextmanager
def _locked(path: Path, *, wait: bool = True) -> Iterator[None]:
    """BlockingIOError where it is taken and `wait` is off."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        yield
    finally:
        os.close(descriptor)


def _looked(path: Path, after: float) -> tuple[State, bool, bool]:
    """A file that was read: as it is, whether it was written to since, and whether it is too early to say so or to let it go."""
    size, mtime, *_ = path.name.removeprefix(_TAKEN).split("-", 3)
    state = State.of(path.stat())
    changed = (state.size, state.mtime) != (int(size), int(mtime))
    return state, changed, state.age() < (after / PATIENCE if changed else after)  # who writes bit by bit may not be through


def unsettled(folder: Path) -> int:
    """Files in a folder, and notes of files that could not even be moved there; 0 where it cannot be read."""
    try:
        return len({one.name.removesuffix(_NOTE) for one in folder.iterdir() if not one.name.startswith(".")})
    except OSError:
        return 0


def amiss_in(root: Path) -> str:
    """Which places of an outbox are no folder any more, so that messages stay where they are; how many files are in failed/, where nobody is told of
    them; "" for neither."""
    if lost := astray(root):
        return f"{', '.join(lost)} of the outbox is no folder any more: no message goes there"
    count = unsettled(root / "failed")
    return f"{count} files in failed/: neither let through nor kept for a reviewer" if count else ""
