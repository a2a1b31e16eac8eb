"""Every spelled digit of a short text as a digit, however it is spelled: syllables, Hanja, native, English and romanised words, digits one by one, and
numerals by their value.

For the pieces of a number that stand in several texts: there a piece is a few digits, too few for what reads a whole number in one text
(`dlp.views.streams`). Text in, text out, without places; decides nothing.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.triggers import any_of, signs
from dlp.views.alphabet import HANJA, HANJA_AT, SINO, SINO_AT, WORD_PART
from dlp.views.numerals import ENGLISH, ENGLISH_PARTS, LOAN, NATIVE, ROMANISED
from dlp.views.values import value_of

GATE: Final = any_of(
    ENGLISH_PARTS,
    signs(bytes(range(0x30, 0x3A))),
    signs(bytes((*range(SINO_AT, SINO_AT + 10), *range(HANJA_AT, HANJA_AT + 10), WORD_PART))),
)
"""Something of this stands where a digit is spelled."""
_KOREAN: Final = {**SINO, **LOAN, **NATIVE}
_SIGNS: Final = {sign: digit for digit, signs in enumerate(HANJA) for sign in signs}
_KINDS: Final = tuple(
    (re.compile("|".join(sorted(words, key=len, reverse=True))), words) for words in (_KOREAN, _SIGNS, ENGLISH, ROMANISED)
)
_BETWEEN: Final = r"[ ,.\-/_·]"


def _row(words: dict[str, int], between: str, letters: str, least: int) -> str:
    one = "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"
    return rf"(?<![{letters}]){one}(?:{between}{one}){{{least - 1},12}}(?![{letters}])"


_ROW: Final = re.compile(
    "|".join((
        f"({_row(_KOREAN, _BETWEEN + '{0,3}', '가-힣', 3)})", f"({_row(_SIGNS, _BETWEEN + '{0,3}', '一-鿿', 2)})",
        f"({_row(ENGLISH, _BETWEEN + '{0,3}', 'a-z', 2)})", f"({_row(ROMANISED, _BETWEEN + '{1,3}', 'a-z', 3)})",
        r"(?<![0-9])[0-9](?:[ \-_/·]{1,3}[0-9]){2,12}(?![0-9])",
    ))
)  # fmt: skip
_NUMERAL: Final = re.compile(r"(?<![가-힣])(?=[일이삼사오육칠팔구]?[천백십])[일이삼사오육칠팔구천백십]{3,8}(?![가-힣])")


def spelt(text: str) -> str:
    """The text with each row of spelled digits as one group of digits; three at least, where single ones are everyday words."""
    text = _ROW.sub(_written, text.lower())
    return _NUMERAL.sub(lambda found: f" {value_of(found[0]):04} ", text) if "십" in text or "백" in text or "천" in text else text


def _written(found: re.Match[str]) -> str:
    if found.lastindex is None:
        return f" {''.join(filter(str.isdigit, found[0]))} "
    one, words = _KINDS[found.lastindex - 1]
    return f" {''.join([str(words[word]) for word in one.findall(found[0])])} "
