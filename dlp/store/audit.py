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
    start = max(since or 1, 1)
    given = sorted({*checkpoints})
    breaks: list[Break] = []
    entries, last, follows = 0, 0, ROOT if start == 1 else None
    seen: dict[int, str] = {}
    wanted = {seq for seq, _ in given}
    spoken = words.of(connection)
    try:
        if not spoken.sound(connection):
            breaks.append(Break(0, "damaged"))
        last = last_before(connection, start)[0] if start > 1 else 0
        expected = start
        where, values = ("", ()) if since is None else ("WHERE seq >= ?", (start,))
        query = f"SELECT seq, CAST(prev AS BLOB), CAST(hash AS BLOB) FROM journal {where} ORDER BY seq"  # noqa: S608  a constant
        for seq, *ends in spoken.stream(connection, query, values):
            prev, hash_ = (bytes(end or b"").decode("ascii", "replace") for end in ends)
            entries += 1
            if seq < expected:
                breaks.append(Break(seq, "inserted"))
                continue
            if seq > expected:
                breaks.append(Break(expected, "removed", seq - expected))
            elif not _HASH.fullmatch(hash_) or (follows is not None and prev != follows):
                breaks.append(Break(seq, "link"))
            follows = hash_
            if seq in wanted:
                seen[seq] = hash_
            expected, last = seq + 1, seq
        breaks += before(connection, [pair for pair in given if pair[0] < start])
        head = connection.execute("SELECT seq FROM head").fetchone()
    except spoken.errors as trouble:
        if not spoken.damaged(trouble):
            raise
        return VerifyResult(entries, last, (*breaks, Break(last + 1, "damaged")))
    furthest = max([seq for seq, _ in given] + ([head[0]] if head and isinstance(head[0], int) else []), default=0)
    if furthest > last:
        breaks.append(Break(last + 1, "cut", furthest - last))
    breaks += (Break(seq, "checkpoint") for seq, hash_ in given if seen.get(seq, hash_) != hash_)
    return VerifyResult(entries, last, tuple(sorted(breaks, key=lambda found: found.seq)[:MOST]))
