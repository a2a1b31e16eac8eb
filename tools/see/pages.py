"""Pages that show the number or the name, in constructions drawn by lot: families by mechanism, members by combination."""

from __future__ import annotations

import base64
import html
import random
from collections.abc import Callable
from urllib.parse import quote

from cases import NAME, NUMBER

Made = tuple[str, str, str]
"""Name of the construction, page, what a person reads on it."""


def _wanted(rng: random.Random) -> str:
    shapes = (NUMBER, NUMBER, NUMBER, NUMBER.replace("-", " "), NUMBER.replace("-", "."), NUMBER.replace("-", ""), f"청구인 {NAME}")
    return rng.choice(shapes)


def _pieces(text: str, rng: random.Random, most: int = 5) -> list[str]:
    """The text in two to `most` pieces, cut anywhere."""
    cuts = sorted(rng.sample(range(1, len(text)), min(rng.randint(1, most - 1), len(text) - 1)))
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _around(page: str, rng: random.Random) -> str:
    """A page as mail programs wrap it."""
    before = rng.choice(("", "<p>안녕하세요.</p>", "<div>말씀하신 것 보냅니다.</div>", "<p>전달드립니다.<br></p>"))
    after = rng.choice(("", "<p>감사합니다.</p>", "<p>문화체육과 드림</p>", "<br><br>-- <br>문화체육과"))
    head = rng.choice(("", "<!doctype html>", '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">'))
    return f"{head}<html><head><meta charset=utf-8></head><body>{before}{page}{after}</body></html>"


# ---------------------------------------------------------------- text that is styled away

_INLINE = ("b", "i", "span", "em", "u", "font", "small", "label", "cite", "kbd", "x-y", "o:p")


def _hiding(rng: random.Random) -> str:
    n = rng.choice((300, 999, 5000, 9999))
    box = "display:inline-block;"
    return rng.choice(
        (
            "display:none", "visibility:hidden", "visibility:collapse", "font-size:0", "font-size:0px", f"font-size:{rng.choice(('.1', '.5', '1'))}px", "font-size:1%", "font-size:.01em",
            "font:0/0 serif", "font:normal 0px/1 a", "opacity:0", "opacity:0.01", "opacity:0%", "color:#fff", "color:#ffffff", "color:white", "color:#fefefe", "color:rgb(255,255,255)",
            "color:rgb(100% 100% 100%)", "color:rgba(0,0,0,0)", "color:#0000", "color:hsl(0,0%,100%)", "color:hsla(10,20%,30%,0)", "color:transparent", "color:#fff;background:#fff",
            "color:black;background:#000", "color:navy;background-color:#000080", "-webkit-text-fill-color:transparent", f"position:absolute;left:-{n}px",
            f"position:absolute;top:-{n}px", f"position:fixed;left:-{n}px", f"position:absolute;right:{n}px;left:auto;left:-{n}px", f"{box}width:0;overflow:hidden;height:1em",
            f"{box}max-width:0;overflow:hidden", f"{box}height:0;width:0;overflow:hidden", f"{box}max-height:0;width:0;overflow:clip", f"{box}text-indent:-{n}px;width:0;overflow:hidden",
            "position:absolute;clip:rect(0 0 0 0)", "position:absolute;clip:rect(1px,1px,1px,1px)", f"{box}clip-path:inset(50%);width:0", "position:absolute;clip-path:circle(0)",
            f"{box}transform:scale(0);width:0", "position:absolute;transform:scale(0)", f"position:absolute;transform:translateX(-{n}px)", f"position:absolute;transform:translate(-{n}px,0)",
            "zoom:.01", "position:absolute;zoom:0.01", f"float:left;margin-left:-{n}px", f"position:relative;left:-{n}px;display:block;height:0", "display:table-column", "content-visibility:hidden;display:inline-block;width:0",
            "filter:opacity(0);position:absolute", "position:absolute;opacity:0", "position:absolute;visibility:hidden", "line-height:0;font-size:0", "-webkit-text-security:none;display:none",
            "position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);margin:-1px", "display:none;display:wrong", "display:inline;display:none", "font-size:calc(1px*0)",
            "font-size:min(0px,9px)", "--q:none;display:var(--q)", "display:var(--nothing,none)", "position:absolute;rotate:y 90deg;transform:rotateY(90deg)", "position:absolute;scale:0",
        )
    )  # fmt: skip


def _disguised(declared: str, rng: random.Random) -> str:
    """The same declaration, spelt otherwise."""
    name, _, rest = declared.partition(":")
    turn = rng.randrange(7)
    if turn == 0:
        return declared.upper() if "var(" not in declared and "--" not in declared else declared
    if turn == 1 and not name.startswith("-"):
        at = rng.randrange(len(name))
        return f"{name[:at]}\\{ord(name[at]):x} {name[at + 1 :]}:{rest}"
    if turn == 2:
        return f"{name} : /* {rng.randrange(99)} */ {rest}"
    if turn == 3:
        return f"color:red\\9;{declared};width:auto!ie"
    if turn == 4 and not declared.startswith("--"):
        return ";".join(f"{one}!important" for one in declared.split(";"))
    return declared


def _noise(rng: random.Random, wanted: str) -> str:
    if NAME in wanted:
        return rng.choice(("가", "무", "림", "하늘", "x", "다라", "의"))
    return rng.choice(("5", "55", "9", "1", "0", "12", "777", "-", "4-", "가", "팔"))


def _between(wanted: str, made: Callable[[str], str], rng: random.Random) -> str:
    """The text with a fragment after some of its characters."""
    dense = rng.random() < 0.6
    out = []
    for char in wanted:
        out.append(html.escape(char))
        if dense or rng.random() < 0.4:
            out.append(made(_noise(rng, wanted)))
    return "".join(out) if len(out) > len(wanted) else wanted[:4] + made(_noise(rng, wanted)) + wanted[4:]


def styled_away(rng: random.Random) -> Made:
    """Fragments within the text that a declaration takes away; how the declaration reaches them is drawn by lot."""
    wanted, declared, tag = _wanted(rng), _hiding(rng), rng.choice(_INLINE[:8])
    text = _disguised(declared, rng)
    ways = _REACH if "--" not in declared else _REACH[:6]
    way, reach = rng.choice(ways)
    sheet, opened = reach(text, tag, rng)
    body = _between(wanted, lambda noise: f"<{opened}>{noise}</{tag}>", rng)
    page = _around(f"{sheet}<p>{body}</p>" if rng.random() < 0.8 or "P+" in way else f"<p>{body}</p>{sheet}", rng)
    return f"{way}: {declared}", page, wanted


def _entity_style(text: str, tag: str, rng: random.Random) -> tuple[str, str]:
    coded = "".join(f"&#{'0' * rng.randint(0, 9)}{ord(c)};" if rng.random() < 0.2 else html.escape(c, quote=True) for c in text)
    return "", f'{tag} style="{coded}"'


def _rule(made: Callable[[str, str], tuple[str, str]]) -> Callable[[str, str, random.Random], tuple[str, str]]:
    def reach(text: str, tag: str, rng: random.Random) -> tuple[str, str]:
        rule, opened = made(text, tag)
        return f"<style>{rng.choice(('', 'p{margin:0}', '/* a */', 'body{font-family:serif} '))}{rule}</style>", opened

    return reach


_REACH: tuple[tuple[str, Callable[[str, str, random.Random], tuple[str, str]]], ...] = (
    ("inline", lambda text, tag, rng: ("", f'{tag} style="{html.escape(text)}"')),
    ("inline, entities", _entity_style),
    ("inline, unquoted", lambda text, tag, rng: ("", f"{tag} style='{text}'") if " " in text or "'" in text else ("", f"{tag} style={text}")),
    ("class", _rule(lambda text, tag: (f".q{{{text}}}", f"{tag} class=q"))),
    ("two classes", _rule(lambda text, tag: (f".q.r{{{text}}}", f'{tag} class="r q"'))),
    ("element and class", _rule(lambda text, tag: (f"{tag}.q{{{text}}}", f"{tag} class='a q'"))),
    ("element", _rule(lambda text, tag: (f"{tag}{{{text}}}", tag))),
    ("descendant", _rule(lambda text, tag: (f"body p {tag}{{{text}}}", tag))),
    ("child", _rule(lambda text, tag: (f"p>*{{{text}}}", tag))),
    ("attribute", _rule(lambda text, tag: (f"[data-q]{{{text}}}", f"{tag} data-q"))),
    ("attribute value", _rule(lambda text, tag: (f"{tag}[title^=z]{{{text}}}", f"{tag} title=zap"))),
    ("not", _rule(lambda text, tag: (f"p :not(.n){{{text}}}", tag))),
    ("is", _rule(lambda text, tag: (f":is({tag},h9){{{text}}}", tag))),
    ("nth", _rule(lambda text, tag: (f"p {tag}:nth-of-type(n){{{text}}}", tag))),
    ("media", _rule(lambda text, tag: (f"@media screen and (min-width:1px){{.q{{{text}}}}}", f"{tag} class=q"))),
    ("media all", _rule(lambda text, tag: (f"@media all{{{tag}{{{text}}}}}", tag))),
    ("supports", _rule(lambda text, tag: (f"@supports (display:block){{.q{{{text}}}}}", f"{tag} class=q"))),
    ("layer", _rule(lambda text, tag: (f"@layer a{{.q{{{text}}}}}", f"{tag} class=q"))),
    ("nested", _rule(lambda text, tag: (f"p{{color:#111;{tag}{{{text}}}}}", tag))),
    ("nested with &", _rule(lambda text, tag: (f"p{{& > {tag}{{{text}}}}}", tag))),
    ("important wins", _rule(lambda text, tag: (f".q{{{';'.join(o.removesuffix('!important') + '!important' for o in text.split(';'))}}}", f"{tag} class=q"))),
    ("class escaped", _rule(lambda text, tag: (f".\\71{{{text}}}", f"{tag} class=q"))),
    ("in html comment", _rule(lambda text, tag: (f"<!-- .q{{{text}}} -->", f"{tag} class=q"))),
    ("unclosed", _rule(lambda text, tag: (f"a{{color:red}}.q{{{text}", f"{tag} class=q"))),
    ("list of selectors", _rule(lambda text, tag: (f"h1,.q,#z{{{text}}}", f"{tag} class=q"))),
    ("after bad rule", _rule(lambda text, tag: (f"@bogus x;.{{a:b}} .q{{{text}}}", f"{tag} class=q"))),
    ("sibling P+", lambda text, tag, rng: (f"<style>h6~p {tag}{{{text}}}</style><h6></h6>", tag)),
)  # fmt: skip


def inherited(rng: random.Random) -> Made:
    """The parent is styled away, and the pieces that are read are styled back."""
    wanted = _wanted(rng)
    away, back = rng.choice(
        (
            ("font-size:0", "font-size:16px"), ("visibility:hidden", "visibility:visible"), ("color:#fff", "color:#000"), ("color:transparent", "color:rgb(10 10 10)"),
            ("-webkit-text-fill-color:transparent", "-webkit-text-fill-color:black"), ("font-size:1px", "font-size:medium"), ("color:white", "color:initial"), ("visibility:collapse", "visibility:initial"),
        )
    )  # fmt: skip
    inside = "".join(f"<b>{html.escape(piece)}</b>{_noise(rng, wanted)}" for piece in _pieces(wanted, rng, 6))
    if rng.random() < 0.5:
        return f"inherited {away}", _around(f"<style>.o{{{away}}}.o b{{{back}}}</style><p class=o>{inside}</p>", rng), wanted
    return (
        f"inherited {away}",
        _around(f'<p style="{away}">{inside.replace("<b>", f"<b style={chr(34)}{back}{chr(34)}>")}</p>', rng),
        wanted,
    )


# ---------------------------------------------------------------- text out of its order


def _shuffled(rng: random.Random, most: int = 5) -> tuple[str, list[tuple[int, str]]]:
    """What is read, and its pieces with their true places, in an order that is not theirs."""
    wanted = _wanted(rng)
    pieces = list(enumerate(_pieces(wanted.replace(" ", "-"), rng, most)))
    mixed = pieces[:]
    while mixed == pieces:
        rng.shuffle(mixed)
    return wanted.replace(" ", "-"), mixed


def _element(tag: str, style: str, text: str) -> str:
    return f'<{tag} style="{style}">{html.escape(text)}</{tag}>'


def reordered(rng: random.Random) -> Made:
    kind = rng.choice(sorted(_ORDERS))
    body, wanted = _ORDERS[kind](rng)
    return kind, _around(body, rng), wanted


def _flex_order(rng: random.Random) -> tuple[str, str]:
    wanted, mixed = _shuffled(rng)
    shift = rng.choice((0, 1, -3, 100))
    tag = rng.choice(("span", "div", "b"))
    return (
        f"<div style='display:{rng.choice(('flex', 'inline-flex', 'grid;grid-auto-flow:column;justify-content:start'))}'>"
        + "".join(_element(tag, f"order:{at + shift}", text) for at, text in mixed)
        + "</div>",
        wanted,
    )


def _reverse(rng: random.Random) -> tuple[str, str]:
    wanted = _wanted(rng).replace(" ", "-")
    pieces = _pieces(wanted, rng)[::-1]
    how, inner = rng.choice((("display:flex;flex-direction:row-reverse;justify-content:flex-end", ""), ("display:flex;flex-flow:row-reverse", ""), ("display:flex;direction:rtl", ""), ("direction:rtl", "display:inline-block"), ("display:flex;flex-direction:row-reverse", "direction:ltr")))  # fmt: skip
    return f'<div style="{how}">' + "".join(
        _element("div" if "flex" in how else "span", inner, piece) for piece in pieces
    ) + "</div>", wanted


def _floats(rng: random.Random) -> tuple[str, str]:
    wanted = _wanted(rng).replace(" ", "-")
    pieces = _pieces(wanted, rng)
    if rng.random() < 0.6:
        return "".join(
            _element(rng.choice(("span", "div")), "float:right", piece) for piece in pieces[::-1]
        ) + "<div style=clear:both></div>", wanted
    return f"<span>{''.join(map(html.escape, pieces[1:]))}</span>" + _element("span", "float:left", pieces[0]), wanted


def _absolute(rng: random.Random) -> tuple[str, str]:
    wanted, mixed = _shuffled(rng, 4)
    unit, size = rng.choice((("px", 1.0), ("em", 1 / 16), ("pt", 0.75)))
    ends = {0: 0.0}
    order = sorted(mixed)
    for at, text in order:
        ends[at + 1] = ends[at] + sum(16.5 if ord(c) > 127 else 9.2 for c in text) + 1
    top = rng.choice(("", "top:0;", f"top:{rng.randint(0, 9)}px;"))
    inner = "".join(_element("span", f"position:absolute;{top}left:{ends[at] * size:.2f}{unit}", text) for at, text in mixed)
    return f'<div style="position:relative;height:2em">{inner}</div>', wanted


def _stacked(rng: random.Random) -> tuple[str, str]:
    """Lines whose heights decide."""
    wanted, mixed = _shuffled(rng, 4)
    return '<div style="position:relative;height:9em">' + "".join(
        _element("div", f"position:absolute;left:0;top:{at * 20 + 1}px", text) for at, text in mixed
    ) + "</div>", wanted


def _relative(rng: random.Random) -> tuple[str, str]:
    first, second = NUMBER[:4], NUMBER[4:]
    a, b = 34.0, 74.0
    how = rng.choice(("left", "transform", "margin"))
    if how == "left":
        return _element("span", f"position:relative;left:{a}px;display:inline-block;width:{b}px", second) + _element(
            "span", f"position:relative;left:-{b}px;display:inline-block", first
        ), NUMBER
    if how == "transform":
        return _element("span", f"display:inline-block;width:{b}px;transform:translateX({a}px)", second) + _element(
            "span", f"display:inline-block;transform:translateX(-{b}px)", first
        ), NUMBER
    return _element("span", f"display:inline-block;width:{b}px;margin-left:{a}px", second) + _element(
        "span", f"display:inline-block;margin-left:-{a + b}px", first
    ), NUMBER


def _bidi(rng: random.Random) -> tuple[str, str]:
    wanted = NUMBER
    how = rng.choice(("<bdo dir=rtl>{}</bdo>", '<span style="direction:rtl;unicode-bidi:bidi-override">{}</span>', '<p style="unicode-bidi:bidi-override;direction:rtl;text-align:left">{}</p>', "<b dir=rtl style='unicode-bidi:isolate-override'>{}</b>"))  # fmt: skip
    return how.format(wanted[::-1]), wanted


def _rtl_table(rng: random.Random) -> tuple[str, str]:
    wanted = _wanted(rng).replace(" ", "-")
    cells = "".join(f"<td>{html.escape(piece)}</td>" for piece in _pieces(wanted, rng)[::-1])
    return f"<table cellspacing=0 cellpadding=0 {rng.choice(('dir=rtl', 'style=direction:rtl'))}><tr>{cells}</tr></table>", wanted


def _groups(rng: random.Random) -> tuple[str, str]:
    first, second = NUMBER[:9], NUMBER[9:]
    if rng.random() < 0.5:
        return (
            f"<table cellspacing=0 cellpadding=0><tfoot><tr><td>{second}</td></tr></tfoot><tbody><tr><td>{first}</td></tr></tbody></table>",
            NUMBER,
        )
    return (
        f'<div style="display:table"><div style="display:table-footer-group">{second}</div><div style="display:table-header-group">{first}</div></div>',
        NUMBER,
    )


def _grid(rng: random.Random) -> tuple[str, str]:
    wanted, mixed = _shuffled(rng, 4)
    if rng.random() < 0.4:
        names = " ".join(f"c{at}" for at, _ in sorted(mixed))
        return f"<div style='display:grid;justify-content:start;grid-template-areas:\"{names}\"'>" + "".join(
            _element("span", f"grid-area:c{at}", text) for at, text in mixed
        ) + "</div>", wanted
    where = rng.choice(
        ("grid-row:1;grid-column:{}", "grid-row-start:1;grid-column-start:{}", "grid-area:1/{}", "grid-column:{};grid-row:1/2")
    )
    return "<div style='display:grid;justify-content:start'>" + "".join(
        _element("div", where.format(at + 1), text) for at, text in mixed
    ) + "</div>", wanted


def _svg(rng: random.Random) -> tuple[str, str]:
    wanted, mixed = _shuffled(rng, 4)
    ends = {0: 5.0}
    for at, text in sorted(mixed):
        ends[at + 1] = ends[at] + sum(16.5 if ord(c) > 127 else 9.2 for c in text) + 1
    tag = rng.choice(("text", "tspan"))
    inner = "".join(f'<{tag} x="{ends[at]:.1f}" y="20">{html.escape(text)}</{tag}>' for at, text in mixed)
    return f"<svg width=300 height=40>{inner if tag == 'text' else f'<text>{inner}</text>'}</svg>", wanted


_ORDERS: dict[str, Callable[[random.Random], tuple[str, str]]] = {
    "flex order": _flex_order, "reverse": _reverse, "floats": _floats, "absolute": _absolute, "stacked": _stacked, "relative": _relative, "bidi": _bidi, "rtl table": _rtl_table,
    "table groups": _groups, "grid": _grid, "svg places": _svg,
}  # fmt: skip


# ---------------------------------------------------------------- text that is drawn, not written


def generated(rng: random.Random) -> Made:
    wanted = _wanted(rng)
    pieces = ([*_pieces(wanted, rng, 4), "", ""])[:4]
    first, second, rest = pieces[0], pieces[1], "".join(pieces[2:]) if len(_pieces(wanted, rng)) else ""
    rest = wanted[len(first) + len(second) :]
    kind = rng.choice(("before", "before after", "attr", "escape", "split string", "counter", "url then text", "class", "nested"))

    def quoted(text: str) -> str:
        if kind == "escape":
            return "'" + "".join(f"\\{ord(c):x} " if rng.random() < 0.7 else c for c in text) + "'"
        if kind == "split string":
            return " ".join(f'"{c}"' for c in text)
        return f'"{text}"'

    if kind == "attr":
        name = rng.choice(("data-v", "title", "x", "class"))
        return (
            kind,
            _around(f"<style>i::before{{content:attr({name})}}</style><p><i {name}='{first + second}'></i>{rest}</p>", rng),
            wanted,
        )
    if kind == "counter":
        page = "<style>p{counter-reset:a 231 b 7788}p:before{content:'010-0' counter(a) '-' counter(b)}</style><p></p>"
        return kind, _around(page, rng), NUMBER
    if kind in ("before after", "nested"):
        return (
            kind,
            _around(
                f"<style>b:before{{content:{quoted(first)}}}b:after{{content:{quoted(rest)}}}</style><p><b>{html.escape(second)}</b></p>",
                rng,
            ),
            wanted,
        )
    selector = ".g::before" if kind == "class" else "p:before" if rng.random() < 0.5 else "p::before"
    return (
        kind,
        _around(f"<style>{selector}{{content:{quoted(first + second)}}}</style><p class=g>{html.escape(rest)}</p>", rng),
        wanted,
    )


def attributes(rng: random.Random) -> Made:
    """Values and documents that are drawn in the place of an element."""
    wanted = NUMBER
    inner = "".join(f"<{t}>{p}</{t}>" for p in _pieces(wanted, rng) for t in (rng.choice(("b", "i", "span")),))
    coded = base64.b64encode(inner.encode()).decode()
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' width='300' height='30'><text x='1' y='20'>{wanted[:5]}<tspan>{wanted[5:]}</tspan></text></svg>"
    kind, body = rng.choice(
        (
            ("alt", f"<img src=x:y alt='{wanted}'>"), ("alt after slash", f"<img/src=x:y/alt='{wanted}'/>"), ("alt then text", f"<img src=x: alt='{wanted[:4]}'>{wanted[4:]}"),
            ("text then alt", f"{wanted[:8]}<img src=x: alt='{wanted[8:]}'>"), ("value", f"<input size=30 value='{wanted}'>"), ("button value", f"<input type=button value={wanted}>"),
            ("placeholder", f"<input size=30 placeholder={wanted}>"), ("option label", f"<select><option label='{wanted}'>x</select>"), ("option", f"<select><option>{wanted}</select>"),
            ("textarea", f"<textarea cols=40>{wanted}</textarea>"), ("srcdoc", f'<iframe srcdoc="{html.escape(inner)}"></iframe>'), ("data html", f'<iframe src="data:text/html,{quote(inner)}"></iframe>'),
            ("data base64", f'<iframe src="data:text/html;base64,{coded}"></iframe>'), ("data svg", f'<img src="data:image/svg+xml,{quote(svg)}">'), ("data svg base64", f'<img src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}">'),
            ("object", f'<object type=text/html data="data:text/html,{quote(inner)}"></object>'), ("svg", svg), ("noscript", f"<noscript>{wanted}</noscript>"), ("xmp", f"<xmp>{wanted}</xmp>"),
            ("summary", f"<details>x<summary>{wanted}</summary></details>"), ("open details", f"<details open>{wanted}</details>"), ("button", f"<button>{inner}</button>"), ("fieldset", f"<fieldset><legend>{wanted}</legend></fieldset>"),
            ("caption", f"<table><tr><td>x<caption>{wanted}</caption></table>"), ("title shown", f"<style>head,title{{display:block}}</style><title>{wanted}</title>"), ("sup after", f"{wanted}<sup>{rng.randint(1, 9)})</sup>"),
            ("listing", f"<listing>{wanted}</listing>"), ("object fallback", f"<object data=x:y>{inner}</object>"), ("plaintext", f"<plaintext>{wanted}"), ("ruby", f"<ruby>{wanted}<rt>x</rt></ruby>"),
        )
    )  # fmt: skip
    return kind, _around(body, rng) if kind != "title shown" else f"<html><head>{body}</head><body>x</body></html>", wanted


# ---------------------------------------------------------------- tokens and trees


def tokens(rng: random.Random) -> Made:
    wanted = _wanted(rng)
    cut = rng.randint(1, len(wanted) - 1)
    a, b = html.escape(wanted[:cut]), html.escape(wanted[cut:])
    both = a + b
    zeros = "0" * rng.randint(0, 400)
    kind, body = rng.choice(
        (
            ("quote in a tag", f"hi <br \"> {both} <br \">"), ("apostrophe in a tag", f"hi <br '> {both} <br '>"), ("quote after a value", f'<b a=c">{both}</b a=">'), ("quote before equals", f'<b "=x>{both}<i "=y>'),
            ("slash", f"<b/x=1/>{a}</b/>{b}"), ("short comment", f"{a}<!-->{b}"), ("comment --!>", f"{a}<!-- x --!>{b}"), ("dash comment", f"{a}<!--->{b}"), ("bogus comment", f"{a}</ x>{b}"), ("question", f"{a}<?php x?>{b}"),
            ("declaration", f"{a}<!x y>{b}"), ("cdata", f"{a}<![CDATA[x]]>{b}"), ("cdata in svg", f"<svg width=300 height=30><text y=20><![CDATA[{both}]]></text></svg>"), ("unknown tag", f"{a}<zz:q w='>'>{b}"),
            ("empty end tag", f"{a}</>{b}"), ("style between", f"{a}<style>b{{}}</style>{b}"), ("script between", f"{a}<script>var x='<b>'</script>{b}"), ("template between", f"{a}<template>99</template>{b}"),
            ("entities", "".join(f"&#{ord(c)};" if rng.random() < 0.5 else f"&#x{ord(c):X};" for c in wanted)), ("entities with zeros", "".join(f"&#{zeros}{ord(c)};" if i % 2 else html.escape(c) for i, c in enumerate(wanted))),
            ("hex entities with zeros", "".join(f"&#x{zeros}{ord(c):x};" for c in wanted)), ("full width", "".join(f"&#{ord(c) + 0xFEE0};" if c.isdigit() else html.escape(c) for c in wanted)),
            ("text in a table", f"<table><tr><td>x</td></tr>{both}</table>"), ("misnested", f"<b><i>{a}</b>{b}</i>"), ("tags in a select", f"<select><option><b>{a}</b>{b}</select>"), ("text after html", f"</body></html>{both}"),
            ("hidden is closed", f"<p hidden>x<div>{both}</div>"), ("nul", f"{a}\0{b}"), ("soft hyphen", f"{a}&shy;{b}"), ("zero width", f"{a}&#8203;{b}"), ("wbr", f"{a}<wbr>{b}"), ("word joiner", f"{a}&NoBreak;{b}"),
            ("duplicate style", f"<b style='' style='display:none'>{both}</b>"), ("font tag", "".join(f"<font color=#{rng.randrange(0x70):02x}0000>{html.escape(c)}</font>" for c in wanted)), ("one a cell", "<table cellspacing=0><tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in wanted) + "</tr></table>"),
            ("one a block", f"<div style='width:0'>{both}</div>"), ("ins and del", f"{a}<del>99</del><ins>{b}</ins>"), ("display inline", f"<div style='display:inline'>{a}</div><div style='display:inline'>{b}</div>"), ("ends in the tag", f"{both}<b title='"),
            ("xml header", f"<?xml version='1.0'?>{both}"), ("capital tags", f"<P CLASS=X>{a}<B>{b}</B></P>"), ("pre", f"<pre>{both}</pre>"), ("nbsp around", f"&nbsp;{both}&nbsp;"), ("title not closed by title tag", f"<textarea></textareax>{both}</textarea>"),
        )
    )  # fmt: skip
    return kind, _around(body, rng), wanted
