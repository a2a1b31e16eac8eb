"""Hangul arithmetic: jamo, syllables, initial consonants and the two-set keyboard. Text in, text out; no offsets, no policy.

Syllable = U+AC00 + (initial * 21 + vowel) * 28 + final (Unicode 3.12, "Conjoining Jamo Behavior"); the key layout is KS X 5002.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS: Final = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
PAIRS: Final = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
"""Two letters typed one after the other that share a vowel or a final position."""

_INITIAL: Final = {jamo: i for i, jamo in enumerate(INITIALS)}
_VOWEL: Final = {jamo: i for i, jamo in enumerate(VOWELS)}
_FINAL: Final = {jamo: i for i, jamo in enumerate(FINALS) if i}

COMPATIBLE: Final = dict(
    chain(
        ((chr(0x1100 + i), jamo) for i, jamo in enumerate(INITIALS)),
        ((chr(0x1161 + i), jamo) for i, jamo in enumerate(VOWELS)),
        ((chr(0x11A7 + i), jamo) for i, jamo in enumerate(FINALS) if i),
    )
)
"""Modern conjoining jamo (what NFD leaves) → the stand-alone letter."""

KEYS: Final[dict[str, str]] = {
    key: jamo
    for plain, shifted in (
        ("rsefaqtdwczxvgkoijpuhynbml", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅛㅜㅠㅡㅣ"),
        ("RSEFAQTDWCZXVGKOIJPUHYNBML", "ㄲㄴㄸㄹㅁㅃㅆㅇㅉㅊㅋㅌㅍㅎㅏㅒㅑㅓㅖㅕㅗㅛㅜㅠㅡㅣ"),
    )
    for key, jamo in zip(plain, shifted, strict=True)
}
"""Key of the two-set layout → letter. Shift of a key without a double letter types the same letter."""
_TO_JAMO: Final = str.maketrans(KEYS)


def syllables(jamo: Sequence[str]) -> list[tuple[str, int, int]]:
    """Stand-alone letters → (character, first, last + 1) with indexes into `jamo`; what spells no syllable is passed through.

    The rule of every Korean input method: a consonant before a vowel opens a syllable, so it is no final of the one before.
    """
    out: list[tuple[str, int, int]] = []
    i, n = 0, len(jamo)
    while i < n:
        initial = _INITIAL.get(jamo[i])
        vowel = _VOWEL.get(jamo[i + 1]) if i + 1 < n else None
        if initial is None or vowel is None:
            out.append((jamo[i], i, i + 1))
            i += 1
            continue
        j, final = i + 2, 0
        if j < n and (pair := PAIRS.get(jamo[i + 1] + jamo[j])):
            vowel, j = _VOWEL[pair], j + 1
        if _closes(jamo, j):
            final, j = _FINAL[jamo[j]], j + 1
            if _closes(jamo, j) and (pair := PAIRS.get(jamo[j - 1] + jamo[j])):
                final, j = _FINAL[pair], j + 1
        out.append((chr(0xAC00 + (initial * 21 + vowel) * 28 + final), i, j))
        i = j
    return out


def _closes(jamo: Sequence[str], at: int) -> bool:
    return at < len(jamo) and jamo[at] in _FINAL and not (at + 1 < len(jamo) and jamo[at + 1] in _VOWEL)


def compose(text: str) -> str:
    """Letters in a row to syllables: ㅎㅗㅇ → 홍. Everything else is passed through."""
    return "".join(char for char, _, _ in syllables([COMPATIBLE.get(char, char) for char in text]))


def letters(syllable: str) -> str:
    """The two or three letters of one syllable (홍 → ㅎㅗㅇ); any other character is returned as it is."""
    index = ord(syllable) - 0xAC00
    if not 0 <= index < 11172:
        return syllable
    return INITIALS[index // 588] + VOWELS[index % 588 // 28] + FINALS[index % 28].strip()


def is_syllable(char: str) -> bool:
    return "가" <= char <= "힣"


def choseong(text: str) -> str:
    """Initial consonants (홍길동 → ㅎㄱㄷ); characters that are no syllable stay."""
    return "".join(INITIALS[(ord(char) - 0xAC00) // 588] if "가" <= char <= "힣" else char for char in text)


_TO_KEYS: Final = {jamo: key for key, jamo in reversed(KEYS.items())}
_APART: Final = {whole: pair for pair, whole in PAIRS.items()}


def keyed(word: str) -> str:
    """What was typed with the keyboard left in Korean, as the keys that were pressed (햐ㅡ → gim); other characters stay."""
    typed = "".join([_APART.get(jamo, jamo) for char in word for jamo in letters(char)])
    return "".join([_TO_KEYS.get(jamo, jamo) for jamo in typed])


def unkey(word: str) -> str | None:
    """A Latin word typed with the keyboard left in English, as the Hangul it stands for (`dbsgkfka` → 윤하람); None unless every
    letter lands in a complete syllable. In capitals only, it was caps lock.
    """
    for form in (word.lower(), word) if word.isupper() else (word, word.swapcase()):
        hangul = compose(form.translate(_TO_JAMO))
        if hangul and all("가" <= char <= "힣" for char in hangul):
            return hangul
    return None
