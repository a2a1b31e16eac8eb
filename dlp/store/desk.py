"""Operators and proposals, folded from the journal. They have no table of their own: the append-only entries are the record.

Their refs begin with `OP-` and `PR-`, so that the journal's index on `ref` finds them among a million decisions. What grants a right is
checked against the journal key entry by entry: a row written past the store makes nobody an operator.
"""

from __future__ import annotations

import json
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from dlp.desk import rights
from dlp.desk.rights import Actor, Operator
from dlp.ledgers import proposals
from dlp.ledgers.proposals import Proposal, objection
from dlp.ports import NotNow, StoreError
from dlp.store.engine import Connection
from dlp.store.pen import Pen, stamp
from dlp.store.vouched import any_operator, vouched

_ENDLESS: Final = 1 << 62


def operators(connection: Connection, key: bytes) -> dict[str, Operator]:
    """By name; empty on a site that has none yet. `key` is the journal's."""
    return _operators(connection, key, before=_ENDLESS)


def _operators(connection: Connection, key: bytes, *, before: int) -> dict[str, Operator]:
    found = [e for e in vouched(connection, key, rights.PREFIX) if e.kind in rights.KINDS and e.seq < before]
    return rights.folded((e.ref, e.at, e.kind, json.loads(e.body)) for e in found)


def approved_policy(connection: Connection, key: bytes) -> str:
    """SHA-256 of the policy that was approved last; "" where none was."""
    found = [json.loads(e.body)["sha256"] for e in vouched(connection, key, "PO-") if e.kind == "policy-approved"]
    return str(found[-1]) if found else ""


def policies(connection: Connection, key: bytes) -> list[tuple[str, dict[str, Any]]]:
    """(at, body) of every time a policy came into force, the oldest first."""
    return [(e.at, json.loads(e.body)) for e in vouched(connection, key, "PO-") if e.kind == "policy-in-force"]


def approved_routes(connection: Connection, key: bytes) -> dict[str, str]:
    """The route of each entrance that was approved last (`dlp.app.routes`)."""
    found: dict[str, str] = {}
    for entry in vouched(connection, key, "RT-"):
        if entry.kind == "route-approved":
            found |= json.loads(entry.body)["routes"]
    return found


def all_proposals(connection: Connection, key: bytes) -> list[Proposal]:
    """The oldest first."""
    grouped = groupby(vouched(connection, key, proposals.PREFIX), lambda entry: entry.ref)
    found = (proposals.folded(ref, [(e.at, e.kind, json.loads(e.body)) for e in group]) for ref, group in grouped)
    return sorted((one for one in found if one is not None), key=lambda one: one.at)


def proposal(connection: Connection, key: bytes, proposal_id: str) -> Proposal:
    """StoreError where there is none."""
    for one in all_proposals(connection, key):
        if one.id == proposal_id:
            return one
    raise StoreError("no such proposal")


def settle(pen: Pen, key: bytes, proposal_id: str, *, kind: str, actor: Actor, reason: str, now: datetime) -> Proposal:
    """Approve or reject, and write what the approval does, in this one transaction. StoreError where the person or the time is wrong."""
    found = proposal(pen.connection, key, proposal_id)
    if kind == "approved" and (why := objection(found, actor.name, operators(pen.connection, key), now=now)):
        raise StoreError(why)
    if found.state != "open":
        raise StoreError(f"{proposal_id}: it is {found.state} already")
    if kind == "approved" and (why := _overtaken(pen.connection, key, found)):
        raise StoreError(why)
    at = stamp(now)
    pen.append(kind, at=at, ref=proposal_id, body={**actor.body(), "reason": reason})
    for effect, ref, body in found.effects if kind == "approved" else ():
        pen.append(effect, at=at, ref=ref, body={**body, **actor.body(), "proposal": proposal_id, "proposed_by": found.operator})
    return proposal(pen.connection, key, proposal_id)


def _overtaken(connection: Connection, key: bytes, found: Proposal) -> str:
    """Why what was right when it was proposed is not any more: it would undo what others approved meanwhile. "" where it is."""
    if not any_operator(connection):
        return ""
    (seq,) = connection.execute("SELECT min(seq) FROM journal WHERE ref = ? AND kind = 'proposed'", (found.id,)).fetchone()
    then = _operators(connection, key, before=seq)
    if found.operator not in then:  # on an open site anybody could propose in anybody's name
        return "who proposed it was no operator then: propose it again"
    if found.what is proposals.What.policy and found.facts.get("base", "") != approved_policy(connection, key):
        return "the policy was changed since: propose it again"
    if found.what is proposals.What.operator:
        now = operators(connection, key)
        for kind, ref, body in found.effects:
            if why := rights.misfit(kind, ref.removeprefix(rights.PREFIX), body, then=then, now=now):
                return why
    return ""


def renew_token(pen: Pen, key: bytes, name: str, *, actor: Actor, now: datetime) -> int:
    """Void the tokens of an operator, whose roles stay as they are at this moment. Returns the generation that counts now."""
    person = operators(pen.connection, key).get(name)
    if person is None:
        raise StoreError(f"no operator {name}")
    body = {"roles": sorted(person.roles), "login": person.login, "token": person.token + 1, **actor.body(), "reason": "token"}
    pen.append("operator-set", at=stamp(now), ref=rights.PREFIX + name, body=body)
    return person.token + 1


ONCE: Final = {
    proposals.What.unseal: (
        "unsealed",
        "no approved unsealing of this message in your name: `dlp held unseal`, then another person approves it",
    ),
    proposals.What.reveal: (
        "revealed",
        "no approved look at who sent this in your name: `dlp incidents who ID --reason`, then another person approves it",
    ),
}
"""What an approval lets one person see, once: the entry that it was seen, and what is said where there is no such approval."""


def use(
    pen: Pen, key: bytes, incident_id: str, *, what: proposals.What, actor: Actor, now: datetime, facts: dict[str, Any]
) -> Proposal:
    """Use up an approved look at this incident, asked for by `actor`. StoreError where there is none in its hour."""
    kind, missing = ONCE[what]
    for one in all_proposals(pen.connection, key):
        if one.what is what and one.subject == incident_id and one.operator == actor.name and one.usable_at(now):
            body = {**actor.body(), "incident": incident_id, "second": one.second, **facts}
            pen.append(kind, at=stamp(now), ref=one.id, body=body)
            pen.append(kind, at=stamp(now), ref=incident_id, body={**body, "proposal": one.id})
            return one
    raise NotNow(missing)


def rotated(pen: Pen, key: bytes, proposal_id: str, *, actor: Actor, now: datetime, facts: dict[str, Any]) -> None:
    """Journal that an approved rotation was done, once."""
    if not proposal(pen.connection, key, proposal_id).used:
        pen.append("key-rotated", at=stamp(now), ref=proposal_id, body={**actor.body(), **facts})
