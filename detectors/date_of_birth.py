"""Birth dates (DATE_OF_BIRTH). Value: ISO `YYYY-MM-DD`; `--MM-DD` or `YYYY` where only that much is said.

A date is a birth date by its label (생년월일, 생일, 출생, …), by its suffix (…일생, …년생), under a heading that says so, or where it stands between a name and a
telephone number, a resident number or an address and lies years back. A two-digit year is read as the past.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, Final

from detectors._columns import heading
from detectors._numbers import real_date, spelled
from dlp.model import Entity, Finding, TextView
from dlp.openings import headed
from dlp.triggers import NUMBERS, any_of, trigger

_LABEL: Final = re.compile(
    r"(?:생\s?년\s?월\s?일|생일|출생\s?(?:년월일|연월일|일자|일)?|생년|date of birth|birth\s?(?:date|day)|DOB|D\.O\.B\.?)"
    r"\s?(?:\(성별\)|\(양력\)|\(음력\))?\s?(?:[:：=]|은|는|이|가|\)|\(|,|\|)?\s{0,3}",
    re.IGNORECASE,
)
_YEAR: Final = r"(?P<y>(?:19|20)[0-9]{2}|'?[0-9]{2})"
_SEP: Final = r"\s{0,2}[.\-/·년]\s{0,2}"
_FULL: Final = re.compile(
    rf"{_YEAR}{_SEP}(?P<m>1[0-2]|0?[1-9])\s{{0,2}}[.\-/·월]\s{{0,2}}(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])일?"
)
_PACKED: Final = re.compile(r"(?P<y>(?:19|20)[0-9]{2}|[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])(?![0-9])")
_DAY: Final = re.compile(r"(?P<m>1[0-2]|0?[1-9])\s?(?:월|[./-])\s?(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])일?")
_ONLY_YEAR: Final = re.compile(r"(?P<y>(?:19|20)[0-9]{2})\s?년?(?![0-9.\-/])")
_BORN: Final = headed(
    rf"(?<![0-9.])(?:{_YEAR}{_SEP}(?P<m>1[0-2]|0?[1-9])\s{{0,2}}[.\-/월]\s{{0,2}}(?P<d>3[01]|[12][0-9]|0?[1-9])\.?\s?일?\s?(?:출)?생(?!활|산|일|각|태|기|명)"
    r"|(?P<year>(?:19|20)?[0-9]{2})\s?년\s?(?:도\s?)?생(?!활|산|일|각|태|기|명|년|방))"
)
_BEFORE: Final = r"(?:\s{0,2}[,\t|/(\n]\s{0,2}|\s{1,3})"
_BEHIND: Final = r"(?:\s{0,2}[,\t|/)\n]{1,2}\s{0,2}|\s{1,3})"
_YEARISH: Final = re.compile(r"[,\t|/(\s](?:19[0-9]{2}|20[01][0-9])\s?[.\-/년]")
_ROW: Final = headed(
    r"(?<![가-힣])(?!(?:전부|일부)?\s?(?:개정|제정|시행|공포|폐지|접수|작성|발행|발급|등록|설립|개원|준공|착공|계약|발송|회의|기준|현재|일자|날짜|입사|임용)\b)"
    rf"[가-힣](?:[\s\u200b]?[가-힣]){{1,4}}{_BEFORE}(?P<date>{_FULL.pattern})\.?{_BEHIND}"
    r"(?=[+(]?(?:82|[0OoQ공영][0-9OoIl공영일]{1,2})|[0-9]{6}\s?-\s?[1-8]|[가-힣]{2,6}(?:시|도|군|구)\s[가-힣])"
)
_CELLS: Final = re.compile(r"[\t|,]\s{0,2}'?[0-9]")
_IN_CELL: Final = re.compile(rf"(?<=[\t|,\s]){_PACKED.pattern}(?=\s{{0,2}}(?:[\t|,\n]|\Z))")
_HEADING: Final = re.compile(r"(?:생\s?년\s?월\s?일|생일|출생\s?(?:년월일|연월일|일자|일)|생년)\s?(?:\(.{1,4}\))?")
_HEADED: Final = re.compile(r'생[\s"]?[년연일]')
"""Stands wherever a heading does, quoted or not."""
_GROWN: Final = 10
"""A date of a row this many years back is no date of the matter itself."""
_OTHER: Final = re.compile(r"생일\s?(?:파티|잔치|선물|축하|케이크|카드|상)|출생\s?(?:신고|률|아|통계|자|장려)")


_WORDS: Final = trigger("생", "irth", "DOB", "BIRTH")
ENTITY: Final = Entity("DATE_OF_BIRTH", field="birth_date", precedence=110, shape="date")


class DateOfBirth:
    """`today` bounds the date from above; it is asked only where a candidate stands."""

    name = "date_of_birth"
    version = "1"
    entities = frozenset({ENTITY})
    gate = any_of(_WORDS, NUMBERS)

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    def detect(self, view: TextView) -> Iterable[Finding]:
        text = view.text.reveal()
        named = view.text.says(_WORDS)
        rowed = view.numbers and _YEARISH.search(text) is not None
        if named and rowed:
            return (*self._detect(view, text), *self._columns(view, text), *self._rows(view, text))
        if named and view.numbers and _CELLS.search(text):
            return (*self._detect(view, text), *self._columns(view, text))
        return self._detect(view, text) if named else self._rows(view, text) if rowed else ()

    def _rows(self, view: TextView, text: str) -> Iterator[Finding]:
        for found in _ROW.finditer(text):
            value = self._value(found.groupdict())
            if value and int(value[:4]) <= self._today().year - _GROWN:
                yield view.finding(ENTITY, *found.span("date"), 0.7, value, detector=self.name)

    def _columns(self, view: TextView, text: str) -> Iterator[Finding]:
        """Dates under a heading that says so."""
        if _HEADED.search(text) is None:
            return
        for form, score in ((_FULL, 0.95), (_IN_CELL, 0.9)):
            for found in form.finditer(text):
                if _HEADING.fullmatch(heading(text, found.start())) and (value := self._value(found.groupdict())):
                    yield view.finding(ENTITY, found.start(), found.end(), score, value, detector=self.name)

    def _detect(self, view: TextView, text: str) -> Iterator[Finding]:
        taken = 0
        runs = {run.starts[i]: (run, i) for run in view.numbers if not run.plain for i in (0, *run.breaks)}
        for found in _LABEL.finditer(text):
            at = found.end()
            if at < taken or _OTHER.match(text, found.start()):
                continue
            for form, score in ((_FULL, 0.97), (_PACKED, 0.95), (_DAY, 0.55), (_ONLY_YEAR, 0.55)):
                hit = form.match(text, at)
                value = self._value(hit.groupdict()) if hit else ""
                if hit and value:
                    taken = hit.end()
                    yield view.finding(ENTITY, hit.start(), hit.end(), score, value, detector=self.name)
                    break
            else:
                yield from self._read_out(view, runs.get(at))
        for found in _BORN.finditer(text):
            if found.start() < taken:
                continue
            groups = found.groupdict()
            value = self._value({"y": groups["year"] or groups["y"], "m": groups["m"], "d": groups["d"]})
            if value:
                score = 0.9 if groups["m"] else 0.55
                yield view.finding(ENTITY, found.start(), found.end(), score, value, detector=self.name)

    def _read_out(self, view: TextView, place: tuple[Any, int] | None) -> Iterator[Finding]:
        """Six or eight digits after the label that were written in Hangul or otherwise disguised."""
        if place is None:
            return
        run, start = place
        ends = {*run.breaks, len(run.digits)}
        for size in (8, 6):
            end = start + size
            if end > len(run.digits) or not any(end + k in ends for k in (0, 1, 2)):
                continue
            hit = _PACKED.fullmatch(run.digits, start, end)
            value = self._value(hit.groupdict()) if hit else ""
            if value:
                how = spelled(run, start, end, view.how)
                yield view.finding(ENTITY, run.starts[start], run.ends[end - 1], 0.85, value, detector=self.name, how=how)
                return

    def _value(self, parts: dict[str, str | None]) -> str:
        """ISO value of the parts, or "" where there is no such day, or it lies ahead."""
        today = self._today()
        year, month, day = parts.get("y"), parts.get("m"), parts.get("d")
        if year is None:
            return f"--{int(month or 0):02d}-{int(day or 0):02d}" if real_date(2000, int(month or 0), int(day or 0)) else ""
        number = int(year.lstrip("'"))
        if number < 100:
            number += 2000 if number <= today.year % 100 else 1900
        if not 1900 <= number <= today.year:
            return ""
        if month is None or day is None:
            return f"{number:04d}"
        born = real_date(number, int(month), int(day))
        return born.isoformat() if born and born <= today else ""


DETECTOR = DateOfBirth()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("함초롬 1903-02-04 010-0123-4567", "1903-02-04"),
        ("이름\t생년월일\n함초롬\t19030204", "19030204"),
        ("함초롬\n1903. 2. 4.\n010-0123-4567", "1903. 2. 4"),
        ("생년월일: 1985. 3. 12.", "1985. 3. 12"),
        ("생년월일 850312", "850312"),
        ("작성자, 1990년생이래", "1990년생"),
        ("85.3.12일생", "85.3.12일생"),
        ("피해자: 윤하람, 1903. 2. 4., 서울특별시 가람구", "1903. 2. 4"),
    ],
    "miss": [
        "개정 2010. 3. 2. 시행 2011-01-01 02-120",
        "회의 2005-11-02 010-0123-4567",
        "2026. 11. 20. 시행",
        "출생신고 2026. 1. 1. 접수",
        "2026년 생활폐기물",
        "김이수, 2026. 11. 2., 010-0123-4567",
        "생일 축하 11월",
    ],
    "known_miss": [],
}
