"""How a counter's value is written: the styles of CSS, and those that a page defines itself.

A page's own digits can be any signs, so a number of the source is another one on the screen. Of the styles that CSS has, only those count here whose
signs are digits or letters that tell a number. Reference: CSS Counter Styles 3.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dlp.views.css import unescape

_RULE: Final = re.compile(r"@counter-style\s+([\w-]+)\s*\{([^{}]{0,5000})\}", re.I)
_SIGN: Final = re.compile(r""""((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^\s"',;]+)""", re.S)
_LONGEST: Final = 60
"""Signs of a number in a style; beyond it a style counts as decimal, as it does in browsers."""
_STYLES: Final = 100
_MOST: Final = 300
"""Counters that are looked at."""
NAMED: Final = "\0"
"""Before the words of a list's style that is no string."""


@dataclass(frozen=True, slots=True)
class CounterStyle:
    system: str
    signs: tuple[str, ...]
    weights: tuple[int, ...]
    first: int
    prefix: str
    suffix: str
    pad: tuple[int, str]

    def number(self, value: int) -> str:
        """A value without what stands before and behind it."""
        made = self._signs(abs(value))
        if made is None:
            made = str(abs(value))
        size, sign = self.pad
        return ("-" if value < 0 else "") + sign * max(size - len(made), 0) + made

    def item(self, value: int) -> str:
        return self.prefix + self.number(value) + self.suffix

    def _signs(self, value: int) -> str | None:
        if not self.signs:
            return None
        count = len(self.signs)
        if self.system == "cyclic":
            return self.signs[(value - 1) % count]
        if self.system == "fixed":
            return self.signs[value - self.first] if 0 <= value - self.first < count else None
        if self.system == "symbolic":
            times = -(-value // count)
            return self.signs[(value - 1) % count] * times if 0 < times <= _LONGEST else None
        if self.system == "additive":
            return self._added(value)
        return self._placed(value, count)

    def _placed(self, value: int, count: int) -> str | None:
        """Place by place: `numeric` has a zero, `alphabetic` has none."""
        zero = self.system == "numeric"
        if count < 2 or (not zero and value < 1):
            return None
        made = ""
        while len(made) < _LONGEST * 4:
            value -= not zero
            made = self.signs[value % count] + made
            value //= count
            if not value:
                return made
        return None

    def _added(self, value: int) -> str | None:
        made = ""
        for weight, sign in sorted(zip(self.weights, self.signs, strict=False), reverse=True):
            if weight == 0:
                made = made or sign
                continue
            times = value // weight
            if times > _LONGEST:
                return None
            made, value = made + sign * times, value - times * weight
        return made if not value else None


class Scopes:
    """The counters that are in force, the innermost last: each from the element that makes it to the end of that one's parent (CSS Lists 3)."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str, int]] = []  # depth of the element that made it, name, value

    def leave(self, depth: int) -> None:
        """An element at `depth` comes: what was made deeper has ended."""
        while self.open and self.open[-1][0] > depth:
            self.open.pop()

    def set(self, depth: int, name: str, value: int, *, new: bool = False) -> None:
        """Give a counter a value; `new`: one of the element's own, which replaces that of an element before it."""
        for at in range(len(self.open) - 1, max(len(self.open) - _MOST, 0) - 1, -1):
            made, other, _ = self.open[at]
            if other == name and (made == depth or not new):
                self.open[at] = (made, name, value)
                return
        self.open.append((depth, name, value))

    def values(self, name: str) -> list[int]:
        return [value for _, other, value in self.open[-_MOST:] if other == name]

    def value(self, name: str) -> int:
        return next((value for _, other, value in reversed(self.open[-_MOST:]) if other == name), 0)


def marker(said: str, number: int, styles: Mapping[str, CounterStyle]) -> str:
    """What stands before a list item: a string, or its number in a style of the page; "" where the style is another one."""
    if not said.startswith(NAMED):
        return said
    named = next((styles[word] for word in said[1:].lower().split() if word in styles), None)
    return named.item(number) if named else ""


_DECIMAL: Final = CounterStyle("numeric", tuple("0123456789"), (), 1, "", ". ", (0, ""))


def defined(sheets: Sequence[str]) -> dict[str, CounterStyle]:
    """The styles that a page's sheets define, by name."""
    found: dict[str, CounterStyle] = {}
    for sheet in sheets:
        if "@counter-style" not in sheet.lower():
            continue
        for name, body in _RULE.findall(sheet):
            if len(found) < _STYLES:
                found[name.lower()] = _style(body, found)
    return found


def _style(body: str, known: Mapping[str, CounterStyle]) -> CounterStyle:
    said = {name.strip().lower(): value.strip() for name, _, value in (part.partition(":") for part in _parts(body))}
    system, *more = said.get("system", "").lower().split() or ["symbolic"]
    if system == "extends":
        made = known.get("".join(more), _DECIMAL)
    else:
        numbers, signs = _weighed(said.get("additive-symbols", ""))
        signs = signs or _words(said.get("symbols", ""))
        first = "".join(more)
        made = CounterStyle(
            system, tuple(signs), tuple(numbers), int(first) if first.lstrip("-").isdigit() else 1, "", ". ", (0, "")
        )
    if "prefix" in said:
        made = replace(made, prefix="".join(_words(said["prefix"])))
    if "suffix" in said:
        made = replace(made, suffix="".join(_words(said["suffix"])))
    sizes, padding = _weighed(said.get("pad", ""))
    return replace(made, pad=(min(sizes[0], _LONGEST), padding[0])) if sizes and padding else made


_PART: Final = re.compile(r"""(?:[^;"']|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')+""", re.S)


def _parts(body: str) -> list[str]:
    return _PART.findall(body)


def _weighed(value: str) -> tuple[list[int], list[str]]:
    """Numbers, and the signs that stand beside them."""
    found = _SIGN.findall(value)
    numbers = [int(word) for _, _, word in found if word.isdigit() and len(word) < 10]
    return numbers, [unescape(double or single or word) for double, single, word in found if not word.isdigit()]


def _words(value: str) -> list[str]:
    return [unescape(double or single or word) for double, single, word in _SIGN.findall(value)]
