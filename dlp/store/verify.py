"""Reads the whole journal and says where it was touched: changed, moved, removed, inserted, cut off, or its rows bent.

Owns the search for the place; the arithmetic is `dlp.store.chain`'s, what rows must say is `dlp.store.derived`'s. Reads only, and reports seqs and words, never content.
A copy of the file put back from an earlier day is whole in itself; only the anchor file or a checkpoint kept elsewhere shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from dlp.store import forms, marks, words
from dlp.store.chain import ROOT, Entry, end_holds, erased_digest, hash_behind, read_anchor
from dlp.store.coverage import Coverage
from dlp.store.derived import bent
from dlp.store.engine import Connection
from dlp.store.ledgers import any_operator
from dlp.store.schema import TRIGGERS

MOST: Final = 100  # breaks that are listed one by one
NEAR: Final = 8  # how far a renumbered entry is looked for when nothing else is missing
_BESIDE: Final = ("triggers", "anchor", "mark")
"""Breaks that leave the entries themselves whole."""


@dataclass(frozen=True, slots=True)
class Break:
    """`what`: changed, moved (from `count`), removed (`count` entries from seq on), inserted, cut (`count` entries from seq on), seal,
    anchor, mark (of operators, that are gone or are not these), checkpoint (rewritten before it), rows (tables that do not match the journal; `where` names table, id and columns), triggers,
    schema (`where` names a table or index that is not as the program makes it), damaged (the file itself).
    Of notes: note (no note of our form), foreign (another journal's or of an unknown key), signature. Without the key: link (does not
    follow the entry before it)."""

    seq: int
    what: str
    count: int = 1
    where: str = ""


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """`strange`: not one entry read is under the key that was given; then the key is the wrong one."""

    entries: int
    last: int
    breaks: tuple[Break, ...]
    strange: bool = False

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
    suspects: list[Entry] = field(default_factory=list)  # the first of them
    wrong: int = 0  # how many there are
    touched: set[int] = field(default_factory=set)  # those whose hash somebody vouches for, and the last


def verify(
    connection: Connection,
    key: bytes,
    *,
    anchor: Path | str,
    since: int | None = None,
    checkpoint: tuple[int, str] | None = None,
    checkpoints: Iterable[tuple[int, str]] = (),
    said: Mapping[Path, str] | None = None,
) -> VerifyResult:
    """Walk the journal from the start, or from seq `since` on (then the entry before it is taken as given, and of the tables only rows of
    decisions since then are compared).

    `anchor` is the file, or its text taken before `connection` looked at the journal. `said` are the texts of the marks (`dlp.store.marks`), taken before `connection` looked at the file. `checkpoint` and `checkpoints` are seqs and hashes that were noted elsewhere; they are looked at also where they lie before `since`.
    Never raises for what it finds in the file: damage is a break too.
    """
    spoken = words.of(connection)
    start = max(since or 1, 1)
    walk = _Walk(start, ROOT if start == 1 else None)
    noted = read_anchor(anchor, key)
    given = {*checkpoints} | ({checkpoint} if checkpoint else set())
    vouched = [("anchor", *noted)] if noted is not None else []
    vouched += [("checkpoint", *pair) for pair in sorted(given)]
    try:
        with spoken.anything(connection):
            if not spoken.sound(connection):
                walk.breaks.append(Break(0, "damaged"))
            _check_schema(connection, walk)
            seen = _walked(connection, key, walk, since, frozenset(seq for _, seq, _ in vouched))
            if start > 1:
                if not walk.last:
                    walk.last, walk.last_hash = last_before(connection, start)
                walk.breaks.extend(before(connection, [pair for pair in given if pair[0] < start]))
            _check_end(connection, walk, key, vouched=vouched, seen=seen, start=start)
            if noted is None:
                walk.breaks.append(Break(walk.last, "anchor"))
            if said is not None:
                _check_marks(connection, walk, key, said)
            _check_rows(connection, walk, key, start)
    except spoken.errors as trouble:
        if not spoken.damaged(trouble):
            raise
        walk.breaks.append(Break(walk.last + 1, "damaged"))
    _name_moves(walk, key)
    breaks = tuple(sorted(walk.breaks, key=lambda found: found.seq)[:MOST])
    return VerifyResult(walk.entries, walk.last, breaks, strange=0 < walk.entries == walk.wrong)


def _walked(connection: Connection, key: bytes, walk: _Walk, since: int | None, wanted: frozenset[int]) -> dict[int, str]:
    """Step over every entry; the hashes of those that somebody vouches for."""
    covered, seen = Coverage(connection, key), {}
    for entry in _entries(connection, since):
        _step(walk, key, entry, destroyed=covered.covers(entry.seq))
        if entry.seq in wanted:
            seen[entry.seq] = entry.hash
            if walk.follows is None:
                walk.touched.add(entry.seq)
    return seen


def _check_rows(connection: Connection, walk: _Walk, key: bytes, start: int) -> None:
    """The tables beside the journal. A broken journal judges none, nor can tables of another form be read."""
    if walk.wrong or not all(found.what in _BESIDE for found in walk.breaks) or not words.of(connection).is_current(connection):
        return
    rows = bent(connection, key, since=_first_decision(connection, start) if start > 1 else "")
    walk.breaks.extend(Break(row.seq, "rows", where=row.where) for row in islice(rows, MOST))


def last_before(connection: Connection, seq: int) -> tuple[int, str]:
    """Seq and hash of the last entry before `seq`: where a journal ends that has nothing from there on."""
    row = connection.execute("SELECT seq, hash FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT 1", (seq,)).fetchone()
    return (0, ROOT) if row is None else (int(row[0]), str(row[1]))


def before(connection: Connection, checkpoints: Iterable[tuple[int, str]]) -> Iterator[Break]:
    """Checkpoints of entries that are not walked: the entry is there and has the hash."""
    for seq, hash_ in sorted(checkpoints):
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            yield Break(seq, "removed")
        elif row[0] != hash_:
            yield Break(seq, "checkpoint")


def _entries(connection: Connection, since: int | None) -> Iterator[Entry]:
    where, values = ("", ()) if since is None else ("WHERE seq >= ?", (since,))
    query = f"SELECT seq, at, kind, ref, body, prev, hash FROM journal {where} ORDER BY seq"  # noqa: S608  a constant
    for row in words.of(connection).stream(connection, query, values):
        yield Entry(
            row[0], *(value if isinstance(value, str) else f"\udc00{value!r}" for value in row[1:])
        )  # no text: no entry of ours


def _first_decision(connection: Connection, start: int) -> str:
    row = connection.execute("SELECT min(ref) FROM journal WHERE seq >= ? AND kind = 'decided'", (start,)).fetchone()
    return str(row[0] or "INC.")


def _step(walk: _Walk, key: bytes, entry: Entry, *, destroyed: bool) -> None:
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
        walk.wrong += 1
        if len(walk.suspects) < MOST:
            walk.suspects.append(entry)
    elif walk.follows is not None and entry.prev != walk.follows:
        walk.breaks.append(Break(entry.seq, "inserted"))  # ours, but not from this chain: a row of another copy
    elif (erased_digest(entry.body) is not None) != destroyed:  # a mark nothing accounts for, or a body that ought to be gone
        walk.breaks.append(Break(entry.seq, "changed"))
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
    connection: Connection,
    walk: _Walk,
    key: bytes,
    *,
    vouched: list[tuple[str, int, str]],
    seen: dict[int, str],
    start: int,
) -> None:
    rows = connection.execute("SELECT seq, hash, mac, one FROM head").fetchall()
    alone = len(rows) == 1 and rows[0][3] == 1
    sealed = rows[0] if alone and end_holds(key, seal="head", seq=rows[0][0], hash_=rows[0][1], mac=rows[0][2]) else None
    if sealed is None and (rows or walk.entries):
        walk.breaks.append(Break(walk.last, "seal"))
    ends = [sealed[0]] if sealed else []
    ends += [seq for _, seq, _ in vouched]
    furthest = max(*ends, start - 1, 0)  # who looks from an entry on has seen the one before it
    if furthest > walk.last:
        walk.breaks.append(Break(walk.last + 1, "cut", furthest - walk.last))
    elif sealed and (
        sealed[0] < walk.last or (sealed[0] == walk.last and sealed[1] != walk.last_hash and walk.follows is not None)
    ):  # where nothing follows the last entry, it is the entry itself that was changed
        walk.breaks.append(Break(walk.last, "seal"))
    for what, seq, hash_ in vouched:
        if seq in seen and seen[seq] != hash_ and seq not in walk.touched:
            walk.breaks.append(Break(seq, what))


def _check_marks(connection: Connection, walk: _Walk, key: bytes, said: Mapping[Path, str]) -> None:
    """The marks of a site with operators: one of another end, or none where the journal has operators, is a break."""
    found = marks.marks(key, said)
    inner = any(path.name == marks.INNER for path in found)
    if marks.objection(connection, found) or (any_operator(connection) and not inner):
        walk.breaks.append(Break(walk.last, "mark"))


def _check_schema(connection: Connection, walk: _Walk) -> None:
    """What forbids change, and tables and indexes: a list read through a bent index, or a view in a table's place, says anything."""
    spoken = words.of(connection)
    touched = list(spoken.differences(connection))
    if not touched and spoken.version(connection) < forms.least(connection):
        touched.append("user_version")
    if any(name in TRIGGERS for name in touched):
        walk.breaks.append(Break(0, "triggers"))
    walk.breaks += (
        Break(0, "schema", where=name if name.isascii() and name.isidentifier() else "?")
        for name in touched
        if name not in TRIGGERS
    )
