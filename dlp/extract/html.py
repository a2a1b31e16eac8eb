"""HTML files → text: what is shown, what is shown and hidden together, what stands in attributes and comments, and the page as it is drawn.

Owns the rule that inline tags join and block tags separate: `010-<b>0417</b>-2938` is one number, two table cells are two. Walks the tree
without recursion; a page nested deeper than any author writes is read as far as the parser goes.
"""

from __future__ import annotations

import html as entities
import re
from typing import Any, Final

from dlp.extract.rest import Rest, literals
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets
from dlp.views.parsing import TooMuch, parse
from dlp.views.rendered import rendered

MAX_CHARACTERS: Final = 4_000_000

_BLOCKS: Final = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu",
        "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title",
        "tr", "ul",
    )
)  # fmt: skip
_CELLS: Final = frozenset(("td", "th"))
_UNSEEN: Final = frozenset(("script", "style", "template", "noscript", "head"))
_ATTRIBUTES: Final = frozenset(
    ("alt", "title", "href", "value", "content", "placeholder", "label", "summary", "data", "src", "aria-label")
)
_STYLING: Final = frozenset(("style", "class", "d", "points", "viewbox"))
"""What is read by the page's drawing, or draws itself."""
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])", re.I)
_DECLARED: Final = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)


def read(data: bytes, sink: Sink) -> None:
    """Bytes of a page. Refused("limit") for a page too large or too deep to be one."""
    declared = _DECLARED.search(data[:4096])
    wide = b"\0" in data[:200] or data[:3] == b"\xef\xbb\xbf"
    text = charsets.sniff(data) if wide or not declared else charsets.decode(data, declared[1].decode("ascii"))
    if text is None:
        raise Refused("unsupported")
    page(text, sink)


def page(text: str, sink: Sink) -> None:
    if len(text) > MAX_CHARACTERS:
        sink.text(unescaped(text[:MAX_CHARACTERS]), "source")
        raise Refused("limit")
    shown, everything, attributes, further = _walk(text)
    sink.text(shown)
    if everything != shown:
        sink.text(everything, "hidden")
    sink.aside("\n".join(attributes), "attributes")
    sink.asides(further, "attributes")
    as_drawn(text, shown, sink)


def as_drawn(text: str, shown: str, sink: Sink) -> None:
    """What a browser shows of a page that reads otherwise than `shown`."""
    drawn = rendered(text, shown)
    for number, reading in enumerate(drawn.readings, 1):
        sink.text(reading.text, "rendered" if number == 1 else f"rendered {number}")
    if drawn.uncertain:
        sink.gap("unreadable", "rendered")


def unescaped(text: str) -> str:
    """Character references resolved, without a parser."""
    return entities.unescape(text)


def _walk(text: str) -> tuple[str, str, list[str], list[str]]:
    """What is shown, that and what is hidden, the attributes that are words, and others that could hold some."""
    try:
        root: Any = parse(text).root
    except TooMuch:
        raise Refused("limit") from None
    shown: list[str] = []
    everything: list[str] = []
    attributes: dict[str, None] = {}
    rest = Rest()
    stack: list[tuple[Any, bool, bool]] = [(root, False, False)] if root is not None else []
    while stack:
        node, hidden, closing = stack.pop()
        tag = node.tag
        if closing:
            _separate(tag, shown, everything, hidden=hidden)
            continue
        if tag == "-text":
            piece = node.text_content or ""
            everything.append(piece)
            if not hidden:
                shown.append(piece)
            continue
        if tag == "-comment":
            attributes.setdefault(node.comment_content or "")
            continue
        given = node.attributes
        for name, value in given.items():
            if value and name in _ATTRIBUTES:
                attributes.setdefault(value)
            elif value and name not in _STYLING:
                rest.attribute(name, value, tag)
                if said := literals(value):
                    rest.value(said)
        hidden = hidden or _is_hidden(tag, given)
        if tag in _BLOCKS:
            _separate(tag, shown, everything, hidden=hidden)
            stack.append((node, hidden, True))
        children = []
        child = node.child
        while child is not None:
            children.append((child, hidden, False))
            child = child.next
        stack.extend(reversed(children))
    return "".join(shown), "".join(everything), list(attributes), rest.found


def _separate(tag: str, shown: list[str], everything: list[str], *, hidden: bool) -> None:
    mark = "\t" if tag in _CELLS else "\n"
    if everything and not everything[-1].endswith(mark):
        everything.append(mark)
    if not hidden and shown and not shown[-1].endswith(mark):
        shown.append(mark)


def _is_hidden(tag: str, given: dict[str, str | None]) -> bool:
    return tag in _UNSEEN or "hidden" in given or given.get("type") == "hidden" or bool(_HIDDEN.search(given.get("style") or ""))
