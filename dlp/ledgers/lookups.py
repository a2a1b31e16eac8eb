"""Who opened a case in the case system without a part in it: what the journal keeps of that, and the question to the official. Pure.

    lookups-imported  {rows, named, without_part, unknown_cases, undecidable}      a log was read
    looked-up INC-…   {staff_id, case_no, near, times, tasks, count}               beside the incident that it made
    lookup-asked INC-…  {due}                                                       the question was written

Law: PIPA 59(3) (use beyond what one may), Decree 30-2(2) (access in public systems is looked at), standard art. 8(2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from dlp.dates import KST

RULE: Final = "looked-up-without-part"
LAW: Final = ("PIPA 59(3)", "PIPA Decree 30-2(2)")
IMPORTED, LOOKED_UP, ASKED = "lookups-imported", "looked-up", "lookup-asked"
MOST_TIMES: Final = 500
"""Times of one incident that are kept one by one; the count goes on."""
FOLLOWS: Final = timedelta(days=30)
"""How long after a look-up a message of the same official about the case is told beside it."""
ANSWER_DAYS: Final = 7
TASKS: Final = {"view": "조회", "print": "출력", "download": "내려받기", "change": "수정", "other": "그 밖"}
NEAR: Final = {"interested": "이해관계인", "department": "담당 부서의 직원", "": "업무 무관 직원", "decoy": "미끼 사건"}


def why(times: Sequence[datetime], tasks: Mapping[str, int], near: str) -> str:
    """For the desk and the citizen, in Korean: how often, when, what; no name."""
    done = ", ".join(f"{TASKS[name]} {count}회" for name, count in tasks.items() if count)
    first, last = (f"{one.astimezone(KST):%Y-%m-%d %H:%M}" for one in (times[0], times[-1]))
    span = first if first == last else f"{first}부터 {last}까지"
    return f"사건 처리 시스템에서 이 청구를 맡지 않은 사람({NEAR[near]})이 {span} 청구를 열어 보았습니다({done})"


def question(entry: Mapping[str, Any], followed: Sequence[Mapping[str, Any]], *, agency: str, contact: str, due: date) -> str:
    """The question to the official. `entry`: body of `looked-up`; `followed`: what he sent about the case afterwards (at, channel, action)."""
    tasks = ", ".join(f"{TASKS[name]} {count}회" for name, count in entry["tasks"].items() if count)
    times = "\n".join(f"   - {datetime.fromisoformat(one).astimezone(KST):%Y-%m-%d %H:%M}" for one in entry["times"][:20])
    more = f"\n   - 그 밖에 {entry['count'] - 20}회" if entry["count"] > 20 else ""
    after = (
        f"\n3. 그 뒤에 기록된 메시지\n   같은 접수번호와 관련하여 보내신 메시지 {len(followed)}건이 있습니다.\n" if followed else ""
    )
    return f"""개인정보 조회에 대한 소명 요청

【받는 분: 사번 {entry["staff_id"]}】

{agency or "【기관명】"} 사건 처리 시스템의 접속기록을 점검한 결과(개인정보의 안전성 확보조치 기준 제8조제2항), 담당자ㆍ대직자ㆍ결재자로 지정되지 않은
정보공개 사건을 조회하신 것으로 기록되어 있어 그 사유를 여쭙니다. 이 요청은 사실을 확인하려는 것이며 위반으로 판단한 것이 아닙니다.

1. 조회하신 사건
   접수번호 {entry["case_no"]} ({tasks})

2. 기록된 때
{times}{more}
{after}
다음을 {due.isoformat()}까지 적어 보내 주십시오.
   가. 조회한 업무상 사유와 그 근거(업무 지시, 협조 요청 등)
   나. 알게 된 내용을 다른 사람에게 알리거나 청구인에게 연락하였는지 여부
   다. 본인이 조회한 것이 아니라면 그 사정(계정 공유, 자리 비움 등)

개인정보 보호책임자 {contact or "【연락처】"}
"""
