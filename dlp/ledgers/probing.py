"""Probing: somebody without a part in it asks after one person or number after another, or is stopped over one requester after another.

What is asked about somebody who files no request is allowed, and what is asked about one who does is stopped: the difference tells, as
often as it is tried. So it is counted, by sender and by caller, and from a number on it is an incident for the privacy officer, of which
the sender is told nothing. Pure: counts entries of the journal, which hold keyed tokens and no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from dlp.ledgers import Entry, Ledger

PREFIX: Final = "AK-"
"""What the journal's `ref` of such an entry begins with; the token of who asked follows."""
KIND: Final = "asked"
RULE: Final = "probing"
FEW: Final = 3
"""Values of one message that count: who writes a list does not try them one by one."""
MANY_SENDERS: Final = 10
"""A caller (a messenger server) speaks for many, and a person at the desk tries things out: so many times the numbers of a sender."""
COLLEAGUES: Final = 5
"""A department is several people, who may divide the asking among them: so many times the numbers of a sender."""
LAW: Final = ("PIPA 29",)


@dataclass(frozen=True, slots=True)
class Counted:
    """Distinct persons or numbers asked about, and distinct requesters over whom a message was stopped."""

    asked: int
    stopped: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """From how many on it is an incident; 0: never."""

    asked: int
    stopped: int

    def times(self, factor: int) -> Bounds:
        return Bounds(self.asked * factor, self.stopped * factor)

    def crossed(self, before: Counted, after: Counted) -> str:
        """Which of the two was reached just now, or reached again at twice, four times … as many; "" where none was."""
        for name in ("stopped", "asked"):
            bound, then, now = getattr(self, name), getattr(before, name), getattr(after, name)
            while 0 < bound <= now:
                if then < bound:
                    return name
                bound *= 2
        return ""

    def enough(self, counted: Counted) -> bool:
        """So many that counting on would only fill the journal: the next incident would be the fifth."""
        return all(
            not bound or getattr(counted, name) >= 16 * bound for name, bound in (("asked", self.asked), ("stopped", self.stopped))
        )


def counted(bodies: Iterable[Mapping[str, Any]]) -> Counted:
    """Of the entries of one who asked. One that was destroyed counts for nothing."""
    asked: set[str] = set()
    stopped: set[str] = set()
    for body in bodies:
        asked |= set(body.get("asked", ()))
        stopped |= set(body.get("stopped", ()))
    return Counted(len(asked), len(stopped))


@dataclass(frozen=True, slots=True)
class Counter:
    """What one has asked within the hours that count. `who`: sender, department, caller or operator; `name`: the program's, the operator's or
    the department's, of a sender that of his department; `mark`: tells senders apart; `asked_from`, `stopped_from`: from where on it is an
    incident, 0 never."""

    who: str
    name: str
    mark: str
    asked: int
    stopped: int
    asked_from: int
    stopped_from: int
    first: str
    last: str


def counters(entries: Iterable[tuple[str, list[tuple[str, Mapping[str, Any]]]]], bounds: Bounds) -> list[Counter]:
    """(ref, its (at, body) in the order of the journal) → the counters, who is nearest to an incident first."""
    found = []
    for ref, bodies in entries:
        if not bodies:
            continue
        who, name = str(bodies[-1][1].get("who", "sender")), str(bodies[-1][1].get("name", ""))
        mine = bounds.times({"sender": 1, "department": COLLEAGUES}.get(who, MANY_SENDERS))
        total = counted(body for _, body in bodies)
        found.append(
            Counter(
                who,
                name,
                ref.removeprefix(PREFIX)[:8],
                total.asked,
                total.stopped,
                mine.asked,
                mine.stopped,
                bodies[0][0],
                bodies[-1][0],
            )
        )
    return sorted(found, key=lambda one: (-max(_share(one.asked, one.asked_from), _share(one.stopped, one.stopped_from)), one.mark))


def _share(number: int, bound: int) -> float:
    return number / bound if bound else 0.0


def fresh(bodies: Iterable[Mapping[str, Any]], name: str, tokens: Iterable[str]) -> list[str]:
    """Those of `tokens` that no entry holds yet under `name` (asked or stopped)."""
    known = {token for body in bodies for token in body.get(name, ())}
    return [token for token in tokens if token not in known]


def why(which: str, count: int, *, who: str, name: str, hours: float) -> str:
    """For the privacy officer, in Korean. `who`: sender, caller or operator; the name of a sender is not said, the record has its mark."""
    subject = {
        "sender": "보낸 사람 한 명이", "caller": f"호출 프로그램 {name}에서", "operator": f"담당자 {name}의 확인에서", "department": f"한 부서({name})에서",
    }[who]  # fmt: skip
    said = (
        f"서로 다른 청구인 {count:,}명에 관한 메시지를 보내려다 막혔습니다"
        if which == "stopped"
        else f"서로 다른 이름·번호 {count:,}개를 청구와 관련지어 물었습니다"
    )
    return f"{hours:g}시간 안에 {subject} {said}: 청구인이 누구인지 떠보는 것일 수 있습니다"


def _asked(entries: Iterable[Entry]) -> dict[str, list[tuple[str, Mapping[str, Any]]]]:
    found: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    for one in entries:
        if "destroyed" not in one.body:
            found.setdefault(one.ref, []).append((one.at, one.body))
    return found


def since(
    found: Mapping[str, list[tuple[str, Mapping[str, Any]]]], moment: datetime
) -> list[tuple[str, list[tuple[str, Mapping[str, Any]]]]]:
    """Of a ledger what was asked from `moment` on."""
    edge = moment.astimezone(UTC).isoformat(timespec="microseconds")
    return [(ref, [(at, body) for at, body in asked if at >= edge]) for ref, asked in found.items()]


PROBING: Final = Ledger(prefix=PREFIX, kinds={KIND: ("떠보기 집계", "probing counted")}, fold=_asked)
"""Ref of everybody who asked → his (at, body) in their order, without destroyed ones."""
