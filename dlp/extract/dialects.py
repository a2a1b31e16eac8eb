"""Which elements of an XML part are its text: the schemas of Office Open XML, OpenDocument, HWPX and HWPML.

Owns the tables and the choice between them by what a part's first element says about itself: an archive may hold parts of several schemas,
and its name or its other members prove nothing about one of them. Reference: ECMA-376, ISO/IEC 26300, KS X 6101.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Dialect:
    """Which elements (local names) hold text, end a paragraph or stand for a character; which texts and attributes are asides.

    `text` empty: every element's character data is text.
    """

    text: frozenset[str]
    paragraphs: frozenset[str]
    marks: dict[str, str]
    asides: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    every: bool = False  # every element is a paragraph of its own
    symbol: str = ""  # the element that stands for a character of a symbol font, which its attribute `char` tells in hexadecimal
    schemas: tuple[str, ...] = ()  # how the addresses of the schemas begin
    repeated: frozenset[str] = frozenset()  # elements that may stand for several of their kind


NOTHING: Final = Dialect(text=frozenset(("-",)), paragraphs=frozenset(), marks={})
"""A part in which only machines write: what could hold words all the same is kept."""
EVERYTHING: Final = Dialect(text=frozenset(), paragraphs=frozenset(), marks={}, every=True)
PROPERTIES: Final = replace(EVERYTHING, attributes=frozenset(("name",)))

OFFICE: Final = Dialect(
    text=frozenset(("t", "delText", "v", "text")),
    paragraphs=frozenset(("p", "pt", "si", "comment", "text", "title", "Data")),
    marks={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"},
    asides=frozenset(("instrText", "delInstrText", "rPh")),
    attributes=frozenset(
        ("descr", "title", "alt", "tooltip", "display", "listEntry", "author", "displayName", "userId", "caption")
    ),
    symbol="sym",
    schemas=(
        "http://schemas.openxmlformats.org/",
        "http://purl.oclc.org/ooxml/",
        "http://schemas.microsoft.com/office/",
        "urn:schemas-microsoft-com:",
    ),
)

ODF: Final = Dialect(
    text=frozenset(("p", "h", "span", "a", "title", "desc", "creator")),
    paragraphs=frozenset(("p", "h", "title", "desc")),
    marks={"tab": "\t", "line-break": "\n", "s": " "},
    attributes=frozenset(("href", "string-value", "formula", "current-value", "label")),
    schemas=("urn:oasis:names:tc:opendocument:", "http://openoffice.org/"),
)
ODF_SHEET: Final = replace(
    ODF,
    paragraphs=frozenset(("table-row", "annotation", "title")),
    marks=ODF.marks | {"table-cell": "\t", "p": " "},
    repeated=frozenset(("table-row", "table-cell", "covered-table-cell")),
)
"""In a spreadsheet a row is the line, and the paragraphs are those of its cells."""

OWPML: Final = Dialect(
    text=frozenset(("t", "script", "head", "mainText", "subText")),
    paragraphs=frozenset(("p", "script", "mainText", "subText")),
    marks={"tab": "\t", "lineBreak": "\n", "nbSpace": " ", "fwSpace": " ", "hyphen": "-"},
    asides=frozenset(("shapeComment", "stringParam", "paraHead")),
    attributes=frozenset(
        ("name", "listItem", "displayText", "value", "text", "composeText", "caption", "selectedValue", "userName", "author")
    ),
    schemas=("http://www.hancom.co.kr/hwpml/", "http://www.owpml.org/"),
)

HWPML: Final = Dialect(
    text=frozenset(("CHAR", "SCRIPT", "TITLE", "AUTHOR", "SUBJECT", "KEYWORDS", "COMMENTS", "DATE")),
    paragraphs=frozenset(("P", "SCRIPT", "TITLE", "AUTHOR", "SUBJECT", "KEYWORDS", "COMMENTS", "DATE")),
    marks={"TAB": "\t", "LINEBREAK": "\n", "NBSPACE": " ", "FWSPACE": " ", "HYPEN": "-", "HYPHEN": "-"},
    asides=frozenset(("SHAPECOMMENT",)),
    attributes=frozenset(("Text", "Command", "Caption", "Name")),
)
"""The XML form of HWP. Reference: Hancom, "한글문서파일형식 HWPML", revision 1.2."""

_KNOWN: Final = (OFFICE, ODF, OWPML)


def of(root: str, addresses: Iterable[str]) -> Dialect | None:
    """The dialect of a part whose first element is `root` (local name) and declares these schemas; None where it is of none of them."""
    if root == "HWPML":
        return HWPML
    declared = tuple(addresses)
    return next((known for known in _KNOWN if any(address.startswith(known.schemas) for address in declared)), None)
