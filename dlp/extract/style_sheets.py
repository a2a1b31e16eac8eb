"""Pages of an archive with the style sheets that lie beside them: an EPUB, a saved page with its folder.

A page alone would be read as if nothing of it were hidden or moved by its sheets. Owns which members a page names as its sheets, and how much of
them is taken. Reference: HTML 4.2.4 (link), XML-stylesheet 1.0, CSS Cascade 4, section 2.
"""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote

from dlp.extract.sink import Refused

MAX_BYTES: Final = 1 << 20
"""Of all sheets of one page together."""
MAX_SHEETS: Final = 64
_PAGE: Final = re.compile(rb"<(?:\w+:)?(?:html|head|body|p|div|table|span)\b", re.I)
_LINK: Final = re.compile(rb"<(?:\w+:)?link\b[^>]{0,2000}>|<\?xml-stylesheet\b[^>]{0,2000}\?>", re.I)
_SHEET: Final = re.compile(rb"stylesheet", re.I)
_ADDRESS: Final = re.compile(rb"""\bhref\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})'|([^\s>"']{1,1000}))""", re.I)
_IMPORT: Final = re.compile(rb"""@import\s{1,20}(?:url\(\s{0,20})?["']?([^"')\s;]{1,1000})""", re.I)
_HEAD: Final = re.compile(rb"</(?:\w+:)?head\s*>|<(?:\w+:)?body\b|\Z", re.I)
_WORDS: Final = 4096


class Sheets:
    """`members` by name; `read` gives a member's bytes."""

    def __init__(self, members: Mapping[str, zipfile.ZipInfo], read: Callable[[zipfile.ZipInfo], bytes]) -> None:
        self._members = {name: info for name, info in members.items() if name.lower().endswith(".css")}
        self._read = read
        self._known: dict[str, bytes] = {}

    def worn(self, name: str, page: bytes) -> bytes:
        """A page with the text of its sheets in it; any other file as it is."""
        if not self._members or b"\0" in page[:200] or not _PAGE.search(page[:_WORDS]):
            return page
        sheets: dict[str, bytes] = {}
        for link in _LINK.findall(page):
            found = _ADDRESS.search(link) if _SHEET.search(link) else None
            if found and len(sheets) < MAX_SHEETS:
                self._take(posixpath.dirname(name), found[1] or found[2] or found[3], sheets)
        text = b"\n".join(sheets.values())[:MAX_BYTES].replace(b"</", b"<\\/")
        if not text:
            return page
        place = _HEAD.search(page)
        at = place.start() if place else len(page)
        return page[:at] + b"<style>" + text + b"</style>" + page[at:]

    def _take(self, folder: str, address: bytes, sheets: dict[str, bytes], depth: int = 0) -> None:
        """One sheet and those it imports, which stand before it."""
        given = unquote(html.unescape(address.decode("utf-8", "replace"))).partition("#")[0].partition("?")[0]
        name = posixpath.normpath(posixpath.join(folder, given)).lstrip("/")
        if name in sheets or name not in self._members or depth > 2 or len(sheets) >= MAX_SHEETS:
            return
        if name not in self._known:
            try:
                self._known[name] = self._read(self._members[name])[:MAX_BYTES]
            except Refused as refusal:
                if refusal.reason == "limit":
                    raise
                self._known[name] = b""
        text = self._known[name]
        for found in _IMPORT.findall(text):
            self._take(posixpath.dirname(name), found, sheets, depth + 1)
        sheets[name] = text
