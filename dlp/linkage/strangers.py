"""Is a name that no register knows one of a requester, by what touches it? Functions of a text and a span of it; pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from dlp.linkage import answers, posts, roles
from dlp.linkage import request_words as said
from dlp.linkage.called import occupation
from dlp.linkage.lexicon import COMMON
from dlp.linkage.sentences import upto


def nobody(text: str, start: int, end: int, noun: Callable[[str], bool | None]) -> bool:
    """Is it no person of this text: the name of an example, of a place, of who is quoted?"""
    return (
        said.SAMPLE.search(text[start:end]) is not None
        or (text[start - 1 : start] == "[" and said.QUOTED.match(text[end : end + 60]) is not None)
        or said.DESK_NUMBER.match(text[end : end + 8]) is not None
        or (text[end - 1] in "구군시동읍면리" and said.ABOVE.search(text[max(0, start - 10) : start]) is not None)
        or roles.in_road(text, start, end)
        or (text[start - 1 : start] == "[" and text[end : end + 1] == "]")  # a tag before the text
        or (text[start - 1 : start] == "(" and text[end - 1] in "동리가")  # of an address
        or done_to_him(text, start, end)
        or everybody(text[start:end], noun)
    )


_BELONGS: Final = "장자관분"
"""With them end the words for whoever does, has or is what an everyday word before them says; names seldom do."""
_COLLECTIVE: Final = re.compile(r"[가-힣](?:직원|부서|기관)|[전공주수][공문보치련]의")


def everybody(word: str, noun: Callable[[str], bool | None] = lambda _: None) -> bool:
    """Is a word of the shape of a name one for whoever has a post or belongs to many (부서장님, 지원자님들, 임직원)?"""
    if posts.role(word, noun):
        return True
    if len(word) != 3 or noun(word) is False:  # a name of the dictionary (이동관)
        return False
    if word[2] in _BELONGS and (word[:2] in COMMON or (word[2] in "장관" and occupation(word))):
        return True
    return _COLLECTIVE.fullmatch(word) is not None


_SYLLABLES, _FINALS, _VOWELS, _MIEUM = 0xAC00, 28, 21, 16
"""Hangul syllables lie in Unicode by initial, vowel and final consonant, ㅁ being final 16 (Unicode 3.12)."""
_OF_STEMS: Final = frozenset({1, 13, 18, 20})
"""ㅐ ㅜ ㅡ ㅣ as numbers: with them the stems of verbs end whose noun has two syllables (보냄, 바꿈, 받음, 가림); names in ㅁ have others (봄, 솜, 람)."""
_NAMES_IN_MIEUM: Final = "샘름빔"


def done_to_him(text: str, start: int, end: int) -> bool:
    """Is it a verb made a noun behind a word for who filed, which says what was done to his name (`청구인 가림`), and no name (`청구인 가림 씨`)?"""
    last = ord(text[end - 1]) - _SYLLABLES
    if end - start != 2 or last < 0 or last % _FINALS != _MIEUM or text[end - 1] in _NAMES_IN_MIEUM:
        return False
    if last // _FINALS % _VOWELS not in _OF_STEMS or said.HIS_LABEL.search(text[max(0, start - 8) : start]) is None:
        return False
    return said.IS_HE.match(text[end : end + said.FILED_WITHIN]) is None


def verb(text: str, end: int) -> bool:
    """Are the syllables that end here the stem of a verb with its ending (공개하라고), and it is not said that they filed (봉재하라는 사람이 청구)?"""
    return text[end - 1] in said.OF_VERBS and said.VERBAL.match(text, end) is not None and not asked_about(text, end)


def roled(text: str, start: int, end: int) -> bool:
    """Has he a role of his own?"""
    claims = said.CLAIMS_IT.search(text[max(0, start - 12) : start]) is not None
    return (
        (roles.titled(text, end) and not claims)
        or said.AT_DESK.search(text[max(0, start - 14) : start]) is not None
        or roles.official(text, start, end)
        or roles.in_list_of(text, start)
    )


def filed(text: str, start: int, end: int) -> bool:
    """Is it said of the name itself that he filed? Then no post, title or place in the staff table makes somebody else of him."""
    behind, before = text[end : end + said.FILED_WITHIN], text[max(0, start - said.FILED_WITHIN) : start]
    return said.FILED_BEHIND.match(behind) is not None or (
        said.TOLD.match(behind) is not None and said.FILED_BEFORE.search(before) is not None
    )


def filed_by_shape(found: re.Match[str], noun: Callable[[str], bool | None]) -> bool:
    """The same of what has no more than the shape of a `name`: no place whose people filed (강남구 주민이), no post, no word of the dictionary."""
    name = found["name"]
    thing = name[-1] in "구군시동읍면리도" or occupation(name) or posts.leads_body(name) or noun(name)
    return not thing and filed(found.string, *found.span("name"))


def asked(text: str, start: int, end: int) -> bool:
    """Is it said of a name of the register that he is who asked, whatever is said of what (`청구한 사람은 X 국장이래`)?"""
    if filed(text, start, end):
        return True
    before = said.ASKED_BEFORE.search(text[max(0, start - said.FILED_WITHIN) : start])
    return (
        before is not None
        and said.COST.search(before["what"] or before["of"] or "") is None
        and said.TOLD.match(text[end:]) is not None
    )


def asks_of_somebody(text: str) -> bool:
    """May a text ask whether somebody filed (`X라는 사람이 청구한 거 있어?`), though it does not say what?"""
    return "청구" in text and answers.asks(text) and said.WHETHER.search(text) is not None


def asked_about(text: str, end: int) -> bool:
    """Is it asked of the name that ends here whether he filed? In a text that may ask so."""
    found = said.WHETHER_BEHIND.match(text, end)
    return found is not None and said.COST.search(found["what"]) is None and said.PROCEDURE.search(found[0]) is None


ASKED_WITHIN: Final = 300
"""Characters behind a name within which a sentence asks about him: each of thousands of names costs no more than these."""


def asks_whether(text: str, start: int, end: int) -> bool:
    """Is it asked about whoever is named at text[start:end], in a text that asks something? Not where the sentence says itself who filed (`청구인 X,
    아시는 분?`) and does not ask whether that is so (`청구인 X 아니지?`)."""
    last = upto(text, end, ASKED_WITHIN)
    if said.IS_IT_SO.match(text, end, last) is not None:
        return True
    behind = said.FILED_BEHIND.match(text[end:last])
    if behind is not None and _ENDING.fullmatch(text, end + behind.end(), last) is None:
        return False  # it goes on: `X 씨가 정보공개를 청구했는데 어떻게 하죠?`
    if asked_about(text, end) or said.IS_IT_HE.match(text, end) is not None:
        return True
    before = text[max(0, start - said.FILED_WITHIN) : start]
    labelled = said.FILED_BEFORE.search(before) is not None or said.ASKED_BEFORE.search(before) is not None
    return (not labelled or said.AMONG.search(before) is not None) and answers.asks(text[start:last])


_ENDING: Final = re.compile(
    r"(?!는데|으니|니까|거든|다고|다며|다는|으면)[가-힣]{0,5}(?:\s?(?:거|적|것|게|일|사람|분)[이가]?\s?(?:있|없|맞)[가-힣]{0,5})?[\s~.?!ㅎㅋㅠ]*|[가-힣]{0,3}지\s.*",
    re.DOTALL,
)
"""What is left of a sentence whose predicate itself is asked (`냈어요?`, `한 거 있어?`, `냈는지 알아봐 줘요`)."""
