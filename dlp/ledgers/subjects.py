"""Requests of the persons concerned about our own store: what may be asked, by when it must be answered. Pure.

    subject-requested SR-… {claim, case_no, received, due}  →  subject-extended  →  subject-answered {decision, ground}
    subject-answered {…, corrects: the time of the answer before, correction: why}   a correction; both entries stay
    subject-withdrawn {reason}   the person took it back, or it was entered by mistake; it stands in the place of an answer
    subject-informed   the letter of a quarter, of the agency's own accord

Law: PIPA 35 to 38, Enforcement Decree 41 to 48, as of 2026-09-11. A person is asked for by the number of his case and in no other way: a
search by name would be the very look-up this program exists to prevent.

Terms. Ten days from receipt: access Decree 41(4)(5) and 42(2), correction and erasure 43(3), suspension 44(2). Days are counted as 행정기본법 6(1)
has it, by the Civil Code: the day of receipt does not count (157), the term ends with its last day (159), and a last day on a Saturday, a Sunday
or a public holiday moves to the next working day (161, and 관공서의 공휴일에 관한 규정 2, 3: substitutes too). Temporary holidays are named by the
cabinet at short notice: `agency.holidays` in dlp.yaml; without them the term shown is shorter than the law's, never longer. (민원 처리에 관한 법률
would count working days and end later still.)

Only access can be put off (35(3), Decree 42(2)): the reason must be told within the ten days. For correction, erasure and suspension the
law knows no extension. How long access may be put off the law does not say ("when the reason is gone, without delay"); here it is ten more
days, once, so that somebody looks again. An explanation of an automated decision is due within 30 days (Decree 44-3(5)).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from dlp.dates import KST, closed
from dlp.ledgers import Due, Ledger, each

DAYS: Final = 10
EXPLAIN_DAYS: Final = 30
SOON: Final = 2  # days before the last one from which it is pressing
PREFIX: Final = "SR-"
"""What the journal's `ref` of a request begins with."""


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
    whose: str = (
        ""  # keyed token of the person (`dlp.record.cases.CaseMark`); "" of an older entry, and where the register has no such case
    )
    place: int = 0  # his among those who filed the case, from 1, as the register named them on that day; 0 as above
    among: int = 0  # how many they were
    reason: str = ""  # cleaned of names and numbers before it was kept
    extended: str = ""  # why, where it was put off
    decision: Decision | None = None
    ground: str = ""
    note: str = ""
    answered: str = ""
    decider: str = ""
    left_out: tuple[str, ...] = ()  # incidents withheld by a partial answer
    effect: Mapping[str, Any] = field(default_factory=dict)
    earlier: tuple[tuple[str, Decision], ...] = ()  # when, and what: the answers that were corrected, the first one first
    correction: str = ""  # why, cleaned as `reason` is
    withdrawn: str = ""  # when it ended without an answer, ISO 8601; `note` says why, `decider` who entered it

    @property
    def open(self) -> bool:
        return self.decision is None and not self.withdrawn

    @property
    def first(self) -> str:
        """When it was answered first, ISO 8601; a correction is no late answer."""
        return self.earlier[0][0] if self.earlier else self.answered

    @property
    def late(self) -> bool:
        """Was it answered after the last day?"""
        return bool(self.first) and day_of(self.first) > self.due

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
                whose=body.get("whose", ""), place=body.get("place", 0), among=body.get("among", 0),
            )  # fmt: skip
        elif found is not None and kind == "subject-extended":
            found = replace(found, due=date.fromisoformat(body["due"]), extended=body["reason"])
        elif found is not None and kind == "subject-withdrawn":
            found = replace(found, withdrawn=at, note=body["reason"], decider=body["operator"])
        elif found is not None and kind == "subject-answered":
            decision = Decision(body["decision"])
            if decision is Decision.lifted:
                found = replace(found, decision=decision)  # what was answered, and when, stays as it was
            else:
                before = () if found.decision is None else ((found.answered, found.decision),)
                found = replace(
                    found, earlier=found.earlier + before, correction=body.get("correction", ""), decision=decision, ground=body["ground"], note=body["note"], answered=at, decider=body["operator"],
                    left_out=tuple(body["left_out"]), effect=body["effect"],
                )  # fmt: skip
    return found


def suspended(requests: Iterable[Request]) -> frozenset[str]:
    """Cases whose processing was suspended on request and is still (37(2))."""
    return frozenset(one.case_no for one in requests if one.claim is Claim.suspend and one.decision is Decision.granted)


def answered_access(found: Iterable[Request], case_no: str, whose: str) -> bool:
    """Has this person of the case been let see? Correction and erasure are for who has seen his data (36(1))."""
    return any(
        (one.case_no, one.whose) == (case_no, whose)
        and one.claim is Claim.access
        and one.decision in (Decision.granted, Decision.partial)
        for one in found
    )


def due(first: date, days: int = DAYS, more: Container[date] = ()) -> date:
    """The last day of a term of `days` that `first` (the day of receipt, or the old last day) sets going. `more`: temporary holidays."""
    last = first + timedelta(days=days)
    while closed(last, more):
        last += timedelta(days=1)
    return last


def day_of(at: str | datetime) -> date:
    """The Korean day of a moment with an offset."""
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return moment.astimezone(KST).date()


def _due(found: Iterable[Request], now: datetime) -> Iterable[Due]:
    """Requests whose ten days are nearly or quite over."""
    for one in found:
        left = one.days_left(day_of(now))
        if one.open and left <= SOON:
            korean = f"접수번호 {one.case_no} 의 권리 행사, 기한 {one.due}"
            korean += f"이 {-left}일 지났습니다" if left < 0 else f", {left}일 남았습니다"
            english = f"request about case {one.case_no}, due {one.due}, "
            english += f"{-left} days overdue" if left < 0 else f"{left} days left"
            yield Due(one.id, left < 0, (korean, english))


SUBJECTS: Final = Ledger(
    prefix=PREFIX,
    kinds={
        "subject-requested": ("권리 행사 접수", "subject's request"), "subject-extended": ("처리 연장", "answer extended"),
        "subject-answered": ("권리 행사 답변", "request answered"), "subject-withdrawn": ("권리 행사 취하", "request withdrawn"),
    },
    fold=each(folded, lambda one: one.opened),
    sign="subject",
    due=_due,
)  # fmt: skip
"""The oldest first."""
