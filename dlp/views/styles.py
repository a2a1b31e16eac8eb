"""The computed style of an element, as far as its text is concerned: seen, not seen, in doubt, and where.

An element is judged by mechanism: not displayed, invisible, too small, of its ground's colour,
transparent, cut off, or moved off the page. `doubt` stands for what cannot be told here (a mask, a filter, a mirrored box); such text is
read both ways. References: CSS 2.2 chapters 9 to 11 (visual formatting), CSS Display 3, CSS Transforms 1, HTML 15 (rendering).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from dlp.views.colours import Colour, contrast, over

_NARROW: Final = 200.0
"""Pixels of a box that may show a part only of a number that is in it."""
TINY: Final = 2.5
"""Pixels of a letter that nobody sees; up to twice as much it is in doubt."""
_FAINT: Final = 0.1
"""How much of a letter must cover its ground."""
_ALIKE: Final = 1.2
_NEARLY: Final = 1.45
"""Contrast ratios below which letters cannot, or hardly, be told from their ground."""

_UNSHOWN: Final = frozenset(
    (
        "head",
        "title",
        "style",
        "script",
        "template",
        "datalist",
        "meta",
        "link",
        "base",
        "area",
        "param",
        "rp",
        "noembed",
        "noframes",
        "desc",
        "mphantom",
        "metadata",
        "symbol",
        "clippath",
        "mask",
        "marker",
        "pattern",
    )
)
_BLOCK: Final = frozenset(
    (
        "g", "text",
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
        "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "ul", "xmp", "frameset", "frame", "caption",
    )
)  # fmt: skip
_TABLE: Final = {
    "table": "table", "tr": "table-row", "td": "table-cell", "th": "table-cell", "thead": "table-header-group", "tbody": "table-row-group",
    "mtable": "table", "mtr": "table-row", "mtd": "table-cell", "tfoot": "table-footer-group", "colgroup": "none", "col": "none",
}  # fmt: skip
_INLINE_BLOCK: Final = frozenset(
    ("button", "input", "select", "textarea", "img", "meter", "progress", "iframe", "object", "embed", "video", "svg")
)


@dataclass(frozen=True, slots=True)
class Place:
    """What moves a box out of the order of the source. Lengths in pixels; None: not said."""

    position: str = "static"
    left: float | None = None
    right: float | None = None
    top: float | None = None
    bottom: float | None = None
    side: str = ""  # of a float
    margin: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)  # top, right, bottom, left
    padding: tuple[float, float] = (0.0, 0.0)  # top, left
    shift: tuple[float, float] = (0.0, 0.0)
    order: int = 0
    flow: str = ""  # of a flex or grid container: row, row-reverse, column, column-reverse, grid
    cell: tuple[int, int] | None = None  # row and column in a grid
    width: float | None = None
    height: float | None = None
    vertical: bool = False
    indent: float = 0.0  # of the first line
    clip: bool = False  # what does not fit into width and height is not shown
    share: tuple[float, float] = (0.0, 0.0)  # of its own size, by which it is shifted
    anchor: float = 0.0  # of its own width, by which a text of a drawing begins before its place
    area: str = ""  # its name in a grid
    areas: str = ""  # of a grid container: the names of its cells

    @property
    def moves(self) -> bool:
        """Does it take the box out of the order, or off the place, that the source gives it?"""
        offset = any((self.left, self.right, self.top, self.bottom))
        if self.position in ("absolute", "fixed") or (self.position in ("relative", "sticky") and offset):
            return True
        if self.shift != (0.0, 0.0) or self.share != (0.0, 0.0):
            return True
        if self.clip and min(self.width or _NARROW, self.height or _NARROW) < _NARROW:
            return True
        if self.side or self.order or self.cell or self.areas or self.vertical or self.flow.endswith("reverse"):
            return True
        return min(self.margin) < 0


NOWHERE: Final = Place()


@dataclass(slots=True)
class Style:
    """The computed style of an element, as far as its text is concerned. `moved`: `place` takes it out of the source's order."""

    display: str = "block"
    gone: bool = False
    visible: bool = True
    doubt: bool = False
    size: float = 16.0
    scale: float = 1.0
    colour: Colour = (0.0, 0.0, 0.0, 1.0)
    fill: Colour | None = None
    ground: Colour | None = (255.0, 255.0, 255.0, 1.0)
    opacity: float = 1.0
    shadow: bool = False
    rtl: bool = False
    override: bool = False
    adrift: bool = False  # where it lies depends on what is not calculated
    drawn: bool = False  # it draws text that is not read
    painted: bool = False  # it has an opaque ground of its own
    marker: str = ""  # text before list items
    pre: bool = False
    fixed_width: bool = False
    case: str = ""
    place: Place = NOWHERE
    variables: Mapping[str, str] = field(default_factory=dict)
    counters: tuple[tuple[str, str], ...] = ()  # counter-reset, counter-set and counter-increment, in this order
    sight: int = -1  # 0 not seen, 1 in doubt, 2 seen, -1 not judged yet
    plain: dict[str, Style] = field(default_factory=dict)  # of children of which nothing is said, by display

    def child(self, display: str) -> Style:
        """The style of a child of which nothing is said."""
        made = self.plain.get(display)
        if made is None:
            made = self.plain[display] = self.within(display)
            made.sight = self.sight
            if display == "none" and not self.gone:
                made.gone, made.sight = True, 0
        return made

    def within(self, display: str) -> Style:
        """A style that has inherited everything and has nothing of its own. (What `dataclasses.replace` does takes five times as long.)"""
        made: Style = object.__new__(Style)
        made.gone = self.gone
        made.visible = self.visible
        made.doubt = self.doubt
        made.size = self.size
        made.scale = self.scale
        made.colour = self.colour
        made.fill = self.fill
        made.ground = self.ground
        made.opacity = self.opacity
        made.shadow = self.shadow
        made.rtl = self.rtl
        made.override = self.override
        made.marker = self.marker
        made.pre = self.pre
        made.fixed_width = self.fixed_width
        made.case = self.case
        made.adrift = self.adrift
        made.variables = self.variables
        made.display, made.place, made.counters, made.plain, made.painted, made.sight = display, NOWHERE, (), {}, False, -1
        made.drawn = False
        return made

    @property
    def shown(self) -> bool:
        """Would a person see text of this element?"""
        if self.sight < 0:
            self.sight = self._seen()
        return self.sight > 0

    @property
    def doubtful(self) -> bool:
        """Shown, but a person may not see it, or not see it there."""
        if self.sight < 0:
            self.sight = self._seen()
        return self.sight == 1

    def _seen(self) -> int:
        size = self.size * self.scale
        if self.gone or not self.visible or size <= TINY:
            return 0
        strength = self._strength()
        if strength <= _ALIKE:
            return 0
        return 1 if self.doubt or size <= 2 * TINY or strength <= _NEARLY else 2

    def _strength(self) -> float:
        """The contrast of the text with its ground, 1 for none."""
        ink = self.fill if self.fill is not None else self.colour
        alpha = ink[3] * self.opacity
        if alpha < _FAINT:
            return 21.0 if self.shadow else 1.0
        ground = self.ground
        if ground is None:
            return 21.0
        return contrast(ink if alpha >= 1.0 else over((*ink[:3], alpha), ground), ground)


def default_display(tag: str) -> str:
    """`display` as browsers have it for an element."""
    if tag in _BLOCK:
        return "block"
    if tag in _UNSHOWN:
        return "none"
    return _TABLE.get(tag) or ("inline-block" if tag in _INLINE_BLOCK else "inline")
