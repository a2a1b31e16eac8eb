"""Somebody asks whether it was X who filed, and the other one says yes.

Pure. The question names the requester and may lawfully go to whoever knows him; the answer names nobody, and is what tells. A question is told by
its form, an answer by the interjections and predicates with which Korean affirms: both are closed classes of the grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from dlp.linkage import weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.texts import Reading
from dlp.triggers import any_of, trigger

LONGEST: Final = 60
"""Characters of a line that may be no more than an answer."""
_QUESTION: Final = re.compile(
    r"\?|(?:나요|가요|까요|니까|습니까|ㅂ니까|는지요?|은지요?|인지요?|던가요?|을까|일까|맞죠|맞지요?|이죠|이지요?|였죠|맞아요|맞음|맞나|맞냐|이냐|인가|인감|아닌가|아니에요|아니야|아니죠|이시죠|이시지요|누구|누가"
    r"|[있맞]으면\s?(?:좀\s?)?(?:알려|말씀|연락|회신)|(?:청구|신청|접수|제출|제기)\s?여부)"
)
_DENIES: Final = re.compile(
    r"아니|아녜|아뇨|아닌|아님|모르|모릅|몰라|못\s?[가-힣]|안\s?[됩돼되알]|않|없|틀리|틀렸|곤란|어렵|개인\s?정보|노코멘트|ㄴㄴ|\bno\b|\bnot\b|왜|무슨|누구|\?",
    re.IGNORECASE,
)
_YES: Final = r"(?:네|넵|넹|녭|넴|녜|예|옙|옛|응|웅|엉|어|음|그럼|그래|그렇|당연|물론|정답|빙고|딩동댕?|ㅇㅇ+|ㅇㅋ|ㅇㅈ|ㄴㅔ|yes|yep|yeah|yup|right|correct|exactly|👍|⭕)"
_OPENING: Final = r"(?:[^\w가-힣ㄱ-ㅎ]|아|앗|오|헐|음|흠|근데|혹시요?|저기|참|사실|쉿|ㅎ|ㅋ|ㅠ|네|넵|예|응|(?<![가-힣])[가-힣]{1,6}님(?=[,.!~]*\s))*"
_FORM: Final = r"(?:네|넵|예|요|용|여|염|유|이요|죠|지|습니다|이죠|합니다|하죠|고말고요?|님|주임님|주무관님|팀장님|과장님|국장님|선생님|씨|ㅎ|ㅋ|ㅠ|감사(?:해요|합니다|드려요|드립니다)?|고마(?:워요?|워|웠어요|웠습니다)|고맙(?:습니다|네요?)|ㄱㅅ|땡큐|수고(?:하세요|하셨어요|요)?|[^\w가-힣])*"
_PLAIN_YES: Final = re.compile(rf"{_OPENING}{_YES}+{_FORM}", re.IGNORECASE)
_AFFIRMS: Final = re.compile(
    r"(?:(?<![가-힣])|(?<=[네넵예응어]))(?:딱\s?|다\s?)?맞(?:아|습|음|네|죠|지|다|는\s?(?:말|얘기|것|거)|을\s?(?:걸|거)|구)|(?:그렇|그러하)(?:습|죠|지|다|네|게\s알)|정확(?:해|합|하)|(?:사실|진짜|확실|정말)(?:이|입|임|예|일|해|합|하|요|$)"
    r"|(?:그|이|바로\s?그)\s?(?:분|사람|양반|친구|이|아저씨|아줌마|아주머니|할머니|할아버지|어르신)(?:이|예|입|임|맞|일|인\s?(?:거|것|듯)|이에|이야|이죠|\W*$)|어떻게\s?(?:아|알)|(?:yes|right|correct)\b",
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Does a text hold a question?"""
    return _QUESTION.search(text) is not None


_WHO: Final = re.compile(r"누구|누가|누군|뉘[신시]|맞(?:나|냐|아|죠|지|는지|습니까|을까)")


WHO: Final = any_of(trigger("누구", "누가", "누군", "뉘", "맞"))
"""For `asks_who`."""


def asks_who(text: str) -> bool:
    """May a text ask who it was, or whether it was somebody? To be read further only beside the title of a case."""
    return _WHO.search(text) is not None


def affirms(text: str) -> bool:
    """Is a text no more than a yes, or does it say that what was asked is so?"""
    text = text.strip()
    if not text or len(text) > LONGEST or _DENIES.search(text) is not None:
        return False
    return _PLAIN_YES.fullmatch(text) is not None or _AFFIRMS.search(text) is not None


def confirmed(readings: Iterable[Reading], index: Index, asked: frozenset[int]) -> Iterator[Mention]:
    """The requesters of whom a recipient asked just now and this message says yes. `asked`: their rows."""
    if asked and any(one.plain and affirms(one.text) for one in readings):
        for person in sorted({index.person(row) for row in asked}):
            rows = index.person_rows(person, [row for row in asked if index.person(row) == person])
            yield Mention("name", ("answer", person), rows, weights.CHANCE["earlier"], "confirmed")
