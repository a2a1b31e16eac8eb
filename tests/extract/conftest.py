"""Documents made by the tests themselves, as small as their formats allow, and a way to read one without a worker."""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from dlp.extract.sink import Budget
from dlp.extract.walk import walk


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
    """An OLE2 compound file; streams are padded with zeros to 4,096 bytes, so that no mini stream is needed."""

    def make(streams: Mapping[str, bytes]) -> bytes:
        folders = sorted({path.rpartition("/")[0] for path in streams if "/" in path})
        entries: list[tuple[str, int, int, int]] = []  # name, kind, first sector, size
        data, fat = b"", list[int]()
        children: dict[str, list[int]] = {"": [], **{folder: [] for folder in folders}}
        for folder in folders:
            children[""].append(len(entries) + 1)
            entries.append((folder, 1, 0, 0))
        for path, content in streams.items():
            padded = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\0")
            first, count = len(fat), len(padded) // 512
            fat += [first + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]
            data += padded
            folder, _, name = path.rpartition("/")
            children[folder].append(len(entries) + 1)
            entries.append((name, 2, first, len(padded)))

        def links(ids: list[int]) -> dict[int, tuple[int, int]]:
            """A degenerate tree: every entry's right sibling is the next one in name order."""
            ordered = sorted(ids, key=lambda i: (len(entries[i - 1][0]), entries[i - 1][0].upper()))
            return {ident: (0xFFFFFFFF, ordered[n + 1] if n + 1 < len(ordered) else 0xFFFFFFFF) for n, ident in enumerate(ordered)}

        siblings: dict[int, tuple[int, int]] = {}
        roots: dict[str, int] = {}
        for folder, ids in children.items():
            linked = links(ids)
            siblings |= linked
            roots[folder] = next(iter(linked), 0xFFFFFFFF)

        def entry(name: str, kind: int, left_right: tuple[int, int], child: int, first: int, size: int) -> bytes:
            raw = (name + "\0").encode("utf-16-le")
            return (
                raw.ljust(64, b"\0")
                + struct.pack("<HBBIII", len(raw), kind, 1, *left_right, child)
                + bytes(36)
                + struct.pack("<IQ", first, size)
            )

        none = 0xFFFFFFFF
        directory = entry("Root Entry", 5, (none, none), roots[""], 0xFFFFFFFE, 0)
        for ident, (name, kind, first, size) in enumerate(entries, 1):
            directory += entry(name, kind, siblings[ident], roots.get(name, none) if kind == 1 else none, first, size)
        blank = bytes(64) + struct.pack("<HBBIII", 0, 0, 0, none, none, none) + bytes(48)
        while len(directory) % 512:
            directory += blank
        start = len(fat)
        count = len(directory) // 512
        fat += [start + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]
        tables = -(-(len(fat) + 8) // 128)
        places = [len(fat) + i for i in range(tables)]
        fat += [0xFFFFFFFD] * tables
        fat += [none] * (128 * tables - len(fat))
        header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
        header += struct.pack("<IIIIIIIII", 0, tables, start, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
        header += struct.pack("<109I", *places, *[none] * (109 - tables))
        return header + data + directory + struct.pack(f"<{len(fat)}I", *fat)

    return make
