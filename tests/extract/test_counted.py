"""What a document shows and nobody wrote: fields and formulas without a result, numbers it counts itself, signs of formulas, drawings, annotations."""

from __future__ import annotations

import base64
import random
import urllib.parse
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.extract.test_drawn_text import DECLARATION, PHONE, WORD, open_document, owpml, rich, together, word_document
from tests.extract.test_pdf_places import FONT, pdf, stream

Look = Callable[..., Any]
DIGITS = PHONE.replace("-", "")

COMPUTING = (
    "SYMBOL 48 \\f Arial",
    "EQ \\l(0,)",
    "= 40 + 8",
    "QUOTE 0",
    "SEQ k \\r 417",
    "IF 1 = 1 010 x",
    "REF a",
    "DISPLAYBARCODE 0 QR",
    "anything",
)
ELSEWHERE = ("PAGE", " NUMPAGES ", "XE 가", "HYPERLINK http://office.example", "FORMTEXT", "SAVEDATE", "SEQ CHAPTER \\h \\r 1", "")


def complex_field(instruction: str, result: str | None) -> bytes:
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    shown = "" if result is None else mark("separate") + f"<w:r><w:t>{result}</w:t></w:r>"
    return word_document(f"{mark('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>{shown}{mark('end')}")


def simple_field(instruction: str, result: str | None) -> bytes:
    return word_document(
        f"<w:fldSimple w:instr='{instruction}'>{f'<w:r><w:t>{result}</w:t></w:r>' if result else ''}</w:fldSimple>"
    )


def rich_field(instruction: str, result: str | None) -> bytes:
    return rich(
        "문의 ".encode("cp949").decode("latin-1")
        + "{\\field{\\*\\fldinst "
        + instruction.replace("\\", "\\\\")
        + "}{\\fldrslt "
        + (result or "")
        + "}} 17"
    )


@pytest.mark.parametrize("made", [complex_field, simple_field, rich_field])
def test_a_field_that_computes_and_keeps_no_result_is_a_gap_whatever_stands_beside_it(
    look: Look, made: Callable[[str, str | None], bytes]
) -> None:
    for instruction in COMPUTING:
        assert look(made(instruction, None)).reasons == {"unreadable"}, instruction
        assert look(made(instruction, "")).reasons == {"unreadable"}, instruction
        assert look(made(instruction, "5")).gaps == [], instruction
    for instruction in ELSEWHERE:
        assert look(made(instruction, None)).gaps == [], instruction


def test_a_result_within_the_instruction_is_none_of_the_outer_field(look: Look) -> None:
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    inner = f"{mark('begin')}<w:r><w:instrText>SEQ k</w:instrText></w:r>{mark('separate')}<w:r><w:t>5</w:t></w:r>{mark('end')}"
    outer = f"{mark('begin')}<w:r><w:instrText>= 3 + </w:instrText></w:r>{inner}{mark('separate')}{mark('end')}"
    assert look(word_document(outer)).reasons == {"unreadable"}


def notes(kind: str, *, settings: bool = False) -> bytes:
    start = f"<w:{kind}Pr><w:numStart w:val='417'/></w:{kind}Pr>"
    more = {"word/settings.xml": f"{DECLARATION}<w:settings {WORD}>{start}</w:settings>"} if settings else {}
    last = f"<w:p><w:r><w:t>010-0</w:t></w:r><w:r><w:{kind}Reference w:id='2'/></w:r><w:r><w:t>-2938</w:t></w:r></w:p>"
    return word_document("", more, last + ("" if settings else f"<w:sectPr>{start}</w:sectPr>"))


def formula(body: str) -> bytes:
    return word_document("", last=f"<w:p><m:oMath xmlns:m='m'>{body}</m:oMath></w:p>")


def signs(pieces: str) -> str:
    return "".join(f"<m:r><m:t>{piece}</m:t></m:r>" for piece in pieces)


COUNTED: dict[str, bytes] = {
    "docx footnote": notes("footnote"),
    "docx endnote": notes("endnote"),
    "docx footnote of the settings": notes("footnote", settings=True),
    "docx Thai list": word_document(
        "",
        {
            "word/numbering.xml": f"{DECLARATION}<w:numbering {WORD}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='417'/>"
            "<w:numFmt w:val='thaiNumbers'/><w:lvlText w:val='010-0%1-2938'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
            "<w:abstractNumId w:val='0'/></w:num></w:numbering>"
        },
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>로 전화</w:t></w:r></w:p>",
    ),
    "docx signs of sums": formula(
        "".join(f"<m:nary><m:naryPr><m:chr m:val='{sign}'/></m:naryPr><m:e/></m:nary>" for sign in DIGITS)
    ),
    "docx brackets": formula(
        f"<m:d><m:dPr><m:begChr m:val='010-0'/><m:sepChr m:val='1'/><m:endChr m:val='-2938'/></m:dPr><m:e>{signs('4')}</m:e><m:e>{signs('7')}</m:e></m:d>"
    ),
    "hwpx number counted anew": owpml(
        "<hp:p><hp:run><hp:ctrl><hp:newNum num='417' numType='PAGE'/></hp:ctrl><hp:t>010-0</hp:t><hp:ctrl><hp:autoNum num='1' numType='PAGE'/>"
        "</hp:ctrl><hp:t>-2938</hp:t></hp:run></hp:p>"
    ),
    "hwpx letters on one another": owpml(
        "<hp:p><hp:run><hp:t>문의</hp:t>" + "".join(f"<hp:compose composeText='{sign}'/>" for sign in DIGITS) + "</hp:run></hp:p>"
    ),
    "rtf list": rich(
        "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat417{\\leveltext\\'0a010-0\\'00-2938;}{\\levelnumbers\\'05;}}}}\\ls1 번"
    ),
    "rtf paragraph number": rich("{\\*\\pn\\pnlvlbody\\pndec\\pnstart417{\\pntxtb 010-0}{\\pntxta -2938}}\\fi-360 kim"),
    "rtf page": rich("\\pgnstart417\\pgnrestart{\\header 010-0\\chpgn -2938\\par}body"),
    "rtf page of a section": rich("\\sectd{\\header 010-0\\chpgn -2938\\par}\\pgnstarts417 body"),
    "rtf footnote": rich("\\ftnstart417 010-0\\chftn{\\footnote \\chftn x}-2938"),
}


@pytest.mark.parametrize("case", COUNTED)
def test_a_number_that_the_document_counts_itself_is_read(look: Look, case: str) -> None:
    found = look(COUNTED[case])
    assert PHONE in together(found.text) or DIGITS in together(found.text), found.texts
    assert not found.gaps


def test_notes_and_pages_counted_from_one_make_no_second_reading(look: Look) -> None:
    plain = word_document("<w:r><w:footnoteReference w:id='2'/></w:r>")
    assert [place for _, place, _ in look(plain).texts] == ["document"]
    assert "drawn" not in {place for _, place, _ in look(rich("010-04\\chftn{\\footnote \\chftn x}17\\chpgn")).texts}


def test_lines_counted_from_far_above_one_and_a_value_that_only_its_format_shows_are_gaps(look: Look) -> None:
    for start, reasons in (("416", {"unreadable"}), ("9", set[str]())):
        assert (
            look(word_document("", last=f"<w:sectPr><w:lnNumType w:countBy='1' w:start='{start}'/></w:sectPr>")).reasons == reasons
        )
        assert look(rich(f"\\linemod1\\linestarts{start} 010-0\\par -2938")).reasons == reasons
    cell = (
        "<table:table><table:table-row><table:table-cell office:value='417'>{}</table:table-cell></table:table-row></table:table>"
    )
    word = (
        "<table:table><table:table-row><table:table-cell><text:p>문의</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert look(open_document("", word + cell.format(""), "spreadsheet")).reasons == {"unreadable"}
    assert look(open_document("", word + cell.format("<text:p>417</text:p>"), "spreadsheet")).gaps == []


def annotation(at: int, what: bytes) -> bytes:
    return b"<</Type/Annot/Rect[%d 700 %d 720]%s>>" % (100 + at * 12, 112 + at * 12, what)


@pytest.mark.parametrize("seed", range(3))
def test_a_digit_an_annotation_is_read_where_it_stands(look: Look, seed: int) -> None:
    places = list(range(len(DIGITS)))
    random.Random(seed).shuffle(places)
    page = b"/Annots[" + b" ".join(b"%d 0 R" % (40 + place) for place in places) + b"]"
    forms = {
        20 + sign: stream(
            b"/Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<</Font%s>>" % FONT, b"BT /F 14 Tf 0 2 Td (%d) Tj ET" % sign
        )
        for sign in range(10)
    }
    stamps = {40 + at: annotation(at, b"/Subtype/Stamp/F 4/AP<</N %d 0 R>>" % (20 + int(sign))) for at, sign in enumerate(DIGITS)}
    texts = {
        40 + at: annotation(at, b"/Subtype/FreeText/DA(/Helv 12 Tf 0 g)/Contents(%d)" % int(sign)) for at, sign in enumerate(DIGITS)
    }
    assert DIGITS in together(look(pdf(forms | stamps, page=page)).text)
    assert DIGITS in together(look(pdf(texts, page=page)).text)


def test_letters_behind_a_soft_mask_are_not_seen(look: Look) -> None:
    objects = {
        10: b"<</SMask<</S/Luminosity/G 11 0 R>>>>",
        11: stream(b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Group<</S/Transparency/CS/DeviceGray>>", b"0 g 0 0 600 800 re f"),
    }
    shown = b" ".join(
        b"BT /F 14 Tf 1 0 0 1 %d 90 Tm (%c) Tj ET q /G gs BT /F 14 Tf 1 0 0 1 %d 90 Tm (5) Tj ET Q"
        % (10 + at * 9, ord(sign), 14 + at * 9)
        for at, sign in enumerate(DIGITS)
    )
    found = look(pdf(objects, contents=shown, more=b"/ExtGState<</G 10 0 R>>"))
    assert DIGITS in together(found.text), found.texts


LABELS = {
    "colours": "".join(f"{{\\C{at};{sign}}}" for at, sign in enumerate(PHONE, 1)),
    "numbers of letters": "".join(f"%%{ord(sign):03d}" for sign in PHONE),
    "code points": "".join(f"\\U+{ord(sign):04X}" for sign in PHONE),
    "lines and heights": "\\L010\\l-{\\H2.5x;0417}-\\fArial|b0;2938",
}


@pytest.mark.parametrize("label", LABELS)
def test_labels_of_a_drawing_are_read_as_they_are_shown(look: Look, label: str) -> None:
    drawing = f"0\nSECTION\n2\nENTITIES\n0\nMTEXT\n1\n{LABELS[label]}\n0\nENDSEC\n0\nEOF\n"
    assert look(drawing.encode()).has(PHONE)


def test_labels_of_a_drawing_are_read_where_they_stand(look: Look) -> None:
    labels = [f"0\nTEXT\n10\n{-20 + at * 2}.5\n20\n-5.0\n40\n2.5\n1\n{sign}\n" for at, sign in enumerate(DIGITS)]
    drawing = "0\nSECTION\n2\nENTITIES\n" + "".join(reversed(labels)) + "0\nENDSEC\n0\nEOF\n"
    assert DIGITS in together(look(drawing.encode()).text)


@pytest.mark.parametrize("escaped", [True, False])
def test_a_deflated_text_without_a_header_is_read(look: Look, escaped: bool) -> None:
    model = (
        f'<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell value="{PHONE}" vertex="1"/></root></mxGraphModel>'
    )
    machine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = machine.compress((urllib.parse.quote(model, safe="") if escaped else model).encode()) + machine.flush()
    assert look(f'<mxfile><diagram id="x">{base64.b64encode(packed).decode()}</diagram></mxfile>'.encode()).has(PHONE)
