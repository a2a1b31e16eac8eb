"""Sections of the quarterly report about the program and the desk: the quarter before, cases at risk, leaks, uptime, changes of the policy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from dlp.ledgers.life import Life
from dlp.report.blocks import Bars, Block, Columns, Note, Table
from dlp.store.figures import Figures, share
from dlp.texts.labels import ACTIONS, local

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach

APPROVALS: Final = ("담당", "팀장", "과장", "개인정보 보호책임자")
"""Boxes of the head (결재란): who signs the report."""
RISK: Final = (("1건", 1, 1), ("2~4건", 2, 4), ("5~9건", 5, 9), ("10건 이상", 10, 1 << 30))
"""Cases by how many incidents they had."""


def compared(found: Figures, before: Figures | None) -> Sequence[Block]:
    """The numbers of the summary beside those of the quarter before; "" where nothing was recorded then."""

    def row(name: str, number: int, old: int | None) -> tuple[str | int, ...]:
        if old is None:
            return name, number, "-", "-"
        change = number - old
        return name, number, old, f"{change:+,}" + (f" ({share_of(change, old)})" if old else "")

    rows = [
        row("검사한 메시지", found.messages, before.messages if before else None),
        row("사건 (통과 제외)", found.incidents, before.incidents if before else None),
    ]
    actions = dict(found.by["action"])
    old = dict(before.by["action"]) if before else {}
    rows += [row(f"· {ACTIONS.get(word, word)}", number, old.get(word, 0) if before else None) for word, number in actions.items()]
    rows += [row("오탐", found.verdicts.get("false_positive", 0), before.verdicts.get("false_positive", 0) if before else None)]
    extra = [("지금 보류 중", found.waiting, "", ""), ("결론을 내지 않은 사건", found.incidents - found.resolved, "", "")]
    note = () if before else (Note("지난 분기에는 기록이 없어 견줄 수 없습니다."),)
    return (Table(("항목", "이번 분기", "지난 분기", "증감"), [*rows, *extra]), *note)


def share_of(change: int, old: int) -> str:
    return ("+" if change > 0 else "-" if change < 0 else "") + share(abs(change), old)


def over_time(found: Figures) -> Sequence[Block]:
    weeks = [(day[5:], number) for day, number in found.weeks]
    hours = [(f"{hour:02}", number) for hour, number in enumerate(found.hours)]
    return (Columns("주별 사건", weeks), Note("주는 월요일에 시작합니다."), Columns("시각별 사건", hours), Note("한국 시각입니다."))


def at_risk(found: Figures) -> Sequence[Block]:
    """Without their numbers: a case number leads to a person, and a report is read by many."""
    counts = [(label, sum(least <= number <= most for _, number in found.cases)) for label, least, most in RISK]
    note = "한 청구에 사건이 거듭되면 그 청구인을 살펴야 합니다. 접수번호는 사건 목록에서 봅니다(dlp incidents list --together)."
    return (Bars("청구 한 건에 생긴 사건", counts), Note(note))


def leaks(breaches: Iterable[Breach], since: datetime, until: datetime) -> Sequence[Block]:
    """Opened in the quarter, or open before its end and still."""
    here = [
        one
        for one in breaches
        if datetime.fromisoformat(one.opened) < until and (not one.closed or datetime.fromisoformat(one.closed) >= since)
    ]
    rows = [
        (
            one.id,
            local(one.aware)[:16],
            len(one.cases),
            one.people,
            "유출 아님" if one.mistake else "통지함" if one.sent else "통지 전",
            local(one.closed)[:16] if one.closed else "진행 중",
        )
        for one in here
    ]
    return (Table(("유출", "알게 된 때", "접수번호", "사람", "통지", "종결"), rows, words=2),)


def running(found: Life) -> Sequence[Block]:
    hours = found.up.total_seconds() / 3600
    rows: list[Sequence[str | int]] = [
        ("가동 시간", f"{hours:,.1f}시간"), ("가동률", share(round(found.up.total_seconds()), round(found.whole.total_seconds())) or "-"),
        ("시작", found.starts), ("끝낸 기록 없이 다시 시작", found.broken), ("자체 점검", found.tests), ("자체 점검 실패", found.failed),
    ]  # fmt: skip
    return Table(("항목", "값"), rows), Note(
        "시작과 종료, 자체 점검 기록으로, 처음 시작한 때부터 셉니다. 검사기가 멈춘 동안의 메시지는 나가지 않고 기다립니다."
    )


def policies(entries: Iterable[tuple[str, Mapping[str, Any]]], since: datetime, until: datetime) -> Sequence[Block]:
    """(at, body) of every time a policy came into force; only what changed something."""
    rows, last = [], ""
    for at, body in entries:
        if body["sha256"] != last and since <= datetime.fromisoformat(at) < until:
            rows.append((local(at)[:16], str(body.get("version", "")), str(body.get("policy") or body["sha256"])[:16]))
        last = body["sha256"]
    return (Table(("시행", "판", "해시"), rows, words=3),)
