"""A keyed hash of digit strings that can be joined without knowing the digits.

`010` today, `0123` a minute later, `4567` after that: to see that the three make a requester's number, the earlier pieces would have to be
kept. Kept as h(d₁…dₙ) = Σ (dᵢ+1)·kⁿ⁻ⁱ mod p they need not be: h(a‖b) = h(a)·k^|b| + h(b). The key k is secret, p is the prime 2⁶¹-1. The hash
alone is no MAC (it is linear); it is only ever an input of one (`dlp.linkage.tokens`), and lives in memory for minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

PRIME: Final = (1 << 61) - 1
Fragment = tuple[int, int]
"""(hash, number of digits)."""

LENGTHS: Final = range(9, 12)
"""Digits of a whole telephone number: 02-xxx-xxxx … 010-xxxx-xxxx."""
MAX_FRAGMENTS: Final = 4
"""A message with more groups of digits is a table, not a piece of a number."""

_GROUPS: Final = re.compile(
    r"(?<![0-9,.])[0-9]{2,8}(?![0-9]|[,.][0-9]|\s?[일시분월년원명건개층호쪽%회차조항])|(?<![가-힣])[공영령빵일이삼사오육륙칠팔구]{3,8}"
)
_ANY: Final = re.compile(r"[0-9공영령빵일이삼사오육륙칠팔구]{2}")
_READING: Final = {c: d for d, cs in enumerate(("공영령빵", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구")) for c in cs}


def rolling(digits: str, key: int) -> int:
    """h(digits); `digits` holds ASCII digits only."""
    value = 0
    for digit in digits:
        value = (value * key + ord(digit) - 47) % PRIME
    return value


def join(left: Fragment, right: Fragment, key: int) -> Fragment:
    return (left[0] * pow(key, right[1], PRIME) + right[0]) % PRIME, left[1] + right[1]


def fragments(text: str, key: int) -> tuple[Fragment, ...]:
    """The short groups of digits of a canonical text, in order; none where there are too many to be pieces of one number."""
    if _ANY.search(text) is None:
        return ()
    groups = _GROUPS.findall(text)
    if not groups or len(groups) > MAX_FRAGMENTS:
        return ()
    decoded = (g if g[0].isdigit() else "".join(str(_READING[c]) for c in g) for g in groups)
    return tuple((rolling(g, key), len(g)) for g in decoded)


def completions(earlier: Sequence[Fragment], now: Sequence[Fragment], key: int) -> Iterator[int]:
    """Hashes of every run of neighbouring fragments that ends in this message, began in an earlier one, and is as long as a number."""
    for end in range(1, len(now) + 1):
        joined: Fragment = (0, 0)
        for piece in reversed((*earlier, *now[:end])):
            joined = join(piece, joined, key)
            if joined[1] > LENGTHS[-1]:
                break
            if joined[1] in LENGTHS:
                yield joined[0]
