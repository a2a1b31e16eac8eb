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
from base64 import b85decode
from collections.abc import Iterator
from functools import lru_cache
from math import sqrt
from typing import Final
from zlib import crc32

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
        plain = "^" + _DIGIT.sub("0", _SPACE.sub(" ", cut.lower()))
        for n in GRAMS:
            for at in range(len(plain) - n + 1):
                gram = plain[at : at + n]
                yield f"{side}{'n' if at < NEAR else 'f'}{gram}"
                if n > 2:
                    yield f"X{gram[::-1] if side == 'B' else gram}"


@lru_cache(maxsize=1 << 14)
def _bucket(gram: str) -> int:
    return crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS


def vector(text: str, start: int, end: int) -> dict[int, float]:
    """Bucket → value, of length 1."""
    counts = dict.fromkeys(map(_bucket, grams(text, start, end)), 1.0)
    size = sqrt(len(counts)) or 1.0
    return dict.fromkeys(counts, 1.0 / size)


def log_odds(text: str, start: int, end: int) -> float:
    """The raw answer of the model, natural logarithm."""
    weights, bias = _weights()
    found = vector(text, start, end)
    return bias + sum([weights[bucket] * value for bucket, value in found.items()])


def bits(text: str, start: int, end: int) -> float:
    """Evidence that whoever text[start:end] names is spoken of as the one who filed: positive for, negative against, in bits."""
    return _bits(text[max(0, start - REACH) : start], text[end : end + REACH])


@lru_cache(maxsize=1 << 11)
def _bits(before: str, after: str) -> float:
    """The same place is read in several views."""
    value = filer_weights.SLOPE * log_odds(before + after, len(before), len(before)) + filer_weights.OFFSET
    return max(-MOST, min(MOST, value))


@lru_cache(maxsize=1)
def _weights() -> tuple[tuple[float, ...], float]:
    raw = b85decode("".join(filer_weights.WEIGHTS.split()))
    return tuple((byte - 128) * filer_weights.SCALE for byte in raw), filer_weights.BIAS
