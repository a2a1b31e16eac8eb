"""Words beside a number that say what it is, or what it is not: nearest label wins, and a label of another kind is a veto.

Also tells an office's contact from a citizen's. Reads raw text around a candidate; where labels stand in a text is looked for once. Distances are in characters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final

from detectors._columns import heading
from dlp.openings import headed

_LABELS: Final = {
    "rrn": "주민_등록_번호 주민_번호 주민_등록 주민 주번 민번 앞자리 뒷자리 RRN 실명_번호",
    "frn": "외국인_등록_번호 외국인_번호 국내_거소_신고_번호 거소_신고_번호 거소_번호 외국인_등록증 외국인_등록 등록증_번호 FRN ARC",
    "corp": "법인_등록_번호 법인_등기_번호 법인_번호 등기_번호 법인",
    "brn": "사업자_등록_번호 사업자_번호 사업자_등록증 사업자_등록 사업자 고유_번호 BRN",
    "case": "접수_번호 청구_번호 사건_번호 민원_번호 접수",
    "other": (
        "문서_번호 공문_번호 시행_번호 관리_번호 공고_번호 공고 고시 주문_번호 바코드 운송장_번호 운송장 송장_번호 송장 승인_번호 일련_번호 제품_번호 품목_번호 물품_번호 부품_번호 모델_번호 모델명 품번 시리얼 S/N"
        " 식별_번호 과제_번호 계약_번호 입찰_번호 공사_번호 자산_번호 도서_번호 ISBN ISSN IMEI IP 버전 예산 금액 예약_번호 주문 증권_번호 보험증_번호 수험_번호 학번 사번 군번 고지_번호 고지서_번호 납부_번호 영수증_번호"
        " 거래_번호 계량기_번호 고객_번호 회원_번호 허가_번호 신고_번호 특허 출원_번호 지번 필지 고유코드 코드 문서 세부_사업 좌표 위도 경도 타임스탬프 timestamp PNU 로그 우편_번호 결제_번호 티켓_번호 택배 등기_우편"
    ),
    "card": "카드_번호 신용_카드 체크_카드 법인_카드 카드 card Card CARD",
    "account": (
        "계좌_번호 환급_계좌 입금_계좌 계좌 통장 예금주 입금처 송금 이체 입금 은행 농협 NH IBK 카카오뱅크 카뱅 토스뱅크 케이뱅크 새마을금고 새마을 신협 수협 우체국 SC제일 씨티 KDB iM뱅크"
    ),
    "licence": "운전_면허증_번호 운전_면허_번호 운전_면허 면허_번호 면허증 면허 licence license",
    "passport": "여권_번호 여권 passport Passport PASSPORT",
    "phone": (
        "휴대_전화 휴대폰 핸드폰 연락처 전화_번호 전화 폰_번호 폰 모바일 H.P HP 연락 번호 Tel TEL tel Mobile Phone PHONE phone Cell cell ☎ ☏ 📞 📱 팩스 FAX Fax fax"
    ),
    "birth": "생년_월일 생일 출생일 출생 생년",
}  # fmt: skip
_KIND: Final = {word.replace("_", ""): kind for kind, words in _LABELS.items() for word in words.split()}


def _any_of(words: list[str]) -> str:
    """One alternation, longest first, `_` an optional space; Latin words stand alone."""
    forms = []
    for word in sorted(words, key=len, reverse=True):
        form = re.escape(word).replace("_", r"\s?")
        forms.append(form + ("(?![A-Za-z])" if word[-1].isascii() and word[-1].isalpha() else ""))
    return "|".join(forms)


_MAY_LABEL: Final = re.compile(
    "|".join(
        re.escape(w).replace("_", r"\s?")
        for w in sorted((w for words in _LABELS.values() for w in words.split()), key=len, reverse=True)
    )
)
"""A label, whatever follows it."""
_LABEL: Final = re.compile(_any_of([word for words in _LABELS.values() for word in words.split()]))
_AFTER: Final = re.compile(rf"\s?(?:[은는이가]|이?라는|\()\s?(?:제\s|저의\s|그\s)?({_LABEL.pattern})")
_DIGIT: Final = re.compile(r"[0-9]")
_SPACE: Final = re.compile(r"\s")
REACH: Final = 26
"""Characters before a number within which a label is its own."""
_CELL_END: Final = re.compile(r"[\t|,\n]")

OFFICE: Final = (
    "문의처 문의 담당자 담당 담당_부서 ☎ ☏ 📞 주무관 사무관 서기관 행정관 연구사 지도사 팀장 과장 계장 국장 실장 대표_전화 대표_번호 대표 민원실 팩스 FAX Fax fax 안내 상담 콜_센터 고객_센터 사무실 내선 교환 당직 접수처 신청처"
    " 제출처 발신 부서 관공서 기관 업체 매장 예약 주최 주관 후원 공고 바랍니다 Department Division Office Team Contact 개인정보보호"
)
CITIZEN: Final = (
    "청구인 민원인 신청인 신고인 진정인 제보자 고발인 고소인 작성자 신청자 청구자 당사자 피해자 보호자 세대주 자택 집_전화 집으로 집은 집: 댁 본인 고객님 어머니 아버지 모친 부친 배우자 가족 자녀 아들 딸 그_분 이_분 그_사람 청구하신_분"
    " 제_번호 제_연락처 제_전화 제_메일 제_이메일 제_주소 사는 거주 살고 성명 이름 주민분"
)
_BODY: Final = r"(?:보건소|사무소|위원회|복지관|도서관|소방서|경찰서|파출소|지구대|공단|공사|재단|협회|학교|법원|검찰청|의회|병원|약국|호텔|센터|담당관|과|팀|실|국|청)(?=[\s(:：,·/)\]]|으?로|에|은|는)(?<![\s(][가-힣])"
_BODY_LEFT: Final = re.compile(r"[가-힣]\Z")
_HONORED: Final = re.compile(r"(?:씨|님|귀하)")
_CUE: Final = headed(f"{_any_of([*OFFICE.split(), *CITIZEN.split()])}|씨|님|귀하|{_BODY}")
_CITIZEN: Final = frozenset(word.replace("_", "") for word in CITIZEN.split())
_POSTS: Final = ("주무관", "사무관", "서기관", "장", "담당자", "의원", "위원", "대표", "담당")
_DESK: Final = re.compile(
    r"(?:~[0-9]{1,4})?\s?\)?[\s,(]{0,3}(?:[가-힣]{2,8}(?:과|팀|실|센터|담당관)(?![가-힣])|[가-힣]{2,4}\s?(?:주무관|사무관|팀장|과장|계장)|담당자?|민원실|내선|대표전화|으?로 문의|에 문의|번?으로 문의|번?로 문의)"
)


@lru_cache(maxsize=4)
def _asked(text: str) -> tuple[list[int], list[int], dict[int, str]]:
    """Where the labels of a text begin and end, and what was answered of places in it: every detector asks of the same numbers."""
    spans = [found.span() for found in _MAY_LABEL.finditer(text)]
    return [a for a, _ in spans], [b for _, b in spans], {}


def label(text: str, start: int) -> str:
    """The kind of the nearest label before `start`, or "". A label of another number (digits between) is not ours: `kind?`.

    So `접수번호 12345678, 000101-…` answers "case?" for the second number: no veto, but a list under one label still reads `rrn?`.
    In a row of a table the heading of the column is the label, unless one stands in the cell itself.
    """
    begins, ends, answered = _asked(text)
    kind = answered.get(start)
    if kind is None:
        last = bisect_left(begins, start) - 1
        near = last >= 0 and ends[last] > start - REACH
        kind = answered[start] = _label(text, start, near=near)
    return kind


def _label(text: str, start: int, *, near: bool) -> str:
    """`near`: part of something that may be a label stands within reach."""
    found = None
    if near:
        for found in _LABEL.finditer(text, max(0, start - REACH), start):  # noqa: B007 - only the last one counts
            pass
    if found is None or _CELL_END.search(text, found.end(), start):
        top = _LABEL.search(heading(text, start))
        if top is not None:
            return _KIND[_SPACE.sub("", top[0])]
    if found is None:
        return ""
    kind = _KIND[_SPACE.sub("", found[0])]
    return f"{kind}?" if _DIGIT.search(text, found.end(), start) else kind


def label_after(text: str, end: int) -> str:
    """The kind of a label that follows at once: `… (주민번호)`, `…이 주민번호`."""
    found = _AFTER.match(text, end, min(len(text), end + 20))
    return _KIND[_SPACE.sub("", found[1])] if found else ""


def whose(text: str, start: int, end: int, *, reach: int = 48) -> str:
    """Whose contact stands at [start, end): "office", "citizen", or "" where nothing says so. The nearest word before wins."""
    owner = ""
    low = max(0, start - reach)
    for found in _CUE.finditer(text, low, start):
        word = _SPACE.sub("", found[0])
        if word in ("씨", "님", "귀하"):
            at = found.start() - (text[found.start() - 1 : found.start()] == " ")
            before = text[max(0, at - 3) : at]
            if len(before) < 2 or not _BODY_LEFT.search(before) or before.endswith(_POSTS):
                continue
            owner = "citizen"
        else:
            owner = "citizen" if word in _CITIZEN else "office"
    if owner:
        return owner
    return "office" if _DESK.match(text, end, min(len(text), end + 30)) else ""
