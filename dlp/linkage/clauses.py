"""A linear model that reads the characters around one place of a text and answers in bits.

No list of wordings closes a question like "does this clause say that the person named in it filed?". Features are hashed character n-grams of
up to `REACH` characters on either side, told apart by side and by near or far, and once more without a side; digits are folded. Weights are
8-bit numbers in a module of their own, made by `tools/train_filer.py` from sentences of several hands, each hand tested by a model that has not
seen it. The answer is evidence in the sense of Fellegi and Sunter: the log-odds of the model without the share of the classes in training, in
bits, calibrated on held-out hands and cut at `MOST`.

Pure. One question, one module: `filer` (who is said to have filed), `talk` (is one request spoken of).
"""

from __future__ import annotations

import re
import struct
from base64 import b85decode
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from math import sqrt
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

from dlp.compiled import native
from dlp.linkage import clauses_many

REACH: Final = 56
"""Characters read before and after the place."""
NEAR: Final = 12
"""Characters beside the place whose n-grams count as near."""
GRAMS: Final = (2, 3, 4)
LITTLE: Final = 64
"""N-grams below which a place has little around it: some twelve characters."""
BUCKETS: Final = 1 << 13
MOST: Final = 13.0
"""Bits that a model may say at most, either way: it has seen no more sentences than that."""
PLACES: Final = 1 << 11
"""Answers kept at hand: the same place is read in several views, the same footer in many messages."""

MANY: Final = 24
"""Places from which they are read all at once."""

_SPACE: Final = re.compile(r"\s{2,}|[^\S ]")
"""What is no single blank already."""
_DIGIT: Final = re.compile(r"[1-9]")


def grams(text: str, start: int, end: int) -> Iterator[str]:
    """The n-grams around text[start:end], marked B or A (before, after), n or f (near, far), and once without a side."""
    for side, cut in (("B", text[max(0, start - REACH) : start][::-1]), ("A", text[end : end + REACH])):
        plain = _plain(cut)
        for n in GRAMS:
            for at in range(len(plain) - n + 1):
                gram = plain[at : at + n]
                yield f"{side}{'n' if at < NEAR else 'f'}{gram}"
                if n > 2:
                    yield f"X{gram[::-1] if side == 'B' else gram}"


def bucket(gram: bytes) -> int:
    """The feature of one n-gram in UTF-8."""
    return crc32(gram) % BUCKETS


def vector(text: str, start: int, end: int) -> dict[int, float]:
    """Bucket → value, of length 1; shorter where little stands there, which says less."""
    counts = dict.fromkeys([bucket(gram.encode("utf-8", "surrogatepass")) for gram in grams(text, start, end)], 1.0)
    size = sqrt(max(LITTLE, len(counts)))
    return dict.fromkeys(counts, 1.0 / size)


class _Position(dict[str, bytes]):
    """What one position of a side gives: its next characters, as many as the longest n-gram has → buckets of all n-grams that begin there, as
    16-bit numbers. Nearly all the time of the model went into these, and texts repeat themselves. A longer n-gram goes on from the checksum of
    the shorter one that it begins with."""

    def __init__(self, mark: str) -> None:
        self._start, self._backwards = crc32(mark.encode()), mark[0] == "B"

    def __missing__(self, ahead: str) -> bytes:
        if len(self) >= _KEPT:
            self.clear()
        first, second, *more = [sign.encode("utf-8", "surrogatepass") for sign in ahead]
        found = [crc32(second, crc32(first, self._start))]
        if more:
            third = more[0]
            found.append(crc32(third, found[0]))
            if self._backwards:
                found.append(crc32(first, crc32(second, crc32(third, _SIDELESS))))
            else:
                found.append(crc32(third, crc32(second, crc32(first, _SIDELESS))))
            if len(more) > 1:
                fourth = more[1]
                found.append(crc32(fourth, found[1]))
                if self._backwards:
                    found.append(crc32(first, crc32(second, crc32(third, crc32(fourth, _SIDELESS)))))
                else:
                    found.append(crc32(fourth, found[2]))
        made = self[ahead] = _PACKED[len(found)]([one % BUCKETS for one in found])
        return made


def _packed(size: int) -> Callable[[Sequence[int]], bytes]:
    pack = struct.Struct(f"={size}H").pack
    return lambda numbers: pack(*numbers)


_PACKED: Final = {size: _packed(size) for size in (1, 3, 5)}
_SIDELESS: Final = crc32(b"X")
_KEPT: Final = 1 << 14
_BEFORE_NEAR, _BEFORE_FAR, _AFTER_NEAR, _AFTER_FAR = map(_Position, ("Bn", "Bf", "An", "Af"))


def _features(cut: str, near: _Position, far: _Position) -> Iterator[bytes]:
    """The buckets of one side, read away from the place, position by position."""
    plain = _plain(cut)
    ahead = [plain[at : at + GRAMS[-1]] for at in range(len(plain) - 1)]
    return chain(map(near.__getitem__, ahead[:NEAR]), map(far.__getitem__, ahead[NEAR:]))


def _plain(cut: str) -> str:
    """A side as the model reads it: a sign for the place, small letters, single blanks, all digits alike."""
    return "^" + _DIGIT.sub("0", _SPACE.sub(" ", cut.lower()))


class Model:
    """Weights as they stand in a module: base-85 of one byte a bucket in units of `scale`, `bias`, and slope and offset from log-odds to bits."""

    __slots__ = ("_bias", "_known", "_offset", "_raw", "_scale", "_slope", "_weights")

    def __init__(self, weights: str, *, scale: float, bias: float, slope: float, offset: float) -> None:
        self._raw = b85decode("".join(weights.split()))
        self._weights: npt.NDArray[np.int64] = np.frombuffer(self._raw, np.uint8).astype(np.int64) - 128
        self._scale, self._bias, self._slope, self._offset = scale, bias, slope, offset
        self._known = lru_cache(maxsize=PLACES)(self._read)

    def bits(self, before: str, after: str) -> float:
        """Evidence for what the model was asked, of the place between the two texts: positive for, negative against."""
        return self._known(before[-REACH:], after[:REACH])

    def bits_of(self, places: Sequence[tuple[str, str]]) -> list[float]:
        """The same of many places (before, after)."""
        if len(places) < MANY:
            return [self.bits(before, after) for before, after in places]
        if native is not None:
            sides = [(_plain(before[-REACH:][::-1]), _plain(after[:REACH])) for before, after in places]
            return [self._bounded(self._weighed(*sums)) for sums in native.clause_sums(sides, self._raw, NEAR)]
        out: list[float] = []
        for first in range(0, len(places), clauses_many.AT_ONCE):
            some = places[first : first + clauses_many.AT_ONCE]
            found = clauses_many.buckets(
                [_plain(before[-REACH:][::-1]) for before, _ in some],
                [_plain(after[:REACH]) for _, after in some],
                near=NEAR,
                count=BUCKETS,
            )
            once = found != BUCKETS
            once[:, 1:] &= found[:, 1:] != found[:, :-1]
            total = np.add.reduce(np.where(once, self._weights.take(found, mode="clip"), 0), axis=1)
            size = np.sqrt(np.maximum(LITTLE, np.count_nonzero(once, axis=1)))
            out += (self._slope * (self._bias + self._scale * total / size) + self._offset).clip(-MOST, MOST).tolist()
        return out

    def log_odds(self, before: str, after: str) -> float:
        """The raw answer, natural logarithm: bias + the weights of `vector` by its values."""
        if native is not None:
            sides = _plain(before[-REACH:][::-1]), _plain(after[:REACH])
            return self._weighed(*native.clause_sums([sides], self._raw, NEAR)[0])
        found = [*_features(before[-REACH:][::-1], _BEFORE_NEAR, _BEFORE_FAR), *_features(after[:REACH], _AFTER_NEAR, _AFTER_FAR)]
        all_of_them = np.frombuffer(b"".join(found), np.int16)
        last = np.empty(BUCKETS, np.int16)
        order = np.arange(len(all_of_them), dtype=np.int16)
        last[all_of_them] = order
        once = all_of_them[last[all_of_them] == order]
        return self._weighed(int(np.add.reduce(self._weights[once])), len(once))

    def _weighed(self, total: int, count: int) -> float:
        return self._bias + self._scale * total / sqrt(max(LITTLE, count))

    def _read(self, before: str, after: str) -> float:
        return self._bounded(self.log_odds(before, after))

    def _bounded(self, odds: float) -> float:
        return max(-MOST, min(MOST, self._slope * odds + self._offset))
