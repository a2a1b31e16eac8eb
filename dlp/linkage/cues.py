"""What stands beside a name: is it a word of its own, and is a person meant?

Pure, over canonical text; called for candidates only, never for every line. The particles are those of 표준국어문법 that follow a
noun; the titles are the ones public offices use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from dlp.linkage import called, posts

_ROLE_WORDS: Final = """
청구인 청구자 신청인 신청자 이의신청인 민원인 민원자 진정인 제보자 신고인 신고자 고발인 고소인 피고소인 청원인 작성자 제출자 요청인
요청자 당사자 피해자 의뢰인 수신인 수신자 발신인 발신자 보낸이 보낸~이 예금주 계좌주 소유자 소유주 세대주 대리인 보호자 가입자
대표자 성명 이름 성함 존함 실명 본명 사람 분 주민 시민 구민 도민 회원 고객 학생 환자 어르신 주인공 본인
"""
_ROLES: Final = tuple(word.replace("~", " ") for word in _ROLE_WORDS.split())
_LABELS: Final = tuple(
    role + end for role in _ROLES for end in ("", "명", "님", "란", " 성명", " 이름", " 본인", " 중", "성명", "이름")
)
_LINKS: Final = ("이", "가", "은", "는", "을", "를", "의", "인", "께서", "께", "에게", "에")
_SIGNS: Final = " \t\n:：=-–>.,/|([<「『'\"“‘"
_CIVIL: Final = "씨|님|양(?![가-힣])|군(?![가-힣])|귀하|귀중|선생|여사|어르신|청구인|민원인|신청인|고객|회원|할머니|할아버지|아저씨|아주머니|학생|사장|대표|본인"
OFFICE: Final = (
    "주무관|서기관|서기보|서기|사무관|이사관|주사보|주사|팀장|계장|과장|국장|실장|처장|청장|단장|소장|센터장|본부장|부장|차장|대리|동장|면장|읍장|통장|이장|부구청장|구청장|부시장|시장|부군수|군수|도지사"
    "|비서관|비서|전문관|연구관|연구사|지도사|감사관|담당관|조사관|의원|위원장|위원|의장|교수|교사|기자|변호사|박사|소방관|경찰관|경위|경감|경사|순경|형사|판사|검사|원장|관장|회장|이사장|이사|감독|선수|작가|장관|차관|총리|대통령"
)
"""What people of an office are called behind their names."""
_TITLE: Final = re.compile(rf"\s?(?:이\s?)?(?:({OFFICE})|({_CIVIL}))")
_GLUED_TITLE: Final = re.compile(rf"(?:이)?(?:{OFFICE}|{_CIVIL})")

_PARTICLE: Final = (
    "께서는|께서도|께서|에게서는|에게서|에게는|에게도|에게|한테서|한테는|한테도|한테|더러|보고|이랑은|이랑|랑은|랑|하고는|하고|과는|과의|과|와는|와의|와도|와|으로부터|로부터|으로서|로서|으로써|로써|으로|로|에서|에는|에도|에"
    "|까지도|까지|부터|마저|조차|처럼|같이|만큼|보다|이나|이든|이라도|라도|대로|뿐|만은|만이|만|도|은|는|이|가|을|를|의|아|야|들|네|측|쪽|외|등|및|께|요|이요|인즉"
)
_COPULA: Final = (
    "이?(?:여라?|유|구먼요?|당께|랑께|라드만|라더만|마씸|우다|데이|라예|라고[가-힣]{0,4}|라는[가-힣]{0,4}|라며|라면서?|라서|라네요?|래요?|래서|란[가-힣]?|라[가-힣]{0,2}|고요?|고서|며|면[가-힣]?|지만|지요?|죠|네요?|나요?|다|든[가-힣]{0,2}|신[가-힣]{0,3}|십니[가-힣]{1,2}"
    "|더(?:라|구나|군|만|냐)[가-힣]{0,3}|던(?:데|가|걸)[가-힣]{0,2}|거든[가-힣]{0,2}|길래[가-힣]?|니까[가-힣]?)"
    "|입니[가-힣]{1,3}|인[가-힣]{0,3}|임|이었[가-힣]{1,4}|였[가-힣]{1,4}|이에요|예요|에요|이야|이여|일[가-힣]{0,3}|이신[가-힣]{0,3}|이십니[가-힣]{1,2}|맞[가-힣]{1,3}|아니[가-힣]{0,3}"
)
_AFTER_WORDS: Final = "연락처|번호|전화|휴대|핸드폰|폰번호|주소|거주|생년|생일|주민|메일|이메일|계좌|건|청구|접수|신청|민원|문의|통화|관련|사건|자료|앞|에\\s?대|개인정보|정보|인적|신상|명의|외|등|및|또는|작성|제출|배상|사망|보낸|에관|출생|년생"
_AFTER: Final = re.compile(
    rf"(?:이)?(?:(?:{_PARTICLE}){{1,3}}|(?:{_PARTICLE})?(?:{_COPULA})|(?:의|이)?(?:{_AFTER_WORDS})[가-힣]*)?(?![가-힣])"
)
_GLUED: Final = (
    *_LABELS,
    "담당",
    "담당자",
    "팀장",
    "과장",
    "국장",
    "주무관",
    "의원",
    "위원",
    "대상",
    "대상자",
    "원고",
    "피고",
    "관련",
    "및",
)


Words = Mapping[str, tuple[str, ...]]
"""Words by their last sign."""


def _by_last(words: Iterable[str]) -> Words:
    return {last: tuple(some) for last, some in groupby(sorted(words, key=lambda word: word[-1:]), key=lambda word: word[-1:])}


_LABELS_BY_LAST: Final = _by_last(_LABELS)
_GLUED_BY_LAST: Final = _by_last(_GLUED)
_LINKS_BY_LAST: Final = _by_last(_LINKS)


def _ends_with(before: str, words: Words) -> bool:
    """Does the text end in one of the words, with or without a particle?"""
    last = before[-1:]
    if before.endswith(words.get(last, ())):
        return True
    for link in _LINKS_BY_LAST.get(last, ()):
        bare = before.removesuffix(link)
        if len(bare) < len(before) and bare.endswith(words.get(bare[-1:], ())):
            return True
    return False


def glued(text: str, start: int) -> bool:
    """Is text[start] in the middle of a word, and not glued to a role or label (청구인윤하람, 성명은윤하람)?"""
    return start > 0 and "가" <= text[start - 1] <= "힣" and not _ends_with(text[max(0, start - 12) : start], _GLUED_BY_LAST)


def closes(text: str, end: int) -> bool:
    """Does a word end at text[end], but for particles, endings and what goes with a name?"""
    after = text[end : end + 14]
    return not after or not "가" <= after[0] <= "힣" or _GLUED_TITLE.match(after) is not None or _AFTER.match(after) is not None


RUN_ON: Final = 11
"""Syllables of a word from which it is written without spaces, so that its borders say nothing."""
_SYLLABLES: Final = re.compile(r"[가-힣]*")


def word_begins(text: str, start: int) -> int:
    """Where the syllables of a word begin that go on at `start`, at most so far before as it takes to be no word any more."""
    begin = start
    while begin > 0 and start - begin < RUN_ON and "가" <= text[begin - 1] <= "힣":
        begin -= 1
    return begin


def inside_word(text: str, start: int) -> bool:
    """Does what begins here go on a word that says nothing of anybody (누+구인지는)? Not behind a title, nor where a text is written without spaces."""
    if not glued(text, start):
        return False
    begin = word_begins(text, start)
    rest = _SYLLABLES.match(text, start)
    head = text[begin:start]
    return rest is not None and rest.end() - begin < RUN_ON and not (called.occupation(head) or called.made(head))


_TITLE_ENDS: Final = None if called.ENDS is None or posts.LED_ENDS is None else called.ENDS | posts.LED_ENDS


def titled(after: str) -> bool:
    """Does a text begin, but for a space, with what somebody is called by his post or trade, whoever wrote it down before?"""
    begin = after[:1] == " "
    for word in called.words(after, _TITLE_ENDS):
        end = begin + len(word)
        end += after[end : end + 1] == "님"
        if (called.occupation(word) or posts.leads_body(word)) and _AFTER.match(after, end) is not None:
            return True
    return False


class Setting(NamedTuple):
    """`bounded`: a word of its own. `cued`: a person's role, title or form label touches it. `office`: that title is an office's."""

    bounded: bool
    cued: bool
    office: bool


def setting(text: str, start: int, end: int) -> Setting:
    """The surroundings of text[start:end]."""
    return _between(text[max(0, start - 18) : start], text[end : end + 14])


@lru_cache(maxsize=1 << 12)
def _between(before: str, after: str) -> Setting:
    """Kept, since lists and forms have the same at every place."""
    title = _TITLE.match(after)
    label = before.rstrip(_SIGNS)
    role = bool(label) and _ends_with(label, _LABELS_BY_LAST)
    right = not after or not "가" <= after[0] <= "힣" or _GLUED_TITLE.match(after) is not None or _AFTER.match(after) is not None
    office = title[1] is not None if title is not None else titled(after)
    return Setting(right and not glued(before, len(before)), role or title is not None or office, office)
