"""What an OpenDocument shows of its text: hidden spans and rows, inks and sizes, numbers of lists.

Styles come before the text that uses them, those of `styles.xml` in a part of their own that is read first with the same handlers.
Reference: ISO/IEC 26300, sections 16 (styles), 16.31 (list styles), 20.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from dlp.extract.looks import NARROW, Look, Place, Placing, hexadecimal, number, tells, whole

_HOLDERS: Final = frozenset(("span", "p", "h", "table-cell", "a"))
_LISTS: Final = frozenset(("list-style", "list-level-style-number", "list", "list-item", "list-header"))
_BOXES: Final = frozenset(("frame", "custom-shape", "rect", "ellipse"))
_ROWS: Final = frozenset(("table-row", "hidden-text", "hidden-paragraph", "tracked-changes", "ruby-text"))
_VALUES: Final = frozenset(("formula", "value", "date-value", "time-value"))
_DEEP: Final = 30
_MOST_COLUMNS: Final = 1024


@dataclass(slots=True)
class _Level:
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    counted: bool = True


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    at: int
    count: int = -1
    waiting: bool = False
    given: int = 0


@dataclass(slots=True)
class Styles:
    """Styles by name: what each says itself, and the one it is based on."""

    own: dict[str, dict[str, str]] = field(default_factory=dict)
    based: dict[str, str] = field(default_factory=dict)
    lists: dict[str, dict[int, _Level]] = field(default_factory=dict)

    def said(self, name: str) -> dict[str, str]:
        chain: list[dict[str, str]] = []
        while name in self.own and len(chain) < _DEEP:
            chain.append(self.own[name])
            name = self.based.get(name, "")
        out: dict[str, str] = {}
        for one in reversed(chain):
            out |= one
        return out


class Odf(Placing):
    """Handlers for one part; `styles` are shared by all parts of a document."""

    names = (
        _HOLDERS
        | _BOXES
        | _LISTS
        | _ROWS
        | frozenset(("style", "text-properties", "table-cell-properties", "covered-table-cell", "table-column", "table"))
    )

    line = 12.0

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        super().__init__()
        self._looks: list[Look] = [Look()]
        self._gone: list[bool] = []
        self._style = ""
        self._levels: dict[int, _Level] = {}
        self._lists: list[_List] = []
        self._columns: list[bool] = []
        self._column = 0
        self._valued = False

    def start(self, local: str, attributes: dict[str, str], /) -> str:
        given = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        made = ""
        if local in _HOLDERS or local == "covered-table-cell":
            self._holder(local, given)
            made = self._label() if local in ("p", "h") else ""
        elif local in _ROWS:
            shut = local != "table-row" or given.get("visibility", "visible") != "visible"
            self._gone.append(shut)
            self._column = 0 if local == "table-row" else self._column
        elif local in _LISTS:
            self._list(local, given)
        elif local in _BOXES:
            left, top, width, height = (_points(given[name]) if name in given else None for name in ("x", "y", "width", "height"))
            self.places.append(Place(local, left, top, width or 0.0, height or 0.0))
        elif local == "style":
            self._style = given.get("name", "")
            self.styles.own.setdefault(self._style, {})
            self.styles.based[self._style] = given.get("parent-style-name", "")
        elif local in ("text-properties", "table-cell-properties"):
            self.styles.own.setdefault(self._style, {}).update(given)
        elif local == "table":
            self._columns = []
        elif local == "table-column":
            times = min(whole(given.get("number-columns-repeated"), 1), _MOST_COLUMNS)
            if len(self._columns) < _MOST_COLUMNS:
                self._columns += [given.get("visibility", "visible") != "visible"] * times
        self._see()
        return made

    def said(self, text: str, /) -> None:
        """Shown text: of the innermost cell, too."""
        self._valued &= not text.strip()
        super().said(text)

    def end(self, local: str, /) -> str:
        if local == "table-cell":
            self.unread |= self._valued and not self.hidden  # the program shows the value as its format writes it
            self._valued = False
        if (local in _HOLDERS or local == "covered-table-cell") and len(self._looks) > 1:
            self._looks.pop()
        elif local in _ROWS and self._gone:
            self._gone.pop()
        elif local == "list" and self._lists:
            self._lists.pop()
        self.closed(local)
        self._see()
        return ""

    def _see(self) -> None:
        self.hidden = any(self._gone) or self._looks[-1].unseen()

    def _holder(self, local: str, given: dict[str, str]) -> None:
        look = self._looks[-1] if local in ("span", "a", "p", "h") else Look()
        name = given.get("style-name", "")
        look = _changed(look, self.styles.said(name)) if name else look
        if local.endswith("table-cell"):
            times = min(whole(given.get("number-columns-repeated"), 1), _MOST_COLUMNS)
            if self._column < len(self._columns) and self._columns[self._column]:
                look = replace(look, gone=True)
            self._column += times
        self._looks.append(look)
        if local == "table-cell":
            self._valued = not _VALUES.isdisjoint(given)

    def _list(self, local: str, given: dict[str, str]) -> None:
        if local == "list-style":
            self._levels = self.styles.lists.setdefault(given.get("name", ""), {})
        elif local == "list-level-style-number":
            self._levels[whole(given.get("level"), 1)] = _Level(
                given.get("num-prefix", ""),
                given.get("num-suffix", ""),
                whole(given.get("start-value"), 1),
                given.get("num-format", "") == "1",
            )
        elif local == "list":
            above = self._lists[-1] if self._lists else None
            levels = self.styles.lists.get(given.get("style-name", ""), above.levels if above else {})
            self._lists.append(_List(levels, above.at + 1 if above else 1))
        elif local == "list-item" and self._lists:
            self._lists[-1].waiting = True
            self._lists[-1].given = whole(given.get("start-value"), -1)

    def _label(self) -> str:
        """The number before the first paragraph of an item."""
        this = self._lists[-1] if self._lists else None
        if this is None or not this.waiting:
            return ""
        this.waiting = False
        level = this.levels.get(this.at)
        if level is None:
            return ""
        start = this.given if this.given >= 0 else level.start
        this.count = this.given if this.given >= 0 else level.start if this.count < 0 else this.count + 1
        self.composed |= tells(level.prefix + level.suffix, start if level.counted else 1)
        return f"{level.prefix}{this.count if level.counted else ''}{level.suffix} "


def _changed(look: Look, said: dict[str, str]) -> Look:
    display = said.get("display", "")
    size = said.get("font-size", "")
    points = look.size
    if size.endswith("%"):
        points = (look.size or 12.0) * number(size) / 100
    elif size:
        points = _points(size)
    ground = said.get("background-color", "")
    narrow = number(said.get("text-scale", "100")) <= NARROW
    return Look(
        narrow or (display in ("none", "condition") if display else look.gone),
        hexadecimal(said["color"]) if "color" in said else look.ink,
        hexadecimal(ground) if ground else look.ground,
        max(points, 0.01) if size else look.size,
    )


def _points(length: str) -> float:
    return number(length) * {"in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}.get(length[-2:], 1.0)
