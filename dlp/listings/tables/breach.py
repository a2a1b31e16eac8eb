"""How a leak is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from dlp.language import tr
from dlp.ledgers.breaches import WAYS
from dlp.listings.breach_list import AUDIENCES, cell_of, items_of
from dlp.texts.labels import local, said

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach


def breach(one: Breach) -> Iterator[tuple[str, str]]:
    """Clock, threshold, what is still to be done, a line a field."""
    seconds = int((one.due - datetime.now(UTC)).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    left = tr(f"{hours}시간 {minutes}분 남음", f"{hours} h {minutes} min left")
    late = tr(f"{hours}시간 {minutes}분 지남", f"{hours} h {minutes} min late")
    yield tr("관리번호", "breach"), one.id
    yield tr("알게 된 때", "known since"), local(one.aware)
    yield (
        tr("기한 (72시간)", "due (72 hours)"),
        local(one.due.isoformat()) + ("" if one.closed else f"  {left if seconds > 0 else late}"),
    )
    yield tr("사건", "incidents"), ", ".join(one.incidents) or "-"
    seen = (
        tr("본인에게 한 연락으로 드러남", "seen by a contact to the person himself")
        if one.contact
        else tr("점검한 메시지", "a message that was examined")
    )
    yield tr("나간 길", "way"), said(WAYS, one.outside) if one.outside else seen
    yield tr("확실함", "certain"), tr("가능성", "possible") if one.possible else tr("나감", "it left")
    yield tr("접수번호", "cases"), ", ".join(one.cases) or "-"
    yield tr("사람", "persons"), tr(f"{one.people:,}명", f"{one.people:,}")
    yield tr("항목", "items"), items_of(one.items) or "-"
    yield tr("신고", "report"), cell_of(one.report_reasons) or tr("신고 의무 없음", "not required")
    yield tr("보낸 통지", "told"), ", ".join(f"{said(AUDIENCES, who)} {local(when)}" for who, when in one.sent) or "-"
    yield tr("남은 통지", "still to be told"), cell_of(one.open_duties) or tr("없음", "nobody")
    yield tr("닫은 때", "closed"), local(one.closed) if one.closed else "-"
    if one.mistake:
        yield tr("유출이 아닌 사유", "why it was none"), one.mistake
