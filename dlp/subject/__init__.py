"""The rights of the person a case is about, on our own store: what may be asked, by when, how it can be answered. Pure.

    clock      days of the answer          grounds    why the law lets an agency refuse, as a closed list
    holdings   what is kept about a case, and what a suspension withholds
    letters    the answer in Korean        informing  the letter of a quarter, of the agency's own accord
    explaining how it was decided about messages of a case, in Korean

Law: PIPA 35 to 38, Enforcement Decree 41 to 48, as of 2026-09-11. A person is asked for by the number of his case and in no other way: a
search by name would be the very look-up this program exists to prevent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from dlp.subject.clock import day_of

PREFIX: Final = "SR-"
"""What the journal's `ref` of a request begins with."""
KINDS: Final = ("subject-requested", "subject-extended", "subject-answered")


class Claim(StrEnum):
    """What a person can demand here. The explanation of automated decisions (37-2) is a text, not a request with a file of its own."""

    access = "access"
    correct = "correct"
    erase = "erase"
    suspend = "suspend"


class Decision(StrEnum):
    granted = "granted"
    partial = "partial"  # of access only: the law lets part of it be withheld (Decree 42(1))
    refused = "refused"
    lifted = "lifted"  # a suspension that was granted ends


@dataclass(frozen=True, slots=True)
class Request:
    """One request, folded from the journal. Dates are Korean days; no field can hold a person's name."""

    id: str
    claim: Claim
    case_no: str
    received: date
    due: date
    opened: str  # ISO 8601, as is `answered`
    operator: str
    agent: bool = False  # asked by an agent (38(1), Decree 45)
    reason: str = ""  # cleaned of names and numbers before it was kept
    extended: str = ""  # why, where it was put off
    decision: Decision | None = None
    ground: str = ""
    note: str = ""
    answered: str = ""
    decider: str = ""
    left_out: tuple[str, ...] = ()  # incidents withheld by a partial answer
    effect: Mapping[str, Any] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        return self.decision is None

    @property
    def late(self) -> bool:
        """Was the answer given after the last day?"""
        return bool(self.answered) and day_of(self.answered) > self.due

    def days_left(self, today: date) -> int:
        """Days until the last one; negative once it is over."""
        return (self.due - today).days


def folded(ref: str, entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Request | None:
    """(at, kind, body) of one request in the order of the journal. None where its opening is not among them."""
    found: Request | None = None
    for at, kind, body in entries:
        if kind == "subject-requested":
            found = Request(
                id=ref, claim=Claim(body["claim"]), case_no=body["case_no"], received=date.fromisoformat(body["received"]),
                due=date.fromisoformat(body["due"]), opened=at, operator=body["operator"], agent=body["agent"], reason=body["reason"],
            )  # fmt: skip
        elif found is not None and kind == "subject-extended":
            found = replace(found, due=date.fromisoformat(body["due"]), extended=body["reason"])
        elif found is not None and kind == "subject-answered":
            decision = Decision(body["decision"])
            if decision is Decision.lifted:
                found = replace(found, decision=decision)  # what was answered, and when, stays as it was
            else:
                found = replace(
                    found, decision=decision, ground=body["ground"], note=body["note"], answered=at, decider=body["operator"],
                    left_out=tuple(body["left_out"]), effect=body["effect"],
                )  # fmt: skip
    return found


def suspended(requests: Iterable[Request]) -> frozenset[str]:
    """Cases whose processing was suspended on request and is still (37(2))."""
    return frozenset(one.case_no for one in requests if one.claim is Claim.suspend and one.decision is Decision.granted)
