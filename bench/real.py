"""Real Korean text that packages ship, as pieces of plain text: what a detector reports in it is, but for a few public figures, false.

`make bench-detect` lays it into one folder: the bills and the constitution of the PyPI package konlpy, the Korean help of LibreOffice and
the Debian FAQ. Only measured on: nothing of it is trained on, and nothing of it is in this repository.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

_TAGS = re.compile(r"<(?:script|style).*?</(?:script|style)>|<[^>]+>", re.DOTALL | re.IGNORECASE)
_HANGUL = re.compile("[가-힣]")
_NAMED = re.compile(
    "의원|발의|찬성자|번역|옮긴이|저자|편집|[가-힣]{3}[ㆍ․·][가-힣]{3}|분석관|대령|과장|장관|[가-힣] [가-힣] [가-힣]$"
)
"""Lines of bills that list their movers, and credits: real names, which are no false alarm."""


def sources(folder: Path, size: int) -> dict[str, list[str]]:
    """Pieces of text of each package: the folders in `folder`, by name."""
    found = {package.name: list(chunks(package, size)) for package in sorted(folder.iterdir()) if package.is_dir()}
    return {name: pieces for name, pieces in found.items() if pieces}


def chunks(folder: Path, size: int) -> Iterator[str]:
    """Pieces of about `size` characters, cut at line ends; lines without Hangul and lines that were seen before are left out."""
    seen: set[str] = set()
    piece: list[str] = []
    length = 0
    for file in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in (".txt", ".html")):
        text = file.read_text("utf-8", errors="replace")
        if file.suffix == ".html":
            text = html.unescape(_TAGS.sub("\n", text))
        for line in text.splitlines():
            line = line.strip()
            if len(line) < 6 or line in seen or not _HANGUL.search(line) or _NAMED.search(line):
                continue
            seen.add(line)
            piece.append(line)
            length += len(line) + 1
            if length >= size:
                yield "\n".join(piece)
                piece, length = [], 0
    if piece:
        yield "\n".join(piece)
