"""Pages of an XPS: runs of letters, each with its place. Reference: ECMA-388 (Open XML Paper Specification), section 12.1, Glyphs."""

from __future__ import annotations

from typing import Final

from dlp.extract.looks import Plain
from dlp.extract.placed import MOST, Piece

_LINE: Final = 12.0


class Xps(Plain):
    """Handlers for one page."""

    names = frozenset(("Glyphs",))
    whole = True

    def start(self, local: str, attributes: dict[str, str], /) -> str:
        text = attributes.get("UnicodeString", "").removeprefix("{}")
        if text.strip() and len(self.pieces) < MOST:
            left, top, height = (_number(attributes.get(name, "")) for name in ("OriginX", "OriginY", "FontRenderingEmSize"))
            self.pieces.append(Piece(text, left, top, height or _LINE))
        return ""


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
