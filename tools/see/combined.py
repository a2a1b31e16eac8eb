"""Pages in which two mechanisms meet, and pages that end in the middle of a construction."""

from __future__ import annotations

import html
import random
from collections.abc import Callable
from urllib.parse import quote

from cases import NUMBER
from pages import (
    Made,
    _around,
    _disguised,
    _noise,
    _shuffled,
    attributes,
    generated,
    inherited,
    reordered,
    styled_away,
    tokens,
)


def doubled(rng: random.Random) -> Made:
    """Two mechanisms at once: pieces out of their order, with fragments in them that are styled away, or a page within the page."""
    if rng.random() < 0.4:
        name, page, wanted = rng.choice((styled_away, reordered, generated, inherited))(rng)
        frame = rng.choice(
            (
                '<iframe width=600 height=200 srcdoc="{}"></iframe>',
                '<iframe width=600 height=200 src="data:text/html;charset=utf-8,{}"></iframe>',
            )
        )
        return f"frame, {name}", _around(frame.format(html.escape(page) if "srcdoc" in frame else quote(page)), rng), wanted
    hiding = rng.choice(("display:none", "font-size:0", "position:absolute;left:-999px", "visibility:hidden;font-size:0"))
    wanted, mixed = _shuffled(rng, 4)
    pieces = [(at, "".join(f"{html.escape(c)}<b class=n>{_noise(rng, wanted)}</b>" for c in text)) for at, text in mixed]
    shift, how = rng.randint(-5, 5), rng.choice(("flex", "grid", "reverse", "rtl", "float"))
    sheet = f"<style>.n{{{_disguised(hiding, rng) if 'left' not in hiding else hiding}}}.o i{{font-style:normal}}</style>"
    if how == "flex":
        return (
            f"flex and {hiding}",
            _around(
                sheet
                + "<div class=o style='display:flex'>"
                + "".join(f"<i style='order:{at + shift}'>{text}</i>" for at, text in pieces)
                + "</div>",
                rng,
            ),
            wanted,
        )
    if how == "grid":
        return (
            f"grid and {hiding}",
            _around(
                sheet
                + "<div class=o style='display:grid;justify-content:start'>"
                + "".join(f"<i style='grid-row:1;grid-column:{at + 1}'>{text}</i>" for at, text in pieces)
                + "</div>",
                rng,
            ),
            wanted,
        )
    back = [text for _, text in sorted(pieces, reverse=True)]
    if how == "reverse":
        return (
            f"reverse and {hiding}",
            _around(
                sheet
                + "<div class=o style='display:flex;flex-direction:row-reverse;justify-content:flex-end'>"
                + "".join(f"<i>{text}</i>" for text in back)
                + "</div>",
                rng,
            ),
            wanted,
        )
    if how == "rtl":
        return (
            f"table and {hiding}",
            _around(
                sheet
                + "<table class=o dir=rtl cellspacing=0 cellpadding=0><tr>"
                + "".join(f"<td><i dir=ltr>{text}</i>" for text in back)
                + "</table>",
                rng,
            ),
            wanted,
        )
    return (
        f"float and {hiding}",
        _around(sheet + "<div class=o>" + "".join(f"<i style='float:right'>{text}</i>" for text in back) + "</div>", rng),
        wanted,
    )


def cut_off(rng: random.Random) -> Made:
    """Boxes, letters and lines of which a part only is shown."""
    wanted = NUMBER
    kind = rng.choice(("second line", "first letter", "narrow", "nth", "siblings", "first child", "wide box"))
    if kind == "second line":
        page = "".join(
            f"<span style='display:inline-block;height:1.2em;line-height:1.2;overflow:hidden;vertical-align:bottom'>{c}<br>{rng.randint(1, 9)}</span>"
            for c in wanted
        )
    elif kind == "first letter":
        page = (
            "<style>b{display:inline-block}b::first-letter{"
            + rng.choice(("font-size:0", "color:white", "font:0/0 a"))
            + "}</style>"
            + "".join(f"<b>{rng.randint(1, 9)}{c}</b>" for c in wanted)
        )
    elif kind == "narrow":
        page = "".join(
            f"<span style='display:inline-block;width:9px;overflow:hidden;white-space:nowrap;vertical-align:bottom;font:16px Arial'>{c}{rng.randint(1, 9)}</span>"
            for c in wanted.replace("-", "")
        )
    elif kind == "nth":
        page = "<style>b:nth-child(even){display:none}</style><p>" + "".join(
            f"<b>{c}</b><b>{rng.randint(1, 9)}</b>" for c in wanted
        )
    elif kind == "siblings":
        page = "<style>u+b{display:none}</style><p>" + "".join(f"<u>{c}</u><b>{rng.randint(1, 9)}</b>" for c in wanted)
    elif kind == "first child":
        page = "<style>i>b:first-child{font-size:0}</style>" + "".join(
            f"<i><b>{rng.randint(1, 9)}</b><u>{c}</u></i>" for c in wanted
        )
    else:
        page = f"<div style='width:{rng.randint(104, 112)}px;overflow:hidden;white-space:nowrap;font:16px Arial'>{wanted}{rng.randint(10**5, 10**6)}</div>"
    return kind, _around(page, rng), wanted


FAMILIES: dict[str, tuple[int, Callable[[random.Random], Made]]] = {
    "styled away": (8, styled_away), "inherited": (2, inherited), "out of order": (5, reordered), "generated": (3, generated), "attributes": (3, attributes), "tokens": (4, tokens),
    "two at once": (3, doubled), "cut off": (2, cut_off),
}  # fmt: skip
"""Family → its share and its maker."""
