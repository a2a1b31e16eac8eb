"""Does this clause say that the person named in it filed a disclosure request? In bits (`정공 넣은 게 {N}래`, `{N}한테서 공개청구 들어왔어`).

`dlp.linkage.clauses` is the model, `filer_weights` its weights. Only called where a name or a description stands in talk of a request, or in a
line that answers such talk: `ANSWERING` before the line stands for what was said just before, which is not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from dlp.linkage import clauses, filer_weights
from dlp.linkage.clauses import REACH

ANSWERING: Final = "⏎"
"""Stands before a line that follows talk of a request in the same conversation."""


class Clause(NamedTuple):
    """What stands around a mention. `against_only`: of syllables that may be no name the model can only say that they are not meant."""

    before: str
    after: str
    against_only: bool = False

    def bits(self) -> float:
        said = model(answering=self.before.startswith(ANSWERING)).bits(self.before, self.after)
        return min(0.0, said) if self.against_only else said


def bits_of(places: Sequence[Clause]) -> dict[Clause, float]:
    """The bits of many clauses, which together cost a fraction of what they cost one by one."""
    found: dict[Clause, float] = {}
    for answering in (False, True):
        some = [one for one in dict.fromkeys(places) if one.before.startswith(ANSWERING) is answering]
        said = model(answering=answering).bits_of([(one.before, one.after) for one in some]) if some else ()
        found.update((one, min(0.0, worth) if one.against_only else worth) for one, worth in zip(some, said, strict=True))
    return found


def around(text: str, start: int, end: int, *, against_only: bool = False, answering: bool = False) -> Clause:
    """`answering`: the conversation spoke of a request just before, and this line does not."""
    if answering:
        text, start, end = ANSWERING + text, start + 1, end + 1
    first = 0 if answering else max(0, start - REACH)
    return Clause(text[first:start], text[end : end + REACH], against_only)


def bits(text: str, start: int, end: int) -> float:
    """Evidence that whoever text[start:end] names is spoken of as the one who filed: positive for, negative against, in bits."""
    return around(text, start, end).bits()


@lru_cache(maxsize=2)
def model(*, answering: bool = False) -> clauses.Model:
    """A line that answers is short, and told by less: its bits have a slope of their own."""
    w = filer_weights
    slope, offset = (w.ANSWER_SLOPE, w.ANSWER_OFFSET) if answering else (w.SLOPE, w.OFFSET)
    return clauses.Model(w.WEIGHTS, scale=w.SCALE, bias=w.BIAS, slope=slope, offset=offset)
