"""HTML as a person sees it: by mechanism, what style sheets take away, move or draw."""

from base64 import b64encode
from urllib.parse import quote

import pytest

from dlp.model import Part, Sensitive
from dlp.views import build

NUMBER = "010-0417-2938"


def digits(text: str) -> str:
    return "".join(text.split()).replace("-", "")


def readings(source: str) -> list[str]:
    return [view.text.reveal() for view in build(Part("html", Sensitive(source), "html"))[0]]


def reads(source: str, wanted: str = NUMBER) -> bool:
    return any(digits(wanted) in digits(text) for text in readings(source))


def with_noise(element: str, sheet: str = "", between: str = "5") -> str:
    opened, closed = element.split("|")
    return f"<style>{sheet}</style><p>" + f"{opened}{between}{closed}".join(NUMBER) + "</p>"


@pytest.mark.parametrize(
    "declared",
    [
        "display:none", "DISPLAY : NONE", "d\\69splay:none", "display:/**/none", "display:none;display:bogus", "display:none!important", "visibility:hidden",
        "visibility:collapse", "font-size:0", "font-size:.5px", "font-size:calc(2px - 1px)", "font:0/0 a", "opacity:0", "opacity:1%", "color:#fff", "color:white",
        "color:rgba(0,0,0,0)", "color:hsl(0 0% 100%)", "color:transparent", "-webkit-text-fill-color:transparent", "position:absolute;left:-999px",
        "display:inline-block;width:0;overflow:hidden", "display:inline-block;text-indent:-999px", "position:absolute;clip:rect(0,0,0,0)",
        "display:inline-block;transform:scale(0)", "display:inline-block;transform:translateX(-9999px)", "zoom:.01", "float:left;margin-left:-999px",
        "--x:none;display:var(--x)", "all:initial;display:none", "content-visibility:hidden;display:inline-block", "filter:opacity(0)",
    ],
)  # fmt: skip
def test_noise_that_is_styled_away(declared: str) -> None:
    assert reads(with_noise(f'<b style="{declared}">|</b>'))
    assert reads(with_noise("<b class=q>|</b>", f".q{{{declared}}}"))


@pytest.mark.parametrize(
    ("element", "sheet"),
    [
        ("<b id=q>|</b>", "#q{display:none}"), ("<b>|</b>", "p b{display:none}"), ("<b>|</b>", "p>*{display:none}"), ("<b>|</b>", "@media screen{b{display:none}}"),
        ("<b>|</b>", "@layer a{b{display:none}}"), ("<b>|</b>", "p{b{display:none}}"), ("<b>|</b>", "p{& b{display:none}}"), ("<b>|</b>", "@supports (a:b){b{display:none}}"),
        ("<b data-q=1>|</b>", "[data-q]{display:none}"), ("<b>|</b>", "b:not(.z){display:none}"), ("<b>|</b>", "b:is(b,i){display:none}"),
        ("<b class=q>|</b>", "b{display:none!important}.q{display:inline}"), ("<b class=q>|</b>", "<!-- .q{display:none} -->"),
        ("<b class=q>|</b>", ".q{display:none"), ("<b class='q r'>|</b>", ".q.r{display:none}"), ("<b hidden>|</b>", ""), ("<font color=#ffffff>|</font>", ""),
        ("<b class=q>|</b>", "@import url(data:text/css,.q{display:none});"),
    ],
)  # fmt: skip
def test_rules_and_selectors(element: str, sheet: str) -> None:
    assert reads(with_noise(element, sheet))


@pytest.mark.parametrize(
    "sheet",
    ["@media print{b{display:none}}", "b{display:nonesuch}", "b{display:none;display:inline}", "b:hover{display:none}", "b{width:0;overflow:hidden}", "} b{display:none}"],
)  # fmt: skip
def test_what_takes_nothing_away(sheet: str) -> None:
    source = f"<style>{sheet}</style><p>{NUMBER[:6]}<b>{NUMBER[6:]}</b>"
    assert reads(source)
    assert not any(text.strip() == NUMBER[:6] for text in readings(source))


@pytest.mark.parametrize(
    "source",
    [
        '<div style="display:flex"><i style="order:2">2938</i><i style="order:1">010-0417-</i></div>',
        '<div style="display:flex;flex-direction:row-reverse"><i>2938</i><i>0417-</i><i>010-</i></div>',
        '<div style="display:grid"><i style="grid-row:1;grid-column:2">2938</i><i style="grid-row:1;grid-column:1">010-0417-</i></div>',
        '<b style="float:right">2938</b><b style="float:right">0417-</b><b style="float:right">010-</b>',
        '<b>0417-2938</b><b style="float:left">010-</b>',
        '<div style="position:relative"><b style="position:absolute;left:70px">2938</b><b style="position:absolute;left:0">010-0417-</b></div>',
        '<span style="position:relative;left:90px">2938</span><span style="position:relative;left:-40px">010-0417-</span>',
        '<table dir=rtl><tr><td>2938<td>0417<td>010</table>', '<p dir=rtl>2938 0417 010</p>', '<bdo dir=rtl>8392-7140-010</bdo>',
        '<table><tfoot><tr><td>2938</tfoot><tbody><tr><td>010-0417-</tbody></table>',
        '<style>p:before{content:"010-04"}p:after{content:"17-2938"}</style><p></p>', '<style>p:before{content:"\\30 10-" attr(x)}</style><p x=0417>-2938</p>',
        '<style>p{counter-reset:a 417 b 2938}p:before{content:"010-0" counter(a) "-" counter(b)}</style><p></p>',
        '<img alt="010-">0417-2938', '<img/alt="010-0417-2938">', '<select><option label="010-0417-2938"></select>',
        '<iframe srcdoc="<b>010-</b>0417-2938"></iframe>', '<object data="data:text/html,<b>010-</b>0417-2938"></object>', '<input value="010-0417-2938">',
        '<img src="data:image/svg+xml,<svg><text>010-0417<tspan>-2938</tspan></text></svg>">', '<svg><text x=90>2938</text><text x=1>010-0417-</text></svg>',
        '010-0<!--[if mso]>417-2938<![endif]-->', '010-0<![if !mso]>9999<![endif]>417-2938', '010-0417-2938<sup>1)</sup>', '010-<del>9999</del>0417-2938',
        'a <br "> 010-0417-2938 <br ">', "a <br '> 010-0417-2938 <br '>", '<b a=b"c> 010-0417-2938 <i x=">', '&#0000000000000048;10-0417-2938',
        '<noscript>010-0417-2938</noscript>', '<xmp>010-0417-2938</xmp>', '<details><p>9</p><summary>010-0417-2938</summary></details>',
    ],
)  # fmt: skip
def test_what_is_drawn(source: str) -> None:
    assert reads(source)


def test_the_number_of_a_list_item() -> None:
    assert reads("<ol start=1004172938><li>가</ol>", "1004172938")


def test_a_name_joined_by_a_style_sheet() -> None:
    assert any("한새봄" in text for text in readings("한<div style=display:inline>새</div><div style=display:inline>봄</div>"))


def test_fragments_within_a_number_are_a_gap() -> None:
    part = Part("html", Sensitive(with_noise("<b style=display:none>|</b>")), "html")
    assert [gap.reason for gap in build(part)[1]] == ["unreadable"]


@pytest.mark.parametrize(
    "source",
    [
        "<div style='display:none;max-height:0'>미리보기 010</div><p>본문 1,000원</p>", "<p style='color:#333'>가</p><p style='font-size:9pt'>나</p>",
        "<p>가격 <s>30,000</s> 20,000원</p>", "<p class=MsoNormal><span lang=KO>가나다<o:p></o:p></span></p>",
        "<style>@media only screen and (max-width:600px){.h{display:none!important}}</style><p class=h>큰 화면</p><p>모두</p>",
    ],
)  # fmt: skip
def test_ordinary_pages_have_no_gap(source: str) -> None:
    assert build(Part("html", Sensitive(source), "html"))[1] == ()


@pytest.mark.parametrize(
    "unit",
    [
        "<div style='position:relative'>",
        "<b style=float:right>1",
        "<style>b{order:1}</style><b>",
        "<table dir=rtl><tr><td>",
        "<svg><text x=1>",
    ],
)
def test_depth_and_number_cost_no_recursion(unit: str) -> None:
    assert build(Part("html", Sensitive(unit * 3_000 + "글"), "html"))[0]


def test_spans_of_what_is_drawn_lead_near_its_source() -> None:
    source = "<style>.z{display:none}</style><p>번호 010<b class=z>7</b>-0417-2938</p>" + "<p>글</p>" * 50
    view = next(v for v in build(Part("html", Sensitive(source), "html"))[0] if v.how == "rendered")
    at = view.text.reveal().index(NUMBER)
    start, end = view.span(at, at + len(NUMBER))
    assert source.index("010") == start < end <= source.index("</p>")


@pytest.mark.parametrize(
    "source",
    ["a<?php x?>b", "<?xml version='1.0'?>ab", "a<!x>b", "<svg><![CDATA[ab]]></svg>", "<frameset><frame>", "</p></br>ab", "\0ab\0"],
)
def test_nodes_that_are_no_elements(source: str) -> None:
    assert readings(source)


def test_pages_that_would_cost_the_parser_too_much_are_a_gap() -> None:
    for unit in ("<div>", "<div></x>", "<div><object></div></object>", "<x><div></x></div>", "<ul><li>"):
        assert [gap.reason for gap in build(Part("html", Sensitive(unit * 20_000), "html"))[1]] == ["unreadable"]
    assert build(Part("html", Sensitive("<p>가나다<br>" * 5_000), "html"))[1] == ()


@pytest.mark.parametrize(
    "sheet",
    ["a,b{" * 40 + "order:1" + "}" * 40, "p:has(b ~ b ~ .z){order:1}" * 40, "".join(f"b{{order:{i};top:{i}px;left:{i}px}}" for i in range(3_000)), "b:before{content:'" + "x" * 5_000 + "'}"],
    ids=["nested lists", "has", "declarations", "strings"],
)  # fmt: skip
def test_style_sheets_beyond_the_bound_are_a_gap(sheet: str) -> None:
    part = Part("html", Sensitive(f"<style>{sheet}</style><p>" + "<b>가</b>" * 400), "html")
    assert [gap.reason for gap in build(part)[1]] == ["unreadable"]


DRAWN = f"<svg xmlns='http://www.w3.org/2000/svg'><title>1</title><text>{NUMBER}</text></svg>"
SPELT = (
    "<svg xmlns='http://www.w3.org/2000/svg'>"
    + "".join(f"<text x='{9 * at}'>{sign}</text>" for at, sign in enumerate(NUMBER))
    + "</svg>"
)
MOVED = "<svg>" + "".join(f"<text x='{9 * at}'>{sign}</text>" for at, sign in reversed(list(enumerate(NUMBER)))) + "</svg>"
PLACES = {
    "background": '<div style="background:url(&quot;{}&quot;)">x</div>', "unquoted": '<div style="background:url({})">x</div>', "cell": '<table background="{}"><tr><td>x',
    "sheet": '<style>div{{background-image:url("{}")}}</style><div>x', "content": '<style>p::before{{content:url("{}")}}</style><p>x', "poster": '<video poster="{}"></video>',
    "button": '<input type=image src="{}">', "srcset": '<img srcset="{} 1x">', "source": '<picture><source srcset="{} 100w, x.png 2x"><img src=x.png></picture>',
    "bullet": '<ul style="list-style-image:url({})"><li>x', "drawing": '<svg><image href="{}"/></svg>', "unknown": '<p data-z="{}">x', "upper": '<div style="background:URL(\'{}\')">x',
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("drawing", [DRAWN, SPELT, MOVED], ids=["plain", "spelt", "moved"])
@pytest.mark.parametrize("form", ["percent", "base64"])
def test_a_drawing_kept_in_any_address_of_a_page(place: str, drawing: str, form: str) -> None:
    """RFC 2397: the same drawing wherever an element or a sheet can have an address."""
    packed = ";base64," + b64encode(drawing.encode()).decode() if form == "base64" else "," + quote(drawing, safe="")
    assert reads(PLACES[place].format(f"data:image/svg+xml{packed}"))


def test_drawings_of_one_page_are_read_together_and_are_bounded() -> None:
    each = [f'<i style="background:url(data:image/svg+xml,{quote(f"<svg><text>{sign}</text></svg>")})"></i>' for sign in NUMBER]
    assert reads("".join(each))
    assert build(Part("html", Sensitive("".join(each[:1] * 300)), "html"))[1], "more drawings than are read are a gap"


@pytest.mark.parametrize(
    "element",
    ["<canvas>|</canvas>", "<audio>|</audio>", "<video width=0>|</video>", "<object data=x>|</object>", "<b popover>|</b>", "<svg width=0 height=0><text>|</text></svg>",
     "<svg width=9><defs><text>|</text></defs></svg>", "<math><semantics><mi></mi><annotation>|</annotation></semantics></math>", "<b style='-webkit-mask:url(x)'>|</b>"],
)  # fmt: skip
def test_what_stands_in_place_of_something_is_read_both_ways(element: str) -> None:
    """Programs that know the element do not show what is in it; programs that take it out do."""
    assert reads(with_noise(element))
    assert reads(element.replace("|", NUMBER))


SHUFFLED = sorted(enumerate(NUMBER), key=lambda one: one[0] * 7 % 13)


@pytest.mark.parametrize(
    "sheet",
    [
        "p{display:flex}b{order:var(--i)}", "p{display:flex}b{order:calc(var(--i)*2)}", "p{display:grid}b{grid-row:1;grid-column:calc(var(--i) + 1)}",
        "p{position:relative}b{position:absolute;left:calc(var(--i)*9px)}", "p{display:flex}b{--j:calc(var(--i) + 3);order:var(--j)}",
    ],
)  # fmt: skip
def test_a_variable_of_the_element_orders_it_by_a_rule_of_the_sheet(sheet: str) -> None:
    page = "".join(f'<b style="--i:{place}">{sign}</b>' for place, sign in SHUFFLED)
    assert reads(f"<style>{sheet}</style><p>{page}</p>")
    by_rules = "".join(f"#q{place}{{--i:{place}}}" for place, _ in SHUFFLED)
    assert reads(f"<style>{by_rules}{sheet}</style><p>{''.join(f'<b id=q{place}>{sign}</b>' for place, sign in SHUFFLED)}</p>")


def test_a_variable_hides_by_a_rule_of_the_sheet() -> None:
    assert reads(with_noise("<b style='--s:none'>|</b>", "b{display:var(--s)}"))


@pytest.mark.parametrize(
    "selector",
    [
        "u + .body .q",
        "[data-ogsc] .q",
        ".moz-text-html .q",
        ".x_q",
        "b.x_q",
        ".ExternalClass .q",
        "[owa] b.q",
        "#Message .q",
        "a > c ~ .q",
        ":is(a, c) .q",
    ],
)
@pytest.mark.parametrize("hides", ["display:none", "font-size:0"])
def test_a_rule_that_holds_once_a_mail_program_has_wrapped_the_page(selector: str, hides: str) -> None:
    assert reads(with_noise("<b class=q>|</b>", f"{selector}{{{hides}}}"))


def test_a_rule_for_other_programs_hides_nothing_here() -> None:
    assert reads("<style>.ExternalClass .q{display:none}</style><p>010-<b class=q>0417</b>-2938</p>")


@pytest.mark.parametrize("element", ["img", "amp-img", "amp-anim"])
def test_what_stands_for_a_picture_stands_in_the_number(element: str) -> None:
    assert reads(f"<p>010<{element} alt='-0417-' src=x></{element}>2938</p>")


@pytest.mark.parametrize(
    "source",
    [
        "<p>" + "".join(f"<span><template shadowrootmode=open><slot name=k></slot></template><u slot=k>{c}</u>7</span>" for c in NUMBER),
        "<div><template shadowrootmode=closed>" + "".join(f"<slot name=s{i}></slot>" for i in range(13)) + "</template>"
        + "".join(f"<b slot=s{i}>{NUMBER[i]}</b>" for i in range(12, -1, -1)) + "</div>",
        "<div><TEMPLATE shadowrootmode='open'><template><i>1</i></template>010-<slot>5</slot>-2938</TEMPLATE>0417</div>",
        "<math>" + "".join(f"<mn>{c}</mn><mphantom><mn>5</mn></mphantom>" for c in NUMBER) + "</math>",
        "<p>" + "".join(f"{c}<meter value=.1>5</meter>" for c in NUMBER),
        "<svg><text y=20>" + "".join(f"{c}<tspan dy=30>{9 - int(c) if c.isdigit() else '/'}</tspan><tspan dy=-30>\u200b</tspan>" for c in NUMBER) + "</text></svg>",
        "<svg width=400>" + "".join(f"<g transform='translate({20 * i},30)'><text>{NUMBER[i]}</text></g>" for i in range(12, -1, -1)) + "</svg>",
        "<svg width=400>" + "".join(f"<svg x={20 * i} y=0><text y=30>{NUMBER[i]}</text></svg>" for i in range(12, -1, -1)) + "</svg>",
        with_noise("<b>|</b>", "@property --d{syntax:'*';inherits:false;initial-value:none} b{display:var(--d)}"),
        with_noise("<b>|</b>", "@layer a{b{display:none}} b{display:revert-layer}"),
    ],
)  # fmt: skip
def test_what_a_browser_draws_instead(source: str) -> None:
    assert reads(source)


@pytest.mark.parametrize("state", [":not(:target)", ":not(:focus-visible)", ":not(:visited):not(:autofill)", ":dir(ltr)"])
def test_states_of_a_page_that_is_only_read(state: str) -> None:
    assert reads(with_noise("<b>|</b>", f"b{state}{{display:none}}"))
    assert reads(with_noise("<b dir=rtl>|</b>", "b:dir(rtl){display:none}"))


@pytest.mark.parametrize("shift", range(1, 10, 4))
@pytest.mark.parametrize("form", ["numeric", "fixed 0", "additive"])
def test_a_page_that_defines_its_own_digits(form: str, shift: int) -> None:
    signs = [str((i + shift) % 10) for i in range(10)]
    symbols = " ".join(f'"{sign}"' for sign in signs)
    given = (
        f"additive-symbols: {', '.join(f'{i} {symbols.split()[i]}' for i in range(9, -1, -1))}"
        if form == "additive"
        else f"symbols: {symbols}"
    )
    rules = f"@counter-style k{{system: {form}; {given}; suffix: ''}}"
    marks = [signs.index(c) for c in NUMBER if c.isdigit()]
    sheet = (
        rules
        + "".join(f"b:nth-of-type({n}){{counter-reset:z {mark}}}" for n, mark in enumerate(marks, 1))
        + "b::before{content:counter(z,k)}"
    )
    assert reads(f"<style>{sheet}</style><p>" + "<b></b>" * 11)
    items = "".join(f"<li value={mark}></li>" for mark in marks)
    assert reads(f"<style>{rules} ol{{list-style: k inside}} li{{display:inline}}</style><ol>{items}</ol>")


def test_a_counter_with_what_stands_around_it() -> None:
    sheet = '@counter-style k{system:extends decimal;prefix:"010-0417-";suffix:"";pad:4 "0"} ol{list-style:k}'
    assert reads(f"<style>{sheet}</style><ol start=2938><li></ol>")
