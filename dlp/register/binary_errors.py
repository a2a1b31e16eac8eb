"""Errors (`#N/A`) in the cells of binary workbooks, .xls and .xlsb: their reader gives these as empty, and an empty cell means something else.

Reference: MS-XLS 2.4.24 (BoolErr), 2.4.127 (Formula), 2.5.133 (FormulaValue); MS-XLSB 2.4.311 (BrtCellError), 2.4.670 (BrtFmlaError).
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Iterator
from typing import Final

from dlp.extract import biff, xlsb
from dlp.extract.sink import Refused
from dlp.extract.storage import Storage
from dlp.register.formulas import Places

_BEGIN, _END, _BOOL_OR_ERROR = 0x0809, 0x0A, 0x205
_FORMULA: Final = (0x06, 0x206, 0x406)
_WORKBOOK: Final = 5
_SHEET, _ROW, _ERRORS = 156, 0, (3, 11)


def in_xls(data: bytes) -> list[Places]:
    """(row, column) from 0 of the errors, for each sheet in the order of the book. ValueError: it cannot be told."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            storage = Storage(compound)
            records = biff.records(storage.stream("Workbook") or storage.stream("Book"))
            return _of_sheets(records)
    except (OSError, Refused, struct.error, IndexError):
        raise ValueError("no compound file with a workbook") from None


def _of_sheets(records: Iterable[tuple[int, list[bytes]]]) -> list[Places]:
    sheets: list[Places] = []
    depth = 0
    for code, pieces in records:
        body = pieces[0]
        if code == _BEGIN:
            depth += 1
            if depth == 1 and struct.unpack_from("<H", body, 2)[0] != _WORKBOOK:
                sheets.append([])
        elif code == _END:
            depth -= 1
        elif sheets and (
            (code == _BOOL_OR_ERROR and body[7] == 1) or (code in _FORMULA and body[12:14] == b"\xff\xff" and body[6] == 2)
        ):
            sheets[-1].append(struct.unpack_from("<HH", body))
    return sheets


def in_xlsb(archive: zipfile.ZipFile) -> list[Places]:
    """As `in_xls`; empty for a package that is no .xlsb. KeyError, ValueError, BadZipFile: it cannot be told, the file is damaged."""
    if "xl/workbook.bin" not in archive.namelist():
        return []
    from dlp.register.formulas import links

    targets = links(archive, "xl/_rels/workbook.bin.rels")
    try:
        idents = [xlsb.wide(body, 8) for code, body in xlsb.records(archive.read("xl/workbook.bin")) if code == _SHEET]
        return [list(_of_sheet(archive.read(targets[ident]))) for ident in idents]
    except (Refused, struct.error, IndexError):
        raise ValueError("a damaged workbook") from None


def _of_sheet(part: bytes) -> Iterator[tuple[int, int]]:
    row = 0
    for code, body in xlsb.records(part):
        if code == _ROW:
            row = struct.unpack_from("<I", body)[0]
        elif code in _ERRORS:
            yield row, struct.unpack_from("<I", body)[0]
