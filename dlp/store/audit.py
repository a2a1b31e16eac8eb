"""What somebody can check who is not the site: its notes, with the verifier key alone, and the links of a copy of its journal, without any key.

An entry's hash is an HMAC under the journal key. Without that key nobody can tell whether an entry's content belongs to its hash; what can
be told is that the entries are all there, that each names the hash of the one before it, and that the hashes which were signed stand at their
places. A body changed in place, its hash left alone, is therefore found by `verify` alone, which has the key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from dlp.keys import signature_holds
from dlp.store import words
from dlp.store.chain import ROOT
from dlp.store.checkpoints import SUFFIX, read_notes
from dlp.store.engine import Connection
from dlp.store.notes import Checkpoint, NoteError, VerifierKey, opened
from dlp.store.verify import MOST, Break, VerifyResult, before, last_before

_HASH: Final = re.compile(r"[0-9a-f]{64}")
_NAMED: Final = re.compile(r"[0-9]{20}")


def witnessed(path: Path, keys: Sequence[VerifierKey]) -> tuple[list[Checkpoint], list[Break]]:
    """The checkpoints of one note, or of every note in a folder, whose signature holds; and a break for each that says nothing.

    ConfigError where there is no note. The seq of a bad note is what its file name or itself claims, 0 where neither can be read.
    """
    good: list[Checkpoint] = []
    bad: list[Break] = []
    for name, raw in read_notes(path):
        stem = name.removesuffix(SUFFIX)
        try:
            found = opened(raw, keys, signature_holds)
        except NoteError as trouble:
            bad.append(Break(int(stem) if _NAMED.fullmatch(stem) else trouble.seq, trouble.what))
        else:
            good.append(found)
    return good, bad


def verify_links(connection: Connection, checkpoints: Iterable[tuple[int, str]], *, since: int | None = None) -> VerifyResult:
    """Walk the journal without its key, from the start or from seq `since`. Breaks: removed, inserted, link, checkpoint, cut, damaged."""
    given, spoken = sorted({*checkpoints}), words.of(connection)
    walk = _Links(max(since or 1, 1), frozenset(seq for seq, _ in given))
    try:
        if not spoken.sound(connection):
            walk.breaks.append(Break(0, "damaged"))
        if walk.start > 1:
            walk.last = last_before(connection, walk.start)[0]
        where, values = ("", ()) if since is None else ("WHERE seq >= ?", (walk.start,))
        query = f"SELECT seq, CAST(prev AS BLOB), CAST(hash AS BLOB) FROM journal {where} ORDER BY seq"  # noqa: S608  a constant
        for seq, *ends in spoken.stream(connection, query, values):
            walk.step(seq, *(bytes(end or b"").decode("ascii", "replace") for end in ends))
        walk.breaks += before(connection, [pair for pair in given if pair[0] < walk.start])
        head = connection.execute("SELECT seq FROM head").fetchone()
    except spoken.errors as trouble:
        if not spoken.damaged(trouble):
            raise
        return VerifyResult(walk.entries, walk.last, (*walk.breaks, Break(walk.last + 1, "damaged")))
    furthest = max([walk.start - 1, *(seq for seq, _ in given)] + ([head[0]] if head and isinstance(head[0], int) else []))
    if furthest > walk.last:
        walk.breaks.append(Break(walk.last + 1, "cut", furthest - walk.last))
    walk.breaks += (Break(seq, "checkpoint") for seq, hash_ in given if walk.seen.get(seq, hash_) != hash_)
    return VerifyResult(walk.entries, walk.last, tuple(sorted(walk.breaks, key=lambda found: found.seq)[:MOST]))


class _Links:
    """A walk over entries of which only place and links are looked at. `wanted`: seqs whose hashes are kept, in `seen`."""

    def __init__(self, start: int, wanted: frozenset[int]) -> None:
        self.start, self._wanted = start, wanted
        self._expected, self._follows = start, ROOT if start == 1 else None
        self.entries = self.last = 0
        self.breaks: list[Break] = []
        self.seen: dict[int, str] = {}

    def step(self, seq: int, prev: str, hash_: str) -> None:
        self.entries += 1
        if seq < self._expected:
            self.breaks.append(Break(seq, "inserted"))
            return
        if seq > self._expected:
            self.breaks.append(Break(self._expected, "removed", seq - self._expected))
        elif not _HASH.fullmatch(hash_) or (self._follows is not None and prev != self._follows):
            self.breaks.append(Break(seq, "link"))
        self._follows = hash_
        if seq in self._wanted:
            self.seen[seq] = hash_
        self._expected, self.last = seq + 1, seq
