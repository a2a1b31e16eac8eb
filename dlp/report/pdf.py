"""A document as a PDF on A4, with reportlab (extra `pdf`): the same headings, tables and plots as the HTML page. Nothing from outside.

The Korean face that is found on this machine is embedded, as far as it is used. Without one the PDF names HYGothic-Medium, which readers
replace by a face of their own; its text can be searched and copied either way.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.ports import ConfigError
from dlp.report.blocks import APPROVAL, NOTHING, Bars, Block, Columns, Document, Note, Table

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

FACES: Final = (
    "/usr/share/fonts/truetype/nanum/NanumGothic.ttf",
    "/usr/share/fonts/truetype/nanum/NanumBarunGothic.ttf",
    "/usr/share/fonts/nanum/NanumGothic.ttf",
    "/usr/share/fonts/naver-nanum-gothic/NanumGothic.ttf",
    "/usr/share/fonts/truetype/unfonts-core/UnDotum.ttf",
)
"""TrueType with Hangul whose licence lets it be embedded (OFL, GPL with font exception): Debian, Alpine, Fedora."""
SUBSTITUTE: Final = "HYGothic-Medium"
BAR: Final = "#0072b2"
WIDTH: Final = 481.0  # points: A4 without its margins
LABEL: Final = 190.0
NUMBER: Final = 55.0
ROW: Final = 15.0
TALL: Final = 80.0
AT_ONCE: Final = 35  # bars drawn in one piece: it must fit on a page


def pdf(document: Document) -> bytes:
    """ConfigError where reportlab is not installed."""
    try:
        from reportlab.lib.colors import HexColor
        from reportlab.platypus import HRFlowable, KeepTogether, SimpleDocTemplate
    except ImportError:
        raise ConfigError(
            "--out", "", "a PDF needs the extra `pdf`: in the program's folder: pip install '.[pdf]', or write .html"
        ) from None
    face, bold = _faces()
    styles, out = _styles(face, bold), io.BytesIO()
    paper = SimpleDocTemplate(
        out, pagesize=(595.28, 841.89), leftMargin=57, rightMargin=57, topMargin=54, bottomMargin=54, title=document.title,
        lang="ko-KR", creator="dlp", producer="dlp",
    )  # fmt: skip
    story: list[Flowable] = [
        *_head(document, styles),
        _text(document.title, styles["title"]),
        HRFlowable("100%", 2, color=HexColor(BAR), spaceBefore=0),
    ]
    for section in document.sections:
        pieces = [piece for block in section.blocks for piece in _pieces(block, styles, face)]
        story += [KeepTogether([_text(section.heading, styles["heading"]), *pieces[:1]]), *pieces[1:]]
    story.append(_text(document.foot, styles["note"]))

    def number(canvas: Any, paper: Any) -> None:
        canvas.setFont(face, 8)
        canvas.drawCentredString(297.6, 28, f"- {paper.page} -")

    paper.build(story, onFirstPage=number, onLaterPages=number)
    return out.getvalue()


def _faces() -> tuple[str, str]:
    """The names of the face and of its bold one (the same where it has none), registered."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    found = []
    for path in (Path(one) for one in FACES):
        for name, file in (("Korean", path), ("KoreanBold", path.with_stem(path.stem + "Bold"))):
            try:
                pdfmetrics.registerFont(TTFont(name, str(file)))
            except (TTFError, OSError):
                break
            found.append(name)
        if found:
            return found[0], found[-1]
    pdfmetrics.registerFont(UnicodeCIDFont(SUBSTITUTE))
    return SUBSTITUTE, SUBSTITUTE


def _styles(face: str, bold: str) -> dict[str, Any]:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    def style(name: str, size: float, fontName: str = face, **more: Any) -> ParagraphStyle:
        return ParagraphStyle(name, fontName=fontName, fontSize=size, leading=size * 1.5, textColor=HexColor("#111111"), **more)

    return {
        "title": style("title", 17, fontName=bold, spaceAfter=4),
        "heading": style("heading", 12, fontName=bold, spaceBefore=14, spaceAfter=5),
        "note": style("note", 8.5, spaceBefore=3, spaceAfter=3),
        "cell": style("cell", 9),
        "number": style("number", 9, alignment=2),
        "box": style("box", 8, alignment=1),
    }


def _text(text: str, style: Any) -> Flowable:
    """Shown as it is: a paragraph would obey the marks in it."""
    from xml.sax.saxutils import escape

    from reportlab.platypus import Paragraph

    return Paragraph(escape(text), style)


def _pieces(block: Block, styles: dict[str, Any], face: str) -> Iterator[Flowable]:
    match block:
        case Note(text):
            yield _text(text, styles["note"])
        case Table(_, rows) if not rows:
            yield _text(NOTHING, styles["note"])
        case Table():
            yield _table(block, styles)
        case Columns() if not any(number for _, number in block.values):
            yield _text(NOTHING, styles["note"])
        case Columns():
            yield _columns(block, face)
        case Bars() if not block.most:
            yield _text(NOTHING, styles["note"])
        case Bars():
            for start in range(0, len(block.values), AT_ONCE):
                yield _bars(block, block.values[start : start + AT_ONCE], face)


def _head(document: Document, styles: dict[str, Any]) -> Iterator[Flowable]:
    """The agency, and the boxes to sign in."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table as Grid

    if document.head:
        yield _text(document.head, styles["heading"])
    if names := document.approvals:
        lines = [[_text(name, styles["box"]) for name in (APPROVAL, *names)], ["" for _ in range(len(names) + 1)]]
        looks = [
            ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#555555")),
            ("SPAN", (0, 0), (0, 1)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ]
        yield Grid(lines, colWidths=[30.0, *([76.0] * len(names))], rowHeights=[18.0, 40.0], style=looks, hAlign="RIGHT")


def _columns(columns: Columns, face: str) -> Flowable:
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.lib.colors import HexColor

    most = max(number for _, number in columns.values)
    drawing, step = Drawing(WIDTH, TALL + 30), WIDTH / len(columns.values)
    for place, (label, number) in enumerate(columns.values):
        x, tall = place * step, number * TALL / most
        if number:
            drawing.add(Rect(x + step * 0.15, 14, step * 0.7, tall, fillColor=HexColor(BAR), strokeWidth=0, strokeColor=None))
            drawing.add(String(x + step / 2, tall + 17, f"{number:,}", fontName=face, fontSize=7, textAnchor="middle"))
        drawing.add(String(x + step / 2, 3, label, fontName=face, fontSize=7, textAnchor="middle"))
    return drawing


def _table(table: Table, styles: dict[str, Any]) -> Flowable:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table as Grid

    def cell(value: str | int, place: int) -> Flowable:
        return _text(f"{value:,}" if isinstance(value, int) else value, styles["cell" if place < table.words else "number"])

    lines = [[cell(value, place) for place, value in enumerate(row)] for row in (table.headers, *table.rows)]
    shares = [2.0 if place < table.words else 1.0 for place in range(len(table.headers))]
    widths = [WIDTH * one / sum(shares) for one in shares]
    rule = HexColor("#bbbbbb")
    looks = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, rule), ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(BAR)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]  # fmt: skip
    return Grid(lines, colWidths=widths, repeatRows=1, style=looks, spaceBefore=3, spaceAfter=6)


def _bars(bars: Bars, values: Any, face: str) -> Flowable:
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.lib.colors import HexColor

    height = ROW * len(values)
    drawing = Drawing(WIDTH, height + 6)
    room = WIDTH - LABEL - NUMBER
    for place, (label, number) in enumerate(values):
        y = height - ROW * (place + 1) + 3
        width = max(1.0, number * room / bars.most) if number else 0.0
        drawing.add(String(LABEL - 6, y + 3, _cut(label, face), fontName=face, fontSize=8.5, textAnchor="end"))
        if width:
            drawing.add(Rect(LABEL, y, width, ROW - 4, fillColor=HexColor(BAR), strokeWidth=0, strokeColor=None))
        drawing.add(String(LABEL + width + 4, y + 3, f"{number:,}{bars.unit}", fontName=face, fontSize=8.5))
    return drawing


def _cut(label: str, face: str) -> str:
    """As much of it as there is room for beside the bars."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    if stringWidth(label, face, 8.5) <= LABEL - 8:
        return label
    while label and stringWidth(label + "…", face, 8.5) > LABEL - 8:
        label = label[:-1]
    return label + "…"
