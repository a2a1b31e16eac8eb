"""The two notices of a breach in Korean: to the persons (PIPA 34(1)) and to the authority (Enforcement Decree 40(2)).

What the journal knows is filled in; what only a person knows stands as 【…】 and must be written before the notice goes. No name, no
contact and no value of any person is ever in the text: the addressee's name is written by whoever sends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from dlp.dates import official_time
from dlp.ledgers.breaches import POSTED, UNIQUE, WAYS, WEB, Breach
from dlp.particles import particle
from dlp.subject.reach import Reach

FIELDS: Final = {
    "case_no": "접수번호", "name": "성명", "birth_date": "생년월일", "phone": "전화번호", "email": "전자우편", "address": "주소",
    "rrn": "주민등록번호", "frn": "외국인등록번호", "passport": "여권번호", "driver_license": "운전면허번호", "bank_account": "계좌번호",
    "attachments": "첨부파일", "contact": "받는 사람으로 적힌 연락처",
}  # fmt: skip

CARRIED: Final = frozenset({"paper", "device", "other"})
"""Of `WAYS` those of which nobody but a person knows what happened; whatever else takes data out of the house is a leak."""
LOSSES: Final = "【분실·도난·유출·위조·변조·훼손 가운데 일어난 일】"


@dataclass(frozen=True, slots=True)
class Office:
    """Who writes. An empty text becomes a blank to fill in; `remedies` are (body, contact)."""

    name: str = ""
    department: str = ""
    contact: str = ""
    cpo: str = ""
    authority: str = ""
    remedies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """One message of the breach that left: when (ISO 8601), from which department, by which channel, and to whom, in words without a person."""

    at: str
    department: str
    channel: str
    to: tuple[str, ...]


def notice(breach: Breach, office: Office, audience: str, left: Sequence[Left] = (), reach: Reach | None = None) -> str:
    """`persons`, `web` (the same, for whom nobody can reach) or `authority`. Markdown-free plain text, one item a paragraph. `reach`: for what the records
    speak that the messages and persons were found in."""
    note = reach.note() if reach is not None else ""
    if audience == "authority":
        return _authority(breach, office, left, note)
    return _persons(breach, office, left, note, posted=audience == WEB)


def _persons(breach: Breach, office: Office, left: Sequence[Left], note: str, *, posted: bool) -> str:
    agency = office.name or "【기관명】"
    what = "유출등 가능성" if breach.possible else "유출등"
    law = "제34조제2항" if breach.possible else "제34조제1항"
    happened = LOSSES if breach.outside in CARRIED else "유출"
    became = _became(breach, happened)
    fact = f"{happened}{'되었을 가능성이 있음을' if breach.possible else '된 사실을'}"
    head = f"누리집 게시 기간: 【게시일】부터 {POSTED.days}일 이상" if posted else "【받는 분】 귀하"
    whom = "아래에 해당하는 분" if posted else "귀하"
    return f"""개인정보 {what} {"공고" if posted else "통지"}

{head}

{particle(agency, "은/는")} 개인정보 보호법 {law}에 따라 {whom}의 개인정보가 {fact} 알려 드립니다.
확인되지 않은 내용이 있으면 먼저 이 통지를 드리고, 확인되는 대로 다시 알려 드리겠습니다.

1. {became} 개인정보의 항목
   {_items(breach)}

2. {became} 시점과 그 경위
   시점: {_when(left)} (기관이 알게 된 때: {_local(breach.aware)})
   경위: {_way(breach, left, whom)}【경위: 누가 어떤 업무 중에 어디로 보냈는지. 다른 사람의 개인정보는 적지 않습니다】
{note}
3. 피해를 줄이기 위하여 하실 수 있는 일
   모르는 번호나 기관을 사칭한 연락에 응하지 마시고, 청구를 취하하라는 등의 연락을 받으시면 아래 담당부서에 알려 주십시오.
{_advice(breach)}   【그 밖의 방법】

4. 기관의 대응조치와 피해 구제절차
   대응조치: 【회수·삭제 요청, 접근 차단 등 한 일과 그 결과】
   구제절차: 아래 담당부서에 피해를 신고하시면 확인 후 처리 결과를 알려 드립니다.

5. 피해 신고를 받는 담당부서와 연락처
   {_desk(office)}

6. 손해배상과 분쟁조정
   개인정보 보호법 제39조에 따른 손해배상, 제39조의2에 따른 법정손해배상(300만원 이하)을 청구하실 수 있고,
   제43조에 따라 개인정보 분쟁조정위원회에 분쟁조정을 신청하실 수 있습니다.

7. 그 밖에 도움을 받을 수 있는 곳
{_remedies(office)}

【통지일】
{agency}
"""


def _authority(breach: Breach, office: Office, left: Sequence[Left], note: str) -> str:
    reasons = ", ".join(breach.report_reasons)
    duty = f"있음 ({reasons})" if reasons else "없음 (기관이 스스로 하는 신고)"
    became = _became(breach, "유출등이 ")
    low = "예" if breach.recovered else "아니요"
    told = (
        ", ".join(_local(when) for audience, when in breach.sent if audience != "authority")
        or "【통지 일시 또는 통지하지 못한 사유】"
    )
    return f"""개인정보 유출등 신고서

받는 곳: {office.authority or "【개인정보보호위원회 또는 한국인터넷진흥원】"}
근거: 개인정보 보호법 제34조제3항, 같은 법 시행령 제40조

1. 기관명: {office.name or "【기관명】"}
2. 신고 의무: {duty}
   산정 근거: 정보주체 {breach.people:,}명{_grounds(breach)}. 회수되어 침해 가능성이 낮음: {low}
3. {became} 개인정보의 항목과 규모: {_items(breach)} / 정보주체 {breach.people:,}명
4. {became} 시점과 그 경위
   알게 된 때: {_local(breach.aware)} (신고 기한: {_local(breach.due.isoformat())})
   시점: {_when(left)}
   경위: {_way(breach, left, "정보주체")}【경위】
{note}5. 피해를 최소화하기 위한 대책·조치와 그 결과: 【회수·삭제 요청, 재발 방지】
6. 정보주체가 할 수 있는 피해 최소화 방법과 구제절차: 통지문 3, 4, 6, 7과 같음
7. 정보주체에 대한 통지: {told}
8. 담당부서와 연락처: {_desk(office)}
   개인정보 보호책임자: {office.cpo or "【보호책임자 연락처】"}

관리번호: {breach.id}
【신고일】
"""


def _grounds(breach: Breach) -> str:
    """What the duty to report was measured by, each as it is."""
    found = (
        ("고유식별정보", bool(UNIQUE.intersection(breach.items))),
        ("민감정보", breach.sensitive),
        ("외부로부터의 불법적인 접근", breach.intrusion),
    )
    return "".join(f", {name} {'있음' if holds else '없음'}" for name, holds in found)


def _became(breach: Breach, what: str) -> str:
    """What is only possible is not told as a fact."""
    return f"{what}되었을 수 있는" if breach.possible else f"{what}된"


def _when(left: Sequence[Left]) -> str:
    days = sorted(datetime.fromisoformat(one.at) for one in left)
    if not days:
        return "【유출 일시】"
    first, last = official_time(days[0]), official_time(days[-1])
    return first if first == last else f"{first}부터 {last}까지 {len(days)}건"


def _way(breach: Breach, gone: Sequence[Left], whom: str) -> str:
    how = "나갔을 수 있음" if breach.possible else "나감"
    left = f"{particle(WAYS[breach.outside], '으로/로')} {how}. " if breach.outside else ""
    for way, by, to in dict.fromkeys((one.channel, one.department, one.to) for one in gone):
        left += f"{f'{by} 직원이 ' if by else ''}{particle(way, '으로/로')} {', '.join(to)}에 보냄. "
    wrote = f"담당하지 않는 직원이 {whom}에게 연락하였거나 연락하려 한 것을 확인하여 연락처를 알게 된 경위를 조사하고 있음. "
    return left + (wrote if breach.contact else "")


def _items(breach: Breach) -> str:
    return ", ".join(words for field, words in FIELDS.items() if field in breach.items) or "【항목】"


def _advice(breach: Breach) -> str:
    lines = {
        "rrn": "주민등록번호: 명의 도용을 확인하시고(엠세이퍼 등), 필요하면 주민등록번호 변경을 신청하실 수 있습니다.",
        "bank_account": "계좌번호: 거래 은행에 알리고 입출금을 확인하십시오.",
        "passport": "여권번호: 발급 기관에 재발급을 상담하십시오.",
        "driver_license": "운전면허번호: 발급 기관에 재발급을 상담하십시오.",
    }
    return "".join(f"   {line}\n" for field, line in lines.items() if field in breach.items)


def _desk(office: Office) -> str:
    return f"{office.department or '【담당부서】'} {office.contact or '【전화·전자우편】'}"


def _remedies(office: Office) -> str:
    return "\n".join(f"   {name} {contact}".rstrip() for name, contact in office.remedies) or "   【구제기관과 연락처】"


def _local(at: str) -> str:
    return official_time(datetime.fromisoformat(at))
