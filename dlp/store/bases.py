"""Approved grounds in the journal: asked for, settled, used. No table: the entries of one are found by its id.

A use is taken when a message that goes out on it is decided, in the same transaction, and given back where the message was not delivered. So
two messages that are decided at once cannot both have the last use; what a crash leaves open counts as used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from dlp.desk.rights import Actor
from dlp.ledgers import bases as desk
from dlp.ledgers.bases import BASES, Approver, Request
from dlp.message import KST
from dlp.ports import NotFound, NotNow, StoreError
from dlp.store.engine import Connection, Rows
from dlp.store.ledgers import read
from dlp.store.pen import Pen, stamp

GONE: Final = "the ground was used up by another message meanwhile"


def messages(connection: Connection, basis_id: str) -> frozenset[str]:
    """Tokens of the messages that one has carried."""
    rows = connection.execute(
        "SELECT at, kind, body FROM journal WHERE ref = ? AND kind IN (?, ?) ORDER BY seq", (basis_id, desk.USED, desk.RETURNED)
    )
    return desk.used((at, kind, json.loads(body)) for at, kind, body in rows)


def request(pen: Pen, body: Mapping[str, Any], *, now: datetime) -> str:
    """Journal a request under the next number of its year; the number."""
    year = now.astimezone(KST).year
    prefix = f"{desk.PREFIX}{year}-"
    row = pen.connection.execute(
        "SELECT max(CAST(substr(ref, ?) AS INTEGER)) FROM journal WHERE ref >= ? AND ref < ?",
        (len(prefix) + 1, prefix, prefix[:-1] + "."),
    ).fetchone()
    number = f"{prefix}{int(row[0] or 0) + 1:04}"
    pen.append(desk.REQUESTED, at=stamp(now), ref=number, body=body)
    return number


def settle(
    pen: Pen, key: bytes, basis_id: str, *, kind: str, actor: Actor, second: Approver, reason: str, now: datetime
) -> Request:
    """Approve, reject or revoke. StoreError where there is none, it is settled, or this person may not."""
    found = next((one for one in read(pen.connection, BASES, key) if one.id == basis_id), None)
    if found is None:
        raise NotFound("no such ground")
    wanted = "approved" if kind == desk.REVOKED else "open"
    if found.state != wanted:
        raise NotNow(f"{basis_id}: it is {found.state} already" if found.state != "open" else f"{basis_id}: it is not approved")
    if kind == desk.APPROVED and (why := desk.objection(found, second, today=now.astimezone(KST).date())):
        raise NotNow(f"{basis_id}: {why}")
    body = {**actor.body(), "reason": reason, "staff_id": second.staff_id, "privacy_officer": second.privacy_officer}
    pen.append(kind, at=stamp(now), ref=basis_id, body=body)
    return next(one for one in read(pen.connection, BASES, key) if one.id == basis_id)


def take(pen: Pen, marks: Iterable[Mapping[str, Any]], *, decision_id: str, message: str, at: str) -> None:
    """Use grounds for a message that goes out. `marks`: what is kept of each (`id`, `times`, …). StoreError where one is used up, and by
    another message than this one."""
    for mark in marks:
        carried = messages(pen.connection, mark["id"])
        if mark["times"] and message not in carried and len(carried) >= mark["times"]:
            raise StoreError(GONE)
        pen.append(desk.USED, at=at, ref=mark["id"], body={"decision": decision_id, "message": message})
        pen.append(desk.USED, at=at, ref=decision_id, body={**mark, "message": message})


def asked(connection: Connection, decision_id: str) -> Rows:
    """What `give_back` and `take_again` must know of a decision."""
    return connection.execute(
        "SELECT kind, body FROM journal WHERE ref = ? AND kind IN (?, ?) ORDER BY seq", (decision_id, desk.USED, desk.RETURNED)
    )


def give_back(pen: Pen, decision_id: str, rows: Iterable[tuple[str, str]], *, at: str) -> None:
    """The message was not delivered. `rows` of `asked`."""
    for mark in _marks(rows)[0]:
        for ref, body in ((mark["id"], {"decision": decision_id}), (decision_id, {"id": mark["id"]})):
            pen.append(desk.RETURNED, at=at, ref=ref, body=body)


def take_again(pen: Pen, decision_id: str, rows: Iterable[tuple[str, str]], *, at: str) -> None:
    """It was delivered after all. `rows` of `asked`."""
    for mark in _marks(rows)[1]:
        pen.append(desk.USED, at=at, ref=mark["id"], body={"decision": decision_id, "message": mark["message"]})
        pen.append(desk.USED, at=at, ref=decision_id, body=mark)


def taken_by(connection: Connection, decision_id: str) -> list[dict[str, Any]]:
    """What is kept of the grounds that a decision has used and not given back."""
    return _marks(asked(connection, decision_id))[0]


def _marks(rows: Iterable[tuple[str, str]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The same, and those that were given back."""
    taken: dict[str, dict[str, Any]] = {}
    returned: dict[str, dict[str, Any]] = {}
    for kind, text in rows:
        body = json.loads(text)
        if "id" not in body:  # a destroyed one
            continue
        if kind == desk.USED:
            taken[body["id"]] = body
            returned.pop(body["id"], None)
        elif body["id"] in taken:
            returned[body["id"]] = taken.pop(body["id"])
    return list(taken.values()), list(returned.values())
