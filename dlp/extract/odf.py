"""OpenDocument text, sheets and slides: `content.xml`, styles (headers and footers live there), properties and embedded files.

Owns the ODF dialect; the encryption mark is in `META-INF/manifest.xml`. Reference: ISO/IEC 26300.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from dlp.extract import xmltext, zipped
from dlp.extract.sink import Refused, Sink
from dlp.extract.xmltext import Dialect

_TEXT: Final = Dialect(
    text=frozenset(("p", "h", "span", "a", "title", "desc", "creator")),
    paragraphs=frozenset(("p", "h", "title", "desc")),
    marks={"tab": "\t", "line-break": "\n", "s": " "},
    attributes=frozenset(("href", "string-value", "formula")),
)
_SHEET: Final = replace(
    _TEXT, paragraphs=frozenset(("table-row", "annotation", "title")), marks=_TEXT.marks | {"table-cell": "\t", "p": " "}
)
"""In a spreadsheet a row is the line, and the paragraphs are those of its cells."""

_IGNORED: Final = re.compile(
    r"^(?:mimetype|settings\.xml|META-INF/.*|Thumbnails/.*|Configurations2/.*|manifest\.rdf|layout-cache)$"
)


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = archive.infolist()
        dialect = _SHEET if sink.kind == "ods" else _TEXT
        for info in infos:
            if info.filename == "META-INF/manifest.xml" and b"encryption-data" in zipped.member(archive, info, sink):
                raise Refused("encrypted")
        for info in infos:
            name = info.filename
            if info.is_dir() or _IGNORED.match(name):
                continue
            sink.entry()
            try:
                if name.endswith(".xml"):
                    story = xmltext.read(zipped.chunks(archive, info, sink), dialect)
                    place = name.rpartition("/")[2].removesuffix(".xml")
                    (sink.text if name.endswith("content.xml") else sink.aside)(story.text, place)
                    sink.aside("\n".join(story.asides), place)
                else:
                    sink.inner(name.rpartition("/")[2], zipped.member(archive, info, sink), embedded=True)
            except Refused as refusal:
                sink.gap(refusal.reason, name)
                if refusal.reason == "limit":
                    raise
