"""Text files of any charset a Korean office writes, and XML without a reader of its own. Not text is unsupported, never clean."""

from __future__ import annotations

import re
from typing import Final

from dlp.extract import cards, columns, dxf, html, pasted, plain_tables, xmltext
from dlp.extract.dialects import Dialect
from dlp.extract.looks_xps import Xps
from dlp.extract.numbers import spelled_out
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_CHUNK: Final = 1 << 16
_START: Final = 4096
_INLINE: Final = frozenset(("r", "t", "span", "b", "i", "em", "strong", "u", "tspan", "char"))
_UNITS: Final = Dialect(
    text=frozenset(),
    paragraphs=frozenset(("p", "para", "row", "cell", "text", "data", "item", "title", "desc")),
    marks={"br": "\n", "tab": "\t"},
    schemas=("-",),
)
"""XML of an unknown kind; one that says it is of a known schema is read as that."""
_PAGE: Final = re.compile(r"<(?:\w+:)?svg\b|<\?xml-stylesheet\b[^>]*css", re.I)
_SHEET: Final = re.compile(r"<\?xml-stylesheet\b([^>]*?)\??>", re.I)
"""Browsers draw a drawing, and XML with a style sheet, as they draw a page."""
_TAG: Final = re.compile(r"<[^<>]*>")


def read(data: bytes, sink: Sink) -> None:
    """A text file; one that is not text is Refused("unsupported"), after what can be read of it all the same: a few bytes put in hide nothing.
    An encrypted message in armour (RFC 9580) is a gap beside the text that it stands in."""
    text = charsets.sniff(data)
    if cards.holds(lines := cards.portable(data, text)):
        if b"-----BEGIN PGP MESSAGE" in lines:
            sink.gap("encrypted")
        cards.read(lines, sink)
        return
    if text is None and (coded := pasted.from_yenc(data)) is not None:  # the one encoding of text lines that is no text
        sink.entry()
        sink.inner("yenc-1", coded)
        return
    if text is None:
        if remains := charsets.between_controls(data):
            sink.aside(remains, "remains")
        raise Refused("unsupported")
    sink.text(text)
    sink.text(plain_tables.rows(text), "cells")
    sink.text(columns.of_lines(text), "columns")
    dxf.read(text, sink)
    if "-----BEGIN PGP MESSAGE" in text:
        sink.gap("encrypted")


def read_xml(data: bytes, sink: Sink) -> None:
    """XML of unknown kind: its text by elements and, beside it, the file as it stands, where attributes and comments are."""
    text = charsets.sniff(data)
    if text is None:
        raise Refused("unsupported")
    try:
        looks = Xps() if b"<FixedPage" in data[:_START] else None
        story = xmltext.read((data[i : i + _CHUNK] for i in range(0, len(data), _CHUNK)), _UNITS, looks)
        shown = story.text
        sink.text(shown)
        sink.text(story.placed, "placed")
        sink.asides((*story.asides, *spelled_out(story.text)), "asides")
    except Refused:
        shown = html.unescaped(_TAG.sub("", text))
        sink.text(shown)
    if _PAGE.search(text[:_START]):
        html.as_drawn(_SHEET.sub(r'<link rel="stylesheet"\1>', text), shown, sink)
    sink.aside(text, "source")
    sink.produced += 1  # tags without a word are all there is
