"""The telephone and resident numbers of the register in a stream of digits, and in the pieces of several messages.

Every place of a stream that begins like a number and has its length is looked up, forwards and backwards. In C where that was compiled (`dlp/_native.c`): a row of
numbers has a window at every second digit. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from struct import Struct
from typing import Final, NamedTuple

from dlp.compiled import native
from dlp.linkage.rolling import RESIDENT, Fragment, Pieces, asked, completions_in_python, rolling
from dlp.linkage.tokens import Tokens, TokenTable

CAP: Final = 200
"""Rows handed out of one number, as `Index.find` does."""
Tried = tuple[int, int, int, int]
"""Whether it is a resident number, where the window begins and ends in the stream or, 1, in the stream read backwards."""
_A_WINDOW: Final = Struct("=4i")
Held = tuple[int, str, tuple[int, ...]]
"""Which of the windows that were tried, the number with the zero that it may have lost, its rows."""
Look = Callable[[str, bool], tuple[bytes, list[Held]]]
"""(digits, whether they were read as amounts) → all windows (`tried`), and those that somebody in the register has."""

_PHONE: Final = re.compile(r"(?=(01[016789][0-9]{7,8}|0(?:2|[3-6][1-5]|70)[0-9]{7,8}))")
_ABROAD: Final = re.compile(r"(?=8210([0-9]{8}))")
_AMOUNT: Final = re.compile(r"(?=(10[0-9]{8}))")
_RESIDENT: Final = re.compile(r"(?=([0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{7}))")


def tried(windows: bytes) -> list[Tried]:
    """The windows that were looked at, which hardly anybody asks for."""
    return list(_A_WINDOW.iter_unpack(windows))


Completed = Callable[[Sequence[Pieces], Sequence[Fragment]], list[tuple[str, int]]]
"""(pieces of earlier messages, of this one) → (field, row) of the numbers of the register that they make together."""
_FIELDS: Final = ("phone", "rrn", "frn")


class NumbersHeld(NamedTuple):
    """Over one register."""

    look: Look
    completed: Completed


def looking(tokens: Tokens, table: TokenTable) -> NumbersHeld:
    if native is None:
        return looking_in_python(tokens, table)
    phone, resident, foreigner = map(tokens.compiled, _FIELDS)
    key = tokens.number_key
    held = native.Numbers(table.compiled, phone, resident, foreigner, key)

    def completed(earlier: Sequence[Pieces], now: Sequence[Fragment]) -> list[tuple[str, int]]:
        if not earlier or not now:
            return []
        found = held.completed(*asked(earlier, now, key))
        return list(dict.fromkeys([(_FIELDS[field], row) for field, rows in found for row in rows]))

    return NumbersHeld(held.look, completed)


def looking_in_python(tokens: Tokens, table: TokenTable) -> NumbersHeld:
    """The same without the compiled module."""

    def rows(field: str, joined: int) -> tuple[int, ...]:
        return tuple(table.rows(tokens.number(field, joined))[:CAP])

    def look(digits: str, numerals: bool) -> tuple[bytes, list[Held]]:
        windows: list[bytes] = []
        held: list[Held] = []
        known: dict[str, tuple[int, ...]] = {}  # a stream that says the same again and again asks once
        for resident, number, (a, b, turned) in _windows(digits, numerals):
            found = known.get(number)
            if found is None:
                joined = rolling(number, tokens.number_key)
                found = known[number] = (rows("rrn", joined) or rows("frn", joined)) if resident else rows("phone", joined)
            if found:
                held.append((len(windows), number, found))
            windows.append(_A_WINDOW.pack(resident, a, b, turned))
        return b"".join(windows), held

    def completed(earlier: Sequence[Pieces], now: Sequence[Fragment]) -> list[tuple[str, int]]:
        made = completions_in_python(earlier, now, tokens.number_key) if earlier and now else ()
        fields = [(field, joined) for joined, size in made for field in (_FIELDS[1:] if size == RESIDENT else _FIELDS[:1])]
        return list(dict.fromkeys([(field, row) for field, joined in fields for row in rows(field, joined)]))

    return NumbersHeld(look, completed)


def _windows(digits: str, numerals: bool) -> Iterator[tuple[bool, str, tuple[int, int, bool]]]:
    """(resident, number, place) of everything that begins like a number and is as long as one."""
    for text, turned in ((digits, False), (digits[::-1], True)):
        for pattern, resident in ((_PHONE, False), (_RESIDENT, True)):
            for match in pattern.finditer(text):
                a = match.start()
                for size in (13,) if resident else _sizes(match[1]):
                    yield resident, text[a : a + size], (a, a + size, turned)
        for match in _ABROAD.finditer(text) if "8210" in text else ():
            a, b = match.start() + 2, match.end(1)
            yield False, "0" + text[a:b], (a, b, turned)
    if numerals:  # a number that was read as an amount has lost its zero
        for match in _AMOUNT.finditer(digits):
            yield False, "0" + match[1], (match.start(), match.end(1), False)
    elif len(digits) == 10 and digits.startswith("10") and digits.isascii() and digits.isdigit():
        yield False, "0" + digits, (0, 10, False)


def _sizes(digits: str) -> tuple[int, ...]:
    """Lengths that a number with this beginning has, of those that are there."""
    if digits.startswith(("010", "070")):
        sizes: tuple[int, ...] = (11,)
    else:
        sizes = (9, 10) if digits.startswith("02") else (10, 11)
    return tuple([size for size in sizes if size <= len(digits)])
