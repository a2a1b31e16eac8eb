"""DXF drawings as text: what their labels show, and the short ones in the order in which they stand on the drawing.

Owns the codes of a label (`{\\C1;0}`, `%%048`, `\\U+0030`), which tear a number apart for whoever reads the file as it stands.
Reference: Autodesk, "DXF Reference", group codes and MTEXT format codes.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.extract.looks import number
from dlp.extract.placed import MOST, Piece, lines
from dlp.extract.sink import Sink

_DRAWING: Final = re.compile(r"\s*(?:999\r?\n[^\n]{0,200}\n\s*){0,20}0\r?\n\s*SECTION\b")
_CODE: Final = re.compile(
    r"\\U\+([0-9A-Fa-f]{4})|%%(\d{3})|\\S([^;]{0,200});|\\([\\{}])|\\[ACFHQTWfp][^;\\{}]{0,200};|\\[LlOoKkNX]|%%[uUoOkKdDpPcC]|[{}]"
)
_BREAK: Final = re.compile(r"\\P|\\~")


def read(text: str, sink: Sink) -> None:
    """The labels of a drawing; nothing where the text is none."""
    if not _DRAWING.match(text):
        return
    pieces: list[Piece] = []
    label, place = "", {"10": 0.0, "20": 0.0, "40": 1.0}
    rows = iter(text.splitlines())
    for code, value in zip(rows, rows, strict=False):
        code = code.strip()
        if code == "0" and label and len(pieces) < MOST:
            pieces.append(Piece(_shown(label), place["10"], -place["20"], place["40"] or 1.0))
        if code == "0":
            label, place = "", {"10": 0.0, "20": 0.0, "40": 1.0}
        elif code in ("1", "3"):
            label += value
        elif code in place:
            place[code] = -number(value.strip()[1:]) if value.strip().startswith("-") else number(value)
    sink.text("\n".join(piece.text for piece in pieces), "labels")
    sink.text("\n".join(lines(pieces, whole=False)), "placed")


def _shown(label: str) -> str:
    def shown(found: re.Match[str]) -> str:
        sign, code, stacked, literal = found.groups()
        return chr(int(sign, 16)) if sign else chr(int(code)) if code else (stacked or literal or "")

    return _CODE.sub(shown, _BREAK.sub(" ", label))
