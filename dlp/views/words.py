"""Words that lie on a page, how wide they are about, and the lines in which they are read."""

from __future__ import annotations

from dataclasses import dataclass

from dlp.views.styles import Style


@dataclass(slots=True)
class Word:
    """`node`: the text node it comes from, -1 for none. `unit`: words of one unit keep their order in a right-to-left line."""

    x: float
    y: float
    width: float
    size: float
    text: str
    node: int
    unit: int = 0


def in_lines(words: list[Word]) -> list[tuple[str, int]]:
    """(text, text node) in lines by height, each from left to right; lines end with ("\\n", -1)."""
    words = sorted([word for word in words if word.text], key=lambda word: word.y + word.size)
    out: list[tuple[str, int]] = []
    line: list[Word] = []
    for word in words:
        if line and word.y + word.size - (line[0].y + line[0].size) > 0.55 * max(line[0].size, 8.0):
            out += _line(line)
            line = []
        line.append(word)
    return out + _line(line)


def _line(words: list[Word]) -> list[tuple[str, int]]:
    words.sort(key=lambda word: word.x)
    out: list[tuple[str, int]] = []
    end = None
    for word in words:
        if end is not None and word.x - end > 0.14 * word.size:
            out.append((" ", -1))
        out.append((word.text, word.node))
        end = word.x + word.width
    return [*out, ("\n", -1)] if out else []


def advance(text: str, style: Style) -> float:
    """Pixels that a text takes in a line."""
    size = style.size * style.scale
    if style.fixed_width:
        return size * sum(1.0 if char >= "\u1100" else 0.6 for char in text)
    return size * sum(_share(char) for char in text)


def _share(char: str) -> float:
    if char >= "\u1100":
        return 1.0
    if char.isdigit() or char.islower():
        return 0.556
    return 0.7 if char.isupper() else 0.3
