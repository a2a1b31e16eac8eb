"""Which procedure an objection belongs to: its object says so. An 이의신청 is raised against a score, a fine, a refused card, and against a decision on disclosure.

Pure. The object is the noun that stands bare before the word (`과태료 이의신청`), before whoever raises it (`면접 점수 X님이 이의신청 하셨는데`), or between
the two. Whether it is what a request was about is asked of the titles (`dlp.linkage.judge`); a number or nothing at all is no object.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.linkage import called, cues
from dlp.linkage.titles import STOP

_WORD: Final = re.compile(r"이의\s?(?:신청|제기)")
_REACH: Final = 40
_HIM: Final = r"\s?(?:\([^)\n]{0,20}\))?\s?(?:[가-힣]{0,6}?(?:씨|님|학생))?(?:이|가|께서|은|는|의|한테서|에게서)?\s?"
_BETWEEN: Final = re.compile(
    rf"{_HIM}(?:(?:또|다시|이번에|어제|오늘)\s)?(?P<what>[가-힣]{{2,8}}\s?)??(?:건\s?)?이의\s?(?:신청|제기)"
)
_LAST: Final = re.compile(r"(?<![가-힣0-9])(?P<what>[가-힣]{2,8})\s(?:건\s(?:에\s?대(?:한|해|하여)\s)?)?$")
_NO_NOUN: Final = re.compile(
    r".*(?:[은는을를의와게며면데]|에서|까지|부터|으로|한테|에게|입니다|어요|[해하]서|[던된한할신])|아까|방금|다시|먼저|결국|드디어|벌써|계속|자꾸|직접|정식|서면|온라인|우편|팩스|추가|재차|또|혹시|아마|지금|주말|금일|당일|최근|정보|[가-힣]*공개|[가-힣]*청구|[가-힣]*결정|[가-힣]*처분|[가-힣]*통지"
)
"""Endings and particles, words of time and manner, and what disclosure itself is called by."""


def of_something_else(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Does the sentence text[first:last] say that whoever is named at text[start:end] objects to something by its name?"""
    before = text[max(first, start - _REACH) : start]
    behind = _BETWEEN.match(text, end, min(last, end + _REACH))
    if behind is not None:
        between = (behind["what"] or "").strip()
        return _noun(between) if between else _noun_before(before)
    raised = [found.start() for found in _WORD.finditer(before)]
    return bool(raised) and _noun_before(before[: raised[-1]])


def _noun_before(text: str) -> bool:
    found = _LAST.search(text if text.endswith(" ") else text + " ")
    return found is not None and _noun(found["what"])


def _noun(word: str) -> bool:
    """Is a word a thing by its name, and neither somebody's title nor a word of every title?"""
    return not (
        word in STOP
        or _NO_NOUN.fullmatch(word) is not None
        or called.made(word)
        or called.occupation(word)
        or re.fullmatch(cues.OFFICE, word) is not None
    )
