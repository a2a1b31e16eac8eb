"""How a request of a person concerned is shown, and what is kept about his case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from dlp.language import tr
from dlp.ledgers.retention import LEAK, OTHERS
from dlp.listings.subject_list import decided, left
from dlp.office.subjects import flat
from dlp.show.listing import Shown, Table, of
from dlp.subject.holdings import SHARED, stays
from dlp.subject.letters import CLAIMS, DECISIONS, fields
from dlp.texts.kinds import kind_of
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, day, local, said, state_of

if TYPE_CHECKING:
    from dlp.ledgers.subjects import Request
    from dlp.subject.holdings import Kept

GROUNDS: Final = Table(
    columns=[
        of("사유", "ground", "ground"), of("요구", "claim", "claims", lambda words: ", ".join(said(CLAIMS, one) for one in words)),
        of("근거", "article", "article", lambda article: tr("법 ", "PIPA ") + article), of("내용", "text", "text"),
    ],
)  # fmt: skip


def request(one: Request) -> Iterator[tuple[str, str]]:
    """A request, a line a field."""
    row = flat(one)
    yield tr("관리번호", "request"), one.id
    yield tr("요구", "claim"), said(CLAIMS, one.claim) + (tr(" (대리인)", " (agent)") if one.agent else "")
    yield tr("접수번호", "case"), one.case_no
    if one.among > 1:
        yield (
            tr("청구인", "requester"),
            tr(f"공동청구 {one.among}명 가운데 {one.place}번째", f"number {one.place} of {one.among} who filed it together"),
        )
    yield tr("받은 날", "received"), f"{one.received} ({one.operator})"
    yield tr("기한", "due"), f"{one.due}  {left(row)}" + (tr("  연기함: ", "  put off: ") + one.extended if one.extended else "")
    yield tr("내용", "reason"), one.reason or "-"
    yield tr("결정", "decision"), f"{decided(row)} {one.ground} {one.note}".strip()
    yield tr("답한 때", "answered"), f"{local(one.answered)} ({one.decider})" if one.answered else "-"
    if one.withdrawn:
        yield tr("취하한 때", "withdrawn"), f"{local(one.withdrawn)} ({one.decider})"
    if one.earlier:
        before = ", ".join(f"{local(at)} {said(DECISIONS, decision)}" for at, decision in one.earlier)
        yield tr("정정한 사유", "corrected"), f"{one.correction} ({tr('앞선 답변', 'answered before')}: {before})"


def _looks(looks: Iterable[dict[str, Any]]) -> str:
    return "\n".join(
        f"{local(one['at'])} {kind_of(one['kind'])}{tr(' (전체)', ' (many)') if one['wide'] else ''} {one['operator']}"
        for one in looks
    )


KEPT: Final = Table(
    columns=[
        of("사건", "incident", "id"), of("시각", "time", "at", local), of("경로", "channel", "channel", lambda word: said(PLACES, word)),
        of("조치", "action", "action", lambda word: said(ACTIONS, word)), Shown("상태", "state", state_of),
        Shown("항목", "items", lambda row: tr("공동청구인 가운데 누구인지 모름", "whose is unknown") if row["unclear"] else tr(fields(row["items"]), ", ".join(row["items"]))),
        of("받는 사람", "recipients", "recipients", lambda ones: ", ".join(said(RELATIONS, one) for one in ones)),
        Shown("봉인 보관", "sealed", lambda row: (day(row["sealed_until"]) if row["sealed_until"] else tr("예", "yes")) if row["sealed"] else ""), of("본 사람", "seen by", "looks", _looks),
        Shown("파기 예정", "kept until", lambda row: tr("파기 중지", "legal hold") if row["stays"] else day(row["until"])),
    ],
    title=("이 접수번호로 남아 있는 것 {}건", "kept about this case: {}"),
)  # fmt: skip

FATES: Final = {
    "erased": ("삭제", "erased"), "stays": ("남음", "stays"), "noted": ("정정 사실을 덧붙임", "correction noted"),
    "withheld": ("근거 자료를 가림", "evidence withheld"), "shown": ("통지서에 적음", "told in the letter"), "left-out": ("통지서에서 뺌", "left out of the letter"),
    "untouched": ("그대로", "unchanged"), "listed": ("제공 대장에 있음: --ledger-too 없이는 답할 수 없음", "in the ledger of provisions: no answer without --ledger-too"),
}  # fmt: skip
_WHY: Final = {
    LEAK: "a leak is being answered", OTHERS: "kept for another case in the same record", SHARED: "another who filed the case is in the same record",
}  # fmt: skip
PLAN: Final = Table(
    columns=[
        *KEPT.columns[:4], Shown("이 답변이 하는 일", "what this answer does", lambda row: tr(*FATES[row["fate"]])),
        of("남는 사유", "why it stays", "why", lambda why: "\n".join(tr(one, _WHY.get(one, one)) for one in why)),
    ],
    title=("이 답변이 기록 {}건에 하는 일", "what this answer would do to {} records"),
)  # fmt: skip


def planned(fates: Iterable[tuple[Kept, str]]) -> Iterator[dict[str, Any]]:
    """Rows of `PLAN`."""
    for held, fate in fates:
        row = kept(held)
        yield {**row, "fate": fate, "why": stays(held) if fate == "stays" else []}


def kept(held: Kept) -> dict[str, Any]:
    """What is kept of one decision, as programs get it."""
    return {
        "id": held.id, "at": held.at, "channel": held.channel, "action": held.action, "state": held.state, "items": list(held.items),
        "recipients": list(dict.fromkeys(held.recipients)), "sealed": held.sealed, "sealed_until": held.sealed_until, "until": held.until, "stays": held.stays, "why": list(held.why), "listed": held.listed, "unclear": held.unclear, "shared": held.shared, "rules": [rule for rule, _, _ in held.reasons],
        "looks": [{"at": one.at, "kind": one.kind, "operator": one.operator, "wide": one.wide} for one in held.looks],
    }  # fmt: skip
