"""Words beside a number that say what it is, or what it is not: nearest label wins, and a label of another kind is a veto.

Also tells an office's contact from a citizen's. Reads raw text around a candidate; never scans a whole text. Distances are in characters.
"""

from __future__ import annotations

import re
from typing import Final

_LABELS: Final = {
    "rrn": r"주민\s?등록\s?번호|주민\s?번호|주민\s?등록|주민|주번|민번|앞자리|뒷자리|RRN|실명\s?번호|resident (?:registration )?(?:no|number)",
    "frn": r"외국인\s?등록\s?번호|외국인\s?번호|거소\s?신고\s?번호|거소\s?번호|외국인\s?등록증|외국인\s?등록|등록증\s?번호|alien registration|(?<![A-Za-z])(?:FRN|ARC)(?![A-Za-z])",
    "corp": r"법인\s?등록\s?번호|법인\s?등기\s?번호|법인\s?번호|등기\s?번호|법인",
    "brn": r"사업자\s?등록\s?번호|사업자\s?번호|사업자\s?등록증|사업자\s?등록|사업자|고유\s?번호|BRN",
    "case": r"접수\s?번호|청구\s?번호|사건\s?번호|민원\s?번호|접수",
    "other": (
        r"문서\s?번호|공문\s?번호|시행\s?번호|관리\s?번호|공고\s?번호|공고|고시|주문\s?번호|바코드|운송장(?:\s?번호)?|송장(?:\s?번호)?"
        r"|승인\s?번호|일련\s?번호|제품\s?번호|품목\s?번호|물품\s?번호|부품\s?번호|모델\s?번호|모델명|품번|시리얼|S/N|식별\s?번호|과제\s?번호|계약\s?번호|입찰\s?번호|공사\s?번호|자산\s?번호|도서\s?번호"
        r"|ISBN|ISSN|IMEI|(?<![A-Za-z])IP(?![A-Za-z])|버전|예산|금액|예약\s?번호|주문|증권\s?번호|보험증\s?번호|수험\s?번호|학번|사번|군번|고지서?\s?번호|납부\s?번호|전자\s?납부\s?번호|영수증\s?번호|거래\s?번호|계량기\s?번호"
        r"|고객\s?번호|회원\s?번호|허가\s?번호|신고\s?번호|특허|출원\s?번호|지번|필지|고유코드|코드|문서|세부\s?사업|좌표|위도|경도|타임스탬프|timestamp|PNU|로그|우편\s?번호|회계\s?코드|주문\s?코드|결제\s?번호|티켓\s?번호"
    ),
    "card": r"카드\s?번호|신용\s?카드|체크\s?카드|법인\s?카드|카드|card",
    "account": (
        r"계좌\s?번호|환급\s?계좌|입금\s?계좌|계좌|통장|예금주|입금처|송금|이체|입금"
        r"|국민은행|KB국민|신한은행|우리은행|하나은행|기업은행|IBK|농협은행|농협|NH|카카오뱅크|카뱅|토스뱅크|케이뱅크|새마을금고|새마을|신협|수협|우체국|SC제일|제일은행|씨티은행|씨티"
        r"|대구은행|부산은행|경남은행|광주은행|전북은행|제주은행|산업은행|KDB|iM뱅크|아이엠뱅크|저축은행|은행"
    ),
    "licence": r"운전\s?면허(?:증)?(?:\s?번호)?|면허\s?번호|면허증|driver'?s? licen[cs]e",
    "passport": r"여권\s?번호|여권|passport(?: no\.?| number)?",
    "phone": (
        r"휴대\s?전화|휴대폰|핸드폰|연락처|전화\s?번호|전화|폰\s?번호|폰|모바일|H\.?P|연락|번호|Tel|Mobile|Phone|Cell|(?<![A-Za-z])M\.|☎|☏|📞|📱|팩스|FAX"
    ),
    "birth": r"생년\s?월일|생일|출생일?|생년",
}  # fmt: skip
_LABEL: Final = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _LABELS.items()), re.IGNORECASE)
_AFTER: Final = re.compile(rf"\s?(?:[은는이가]|이?라는|\()\s?(?:{_LABEL.pattern})", re.IGNORECASE)
_DIGIT: Final = re.compile(r"[0-9]")

OFFICE: Final = (
    r"문의처?|담당자?|담당\s?부서|☎|☏|📞|주무관|사무관|서기관|행정관|연구사|지도사|팀장|과장|계장|국장|실장|대표\s?(?:전화|번호)?|민원실|종합민원|팩스|FAX|안내|상담|콜\s?센터|고객\s?센터|사무실|내선|교환"
    r"|[가-힣](?:과|팀|실|국|청|센터|담당관|보건소|사무소|위원회|복지관|도서관|소방서|경찰서|파출소|지구대|공단|공사|재단|협회|학교|법원|검찰청|의회|은행|병원|약국|호텔|상사|컴퍼니)(?=[\s(:：,·/)\]]|으?로|에|은|는)"
    r"|당직|접수처|신청처|제출처|발신|부서|관공서|기관|업체|매장|예약|주최|주관|후원|공고|바랍니다\.?\s?\(?"
)
CITIZEN: Final = (
    r"청구인|민원인|신청인|신고인|진정인|제보자|고발인|고소인|작성자|신청자|청구자|당사자|피해자|보호자|세대주|자택|집\s?전화|집으로|집은|집:|댁|본인|고객님|어머니|아버지|모친|부친|배우자|가족|자녀|아들|딸|주민(?:분|이|의)"
    r"|[가-힣]{2,4}(?<!주무관)(?<!사무관)(?<!장)(?<!담당자)(?<!의원)\s?(?:씨|님|귀하)|그\s?분|이\s?분|그\s?사람|청구하신\s?분|제\s?(?:번호|연락처|전화|메일|이메일|주소)|사는|거주|살고|성명|이름"
)
_CUE: Final = re.compile(rf"(?P<citizen>{CITIZEN})|(?P<office>{OFFICE})", re.IGNORECASE)
_DESK: Final = re.compile(
    r"\s?\)?[\s,(]{0,3}(?:[가-힣]{2,8}(?:과|팀|실|센터|담당관)(?![가-힣])|[가-힣]{2,4}\s?(?:주무관|사무관|팀장|과장|계장)|담당자?|민원실|내선|대표전화|로 문의|으로 문의|에 문의|번?으로 문의)"
)


def label(text: str, start: int, *, reach: int = 26) -> str:
    """The kind of the nearest label before `start`, or "". A label of another number (digits between) is not ours: `kind?`.

    So `접수번호 12345678, 000101-…` answers "case?" for the second number: no veto, but a list under one label still reads `rrn?`.
    """
    low = max(0, start - reach)
    found = None
    for found in _LABEL.finditer(text, low, start):  # noqa: B007 - only the last one counts
        pass
    if found is None:
        return ""
    kind = found.lastgroup or ""
    return f"{kind}?" if _DIGIT.search(text, found.end(), start) else kind


def label_after(text: str, end: int) -> str:
    """The kind of a label that follows at once: `… (주민번호)`, `…이 주민번호`."""
    found = _AFTER.match(text, end, min(len(text), end + 20))
    return (found.lastgroup or "") if found else ""


def whose(text: str, start: int, end: int, *, reach: int = 48) -> str:
    """Whose contact stands at [start, end): "office", "citizen", or "" where nothing says so. The nearest word before wins."""
    found = None
    for found in _CUE.finditer(text, max(0, start - reach), start):  # noqa: B007 - only the last one counts
        pass
    if found is not None:
        return found.lastgroup or ""
    return "office" if _DESK.match(text, end, min(len(text), end + 30)) else ""
