"""Lists as attachments and as text: CSV, plain text, a small workbook, rows in a mail."""

from __future__ import annotations

import html
import io
import random
import zipfile
from collections.abc import Sequence


def csv_file(name: str, rows: Sequence[Sequence[str]]) -> tuple[str, bytes]:
    return name, ("\ufeff" + "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)).encode()


def text_file(name: str, text: str) -> tuple[str, bytes]:
    return name, text.encode()


def sheet_file(name: str, rows: Sequence[Sequence[str]]) -> tuple[str, bytes]:
    """A small workbook of one sheet (ECMA-376), its cells inline strings."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    space = "http://schemas.openxmlformats.org"
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{html.escape(cell)}</t></is></c>' for cell in row) + "</row>" for row in rows
    )
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type="{space}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{space}/spreadsheetml/2006/main" xmlns:r="{space}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type="{space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{space}/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(zipfile.ZipInfo(part, (2026, 11, 1, 0, 0, 0)), content)
    return name, out.getvalue()


def table(rng: random.Random, rows: Sequence[Sequence[str]]) -> str:
    """Rows as they stand in a text: bars, tabs, commas or a numbered list."""
    joint = rng.choice((" | ", "\t", ", ", " / ", " | "))
    if rng.random() < 0.25:
        return "\n".join(f"{n}. {' '.join(row)}" for n, row in enumerate(rows[1:], 1))
    return "\n".join(joint.join(row) for row in rows)
