"""Reads the whole journal and says where it was touched: changed, moved, removed, inserted, cut off, or its rows bent.

Owns the search for the place; the arithmetic is `dlp.store.chain`'s. Reads only, and reports seqs and words, never content.
A copy of the file put back from an earlier day is whole in itself; only the anchor file or a checkpoint kept elsewhere shows it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from dlp.store.chain import ROOT, Entry, end_holds, erased_digest, hash_behind, read_anchor
from dlp.store.coverage import Coverage
from dlp.store.schema import TRIGGERS

MOST: Final = 100  # breaks that are listed one by one
NEAR: Final = 8  # how far a renumbered entry is looked for when nothing else is missing
DAMAGE: Final = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_ERROR")
"""A file that cannot be read as it must (the last: a table is gone), not one that is busy or out of reach."""


@dataclass(frozen=True, slots=True)
class Break:
    """`what`: changed, moved (from `count`), removed (`count` entries from seq on), inserted, cut (`count` entries from seq on), seal,
    anchor, checkpoint (rewritten before it), rows (tables that do not match the journal), triggers, damaged (the file itself).
    Of notes: note (no note of our form), foreign (another journal's or of an unknown key), signature. Without the key: link (does not
    follow the entry before it)."""

    seq: int
    what: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class VerifyResult:
    entries: int
    last: int
    breaks: tuple[Break, ...]

    @property
    def whole(self) -> bool:
        return not self.breaks


@dataclass(slots=True)
class _Walk:
    """What has been seen on the way through the journal."""

    expected: int
    follows: str | None  # what the next entry must follow; None after a hole
    entries: int = 0
    last: int = 0
    last_hash: str = ROOT
    breaks: list[Break] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    suspects: list[Entry] = field(default_factory=list)
    states: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    sealed: dict[str, str] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=lambda: {"by_rule": 0, "by_case": 0})


def verify(
    connection: sqlite3.Connection,
    key: bytes,
    *,
    anchor: Path,
    since: int | None = None,
    checkpoint: tuple[int, str] | None = None,
    checkpoints: Iterable[tuple[int, str]] = (),
) -> VerifyResult:
    """Walk the journal from the start, or from seq `since` on (then the entry before it is taken as given, and tables are not compared).

    `checkpoint` and `checkpoints` are seqs and hashes that were noted elsewhere; they are looked at also where they lie before `since`.
    Never raises for what it finds in the file: damage is a break too.
    """
    factory, connection.text_factory = connection.text_factory, _text
    start = max(since or 1, 1)
    walk = _Walk(start, ROOT if start == 1 else None)
    noted = read_anchor(anchor, key)
    given = {*checkpoints} | ({checkpoint} if checkpoint else set())
    vouched = [("anchor", *noted)] if noted is not None else []
    vouched += [("checkpoint", *pair) for pair in sorted(given)]
    wanted = {seq for _, seq, _ in vouched}
    seen: dict[int, str] = {}
    try:
        # not quick_check: a bent index hides entries from everything that looks them up by `ref`
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            walk.breaks.append(Break(0, "damaged"))
        _check_triggers(connection, walk)
        covered = Coverage(connection, key)
        for entry in _entries(connection, since):
            _step(walk, key, entry, replay=start == 1, destroyed=covered.covers(entry.seq))
            if entry.seq in wanted:
                seen[entry.seq] = entry.hash
        if start > 1:
            if not walk.last:
                walk.last, walk.last_hash = last_before(connection, start)
            walk.breaks.extend(before(connection, [pair for pair in given if pair[0] < start]))
        _check_end(connection, walk, key, vouched=vouched, seen=seen, start=start)
        if noted is None:
            walk.breaks.append(Break(walk.last, "anchor"))
        if start == 1 and not walk.breaks and not walk.suspects:  # a broken journal judges no tables
            _check_rows(connection, walk)
    except sqlite3.DatabaseError as trouble:
        if not damaged(trouble):
            raise
        walk.breaks.append(Break(walk.last + 1, "damaged"))
    finally:
        connection.text_factory = factory
    _name_moves(walk, key)
    return VerifyResult(walk.entries, walk.last, tuple(sorted(walk.breaks, key=lambda found: found.seq)[:MOST]))


def damaged(trouble: sqlite3.DatabaseError) -> bool:
    """Is it the file itself, and not that it is busy or out of reach?"""
    return str(getattr(trouble, "sqlite_errorname", "")).startswith(DAMAGE)


def last_before(connection: sqlite3.Connection, seq: int) -> tuple[int, str]:
    """Seq and hash of the last entry before `seq`: where a journal ends that has nothing from there on."""
    row = connection.execute("SELECT seq, hash FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT 1", (seq,)).fetchone()
    return (0, ROOT) if row is None else (int(row[0]), str(row[1]))


def before(connection: sqlite3.Connection, checkpoints: Iterable[tuple[int, str]]) -> Iterator[Break]:
    """Checkpoints of entries that are not walked: the entry is there and has the hash."""
    for seq, hash_ in sorted(checkpoints):
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            yield Break(seq, "removed")
        elif row[0] != hash_:
            yield Break(seq, "checkpoint")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _entries(connection: sqlite3.Connection, since: int | None) -> Iterator[Entry]:
    where, values = ("", ()) if since is None else ("WHERE seq >= ?", (since,))
    for row in connection.execute(f"SELECT seq, at, kind, ref, body, prev, hash FROM journal {where} ORDER BY seq", values):  # noqa: S608
        yield Entry(
            row[0], *(value if isinstance(value, str) else f"\udc00{value!r}" for value in row[1:])
        )  # no text: no entry of ours


def _step(walk: _Walk, key: bytes, entry: Entry, *, replay: bool, destroyed: bool) -> None:
    walk.entries += 1
    if entry.seq < walk.expected:  # only below the first: seq is the primary key
        walk.breaks.append(Break(entry.seq, "inserted"))
        return
    if entry.seq > walk.expected:
        walk.breaks.append(Break(walk.expected, "removed", entry.seq - walk.expected))
        walk.missing.extend(range(walk.expected, min(entry.seq, walk.expected + MOST)))
        walk.follows = None
    due = hash_behind(key, entry)
    if due != entry.hash:
        walk.suspects.append(entry)
    elif walk.follows is not None and entry.prev != walk.follows:
        walk.breaks.append(Break(entry.seq, "inserted"))  # ours, but not from this chain: a row of another copy
    elif (erased_digest(entry.body) is not None) != destroyed:  # a mark nothing accounts for, or a body that ought to be gone
        walk.breaks.append(Break(entry.seq, "changed"))
    elif replay and not destroyed:
        _replay(walk, entry)
    walk.follows = entry.hash if due == entry.hash else None  # after a broken entry nobody knows what came before
    walk.expected, walk.last, walk.last_hash = entry.seq + 1, entry.seq, entry.hash


def _name_moves(walk: _Walk, key: bytes) -> None:
    """A suspect whose hash is right for another place was moved from there; otherwise it was changed where it stands."""
    places = {*walk.missing, *(entry.seq for entry in walk.suspects[:MOST])}
    for entry in walk.suspects[:MOST]:
        near = range(max(entry.seq - NEAR, 1), entry.seq + NEAR + 1)
        origin = next((seq for seq in (*near, *sorted(places)) if hash_behind(key, entry, seq=seq) == entry.hash), None)
        walk.breaks.append(Break(entry.seq, "changed") if origin is None else Break(entry.seq, "moved", origin))


def _check_end(
    connection: sqlite3.Connection,
    walk: _Walk,
    key: bytes,
    *,
    vouched: list[tuple[str, int, str]],
    seen: dict[int, str],
    start: int,
) -> None:
    head = connection.execute("SELECT seq, hash, mac FROM head").fetchone()
    sealed = head is not None and end_holds(key, seal="head", seq=head[0], hash_=head[1], mac=head[2])
    if (head is not None and not sealed) or (head is None and walk.entries):
        walk.breaks.append(Break(walk.last, "seal"))
    ends = [head[0]] if sealed else []
    ends += [seq for _, seq, _ in vouched]
    furthest = max(ends, default=0)
    if furthest > max(walk.last, start - 1):
        walk.breaks.append(Break(walk.last + 1, "cut", furthest - walk.last))
    elif sealed and (head[0] < walk.last or (head[0] == walk.last and head[1] != walk.last_hash)):
        touched = {entry.seq for entry in walk.suspects}
        if head[0] < walk.last or walk.last not in touched:
            walk.breaks.append(Break(walk.last, "seal"))
    touched = {entry.seq for entry in walk.suspects}
    for what, seq, hash_ in vouched:
        if seq in seen and seen[seq] != hash_ and seq not in touched:
            walk.breaks.append(Break(seq, what))


def _check_triggers(connection: sqlite3.Connection, walk: _Walk) -> None:
    found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"))
    if any(found.get(name) != statement for name, statement in TRIGGERS.items()):
        walk.breaks.append(Break(0, "triggers"))


# ---------------------------------------------------------------- the tables beside the journal


def _replay(walk: _Walk, entry: Entry) -> None:
    if not entry.ref:
        return
    body: dict[str, Any] = json.loads(entry.body)
    seq, state, finished = walk.states.get(entry.ref, (entry.seq, "decided", 0))
    match entry.kind:
        case "decided":
            state = "held" if "sealed" in body else "decided"
            for table, words in (
                ("by_rule", {r["rule"] for r in body["reasons"]}),
                ("by_case", {c["case_no"] for c in body["cases"]}),
            ):
                for word in words:
                    walk.words[table] ^= _fingerprint(word, entry.at, entry.ref)
        case "done":
            finished = 1
            state = state if body["done"] == "held" and state != "decided" else body["done"]
        case "release-failed":
            state = "release-requested" if body["retry_at"] else "held"
        case "held" | "release-requested" | "releasing":
            state = entry.kind
        case "released" | "refused":
            state, finished = entry.kind, 1
        case "refusal-told" | "erased":
            state = "refused"
        case "key-rotated" if "sealed" in body:
            pass  # the same original under another key: its digest is new, its state is not
        case _:
            return
    walk.states[entry.ref] = (seq, state, finished)
    if "sealed" in body:
        walk.sealed[entry.ref] = body["sealed"]
    elif body.get("erased"):
        walk.sealed.pop(entry.ref, None)


def _fingerprint(*words: object) -> int:
    return int.from_bytes(
        hashlib.blake2b("\0".join(map(str, words)).encode("utf-8", "surrogatepass"), digest_size=16).digest(), "big"
    )


def _check_rows(connection: sqlite3.Connection, walk: _Walk) -> None:
    """Every decision has its row and every row its decision; every open original is the one that was sealed."""
    for decision_id, seq, state, finished in connection.execute("SELECT id, seq, state, finished FROM decision"):
        if walk.states.pop(decision_id, None) != (seq, state, finished):
            walk.breaks.append(Break(seq if isinstance(seq, int) else 0, "rows"))
    walk.breaks.extend(Break(seq, "rows") for seq, _, _ in walk.states.values())
    for table, due in walk.words.items():
        word = "rule" if table == "by_rule" else "case_no"
        for row in connection.execute(f"SELECT {word}, at, id FROM {table}"):  # noqa: S608  two constants
            due ^= _fingerprint(*row)
        if due:
            walk.breaks.append(Break(0, "rows"))
    for decision_id, wrapped, body in connection.execute("SELECT id, wrapped, body FROM held WHERE wrapped IS NOT NULL"):
        digest = walk.sealed.pop(decision_id, None)
        if not (isinstance(wrapped, bytes) and isinstance(body, bytes)) or digest != hashlib.sha256(wrapped + body).hexdigest():
            walk.breaks.append(Break(0, "rows"))
    walk.breaks.extend(Break(0, "rows") for _ in walk.sealed)
