"""The second reading of a document, as a person sees it: without what is hidden, with what the document counts itself, beside the full one."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import pytest

from tests.extract.conftest import zip_of

Look = Callable[..., Any]
PHONE = "010-0417-2938"
DECOY = "010-04517-2938"

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
OPEN_DOCUMENT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
OWPML = (
    'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" '
    'xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'
)
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_document(middle: str, more: dict[str, str] | None = None, last: str = "") -> bytes:
    body = f"<w:p><w:r><w:t>010-04</w:t></w:r>{middle}<w:r><w:t>17-2938</w:t></w:r></w:p>{last}"
    return zip_of(
        {
            "[Content_Types].xml": f"{DECLARATION}<Types/>",
            "word/document.xml": f"{DECLARATION}<w:document {WORD}><w:body>{body}</w:body></w:document>",
            **(more or {}),
        }
    )


def word_run(properties: str) -> bytes:
    return word_document(f"<w:r><w:rPr>{properties}</w:rPr><w:t>5</w:t></w:r>")


def slide(body: str) -> bytes:
    return zip_of(
        {
            "[Content_Types].xml": f"{DECLARATION}<Types/>",
            "ppt/slides/slide1.xml": f"{DECLARATION}<p:sld {DRAWING}><p:cSld><p:spTree>{body}</p:spTree></p:cSld></p:sld>",
        }
    )


def slide_run(attributes: str, inner: str = "", before: str = "") -> bytes:
    return slide(
        f"<p:sp>{before}<p:txBody><a:p><a:r><a:t>010-04</a:t></a:r><a:r><a:rPr {attributes}>{inner}</a:rPr><a:t>5</a:t></a:r>"
        "<a:r><a:t>17-2938</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def open_document(style: str, body: str = "", kind: str = "text") -> bytes:
    text = body or "<text:p>010-04<text:span text:style-name='T'>5</text:span>17-2938</text:p>"
    return zip_of(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"{DECLARATION}<office:document-content {OPEN_DOCUMENT}><office:automatic-styles>{style}</office:automatic-styles>"
            f"<office:body><office:{kind}>{text}</office:{kind}></office:body></office:document-content>",
        }
    )


def text_style(properties: str) -> bytes:
    return open_document(f"<style:style style:name='T' style:family='text'><style:text-properties {properties}/></style:style>")


def owpml(body: str, head: str = "") -> bytes:
    return zip_of(
        {
            "mimetype": "application/hwp+zip",
            "Contents/section0.xml": f"{DECLARATION}<hs:sec {OWPML}>{body}</hs:sec>",
            "Contents/header.xml": f"{DECLARATION}<hh:head {OWPML}>{head}</hh:head>",
        }
    )


def owpml_runs(properties: str) -> bytes:
    head = f"<hh:charPr id='0' height='1000' textColor='#000000'/><hh:charPr id='1' {properties}/>"
    runs = "".join(
        f"<hp:run charPrIDRef='{look}'><hp:t>{text}</hp:t></hp:run>" for look, text in ((0, "010-04"), (1, "5"), (0, "17-2938"))
    )
    return owpml(f"<hp:p>{runs}</hp:p>", head)


def rich(body: str) -> bytes:
    return ("{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;}" + body + "}").encode()


SHEET = "xl/worksheets/sheet1.xml"


def workbook(rows: str, *, columns: str = "", styles: str = "", strings: str = "") -> bytes:
    return zip_of(
        {
            "[Content_Types].xml": f"{DECLARATION}<Types/>",
            "xl/workbook.xml": f"{DECLARATION}<workbook/>",
            "xl/styles.xml": f"{DECLARATION}<styleSheet>{styles}</styleSheet>",
            "xl/sharedStrings.xml": f"{DECLARATION}<sst>{strings}</sst>",
            SHEET: f"{DECLARATION}<worksheet>{columns}<sheetData>{rows}</sheetData></worksheet>",
        }
    )


RICH_STRING = "<r><t>010-04</t></r><r><rPr>{}</rPr><t>5</t></r><r><t>17-2938</t></r>"
CELL = '<c t="inlineStr"{}><is><t>{}</t></is></c>'
CELLS = "<row>" + CELL.format("", "010-04") + CELL.format(' s="1"', "5") + CELL.format("", "17-2938") + "</row>"
STYLES = (
    "<numFmts><numFmt numFmtId='200' formatCode=';;;'/></numFmts><fonts><font/><font><color rgb='FFFFFFFF'/></font><font><sz val='1'/></font>"
    "</fonts><fills><fill/></fills><cellXfs><xf numFmtId='0' fontId='0' fillId='0'/>{}</cellXfs>"
)

HIDDEN: dict[str, bytes] = {
    "docx hidden": word_run("<w:vanish/>"),
    "docx white": word_run('<w:color w:val="FFFFFF"/>'),
    "docx nearly white": word_run('<w:color w:val="FCFCFC"/>'),
    "docx one point": word_run('<w:sz w:val="2"/>'),
    "docx on its own ground": word_run('<w:color w:val="102040"/><w:shd w:fill="102040"/>'),
    "docx without ink": word_run("<w14:textFill xmlns:w14='x'><w14:noFill/></w14:textFill>"),
    "docx deleted": word_document("<w:del><w:r><w:delText>5</w:delText></w:r></w:del>"),
    "docx moved away": word_document("<w:moveFrom><w:r><w:t>5</w:t></w:r></w:moveFrom>"),
    "docx style based on a hidden one": word_document(
        "<w:r><w:rPr><w:rStyle w:val='B'/></w:rPr><w:t>5</w:t></w:r>",
        {
            "word/styles.xml": f"{DECLARATION}<w:styles {WORD}><w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style>"
            "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>"
        },
    ),
    "docx narrow": word_run('<w:w w:val="1"/>'),
    "rtf narrow": rich("010-04{\\charscalex1 5}17-2938"),
    "odt narrow": text_style("style:text-scale='1%'"),
    "xlsx thin column": workbook(CELLS, columns="<cols><col min='2' max='2' width='0.1'/></cols>"),
    "xlsx low row": workbook(
        f"<row>{CELL.format('', '010-04')}</row><row ht='1'>{CELL.format('', '5')}</row><row>{CELL.format('', '17-2938')}</row>"
    ),
    "pptx beside the slide": slide(
        "".join(
            f"<p:sp><p:spPr><a:xfrm><a:off x='{x}' y='0'/><a:ext cx='900' cy='900'/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r>"
            "</a:p></p:txBody></p:sp>"
            for x, text in ((0, "010-04"), (-900_000, "5"), (900, "17-2938"))
        )
    ),
    "pptx one point": slide_run('sz="100"'),
    "pptx white": slide_run("", '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'),
    "pptx transparent": slide_run("", '<a:solidFill><a:srgbClr val="102040"><a:alpha val="0"/></a:srgbClr></a:solidFill>'),
    "pptx of the shape's fill": slide_run(
        "",
        '<a:solidFill><a:srgbClr val="102040"/></a:solidFill>',
        '<p:spPr><a:solidFill><a:srgbClr val="102040"/></a:solidFill></p:spPr>',
    ),
    "xlsx white piece": workbook("<row><c t='inlineStr'><is>" + RICH_STRING.format("<color rgb='FFFFFFFF'/>") + "</is></c></row>"),
    "xlsx small piece of a shared string": workbook(
        "<row><c t='s'><v>0</v></c></row>", strings="<si>" + RICH_STRING.format("<sz val='1'/>") + "</si>"
    ),
    "xlsx format that shows nothing": workbook(CELLS, styles=STYLES.format("<xf numFmtId='200' fontId='0' fillId='0'/>")),
    "xlsx white cell": workbook(CELLS, styles=STYLES.format("<xf numFmtId='0' fontId='1' fillId='0'/>")),
    "xlsx small cell": workbook(CELLS, styles=STYLES.format("<xf numFmtId='0' fontId='2' fillId='0'/>")),
    "xlsx hidden column": workbook(CELLS, columns="<cols><col min='2' max='2' hidden='1'/></cols>"),
    "hwpx white": owpml_runs("height='1000' textColor='#FFFFFF'"),
    "hwpx one point": owpml_runs("height='100' textColor='#000000'"),
    "hwpx deleted": owpml(
        "<hp:p><hp:run><hp:t>010-04<hp:deleteBegin Id='1'/>5<hp:deleteEnd Id='1'/>17-2938</hp:t></hp:run></hp:p>"
    ),
    "odt not displayed": text_style("text:display='none'"),
    "odt white": text_style("fo:color='#ffffff'"),
    "odt one point": text_style("fo:font-size='1pt'"),
    "odt of its ground": text_style("fo:color='#102040' fo:background-color='#102040'"),
    "ods hidden column": open_document(
        "",
        "<table:table><table:table-column/><table:table-column table:visibility='collapse'/><table:table-column/><table:table-row>"
        "<table:table-cell><text:p>010-04</text:p></table:table-cell><table:table-cell><text:p>5</text:p></table:table-cell>"
        "<table:table-cell><text:p>17-2938</text:p></table:table-cell></table:table-row></table:table>",
        "spreadsheet",
    ),
    "rtf hidden": rich("010-04{\\v 5}17-2938"),
    "rtf hidden and shown again": rich("010-04\\v 5\\v0 17-2938"),
    "rtf white": rich("010-04{\\cf1 5}17-2938"),
    "rtf one point": rich("010-04{\\fs2 5}17-2938"),
    "rtf deleted": rich("010-04{\\deleted 5}17-2938"),
    "epub sheet": zip_of(
        {
            "mimetype": "application/epub+zip",
            "css/a.css": ".q{display:none}",
            "text/c.xhtml": "<html><head><link rel='stylesheet' href='../css/a.css'/></head><body><p>010-04<b class='q'>5</b>17-2938</p></body></html>",
        }
    ),
    "epub sheet imported": zip_of(
        {
            "a.css": '@import "b.css";',
            "b.css": ".q{display:none}",
            "c.html": "<link href=a.css rel=stylesheet><p>010-04<b class='q'>5</b>17-2938</p>",
        }
    ),
}


def together(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("case", HIDDEN)
def test_what_is_hidden_between_digits_is_read_with_and_without(look: Look, case: str) -> None:
    found = look(HIDDEN[case])
    assert PHONE in together(found.text), found.texts
    assert DECOY in together(found.text), found.texts


PAGES = {
    "white": "BT /F 12 Tf 50 700 Td (010-04) Tj 1 1 1 rg (5) Tj 0 0 0 rg (17-2938) Tj ET",
    "invisible": "BT /F 12 Tf 50 700 Td (010-04) Tj 3 Tr (5) Tj 0 Tr (17-2938) Tj ET",
    "one point": "BT /F 12 Tf 50 700 Td (010-04) Tj /F 1 Tf (5) Tj /F 12 Tf (17-2938) Tj ET",
    "clipped": "BT /F 12 Tf 50 700 Td (010-04) Tj ET q 0 0 9 9 re W n BT /F 12 Tf 88 700 Td (5) Tj ET Q BT /F 12 Tf 94 700 Td (17-2938) Tj ET",
    "under a picture": "BT /F 12 Tf 88 700 Td (5) Tj ET q 30 0 0 30 80 690 cm /I Do Q BT /F 12 Tf 50 700 Td (010-0417-2938) Tj ET",
    "covered": "BT /F 12 Tf 88 700 Td (5) Tj ET 1 1 1 rg 80 690 30 30 re f 0 0 0 rg BT /F 12 Tf 50 700 Td (010-0417-2938) Tj ET",
}


@pytest.mark.parametrize("case", PAGES)
def test_what_is_not_seen_on_a_page_is_read_with_and_without(look: Look, pdf: Callable[..., bytes], case: str) -> None:
    found = look(pdf([PAGES[case]], image=True))
    shown = [text for _, place, text in found.texts if place == "page 1 drawn"]
    assert [together(text) for text in shown] == [PHONE], found.texts
    assert any("5" in text for _, place, text in found.texts if place == "page 1")


COMPOSED: dict[str, bytes] = {
    "docx list": word_document(
        "",
        {
            "word/numbering.xml": f"{DECLARATION}<w:numbering {WORD}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='2938'/>"
            "<w:numFmt w:val='decimal'/><w:lvlText w:val='010-0417-%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
            "</w:num></w:numbering>"
        },
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>로 전화</w:t></w:r></w:p>",
    ),
    "docx page number": zip_of(
        {
            "[Content_Types].xml": f"{DECLARATION}<Types/>",
            "word/document.xml": f"{DECLARATION}<w:document {WORD}><w:body><w:sectPr><w:pgNumType w:start='2938'/></w:sectPr></w:body></w:document>",
            "word/footer1.xml": f"{DECLARATION}<w:ftr {WORD}><w:p><w:r><w:t>010-0417-</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r><w:r>"
            "<w:fldChar w:fldCharType='end'/></w:r></w:p></w:ftr>",
        }
    ),
    "pptx bullet": slide(
        "<p:sp><p:txBody><a:p><a:r><a:t>010-0417-</a:t></a:r></a:p><a:p><a:pPr><a:buAutoNum type='arabicPlain' startAt='2938'/></a:pPr>"
        "<a:r><a:t>번</a:t></a:r></a:p></p:txBody></p:sp>"
    ),
    "hwpx automatic number": owpml(
        "<hp:p><hp:run><hp:t>010-0417-</hp:t><hp:ctrl><hp:autoNum num='2938' numType='PAGE'/></hp:ctrl></hp:run></hp:p>"
    ),
    "hwpx heading": owpml(
        "<hp:p paraPrIDRef='7'><hp:run><hp:t>로 전화</hp:t></hp:run></hp:p>",
        "<hh:numbering id='3'><hh:paraHead level='1' start='2938' numFormat='DIGIT'>010-0417-^1</hh:paraHead></hh:numbering>"
        "<hh:paraPr id='7'><hh:heading type='NUMBER' idRef='3' level='0'/></hh:paraPr>",
    ),
    "odt list": open_document(
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-prefix='010-0417-' style:num-format='1' "
        "text:start-value='2938'/></text:list-style>",
        "<text:list text:style-name='L'><text:list-item><text:p>로 전화</text:p></text:list-item></text:list>",
    ),
}


@pytest.mark.parametrize("case", COMPOSED)
def test_a_number_that_the_document_counts_itself_is_read(look: Look, case: str) -> None:
    assert PHONE in together(look(COMPOSED[case]).text)


def test_a_list_counted_from_one_and_white_letters_on_a_dark_ground_make_no_second_reading(look: Look) -> None:
    numbered = word_document(
        '<w:r><w:rPr><w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/></w:rPr><w:t>5</w:t></w:r>',
        {
            "word/numbering.xml": f"{DECLARATION}<w:numbering {WORD}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
            "</w:num></w:numbering>"
        },
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>접수</w:t></w:r></w:p>",
    )
    assert [place for _, place, _ in look(numbered).texts] == ["document"]


def test_a_title_bookmarks_and_names_of_pages_are_texts_of_their_own(look: Look, pdf: Callable[..., bytes]) -> None:
    page = pdf(["BT /F 12 Tf 50 700 Td (2938) Tj ET"]).decode("latin-1")
    page = page.replace(
        "/Type /Catalog",
        "/Type /Catalog /Outlines 90 0 R /PageLabels << /Nums [0 << /S /D /P (010-0417-) /St 2938 >>] >>",
    ).replace(
        "trailer <<",
        "90 0 obj << /Type /Outlines /First 91 0 R /Last 92 0 R /Count 2 >> endobj\n"
        "91 0 obj << /Title (010-04) /Parent 90 0 R /Next 92 0 R >> endobj\n92 0 obj << /Title (17-2938) /Parent 90 0 R /Prev 91 0 R >> endobj\n"
        "93 0 obj << /Title (010-0417) /CreationDate (D:20261101090000) >> endobj\ntrailer << /Info 93 0 R",
    )
    found = {place: text for _, place, text in look(page.encode("latin-1")).texts}
    assert (found["title"], found["bookmarks"], found["page labels"]) == ("010-0417", "010-04\n17-2938", PHONE)


def hwp_record(tag: int, content: bytes) -> bytes:
    return struct.pack("<I", tag | len(content) << 20) + content


def shape(ink: bytes, size: int) -> bytes:
    return hwp_record(21, bytes(42) + struct.pack("<iI", size, 0) + bytes(2) + ink + bytes(4) + b"\xff" * 4 + bytes(10))


@pytest.mark.parametrize(("ink", "size"), [(b"\xff\xff\xff\0", 1000), (bytes(4), 100)], ids=["white", "one point"])
def test_letters_of_an_hwp_that_are_not_seen(look: Look, compound: Callable[..., bytes], ink: bytes, size: int) -> None:
    paragraph = hwp_record(67, f"{DECOY}\r".encode("utf-16-le"))
    runs = hwp_record(68, struct.pack("<IIIIII", 0, 0, 6, 1, 7, 0))
    header = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05010000, 0)
    info = shape(bytes(4), 1000) + shape(ink, size)
    found = look(compound({"FileHeader": header, "DocInfo": info, "BodyText/Section0": paragraph + runs}))
    assert ("", "Section0", f"{DECOY}\n") in found.texts
    assert ("", "Section0 drawn", f"{PHONE}\n") in found.texts
