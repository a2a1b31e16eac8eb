"""Telephone numbers that lead to a person (PHONE_NUMBER): mobiles, safe numbers, internet and home lines.

A number an office gives out is a public contact and no finding: nationwide service numbers (15xx, 16xx, 18xx), free lines (080), special
numbers (110, 118, 02-120, …) by shape, and land lines by the word that introduces them. Area codes and mobile prefixes: numbering plan
of the Telecommunications Numbering Rules (전기통신번호관리세칙). The own table is used because the `phonenumbers` library rejects
010-597x to 010-599x and short service numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._labels import label, label_after, whose
from detectors._numbers import Edges, breaks_in, edges_of, resident_birth, resident_check, separator_at, spelled
from dlp.model import Entity, Finding, NumberRun, TextView

PLACEHOLDERS: Final = frozenset({"01000000000", "01012345678"})
"""Numbers printed on forms as examples; allowed by their exact value only."""

AREAS: Final = (
    "02",
    "031",
    "032",
    "033",
    "041",
    "042",
    "043",
    "044",
    "051",
    "052",
    "053",
    "054",
    "055",
    "061",
    "062",
    "063",
    "064",
)
OLD_MOBILES: Final = ("011", "016", "017", "018", "019")
SAFE: Final = ("0502", "0503", "0504", "0505", "0506", "0507", "0508", "0509")
_COUNTRY: Final = ("0070082", "00182", "00282", "0082", "82")
_VETO: Final = frozenset({"other", "case", "brn", "corp", "rrn", "frn", "licence"})
_SOFT_VETO: Final = _VETO | {"account", "card"}
_HEADS: Final = frozenset({"01", "02", "03", "04", "05", "06", "07", "82", "00"})


ENTITY: Final = Entity("PHONE_NUMBER", field="phone", precedence=70, shape="phone")


class PhoneNumber:
    name = "phone_number"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = 9

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        for run in view.numbers:
            digits = run.digits
            if len(digits) < self.needs_numbers:
                continue
            edges = edges_of(run)
            free = 0
            for start in edges.starts:
                if start < free or digits[start : start + 2] not in _HEADS:
                    continue
                found = _match(run, edges, start, text)
                if found is None:
                    continue
                end, value, score = found
                free = end
                if score < 0.5 or value in PLACEHOLDERS:
                    continue
                a, b = _outer(text, run.starts[start], run.ends[end - 1])
                yield view.finding(ENTITY, a, b, score, value, detector=self.name, how=spelled(run, start, end, view.how))


def _match(run: NumberRun, edges: Edges, start: int, text: str) -> tuple[int, str, float] | None:
    """(end, national number, score) of the number that begins at digit `start`, or None."""
    digits = run.digits
    country = next((len(c) for c in _COUNTRY if digits.startswith(c, start)), 0)
    body = start + country
    zero = digits.startswith("0", body)
    head = body + 1 if zero else body  # the first digit after the trunk 0
    if not country and not zero:
        return None
    kind, prefix = _kind(digits, head)
    if not kind:
        return None
    tail = head + prefix
    for size in (8,) if kind == "mobile" else (8, 7):
        end = tail + size
        if end not in edges.ends or "*" in digits[start:end]:
            continue
        shape = edges.groups(start, end)
        if kind == "mobile" or len(shape) == 1 or shape[-1] in (4, 7, 8) or len(shape) >= size:
            break  # else the tail of a range (`5291~3`) or the head of the next number was taken in
    else:
        return None
    if len(shape) > 8 and _inside(run, edges, start, end):
        return None
    if kind == "land" and not country and _straddles(run, edges, start, tail, shape):
        return None
    value = "0" + digits[head:end]
    if kind in ("mobile", "old"):
        score = _mobile(run, edges, start, end, text, tail=tail, country=country, old=kind == "old")
    else:
        score = _line(run, start, end, text, tail=tail, country=country, kind=kind, shape=shape)
    return end, value, score


def _straddles(run: NumberRun, edges: Edges, start: int, tail: int, shape: tuple[int, ...]) -> bool:
    """`03-24 010-…`, `…-02 010-…`: a day and what follows it are no area code, and must not hide the number that begins behind them."""
    if tail in edges.breaks and run.digits.startswith("01", tail):
        return True
    plain = run.sources[start:tail].strip("am") == "" and len(shape) < tail - start + 7
    return plain and tail not in edges.breaks and any(i < tail for i in breaks_in(run, start, tail))


def _inside(run: NumberRun, edges: Edges, start: int, end: int) -> bool:
    """Digits dictated one by one go on before or behind with the same separator: a piece of a longer number."""
    inner = separator_at(run, start + 1)
    before = start > 0 and separator_at(run, start) == inner and start - 1 in edges.breaks | {0}
    behind = separator_at(run, end) == inner and (end + 1 in edges.breaks or end + 1 == edges.length)
    return before or (behind and not run.digits.startswith("01", end))


def _kind(digits: str, head: int) -> tuple[str, int]:
    """(kind, digits of the prefix after the trunk 0)."""
    two, three = digits[head : head + 2], digits[head : head + 3]
    if two == "10":
        return "mobile", 2
    if "0" + two in OLD_MOBILES:
        return "old", 2
    if "0" + three in SAFE:
        return "safe", 3
    if two == "70":
        return "voip", 2
    if "0" + two in AREAS:
        return "land", 2
    if digits[head : head + 1] == "2":
        return "land", 1
    return "", 0


def _mobile(run: NumberRun, edges: Edges, start: int, end: int, text: str, *, tail: int, country: int, old: bool) -> float:
    breaks = list(breaks_in(run, start, end))
    spoken = run.sources[start:end].strip("am") != ""
    singles = len(breaks) >= 8
    if not (tail in edges.breaks or singles or not any(i < tail for i in breaks) or country or spoken):
        return 0.0  # `01 02 2026 1121`: groups that straddle the prefix are not a telephone number
    if end + 2 == edges.length and not country and (singles or spoken) and resident_birth(run.digits[start : end + 2]):
        rest = run.digits[start : end + 2]
        if singles or resident_check(rest):
            return 0.4  # thirteen digits dictated in one go: a resident number that happens to begin like a mobile
    if any(separator_at(run, i) == "," and edges.groups(i, end)[0] == 3 for i in breaks):  # thousands of an amount
        return 0.0
    kind = label(text, run.starts[start])
    called = kind.rstrip("?") == "phone" or label_after(text, run.ends[end - 1]) == "phone"
    if kind in _VETO:
        return 0.3
    if not breaks:
        if kind in _SOFT_VETO:
            return 0.4
        if old or country == 2:
            return 0.9 if called or spoken else 0.6
        return 0.95
    if old:
        usual = edges.groups(tail, end) in ((4, 4), (3, 4), (8,), (7,)) and tail in edges.breaks
        return 0.95 if called else (0.85 if usual else 0.4)
    return 0.98 if called else 0.95


def _line(run: NumberRun, start: int, end: int, text: str, *, tail: int, country: int, kind: str, shape: tuple[int, ...]) -> float:
    inner = list(breaks_in(run, start, end))
    spoken = run.sources[start:end].strip("am") != ""
    if any("\n" in (separator_at(run, i) or "") for i in inner):
        return 0.0
    before = label(text, run.starts[start])
    if before in _VETO:
        return 0.3
    called = before.rstrip("?") == "phone"
    singles = len(inner) >= len(run.digits[start:end]) - 2
    if inner and not singles and not spoken and (shape[-1] != 4 or tail not in inner):
        return 0.0
    if not inner and before in _SOFT_VETO:
        return 0.3
    if kind == "safe":
        return 0.9 if inner or called or spoken else 0.5
    owner = whose(text, run.starts[start], run.ends[end - 1])
    if owner == "office":
        return 0.1
    if kind == "land" and not _assigned(
        run.digits[tail:end], capital=run.digits[tail - 1 : tail] == "2" and tail - start - country <= 2
    ):
        return 0.6 if owner == "citizen" and inner else 0.2
    if owner == "citizen":
        return 0.9
    if not inner:
        return 0.7 if called or spoken else 0.35
    if before in _SOFT_VETO:
        return 0.4
    spaced = not country and all((separator_at(run, i) or "").isspace() for i in inner)
    return 0.75 if called else (0.45 if spaced else 0.6)


def _assigned(subscriber: str, *, capital: bool) -> bool:
    """Subscriber numbers do not begin with 0, in Seoul not with 1 either."""
    return subscriber[0] not in ("01" if capital else "0")


def _outer(text: str, a: int, b: int) -> tuple[int, int]:
    """The plus sign and the bracket around an area code belong to the number."""
    if a and text[a - 1] == "(" and ")" in text[a:b]:
        a -= 1
    if a and text[a - 1] in "+＋":
        a -= 1
    return a, b


DETECTOR = PhoneNumber()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("연락처010-0123-4567번으로", "010-0123-4567"),
        ("+82 (0)10-0123-4567", "+82 (0)10-0123-4567"),
        ("공일공 공일이삼 사오육칠이에요", "공일공 공일이삼 사오육칠"),
        ("민원인 댁 031-000-1234", "031-000-1234"),
        ("안심번호 0507-1234-5678", "0507-1234-5678"),
        ("김이수 1902-03-24 010-0877-3784", "010-0877-3784"),
    ],
    "miss": [
        "문의 02-2133-0000",
        "침해신고 118, 분쟁조정 1833-6972, 다산콜 02-120",
        "작성 예시 010-0000-0000",
        "예산 3,010,123,456원",
        "주문번호 01001234567",
        "2026-11-21 10:10",
        "010-123-4567",
    ],
    "known_miss": ["내선 5291로 주세요"],
}
