"""What Word and PowerPoint show of their text: hidden and deleted runs, inks and sizes, numbers of lists and pages.

One reading of both vocabularies, WordprocessingML and DrawingML, because a part may hold either. Reference: ECMA-376 part 1, sections 17.3
(runs), 17.13.5 (revisions), 17.16 (fields), 21.1.2 (DrawingML text).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from dlp.extract.looks import ELSEWHERE, NARROW, SCHEME, Look, Place, Placing, hexadecimal, number, tells, whole
from dlp.extract.looks_tables import LETTERS, OFF, Tables, ground_of, ink_of, is_on, value_of

_RUNS: Final = frozenset(("r", "fld"))
_HIDEABLE: Final = frozenset((("cNvPr", "sp"), ("docPr", "anchor")))
_SLIDE: Final = 14_000_000.0
"""Wider than any slide is in earnest (15.3 inches), in English metric units."""
_HOLDERS: Final = frozenset(("sp", "p", "anchor"))
_PLACES: Final = frozenset(("off", "ext", "framePr", "extent", "posOffset", "positionH", "positionV"))
_OFFSET: Final = re.compile(r"-?\d{1,15}")
_CHANGES: Final = frozenset(("rPrChange", "pPrChange", "numberingChange", "sectPrChange"))
_DELETED: Final = frozenset(("del", "moveFrom", "Fallback", "rt"))
"""What is taken out, or shown by other programs (the fallback of a choice), or stands above the line (a ruby text)."""
_COLOURS: Final = frozenset(("srgbClr", "schemeClr", "sysClr", "prstClr"))
_SCOPES: Final = frozenset(("tc", "sp", "tr", "anchor", "phant"))
_NAMES: Final = (
    _RUNS | _CHANGES | _DELETED | _COLOURS | _SCOPES
    | frozenset((
        "p", "rPr", "pPr", "tcPr", "trPr", "spPr", "bgPr", "ln", "solidFill", "noFill", "highlight", "alpha", "vanish", "specVanish", "hidden",
        "color", "sz", "rStyle", "pStyle", "shd", "numPr", "numId", "ilvl", "cNvPr", "background", "buAutoNum", "pgNumType", "fldSimple",
        "fldChar", "defRPr", "w", "docPr", "off", "ext", "framePr", "anchor", "positionH", "positionV", "posOffset", "extent", "show",
        "chr", "begChr", "sepChr", "endChr", "d", "e", "footnotePr", "endnotePr", "numStart", "footnoteReference", "endnoteReference", "lnNumType",
    ))
)  # fmt: skip
_PAGE: Final = re.compile(r"\s*(?:PAGE|SECTIONPAGES|NUMPAGES)\b", re.I)
_FENCES: Final = frozenset(("chr", "begChr", "sepChr", "endChr"))
_LINES: Final = 99
"""Where the count of lines of a document may begin in earnest."""
_INKS: Final = {"white": "ffffff", "black": "000000", "lightGray": "c0c0c0", "darkGray": "808080"}


@dataclass(slots=True)
class _Field:
    """A field: its instruction, whether its result has begun and has shown something, and whether the number of a page stands for it."""

    instruction: str = ""
    begun: bool = False
    shown: bool = False
    page: bool = False


class Office(Placing):
    """Handlers for one part; `tables` is shared by all parts of a document. `page`: what a page number in this part is shown as; `again`: it has one,
    or counts notes that begin elsewhere than at one, and is to be read again when the whole of it is known."""

    names = _NAMES

    def __init__(self, tables: Tables, page: int = 0) -> None:
        self.tables = tables
        self.page = page
        super().__init__()
        self.again = False
        self._path: list[str] = []
        self._gone = 0
        self._ground = ""
        self._scopes: list[tuple[str, int]] = []
        self._looks: list[Look] = [tables.plain]
        self._kept: list[Look] = []
        self._changes = 0
        self._list: tuple[str, int] = ("", 0)
        self._bullet = ("", 0, False)
        self._counted: tuple[int, int] = (0, 0)
        self._fields: list[_Field] = []
        self._notes: dict[str, int] = {}
        self._fences: list[dict[str, str]] = []

    # ------------------------------------------------------------ tags

    def start(self, local: str, attributes: dict[str, str], /) -> str:
        above = self._path[-1] if self._path else ""
        self._path.append(local)
        if local in _CHANGES:
            self._changes += 1
        if self._changes:
            return ""
        made = ""
        if local in _RUNS:
            self._looks.append(self._looks[-1])
        elif local == "p":
            self._looks.append(self.tables.plain)
            self._list, self._bullet = ("", 0), ("", 0, False)
        elif local in _SCOPES:
            self._scopes.append((self._ground, self._gone))
        elif local in _DELETED and above != "rPr":
            self._gone += 1
        elif local == "fldSimple":
            made = self._simple(attributes)
        elif local == "fldChar":
            made = self._complex(value_of(attributes, "fldCharType"))
        elif local in _FENCES or local in ("d", "e"):
            made = self._fence(local, above, value_of(attributes, "val"))
        elif local.endswith("noteReference"):
            made = (
                ""
                if is_on({"val": value_of(attributes, "customMarkFollows") or "0"})
                else self._note(local.removesuffix("Reference"))
            )
        elif local in _PLACES:
            self._place(local, attributes)
        else:
            self._property(local, above, attributes)
        if local in _HOLDERS:
            self.places.append(Place(local))
        self._see()
        return made

    def end(self, local: str, /) -> str:
        if self._path:
            self._path.pop()
        if local in _CHANGES:
            self._changes -= 1
            return ""
        if self._changes:
            return ""
        made = ""
        self.closed(local)
        if (local in _RUNS or local == "p") and len(self._looks) > 1:
            self._looks.pop()
        elif local in _SCOPES and self._scopes:
            self._ground, self._gone = self._scopes.pop()
        elif local in _DELETED and self._path[-1:] not in (["rPr"], ["trPr"]):  # of a row: until the row ends
            self._gone = max(self._gone - 1, 0)
        elif local == "fldSimple" and self._fields:
            self._ended(self._fields.pop())
        elif local == "d" and self._fences:
            made = self._fences.pop().get("endChr", "")
        elif local == "pPr":
            made = self._label()
        self._see()
        return made

    def aside(self, text: str, /) -> None:
        """A piece of a field's instruction, or of a place."""
        if self._path[-1:] == ["posOffset"] and self.places:
            offset = float(text) if _OFFSET.fullmatch(text) else 0.0
            if "positionH" in self._path:
                self.places[-1].left = offset
            else:
                self.places[-1].top = offset
        elif self._fields:
            self._fields[-1].instruction += text

    def said(self, text: str, /) -> None:
        """Shown text: the result of whichever fields are open."""
        if self._fields and text.strip():
            for field in self._fields:
                field.shown |= field.begun
        super().said(text)

    def _see(self) -> None:
        self.hidden = self._gone > 0 or self._looks[-1].unseen(self._ground)

    # ------------------------------------------------------------ places

    def _place(self, local: str, attributes: dict[str, str]) -> None:
        """Where the innermost shape, frame or box stands; lengths are in whatever unit the format has, the same for all of a part."""
        if not self.places:
            return
        this = self.places[-1]
        given = {key.rpartition(":")[2]: float(value) for key, value in attributes.items() if _OFFSET.fullmatch(value)}
        if local == "framePr":
            this.left, this.top = given.get("x"), given.get("y")
            this.width, this.height = given.get("w", 0.0), given.get("h", 0.0)
        elif local == "off" and this.left is None:
            this.left, this.top = given.get("x"), given.get("y")
        elif local in ("ext", "extent") and "cx" in given and not this.height:
            this.width, this.height = given["cx"], given.get("cy", 0.0)
            if this.holder == "sp" and this.left is not None and this.top is not None:
                beyond = max(this.left, this.top) > _SLIDE or this.left + this.width < 0 or this.top + this.height < 0
                self._gone += beyond  # until the shape ends

    # ------------------------------------------------------------ properties

    def _property(self, local: str, above: str, attributes: dict[str, str]) -> None:
        if above == "rPr" or local == "rPr":
            if self._path[-3:-2] != ["pPr"] and self._path[-2:-1] != ["pPr"]:
                self._run(local, attributes)
        elif local in _COLOURS:
            self._colour(local, attributes)
        elif local == "alpha" and "rPr" in self._path[-4:-2] and number(value_of(attributes, "val") or "100000") < 10_000:
            self._look(ink="-")
        elif above in ("pPr", "numPr"):
            self._paragraph(local, attributes)
        else:
            self._area(local, above, attributes)

    def _paragraph(self, local: str, attributes: dict[str, str]) -> None:
        """A property of a paragraph: its style, its list, its ground."""
        if local == "pStyle":
            style = value_of(attributes, "val")
            self._looks[-1] = self.tables.applied(self._looks[-1], style)
            for one in self.tables.chain(style):
                self._list = (one.list or self._list[0], one.level if one.list else self._list[1])
        elif local == "numId":
            self._list = (value_of(attributes, "val"), self._list[1])
        elif local == "ilvl":
            self._list = (self._list[0], whole(value_of(attributes, "val"), 0))
        elif local == "shd":
            self._look(ground=ground_of(attributes))
        elif local == "buAutoNum":
            self._bullet = (attributes.get("type", ""), whole(attributes.get("startAt"), 1), "startAt" in attributes)

    def _area(self, local: str, above: str, attributes: dict[str, str]) -> None:
        """A property of what a text stands in: a cell, a row, a shape, the page."""
        if local == "shd" and above == "tcPr":
            self._ground = ground_of(attributes)
        elif local == "background":
            self._ground = hexadecimal(value_of(attributes, "color"))
        elif local == "pgNumType" and (start := whole(value_of(attributes, "start"), 0)):
            self.tables.pages.setdefault(start)
        elif local == "numStart":
            self.tables.notes[above.removesuffix("Pr")] = whole(value_of(attributes, "val"), 1)
        elif local == "lnNumType":
            self.unread |= whole(value_of(attributes, "start"), 0) > _LINES
        elif (local == "hidden" and above == "trPr" and is_on(attributes)) or (
            (local, above) in _HIDEABLE and attributes.get("hidden", "0") not in OFF
        ):
            self._gone += 1
        elif local == "show" and above == "phant" and not is_on(attributes):
            self._gone += 1  # until the phantom of a formula ends

    def _run(self, local: str, attributes: dict[str, str]) -> None:
        value = value_of(attributes, "val")
        if local == "rPr":
            if "sz" in attributes:  # DrawingML: hundredths of a point
                self._look(size=max(number(attributes["sz"]) / 100, 0.01))
        elif local in ("vanish", "specVanish"):
            self._look(gone=is_on(attributes))
        elif local == "color":
            self._look(ink=ink_of(attributes))
        elif local == "sz":
            self._look(size=max(number(value) / 2, 0.01))
        elif local == "w":
            self._look(gone=self._looks[-1].gone or number(value or "100") <= NARROW)
        elif local == "rStyle":
            self._looks[-1] = self.tables.applied(self._looks[-1], value)
        elif local == "shd":
            self._look(ground=ground_of(attributes))
        elif local == "highlight" and value:
            self._look(ground=_INKS.get(value) or hexadecimal(value))
        elif local == "noFill":
            self._look(ink="-")

    def _colour(self, local: str, attributes: dict[str, str]) -> None:
        value = attributes.get("lastClr" if local == "sysClr" else "val") or value_of(attributes, "val")
        found = SCHEME.get(value, "") if local == "schemeClr" else hexadecimal(value)
        path = self._path
        if "ln" in path[-5:] or len(path) < 3:
            return
        if path[-3:-1] == ["rPr", "solidFill"]:
            self._look(ink=found)
        elif path[-2] == "highlight":
            self._look(ground=found)
        elif path[-3] in ("spPr", "bgPr", "tcPr") and path[-2] == "solidFill":
            self._ground = found

    def _look(self, **changed: str | float | bool) -> None:
        self._looks[-1] = replace(self._looks[-1], **changed)  # type: ignore[arg-type]

    # ------------------------------------------------------------ numbers that nobody wrote

    def _label(self) -> str:
        kind, start, given = self._bullet
        if kind:
            key, count = self._counted
            count = count + 1 if key == start else 0
            self._counted = (start, count)
            if LETTERS.search(kind):
                return ""
            self.composed |= given and tells("", start)
            return f"{start + count} "
        ident, level = self._list
        if not ident or ident == "0":
            return ""
        text, telling = self.tables.label(ident, level)
        self.composed |= telling
        return f"{text} " if text else ""

    def _fence(self, local: str, above: str, sign: str) -> str:
        """A sign that a formula puts around or between its parts (ECMA-376 part 1, section 22.1.2)."""
        if local == "d":
            self._fences.append({})
            return ""
        made = sign if local in ("chr", "begChr") else ""
        if local == "e" and above == "d" and self._fences:
            fences = self._fences[-1]
            made = fences.get("sepChr", "") if "begun" in fences else ""
            fences["begun"] = ""
        elif self._fences:
            self._fences[-1][local] = sign
        self.composed |= made.isalnum() or (local == "endChr" and any(map(str.isalnum, sign)))
        return made

    def _note(self, kind: str) -> str:
        """The mark of a note in the text, where notes are counted from elsewhere than one."""
        self.again |= kind not in self._notes
        start = self.tables.notes.get(kind, 1)
        self._notes[kind] = self._notes.get(kind, start - 1) + 1
        self.composed |= tells("", start)
        return str(self._notes[kind]) if tells("", start) else ""

    def _simple(self, attributes: dict[str, str]) -> str:
        self._fields.append(_Field(value_of(attributes, "instr"), begun=True))
        return self._shown() if self._is_page(self._fields[-1]) else ""

    def _complex(self, kind: str) -> str:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].begun = True
            return self._shown() if self._is_page(self._fields[-1]) else ""
        elif kind == "end" and self._fields:
            this = self._fields.pop()
            self._ended(this)
            if not this.begun and self._is_page(this):
                self.composed = True
                return str(self.page)
        return ""

    def _ended(self, field: _Field) -> None:
        """A field that says nothing computes what it shows, and nothing is computed here."""
        if field.page:
            self._gone -= 1
        elif not (field.shown or self._gone or ELSEWHERE.match(field.instruction)):
            self.unread = True

    def _is_page(self, field: _Field) -> bool:
        found = _PAGE.match(field.instruction) is not None
        self.again |= found
        return found and self.page > 0

    def _shown(self) -> str:
        self._fields[-1].page = True
        self._gone += 1
        self.composed = True
        return str(self.page)
