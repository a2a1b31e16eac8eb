"""PDF through PDFium: page text, form fields and annotations, attachments, titles; a page that is a picture is a gap.

Owns the order: the file's objects, its pages, the files attached to it, and then what no page shows. Reference: ISO 32000.
"""

from __future__ import annotations

import io
from typing import Any, Final

from dlp.extract import pdf_hidden, pdf_objects, pdf_pages
from dlp.extract.sink import Refused, Sink

MAX_PAGES: Final = 5000
_TELLING: Final = 3
"""Digits of a page's name from which it may hold more than a number of a page."""


def read(data: bytes, sink: Sink) -> None:
    import pypdfium2
    import pypdfium2.raw as raw

    document = _opened(data)
    try:
        plain = _unsealed(document) if b"/Encrypt" in data and raw.FPDF_GetSecurityHandlerRevision(document) >= 0 else data
        objects = pdf_objects.parse(plain, sink)
        pages, files = _document(document, raw, sink, pdf_hidden.meaningless(objects))
    except pypdfium2.PdfiumError:
        raise Refused("unreadable") from None
    finally:
        document.close()
    pdf_hidden.read(plain, objects, pages, sink, _drawn_texts, files)


def _opened(data: bytes) -> Any:
    import pypdfium2
    import pypdfium2.raw as raw

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        sealed = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Refused("encrypted" if sealed else "unreadable") from None


def _unsealed(document: Any) -> bytes:
    """A document that anybody can open but that is encrypted all the same, without its encryption."""
    import pypdfium2.raw as raw

    out = io.BytesIO()
    document.save(out, flags=raw.FPDF_REMOVE_SECURITY)
    return out.getvalue()


def _labels(document: Any) -> list[str]:
    """What the pages are called (ISO 32000-1, 12.4.2), where that is more than their place: a prefix and a count of its own."""
    labels = (document.get_page_label(index) for index in range(min(len(document), MAX_PAGES)))
    return [label for place, label in enumerate(labels, 1) if label != str(place) and sum(map(str.isdigit, label)) >= _TELLING]


def _drawn_texts(data: bytes) -> list[str]:
    """The text of every page of a document made here; Refused("unreadable") where one cannot be drawn."""
    import pypdfium2

    document = _opened(data)
    texts = []
    try:
        for index in range(len(document)):
            try:
                page = document[index]
            except pypdfium2.PdfiumError:
                raise Refused("unreadable") from None
            words = page.get_textpage()
            texts.append(words.get_text_range().translate(pdf_pages.FIXES).replace("\r\n", "\n").strip())
            words.close()
            page.close()
    finally:
        document.close()
    return [text for text in texts if text]


def _document(document: Any, raw: Any, sink: Sink, codes: frozenset[str]) -> tuple[str, frozenset[bytes]]:
    """What its pages say, and the contents of the files attached to it."""
    said: list[str] = []
    told: set[str] = set()
    for index in range(min(len(document), MAX_PAGES)):
        said.append(pdf_pages.read(document[index], index, raw, f"page {index + 1}", sink, codes, told))
    if len(document) > MAX_PAGES:
        sink.gap("limit")
    if not len(document):
        sink.gap("unreadable")
    about = {key: str(value) for key, value in document.get_metadata_dict(skip_empty=True).items()}
    sink.aside("\n".join(about.values()), "properties")
    # Texts of their own, each shown by itself: a piece of a number among dates of programs is none.
    sink.text(about.get("Title", ""), "title")
    sink.text("\n".join(item.get_title() for item in document.get_toc()), "bookmarks")
    sink.text("\n".join(_labels(document)), "page labels")
    names, files = [], []
    for index in range(document.count_attachments()):
        sink.entry()
        attachment = document.get_attachment(index)
        name = attachment.get_name()
        names.append(name)
        content = bytes(attachment.get_data())
        sink.spend(len(content))
        sink.inner(name or f"attachment{index + 1}", content)
        files.append(content)
    sink.aside("\n".join(names), "names")
    return "\n".join(said), frozenset(files)
