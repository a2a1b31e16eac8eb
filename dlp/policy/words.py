"""Which words a fact or a setting can hold, where they are a closed list; a word outside it is a slip of the pen."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import Final

from dlp.model import Value
from dlp.policy.facts import WORDS, Findable
from dlp.policy.form import SETTING_RANGES, SETTING_WORDS
from dlp.vocabulary import VARIABLES

REACH: Final[Mapping[str, tuple[float, float]]] = {
    "r.own_days_closed": (-1, math.inf), "s.days_closed": (-1, math.inf), "s.strength": (0, 1), "s.bits": (-math.inf, math.inf),
}  # fmt: skip
"""Numbers that are no count of something, and how far they reach."""
RETIRED: Final = frozenset({("s.ids", "KR_RRN")})
"""(fact, word): what policies say that came with earlier versions, beside words that can be. A site goes on with its own policy after an
upgrade, and `policy lint` and `doctor` name the word; every other word that cannot be is an error."""


def range_of(name: str) -> tuple[float, float] | None:
    """The least and the most that a number can be; None for what is no number. All others are counts. A setting's bounds are its form's."""
    if name in REACH:
        return REACH[name]
    if VARIABLES.get(name) in ("int", "double"):
        return 0, math.inf
    return SETTING_RANGES.get(name)


def strange_number(name: str, value: Value) -> bool:
    """Can the fact never have this value?"""
    reach = range_of(name)
    return (
        reach is not None and isinstance(value, int | float) and not isinstance(value, bool) and not reach[0] <= value <= reach[1]
    )


def words_of(name: str, findable: Findable) -> Collection[str]:
    """The words that a fact or setting can hold beside "", all of them; empty where they are no closed list."""
    return findable.words(name) or WORDS.get(name) or SETTING_WORDS.get(name) or ()


def strange_words(name: str, value: Value, findable: Findable) -> tuple[str, ...]:
    """The words of `value` that this fact can never hold."""
    known = words_of(name, findable)
    if not known:
        return ()
    words = value if isinstance(value, list) else [value]
    return tuple(str(word) for word in words if word not in known and word != "")
