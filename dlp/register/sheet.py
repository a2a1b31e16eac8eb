"""A register file's bytes; and of one that was read: which sheet is the table, which of its rows name the columns, and which are no rows at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from dlp import realfile
from dlp.errnos import reason
from dlp.language import tr
from dlp.ports import ConfigError
from dlp.register import unread
from dlp.register.headers import WITHIN, Found, find, plain
from dlp.register.problems import Problem
from dlp.register.reading import MAX_BYTES, Lines, Unreadable, sheets
from dlp.register.tables import KINDS, TABLES


def no_row(cells: list[str], titles: list[str]) -> bool:
    """A header repeated on the next printed page, a sum, `이하 여백`."""
    filled = [cell for cell in cells if cell]
    if len(filled) <= 2 and plain(filled[0]) in _CLOSING:
        return True
    return len(filled) > 1 and cells[: len(titles)] == titles


_TOTALS: Final = frozenset(("합계", "총계", "소계", "누계", "총합계", "계", "총건수", "total", "sum"))
_CLOSING: Final = _TOTALS | frozenset(plain(word) for word in ("이하 여백", "이하 빈칸", "끝"))


def is_total(cells: list[str]) -> bool:
    """Of a row that is none (`no_row`): is it a sum?"""
    return plain(next(filter(None, cells), "")) in _TOTALS


def not_rows(lines: list[int]) -> list[str]:
    """The note about sums that were taken for no case."""
    if not lines:
        return []
    where = ", ".join(map(str, lines[:_NAMED])) + (", …" if len(lines) > _NAMED else "")
    return [tr(f"합계 행으로 보고 넣지 않았습니다: {where}행", f"taken for a sum, and not for a row: line {where}")]


_NAMED: Final = 10


def read_file(kind: str, file: Path, *, opened: Callable[[Path], BinaryIO] = realfile.opened) -> bytes | Problem:
    """The bytes of a register file, or why there are none. `opened`: how it is opened. ConfigError for an unknown kind."""
    if kind not in TABLES:
        raise ConfigError(str(file), "KIND", f"must be one of {', '.join(KINDS)}")
    try:
        with opened(file) as source:
            if len(data := source.read(MAX_BYTES + 1)) <= MAX_BYTES:
                return data
    except OSError as trouble:
        return Problem(0, "", tr(f"파일을 열 수 없습니다({reason(trouble)})", f"the file cannot be opened ({reason(trouble)})"))
    return Problem(0, "", tr("파일이 너무 큽니다(1 GiB 초과)", "the file is too large (more than 1 GiB)"))


class Chosen(NamedTuple):
    """The header and the rows below it, and what is wrong with sheets beside that one."""

    found: Found
    rows: Lines
    beside: tuple[Problem, ...]


def chosen(kind: str, data: bytes) -> Chosen:
    """The sheet that has this table's columns. Unreadable where none, or more than one, has."""
    candidates: list[tuple[str, Found, Lines]] = []
    beside: list[Problem] = []
    partly: tuple[Found, Lines] | None = None
    for name, rows in sheets(data):
        first = list(islice(rows, WITHIN + 1))
        found = find(kind, first)
        if found is None:
            beside += _going_on(kind, name, first)
            continue
        rows = chain([row for row in first if row[0] > found.line], rows)
        if not found.problems:
            candidates.append((name, found, rows))
        elif partly is None or found.hits > partly[0].hits:
            partly = found, rows
    filled = (
        candidates if len(candidates) < 2 else [c for c in ((n, f, _peeked(rows)) for n, f, rows in candidates) if c[2] is not None]
    )
    if len(filled) > 1:
        names = ", ".join(name for name, _, _ in filled)
        raise Unreadable(
            tr(
                f"시트 여러 개에 이 표가 있습니다({names}). 가져올 시트 하나만 남겨 주십시오",
                f"several sheets hold this table ({names}): leave the one that counts",
            )
        )
    if filled or candidates:
        _, found, body = (filled or candidates)[0]
        assert body is not None
        return Chosen(found, body, tuple(beside))
    if partly is not None:
        return Chosen(*partly, tuple(beside))
    expected = ", ".join(TABLES[kind].columns[c] for c in TABLES[kind].required)
    raise Unreadable(
        tr(
            f"머리글을 찾을 수 없습니다(필수 열: {expected}). 첫 행의 열 이름과 문자 인코딩을 확인해 주십시오",
            f"no header found (columns that must be there: {expected}). Look at the names in the first row and at the encoding",
        )
    )


_CASE: Final = re.compile(r"[A-Za-z가-힣-]{0,6}\d{6,}")
"""A cell that may be the number of a case."""


def _going_on(kind: str, name: str, rows: Iterable[tuple[int, list[str]]]) -> list[Problem]:
    """A sheet without a heading whose rows have a number and what protects a requester: the table goes on there, and nobody would read it."""
    if kind != "cases" or not any(
        any(map(_CASE.fullmatch, cells)) and any(unread.holds(cell) for cell in cells if not _CASE.fullmatch(cell))
        for _, cells in rows
    ):
        return []
    text = tr(
        f"'{name}' 시트에 머리글 없이 청구가 이어집니다. 읽지 않았습니다. 첫 시트에 붙여 주십시오",
        f"the sheet '{name}' goes on with requests and has no heading: it was not read. Put its rows below the first sheet's",
    )
    return [Problem(0, "", text)]


def _peeked(rows: Lines) -> Lines | None:
    """The rows, none taken away; None where there are none."""
    first = next(rows, None)
    return None if first is None else _again(first, rows)


def _again(first: tuple[int, list[str]], rows: Lines) -> Lines:
    yield first
    yield from rows
