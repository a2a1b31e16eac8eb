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
import sys
from base64 import b85decode
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from math import sqrt
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

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

_SPACE: Final = re.compile(r"\s+")
_DIGIT: Final = re.compile(r"[0-9]")


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
    16-bit numbers. Nearly all the time of the model went into these, and texts repeat themselves."""

    def __init__(self, mark: str) -> None:
        self._mark, self._backwards = mark.encode(), mark[0] == "B"

    def __missing__(self, ahead: str) -> bytes:
        if len(self) >= _KEPT:
            self.clear()
        signs = [sign.encode("utf-8", "surrogatepass") for sign in ahead]
        found = [self._mark + b"".join(signs[:n]) for n in GRAMS if n <= len(signs)]
        found += [b"X" + b"".join(signs[n - 1 :: -1] if self._backwards else signs[:n]) for n in GRAMS if 2 < n <= len(signs)]
        made = self[ahead] = b"".join([bucket(gram).to_bytes(2, sys.byteorder) for gram in found])
        return made


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

    __slots__ = ("_bias", "_known", "_offset", "_scale", "_slope", "_weights")

    def __init__(self, weights: str, *, scale: float, bias: float, slope: float, offset: float) -> None:
        raw = b85decode("".join(weights.split()))
        self._weights: npt.NDArray[np.int64] = np.frombuffer(raw, np.uint8).astype(np.int64) - 128
        self._scale, self._bias, self._slope, self._offset = scale, bias, slope, offset
        self._known = lru_cache(maxsize=PLACES)(self._read)

    def bits(self, before: str, after: str) -> float:
        """Evidence for what the model was asked, of the place between the two texts: positive for, negative against."""
        return self._known(before[-REACH:], after[:REACH])

    def log_odds(self, before: str, after: str) -> float:
        """The raw answer, natural logarithm: bias + the weights of `vector` by its values."""
        found = [*_features(before[-REACH:][::-1], _BEFORE_NEAR, _BEFORE_FAR), *_features(after[:REACH], _AFTER_NEAR, _AFTER_FAR)]
        all_of_them = np.frombuffer(b"".join(found), np.int16)
        last = np.empty(BUCKETS, np.int16)
        order = np.arange(len(all_of_them), dtype=np.int16)
        last[all_of_them] = order
        once = all_of_them[last[all_of_them] == order]
        return self._bias + self._scale * int(self._weights[once].sum()) / sqrt(max(LITTLE, len(once)))

    def _read(self, before: str, after: str) -> float:
        return max(-MOST, min(MOST, self._slope * self.log_odds(before, after) + self._offset))
