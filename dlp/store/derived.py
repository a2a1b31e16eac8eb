"""The rows beside the chain, computed from the chain, and where a row says otherwise.

Each decision's entries say what its rows must be in `decision`, `by_rule`, `by_case` and `held`; every column is compared, and no row may be
there that no entry accounts for. Read side by side in the order of ids, so that memory does not grow with the journal. What the chain does
not cover is sealed with the journal key: claims and sizes of `held` (its `mac`), and the counters (`counting`).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from dlp.ledgers.retention import LOOKS
from dlp.ports import StoreError
from dlp.store import counting, words
from dlp.store.attached import attached
from dlp.store.chain import Entry, erased_digest, hash_behind, row_mac
from dlp.store.engine import Connection

ID: Final = re.compile(r"INC-[0-9A-Za-z-]{1,40}")
WRAPPED: Final = 61
"""Bytes of a wrapped data key: version, nonce, key, tag."""
WORDS: Final = {"by_rule": ("rule", "reasons"), "by_case": ("case_no", "cases")}
_DECISION: Final = ("seq", "at", "channel", "action", "connector", "department", "message", "state", "finished")
_HELD: Final = ("at", "connector", "bytes", "state", "operator", "reason", "worker", "lease", "attempts")
_HELD_ROW: Final = ("id", *_HELD, "wrapped", "body", "mac")
SEALED: Final = ("id", "connector", "bytes", "worker", "lease", "attempts")
"""Columns of `held` that its `mac` covers: how a claim stands is no entry of its own, and sizes are in none."""
_BEFORE: Final = {
    "releasing": "release-requested",
    "released": "releasing",
    "release-failed": "releasing",
    "refusal-told": "refused",
}
"""State in which an original must be by its entries for the step to be in order: nothing leaves that nobody let go."""
_SEVERAL: Final = 400
"""Decisions whose index rows are asked for at once."""
_WRITTEN: Final = "SELECT ref, seq, at, kind, body FROM journal WHERE ref >= ? AND ref < 'INC.' ORDER BY ref, seq"

Told = tuple[str, int, str, str, str]
"""ref, seq, at, kind, body of an entry."""


@dataclass(frozen=True, slots=True)
class Bent:
    """`where`: table, id and columns of a row that is not as the entries say, never what stands there. `seq`: its decision's entry, or 0."""

    seq: int
    where: str


@dataclass(slots=True)
class Due:
    """What the rows of one decision must say. `held` is None where no original was sealed; in it None stands for what no entry says."""

    decision: dict[str, Any]
    held: dict[str, Any] | None = None
    sealed: str | None = None  # digest of the original that must be there
    unordered: bool = False  # a step of the quarantine was taken that no entry before it asked for
    words: dict[str, set[str]] = field(default_factory=dict)


def due(entries: Iterable[Told]) -> Due | None:
    """The rows that the entries of one decision ask for; None where it was destroyed, or is none."""
    found: Due | None = None
    for _, seq, at, kind, text in entries:
        if erased_digest(text) is not None:
            if kind == "decided":
                return None
            continue
        body: dict[str, Any] = json.loads(text)
        if kind == "decided":
            found = _decided(seq, at, body)
        elif found is not None:
            found.unordered |= found.held is not None and found.held["state"] != _BEFORE.get(kind, found.held["state"])
            _then(found, at, kind, body)
    return found


def _decided(seq: int, at: str, body: dict[str, Any]) -> Due:
    row = {"seq": seq, "at": at, "state": "decided", "finished": 0, "message": body["message_token"]}
    made = Due(row | {name: body[name] for name in ("channel", "action", "connector", "department")})
    made.words = {
        "by_rule": {reason["rule"] for reason in body["reasons"]},
        "by_case": {case["case_no"] for case in body["cases"]},
    }
    if "sealed" in body:
        _sealed(made, at, body["sealed"])
    return made


def _sealed(found: Due, at: str, digest: str) -> None:
    found.sealed, found.decision["state"] = digest, "held"
    found.held = {
        "at": at, "connector": found.decision["connector"], "state": "held", "operator": "", "reason": "", "worker": "", "lease": "",
        "attempts": 0,
    }  # fmt: skip


def _then(found: Due, at: str, kind: str, body: dict[str, Any]) -> None:
    """One further entry, as `decisions` and `quarantine` carry it out."""
    row, held = found.decision, found.held
    if kind == "case-attached" and "fields" in body:
        found.words["by_case"].add(body["case_no"])
        return
    if kind == "done":
        row["finished"] = 1
        if not (body["done"] == "held" and row["state"] != "decided"):
            row["state"] = body["done"]
        return
    if kind == "held":
        _sealed(found, at, body["sealed"])
        return
    if held is None:
        return
    idle = {"worker": "", "lease": ""}
    match kind:
        case "release-requested" | "refused":
            held |= {"state": kind, "operator": body["operator"], "reason": body["reason"], **idle}
        case "releasing":
            held |= {"state": kind, "worker": body["worker"], "attempts": body["attempt"], "lease": None}
        case "released":
            held |= {"state": kind, **idle}
        case "release-failed":
            held |= {"state": "release-requested" if body["retry_at"] else "held", "worker": "", "lease": body["retry_at"]}
        case "refusal-told":
            held |= idle
        case "key-rotated" if "sealed" in body:
            found.sealed = body["sealed"]
            return
        case "erased":
            pass
        case _:
            return
    row["state"] = held["state"]
    row["finished"] = int(row["finished"] or held["state"] in ("released", "refused"))
    if held["state"] == "refused":  # who takes up telling the sender is no entry: the seal covers it
        held |= {"worker": None, "lease": None, "attempts": None}
    if body.get("erased"):
        found.sealed = None


def vouch(connection: Connection, key: bytes, incident: str) -> None:
    """StoreError unless the rows of a decision are what its own entries ask for, each under the journal key. Whoever delivers, refuses or destroys
    asks this first: a row is a means to find, and orders nothing."""
    if strange(connection, key, incident):
        raise StoreError(f"{incident}: its rows are not what the journal says: run `dlp journal verify`")


def strange(connection: Connection, key: bytes, incident: str) -> bool:
    """As `vouch`, as an answer. Only looks may have lost their text: an order that was taken back must still be read."""
    rows = connection.execute("SELECT seq, at, kind, ref, body, prev, hash FROM journal WHERE ref = ? ORDER BY seq", (incident,))
    entries = [Entry(*row) for row in rows]
    if any(hash_behind(key, one) != one.hash or (one.kind not in LOOKS and erased_digest(one.body)) for one in entries):
        return True
    wants = due((one.ref, one.seq, one.at, one.kind, one.body) for one in entries)
    decision, held = (
        connection.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (incident,)).fetchone()  # noqa: S608  our own names
        for table, columns in (("decision", ("id", *_DECISION)), ("held", _HELD_ROW))
    )
    return bool([*_compared(incident, decision, wants), *_original(key, incident, held, wants)])


def bent(connection: Connection, key: bytes, *, since: str = "") -> Iterator[Bent]:
    """Rows that are not as the entries say, of decisions from id `since` on, each once; and the counters, which have no ids."""
    said: set[str] = set()
    for one in _bent(connection, key, since):
        if one.where not in said:
            said.add(one.where)
            yield one


class _Rows:
    """The rows of a table by their id, taken as the entries of the journal come to them. `untold`: those below an id, of which no entry tells."""

    def __init__(self, table: str, rows: Iterator[tuple[Any, ...]]) -> None:
        self._table, self._rows, self._next = table, rows, next(rows, None)

    def untold(self, before: str | None) -> Iterator[Bent]:
        """All that are left where `before` is None."""
        while self._next is not None and (before is None or self._next[0] < before):
            yield Bent(0, _said(self._table, self._next[0]))
            self._next = next(self._rows, None)

    def of(self, ref: str) -> tuple[Any, ...] | None:
        row = self._next
        if row is None or row[0] != ref:
            return None
        self._next = next(self._rows, None)
        return row


def _bent(connection: Connection, key: bytes, since: str) -> Iterator[Bent]:
    decisions = _Rows("decision", _by_id(connection, "decision", ("id", *_DECISION), since))
    originals = _Rows("held", _by_id(connection, "held", _HELD_ROW, since))
    written = groupby(words.of(connection).stream(connection, _WRITTEN, (since or "INC-",)), key=itemgetter(0))
    wanted = dict.fromkeys(WORDS, 0)
    short: set[str] = set()
    page: list[tuple[str, Due]] = []
    for ref, entries in written:
        yield from (*decisions.untold(ref), *originals.untold(ref))
        wants = due(entries)
        yield from _compared(ref, decisions.of(ref), wants)
        yield from _original(key, ref, originals.of(ref), wants)
        if wants is not None:
            for table in WORDS:
                wanted[table] += len(wants.words[table])
            page.append((ref, wants))
            if len(page) == _SEVERAL:
                yield from _unlisted(connection, page, short)
                page.clear()
    yield from _unlisted(connection, page, short)
    for rows in (decisions, originals):
        yield from rows.untold(None)
    for table, number in wanted.items():
        there = connection.execute(f"SELECT count(*) FROM {table} WHERE id >= ?", (since,)).fetchone()[0]  # noqa: S608  a constant
        if table in short or number != there:
            yield from _listed_wrongly(connection, table, since)
    for table in counting.troubles(connection, key):
        yield Bent(0, table)


def _by_id(connection: Connection, table: str, columns: Sequence[str], since: str) -> Iterator[tuple[Any, ...]]:
    rows = words.of(connection).stream(connection, f"SELECT {', '.join(columns)} FROM {table} ORDER BY id")  # noqa: S608  our own names
    for row in rows:
        if not isinstance(row[0], str) or row[0] >= since or not ID.fullmatch(row[0]):
            yield (row[0] if isinstance(row[0], str) else "", *row[1:])


def _compared(ref: str, row: tuple[Any, ...] | None, wants: Due | None) -> Iterator[Bent]:
    if row is None and wants is None:
        return
    seq = wants.decision["seq"] if wants is not None else 0
    if row is None or wants is None:
        yield Bent(seq, _said("decision", ref))
        return
    wrong = [name for name, value in zip(_DECISION, row[1:], strict=True) if not _same(value, wants.decision[name])]
    if wrong:
        yield Bent(seq, _said("decision", ref, wrong))


def _original(key: bytes, ref: str, row: tuple[Any, ...] | None, wants: Due | None) -> Iterator[Bent]:
    held = wants.held if wants is not None else None
    if row is None and held is None:
        return
    if row is None or held is None or wants is None:
        yield Bent(0, _said("held", ref))
        return
    found = dict(zip(_HELD_ROW, row, strict=True))
    wrong = [name for name in _HELD if held.get(name) is not None and not _same(found[name], held[name])]
    wrapped, body = found["wrapped"], found["body"]
    if wants.sealed is None:
        wrong += [name for name in ("wrapped", "body") if found[name] is not None]
    elif not (isinstance(wrapped, bytes) and isinstance(body, bytes)) or (
        len(wrapped) != WRAPPED or hashlib.sha256(wrapped + body).hexdigest() != wants.sealed
    ):
        wrong += ["wrapped", "body"]
    if row_mac(key, "held", *(found[name] for name in SEALED)) != found["mac"]:
        wrong.append("bytes, lease, attempts or mac")
    wrong += ["order"] * wants.unordered
    if wrong:
        yield Bent(0, _said("held", ref, wrong))


def _unlisted(connection: Connection, page: list[tuple[str, Due]], short: set[str]) -> Iterator[Bent]:
    """Decisions that their rules or cases do not list; `short` gets the tables that lack them."""
    for table, (word, _) in WORDS.items():
        rows = [(one, wants.decision["at"], ref) for ref, wants in page for one in wants.words[table]]
        query = (
            f"SELECT w.value ->> 2 FROM {words.of(connection).rows} WHERE NOT EXISTS (SELECT 1 FROM {table} t "  # noqa: S608  our own names
            f"WHERE t.{word} = w.value ->> 0 AND t.at = w.value ->> 1 AND t.id = w.value ->> 2)"
        )
        for (ref,) in connection.execute(query, (json.dumps(rows),)).fetchall():
            short.add(table)
            yield Bent(0, _said(table, ref))


def _listed_wrongly(connection: Connection, table: str, since: str) -> Iterator[Bent]:
    """Rows of a rule or a case that no decision accounts for. Read one by one, only where the number does not agree."""
    word, place = WORDS[table]
    name = {"by_rule": "rule", "by_case": "case_no"}[table]
    for value, at, ref in connection.execute(f"SELECT {word}, at, id FROM {table} WHERE id >= ?", (since,)):  # noqa: S608  our own names
        row = connection.execute(
            "SELECT at, body FROM journal WHERE ref = ? AND kind = 'decided' ORDER BY seq LIMIT 1", (ref,)
        ).fetchone()
        body = json.loads(row[1]) if row is not None and erased_digest(row[1]) is None else {}
        words = {one[name] for one in body.get(place, ())}
        words |= {one["case_no"] for one in attached(connection, ref)} if table == "by_case" and body else set()
        if row is None or row[0] != at or value not in words:
            yield Bent(0, _said(table, ref))


def _same(value: object, wanted: object) -> bool:
    return type(value) is type(wanted) and value == wanted


def _said(table: str, ref: object, columns: Iterable[str] = ()) -> str:
    """An id that is none of ours was put there by somebody and may say anything."""
    named = ref if isinstance(ref, str) and ID.fullmatch(ref) else "?"
    return " ".join([table, named, ", ".join(columns)]).rstrip()
