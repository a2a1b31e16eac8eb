"""In which role a name stands: an official's post, a label, a list of attendants, a signature. Whoever has a role of his own is no requester.

Pure, over canonical text; called for candidates only. A role is read from what touches the name, from the label before it (backwards over a list
of names), and from the heading of the list or table in whose line it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import Final

from dlp.linkage import called, cues
from dlp.linkage.called import LONGEST, occupation
from dlp.openings import headed

_POSTS: Final = (
    r"주무관|서기관|서기보|서기|사무관|이사관|부이사관|팀장|계장|과장|국장|실장|처장|단장|소장|센터장|본부장|동장|구청장|부구청장|시장|부시장|군수|비서관?|주사보?|전문관|연구사|연구관|지도사|의원|위원장|위원|부장|차장|대리|사원|담당"
    r"|주임|반장|서무"
)
_POST: Final = rf"(?:{_POSTS})"
_DEALS: Final = r"담당자?|담당관|직원|부서장"
_STAFF_AFTER: Final = re.compile(rf"\s?(?:\(|,)?\s?(?:[가-힣]{{2,6}}(?:과|팀|국|실|관)\s)?{_POST}")
_STAFF_BEFORE: Final = re.compile(rf"(?:{_POST}|{_DEALS})\s?(?:은|는|이|가|:|：|\()?\s?$")
_OTHER_AFTER: Final = re.compile(
    r"\s?(?:외부)?\(?(?:교수|변호사|법무사|세무사|회계사|노무사|위원|강사|대표|이사|회장|총무|의원|기자|감독|작가|박사|고문|통장|이장|반장|감리|기술사|소장|대리|부장|차장|사장|점장|원장|관장|선수|가수|배우|목사|신부|스님|간사|국장|센터장|조합장|학생|어린이|군(?![가-힣])|양(?![가-힣])|배우자|부친|모친|장남|차남|장녀|차녀)(?:님)?(?![가-힣]{3})"
)
_SIGNED: Final = re.compile(r"\s?(?:드림|올림|배상|拜上|근상|드립니다(?=\s*$)|씀)(?![가-힣])")
_NAMES: Final = r"(?:\d{1,2}\s?[).]\s?)?(?:(?:\d{1,2}\s?[).]\s?)?[가-힣]{2,5}(?:\s?\([^)\n]{0,20}\))?\s?(?:교수|변호사|위원|대표|님|씨|주무관|팀장|과장|강사|학생|어린이)?\s?[,·/、]\s?)*(?:\d{1,2}\s?[).]\s?)?"
_ROLE: Final = (
    r"(?:위원|강사|대표|대표자|고문|교수|변호사|제3자|참석자?|참가자?|이수자?|수료자?|수강생?|수상자?|입상자?|장원|우수상|최우수상|장려상|작성자|담당자?|감리|대리인|출연|가수|회장|명단|대상자?|합격자|당첨자|당선자|선정자|위촉|임명|승진|전보|출장자?|당직자?|숙직|상주|시장|의원|강의|진행|사회자?|검토자"
    r"|결재자?|기안자|수신자?|참조|발신|신랑|신부|고인|상주|유족|계약자|입찰자|납세자|체납자|수급자|보호자|자원봉사자?|봉사자|근무자|안내자?|발표자?|토론자?|심사위원|운영위원|후보자?|입주자|임차인|임대인|세입자|건물주|소유자|점주|공급자|납품자|인솔자?|비상\s?연락"
    r"|(?<![가-힣])(?!청구|신청|민원|요청|요구|제출|제보|신고|고발|질의|문의|의뢰|관련|당사|본인)[가-힣]{2,4}자)"
)
"""Whoever takes part in something, or does it (정답자, 낙찰자), but who may well have asked."""
_BEFORE: Final = headed(rf"{_ROLE}(?:\s?명단)?(?:은|는|이|가)?\s?[:：]?\s?{_NAMES}$")
_LABEL: Final = re.compile(rf"(?:^|[\s\]|])(?!from|to|cc)(?P<label>[가-힣A-Za-z0-9() ]{{2,24}}?)\s?[:：]\s?{_NAMES}$")
_OPEN_LABEL: Final = re.compile(
    r"청구|신청|민원|요청|성명|성함|이름|제출|당사자|본인|낸|넣은|사람|분|누구|건|번호|연락|전화|통화|예$|답$|안녕|관련"
)
"""Labels that may well introduce a requester."""
_CORRESPONDENT: Final = re.compile(
    r"(?:보낸\s?사람|보낸\s?이|받는\s?사람|발신인?|수신인?|참조|제목|(?<![a-z])(?:from|to|cc|sent by)(?![a-z0-9]))\s?[:：]?\s?[^\n]{0,40}$",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    rf"{_ROLE}|참석|참가|접수자|수강|회원|명단|신청자|신청\s?현황|동호회|비상\s?연락|편성|조\s?편성|당번|배정|교육|회의|행사|위원회|선발|채용|면접|봉사|급식|돌봄|경로|지급|납부|체납|환급|허가|등록|견적|입찰|정산"
)
_ASKER: Final = re.compile(r"청구인|청구자|정보\s?공개|공개\s?청구|(?<![가-힣])정공(?![가-힣])")
_LIST_WORD: Final = re.compile(r"정보\s?공개|명단|목록|대장|현황|처리|접수")
MAX_LINES: Final = 2000


def _last_signs(words: str) -> frozenset[str]:
    """How each of the words of a pattern ends, with what may be left out and without."""
    found = set()
    for word in words.split("|"):
        while word.endswith("?"):
            found.add(word[-2])
            word = word[:-2]
        found.add(word[-1])
    return frozenset(found)


_LAST_OF_POST: Final = _last_signs(f"{_POSTS}|{_DEALS}")
"""Behind a word of `_STAFF_BEFORE` stand at most three more signs."""


def official(text: str, start: int, end: int, titles: Collection[str] = ()) -> bool:
    """A post stands right beside the name: the official of that name is meant. `titles`: what else the office calls its people."""
    if _STAFF_AFTER.match(text[end : end + 18]) is not None:
        return True
    before = text[max(0, start - 12) : start]
    if titles and (
        any(word in titles for word in called.words(text[end : end + 18]))
        or ((last := _LAST_WORD.search(before)) is not None and last[1] in titles)
    ):
        return True
    return not _LAST_OF_POST.isdisjoint(before[-4:]) and _STAFF_BEFORE.search(before) is not None


_LAST_WORD: Final = re.compile(r"([가-힣]{2,10})\s$")
_ROAD: Final = re.compile(r"[가-힣]{0,6}(?:대로|로|길)\s?\d")
_ROAD_INSIDE: Final = re.compile(r"\s?\d{1,4}")


def in_road(text: str, start: int, end: int) -> bool:
    """Is it a part of a road's name before its number (한솔로18번길)?"""
    return _ROAD.match(text, end) is not None or (text[end - 1] in "로길" and _ROAD_INSIDE.match(text, end) is not None)


_HOME_BEFORE: Final = re.compile(
    r"(?:주소|거주지?|자택|집|댁|사는|사시는|살고|살아|사세요|이사|우편|송달|배송|등본|본적|세대)[^\n]{0,14}$"
)
_HOME_AFTER: Final = re.compile(
    r"[^\n]{0,10}(?:거주|살|산[다대답단]|사[는시세셔신]|이사|집|댁|자택|로 보내|로 발송|로 우편|로 송달)"
    r"|(?:\s?\([^)\n]{0,30}\))?\s?(?:에서|로|으로|앞으로|에)?\s?(?:등기|우편|택배|통지서?|고지서|우편물)?[^\n]{0,6}?(?:반송|되돌아|송달\s?(?:불능|안|실패)|수취\s?(?:인|거절|불명)|폐문|부재중|배달\s?(?:안|불))"
)
_DWELLING: Final = re.compile(r"[0-9]{1,4}\s?동\s?[0-9]{1,5}\s?호")
"""An apartment in one of several blocks: people live there."""


def home(text: str, start: int, end: int) -> bool:
    """Does a word beside an address say that somebody lives or gets his letters there, or the address itself that people live in it?"""
    if _DWELLING.search(text, start, end) is not None:
        return True
    return _HOME_BEFORE.search(text[max(0, start - 24) : start]) is not None or _HOME_AFTER.match(text[end : end + 60]) is not None


_ALONE: Final = 6
"""Signs beside an address in a text that says nothing but it."""


def at_home(text: str, start: int, end: int) -> bool:
    """May somebody live at an address? A word says so, or nothing that could say that work is done there."""
    return len(text.strip()) - (end - start) <= _ALONE or home(text, start, end)


_PRESS: Final = re.compile(r"\s?\(?기자")
"""Journalists file requests because they are journalists: their title explains no name."""
_WORD_BEFORE: Final = re.compile(r"(?<![가-힣])([가-힣]{2,7}?)(?:인|이신)?\s$")
_OFFICE_AFTER: Final = re.compile(rf"\s?(?:[가-힣]{{2,6}}(?:과|팀|국|실|관)\s)?{_POST}님?")


_HOUSE: Final = re.compile(r"[가-힣]{1,7}(?:회|단|소|원|관|대|대학|조합|센터|건축|학교|교|사)\s")
"""Between a name and what he is called there may stand where he works."""


def _occupation_at(text: str, start: int) -> bool:
    word = _SYLLABLES.match(text, start)
    longest = min(LONGEST, len(word[0])) if word is not None else 0
    return any(occupation(text[start : start + n]) and cues.closes(text, start + n) for n in range(2, longest + 1))


def titled(text: str, end: int) -> bool:
    """Does a post or an occupation stand right behind what ends here?"""
    office = _OFFICE_AFTER.match(text, end)
    if office is not None and cues.closes(text, office.end()):
        return True
    return _PRESS.match(text, end) is not None or cues.titled(text[end : end + 14])


def occupied(text: str, start: int, end: int) -> bool:
    """Does an office or an occupation touch the name, behind it or before it? It explains why he is named where nothing speaks of a request."""
    office = _OFFICE_AFTER.match(text, end)
    if office is not None and cues.closes(text, office.end()):
        return True
    if text[end : end + 1] == " ":
        house = _HOUSE.match(text, end + 1)
        if _occupation_at(text, end + 1) or (house is not None and _occupation_at(text, house.end())):
            return True
    before = _WORD_BEFORE.search(text[max(0, start - 12) : start])
    return before is not None and occupation(before[1])


_OFFICE_OF_SURNAME: Final = re.compile(
    r"\s?(?:사장|회장|대표|원장|총무|통장|이장|반장|관장|점장|조합장|교수|박사|변호사|약사|목사)(?!\s?(?:네|댁))"
)
_OFFICE_IS: Final = re.compile(r"(?<![가-힣])([가-힣]{2,7}?)(?:이|가|은|는|도)\s$")


def surname_occupied(text: str, start: int, end: int) -> bool:
    """Does what a surname is called by, unlike 씨 or 선생, say what its bearer does there (`조합 김 총무`, `대표가 김씨`)?"""
    if _OFFICE_OF_SURNAME.match(text, end) is not None:
        return True
    before = _OFFICE_IS.search(text[max(0, start - 12) : start])
    return before is not None and occupation(before[1])


_GOES_WITH_A_NAME: Final = re.compile(
    r"(?:이|네)?(?:쌤|샘|형|누나|누님|언니|오빠|아줌마|아재|아지매|할배|할매|영감|댁|집|꺼|거|건|껀|것|땜|때문|걔|놈|년|새끼|인간|양반|엄마|아빠|어머|아버|부부|부인|남편|가족|일가|또|그|ㅋ|ㅎ)"
)
_SYLLABLES: Final = re.compile(r"[가-힣]*")


def part_of_word(text: str, start: int, end: int) -> bool:
    """Do the syllables behind a name make another word of it (함초롬바탕, 태인호텔): no particle, title or ending, nor how people go on after a name?"""
    rest = _SYLLABLES.match(text, end)
    if rest is None or not rest[0] or cues.closes(text, end) or _GOES_WITH_A_NAME.match(text, end) is not None:
        return False
    return rest.end() - cues.word_begins(text, start) < cues.RUN_ON


class Headings:
    """The heading above each line of a text that is one of a list or table, and the cells of a table's first row. Built once a text, in one pass."""

    __slots__ = ("_any", "_heads", "_lines", "_roles", "_shapes", "_starts", "_titles", "beside")

    def __init__(self, text: str, beside: dict[tuple[str, str], str] | None = None) -> None:
        self.beside = {} if beside is None else beside
        """What stands before and behind a name → what that says of it (`role`): of this text, or of all views of a message."""
        self._shapes: dict[str, tuple[str, int] | None] = {}  # of heads that name columns
        self._roles: dict[tuple[str, str, str], str] = {}
        self._starts: list[int] = []
        self._lines: list[str] = []
        self._heads: list[str] = []  # the line above a list, or the first row of a table
        self._titles: list[str] = []  # the line above that row
        self._any = False
        if text.count("\n") > MAX_LINES:
            return
        head = title = above = ""
        row: tuple[str, int] | None = None  # separator and cells of the table that goes on
        at = 0
        for line in text.split("\n"):
            shape = _row(line)
            first = shape is not None and shape != row and _names_columns(line, shape[0])
            row = shape if shape is not None else None if line.strip() else row
            item = not first and len(line) <= 120 and bool(line.strip()) and _item(line)
            if not item and line.strip():
                title = above if first else ""
                above = line[:80]
                head = line[:300] if first else above
            self._starts.append(at)
            self._lines.append(line[:300] if item else "")
            self._heads.append(head if item else "")
            self._titles.append(title if item else "")
            at += len(line) + 1
        self._any = any(self._heads)

    @property
    def any(self) -> bool:
        """Has any line a heading above it?"""
        return self._any

    def _at(self, start: int) -> int:
        return bisect_right(self._starts, start) - 1

    def of(self, start: int) -> str:
        """The heading of the line in which text[start] stands."""
        at = self._at(start)
        return self._heads[at] if at >= 0 else ""

    def title(self, start: int) -> str:
        """What stands above the table."""
        at = self._at(start)
        return self._titles[at] if at >= 0 else ""

    def column(self, start: int) -> str:
        """The head of the cell in which text[start] stands, without signs; "" outside a table or where its rows do not match the first."""
        at = self._at(start)
        if at < 0 or not self._lines[at]:
            return ""
        head, line = self._heads[at], self._lines[at]
        if head not in self._shapes:
            shape = _row(head)
            self._shapes[head] = shape if shape is not None and _names_columns(head, shape[0]) else None
        shape = self._shapes[head]
        if shape is None or shape != _row(line):
            return ""
        cell = line[: start - self._starts[at]].count(shape[0])
        return head.split(shape[0])[cell].strip(" \"'*")

    def role(self, start: int) -> str:
        """What column, first row and heading say of whoever stands at a place: as `role`."""
        at = self._at(start)
        if at < 0 or not self._heads[at]:
            return ""
        said = (self._heads[at], self.column(start), self._titles[at])
        known = self._roles.get(said)
        if known is None:
            known = self._roles[said] = _listed(*said)
        return known


_SEPARATORS: Final = ("\t", "|", " / ", ",")


def _row(line: str) -> tuple[str, int] | None:
    """Separator and number of cells of a line that may be a row."""
    for sign in _SEPARATORS:
        if (count := line.count(sign)) and len(line) <= 300:
            return sign, count
    return None


_CELL: Final = 12
"""Most characters of a cell that is the name of a column."""


def _names_columns(line: str, sign: str) -> bool:
    """May this be the first row of a table: short words, no figures, one of them what a column of people, numbers or cases is called?"""
    if _FIGURE.search(line) is not None or _COLUMN.search(line) is None:
        return False
    return all(len(cell.strip()) <= _CELL for cell in line.split(sign))


_FIGURE: Final = re.compile(r"[0-9]")
_COLUMN: Final = re.compile(
    r"(?:^|[\t|,/\"' ])(?:연번|순번|번호|구분|성명|성함|이름|청구인|신청인|민원인|담당자?|부서|소속|직위|직급|사번|내선|연락처|전화|휴대전화|전화번호|휴대폰|주소|생년월일|접수번호|비고|서명)(?:$|[\t|,/\"' ])"
)


def _item(line: str) -> bool:
    """A numbered or bulleted line, a row with cells, or a short line that is no sentence."""
    stripped = line.strip()
    if re.match(r"(?:[-*•·○▪□ㅇ]\s|\d{1,3}\s?[.)]\s?|[가-하][.)]\s|[①-⑳])", stripped):
        return True
    cells = stripped.count("\t") + stripped.count("|") + stripped.count(",") + stripped.count(" / ")
    return cells >= 1 and not re.search(r"[다요죠]\s?[.!?]?$", stripped) and len(stripped) <= 120


_ASKER_COLUMN: Final = re.compile(r"청구(?:인|자)|이의\s?신청인")
_OFFICE_COLUMN: Final = re.compile(
    r"담당|처리자|결재|검토|작성|기안|강사|발표|위원|참석|당직|근무|대직|업체|대표|시공|감리|사회|인솔|보호자|예금주|제출자|수령자"
)
_OFFICE_TABLE: Final = re.compile(r"직위|직급|사번|내선|발령|당직|소속|현\s?부서|서명")
"""A table with such a column is of the staff, or of who was there."""


_CORRESPONDENTS: Final = ("보낸", "받는", "발신", "수신", "참조", "제목", "from", "to", "cc", "sent")
"""One of these stands in whatever `_CORRESPONDENT` finds, in small letters."""
_IN_LIST: Final = re.compile(r"[,·/、]")
_NO_LIST: Final = 28
"""Characters from a role to the name behind it where no list of names stands between: a word, 명단, a particle, a colon, two numbers."""


def _list_start(line: str) -> int:
    """Where in the line a role can begin that reaches its end."""
    return 0 if _IN_LIST.search(line) is not None else max(0, len(line) - _NO_LIST)


def _corresponds(line: str) -> bool:
    """Does it name who wrote or gets something?"""
    small = line.lower()
    return any([word in small for word in _CORRESPONDENTS]) and _CORRESPONDENT.search(line) is not None


_BEFORE_NAME, _BEHIND_NAME = 80, 64
"""Characters beside a name in which all stands that `role` looks at."""


def role(text: str, start: int, end: int, headings: Headings | None = None) -> str:
    """`asker` (under 청구인 of a list), `listed` (in a list whose heading speaks of disclosure), `other` (a role of his own), `title` (the same, which
    touches the name), `post` (an office or an occupation touches it), "" (none that can be seen)."""
    around = text[max(0, start - _BEFORE_NAME) : start], text[end : end + _BEHIND_NAME]
    if headings is None:
        return _role(*around)
    word = headings.beside.get(around)
    if word is None:
        word = headings.beside[around] = _role(*around)
    return (headings.role(start) or word) if word in ("", "post") else word


def _role(before: str, behind: str) -> str:
    """What stands beside a name says of it. Lists and forms have the same at every place, so it is asked of that alone."""
    after = behind[:14]
    if _OTHER_AFTER.match(after) is not None:
        return "other" if _PRESS.match(after) is not None else "title"
    if _SIGNED.match(after) is not None:
        return "other"
    line = before[before.rfind("\n") + 1 :]
    label = _LABEL.search(line) if ":" in line or "：" in line else None
    if (
        label is not None
        and _ASKER.search(label["label"]) is not None
        and _HEADING.search(_LIST_WORD.sub("", label["label"])) is None
    ):
        return "asker"
    if _BEFORE.search(line, _list_start(line)) is not None or _corresponds(line):
        return "title" if occupied(before + behind, len(before), len(before)) else "other"
    if label is not None and _OPEN_LABEL.search(label["label"]) is None:
        return "other"
    return "post" if occupied(before + behind, len(before), len(before)) else ""


def in_list_of(text: str, start: int) -> bool:
    """Does a role stand before the list of names in which one begins here (외부위원 ㄱ, ㄴ), on its line, and no word of who asked?"""
    before = text[max(0, start - 80) : start]
    line = before[before.rfind("\n") + 1 :]
    return _IN_LIST.search(line) is not None and _BEFORE.search(line) is not None and _ASKER.search(line) is None


def may_tell(text: str, start: int, headings: Headings) -> bool:
    """May `role` say that a name there is of somebody who asked? A label or a heading does."""
    if headings.any and headings.role(start) in ("asker", "listed"):
        return True
    before = text[max(0, start - 80) : start]
    return ":" in before or "：" in before


def _listed(head: str, column: str, title: str) -> str:
    """What the column, the first row or the heading of a list, and what stands above that row say."""
    if column:
        if _ASKER_COLUMN.search(column) is not None:
            return "asker"
        if _OFFICE_COLUMN.search(column) is not None or (_OFFICE_TABLE.search(head) is not None and "청구인" not in head):
            return "other"
        head = title
    rest = _LIST_WORD.sub("", head)
    if _HEADING.search(rest) is None and _ASKER.search(head) is not None:
        return "asker" if _ASKER_COLUMN.search(head) is not None else "listed"
    return "other" if _HEADING.search(rest) is not None else ""


def spent(text: str, spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Does something else stand at text[start:end] already?"""
    return any(a < end and start < b for a, b in spans)
