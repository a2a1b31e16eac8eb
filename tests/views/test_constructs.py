"""Ways to show a number on a page that its source does not have in order: each is read as it is seen, or the page counts as not readable.

A construct takes digits and decoys and makes a page on which a browser shows the digits only (seen in Chromium 156). Their twins are pages that people
write with the same means.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from urllib.parse import quote

import pytest

from dlp.views.markup import read_html
from dlp.views.rendered import MAX_PIECES, Rendered, rendered

Pairs = list[tuple[str, str]]


def shuffled(digits: str) -> list[int]:
    order = list(range(len(digits)))
    random.Random(digits).shuffle(order)
    return order


def hiding(style: str, before: str = "") -> Callable[[Pairs], str]:
    return lambda pairs: f"<style>{style}</style>{before}<p>" + "".join(f"<b>{x}</b><i>{w}</i>" for x, w in pairs)


def in_cells(style: str, cell: str) -> Callable[[Pairs], str]:
    return lambda pairs: f"<style>{style}</style>" + "".join(cell.format(x=x, w=w) for x, w in pairs)


def moving(style: str, item: str, around: str = "<p>{}</p>") -> Callable[[Pairs], str]:
    def page(pairs: Pairs) -> str:
        digits = "".join(x for x, _ in pairs)
        return f"<style>{style}</style>" + around.format(
            "".join(item.format(x=digits[i], i=i, n=i + 1, at=10 + 12 * i) for i in shuffled(digits))
        )

    return page


SHADOW = "<div><template shadowrootmode=open><style>{}</style><slot></slot></template>"
SVG = "<svg width=300 height=40>{}</svg>"


def picture(digit: str) -> str:
    return "data:image/svg+xml," + quote(f'<svg xmlns="http://www.w3.org/2000/svg"><text y="16">{digit}</text></svg>')


CONSTRUCTS: dict[str, Callable[[Pairs], str]] = {
    "empty variable": hiding(":root{--on:;} i{--t:var(--on) none;display:var(--t)}"),
    "variable that is none": hiding("i{--t:initial;display:var(--t,none)}"),
    "condition": hiding("i{--k:1;display:if(style(--k:1): none; else: inline)}"),
    "attribute as a value": hiding("i{opacity:attr(x type(<number>), 0)}"),
    "scope with a limit": lambda pairs: "<style>@scope (p) to (b){i{display:none}}</style><p>" + "".join(f"<b><i>{x}</i></b><i>{w}</i>" for x, w in pairs),
    "empty field": hiding("input:placeholder-shown~p i{display:none}", "<input placeholder=x>"),
    "slotted": lambda pairs: SHADOW.format("::slotted(i){display:none}") + "".join(f"<b>{x}</b><i>{w}</i>" for x, w in pairs) + "</div>",
    "all that is slotted but": lambda pairs: SHADOW.format("::slotted(:not(b)){display:none}") + "".join(f"<b>{x}</b><i>{w}</i>" for x, w in pairs) + "</div>",
    "indented": in_cells("i{display:inline-block;width:1ch;overflow:hidden;text-indent:-1ch;font:16px monospace}", "<i>{w}{x}</i>"),
    "contained": in_cells("i{display:inline-block;width:1ch;contain:paint;font:16px monospace}", "<i>{x}{w}</i>"),
    "clipped": in_cells("i{display:inline-block;clip-path:inset(0 50% 0 0);margin-right:-1ch}", "<i>{x}{w}</i>"),
    "end of the line": in_cells("i{display:inline-block;width:1ch;overflow:hidden;direction:rtl;unicode-bidi:isolate}", "<i>{w}{x}</i>"),
    "end of the box": in_cells("b{display:inline-flex;justify-content:flex-end;width:1ch;overflow:hidden}", "<b><i>{w}</i><i>{x}</i></b>"),
    "foot of the box": in_cells("b{display:inline-flex;flex-direction:column;justify-content:flex-end;height:20px;overflow:hidden}", "<b><i>{w}</i><i>{x}</i></b>"),
    "pulled out": in_cells("i{display:inline-block;width:1ch;overflow:hidden}b{margin-left:-1ch}", "<i><b>{w}{x}</b></i>"),
    "covered in line": in_cells("u{margin-left:-1ch;background:#fff;position:relative}", "<span>{w}</span><u>{x}</u>"),
    "covered in a cell": in_cells("b{display:inline-grid}b>*{grid-area:1/1}u{background:#fff}", "<b><i>{w}</i><u>{x}</u></b>"),
    "raised in a cell": in_cells("b{display:inline-grid}b>*{grid-area:1/1}u{background:#fff;z-index:1}", "<b><u>{x}</u><i>{w}</i></b>"),
    "named lines": moving("p{display:inline-grid;grid-template-columns:repeat(11,[l] 1ch)}", '<i style="grid-row:1;grid-column:l {n}">{x}</i>'),
    "shifted": moving("p{position:relative}i{position:absolute}", '<i style="translate:calc({i}ch + 2px) 0">{x}</i>'),
    "on a path": moving("i{position:absolute;offset-path:path('M 10 20 H 300')}", '<i style="offset-distance:{at}px">{x}</i>'),
    "in groups": moving("", '<g transform="translate({at} 0)"><text y=20>{x}</text></g>', SVG),
    "copies": moving("", '<use href="#d{x}" x={at} />', SVG.format("<defs>" + "".join(f"<text id=d{i} y=20>{i}</text>" for i in range(10)) + "</defs>{}")),
    "copies of symbols": moving(
        "", '<use xlink:href="#s{x}" transform="translate({at} 0)"/>', SVG.format("".join(f"<symbol id=s{i}><text y=20>{i}</text></symbol>" for i in range(10)) + "{}")
    ),
    "set in motion": moving("", "<text y=20>{x}<set attributeName=x to={at} /></text>", SVG),
    "set hidden": lambda pairs: SVG.format("<text y=20>" + "".join(f"{x}<tspan>{w}<set attributeName=visibility to=hidden /></tspan>" for x, w in pairs) + "</text>"),
    "grounds": lambda pairs: "<style>" + "".join(f'.k{i}{{background:url("{picture(str(i))}")}}' for i in range(10)) + "</style>" + "".join(f"<i class=k{x}></i>" for x, _ in pairs),
    "pictures as content": lambda pairs: (
        "<style>" + "".join(f'.k{i}::before{{content:url("{picture(str(i))}")}}' for i in range(10)) + "</style>" + "".join(f"<i class=k{x}></i>" for x, _ in pairs)
    ),
    "lists of choices": lambda pairs: "".join("<select>" + "".join(f"<option{' selected' * (str(i) == x)}>{i}" for i in range(10)) + "</select>" for x, _ in pairs),
    "marks above": lambda pairs: "".join(f"<i style='text-emphasis:\"{x}\"'>가</i>" for x, _ in pairs),
}  # fmt: skip

WHOLE: dict[str, Callable[[str], str]] = {
    "nested counters": lambda s: (
        f'<style>div{{counter-reset:s {s[1:3]}}}div div{{counter-reset:s {s[3:7]}}}div div div{{counter-reset:s {s[7:]}}}p::before{{content:"0" counters(s,"-")}}</style><div><div><div><p></p>'
    ),
    "calculated counters": lambda s: (
        f'<style>b{{counter-set:m calc({s[3:7]} - 1 + 1) n calc({s[7:]}*2 - {s[7:]})}}b::after{{content:"{s[:3]}-" counter(m) "-" counter(n)}}</style><b></b>'
    ),
    "marker": lambda s: (
        f'<style>li::marker{{content:attr(x) counter(list-item) attr(y)}}</style><ol start={s[3:7]}><li x="{s[:3]}-" y="-{s[7:]}">&nbsp;</ol>'
    ),
    "counted down": lambda s: (
        f'<style>li::marker{{content:"{s[:3]}-" counter(list-item) "-{s[7:]}"}}</style><ol reversed start={int(s[3:7]) + 1}><li>x<li>y</ol>'
    ),
    "moved back": lambda s: f"<svg width=300 height=40><text y=20 x=100>{s[7:]}<tspan dx=-125>{s[:7]}</tspan></text></svg>",
    "along a path": lambda s: (
        f'<svg><text><textPath href="#p" startOffset=110>{s[7:]}</textPath></text><text><textPath href="#p">{s[:7]}</textPath></text></svg>'
    ),
    "stacked formula": lambda s: f"<math><mover><mn>{s[3:]}</mn><mn>{s[:3]}</mn></mover></math>",
    "lines from below": lambda s: (
        f'<div style="display:flex;flex-wrap:wrap-reverse;width:60px"><i style="flex:0 0 60px">{s[7:]}</i><i style="flex:0 0 60px">{s[:7]}</i></div>'
    ),
    "hyphen": lambda s: f"<p style='width:4ch;hyphenate-character:\"-{s[3:7]}\"'>{s[:3]}&shy;{s[7:]}</p>",
}


def read(page: str) -> Rendered:
    return rendered(page, read_html(page)[0].text)


def says(found: Rendered, digits: str) -> bool:
    return any(digits in "".join(filter(str.isdigit, one.text)) for one in found.readings)


@pytest.mark.parametrize("name", CONSTRUCTS)
@pytest.mark.parametrize("seed", range(3))
def test_what_a_construct_shows_is_read_or_the_page_counts_as_unreadable(name: str, seed: int) -> None:
    drawn = random.Random(seed)
    digits = "010" + "".join(drawn.choices("0123456789", k=8))
    page = CONSTRUCTS[name]([(x, str((int(x) + drawn.randint(1, 9)) % 10)) for x in digits])
    found = read(page)
    assert says(found, digits) or found.uncertain


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("digits", ["01014738629", "01019912345"])
def test_what_is_drawn_of_a_whole_number_is_read_too(name: str, digits: str) -> None:
    found = read(WHOLE[name](digits))
    assert says(found, digits) or found.uncertain


@pytest.mark.parametrize(
    "name",
    ["empty variable", "slotted", "scope with a limit", "indented", "copies", "in groups", "lists of choices", "covered in line"],
)
def test_what_can_be_followed_is_read(name: str) -> None:
    assert says(read(CONSTRUCTS[name]([(x, str((int(x) + 4) % 10)) for x in "01014738629"])), "01014738629")


ORDINARY = {
    "scroll box": "<div style='height:60px;width:200px;overflow:auto'><table>" + "".join(f"<tr><td>{i}<td>{i * 7}<td>{i * 9}" for i in range(30)) + "</table></div>",
    "chart": "<svg width=400 height=200>" + "".join(f'<g transform="translate({40 * i} 180)"><text>{10 * i}</text></g>' for i in range(9)) + "</svg>",
    "steps": "<style>.n{display:inline-block;width:20px;height:20px;overflow:hidden;border-radius:50%;background:#06c;color:#fff}</style>"
    + "".join(f"<p><span class=n>{i}</span> {word}</p>" for i, word in enumerate(("신청", "접수", "심의", "통지"), 1)),
    "nested list": "<style>ol{counter-reset:i}li::before{counter-increment:i;content:counters(i,'.') ' '}</style><ol><li>총칙<ol><li>목적<li>정의</ol><li>조직<ol><li>위원</ol></ol>",
    "form": "<form>연도<select>" + "".join(f"<option>{y}" for y in range(2015, 2027)) + "</select> 월<select>" + "".join(f"<option>{m}" for m in range(1, 13)) + "</select></form>",
    "dates to choose": "<form>" + 3 * ("".join(f"<select>{''.join(f'<option>{i}' for i in range(low, low + 12))}</select>" for low in (2015, 1, 1)) + "<br>") + "</form>",
    "grid of names": "<style>main{display:grid;grid-template-columns:[full-start] 1fr [body] 4fr [full-end]}h1,p{grid-column:body}</style><main><h1>소식지</h1><p>12월 3일 14시 시청 2층</p></main>",
    "icons": "<style>.i{background:url(\"data:image/svg+xml,<svg><text y='16'>N</text></svg>\")}</style><p class=i>새 소식</p>",
    "crossed out price": "<p>정가 <s>12,000</s> 9,900원, <s>8,000</s> 7,500원</p>",
    "safe area": "<style>body{padding:env(safe-area-inset-top);width:min(600px,100%)}td{height:attr(h px)}</style><table><tr><td>3<td>2<td>14:30</table>",
    "formula": "<math><munderover><mo>&sum;</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>10</mn></munderover><mi>i</mi></math>",
}  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_pages_that_people_write_with_the_same_means_stay_readable(name: str) -> None:
    assert not read(ORDINARY[name]).uncertain


def test_one_piece_alone_makes_no_page_unreadable() -> None:
    cut = "<i style='display:inline-block;width:1ch;overflow:hidden'>12</i>"
    assert not read(f"<p>{cut} 안내</p>").uncertain
    assert read(f"<p>{cut * MAX_PIECES}</p>").uncertain


def test_copies_of_copies_cost_little() -> None:
    page = SVG.format(
        "<text id=a0>1</text>"
        + "".join(f"<g id=a{i + 1}>" + f'<use href="#a{i}"/>' * 20 + "</g>" for i in range(12))
        + '<use href="#a12"/>'
    )
    assert read(page).uncertain
    read(SVG.format('<g id=a><use href="#b"/></g><g id=b><use href="#a"/></g>'))
