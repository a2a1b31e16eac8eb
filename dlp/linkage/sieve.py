"""The sieve before the search for names: windows of syllables that may be a name of the register.

Every window of two and of three syllables is hashed by keyed multiply-shift (Dietzfelbinger 1997) into a small Bloom table (Putze 2007, one byte per
block). What passes is nearly always a name, and what does not pass is none. May not know what a name means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import numpy as np

from dlp.compiled import native
from dlp.linkage.tokens import U8, U64, Tokens

_FIRST: Final = np.uint64(0xAC00)
_HANGUL: Final = np.uint64(11172)
_MASK: Final = np.array(
    [(1 << (i & 7)) | (1 << ((i >> 3 & 7) ^ (1 if (i & 7) == (i >> 3 & 7) else 0))) for i in range(256)], np.uint8
)
"""Two different bits of a byte for every value of eight hash bits (the upper two only repeat)."""


def codes_of(syllables: str) -> U64:
    """Hangul syllables as numbers from 0."""
    return np.fromiter((ord(c) - 0xAC00 for c in syllables), np.uint64, len(syllables))


def build_sieve(names: Iterable[str], tokens: Tokens) -> dict[str, U8]:
    """The Bloom tables for distinct Hangul names: `three` (first three syllables), `two` (names of two), `four` (first four of longer ones)."""
    wanted: dict[str, set[str]] = {"two": set(), "three": set(), "four": set()}
    for name in names:
        wanted["two" if len(name) == 2 else "three"].add(name[:3])
        if len(name) > 3:
            wanted["four"].add(name[:4])
    out: dict[str, U8] = {}
    for (label, parts), per_name in zip(wanted.items(), (16, 4, 16), strict=True):
        parts = {part for part in parts if len(part) == _WIDTH[label]}
        table = np.zeros(1 << max(8, (len(parts) * per_name - 1).bit_length()) if parts else 0, np.uint8)
        if parts:
            sieve = _Sieve(label, table, tokens)
            windows = codes_of("".join(parts)).reshape(-1, _WIDTH[label])
            h = (windows * sieve.weights).sum(axis=1, dtype=np.uint64)
            np.bitwise_or.at(table, h >> sieve.shift, _MASK.take((h >> sieve.spread).astype(np.uint8)))
        out[label] = table
    return out


_WIDTH: Final = {"two": 2, "three": 3, "four": 4}


class _Sieve:
    """One Bloom table and its secret weights: h(s) = top bits of Σ weight·syllable mod 2⁶⁴."""

    __slots__ = ("shift", "spread", "table", "weights")

    def __init__(self, label: str, table: U8, tokens: Tokens) -> None:
        bits = table.size.bit_length() - 1
        self.table = table
        self.shift, self.spread = np.uint64(64 - bits), np.uint64(64 - bits - 8)
        self.weights = np.array([tokens.multiplier(f"{label}{i}") for i in range(_WIDTH[label])], np.uint64)

    def passing(self, syllables: U64) -> list[int]:
        """Where in the sequence a window passes both bits."""
        h = np.correlate(syllables, self.weights)
        bits = _MASK.take((h >> self.spread).astype(np.uint8))
        found: list[int] = ((self.table.take(h >> self.shift) & bits) == bits).nonzero()[0].tolist()
        return found

    def may_begin(self, syllables: str) -> bool:
        """The same for one window, without arrays."""
        h = sum((ord(c) - 0xAC00) * w for c, w in zip(syllables, self.weights.tolist(), strict=True)) & 0xFFFF_FFFF_FFFF_FFFF
        bits = int(_MASK[h >> int(self.spread) & 255])
        return int(self.table[h >> int(self.shift)]) & bits == bits


class Sieves:
    """The tables of one register (`build_sieve`)."""

    __slots__ = ("_four", "_three", "_two", "passing")

    def __init__(self, sieve: Mapping[str, U8], tokens: Tokens) -> None:
        self._three, self._two, self._four = (
            _Sieve(label, sieve[label], tokens) if sieve[label].size else None for label in ("three", "two", "four")
        )
        self.passing: Callable[[str], tuple[list[int], list[int], list[int]]] = self.passing_in_python
        """The places of the Hangul syllables, the numbers of those at which three may begin a name, and of those at which two may be one. No places
        where neither."""
        if native is not None:
            three, two = (
                (one.table.data, one.weights.tolist()) if one is not None else (None, []) for one in (self._three, self._two)
            )
            self.passing = native.Sieve(_MASK.tobytes(), *three, *two).passing

    def passing_in_python(self, text: str) -> tuple[list[int], list[int], list[int]]:
        """The same without the compiled module."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4") - _FIRST
        places = (codes < _HANGUL).nonzero()[0]
        if places.size < 2:
            return [], [], []
        syllables = codes.take(places)
        three = self._three.passing(syllables) if self._three is not None and places.size > 2 else []
        two = self._two.passing(syllables) if self._two is not None else []
        return places.tolist() if three or two else [], three, two

    def may_begin(self, name: str) -> bool:
        """May this name of two syllables be one, or these first three begin one?"""
        if len(name) == 2:
            return self._two is not None and self._two.may_begin(name)
        return len(name) > 2 and self._three is not None and self._three.may_begin(name[:3])

    def may_go_on(self, syllables: str) -> bool:
        """May these four begin a longer name?"""
        return self._four is not None and self._four.may_begin(syllables)
