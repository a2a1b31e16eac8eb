"""The tables that say how a Word document draws its text: styles, numberings, and where pages begin to be counted.

They stand in parts of their own and are read before the text. Reference: ECMA-376 part 1, sections 17.7 (styles), 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from dlp.extract.looks import SCHEME, Look, hexadecimal, number, tells, whole

OFF: Final = frozenset(("0", "false", "off", "none"))
LETTERS: Final = re.compile(
    r"(?i)letter|roman|alpha|bullet|none|ganada|chosung|hebrew|thaiCounting|hindiCounting|arabicAbjad|russian"
)
"""Numbers that are counted in letters, or not at all."""
_LEARNT: Final = frozenset((
    "style", "basedOn", "numId", "ilvl", "vanish", "specVanish", "color", "sz", "shd", "abstractNum", "num", "abstractNumId", "lvlOverride",
    "startOverride", "lvl", "start", "lvlText", "numFmt", "numStart",
))  # fmt: skip
_PLACE: Final = re.compile(r"%([1-9])")
_DEEP: Final = 30
_BLACK: Final = "000000"


@dataclass(slots=True)
class Level:
    """A level of a list: `text` with `%1` where a number stands."""

    text: str = ""
    start: int = 1
    letters: bool = False


@dataclass(slots=True)
class Style:
    based: str = ""
    gone: bool | None = None
    ink: str | None = None
    ground: str | None = None
    size: float | None = None
    list: str = ""
    level: int = 0


@dataclass(slots=True)
class Tables:
    """Styles, numberings and where pages begin to be counted, of one document."""

    styles: dict[str, Style] = field(default_factory=dict)
    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    numbers: dict[str, tuple[str, dict[int, int]]] = field(default_factory=dict)
    counted: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)
    pages: dict[int, None] = field(default_factory=dict)
    notes: dict[str, int] = field(default_factory=dict)
    """Where footnotes and endnotes begin to be counted, where that is not one."""
    plain: Look = field(default_factory=Look)
    """What a run looks like that says nothing."""

    def chain(self, ident: str) -> list[Style]:
        """A style and those it is based on, the deepest first."""
        found: list[Style] = []
        while ident in self.styles and len(found) < _DEEP:
            found.append(self.styles[ident])
            ident = self.styles[ident].based
        return found[::-1]

    def applied(self, look: Look, ident: str) -> Look:
        for style in self.chain(ident):
            look = Look(
                look.gone if style.gone is None else style.gone,
                look.ink if style.ink is None else style.ink,
                look.ground if style.ground is None else style.ground,
                look.size if style.size is None else style.size,
            )
        return look

    def label(self, ident: str, level: int) -> tuple[str, bool]:
        """The number before the next paragraph of a list, and whether it says more than its place."""
        abstract, starts = self.numbers.get(ident, ("", {}))
        levels = self.lists.get(abstract, {})
        this = levels.get(level)
        if this is None:
            return "", False
        counted = self.counted.setdefault(abstract, {})
        start = this.start
        if level in starts and (ident, level) not in self.begun:
            self.begun.add((ident, level))
            counted.pop(level, None)
            start = starts[level]
        counted[level] = counted[level] + 1 if level in counted else start
        for deeper in [other for other in counted if other > level]:
            del counted[deeper]

        def place(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            other = levels.get(at)
            return "" if other is None or other.letters else str(counted.get(at, other.start))

        used = [levels[at].start for at in range(level) if at in levels and f"%{at + 1}" in this.text]
        telling = any(tells("", one) for one in (*used, start)) or tells(_PLACE.sub("", this.text), 1)
        return _PLACE.sub(place, this.text), telling and not this.letters


def value_of(attributes: dict[str, str], name: str) -> str:
    """An attribute by its local name."""
    found = attributes.get(f"w:{name}") or attributes.get(name)
    return found if found is not None else next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def ink_of(attributes: dict[str, str], name: str = "val", theme: str = "themeColor") -> str:
    """A colour: of the theme, which goes before the one beside it unless it is made lighter or darker, or the one that stands there."""
    themed = SCHEME.get(value_of(attributes, theme), "")
    changed = value_of(attributes, theme.replace("Color", "") + "Tint") or value_of(
        attributes, theme.replace("Color", "") + "Shade"
    )
    return themed if themed and not changed else hexadecimal(value_of(attributes, name))


def ground_of(attributes: dict[str, str]) -> str:
    """What a shading puts behind the letters: its fill, or the colour of a pattern that leaves less than half of it."""
    pattern = value_of(attributes, "val")
    if pattern == "solid" or number(pattern.removeprefix("pct")) >= 50:
        return ink_of(attributes, "color") or _BLACK
    return ink_of(attributes, "fill", "themeFill")


def is_on(attributes: dict[str, str]) -> bool:
    return value_of(attributes, "val") not in OFF


def learn(chunks: Iterable[bytes], tables: Tables) -> None:
    """Styles or numberings of one part. A part that is no XML teaches nothing; its own reading says so."""
    parser = expat.ParserCreate()
    reading = _Learning(tables)
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    with suppress(expat.ExpatError):
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)


class _Learning:
    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.path: list[str] = []
        self.style: Style | None = None
        self.levels: dict[int, Level] = {}
        self.level = Level()
        self.number = ""
        self.at = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        above = self.path[-1] if self.path else ""
        self.path.append(local)
        if local not in _LEARNT:
            return
        value = value_of(attributes, "val")
        if local == "style":
            self.style = self.tables.styles.setdefault(value_of(attributes, "styleId"), Style())
        elif self.style is not None:
            self._styled(local, above, value, attributes)
        elif local == "numStart":
            self.tables.notes[above.removesuffix("Pr")] = whole(value, 1)
        elif local in ("vanish", "specVanish") and "rPrDefault" in self.path:
            self.tables.plain = Look(gone=is_on(attributes))
        elif local == "abstractNum":
            self.levels = self.tables.lists.setdefault(value_of(attributes, "abstractNumId"), {})
        elif local == "num":
            self.number = value_of(attributes, "numId")
        elif local == "abstractNumId" and above == "num":
            self.tables.numbers[self.number] = (value, {})
        elif local == "lvlOverride":
            self.at = whole(value_of(attributes, "ilvl"), 0)
        elif local == "startOverride" and self.number in self.tables.numbers:
            self.tables.numbers[self.number][1][self.at] = whole(value, 1)
        elif local == "lvl":
            self.level = Level()
            if above == "lvlOverride" and self.number in self.tables.numbers:
                old = self.tables.numbers[self.number]
                own = f"{self.number} of {old[0]}"
                self.levels = self.tables.lists.setdefault(own, dict(self.tables.lists.get(old[0], {})))
                self.tables.numbers[self.number] = (own, old[1])
            self.levels[whole(value_of(attributes, "ilvl"), 0)] = self.level
        elif above == "lvl":
            self._levelled(local, value)

    def _styled(self, local: str, above: str, value: str, attributes: dict[str, str]) -> None:
        style = self.style
        if style is None or "tblStylePr" in self.path:
            return
        if local == "basedOn":
            style.based = value
        elif local == "numId":
            style.list = value
        elif local == "ilvl":
            style.level = whole(value, 0)
        elif above == "rPr" and local in ("vanish", "specVanish"):
            style.gone = is_on(attributes)
        elif above == "rPr" and local == "color":
            style.ink = ink_of(attributes)
        elif above == "rPr" and local == "sz":
            style.size = number(value) / 2
        elif local == "shd":
            style.ground = ground_of(attributes)

    def _levelled(self, local: str, value: str) -> None:
        if local == "start":
            self.level.start = whole(value, 1)
        elif local == "lvlText":
            self.level.text = value
        elif local == "numFmt":
            self.level.letters = bool(LETTERS.search(value))

    def end(self, name: str) -> None:
        self.path.pop()
        if name.rpartition(":")[2] == "style":
            self.style = None
