"""Registered case numbers in a text, with or without a label, separators inside allowed. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import Final

_SEPARATOR: Final = r"(?: ?[-–./_] ?| )"
_NUMBER_RUN: Final = re.compile(rf"(?<![0-9A-Za-z])\d+(?:{_SEPARATOR}\d+){{0,15}}(?![0-9A-Za-z])")
_ALNUM_RUN: Final = re.compile(rf"[0-9A-Za-z가-힣]+(?:{_SEPARATOR}[0-9A-Za-z가-힣]+){{0,15}}")
_PIECE: Final = re.compile(r"\d+|[A-Za-z]+|[가-힣]+")

Find = Callable[[str, str], tuple[int, ...]]
"""(field, value) → rows."""


def found(text: str, lengths: Collection[int], find: Find, *, plain: bool) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """(start, end, rows) of what equals a registered number. `lengths`: characters of the registered ones; `plain`: all are digits only."""
    if lengths:
        longest = max(lengths)
        for run in (_NUMBER_RUN if plain else _ALNUM_RUN).finditer(text):
            yield from _in_run(list(_PIECE.finditer(text, run.start(), run.end())), lengths, longest, find)


def _in_run(
    pieces: list[re.Match[str]], lengths: Collection[int], longest: int, find: Find
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    i = 0
    while i < len(pieces):
        joined, step = "", 1
        for j in range(i, len(pieces)):
            joined += pieces[j][0]
            if len(joined) > longest:
                break
            if len(joined) in lengths and (rows := find("case_no", joined)):
                yield pieces[i].start(), pieces[j].end(), rows
                step = j - i + 1
        i += step
