"""HTML as its source reads: the text that stands in it, and everything there is, hidden text, attributes and comments too.

One pass over the source, linear whatever the nesting. Not a tree: what counts here is the place of every character in the source, and that
hostile markup costs no more than friendly. Tokens are those of HTML, where a quotation mark quotes only after an equals sign and a slash
separates attributes; inline tags join, block tags and table cells break the line. What style sheets do is told by `dlp.views.rendered`.
Reference: WHATWG HTML 13.2.5 (tokenization).
"""

from __future__ import annotations

import html
import re
from typing import Final

from dlp.views.offsets import Loom, Woven

_BLOCKS: Final = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu",
        "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th",
        "thead", "tr", "ul", "xmp",
    )
)  # fmt: skip
_VOID: Final = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_RAW: Final = frozenset(("script", "style", "template", "title", "iframe", "noembed", "noframes"))
"""Elements whose content is no part of what is read; it goes up to their own end tag."""
_LITERAL: Final = frozenset(("xmp", "plaintext", "textarea"))
"""Elements whose content is read as it stands, tags in it too."""

ENTITY: Final = re.compile(r"&(?:#0*+[0-9]{1,8}|#[xX]0*+[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")
_ZEROS: Final = re.compile(r"(?<=#)0+|(?<=#[xX])0+")
_OPENING: Final = re.compile(r"<(?:(/?)([A-Za-z][^\s/>]*)|[!?]|/(?=[^A-Za-z]))")
_TAG_REST: Final = re.compile(r"""(?>(?:[\s/]++|=?[^\s/>=]++(?>(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?=>)|[^\s"'>][^\s>]*+))?)|=)*)>""")
_HIDDEN: Final = re.compile(
    r"""(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all)|\shidden(?=[\s/>=])""",
    re.IGNORECASE,
)
_ATTRIBUTE: Final = re.compile(r"""[\s/"']([A-Za-z][^\s/>="']*)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>][^\s>]*+))""")
_NO_TEXT: Final = frozenset(
    (
        "style", "class", "id", "width", "height", "align", "valign", "border", "cellpadding", "cellspacing", "bgcolor", "color", "face", "size", "lang",
        "xml:lang", "dir", "rel", "target", "type", "charset", "http-equiv", "role", "media", "colspan", "rowspan", "nowrap", "xmlns", "xmlns:v",
        "xmlns:o", "xmlns:w", "xmlns:m", "language", "link", "vlink", "alink", "hspace", "vspace", "method", "enctype", "shape", "coords", "tabindex",
        "marginwidth", "marginheight", "leftmargin", "topmargin", "frameborder", "scrolling", "clear", "noshade", "scope", "loading", "decoding",
        "crossorigin", "srcset", "sizes", "viewbox", "fill", "stroke", "d", "points", "x", "y", "cx", "cy", "r", "rx", "ry",
    )
)  # fmt: skip
"""Attributes that hold no text that a program would show. A picture's or a page's address is text, for it may be a document of its own."""
_PATIENCE: Final = 64
"""Tags without an end that are looked at twice; past that, a tag ends at the next `>`."""


def resolved(reference: str) -> str:
    """What a character reference stands for, however many zeros it is written with."""
    return html.unescape(_ZEROS.sub("", reference) if "#" in reference else reference)


class _Reader:
    """The state of one pass: two looms over the same source, what is read and everything there is."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.seen, self.whole = Loom(source), Loom(source)
        self.seen_fresh = self.whole_fresh = True  # no second line break in a row
        self.hidden = ""  # name of the element that hides what we are in
        self.depth = 0
        self.secrets = False  # the whole holds more than what is seen and style sheets
        self.sheets: list[tuple[int, int]] = []  # places of these in the whole
        self.patience = _PATIENCE
        self.known: dict[str, tuple[bool, list[tuple[int, int]]]] = {}  # what tags say that were read before

    def text(self, start: int, end: int) -> None:
        if start >= end:
            return
        self.whole_fresh = False
        if self.hidden:
            self.secrets = True
            self._weave((self.whole,), start, end)
            return
        self.seen_fresh = False
        if self.source.find("&", start, end) >= 0:
            self._weave((self.seen, self.whole), start, end)
            return
        self.whole.copy(start, end)
        self.seen.copy(start, end)

    def aside(self, start: int, end: int, *, sheet: bool = False) -> None:
        """Text that is not shown: a comment, an attribute, a script, a style sheet."""
        if start < end and not self.source[start:end].isspace():
            at = len(self.whole)
            self.secrets = self.secrets or not sheet
            self.whole.put("\n", start, start + 1)
            self._weave((self.whole,), start, end)
            self.whole.put("\n", end - 1, end)
            if sheet:
                self.sheets.append((at, len(self.whole)))
            self.whole_fresh = True

    def _weave(self, looms: tuple[Loom, ...], start: int, end: int) -> None:
        at = start
        if self.source.find("&", start, end) >= 0:
            for match in ENTITY.finditer(self.source, start, end):
                plain = resolved(match.group())
                if plain != match.group():
                    for loom in looms:
                        loom.copy(at, match.start())
                        loom.put(plain, match.start(), match.end())
                    at = match.end()
        for loom in looms:
            loom.copy(at, end)

    def tag(self, name: str, start: int, end: int, *, closing: bool) -> None:
        if name in _BLOCKS:
            if not self.seen_fresh and not self.hidden:
                self.seen.put("\n", start, end)
                self.seen_fresh = True
            if not self.whole_fresh:
                self.whole.put("\n", start, end)
                self.whole_fresh = True
        if self.hidden:
            if name == self.hidden:
                self.depth += -1 if closing else 1
                if not self.depth:
                    self.hidden = ""
            hides = False
        else:
            hides = not closing and name not in _VOID
        if closing or end - start < len(name) + 8:
            return
        written = self.source[start:end]
        known = self.known.get(written)
        if known is None:
            known = self.known[written] = _said(written, len(name))
        if hides and known[0]:
            self.hidden, self.depth = name, 1
        for first, last in known[1]:
            self.aside(start + first, start + last)

    def tag_end(self, start: int) -> int:
        """Past the `>` of the tag whose name ends at `start`; 0 where there is none."""
        if self.patience:
            match = _TAG_REST.match(self.source, start, min(len(self.source), start + 65_536))
            if match:
                return match.end()
            self.patience -= 1
        return self.source.find(">", start) + 1

    def raw(self, name: str, start: int) -> int:
        """Past the content of an element that holds no tags: the place of its end tag."""
        closing = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.I).search(self.source, start) if name != "plaintext" else None
        end = closing.start() if closing else len(self.source)
        if name in _LITERAL:
            self.text(start, end)
        else:
            self.aside(start, end, sheet=name == "style")
        return end


def _said(tag: str, name: int) -> tuple[bool, list[tuple[int, int]]]:
    """Does a tag hide its element, and the places of attribute values that are text."""
    hides = _HIDDEN.search(tag) is not None
    if "=" not in tag:
        return hides, []
    return hides, [found.span(found.lastindex or 0) for found in _ATTRIBUTE.finditer(tag, name) if found[1].lower() not in _NO_TEXT]


def read_html(source: str) -> tuple[Woven, Woven | None]:
    """(what is read, everything there is or None where nothing is hidden); offsets into `source`. Where all that is hidden are style sheets, the spots of
    the second are their places."""
    reader, at, end = _Reader(source), 0, len(source)
    while at < end:
        opening = _OPENING.search(source, at)
        if opening is None:
            reader.text(at, end)
            break
        start = opening.start()
        reader.text(at, start)
        if opening[2] is None:
            at = _comment(reader, start)
            continue
        stop = reader.tag_end(opening.end())
        if not stop:
            reader.aside(start + 1, end)
            break
        name = opening[2].lower()
        reader.tag(name, start, stop, closing=bool(opening[1]))
        at = stop
        if not opening[1] and (name in _RAW or name in _LITERAL):
            at = reader.raw(name, stop)
    if not reader.secrets and not reader.sheets:
        return reader.seen.done(), None
    whole = reader.whole.done()
    return reader.seen.done(), Woven(whole.text, whole.starts, whole.ends, () if reader.secrets else reader.sheets)


_COMMENT_END: Final = re.compile(r"--!?>")


def _comment(reader: _Reader, start: int) -> int:
    """Past a comment, a doctype or a processing instruction. One that does not end swallows the rest, as in a browser."""
    source = reader.source
    if source.startswith("<!--", start):
        if source.startswith((">", "->"), start + 4):
            return source.find(">", start) + 1
        stop = _COMMENT_END.search(source, start + 4)
        reader.aside(start + 4, stop.start() if stop else len(source))
        return stop.end() if stop else len(source)
    end = source.find(">", start)
    reader.aside(start + 2, len(source) if end < 0 else end)
    return len(source) if end < 0 else end + 1
