"""A register file, as a clerk saved it → rows of text with their line numbers.

CSV in UTF-8, UTF-16 or CP949 (with or without a byte order mark, commas or tabs) and XLSX, told apart by content, never by name. Knows
nothing of the tables. Errors name line and problem, never a value. References: RFC 4180, ECMA-376, Unicode 16 chapter 23.8 (BOM).
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any, Final
from xml.parsers import expat

from dlp.language import tr
from dlp.register.binary_errors import in_xls, in_xlsb
from dlp.register.formulas import UNCALCULATED, Places, spoilt
from dlp.register.quotes import BROKEN, CUT, LONGEST, MENDED, Odd, Part, apart, swallowed

MAX_BYTES: Final = 1 << 30
MAX_SHEET_BYTES: Final = 4 << 30
MAX_CELL: Final = 131_072

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BESIDE: Final = 64
"""Columns of formulas without values that may stand beside what a sheet holds."""

Lines = Iterator[tuple[int, list[str]]]
"""(line in the file, or row of the sheet, from 1; cells as text)."""


class Unreadable(ValueError):
    """The file as a whole, or from a line on (`line`, 0 if none), cannot be read. The text is for a person and holds no value."""

    def __init__(self, problem: str, line: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.line = problem, line


def sheets(data: bytes) -> Iterator[tuple[str, Lines]]:
    """The tables of a file: of a workbook each sheet that holds anything, with its name; a CSV is one without. Empty rows are left out but
    counted. Unreadable."""
    if not data.strip(b"\0\r\n\t ,\xef\xbb\xbf\xff\xfe"):
        raise Unreadable(tr("파일이 비어 있습니다", "the file is empty"))
    if data[:4] == b"PK\x03\x04" or data[:8] == _COMPOUND:
        return _sheets(data)
    return iter([("", _csv(decode(data)))])


def decode(data: bytes) -> str:
    """UTF-8 or UTF-16 by its mark, UTF-16 by its zero bytes, else UTF-8, else CP949."""
    encodings: tuple[str, ...]
    if data[:3] == b"\xef\xbb\xbf":
        encodings = ("utf-8-sig",)
    elif data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ("utf-16",)
    else:
        head = data[:4096]
        low, high = head[1::2].count(0), head[0::2].count(0)
        if max(low, high) * 8 > len(head):
            encodings = ("utf-16-le",) if low > high else ("utf-16-be",)
        else:
            encodings = ("utf-8", "cp949")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    tried = ", ".join(e.upper().removesuffix("-SIG") for e in encodings)
    raise Unreadable(
        tr(
            f"문자 인코딩을 알 수 없습니다({tried} 아님). UTF-8, UTF-16 또는 CP949로 저장해 주십시오",
            f"unknown encoding (not {tried}). Save it as UTF-8, UTF-16 or CP949",
        )
    )


def _csv(text: str) -> Lines:
    if "\0" in text:
        raise Unreadable(tr("파일에 NUL 문자가 있습니다", "there is a NUL in the file"), text.count("\n", 0, text.index("\0")) + 1)
    return _Records(list(io.StringIO(text, newline="")), _delimiter(text)).rows()


class _Records:
    """The records of a CSV, line by line. A record that holds whole rows, because a quote is too many, is taken for these rows."""

    def __init__(self, lines: list[str], sign: str) -> None:
        self._lines, self._sign = lines, sign
        self._widths: Counter[int] = Counter()
        self._read_from(0)

    def _read_from(self, line: int) -> None:
        self._before = line
        rest = map(self._lines.__getitem__, range(line, len(self._lines)))
        self._reader = csv.reader(rest, delimiter=self._sign, strict=True)

    def _width(self) -> int:
        """Cells that most rows have."""
        return max(self._widths, key=lambda width: (width > 1, self._widths[width], width), default=0)

    def rows(self) -> Lines:
        cut = self._lines[-1][-1:] not in "\r\n"
        while True:
            start = self._before + self._reader.line_num
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield from self._after(start, self._before + self._reader.line_num, "limit" in str(error))
                continue
            end = self._before + self._reader.line_num
            if end - start > 1 and (parts := swallowed(self._lines[start:end], self._sign, self._width())):
                yield from self._odd(start, parts)
                continue
            self._widths[len(cells)] += 1
            if not any(cells) or not any(cell.strip() for cell in cells):
                continue
            cells = [cell.strip() for cell in cells]
            yield start + 1, Odd(cells, CUT) if cut and end == len(self._lines) and len(cells) < self._width() else cells

    def _odd(self, start: int, parts: Iterable[Part]) -> Lines:
        for first, end, cells in parts:
            if cells is None:
                text = "".join(self._lines[start + first : start + end])
                yield start + first + 1, Odd([cell.strip() for cell in text.split(self._sign)], BROKEN)
            else:
                stripped = [cell.strip() for cell in cells]
                yield start + first + 1, Odd(stripped, MENDED) if isinstance(cells, Odd) else stripped

    def _after(self, start: int, end: int, too_long: bool) -> Lines:
        """What stands in the lines of a record that is none. Unreadable where nobody knows how many rows that is."""
        parts = apart(self._lines[start:end], self._sign, self._width())
        if len(parts) > 1 and end < len(self._lines):  # the last one may go on behind the line where it was noticed
            end = start + parts.pop()[0]
        for first, after, cells in parts:
            if cells is None and (too_long or after - first > LONGEST or self._width() < 2):
                problem = (
                    tr(f"한 칸이 {MAX_CELL:,}자를 넘습니다", f"a cell has more than {MAX_CELL:,} characters")
                    if too_long
                    else tr("따옴표가 닫히지 않았거나 CSV 형식이 아닙니다", "a quote is not closed, or this is no CSV")
                )
                raise Unreadable(problem, start + first + 1)
        yield from self._odd(start, parts)
        self._read_from(end)


def _delimiter(text: str) -> str:
    """Tab or comma by the first line that has either; semicolon or bar where the first lines have neither."""
    first = [line for line in text[:20_000].splitlines()[:10] if line.strip()]
    for line in first:
        if "\t" in line or "," in line:
            return "\t" if line.count("\t") > line.count(",") else ","
    return next((sign for sign in ";|" if any(line.count(sign) > 1 for line in first)), ",")


def _sheets(data: bytes) -> Iterator[tuple[str, Lines]]:
    """Numbers lose a trailing `.0`, dates become ISO."""
    from python_calamine import CalamineError, CalamineWorkbook

    missing: dict[str, Places] = {}
    errors: list[Places] = []
    if data[:2] == b"PK":
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                if sum(entry.file_size for entry in archive.infolist()) > MAX_SHEET_BYTES:
                    raise Unreadable(tr("엑셀 파일이 너무 큽니다", "the Excel file is too large"))
                missing, errors = spoilt(archive), in_xlsb(archive)
        except (zipfile.BadZipFile, expat.ExpatError, KeyError, ValueError):
            raise Unreadable(tr("엑셀 파일이 손상되었습니다", "the Excel file is damaged")) from None
    elif data[:8] == _COMPOUND:
        with suppress(ValueError):  # encrypted, or no workbook at all: the reader says so
            errors = in_xls(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = [(name, _unmerged(book.get_sheet_by_name(name))) for name in book.sheet_names]
    except (CalamineError, ValueError, OSError, KeyError):
        raise Unreadable(
            tr("엑셀 파일을 읽을 수 없습니다(암호가 걸렸거나 손상됨)", "the Excel file cannot be read (encrypted or damaged)")
        ) from None
    for n, (name, rows) in enumerate(found):
        _fill(rows, missing.get(name, ()) or (errors[n] if n < len(errors) else ()))
    found = [(name, rows) for name, rows in found if any(cell != "" for row in rows for cell in row)]
    if not found:
        raise Unreadable(tr("엑셀 파일에 내용이 없습니다", "there is nothing in the Excel file"))
    return ((name, _rows(rows)) for name, rows in found)


def _unmerged(sheet: Any) -> list[list[Any]]:
    """A cell that was merged downwards says the same of each of its rows, where the file keeps it in the first alone."""
    rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
    for (top, column), (bottom, _) in sheet.merged_cell_ranges or ():
        for row in rows[top + 1 : bottom + 1]:
            if column < len(row) and row[column] == "" and column < len(rows[top]):
                row[column] = rows[top][column]
    return rows


def _fill(rows: list[list[Any]], places: Iterable[tuple[int, int]]) -> None:
    """An error, or a formula without a value, is not an empty cell. Places far off the table (a column that was filled down to the end) are none of its rows."""
    height, width = len(rows), max(map(len, rows), default=0)
    for row, column in places:
        if row < height and column < width + BESIDE:
            rows[row] += [""] * (column + 1 - len(rows[row]))
            rows[row][column] = UNCALCULATED


def _rows(rows: list[list[Any]]) -> Lines:
    return ((n, cells) for n, row in enumerate(rows, 1) if any(cells := [_cell(value).strip() for value in row]))


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
