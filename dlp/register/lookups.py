"""The access log of the case system, as its operator exports it → who opened which case, when, and what he did there.

The five matters of the standard (개인정보의 안전성 확보조치 기준 art. 2(3)): account, time, place, person concerned, task. The person concerned is
read as a case number; a row that names a person instead is a bad row. Reads CSV and XLSX as the register does; errors name line and column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Final

from dlp.dates import KST
from dlp.language import tr
from dlp.linkage import canon
from dlp.register import cells
from dlp.register.headers import WITHIN, plain
from dlp.register.problems import Problem, Wrong
from dlp.register.quotes import BROKEN, Odd
from dlp.register.reading import Lines, Unreadable, sheets
from dlp.register.widths import Widths, broken, cut

MOST_PROBLEMS: Final = 200
_WORDS: Final = """
at: 접속일시 조회일시 열람일시 접근일시 처리일시 사용일시 이용일시 수행일시 로그일시 일시 접속시각 조회시각 열람시각 시각 접속시간 조회시간 열람시간 타임스탬프 at time timestamp datetime accessedat accesstime logtime
day: 접속일 접속일자 조회일 조회일자 열람일 열람일자 접근일자 처리일자 일자 날짜 date day accessdate
staff_id: 사번 직원번호 공무원번호 행정번호 개인번호 사용자 사용자id 사용자아이디 사용자번호 접속자 접속자id 접속자사번 접속id 아이디 계정 로그인id 취급자 취급자id 개인정보취급자 조회자 조회자id 조회자사번 열람자 열람자사번 처리자 처리자id 담당자 담당자id staffid staff user userid account login loginid employeeid operator
case_no: 접수번호 사건번호 청구번호 청구접수번호 신청번호 민원번호 관리번호 문서접수번호 정보주체 정보주체정보 처리한정보주체 처리한정보주체정보 처리한정보주체의정보 대상 대상번호 조회대상 caseno case casenumber subject datasubject record recordid
task: 수행업무 수행업무내용 수행작업 업무 업무내용 작업 작업내용 작업구분 처리내용 처리구분 행위 행위구분 기능 기능명 메뉴 메뉴명 접근유형 action task activity operation function menu
place: 접속지 접속지정보 접속지ip 접속ip ip ip주소 단말ip 접속위치 place address ipaddress clientip source
"""
NEEDED: Final = ("staff_id", "case_no")
COLUMNS: Final = {
    "at": "접속일시",
    "day": "접속일자",
    "staff_id": "사번",
    "case_no": "접수번호",
    "task": "수행업무",
    "place": "접속지",
}
TASKS: Final = ("view", "print", "download", "change", "other")
_TASKS: Final = (
    ("download", re.compile(r"다운|내려|저장|엑셀|반출|추출|export|download|save|excel", re.IGNORECASE)),
    ("print", re.compile(r"출력|인쇄|print", re.IGNORECASE)),
    ("change", re.compile(r"수정|변경|등록|입력|삭제|갱신|배정|update|edit|insert|delete|create|change", re.IGNORECASE)),
    ("view", re.compile(r"조회|열람|상세|검색|보기|확인|view|read|open|search|select|detail|get", re.IGNORECASE)),
)
_AT: Final = re.compile(
    r"(\d{4})\s*[-./년]?\s*(\d{1,2})\s*[-./월]?\s*(\d{1,2})\s*[.일]?\s*(?:\([월화수목금토일]\))?\s*T?\s*"
    r"(오전|오후|AM|PM)?\s*(\d{1,2})\s*[:시]?\s*(\d{2})\s*[:분]?\s*(?:(\d{2})(?:[.,]\d+)?)?\s*초?\s*(AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_PACKED: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:\d{3})?")


@dataclass(frozen=True, slots=True)
class Lookup:
    """One row. `staff_id` as the resolver gave it; `case_no` in its one spelling; `task` one of TASKS."""

    at: datetime
    staff_id: str
    case_no: str
    task: str


@dataclass(slots=True)
class Log:
    """What could be read of a file. `problems`: rows that could not, by line and column; `more`: beyond those listed."""

    rows: list[Lookup] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    more: int = 0
    unknown: tuple[str, ...] = ()

    def name(self, problem: Problem) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        else:
            self.more += 1


def read(data: bytes, person: Callable[[str], str]) -> Log:
    """The look-ups of a file. `person` gives the staff id that a cell means, and raises `Wrong`. `Unreadable` where there is no such table."""
    for _, lines in sheets(data):
        head = _head(lines)
        if head is not None:
            return _rows(head, lines, person)
    needed = ", ".join(COLUMNS[name] for name in ("at", *NEEDED))
    raise Unreadable(tr(f"머리글을 찾을 수 없습니다(필수 열: {needed})", f"no header found (columns that must be there: {needed})"))


Head = tuple[dict[str, int], tuple[str, ...], Sequence[str]]
"""Field → place, headings that are none, and the whole row."""


def _head(lines: Lines) -> Head | None:
    for _, (_, row) in zip(range(WITHIN), lines, strict=False):
        places: dict[str, int] = {}
        unknown = []
        for at, cell in enumerate(row):
            name = _known().get(plain(cell), "")
            if name and name not in places:
                places[name] = at
            elif plain(cell):
                unknown.append(cell.strip())
        if all(name in places for name in NEEDED) and ("at" in places or "day" in places):
            return places, tuple(unknown), row
    return None


@cache
def _known() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _WORDS.strip().splitlines():
        name, _, words = line.partition(":")
        found |= {plain(word): name for word in words.split()}
    return found


def _rows(head: Head, lines: Lines, person: Callable[[str], str]) -> Log:
    places, unknown, titles = head
    log, shapes = Log(unknown=unknown), Widths(titles)

    def cell(row: Sequence[str], name: str) -> str:
        at = places.get(name)
        return row[at].strip() if at is not None and at < len(row) else ""

    for line, row in lines:
        if sum(bool(one) for one in row) < 2:
            continue
        shapes.look(line, row)
        for problem in (
            *broken(line, row, titles),
            *cut(line, row),
        ):  # a row that can be read counts all the same: nobody's look is lost
            log.name(problem)
        if isinstance(row, Odd) and row.state == BROKEN:
            continue
        column = "at"
        try:
            at = moment(" ".join(filter(None, (cell(row, "day"), cell(row, "at")))))
            column = "staff_id"
            staff_id = person(cells.clean(cell(row, "staff_id")))
            column = "case_no"
            number = canon.case_no(cells.clean(cell(row, "case_no")))
            if not number or not any(c.isdigit() for c in number):
                raise Wrong(tr("접수번호가 아닙니다", "is no case number"))
        except Wrong as error:
            log.name(Problem(line, COLUMNS[column], str(error)))
            continue
        log.rows.append(Lookup(at, staff_id, number, task_of(cell(row, "task"))))
    for problem in shapes.problems():
        log.name(problem)
    return log


def moment(text: str) -> datetime:
    """A date and a time of day in any spelling that exports have; Korean time where no offset stands. `Wrong` for anything else."""
    found = _PACKED.fullmatch(text.strip())
    words = found.groups() if found else None
    half = zone = ""
    if words is None:
        match = _AT.fullmatch(text.strip())
        if match is None:
            raise Wrong(tr("날짜와 시각이 아닙니다(예: 2026-11-20 09:12:33)", "is no date and time (as 2026-11-20 09:12:33)"))
        year, month, day, before, hour, minute, second, after, zone = match.groups()
        words, half = (year, month, day, hour, minute, second), (before or after or "").upper()
    hour_of = int(words[3])
    if half:
        hour_of = hour_of % 12 + 12 * (half in ("오후", "PM"))
    try:
        made = datetime(int(words[0]), int(words[1]), int(words[2]), hour_of, int(words[4]), int(words[5] or 0), tzinfo=KST)
    except ValueError:
        raise Wrong(tr("실제로 있는 시각이 아닙니다", "is no real time")) from None
    if zone:
        away = timedelta(0) if zone in "Zz" else _away(zone)
        made = made.replace(tzinfo=timezone(away)).astimezone(KST)
    return made


def _away(zone: str) -> timedelta:
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 14 or minutes > 59:
        raise Wrong(tr("실제로 있는 시각이 아닙니다", "is no real time"))
    return timedelta(hours=hours, minutes=minutes) * (-1 if zone[0] == "-" else 1)


def task_of(text: str) -> str:
    """What was done, as one word of a closed list: free text could hold a name."""
    return next((name for name, words in _TASKS if words.search(text)), "view" if not text else "other")


def ordered(rows: Sequence[Lookup]) -> Iterator[tuple[tuple[str, str], list[Lookup]]]:
    """By official and case, each in the order of time."""
    found: dict[tuple[str, str], list[Lookup]] = {}
    for row in sorted(rows, key=lambda one: one.at):
        found.setdefault((row.staff_id, row.case_no), []).append(row)
    yield from found.items()
