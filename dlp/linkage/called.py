"""What somebody is called beside his name: post, trade, part in something. Told by where such a noun stands and how it is made, so that a title nobody
wrote down is read like any other.

Behind a name Korean puts what its bearer is (한새별 감리사가, 한새별 점주님이). Two readings, by what stands around:

    ANY    the noun that carries the particle of a subject: whatever it is, he did what follows. Only a relative or whoever belongs to him is somebody else
    MADE   without a particle: a noun made for people (감리+사, 조합+원, 세입+자, 학부+모) or one with 님, since any other noun is a thing of his

Pure; patterns, and `occupation` of a word.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Final

from dlp.openings import endings

KIN: Final = (
    r"옆집|앞집|윗집|아랫집|뒷집|처남|처제|처형|동서|부인|남편|아내|와이프|아들|딸|사위|며느리|동생|형님?|누나|언니|오빠|어머니|아버지|엄마|아빠|장모|장인|시어머니"
    r"|시아버지|조카|사촌|삼촌|이모|고모|친구|동창|지인|이웃|친척|집안|가족|애인|선배|후배|제자"
)
"""Somebody else, who is told by whose he is."""
_ANOTHERS: Final = rf"(?:{KIN}|측|쪽|팀|부서|담당자?|후임|전임|대리인|때|등|외|및)"
_THINGS: Final = r"(?:[공조심검행회인감식복]사|(?:공사|회의|행사|처리|사업|작업|교육|훈련|시험|경기|전시|체육관|회관|기관|병원|공원|학원|현|주차|시)장|[체도박미전기본별신여회][가-힣]{0,2}관|[민지공병학법차복청]원|[내]역|[사]감|[발]생|[점건]수|[거음제발]주)"
"""Nouns of things that end like those for people."""
_MADE: Final = r"(?:[가-힣]{1,6}[장관원사자인생주수민객꾼가감역모보위]|[가-힣]{0,4}(?:서기|대리|비서|순경|감독|총리|대통령|주임|서무|인턴|선생|총무|공무직|담당|책임|수석|선임|고문))"
_ALONE: Final = re.compile(rf"(?!{_THINGS}$){_MADE}")
SUBJECT: Final = r"(?:이|가|께서|은|는|도)"
MADE: Final = rf"(?:(?!{_ANOTHERS}(?:{SUBJECT}|님|(?![가-힣])))(?:(?!{_THINGS}(?![가-힣])){_MADE}|[가-힣A-Za-z]{{1,8}}?(?=님)))"
"""Nouns for people, without what follows; 님 behind any noun makes it one."""
ANY: Final = rf"(?:(?!{_ANOTHERS}(?:{SUBJECT}|[의님입예임래라]|(?![가-힣])))[가-힣A-Za-z]{{1,8}}?)"
"""A noun before the particle of a subject, or before what says that he is it."""

ONE_CLAUSE: Final = r"(?:(?!\S*(?:[^라다자냐\s]고|[해라어아여나]서|면|으?니|는데|지만|도록|길래|려고)\s)[^\s.!?,]+\s){0,4}?"
"""Words between a subject and what he did, none of them the verb of another clause."""

_SHORT: Final = frozenset(
    "배우 가수 교수 강사 교사 약사 의사 목사 판사 간사 이사 박사 감독 작가 코치 선수 총무 국장 원장 관장 회장 점장 대표 신부 스님 화가".split()  # noqa: SIM905
)
_TRADE: Final = re.compile(
    r"[가-힣]{2,5}사|[가-힣]{1,4}(?:국|과|실|부|팀|소|원|관|점|합|교|총|학|단|서|청|처|회|터|사)장|[가-힣]{0,2}(?:비서|보좌|연구|감독|조사|소방|경찰|교도|외교|심판|수사|면접|심사|통역)관"
    r"|[가-힣]{0,2}(?:연구|공무|회사|은행|조합|감시|조사|상담|안내|미화|경비|집배|종업|승무|위)원|[가-힣]{1,4}(?:교수|선수|감독|작가|코치|이사|가수|배우|기사|강사)"
)
_THING: Final = re.compile(
    r"(?:(?<!시)공|조|심|검|(?<!여)행|회|청|인|(?<![통번])역|답|봉|식|복|수|감|유|종|본|(?<!복)지|상|제)사$|(?:공사|회의|행사|처리|사업|작업|교육|훈련|시험|경기|전시|체육관|회관|기관|병원|공원|학원)장$"
)
_ENDS: Final = endings(_TRADE)
"""What the longer ones end with: nine words in ten behind a name end otherwise, and are asked no further."""
ENDS: Final = None if _ENDS is None else _ENDS | {word[-1] for word in _SHORT}
"""What any of them ends with; None where that cannot be told."""
LONGEST: Final = 7
_BEHIND: Final = re.compile(rf"\s?([가-힣]{{2,{LONGEST}}})")


def occupation(word: str) -> bool:
    """Is a word what somebody is called by his trade? Told by how such words end, where it is long enough to say so and is no thing that ends alike
    (조사, 행사, 공사장); the short ones by name."""
    if len(word) <= 2:
        return word in _SHORT
    return (_ENDS is None or word[-1] in _ENDS) and _TRADE.fullmatch(word) is not None and not thing(word)


def thing(word: str) -> bool:
    """Does a word end as a trade does, and mean what is done or where (조사, 검사, 공사장)?"""
    return _THING.search(word) is not None


def words(after: str, ends: Container[str] | None = None) -> Iterator[str]:
    """What may be such a word right behind a name, shortest first. `ends`: only those that end with one of these letters."""
    found = _BEHIND.match(after)
    if found is not None:
        yield from (found[1][:n] for n, last in enumerate(found[1][1:], 2) if ends is None or last in ends)


def made(word: str) -> bool:
    """Is a word made as nouns for people are?"""
    return _ALONE.fullmatch(word) is not None
