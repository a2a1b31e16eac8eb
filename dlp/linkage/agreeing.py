"""By how much the fields that agree could do so by chance: u of each, without what another of them says already. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dlp.linkage import weights
from dlp.linkage.mentions import Key, Mention

BESIDE: Final = 45
"""Characters between a name and the number that goes with it."""
_PARTS: Final = (
    ("email", ("mail_id",)),
    ("address", ("road", "building", "quarter")),
    ("building", ("road", "quarter")),
    ("phone", ("phone_part",)),
    ("name", ("name_part", "surname", "given")),
    ("given", ("name_part",)),
    ("rrn", ("birth_date", "birth_year", "birth_day", "rrn_part")),
    ("birth_date", ("birth_year", "birth_day")),
)
"""A field, and the pieces that it holds."""


def chances(fields: Mapping[str, Mention], before: frozenset[str]) -> dict[str, float]:
    """Field → u; a piece of a field that is there whole adds nothing, what was told before (`before`) counts less."""
    found = {name: m.chance for name, m in fields.items()}
    if len(found) == 1 and not before:
        return found
    called = fields.get("name")
    if called is not None and called.doubt and any(beside(called.key, m.key) for m in fields.values() if m is not called):
        found["name"] = max(called.chance - called.doubt, 1e-5)
    for whole, parts in _PARTS:
        if whole in found:
            for part in parts:
                found.pop(part, None)
    for name in before - found.keys():
        found[name] = weights.CHANCE["earlier"]
    return found


def beside(name: Key, other: Key) -> bool:
    """Does what stands at the second place go with the name at the first?"""
    return name[0] == other[0] and -BESIDE <= other[1] - name[1] <= BESIDE
