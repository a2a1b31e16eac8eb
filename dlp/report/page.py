"""A document as one self-contained HTML page: headings, tables and plots as inline SVG. No script, nothing from outside, and it prints well.

Everything that is shown is escaped here.
"""

from __future__ import annotations

import unicodedata
from html import escape
from typing import Final

from dlp.report.blocks import APPROVAL, NOTHING, Bars, Block, Columns, Document, Note, Table

BAR: Final = "#0072b2"  # of the palette by Okabe and Ito: told apart by every kind of colour blindness
ROW: Final = 26  # pixels
LABEL: Final = 300
ROOM: Final = 380
WIDE: Final = 760
TALL: Final = 120
STYLE: Final = """
@page{size:A4;margin:16mm}body{font:15px/1.5 "Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo",sans-serif;max-width:820px;margin:2em auto;padding:0 1em;color:#111}
h1{font-size:1.5em;border-bottom:3px solid #0072b2}h2{font-size:1.15em;margin-top:2em}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #bbb;padding:.3em .5em;text-align:left}.n{text-align:right;font-variant-numeric:tabular-nums}
.note{color:#444;font-size:.9em}svg{max-width:100%;height:auto;display:block;margin:.5em 0}svg text{font-size:13px}
.head{display:flex;justify-content:space-between;align-items:flex-end;gap:1em}.sign{width:auto;border:1px solid #555;font-size:.85em}
.sign th,.sign td{border:1px solid #555;text-align:center;min-width:5.5em}.sign td{height:3.6em}.sign .side{min-width:1.6em;width:1.6em}
@media print{body{margin:0}section{break-inside:avoid}}
"""


def page(document: Document) -> str:
    body = "".join(
        f"<section><h2>{escape(section.heading)}</h2>{''.join(_block(block) for block in section.blocks)}</section>\n"
        for section in document.sections
    )
    title = escape(document.title)
    return (
        '<!doctype html>\n<html lang="ko"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{STYLE}</style></head>\n'
        f'<body>{_head(document)}<h1>{title}</h1>\n{body}<p class="note">{escape(document.foot)}</p></body></html>\n'
    )


def _head(document: Document) -> str:
    """The agency, and the boxes to sign in."""
    if not (document.head or document.approvals):
        return ""
    names = "".join(f"<th>{escape(name)}</th>" for name in document.approvals)
    boxes = "<td></td>" * len(document.approvals)
    side = f'<th class="side" rowspan="2">{"<br>".join(APPROVAL)}</th>'
    signed = f'<table class="sign"><tr>{side}{names}</tr><tr>{boxes}</tr></table>' if document.approvals else ""
    return f'<div class="head"><p><b>{escape(document.head)}</b></p>{signed}</div>\n'


def _block(block: Block) -> str:
    match block:
        case Note(text):
            return f'<p class="note">{escape(text)}</p>'
        case Table():
            return _table(block)
        case Bars():
            return _bars(block)
        case Columns():
            return _columns(block)


def _table(table: Table) -> str:
    if not table.rows:
        return _block(Note(NOTHING))
    head = "".join(_cell(one, table, place, "th") for place, one in enumerate(table.headers))
    lines = "".join("<tr>" + "".join(_cell(c, table, place, "td") for place, c in enumerate(row)) + "</tr>" for row in table.rows)
    return f"<table><tr>{head}</tr>{lines}</table>"


def _cell(cell: str | int, table: Table, place: int, tag: str) -> str:
    text = f"{cell:,}" if isinstance(cell, int) else escape(cell)
    return f"<{tag}>{text}</{tag}>" if place < table.words else f'<{tag} class="n">{text}</{tag}>'


def _bars(bars: Bars) -> str:
    if not bars.most:
        return _block(Note(NOTHING))
    lines = []
    for place, (label, number) in enumerate(bars.values):
        y, width = place * ROW, max(1, number * ROOM // bars.most) if number else 0
        narrow = f' textLength="{LABEL - 12}" lengthAdjust="spacingAndGlyphs"' if _wide(label) > LABEL - 12 else ""
        lines.append(
            f'<text x="{LABEL - 8}" y="{y + 18}" text-anchor="end"{narrow}>{escape(label)}</text>'
            f'<rect x="{LABEL}" y="{y + 4}" width="{width}" height="{ROW - 8}" fill="{BAR}"/>'
            f'<text x="{LABEL + width + 6}" y="{y + 18}">{number:,}{escape(bars.unit)}</text>'
        )
    size = f"0 0 {LABEL + ROOM + 80} {ROW * len(bars.values) + 4}"
    return f'<svg viewBox="{size}" role="img" aria-label="{escape(bars.what)}">{"".join(lines)}</svg>'


def _columns(columns: Columns) -> str:
    most = max((number for _, number in columns.values), default=0)
    if not most:
        return _block(Note(NOTHING))
    step = WIDE / len(columns.values)
    lines = []
    for place, (label, number) in enumerate(columns.values):
        x, tall = place * step, max(1, number * TALL // most) if number else 0
        middle = f'x="{x + step / 2:.1f}" text-anchor="middle"'
        lines.append(
            f'<rect x="{x + step * 0.15:.1f}" y="{TALL - tall + 16}" width="{step * 0.7:.1f}" height="{tall}" fill="{BAR}"/>'
            f'<text {middle} y="{TALL - tall + 12}">{f"{number:,}" if number else ""}</text><text {middle} y="{TALL + 32}">{escape(label)}</text>'
        )
    small = ' style="font-size:11px"'
    return (
        f'<svg viewBox="0 0 {WIDE} {TALL + 38}" role="img" aria-label="{escape(columns.what)}"><g{small}>{"".join(lines)}</g></svg>'
    )


def _wide(label: str) -> float:
    """Pixels, about: a syllable is twice as wide as a letter."""
    return sum(13.0 if unicodedata.east_asian_width(c) in "WF" else 7.5 for c in label)
