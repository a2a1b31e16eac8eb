"""Cheap tests for digit streams (`dlp.views.streams`): may a telephone, resident or case number begin here, read in this way?

Nearly every text answers no to all of them, and that is all a stream costs it. A test looks at the groups of digits of a stretch with one blank for
whatever stands between them: dates, times, amounts and document numbers in a row have no group that begins like a number, and a number that is
read as a run already is left out. A test that says yes wrongly costs time, one that says no wrongly loses a reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dlp.model import NumberRun
from dlp.triggers import ALIKE, EIGHT, WORDED, any_of, signs, trigger
from dlp.triggers import SPOKEN as NINE_SPOKEN
from dlp.views import numerals
from dlp.views.alphabet import GLUE, HANJA_AT, SINO_AT, WORD_AT, WORD_PART

LEAST: Final = 8
"""Digits of the shortest number that is looked for: that of a case. A telephone number has nine and more."""
GROUPED: Final = range(4, 49)
"""Groups of digits of which every second or third may be one number."""

WRITTEN: Final = frozenset(range(0x30, 0x3A))
SPOKEN: Final = frozenset((*range(SINO_AT, SINO_AT + 10), *range(HANJA_AT, HANJA_AT + 10), *range(WORD_AT, WORD_AT + 10)))
VALUE: Final = bytes(0x30 + code % 16 if code in SPOKEN or code in WRITTEN else 0x20 for code in range(256))
"""Shape → the digits, written and read, at their places, blanks for all else."""
_WRITTEN_VALUE: Final = bytes(code if code in WRITTEN else 0x20 for code in range(256))
_NOT_SPOKEN: Final = bytes(code for code in range(256) if code not in SPOKEN)
_NOT_ANY: Final = bytes(code for code in range(256) if code not in SPOKEN and code not in WRITTEN)

_MOBILE: Final = re.compile(rb"01[016789]")
_FORWARD: Final = re.compile(
    rb"(?<![0-9])0 ?1 ?[016789](?: ?[0-9]){7,8}"  # begins where a group does
    rb"|[0-9]01[016789](?: ?[0-9]{3,4} ?[0-9]{4}| [0-9]{7,8})"  # something is glued before it
)
_ABROAD: Final = re.compile(rb"8 ?2 ?(?:0 ?)?1 ?0(?: ?[0-9]){8}")
_BACKWARD: Final = re.compile(rb"(?<![0-9])[0-9]{3,4} ?[0-9]{4} ?[016789]10(?![0-9])|(?:[0-9] ){7,8}[016789] 1 0(?![0-9])")
_TURNED: Final = re.compile(rb"[016789]10")
_PAIR: Final = re.compile(rb"[0-9]{6} ?[0-9]{7}")
"""A resident number has a group of seven digits or more."""
_AREA: Final = re.compile(rb"0(?:2|[3-6][1-5]|70)[0-9]{7}")
_LINE: Final = re.compile(rb"(?<![0-9])0(?:2|[3-6][1-5]|70) ?[0-9]{3,4} ?[0-9]{5,}|[0-9]0(?:2|[3-6][1-5]|70) ?[0-9]{3,4} ?[0-9]{4}")
"""A line with something glued to it: one alone is a run."""
_TOLD: Final = re.compile(rb"(?<![0-9])(?:[0-9] ){7,}[0-9](?![0-9])")
"""Written digits one by one: of a case number, too."""
_SINGLES: Final = re.compile(rb"(?<![0-9])0 (?:2|[3-6] [1-5]|7 0)(?: [0-9]){6,8}|(?:[0-9] ){12}[0-9]")
"""The same told digit by digit."""
_COLUMN: Final = re.compile(rb"01[016789][0-9]{7,8}")
_WHOLE: Final = re.compile(r"0(?:1[016789][0-9]{7,8}|2[0-9]{7,8}|[3-6][1-5][0-9]{7,8}|70[0-9]{8})")
"""A run that is one telephone number and nothing else: whoever reads runs has it."""
_RESIDENT: Final = 13
"""Digits of a resident number. In words they stand close: the digits of a paragraph are syllables of its words."""
_TWICE: Final = re.compile(rb"(?:([0-9])\1){9,}")
_NUMERALS: Final = re.compile(
    r"[공영빵0]\s?[일1]\s?[공영빵0일육칠팔구16789][\s\S]{0,40}?[천백십]|(?:10|일?십)\s?억\s?[0-9일이삼사오육칠팔구]"
    r"|(?:[0-9]{6}|[공영빵일이삼사오육칠팔구]{6})[^0-9]{0,12}?[일이삼사]?백[이삼사오육칠팔구십일]{0,4}만"
)
_DICTATED: Final = re.compile(r"(?<![가-힣0-9A-Za-z])[공영빵](?:이요|이고|이랑|하고|이며|이|요|에|은|는|랑|의|번|고)? [일하1]")
_ALIKE_ROW: Final = bytes(0x64 if code in WRITTEN else 0x6C if code in numerals.ALIKE_BYTES else 0x20 for code in range(256))
_ALIKE_SKIPS: Final = b" -./)_~,\r\n\t"
ALIKE_CHUNK: Final = re.compile(
    rb"(?<![A-Za-z0-9\xC2-\xC5])[" + numerals.ALIKE_CLASS + rb"0-9](?>(?:[\-./)_~ ,\r\n\t]{0,4}[" + numerals.ALIKE_CLASS + rb"0-9]){8,40})(?![A-Za-z\xC2-\xC5])"
)  # fmt: skip
"""Nothing but digits and letters like digits, in groups, as long as a number."""
_ROMAN: Final = re.compile(r"(?<![IVX0○〇])(?:[IVX0○〇]++[ ,.\-]++){8}[IVX0○〇]")
_BRAILLE: Final = re.compile(r"[⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚]{3}")
_SURE: Final = any_of(
    EIGHT,
    NINE_SPOKEN,
    WORDED,
    ALIKE,
    numerals.ENGLISH_PARTS,
    signs(b"I"),
    trigger(
        *(zero + particle + " " + one for zero in "공영빵" for one in "일하1"
          for particle in ("", "이요", "이고", "이랑", "하고", "이며", "이", "요", "에", "은", "는", "랑", "의", "번", "고"))
    ),
    trigger("천", "백", "십", "억", *"⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚"),
)  # fmt: skip
_NUMBER_WORDS: Final = any_of(
    trigger(
        *numerals.NATIVE,
        *(word for word in numerals.LOAN if len(word) > 1),
        *(word + then for word in numerals.LOAN if len(word) == 1 for then in (*" ,.-/공영빵", *numerals.LOAN)),
    )
)
GATE: Final = _SURE | WORDED
"""Something of this stands in every text with a stream; `worth` asks more."""


def worth(seen: int) -> bool:
    """May a stream begin in a text in which a pass has seen these bits? As many digits as the shortest number has, written, read, like letters or in
    English; what `dictated`, `in_numerals`, `in_roman` and `in_braille` ask for; or eight syllables of number words, and such a word."""
    return bool(seen & _SURE or (seen & WORDED and seen & _NUMBER_WORDS))


def left(shape: bytes, numbers: Sequence[NumberRun]) -> bytes:
    """The shape without the runs that are one telephone number: whoever reads runs has them."""
    whole = [
        run
        for run in numbers
        if len(run.digits) in (9, 10, 11) and len(run.breaks) < 4 and run.plain and _WHOLE.fullmatch(run.digits)
    ]
    if not whole:
        return shape
    patched = bytearray(shape)
    for run in whole:
        start, end = run.starts[0], run.ends[-1]
        patched[start:end] = b" " * (end - start)
    return bytes(patched)


def written(shape: bytes) -> bytes:
    """The written digits at their places, blanks for all else."""
    return shape.translate(_WRITTEN_VALUE)


def in_digits(row: bytes) -> bool:
    """In written digits, in any order of groups that is read."""
    groups = row.split()
    if not groups:
        return False
    joined = b" ".join(groups)
    if _begins(joined, len(groups)):
        return True
    if len(groups) >= LEAST and (_SINGLES.search(joined) is not None or _TOLD.search(joined) is not None):
        return True
    return _columns(groups)


def _columns(groups: list[bytes]) -> bool:
    """Does every second or third group, or what stands in columns, begin like a mobile number?"""
    if len(groups) not in GROUPED or not any([group[0] == 0x30 for group in groups[:3]]):
        return False
    return any(
        _COLUMN.match(b"".join([group for column in range(offset, stride) for group in groups[column::stride]]))
        for stride in (2, 3)
        for offset in range(stride)
    )


def _begins(joined: bytes, groups: int) -> bool:
    """`joined`: digits, a blank between groups. Dates, times and amounts in a row are none."""
    digits = joined.replace(b" ", b"")
    if len(digits) < LEAST:
        return False
    if _MOBILE.search(digits) is not None and _FORWARD.search(joined) is not None:
        return True
    if _TURNED.search(digits) is not None and _BACKWARD.search(joined) is not None:
        return True
    if (b"8210" in digits or b"82010" in digits) and _ABROAD.search(joined) is not None:
        return True
    if len(digits) == 10 and digits.startswith(b"10"):
        return True  # without its zero
    if len(digits) >= groups + 4 and (longest := max(map(len, joined.split()))) > 4:
        if longest > 6 and _PAIR.search(joined) is not None:
            return True
        if _AREA.search(digits) is not None and _LINE.search(joined) is not None:
            return True
    return len(digits) > 2 * LEAST and _TWICE.search(digits) is not None


def anything(shape: bytes) -> bool:
    """Is there anything that could be a number, read in any way? The test that a short line without digits ends with."""
    return (
        len(shape.translate(None, _NOT_ANY)) > 4
        or GLUE in shape
        or 0x65 in shape
        or 0x67 in shape
        or 0x6C in shape
        or 0x49 in shape
        or (WORD_PART in shape and shape.count(WORD_PART) >= LEAST)
    )


_HANJA_AMONG: Final = re.compile(rb"[0-9][\xA0-\xA9]|[\xA0-\xA9][0-9]")
_LABELLED: Final = b" " * 12
"""Wider than a line's end with the label of the next part (뒷자리: )."""


def in_words(text: str, shape: bytes) -> bool:
    """In number words, alone or among written digits."""
    if spoken := len(shape.translate(None, _NOT_SPOKEN)):
        digits = shape.translate(VALUE, _NOT_ANY)
        row = shape.translate(VALUE)
        if b"0" in digits and _columns(groups := row.split()):
            return True
        if b"010" in digits:
            joined = b" ".join(groups)
            if _FORWARD.search(joined) is not None or (spoken >= LEAST and _begins(joined, len(digits))):
                return True
        if (
            (spoken > 3 or _HANJA_AMONG.search(shape) is not None)
            and len(digits) >= _RESIDENT
            and any([len(piece.replace(b" ", b"")) >= _RESIDENT for piece in row.split(_LABELLED)])
        ):
            return True
    if numerals.has_latin(shape):
        return True
    some = shape.count(WORD_PART) >= LEAST and numerals.words_begin(text, LEAST)
    return some and len(numerals.find_words(text, shape, near=True)) >= LEAST


def dictated(text: str, shape: bytes) -> bool:
    """One digit a word, each with its particle: 공에 일이 공이요."""
    return SINO_AT in shape and _DICTATED.search(text) is not None


def in_numerals(text: str) -> bool:
    """With the value of a numeral behind a mobile prefix, or as one amount."""
    return ("천" in text or "백" in text or "십" in text or "억" in text) and _NUMERALS.search(text) is not None


def alike(shape: bytes) -> bool:
    """In letters like digits, among digits."""
    row = shape.translate(_ALIKE_ROW, _ALIKE_SKIPS).decode()
    return ("ddl" in row or "ldd" in row or "dld" in row or "ldl" in row) and ALIKE_CHUNK.search(shape) is not None


def in_roman(text: str, shape: bytes) -> bool:
    return 0x49 in shape and _ROMAN.search(text) is not None


def in_braille(text: str, shape: bytes) -> bool:
    return GLUE in shape and _BRAILLE.search(text) is not None
