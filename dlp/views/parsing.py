"""The parser's tree of a page, and what it would cost beforehand.

lexbor builds the tree that browsers build, misnested tables and all. It is linear for pages that people write. For others it is not: each
tag looks through the elements that are open, each attribute through those of its tag, so that half a megabyte of `<div>` takes a minute, in
C, where no budget is asked. The sums are estimated from the source first. Reference: HTML 13.2.6 (tree construction).
"""

from __future__ import annotations

import re
from typing import Any, Final

from dlp.views.shadows import opened

MAX_STEPS: Final = 40_000_000
"""Open elements looked at, or attributes compared, some 5 to 20 ns each."""
_SMALL: Final = 3_000
_SHORT: Final = 20_000
"""Tags, and characters, up to which a page cannot cost much."""
_TAG: Final = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,20})")
_SHALLOW: Final = frozenset(
    (
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "optgroup", "colgroup", "rp", "rt", "area", "base", "br", "col", "embed", "hr",
        "img", "input", "link", "meta", "param", "source", "track", "wbr",
    )
)  # fmt: skip
"""Elements that hold nothing, or end where the next of them begins."""
_FORMATTING: Final = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "span")
)
_LONG_TAG: Final = re.compile(r"<[A-Za-z][^<>]{4000,}")
_WORD: Final = re.compile(r"[\s/][^\s/>=]")


class TooMuch(Exception):
    """The page asks for more work than it may cost."""


def parse(source: str) -> Any:
    """The parser's document. TooMuch where it would take long."""
    from selectolax.lexbor import LexborHTMLParser

    if (source.count("<") > _SMALL or len(source) > _SHORT) and _steps(source) > MAX_STEPS:
        raise TooMuch
    return LexborHTMLParser(opened(source))


def _steps(source: str) -> int:
    """An end tag counts only where it closes the element opened last (a formatting element among formatting elements): whether another one closes
    anything depends on much, and to believe it would be to underestimate."""
    steps = 0
    open_: list[str] = []
    for closing, name in _TAG.findall(source):
        name = name.lower()
        steps += len(open_)
        if name in _SHALLOW:
            continue
        if not closing:
            open_.append(name)
        elif open_ and open_[-1] == name:
            open_.pop()
        elif name in _FORMATTING:
            at = len(open_) - 1
            while at >= 0 and open_[at] in _FORMATTING and open_[at] != name and len(open_) - at < 8:
                at -= 1
            if at >= 0 and open_[at] == name:
                del open_[at]
        if steps > MAX_STEPS:
            return steps
    return steps + sum(len(_WORD.findall(tag)) ** 2 for tag in _LONG_TAG.findall(source))
