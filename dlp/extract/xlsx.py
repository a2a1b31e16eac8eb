"""XLSX: cells as a reader sees them, streamed, so that a sheet with one cell in each far corner costs two cells.

Owns shared strings, number formats that matter for identifiers (a telephone number stored as 1012345678 and shown as 010-1234-5678)
and dates. Hidden rows, columns and sheets are read like any other; comments, drawings and caches go through `ooxml`. Formulas, filters,
drop-down lists, conditions and everything else in a part that could hold words come as asides.
Reference: ECMA-376 part 1, section 18.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from dlp.extract import dialects, ooxml, xmltext, zipped
from dlp.extract.columns import Downward
from dlp.extract.dialects import Dialect
from dlp.extract.looks import Unseen, drawn, whole
from dlp.extract.looks_xlsx import ON, Columns, Rich, Sheets, column_of, row_shut
from dlp.extract.numbers import format_code, number
from dlp.extract.rest import Rest
from dlp.extract.sink import Refused, Sink

_CACHE: Final = Dialect(text=frozenset(("-",)), paragraphs=frozenset(), marks={}, attributes=frozenset(("v",)))
_SHEET: Final = re.compile(r"xl/(?:worksheets|macrosheets|dialogsheets)/[^/]+\.xml$", re.I)
_PIVOT: Final = re.compile(r"xl/pivotCache/[^/]+\.xml$|xl/externalLinks/[^/]+\.xml$", re.I)
_SHOWN: Final = frozenset(("display", "tooltip", "location", "prompt", "error", "promptTitle"))
_SHORT: Final = 2
_FEED: Final = 1 << 16
_FLUSH: Final = 200_000
_HEADERS: Final = frozenset(("oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter"))
_PAGE: Final = re.compile(r"&P([+-]\d{1,9})?")
_PAGE_ALONE: Final = re.compile(r"&P()")
_HEADER_CODE: Final = re.compile(r"&[LCR]")


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos: dict[str, zipfile.ZipInfo] = {}
        doubles = [info for info in archive.infolist() if infos.setdefault(info.filename, info) is not info]
        titles = _titles(archive, infos, sink)
        strings = _strings(archive, infos, sink)
        formats, looks = _formats(archive, infos, sink)
        used = bytearray(len(strings.found))
        for name, info in sorted(infos.items()):
            if _SHEET.match(name):
                sink.entry()
                cells = _Cells(strings, formats, looks, used, sink, titles.get(name, name.rpartition("/")[2]))
                _sheet(archive, info, sink, cells)
            elif _PIVOT.match(name):
                sink.entry()
                story = xmltext.read(zipped.chunks(archive, info, sink), _CACHE)
                sink.text("\n".join(story.asides), "cache")
                if "externalLinks" in name:
                    ooxml.part(archive, info, sink)
            elif name != "xl/sharedStrings.xml":
                ooxml.part(archive, info, sink)
        for info in doubles:
            ooxml.part(archive, info, sink)
        sink.text("\n".join(text for text, seen in zip(strings.found, used, strict=True) if not seen), "unused strings")


def _sheet(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink, cells: _Cells) -> None:
    parser = xmltext.parser_of(cells, cells.rest)
    try:
        for chunk in zipped.chunks(archive, info, sink):
            for at in range(0, len(chunk), _FEED):
                parser.Parse(chunk[at : at + _FEED], False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        sink.gap("unreadable", cells.title)
    except Refused as refusal:
        sink.gap(refusal.reason, cells.title)
        if refusal.reason == "limit":
            raise
    finally:
        cells.flush()
        sink.asides(cells.rest.found, cells.title)


def _no_doctype(*_: object) -> None:
    raise Refused("unreadable")


class _Cells:
    """Handlers of one sheet: a row is a line, a cell a tab-separated field."""

    def __init__(self, strings: _Strings, formats: list[str], looks: Sheets, used: bytearray, sink: Sink, title: str) -> None:
        self.strings, self.formats, self.looks, self.used, self.sink, self.title = strings, formats, looks, used, sink, title
        self.lines: list[str] = []
        self.row: list[str] = []
        self.drawn: list[str] = []
        """The lines as they are shown, hidden cells and pieces left out."""
        self.drawn_row: list[str] = []
        self.differs = self.shut = self.row_shut = False
        self.down, self.signs = Downward(), dict[int, str]()
        """What the columns say, and the cells of this row that may belong to it."""
        self.reference, self.first_page, self.formula, self.uncached = "", 1, False, False
        self.columns, self.rich = Columns(), Rich()
        self.size = 0
        self.kind, self.style = "n", 0
        self.inside = False
        self.value: list[str] | None = None
        self.text: list[str] = []
        self.rest = Rest()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        self.rest.end(local)
        if not self.inside:
            self.inside = True
            self.rest.all_text = dialects.of(local, (v for k, v in attributes.items() if k.startswith("xmlns"))) is None
        self.rich.start(local, attributes)
        if local in ("row", "col"):
            self.columns.start(local, attributes)
            self.row_shut = local == "row" and row_shut(attributes)
        if local == "c":
            self._begin(attributes)
            return
        for key, value in attributes.items():
            if key in _SHOWN and value:
                self._line(value)
            else:
                self.rest.attribute(key, value, local)
        if local in ("v", "t") or local in _HEADERS:
            self.value = []
        elif local == "f":
            self.formula = True
        elif local == "pageSetup" and attributes.get("useFirstPageNumber") in ON:
            self.first_page = whole(attributes.get("firstPageNumber"), 1)

    def _begin(self, attributes: dict[str, str]) -> None:
        """A cell begins."""
        self.reference = attributes.get("r", "")
        self.shut = self.columns.shut(self.reference) or self.row_shut
        self.kind = attributes.get("t", "n")
        style = attributes.get("s", "0")
        self.style = int(style) if style.isdecimal() else 0
        self.text, self.formula = [], False
        for key, value in attributes.items():
            if len(value) > _SHORT and not (key == "r" and value.isalnum() and value.isascii()):
                self.rest.attribute(key, value, "c")

    def data(self, text: str) -> None:
        if self.value is not None:
            self.value.append(text)
        else:
            self.rest.text(text)

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        self.rest.end(local)
        self.rich.end(local)
        if local in ("v", "t"):
            self.text.append(self.rich.piece("".join(self.value or ())))
            self.value = None
        elif local in _HEADERS:
            self._header("".join(self.value or ()))
            self.value = None
        elif local == "c":
            self._cell()
        elif local == "row":
            self._row()
            if self.size > _FLUSH:
                self.flush()

    def _cell(self) -> None:
        value = "".join(self.text)
        shown = self._shown(value)
        if self.formula and not value and self.kind != "str" and not self.uncached:
            self.uncached = True  # whatever a program computes there, nobody read it
            self.sink.gap("unreadable", self.title)
        self.row.append(shown)
        if self.shut or self.looks.unseen(self.style, number=self.kind in ("n", "")):
            self.differs |= bool(shown)
            return
        visible = self.strings.drawn.get(int(value), shown) if self.kind == "s" and value.isdecimal() else shown
        if Unseen in map(type, self.text):
            visible = drawn(self.text)
        self.differs |= visible != shown
        self.drawn_row.append(visible)
        if len(visible.strip()) == 1:
            self.signs[column_of(self.reference) or len(self.row)] = visible

    def _header(self, text: str) -> None:
        """A line above or below the page: as it stands, and with the number of the first page, to which programs add what is said behind it."""
        self._line(text)
        if _PAGE.search(text):
            for pattern in (_PAGE, _PAGE_ALONE):
                shown = pattern.sub(lambda found: str(self.first_page + int(found[1] or 0)), text)
                self._line(_HEADER_CODE.sub("\t", shown))

    def _row(self) -> None:
        self.down.row(self.signs.items())
        self.signs = {}
        line = "\t".join(self.row)
        self._line(line, line if self.drawn_row == self.row else "\t".join(self.drawn_row))
        self.row, self.drawn_row = [], []

    def _line(self, line: str, shown: str | None = None) -> None:
        self.lines.append(line)
        self.drawn.append(line if shown is None else shown)
        self.size += len(line)

    def _shown(self, value: str) -> str:
        if self.kind == "s" and value.strip().isdecimal():
            index = int(value)
            if index < len(self.strings.found):
                self.used[index] = 1
                return self.strings.found[index]
            return ""
        if self.kind in ("n", "") and value:
            code = self.formats[self.style] if self.style < len(self.formats) else ""
            return number(value, code)
        return value

    def flush(self) -> None:
        if self.row:
            self._row()
        text = "\n".join(line for line in self.lines if line)
        shown = "\n".join(line for line in self.drawn if line) if self.differs else ""
        self.lines, self.drawn, self.size, self.differs = [], [], 0, False
        self.sink.text(text, self.title)
        self.sink.text(shown, f"{self.title} drawn")
        self.sink.text(self.down.text(), f"{self.title} columns")
        self.down = Downward()


# ---------------------------------------------------------------- the workbook's tables


def _titles(archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo], sink: Sink) -> dict[str, str]:
    """Part name → sheet name; the names, and the names of ranges, are text themselves."""
    targets: dict[str, str] = {}
    names: dict[str, str] = {}
    texts: list[str] = []

    def relation(name: str, attributes: dict[str, str]) -> None:
        if name.endswith("Relationship"):
            target = attributes.get("Target", "")
            targets[attributes.get("Id", "")] = target.lstrip("/") if target.startswith("/") else "xl/" + target

    def sheet(name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "sheet":
            title = attributes.get("name", "")
            texts.append(title)
            key = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id"), "")
            if key in targets:
                names[targets[key]] = title
        elif local == "definedName":
            texts.append(attributes.get("name", ""))

    _attributes(archive, infos.get("xl/_rels/workbook.xml.rels"), sink, relation)
    _attributes(archive, infos.get("xl/workbook.xml"), sink, sheet)
    sink.aside("\n".join(texts), "sheets")
    return names


def _strings(archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo], sink: Sink) -> _Strings:
    info = infos.get("xl/sharedStrings.xml")
    table = _Strings()
    if info is None:
        return table
    parser = xmltext.parser_of(table, table.rest)
    try:
        for chunk in zipped.chunks(archive, info, sink):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        sink.gap("unreadable", "strings")
    sink.asides((*table.readings, *table.rest.found), "readings")
    return table


class _Strings:
    """The shared strings by index; an empty one keeps its place. Phonetic readings stand aside. `drawn`: those of which not all is shown."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.drawn: dict[int, str] = {}
        self.rich = Rich()
        self.readings: list[str] = []
        self.piece: list[str] = []
        self.open = self.phonetic = False
        self.size = 0
        self.rest = Rest()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        self.rest.end(local)
        for key, value in attributes.items():
            self.rest.attribute(key, value, local)
        self.rich.start(local, attributes)
        if local == "si":
            self.piece = []
        elif local == "t":
            self.open = True
        elif local == "rPh":
            self.phonetic = True

    def data(self, text: str) -> None:
        if not self.open:
            self.rest.text(text)
            return
        self.size += len(text)
        if self.size > xmltext.MAX_CHARACTERS:
            raise Refused("limit")
        if self.phonetic:
            self.readings.append(text)
        else:
            self.piece.append(self.rich.piece(text))

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        self.rest.end(local)
        self.rich.end(local)
        if local == "si":
            if Unseen in map(type, self.piece):
                self.drawn[len(self.found)] = drawn(self.piece)
            self.found.append("".join(self.piece))
        elif local == "t":
            self.open = False
        elif local == "rPh":
            self.phonetic = False


def _formats(archive: zipfile.ZipFile, infos: dict[str, zipfile.ZipInfo], sink: Sink) -> tuple[list[str], Sheets]:
    """Number formats by style, and how its cells look."""
    looks = Sheets()
    codes: dict[int, str] = {}
    styles: list[int] = []
    inside = [False]

    def start(name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        looks.start(local, attributes)
        if local == "numFmt" and attributes.get("numFmtId", "").isdecimal():
            codes[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif local == "cellXfs":
            inside[0] = True
        elif local in ("cellStyles", "dxfs"):
            inside[0] = False
        elif local == "xf" and inside[0]:
            value = attributes.get("numFmtId", "0")
            styles.append(int(value) if value.isdecimal() else 0)

    _attributes(archive, infos.get("xl/styles.xml"), sink, start, looks.end)
    looks.done()
    return [format_code(style, codes.get(style, "")) for style in styles], looks


def _attributes(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo | None,
    sink: Sink,
    handler: Callable[[str, dict[str, str]], None],
    closed: Callable[[], None] | None = None,
) -> None:
    if info is None:
        return
    parser = expat.ParserCreate()
    parser.StartElementHandler = handler
    if closed is not None:
        parser.EndElementHandler = lambda _: closed()
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        for chunk in zipped.chunks(archive, info, sink):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("unreadable") from None
