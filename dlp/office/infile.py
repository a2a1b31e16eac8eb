"""Files that a person names on the command line, read with his own rights: who reaches the program through sudo must not read by it what
he could not read without it. Every command that takes a file asks here; `outfile` is its counterpart.

Under sudo the process is another user's, and `SUDO_UID` says whose word it acts on. A process of root puts on that user's ids while it
opens the file; any other cannot, and compares owner, group and mode of what it has opened, and of the folders above it, with that user.
Source: POSIX.1-2024 section 4.7 (file access permissions).
"""

from __future__ import annotations

import errno
import io
import os
import pwd
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, cast

from dlp import realfile
from dlp.language import tr
from dlp.operators import sudo_user
from dlp.ports import ConfigError, trouble

NOBODY: Final = 65534
MOST: Final = 1 << 28
"""Bytes of a file, or of one line of it: more than any entrance takes."""
ACL: Final = "system.posix_acl_access"
"""Extended attribute of a file whose mode does not say everything."""


class _Bounded(io.BufferedReader):
    """A file of which nobody takes more than `most` bytes at once: a device has no end."""

    most = MOST

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size >= 0:
            return super().read(size)
        return self._within(super().read(self.most + 1))

    def readline(self, size: int | None = -1, /) -> bytes:
        return super().readline(size) if size is not None and size >= 0 else self._within(super().readline(self.most + 1))

    def _within(self, data: bytes) -> bytes:
        if len(data) > self.most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return data


def opened(path: Path) -> BinaryIO:
    """The file to read from, `MOST` bytes at once. OSError as `open` gives it, also where not the process but the person may not read it."""
    person = reader()
    if person is None:
        return _open(path)
    if os.geteuid() == 0:
        with _as(person):
            return _open(path)
    file = _open(path)
    if not _readable(file, person):
        file.close()
        raise PermissionError(
            errno.EACCES, tr("명령을 내린 사람이 읽을 수 없는 파일", "not readable for who gave the command"), str(path)
        )
    return file


def _open(path: Path) -> BinaryIO:
    return cast("BinaryIO", _Bounded(io.FileIO(path, opener=realfile.opener_of_given)))


def contents(path: Path) -> bytes:
    """The bytes of a file. ConfigError where it cannot be read."""
    try:
        with opened(path) as file:
            return file.read()
    except OSError as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None


def allowed(path: Path) -> None:
    """ConfigError where a file, or one of those in a folder, is not to be read by the person; for what others open by its path."""
    for one in sorted(path.iterdir()) if path.is_dir() and reader() is not None else [path]:
        if one.is_file() and reader() is not None:
            try:
                opened(one).close()
            except OSError as error:
                raise ConfigError(str(one), "", f"cannot be read ({trouble(error)})") from None


@contextmanager
def creating_in(folder: int) -> Iterator[None]:
    """A file is made in the folder of this handle, with the person's rights. OSError where he may make none there."""
    person = reader()
    if person is None:
        yield
    elif os.geteuid() == 0:
        with _as(person):
            yield
    else:
        groups = frozenset(_groups(person)[1])
        if person != 0 and not (_may(os.fstat(folder), person, groups, stat.S_IWOTH) and _reached(folder, person, groups)):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        yield


def reader() -> int | None:
    """The user id on whose word this process acts, where that is another than its own."""
    said = sudo_user()
    return said if said != os.geteuid() else None


def _groups(person: int) -> tuple[int, list[int]]:
    """Primary group and all groups. An id without an account has none."""
    try:
        known = pwd.getpwuid(person)
    except KeyError:
        return NOBODY, [NOBODY]
    return known.pw_gid, os.getgrouplist(known.pw_name, known.pw_gid)


@contextmanager
def _as(person: int) -> Iterator[None]:
    """This process with the ids of `person`; only for root, and before it has threads that open files of their own."""
    before = os.getegid(), os.getgroups()
    group, groups = _groups(person)
    os.setgroups(groups)
    os.setegid(group)
    os.seteuid(person)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(before[0])
        os.setgroups(before[1])


def _readable(file: BinaryIO, person: int) -> bool:
    if person == 0:
        return True
    number = file.fileno()
    groups = frozenset(_groups(person)[1])
    return _reached(number, person, groups) and _may(os.fstat(number), person, groups, stat.S_IROTH) and not _listed(number, person)


def _reached(number: int, person: int, groups: frozenset[int]) -> bool:
    """May he go through every folder above what this handle has open?"""
    place = Path(f"/proc/self/fd/{number}").readlink()
    return place.is_absolute() and all(_may(parent.stat(), person, groups, stat.S_IXOTH) for parent in place.parents)


def _may(info: os.stat_result, person: int, groups: frozenset[int], bit: int) -> bool:
    """POSIX: the owner's bits count for the owner, the group's for its members, the others' for everybody else."""
    shift = 6 if info.st_uid == person else 3 if info.st_gid in groups else 0
    return bool(info.st_mode & bit << shift)


def _listed(number: int, person: int) -> bool:
    """Has the file a list of its own (POSIX.1e) that could say no to somebody whom the mode lets in?"""
    try:
        return ACL in os.listxattr(number) and os.fstat(number).st_uid != person
    except OSError:
        return False
