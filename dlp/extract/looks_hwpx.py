"""What an HWPX shows of its text: inks and sizes of its letters, tracked deletions, numbers that it counts itself.

The part with the letters' looks (`header.xml`) is read first with the same handlers. Reference: KS X 6101 (OWPML), charPr, paraHead, autoNum,
deleteBegin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from dlp.extract.looks import Look, Place, Placing, hexadecimal, number, tells, whole

_LETTERS: Final = re.compile(r"(?i)latin|roman|hangul|symbol|decagon|none")
_BOXES: Final = frozenset(("rect", "ellipse", "polygon", "tbl"))
_PLACE: Final = re.compile(r"\^([1-9nN])")


@dataclass(slots=True)
class _Level:
    start: int = 1
    letters: bool = False
    text: str = ""


@dataclass(slots=True)
class Tables:
    """Looks of letters by id, and which paragraphs are counted how."""

    looks: dict[str, Look] = field(default_factory=dict)
    lists: dict[str, dict[int, _Level]] = field(default_factory=dict)
    headings: dict[str, tuple[str, int]] = field(default_factory=dict)
    counted: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: dict[str, int] = field(default_factory=dict)
    """The next number of each kind that is counted anew."""

    def label(self, ident: str, level: int) -> tuple[str, bool]:
        levels = self.lists.get(ident, {})
        this = levels.get(level)
        if this is None:
            return "", False
        counted = self.counted.setdefault(ident, {})
        counted[level] = counted[level] + 1 if level in counted else this.start
        for deeper in [other for other in counted if other > level]:
            del counted[deeper]

        def place(found: re.Match[str]) -> str:
            at = level if found[1] in "nN" else int(found[1])
            other = levels.get(at)
            return "" if other is None or other.letters else str(counted.get(at, other.start))

        return _PLACE.sub(place, this.text), not this.letters and tells(_PLACE.sub("", this.text), this.start)


class Hwpx(Placing):
    """Handlers for one part; `tables` are shared by all parts of a document."""

    names = _BOXES | frozenset(
        (
            "p",
            "run",
            "charPr",
            "paraPr",
            "heading",
            "numbering",
            "paraHead",
            "deleteBegin",
            "deleteEnd",
            "autoNum",
            "newNum",
            "compose",
            "pos",
            "sz",
        )
    )
    line = 1000.0

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        super().__init__()
        self._looks: list[Look] = [Look()]
        self._deleted = 0
        self._ident = ""
        self._level: _Level | None = None

    def start(self, local: str, attributes: dict[str, str], /) -> str:
        made = ""
        if local == "run":
            self._looks.append(self.tables.looks.get(attributes.get("charPrIDRef", ""), Look()))
        elif local == "p":
            made = self._label(attributes.get("paraPrIDRef", ""))
        elif local == "deleteBegin":
            self._deleted += 1
        elif local == "deleteEnd":
            self._deleted = max(self._deleted - 1, 0)
        elif local in ("autoNum", "newNum"):
            made = self._number(local, attributes)
        elif local == "compose":
            made = attributes.get("composeText", "")
            self.composed |= any(map(str.isalnum, made))
        elif local in _BOXES:
            self.places.append(Place(local))
        elif local in ("pos", "sz"):
            self._place(local, attributes)
        else:
            self._table(local, attributes)
        self._see()
        return made

    def end(self, local: str, /) -> str:
        if local == "run" and len(self._looks) > 1:
            self._looks.pop()
        elif local == "paraHead":
            self._level = None
        self.closed(local)
        self._see()
        return ""

    def aside(self, text: str, /) -> None:
        """The text of a level of a list."""
        if self._level is not None:
            self._level.text += text

    def _see(self) -> None:
        self.hidden = self._deleted > 0 or self._looks[-1].unseen()

    def _place(self, local: str, attributes: dict[str, str]) -> None:
        """Where the innermost shape stands, and how large it is; both are said before or behind its text."""
        if not self.places:
            return
        this = self.places[-1]
        if local == "sz":
            this.width, this.height = number(attributes.get("width", "")), number(attributes.get("height", ""))
        elif "horzOffset" in attributes:
            this.left, this.top = number(attributes["horzOffset"]), number(attributes.get("vertOffset", ""))

    def _number(self, local: str, attributes: dict[str, str]) -> str:
        """A number that counts itself, or from where those of its kind are counted from here on."""
        kind, said = attributes.get("numType", ""), attributes.get("num", "")
        begun = self.tables.begun
        if local == "newNum":
            begun[kind] = whole(said, 1)
            return ""
        if kind in begun:
            said, begun[kind] = str(begun[kind]), begun[kind] + 1
        self.composed |= bool(said) and tells("", whole(said, 1))
        return said

    def _table(self, local: str, attributes: dict[str, str]) -> None:
        if local == "charPr":
            shade = attributes.get("shadeColor", "none")
            self.tables.looks[attributes.get("id", "")] = Look(
                ink=hexadecimal(attributes.get("textColor", "")),
                ground="" if shade == "none" else hexadecimal(shade),
                size=number(attributes["height"]) / 100 or 0.01 if "height" in attributes else 0.0,
            )
        elif local == "paraPr":
            self._ident = attributes.get("id", "")
        elif local == "heading" and attributes.get("type") == "NUMBER":
            self.tables.headings[self._ident] = (attributes.get("idRef", ""), whole(attributes.get("level"), 0) + 1)
        elif local == "numbering":
            self._ident = attributes.get("id", "")
        elif local == "paraHead":
            self._level = _Level(whole(attributes.get("start"), 1), bool(_LETTERS.search(attributes.get("numFormat", ""))))
            self.tables.lists.setdefault(self._ident, {})[whole(attributes.get("level"), 1)] = self._level

    def _label(self, paragraph: str) -> str:
        if paragraph not in self.tables.headings:
            return ""
        text, telling = self.tables.label(*self.tables.headings[paragraph])
        self.composed |= telling
        return f"{text} " if text else ""
