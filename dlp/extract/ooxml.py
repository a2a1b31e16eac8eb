"""DOCX and PPTX: every part of the package that can hold words.

Owns the WordprocessingML and DrawingML dialect. Reads body, headers, notes, comments, text boxes, charts, diagrams, properties and link
targets, what else in a part could hold words, and hands everything that is no XML (embedded files, altChunk pages, pictures) back to the
walk. Reference: ECMA-376.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import unquote
from xml.parsers.expat import ExpatError

from dlp.extract import sniff, xmltext, zipped
from dlp.extract.dialects import EVERYTHING, OFFICE, PROPERTIES
from dlp.extract.looks_office import Office
from dlp.extract.looks_tables import Tables, learn
from dlp.extract.rest import Rest
from dlp.extract.sink import Refused, Sink

_DULL: Final = re.compile(r"\.(?:odttf|fntdata|ttf|otf)$|(?:^|/)(?:printerSettings\d*\.bin|vbaProject\.bin|activeX\d*\.bin)$", re.I)
_MASTER: Final = re.compile(
    r"/(?:slideMasters|slideLayouts|notesMasters|handoutMasters|theme)/|\[Content_Types\]|(?:styles|settings|numbering)\.xml$"
)
_STYLING: Final = re.compile(r"(?:^|/)(?:styles\w*|stylesWithEffects|theme\d*|settings|webSettings|numbering|fontTable)\.xml$")
_TABLES: Final = re.compile(r"^word/(?:styles|numbering|settings)\d*\.xml$")
_DRAWN: Final = re.compile(
    rb"vanish|numPr|numStart|color [^>]{0,200}[\"'](?:[EFef]|background|light)|sz [^>]{0,200}val=[\"'][1-7][\"']|rPr>(?:<[^<>]{0,200}>){0,20}?<(?:\w+:)?shd\b"
    rb"|start(?:Override)? [^>]{0,200}val=[\"'](?!1[\"'])|lvlText [^>]{0,200}val=[\"'][^\"'%]{0,200}(?:%\d[^\"'%\d]{0,200}){0,9}(?<!%)\d"
)
"""What in a part of styles or numberings may hide a text or count one that says something; without it there is nothing to learn."""
_SECTIONS: Final = 4
"""Where pages begin to be counted: so many sections of a document count in earnest."""
_PLAIN: Final = re.compile(rb"<[^<>]*>")
_SAID: Final = re.compile(rb"[\x80-\xff@\0]|&#|<!--|<\?(?!xml\b)|(?<!\d)0\d{3}|\d{9}|\d[-. )]{1,2}\d\d|/\d{4,}")
_PLACE: Final = re.compile(r"([^/]+?)\.xml$")


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = sorted(archive.infolist(), key=_order)
        tables = Tables()
        for info in infos:
            if _TABLES.search(info.filename):
                _learn(archive, info, tables, sink)
        for info in infos:
            part(archive, info, sink, tables)


def _order(info: zipfile.ZipInfo) -> tuple[int, int, str]:
    """Body first, slides by number: a reader of the incident counts as the author does."""
    number = re.search(r"(\d+)\.\w+$", info.filename)
    main = 0 if re.search(r"(?:word/document\w*|slides/slide\d+)\.xml$", info.filename) else 1
    return main, int(number[1]) if number else 0, info.filename


def _learn(archive: zipfile.ZipFile, info: zipfile.ZipInfo, tables: Tables, sink: Sink) -> None:
    """Styles and numberings, which say how the text is drawn. Their troubles are told when they are read for themselves."""
    try:
        data = zipped.member(archive, info, sink)
    except Refused as refusal:
        if refusal.reason == "limit":
            raise
        return
    if _DRAWN.search(data):
        learn((data,), tables)


def part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink, tables: Tables | None = None) -> None:
    """One part of the package. Its troubles become a gap of the document, the other parts are read all the same. `tables`: how the document
    draws its text."""
    name = info.filename
    if info.is_dir():
        return
    sink.entry()
    try:
        if name.endswith(".rels"):
            sink.aside("\n".join(_links(archive, info, sink)), "links")
        elif name.endswith((".xml", ".vml")):
            _words(archive, info, sink, tables or Tables())
        else:
            data = zipped.member(archive, info, sink)
            if not (_DULL.search(name) and sniff.dull(data)) or name.endswith("vbaProject.bin"):
                sink.inner(name.rpartition("/")[2], data, embedded=True, preview=name.startswith("docProps/"))
    except Refused as refusal:
        sink.gap(refusal.reason, name)
        if refusal.reason == "limit":
            raise


def _links(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> Iterator[str]:
    """Targets of links that lead out of the package, and what else in the list of relations could hold words."""
    relations = _Relations()
    parser = xmltext.parser_of(relations, relations.rest)
    try:
        for chunk in zipped.chunks(archive, info, sink):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except ExpatError:
        sink.gap("unreadable", info.filename)
    yield from relations.outward
    yield from relations.rest.found


class _Relations:
    """Handlers of a list of relations (Open Packaging Conventions, section 9.3)."""

    def __init__(self) -> None:
        self.outward: dict[str, None] = {}
        self.rest = Rest()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.rest.end(name)
        outward = attributes.get("TargetMode", "") == "External"
        for key, value in attributes.items():
            if key == "Target" and outward:
                self.outward.setdefault(value)
                self.outward.setdefault(unquote(value))
            else:
                self.rest.attribute(key, value, name)

    def end(self, name: str) -> None:
        self.rest.end(name)

    def data(self, text: str) -> None:
        self.rest.text(text)


def _words(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink, tables: Tables) -> None:
    name = info.filename
    pieces: Iterable[bytes] = zipped.chunks(archive, info, sink)
    if _STYLING.search(name):
        data = b"".join(pieces)
        text = data.removeprefix(b"\xef\xbb\xbf").strip()
        if text[:1] == b"<" and not _SAID.search(data) and not _PLAIN.sub(b"", text).strip():
            return  # half a megabyte of tags without a word in or between them: not worth a parser
        pieces = (data,)
    if name.startswith("docProps/"):
        dialect = PROPERTIES
    elif name.startswith("customXml/"):
        dialect = EVERYTHING
    else:
        dialect = OFFICE
    found = _PLACE.search(name)
    place = found[1] if found else name
    looks = Office(tables) if dialect is OFFICE and not _STYLING.search(name) else None
    story = xmltext.read(pieces, dialect, looks)
    story.tell(sink, place, running=dialect is OFFICE and not _MASTER.search(name))
    for page in (
        (list(tables.pages) or [0])[:_SECTIONS] if looks is not None and looks.again and (tables.pages or tables.notes) else ()
    ):
        again = replace(tables, counted={}, begun=set())
        sink.text(xmltext.read(zipped.chunks(archive, info, sink), dialect, Office(again, page)).drawn, f"{place} drawn")
