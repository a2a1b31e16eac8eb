"""DOCX and PPTX: every part of the package that can hold words.

Owns the WordprocessingML and DrawingML dialect. Reads body, headers, notes, comments, text boxes, charts, diagrams, properties and link
targets, and hands everything that is no XML (embedded files, altChunk pages, pictures) back to the walk. Reference: ECMA-376.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from typing import Final

from dlp.extract import sniff, xmltext, zipped
from dlp.extract.sink import Refused, Sink
from dlp.extract.xmltext import Dialect

OFFICE: Final = Dialect(
    text=frozenset(("t", "delText", "v", "text")),
    paragraphs=frozenset(("p", "pt", "si", "comment", "text", "title")),
    marks={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"},
    asides=frozenset(("instrText", "delInstrText", "rPh")),
    attributes=frozenset(("descr", "title", "alt", "tooltip", "display", "listEntry")),
)
PROPERTIES: Final = Dialect(text=frozenset(), paragraphs=frozenset(), marks={}, attributes=frozenset(("name",)), every=True)
EVERYTHING: Final = Dialect(text=frozenset(), paragraphs=frozenset(), marks={}, every=True)
LINKS: Final = Dialect(text=frozenset(("-",)), paragraphs=frozenset(), marks={}, attributes=frozenset(("Target",)))

_DULL: Final = re.compile(r"\.(?:odttf|fntdata|ttf|otf)$|(?:^|/)(?:printerSettings\d*\.bin|vbaProject\.bin|activeX\d*\.bin)$", re.I)
_MASTER: Final = re.compile(
    r"/(?:slideMasters|slideLayouts|notesMasters|handoutMasters|theme)/|\[Content_Types\]|(?:styles|settings|numbering)\.xml$"
)
_STYLING: Final = re.compile(r"(?:^|/)(?:styles\w*|stylesWithEffects|theme\d*|settings|webSettings|numbering|fontTable)\.xml$")
_TAGS: Final = re.compile(rb"<[^<>]*>")
_PLACE: Final = re.compile(r"([^/]+?)\.xml$")
_EXTERNAL: Final = re.compile(r"^(?:mailto:|https?:|tel:|file:|ftp:|sms:)", re.I)


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = sorted(archive.infolist(), key=_order)
        for info in infos:
            part(archive, info, sink)


def _order(info: zipfile.ZipInfo) -> tuple[int, int, str]:
    """Body first, slides by number: a reader of the incident counts as the author does."""
    number = re.search(r"(\d+)\.\w+$", info.filename)
    main = 0 if re.search(r"(?:word/document\w*|slides/slide\d+)\.xml$", info.filename) else 1
    return main, int(number[1]) if number else 0, info.filename


def part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> None:
    """One part of the package. Its troubles become a gap of the document, the other parts are read all the same."""
    name = info.filename
    if info.is_dir():
        return
    sink.entry()
    try:
        if name.endswith(".rels"):
            story = xmltext.read(zipped.chunks(archive, info, sink), LINKS)
            sink.aside("\n".join(link for link in story.asides if _EXTERNAL.match(link)), "links")
        elif name.endswith((".xml", ".vml")):
            _words(archive, info, sink)
        else:
            data = zipped.member(archive, info, sink)
            if not (_DULL.search(name) and sniff.dull(data)):
                sink.inner(name.rpartition("/")[2], data, embedded=True)
    except Refused as refusal:
        sink.gap(refusal.reason, name)
        if refusal.reason == "limit":
            raise


def _words(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> None:
    name = info.filename
    pieces: Iterable[bytes] = zipped.chunks(archive, info, sink)
    if _STYLING.search(name):
        data = b"".join(pieces)
        if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<" and not _TAGS.sub(b"", data).strip():
            return  # half a megabyte of tags without a word between them: not worth a parser
        pieces = (data,)
    if name.startswith("docProps/"):
        dialect = PROPERTIES
    elif name.startswith("customXml/"):
        dialect = EVERYTHING
    else:
        dialect = OFFICE
    story = xmltext.read(pieces, dialect)
    found = _PLACE.search(name)
    place = found[1] if found else name
    if dialect is OFFICE and not _MASTER.search(name):
        sink.text(story.text, place)
    else:
        sink.aside(story.text, place)
    sink.aside("\n".join(story.asides), place)
