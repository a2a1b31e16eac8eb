"""Is one request spoken of here, or disclosure in general? In bits.

`정보공개 청구 건 결재 올렸습니다` speaks of a request that somebody filed; `정보공개 청구는 정보공개포털에서`, `정보공개 담당 …`, `청구 43건 접수`, a notice of
legal remedies or another procedure speak of none, and make nothing that stands elsewhere in the message a requester's. `dlp.linkage.clauses` is
the model, `talk_weights` its weights; only called where a sentence holds the words of a request.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dlp.linkage import clauses, talk_weights

GENERAL: Final = -2.0
"""Bits from which on down a sentence speaks of disclosure in general."""


def bits(text: str, start: int, end: int) -> float:
    """Evidence that the words of a request at text[start:end] speak of one that was filed."""
    return bits_of([(text, start, end)])[0]


def bits_of(places: Sequence[tuple[str, int, int]]) -> list[float]:
    """The same of many places (text, start, end), which together cost a fraction of what they cost one by one."""
    return model().bits_of(
        [(text[max(0, start - clauses.REACH) : start], text[end : end + clauses.REACH]) for text, start, end in places]
    )


@lru_cache(maxsize=1)
def model() -> clauses.Model:
    w = talk_weights
    return clauses.Model(w.WEIGHTS, scale=w.SCALE, bias=w.BIAS, slope=w.SLOPE, offset=w.OFFSET)
