"""What a PDF says outside the running text of its pages: strings of every dictionary, streams that are texts or files, and what is drawn by
appearances, patterns and forms that PDFium's page text does not visit.

A stream that draws text is no text yet: its codes mean something only in its fonts. So a second document is made of the first, with a page
for every such stream, and PDFium reads that. `ActualText`, which PDFium shows in place of the letters it stands beside, is taken out there:
a person sees the letters. Reference: ISO 32000-1, sections 7.9, 8.7.3, 12.5.5, 14.9.4.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from dlp.extract import extent, pdf_objects, sniff, xmltext
from dlp.extract.dialects import EVERYTHING
from dlp.extract.pdf_objects import Name, Object, Objects, Ref
from dlp.extract.rest import speaks
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

MAX_DRAWN: Final = 2000
_SHOWS: Final = re.compile(rb"(?:\)|>|\])[\s\0]*(?:Tj|TJ|'|\")(?![A-Za-z])")
_MAY_SAY: Final = re.compile(
    rb"\(|<[0-9A-Fa-f\s]+>|#[0-9A-Fa-f]|/[^\s()<>\[\]{}/%]*\d\d[^\s()<>\[\]{}/%]*\d\d|/[^\s()<>\[\]{}/%]*[\x80-\xff]"
)
"""Strings, and names that are no plain words."""
_ACTUAL: Final = re.compile(rb"/ActualText\b")
_INLINE: Final = re.compile(rb"/(?:ActualText|Alt|E|T|Contents)[\s\0]*(?=[(<])")
_PARENTHESES: Final = re.compile(rb"\(([^()\\]{2,2000})\)")
_DIGITS: Final = 4
_DATE: Final = re.compile(r"D:\d{10,14}(?:[-+Z](?:\d\d'?(?:\d\d'?)?)?)?")
_SUBSET: Final = re.compile(r"[A-Z]{6}\+")
_SYMBOLIC: Final = 4
_PICTURES: Final = frozenset(("DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"))
_OF_FONTS: Final = frozenset(("Length1", "Length2", "FunctionType", "ShadingType", "HalftoneType", "CMapName"))
_FONT_TYPES: Final = frozenset(("Type1C", "CIDFontType0C", "OpenType"))
_TAGS: Final = re.compile(r"<[^<>]*>")
_WIDE_OPEN: Final = [-16000, -16000, 16000, 16000]


def read(
    data: bytes, objects: Objects, pages: str, sink: Sink, drawn: Callable[[bytes], list[str]], files: frozenset[bytes]
) -> None:
    """`pages`: what PDFium has read; `drawn` reads the pages of a PDF; `files`: contents of attached files that were read already."""
    texts: dict[str, None] = {}
    streams: dict[int, bytes] = {}
    contents = _page_contents(objects)
    for found in objects.all:
        if _MAY_SAY.search(found.source):
            texts.update(dict.fromkeys(_texts(found.strings())))
        if found.raw is not None and (content := _stream(found, objects, texts, files, sink)) is not None:
            streams[found.number] = content
    for trailer in objects.trailers:
        texts.update(dict.fromkeys(_texts(pdf_objects.leaves(trailer))))
    for line in pdf_objects.comments(data, objects):
        if (said := charsets.sniff(line)) and speaks(said):
            texts.setdefault(said)
    sink.asides(texts, "objects")
    for number, (start, end) in enumerate(pdf_objects.left_over(data, objects), 1):
        sink.entry()
        sink.inner(f"between{number}", data[start:end].partition(b"%PDF-")[0] or data[start:end])
    hidden = [n for n, body in streams.items() if _SHOWS.search(body) and (n not in contents or _ACTUAL.search(body))]
    if len(hidden) > MAX_DRAWN:
        sink.gap("limit", "drawn")
    if hidden:
        squeezed = "".join(pages.split())
        second = _second(data, objects, [(n, streams[n], contents.get(n)) for n in hidden[:MAX_DRAWN]])
        pieces = [text for text in drawn(second) if "".join(text.split()) not in squeezed]
        sink.text("\n".join(dict.fromkeys(pieces)), "drawn")


def meaningless(objects: Objects) -> frozenset[str]:
    """Names of fonts whose codes mean nothing outside the file: a subset of TrueType glyphs under codes of its own, without a table that says
    which characters they are (ISO 32000-1, 9.6.6.4 and 9.10.2). Their text looks like letters and is none."""
    found = set()
    for font in objects.all:
        if (
            not font.says(b"TrueType")
            or font.get("Type") != "Font"
            or font.get("Subtype") != "TrueType"
            or font.get("ToUnicode") is not None
        ):
            continue
        name, about = font.get("BaseFont"), objects.resolved(font.get("FontDescriptor"))
        flags = about.get("Flags") if isinstance(about, dict) else None
        if (
            isinstance(name, Name)
            and _SUBSET.match(name)
            and isinstance(flags, int)
            and flags & _SYMBOLIC
            and font.get("Encoding") is None
        ):
            found.add(str(name))
            found.add(name[7:])
    return frozenset(found)


# ---------------------------------------------------------------- strings


def _texts(values: Iterable[bytes | Name]) -> Iterator[str]:
    """Those strings and names that hold words."""
    for item in values:
        named = isinstance(item, Name)
        text = text_of(item.encode("utf-8", "surrogateescape") if isinstance(item, Name) else item)
        if not text or (_SUBSET.match(text) if named else _DATE.fullmatch(text)):
            continue
        if speaks(text) or (
            not named and len(text) >= _DIGITS and text.removeprefix("D:").isdigit()
        ):  # digits, or a day: no length
            yield text


def text_of(raw: bytes) -> str:
    """A text string: UTF-16 or UTF-8 with its mark, else 8-bit; "" where it is none (a digest, a key)."""
    if raw[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return raw[2:].decode("utf-16-be" if raw[0] == 0xFE else "utf-16-le", "replace").strip("\0")
    if raw[:3] == b"\xef\xbb\xbf":
        return raw[3:].decode("utf-8", "replace")
    if len(raw) < 2:
        return ""
    if raw.isascii() and (plain := raw.decode("ascii")).isprintable():
        return plain
    text = charsets.sniff(raw.strip(b"\0"))
    return text if text and all(c.isprintable() or c in "\r\n\t" for c in text) else ""


# ---------------------------------------------------------------- streams


def _stream(found: Object, objects: Objects, texts: dict[str, None], files: frozenset[bytes], sink: Sink) -> bytes | None:
    """What a stream holds, if it may draw; a text is added to `texts`, a file is read."""
    kind, subtype = found.get("Type"), found.get("Subtype")
    body = _body(found, objects, sink)
    if body is None:
        return None
    what = sniff.kind(body)
    markup = what == "xml" or (what == "text" and body[:4].lstrip()[:1] == b"<")
    if kind == "EmbeddedFile" and not markup:
        if body not in files and body.strip(b"\0 \t\r\n"):
            sink.entry()
            sink.inner("file", body)
    elif markup and kind != "XObject":
        _xml(body, texts)
    elif what == "ps":
        if b"begincmap" not in body:
            texts.update(dict.fromkeys(said for said in map(text_of, _PARENTHESES.findall(body)) if speaks(said)))
    elif what not in ("text", "font", "eml", "xls", "exe", "audio") and subtype != "Form":
        sink.entry()
        sink.inner("stream", body, embedded=True)
    elif _draws(found, body):
        return body
    elif (text := charsets.sniff(body)) and b"begincmap" not in body:
        texts.update(dict.fromkeys(line for line in text.splitlines() if speaks(line.lstrip("%"))))
    return None


def _body(found: Object, objects: Objects, sink: Sink) -> bytes | None:
    """What a stream holds, unpacked; None where it is the file's own, a font, a picture, or cannot be unpacked."""
    kind, subtype = found.get("Type"), found.get("Subtype")
    if kind in ("ObjStm", "XRef") or subtype in _FONT_TYPES or (isinstance(found.value, dict) and _OF_FONTS & found.value.keys()):
        return None
    names = pdf_objects.filters(found, objects)
    if subtype == "Image" or _PICTURES & set(names):
        if names == ["DCTDecode"] and found.raw and (rest := extent.beyond("jpg", found.raw)):
            sink.inner("beyond", found.raw[rest[0] :], embedded=True)
        return None
    try:
        return pdf_objects.decoded(found, objects, sink)
    except Refused as refusal:
        if refusal.reason == "limit":
            raise
        if kind == "EmbeddedFile":
            sink.unread("file", refusal.reason)
        return None


_OPERATOR: Final = re.compile(rb"(?:^|[\s\0])(?:BT|ET|Tf|Td|Tm|re|cm|Do|BDC|BMC|gs|rg|RG|scn?|SCN?|cs|W n|f\*?|d[01])(?=[\s\0]|$)")


def _draws(found: Object, body: bytes) -> bool:
    """Is it a content stream, by its operators?"""
    return (
        found.get("Subtype") == "Form"
        or "PatternType" in found.value
        or bool(_SHOWS.search(body))
        or bool(_OPERATOR.search(body[:4000]))
    )


def _xml(body: bytes, texts: dict[str, None]) -> None:
    """Metadata and form data. A form's packets lie in several streams, so that one alone is rarely whole."""
    try:
        story = xmltext.read([body], EVERYTHING)
        lines = [*story.text.splitlines(), *story.asides]
    except Refused:
        text = charsets.sniff(body) or ""
        lines = [*_TAGS.sub("\n", text).splitlines(), *(tag for tag in _TAGS.findall(text) if speaks(tag))]
    texts.update(dict.fromkeys(line.strip() for line in lines if line.strip()))


# ---------------------------------------------------------------- what is drawn


def _page_contents(objects: Objects) -> dict[int, Any]:
    """Number of a page's content stream → the page's resources, its own or inherited ones."""
    found: dict[int, Any] = {}
    for page in objects.all:
        if not page.says(b"Page") or page.get("Type") != "Page":
            continue
        given = page.get("Contents")
        streams = objects.resolved(given) if isinstance(objects.resolved(given), list) else [given]
        resources = _inherited(page, objects)
        found.update((one.number, resources) for one in streams if isinstance(one, Ref))
    return found


def _inherited(page: Object, objects: Objects) -> Any:
    holder: Any = page.value
    for _ in range(40):
        if not isinstance(holder, dict) or "Resources" in holder:
            break
        holder = objects.resolved(holder.get("Parent"))
    return holder.get("Resources") if isinstance(holder, dict) else None


def _second(data: bytes, objects: Objects, streams: list[tuple[int, bytes, Any]]) -> bytes:
    """The document with an update behind it (ISO 32000-1, 7.5.6), whose only pages draw one stream each."""
    top = max(objects.latest, default=0) + 1
    form = _form_resources(objects)
    places: list[tuple[int, int]] = []
    out = bytearray(b"\n")

    def add(number: int, body: bytes) -> None:
        places.append((number, len(data) + len(out)))
        out.extend(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def stream(number: int, head: dict[str, Any], body: bytes) -> None:
        add(number, written_stream(head, body))

    catalogue, root = top, top + 1
    kids = []
    for index, (number, body, resources) in enumerate(streams):
        at = top + 2 + 3 * index
        own = objects.latest[number].get("Resources") or resources or form
        head = {"Type": Name("XObject"), "Subtype": Name("Form"), "BBox": _WIDE_OPEN, "Resources": _plain_text(own, objects)}
        stream(at, head, _ACTUAL.sub(b"/XctualText", body))
        stream(at + 1, {}, b"/F Do")
        page = {"Type": Name("Page"), "Parent": Ref(root), "MediaBox": _WIDE_OPEN, "Contents": Ref(at + 1)}
        add(at + 2, pdf_objects.written(page | {"Resources": {"XObject": {"F": Ref(at)}}}))
        kids.append(Ref(at + 2))
    add(catalogue, pdf_objects.written({"Type": Name("Catalog"), "Pages": Ref(root)}))
    add(root, pdf_objects.written({"Type": Name("Pages"), "Kids": kids, "Count": len(kids)}))
    start = len(data) + len(out)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % place for place in sorted(places))
    before = [int(found[1]) for found in re.finditer(rb"startxref[\s\0]+(\d{1,12})", data)]
    trailer = {"Root": Ref(catalogue), "Size": max(number for number, _ in places) + 1}
    if before:
        trailer["Prev"] = before[-1]
    out.extend(b"xref\n" + table + b"trailer\n" + pdf_objects.written(trailer) + b"\nstartxref\n%d\n%%%%EOF\n" % start)
    return data + bytes(out)


def written_stream(head: dict[str, Any], body: bytes) -> bytes:
    return pdf_objects.written(head | {"Length": len(body)}) + b"\nstream\n" + body + b"\nendstream"


def _plain_text(resources: Any, objects: Objects) -> Any:
    """Resources in which no property list says what its letters are to be read as."""
    found = objects.resolved(resources)
    properties = objects.resolved(found.get("Properties")) if isinstance(found, dict) else None
    if not isinstance(properties, dict):
        return resources if resources is not None else {}
    kept = {key: value for key, value in properties.items() if "ActualText" not in (objects.resolved(value) or {})}
    return found | {"Properties": kept}


def _form_resources(objects: Objects) -> Any:
    """The resources of the interactive form, which appearances without own ones use."""
    for one in reversed(objects.all):
        form = objects.resolved(one.get("AcroForm")) if one.says(b"AcroForm") else None
        if isinstance(form, dict) and "DR" in form:
            return form["DR"]
    return {}
