"""What a possible name looks like, and what stands around it: the evidence the score of the name model is calibrated on.

Owns the columns of that evidence and the few forms that are never a name (already masked, reserved for examples).
"""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors._name_features import WordList
from detectors._names import DOUBLE, SURNAMES

COLUMNS: Final = (
    "always", "weakest", "mean", "surname+2", "surname+1", "surname+3", "double surname", "other Hangul", "spaced Korean", "spaced Hangul",
    "Latin", "other", "listed as a word", "listed as a name only", "glued before", "glued after", "title or particle after", "role before",
    "short and listed", "full and listed", "foreign and listed", "foreign without a cue", "short without a cue", "full without a cue", "ends like an inflected word",
    "glued before, spaced text", "glued after, spaced text",
)  # fmt: skip
"""Meaning of the evidence, one column each."""

_HANGUL: Final = re.compile("[가-힣]+")
_SPACED: Final = re.compile("[가-힣]+(?: [가-힣]+)+")
_LATIN: Final = re.compile("[A-Za-z][A-Za-z .,'’-]*")
_AFTER: Final = re.compile(
    r"\s?(?:씨|님|귀하|선생|주무관|팀장|과장|국장|계장|사무관|서기관|대리|사원|부장|차장|대표|의원|위원|교수|기자|변호사|원장|사장|이사|회장)|(?:이|가|은|는|을|를|의|에게|한테|께서?|과|와|도|만|이?랑|하고|으?로|이?라고|이?라는|입니다|인데|이에요|예요)(?![가-힣])|[,.()/\[\]:|\n]|\Z"
)
_CALLED: Final = re.compile(
    r"\s?(?:씨|님|귀하|선생|주무관|팀장|과장|국장|계장|사무관|서기관|대리|사원|부장|차장|대표|의원|위원|교수|기자|변호사|원장|사장|이사|회장|한테|께서?|에게|이?라는|이?라고)"
)
"""A form of address, a title or a particle that only living beings take."""
_ROLE: Final = re.compile(
    r"(?:청구인|신청인|민원인|신고인|담당자?|성\s?명|이름|성함|작성자|기안자?|검토자?|결재자?|대표자?|원고|피고인?|환자|보호자|예금주|세대주|고객|주무관|팀장|과장)\s?[:：은는]?\s{0,2}\Z"
)
_NAMES_LATIN: Final = re.compile(r"[A-Z][A-Za-z'’-]*\.?(?:,? [A-Z][A-Za-z'’-]*\.?){1,4}")
_EXAMPLES: Final = frozenset(("홍길동", "아무개", "홍길순"))


CALLED: Final = 0.5
"""Least score beside a role or a form of address."""
SHORT: Final = 200
"""Characters of a chat line or SMS."""
_FOREIGN: Final = 7
"""Column of a single word that does not begin with a surname."""


def never(text: str, start: int, end: int) -> bool:
    """No name, whatever the network says: masked (김모 씨, 이OO), on example forms, a single Latin word, or mixed with other signs."""
    value = text[start:end]
    if _HANGUL.fullmatch(value):
        return value in _EXAMPLES or (len(value) == 2 and value[1] == "모" and value[0] in SURNAMES)
    return not (_SPACED.fullmatch(value) or _NAMES_LATIN.fullmatch(value))


def least(text: str, start: int, end: int) -> float:
    """The score a span needs: 0.5 beside a role or form of address; without one 0.6 in a short message and 0.7 in a longer text, and more
    for two syllables and for one word that does not begin like a Korean name.

    Chosen on development messages and real text: in prose a word alone has far more chances to be a noun than the calibration knows.
    """
    if _ROLE.search(text, max(0, start - 10), start) or _CALLED.match(text, end):
        return CALLED
    doubtful = end - start == 2 or _shape(text[start:end]) == _FOREIGN
    if len(text) <= SHORT:
        return 0.75 if doubtful else 0.6
    return 0.85 if doubtful else 0.7


def evidence(text: str, start: int, end: int, weakest: float, mean: float, words: WordList) -> NDArray[np.float32]:
    """One number for each of COLUMNS."""
    value = text[start:end]
    row = [0.0] * len(COLUMNS)
    row[0] = 1.0
    row[1] = min(max(weakest, -6.0), 6.0)
    row[2] = min(max(mean, -6.0), 8.0)
    row[_shape(value)] = 1.0
    if 2 <= len(value) <= 5 and _HANGUL.fullmatch(value):
        bits = words.bits_of(value)
        row[12] = bool(bits & 0b11110)
        row[13] = bits == 1
    row[14] = start > 0 and "가" <= text[start - 1] <= "힣"
    after = bool(_AFTER.match(text, end))
    row[15] = end < len(text) and not after and "가" <= text[end] <= "힣"
    row[16] = after
    row[17] = role = bool(_ROLE.search(text, max(0, start - 10), start))
    short, full, foreign = row[4], row[3] or row[5] or row[6], row[7]
    listed, alone = row[12], not role and not _CALLED.match(text, end)
    row[18], row[19], row[20] = short and listed, full and listed, foreign and listed
    row[21], row[22], row[23] = foreign and alone, short and alone, full and alone
    row[24] = value[-1] in "을를은는의에고며면서게지한할된될함로"
    spaced = text.count(" ", max(0, start - 20), end + 20) >= 4
    row[25], row[26] = row[14] and spaced, row[15] and spaced
    return np.array(row, dtype=np.float32)


def _shape(value: str) -> int:
    if _HANGUL.fullmatch(value):
        if value[:2] in DOUBLE and len(value) in (3, 4):
            return 6
        if value[0] in SURNAMES and 2 <= len(value) <= 4:
            return {2: 4, 3: 3, 4: 5}[len(value)]
        return _FOREIGN
    if _SPACED.fullmatch(value):
        bare = value.replace(" ", "")
        return 8 if bare[0] in SURNAMES and len(bare) in (3, 4) and value.find(" ") <= 2 else 9
    return 10 if _LATIN.fullmatch(value) else 11
