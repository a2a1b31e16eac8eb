"""One self-contained HTML page: headings, tables and plots as inline SVG. No script, no address of anything outside, and it prints well.

Everything that is shown is escaped here; a plot always has its numbers beside its bars, so that no colour carries meaning alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

BAR: Final = "#0072b2"  # of the palette by Okabe and Ito: told apart by every kind of colour blindness
ROW: Final = 26  # pixels
LABEL: Final = 300
ROOM: Final = 380
STYLE: Final = """
body{font:15px/1.5 "Noto Sans KR","Malgun Gothic","Apple SD Gothic Neo",sans-serif;max-width:820px;margin:2em auto;padding:0 1em;color:#111}
h1{font-size:1.5em;border-bottom:3px solid #0072b2}h2{font-size:1.15em;margin-top:2em}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #bbb;padding:.3em .5em;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}
.note{color:#444;font-size:.9em}svg{max-width:100%;height:auto}svg text{font-size:13px}
@media print{body{margin:0}section{break-inside:avoid}}
"""


def page(title: str, sections: Iterable[tuple[str, str]], *, foot: str) -> str:
    """`sections` are (heading, HTML of `table`, `bars` or `note`)."""
    body = "".join(f"<section><h2>{escape(heading)}</h2>{content}</section>\n" for heading, content in sections)
    return (
        '<!doctype html>\n<html lang="ko"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title><style>{STYLE}</style></head>\n'
        f'<body><h1>{escape(title)}</h1>\n{body}<p class="note">{escape(foot)}</p></body></html>\n'
    )


def note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def table(headers: Sequence[str], rows: Sequence[Sequence[str | int]]) -> str:
    """Numbers stand right. A table without rows says so."""
    if not rows:
        return note("없음")
    head = "".join(f"<th>{escape(one)}</th>" for one in headers)
    lines = "".join(
        "<tr>" + "".join(f'<td class="n">{c:,}</td>' if isinstance(c, int) else f"<td>{escape(c)}</td>" for c in row) + "</tr>"
        for row in rows
    )
    return f"<table><tr>{head}</tr>{lines}</table>"


def bars(what: str, values: Sequence[tuple[str, int]]) -> str:
    """A horizontal bar a value, the label left of it, the number right of it."""
    most = max((number for _, number in values), default=0)
    if not most:
        return note("없음")
    height = ROW * len(values) + 4
    lines = []
    for place, (label, number) in enumerate(values):
        y, width = place * ROW, max(1, number * ROOM // most) if number else 0
        lines.append(
            f'<text x="{LABEL - 8}" y="{y + 18}" text-anchor="end">{escape(label)}</text>'
            f'<rect x="{LABEL}" y="{y + 4}" width="{width}" height="{ROW - 8}" fill="{BAR}"/>'
            f'<text x="{LABEL + width + 6}" y="{y + 18}">{number:,}</text>'
        )
    return f'<svg viewBox="0 0 {LABEL + ROOM + 80} {height}" role="img" aria-label="{escape(what)}">{"".join(lines)}</svg>'
