"""Documents made by the tests themselves, as small as their formats allow, and a way to read one without a worker."""

from __future__ import annotations

import io
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from dlp.extract.sink import Budget
from dlp.extract.walk import walk

sys.path.insert(0, str(Path(__file__).parent))
from compound_file import compound_file


@dataclass
class Found:
    kind: str
    texts: list[tuple[str, str, str]]
    gaps: list[tuple[str, str]]

    @property
    def text(self) -> str:
        return "\n".join(value for _, _, value in self.texts)

    def has(self, token: str) -> bool:
        return squeezed(token) in squeezed(self.text)

    @property
    def reasons(self) -> set[str]:
        return {reason for _, reason in self.gaps}


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.fixture
def look() -> Callable[..., Found]:
    """Read bytes in this process: look(data, name="x", budget=Budget())."""

    def read(data: bytes, name: str = "file", budget: Budget | None = None) -> Found:
        texts: list[tuple[str, str, str]] = []
        gaps: list[tuple[str, str]] = []

        def emit(what: str, path: str, place: str, value: str) -> None:
            if what == "gap":
                gaps.append((path, value))
            else:
                texts.append((path, place, value))

        kind = walk(name, data, emit, budget or Budget())
        return Found(kind, texts, gaps)

    return read


def zip_of(members: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.fixture(name="zip_of")
def _zip_of() -> Callable[..., bytes]:
    return zip_of


DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """docx(body_xml, **{"word/header1.xml": …}) → a package."""

    def make(body: str, more: Mapping[str, str | bytes] | None = None) -> bytes:
        document = f"{DECLARATION}<w:document {WORD}><w:body>{body}</w:body></w:document>"
        return zip_of({"[Content_Types].xml": f"{DECLARATION}<Types/>", "word/document.xml": document, **(more or {})})

    return make


@pytest.fixture
def xlsx() -> Callable[..., bytes]:
    """xlsx({sheet name: sheet data xml}, strings=[…], formats={id: code}, styles=[id…], more={…})."""

    def make(
        sheets: Mapping[str, str],
        *,
        strings: list[str] | None = None,
        formats: Mapping[int, str] | None = None,
        styles: list[int] | None = None,
        more: Mapping[str, str | bytes] | None = None,
    ) -> bytes:
        names = list(sheets)
        listed = "".join(f'<sheet name="{n}" sheetId="{i}" state="hidden" r:id="rId{i}"/>' for i, n in enumerate(names, 1))
        relations = "".join(f'<Relationship Id="rId{i}" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(names) + 1))
        table = "".join(f"<si><t>{s}</t></si>" for s in strings or [])
        codes = "".join(f'<numFmt numFmtId="{i}" formatCode="{c}"/>' for i, c in (formats or {}).items())
        cells = "".join(f'<xf numFmtId="{i}"/>' for i in styles or [0])
        parts: dict[str, str | bytes] = {
            "[Content_Types].xml": f"{DECLARATION}<Types/>",
            "xl/workbook.xml": f'{DECLARATION}<workbook xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f"{DECLARATION}<Relationships>{relations}</Relationships>",
            "xl/sharedStrings.xml": f"{DECLARATION}<sst>{table}</sst>",
            "xl/styles.xml": f"{DECLARATION}<styleSheet><numFmts>{codes}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>",
        }
        for i, name in enumerate(names, 1):
            parts[f"xl/worksheets/sheet{i}.xml"] = f"{DECLARATION}<worksheet><sheetData>{sheets[name]}</sheetData></worksheet>"
        return zip_of(parts | dict(more or {}))

    return make


@pytest.fixture
def pdf() -> Callable[..., bytes]:
    """pdf([page content stream, …], images=…): PDFium repairs the missing cross-reference table."""

    def make(pages: list[str], *, image: bool = False) -> bytes:
        count = len(pages)
        kids = " ".join(f"{10 + 2 * i} 0 R" for i in range(count))
        picture = "/XObject << /I 5 0 R >>" if image else ""
        out = [
            "%PDF-1.4",
            "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
            f"2 0 obj << /Type /Pages /Kids [{kids}] /Count {count} >> endobj",
        ]
        out.append("3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj")
        out.append(
            "5 0 obj << /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
            "stream\nx\nendstream endobj"
        )
        for i, stream in enumerate(pages):
            out.append(
                f"{10 + 2 * i} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {11 + 2 * i} 0 R "
                f"/Resources << /Font << /F 3 0 R >> {picture} >> >> endobj"
            )
            out.append(f"{11 + 2 * i} 0 obj << /Length {len(stream)} >>\nstream\n{stream}\nendstream endobj")
        out.append("trailer << /Root 1 0 R >>\n%%EOF\n")
        return "\n".join(out).encode("latin-1")

    return make


@pytest.fixture
def compound() -> Callable[[Mapping[str, bytes]], bytes]:
    return compound_file
