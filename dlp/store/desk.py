"""What is written about operators and proposals: two persons, in one transaction with what the approval does. Their ledgers are read by
`dlp.store.ledgers`, against the journal key: a row written past the store makes nobody an operator.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from dlp.desk.rights import Actor
from dlp.ledgers import operators, proposals
from dlp.ledgers.operators import OPERATORS
from dlp.ledgers.policies import APPROVED
from dlp.ledgers.proposals import PROPOSALS, Proposal, objection
from dlp.ports import NotFound, NotNow
from dlp.store.engine import Connection
from dlp.store.ledgers import any_operator, read
from dlp.store.pen import Pen, stamp


def proposal(connection: Connection, key: bytes, proposal_id: str) -> Proposal:
    """StoreError where there is none."""
    for one in read(connection, PROPOSALS, key):
        if one.id == proposal_id:
            return one
    raise NotFound("no such proposal")


def settle(pen: Pen, key: bytes, proposal_id: str, *, kind: str, actor: Actor, reason: str, now: datetime) -> Proposal:
    """Approve or reject, and write what the approval does, in this one transaction. StoreError where the person or the time is wrong."""
    found = proposal(pen.connection, key, proposal_id)
    if kind == "approved" and (why := objection(found, actor.name, read(pen.connection, OPERATORS, key), now=now)):
        raise NotNow(why)
    if found.state != "open":
        raise NotNow(f"{proposal_id}: it is {found.state} already")
    if kind == "approved" and (why := _overtaken(pen.connection, key, found)):
        raise NotNow(why)
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
    then = read(connection, OPERATORS, key, before=seq)
    if found.operator not in then:  # on an open site anybody could propose in anybody's name
        return "who proposed it was no operator then: propose it again"
    if found.what is proposals.What.policy and found.facts.get("base", "") != read(connection, APPROVED, key):
        return "the policy was changed since: propose it again"
    if found.what is proposals.What.operator:
        now = read(connection, OPERATORS, key)
        for kind, ref, body in found.effects:
            if why := operators.misfit(kind, ref.removeprefix(operators.PREFIX), body, then=then, now=now):
                return why
    return ""


def renew_token(pen: Pen, key: bytes, name: str, *, actor: Actor, reason: str, now: datetime) -> int:
    """Void the tokens of an operator, whose roles stay as they are at this moment. Returns the generation that counts now."""
    person = read(pen.connection, OPERATORS, key).get(name)
    if person is None:
        raise NotFound(f"no operator {name}")
    body = {"roles": sorted(person.roles), "login": person.login, "token": person.token + 1, **actor.body(), "reason": reason}
    pen.append("operator-set", at=stamp(now), ref=operators.PREFIX + name, body=body)
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
    for one in read(pen.connection, PROPOSALS, key):
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
