"""Checkpoints that left the house, folded from the journal, and the note files they left as.

    ref   `CP-` and the seq that was signed, 20 digits       body   hash; key: name and id of the signing key; where: to which places

An entry is written when a place has taken the note, not before: a program killed in between exports the same note again. The entries of
exports are no reason to export again, so that a journal in which nothing else happens stays as it is.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp import realfile
from dlp.ports import ConfigError, StoreError
from dlp.store.chain import end_holds
from dlp.store.engine import Connection
from dlp.store.ledgers import authenticated
from dlp.store.notes import MOST, claimed

KIND: Final = "checkpointed"
PREFIX: Final = "CP-"
SUFFIX: Final = ".note"
GRACE: Final = timedelta(hours=1)
"""What an export may be late by before it is called overdue."""
NO_LINKS: Final = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK)


@dataclass(frozen=True, slots=True)
class Exported:
    """`at`: when, as the journal writes times. `where`: folder, url (the schedule's two), file, output (a person's)."""

    seq: int
    hash: str
    at: str
    key: str
    where: tuple[str, ...]


def body_of(hash_: str, *, key: str, where: Iterable[str]) -> dict[str, Any]:
    return {"hash": hash_, "key": key, "where": sorted(where)}


def ref_of(seq: int) -> str:
    return f"{PREFIX}{seq:020d}"


def exports(connection: Connection, key: bytes) -> list[Exported]:
    """All of them, the newest first. `key` is the journal's: an entry that is not ours tells of no export (StoreError)."""
    found = [
        _exported(entry.ref, entry.at, json.loads(entry.body))
        for entry in authenticated(connection, key, PREFIX)
        if entry.kind == KIND
    ]
    return found[::-1]


def _exported(ref: str, at: str, body: dict[str, Any]) -> Exported:
    return Exported(int(ref.removeprefix(PREFIX)), str(body["hash"]), at, str(body["key"]), tuple(body["where"]))


def latest(found: Iterable[Exported], place: str) -> Exported | None:
    """The newest that this place has taken."""
    return next((one for one in found if place in one.where), None)


def standing(connection: Connection, key: bytes, found: list[Exported]) -> tuple[int, str]:
    """Seq and hash to sign now: the journal's end, or the last one signed where only exports were written since.

    StoreError where the journal is empty, its end is not the one we sealed, or an earlier checkpoint no longer stands in it: two
    checkpoints of which one denies the other must never be signed.
    """
    head = connection.execute("SELECT seq, hash, mac FROM head").fetchone()
    if head is None:
        raise StoreError("the journal is empty: there is nothing to sign")
    if not end_holds(key, seal="head", seq=head[0], hash_=head[1], mac=head[2]):
        raise StoreError("the journal's end is not the one we sealed: run `dlp journal verify`")
    if not found:
        return int(head[0]), str(head[1])
    last = found[0]
    if (last.hash,) != connection.execute("SELECT hash FROM journal WHERE seq = ?", (last.seq,)).fetchone():
        raise StoreError(f"entry {last.seq} is not the one an earlier checkpoint vouches for: run `dlp journal verify`")
    return (last.seq, last.hash) if waiting_since(connection, last.seq) is None else (int(head[0]), str(head[1]))


def waiting_since(connection: Connection, seq: int) -> str | None:
    """When the first entry after `seq` was written that is no export; None where there is none."""
    row = connection.execute("SELECT at FROM journal WHERE seq > ? AND kind != ? ORDER BY seq LIMIT 1", (seq, KIND)).fetchone()
    return None if row is None else str(row[0])


def overdue(
    connection: Connection, found: list[Exported], places: Iterable[str], *, every: timedelta, now: datetime
) -> Iterator[tuple[str, str]]:
    """Places that should have had a note by now, each with the time of the first entry that no note there vouches for."""
    for place in places:
        last = latest(found, place)
        since = waiting_since(connection, last.seq if last else 0)
        if since is not None and now - datetime.fromisoformat(since) > every + min(every, GRACE):
            yield place, since


def denied(connection: Connection, folder: Path, origin: str) -> int | None:
    """The seq of a note in `folder` that this journal does not extend: of an entry it does not have, or has with another hash. None where all
    notes of this name stand in it, or there is none. Signatures do not count: what denies us is looked at by people, whoever wrote it."""
    for name, raw in read_notes(folder) if any(folder.glob(f"*{SUFFIX}")) else ():
        said = claimed(raw)
        if said is None or said.origin != origin or name.startswith("."):
            continue
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (said.seq,)).fetchone()
        if row is None or row[0] != said.hash:
            return said.seq
    return None


# ---------------------------------------------------------------- files


def note_name(seq: int) -> str:
    return f"{seq:020d}{SUFFIX}"


def write_note(folder: Path, seq: int, note: bytes) -> bool:
    """Put a note into a folder that is there, whole or not at all; False where this very note lies there already.

    The folder is never made: a share that is not mounted must not be mistaken for a folder of the same name. StoreError where it cannot
    be written, or where another note of the same seq lies there, which is left as it is.
    """
    path = folder / note_name(seq)
    draft = folder / f".{path.name}.{os.getpid()}"
    try:
        handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        try:
            os.write(handle, note)
            os.fsync(handle)
            _placed(draft, path, note)
        finally:
            os.close(handle)
            draft.unlink()
    except FileExistsError:
        if realfile.content(path) != note:
            raise StoreError(f"{path.name}: another note of this entry lies there; it was left as it is") from None
        return False
    except OSError as trouble:
        raise StoreError(f"{folder}: no note can be written there ({trouble.strerror})") from None
    return True


def _placed(draft: Path, path: Path, note: bytes) -> None:
    """Under its name, unless the name is taken (FileExistsError). Shares without hard links get the bytes in one write."""
    try:
        path.hardlink_to(draft)
        return
    except OSError as trouble:
        if trouble.errno not in NO_LINKS:
            raise
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        os.write(handle, note)
        os.fsync(handle)
    finally:
        os.close(handle)


def read_notes(path: Path) -> list[tuple[str, bytes]]:
    """Name and bytes of a note, or of every `.note` in a folder. ConfigError where there is none or it cannot be read."""
    files = sorted(one for one in path.glob(f"*{SUFFIX}") if not one.name.startswith(".")) if path.is_dir() else [path]
    if not files:
        raise ConfigError(str(path), "", f"no note here: a checkpoint is a file `<seq>{SUFFIX}`")
    try:
        return [(one.name, _some(one)) for one in files]
    except OSError as trouble:
        raise ConfigError(str(path), "", f"cannot be read ({trouble.strerror})") from None


def _some(path: Path) -> bytes:
    with realfile.opened(path) as file:
        return file.read(MOST + 1)
