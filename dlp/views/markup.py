"""HTML as its reader sees it, and as its source hides it. One pass over the source, linear whatever the nesting.

Not a DOM: what counts here is the place of every character in the source, and that hostile markup costs no more than friendly.
Inline tags join, block tags and table cells break the line. Reference: WHATWG HTML 13.2.5 (tokenization), simplified.
"""

from __future__ import annotations

import html
import re
from typing import Final

from dlp.views.offsets import Loom, Woven

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_RAW: Final = frozenset(("script", "style", "template", "noscript", "title", "iframe", "xmp", "noembed"))
"""Elements whose content is no part of what is read; it goes up to their own end tag."""

_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")
_OPENING: Final = re.compile(r"</?[A-Za-z]|<[!?]|</(?=[^A-Za-z])")
_NAME: Final = re.compile(r"</?([A-Za-z][^\s/>]{0,40})")
_TAG_REST: Final = re.compile(r"""(?>(?:[^>"']++|"[^"]*+"|'[^']*+')*)>""")
_HIDDEN: Final = re.compile(
    r"""(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all)|\shidden(?=[\s/>=])""",
    re.IGNORECASE,
)
_ATTRIBUTE: Final = re.compile(
    r"""[\s"'](?:alt|title|href|value|placeholder|content|aria-[a-z]+|data-[\w-]+)"""
    r"""\s*=\s*(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""",
    re.IGNORECASE,
)
_PATIENCE: Final = 64
"""Tags with unbalanced quotes that are looked at twice; past that, a tag ends at the next `>`."""


class _Reader:
    """The state of one pass: two looms over the same source, what is read and everything there is."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.seen, self.whole = Loom(source), Loom(source)
        self.seen_fresh = self.whole_fresh = True  # no second line break in a row
        self.hidden = ""  # name of the element that hides what we are in
        self.depth = 0
        self.secrets = False  # the whole holds more than what is seen
        self.patience = _PATIENCE

    def text(self, start: int, end: int) -> None:
        if start >= end:
            return
        self._weave((self.whole,) if self.hidden else (self.seen, self.whole), start, end)
        self.whole_fresh = False
        if self.hidden:
            self.secrets = True
        else:
            self.seen_fresh = False

    def aside(self, start: int, end: int) -> None:
        """Text that is not shown: a comment, an attribute, a script."""
        if start < end and not self.source[start:end].isspace():
            self.secrets = True
            self.whole.put("\n", start, start + 1)
            self._weave((self.whole,), start, end)
            self.whole.put("\n", end - 1, end)
            self.whole_fresh = True

    def _weave(self, looms: tuple[Loom, ...], start: int, end: int) -> None:
        at = start
        if self.source.find("&", start, end) >= 0:
            for match in _ENTITY.finditer(self.source, start, end):
                plain = html.unescape(match.group())
                if plain != match.group():
                    for loom in looms:
                        loom.copy(at, match.start())
                        loom.put(plain, match.start(), match.end())
                    at = match.end()
        for loom in looms:
            loom.copy(at, end)

    def tag(self, name: str, start: int, end: int) -> None:
        closing = self.source[start + 1] == "/"
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
        elif not closing and name not in _VOID and end - start > len(name) + 8 and _HIDDEN.search(self.source, start, end):
            self.hidden, self.depth = name, 1
        if not closing and self.source.find("=", start, end) >= 0:
            for match in _ATTRIBUTE.finditer(self.source, start, end):
                self.aside(*match.span(match.lastindex or 0))

    def tag_end(self, start: int) -> int:
        """Past the `>` of the tag at `start`; 0 where there is none."""
        if self.patience:
            match = _TAG_REST.match(self.source, start, min(len(self.source), start + 65_536))
            if match:
                return match.end()
            self.patience -= 1
        return self.source.find(">", start) + 1


def read_html(source: str) -> tuple[Woven, Woven | None]:
    """(what is read, everything there is or None where nothing is hidden); offsets into `source`."""
    reader, lower, at, end = _Reader(source), "", 0, len(source)
    while at < end:
        opening = _OPENING.search(source, at)
        if opening is None:
            reader.text(at, end)
            break
        start, follower = opening.start(), opening.group()[1:]
        opens = follower[-1:].isalpha()
        reader.text(at, start)
        if not opens:
            at = _comment(reader, start)
            continue
        name = _NAME.match(source, start)
        stop = reader.tag_end(start + 1)
        if not stop or name is None:
            reader.aside(start + 1, end)
            break
        word = name.group(1).lower()
        reader.tag(word, start, stop)
        at = stop
        if word in _RAW and follower[0] != "/":
            lower = lower or _lowered(source)
            close = lower.find(f"</{word}", stop)
            at = end if close < 0 else close
            reader.aside(stop, at)
    return reader.seen.done(), reader.whole.done() if reader.secrets else None


def _comment(reader: _Reader, start: int) -> int:
    """Past a comment, a doctype or a processing instruction. One that does not end swallows the rest, as in a browser."""
    source = reader.source
    if source.startswith("<!--", start):
        if source.startswith((">", "->"), start + 4):
            return source.find(">", start) + 1
        stop = source.find("-->", start + 4)
        reader.aside(start + 4, len(source) if stop < 0 else stop)
        return len(source) if stop < 0 else stop + 3
    stop = source.find(">", start)
    reader.aside(start + 2, len(source) if stop < 0 else stop)
    return len(source) if stop < 0 else stop + 1


def _lowered(source: str) -> str:
    """Lower case of the same length: `str.lower` lengthens a few letters."""
    lower = source.lower()
    return lower if len(lower) == len(source) else source.translate({code: code + 32 for code in range(65, 91)})
