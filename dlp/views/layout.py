"""Where the words of a page come to lie, and the order in which they are read there. For pages in which some box is moved.

A rough layout, exact in what matters: what stands left of what, and on which line. Words have estimated widths (a digit 0.556 of the letter
size, as in Arial; Hangul 1), lines never wrap, margins do not collapse. Handled are floats, absolute, fixed and relative positions, negative
margins, translation, flex and grid order, tables with their header and footer groups, right-to-left order (UAX 9 for words of one direction), boxes without
height, and a positioned box with a ground of its own that covers what lies below it. Words that come to lie outside the page are left out.
In the end words are sorted into lines by height and within a line from left to right, which costs n log n. Work is counted: a page that asks
for more (a thousand floats in one line) is read in the order of its source only, and counts as uncertain.
References: CSS 2.2 chapters 9 and 10, CSS Flexible Box 1, CSS Grid 1, UAX 9.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from dlp.views.parsing import TooMuch
from dlp.views.styles import Style
from dlp.views.tree import Box, Run
from dlp.views.words import Word, advance, in_lines

WIDTH: Final = 1000.0
"""Pixels of the page's width."""
MAX_WORK: Final = 400_000
"""Words placed or moved, and boxes visited."""
_WORD: Final = re.compile(r"[^\s\u00a0\u2000-\u200a\u3000]+")
_LINE: Final = 1.2
_ROWS: Final = 2.0
_LETTERS: Final = 3.0
"""Height and width, in letter sizes, of a box too small for more than a piece of a number. A larger one can be scrolled."""
_BIT: Final = 4
"""Characters of a piece of a number that is set apart from the rest of it; of a word, two."""
_STRONG: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]")
_IN_LINE: Final = frozenset(("inline", "contents", "ruby", "ruby-text", "math", "run-in"))
_ATOMS: Final = frozenset(("inline-block", "inline-flex", "inline-grid", "inline-table"))
_GROUPS: Final = {"table-caption": 0, "table-header-group": 1, "table-footer-group": 3}


@dataclass(slots=True)
class _Flow:
    """A block that is being filled: its box, the cursor, the edges that floats leave, the first word of the line."""

    x: float
    y: float
    width: float
    cursor: float
    left: float
    right: float
    height: float = 0.0
    first: int = 0
    below: float = 0.0
    rtl: bool = False
    glued: bool = False  # no blank since the last word
    floats: list[float] = field(default_factory=list)


def laid_out(root: Box) -> tuple[list[tuple[str, int]], int]:
    """(text, text node) in the order in which it is read on the page; lines end with ("\\n", -1). And how many pieces of numbers are cut or covered.
    TooMuch for a page that costs too much."""
    made = _Layout()
    made.block(root, 0.0, 0.0, WIDTH)
    return in_lines([word for word in made.words if word.x + word.width > -1 and word.y + word.size > -1]), made.cut


class _Layout:
    def __init__(self) -> None:
        self.words: list[Word] = []
        self.work = 0
        self.unit = 0
        self.cut = 0  # pieces of numbers of which a part only shows, or none
        self.around: list[tuple[float, float, float]] = [(0.0, 0.0, WIDTH)]  # containing blocks of positioned boxes: x, y, width

    def spend(self, work: int) -> None:
        self.work += work
        if self.work > MAX_WORK:
            raise TooMuch

    # ------------------------------------------------------------ boxes

    def block(self, box: Box, x: float, y: float, width: float) -> tuple[float, float]:
        """Fill a block whose content begins at (x, y); (width, height) of what it came to."""
        first = len(self.words)
        place, style = box.style.place, box.style
        placed = place.position != "static"
        if placed:
            self.around.append((x, y, place.width or width))
        inner = (x + place.padding[1], y + place.padding[0])
        if place.flow:
            height = self._container(box, *inner, width)
        elif style.display in ("table", "inline-table"):
            height = self._table(box, *inner, width)
        elif style.display == "table-row":
            height = self._row(box.children, style, *inner, width)
        else:
            height = self._filled(box, *inner, place.width or width)
        if place.clip:
            self._clip(first, x, y, place.width, place.height)
        if placed:
            self.around.pop()
            if style.painted:
                self._cover(first, x, y, x + (place.width or self._reach(first, x)), y + (place.height or height))
        return place.width or self._reach(first, x), place.height if place.height is not None else height + place.padding[0]

    def _filled(self, box: Box, x: float, y: float, width: float) -> float:
        flow = _Flow(x, y, width, x + box.style.place.indent, x, x + width, first=len(self.words), rtl=box.style.rtl)
        self._children(box, flow)
        self._newline(flow)
        return max(flow.y, flow.below) - y

    def _children(self, box: Box, flow: _Flow) -> None:
        for child in box.children:
            self.spend(1)
            if isinstance(child, Run):
                self._text(child, flow)
            elif not child.style.gone:
                self._box(child, flow)

    def _box(self, box: Box, flow: _Flow) -> None:
        style, place = box.style, box.style.place
        if box.tag in ("br", "hr"):
            self._newline(flow, style.size * _LINE)
        elif place.position in ("absolute", "fixed"):
            self._absolute(box, flow)
        elif place.side:
            self._float(box, flow)
        elif style.display in _IN_LINE:
            first = len(self.words)
            flow.cursor += place.margin[3] + place.padding[1]
            start = flow.cursor
            self._children(box, flow)
            if style.painted and place.margin[3] < 0:
                self._cover(first, start, flow.y, flow.cursor, flow.y + style.size * _LINE)
            flow.cursor += place.margin[1]
            self._relative(style, first)
        elif style.display in _ATOMS:
            self._atom(box, flow)
        else:
            self._newline(flow)
            first = len(self.words)
            flow.y += place.margin[0]
            _, height = self.block(box, flow.x + place.margin[3], flow.y, flow.width - place.margin[3])
            self._relative(style, first)
            flow.y += height + place.margin[2]
            flow.first = len(self.words)

    def _atom(self, box: Box, flow: _Flow) -> None:
        place, first = box.style.place, len(self.words)
        flow.cursor += place.margin[3]
        self.unit += 1
        width, height = self.block(box, flow.cursor, flow.y + place.margin[0], WIDTH)
        for word in self.words[first:]:
            word.unit = self.unit
        self.unit += 1
        flow.cursor += width + place.margin[1]
        flow.height = max(flow.height, height)
        flow.glued = False
        self._relative(box.style, first)

    def _absolute(self, box: Box, flow: _Flow) -> None:
        place, first = box.style.place, len(self.words)
        x0, y0, width = self.around[-1] if place.position == "absolute" else (0.0, 0.0, WIDTH)
        x = x0 + place.left if place.left is not None else flow.cursor
        y = y0 + place.top if place.top is not None else flow.y
        taken, _ = self.block(box, x + place.margin[3], y + place.margin[0], WIDTH)
        across = x0 + width - place.right - taken - x if place.left is None and place.right is not None else -place.anchor * taken
        self._move(first, across + place.shift[0], place.shift[1])

    def _float(self, box: Box, flow: _Flow) -> None:
        place, first = box.style.place, len(self.words)
        margin = place.margin
        width, height = self.block(box, flow.left + margin[3], flow.y + margin[0], WIDTH)
        width = max(width + margin[3] + margin[1], 0.0)
        if place.side == "left":
            self.spend(first - flow.first)
            for word in self.words[flow.first : first]:
                word.x += width
            flow.left += width
            flow.cursor += width
        else:
            self._move(first, flow.right - width - flow.left, 0.0)
            flow.right -= width
        flow.below = max(flow.below, flow.y + height)
        self._relative(box.style, first)

    def _relative(self, style: Style, first: int) -> None:
        place = style.place
        across, down = place.shift
        if place.share != (0.0, 0.0) and len(self.words) > first:
            self.spend(len(self.words) - first)
            across += place.share[0] * self._reach(first, min(word.x for word in self.words[first:]))
            down += place.share[1] * style.size * _LINE
        if place.position in ("relative", "sticky"):
            across += place.left if place.left is not None else -(place.right or 0.0)
            down += place.top if place.top is not None else -(place.bottom or 0.0)
        self._move(first, across, down)

    def _move(self, first: int, across: float, down: float) -> None:
        if across or down:
            self.spend(len(self.words) - first)
            for word in self.words[first:]:
                word.x += across
                word.y += down

    def _reach(self, first: int, x: float) -> float:
        self.spend((len(self.words) - first) // 4)
        return max((word.x + word.width - x for word in self.words[first:]), default=0.0)

    def _clip(self, first: int, x: float, y: float, width: float | None, height: float | None) -> None:
        """What lies outside of a box is cut off: lines, words, and the letters of a word."""
        self.spend(len(self.words) - first)
        for word in self.words[first:]:
            if height is not None and word.y + word.size / 2 > y + height:
                self.cut += height < _ROWS * word.size and _is_bit(word.text)
                word.text = ""
            elif width is not None and word.text and (word.x < x - 1 or word.x + word.width > x + width + 1):
                self.cut += width < _LETTERS * word.size and _is_bit(word.text)
                letter, size = word.width / len(word.text) or 1.0, len(word.text)
                start, stop = round((x - word.x) / letter), round((x + width - word.x) / letter)
                word.text = word.text[max(start, 0) : max(min(stop, size), 0)]
                word.x, word.width = max(word.x, x), letter * len(word.text)

    def _cover(self, first: int, left: float, top: float, right: float, bottom: float) -> None:
        """A positioned box with a ground of its own hides what was drawn before it on the same place."""
        self.spend(first)
        for word in self.words[:first]:
            if left <= word.x + word.width / 2 <= right and top <= word.y + word.size / 2 <= bottom:
                self.cut += _is_bit(word.text)
                word.text = ""

    # ------------------------------------------------------------ lines

    def _text(self, run: Run, flow: _Flow) -> None:
        style = run.style
        if not style.shown:
            return
        size = style.size * style.scale
        flow.height = max(flow.height, size * _LINE)
        if style.pre and "\n" in run.text:
            for i, line in enumerate(run.text.split("\n")):
                if i:
                    self._newline(flow, size * _LINE)
                self._words(line, run, flow)
            return
        self._words(run.text, run, flow)

    def _words(self, text: str, run: Run, flow: _Flow) -> None:
        style, at = run.style, 0
        blank = advance(" ", style)
        for found in _WORD.finditer(text):
            wide = found.start() - at if style.pre or "\u00a0" in text[at : found.start()] else min(found.start() - at, 1)
            if wide:
                flow.glued = False
                if len(self.words) > flow.first or style.pre or "\u00a0" in text[at : found.start()]:
                    flow.cursor += wide * blank
            self._put(found[0], run, flow)
            at = found.end()
        if at < len(text):
            flow.cursor += blank * (len(text) - at if style.pre else 1) if len(self.words) > flow.first or style.pre else 0.0
            flow.glued = False

    def _put(self, text: str, run: Run, flow: _Flow) -> None:
        style = run.style
        self.spend(1)
        width = advance(text, style)
        reverse = style.override and style.rtl
        last = self.words[-1] if len(self.words) > flow.first else None
        if not (last and last.unit == self.unit and not reverse and (flow.glued or _STRONG.search(last.text))):
            self.unit += 1
        size = style.size * style.scale
        self.words.append(Word(flow.cursor, flow.y, width, size, text[::-1] if reverse else text, run.node, self.unit))
        flow.cursor += width
        flow.glued = True
        flow.rtl = flow.rtl or reverse

    def _newline(self, flow: _Flow, height: float = 0.0) -> None:
        if flow.rtl and len(self.words) > flow.first:
            self._turned(flow.first)
        if flow.cursor > flow.x or flow.height or height:
            flow.y += max(flow.height, height)
        if flow.y >= flow.below:
            flow.left, flow.right = flow.x, flow.x + flow.width
        flow.cursor, flow.height, flow.first, flow.glued = flow.left, 0.0, len(self.words), False

    def _turned(self, first: int) -> None:
        """The units of a right-to-left line, each where its mirror image would be."""
        words = self.words[first:]
        self.spend(len(words))
        start, end = min(word.x for word in words), max(word.x + word.width for word in words)
        edges: dict[int, list[float]] = {}
        for word in words:
            unit = edges.setdefault(word.unit, [word.x, word.x + word.width])
            unit[0], unit[1] = min(unit[0], word.x), max(unit[1], word.x + word.width)
        for word in words:
            left, right = edges[word.unit]
            word.x += start + end - right - left

    # ------------------------------------------------------------ containers

    def _items(self, box: Box) -> list[Box]:
        """The children of a container, those of boxes that are none among them, texts as boxes of their own."""
        found: list[Box] = []
        for child in box.children:
            self.spend(1)
            if isinstance(child, Run):
                if child.text.strip():
                    found.append(Box("text", child.style.child("block"), [child]))
            elif child.style.display == "contents":
                found += self._items(child)
            elif not child.style.gone:
                found.append(child)
        return found

    def _container(self, box: Box, x: float, y: float, width: float) -> float:
        items = sorted(self._items(box), key=lambda item: item.style.place.order)
        if box.style.place.flow == "grid":
            return self._grid(box, items, x, y, width)
        way = box.style.place.flow
        if way.endswith("reverse") != (box.style.rtl and way.startswith("row")):
            items.reverse()
        at, low = (x, y), y
        for item in items:
            if item.style.place.position in ("absolute", "fixed"):
                self._absolute(item, _Flow(x, y, width, *at[:1], x, x + width))
                continue
            first, margin = len(self.words), item.style.place.margin
            wide, high = self.block(item, at[0] + margin[3], at[1] + margin[0], width)
            self._relative(item.style, first)
            low = max(low, at[1] + margin[0] + high)
            at = (
                (x, at[1] + high + margin[0] + margin[2]) if way.startswith("column") else (at[0] + wide + margin[3] + margin[1], y)
            )
        return low - y

    def _grid(self, box: Box, items: list[Box], x: float, y: float, width: float) -> float:
        """Items in cells: where they say so themselves, else one after the other. Cells are as wide as the page is in cells."""
        areas = _areas(box.style.place.areas)
        placed: list[tuple[int, int, Box]] = []
        row, column = 1, 0
        for item in items:
            wanted = areas.get(item.style.place.area) or item.style.place.cell or (0, 0)
            if wanted[1]:
                row, column = (wanted[0], wanted[1]) if wanted[0] else (row + (wanted[1] <= column), wanted[1])
            else:
                row, column = (wanted[0], 1 if wanted[0] != row else column + 1) if wanted[0] else (row, column + 1)
            placed.append((row, column, item))
        placed.sort(key=lambda one: one[:2])
        if box.style.rtl:
            placed = [(r, -c, item) for r, c, item in placed]
            placed.sort(key=lambda one: one[:2])
        at, low, line = x, y, placed[0][0] if placed else 0
        top = y
        before, start = None, x
        for row, column, item in placed:
            if row != line:
                at, top, line = x, low, row
            first, start = len(self.words), start if (row, column) == before else at
            wide, high = self.block(item, start, top, width)
            if (row, column) == before:  # one of them lies on the other
                self.cut += sum(_is_bit(word.text) for word in self.words[first:])
                if item.style.painted:
                    self._cover(first, start, top, start + wide, top + high)
            at, low, before = max(at, start + wide + 1), max(low, top + high), (row, column)
        return low - y

    def _table(self, box: Box, x: float, y: float, width: float) -> float:
        top = y
        loose: list[Box | Run] = []
        groups = [child for child in box.children if isinstance(child, Box) and not child.style.gone]
        for group in sorted(groups, key=lambda one: _GROUPS.get("table-caption" if one.tag == "caption" else one.style.display, 2)):
            self.spend(1)
            rows = [child for child in group.children if isinstance(child, Box) and child.style.display == "table-row"]
            if group.style.display.endswith("-group") and rows:
                for row in rows:
                    if not row.style.gone:
                        top += self._row(row.children, row.style, x, top, width)
            elif group.style.display == "table-row":
                top += self._row(group.children, group.style, x, top, width)
            elif group.style.display == "table-cell":
                loose.append(group)
            else:
                top += self.block(group, x, top, width)[1]
        if loose:
            top += self._row(loose, box.style, x, top, width)
        return top - y

    def _row(self, children: list[Box | Run], style: Style, x: float, y: float, width: float) -> float:
        cells = [child for child in children if isinstance(child, Box) and not child.style.gone]
        at, height = x, 0.0
        for cell in reversed(cells) if style.rtl else cells:
            first = len(self.words)
            wide, high = self.block(cell, at, y, width)
            self._relative(cell.style, first)
            at, height = at + wide + 4, max(height, high)
        return height


def _is_bit(text: str) -> bool:
    return (len(text) <= _BIT and text.strip("-.()").isdigit()) or (len(text) <= 2 and text.isalnum())


def _areas(template: str) -> dict[str, tuple[int, int]]:
    """`"a b" "c d"` → name: (row, column)."""
    found: dict[str, tuple[int, int]] = {}
    for row, line in enumerate(re.findall(r"\"([^\"]*)\"|'([^']*)'", template)[:100], 1):
        for column, name in enumerate((line[0] or line[1]).split(), 1):
            found.setdefault(name, (row, column))
    return found
