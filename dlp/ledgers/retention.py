"""How long what is kept, what stops its destruction, and the ledger of what was destroyed. Pure; the journal is the memory of all three.

    retention-set RT-<class> {days}      legal-hold LH-… {case | incident}  →  legal-hold-lifted LH-…      destroyed DS-… {class, count …}

Sources: PIPA 21 and its decree 16 (without delay, beyond recovery), 개인정보의 안전성 확보조치 기준 art. 8(1) (access records a year at least,
two where 50,000 persons or unique identifiers are in them), art. 13 (destruction by overwriting), decree 15 (ledger of provisions).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from dlp.ledgers import Entry, Ledger

SET, HOLD, DESTROYED = "RT-", "LH-", "DS-"
"""What the journal's `ref` of each begins with."""
LOOKS: Final = ("view", "export", "denied", "asked")
"""Entries about access: each is kept from its own day on, whatever becomes of the incident it looked at."""
DECREE: Final = "PIPA Decree 15"
YEAR, TWO_YEARS = 365, 730
MOST: Final = 36_500
UNTOLD: Final = timedelta(days=7)
"""How long a refused original waits for a connector that could tell its sender, past its days."""
LEAK: Final = "개인정보 유출 대응"
OTHERS: Final = "같은 기록에 있는 다른 청구에 관한 보존"
PROGRAM: Final = {"operator": "dlp", "from": "serve"}
"""Who acts where the program does it by itself."""


DECIDED, EXPIRED = "decided", "expired"


class Class(StrEnum):
    journal = "journal"  # incidents with all that was done about them; looks and exports
    provisions = "provisions"  # incidents that the ledger of decree 15 lists
    held = "held"  # originals in the quarantine
    counters = "counters"  # numbers of messages a day
    look_back = "look_back"  # keyed tokens of what messages showed that passed, in entries of some hundred messages


BOOKED: Final = (
    EXPIRED, DECIDED, Class.journal.value, Class.provisions.value, "looks", Class.counters.value, Class.look_back.value,
)  # fmt: skip
"""What one destruction books, in its order: held messages refused as expired, originals that went with their decision, then classes and looks."""


DAYS: Final[Mapping[Class, int]] = {
    Class.journal: TWO_YEARS,
    Class.provisions: 1825,
    Class.held: 14,
    Class.counters: 1095,
    Class.look_back: 30,
}
LEAST: Final[Mapping[Class, int]] = {
    Class.journal: YEAR,
    Class.provisions: YEAR,
    Class.held: 1,
    Class.counters: 1,
    Class.look_back: 0,
}


@dataclass(frozen=True, slots=True)
class Term:
    """How long one class is kept. `operator` "": nobody changed it. Times are ISO 8601."""

    days: int
    operator: str = ""
    at: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold on a case or on one incident; the other is ""."""

    id: str
    case_no: str
    incident: str
    reason: str
    operator: str
    at: str
    lifted: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Cases and incidents of which nothing may be destroyed now: legal holds, and what is `leaked` (incidents of an open breach)."""

    holds: tuple[Hold, ...] = ()
    leaked: frozenset[str] = frozenset()
    cases: frozenset[str] = field(init=False)
    incidents: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "cases", frozenset(hold.case_no for hold in self.holds if hold.case_no))
        object.__setattr__(self, "incidents", self.leaked | {hold.incident for hold in self.holds if hold.incident})

    def covers(self, incident: str, cases: Iterable[str]) -> bool:
        return incident in self.incidents or not self.cases.isdisjoint(cases)

    def why(self, incident: str, case_no: str, cases: Iterable[str]) -> tuple[str, ...]:
        """Why an incident stays, for the person of one of its cases, in Korean: reasons as they were recorded. What is recorded of another case, which is another
        person's, he is told only to be there."""
        mine = [hold.reason for hold in self.holds if incident == hold.incident or case_no == hold.case_no]
        leak = [LEAK] if incident in self.leaked else []
        others = [] if self.cases.isdisjoint(set(cases) - {case_no}) else [OTHERS]
        return tuple(dict.fromkeys((*mine, *leak, *others)))


def terms(entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> dict[Class, Term]:
    """(ref, at, body) of `retention-set` in the order of the journal → what is in force. Never below the least the law asks."""
    found = {kind: Term(days) for kind, days in DAYS.items()}
    for ref, at, body in entries:
        name = ref.removeprefix(SET)
        if name in DAYS and isinstance(body.get("days"), int):
            kind = Class(name)
            found[kind] = Term(max(body["days"], LEAST[kind]), str(body.get("operator", "")), at, str(body.get("reason", "")))
    return found


def objection(kind: Class, days: int) -> str:
    """Why this class cannot be kept for so many days; "" where it can."""
    if days < LEAST[kind]:
        law = " (안전성 확보조치 기준 art. 8(1))" if kind is Class.journal else ""
        return f"at least {LEAST[kind]} days{law}"
    return f"at most {MOST} days" if days > MOST else ""


def holds(entries: Iterable[tuple[str, str, str, Mapping[str, Any]]]) -> list[Hold]:
    """(ref, at, kind, body) in the order of the journal → all holds, lifted ones too, the oldest first."""
    found: dict[str, Hold] = {}
    for ref, at, kind, body in entries:
        if kind == "legal-hold":
            who = str(body.get("operator", ""))
            found[ref] = Hold(ref, str(body.get("case", "")), str(body.get("incident", "")), str(body.get("reason", "")), who, at)
        elif ref in found and kind == "legal-hold-lifted":
            found[ref] = replace(found[ref], lifted=at)
    return sorted(found.values(), key=lambda hold: hold.at)


def kept(found: Iterable[Hold], *, leaked: Iterable[str] = ()) -> Kept:
    """What the holds that were not lifted keep, and the incidents of an open breach."""
    return Kept(tuple(hold for hold in found if not hold.lifted), frozenset(leaked))


def class_of(record: Mapping[str, Any], *, state: str, carried: bool) -> Class:
    """Of an incident, by its record, its state and whether approved grounds carried it: what the ledger of provisions lists is kept as long as that
    ledger. What a person refused, or has not let go, provided nothing."""
    if state in ("refused", "held", "release-requested") and record.get("action") == "hold":
        return Class.journal
    cited = any(DECREE in reason.get("law", ()) for reason in record.get("reasons", ()))
    return Class.provisions if record.get("basis") or carried or cited else Class.journal


def ends(days: Mapping[Class, Term], now: datetime) -> dict[Class, datetime]:
    """What is older than this is past its days."""
    return {kind: now - timedelta(days=term.days) for kind, term in days.items()}


def ranges(seqs: Iterable[int]) -> list[list[int]]:
    """Sorted numbers → their unbroken stretches, [first, last] each."""
    found: list[list[int]] = []
    for seq in sorted(seqs):
        if found and seq == found[-1][1] + 1:
            found[-1][1] = seq
        else:
            found.append([seq, seq])
    return found


def ledger(entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """(ref, at, body) of `destroyed` in the order of the journal → the destruction ledger: one row a run and class.

    A run is written in steps, so that nobody has to wait for it; its steps are one row here.
    """
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for ref, at, body in entries:
        row = found.setdefault(
            (ref, str(body["class"]), str(body.get("what", ""))),
            {
                "id": ref, "at": at, "class": body["class"], "what": body.get("what", ""), "count": 0, "incidents": 0,
                "first": body["first"], "last": body["last"], "until": body["until"], "method": body["method"],
                "reason": body.get("reason", ""), "operator": body.get("operator", ""), "from": body.get("from", ""), "digests": [],
            },
        )  # fmt: skip
        row["count"] += body["count"]
        row["incidents"] += body.get("incidents", 0)
        row["first"], row["last"] = min(row["first"], body["first"]), max(row["last"], body["last"])
        row["digests"].append(body["digest"])
    return list(found.values())


def _terms(entries: Iterable[Entry]) -> dict[Class, Term]:
    return terms((one.ref, one.at, one.body) for one in sorted(entries, key=lambda one: one.seq))


def _holds(entries: Iterable[Entry]) -> list[Hold]:
    return holds((one.ref, one.at, one.kind, one.body) for one in entries)


def _destroyed(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    return ledger((one.ref, one.at, one.body) for one in sorted(entries, key=lambda one: one.seq))


TERMS: Final = Ledger(prefix=SET, kinds={"retention-set": ("보존 기간 변경", "retention set")}, fold=_terms, trusted=True)
"""How long each class is kept."""
HOLDS: Final = Ledger(
    prefix=HOLD,
    kinds={"legal-hold": ("파기 중지", "legal hold"), "legal-hold-lifted": ("파기 중지 해제", "legal hold lifted")},
    fold=_holds,
    trusted=True,
)
"""All legal holds, lifted ones too, the oldest first."""
DESTRUCTION: Final = Ledger(prefix=DESTROYED, kinds={"destroyed": ("파기 기록", "destroyed")}, fold=_destroyed, trusted=True)
"""The destruction ledger, the oldest first."""
