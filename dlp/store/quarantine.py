"""Held messages: sealed originals and the way out of quarantine, each step in the journal.

    held ──request──> release-requested ──claim──> releasing ──finish──> released
      └──────────refuse─────────┴──────────────> refused         (retry: back to release-requested; final failure: back to held)

A claim is taken by one worker and journalled before he delivers. If he dies, nobody knows whether the message went out, so an expired
claim is not taken over by itself: it shows as uncertain until somebody asks `again`. That is what "once" can mean across a crash.
Released and refused originals are erased by their wrapped key as soon as the connector is through with them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.keys import Sealed, rewrapped, seal, unseal
from dlp.model import Outcome
from dlp.ports import NotFound, NotNow, StoreError
from dlp.store.derived import SEALED, strange
from dlp.store.engine import Connection
from dlp.store.pen import Pen, code

LENGTH: Final = 4  # bytes that say how long the meta in front of the original is
_STAMPED: Final = re.compile(rb"\r\n(?:Date|Received|Return-Path):[^\r\n]*(?:\r\n[ \t][^\r\n]*)*", re.IGNORECASE)
LOOKED_AT: Final = 8  # holds of one message id
BETWEEN: Final = ("sender", "recipients", "caller")
"""Words of the meta that say from whom and to whom."""
OPEN: Final = ("held", "release-requested", "releasing")


@dataclass(slots=True)
class Held:
    """A message that is to be held, what seals it, and which of the originals with its id were opened: they need not be opened again where all others wait."""

    raw: bytes = field(repr=False)
    meta: Mapping[str, Any] = field(repr=False)
    sealed: Sealed = field(repr=False)
    opened: dict[str, bool] = field(default_factory=dict)

    def is_in(self, connection: Connection, key: bytes, decision_id: str) -> bool:
        if decision_id not in self.opened:
            try:
                before, said = original(connection, key, decision_id)
            except NotFound:  # let go a moment ago
                return False
            told = _told_alike(before) == _told_alike(self.raw)
            self.opened[decision_id] = told and all(said.get(name) == self.meta.get(name) for name in BETWEEN)
        return self.opened[decision_id]


@dataclass(frozen=True, slots=True)
class Claim:
    """A held original in the hands of one worker until `finish`."""

    id: str
    connector: str
    raw: bytes = field(repr=False)
    meta: dict[str, Any] = field(repr=False)
    worker: str
    attempts: int


def sealed_original(key: bytes, decision_id: str, *, raw: bytes, meta: Mapping[str, Any]) -> Sealed:
    """Original and meta (it holds addresses) under one data key, tied to the decision."""
    head = json.dumps(dict(meta)).encode("ascii")
    return seal(key, len(head).to_bytes(LENGTH, "big") + head + raw, _aad(decision_id))


def opened(key: bytes, decision_id: str, sealed: Sealed) -> tuple[bytes, dict[str, Any]]:
    plain = unseal(key, sealed, _aad(decision_id))
    end = LENGTH + int.from_bytes(plain[:LENGTH], "big")
    meta: dict[str, Any] = json.loads(plain[LENGTH:end])
    return plain[end:], meta


def _aad(decision_id: str) -> bytes:
    return b"held\0" + decision_id.encode()


def digest(sealed: Sealed) -> str:
    """Goes into the journal, so that a swapped ciphertext is seen without the key."""
    return hashlib.sha256(sealed.wrapped + sealed.body).hexdigest()


def write_held(pen: Pen, decision_id: str, sealed: Sealed, *, at: str, connector: str, size: int) -> None:
    pen.connection.execute(
        "INSERT INTO held (id, at, connector, bytes, wrapped, body, state, operator, reason, worker, lease, attempts, mac) "
        "VALUES (?, ?, ?, ?, ?, ?, 'held', '', '', '', '', 0, ?)",
        (
            decision_id,
            at,
            connector,
            size,
            pen.keep_bytes(sealed.wrapped),
            sealed.body,
            pen.mac("held", decision_id, connector, size, "", "", 0),
        ),
    )
    pen.connection.execute("UPDATE decision SET state = 'held' WHERE id = ?", (decision_id,))


def held_before(connection: Connection, key: bytes, message: Held, *, message_token: str, connector: str) -> str | None:
    """The decision that keeps this very message in the quarantine: that says nothing else, from and to nobody else."""
    ids = connection.execute(
        "SELECT d.id FROM decision d JOIN held h ON h.id = d.id WHERE d.message = ? AND d.connector = ? "
        "AND h.state IN (?, ?, ?) AND h.wrapped IS NOT NULL ORDER BY d.at DESC LIMIT ?",
        (message_token, connector, *OPEN, LOOKED_AT),
    ).fetchall()
    return next((found for (found,) in ids if message.is_in(connection, key, found)), None)


def original(connection: Connection, key: bytes, decision_id: str) -> tuple[bytes, dict[str, Any]]:
    """What is sealed, opened. StoreError where it was never held or is erased."""
    row = connection.execute("SELECT wrapped, body FROM held WHERE id = ? AND wrapped IS NOT NULL", (decision_id,)).fetchone()
    if row is None:
        raise NotFound("no such held message, or its original is erased")
    return opened(key, decision_id, Sealed(row[0], row[1]))


def rewrap(pen: Pen, *, old: bytes, new: bytes, at: str) -> int:
    """Wrap the data key of every sealed original under a new sealing key, each with its new digest in the journal. Returns how many."""
    rows = pen.connection.execute("SELECT id, wrapped, body FROM held WHERE wrapped IS NOT NULL").fetchall()
    for decision_id, wrapped, body in rows:
        fresh = rewrapped(Sealed(wrapped, body), _aad(decision_id), old=old, new=new)
        if fresh.wrapped == wrapped:
            continue
        pen.connection.execute("UPDATE held SET wrapped = ? WHERE id = ?", (pen.keep_bytes(fresh.wrapped), decision_id))
        pen.append("key-rotated", at=at, ref=decision_id, body={"sealed": digest(fresh)})
    return len(rows)


def _told_alike(raw: bytes) -> bytes:
    """A mail without what the receiving server wrote into it at that moment: the trace, and a date where the sender gave none."""
    head, blank, body = raw.partition(b"\r\n\r\n")
    return _STAMPED.sub(b"", b"\r\n" + head) + blank + body


def _state(pen: Pen, decision_id: str) -> tuple[str, str, str, int]:
    row = pen.connection.execute("SELECT state, worker, lease, attempts FROM held WHERE id = ?", (decision_id,)).fetchone()
    if row is None:
        raise NotFound("no such held message")
    return row[0], row[1], row[2], row[3]


def seal_what_stands(pen: Pen) -> None:
    """The first seals, on rows made before there were any."""
    for row in pen.connection.execute(f"SELECT {', '.join(SEALED)} FROM held").fetchall():  # noqa: S608  our own names
        pen.connection.execute("UPDATE held SET mac = ? WHERE id = ?", (pen.mac("held", *row), row[0]))


def _move(pen: Pen, decision_id: str, state: str, **columns: str | int) -> None:
    values: dict[str, str | int] = {"state": state, **columns}
    row = pen.connection.execute(f"SELECT {', '.join(SEALED)}, mac FROM held WHERE id = ?", (decision_id,)).fetchone()  # noqa: S608
    if row is not None and pen.mac("held", *row[:-1]) == row[-1]:  # one that was altered is not sealed anew: `verify` finds it
        values["mac"] = pen.mac("held", *(columns.get(name, old) for name, old in zip(SEALED, row, strict=False)))
    sets = ", ".join(f"{name} = ?" for name in values)
    pen.connection.execute(f"UPDATE held SET {sets} WHERE id = ?", (*values.values(), decision_id))  # noqa: S608  our own names
    over = state in ("released", "refused")
    pen.connection.execute(
        "UPDATE decision SET state = ?, finished = CASE WHEN ? = 1 THEN 1 ELSE finished END WHERE id = ?",
        (state, int(over), decision_id),
    )


def _refuse_unless(decision_id: str, state: str, allowed: tuple[str, ...], *, expired: bool, again: bool) -> None:
    if state in allowed or (state == "releasing" and expired and again):
        return
    uncertain = state == "releasing" and expired
    if uncertain:
        raise NotNow(f"{decision_id}: its delivery was begun and never reported: repeat with --again")
    raise NotNow(f"{decision_id}: its state is {state}")


def _statement(reason: str) -> str:
    from dlp.ledgers.reviews import STATEMENT
    from dlp.record.shapes import scrubbed

    return scrubbed(reason, (), limit=STATEMENT)


def request(
    pen: Pen,
    decision_id: str,
    *,
    operator: str,
    reason: str,
    again: bool,
    at: str,
    origin: str = "",
    stated: Mapping[str, str] | None = None,
) -> None:
    """An operator lets the message go. StoreError (with the state) unless it is held; `again` also takes an uncertain delivery.
    `stated`: on which ground and to what end, as he says, for the ledger (Decree 15)."""
    state, _, lease, _ = _state(pen, decision_id)
    _refuse_unless(decision_id, state, ("held",), expired=lease < at, again=again)
    reason = _statement(reason)
    said = {name: _statement(text) for name, text in (stated or {}).items() if text}
    pen.append(
        "release-requested",
        at=at,
        ref=decision_id,
        body={"operator": operator, "from": origin, "reason": reason, "again": again, **said},
    )
    _move(pen, decision_id, "release-requested", operator=operator, reason=reason, worker="", lease="")


def refuse(pen: Pen, decision_id: str, *, operator: str, reason: str, again: bool, at: str, origin: str = "") -> None:
    """An operator refuses for good; the original stays sealed until the connector has told the sender."""
    state, _, lease, _ = _state(pen, decision_id)
    _refuse_unless(decision_id, state, ("held", "release-requested"), expired=lease < at, again=again)
    reason = _statement(reason)
    pen.append("refused", at=at, ref=decision_id, body={"operator": operator, "from": origin, "reason": reason})
    _move(pen, decision_id, "refused", operator=operator, reason=reason, worker="", lease="")


def claim(pen: Pen, key: bytes, decision_id: str, *, state: str, worker: str, lease: str, at: str) -> Claim | None:
    """Take a message in `state` (release-requested, refused) for one worker; None where another was quicker or its time is not come."""
    row = pen.connection.execute(
        "SELECT connector, wrapped, body, attempts, bytes FROM held WHERE id = ? AND state = ? AND lease < ? AND wrapped IS NOT NULL",
        (decision_id, state, at),
    ).fetchone()
    if row is None:
        return None
    raw, meta = opened(key, decision_id, Sealed(row[1], row[2]))
    if state == "release-requested":
        pen.append("releasing", at=at, ref=decision_id, body={"worker": worker, "attempt": row[3] + 1})
        _move(pen, decision_id, "releasing", worker=worker, lease=lease, attempts=row[3] + 1)
    else:
        _move(pen, decision_id, state, worker=worker, lease=lease, attempts=row[3] + 1)
    return Claim(decision_id, row[0], raw, meta, worker, row[3] + 1)


def doubt(pen: Pen, journal: bytes, *, worker: str, at: str) -> int:
    """Take every release that was asked for as begun and never reported, whenever its next try would be; how many. For a journal that is
    older than the world: what it knows as asked for may have gone out since."""
    found = pen.connection.execute(
        "SELECT id, attempts FROM held WHERE state = 'release-requested' AND wrapped IS NOT NULL ORDER BY at, id"
    ).fetchall()
    rows = [row for row in found if not strange(pen.connection, journal, row[0])]
    for decision_id, attempts in rows:
        pen.append("releasing", at=at, ref=decision_id, body={"worker": worker, "attempt": attempts + 1})
        _move(pen, decision_id, "releasing", worker=worker, lease=at, attempts=attempts + 1)
    return len(rows)


def finish_release(pen: Pen, decision_id: str, outcome: Outcome, *, worker: str, retry_at: str, at: str) -> None:
    """What became of a claimed release. StoreError where the claim is not this worker's any more.

    Delivered: released, original erased. Failed with `retry_at`: asked for again from then on. Failed without: held again.
    """
    state, holder, _, _ = _state(pen, decision_id)
    if state != "releasing" or holder != worker:
        raise StoreError(f"not in this worker's hands ({state})")
    body = {"worker": worker, "done": outcome.done, "detail": code(outcome.detail)}
    if outcome.done in ("delivered", "masked"):
        pen.append("released", at=at, ref=decision_id, body={**body, "erased": True})
        _move(pen, decision_id, "released", worker="", lease="")
        erase(pen, decision_id)
    else:
        pen.append("release-failed", at=at, ref=decision_id, body={**body, "retry_at": retry_at})
        _move(pen, decision_id, "release-requested" if retry_at else "held", worker="", lease=retry_at)


def finish_refusal(pen: Pen, decision_id: str, outcome: Outcome, *, worker: str, retry_at: str, at: str) -> None:
    """The sender was told (or nobody is to be told): the original is erased. With `retry_at` it is kept and claimed again from then on."""
    state, holder, _, _ = _state(pen, decision_id)
    if state != "refused" or holder != worker:
        raise StoreError(f"not in this worker's hands ({state})")
    if retry_at:
        _move(pen, decision_id, "refused", worker="", lease=retry_at)
        return
    body = {"worker": worker, "done": outcome.done, "detail": code(outcome.detail), "erased": True}
    pen.append("refusal-told", at=at, ref=decision_id, body=body)
    _move(pen, decision_id, "refused", worker="", lease="")
    erase(pen, decision_id)


def erase(pen: Pen, decision_id: str) -> None:
    """Crypto-shredding: without the wrapped key no copy of the ciphertext, in a backup or the WAL, can be opened."""
    pen.connection.execute("UPDATE held SET wrapped = NULL, body = NULL WHERE id = ?", (decision_id,))
