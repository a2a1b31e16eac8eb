"""Backup of a site and its way back: one file, taken while the program runs, put back whole or not at all.

    back_up    a tar file: the small files, the journal as of one moment (`Database.copy_to`), its anchor, and last a list of all with digests
               under the journal's key. A file that was cut off has no list, one that was altered has a wrong one.
    restore    into a folder that is not there: unpacked beside it, proved (digests, keys, `journal verify`, marks), then renamed

What comes back is the past. The journal says so in its first new entry (`restored`); a release that was asked for when the copy was taken may
have gone out since, so none is delivered by itself (`dlp held list` shows it, `--again`); a mark beside the folder that remembers a newer
journal stops it until somebody says `older`. Left out, and named: what others put into the folder, raw imports waiting in `register/inbox`.
With the keys inside, the file is as precious as the site; without them it opens nothing.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import io
import json
import os
import re
import secrets
import shutil
import tarfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Final, cast

from dlp import keys, realfile
from dlp.desk.rights import Actor
from dlp.ports import ConfigError, StoreError
from dlp.register import sealed
from dlp.store import FILE, look, marks, open_reader, open_store
from dlp.store.chain import write_anchor

LIST: Final = "backup.json"
FORMAT: Final = 1
ANCHOR: Final = "journal.anchor"
NAME: Final = re.compile(
    r"(?:dlp\.yaml|policy\.yaml|exceptions\.yaml|lexicons\.yaml|callers\.sealed|journal\.db|journal\.anchor"
    r"|keys/[a-z]+\.(?:key|next|mark|coming|former|ring|rotation)|register/[a-z_]+\.sealed"
    r"|policies/[0-9a-f]{64}\.sealed|approved/[a-z]+\.yaml|proposals/PR-[0-9A-Z-]+/[a-z]+\.yaml|(?:memory|replays)/[0-9A-Za-z_-][0-9A-Za-z._-]*)"
)
"""What a backup may hold: a name that is none of these is not unpacked."""
BESIDE: Final = re.compile(r"journal\.db-(?:wal|shm)|replay/.*|generation/.*|\.serving|(?:.*/)?\.[^/]*lock|(?:.*/)?\.[^/]+\.\d+")
"""What needs no copy: locks, drafts, what a replay of an archive has done so far, the copies that a node has of its generation (the database gives them again), and the journal's side files, whose content the copy of the journal has."""
GROWING: Final = ("memory/", "replays/")
"""Files that a running program appends to: their beginning is whole at any time. Those whose hour is over are removed meanwhile."""
DATABASE: Final = "PostgreSQL (pg_basebackup, pg_dump)"
"""What a backup leaves out where the journal is in a database."""
CHUNK: Final = 1 << 20
MOST: Final = 1 << 40
TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class Kept:
    """What was put into a backup, or came out of it: entries of the journal, files, bytes; names that were left out; when it was taken."""

    entries: int
    files: int
    size: int
    at: str
    keys: bool
    left_out: tuple[str, ...] = ()
    held: int = 0
    uncertain: int = 0


def back_up(site: Path, out: IO[bytes], *, with_keys: bool, actor: Actor, now: datetime, reason: str = "") -> Kept:
    """Write the backup of a site to `out`. ConfigError or StoreError where a part of it cannot be read; `out` is then of no use."""
    ring = keys.load(site / "keys")
    store = open_store(site, ring)
    try:
        store.note("backed-up", now=now, body={"operator": actor.name, "from": actor.origin, "reason": reason, "keys": with_keys})
    finally:
        store.close()
    draft = site / f".backup.{os.getpid()}"
    try:
        with sealed.locked(site):
            for left in site.glob(".backup.*"):  # by a process that was killed: one makes a backup at a time
                shutil.rmtree(left)
            draft.mkdir(mode=0o700)
            apart = _in_database(site)
            for _ in range(TRIES):
                before = _small(site, with_keys=with_keys)
                (draft / FILE).unlink(missing_ok=True)
                head = _copied(site, draft / FILE) if apart is None else apart
                if before == _small(site, with_keys=with_keys):
                    break
            else:
                raise StoreError("the site's files kept changing while they were copied: try again")
            write_anchor(draft / ANCHOR, ring.journal, seq=head[0], hash_=head[1])
            return _packed(site, draft, out, before, head, key=ring.journal, with_keys=with_keys, now=now)
    except OSError as error:
        raise StoreError(f"the backup cannot be written ({error.strerror})") from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _in_database(site: Path) -> tuple[int, str] | None:
    """The end of a journal that is in a database, which is copied with its own means; None where it is a file of the site."""
    source = open_reader(site)
    try:
        if source.condition() is None:
            return None
        with source.look() as kept:
            return kept.head() or (0, "")
    finally:
        source.close()


def _copied(site: Path, to: Path) -> tuple[int, str]:
    """Seq and hash of the last entry of the copy."""
    source = open_reader(site)
    try:
        return source.copy_to(to)
    finally:
        source.close()


def _names(site: Path) -> Iterator[str]:
    """Every file below the site, relative to it; links are not followed."""
    for folder, _, files in os.walk(site):
        for name in files:
            yield (Path(folder) / name).relative_to(site).as_posix()


def _wanted(name: str, *, with_keys: bool) -> bool:
    """The mark lies beside the keys and is none."""
    return NAME.fullmatch(name) is not None and (with_keys or not name.startswith("keys/") or name == f"keys/{marks.INNER}")


def _small(site: Path, *, with_keys: bool) -> dict[str, bytes]:
    """The files that are replaced as wholes, by name."""
    found = {}
    for name in sorted(_names(site)):
        if _wanted(name, with_keys=with_keys) and name not in (FILE, ANCHOR) and not name.startswith(GROWING):
            with suppress(FileNotFoundError):
                found[name] = realfile.content(site / name)
    return found


def _packed(
    site: Path,
    draft: Path,
    out: IO[bytes],
    small: dict[str, bytes],
    head: tuple[int, str],
    *,
    key: bytes,
    with_keys: bool,
    now: datetime,
) -> Kept:
    digests: dict[str, str] = {}
    size = 0
    left_out = []
    with tarfile.open(fileobj=out, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for name, text in small.items():
            digests[name] = _add(archive, name, io.BytesIO(text), len(text))
            size += len(text)
        for name in sorted(_names(site)):
            if name.startswith(GROWING) and NAME.fullmatch(name):
                with suppress(FileNotFoundError), realfile.opened(site / name) as file:
                    length = os.fstat(file.fileno()).st_size
                    digests[name] = _add(archive, name, file, length)
                    size += length
            elif not (NAME.fullmatch(name) or BESIDE.fullmatch(name) or name.startswith(draft.name)):
                left_out.append(name)
        if not (draft / FILE).exists():
            left_out.append(DATABASE)
        for name in (FILE, ANCHOR):
            if name == FILE and DATABASE in left_out:
                continue
            with realfile.opened(draft / name) as file:
                length = os.fstat(file.fileno()).st_size
                digests[name] = _add(archive, name, file, length)
                size += length
        said = {"format": FORMAT, "at": now.isoformat(timespec="seconds"), "seq": head[0], "hash": head[1], "files": digests}
        text = json.dumps({**said, "mac": _mac(key, said)}, indent=1).encode()
        _add(archive, LIST, io.BytesIO(text), len(text))
    return Kept(head[0], len(digests), size, str(said["at"]), with_keys, tuple(left_out))


def _mac(key: bytes, said: dict[str, Any]) -> str:
    return hmac.new(key, b"backup\0" + json.dumps(said, sort_keys=True).encode(), hashlib.sha256).hexdigest()


class _Counted(io.RawIOBase):
    """Reads through and digests."""

    def __init__(self, source: IO[bytes], length: int) -> None:
        self._source, self._left, self.digest = source, length, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._source.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(data)
        self.digest.update(data)
        return data


def _add(archive: tarfile.TarFile, name: str, source: IO[bytes], length: int) -> str:
    member = tarfile.TarInfo(name)
    member.size, member.mode = length, 0o600
    counted = _Counted(source, length)
    archive.addfile(member, cast("IO[bytes]", counted))
    return counted.digest.hexdigest()


def restore(
    source: IO[bytes],
    site: Path,
    *,
    name: str,
    key_folder: Path | None,
    older: bool,
    who: Callable[[Path], Actor],
    now: datetime,
) -> Kept:
    """Put a backup back as `site`, which must not be there (an empty folder is). `who` proves, by the operators in the backup, who does it.

    `name` is the backup's, for errors. `key_folder` holds the keys of a backup without them. ConfigError says what is wrong with backup,
    keys or folder, StoreError where its journal is not whole; nothing is left behind then.
    """
    if site.exists() and not (site.is_dir() and not any(site.iterdir())):
        raise ConfigError(str(site), "", "is there already: a backup is put back into a new folder, and nothing is overwritten")
    place = site.resolve()
    staged = place.parent / f".{place.name}.restore.{secrets.token_hex(4)}"
    try:
        _removed(place)
        staged.mkdir(mode=0o700)
        held_open = os.open(staged, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(held_open, fcntl.LOCK_EX)
            digests, said = _unpacked(source, staged, name)
            had_keys = any(one.startswith("keys/") and one.endswith(".key") for one in digests)
            if key_folder is not None:
                _take_keys(key_folder, staged)
            elif not had_keys:
                raise ConfigError(name, "", "has no keys in it: name their folder with --keys")
            ring = keys.load(staged / "keys")
            _proved(digests, said, ring.journal, name)
            aside = _newer(site, staged, ring.journal, older=older)
            actor = who(staged)
            held, uncertain = _back_in_use(staged, ring, said, actor=actor, older=aside is not None, now=now)
            if aside is not None:
                aside.rename(aside.with_name(f"{aside.name}.before-restore-{now:%Y%m%dT%H%M%S}"))
            (staged / "register" / "inbox").mkdir(mode=0o700, parents=True, exist_ok=True)
            size = _synced(staged)
            staged.rename(place)
            _synced(place.parent, deep=False)
            return Kept(said["seq"], len(digests), size, said["at"], had_keys, held=held, uncertain=uncertain)
        finally:
            os.close(held_open)
            shutil.rmtree(staged, ignore_errors=True)
            marks.places(staged)[1].unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError(str(site), "", f"cannot be restored here ({error.strerror})") from None


def _removed(place: Path) -> None:
    """What a restore that was killed left beside this place: keys are in it. One that still runs holds its folder."""
    for left in place.parent.glob(f".{place.name}.restore.*"):
        if left.is_dir() and not left.is_symlink():
            handle = os.open(left, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left)
                marks.places(left)[1].unlink(missing_ok=True)
            except BlockingIOError:
                pass
            finally:
                os.close(handle)


def _unpacked(source: IO[bytes], staged: Path, name: str) -> tuple[dict[str, str], dict[str, Any]]:
    """Every file under its allowed name, its digest as it was read, and what the backup says of itself."""
    digests: dict[str, str] = {}
    said: dict[str, Any] | None = None
    try:
        with tarfile.open(fileobj=source, mode="r|") as archive:
            for member in archive:
                data = archive.extractfile(member) if member.isreg() and member.size < MOST else None
                if data is None or said is not None or not (member.name == LIST or NAME.fullmatch(member.name)):
                    raise ConfigError(name, "", "is no backup of this program: it holds a file that a site has not")
                if member.name == LIST:
                    said = json.loads(data.read(64 << 20))
                    continue
                target = staged / member.name
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                digest = hashlib.sha256()
                with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                    while chunk := data.read(CHUNK):
                        digest.update(chunk)
                        file.write(chunk)
                digests[member.name] = digest.hexdigest()
    except (tarfile.TarError, EOFError, ValueError):
        raise ConfigError(name, "", "is no backup of this program, or is damaged") from None
    if said is None:
        raise ConfigError(name, "", "is cut off: its end is missing")
    if not isinstance(said, dict):
        raise ConfigError(name, "", "is no backup of this program, or is damaged")
    return digests, said


def _take_keys(folder: Path, staged: Path) -> None:
    (staged / "keys").mkdir(mode=0o700, exist_ok=True)
    for word in (*keys.NAMES, keys.SIGNING):
        path = folder / f"{word}.key"
        try:
            text = realfile.content(path)
        except OSError as error:
            if word == keys.SIGNING:
                continue
            raise ConfigError(str(path), "", f"cannot read this key ({error.strerror})") from None
        target = staged / "keys" / path.name
        target.unlink(missing_ok=True)
        with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text)


def _proved(digests: dict[str, str], said: dict[str, Any], key: bytes, name: str) -> None:
    """ConfigError where the files are not those that were put in, or the keys are another site's."""
    body = {word: value for word, value in said.items() if word != "mac"}
    if not hmac.compare_digest(_mac(key, body).encode(), str(said.get("mac", "")).encode("utf-8", "replace")):
        raise ConfigError(name, "", "was altered, or the keys are those of another site")
    if body.get("format") != FORMAT:
        raise ConfigError(name, "", "is of a newer version of this program: install that one first")
    if digests != body["files"]:
        raise ConfigError(name, "", "was altered: a file in it is not the one that was put in")


def _newer(site: Path, staged: Path, key: bytes, *, older: bool) -> Path | None:
    """The mark beside the folder that remembers a newer journal, where there is one and somebody says that it is lost for good."""
    beside = marks.places(site)[1]
    texts = {path: text for path, text in marks.texts(site).items() if path == beside}
    with look(staged) as kept:
        objection = kept.objection(marks.marks(key, texts))
    if not objection:
        return None
    if not older:
        raise ConfigError(
            str(beside),
            "",
            "remembers a newer journal than this backup has: put that one back; where it is lost for good, say --older and tell the auditor",
        )
    return beside


def _back_in_use(
    staged: Path, ring: keys.Keys, said: dict[str, Any], *, actor: Actor, older: bool, now: datetime
) -> tuple[int, int]:
    """Prove the journal, end what may have been delivered since, and say that it is restored. Held messages, and deliveries in doubt."""
    store = open_store(staged, ring, bring_up=actor.body())  # a backup that an older version made
    try:
        found = store.verify()
        if not found.whole:
            raise StoreError(f"the journal in this backup is not whole: {found.breaks[0].what} at entry {found.breaks[0].seq}")
        uncertain = store.doubt_releases(worker="restored", now=now)
        body = {
            "operator": actor.name,
            "from": actor.origin,
            "taken": said["at"],
            "seq": said["seq"],
            "older": older,
            "uncertain": uncertain,
        }
        store.note("restored", now=now, body=body)
        return sum(each["state"] == "held" for each in store.held_list(now=now)), uncertain
    finally:
        store.close()


def _synced(folder: Path, *, deep: bool = True) -> int:
    """Everything on the disk before its name is; bytes of the files."""
    size = 0
    for path in [*folder.rglob("*"), folder] if deep else [folder]:
        handle = os.open(path, os.O_RDONLY)
        try:
            size += os.fstat(handle).st_size if path.is_file() else 0
            os.fsync(handle)
        finally:
            os.close(handle)
    return size
