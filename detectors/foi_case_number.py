"""Receipt number of an information-disclosure case (FOI_CASE_NUMBER): seven or eight digits under a label.

The portal's format is not published; the shape is therefore an argument. Value: the digits. It links to a case and identifies nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._columns import heading
from detectors._numbers import breaks_in, edges_of, particle_at_end, real_date, spelled
from dlp.model import Entity, Finding, TextView
from dlp.triggers import any_of, trigger

SIZES: Final = (8, 7)
_STRONG: Final = re.compile(
    r"(?P<other>택배|수강|예약|콜|A/?S|우편물?|등기|보험|사고|입찰|원서)?\s?(?:(?:정보\s?공개\s?)?(?:접수|청구|사건|신청|민원|처리)\s?(?:번호|No\.?)|접수\s?(?=[0-9#제]))\s?[^0-9A-Za-z가-힣]{0,4}\s?(?:제|은|는|이|가)?\s{0,2}\Z"
)
_LABELS: Final = ("접수", "청구", "사건", "신청", "민원", "처리")
"""One of these stands in whatever makes a label strong or weak."""
_WEAK: Final = re.compile(r"(?:접수|청구(?:하신|한)?\s?건|청구|사건)\s?[(\[#:：]?\s?(?:제)?\s?\Z")
_CASE: Final = re.compile(r"\)?\s?호?\s?(?:번\s?)?(?:(?<=[\s)호번])건(?![물설강조])|건(?=\s?(?:관련|처리)|[에은의을])|사건)")


_AMOUNT: Final = re.compile(r"\s?(?:원|명|개|부(?!분)|천|만|억|㎡|%|회|매|km|대(?!직))")
_HEADING: Final = re.compile(r"(?:정보\s?공개\s?)?(?:접수|청구|사건|신청|민원|처리)\s?(?:번호|No\.?)")
_WORTH: Final = re.compile(r"접수|청구|사건|신청|민원|처리|건")
_WORDS: Final = trigger(*_WORTH.pattern.split("|"))


_REACH: Final = 24
"""Characters before a number in which a label stands. One told digit by digit is none without it."""


ENTITY: Final = Entity("FOI_CASE_NUMBER", field="case_no", precedence=100)


class FoiCaseNumber:
    """`sizes` are the accepted numbers of digits."""

    name = "foi_case_number"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = True
    gate = any_of(_WORDS)

    def __init__(self, sizes: tuple[int, ...] = SIZES) -> None:
        self._sizes = sizes
        self._least = min(sizes)

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        if not _WORTH.search(text):
            return
        for run in view.numbers:
            if len(run.digits) < self._least:
                continue
            edges = edges_of(run)
            free = 0
            for start in edges.starts:
                if start < free:
                    continue
                labelled: bool | None = None
                for size in self._sizes:
                    end = start + size
                    if end > edges.length or end not in edges.ends:
                        continue
                    inner = len(breaks_in(run, start, end))
                    if 1 < inner < size - 2:
                        continue  # 1544-1234, 2026-1121: another number
                    if labelled is None:
                        before = text[max(0, run.starts[start] - _REACH) : run.starts[start]]
                        labelled = any(map(before.__contains__, _LABELS))
                    if (inner and not labelled) or "*" in run.digits[start:end] or particle_at_end(run, start, end):
                        continue
                    score = self._score(text, run.starts[start], run.ends[end - 1], run.digits[start:end], inner, labelled=labelled)
                    if score:
                        free = end
                        how = spelled(run, start, end, view.how)
                        yield view.finding(
                            ENTITY,
                            run.starts[start],
                            run.ends[end - 1],
                            score,
                            run.digits[start:end],
                            detector=self.name,
                            how=how,
                        )
                        break

    def _score(self, text: str, a: int, b: int, digits: str, inner: int, *, labelled: bool) -> float:
        if _AMOUNT.match(text, b):
            return 0.0
        low = max(0, a - _REACH)
        if inner == 1 and not (text[a + 4 : a + 5] == " " and b - a == len(digits) + 1):
            return 0.0
        strong = _STRONG.search(text, low, a) if labelled else None
        if inner == 1 and not strong:
            return 0.0
        dated = (
            len(digits) == 8
            and digits[:2] in ("19", "20")
            and real_date(int(digits[:4]), int(digits[4:6]), int(digits[6:])) is not None
        )
        if strong and not strong["other"]:
            return 0.95 if not dated else 0.7
        if dated or strong:
            return 0.0
        if not inner and _HEADING.fullmatch(heading(text, a)):
            return 0.9
        if labelled and _WEAK.search(text, low, a):
            return 0.85
        return 0.75 if not inner and len(digits) == 8 and _CASE.match(text, b, b + 8) else 0.0


DETECTOR = FoiCaseNumber()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("접수번호 12345678 건", "12345678"),
        ("청구번호: 제1234567호", "1234567"),
        ("접수 12345678(대직)", "12345678"),
        ("청구하신 건(접수번호 12345678)", "12345678"),
        ("12345678 건 통화 완료", "12345678"),
        ("청구인\t접수번호\n함초롬\t12345678", "12345678"),
    ],
    "miss": [
        "12345678",
        "접수일 20261120",
        "문서번호 1234567",
        "사건 2026구합00000",
        "택배 접수번호 12345678",
        "접수 1588-1234",
        "품목\t수량\n의자\t12345678",
        "청구인,접수번호,금액\n함초롬,,12345678",
    ],
    "known_miss": [],
}
