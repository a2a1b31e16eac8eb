"""Which elements of a page are drawn how: tables of names. Reference: HTML 15 (rendering), SVG 2, AMP."""

from __future__ import annotations

from typing import Final

REPLACED: Final = frozenset(("img", "iframe", "object", "embed", "video", "svg", "input", "hr"))
SHORT: Final = 5
CELLS: Final = frozenset(("td", "th", "mn"))
VOID: Final = frozenset(("br", "img", "hr", "wbr", "meta", "link"))
EMPTY: Final = frozenset(("head", "style", "script", "template", "br", "img", "hr", "wbr", "title", "meta", "link"))
"""Elements in which nothing is drawn. Style sheets are taken before the walk."""

HINTED: Final = frozenset(
    (
        "hidden",
        "link",
        "bgcolor",
        "background",
        "dir",
        "text",
        "color",
        "size",
        "width",
        "height",
        "x",
        "y",
        "dx",
        "startOffset",
        "fill",
        "opacity",
        "visibility",
        "display",
        "font-size",
        "transform",
    )
)
INSTEAD: Final = frozenset(("meter", "progress", "canvas", "audio", "video", "object", "annotation", "annotation-xml", "defs"))
"""What stands in them is shown by programs that do not know, or do not allow, the element itself."""
MOVED: Final = frozenset(("text", "tspan", "g", "use", "svg", "textPath"))
"""Elements of a drawing that others in them may set or animate."""
ANIMATED: Final = frozenset(("set", "animate", "animateTransform", "animateMotion"))
STACKED: Final = frozenset(("mover", "munderover"))
"""Formulas whose last part is drawn above the others (MathML Core 3.4)."""
IN_PLACE: Final = frozenset((("iframe", "src"), ("embed", "src"), ("frame", "src"), ("object", "data"), ("iframe", "srcdoc")))
"""Addresses whose document is drawn where the element stands."""
SPECIAL: Final = (
    INSTEAD
    | MOVED
    | frozenset(
        (
            "select",
            "option",
            "svg",
            "bdo",
            "dialog",
            "input",
            "tfoot",
            "ol",
            "li",
            "del",
            "s",
            "strike",
            "sup",
            "sub",
            "rt",
            "small",
            "big",
        )
    )
)
DRAWN: Final = frozenset(
    (
        "img",
        "image",
        "amp-img",
        "amp-anim",
        "area",
        "input",
        "option",
        "optgroup",
        "textarea",
        "iframe",
        "object",
        "embed",
        "frame",
        "ol",
        "li",
    )
)
FRAMES: Final = frozenset(("iframe", "object", "embed", "frame"))
