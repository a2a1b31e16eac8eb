"""A page as a tree of boxes: the HTML parser's tree with its style sheets applied, and everything drawn that is no text of it.

The parser is lexbor, which builds the tree that browsers build, misnested tables and all, and matches the selectors. From each element comes
a box with its computed style; from its attributes comes what is drawn in its place (the alt of a picture, the value of a field, the number
of a list item, a document in `srcdoc` or a `data:` address); from the rules, generated content and counters. Walked without recursion; below
`MAX_DEPTH` boxes no longer nest. References: HTML 13.2 (parsing), 15 (rendering), CSS Generated Content (CSS 2.2 chapter 12).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from dlp.views import cascade, counters, css
from dlp.views.cascade import Key
from dlp.views.computed import computed
from dlp.views.css import Declaration, length
from dlp.views.drawn import TEXTS, content, data_text, documents, integer, said
from dlp.views.elements import (
    ANIMATED,
    CELLS,
    DRAWN,
    EMPTY,
    FRAMES,
    HINTED,
    IN_PLACE,
    INSTEAD,
    MOVED,
    REPLACED,
    SHORT,
    SPECIAL,
    VOID,
)
from dlp.views.matching import matched
from dlp.views.parsing import TooMuch, parse
from dlp.views.shadows import animations, children, chosen
from dlp.views.styles import NOWHERE, Place, Style, default_display
from dlp.views.tree import Box, Page, Run, unnumber

MAX_DEPTH: Final = 100
MAX_MADE: Final = 400_000
"""Characters that are drawn although they are not written."""
_NESTED: Final = 3
"""Documents within documents."""
_DRAWINGS: Final = 200
"""Drawings kept in addresses."""
_SIGNS: Final = 3
"""Drawings of a digit or few each, in sheets and backgrounds, from which nobody knows what number they make."""
_COPIES: Final = 10_000
"""Nodes that a drawing may draw more than once."""
_ADDRESS: Final = 16
"""Characters of an attribute from which it may hold a drawing."""

_COUNTER: Final = re.compile(r"([A-Za-z_-][\w-]*)(?:\s+([+-]?\d{1,15}))?")


def page(document: Any, *, tags: int, sheets: str = "plain", depth: int = 0) -> Page:
    """The boxes of a parsed document. `sheets`: `plain` for rules that count on a wide light screen, `all` for those of other screens too,
    `none` without style sheets, as clients show it that strip them. `tags`: how many there may be in its source."""
    made = _Builder(document, sheets, depth, tags)
    made.build()
    return made.page


class _Builder:
    def __init__(self, document: Any, sheets: str, depth: int, tags: int) -> None:
        self.document, self.depth = document, depth
        self.matches = matched(document, sheets, tags)
        root = Style(variables=cascade.registered(self.matches.sheets))
        self.page = Page(Box("html", root), [])
        self.page.ruled, self.page.others, self.page.missed = self.matches.ruled, self.matches.others, self.matches.missed
        self.attributes: dict[str, list[Declaration]] = {}
        self.styles: dict[tuple[Any, ...], Style] = {}
        self.counters = counters.Scopes()
        self.options: dict[int, bool] = {}  # of closed lists: is it the one that shows?
        self.signs = self.steps = self.copies = 0
        self.tags = tags
        self.counting = counters.defined(self.matches.sheets)
        self.made = 0
        self.link = ""  # the colour of links that the page's body asks for
        self.first: tuple[dict[str, str], bool] | None = None  # what the next text's first letter (True) or line has of its own
        self.places: dict[int, list[float]] = {}  # of the letters of a drawing's texts
        self.lowered = 0.0  # how far what follows in a drawing's text stands below its beginning
        self.given: dict[int, tuple[Mapping[str, str | None], int]] = {}  # attributes and depth of elements with generated content

    # ------------------------------------------------------------ the walk

    def build(self) -> None:
        for sheet in self.matches.sheets:
            self._draw(sheet)
        top = self.document.root
        stack: list[tuple[Any, Box, int]] = [(top, self.page.root, 0)] if top is not None else []
        texts, own, after = self.page.texts, self.matches.own, self.matches.pseudo
        while stack:
            node, parent, depth = stack.pop()
            if node is None:  # the end of an element with content after it
                self._pseudo(parent, depth, "after")
                continue
            tag = node.tag
            if self.copies and not self._affordable():
                return
            if tag == "-text":
                text = node.text_content
                if text:
                    self._write(text, parent)
                    texts.append(text)
                    if len(text) == 1 and parent.tag in CELLS and text.isalnum():
                        self.page.letters += 1
                continue
            if tag == "br":
                self._break(parent)
            elif tag == "mprescripts":
                self.page.missed = True  # what follows is drawn before what precedes
            if (
                tag is None or tag[0] == "-" or not self.options.get(node.mem_id, True)
            ):  # an instruction, a comment, a choice not taken
                continue
            given = node.attributes
            outer = parent.style
            self.counters.leave(depth)
            if given or own or after or tag in SPECIAL:
                box = self._element(node, tag, given, outer, depth)
            else:
                display = default_display(tag)
                box = Box(tag, outer.plain.get(display) or outer.child(display))
            if depth < MAX_DEPTH:
                parent.children.append(box)
            else:
                parent.children += box.children
                box.children = parent.children  # deeper boxes do not nest: what is in them goes on here
            if tag in EMPTY and (box.style.gone or tag in VOID):
                continue
            if after and (node.mem_id, "after") in after:
                stack.append((None, box, node.mem_id))
            if node.child is None and tag not in ("slot", "use"):
                continue
            at = len(stack)
            stack += [(child, box, depth + 1) for child in children(node)]
            stack[at:] = self._details(given, stack[at:], box) if tag == "details" else stack[at:][::-1]

    def _affordable(self) -> bool:
        """A drawing may copy copies: as many nodes as a page has, and some, are followed."""
        self.steps += 1
        if self.steps > 4 * self.tags + _COPIES or self.copies * self.tags > 100 * _COPIES:
            self.page.missed = True
        return not self.page.missed

    def _write(self, text: str, parent: Box) -> None:
        """A text node: its first letter or first line may have a style of its own, and letters of a drawing may have places of their own."""
        number = len(self.page.texts)
        if self.first is not None and text.strip():
            (style, letter), self.first = self.first, None
            start = len(text) - len(text.lstrip())
            end = start + 1 if letter else len(text)
            own = computed(parent.style, "inline", style)
            parent.children += [Run(text[:end], own, number), Run(text[end:], parent.style, number)]
            return
        places = self.places.get(id(parent))
        if places is None and self.lowered and parent.tag in ("text", "tspan"):
            moved = parent.style.within("inline-block")
            moved.place = Place(shift=(0.0, self.lowered))
            parent.children.append(Box("tspan", moved, [Run(text, moved, number)]))
            return
        if places is None:
            parent.children.append(Run(text, parent.style, number))
            return
        for at, char in enumerate(text):
            single = parent.style.within("block")
            beyond = max(at - len(places) + 1, 0) * single.size * 0.56
            single.place = replace(parent.style.place, left=places[min(at, len(places) - 1)] + beyond)
            parent.children.append(Box("tspan", single, [Run(char, single, number)]))

    def _break(self, parent: Box) -> None:
        """A cell whose lines are a few characters each is read across, with its neighbours."""
        last = parent.children[-1] if parent.children else None
        if parent.tag in CELLS and isinstance(last, Run) and len(last.text.strip()) <= SHORT:
            self.page.moved = True

    def _element(self, node: Any, tag: str, given: Mapping[str, str | None], outer: Style, depth: int) -> Box:
        identity = node.mem_id
        if tag in MOVED and (ends := animations(node)):
            given, outer = {**given, **ends}, replace(outer, adrift=True, plain={})
        style = self._style(tag, given, outer, self.matches.own.get(identity))
        if identity in self.options:
            style = style.child("inline")
        self._drawing(node, tag, given)
        if tag in INSTEAD or "popover" in given or (tag == "svg" and "0" in (given.get("width"), given.get("height"))):
            style = replace(style, doubt=True, sight=-1, plain={})
        place = style.place
        if place is not NOWHERE and not self.page.moved:
            self.page.moved = place.moves or (place.height is not None and place.height < 4 and tag not in REPLACED)
        if style.rtl or tag == "tfoot":
            self.page.moved = True
        if (style.display != default_display(tag) and style.display != "none" and tag not in REPLACED) or tag in ("sup", "sub"):
            self.page.respaced = True
        self.page.missed = self.page.missed or style.drawn
        box = Box(tag, style)
        if tag in ("ol", "li"):
            self._item(node, tag, given, depth)
        if style.counters:
            self._count(style, depth)
        if self.matches.pseudo:
            self.given[identity] = given, depth
            for where in ("marker", "before"):
                self._pseudo(box, identity, where)
            for where in ("first-line", "first-letter"):
                if (found := self.matches.pseudo.get((identity, where))) and style.display not in ("inline", "contents"):
                    self.first = cascade.winners(found, style.variables), where == "first-letter"
        if tag == "text":
            self.lowered = 0.0
        if tag in ("text", "tspan") and (down := length(given.get("dy") or "")):
            self.lowered, self.page.moved = self.lowered + down, True
        if tag in ("text", "tspan") and len(at := (given.get("x") or "").replace(",", " ").split()) > 1:
            self.places[id(box)] = [length(one) or 0.0 for one in at[:1000]]
        if tag in DRAWN:
            box.children += self._drawn(node, tag, given, style)
        for name, value in given.items():
            if value and len(value) > _ADDRESS and (tag, name) not in IN_PLACE:
                self._draw(value, in_place=name == "src")
        return box

    def _drawing(self, node: Any, tag: str, given: Mapping[str, str | None]) -> None:
        """What an element means for others: copies, animations of another one, a list that shows one of its options."""
        self.copies += tag == "use"
        if tag in ANIMATED and ("href" in given or "xlink:href" in given):
            self.page.missed = True
        if tag == "select" and (shown := chosen(node)) is not None:
            self.options.update((one.mem_id, False) for one in node.css("option"))
            self.options[shown.mem_id] = True

    def _draw(self, value: str, *, in_place: bool = False) -> None:
        """What the addresses in an attribute or a sheet hold is drawn somewhere on the page: a text of its own."""
        for text in documents(value):
            self.made += len(text)
            if self.made > MAX_MADE or len(self.page.drawings) >= _DRAWINGS:
                self.page.missed = True
                return
            self.page.drawings.append(text)
            sign = said(text)
            self.signs += not in_place and len(sign) <= SHORT and any(map(str.isalnum, sign))
            self.page.missed = self.page.missed or self.signs >= _SIGNS

    def _style(self, tag: str, given: Mapping[str, str | None], outer: Style, found: list[tuple[Key, Declaration]] | None) -> Style:
        display = default_display(tag)
        attribute = given.get("style")
        hinted = not HINTED.isdisjoint(given) or tag in SPECIAL or (tag == "a" and bool(self.link))
        if not (attribute or found or hinted):
            return outer.plain.get(display) or outer.child(display)
        extra = cascade.hints(tag, given) if hinted else []
        if tag == "body" and given.get("link"):
            self.link = given.get("link") or ""
        elif tag == "a" and self.link and "href" in given:
            extra += cascade.hints("font", {"color": self.link})
        if (tag == "dialog" and "open" not in given) or (tag == "input" and (given.get("type") or "").lower() == "hidden"):
            display = "none"
        key = (id(outer), display, attribute, tuple(extra), tuple([id(one[1]) for one in found]) if found else ())
        made = self.styles.get(key)
        if made is None:
            said = [(cascade.HINT, one) for one in extra]
            said += found or []
            if attribute:
                if attribute not in self.attributes:
                    self.attributes[attribute] = css.declarations(attribute)
                said += [(cascade.INLINE[one.important], one) for one in self.attributes[attribute]]
            own = cascade.winners(said, outer.variables)
            made = self.styles[key] = computed(outer, display, own) if own else outer.child(display)
        return made

    def _details(
        self, given: Mapping[str, str | None], children: list[tuple[Any, Box, int]], box: Box
    ) -> list[tuple[Any, Box, int]]:
        """A closed `details` shows its summary only, wherever that stands; last in the stack comes first."""
        summary = next((one for one in children if one[0].tag == "summary"), None)
        rest = [one for one in children if one is not summary]
        if "open" not in given:
            inner = Box("slot", box.style.child("none"))
            box.children.append(inner)
            rest = [(one, inner, depth) for one, _, depth in rest]
        return [*rest[::-1], summary] if summary else rest[::-1]

    # ------------------------------------------------------------ what is drawn but not written

    def _pseudo(self, box: Box, identity: int, where: str) -> None:
        found = self.matches.pseudo.get((identity, where))
        if not found or self.page.missed or (where == "marker" and box.tag != "li"):
            return
        own = cascade.winners(found, box.style.variables)
        style = computed(box.style, "inline", own)
        given, depth = self.given.get(identity, ({}, 0))
        if where == "after":
            self.counters.leave(depth + 1)
        if style.counters:
            self._count(style, depth + 1)
        if (value := own.get("content", "")) and (text := content(value, given, self.counters.values, self.counting)):
            if style.place.moves:
                self.page.moved = True
            box.children.append(Box("pseudo", style, [self._made(text, style)]))

    def _made(self, text: str, style: Style) -> Run:
        """Text that is not written there, as long as there is not too much of it: one string of a rule can be drawn a thousand times."""
        self.made += len(text)
        if self.made > MAX_MADE:
            self.page.missed = True
            text = ""
        return Run(text, style, kind="made")

    def _count(self, style: Style, depth: int) -> None:
        for what, value in style.counters:
            for name, number in _COUNTER.findall(value):
                if what == "counter-increment":
                    self.counters.set(depth, name, self.counters.value(name) + int(number or 1))
                elif name != "none":
                    self.counters.set(depth, name, int(number or 0), new=what == "counter-reset")

    def _item(self, node: Any, tag: str, given: Mapping[str, str | None], depth: int) -> None:
        """The number of a list's beginning and of its items; a reversed list counts down to one (HTML 4.4.5)."""
        back = "reversed" in (given if tag == "ol" else node.parent.attributes)
        if tag == "li":
            number = integer(given.get("value"), self.counters.value("list-item") + (-1 if back else 1))
        elif back:
            number = integer(given.get("start"), sum(child.tag == "li" for child in node.iter())) + 1
        else:
            number = integer(given.get("start"), 1) - 1
        self.counters.set(depth, "list-item", number, new=tag == "ol")

    def _drawn(self, node: Any, tag: str, given: Mapping[str, str | None], style: Style) -> list[Box | Run]:
        if tag == "li":
            return self._numbered(node, style)
        texts = TEXTS.get(tag)
        if texts:
            return [Run(text, style, kind=kind) for text, kind in texts(given) if text]
        if tag in FRAMES:
            inner = self._inner(tag, given)
            return [inner] if inner else []
        return []

    def _numbered(self, node: Any, style: Style) -> list[Box | Run]:
        """The number of a list item, where it is one that a person would read."""
        number = self.counters.value("list-item")
        parent = node.parent
        if marker := counters.marker(style.marker, number, self.counting):
            return [self._made(marker, style)]
        shown = abs(number) >= 100 and parent is not None and parent.tag == "ol"
        return [self._made(f"{number}. ", style)] if shown else []

    def _inner(self, tag: str, given: Mapping[str, str | None]) -> Box | None:
        """A document within the page, as a block of its own."""
        if self.depth >= _NESTED:
            return None
        source = given.get("srcdoc") if tag == "iframe" else None
        if source is None:
            kind, text = data_text(given.get("data" if tag == "object" else "src") or "")
            source = (
                text
                if "html" in kind or "svg" in kind or "xml" in kind
                else ""
                if kind != "text/plain"
                else text.replace("<", "&lt;")
            )
        if not source:
            return None
        try:
            document = parse(source)
        except TooMuch:
            self.page.missed = True
            return None
        made = page(document, tags=source.count("<"), depth=self.depth + 1)
        self.page.moved = self.page.moved or made.moved
        unnumber(made.root)
        return made.root
