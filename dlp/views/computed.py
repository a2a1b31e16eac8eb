"""From the declarations in force for an element to its style. By mechanism: shown at all, how large, in which ink on which ground, where, cut
off, moved.

References: CSS 2.2 chapters 9 to 11, CSS Display 3, CSS Color 4, CSS Masking 1, CSS Transforms 1, CSS Grid 1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dlp.views import counters
from dlp.views.cascade import DRAWING, FONT_SIZES, UNSURE
from dlp.views.colours import TRANSPARENT, Colour, colour, over
from dlp.views.css import length, unescape
from dlp.views.styles import NOWHERE, Place, Style

_VARIABLES: Final = 300
"""Custom properties that an element can inherit; each level copies them."""
FAR: Final = 300.0
"""Pixels outside the page at which text is not on it any more."""
_INHERITED_WORDS: Final = ("inherit", "unset", "revert", "revert-layer")
_BOXES: Final = frozenset(
    ("inline", "contents", "ruby", "ruby-text", "table-row", "table-row-group", "table-header-group", "table-footer-group")
)
"""Displays to which width, height and overflow do not apply."""


def computed(parent: Style, display: str, own: Mapping[str, str], *, root: bool = False) -> Style:
    """The style of an element whose `own` properties (valid values) are in force within `parent`."""
    made = parent.within(display)
    if any([name.startswith("--") for name in own]) and len(parent.variables) < _VARIABLES:
        made.variables = {**parent.variables, **{name: value for name, value in own.items() if name.startswith("--")}}
    _displayed(made, own)
    _written(made, parent, own)
    if not _PAINTING.isdisjoint(own):
        _painted(made, parent, own)
    if not _PLACING.isdisjoint(own) or made.display in ("flex", "inline-flex", "grid", "inline-grid", "box", "inline-box"):
        _placed(made, own)
    if not _CUTTING.isdisjoint(own):
        _cut(made, own)
    if not _TRANSFORMING.isdisjoint(own):
        _transformed(made, own)
    if not _COUNTING.isdisjoint(own):
        made.counters = tuple((name, own[name]) for name in ("counter-reset", "counter-set", "counter-increment") if name in own)
    return made


_PAINTING: Final = frozenset(
    (
        "color", "-webkit-text-fill-color", "background-color", "background-image", "background-clip", "-webkit-background-clip", "opacity", "text-shadow",
        "-webkit-text-stroke", "filter", "-webkit-filter", "mask", "mask-image", "-webkit-mask", "-webkit-mask-image",
    )
)  # fmt: skip
_PLACING: Final = frozenset(
    (
        "position", "float", "left", "right", "top", "bottom", "margin-top", "margin-right", "margin-bottom", "margin-left", "padding-top", "padding-left", "order",
        "width", "height", "writing-mode", "text-indent", "grid-area", "grid-row", "grid-column", "grid-row-start", "grid-column-start",
        "grid-template-areas", "flex-direction", "flex-wrap", "text-anchor",
    )
)  # fmt: skip
_CUTTING: Final = frozenset(("overflow-x", "overflow-y", "clip", "clip-path", "-webkit-clip-path"))
_TRANSFORMING: Final = frozenset(("transform", "translate", "scale", "rotate"))
_COUNTING: Final = frozenset(("counter-reset", "counter-set", "counter-increment"))


def _displayed(made: Style, own: Mapping[str, str]) -> None:
    if UNSURE in own:
        made.doubt = True
    if not _LOOSE.isdisjoint(own) and _adrift(own):
        made.adrift = True
    if any(_SAID.search(own[name]) for name in DRAWING if name in own):
        made.adrift = made.drawn = True
    wanted = own.get("display", "")
    if wanted in ("initial", "unset"):
        made.display = "inline"
    elif wanted and wanted not in _INHERITED_WORDS:
        made.display = wanted.removeprefix("-webkit-").replace("block flow", "block").replace("inline flow-root", "inline-block")
    side = own.get("float", "none").replace("inline-start", "left").replace("inline-end", "right")
    if side in ("left", "right") or own.get("position") in ("absolute", "fixed"):
        made.display = "block" if made.display.startswith(("inline", "table-")) and made.display != "inline-flex" else made.display
    seen = own.get("visibility")
    if seen in ("visible", "initial"):
        made.visible = True
    elif seen in ("hidden", "collapse"):
        made.visible = False
    if made.display in ("none", "table-column", "table-column-group") or own.get("content-visibility") == "hidden":
        made.gone = True
    if own.get("mso-hide", "none") != "none" or own.get("mix-blend-mode", "normal") != "normal":
        made.doubt = True


_NAMED_LINE: Final = re.compile(r"\b(?!span\b|auto\b)[a-z_][\w-]*")
_SAID: Final = re.compile(r"""["'][^"']*[0-9\uac00-\ud7a3]""")
_LINES_OF_GRIDS: Final = ("grid-row", "grid-column", "grid-row-start", "grid-column-start", "grid-row-end", "grid-column-end")
_LOOSE: Final = frozenset(("offset-path", "position-area", *_LINES_OF_GRIDS))


def _adrift(own: Mapping[str, str]) -> bool:
    """Does something decide where it lies that is not calculated: a path, an anchor, a line of a grid by its name?"""
    if any(own.get(name, "none") not in ("none", "auto", *_ANYWHERE_ELSE) for name in ("offset-path", "position-area")):
        return True
    return any(name in own and own[name] not in _ANYWHERE_ELSE and _NAMED_LINE.search(own[name]) for name in _LINES_OF_GRIDS)


def _written(made: Style, parent: Style, own: Mapping[str, str]) -> None:
    """Size, direction, white space, letters."""
    if size := own.get("font-size"):
        made.size = _size(size, parent.size)
    if zoom := own.get("zoom"):
        made.scale *= min(max(length(zoom, whole=1.0) or 1.0 if zoom not in ("normal", "reset") else 1.0, 0.0), 50.0)
    way = own.get("direction")
    if way in ("rtl", "ltr"):
        made.rtl = way == "rtl"
    made.override = "override" in own["unicode-bidi"] if "unicode-bidi" in own else False
    if parent.override and made.display == "inline" and "unicode-bidi" not in own:
        made.override, made.rtl = True, parent.rtl
    if space := own.get("white-space"):
        made.pre = space.startswith(("pre", "break-spaces"))
    if family := own.get("font-family"):
        made.fixed_width = "mono" in family or "courier" in family or "consolas" in family
    if case := own.get("text-transform"):
        made.case = case if case in ("uppercase", "lowercase", "full-width") else ""
    if own.get("-webkit-text-security", "none") != "none":
        made.gone = True
    if own.get("z-index", "0").startswith("-"):
        made.doubt = True  # it may lie below a ground
    if own.get("animation", own.get("animation-name", "none")) not in ("none", "initial"):
        made.doubt = True  # how it ends is not calculated
    if "list-style-type" in own:
        string = _STRING.search(own["list-style-type"])
        made.marker = unescape(string[0][1:-1]) if string else counters.NAMED + own["list-style-type"]
    if "line-through" in own.get("text-decoration", ""):
        made.doubt = True
    spacing = length(own.get("letter-spacing", "0"), em=made.size) or 0.0
    if spacing <= -0.4 * made.size:
        made.doubt = True


_STRING: Final = re.compile(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""", re.S)


def _size(value: str, outer: float) -> float:
    if value in FONT_SIZES:
        return FONT_SIZES[value]
    if value in _INHERITED_WORDS:
        return outer
    if value in ("smaller", "larger"):
        return outer / 1.2 if value == "smaller" else outer * 1.2
    return length(value, em=outer, whole=outer) or (16.0 if value == "initial" else 0.0)


def _painted(made: Style, parent: Style, own: Mapping[str, str]) -> None:
    """Ink and ground."""
    if ink := own.get("color"):
        made.colour = _ink(ink, parent.colour, made)
        if "-webkit-text-fill-color" not in own and parent.fill is None:
            made.fill = None
    if fill := own.get("-webkit-text-fill-color"):
        made.fill = None if fill == "currentcolor" else _ink(fill, made.colour, made)
    ground = own.get("background-color", "transparent")
    paint = made.colour if ground == "currentcolor" else colour(ground) or TRANSPARENT
    if paint[3] > 0:
        made.ground = over(paint, made.ground or (255.0, 255.0, 255.0, 1.0))
    made.painted = paint[3] > 0.9
    picture = own.get("background-image", "none")
    if "gradient(" in picture:
        given = picture[picture.index("gradient(") + 9 :]
        stops = {found for word in re.findall(r"#[0-9a-f]{3,8}\b|[a-z]+\([^()]*\)|[a-z]+", given) if (found := colour(word))}
        made.ground = over(stops.pop(), made.ground or (255.0, 255.0, 255.0, 1.0)) if len(stops) == 1 else None
    elif "url(" in picture and paint[3] == 0:
        made.ground = None
    if "text" in own.get("background-clip", "") or "text" in own.get("-webkit-background-clip", ""):
        made.ground, made.shadow, made.doubt = None, True, True
    if (share := own.get("opacity")) and (value := length(share, whole=1.0)) is not None:
        made.opacity = parent.opacity * min(max(value, 0.0), 1.0)
    if own.get("text-shadow", "none") not in ("none", "initial") or "-webkit-text-stroke" in own:
        made.shadow = made.doubt = True
    for name in ("filter", "-webkit-filter"):
        effect = own.get(name, "none")
        if dim := re.search(r"opacity\(\s*([^()]*)\)", effect):
            made.opacity *= min(max(length(dim[1], whole=1.0) or 0.0, 0.0), 1.0)
        elif effect not in ("none", "initial") and "drop-shadow" not in effect:
            made.doubt = True
    if any(own.get(name, "none") != "none" for name in ("mask", "mask-image", "-webkit-mask", "-webkit-mask-image")):
        made.doubt = True


def _ink(value: str, inherited: Colour, made: Style) -> Colour:
    known = colour(value)
    if known is not None:
        return known
    if value not in (*_INHERITED_WORDS, "currentcolor", "initial"):
        made.doubt = True
    return (0.0, 0.0, 0.0, 1.0) if value == "initial" else inherited


def _placed(made: Style, own: Mapping[str, str]) -> None:
    """Where the box goes."""
    em = made.size

    def pixels(name: str) -> float | None:
        return length(own[name], em=em) if name in own else None

    position = own.get("position", "static")
    side = own.get("float", "none").replace("inline-start", "left").replace("inline-end", "right")
    margin = [pixels(name) or 0.0 for name in ("margin-top", "margin-right", "margin-bottom", "margin-left")]
    place = Place(
        position=position, left=pixels("left"), right=pixels("right"), top=pixels("top"), bottom=pixels("bottom"),
        side=side if side in ("left", "right") and position not in ("absolute", "fixed") else "",
        margin=(margin[0], margin[1], margin[2], margin[3]), padding=(pixels("padding-top") or 0.0, pixels("padding-left") or 0.0),
        order=int(own["order"]) if own.get("order", "").lstrip("+-").isdigit() else 0, flow=_flow(made.display, own), cell=_cell(own),
        width=pixels("width"), height=pixels("height"), vertical=own.get("writing-mode", "horizontal-tb").startswith(("vertical", "tb", "sideways")),
        area=own.get("grid-area", "").partition("/")[0].strip(), areas=own.get("grid-template-areas", ""), anchor={"middle": 0.5, "end": 1.0}.get(own.get("text-anchor", ""), 0.0),
    )  # fmt: skip
    indent = length(own.get("text-indent", "0"), em=em) or 0.0
    if indent and abs(indent) < FAR / 3:
        place = replace(place, indent=indent)
    made.place = NOWHERE if place == NOWHERE else place
    if indent < -FAR / 3 and -indent > margin[3] + (place.padding[1]) + FAR / 3:
        made.gone = True
    if min(margin) < -FAR:
        made.gone = True
    if position != "static":
        ends = [value for value in (place.left, place.right, place.top, place.bottom) if value is not None]
        if ends and (min(ends) < -FAR / 4 or max(ends) > 6 * FAR):
            made.gone = True


def _flow(display: str, own: Mapping[str, str]) -> str:
    if "grid" in display:
        return "grid"
    if "flex" in display:
        way = own.get("flex-direction", "row")
        if own.get("flex-wrap") == "wrap-reverse" and not way.startswith("column"):
            return "column-reverse"  # as many lines as there are items; else they lie as in the source, which is read anyhow
        return way if way not in _ANYWHERE_ELSE else "row"
    return ""


_ANYWHERE_ELSE: Final = ("initial", *_INHERITED_WORDS)


def _cell(own: Mapping[str, str]) -> tuple[int, int] | None:
    area = [part.strip() for part in own.get("grid-area", "").split("/")] + ["", ""]
    row = own.get("grid-row-start", own.get("grid-row", area[0])).partition("/")[0].strip()
    column = own.get("grid-column-start", own.get("grid-column", area[1])).partition("/")[0].strip()
    if not (_LINE.fullmatch(row) or _LINE.fullmatch(column)):
        return None
    return _line(row), _line(column)


_LINE: Final = re.compile(r"-?[0-9]{1,6}")
_LAST_LINE: Final = 1_000_000
"""Lines counted from the end come after those counted from the start."""


def _line(text: str) -> int:
    if not _LINE.fullmatch(text):
        return 0
    number = int(text)
    return number if number >= 0 else _LAST_LINE + number


def _cut(made: Style, own: Mapping[str, str]) -> None:
    """A box that shows nothing of what is in it."""
    em = made.size
    if made.display not in _BOXES:
        for across, names in (("overflow-x", ("width", "max-width")), ("overflow-y", ("height", "max-height"))):
            if own.get(across, "visible") in ("visible", *_ANYWHERE_ELSE) and own.get("overflow-x", "visible") in (
                "visible",
                *_ANYWHERE_ELSE,
            ):
                continue
            ends = [value for name in names if name in own and (value := length(own[name], em=em)) is not None]
            if made.display != "table-cell" or across == "overflow-x":
                _cut_one_way(made, own, across, ends)
    lines = own.get("-webkit-line-clamp", own.get("line-clamp", ""))
    if lines.isdigit() and own.get("overflow-x", "visible") != "visible":
        made.place = replace(made.place, clip=True, height=int(lines[:3]) * 1.2 * em)
    if own.get("position") in ("absolute", "fixed") and (clip := own.get("clip", "")).startswith("rect("):
        edges = [length(part, em=em) for part in re.split(r"[\s,]+", clip[5:].rstrip(") "))]
        known = [edge for edge in edges if edge is not None]
        if len(known) == 4 and (known[2] - known[0] < 0.4 * em or known[1] - known[3] < 0.4 * em):
            made.gone = True
    shape = own.get("clip-path", own.get("-webkit-clip-path", "none"))
    if shape not in ("none", *_ANYWHERE_ELSE):
        _shaped(made, shape)


def _cut_one_way(made: Style, own: Mapping[str, str], across: str, ends: list[float]) -> None:
    """Cut off at the right or the lower edge: all of it, or what does not fit."""
    em, wide = made.size, across == "overflow-x"
    after = length(own.get("padding-right" if wide else "padding-bottom", "0"), em=em) or 0.0
    if ends and min(ends) + after < 0.4 * em:
        made.gone = True
    elif ends:
        room = min(ends) + after
        made.place = replace(made.place, clip=True, width=room) if wide else replace(made.place, clip=True, height=room)
    if wide and "%" in own.get("text-indent", "") and (length(own["text-indent"], whole=100.0) or 0.0) >= 100.0:
        made.gone = True
    if not wide and not ends and "line-height" in own and (length(own["line-height"], em=em, whole=em) or 0.0) < 0.2:
        made.gone = True


def _shaped(made: Style, shape: str) -> None:
    numbers = re.findall(r"-?[\d.]+(?=%|px|em|\b)", shape)
    whole = [float(number) for number in numbers if number.strip("-.").replace(".", "", 1).isdigit()]
    if (
        (shape.startswith("inset(") and whole and (min(whole) >= 50 or (len(whole) > 1 and max(whole) >= 99)))
        or (shape.startswith(("circle(", "ellipse(")) and (not whole or whole[0] <= 1))
        or (shape.startswith("polygon(") and len(set(whole)) <= 1)
    ):
        made.gone = True
    else:
        made.doubt = True


_STEP: Final = re.compile(r"([a-z0-9]+)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")
_PARTS: Final = re.compile(r"(?:[^\s,()]|\((?:[^()]|\([^()]*\))*\))+")


def _transformed(made: Style, own: Mapping[str, str]) -> None:
    if made.display in ("inline", "contents"):
        return
    steps = _STEP.findall(own.get("transform", "")) if own.get("transform", "none") != "none" else []
    for name in ("translate", "scale", "rotate"):
        if own.get(name, "none") not in ("none", *_ANYWHERE_ELSE):
            steps.append((name, own[name]))
    for name, given in steps:
        parts = _PARTS.findall(given)
        if name.startswith("translate"):
            made.adrift = made.adrift or _unknown(parts)
            _translated(made, name, parts)
        elif name.startswith("scale"):
            factors = [value for part in parts if (value := length(part, whole=1.0)) is not None]
            made.scale *= min((abs(value) for value in factors), default=1.0)
            made.doubt = made.doubt or any(value < 0 for value in factors)
        elif name in ("rotatex", "rotatey") and re.match(r"-?(?:90|270)deg", given):
            made.gone = True
        elif name == "matrix" and len(parts) == 6:
            sizes = [length(part) or 0.0 for part in parts]
            made.scale *= min(abs(sizes[0]) + abs(sizes[1]), abs(sizes[2]) + abs(sizes[3]))
            made.doubt = True
        elif not re.fullmatch(r"-?0(?:deg|rad|turn)?", given):
            made.doubt = True


def _unknown(parts: list[str]) -> bool:
    return any(length(part) is None for part in parts[:2])


def _translated(made: Style, name: str, parts: list[str]) -> None:
    if any("%" in part for part in parts):
        shares = [(length(part, whole=1.0) or 0.0) if "%" in part else 0.0 for part in parts[:2]]
        share = (0.0, shares[0]) if name == "translatey" else (shares[0], shares[1] if len(shares) > 1 else 0.0)
        made.place = replace(made.place, share=share)
        parts = ["0" if "%" in part else part for part in parts]
    sizes = [length(part, em=made.size) or 0.0 for part in parts[:2]]
    across = sizes[0] if name != "translatey" and sizes else 0.0
    down = sizes[0] if name == "translatey" and sizes else sizes[1] if len(sizes) > 1 else 0.0
    made.gone |= min(across, down) < -FAR
    made.doubt |= max(across, down) > FAR
    if across or down:
        place = made.place
        made.place = replace(place, shift=(place.shift[0] + across, place.shift[1] + down))
