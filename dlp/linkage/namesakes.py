"""Which of those who bear a name is meant: whose day of birth stands beside it. Pure.

A name with several bearers stands for the one of them who has most to do with the message, or else for any. `기다온(1901.5.2.)` says which. That a day of birth is
another's is no evidence against anybody but a namesake: whoever writes a wrong one beside a name gains nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from dlp.linkage import rebuilt, weights
from dlp.linkage.agreeing import BESIDE
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.naming import Named
from dlp.linkage.standing import within
from dlp.triggers import FOUR

MOST: Final = 60
"""Names of a message that are asked about."""


def dated(named: Sequence[Named], index: Index) -> Iterator[Mention]:
    """The days of birth beside names of several bearers that are one of theirs."""
    several = (one for one in named if one.hit.total > 1 and one.reading.seen & FOUR)
    for one in islice(several, MOST):
        hit, view = one.hit, one.reading.view
        first = max(0, hit.start - BESIDE)
        for (start, end), day in rebuilt.dates(one.reading.text[first : hit.end + BESIDE]):
            if rows := tuple(row for row in index.run("birth_date", day) if within(hit.run, row)):
                a, b = view.span(first + start, first + end)
                yield Mention("birth_date", (view.part, a), rows, weights.CHANCE["birth_date"], end=b)
