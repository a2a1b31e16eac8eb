"""Every place of a PDF that can hold words: dictionaries, streams, appearances, patterns, old versions, and what stands between objects."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.extract.conftest import Found, zip_of

Look = Callable[..., Found]
NAME, PHONE = "곽여울", "010-0231-7788"
SHOWN = b"BT /F 12 Tf 20 20 Td (010-02) Tj (31-7788) Tj ET"
WIDE = b"<" + (b"\xfe\xff" + f"{NAME} {PHONE}".encode("utf-16-be")).hex().encode() + b">"
FONT = b"<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def stream(head: bytes, body: bytes, *, deflate: bool = True) -> bytes:
    body = zlib.compress(body) if deflate else body
    head += b"/Filter/FlateDecode" if deflate else b""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(body), body)


def pdf(
    objects: Mapping[int, bytes],
    *,
    page: bytes = b"",
    catalogue: bytes = b"",
    trailer: bytes = b"",
    contents: bytes = b"BT ET",
    more: bytes = b"",
) -> bytes:
    """A document of one page; `objects` from number 10, `more` of its resources."""
    every = {
        1: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font%s%s>>%s>>" % (FONT, more, page),
        4: stream(b"", contents),
    } | dict(objects)
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in every.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % place for place in sorted(places.items()))
    out += b"trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (max(every) + 1, trailer, start)
    return bytes(out)


def packed(objects: Mapping[int, bytes]) -> bytes:
    """An object stream."""
    bodies, heads, at = [], [], 0
    for number, body in objects.items():
        heads.append(b"%d %d " % (number, at))
        bodies.append(body + b" ")
        at += len(body) + 1
    first = b"".join(heads)
    return stream(b"/Type/ObjStm/N %d/First %d" % (len(objects), len(first)), first + b"".join(bodies))


FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font%s>>" % FONT
STRINGS = {
    "information": pdf({10: b"<</Title(x)/Requester%s>>" % WIDE}, trailer=b"/Info 10 0 R"),
    "field on a parent": pdf({10: b"<</FT/Tx/T(a)/V%s/Kids[11 0 R]>>" % WIDE, 11: b"<</Parent 10 0 R>>"}, catalogue=b"/AcroForm<</Fields[10 0 R]>>"),
    "options": pdf({10: b"<</FT/Ch/T(a)/Opt[[(1)%s](2)]>>" % WIDE}, catalogue=b"/AcroForm<</Fields[10 0 R]>>"),
    "script": pdf({10: b"<</S/JavaScript/JS%s>>" % WIDE}, catalogue=b"/OpenAction 10 0 R"),
    "script in a stream": pdf({10: stream(b"", f"app.alert('{NAME} {PHONE}')".encode())}, catalogue=b"/OpenAction<</S/JavaScript/JS 10 0 R>>"),
    "signature": pdf({10: b"<</Type/Sig/Name%s/ContactInfo(x)>>" % WIDE}),
    "structure": pdf({10: b"<</Type/StructElem/S/Figure/Alt%s>>" % WIDE}, catalogue=b"/StructTreeRoot 10 0 R"),
    "layer": pdf({10: b"<</Type/OCG/Name%s>>" % WIDE}, catalogue=b"/OCProperties<</OCGs[10 0 R]>>"),
    "packed object": pdf({10: packed({11: b"<</Anything%s>>" % WIDE, 12: b"<<>>"})}),
    "unreachable object": pdf({10: WIDE}),
    "trailer": pdf({}, trailer=b"/Note%s" % WIDE),
    "metadata": pdf({10: stream(b"/Type/Metadata/Subtype/XML", f"<x:a xmlns:x='u' b='{PHONE}'>{NAME}</x:a>".encode())}, catalogue=b"/Metadata 10 0 R"),
    "form data": pdf({10: stream(b"", f"<xdp:xdp xmlns:xdp='u'><d n='{PHONE}'>{NAME}</d>".encode())}, catalogue=b"/AcroForm<</XFA[(a)10 0 R]>>"),
    "attached file": pdf({10: stream(b"/Type/EmbeddedFile", zip_of({"a.txt": f"{NAME} {PHONE}"}))}),
    "file of an annotation": pdf(
        {10: stream(b"/Type/EmbeddedFile", f"{NAME} {PHONE}".encode()), 11: b"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F(a.txt)/EF<</F 10 0 R>>>>>>"},
        page=b"/Annots[11 0 R]",
    ),
    "comment": pdf({10: b"null"}) + f"% {NAME} {PHONE}\n".encode(),
    "between objects": pdf({10: b"null\nendobj\n" + f"{NAME} {PHONE} and some more text".encode() + b"\n11 0 obj\nnull"}),
    "before the header": f"{NAME} {PHONE} and some more text\n".encode() + pdf({}),
    "ASCII85": pdf({10: b"<</Filter/ASCII85Decode/Length 99>>\nstream\n" + __import__("base64").a85encode(f"(some text) {NAME} {PHONE}".encode()) + b"~>\nendstream"}),
}  # fmt: skip
DRAWN = {
    "appearance": pdf({10: stream(FORM, SHOWN), 11: b"<</Type/Annot/Subtype/Stamp/Rect[0 0 99 99]/AP<</N 10 0 R>>>>"}, page=b"/Annots[11 0 R]"),
    "hidden annotation": pdf({10: stream(FORM, SHOWN), 11: b"<</Type/Annot/Subtype/FreeText/F 2/Rect[0 0 9 9]/AP<</N 10 0 R>>>>"}, page=b"/Annots[11 0 R]"),
    "second appearance": pdf({10: stream(FORM, SHOWN), 11: b"<</Type/Annot/Subtype/Widget/FT/Btn/Rect[0 0 9 9]/AP<</N<</Off 12 0 R>>/D 10 0 R>>>>", 12: stream(FORM, b" ")}, page=b"/Annots[11 0 R]"),
    "pattern": pdf({10: stream(b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 99 99]/XStep 99/YStep 99/Resources<</Font%s>>" % FONT, SHOWN)}),
    "form that no page uses": pdf({10: stream(FORM, SHOWN)}),
    "fonts of the interactive form": pdf({10: stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]", SHOWN)}, catalogue=b"/AcroForm<</DR<</Font%s>>>>" % FONT),
    "replaced by ActualText": pdf({}, contents=b"/Span<</ActualText(nothing)>>BDC " + SHOWN + b" EMC"),
    "replaced by a property list": pdf({10: b"<</ActualText(nothing)>>"}, page=b"", contents=b"/Span<</ActualText<>>>BDC " + SHOWN + b" EMC"),
    "old version of the page": pdf({4: stream(b"", SHOWN)}) + b"4 0 obj\n" + stream(b"", b"BT ET") + b"\nendobj\n",
    "run length": pdf({10: b"<<" + FORM + b"/Filter/RunLengthDecode/Length %d>>\nstream\n" % (len(SHOWN) + 2) + bytes((len(SHOWN) - 1,)) + SHOWN + b"\x80\nendstream"}),
    "hexadecimal": pdf({10: b"<<" + FORM + b"/Filter/AHx/Length 9999>>\nstream\n" + SHOWN.hex().encode() + b">\nendstream"}),
}  # fmt: skip


@pytest.mark.parametrize("place", STRINGS)
def test_words_of_dictionaries_and_streams(look: Look, place: str) -> None:
    found = look(STRINGS[place])
    assert found.has(NAME), place
    assert found.has(PHONE)


@pytest.mark.parametrize("place", DRAWN)
def test_what_is_drawn_where_no_page_text_is(look: Look, place: str) -> None:
    assert look(DRAWN[place]).has(PHONE)


def test_short_numbers_in_fields_without_a_widget(look: Look) -> None:
    found = look(pdf({10: b"<</FT/Tx/T(a)/V(7788)/DV(D:19010203)>>"}, catalogue=b"/AcroForm<</Fields[10 0 R]>>"))
    assert found.has("7788")
    assert found.has("19010203")


def test_a_plain_page_is_read_once_and_has_no_gap(look: Look) -> None:
    found = look(pdf({}, contents=SHOWN))
    assert found.gaps == []
    assert found.text.count("7788") == 1


@pytest.mark.parametrize("sample", ["open-rc4-128.pdf", "open-aes-256.pdf"])
def test_a_document_that_anybody_may_open_is_read_through_its_encryption(look: Look, sample: str) -> None:
    """Encrypted with an empty password, by pypdf; the words are in a key of the information that PDFium does not know."""
    data = (Path(__file__).parent / "samples" / sample).read_bytes()
    assert NAME.encode("utf-16-be") not in data
    assert look(data).has(f"{NAME} {PHONE}")


PICTURE = b"/Type/XObject/Subtype/Image/Width 60/Height 60/ColorSpace/DeviceGray/BitsPerComponent 8"


def page_with(contents: bytes, *objects: bytes) -> bytes:
    resources = b"/Resources<</Font%s/XObject<</I 10 0 R>>>>" % FONT
    return pdf({10 + i: body for i, body in enumerate(objects)}, contents=contents).replace(
        b"/Resources<</Font%s>>" % FONT, resources
    )


def test_a_scan_under_a_header_line_is_a_gap(look: Look) -> None:
    header = b"BT /F 9 Tf 20 380 Td (Received by the town hall on this day, number twelve of the book) Tj ET "
    data = page_with(header + b"q 400 0 0 370 0 0 cm /I Do Q", stream(PICTURE, bytes(3600)))
    assert look(data).reasons == {"image"}
    small = page_with(header + b"q 40 0 0 37 0 0 cm /I Do Q", stream(PICTURE, bytes(3600)))
    assert look(small).gaps == []


def test_letters_without_a_meaning_are_a_gap(look: Look) -> None:
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Malgun/FirstChar 33/LastChar 60/Widths[%s]/FontDescriptor 12 0 R>>" % (
        b"500 " * 28
    )
    about = b"<</Type/FontDescriptor/FontName/ABCDEF+Malgun/Flags 4/FontBBox[0 0 9 9]/ItalicAngle 0/Ascent 9/Descent 0/CapHeight 9/StemV 9>>"
    data = pdf({10: font, 12: about}, contents=b"BT /G 9 Tf 20 20 Td (!\"#$%&') Tj ET").replace(FONT, b"<</G 10 0 R>>")
    assert look(data).reasons == {"unreadable"}
    told = look(data.replace(b"/FontDescriptor 12 0 R", b"/Encoding/WinAnsiEncoding"))
    assert told.gaps == []


def test_outlines_beside_a_little_text_are_a_gap(look: Look) -> None:
    outline = b"%d %d m %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l %d %d l f\n"
    letters = b"".join(
        outline % tuple(v for i in range(9) for v in (10 * x + i % 3 * 2, 12 * y + i)) for x in range(30) for y in range(10)
    )
    assert look(pdf({}, contents=b"BT /F 9 Tf 20 380 Td (A header line of thirty letters) Tj ET " + letters)).reasons == {"image"}
