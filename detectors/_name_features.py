"""What the name model sees of a text: numbers for every character, the same in training and in use.

Owns the layout of the model's input: character codes, hashed pairs, triples and words, character classes, and matches of a word list
kept as hashes. Pure numpy, linear in the length of the text. May not know the network or what a name is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Bits = NDArray[np.uint8]

BUCKETS: Final = 1 << 15
"""Rows of each hashed embedding table."""
LENGTHS: Final = (2, 3, 4, 5)
"""Syllables of the words in the word list."""
CLASSES: Final = 5
"""Bits of a word-list entry: person, common noun, place, other word form, other proper noun."""
WIDTHS: Final = 3
"""Length groups 2, 3, 4 and more; each with begin, inside and end flags."""
KINDS: Final = 10
FLAGS: Final = KINDS + 1 + CLASSES * WIDTHS * 3
"""Character class (one of ten), surname, word-list flags."""

_FIRST: Final = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구라진민나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈단화창묵견당제독황사선서망장"
_HANGUL_FROM: Final = 0xAC00
_HANGUL_TO: Final = 0xD7A3


@dataclass(frozen=True, slots=True)
class WordList:
    """Sorted hashes of known words and, for each, the bits of its classes."""

    hashes: NDArray[np.uint32]
    classes: Bits


@dataclass(frozen=True, slots=True)
class Features:
    """Inputs of one text, one row per character. `hashed` columns: left pair, right pair, three triples, word."""

    chars: Ints
    hashed: Ints
    flags: Bits


def features(text: str, alphabet: NDArray[np.int16], words: WordList) -> Features:
    """Features of `text`. `alphabet[code point]` is a character's row in the character table; 1 is anything unknown."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    small = np.minimum(codes, 0xFFFF)
    return Features(alphabet[small].astype(np.int32), _hashed(codes), _flags(codes, small, words))


def word_hash(word: str) -> int:
    """Hash of a word of two to five syllables, as it stands in the word list."""
    codes = np.frombuffer(word.encode("utf-32-le"), dtype=np.uint32)
    return int(_window_hashes(codes, len(word))[0])


def _mix(values: NDArray[np.uint32]) -> NDArray[np.uint32]:
    values = (values ^ (values >> np.uint32(16))) * np.uint32(0x7FEB352D)
    values = (values ^ (values >> np.uint32(15))) * np.uint32(0x846CA68B)
    return values ^ (values >> np.uint32(16))


def _hashed(codes: NDArray[np.uint32]) -> Ints:
    """Bucket numbers, one column for each kind of neighbourhood."""
    n = len(codes)
    wide = np.zeros(n + 4, dtype=np.uint32)
    wide[2:-2] = codes
    first, second, third = np.uint32(0x9E3779B1), np.uint32(0x85EBCA77), np.uint32(0xC2B2AE3D)
    pairs = _mix(wide[:-1] * first + wide[1:] * second)
    triples = _mix(wide[:-2] * first + wide[1:-1] * second + wide[2:] * third)
    out = np.empty((n, 6), dtype=np.int32)
    mask = np.uint32(BUCKETS - 1)
    out[:, 0] = pairs[1 : n + 1] & mask
    out[:, 1] = pairs[2 : n + 2] & mask
    out[:, 2] = triples[:n] & mask
    out[:, 3] = triples[1 : n + 1] & mask
    out[:, 4] = triples[2 : n + 2] & mask
    out[:, 5] = _words(codes) & mask
    return out


def _words(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """A hash of the whole run of Hangul, Latin or digits that a character belongs to (0 where it belongs to none)."""
    letter = _kinds()[np.minimum(codes, 0xFFFF)] <= 3
    weighted = np.where(letter, _mix(codes), np.uint32(0))
    place = np.arange(len(codes), dtype=np.uint32)
    starts = letter & ~np.concatenate(([False], letter[:-1]))
    number = np.cumsum(starts)
    begin = np.flatnonzero(starts)
    if not len(begin):
        return np.zeros(len(codes), dtype=np.uint32)
    within = place - begin[np.maximum(number - 1, 0)].astype(np.uint32)
    terms = weighted * (within * np.uint32(2) + np.uint32(1))
    sums = np.bincount(number, weights=terms.astype(np.float64), minlength=len(begin) + 1)
    hashes = _mix((sums % 4294967296.0).astype(np.uint32))
    return np.where(letter, hashes[number], np.uint32(0))


def _window_hashes(codes: NDArray[np.uint32], length: int) -> NDArray[np.uint32]:
    count = len(codes) - length + 1
    total = np.full(count, np.uint32(length), dtype=np.uint32)
    for i in range(length):
        total = total * np.uint32(0x01000193) + codes[i : i + count]
    return _mix(total)


def _flags(codes: NDArray[np.uint32], small: NDArray[np.uint32], words: WordList) -> Bits:
    n = len(codes)
    out = np.zeros((n, FLAGS), dtype=np.uint8)
    kinds = _kinds()[small]
    out[np.arange(n), kinds] = 1
    out[:, KINDS] = _surnames()[small]
    hangul = kinds == 0
    listed = out[:, KINDS + 1 :].reshape(n, WIDTHS, 3, CLASSES)
    inside = np.concatenate(([0], np.cumsum(hangul)))
    for length in LENGTHS:
        count = n - length + 1
        if count <= 0:
            break
        at = np.flatnonzero(inside[length:] - inside[:-length] == length)
        if not len(at):
            break
        bits = lookup(_window_hashes(codes, length)[at], words)
        hit = np.flatnonzero(bits)
        if not len(hit):
            continue
        at, classes = at[hit], np.unpackbits(bits[hit][:, None], axis=1, bitorder="little")[:, :CLASSES]
        group = min(length, 4) - 2
        listed[at, group, 0] |= classes
        for k in range(1, length - 1):
            listed[at + k, group, 1] |= classes
        listed[at + length - 1, group, 2] |= classes
    return out


def lookup(hashes: NDArray[np.uint32], words: WordList) -> Bits:
    """Class bits of each hash, 0 for what is not listed."""
    place = np.minimum(np.searchsorted(words.hashes, hashes), len(words.hashes) - 1)
    found: Bits = np.where(words.hashes[place] == hashes, words.classes[place], np.uint8(0))
    return found


@cache
def _kinds() -> Bits:
    """Code point → 0 Hangul, 1 digit, 2 upper case, 3 lower case, 4 space, 5 line end, 6 Hanja, 7 jamo, 8 mark, 9 other."""
    table = np.full(0x10000, 9, dtype=np.uint8)
    table[0x21:0x7F] = 8
    table[0x2000:0x2070] = 8
    table[0x3000:0x3030] = 8
    table[0xFF00:0xFF66] = 8
    table[_HANGUL_FROM : _HANGUL_TO + 1] = 0
    table[0x30:0x3A] = 1
    table[0x41:0x5B] = 2
    table[0x61:0x7B] = 3
    for code in (0x20, 0x09, 0xA0, 0x3000):
        table[code] = 4
    table[0x0A] = table[0x0D] = 5
    table[0x4E00:0xA000] = table[0xF900:0xFB00] = 6
    table[0x1100:0x1200] = table[0x3130:0x3190] = 7
    return table


@cache
def _surnames() -> Bits:
    table = np.zeros(0x10000, dtype=np.uint8)
    table[[ord(c) for c in _FIRST]] = 1
    return table
