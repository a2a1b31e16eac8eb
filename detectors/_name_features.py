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

from dlp.compiled import native

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
_STEP: Final = np.uint32(0x01000193)
_BITS: Final = np.array([1 << i for i in range(8)], dtype=np.uint8)
_HANGUL_FROM: Final = 0xAC00
_HANGUL_TO: Final = 0xD7A3


class WordList:
    """Sorted hashes of known words and, for each, the bits of its classes."""

    __slots__ = ("classes", "hashes", "there")

    def __init__(self, hashes: NDArray[np.uint32], classes: Bits) -> None:
        self.hashes, self.classes = hashes, classes
        self.there = np.zeros(1 << 20, dtype=np.uint8)
        np.bitwise_or.at(self.there, hashes >> np.uint32(12), _BITS[(hashes >> np.uint32(9)) & np.uint32(7)])

    def bits(self, hashes: NDArray[np.uint32]) -> Bits:
        """Class bits of each hash, 0 for what is not listed. A bitmap keeps most of what is not listed from being looked for."""
        out = np.zeros(len(hashes), dtype=np.uint8)
        maybe = np.flatnonzero(self.there[hashes >> np.uint32(12)] & _BITS[(hashes >> np.uint32(9)) & np.uint32(7)])
        if len(maybe):
            wanted = hashes[maybe]
            place = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
            out[maybe] = self.classes[place] * (self.hashes[place] == wanted)
        return out

    def bits_of(self, word: str) -> int:
        """The same of one word of two to five characters, as `word_hashes` has it: array operations on one number cost ten times as much."""
        total = ord(word[0])
        for char in word[1:]:
            total = (total * 0x01000193 + ord(char)) & 0xFFFFFFFF
        value = total ^ (len(word) << 28)
        value = ((value ^ (value >> 16)) * 0x7FEB352D) & 0xFFFFFFFF
        value = ((value ^ (value >> 15)) * 0x846CA68B) & 0xFFFFFFFF
        value ^= value >> 16
        if not self.there[value >> 12] & (1 << ((value >> 9) & 7)):
            return 0
        place = int(self.hashes.searchsorted(np.uint32(value)))
        return int(self.classes[place]) if place < len(self.hashes) and self.hashes[place] == value else 0


@dataclass(frozen=True, slots=True)
class Features:
    """Inputs of one text, one row per character. `hashed` columns: left pair, right pair, three triples, word."""

    chars: Ints
    hashed: Ints
    flags: Bits


def features(text: str, alphabet: NDArray[np.int16], words: WordList) -> Features:
    """Features of `text`. `alphabet[code point]` is a character's row in the character table; 1 is anything unknown."""
    if native is None:
        return features_in_python(text, alphabet, words)
    tables = (alphabet.data, _kinds().data, _surnames().data, words.there.data, words.hashes.data, words.classes.data)
    chars, hashed, flags = native.name_features(text, *tables)
    return Features(
        np.frombuffer(chars, np.int32),
        np.frombuffer(hashed, np.int32).reshape(-1, 6),
        np.frombuffer(flags, np.uint8).reshape(-1, FLAGS),
    )


def features_in_python(text: str, alphabet: NDArray[np.int16], words: WordList) -> Features:
    """The same without the compiled module."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    small = np.minimum(codes, 0xFFFF)
    kinds = _kinds()[small]
    return Features(alphabet[small].astype(np.int32), _hashed(codes, kinds), _flags(codes, small, kinds, words))


def word_hashes(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Hashes of words of one length as they stand in the word list. `codes`: one row of code points a word."""
    total = codes[:, 0]
    for i in range(1, codes.shape[1]):
        total = total * _STEP + codes[:, i]
    return _mix(total ^ np.uint32(codes.shape[1] << 28))


def _mix(values: NDArray[np.uint32]) -> NDArray[np.uint32]:
    values = (values ^ (values >> np.uint32(16))) * np.uint32(0x7FEB352D)
    values = (values ^ (values >> np.uint32(15))) * np.uint32(0x846CA68B)
    return values ^ (values >> np.uint32(16))


def _hashed(codes: NDArray[np.uint32], kinds: Bits) -> Ints:
    """Bucket numbers, one column for each kind of neighbourhood."""
    n = len(codes)
    wide = np.zeros(n + 4, dtype=np.uint32)
    wide[2:-2] = codes
    first, second = wide * np.uint32(0x9E3779B1), wide * np.uint32(0x85EBCA77)
    pairs = first[:-1] + second[1:]
    triples = first[:-2] + second[1:-1] + wide[2:] * np.uint32(0xC2B2AE3D)
    mixed = _mix(np.concatenate((pairs, triples))) & np.uint32(BUCKETS - 1)
    out = np.empty((n, 6), dtype=np.int32)
    out[:, 0] = mixed[1 : n + 1]
    out[:, 1] = mixed[2 : n + 2]
    at = n + 3
    out[:, 2] = mixed[at : at + n]
    out[:, 3] = mixed[at + 1 : at + n + 1]
    out[:, 4] = mixed[at + 2 : at + n + 2]
    out[:, 5] = _words(codes, kinds) & np.uint32(BUCKETS - 1)
    return out


def _words(codes: NDArray[np.uint32], kinds: Bits) -> NDArray[np.uint32]:
    """A hash of the whole run of Hangul, Latin or digits that a character belongs to (0 where it belongs to none)."""
    letter = kinds <= 3
    starts = letter.copy()
    starts[1:] &= ~letter[:-1]
    begin = np.flatnonzero(starts)
    if not len(begin):
        return np.zeros(len(codes), dtype=np.uint32)
    number = np.cumsum(starts)
    within = np.arange(len(codes)) - begin[np.maximum(number - 1, 0)]
    terms = _mix(codes) * (within * 2 + 1).astype(np.uint32) * letter
    sums = np.bincount(number, weights=terms, minlength=len(begin) + 1)
    return _mix((sums % 4294967296.0).astype(np.uint32))[number] * letter


def _flags(codes: NDArray[np.uint32], small: NDArray[np.uint32], kinds: Bits, words: WordList) -> Bits:
    n = len(codes)
    out = np.zeros((n, FLAGS), dtype=np.uint8)
    out[np.arange(n), kinds] = 1
    out[:, KINDS] = _surnames()[small]
    marks = np.zeros((WIDTHS * 3, n), dtype=np.uint8)
    for length, bits in _listed(codes, kinds == 0, words):
        count = n - length + 1
        row = (min(length, 4) - 2) * 3
        marks[row, :count] |= bits
        for k in range(1, length - 1):
            marks[row + 1, k : k + count] |= bits
        marks[row + 2, length - 1 :] |= bits
    every = np.unpackbits(marks.T.reshape(n, WIDTHS * 3, 1), axis=2, bitorder="little")
    out[:, KINDS + 1 :] = every[:, :, :CLASSES].reshape(n, WIDTHS * 3 * CLASSES)
    return out


def _listed(codes: NDArray[np.uint32], hangul: NDArray[np.bool_], words: WordList) -> list[tuple[int, Bits]]:
    """For each length, the class bits of the word that begins at each place; all lengths are looked up at once."""
    total, whole = codes, hangul
    hashes, wholes = [], []
    for length in LENGTHS:
        if len(total) < 2:
            break
        total = total[:-1] * _STEP + codes[length - 1 :]
        whole = whole[:-1] & hangul[length - 1 :]
        hashes.append(total ^ np.uint32(length << 28))
        wholes.append(whole)
    if not hashes:
        return []
    at = np.flatnonzero(np.concatenate(wholes))
    bits = np.zeros(sum(map(len, hashes)), dtype=np.uint8)
    bits[at] = words.bits(_mix(np.concatenate(hashes)[at]))
    ends = np.cumsum([len(h) for h in hashes]).tolist()
    return [(length, bits[end - len(h) : end]) for length, end, h in zip(LENGTHS, ends, hashes, strict=False)]


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
