"""What number does a dialled string reach? Service codes, carriers' prefixes, extensions and pauses are no part of it.

Pure. References: 3GPP TS 22.030 (`*31#`, `#31#`), RFC 3966 (tel URI: ext, phone-context, isub), ITU-T E.123 and E.164, 전기통신번호관리세칙
(carriers' prefixes, 001 to 008 and 00300 to 00799).
"""

from __future__ import annotations

import re
from typing import Final

from dlp.linkage import canon

MOST: Final = 8
LONGEST: Final = 200
"""Characters of a dialled string."""
_DIALLED: Final = re.compile(r"[*#+\d\s()._\-/~·ㆍ‐-―−]*")
_CODE: Final = re.compile(r"^[*#]+(?:\d{1,4}[*#]+)*")
_TAIL: Final = re.compile(r"(?<=\d)[\s).]*(?:[pwxt~*]|ext\.?|extension|내선|교환|구내|#|/(?=[a-z]))\s*[^;,]*$", re.I)
_ASIDE: Final = re.compile(r"\([^()\d]*\)|^[^\d+*#(]{1,16}(?=[\d+*#(])|(?<=\d)[^\W\d_A-Za-z]{1,8}$")
_NAMED: Final = 9
"""Digits from which something may stand before or behind a number that is no part of one (`직통`, `T.`)."""
_OPEN_CODE: Final = 4
"""Most digits of a code that nothing ends (`*67`)."""
_NUMBER: Final = re.compile(r"0[1-9]\d{7,10}")
_LONG_DISTANCE: Final = re.compile(r"08[1-6](?=0[1-9]\d{7,9}$)")
_BY_CARRIER: Final = re.compile(r"(?:00(?:[1-8]|[3-7]\d{2})|1541|1633|1655|1677)(01[016789]\d{7,8})")
"""A mobile behind a carrier's prefix, or that of a call which the one who is called pays for. Behind any other digits it is another number, or none."""
_READ: Final = {
    c: str(d)
    for d, cs in enumerate(
        ("공영령빵零〇○OoQОоΟοㅇ\u110b", "일一lI|iІі", "이二", "삼三", "사四", "오五", "육륙六", "칠七", "팔八", "구九")
    )
    for c in cs
}
_APART_BY: Final = re.compile(r"다시|하이픈|대시|국에|[에의국]")
_READ_OUT: Final = re.compile(rf"[\d+().\s\-/·ㆍ{re.escape(''.join(_READ))}]*")
_PAUSE: Final = re.compile(r",|(?<=\d)\s*[pw]\s*(?=[\d(+])", re.I)
"""Signs at which a telephone waits while it dials (3GPP TS 27.007, `D`: `,` `p` `w`)."""
_TRUNK: Final = 3
_OUTSIDE_LINE: Final = re.compile(r"[\d\s]*")
_LEAST: Final = 8
"""Digits from which a second piece is a second number and not an extension or a pause."""


def numbers(text: str) -> list[tuple[str, ...]]:
    """For each number in the text its readings, the likeliest first. Empty where the text is no dialled string."""
    if len(text) > LONGEST:
        return []
    if len(several := _several(text)) > 1:
        return [(one,) for one in several]
    return _numbers(text) or [(*readings, text) for readings in _numbers(_told(text))]


_SUBSCRIBER: Final = r"(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70)\d{7,8}|50\d{9}"
_WHOLE: Final = re.compile(rf"(?:0|(?:00)?820?)(?:{_SUBSCRIBER})|1[5-8]\d{{6}}")
_RUN: Final = re.compile(r"[\d\s()+.\-‐-―−]+")


_PARTED: Final = re.compile(r"[,;|&<>()\"]")
_LONGEST: Final = 16
"""Digits of a whole number with the country before it."""


def _several(text: str) -> list[str]:
    """The numbers of a text in which whole ones follow one another, whatever parts them, or nothing does: which of them is meant nobody knows."""
    return whole(text) if len(canon.digits(text)) >= 2 * _LEAST else []


def whole(text: str) -> list[str]:
    """Every whole number that stands in a text by itself, in digits or read out."""
    if _RUN.search(text) is None:
        return []
    out: dict[str, None] = {}
    for piece in _PARTED.split(text):
        if len(piece) <= LONGEST and (told := _told(piece.strip())):
            out[canon.phone(told)] = None
    for run in map(canon.digits, _RUN.findall(text)):
        out |= dict.fromkeys(map(canon.phone, _cut(run)))
    return [*out][:MOST]


def inside(run: str) -> list[str]:
    """The whole numbers among the groups of a run of digits and signs, from where a group begins to where one ends; none overlaps another."""
    groups, out, at = re.findall(r"\d+", run), [], 0
    while at < len(groups):
        told = (("".join(groups[at:end]), end) for end in range(len(groups), at, -1))
        number, at = next(((one, end) for one, end in told if _WHOLE.fullmatch(one)), ("", at + 1))
        out += [canon.phone(number)] if number else []
    return out


def _cut(run: str) -> list[str]:
    """The run as whole numbers and nothing else; empty where it is none. From its end, so that no run takes long."""
    ways: dict[int, list[str]] = {len(run): []}
    for start in range(len(run) - _LEAST, -1, -1):
        for end in range(min(start + _LONGEST, len(run)), start + _LEAST - 1, -1):
            if end in ways and _WHOLE.fullmatch(run, start, end):
                ways[start] = [run[start:end], *ways[end]]
                break
    return ways.get(0, [])


def _told(text: str) -> str:
    """`공일공-0231-7788`, `O1O-0231-7788` in digits; "" for what is no number told so. The text as it is remains a reading."""
    plain = _APART_BY.sub(" ", text)
    if not _READ_OUT.fullmatch(plain):
        return ""
    out = "".join(_READ.get(c, c) for c in plain)
    return out if _NUMBER.fullmatch(canon.phone(out)) else ""


def _numbers(text: str) -> list[tuple[str, ...]]:
    if not text:
        return []
    head, *params = [piece.strip() for piece in text.split(";")]
    pieces = [head, *(p for p in params if "=" not in p)]
    context = next((p.partition("=")[2] for p in params if p.lower().startswith("phone-context=")), "")
    found: list[tuple[str, ...]] = []
    for piece in (one for p in pieces for part in _PAUSE.split(p) for one in _apart(part)):
        if not found and len(canon.digits(piece)) < _TRUNK and _OUTSIDE_LINE.fullmatch(piece.strip()):
            continue  # the digit for an outside line, or nothing before a pause
        if found and len(canon.digits(piece)) < _LEAST:
            continue  # an extension, a pause
        if _CODE.fullmatch(piece.strip()):
            continue  # dialled before the number
        readings = _readings(piece.strip(), context)
        if not readings:
            return []
        if readings not in found:
            found.append(readings)
    return found


def _apart(text: str) -> list[str]:
    """`010-…/010-…` is two numbers; `010/0123/4567` is one."""
    parts = re.split(r"[/·ㆍ]", text)
    return parts if all(len(canon.digits(part)) >= _LEAST for part in parts) else [text]


def _readings(text: str, context: str) -> tuple[str, ...]:
    aside = _ASIDE.sub("", text).strip()
    if len(canon.digits(aside)) >= _NAMED:
        text = aside
    starred = _starred(text)
    after = _TAIL.sub("", _CODE.sub("", text))
    if starred or not _DIALLED.fullmatch(after) or not 3 <= len(canon.digits(after)) <= 40:
        return starred
    local = canon.digits(after)
    abroad = re.match(r"\+(?!82)\d", context or text.strip()) is not None
    out = [] if abroad else [canon.phone(after), *_shorter(local)]
    if abroad and not context:
        out.append(canon.phone(text))
    if text.startswith(("*", "#")):
        out += [one for n in range(1, _OPEN_CODE + 1) if (one := canon.phone(local[n:])) and _NUMBER.fullmatch(one)]
    if re.match(r"\+?\d", context):
        out.append(canon.phone(context + after))
    return tuple(dict.fromkeys(one for one in out if one))[:MOST]


_STARRED: Final = re.compile(r"(\d{1,4})[*#]+([\d\s().*#-]+)")


def _starred(text: str) -> tuple[str, ...]:
    """`0*1013220456`, `9#010-…`: what stands before the sign calls the line, or the sign only parts the digits."""
    found = _STARRED.fullmatch(text)
    if found is None:
        return ()
    readings = (canon.phone(found[2]), canon.phone(found[1] + found[2]))
    return tuple(dict.fromkeys(one for one in readings if _NUMBER.fullmatch(one)))


def _shorter(digits: str) -> list[str]:
    """Numbers that are left when a carrier's prefix is taken off the front."""
    without = _LONG_DISTANCE.sub("", digits)
    out = [canon.phone(without)] if without != digits else []
    for match in re.finditer(r"82(?=0?1[016789]\d{7,8}$|0?[2-7]\d{7,9}$)", digits):
        out.append(canon.phone(digits[match.start() :]))
    mobile = _BY_CARRIER.fullmatch(digits)
    return [*out, *([mobile[1]] if mobile else [])]
