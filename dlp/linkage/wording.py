"""Wording that makes a message one about a disclosure request: what corroborates a bare name.

Two strengths. The request of the Information Disclosure Act itself (정보공개 청구); and civil complaints, whose author is protected, too
(민원처리법 7). Neither is meant by a card bill (청구서) or an insurance claim (보험금 청구).
"""

from __future__ import annotations

import re
from typing import Final

_GATE: Final = (
    "청구", "공개", "접수", "신청", "민원", "요청", "넣", "낸", "달라", "요구", "제보", "신고", "진정", "청원", "고발", "작성자", "심의회",
    "isclosure", "FOI", "foi",
)  # fmt: skip

_OTHER_CLAIM: Final = re.compile(
    r"(?:보험금?|실손|요금|대금|카드|비용|치료비|진료비|수당|연금|급여|구상금?|손해\s?배상|배상금?|보상금?|관리비|세금|용역비|공사비|계산서|기성금?|환급)"
    r"[을를의]?\s?청구(?:서|인|액|금액|건|하[^\s]{0,3})?|청구(?:서\s?양식|금액|액|대금|할인)"
)
_REQUEST: Final = re.compile(
    r"정보\s?공개|공개\s?청구|(?:비공개|부분\s?공개|전부\s?공개|공개)\s?(?:결정|여부|통지)|청구\s?(?:인|자|취하|취소|철회|내용|내역|사실|접수|목록|제목|대상|정보)"
    r"|(?<![가-힣])(?:재|반복|그|이|본|해당)?청구(?!\s?(?:동|역|로|길|산|초|중|고|아파트|대학|약국))"
    r"|(?:접수|청구)\s?번호|접수\s?(?:건|된\s?건)|이의\s?신청(?:인|서|이|을|건)?|심의회|FOI|information disclosure|disclosure request",
    re.IGNORECASE,
)
_PETITION: Final = re.compile(
    r"(?:민원|청원|진정|고발|신고|제보|요청|신청)\s?(?:인|자|하신|하셨|한\s?사람|한\s?분|넣|낸|냈|제기|올린|올라)|작성자"
    r"|(?:건|거|자료|내역)\s?(?:넣은|낸|달라|요구|요청|신청)|달라(?:고|는|시는|던|며)|(?:뒤지|캐묻|캐|파헤치|물고\s?늘어지)(?:는|던)\s?(?:사람|분|양반|인간)"
)
_ROLE_BEFORE: Final = re.compile(
    r"(?:(?:청구|신청|요청|접수|제보|신고)(?:를|을)?\s?(?:한|하신|했던|하셨던|넣은|낸)\s?(?:분|사람|시민|주민)?|청구인|청구자|신청인|신청자|이의신청인|민원인|요청인|요청자|진정인|제보자|신고인|신고자|고발인|작성자|성명|이름|성함|예금주|보낸\s?사람|보낸사람)"
    r"(?:은|는|이|가|의|을|를|란|명|\s|:|：|-|=|\(|\[|「|'|\"|「|성명|이름|님|씨|입니다|인)*$"
)
_STAFF_AFTER: Final = re.compile(
    r"\s?(?:\(|,)?\s?(?:주무관|서기관|서기보|서기|사무관|이사관|부이사관|팀장|계장|과장|국장|실장|단장|소장|센터장|본부장|동장|구청장|부구청장|시장|부시장|군수|"
    r"비서관?|주사보?|전문관|연구사|지도사|의원|위원장|위원|부장|차장|대리|사원|담당)"
)
_STAFF_BEFORE: Final = re.compile(
    r"(?:주무관|팀장|계장|과장|국장|실장|구청장|시장|담당자?|담당관|직원|부서장|의원)\s?(?:은|는|이|가|:|：|\()?\s?$"
)


def tone(text: str) -> int:
    """What canonical text speaks of: 2 a disclosure request, 1 somebody who asked, complained or reported, 0 neither."""
    for word in _GATE:
        if word in text:
            break
    else:
        return 0
    if "청구" in text:
        text = _OTHER_CLAIM.sub(" ", text)
    if _REQUEST.search(text) is not None:
        return 2
    return 1 if _PETITION.search(text) is not None else 0


_SOMEBODY: Final = (
    "번호", "자리", "폰", "전화", "연락", "그분", "사람", "생", "휴대", "핸드", "님", "씨", "분이", "분은", "분 ", "이름", "성함", "가운데", "끝", "뒤",
)  # fmt: skip


def points_at_somebody(text: str) -> bool:
    """Could digits in this text be a piece of somebody's number or birthday? (`뒷자리 4567`, `그분 0145-2290`)"""
    return any(word in text for word in _SOMEBODY)


def named_as_requester(text: str, start: int) -> bool:
    """A role word (청구인, 성명:, …) stands right before the name at `start`."""
    return _ROLE_BEFORE.search(text[max(0, start - 24) : start]) is not None


def named_as_staff(text: str, start: int, end: int) -> bool:
    """A post stands right beside the name: the staff member of that name is meant."""
    return (
        _STAFF_AFTER.match(text[end : end + 12]) is not None or _STAFF_BEFORE.search(text[max(0, start - 12) : start]) is not None
    )
