"""The forms one person's name takes: initials, masked, Hanja, Roman letters. Pure functions over one name.

Both sides use them: the register when it is imported, a message when a candidate turns up. Roman letters are folded to a coarse
sound key, because 하람 is Haram, Ha-ram, HARAM and 현우 is Hyeonu, Hyunwoo, Hyun Woo (Revised Romanization, 문체부 고시 2014-42).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from itertools import product
from typing import Final

from dlp.compiled import native
from dlp.linkage.surnames import OF_ROMAN, READINGS, ROMAN, SAME, TWO_SYLLABLE

INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
LEADS: Final = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
VOWELS: Final = tuple(
    ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"]
)
"""Of a syllable in the order of Unicode, by the Revised Romanization."""
_TAIL: Final = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
)  # fmt: skip

HANGUL: Final = re.compile(r"[가-힣]+")
MASKS: Final = "*○◯●◎□■▲△〇Oo0XxㅇＯ＊#@?✕×"
"""What stands for a hidden syllable, after folding."""


def is_hangul(name: str) -> bool:
    return HANGUL.fullmatch(name) is not None


def choseong(name: str) -> str:
    """윤하람 → ㅇㅎㄹ. Hangul syllables only; "" for anything else."""
    return "".join(INITIALS[(ord(c) - 0xAC00) // 588] for c in name) if is_hangul(name) else ""


def masked_forms(name: str) -> tuple[str, ...]:
    """윤하람 → 윤*람 (the middle hidden) and 윤하* (the end hidden). A surname alone, 윤**, is no form of its own."""
    if not is_hangul(name) or len(name) < 3:
        return ()
    middle = name[0] + "*" * (len(name) - 2) + name[-1]
    if name[:2] in TWO_SYLLABLE and len(name) == 3:
        return (middle,)
    return middle, name[:-1] + "*"


def masked(text: str) -> str:
    """A masked spelling found in a text, with `*` for every hidden syllable; "" where two syllables of it are not left."""
    text = "".join(text.split())
    form = "".join("*" if c in MASKS else c for c in text)
    return form if len(form) >= 3 and "*" in form and sum(c != "*" for c in form) >= 2 else ""


def surname(name: str) -> str:
    """The Hangul surname, two syllables where it is one of those; "" for a name in other letters."""
    if not is_hangul(name):
        return ""
    return name[:2] if name[:2] in TWO_SYLLABLE and len(name) > 2 else name[:1]


# ---------------------------------------------------------------- Roman letters


def romanize(syllables: str) -> str:
    """Revised Romanization, syllable by syllable as in a passport: 하람 → haram."""
    return "".join(map(_roman_of, syllables))


@cache
def _roman_of(syllable: str) -> str:
    code = ord(syllable) - 0xAC00
    return f"{LEADS[code // 588]}{VOWELS[code % 588 // 28]}{_TAIL[code % 28]}"


_ALIKE: Final = (
    ("sh", "s"), ("tch", "j"), ("ch", "j"), ("ph", "p"), ("wh", "h"), ("yeo", "yu"), ("you", "yu"), ("yoo", "yu"), ("woo", "u"),
    ("wou", "u"), ("weo", "u"), ("eo", "u"), ("eu", "u"), ("oo", "u"), ("ou", "u"), ("wu", "u"), ("uh", "u"), ("oe", "we"), ("wae", "we"),
    ("wi", "we"), ("ae", "e"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ee", "i"), ("ui", "i"), ("ie", "i"), ("ea", "i"),
    ("wo", "u"),
)  # fmt: skip
"""Spellings of one sound, applied in this order; plain replacements, because every word of an English mail comes through here."""
_LETTERS: Final = str.maketrans("gqctdbfvrz", "kkkttpppl" + "j")
_FINAL_NG: Final = re.compile(r"ng(?![aeiouyw])")
_MUTE_H: Final = re.compile(r"h(?![aeiouyw])")
_DOUBLED: Final = re.compile(r"(.)\1+")
_NO_LETTER: Final = re.compile(r"[^a-z]")


def sound(roman: str) -> str:
    """A coarse key of how Roman letters sound in Korean names; equal keys are taken for one spelling."""
    roman = roman.casefold()
    if not (roman.isascii() and roman.isalpha()):
        roman = _NO_LETTER.sub("", roman)
    if "x" in roman:
        roman = roman.replace("x", "ks")
    if "ng" in roman:
        roman = _FINAL_NG.sub("x", roman)
    for spelling, plain in _ALIKE:
        if spelling in roman:
            roman = roman.replace(spelling, plain)
    roman = roman.translate(_LETTERS)
    if "h" in roman:
        roman = _MUTE_H.sub("", roman)
    return _DOUBLED.sub(r"\1", roman)


def _korean_key(hangul_surname: str, given: str) -> str:
    return f"{SAME.get(hangul_surname, hangul_surname)}|{sound(given)}"


def _foreign_key(words: Iterable[str]) -> str:
    return " ".join(sorted(w.casefold() for w in words))


_WORD: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+")


def roman_words(text: str) -> list[str]:
    """Words of a Roman name; a hyphen or apostrophe joins: `YUN HA-RAM` → yun, haram."""
    return [bare_word(w) for w in _WORD.findall(re.sub(r"(?<=[^\W\d_])['’‑‐-](?=[^\W\d_])", "", text))]


def bare_word(word: str) -> str:
    """Nguyễn → nguyen: lower case, without the marks of tone and length."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
        word = word.replace("đ", "d").replace("Đ", "D")
    return word.casefold()


def roman_keys(words: Sequence[str]) -> list[str]:
    """Every key under which these words may stand in the register: surname first, surname last, or no Korean name at all.

    One word is tried as surname and given name written together (`yunharam`).
    """
    keys: list[str] = []
    if len(words) == 1:
        word = words[0]
        keys.append(f"={word}")
        for cut in range(1, min(9, len(word) - 3)):
            keys += [_korean_key(h, word[cut:]) for h in OF_ROMAN.get(word[:cut], ())]
            keys += [_korean_key(h, word[:-cut]) for h in OF_ROMAN.get(word[-cut:], ()) if cut > 1]
        return list(dict.fromkeys(keys))
    for family, given in ((words[0], words[1:]), (words[-1], words[:-1])):
        if len(given) <= 2:
            keys += [_korean_key(h, "".join(given)) for h in OF_ROMAN.get(family, ())]
    keys.append(_foreign_key(words))
    return list(dict.fromkeys(keys))


def roman_index_keys(name: str, roman: str) -> list[str]:
    """What the register indexes for a Hangul name and the Roman column (either may be empty)."""
    keys: list[str] = []
    family = surname(name)
    if family and 2 <= len(name) <= 5:
        keys.append(_korean_key(family, romanize(name[len(family) :])))
    words = roman_words(roman) or ([] if is_hangul(name) else roman_words(name))
    if len(words) >= 2:
        plain = SAME.get(family, family)
        matching = [k for k in roman_keys(words) if k.partition("|")[0] == plain] if family else []
        keys += matching or [_foreign_key(words), "=" + "".join(words)]
    return list(dict.fromkeys(keys))


# ---------------------------------------------------------------- Hanja


def is_han(c: str) -> bool:
    return "\u3400" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff"


def learn_readings(name: str, hanja: str) -> dict[str, str]:
    """Character by character, what a register's own Hanja column says: 윤하람, 尹河藍 → {尹: 윤, 河: 하, 藍: 람}."""
    if len(name) != len(hanja) or not is_hangul(name):
        return {}
    return {han: hangul for han, hangul in zip(hanja, name, strict=True) if is_han(han)}


def read_hanja(text: str, learned: Mapping[str, str]) -> list[str]:
    """Hangul readings of a Hanja or mixed name (尹하람 → 윤하람); [] where a character is not known. At most 16."""
    columns: list[tuple[str, ...]] = []
    for c in text:
        if not is_han(c):
            columns.append((c,))
            continue
        known = tuple(dict.fromkeys((*READINGS.get(c, ()), *learned.get(c, ""))))
        if not known:
            return []
        columns.append(known)
    options: list[str] = []
    for chosen in product(*columns):
        options.append("".join(chosen))
        if len(options) == 16:
            break
    return options


# ---------------------------------------------------------------- keys among the few


_DIGIT_SOUND: Final = {ord(a): b for a, b in zip("0123456789", "영일이삼사오육칠팔구", strict=True)}


def hangul_sound(text: str) -> str:
    """How a Hangul name sounds, syllable borders, tense and aspirated consonants forgotten: 남궁솔, 남꿍쏠 → one key; 2수 is read 이수."""
    return sound(romanize(text.translate(_DIGIT_SOUND)))


def sound_keys(text: str) -> tuple[str, ...]:
    """The sound of a whole name, then every key with one letter left out: two names that differ in one letter share one (W. Garbe, SymSpell)."""
    return _sound_keys(text.translate(_DIGIT_SOUND))


def sound_keys_in_python(name: str) -> tuple[str, ...]:
    """The same of a name without digits. As `native.sound_keys`."""
    if not is_hangul(name) or not 2 <= len(name) <= 5:
        return ()
    key = hangul_sound(name)
    return tuple(dict.fromkeys([key, *[key[:i] + key[i + 1 :] for i in range(1, len(key))]]))


_sound_keys: Final[Callable[[str], tuple[str, ...]]] = (
    sound_keys_in_python
    if native is None
    else partial(native.sound_keys, LEADS, VOWELS, _TAIL, _ALIKE, "abcdefghijklmnopqrstuvwxyz".translate(_LETTERS))
)


_CLASSES: Final = ("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅈㅉㅊㅅㅆ", "ㄴ", "ㄹ", "ㅁ", "ㅎ")
_OF_INITIAL: Final = {INITIALS.index(c): str(n) for n, group in enumerate(_CLASSES) for c in group}
_OF_FINAL: Final = {
    **dict.fromkeys((1, 2, 3, 24), "0"), **dict.fromkeys((7, 19, 20, 22, 23, 25, 27), "1"), **dict.fromkeys((17, 18, 26), "2"), 4: "4", 8: "5", 16: "6", 21: "x",
}  # fmt: skip
_LEAST: Final = 4
"""Consonants of a name by which it is told apart."""


def skeleton_keys(name: str) -> tuple[str, ...]:
    """The consonants of a name of four syllables or more, as one key: vowels, and how a foreign name is cut into syllables, differ from writer to
    writer (응우옌 티 란, 응웬티란). Empty for shorter names."""
    if not is_hangul(name) or len(name) < 4:
        return ()
    found = ""
    for c in name:
        code = ord(c) - 0xAC00
        found += _OF_INITIAL.get(code // 588, "") + _OF_FINAL.get(code % 28, "")
    return (f"~{found}",) if len(found) >= _LEAST else ()


def given(name: str) -> str:
    """The given name where it has two syllables or more: 윤하람 → 하람."""
    rest = name[len(surname(name)) :] if is_hangul(name) else ""
    return rest if 2 <= len(rest) <= 3 else ""


def initial_keys(name: str, roman: str) -> frozenset[str]:
    """Initials as people write them: Roman ones, surname first or last, and consonants behind the surname: 윤하람 → yhr, hry, 윤ㅎㄹ."""
    words = roman_words(roman) if not is_hangul(name) else []
    heads: set[tuple[str, str]] = set()
    family = surname(name)
    if family:
        rest = "".join(romanize(c)[:1] for c in name[len(family) :])
        heads = {(first[:1], rest) for first in ROMAN.get(family, (romanize(family),))}
    elif len(words) > 1:
        heads = {(words[0][:1], "".join(w[:1] for w in words[1:]))}
    keys = {key for first, rest in heads if rest for key in (first + rest, rest + first)}
    return frozenset(keys | ({family + choseong(name[len(family) :])} if family and _told_by_initials(name, family) else set()))


def _told_by_initials(name: str, family: str) -> bool:
    """윤ㅎㄹ, 남궁ㅅ: one consonant is enough beside a surname of two syllables, which few have."""
    return len(name) - len(family) == 2 or (len(family) == 2 and len(name) == 3)
