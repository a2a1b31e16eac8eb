"""Annotations of a PDF page: texts, values of form fields, targets of links, and all of them where they stand on the page.

A number can be written with an annotation a digit, in any order, and with ten appearances for all of them. Owns two readings beside the page's own:
short texts by the place of their annotation, and the page with its annotations drawn into it. Reference: ISO 32000-1, section 12.5.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.extract.placed import LONGEST, Piece

SEVERAL: Final = 3
"""Annotations with an appearance from which a page is read with them drawn into it: so many groups has a number."""
_MOST: Final = 2_000
"""Annotations of a page that are placed."""
_TEXTS: Final = (b"Contents", b"V", b"DV", b"TU", b"T", b"RC")
_SHOWN: Final = frozenset((b"Contents", b"V"))
_NO_STRING: Final = 2
"""Bytes of a text without letters."""


@dataclass(slots=True)
class Annotations:
    """What the annotations of a page say. `pieces`: short shown texts where they stand, downwards; `drawn`: how many have an appearance."""

    texts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    drawn: int = 0


def read(page: Any, raw: Any) -> Annotations:
    """Texts of annotations and values of form fields, which are no part of the page's own text."""
    found: dict[str, None] = {}
    out = Annotations()
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        for key in _TEXTS:
            if not (text := _string(annotation, key, raw)):
                continue
            found.setdefault(text)
            if key in _SHOWN and len(text) <= LONGEST and index < _MOST:
                out.pieces.append(_piece(annotation, text, raw))
        out.drawn += index < _MOST and raw.FPDFAnnot_GetAP(annotation, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > _NO_STRING
        found.setdefault(_target(page, annotation, raw))
        raw.FPDFPage_CloseAnnot(annotation)
    out.texts = [text for text in found if text.strip()]
    return out


def flattened(document: Any, number: int, raw: Any) -> str:
    """The text of a page with what its annotations draw, set together as they are seen. Changes the page in `document`; "" where that fails."""
    page = document[number]
    done = raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    page.close()
    if done != raw.FLATTEN_SUCCESS:
        return ""
    page = document[number]
    words = page.get_textpage()
    text = str(words.get_text_range())
    words.close()
    page.close()
    return text


def _string(annotation: Any, key: bytes, raw: Any) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if size <= _NO_STRING:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _piece(annotation: Any, text: str, raw: Any) -> Piece:
    box = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, ctypes.byref(box))
    return Piece(text, box.left, -box.top, box.top - box.bottom, box.right - box.left)


def _target(page: Any, annotation: Any, raw: Any) -> str:
    """The address behind a link."""
    link = raw.FPDFAnnot_GetLink(annotation)
    action = raw.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    size = raw.FPDFAction_GetURIPath(page.pdf, action, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 1))
    raw.FPDFAction_GetURIPath(page.pdf, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")
