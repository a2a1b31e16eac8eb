"""Pages of a mail with the style sheets that travel beside them: parts that a page names by Content-ID, place or file name.

A page without them would be read as if nothing of it were hidden or moved. Reference: RFC 2392 (`cid:`), RFC 2557 (Content-Location).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dlp.mime import charsets, headers
from dlp.mime.tree import Node

MAX_CHARACTERS: Final = 1 << 20
"""Of all sheets of one mail together."""
_NAMED: Final = re.compile(r"""(?:href\s*=|@import\s+(?:url\()?)\s*["']?\s*([^"'\s>);]{1,1000})""", re.I)
_IMPORTS: Final = 3
_PERHAPS: Final = frozenset(("application/octet-stream", "text/plain", "application/css", "text/x-css"))
"""Types that a sheet may be sent under."""
_PERCENT: Final = re.compile(r"%([0-9A-Fa-f]{2})")


def _unquoted(name: str) -> str:
    return _PERCENT.sub(lambda byte: chr(int(byte[1], 16)), name)


def sheets(leaves: Iterable[Node]) -> dict[str, str]:
    """The text of every style sheet among the parts, by each name that a page may call it."""
    found: dict[str, str] = {}
    room = MAX_CHARACTERS
    for leaf in leaves:
        if room <= 0 or not (
            leaf.type == "text/css" or (leaf.type in _PERHAPS and (leaf.first("content-id") or leaf.first("content-location")))
        ):
            continue
        data = leaf.content()
        if b"\0" in data[:1000]:
            continue
        text = charsets.decode(data[:room], leaf.parameters.get("charset", ""))
        room -= len(text)
        _, given = headers.parameters((leaf.values("content-disposition") or [b""])[0])
        identity, place = leaf.first("content-id").strip().strip("<>"), leaf.first("content-location").strip()
        for name in (identity and f"cid:{identity}", place, given.get("filename", ""), leaf.parameters.get("name", "")):
            if name:
                found.setdefault(_unquoted(name), text)
    return found


_ASKS: Final = re.compile(r"stylesheet|@import", re.I)


def asks(page: str) -> bool:
    """May a page name a style sheet?"""
    return _ASKS.search(page) is not None


def worn(page: str, known: dict[str, str]) -> str | None:
    """The page with the sheets that it names in it; None where it names none of them."""
    taken: dict[str, str] = {}
    asking = page
    for _ in range(_IMPORTS):
        new = {name: known[name] for name in map(_unquoted, _NAMED.findall(asking)) if name in known and name not in taken}
        if not new:
            break
        taken = new | taken  # what a sheet brings in stands before it
        asking = "\n".join(new.values())
    if not taken:
        return None
    return f"<style>{chr(10).join(taken.values()).replace('</', '<' + chr(92) + '/')}</style>{page}"
