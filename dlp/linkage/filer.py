"""Does this clause say that the person named in it filed a disclosure request? In bits.

No list of wordings closes this question (`정공 넣은 게 {N}래`, `{N}한테서 공개청구 들어왔어`): a small linear model reads the characters around a
mention instead. Features are hashed character n-grams of up to `REACH` characters on either side, told apart by side and by near or far, and
once more without a side; digits are folded. Weights are 8-bit numbers (`filer_weights`, made by `tools/train_filer.py` from sentences of
several hands, each hand tested by a model that has not seen it). The answer is evidence in the sense of Fellegi and Sunter: the log-odds of
the model without the share of the classes in training, in bits, calibrated on held-out hands and cut at `MOST`.

Pure; only called where a name stands in talk of a request.
"""

from __future__ import annotations

import re
import sys
from base64 import b85decode
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from math import sqrt
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from dlp.linkage import filer_weights

REACH: Final = 56
"""Characters read before and after the mention."""
NEAR: Final = 12
"""Characters beside the mention whose n-grams count as near."""
GRAMS: Final = (2, 3, 4)
BUCKETS: Final = 1 << 13
MOST: Final = 13.0
"""Bits that the model may say at most, either way: it has seen no more sentences than that."""

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
    """Bucket → value, of length 1."""
    counts = dict.fromkeys([bucket(gram.encode("utf-8", "surrogatepass")) for gram in grams(text, start, end)], 1.0)
    size = sqrt(len(counts)) or 1.0
    return dict.fromkeys(counts, 1.0 / size)


def log_odds(before: str, after: str) -> float:
    """The raw answer of the model, natural logarithm, for what stands before and after a mention: bias + the weights of `vector` by its values."""
    found = [*_features(before[-REACH:][::-1], _BEFORE_NEAR, _BEFORE_FAR), *_features(after[:REACH], _AFTER_NEAR, _AFTER_FAR)]
    weights, bias = _weights()
    all_of_them = np.frombuffer(b"".join(found), np.int16)
    last = np.empty(BUCKETS, np.int16)
    order = np.arange(len(all_of_them), dtype=np.int16)
    last[all_of_them] = order
    once = all_of_them[last[all_of_them] == order]
    return bias + filer_weights.SCALE * int(weights[once].sum()) / (sqrt(len(once)) or 1.0)


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
    """The buckets of one side, read away from the mention, position by position."""
    plain = _plain(cut)
    ahead = [plain[at : at + GRAMS[-1]] for at in range(len(plain) - 1)]
    return chain(map(near.__getitem__, ahead[:NEAR]), map(far.__getitem__, ahead[NEAR:]))


def _plain(cut: str) -> str:
    """A side as the model reads it: a sign for the mention, small letters, single blanks, all digits alike."""
    return "^" + _DIGIT.sub("0", _SPACE.sub(" ", cut.lower()))


class Clause(NamedTuple):
    """What stands around a mention. `against_only`: of syllables that may be no name the model can only say that they are not meant."""

    before: str
    after: str
    against_only: bool = False

    def bits(self) -> float:
        said = _bits(self.before, self.after)
        return min(0.0, said) if self.against_only else said


def around(text: str, start: int, end: int, *, against_only: bool = False) -> Clause:
    return Clause(text[max(0, start - REACH) : start], text[end : end + REACH], against_only)


def bits(text: str, start: int, end: int) -> float:
    """Evidence that whoever text[start:end] names is spoken of as the one who filed: positive for, negative against, in bits."""
    return around(text, start, end).bits()


@lru_cache(maxsize=1 << 11)
def _bits(before: str, after: str) -> float:
    """The same place is read in several views."""
    value = filer_weights.SLOPE * log_odds(before, after) + filer_weights.OFFSET
    return max(-MOST, min(MOST, value))


@lru_cache(maxsize=1)
def _weights() -> tuple[npt.NDArray[np.int64], float]:
    """The weights in units of `filer_weights.SCALE`."""
    raw = b85decode("".join(filer_weights.WEIGHTS.split()))
    return np.frombuffer(raw, np.uint8).astype(np.int64) - 128, filer_weights.BIAS
