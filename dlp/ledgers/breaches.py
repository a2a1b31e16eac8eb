"""A leak of personal data, and what the law asks of the agency: who must be told, until when, what of it is done. Pure.

    breach-opened BR-… {aware, incidents, cases, people, items}  →  breach-noticed {audience, when, sent}  →  breach-closed

A breach is opened over incidents, or without one where the data left by a way that this program does not see. Law: PIPA 34 and Enforcement Decree
39 and 40, as of 2026-09-11 (docs/duties.md, row 9).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.dates import KST
from dlp.ledgers import Due, Ledger, each
from dlp.record.cases import CONTACT
from dlp.vocabulary import NEED_TO_KNOW

CLOCK: Final = timedelta(hours=72)  # Decree 39(1), 40(1): from the moment the agency knows
MANY: Final = 1000  # persons, Decree 40(1)1
UNIQUE: Final = frozenset({"rrn", "frn", "passport", "driver_license"})
"""Unique identifiers (Decree 19), in the register's words."""
ENTITIES: Final = {"KR_RRN": "rrn", "KR_FRN": "frn", "KR_PASSPORT": "passport", "KR_DRIVER_LICENSE": "driver_license"}
SHOWN: Final = {
    **ENTITIES, "PERSON": "name", "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "KR_ADDRESS": "address", "DATE_OF_BIRTH": "birth_date",
    "KR_BANK_ACCOUNT": "bank_account",
}  # fmt: skip
ADDRESSES: Final = {"sms": "phone", "email": "email"}
"""Channel → which of a person's data whoever wrote to him had."""
HIMSELF: Final = ("requester", "agent")
AUDIENCES: Final = ("persons", "authority")
WEB: Final = "web"
"""A notice on the agency's web site for `POSTED`, where persons cannot be reached: instead of theirs (Decree 39(3))."""
POSTED: Final = timedelta(days=30)
WAYS: Final = {
    "phone": "전화", "paper": "종이 문서", "mail": "전자우편", "messenger": "메신저", "sms": "문자", "web": "누리집", "device": "기기나 저장 매체",
    "word": "구두", "other": "그 밖의 경로",
}  # fmt: skip
"""How data left where no message of ours tells it."""
PREFIX: Final = "BR-"
"""What the id of a breach begins with."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One row of the breach ledger, folded from the journal. Ids, enums and counts: no text about a person."""

    id: str
    opened: str  # ISO 8601, as are the next two
    aware: str
    operator: str
    incidents: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    people: int = 0
    items: tuple[str, ...] = ()  # the register's words for fields
    sensitive: bool = False
    intrusion: bool = False
    recovered: bool = False  # all of it came back and the risk is clearly low
    outside: str = ""  # of `WAYS`: it left by a way that this program does not see
    possible: bool = False  # it may have leaked (PIPA 34(2)); what is known so far is told
    contact: bool = False  # it shows by somebody without a duty who wrote to the person himself
    drafted: tuple[tuple[str, str], ...] = ()  # audience, when
    sent: tuple[tuple[str, str], ...] = ()
    closed: str = ""
    mistake: str = ""  # why it was no leak, cleaned of names and numbers; "" where it was one

    @property
    def due(self) -> datetime:
        return datetime.fromisoformat(self.aware) + CLOCK

    @property
    def report_reasons(self) -> tuple[str, ...]:
        """Why the authority must be told within the clock; empty where it need not be (Decree 40(1), proviso)."""
        if self.recovered:
            return ()
        unique = sorted(UNIQUE.intersection(self.items))
        found = (
            (self.people >= MANY, f"정보주체 {MANY:,}명 이상"),
            (bool(unique), "고유식별정보 포함"),
            (self.sensitive, "민감정보 포함"),
            (self.intrusion, "외부로부터의 불법적인 접근"),
        )
        return tuple(words for holds, words in found if holds)

    @property
    def open_duties(self) -> tuple[str, ...]:
        """Audiences that must be told and were not; nobody of what was no leak."""
        if self.mistake:
            return ()
        told = {AUDIENCES[0] if audience == WEB else audience for audience, _ in self.sent}
        wanted = AUDIENCES if self.report_reasons else AUDIENCES[:1]
        return tuple(one for one in wanted if one not in told)


def folded(breach_id: str, entries: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Breach | None:
    """(at, kind, body) of one breach in the order of the journal. None where its opening is not among them."""
    breach: Breach | None = None
    for at, kind, body in entries:
        if kind == "breach-opened":
            breach = Breach(
                id=breach_id, opened=at, aware=body["aware"], operator=body["operator"], incidents=tuple(body["incidents"]),
                cases=tuple(body["cases"]), people=body["people"], items=tuple(body["items"]), sensitive=body["sensitive"],
                intrusion=body["intrusion"], recovered=body["recovered"], outside=body.get("outside", ""), possible=body.get("possible", False),
                contact=body.get("contact", False),
            )  # fmt: skip
        elif breach is not None and kind == "breach-noticed":
            step = (body["audience"], body["when"])
            breach = (
                replace(breach, sent=(*breach.sent, step)) if body["sent"] else replace(breach, drafted=(*breach.drafted, step))
            )
        elif breach is not None and kind == "breach-closed":
            breach = replace(breach, closed=at, mistake=body.get("mistake", ""))
    return breach


def leaked(incident: dict[str, Any]) -> bool:
    """Did this message go out, or may it have, to others than the person whom it is about? What was stopped is no leak; an unreported end counts as gone."""
    went = incident["state"] in ("delivered", "masked", "released", "releasing", "decided")
    return went and (_to_others(incident) or bool(_disclosed(incident)))


def contacted(incident: dict[str, Any]) -> bool:
    """Did somebody without a duty write to a requester, stopped or not? His data had come to that sender before, by a way that no message tells."""
    return incident["sender"]["relation"] not in NEED_TO_KNOW and any(CONTACT in case["fields"] for case in incident["cases"])


def items_of(incident: dict[str, Any]) -> set[str]:
    """Data of persons that a message disclosed or would have, and what its sender had of whom he contacted, in the register's words."""
    return _disclosed(incident) | (
        {ADDRESSES[incident["channel"]]} if contacted(incident) and incident["channel"] in ADDRESSES else set()
    )


def _to_others(incident: dict[str, Any]) -> bool:
    himself = any(case.get("addressed") for case in incident["cases"])
    return not himself or any(one["relation"] not in HIMSELF for one in incident["recipients"])


def _disclosed(incident: dict[str, Any]) -> set[str]:
    """Without what a person reads of himself."""
    own = [] if _to_others(incident) else [case for case in incident["cases"] if case.get("addressed")]
    shown = {field for case in incident["cases"] if case not in own for field in case["fields"]}
    known = ENTITIES if incident["cases"] else SHOWN  # of who is in no register all that is known is what was found
    unique = {known[found["entity"]] for found in incident["findings"] if found["entity"] in known}
    return (shown | (unique - {field for case in own for field in case["fields"]})) - {CONTACT}


def _due(found: Iterable[Breach], now: datetime) -> Iterable[Due]:
    """Leaks with a notice still due: the clock runs whether anybody looks or not (PIPA 34)."""
    for one in found:
        if not one.closed and (left := len(one.open_duties)):
            late, end = now > one.due, one.due.astimezone(KST).strftime("%Y-%m-%d %H:%M:%S")
            korean = f"통지할 곳 {left}, 72시간 기한 {end}{'이 지났습니다' if late else '까지'}"
            yield Due(one.id, late, (korean, f"{left} still to be told, the 72 hours {'ended' if late else 'end'} {end}"))


BREACHES: Final = Ledger(
    prefix=PREFIX,
    kinds={
        "breach-opened": ("유출 접수", "breach opened"), "breach-noticed": ("유출 통지", "breach noticed"),
        "breach-closed": ("유출 종결", "breach closed"),
    },
    fold=each(folded, lambda one: one.opened),
    sign="breach",
    due=_due,
)  # fmt: skip
"""The oldest first."""
