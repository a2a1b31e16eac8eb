"""Columns that are read for nothing, although their cells hold what protects: a requester's number in one is a requester nobody protects.

Pure. A column is told with the first line that shows it; never a value. `register.other_columns` in the settings is how a person says that
a column is about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.register import cells, headers
from dlp.register.headers import Found
from dlp.register.problems import Problem, Wrong

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


def holds(cell: str) -> str:
    """What of a requester a cell holds, in the reader's language; "" for nothing that can be told."""
    if not _WORTH.search(cell):
        return ""
    text = cells.clean(cell)
    if _MAIL.search(text) and canon.email(text):
        return tr("전자우편 주소", "a mail address")
    if any(_is_resident(found) for found in _RESIDENT.findall(text)):
        return tr("주민등록번호", "a resident number")
    if _PHONE.search(text):
        return tr("전화번호", "a telephone number")
    if _POSTAL.search(text) and canon.address(text):
        return tr("주소", "a postal address")
    return ""


def _is_resident(text: str) -> bool:
    try:
        return bool(cells.resident(text, genders="0123456789"))
    except Wrong:
        return False


class Unread:
    """The columns of a file that are not ours. `others`: headers that a person has said are about nobody the table protects."""

    __slots__ = ("_left", "problems")

    def __init__(self, kind: str, found: Found, others: Sequence[str]) -> None:
        known = {headers.plain(one) for one in others}
        self._left = {
            i: header
            for i, header in enumerate(found.headers)
            if kind == "cases"
            and found.named[i] is None
            and headers.plain(header) not in known
            and not headers.of_the_office(header)
        }
        self.problems: list[Problem] = []

    def look(self, line: int, row: Sequence[str]) -> None:
        for i, header in [*self._left.items()] if self._left else ():
            if i < len(row) and row[i] and (what := holds(row[i])):
                del self._left[i]
                column = header.strip() or headers.nameless(i)
                self.problems.append(Problem(line, column, _told(what)))


def _told(what: str) -> str:
    return tr(
        f"{what}가 있으나 모르는 열이어서 읽지 않았습니다. 청구인의 것이면 열 이름을 고치고(예: 연락처, 전자우편), 아니면 dlp.yaml의 "
        "register.other_columns에 그 열 이름을 적어 주십시오",
        f"holds {what}, and the column is not known: it was not read. If it is a requester's, rename the column (phone, email); if not, "
        "name the column in register.other_columns of dlp.yaml",
    )


def told(found: Found) -> list[str]:
    """The note about columns that are not known."""
    if not found.unknown:
        return []
    return [f"{tr('모르는 열은 쓰지 않았습니다', 'columns that are not known were not used')}: {', '.join(found.unknown)}"]
