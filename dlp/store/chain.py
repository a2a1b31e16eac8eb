"""The arithmetic of the journal: what an entry's hash covers, and the two seals on its end. Pure but for the anchor file.

    hash(n) = HMAC-SHA-256(journal key, [seq, at, kind, ref, hash(n-1), SHA-256(body)])

An entry that is changed, moved, removed or inserted breaks the chain at its place. A chain alone cannot show that its end was cut off,
so the end is sealed twice: by the head row, written in the entry's own transaction, and by the anchor file, written after the commit
(it may lag, it can never be ahead). The body enters by its digest, so that a body past its retention can go and the chain still holds.
After Schneier and Kelsey, Secure Audit Logs to Support Computer Forensics (1999), with one key instead of an evolving one.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import hmac
import json
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp import realfile

ROOT: Final = "0" * 64
"""What stands before the first entry."""
_TRIES, _TRY_S = 20, 0.001
_ERASED: Final = re.compile(r'\{"destroyed":"([0-9a-f]{64})"\}')


@dataclass(frozen=True, slots=True)
class Entry:
    seq: int
    at: str
    kind: str
    ref: str  # the decision the entry is about, or ""
    body: str  # canonical JSON
    prev: str
    hash: str


def canonical(value: Any) -> str:
    """One spelling per value: sorted keys, no spaces, no NaN, and `?` for a lone surrogate, which no database takes."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8")


def body_digest(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def erased_body(digest: str) -> str:
    """What stands in the place of a body that was destroyed: its digest, which the chain covers, and nothing else."""
    return f'{{"destroyed":"{digest}"}}'


def erased_digest(body: str) -> str | None:
    """The digest of the body that stood here; None where this is a body of its own."""
    found = _ERASED.fullmatch(body)
    return None if found is None else found[1]


def entry_hash(key: bytes, *, seq: int, at: str, kind: str, ref: str, prev: str, body: str) -> str:
    return _hash(key, seq=seq, at=at, kind=kind, ref=ref, prev=prev, digest=body_digest(body))


def _hash(key: bytes, *, seq: int, at: str, kind: str, ref: str, prev: str, digest: str) -> str:
    covered = canonical([seq, at, kind, ref, prev, digest])
    return hmac.digest(key, covered.encode("utf-8", "surrogatepass"), "sha256").hex()


def hash_of(key: bytes, entry: Entry, *, seq: int | None = None) -> str:
    place = entry.seq if seq is None else seq
    return entry_hash(key, seq=place, at=entry.at, kind=entry.kind, ref=entry.ref, prev=entry.prev, body=entry.body)


def hash_behind(key: bytes, entry: Entry, *, seq: int | None = None) -> str:
    """As `hash_of`, where the body may be the mark of a destroyed one: then its digest counts. Only `verify` may believe such a mark."""
    digest = erased_digest(entry.body)
    if digest is None:
        return hash_of(key, entry, seq=seq)
    place = entry.seq if seq is None else seq
    return _hash(key, seq=place, at=entry.at, kind=entry.kind, ref=entry.ref, prev=entry.prev, digest=digest)


def end_mac(key: bytes, *, seal: str, seq: int, hash_: str) -> str:
    """The seal on the end of the journal; `seal` is `head` or `anchor`, so that one cannot stand in for the other."""
    return hmac.digest(key, f"{seal} {seq} {hash_}".encode("utf-8", "surrogatepass"), "sha256").hex()


def end_holds(key: bytes, *, seal: str, seq: int, hash_: str, mac: str) -> bool:
    given = str(mac).encode("utf-8", "surrogatepass")  # compare_digest takes no text beyond ASCII
    return hmac.compare_digest(end_mac(key, seal=seal, seq=seq, hash_=str(hash_)).encode(), given)


def row_mac(key: bytes, table: str, *values: object) -> str:
    """The seal on columns that the chain does not cover; `table` keeps a row of one from standing in another."""
    covered = canonical([table, *values])
    return hmac.digest(key, b"row\0" + covered.encode("utf-8", "surrogatepass"), "sha256").hex()


def write_anchor(path: Path, key: bytes, *, seq: int, hash_: str) -> None:
    """See `write_end`."""
    line = f"{seq:020d} {hash_} {end_mac(key, seal='anchor', seq=seq, hash_=hash_)}\n".encode()
    write_end(path, line, newer=lambda text: (found := read_anchor(text, key)) is not None and found[0] > seq)


def write_end(path: Path, line: bytes, *, newer: Callable[[str], bool], flags: int = 0) -> None:
    """Best effort after the commit, in one write of constant length. Writers of several processes come here in any order, so a text that is `newer` stays,
    and each waits for the one before it, but for no process that stands still. A lagging end is no fault, so a full disk is none here."""
    with contextlib.suppress(OSError):
        handle = realfile.opener(path, os.O_RDWR | os.O_CREAT | flags, 0o600)
        try:
            for _ in range(_TRIES):
                with contextlib.suppress(BlockingIOError):
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                time.sleep(_TRY_S)
            if not newer(os.pread(handle, 2 * len(line), 0).decode("ascii", "replace")):
                os.pwrite(handle, line, 0)
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)  # closing alone leaves it to a child that was forked meanwhile
            os.close(handle)


def anchor_text(path: Path) -> str:
    """What stands in the anchor; "" where it cannot be read. Taken before a look at a journal that is written meanwhile, it can name no entry
    that the look does not see."""
    try:
        return realfile.text(path, "ascii")
    except (OSError, ValueError):
        return ""


def read_anchor(anchor: Path | str, key: bytes) -> tuple[int, str] | None:
    """Seq and hash the anchor, or its text, vouches for; None where it is missing or not ours."""
    try:
        number, hash_, mac = (anchor if isinstance(anchor, str) else anchor_text(anchor)).split()
        seq = int(number)
    except ValueError:
        return None
    return (seq, hash_) if end_holds(key, seal="anchor", seq=seq, hash_=hash_, mac=mac) else None
