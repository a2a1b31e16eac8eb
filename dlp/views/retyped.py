"""Text that was typed or turned so that only a person reads it: the keyboard left in English, words cut into letters, backwards.

Each function returns a rewriting of the text or None. References: KS X 5002 (two-set keyboard).
"""

from __future__ import annotations

import re
from typing import Final

from dlp.model import NumberRun
from dlp.triggers import LATIN, SPACED, any_of, signs, trigger
from dlp.views.english import COMMON
from dlp.views.hangul import keyed, letters, syllables, unkey
from dlp.views.offsets import Loom, Offsets, Woven

_C: Final = rb"[qwertasdfgzxcvQWERTASDFGZXCV]"
_V: Final = rb"[yuiophjklbnmYUIOPHJKLBNM]"
_KEYED: Final = re.compile(
    _C + rb"(?<![0-9A-Za-z@_/+].)(?<![0-9A-Za-z][.\-].)" + _V + rb"{1,2}(?>(?:" + _C + rb"{1,3}" + _V + rb"{1,2})*)"
    + _C + rb"{0,2}(?![A-Za-z@_/+])(?![.\-][A-Za-z])"
)  # fmt: skip
"""A Latin word whose keys can spell syllables: left hand consonants, right hand vowels. No part of an address."""


def unkeyed(text: str, shape: bytes) -> Woven | None:
    """The text with every word that is Hangul on the two-set keyboard rewritten (dbsgkfka → 윤하람).

    Words of two or three letters count only in a row of eight letters or more (Wjs xl gkdl).
    """
    loom, at = Loom(text), 0
    row: list[tuple[int, int]] = []
    for match in _KEYED.finditer(shape):
        if row and match.start() - row[-1][1] != 1:
            at = _rewrite_row(loom, text, row, at)
            row = []
        row.append(match.span())
    at = _rewrite_row(loom, text, row, at)
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


def _rewrite_row(loom: Loom, text: str, row: list[tuple[int, int]], at: int) -> int:
    """Words next to each other; where the last rewritten one ends, or `at`."""
    words = [text[start:end] for start, end in row]
    whole = sum(map(len, words)) >= 8 and not any(word.lower() in COMMON for word in words)
    for (start, end), word in zip(row, words, strict=True):
        if len(word) < 4 and not whole:
            continue
        hangul = None if word.lower() in COMMON else unkey(word)
        if hangul is not None:
            loom.copy(at, start)
            loom.put(hangul, start, end)
            at = end
    return at


_ROW: Final = bytes(
    ord("s") if 0x80 <= code <= 0x8A or code == 0xC0
    else ord("c") if code in (0xC2, 0xC4)
    else ord("v") if 0xC3 <= code <= 0xC7
    else 0x20 if code in b".-_*/,|~+=^:;'\"\xbe\xc6\xc9 \n"
    else 0
    for code in range(256)
)  # fmt: skip


GAPS: Final = _ROW
"""What a shape byte is beside single syllables, as the pass for gates reads it."""
APART: Final = any_of(signs(b"\xc2\xc4"), SPACED)
"""For `taken_apart`."""


def taken_apart(shape: bytes) -> tuple[bool, bool]:
    """Cheap tests: whether a final may stand apart from its syllable, whether three single syllables stand in a row."""
    row = f" {shape.translate(_ROW).decode('latin-1')} "
    return "sc" in row and ("scs" in row or "sc " in row or "sc\0" in row), " s s s" in row


_SPLIT: Final = re.compile(rb"[\xC2\xC4](?<=[\x80-\x8A\xC0].)(?![\xC2-\xC7])")
_LAUGHS: Final = "ㅋㅎㅇㅠㄷ"


def closed(text: str, shape: bytes) -> Woven | None:
    """The text with syllables whose final was written apart put together (유ㄴ하라ㅁ → 윤하람); ㅋ or ㅎ after a word is laughter."""
    loom, at = Loom(text), 0
    for match in _SPLIT.finditer(shape):
        start, end = match.start() - 1, match.end()
        parts = letters(text[start])
        inside = end < len(text) and "가" <= text[end] <= "힣"
        if len(parts) != 2 or (text[start + 1] in _LAUGHS and not inside):
            continue
        whole = syllables([*parts, text[start + 1]])
        if len(whole) == 1 and start >= at:
            loom.copy(at, start)
            loom.put(whole[0][0], start, end)
            at = end
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


_JOINABLE: Final = re.compile(
    rb"(?<![\x80-\x8A\xC0])[\x80-\x8A\xC0](?:([.\-_*/,|~+=^:;'\"\xBE\xC6\xC9])[\x80-\x8A\xC0](?:\1[\x80-\x8A\xC0])+"
    rb"|[ ]{1,2}[\x80-\x8A\xC0](?:[ ]{1,2}[\x80-\x8A\xC0])+(?![\x80-\x8A\xC0]{4}))"
)


def joined(text: str, shape: bytes) -> Woven | None:
    """The text with rows of three or more single syllables put together (윤 하 람, 윤.하.람)."""
    loom, at = Loom(text), 0
    for match in _JOINABLE.finditer(shape):
        for i in range(*match.span()):
            if not "가" <= text[i] <= "힣":
                loom.copy(at, i)
                at = i + 1
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


_AT_APART: Final = re.compile(r"[ \-_/|*·,~\n]@[ \-_/|*·,~\n]")
_LATIN_APART: Final = re.compile(
    r"(?<![A-Za-z0-9@.])[A-Za-z0-9](?:([ \-_/|*·,~\n]{1,3})[A-Za-z0-9@._\-](?:\1[A-Za-z0-9@._\-]){5,})(?![A-Za-z0-9])"
)


AT: Final = signs(b"@")


def latin_joined(text: str) -> Woven | None:
    """The text with rows of single Latin letters put together (y e o u l @ …), each set apart by the same."""
    loom, at = Loom(text), 0
    for match in _LATIN_APART.finditer(text) if _AT_APART.search(text) is not None else ():
        step = len(match[1]) + 1
        for i in range(match.start(), match.end() - 1, step):
            loom.copy(at, i + 1)
            at = i + step
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


_NO_WORD: Final = r"\s<>,;:\"'()\[\]|@"
_BOX: Final = re.compile(rf"(?<![^{_NO_WORD}])[^{_NO_WORD}]{{1,64}}@[^{_NO_WORD}]{{3,120}}")
_LABEL: Final = re.compile(r"[^.@]+")
_DOTS: Final = re.compile(r"(?<=[A-Za-z0-9])[。·•‧ㆍ∙・](?=[A-Za-z0-9])")
_HANGUL: Final = re.compile("[ㄱ-ㅣ가-힣]")
_NO_KEYS: Final = re.compile("[A-Za-z]")


def address_typed(text: str) -> Woven | None:
    """The text with mail addresses that were typed with the keyboard left in Korean (ㅎ매ㅜ@ → gaon@), label by label, and with other dots than the one of
    addresses."""
    loom, at = Loom(text), 0
    for box in _BOX.finditer(text):
        turned = _DOTS.sub(".", box[0])
        if _HANGUL.search(turned) is not None:
            turned = _LABEL.sub(lambda label: label[0] if _NO_KEYS.search(label[0]) else keyed(label[0]), turned)
        if turned != box[0]:
            loom.copy(at, box.start())
            loom.put(turned, *box.span())
            at = box.end()
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


_LETTER_ROW: Final = re.compile(r"(?<![A-Za-z0-9@._\-])[A-Za-z](?:[ ._\-/|*·,~]{1,3}[A-Za-z]){4,}(?![A-Za-z0-9])")
_STEP: Final = re.compile(r"([A-Za-z])([^A-Za-z]*)")


def letters_joined(text: str) -> Woven | None:
    """The text with rows of five and more single Latin letters put together, a wider step than the least between two words
    (`G w a k  Y e o u l` → `Gwak Yeoul`)."""
    loom, at = Loom(text), 0
    for match in _LETTER_ROW.finditer(text):
        steps = list(_STEP.finditer(text, match.start(), match.end()))
        least = min(len(step[2]) for step in steps[:-1])
        for step in steps:
            loom.copy(at, step.end(1) + (len(step[2]) > least))
            at = step.end()
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


# ---------------------------------------------------------------- backwards

REVERSIBLE: Final = 4_000
_CUE: Final = re.compile("뒤집|뒤에서부터")
_LATIN_CUES: Final = re.compile(rb"[Rr](?i:everse)|[Bb](?i:ackward)")
_ADDRESS: Final = re.compile(rb"(?<![A-Za-z])(?:elpmaxe|moc|rk|ten|gro|vog)\.[A-Za-z0-9.\-]{1,60}@[A-Za-z0-9]")
_ROAD: Final = re.compile(r"호\s?[0-9]{1,5}[\s,./·|-]{1,4}(?:동\s?[0-9]{1,4}[\s,./·|-]{1,4})?[0-9]{1,4}\s?[로길][가-힣0-9]{1,12}")
"""An address with its flat, from its end to its beginning."""
_TURNED_MOBILE: Final = re.compile(r"[0-9]{7,8}[0167896]10$")


LETTERED: Final = any_of(LATIN, signs(b"%&\\="))
"""For what is read in Latin letters: the keyboard, encodings."""
REVERSED: Final = any_of(trigger("거꾸로", "역순", "뒤집", "뒤에서부터"), signs(b"@"), signs(b"rR"))
"""For `looks_reversed`, where no number stands."""


def looks_reversed(text: str, shape: bytes, numbers: tuple[NumberRun, ...]) -> bool:
    """A cue (거꾸로), or a number or an address that makes sense backwards only."""
    if numbers and (any(map(_turned, numbers)) or ("호" in text and _ROAD.search(text) is not None)):
        return True
    if "거꾸로" in text or "역순" in text or ("뒤" in text and _CUE.search(text)):
        return True
    if 0x40 in shape and _ADDRESS.search(shape):
        return True
    return (0x72 in shape or 0x52 in shape) and bool(_LATIN_CUES.search(shape))


def _turned(run: NumberRun) -> bool:
    digits = run.digits
    if len(digits) in (10, 11) and _TURNED_MOBILE.match(digits) and not digits.startswith("01"):
        # in the groups of a number turned round, or digit by digit: times of day and a room (10:00~12:00 010호) are none
        return {4, len(digits) - 3}.issuperset(run.breaks) or len(run.breaks) == len(digits) - 1
    return len(digits) == 13 and run.breaks == (7,)


def backwards(text: str) -> Woven:
    """The whole text from its end to its beginning."""
    n = len(text)
    return Woven(text[::-1], Offsets([0], [n - 1], [-1], n), Offsets([0], [n], [-1], n))


_TOKENS: Final = re.compile(r"\s+|\S+")


def words_backwards(text: str) -> Woven:
    """Every word turned, the order of the words kept."""
    pieces: list[str] = []
    marks: list[int] = []
    lefts: list[int] = []
    rights: list[int] = []
    steps: list[int] = []
    for match in _TOKENS.finditer(text):
        start, end = match.span()
        turned = not match.group().isspace()
        pieces.append(match.group()[::-1] if turned else match.group())
        marks.append(start)
        lefts.append(end - 1 if turned else start)
        rights.append(end if turned else start + 1)
        steps.append(-1 if turned else 1)
    return Woven("".join(pieces), Offsets(marks, lefts, steps, len(text)), Offsets(marks, rights, steps, len(text)))
