"""DOC and XLS as they are drawn: what a person does not see between the digits of a number, by every property that takes it away."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import pytest

from tests.extract.test_drawn_text import DECOY, PHONE, open_document, word_document
from tests.extract.test_extract_tables import book, record, string

Look = Callable[..., Any]


def doc(text: str, start: int, end: int, properties: bytes, *, wide: bool = True) -> tuple[bytes, bytes]:
    """Main stream and table of a document whose characters start to end have these properties."""
    raw = text.encode("utf-16-le" if wide else "cp1252")
    width = 2 if wide else 1
    main = bytearray(0x200)
    struct.pack_into("<HH", main, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<I", main, 0x4C, len(text))
    at = len(main)
    place = at if wide else at * 2 | 0x40000000
    pieces = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, place, 0)
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    page = bytearray(512)
    struct.pack_into("<4I", page, 0, at, at + width * start, at + width * end, at + len(raw))
    page[17], page[511] = 200, 3
    page[400 : 401 + len(properties)] = bytes((len(properties),)) + properties
    body = (bytes(main) + raw).ljust(1024, b"\0") + bytes(page)
    runs = struct.pack("<III", at, at + len(raw), 2)
    main[:] = body
    struct.pack_into("<II", main, 0x1A2, 0, len(clx))
    struct.pack_into("<II", main, 0xFA, len(clx), len(runs))
    return bytes(main), clx + runs


AWAY = {
    "hidden": struct.pack("<HB", 0x083C, 1), "deleted": struct.pack("<HB", 0x0800, 1), "one point": struct.pack("<HH", 0x4A43, 2), "narrow": struct.pack("<HH", 0x4852, 1),
    "white": struct.pack("<H", 0x6870) + b"\xff\xff\xff\0", "white of the palette": struct.pack("<HB", 0x2A42, 8),
    "black on black": struct.pack("<HB", 0x2A42, 1) + struct.pack("<HB", 0x2A0C, 1), "behind others": struct.pack("<HB", 0x0835, 1) + struct.pack("<HB", 0x083C, 1),
}  # fmt: skip
SEEN = {
    "bold": struct.pack("<HB", 0x0835, 1),
    "red": struct.pack("<H", 0x6870) + b"\xff\0\0\0",
    "not hidden": struct.pack("<HB", 0x083C, 0),
}


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("way", AWAY)
def test_characters_of_a_doc_that_nobody_sees(look: Look, compound: Callable[..., bytes], way: str, wide: bool) -> None:
    main, table = doc(f"{DECOY}\r", 6, 7, AWAY[way], wide=wide)
    found = look(compound({"WordDocument": main, "0Table": table}))
    assert ("", "body", f"{DECOY}\n") in found.texts
    assert ("", "body drawn", f"{PHONE}\n") in found.texts


@pytest.mark.parametrize("way", SEEN)
def test_characters_of_a_doc_that_are_seen(look: Look, compound: Callable[..., bytes], way: str) -> None:
    main, table = doc(f"{DECOY}\r", 6, 7, SEEN[way])
    found = look(compound({"WordDocument": main, "0Table": table}))
    assert not any("drawn" in place for _, place, _ in found.texts)


@pytest.mark.parametrize("cut", range(0, 64, 7))
def test_properties_of_a_doc_that_lie_outside_raise_nothing(look: Look, compound: Callable[..., bytes], cut: int) -> None:
    main, table = doc(f"{DECOY}\r", 6, 7, AWAY["hidden"])
    broken = main[:-512] + bytes((cut * 37 % 256,)) * 512
    assert look(compound({"WordDocument": broken, "0Table": table[: len(table) - cut % 12]})).kind == "doc"


def font(height: int, ink: int) -> bytes:
    return record(0x31, struct.pack("<HHH", height, 0, ink) + bytes(8) + string("f", "<B"))


FONTS = font(220, 0x7FFF) * 4 + font(220, 9) + font(20, 0x7FFF)  # number 5 is white, 6 is small


def style(number: int, code: int = 0) -> bytes:
    return record(0xE0, struct.pack("<HH", number, code) + bytes(16))


MORE = FONTS + record(0x41E, struct.pack("<H", 164) + string(";;;")) + style(0) + style(5) + style(6) + style(0, 164)
PARTS = ("010-04", "5", "17-2938")


def column(styles: tuple[int, int, int], across: bool) -> bytes:
    return b"".join(
        record(0x204, struct.pack("<HHH", 0 if across else i, i if across else 0, styles[i]) + string(part))
        for i, part in enumerate(PARTS)
    )


@pytest.mark.parametrize(
    ("styles", "across", "before"),
    [
        ((0, 0, 0), False, record(0x208, struct.pack("<8H", 1, 0, 1, 255, 0, 0, 0x20, 0))), ((0, 0, 0), False, record(0x208, struct.pack("<8H", 1, 0, 1, 20, 0, 0, 0, 0))),
        ((0, 0, 0), True, record(0x7D, struct.pack("<6H", 1, 1, 2048, 0, 1, 0))), ((0, 0, 0), True, record(0x7D, struct.pack("<6H", 1, 1, 30, 0, 0, 0))),
        ((0, 1, 0), True, b""), ((0, 2, 0), False, b""), ((0, 3, 0), True, b""),
    ],
)  # fmt: skip
def test_cells_of_an_xls_that_nobody_sees(
    look: Look, compound: Callable[..., bytes], styles: tuple[int, int, int], across: bool, before: bytes
) -> None:
    found = look(compound({"Workbook": book(before, column(styles, across), more=MORE)}))
    drawn = [text for _, place, text in found.texts if place == "명단 drawn"]
    assert "".join(drawn).replace("\t", "").replace("\n", "") == PHONE
    assert found.has("5")


def test_pieces_of_a_rich_text_of_an_xls(look: Look, compound: Callable[..., bytes]) -> None:
    rich = struct.pack("<HBH", len(DECOY), 8, 2) + DECOY.encode("latin-1") + struct.pack("<HHHH", 6, 5, 7, 0)
    table = record(0xFC, struct.pack("<II", 1, 1) + rich)
    found = look(compound({"Workbook": book(record(0xFD, struct.pack("<HHHI", 0, 0, 0, 0)), table=table, more=MORE)}))
    assert ("", "명단", DECOY) in found.texts
    assert ("", "명단 drawn", PHONE) in found.texts


def item(code: int, body: bytes) -> bytes:
    head = bytes([code & 0x7F | (0x80 if code > 0x7F else 0)]) + (bytes([code >> 7]) if code > 0x7F else b"")
    return head + bytes([len(body)]) + body


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def binary_font(height: int, colour: bytes) -> bytes:
    return item(43, struct.pack("<HHHHBBBB", height, 0, 400, 0, 0, 0, 0, 0) + colour + b"\0" + wide("f"))


WHITE, AUTOMATIC = b"\x05\xff\0\0\xff\xff\xff\xff", bytes(8)
STYLES = (
    binary_font(220, AUTOMATIC) + binary_font(220, WHITE) + binary_font(20, AUTOMATIC) + item(44, struct.pack("<H", 164) + wide(";;;")) + item(617, b"\3\0\0\0")
    + b"".join(item(47, struct.pack("<HHHH", 0, code, font, 0) + bytes(8)) for code, font in ((0, 0), (0, 1), (0, 2), (164, 0))) + item(618, b"")
)  # fmt: skip


def row(number: int, height: int = 300, flags: int = 0) -> bytes:
    return item(0, struct.pack("<IIHBBB", number, 0, height, 0, flags, 0) + bytes(4))


@pytest.mark.parametrize(
    ("style", "before", "second"),
    [
        (1, b"", row(1)), (2, b"", row(1)), (3, b"", row(1)), (0, b"", row(1, flags=0x10)), (0, b"", row(1, height=20)),
        (0, item(60, struct.pack("<IIIIH", 1, 1, 2048, 0, 1)), b""), (0, item(60, struct.pack("<IIIIH", 1, 1, 20, 0, 0)), b""),
    ],
)  # fmt: skip
def test_cells_of_an_xlsb_that_nobody_sees(
    look: Look, zip_of: Callable[..., bytes], style: int, before: bytes, second: bytes
) -> None:
    middle = 0 if second else 1
    cells = [
        item(6, struct.pack("<II", column, kind) + wide(part))
        for part, column, kind in zip(PARTS, (0, middle, 2 * middle), (0, style, 0), strict=True)
    ]
    sheet = before + row(0) + cells[0] + second + cells[1] + (row(2) if second else b"") + cells[2]
    found = look(
        zip_of(
            {"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"", "xl/styles.bin": STYLES, "xl/worksheets/sheet1.bin": sheet}
        )
    )
    drawn = [text for _, place, text in found.texts if place == "sheet1 drawn"]
    assert "".join(drawn).replace("\t", "").replace("\n", "") == PHONE
    assert found.has("5")


MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


@pytest.mark.parametrize(
    "middle",
    [
        f"<mc:AlternateContent xmlns:mc='{CHOICE}'><mc:Choice Requires='x'/><mc:Fallback><w:r><w:t>5</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        f"<m:phant xmlns:m='{MATH}'><m:phantPr><m:show m:val='0'/></m:phantPr><m:e><m:r><m:t>5</m:t></m:r></m:e></m:phant>",
        "<w:r><w:ruby><w:rt><w:r><w:t>5</w:t></w:r></w:rt><w:rubyBase><w:r><w:t></w:t></w:r></w:rubyBase></w:ruby></w:r>",
    ],
)
def test_what_word_shows_elsewhere_or_not_at_all(look: Look, middle: str) -> None:
    assert any("drawn" in place and PHONE in text for _, place, text in look(word_document(middle)).texts)


def test_a_phantom_that_is_shown_is_text(look: Look) -> None:
    shown = f"<m:phant xmlns:m='{MATH}'><m:phantPr><m:show m:val='1'/></m:phantPr><m:e><m:r><m:t>5</m:t></m:r></m:e></m:phant>"
    assert not any("drawn" in place for _, place, _ in look(word_document(shown)).texts)


def test_a_ruby_text_of_an_open_document(look: Look) -> None:
    body = (
        "<text:p>010-04<text:ruby><text:ruby-base>1</text:ruby-base><text:ruby-text>5</text:ruby-text></text:ruby>7-2938</text:p>"
    )
    assert any("drawn" in place and PHONE in text for _, place, text in look(open_document("", body)).texts)


@pytest.mark.parametrize(
    ("symbols", "first"), [("Wingdings", 0x80), ("Wingdings", 0x8B), ("Wingdings 2", 0x69), ("wingdings 2", 0x74)]
)
def test_numbers_in_circles_of_a_font_of_pictures(look: Look, symbols: str, first: int) -> None:
    signs = "".join(f"<w:r><w:sym w:font='{symbols}' w:char='F0{first + int(digit):02X}'/></w:r>" for digit in "0104172938")
    assert "0104172938" in look(word_document("", last=f"<w:p>{signs}</w:p>")).text


def atom(kind: int, body: bytes, head: int = 0) -> bytes:
    return struct.pack("<HHI", head, kind, len(body)) + body


def holder(kind: int, *inside: bytes, instance: int = 0) -> bytes:
    return atom(kind, b"".join(inside), instance << 4 | 0xF)


def letters(text: str, *runs: tuple[int, int, bytes]) -> bytes:
    """A text of a slide whose runs (count, mask, properties) are drawn so; its paragraph has a bullet and tab stops, to be stepped over."""
    paragraph = struct.pack("<IHI", len(text) + 1, 0, 0x100801) + struct.pack("<HHH", 1, 1, 1) + bytes(4)
    style = paragraph + b"".join(struct.pack("<II", count, mask) + properties for count, mask, properties in runs)
    return atom(3999, bytes(4)) + atom(4000, text.encode("utf-16-le")) + atom(4001, style)


PPT_AWAY = {
    "one point": (0x20000, struct.pack("<H", 1)), "white": (0x40000, b"\xff\xff\xff\xfe"), "of the slide's ground": (0x40000, b"\0\0\0\0"),
    "bold, in a font, white and raised": (0xD0001, struct.pack("<HH", 1, 3) + b"\xff\xff\xff\xfe" + struct.pack("<H", 30)),
}  # fmt: skip
PPT_SEEN = {"red": (0x40000, b"\xff\0\0\xfe"), "of the scheme": (0x40000, b"\0\0\0\1"), "bold": (0x1, struct.pack("<H", 1))}


def presentation(*records: bytes) -> dict[str, bytes]:
    return {"PowerPoint Document": b"".join(records), "Current User": bytes(40)}


@pytest.mark.parametrize("way", PPT_AWAY)
def test_letters_of_a_ppt_that_nobody_sees(look: Look, compound: Callable[..., bytes], way: str) -> None:
    said = letters(DECOY, (6, 0x20000, struct.pack("<H", 18)), (1, *PPT_AWAY[way]), (len(DECOY) - 6, 0, b""))
    found = look(compound(presentation(holder(1006, holder(0xF00D, said)))))
    assert ("", "slides", DECOY) in found.texts
    assert ("", "slides drawn", PHONE) in found.texts


@pytest.mark.parametrize("way", PPT_SEEN)
def test_letters_of_a_ppt_that_are_seen(look: Look, compound: Callable[..., bytes], way: str) -> None:
    said = letters(DECOY, (6, 0, b""), (1, *PPT_SEEN[way]), (len(DECOY) - 6, 0, b""))
    found = look(compound(presentation(holder(1006, holder(0xF00D, said)))))
    assert not any("drawn" in place for _, place, _ in found.texts)


def anchored(said: bytes, left: int, top: int = 700, *, child: bool = False, flags: int = 0, options: bytes = b"") -> bytes:
    box = (left, top, left + 90, top + 300)
    anchor = atom(0xF00F, struct.pack("<4i", *box)) if child else atom(0xF010, struct.pack("<4h", box[1], box[0], box[2], box[3]))
    return holder(
        0xF004,
        atom(0xF00A, struct.pack("<II", 1, flags)),
        atom(0xF00B, options, len(options) // 6 << 4),
        anchor,
        holder(0xF00D, said),
    )


def drawing(*shapes: bytes) -> bytes:
    group = holder(0xF004, atom(0xF009, bytes(16)), atom(0xF00A, bytes(8)))
    return holder(1036, holder(0xF002, holder(0xF003, group, *shapes)))


def test_shapes_of_a_ppt_are_read_where_they_stand_over_their_master(look: Look, compound: Callable[..., bytes]) -> None:
    """The digits stand on the slide, in a placeholder whose text is in the outline, in a group with its own coordinates, and on the master; between them
    stands what is hidden, deleted or beside the slide."""
    from tests.extract.test_placed_text import ORDER

    frame = (
        atom(0xF009, struct.pack("<4i", 0, 0, 13_000, 3000)),
        atom(0xF00A, bytes(8)),
        atom(0xF010, struct.pack("<4h", 700, 0, 1300, 1000)),
    )
    shapes = []
    for place in ORDER:
        said = atom(4008, PHONE[place].encode())
        if place == 3:
            said = atom(3998, bytes(4))
        if place == 5:
            inner = (place * 1000, 0, place * 1000 + 900, 3000)
            shape = holder(0xF004, atom(0xF00F, struct.pack("<4i", *inner)), holder(0xF00D, said))
            shapes.append(holder(0xF003, holder(0xF004, *frame), shape))
        elif place != 7:
            shapes.append(anchored(said, 100 * place, child=place == 9))
    shapes += [
        anchored(atom(4008, b"9"), 150, flags=8), anchored(atom(4008, b"8"), 250, options=struct.pack("<HI", 0x3BF, 0x20002)),
        anchored(atom(4008, b"7"), 6000), anchored(atom(4008, b"*"), 350),
    ]  # fmt: skip
    slide = holder(1006, atom(1007, bytes(12) + struct.pack("<I", 0x80000001) + bytes(8)), drawing(*shapes))
    master = holder(1016, drawing(anchored(atom(4008, PHONE[7].encode()), 700)))
    document = holder(
        1000,
        atom(1001, struct.pack("<ii", 5760, 4320) + bytes(32)),
        holder(4080, atom(1011, struct.pack("<IIIII", 2, 0, 0, 0x80000001, 0)), instance=1),
        holder(4080, atom(1011, struct.pack("<IIIII", 3, 0, 1, 256, 0)), letters(PHONE[3], (1, 0, b""), (1, 0, b""))),
    )
    places = struct.pack("<IIII", 3 << 20 | 1, 0, len(document), len(document) + len(master))
    found = look(compound(presentation(document, master, slide, atom(6002, places))))
    assert [text for _, place, text in found.texts if place == "slides placed"] == [PHONE]


@pytest.mark.parametrize("cut", range(1, 400, 37))
def test_shapes_of_a_damaged_ppt_raise_nothing(look: Look, compound: Callable[..., bytes], cut: int) -> None:
    whole = holder(1006, atom(1007, bytes(24)), drawing(anchored(letters(DECOY, (len(DECOY) + 1, 0x20000, b"\1\0")), 10)))
    broken = whole[: len(whole) - cut % len(whole)]
    assert look(compound({"PowerPoint Document": broken, "Current User": bytes(40)})).kind == "ppt"


def test_shapes_of_a_ppt_that_cannot_be_placed_are_a_gap(look: Look, compound: Callable[..., bytes]) -> None:
    """Every record is whole, so that all words are read, and one holds less than its kind does."""
    slide = holder(1006, drawing(anchored(letters(DECOY, (len(DECOY) + 1, 0, b"")), 10)), atom(1007, b""))
    found = look(compound({"PowerPoint Document": slide, "Current User": bytes(40)}))
    assert any(DECOY in text for *_, text in found.texts)
    assert [reason for _, reason in found.gaps] == ["unreadable"]
