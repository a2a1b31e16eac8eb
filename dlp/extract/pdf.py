"""PDF through PDFium: page text, form fields and annotations, attachments, titles; a page that is a picture is a gap.

Owns the rule what a scanned page is: next to no text and something drawn over a good part of it. Reference: ISO 32000.
"""

from __future__ import annotations

import ctypes
import math
from typing import Any, Final

from dlp.extract.ocr import MAX_PIXELS, NOTHING
from dlp.extract.sink import Refused, Sink

MAX_PAGES: Final = 5000
FEW_CHARACTERS: Final = 20
COVERING: Final = 0.15
SCAN_DPI: Final = 200
MANY_PATHS: Final = 200
"""A page of letters turned into outlines has hundreds of paths and no text."""

_FIXES: Final = {0x02: "-", 0xFFFE: "-", 0x00: None, 0xFEFF: None}
_ANNOTATION_TEXTS: Final = (b"Contents", b"V", b"DV", b"TU", b"T", b"RC")


def read(data: bytes, sink: Sink) -> None:
    import pypdfium2
    import pypdfium2.raw as raw

    try:
        document: Any = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        sealed = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Refused("encrypted" if sealed else "unreadable") from None
    try:
        _document(document, raw, sink)
    except pypdfium2.PdfiumError:
        raise Refused("unreadable") from None
    finally:
        document.close()


def _document(document: Any, raw: Any, sink: Sink) -> None:
    for index in range(min(len(document), MAX_PAGES)):
        _page(document[index], raw, f"page {index + 1}", sink)
    if len(document) > MAX_PAGES:
        sink.gap("limit")
    if not len(document):
        sink.gap("unreadable")
    titles = [str(value) for value in document.get_metadata_dict(skip_empty=True).values()]
    titles += [item.get_title() for item in document.get_toc()]
    sink.aside("\n".join(titles), "properties")
    names = []
    for index in range(document.count_attachments()):
        sink.entry()
        attachment = document.get_attachment(index)
        name = attachment.get_name()
        names.append(name)
        content = bytes(attachment.get_data())
        sink.spend(len(content))
        sink.inner(name or f"attachment{index + 1}", content)
    sink.aside("\n".join(names), "names")


def _page(page: Any, raw: Any, place: str, sink: Sink) -> None:
    words = page.get_textpage()
    text = words.get_text_range().translate(_FIXES).replace("\r\n", "\n")
    words.close()
    sink.text(text, place)
    sink.text("\n".join(_annotations(page, raw)), f"{place} fields")
    if len("".join(text.split())) < FEW_CHARACTERS and _drawn(page, raw):
        _scanned(page, place, sink)
    page.close()


def _scanned(page: Any, place: str, sink: Sink) -> None:
    """A page that is a picture: read as one, at 200 dots an inch or as many as the recogniser takes."""
    reading = NOTHING
    if sink.recogniser is not None:
        width, height = page.get_size()
        scale = min(SCAN_DPI / 72, math.sqrt(MAX_PIXELS / max(width * height, 1)))
        reading = sink.recogniser.image(page.render(scale=scale, grayscale=True).to_pil().convert("L"))
    sink.text(reading.text, place)
    if not reading.sure:
        sink.gap("image", place)


def _drawn(page: Any, raw: Any) -> bool:
    """Whether pictures cover the page, or outlines fill it."""
    width, height = page.get_size()
    covered, paths = 0.0, 0
    for item in page.get_objects(max_depth=3):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            covered += max(min(right, width) - max(left, 0), 0) * max(min(top, height) - max(bottom, 0), 0)
        elif item.type in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING):
            paths += 1
    return covered >= COVERING * max(width * height, 1) or paths >= MANY_PATHS


def _annotations(page: Any, raw: Any) -> list[str]:
    """Texts of annotations and values of form fields, which are no part of the page's own text."""
    found: dict[str, None] = {}
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        for key in _ANNOTATION_TEXTS:
            size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
            if size > 2:
                buffer = ctypes.create_string_buffer(size)
                raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
                found.setdefault(buffer.raw[: size - 2].decode("utf-16-le", "replace"))
        found.setdefault(_target(page, annotation, raw))
        raw.FPDFPage_CloseAnnot(annotation)
    return [text for text in found if text.strip()]


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
