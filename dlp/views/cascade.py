"""Which declaration wins: importance, layer, `style` attribute, specificity, order; shorthands; and what is no value and counts for nothing.

Only the properties that can move text or take it away. References: CSS Cascade 5 section 6, Selectors 4 section 17, HTML 15 (presentational hints).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from dlp.views import css
from dlp.views.colours import colour
from dlp.views.css import Declaration, length, substituted, whole

_DISPLAYS: Final = frozenset(
    (
        "none", "block", "inline", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "table", "inline-table", "table-row", "table-cell",
        "table-row-group", "table-header-group", "table-footer-group", "table-caption", "table-column", "table-column-group", "list-item", "contents",
        "flow-root", "ruby", "ruby-text", "run-in", "-webkit-box", "-webkit-flex", "-webkit-inline-flex", "-webkit-inline-box", "math",
        "block flow", "inline flow", "inline flow-root", "block flex", "block grid", "inline flex", "inline grid", "flow", "block flow-root",
    )
)  # fmt: skip
_WHOLE: Final = frozenset(
    (
        "counter-reset",
        "counter-set",
        "counter-increment",
        "order",
        "z-index",
        "grid-row",
        "grid-column",
        "grid-row-start",
        "grid-column-start",
        "grid-area",
    )
)
"""Properties of whole numbers, which may be calculated."""
_ANYWHERE: Final = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
FONT_SIZES: Final = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0, "xxx-large": 48.0,
}  # fmt: skip
_FONT_ATTRIBUTE: Final = ("10px", "13px", "16px", "18px", "24px", "32px", "48px")

_SPECIFIC: Final = re.compile(
    r"""(#[\w\\-]+)|(\.[\w\\-]+|\[[^\]]*\]|:(?!where\b|is\b|not\b|has\b|matches\b|:)[\w-]+)|((?<![\w.#:\\-])[A-Za-z][\w-]*|::[\w-]+)"""
)
_WHERE: Final = re.compile(r":where\((?:[^()]|\([^()]*\))*\)")

Key = tuple[int, ...]


def specificity(selector: str) -> tuple[int, int, int]:
    """(ids, classes, elements) of a selector. Of a list within :is() all members count: too much, where they differ."""
    ids = classes = elements = 0
    for found in _SPECIFIC.finditer(_WHERE.sub("", selector)):
        ids += found[1] is not None
        classes += found[2] is not None
        elements += found[3] is not None
    return ids, classes, elements


def key(rule: css.Rule, number: int, *, important: bool) -> Key:
    """Where a rule's declaration stands in the cascade; the greatest wins."""
    return (
        (1, -rule.layer, *specificity(rule.selector), number) if important else (0, rule.layer, *specificity(rule.selector), number)
    )


HINT: Final[Key] = (-1, 0, 0, 0, 0, 0)
"""Key of a presentational attribute: any rule comes before it."""

INLINE: Final[Mapping[bool, Key]] = {False: (0, 1 << 30, 0, 0, 0, 0), True: (1, 1, 0, 0, 0, 0)}
"""Keys of the `style` attribute, for ordinary and important declarations."""


_LOWER: Final = "revert-layer"
"""What stands in a lower layer is in force."""


def _counts(one: tuple[Key, Declaration]) -> bool:
    return one[1].value != _LOWER


def winners(found: Iterable[tuple[Key, Declaration]], variables: Mapping[str, str]) -> dict[str, str]:
    """Property → value in force. What is no value of its property does not count. A variable holds for every declaration of its element, whichever comes
    first."""
    ordered = sorted(filter(_counts, found), key=lambda one: one[0])
    own: dict[str, str] = {name: value for _, (name, value, _) in ordered if name.startswith("--")}
    known = {**variables, **own}
    for _, (name, value, _) in ordered:
        if name.startswith("--"):
            continue
        if "(" in value:
            value = _computed(name, value, known)
        check = _VALID.get(name)
        if check is None and name not in _SHORT:
            continue
        own.update(_unsure(name, value))
        if name == "all":
            own = {n: v for n, v in own.items() if n.startswith("--") or n == "direction"}
        elif value in _ANYWHERE or (check is not None and check(value)):
            own.pop(name, None)  # the later declaration also comes later for a shorthand
            own[name] = value
        if name in _SHORT:
            own.update((n, v) for n, v in _SHORT[name](value) if v in _ANYWHERE or _VALID[n](v))
    return own


UNSURE: Final = "unsure"
"""Stands among the values in force where one that may take text away depends on what is not calculated here."""
TAKING: Final = frozenset(
    ("display", "visibility", "opacity", "font-size", "font", "content-visibility", "color", "position", "all", "height", "width")
)
_CONDITION: Final = re.compile(r"\b(?:if|attr|sibling-index|sibling-count|random|random-item|inherit|progress|style|--[\w-]+)\(")
"""Functions whose value is not calculated: conditions (CSS Values 5), functions of the page's own (CSS Mixins)."""
_PROPERTY: Final = re.compile(r"@property\s+(--[\w-]{1,100})\s*\{([^{}]{0,1000})\}", re.I)
_INITIAL: Final = re.compile(r"initial-value\s*:\s*([^;]{1,500})", re.I)


def registered(sheets: Iterable[str]) -> dict[str, str]:
    """The variables that sheets give a value of their own (`@property`)."""
    found = [one for sheet in sheets if "@property" in sheet.lower() for one in _PROPERTY.findall(sheet)]
    return {name: value[1].strip() for name, body in found[:1000] if (value := _INITIAL.search(body))}


def _unsure(name: str, value: str) -> dict[str, str]:
    return {UNSURE: name} if name in TAKING and _CONDITION.search(value) else {}


def _computed(name: str, value: str, variables: Mapping[str, str]) -> str:
    """A value with its variables, and where whole numbers are asked for with what it has calculated."""
    if "var(" in value:
        value = substituted(value, variables).lower().strip()
        value = value if "\0" not in value else "unset"  # invalid at computed-value time
    return whole(value) if name in _WHOLE else value


DRAWING: Final = ("text-emphasis-style", "hyphenate-character", "text-overflow")
"""Properties that draw strings which are no text of the page."""


def _one_of(*words: str) -> Callable[[str], bool]:
    return frozenset(words).__contains__


def _is_length(value: str) -> bool:
    return value in ("auto", "none", "normal", "min-content", "max-content", "fit-content") or length(value) is not None


def _is_share(value: str) -> bool:
    return length(value) is not None


def _is_colour(value: str) -> bool:
    return (
        colour(value) is not None
        or value == "currentcolor"
        or value.startswith(("lab(", "lch(", "oklab(", "oklch(", "color(", "color-mix(", "light-dark("))
    )


def _is_size(value: str) -> bool:
    size = length(value)
    return value in FONT_SIZES or value in ("smaller", "larger") or (size is not None and size >= 0)


def _anything(value: str) -> bool:
    return True


_VALID: Final[dict[str, Callable[[str], bool]]] = {
    "all": _one_of(*_ANYWHERE), "display": _DISPLAYS.__contains__, "visibility": _one_of("visible", "hidden", "collapse"), "opacity": _is_share, "font-size": _is_size,
    "zoom": lambda v: v in ("normal", "reset") or _is_share(v), "color": _is_colour, "background-color": _is_colour, "background-image": _anything,
    "background-clip": _anything, "-webkit-background-clip": _anything, "-webkit-text-fill-color": _is_colour, "text-shadow": _anything,
    "-webkit-text-stroke": _anything, "-webkit-text-security": _anything, "position": _one_of("static", "relative", "absolute", "fixed", "sticky"),
    "float": _one_of("left", "right", "none", "inline-start", "inline-end"), "order": lambda v: re.fullmatch(r"[+-]?\d{1,9}", v) is not None,
    "flex-direction": _one_of("row", "row-reverse", "column", "column-reverse"), "flex-wrap": _one_of("nowrap", "wrap", "wrap-reverse"),
    "direction": _one_of("ltr", "rtl"), "unicode-bidi": _one_of("normal", "embed", "isolate", "bidi-override", "isolate-override", "plaintext"),
    "writing-mode": _anything, "text-indent": _is_length, "clip": _anything, "clip-path": _anything, "-webkit-clip-path": _anything, "transform": _anything,
    "translate": _anything, "scale": _anything, "rotate": _anything, "filter": _anything, "-webkit-filter": _anything, "mask": _anything, "mask-image": _anything,
    "-webkit-mask": _anything, "-webkit-mask-image": _anything, "content": _anything, "content-visibility": _one_of("visible", "hidden", "auto"), "mso-hide": _anything,
    "white-space": _anything, "letter-spacing": _is_length, "line-height": lambda v: v == "normal" or _is_share(v), "font-family": _anything,
    "text-transform": _anything, "counter-reset": _anything, "counter-increment": _anything, "counter-set": _anything, "quotes": _anything,
    "grid-row": _anything, "grid-column": _anything, "grid-row-start": _anything, "grid-column-start": _anything, "grid-area": _anything,
    "grid-template-areas": _anything, "mix-blend-mode": _anything, "z-index": _anything, "-webkit-line-clamp": _anything, "line-clamp": _anything, "text-anchor": _one_of("start", "middle", "end"),
    "list-style-type": _anything, "animation": _anything, "animation-name": _anything, "padding-right": _is_length, "padding-bottom": _is_length, "text-decoration": _anything,
    **dict.fromkeys(("overflow-x", "overflow-y"), _one_of("visible", "hidden", "clip", "scroll", "auto")),
    **dict.fromkeys(("width", "height", "max-width", "max-height", "left", "right", "top", "bottom", "padding-top", "padding-left"), _is_length),
    "offset-path": _anything, "position-area": _anything, **dict.fromkeys(DRAWING, _anything), "grid-row-end": _anything, "grid-column-end": _anything,
    **{f"margin-{side}": _is_length for side in ("top", "right", "bottom", "left")},
}  # fmt: skip


def _sides(prefix: str, names: tuple[str, ...] = ("top", "right", "bottom", "left")) -> Callable[[str], list[tuple[str, str]]]:
    def expand(value: str) -> list[tuple[str, str]]:
        parts = re.findall(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+", value)[:4]
        if not parts:
            return []
        four = (parts * 4)[:4] if len(parts) < 3 else [*parts, parts[1]][:4]
        return [(f"{prefix}{name}", part) for name, part in zip(names, four, strict=True) if f"{prefix}{name}" in _VALID]

    return expand


def _font(value: str) -> list[tuple[str, str]]:
    for part in value.split():
        size = part.partition("/")[0]
        if _is_size(size) and not re.fullmatch(r"[1-9]00|1000", part):
            return [("font-size", size)]
    return []


def _background(value: str) -> list[tuple[str, str]]:
    parts = re.findall(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+", value)
    paint = next((part for part in reversed(parts) if _is_colour(part)), "transparent")
    image = next((part for part in parts if "url(" in part or "gradient(" in part), "none")
    return [("background-color", paint), ("background-image", image)]


def _overflow(value: str) -> list[tuple[str, str]]:
    parts = value.split()
    return [("overflow-x", parts[0]), ("overflow-y", parts[-1])] if parts else []


def _pair(first: str, last: str) -> Callable[[str], list[tuple[str, str]]]:
    return lambda value: [(first, value.split()[0]), (last, value.split()[-1])] if value.split() else []


_PAINTED: Final = re.compile(r"\b(?:paint|strict|content)\b")


def _flow(value: str) -> list[tuple[str, str]]:
    return [("flex-wrap" if "wrap" in part else "flex-direction", part) for part in value.split()]


_SHORT: Final[dict[str, Callable[[str], list[tuple[str, str]]]]] = {
    "margin": _sides("margin-"), "padding": _sides("padding-"), "inset": _sides(""), "font": _font, "background": _background, "overflow": _overflow,
    "flex-flow": _flow, "margin-inline-start": lambda v: [("margin-left", v)], "margin-block-start": lambda v: [("margin-top", v)],
    "inset-inline-start": lambda v: [("left", v)], "inset-inline-end": lambda v: [("right", v)], "inset-block-end": lambda v: [("bottom", v)],
    "inset-inline": _pair("left", "right"), "inset-block": _pair("top", "bottom"), "margin-inline": _pair("margin-left", "margin-right"),
    "margin-inline-end": lambda v: [("margin-right", v)], "contain": lambda v: _overflow("clip") if _PAINTED.search(v) else [],
    "offset": lambda v: [("offset-path", v)], "inset-area": lambda v: [("position-area", v)], "text-emphasis": lambda v: [("text-emphasis-style", v)],
    "-webkit-text-emphasis": lambda v: [("text-emphasis-style", v)], "inset-block-start": lambda v: [("top", v)], "inline-size": lambda v: [("width", v)],
    "block-size": lambda v: [("height", v)], "max-inline-size": lambda v: [("max-width", v)], "max-block-size": lambda v: [("max-height", v)],
    "list-style": lambda v: [("list-style-type", v)], "text-decoration-line": lambda v: [("text-decoration", v)], "-webkit-order": lambda v: [("order", v)], "-webkit-transform": lambda v: [("transform", v)], "-webkit-opacity": lambda v: [("opacity", v)],
    "-moz-opacity": lambda v: [("opacity", v)], "-webkit-flex-direction": lambda v: [("flex-direction", v)],
}  # fmt: skip


KNOWN: Final = frozenset((*_VALID, *_SHORT)) - {
    "line-height",
    "font-family",
    "text-transform",
    "padding-top",
    "padding-left",
    "padding",
}
"""Properties that alone can move text or take it away, or say what another does."""


def hints(tag: str, given: Mapping[str, str | None]) -> list[Declaration]:
    """What presentational attributes declare."""
    found: list[tuple[str, str]] = []
    if "hidden" in given:
        found.append(("display", "none"))
    if (ground := given.get("bgcolor")) is not None:
        found.append(("background-color", _old_colour(ground)))
    if (picture := given.get("background")) is not None and picture.strip():
        found.append(("background-image", "url(x)"))
    if (way := given.get("dir")) is not None and way.strip().lower() in ("rtl", "ltr"):
        found += [("direction", way.strip().lower()), ("unicode-bidi", "bidi-override" if tag == "bdo" else "embed")]
    if (ink := given.get("text" if tag == "body" else "color")) is not None and tag in ("font", "body"):
        found.append(("color", _old_colour(ink)))
    if tag == "font" and (size := given.get("size")) is not None:
        found += _old_size(size.strip())
    if tag in ("small", "sub", "sup", "big", "rt"):
        found.append(("font-size", "larger" if tag == "big" else "smaller"))
    elif tag in ("del", "s", "strike"):
        found.append(("text-decoration", "line-through"))
    if tag in _SVG:
        found += _svg(tag, given)
    if tag in ("iframe", "object", "embed", "img", "video", "svg"):
        found += [
            (name, value.strip() if "%" in value else f"{value.strip()}px")
            for name in ("width", "height")
            if (value := given.get(name))
        ]
    return [Declaration(name, value, False) for name, value in found]


_SVG: Final = frozenset(("svg", "g", "text", "tspan", "a", "use", "textPath"))
_POSITIONED: Final = frozenset(("text", "tspan", "svg", "use"))
_PLACES: Final = (("x", "left"), ("y", "top"), ("startOffset", "left"))


def _svg(tag: str, given: Mapping[str, str | None]) -> list[tuple[str, str]]:
    """Where and how the text of a drawing stands. Reference: SVG 2 chapter 11."""
    found = [("position", "relative")] if tag == "svg" else []
    for name, declared in _PLACES:
        if (tag in _POSITIONED or name == "startOffset") and (at := re.match(r"\s*([+-]?[\d.]+)", given.get(name) or "")):
            found += [("position", "absolute"), (declared, f"{at[1]}px")]
    if (step := re.match(r"\s*([+-]?[\d.]+)", given.get("dx") or "")) is not None:
        found.append(("margin-left", f"{step[1]}px"))
    if tag in ("g", "use") and given.get("transform"):
        found += [("position", "absolute"), ("left", "0"), ("top", "0")]  # a group has no line of its own
    found += [
        (name, value.strip().lower())
        for name in ("text-anchor", "opacity", "visibility", "display", "font-size", "transform")
        if (value := given.get(name))
    ]
    if fill := given.get("fill"):
        found.append(("color", "transparent" if fill.strip().lower() == "none" else fill.strip().lower()))
    return found


def _old_colour(value: str) -> str:
    """A colour as old attributes have it: whatever it is, browsers make one of it (HTML 2.4.6, "legacy colour value")."""
    value = value.strip().lower()
    if colour(value):
        return value
    digits = "".join(char if char in "0123456789abcdef" else "0" for char in value.removeprefix("#")[:128])
    size = -(-max(len(digits), 1) // 3)
    parts = [digits[i * size : (i + 1) * size].ljust(size, "0")[-8:] for i in range(3)]
    while len(parts[0]) > 2 and all(part[0] == "0" for part in parts):
        parts = [part[1:] for part in parts]
    return "#" + "".join(part[:2].rjust(2, "0") for part in parts)


def _old_size(value: str) -> list[tuple[str, str]]:
    found = re.match(r"([+-]?)(\d{1,3})", value)
    if not found:
        return []
    number = int(found[2])
    number = 3 + number if found[1] == "+" else 3 - number if found[1] == "-" else number
    return [("font-size", _FONT_ATTRIBUTE[min(max(number, 1), 7) - 1])]
