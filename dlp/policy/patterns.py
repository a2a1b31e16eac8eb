"""A pattern taken apart at its `|`: each alternative by itself in what stands around it. RE2 syntax (github.com/google/re2/wiki/Syntax). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Final

MOST: Final = 200
"""Alternatives of one pattern that are looked at."""
_SET: Final = re.compile(r"\(\?[imsU]*(?:-[imsU]+)?\)")
_BEGINS: Final = re.compile(r"\((?:\?P?<\w*>|\?[imsU-]*:)?")


@dataclass(slots=True)
class _Group:
    begin: int
    parent: _Group | None = None
    bars: list[int] = field(default_factory=list)
    flags: str = ""  # `(?i)` and the like: in force up to the end of the group, whatever alternative they stand in
    end: int = 0

    def alternative(self, at: int) -> tuple[int, int]:
        """Where the alternative begins and ends in which a place lies."""
        left = max((bar + 1 for bar in self.bars if bar < at), default=self.begin)
        return left, min((bar for bar in self.bars if bar >= at), default=self.end)


def alternatives(pattern: str) -> Iterator[tuple[str, str]]:
    """(alternative, the pattern with this one and no other of its group and of those around it) of every group that has several, the whole pattern among
    them. An empty one, which says that the group may be missing, is none; one of a group that repeats finds nothing alone, and is left out."""
    pairs = (
        (one, _alone(pattern, group, one))
        for group in _groups(pattern)
        if group.bars and not _repeats(pattern, group)
        for left, right in pairwise((group.begin - 1, *group.bars, group.end))
        if (one := pattern[left + 1 : right])
    )
    return islice(pairs, MOST)


def _groups(pattern: str) -> list[_Group]:
    whole = _Group(0, end=len(pattern))
    found, inside, at = [whole], whole, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at = _quoted(pattern, at)
        elif sign == "[":
            at = _behind_class(pattern, at)
        elif sign == "(" and (flags := _SET.match(pattern, at)) is not None:
            inside.flags += flags[0]
            at = flags.end()
        elif sign == "(":
            at = _BEGINS.match(pattern, at).end()  # type: ignore[union-attr]  # matches every bracket
            inside = _Group(at, inside, end=len(pattern))
            found.append(inside)
        else:
            if sign == "|":
                inside.bars.append(at)
            elif sign == ")" and inside.parent is not None:
                inside.end, inside = at, inside.parent
            at += 1
    return found


def _alone(pattern: str, group: _Group, one: str) -> str:
    text, here = group.flags + one, group
    while (around := here.parent) is not None:
        left, right = around.alternative(here.begin)
        text = around.flags + pattern[left : here.begin] + text + pattern[here.end : right]
        here = around
    return text


def _repeats(pattern: str, group: _Group | None) -> bool:
    while group is not None:
        if pattern[group.end + 1 : group.end + 2] in ("+", "*", "{"):
            return True
        group = group.parent
    return False


def _quoted(pattern: str, at: int) -> int:
    r"""Behind an escape; `\Q…\E` is text."""
    if pattern.startswith(r"\Q", at):
        end = pattern.find(r"\E", at)
        return len(pattern) if end < 0 else end + 2
    return at + 2


def _behind_class(pattern: str, at: int) -> int:
    at += 1
    if pattern.startswith("^", at):
        at += 1
    if pattern.startswith("]", at):  # the first one stands for itself
        at += 1
    while at < len(pattern) and pattern[at] != "]":
        if pattern.startswith("[:", at) and (end := pattern.find(":]", at)) >= 0:
            at = end + 2
        else:
            at += 2 if pattern[at] == "\\" else 1
    return at + 1
