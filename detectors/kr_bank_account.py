"""Bank accounts (KR_BANK_ACCOUNT): a bank's name or an account label close by, and the shape of an account.

There is no national check digit, so the shape alone is nothing: without a label the number is left alone, and whatever fits a telephone
number, a resident number, a business number or a date is left to those.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._columns import heading, headings
from detectors._labels import label
from detectors._numbers import (
    Edges,
    business_check,
    edges_of,
    particle_at_end,
    real_date,
    resident_birth,
    spelled,
)
from dlp.anchors import anchored
from dlp.model import Entity, Finding, NumberRun, TextView
from dlp.openings import headed
from dlp.triggers import any_of, trigger

_BANKS: Final = (
    r"(?:KB\s?)?국민(?:은행)?|신한(?:은행)?|우리(?:은행)?|하나(?:은행)?|KEB하나|(?:IBK\s?)?기업(?:은행)?|IBK|(?:NH\s?)?농협(?:은행|중앙회)?|NH|지역농협|카카오\s?뱅크|카카오|카뱅"
    r"|토스\s?뱅크|토뱅|토스|케이\s?뱅크|케뱅|K뱅크|새마을\s?금고|MG|신협|수협(?:은행)?|우체국|(?:SC\s?)?제일(?:은행)?|SC|씨티(?:은행)?|(?:iM|아이엠)\s?뱅크|대구은행|부산은행|경남은행|광주은행|전북은행|제주은행"
    r"|(?:KDB\s?)?산업(?:은행)?|KDB|저축은행|산림조합|[가-힣]{1,4}은행"
)
_NAMED: Final = headed(
    rf"(?P<account>계좌\s?번호|계좌|통장|예금주|입금|송금|이체)|(?P<bank>(?<![가-힣A-Za-z])(?:{_BANKS})(?![과구의는가나들말시\w])|[가-힣]{{1,4}}은행|카카오뱅크|토스뱅크|농협|새마을금고|신협|우체국)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(rf"\s?[\s(\[/,·:-]{{0,3}}(?:{_BANKS}|예금주|계좌)", re.IGNORECASE)
_BROKEN: Final = re.compile(r"카드|문의|고객센터|콜센터|대표|전화|팩스|FAX|☎|지점|영업점", re.IGNORECASE)
_VETO: Final = frozenset({"case", "other", "rrn", "frn", "corp", "brn", "licence", "passport", "phone", "birth", "card"})
_SHAPES: Final = frozenset({
    (6, 2, 6), (3, 2, 6), (4, 2, 7), (3, 3, 6), (4, 3, 6), (3, 6, 5), (3, 6, 2, 3), (3, 4, 4, 2), (3, 4, 4, 1), (3, 4, 4, 3), (4, 4, 4), (4, 4, 5), (3, 2, 4, 3),
    (3, 2, 6, 1), (6, 2, 5), (3, 3, 7), (4, 4, 4, 1), (4, 4, 4, 2), (3, 3, 4, 3), (4, 3, 4, 3), (3, 7, 3), (4, 2, 6), (2, 2, 6), (3, 6, 3), (6, 2, 4), (3, 4, 5), (3, 8, 2),
    (3, 3, 5), (3, 2, 5, 1), (3, 2, 7), (4, 6, 2), (4, 6, 3), (6, 6), (6, 8), (3, 8), (3, 9), (3, 10), (4, 8), (4, 9), (4, 7), (5, 2, 6), (3, 2, 5, 3), (3, 3, 6, 1), (3, 3, 6, 2),
})  # fmt: skip


_WORTH: Final = anchored(
    r"계좌|은행|뱅크|통장|예금|입금|송금|이체|신한|국민|우리|하나|기업|농협|카카오|토스|카뱅|토뱅|케뱅|새마을|신협|수협|우체국|제일|씨티|산업|조합|KB|NH|IBK|KDB|MG|SC|kb|nh|ibk"
)
_NEAR: Final = anchored(_WORTH.pattern, re.IGNORECASE)
_WORDS: Final = trigger(*_WORTH.pattern.split("|"))
_REACH, _BEHIND_REACH = 34, 16
"""Characters before and behind a number within which its bank is named."""


ENTITY: Final = Entity("KR_BANK_ACCOUNT", field="bank_account", precedence=90)


class KrBankAccount:
    name = "kr_bank_account"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = 10
    gate = any_of(_WORDS)

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        if not _WORTH.search(text):
            return
        headed = any(map(_NAMED.search, headings(text)))
        places = [found.start() for found in _NEAR.finditer(text)]
        for run in view.numbers:
            if len(run.digits) < self.needs_numbers:
                continue
            edges = edges_of(run)
            free = 0
            for start in edges.starts:
                if start < free or start + 10 > edges.length:
                    continue
                last = run.ends[min(start + 14, edges.length) - 1] + _BEHIND_REACH
                at = bisect_left(places, run.starts[start] - _REACH)
                near = at < len(places) and places[at] < last
                if not near and not (headed and _NAMED.search(heading(text, run.starts[start]))):
                    continue
                found = _match(run, edges, start, text)
                if found is None:
                    continue
                end, score = found
                free = end
                a, b = run.starts[start], run.ends[end - 1]
                how = spelled(run, start, end, view.how)
                yield view.finding(ENTITY, a, b, score, run.digits[start:end], detector=self.name, how=how)


_STRONG: Final = re.compile(r"계좌|통장|예금주|입금|송금|이체|은행|뱅크")
"""In whatever makes a name strong: without one of them before a number, or above it, digits one by one are no account."""


def _sizes(run: NumberRun, edges: Edges, start: int, text: str) -> list[int]:
    """How many digits from here may be an account by how they are grouped, before anything is asked of the words around."""
    found: list[int] = []
    low = bisect_right(run.breaks, start)
    if bisect_left(run.breaks, start + 14) - low > 4:  # more groups than an account has
        a = run.starts[start]
        dictated = _STRONG.search(text, max(0, a - _REACH), a) is not None or _STRONG.search(heading(text, a)) is not None
        if not dictated and bisect_left(run.breaks, start + 10) - low > 4:
            return found
    else:
        dictated = True
    for size in range(14, 9, -1):
        end = start + size
        if end not in edges.ends or end > edges.length:
            continue
        high = bisect_left(run.breaks, end)
        if high - low > 4 and (not dictated or high - low + 1 < size - 2):
            continue
        if "*" in run.digits[start:end] or particle_at_end(run, start, end):
            continue
        if not any(["\n" in separator for separator in run.separators[low:high]]):
            found.append(size)
    return found


def _match(run: NumberRun, edges: Edges, start: int, text: str) -> tuple[int, float] | None:
    sizes = _sizes(run, edges, start, text)
    if not sizes:
        return None
    a = run.starts[start]
    named = None
    for named in _NAMED.finditer(text, max(0, a - _REACH), a):  # noqa: B007 - only the last one counts
        pass
    strong = named is not None and (named.lastgroup == "account" or "은행" in named[0] or "뱅크" in named[0])
    if named is not None and (_BROKEN.search(text, named.end(), a) or (text.count("\n", named.end(), a) > 1)):
        named = None
    if named is None and (named := _NAMED.search(heading(text, a))) is not None:
        strong = named.lastgroup == "account" or "은행" in named[0] or "뱅크" in named[0]
    for size in sizes:
        end = start + size
        behind = _BEHIND.match(text, run.ends[end - 1], run.ends[end - 1] + _BEHIND_REACH)
        if named is None and behind is None:
            continue
        if not strong and bisect_left(run.breaks, end) - bisect_right(run.breaks, start) > 4:
            continue
        digits, shape = run.digits[start:end], edges.groups(start, end)
        if _otherwise(digits, shape) or label(text, a) in _VETO:
            continue
        bare, known = len(shape) == 1, shape in _SHAPES
        if bare:
            if named is None or not (strong or size >= 11):
                continue
            return end, 0.9 if strong else 0.75
        if known:
            return end, 0.95 if strong else 0.85
        if strong and len(shape) <= 5:
            return end, 0.7
        if strong and len(shape) >= size - 2:  # dictated digit by digit
            return end, 0.7
    return None


def _otherwise(digits: str, shape: tuple[int, ...]) -> bool:
    """Fits something with a stricter form: a mobile, a resident number, a business number, dates."""
    size = len(digits)
    if size == 11 and digits.startswith(("010", "070")) and shape in ((3, 4, 4), (11,), (3, 8)):
        return True
    if size in (10, 11) and shape[0] in (2, 3) and digits[0] == "0" and shape[-1] == 4 and len(shape) == 3:
        return True
    if size == 10 and shape == (3, 2, 5) and business_check(digits):
        return True
    if size == 13 and shape == (6, 7) and resident_birth(digits) is not None:
        return True
    if shape[0] == 4 and len(shape) >= 3 and shape[1] <= 2 and shape[2] <= 2:
        return (
            real_date(int(digits[:4]), int(digits[4 : 4 + shape[1]] or 0), int(digits[4 + shape[1] : 4 + shape[1] + shape[2]]))
            is not None
        )
    return False


DETECTOR = KrBankAccount()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("성명\t계좌번호\n함초롬\t110-123-456789", "110-123-456789"),
        ("신한 110-000-417293", "110-000-417293"),
        ("환급 계좌: 카카오뱅크 3333-01-1234567 예금주", "3333-01-1234567"),
        ("계좌번호 30100041729311 로 입금", "30100041729311"),
        ("301-0004-1729-31 농협", "301-0004-1729-31"),
    ],
    "miss": [
        "110-000-417293",
        "신한카드 문의 1588-1234",
        "농협 2026-11-16",
        "우리과 문서번호 1234-567",
        "국민은행 담당자 010-0123-4567",
    ],
    "known_miss": [],
}
