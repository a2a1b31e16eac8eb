"""Invented requesters, and what people put around and between their data: generators for the tests of what a person sees.

`requesters` and `tables` make a small site; `BASES` are messages that must be stopped, with the value in its plain form; `around` glues
signs, letters, digits and footnotes to the value and puts other text beside it. `FAMILIES` are disguises, each a function of a random source and
a requester → fields of a message. Everything follows from the seed.
"""

from __future__ import annotations

import base64
import csv
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp.views.hangul import KEYS, compose

Fields = dict[str, Any]
Random = random.Random

_CASE: Final = (
    "접수번호,접수일,청구제목,청구인,생년월일,주민등록번호,외국인등록번호,휴대전화,전화번호,전자우편,주소,로마자성명,한자성명,처리부서,담당자,대직자,"
    "결재선,이해관계인,상태,종결일"
)  # fmt: skip
_STAFF: Final = "사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할"
_PEOPLE: Final = (
    ("곽여울", "Gwak Yeoul", "yeoul"), ("소복담", "So Bokdam", "bokdam"), ("제갈미리내", "Jegal Mirinae", "mirinae"), ("은다래", "Eun Darae", "darae72"),
    ("명귀돌", "Myeong Gwidol", "gwidol.m"), ("피대한", "Pi Daehan", "pi_daehan"), ("금비솔", "Geum Bisol", "bisol"), ("탁며리", "Tak Myeori", "tak1"),
)  # fmt: skip
_TITLES: Final = (
    "해오름 불꽃축제 식대 지출 내역", "시의원 해외출장 보고서", "도로 제설제 구매 내역", "공영주차장 요금 정산표", "청년수당 심사 회의록", "가로수 전정 용역 계약서",
    "체육관 대관료 감면 대장", "하수관 정비 예산 집행",
)  # fmt: skip
_ROADS: Final = ("달무리길", "고드름길", "징검다리로", "물레방아로", "은하수길", "솔바람로", "도토리길", "새벽이슬로")
_IN_LATIN: Final = dict(
    zip(
        _ROADS,
        (
            "Dalmuri-gil",
            "Godeureum-gil",
            "Jinggeomdari-ro",
            "Mullebanga-ro",
            "Eunhasu-gil",
            "Solbaram-ro",
            "Dotori-gil",
            "Saebyeogiseul-ro",
        ),
        strict=True,
    )
)
_WEIGHTS: Final = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)


@dataclass(frozen=True)
class Requester:
    case_no: str
    title: str
    name: str
    roman: str
    mail: str
    mobile: str
    rrn: str
    birth: str
    road: str
    house: int
    unit: int

    @property
    def digits(self) -> str:
        return self.mobile.replace("-", "")

    @property
    def groups(self) -> list[str]:
        return self.mobile.split("-")

    @property
    def address(self) -> str:
        return f"{self.road} {self.house}, {self.unit}호"


def requesters() -> list[Requester]:
    rng = Random(4711)
    out = []
    for i, (name, roman, mail) in enumerate(_PEOPLE):
        year, month, day = rng.randrange(1900, 1906), rng.randrange(1, 13), rng.randrange(1, 29)
        body = f"{year % 100:02}{month:02}{day:02}{rng.choice('12')}{rng.randrange(10**5):05}"
        check = (11 - sum(int(c) * w for c, w in zip(body, _WEIGHTS, strict=True)) % 11) % 10
        out.append(
            Requester(
                f"5012{rng.randrange(1000, 9999)}", _TITLES[i], name, roman, f"{mail}@inbox.example",
                f"010-{rng.choice('01')}{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}", f"{body[:6]}-{body[6:]}{check}",
                f"{year}-{month:02}-{day:02}", _ROADS[i], rng.randrange(11, 99), rng.randrange(101, 1999),
            )
        )  # fmt: skip
    return out


def tables(folder: Path) -> dict[str, Path]:
    """The register's tables as files: kind → path. @ranbit works on all cases, the director @harang is interested in them."""
    cases = [
        [c.case_no, "2026-11-10", c.title, c.name, c.birth, c.rrn, "", c.mobile, "", c.mail, f"미르하시 {c.address}", c.roman, "", "문화체육과", "MR02", "MR03", "MR04", "MR05", "open", ""]
        for c in requesters()
    ]  # fmt: skip
    staff = [
        ["MR01", "우다솔", "민원여권과", "주무관", "dasol@mirha.example", "@dasol", "033-0300-2001", "", "foi_officer"],
        ["MR02", "모란빛", "문화체육과", "주무관", "ranbit@mirha.example", "@ranbit", "033-0300-2002", "", "none"],
        ["MR03", "표가을", "문화체육과", "주무관", "gaeul@mirha.example", "@gaeul", "033-0300-2003", "", "none"],
        ["MR04", "길도담", "문화체육과", "과장", "dodam@mirha.example", "@dodam", "033-0300-2004", "", "none"],
        ["MR05", "용하랑", "문화체육국", "국장", "harang@mirha.example", "@harang", "033-0300-2005", "010-0902-2005", "none"],
        ["MR06", "예루다", "의회사무국", "주무관", "ruda@mirha.example", "@ruda", "033-0300-2006", "", "none"],
    ]
    out = {}
    for kind, head, rows in (("staff", _STAFF, staff), ("cases", _CASE, cases)):
        out[kind] = folder / f"{kind}.csv"
        with out[kind].open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(head.split(","))
            writer.writerows(rows)
    return out


RECIPIENTS: Final = ("friend@side.example", "@harang", "@ruda")


def message(fields: Mapping[str, Any], *, to: str, ident: str) -> Fields:
    return {
        "schema": 1, "id": ident, "channel": "email" if "@" in to[1:] else "messenger", "sender": {"address": "@ranbit"},
        "recipients": [{"address": to}], **fields,
    }  # fmt: skip


# ---------------------------------------------------------------- what must be stopped, and what may stand around it

BASES: Final[Mapping[str, Callable[[Requester], tuple[str, str, str]]]] = {
    "mobile": lambda c: ("그분 연락처 ", c.mobile, ""),
    "mobile in one": lambda c: ("번호는 ", c.digits, ""),
    "mobile with blanks": lambda c: ("", " ".join(c.groups), ""),
    "mobile abroad": lambda c: ("", "+82 10-" + "-".join(c.groups[1:]), ""),
    "mobile in another order": lambda c: ("", "{2} 앞에 {1}, {0}이요".format(*c.groups), ""),
    "mail": lambda c: ("메일 ", c.mail, ""),
    "resident number": lambda c: ("", c.rrn, ""),
    "address": lambda c: ("청구인 주소 ", c.address, ""),
    "name with case number": lambda c: (f"{c.case_no} 정보공개 청구인 ", c.name, " 님 건"),
    "last digits with case number": lambda c: (f"{c.case_no} 건 뒷자리 ", c.mobile[-4:], ""),
    "name in talk of a request": lambda c: ("정보공개 건은 ", c.name, " 씨 건입니다"),
    "name with cue": lambda c: ("정보공개 청구인은 ", c.name, "입니다"),
}
"""What stands before the value, the value, what stands behind it."""

SIGNS: Final = "*※¹²①†‡§#~^`'\"|_=+%&!?:;/\\。、·•…→★♥😀)(【】"
LETTERS: Final = "OolIxXzZqabcㅋㅎ가은는번호요"
FOOTNOTES: Final = ("¹⁾", "²", "*1)", "[3]", "(주1)", "<sup>1</sup>", "①")
BESIDE: Final = (
    "오늘 회의는 세 시입니다.",
    "보험금 청구 서류는 따로 보내 드렸습니다.",
    "행정심판 청구 건은 다음 주에 다룹니다.",
    "강사 노을찬 님의 강의료는 지급했습니다.",
    "예산 12,345,000원, 2026. 11. 30.까지 집행",
    "담당 표가을 주무관 033-0300-2003",
    "성명: 노을찬",
    "노을찬 씨, 표가을 주무관",
    "강사 노을찬입니다.",
    "연락처 010-0123-4567, noeul@other.example",
    "장소: 미르하시 나루터로 21, 3층 회의실",
    "문서번호 문화체육과-10234 (2026.11.20.)",
    "점심 뭐 먹지",
    "| 항목 | 금액 |\n|---|---|\n| 식대 | 120,000 |",
    "From: kim@supplier.example\nSubject: 견적",
    "010-0902-2005",
    "12345",
    "https://intra.mirha.example/board/view?id=12345",
    "Thanks for the report. Regards",
)


def around(rng: Random, base: str, who: Requester) -> Fields:
    """The message of a base with something glued to the value, or put beside it, or both."""
    before, value, after = BASES[base](who)
    glued = base in ("mobile", "mobile in one", "mobile with blanks", "mobile abroad", "mail", "resident number")
    if glued and rng.random() < 0.75:
        value = _glued(rng, base, value)
    return beside(rng, before + value + after)


def beside(rng: Random, text: str) -> Fields:
    """The message of a text with other lines before and behind it, as a page, under a subject, with a file."""
    lines = [text]
    for _ in range(rng.randrange(0, 4)):
        lines.insert(rng.randrange(len(lines) + 1), rng.choice(BESIDE))
    joint = rng.choice(("\n", "\n\n", "\r\n"))
    fields: Fields = {"text": joint.join(lines)}
    if rng.random() < 0.2:
        fields = {"html": "".join(f"<p>{line}</p>" for line in lines)}
    if rng.random() < 0.2:
        fields["subject"] = rng.choice(BESIDE)
    if rng.random() < 0.15:
        fields["attachments"] = [file("참고.txt", rng.choice(BESIDE))]
    return fields


def _glued(rng: Random, base: str, value: str) -> str:
    def some(signs: str) -> str:
        return "".join(rng.choice(signs) for _ in range(rng.randrange(1, 4)))

    kind = rng.randrange(5)
    if kind == 0:
        return rng.choice(("", some(SIGNS))) + value + some(SIGNS)
    if kind == 1:
        letters = LETTERS if base != "mail" else "가은는번호요ㅋ"
        return rng.choice(("", some(letters))) + value + rng.choice(("", some(letters)))
    if kind == 2 and base != "mail":
        digits = "0123456789"
        return rng.choice(("", some(digits))) + value + rng.choice(("", some(digits)))
    if kind == 3:
        return value + rng.choice(FOOTNOTES)
    return rng.choice(("TEL", "☎", "p.", "번호/", "=>", "‘")) + value + rng.choice((",", ".", ";", "’", " "))


def file(name: str, text: str) -> Fields:
    return {"name": name, "content_b64": base64.b64encode(text.encode()).decode()}


# ---------------------------------------------------------------- disguises

SINO: Final = "공일이삼사오육칠팔구"
NATIVE: Final = ("영", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
ENGLISH: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ROMANISED: Final = ("gong", "il", "i", "sam", "sa", "o", "yuk", "chil", "pal", "gu")
SCRIPTS: Final = ("０１２３４５６７８９", "⓪①②③④⑤⑥⑦⑧⑨", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "⓿❶❷❸❹❺❻❼❽❾", "〇一二三四五六七八九")
READINGS: Final[Mapping[str, Callable[[Random, str], str]]] = {
    "plain": lambda _, d: d,
    "sino": lambda r, d: r.choice(("", " ")).join(SINO[int(c)] for c in d),
    "mixed": lambda r, d: "".join(r.choice((c, SINO[int(c)])) for c in d),
    "script": lambda r, d: "".join(r.choice(SCRIPTS)[int(c)] for c in d),
    "native": lambda _, d: " ".join(NATIVE[int(c)] for c in d),
    "english": lambda r, d: r.choice((" ", "-")).join(ENGLISH[int(c)] for c in d),
    "apart": lambda r, d: r.choice("/|_~*,·. axzㅋ가").join(d),
    "keycaps": lambda _, d: "".join(f"{c}\ufe0f\u20e3" for c in d),
    "twice": lambda _, d: "".join(f"{SINO[int(c)]}({c})" for c in d),
    "tags": lambda r, d: "".join(f"[{t}]{c}[/{t}]" for c in d for t in [r.choice("bi")]),
}
"""How the digits of one group are written."""
LABELS: Final = (
    ("앞자리", "가운데", "끝자리"),
    ("앞", "중간", "뒤"),
    ("국번", "중간번호", "끝번호"),
    ("첫째", "둘째", "셋째"),
    ("가", "나", "다"),
)
ARRANGED: Final[Mapping[str, Callable[[Random, list[str]], str]]] = {
    "joined": lambda r, g: r.choice(("-", " ", ".", "/", "~", ", ")).join(g),
    "lines": lambda r, g: r.choice(("\n", "\r\n\r\n", "\n-\n")).join(g),
    "cells": lambda r, g: r.choice(("| {} |", "{}")).format(r.choice((" | ", " | - | ", "\t", ";")).join(g)),
    "labels": lambda r, g: r.choice(("\n", ", ")).join(f"{k}: {v}" for k, v in zip(r.choice(LABELS), g, strict=False)),
    "words": lambda r, g: r.choice((" 다시 ", " 그다음 ", " 하고 ", " 이어서 ", " dash ")).join(g),
    "bullets": lambda r, g: "\n".join(f"{m}{v}" for m, v in zip(r.choice((("- ",) * 3, ("> ",) * 3, ("가. ", "나. ", "다. "))), g, strict=False)),
}  # fmt: skip
"""How the groups of a number stand to each other."""


def _framed(rng: Random, text: str) -> Fields:
    return {"text": rng.choice(("연락처는 {} 입니다", "그분 {}", "{}", "참고하세요: {}")).format(text)}


def _phone(reading: str, arranged: str) -> Callable[[Random, Requester], Fields]:
    return lambda r, c: _framed(r, ARRANGED[arranged](r, [READINGS[reading](r, g) for g in c.groups]))


def _resident(reading: str) -> Callable[[Random, Requester], Fields]:
    def made(r: Random, c: Requester) -> Fields:
        front, back = (READINGS[reading](r, g) for g in c.rrn.split("-"))
        return {"text": r.choice(("{}-{}", "{} {}", "{}\n{}", "앞자리: {}\n뒷자리: {}", "| {} | {} |")).format(front, back)}

    return made


_PLACES: Final = ("subject", "text", "html", "file", "other file", "file name", "room")


def _spread(rng: Random, pieces: list[str]) -> Fields:
    """One message that says the pieces in different places."""
    fields: Fields = {}
    files = []
    for place, piece in zip(rng.sample(_PLACES, len(pieces)), pieces, strict=True):
        if place in ("subject", "text"):
            fields[place] = piece
        elif place == "html":
            fields["html"] = f"<p>{piece}</p>"
        elif place == "room":
            fields["conversation"] = {"id": "r", "kind": "group", "name": piece, "members": 3}
        elif place == "file name":
            files.append(file(f"{piece}.txt", "끝"))
        else:
            files.append(file(f"{place}.txt", piece))
    if files:
        fields["attachments"] = files
    if not {"text", "html", "attachments"} & fields.keys():
        fields["text"] = "확인"
    return fields


def in_korean(text: str) -> str:
    """What the keys of the text type while the keyboard is in Korean, as an input method composes it."""
    return compose("".join([KEYS.get(char, char) for char in text]))


def _value(number: str) -> str:
    left, out = int(number), ""
    for size, unit in ((1000, "천"), (100, "백"), (10, "십"), (1, "")):
        digit, left = divmod(left, size)
        out += ("" if digit == 1 and unit else SINO[digit]) + unit if digit else ""
    return out


def _with(pattern: str) -> Callable[[Random, Requester], Fields]:
    return lambda _, c: {"text": pattern.format(c=c, year=_value(c.birth[:4]), month=int(c.birth[5:7]), day=_value(c.birth[8:]))}


PIECES: Final[Mapping[str, Callable[[str], str]]] = {
    "sino": lambda d: "".join(SINO[int(c)] for c in d),
    "hanja": lambda d: "".join("零壹貳參肆伍陸柒捌玖"[int(c)] for c in d),
    "native": lambda d: " ".join(NATIVE[int(c)] for c in d),
    "english": lambda d: " ".join(ENGLISH[int(c)] for c in d),
    "romanised": lambda d: " ".join(ROMANISED[int(c)] for c in d),
    "as values": lambda d: _value(d) if len(d) == 4 else "".join(SINO[int(c)] for c in d),
    "apart": " ".join,
    "counted": lambda d: f"{d} 건",
}
"""How a piece is written that stands by itself."""
_MOMENTS: Final = ("[정주임] [오전 9:1{}] {}", '2026-11-20 15:0{}:11,"정주임","{}"', "15:0{} 총무과: {}", "[00:1{}.00]{}", "{}. {}")


def _by_the_minute(rng: Random, pieces: list[str]) -> Fields:
    """A text with a moment, or a number, at the beginning of each line."""
    line = rng.choice(_MOMENTS)
    return {"text": "\n".join(line.format(i, piece) for i, piece in enumerate(pieces, 1))}


def _pieces(how: str, told: Callable[[Random, list[str]], Fields]) -> Callable[[Random, Requester], Fields]:
    return lambda r, c: told(r, [PIECES[how](group) for group in c.groups])


def _born(rng: Random, c: Requester) -> Fields:
    year, month, day, back = c.rrn[:2], int(c.rrn[2:4]), int(c.rrn[4:6]), c.rrn[7:]
    century = {"1": "19", "2": "19", "3": "20", "4": "20"}[back[0]]
    date = rng.choice((f"{year}년 {month}월 {day}일", f"{century}{year}년 {month}월 {day}일생", f"{year}.{month}.{day}."))
    told = rng.choice((", 뒷자리 ", " - ", " 뒷번호는 "))
    sex = f"{century}{year}.{month}.{day}. {'여남'[int(back[0]) % 2]} {back[1:]}"
    return {"text": f"주민번호 {rng.choice((date + told + back, sex))}"}


FAMILIES: Final[dict[str, Callable[[Random, Requester], Fields]]] = {
    **{f"mobile {reading} {arranged}": _phone(reading, arranged) for reading in READINGS for arranged in ARRANGED if reading != "script" or arranged != "words"},
    **{f"resident number {reading}": _resident(reading) for reading in READINGS if reading not in ("native", "english", "tags", "twice")},
    "mobile as a value": lambda r, c: _framed(r, "공일공 " + " ".join(_value(g) for g in c.groups[1:])),
    "mobile as an amount": lambda r, c: _framed(r, f"{int(c.digits):,}원"),
    "mobile numbered": lambda r, c: {"text": r.choice(("\n", ", ")).join(f"{i}) {d}" for i, d in enumerate(c.digits, 1))},
    "mobile backwards": lambda r, c: _framed(r, c.mobile[::-1]),
    "mobile particles": lambda r, c: _framed(r, " ".join(SINO[int(d)] + r.choice(("", "에", "이요", "하고")) for d in c.digits)),
    "mobile over places": lambda r, c: _spread(r, r.choice((c.groups, [c.groups[0], "-".join(c.groups[1:])]))),
    **{f"mobile {how} over places": _pieces(how, _spread) for how in PIECES},
    **{f"mobile {how} a line": _pieces(how, _by_the_minute) for how in PIECES if how != "counted"},
    "mobile a digit a file": lambda _, c: {"text": "첨부 참고", "attachments": [file(f"{i}.txt", d) for i, d in enumerate(c.digits)]},
    "mobile by the names of files": lambda r, c: {
        "attachments": r.sample([file(f"{i:02}번.txt", r.choice(("{}", "{}\n", "({})")).format(d)) for i, d in enumerate(c.digits)], len(c.digits)),
    },
    "resident number with its day in words": _born,
    "resident number with a numeral": lambda r, c: _framed(r, f"{c.rrn[:6]} 다시 {_value(c.rrn[7:10])}만{r.choice(('', ' '))}{_value(c.rrn[10:])}"),
    "resident number over places": lambda r, c: _spread(r, c.rrn.split("-")),
    "mail over places": lambda r, c: _spread(r, [c.mail.split("@")[0], "@" + c.mail.split("@")[1]]),
    "name and case over places": lambda r, c: _spread(r, [c.name, c.case_no]),
    "mail apart": lambda r, c: _framed(r, r.choice(("-", " ", "/", "|", "_")).join(c.mail)),
    "mail with another dot": lambda r, c: _framed(r, c.mail.replace(".", r.choice("。｡·"))),
    "mail with the keyboard in Korean": lambda r, c: _framed(r, r.choice((in_korean(c.mail), in_korean(c.mail.split("@")[0]) + "@" + c.mail.split("@")[1]))),
    "mail with a label more": lambda r, c: _framed(r, c.mail.replace("@", r.choice(("@no.", "@REMOVE.", "@x.")))),
    "mail with other signs": lambda r, c: _framed(r, c.mail.replace("@", r.choice(("__", "--", "★")))),
    "mail in two places": lambda r, c: _framed(r, "메일은 {1} 이고 아이디는 {0}".format(*c.mail.split("@"))),
    "mail in other letters": lambda r, c: _framed(r, c.mail.translate(str.maketrans("aeo", "аео"))),
    "name apart": lambda r, c: {"text": f"{c.case_no} " + r.choice(("x", "1", "·", "*", "\n", " / ")).join(c.name)},
    "name backwards": lambda _, c: {"text": f"{c.case_no} {c.name[::-1]}"},
    "birth in words": _with("{c.case_no} 청구인 생년월일 {year}년 {month}월 {day}일"),
    "birth without a word": _with("{c.case_no} 청구인 {c.birth}"),
    "last digits in words": lambda _, c: {"text": f"{c.case_no} 건 뒷자리 {''.join(SINO[int(d)] for d in c.mobile[-4:])}"},
    "flat in words": lambda _, c: {"text": f"청구인 주소 {c.road} {_value(str(c.house))}, {_value(str(c.unit))}호"},
    "address backwards": lambda r, c: _framed(r, c.address[::-1]),
    "address from the flat to the road": _with("{c.unit}호, {c.house}, {c.road}"),
    "address in Latin letters": lambda r, c: _framed(
        r,
        r.choice(("{road} {c.house}, {c.unit}-ho", "#{c.unit}, {c.house} {road}, Mirha-si", "{c.unit}ho, {c.house}, {road}")).format(
            c=c, road=_IN_LATIN[c.road]
        ),
    ),
    "address in cells": lambda _, c: {"text": f"청구인 주소 | {c.road} | {c.house} | {c.unit}호 |"},
}  # fmt: skip
