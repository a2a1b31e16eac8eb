"""A ground of provision as an object of the desk: asked for by one person, approved by another, before the message it carries (contract section 8).

    basis-requested B-2026-0007 → basis-approved (by another, who may) | basis-rejected → basis-revoked
    basis-mailed: asked of an approver by mail (`dlp.desk.basis_answers`); basis-answer-refused: what came back counted for nothing
    basis-used, basis-returned {decision, message}: a message it carried, and one that was not delivered after all

The journal's entries are its whole memory. Addresses stand in them as keyed tokens and masked shapes, so that nothing there has to be unsealed.
Sources: PIPA 18(2), 18(3), 18(5); Enforcement Decree 15; 개인정보의 안전성 확보조치 기준 art. 5 (rights by task). Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from dlp.basis import CONSENT, NEEDS_ARTICLE, Basis
from dlp.ledgers import Ledger, each

PREFIX: Final = "B-"
ID: Final = re.compile(r"B-\d{4}-\d{4,6}")
REQUESTED, APPROVED, REJECTED, REVOKED = "basis-requested", "basis-approved", "basis-rejected", "basis-revoked"
USED, RETURNED = "basis-used", "basis-returned"
_LACKS: Final = {
    "consent-file": "consent needs its document (--consent-file)",
    "document": "name the document",
    "article": "a provision under another law needs its article",
}
MAILED, UNHEEDED = "basis-mailed", "basis-answer-refused"
SETTLING: Final = {APPROVED: "approved", REJECTED: "rejected", REVOKED: "revoked"}


@dataclass(frozen=True, slots=True)
class Request:
    """One basis of the desk. `asked`: the body of its first entry (`body_of`). `messages`: tokens of the messages it carried."""

    id: str
    at: str
    asked: Mapping[str, Any]
    state: str = "open"  # open | approved | rejected | revoked
    second: Mapping[str, Any] = field(default_factory=dict)  # the body of the entry that settled it
    settled: str = ""
    messages: frozenset[str] = frozenset()
    mailed: Mapping[str, Any] | None = None  # the body of its newest mailing to an approver

    @property
    def basis(self) -> Basis | None:
        """What a message may refer to; None where it is not approved, or not any more."""
        if self.state != "approved":
            return None
        asked, second = self.asked, self.second
        return Basis(
            id=self.id,
            ground=asked["ground"],
            article=asked["article"],
            document=asked["document"] or self.id,
            approver=second["staff_id"] or second["operator"],
            asked_by=asked["for"] or asked["operator"],
            refs=frozenset(asked["refs"]),
            recipients=frozenset(asked["words"]),
            items=tuple(asked["items"]),
            valid_from=asked["valid_from"],
            valid_to=asked["valid_to"],
            consent_id=(asked["consent_id"] or self.id) if asked["ground"] == CONSENT else "",
            times=asked["times"],
            persons=frozenset({second["staff_id"]} - {""}),
            privacy_officer=second["privacy_officer"],
            proven=True,
            incident=asked["incident"],
        )

    def shown_state(self, today: date) -> str:
        """As `state`; an approved one may be used up, over or not begun."""
        if self.state != "approved":
            return self.state
        if self.asked["times"] and len(self.messages) >= self.asked["times"]:
            return "used-up"
        day = today.isoformat()
        if self.asked["valid_to"] and self.asked["valid_to"] < day:
            return "over"
        return "not-begun" if self.asked["valid_from"] > day else "approved"


def folded(basis_id: str, entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Request | None:
    """(at, kind, body) of one basis in the order of the journal. None where its beginning is not among them."""
    found: Request | None = None
    seen: list[tuple[str, str, Mapping[str, Any]]] = []
    for at, kind, body in entries:
        if kind == REQUESTED:
            found = Request(basis_id, at, body)
        elif found is not None and kind in SETTLING and found.state == ("approved" if kind == REVOKED else "open"):
            second = body if kind != REVOKED else found.second
            found = replace(found, state=SETTLING[kind], second=second, settled=at)
        elif found is not None and kind == MAILED:
            found = replace(found, mailed=body)
        elif kind in (USED, RETURNED):
            seen.append((at, kind, body))
    return None if found is None else replace(found, messages=used(seen))


def used(entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> frozenset[str]:
    """Tokens of the messages that were carried: those taken and not given back. A message that is tried again is one message."""
    taken: dict[str, str] = {}  # decision → message
    for _, kind, body in entries:
        if kind == USED:
            taken[body["decision"]] = body["message"]
        elif kind == RETURNED:
            taken.pop(body["decision"], None)
    return frozenset(taken.values())


@dataclass(frozen=True, slots=True)
class Approver:
    """Who wants to approve. `staff_id`: the official he is, "" where he is none of the staff table. `may`: by his role; `privacy_officer`: he
    is one, and may approve what goes to an interested party on consent."""

    operator: str
    staff_id: str
    may: bool
    privacy_officer: bool


def objection(request: Request, second: Approver, *, today: date) -> str:
    """Why `second` may not approve this now; "" where he may."""
    if request.state != "open":
        return f"it is {request.state} already"
    if request.asked["valid_to"] and request.asked["valid_to"] < today.isoformat():
        return "its days are over; ask for it again"
    if second.operator == request.asked["operator"]:
        return "another person than the one who asked for it must approve it"
    if second.staff_id and second.staff_id.casefold() == request.asked["for"].casefold():
        return "who sends the message cannot be who approved its ground"
    if not second.may:
        return "your role approves no grounds (policy.basis_approvers)"
    return ""


def papers(ground: str) -> tuple[str, ...]:
    """What a request on this ground names besides recipients and items, by the options of `dlp basis request`."""
    if ground == CONSENT:
        return ("consent-file",)
    return ("document", *(("article",) if ground in NEEDS_ARTICLE else ()))


def complaint(body: Mapping[str, Any]) -> str:
    """What a request lacks; "" where it is complete. The words are those of `dlp.vocabulary`."""
    if not body["recipients"]:
        return "name the recipients"
    if not body["items"]:
        return "name the items"
    for paper in papers(body["ground"]):
        if not body["digest" if paper == "consent-file" else paper]:
            return _LACKS[paper]
    if body["valid_from"] and body["valid_to"] and body["valid_to"] < body["valid_from"]:
        return "its last day lies before its first"
    return ""


BASES: Final = Ledger(
    prefix=PREFIX,
    kinds={
        REQUESTED: ("제공 근거 요청", "ground asked for"), APPROVED: ("제공 근거 승인", "ground approved"),
        REJECTED: ("제공 근거 반려", "ground rejected"), REVOKED: ("제공 근거 철회", "ground revoked"),
        MAILED: ("제공 근거 승인 메일", "ground mailed to an approver"),
        UNHEEDED: ("제공 근거 답장 거절", "answer to a ground refused"),
        USED: ("제공 근거 사용", "ground used"), RETURNED: ("제공 근거 미사용 처리", "ground not used"),
    },
    fold=each(folded, lambda one: one.id),
    trusted=True,
)  # fmt: skip
"""The oldest first."""
