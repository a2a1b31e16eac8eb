"""Descriptions that a clause says of whoever filed: `흰색 카니발 타는 아저씨`, `태권도 관장`, `맘카페에서 '달빛토끼' 쓰는 분`, `김 주무관 시어머니`.

What a description is, grammar tells: words before a noun for a person (kin, trade, neighbour, somebody). Whether the clause says that this
person filed is no question of grammar: the model of `dlp.linkage.filer` reads it as it would read a name in the same place. Only for the few
cases that the message points at, and only a piece: with topic and standing it holds a message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import called, cues, filer, roles, surnames, weights
from dlp.linkage.lexicon import COMMON
from dlp.linkage.mentions import Mention
from dlp.linkage.texts import Reading
from dlp.linkage.wording import asked_at

FEW: Final = 5
"""Cases in question beyond which a description tells nobody apart."""
MOST: Final = 12
"""Descriptions of one text that are looked at."""
LIKELY: Final = 0.7
"""Bits of the model from which a clause says of somebody described that he filed …"""
SURE: Final = 4.0
"""… and from which it says so as plainly as a phrase for who asked."""
_ALONE: Final = (
    r"(?:사람|분|양반|친구|형|누나|딸|아들|아빠|엄마|이웃|주인|장인|장모|스님|신부|부인|사모님|점주|점장|차주|이장|통장|반장)"
)
"""Nouns for a person that other words end on (처분, 대형): only as a word of their own."""
_NOUN: Final = (
    r"(?:아저씨|아줌마|아주머니|할머니|할아버지|어르신|영감님?|청년|학생|여자분?|남자분?|사장|관장|원장|회장|총무|동대표|기사|강사|교사|의사|약사|간호사|목사"
    r"|운영자|유튜버|블로거|작가|감독|화가|농부|상인|어머니|아버지|시어머니|시아버지|며느리|사위|아내|남편|동생|언니|오빠|처남|처제|시누이|올케|조카|삼촌|이모|고모|사촌|손자|손녀|동창|지인|친척|선배|후배|제자|알바생?|세입자|건물주)"
)
_BY_SUFFIX: Final = (
    r"(?<=\s)(?!(?:청구|신청|민원|요청|진정|제보|신고|작성|담당|관계|책임|당사|사용|이용|결재|참석|대상|수신|발신|수령|제출|접수|등록|관리|감독|운영|계약|낙찰|사업|공급|개발|기술|투자|납세|수급|대리|위임|보증|법|본|개|확|승|할|요|원|무|주|외국|타|노|성)(?:자|인)(?![가-힣]{2}))"
    r"[가-힣]{1,4}(?:댁|꾼|부모|(?<!국)(?<!시)(?<!구)민|(?:자|인)(?=[이가은는]\s|께서|입니다|예요|이에요|이래))|회사원|은행원|종업원|교직원"
)
"""Other nouns for a person, by how they end (새댁, 낚시꾼, 세입자, 임차인), but for whom procedures and offices are called."""
_DESCRIPTION: Final = anchored(
    rf"(?<![가-힣A-Za-z0-9])(?P<what>(?:[가-힣0-9A-Za-z@._'‘’\"“”-]{{0,15}}[가-힣0-9A-Za-z@_'‘’\"“”-][^\S\n]){{1,4}}(?P<who>{_ALONE}|(?<=[A-Za-z0-9_] )님|[가-힣]{{0,4}}{_NOUN}|{_BY_SUFFIX}))(?:님|네|님네)?(?=[^가-힣]|이|가|은|는|을|를|의|도|이라|라|이래|래|예|입|임|인|한테|께|짓|같|있|였|야|네|요|더|던|거|잖|죠|지|라|며|했)"
)
_EMPTY: Final = re.compile(
    r"^(?:그|이|저|어떤|무슨|아무|같은|다른|모든|여러|몇|한|두|세|해당|위|아래|담당|관련|본|각|청구하신|청구한|신청하신|신청한|접수하신|접수한|넣은|넣으신|낸|내신|요청하신|요청한|문의하신|찾아오신|오신|계신|아는|모르는|좋은|그런|이런|어느|보낸|보내신|받는|받으신|작성한|수신|발신)\s?"
)
_PLAIN: Final = frozenset({"사람", "분", "양반", "친구", "여자", "남자", "지인"})
"""Nouns that describe nobody without a word of weight before them."""


def described(
    reading: Reading,
    rows: set[int],
    is_name: Callable[[str], bool] = lambda _: False,
    titled: Callable[[int, str], bool] = lambda _row, _word: False,
) -> Iterator[Mention]:
    """Somebody described, of whom the clause says that he filed: any of the cases in question, if they are few. Whoever is called by his name before the noun
    (`is_name`) is not described, and no other than the bearer of that name; what a title says (`titled`: has the row's title this word?) is what was asked
    for, and nobody who asked unless that is said plainly."""
    if not 0 < len(rows) <= FEW:
        return
    text = reading.text
    asked = asked_at(text)
    for found in islice(_DESCRIPTION.finditer(text), MOST):
        end, head = found.end("what"), found.start("who")
        begin = max((b for a, b in asked if a < end and found.start("what") < b), default=found.start("what"))
        start = _weighty(text, begin, head, found["who"]) if begin <= head else -1
        if (
            start < 0
            or roles.official(text, start, end)
            or _called_so(text[begin:head].split(), found["who"], is_name)
            or not _spoken_of(reading, start)
            or (len(text) <= SHORT and _UNKNOWN.search(text) is not None)
        ):
            continue
        said = max(filer.bits(text, place, end) for place in _starts(text, start, head))
        meant = tuple(sorted(rows if said >= SURE else _untold(rows, text[start:end].split(), titled)))
        if said >= LIKELY and meant:
            cue = "asked" if said >= SURE else ""
            yield Mention("described", (reading.view.part, reading.start(start)), meant, weights.CHANCE["described"], cue)


_OFFICE: Final = re.compile(cues.OFFICE)
_NAME: Final = re.compile(rf"[{''.join(sorted(surnames.SINGLE))}][가-힣][^\W점소집실회국팀과관당부청원도방장사]")
"""The shape of a name, and no house, body, road or trade by its last syllable (`안경원 원장`, `주유소 사장`)."""


def _called_so(words: Sequence[str], noun: str, is_name: Callable[[str], bool]) -> bool:
    """Is the last word before a noun for a person his name? Before a title it is one by its shape, whether or not anybody bears it here."""
    if not words:
        return False
    shape = words[-1] not in COMMON and _OFFICE.fullmatch(noun) is not None and _NAME.fullmatch(words[-1]) is not None
    return shape or is_name(words[-1])


def _untold(rows: set[int], words: Sequence[str], titled: Callable[[int, str], bool]) -> Iterator[int]:
    """The cases whose titles do not say all of these words. Of an address, which is cut otherwise, no title keeps the words: the others are asked."""
    asked = [word for word in words if _ADDRESS.fullmatch(word) is None] or words
    return (row for row in rows if not all(titled(row, word) for word in asked))


_ADDRESS: Final = re.compile(r"[가-힣]{1,11}(?:로|길)(?:\d+번?길)?|\d[\d-]*")
"""A road, and the number of a house."""


_UNKNOWN: Final = re.compile(
    r"(?<![가-힣])(?:누가|누군|누구|어느\s분|어떤\s분)[^.!?\n]{0,20}?(?:[는은인신한]지(?!\s(?:아세요|알아|아시|했더니|봤더니))|[가까나요죠]\?)"
)
"""Who filed is asked or left open, so that whoever is described beside it did not."""
SHORT: Final = 120
"""Characters of a text that is one clause for whoever writes it: what stands in its other sentences is said of it, too."""
_PREDICATE: Final = re.compile(r"[가-힣]{2}(?:이|가)\s$")
"""`구민이 주인입니다`: what is said of somebody, no description."""
_RIEUL: Final = 8
"""The final ㄹ of a syllable, counted as Unicode does."""


def _spoken_of(reading: Reading, start: int) -> bool:
    """Does the sentence at `start` speak of a request, or is there little else?"""
    here = reading.said.at(start)
    return len(reading.text) <= SHORT or (here is not None and here.kind in ("request", "claim", "petition"))


def _starts(text: str, start: int, head: int) -> list[int]:
    """Where the description may begin: at any of its words, for what stands before it may belong to the clause."""
    words = [start + at for at, sign in enumerate(text[start:head]) if at and not sign.isspace() and text[start + at - 1].isspace()]
    return [start, *words]


def _weighty(text: str, start: int, head: int, noun: str) -> int:
    """Where the description before a noun at `head` begins without empty words; -1 where nothing of weight is left."""
    start += len(text[start:head]) - len(text[start:head].lstrip())
    words = text[start:head]
    if noun[-1] == "장" and called.thing(noun[:-1]):  # 검사+장, 공사+장: where that is done
        return -1
    if noun == "주인" and _PREDICATE.search(words) is not None:
        return -1
    if noun in _PLAIN and _to_come(words):
        return -1
    while (empty := _EMPTY.match(words)) is not None and empty.end():
        start, words = start + empty.end(), words[empty.end() :]
    if not words.strip() and noun in _PLAIN:
        return -1
    return start if words.strip() else head


def _to_come(words: str) -> bool:
    """Do the words before a noun end in the adnominal form of what is still to be (`도와주실 분`, `갈 사람`)? Nobody who did something is described so."""
    last = words.rstrip()[-1:]
    return "가" <= last <= "힣" and (ord(last) - 0xAC00) % 28 == _RIEUL
