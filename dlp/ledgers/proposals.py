"""What one person asks and another allows: unsealing, who a sender is, the policy, retention, the end of a legal hold, operators, keys, where released
originals go, a smaller register, texts to citizens. Pure.

    proposed → approved (by another, in time) | rejected        the journal entries of a proposal are its whole memory

One of the two must hold the role that answers for the matter (`NEEDS`); the other must be allowed to propose. On a site without
operators the two names must still differ. Sources: 개인정보의 안전성 확보조치 기준 art. 5, 8, 12; PIPA 21, 29, 31.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from dlp.desk.rights import Operator, Right, Role
from dlp.ledgers import Ledger, each

PREFIX: Final = "PR-"
OPEN_FOR: Final = timedelta(hours=72)
"""How long a proposal waits for its second person."""
UNSEAL_FOR: Final = timedelta(hours=1)
"""How long an approved unsealing, or an approved look at who sent it, may be used, once, by who asked for it."""


SHRINK_FOR: Final = timedelta(hours=24)
"""How long an approved shrinking of the register may be used, once, for the file it was asked for."""
DONE: Final = ("unsealed", "revealed", "key-rotated", "register-shrunk")
"""Entries that say that what was allowed was done."""
SETTLING: Final = ("approved", "rejected")


class What(StrEnum):
    unseal = "unseal"
    reveal = "reveal"
    policy = "policy"
    retention = "retention"
    lift = "lift"
    operator = "operator"
    keys = "keys"
    routes = "routes"
    register = "register"
    template = "template"


NEEDS: Final[Mapping[What, frozenset[Role]]] = {
    What.unseal: frozenset({Role.privacy_officer}),
    What.reveal: frozenset({Role.privacy_officer}),
    What.policy: frozenset({Role.privacy_officer}),
    What.retention: frozenset({Role.privacy_officer}),
    What.lift: frozenset({Role.privacy_officer}),
    What.operator: frozenset({Role.privacy_officer, Role.administrator}),
    What.keys: frozenset({Role.administrator}),
    What.routes: frozenset({Role.privacy_officer}),
    What.register: frozenset({Role.privacy_officer}),
    What.template: frozenset({Role.privacy_officer}),
}
BOTH: Final[Mapping[What, Right]] = {What.unseal: Right.decide, What.reveal: Right.resolve}
"""What both persons must be allowed besides, where it is more than to propose: who looks after machines sees no content and nobody's name."""
EFFECTS: Final[Mapping[What, frozenset[str]]] = {
    What.unseal: frozenset(),
    What.reveal: frozenset(),
    What.policy: frozenset({"policy-approved"}),
    What.retention: frozenset({"retention-set"}),
    What.lift: frozenset({"legal-hold-lifted"}),
    What.operator: frozenset({"operator-set", "operator-removed"}),
    What.keys: frozenset(),
    What.routes: frozenset({"route-approved"}),
    What.register: frozenset(),
    What.template: frozenset({"template-registered"}),
}
"""Journal entries an approval may write: what it does is done by the same transaction that records it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`effects` are (kind, ref, body) that the approval writes; `state` is open, approved or rejected. Times are ISO 8601."""

    id: str
    what: What
    subject: str  # an incident, a rule, a class, an operator
    reason: str
    operator: str
    at: str
    until: str
    effects: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    state: str = "open"
    second: str = ""
    settled: str = ""
    used: str = ""  # when what was allowed was done

    def open_at(self, now: datetime) -> bool:
        return self.state == "open" and now < datetime.fromisoformat(self.until)

    def usable_at(self, now: datetime) -> bool:
        """Approved, not used yet, and in its time: an hour for an unsealing or a name, a day for an import."""
        span = SHRINK_FOR if self.what is What.register else UNSEAL_FOR
        return self.state == "approved" and not self.used and now < datetime.fromisoformat(self.settled) + span

    def shown_state(self, now: datetime) -> str:
        return "expired" if self.state == "open" and not self.open_at(now) else self.state


def folded(proposal_id: str, entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Proposal | None:
    """(at, kind, body) of one proposal in the order of the journal. None where its beginning is not among them."""
    found: Proposal | None = None
    for at, kind, body in entries:
        if kind == "proposed":
            found = Proposal(
                id=proposal_id, what=What(body["what"]), subject=body["subject"], reason=body["reason"], operator=body["operator"], at=at,
                until=body["until"], effects=tuple((k, r, b) for k, r, b in body["effects"]), facts=body["facts"],
            )  # fmt: skip
        elif found is not None and kind in DONE:
            found = replace(found, used=at)
        elif found is not None and found.state == "open" and kind in SETTLING:  # a look at it settles nothing
            found = replace(found, state=kind, second=body["operator"], settled=at)
    return found


def body_of(
    what: What,
    subject: str,
    *,
    reason: str,
    until: str,
    effects: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
    facts: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The entry that opens a proposal, without its operator. ValueError for an effect that this matter cannot have."""
    chosen = [[kind, ref, dict(body)] for kind, ref, body in effects]
    if any(kind not in EFFECTS[what] for kind, _, _ in chosen):
        raise ValueError(f"{what} has no such effect")
    return {"what": what.value, "subject": subject, "reason": reason, "until": until, "effects": chosen, "facts": dict(facts or {})}


def _alike(one: str, other: str) -> bool:
    """Are these one name, written otherwise? On a site without operators anybody writes what he likes."""
    first, second = ("".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum()) for name in (one, other))
    return one == other or (bool(first) and first == second)


def objection(proposal: Proposal, second: str, staff: Mapping[str, Operator], *, now: datetime) -> str:
    """Why `second` may not approve this proposal now; "" where he may. `staff` empty: a site without operators."""
    if proposal.state != "open":
        return f"it is {proposal.state} already"
    if not proposal.open_at(now):
        return "its time is over; propose it again"
    if _alike(second, proposal.operator):
        return "another person than the one who proposed it must approve it"
    if not staff:
        return ""
    first, other = staff.get(proposal.operator), staff.get(second)
    if first is None:
        return "who proposed it is no operator any more"
    if other is None or not other.may(BOTH.get(proposal.what, Right.propose)):
        return "your roles do not approve proposals"
    needed = NEEDS[proposal.what]
    if not needed & (first.roles | other.roles):
        return "one of the two must be " + " or ".join(sorted(needed))
    return ""


PROPOSALS: Final = Ledger(
    prefix=PREFIX,
    kinds={
        "proposed": ("제안", "proposed"), "approved": ("승인", "approved"), "rejected": ("반려", "rejected"),
        "unsealed": ("봉인 해제", "unsealed"), "revealed": ("보낸 사람 확인", "sender shown"),
        "key-rotated": ("키 교체", "key rotated"), "register-shrunk": ("대장 축소", "register shrunk"),
    },
    fold=each(folded, lambda one: one.at),
    trusted=True,
)  # fmt: skip
"""The oldest first."""
