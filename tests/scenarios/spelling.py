"""Ways in which people write a name or a number so that a plain search does not see it.

Owns the spellings used by the scenario generator; one function per way, `SPELLINGS` is the table. Written from the tables of
the Unicode standard and the 두벌식 keyboard (KS X 5002) alone, on purpose without a line of the product, so that a mistake
there cannot hide behind the same mistake here.
"""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Callable
from typing import Final
from urllib.parse import quote

LEADS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS: Final = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
KEYS: Final = dict(zip("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ", "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml", strict=True)) | {
    "ㅘ": "hk", "ㅙ": "ho", "ㅚ": "hl", "ㅝ": "nj", "ㅞ": "np", "ㅟ": "nl", "ㅢ": "ml", "ㄳ": "rt", "ㄵ": "sw", "ㄶ": "sg",
    "ㄺ": "fr", "ㄻ": "fa", "ㄼ": "fq", "ㄽ": "ft", "ㄾ": "fx", "ㄿ": "fv", "ㅀ": "fg", "ㅄ": "qt",
}  # fmt: skip
DIGITS: Final = {
    "sino": "공일이삼사오육칠팔구",
    "sino_ryeong": "영일이삼사오육칠팔구",
    "hanja": "〇一二三四五六七八九",
    "formal": "零壹貳參四五六七八九",
    "circled": "⓪①②③④⑤⑥⑦⑧⑨",
    "negative": "⓿❶❷❸❹❺❻❼❽❾",
    "sans": "🄋➀➁➂➃➄➅➆➇➈",
    "wide": "０１２３４５６７８９",
    "bold": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
    "super": "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "letters": "Ol2345678g",
    "ieung": "ㅇㅣ23456789",
    "ball": "○l23456789",
}
WORDS: Final = {
    "native": ["공", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"],
    "english": ["제로", "원", "투", "쓰리", "포", "파이브", "식스", "세븐", "에잇", "나인"],
    "zero": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
}


def jamo(text: str) -> list[tuple[str, str, str] | str]:
    """Syllables as (lead, vowel, tail); other characters as they are."""
    out: list[tuple[str, str, str] | str] = []
    for char in text:
        code = ord(char) - 0xAC00
        out.append((LEADS[code // 588], VOWELS[code % 588 // 28], TAILS[code % 28]) if 0 <= code < 11172 else char)
    return out


def keyboard(text: str) -> str:
    return "".join(item if isinstance(item, str) else "".join(KEYS.get(j, "") for j in item) for item in jamo(text))


def initials(text: str) -> str:
    return "".join(item if isinstance(item, str) else item[0] for item in jamo(text))


def loose(text: str) -> str:
    return "".join(item if isinstance(item, str) else "".join(item) for item in jamo(text))


def digits(table: str) -> Callable[[str], str]:
    return lambda text: "".join(DIGITS[table][int(char)] if "0" <= char <= "9" else char for char in text)


def bare(table: str) -> Callable[[str], str]:
    return lambda text: digits(table)("".join(char for char in text if "0" <= char <= "9"))


def words(table: str) -> Callable[[str], str]:
    return lambda text: " ".join(WORDS[table][int(char)] for char in text if "0" <= char <= "9")


def joined(by: str) -> Callable[[str], str]:
    return lambda text: by.join(char for char in text if char not in "- ")


def groups(by: str) -> Callable[[str], str]:
    return lambda text: text.replace("-", by)


def mixed(text: str) -> str:
    """Every other digit read out in Korean."""
    seen, out = 0, []
    for char in text:
        if "0" <= char <= "9":
            seen += 1
            char = DIGITS["sino"][int(char)] if seen % 2 == 0 else char
        out.append(char)
    return "".join(out)


def tail(text: str) -> str:
    return text[-4:]


SPELLINGS: Final[dict[str, Callable[[str], str]]] = {
    **{name: digits(name) for name in DIGITS},
    **{f"{name}_bare": bare(name) for name in DIGITS},
    **{name: words(name) for name in WORDS},
    "kbd": keyboard,
    "cho": initials,
    "jamo": loose,
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "rev": lambda text: text[::-1],
    "gap": joined(" "),
    "dots": joined("."),
    "dash": joined("-"),
    "star": joined("*"),
    "slash": joined("/"),
    "heart": joined("♡"),
    "zw": joined("\u200b"),
    "fill": joined("\u3164"),
    "shy": joined("\u00ad"),
    "given": lambda text: text[1:],
    "sur": lambda text: text[:1],
    "mask": lambda text: text[0] + "*" + text[2:],
    "circle": lambda text: text[0] + "○" * (len(text) - 1),
    "swap": lambda text: text[1:] + " " + text[0],
    "up": str.upper,
    "low": str.lower,
    "tight": lambda text: text.replace(" ", "").replace("-", ""),
    "west": lambda text: " ".join(reversed(text.split(" ", 1))),
    "b64": lambda text: base64.b64encode(text.encode()).decode(),
    "pct": quote,
    "hex": lambda text: text.encode().hex(),
    "ent": lambda text: "".join(f"&#{ord(char)};" for char in text),
    "esc": lambda text: "".join(f"\\u{ord(char):04x}" for char in text),
    "mixed": mixed,
    "last": tail,
    "mid": lambda text: text[4:8],
    "head": lambda text: text[:3],
    "hide": lambda text: text[:4] + "****" + text[8:],
    "hidelast": lambda text: text[:-4] + "****",
    "intl": lambda text: "+82 " + text[1:],
    "intl0": lambda text: "+82 (0)" + text[1:],
    "und": groups("_"),
    "mid_dot": groups("·"),
    "point": groups("."),
    "tail8": lambda text: text[4:],
    "paren": lambda text: text.replace("-", ")", 1),
    "tilde": groups("~"),
    "spaces": groups("   "),
    "nbsp": groups("\u00a0"),
    "keycap": lambda text: "".join(char + "\ufe0f\u20e3" for char in text if char != "-"),
    "at": lambda text: text.replace("@", " (at) ").replace(".", " dot "),
    "gol": lambda text: text.replace("@", "골뱅이").replace(".", "쩜"),
    "atgap": lambda text: text.replace("@", " @ "),
    "day": lambda text: "{}. {}. {}.".format(*(str(int(part)) for part in text.split("-"))),
    "day_ko": lambda text: "{}년 {}월 {}일".format(*(str(int(part)) for part in text.split("-"))),
    "day6": lambda text: text[2:].replace("-", ""),
    "day8": lambda text: text.replace("-", ""),
    "core": lambda text: text.split(",")[0].split(" ", 1)[1],
}
