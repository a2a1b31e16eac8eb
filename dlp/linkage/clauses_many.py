"""The features of `dlp.linkage.clauses` for many places at once: a list of thousands of names asks of each, and one by one that cost more than the
rest of the scan. Array operations over all places instead of a walk along each; the same buckets, which a test compares.

CRC-32 (ISO 3309) is linear: what a character of n bytes makes of a state is what n zero bytes make of it, exclusive-or what the character alone
makes of zero. Both are read from tables. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

U32 = npt.NDArray[np.uint32]
U16 = npt.NDArray[np.uint16]

AT_ONCE: Final = 512
"""Places in one turn: some fifty megabytes of arrays at most, whatever is asked."""
_ALL: Final = 0xFFFF_FFFF
_LONGEST: Final = 4
"""Bytes of a character in UTF-8."""


def buckets(befores: Sequence[str], afters: Sequence[str], *, near: int, count: int) -> U16:
    """One row a place, sorted: the buckets of all its n-grams of two to four characters, `count` where there is none. `befores`, `afters`: its two
    sides read away from the place, as the model reads them; `near`: positions that count as near; `count`: of buckets, a power of two."""
    before = _side(befores, "B", near)
    after = _side(afters, "A", near)
    states = np.concatenate([*before, *after], axis=1)
    out = np.where(states == _NONE, count, (states ^ np.uint64(_ALL)) & np.uint64(count - 1)).astype(np.uint16)
    out.sort(axis=1)
    return out


def of_words(words: Sequence[str], *, count: int) -> list[list[int]]:
    """The buckets of the n-grams of two, of three and of four characters of each word, in this order. `words`: all equally long, four characters or
    more; `count`: of buckets, a power of two."""
    codes = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), "<u4").reshape(len(words), -1)
    alone, size = _characters(codes)
    states = _first("", alone, size)
    out = []
    for more in (1, 2, 3):
        states = _next(states[:, :-1], alone[:, more:], size[:, more:])
        out.append(states)
    found: list[list[int]] = ((np.concatenate(out, axis=1) ^ np.uint32(_ALL)) & np.uint32(count - 1)).tolist()
    return found


_NONE: Final = np.uint64(1 << 32)
"""Stands where a side has no n-gram: no state is as large."""


def _side(texts: Sequence[str], mark: str, near: int) -> list[npt.NDArray[np.uint64]]:
    """States after the n-grams of 2, 3 and 4 characters that begin at each position, and after those of 3 and 4 without a side."""
    width = max(4, max(map(len, texts)))
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))[:, None]
    codes = np.frombuffer("".join([text.ljust(width) for text in texts]).encode("utf-32-le", "surrogatepass"), "<u4")
    alone, size = _characters(codes.reshape(len(texts), width))
    marked = _first(f"{mark}n", alone, size)
    marked[:, near:] = _first(f"{mark}f", alone[:, near:], size[:, near:])
    out = []
    states = marked
    for more in (1, 2, 3):
        states = _next(states[:, : width - more], alone[:, more:], size[:, more:])
        out.append(_valid(states, lengths - more))
    states = _first("X", alone, size)
    for more in (1, 2, 3):
        if mark == "B":  # in the order of the text, which is read backwards here: from the far end to the near one
            states = _next(states[:, 1:], alone[:, : width - more], size[:, : width - more])
        else:
            states = _next(states[:, : width - more], alone[:, more:], size[:, more:])
        if more > 1:
            out.append(_valid(states, lengths - more))
    return out


def _valid(states: U32, count: npt.NDArray[np.int64]) -> npt.NDArray[np.uint64]:
    """Of every row the first `count` states, `_NONE` behind them."""
    return np.where(np.arange(states.shape[1]) < count, states.astype(np.uint64), _NONE)


def _first(mark: str, alone: U32, size: npt.NDArray[np.intp]) -> U32:
    """The state after a mark and one character."""
    start = crc32(mark.encode()) ^ _ALL
    table = np.array([_zeros(start, n) for n in range(_LONGEST + 1)], np.uint32)
    return np.bitwise_xor(table.take(size // _ROW), alone)


def _next(states: U32, alone: U32, size: npt.NDArray[np.intp]) -> U32:
    """The states after one character more."""
    tables = _shifting()
    parts = np.ascontiguousarray(states).view(np.uint8).reshape(*states.shape, 4)
    out: U32 = alone ^ tables[size + parts[..., 0]]
    for k in (1, 2, 3):
        out ^= tables[size + (parts[..., k] + np.intp(256 * k))]
    return out


_ROW: Final = 4 * 256


@cache
def _shifting() -> U32:
    """What n zero bytes make of a state, byte k of it by itself: at n · 1024 + k · 256 + that byte (little-endian)."""
    return np.array([_zeros(byte << (8 * k), n) for n in range(_LONGEST + 1) for k in range(4) for byte in range(256)], np.uint32)


def _zeros(state: int, count: int) -> int:
    return crc32(bytes(count), state ^ _ALL) ^ _ALL


def _characters(codes: npt.NDArray[np.uint32]) -> tuple[U32, npt.NDArray[np.intp]]:
    """What each character makes of the state zero, and 1024 times its bytes in UTF-8."""
    alone, size = _plane()
    small = np.minimum(codes, 0xFFFF)
    found, sizes = alone.take(small), size.take(small)
    for place in np.flatnonzero(codes > 0xFFFF).tolist():
        found.flat[place], sizes.flat[place] = _alone(int(codes.flat[place])), _LONGEST * _ROW
    return found, sizes


@cache
def _plane() -> tuple[U32, npt.NDArray[np.intp]]:
    """The same of every character of the basic plane."""
    codes = np.arange(1 << 16, dtype=np.uint32)
    alone = np.fromiter(map(_alone, range(1 << 16)), np.uint32, 1 << 16)
    return alone, np.where(codes < 0x80, _ROW, np.where(codes < 0x800, 2 * _ROW, 3 * _ROW)).astype(np.intp)


def _alone(code: int) -> int:
    return crc32(chr(code).encode("utf-8", "surrogatepass"), _ALL) ^ _ALL
