"""The letter of a quarter to the person of a case: who tried to reach him, who passed his data on, who opened his case, what was stopped. Pure.

For the agency to send of its own accord (transparency: PIPA 3(5), 30-2; as the state already tells citizens who looked their data up). Department
and post of an official, never his name; relations of everybody else; no value of anybody. An access answer shows the same lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from dlp.record.cases import CONTACT
from dlp.record.lookups import CHANNEL as LOOKUP
from dlp.subject.explaining import happened
from dlp.subject.holdings import Kept
from dlp.subject.letters import Words, fate, jointly, moment, own, reached, recipients, remedies, shown, who
from dlp.subject.notices import Office
from dlp.subject.reach import Reach

EMPTY: Final = "   없습니다.\n"
NOT_HERE: Final = "   남아 있는 기록이 없습니다.\n"
LEFT: Final = "이 기간의 기록으로 남아 있는 것이 없습니다. 아래와 같이 기록이 없는 때가 있어, 아무 일도 없었다는 뜻은 아닙니다."
UNREAD: Final = "   이 기간에는 사건 처리 시스템의 접속 기록을 받아 확인하지 않았습니다.\n"
WAITING: Final = ("held", "release-requested", "releasing")
"""States of a held message that nobody has decided on, or that may not have gone yet."""


def within(kept: Sequence[Kept], since: datetime, until: datetime) -> list[Kept]:
    """Of this stretch, by when the message went or the case was opened."""
    return [one for one in kept if since <= datetime.fromisoformat(one.sent or one.at) < until]


def parted(kept: Sequence[Kept]) -> tuple[list[Kept], list[Kept], list[Kept], list[Kept]]:
    """(contacts, data passed on, look-ups, the rest), each decision once: what reached for the person himself is a contact."""
    contacts, passed, lookups, rest = [], [], [], []
    for one in kept:
        if one.channel == LOOKUP:
            lookups.append(one)
        elif CONTACT in one.items or one.addressed:
            contacts.append(one)
        elif one.items:
            passed.append(one)
        else:
            rest.append(one)
    return contacts, passed, lookups, rest


def letter(
    case_no: str,
    title: str,
    every: Sequence[Kept],
    office: Office,
    words: Words,
    *,
    logs: bool,
    reach: Reach,
    until: datetime | None = None,
    among: int = 1,
) -> str:
    """`title`: 2026년 4분기; `every`: what is kept about one of the `among` who filed the case, and what may be, of that time. `logs`: were any access logs
    of the case system read in it? `until`: where it is not over yet."""
    gaps = reach.note()
    kept = own(every)
    contacts, passed, lookups, rest = parted(kept)
    waiting = sum(one.state in WAITING for one in (*contacts, *passed))
    stopped = sum(not reached(one) for one in (*contacts, *passed)) - waiting
    asked = f" 아직 검토 중이어서 보내지 않은 것은 {waiting}건입니다." if waiting else ""
    return f"""개인정보 보호 현황 안내 ({title})

【받는 분】 귀하

접수번호 {case_no} 정보공개 청구와 관련하여 {title}에 발송 전 점검 시스템에 기록된 내용을 알려 드립니다.
{f"기록 {len(kept)}건 가운데 전달되지 않게 한 것은 {stopped}건입니다.{asked}" if kept else LEFT if gaps else "이 기간에 기록된 것이 없습니다."}
{f"이 기간은 아직 끝나지 않았으며, {moment(until.isoformat())}까지의 기록입니다.{chr(10)}" if until else ""}{gaps}{jointly(among, every)}
1. 귀하에게 보내려 한 연락: {len(contacts)}건
   점검에서 멈추거나 알린 연락만 기록합니다. 문제없이 보낸 연락은 여기에 없습니다.
{_listed(contacts, words, gaps)}
2. 귀하의 개인정보가 들어 있던 메시지: {len(passed)}건
{_listed(passed, words, gaps)}
3. 담당하지 않는 사람이 귀하의 사건을 열어 본 것{f": {len(lookups)}건" if logs or lookups else ""}
{_listed(lookups, words, gaps) if logs or lookups else UNREAD}
4. 그 밖에 귀하의 사건과 관련된 기록: {len(rest)}건
{_listed(rest, words, gaps)}
보낸 사람은 부서와 직위로만 알려 드립니다. 더 자세한 내용은 개인정보 보호법 제35조에 따라 열람을 요구하실 수 있고, 원하지 않는 연락을 받으시면 아래
담당부서에 알려 주십시오.

담당부서: {office.department or "【담당부서】"} {office.contact or "【전화·전자우편】"}
개인정보 보호책임자: {office.cpo or "【보호책임자 연락처】"}
{remedies(office)}

【통지일】
{office.name or "【기관명】"}
"""


def _listed(kept: Sequence[Kept], words: Words, gaps: str) -> str:
    return "".join(f"   - {line(one, words)}\n" for one in kept) or (NOT_HERE if gaps else EMPTY)


def line(one: Kept, words: Words) -> str:
    """One decision: when, by whom, what, to whom, and what became of it."""
    when, by = moment(one.sent or one.at), who(one, words)
    if one.channel == LOOKUP:
        return f"{when} {by}: {'; '.join(happened(why) for _, why, _ in one.reasons)}"
    to = ", ".join(recipients(one, words)) or "없음"
    if one.action == "hold" and one.state in WAITING:
        return f"{when} {words.channels.get(one.channel, one.channel)}, 보낸 사람 {by}, 받는 사람 {to}, {shown(one)}: 검토 중이어서 아직 보내지 않음"
    end = "전달됨" if reached(one) else "전달되지 않음"
    how = fate(one, words) if one.action == "hold" and reached(one) else words.actions.get(one.action, one.action)
    return f"{when} {words.channels.get(one.channel, one.channel)}, 보낸 사람 {by}, 받는 사람 {to}, {shown(one)}: {end}({how})"
