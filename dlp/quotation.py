"""Words that a text attributes to somebody else: quoted or reported speech, titles of works, a mail that is answered.

Whoever writes sets the marks, so that marks alone prove nothing: his own are words in quotation marks with nothing around, words that he reports of himself
(`내가 "…"고 했다`), of his own side (`과장님이 …`) or as hearsay (`…다고 하던데요`). Somebody else's they are where the same sentence names who else
spoke, that the reader said or suffered them, or what is done about them (report, evidence, offence). Where that is doubtful they are the writer's. Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_SENTENCE: Final = 160
"""Characters of one sentence that are looked at on each side."""
_LONGEST: Final = 80
"""Characters of a quotation."""
_STOPS: Final = re.compile(r"[.!?。](?=\s|$)|\n")
_CITED: Final = re.compile(
    r"[가-힣]{0,4}?(?:다|라|자|냐|래|까|야|요|지|죠)?[!?.]?\s?(?:이?라?고(?![가-힣]*\s?싶)|이?라?는\s|이?라?며|이?라?던|이란\s|란\s)"
)
_MARKS: Final = {"“": "”", "‘": "’", '"': '"', "'": "'", "「": "」", "『": "』", "〈": "〉", "《": "》", "＂": "＂"}
_MARK: Final = re.compile(f"[{re.escape(''.join(_MARKS))}]")
_TITLES: Final = "「『〈《"
_WORK: Final = re.compile(
    r"도서|책|소설|단편|시집|동화|만화|웹툰|영화|연극|뮤지컬|공연|상영|관람|전시|노래|곡|독서|독후감|감상문|대출|반납|게임|드라마|작품|저자|작가|[0-9한두세네]\s?권(?![가-힣]리)"
)
_SPEECH: Final = re.compile(
    r"말|문자|쪽지|메시지|전화|통화|협박|위협|폭언|욕설|글|댓글|게시물|편지|녹음|음성|대사|대본|표현|발언|말씀|소리|외치|외쳤|고함|언급|내용|진술|피해|등"
)
_OTHER: Final = re.compile(
    r"남편|아내|전처|배우자|애인|연인|가해|피의자|피고인|용의자|범인|사기범|보이스\s?피싱|이웃|옆집|윗집|아랫집|학생|자녀|아드님|따님|아이가|현장\s?소장|업체|상대|그분|그\s분|민원인|시민|주민|고객|누군가"
    r"|모르는\s?(?:사람|번호)|세입자|집주인|임차인|임대인|고용주|손님|(?:협박|위협|폭언|욕)(?:한|하는|하신|했던)\s?(?:사람|자|이)|(?:선생님|귀하|본인|청구인|신고인)께?서|극단|주인공|등장인물|하신\s|하셨|말씀하|보내\s?주신|보내신"
    r"|(?:들으|받으|당하|보)(?:시|셨|신)|(?:들었|받았|당했|들은|받은|당한)(?:다면|다고|다는|으면|\s?(?:분|경우|사실|뒤|적))"
)
_AGAINST: Final = re.compile(
    r"폭력입|폭력이|범죄|처벌|신고(?:해|하|전화|센터)|112|117|1366|증거|진술서|괴롭힘|선고|구속|송치|입건|벌금|예방|캠페인|사기|사과드|보호명령|캡처"
)
_OWN: Final = re.compile(
    r"(?<![가-힣])(?:나|내|제|저|우리|저희)(?:는|가|도|만|들이|들도)(?![가-힣])|(?<![가-힣])(?:우리|저희)\s?[가-힣]{2,6}(?:이|가|께서|님)"
    r"|(?:과장|국장|시장|군수|구청장|팀장|실장|부장|청장|의원|위원장|의장)님|윗분|어르신|형님|삼촌|(?<![가-힣])(?:친구|애들|동생)(?:이|가|들이)"
)
_HUMBLE: Final = re.compile(
    r"말씀을?\s?드|명심|잊지\s?마|전해\s?(?:라|주|두)|전하(?:라|세|십)|경고(?:했|하|합|드|한)|분명히|똑똑히|전해\s?드|약속(?:드|합|하)"
)
_HEARSAY: Final = re.compile(
    r"(?:더라|던데|더군|더이다|답니다|랍니다|대요|래요|단다|란다|다고요|라고요)(?:요|고요)?\s*[.!?~ㅋㅎㅠ]*\s*$"
)
_NEAR: Final = 24
"""Characters behind a quotation in which the verb of saying stands."""
_ANSWERED: Final = re.compile(
    r"(?:-{3,}\s?(?:original message|원본 메[시세]지)|^(?:From|보낸\s?사람)\s?:|님이\s?작성\s?:|\bwrote:)", re.I | re.M
)
_HANGUL: Final = re.compile("[가-힣]")
_WRITTEN: Final = 15
"""Syllables that somebody who answers a mail has written above it himself."""


def attributed(text: str, start: int, end: int) -> bool:
    """Are the words text[start:end] somebody else's? Looks at the sentence around and, in a mail that is answered, at the line; never further than some
    hundred characters but for the mark of that mail."""
    if _answered(text, start):
        return True
    opened = _opened(text, start, end)
    if opened is not None:
        first, last = opened
        before, behind = _before(text, first), _behind(text, last)
        if text[first] in _TITLES and _WORK.search(before + behind):
            return not _OWN.search(before)
        said = _SPEECH.search(behind[:_NEAR]) or _SPEECH.search(before[-12:]) or _CITED.match(text, last, last + 12)
    elif (said := _CITED.match(text, end, end + 14)) is not None:
        before, behind = _before(text, start), _behind(text, end)
    else:  # nothing around needs to be read: of thousands of such words nearly all stand so
        return False
    if not said or _OWN.search(before) or _OWN.search(behind[:_NEAR]) or _HUMBLE.search(behind[:_NEAR]) or _HEARSAY.search(behind):
        return False
    if opened is None and not (_SPEECH.search(behind[: 2 * _NEAR]) or re.search(r"하(?:신|셨|는|며|던)|한\s|했", behind[:_NEAR])):
        return False
    return bool(_OTHER.search(before) or _OTHER.search(behind) or _AGAINST.search(behind))


def _opened(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the quotation around text[start:end] begins, and where it is over."""
    if _MARK.search(text, max(0, start - _LONGEST + 1), start) is None:
        return None
    for at in range(start - 1, max(-1, start - _LONGEST), -1):
        if text[at] == "\n":
            return None
        close = _MARKS.get(text[at])
        if close is None or (close == text[at] and text.count(close, max(0, at - _SENTENCE), at) % 2):
            continue
        over = text.find(close, at + 1, end + _LONGEST)
        if over >= end:
            return at, over + 1
    return None


def _before(text: str, at: int) -> str:
    """The sentence before a place. A stop inside of what was quoted there ends none."""
    said = text[max(0, at - _SENTENCE) : at]
    stops = list(_STOPS.finditer(said))
    return said[stops[-1].end() :] if stops else said


def _behind(text: str, at: int) -> str:
    said = text[at : at + _SENTENCE]
    stop = _STOPS.search(said)
    return said[: stop.start()] if stop is not None and stop.start() else said


def _answered(text: str, at: int) -> bool:
    """Does it stand in a line of a mail that is answered, below the mark of that mail and something that was written above it?"""
    line = text.rfind("\n", 0, at) + 1
    if not text.startswith(">", line):
        return False
    answered, over = _answers(text)
    return answered <= line <= over


@lru_cache(maxsize=2)
def _answers(text: str) -> tuple[int, int]:
    """From where to where lines of a mail that is answered stand, if they begin with its sign: from behind its mark to the first line that is none of it.
    Worked out once for a text, which may hold thousands of such lines."""
    mark = _ANSWERED.search(text)
    if mark is None or len(_HANGUL.findall(text, 0, mark.start())) < _WRITTEN:
        return 1, 0
    first = at = text.find("\n", mark.start()) + 1 or len(text)
    while at < len(text):
        end = text.find("\n", at)
        one = text[at : end if end >= 0 else len(text)]
        if one.strip() and not one.startswith(">") and ":" not in one:
            return max(first, mark.end()), at
        at += len(one) + 1
    return max(first, mark.end()), len(text)
