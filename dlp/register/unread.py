"""Columns that are read for nothing, although their cells hold what protects: a requester's number in one is a requester nobody protects.

Pure. A column is told with the first line that shows it; never a value. `register.other_columns` in the settings is how a person says that
a column is about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.particles import particle
from dlp.register import cells, headers
from dlp.register.headers import Found
from dlp.register.problems import Problem, Wrong
from dlp.register.tables import TABLES

_WORTH: Final = re.compile(r"@|\d{4}|[로길동리가읍면]\s?\d")
"""Without one of these a cell holds nothing of the kind."""
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_RESIDENT: Final = re.compile(r"(?<![\d-])\d{6}\s?-?\s?\d{7}(?![\d-])")
_PHONE: Final = re.compile(
    r"(?<![\d.-])(?:\(?0|(?:\+|00)82[-.)\s]{0,2}0?)(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)\)?[-.)\s]{0,2}\d{3,4}[-.\s]{0,2}\d{4}(?![\d-])"
    r"|(?<!.)10[2-9]\d{7}(?!.)"
)
"""Telephone numbers (전기통신번호관리세칙); also a mobile whose zero a spreadsheet ate, where it fills the cell."""
_POSTAL: Final = re.compile(r"[가-힣](?:시|군|구|읍|면|로|길)(?:\s|\d)")


_DATE: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?!\d)|(?<!\d)20\d{6}(?!\d)")

MAIL, RESIDENT, PHONE, POSTAL, DATE = "mail", "resident", "phone", "postal", "date"
_TELLS: Final = {
    "cases": frozenset({MAIL, RESIDENT, PHONE, POSTAL}),
    "staff": frozenset({MAIL, PHONE}),
    "partners": frozenset({MAIL, PHONE, DATE}),
    "groups": frozenset({MAIL, PHONE}),
    "bases": frozenset({DATE}),
}
"""What protects in each table: a requester is found by his data; officials, institutions and rooms are recognised by their addresses, and whoever is not
is nobody with an interest; what an institution or a ground may have ends on a day."""
_ENDS: Final = "valid_to"
"""The column without which a date in another may be the day on which a right ends."""
_SHARED: Final = re.compile(r"부서|기관|대표|팩스|fax", re.IGNORECASE)
"""Headers of a staff table that say that the column is the office's, not the official's."""


def holds(cell: str, kind: str = "cases") -> str:
    """What a cell holds that protects in this table, in the reader's language; "" for nothing that can be told."""
    if not _WORTH.search(cell):
        return ""
    text, told = cells.clean(cell), _TELLS.get(kind, frozenset())
    if MAIL in told and ((_MAIL.search(text) and canon.email(text)) or (kind != "cases" and canon.domain(text))):
        return tr("전자우편 주소", "a mail address")
    if RESIDENT in told and any(_is_resident(found) for found in _RESIDENT.findall(text)):
        return tr("주민등록번호", "a resident number")
    if PHONE in told and _PHONE.search(text):
        return tr("전화번호", "a telephone number")
    if POSTAL in told and _POSTAL.search(text) and canon.address(text):
        return tr("주소", "a postal address")
    if DATE in told and _DATE.search(text):
        return tr("날짜", "a date")
    return ""


def _is_resident(text: str) -> bool:
    try:
        return bool(cells.resident(text, genders="0123456789"))
    except Wrong:
        return False


def _nobody(cell: str) -> bool:
    return False


class Unread:
    """The columns of a file that are not ours. `others`: headers that a person has said are about nobody the table protects."""

    __slots__ = ("_dated", "_kind", "_left", "_official", "_people", "problems")

    def __init__(self, kind: str, found: Found, others: Sequence[str], official: Callable[[str], bool] = _nobody) -> None:
        """`official`: does a cell show one of ours? In a table of cases a column that does may say who has an interest."""
        known = {headers.plain(one) for one in others}
        self._kind = kind
        self._dated = not any(one is not None and one[0] == _ENDS for one in found.named)
        self._left = {
            i: header
            for i, header in enumerate(found.headers)
            if found.named[i] is None and headers.plain(header) not in known and not _of_the_office(kind, header)
        }
        self._official = official
        self._people = {
            i: header
            for i, header in enumerate(found.headers)
            if kind == "cases"
            and found.named[i] is None
            and headers.plain(header) not in known
            and not headers.of_who_works(header)
        }
        present = {one[0] for one in found.named if one is not None}
        asked = [(header, name) for header in self._left.values() if (name := headers.resembled(kind, header, present))]
        self.problems = [Problem(found.line, header.strip(), _asked(TABLES[kind].columns[name])) for header, name in asked]

    def look(self, line: int, row: Sequence[str]) -> None:
        for i, header in [*self._people.items()] if self._people else ():
            if i < len(row) and row[i] and self._official(row[i]):
                del self._people[i]
                self._left.pop(i, None)
                self.problems.append(Problem(line, header.strip() or headers.nameless(i), _official()))
        for i, header in [*self._left.items()] if self._left else ():
            if i < len(row) and row[i] and (what := holds(row[i], self._kind)):
                if what == tr("날짜", "a date") and not self._dated:
                    continue
                del self._left[i]
                column = header.strip() or headers.nameless(i)
                self.problems.append(Problem(line, column, _told(what, self._kind)))


def _of_the_office(kind: str, header: str) -> bool:
    if kind == "cases":
        return headers.of_the_office(header)
    return kind == "staff" and _SHARED.search(headers.plain(header)) is not None


_OWNERS: Final = {
    "cases": ("청구인의 것이면 열 이름을 고치고(예: 연락처, 전자우편)", "If it is a requester's, rename the column (phone, email)"),
    "staff": ("직원 자신의 것이면 열 이름을 고치고(예: 휴대전화, 전자우편)", "If it is the official's own, rename the column (mobile, email)"),
    "partners": ("기관의 주소나 종료일이면 열 이름을 고치고(주소, 종료일)", "If it is the institution's, rename the column (addresses, valid_to)"),
    "groups": ("그룹이나 구성원의 주소이면 열 이름을 고치고(그룹주소, 구성원)", "If it is the group's or a member's, rename the column (address, member_ids)"),
    "bases": ("근거가 끝나는 날이면 열 이름을 고치고(종료일)", "If it is the day on which the ground ends, rename the column (valid_to)"),
}  # fmt: skip


def _told(what: str, kind: str) -> str:
    korean, english = _OWNERS[kind]
    return tr(
        f"{particle(what, '이/가')} 있으나 모르는 열이어서 읽지 않았습니다. {korean}, 아니면 dlp.yaml의 register.other_columns에 그 열 이름을 적어 "
        "주십시오",
        f"holds {what}, and the column is not known: it was not read. {english}; if not, name the column in register.other_columns of "
        "dlp.yaml",
    )


def _official() -> str:
    return tr(
        "우리 직원이 적혀 있으나 모르는 열이어서 읽지 않았습니다. 그 사건에 이해관계가 있는 직원이면 열 이름을 고치고(이해관계인), 아니면 dlp.yaml의 "
        "register.other_columns에 그 열 이름을 적어 주십시오",
        "shows one of our officials, and the column is not known: it was not read. If it is who has an interest in the case, rename the column "
        "(interested); if not, name it in register.other_columns of dlp.yaml",
    )


def _asked(column: str) -> str:
    like = tr(f"'{column}' 열로 보이나", f"looks like the column '{column}' and")
    return tr(
        f"{like} 이름이 달라 읽지 않았습니다. 맞으면 열 이름을 고치고('{column}'), 아니면 dlp.yaml의 register.other_columns에 그 열 이름을 적어 주십시오",
        f"{like} was not read, for it is called otherwise. If it is that one, rename it; if not, name the column in register.other_columns of dlp.yaml",
    )


def told(found: Found) -> list[str]:
    """The note about columns that are not known."""
    if not found.unknown:
        return []
    return [f"{tr('모르는 열은 쓰지 않았습니다', 'columns that are not known were not used')}: {', '.join(found.unknown)}"]
