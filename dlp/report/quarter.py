"""What the quarterly report says, section by section, in Korean. Numbers in, blocks out: opens no file and no store."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from dlp.ledgers.subjects import day_of
from dlp.record.titles import OWN
from dlp.report import quarter_desk as desk
from dlp.report.blocks import Bars, Block, Document, Note, Section, Table
from dlp.store.figures import Figures, share
from dlp.texts.labels import CLASSES, PLACES, PROPOSALS, VERDICTS, local

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach
    from dlp.ledgers.life import Life
    from dlp.ledgers.proposals import Proposal
    from dlp.ledgers.subjects import Request
    from dlp.policy import Policy, RuleException

SOON: Final = timedelta(days=60)
STEPS: Final = (
    ("1시간 안", 3600.0),
    ("4시간 안", 14400.0),
    ("하루 안", 86400.0),
    ("사흘 안", 259200.0),
    ("사흘 넘음", float("inf")),
)
WHOLE: Final = "이 분기의 기록에는 빠진 때가 없습니다."
TOP: Final = 20  # rules and departments shown
CLAIMS: Final = {"access": "열람", "correct": "정정", "erase": "삭제", "suspend": "처리정지"}


@dataclass(frozen=True, slots=True)
class Quarter:
    """`since` to before `until` in Korean time, as it stood at `made`."""

    title: str
    agency: str
    since: datetime
    until: datetime
    made: datetime


@dataclass(frozen=True, slots=True)
class Beside:
    """What the report says besides the quarter's own figures. `before`: those of the quarter before, None where nothing was recorded then."""

    before: Figures | None
    breaches: Sequence[Breach]
    life: Life
    policies: Sequence[tuple[str, Mapping[str, Any]]]


def document(
    quarter: Quarter,
    found: Figures,
    policy: Policy,
    proposals: Iterable[Proposal],
    requests: Iterable[Request],
    more: Beside,
    reach: Sequence[str] = (),
) -> Document:
    """Rules go by the titles of `policy`, which is the one in force. `reach`: for what of the quarter there are no records, in Korean."""
    titles = {**OWN, **{rule.id: rule.title or rule.id for rule in policy.rules}}
    rules = [(titles.get(rule, rule), number) for rule, number in found.by["rule"][:TOP]]
    part = " (분기가 끝나지 않아 지금까지의 수입니다)" if quarter.made < quarter.until else ""
    channels = [(PLACES.get(word, word), number) for word, number in found.by["channel"]]
    departments = [(word or "(기관 밖·미상)", number) for word, number in found.by["department"][:TOP]]
    return Document(
        quarter.title,
        (
            Section("요약 (지난 분기와 비교)", desk.compared(found, more.before)),
            Section("기록의 범위", [Note(one) for one in reach or (WHOLE,)]),
            Section("사건의 흐름", desk.over_time(found)),
            Section("규칙별 사건", (Bars("규칙별 사건", rules), Note("한 사건에 여러 규칙이 걸릴 수 있고, 시험 운영 규칙도 셉니다."))),
            Section("경로별 사건", (Bars("경로별 사건", channels),)),
            Section("부서별 사건", (Bars("부서별 사건", departments),)),
            Section("사건이 거듭된 청구", desk.at_risk(found)),
            Section("보류에서 결정까지 걸린 시간", _waits(found)),
            Section("오탐 비율", _false_positives(found, titles)),
            Section("보류를 내보낸 비율", _released(found)),
            Section("유출", desk.leaks(more.breaches, quarter.since, quarter.until)),
            Section("검사기 가동", desk.running(more.life)),
            Section("정책 변경", desk.policies(more.policies, quarter.since, quarter.until)),
            Section("곧 끝나는 예외", _exceptions(policy.exceptions, titles, quarter)),
            Section("승인을 기다리는 제안", _proposals(proposals, quarter)),
            Section("정보주체의 권리 행사", _requests(requests, quarter)),
            Section("열람과 파기", _handled(found)),
        ),
        head=quarter.agency,
        approvals=desk.APPROVALS,
        foot=f"{quarter.agency} 작성 {quarter.made:%Y-%m-%d %H:%M}{part}. 청구인의 이름과 연락처는 이 문서에 없습니다.".strip(),
    )  # fmt: skip


def _waits(found: Figures) -> Sequence[Block]:
    if not found.waits:
        return (Note("이 분기에 결정된 보류가 없습니다."),)
    rows: list[Sequence[str | int]] = []
    for kind, label in (("released", "내보냄"), ("refused", "거절")):
        times = sorted(seconds for one, seconds in found.waits if one == kind)
        if times:
            rows.append((label, len(times), _span(statistics.median(times)), _span(times[len(times) * 9 // 10]), _span(times[-1])))
    counts, below = [], 0.0
    for label, limit in STEPS:
        counts.append((label, sum(below <= seconds < limit for _, seconds in found.waits)))
        below = limit
    return Table(("결정", "건수", "중앙값", "90%", "가장 오래"), rows), Bars("걸린 시간의 분포", counts)


def _span(seconds: float) -> str:
    minutes = max(0, round(seconds / 60))
    return f"{minutes // 1440}일 {minutes // 60 % 24}시간" if minutes >= 1440 else f"{minutes // 60}시간 {minutes % 60}분"


def _false_positives(found: Figures, titles: Mapping[str, str]) -> Sequence[Block]:
    wrong, resolved = found.verdicts.get("false_positive", 0), found.resolved
    rows: list[Sequence[str | int]] = [(VERDICTS[verdict], found.verdicts.get(verdict, 0)) for verdict in VERDICTS]
    rows += [("결론을 낸 사건", resolved), ("결론을 내지 않은 사건", found.incidents - resolved)]
    if not resolved:
        return Table(("결론", "건수"), rows), Note("결론을 낸 사건이 없어 오탐 비율을 셀 수 없습니다.")
    judged = [(titles.get(rule, rule), number, one) for rule, number, one in found.judged[:TOP]]
    return (
        Table(("결론", "건수"), rows),
        Note(f"오탐 비율 {share(wrong, resolved)}: 결론을 낸 {resolved:,}건 가운데 오탐 {wrong:,}건. 이 분기에 생긴 사건의 마지막 결론으로 셉니다."),
        Bars("규칙별 오탐 비율", [(rule, round(100 * one / number)) for rule, number, one in judged], unit="%", full=100),
        Table(("규칙", "결론", "오탐", "비율"), [(rule, number, one, share(one, number)) for rule, number, one in judged]),
    )  # fmt: skip


def _released(found: Figures) -> Sequence[Block]:
    if not found.waits:
        return (Note("결정된 보류가 없어 셀 수 없습니다."),)
    released = sum(kind == "released" for kind, _ in found.waits)
    return (
        Table(("결정된 보류", "내보낸 것", "비율"), [(len(found.waits), released, share(released, len(found.waits)))], words=0),
        Note("검토자가 내보낸 보류의 비율입니다. 적법해서 내보낸 것도 들어 있으므로 보류의 오탐은 이보다 많을 수 없습니다."),
    )


def _exceptions(exceptions: Iterable[RuleException], titles: Mapping[str, str], quarter: Quarter) -> Sequence[Block]:
    today = quarter.made.date()
    ending = sorted((one for one in exceptions if one.expires <= today + SOON), key=lambda one: one.expires)
    rows = [(e.id, titles.get(e.rule, e.rule), e.owner, f"{e.expires}{' (끝남)' if e.expires < today else ''}") for e in ending]
    return (Table(("예외", "규칙", "책임자", "마지막 날"), rows, words=4),)


def _proposals(proposals: Iterable[Proposal], quarter: Quarter) -> Sequence[Block]:
    """Without their reasons, and without what they are about: that may be a person at the desk or an incident."""
    waiting = [one for one in proposals if one.open_at(quarter.made)]
    rows = [(one.id, PROPOSALS[one.what], local(one.at)[:16], local(one.until)[:16]) for one in waiting]
    return (Table(("제안", "일", "제안한 때", "기한"), rows, words=4),)


def _requests(requests: Iterable[Request], quarter: Quarter) -> Sequence[Block]:
    """Received in the quarter, answered in it, or open before its end and still. An answer that was late counts where it was given, so that it is in
    one report. The clock is the law's ten days (PIPA 35(3), 36(2), 37(2))."""
    today, first, end = quarter.made.date(), quarter.since.date(), quarter.until.date()
    rows: list[Sequence[str | int]] = []
    requests = list(requests)
    answered = {one.id: first <= day_of(one.first) < end for one in requests if one.first}
    here = [one for one in requests if one.received < end and (one.open or one.received >= first or answered.get(one.id))]
    for claim, word in CLAIMS.items():
        of = [one for one in here if one.claim == claim]
        if of:
            still = [one for one in of if one.open]
            overdue = sum(one.days_left(today) < 0 for one in still)
            rows.append(
                (
                    word,
                    sum(one.received >= first for one in of),
                    len(still),
                    overdue,
                    sum(one.late and answered.get(one.id, False) for one in of),
                )
            )
    return (Table(("청구", "접수", "답변 전", "기한 지남", "늦은 답변"), rows),)


def _handled(found: Figures) -> Sequence[Block]:
    rows = [(CLASSES.get(kind, (kind,))[0], runs, number) for kind, runs, number in found.destroyed]
    return (
        Table(("두 사람이 승인한 열람", "건수"), [("봉인 해제 (원문 열람)", found.unsealed), ("보낸 사람 확인", found.revealed)]),
        Table(("파기한 것", "파기 횟수", "건수"), rows),
        Note(
            "파기는 보존 기한이 지났거나 보류가 결정되었거나 권리 행사가 받아들여져 한 것이며, 두 사람의 승인을 거치는 일이 아닙니다. 파기한 사건은 이 "
            "보고서의 다른 수에 들어 있지 않아, 앞서 만든 보고서나 내보낸 파일과 그만큼 다릅니다(검사한 메시지 수는 그대로입니다)."
        ),
    )
