"""The facts a rule may ask for, seen from policy: which scope may use which, what is neutral, which words a fact can hold.

Owns no fact's meaning: names, types and meaning stand in `dlp.vocabulary.FACTS`, and the rooms that fill them in decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from dlp.model import CHANNELS, EVENTS, RETRACT, Facts, Value
from dlp.vocabulary import FIELDS, GAP_REASONS, GROUNDS, PAIR_ONLY, PARTS_OF_FIELDS, RELATIONS, UNIQUE_FIELDS, VARIABLES

Scope = Literal["message", "recipient", "pair"]


def scope_of(name: str) -> Scope:
    """The narrowest scope in which the fact has one value."""
    prefix = name.partition(".")[0]
    if prefix in ("m", "sender"):
        return "message"
    if prefix == "r" and name not in PAIR_ONLY:
        return "recipient"
    return "pair"


REACH: Final[Mapping[Scope, tuple[Scope, ...]]] = {
    "message": ("message",),
    "recipient": ("message", "recipient"),
    "pair": ("message", "recipient", "pair"),
}
"""Scope of a rule → scopes of the facts it sees."""

BY_SCOPE: Final[Mapping[Scope, Mapping[str, str]]] = {
    scope: {name: kind for name, kind in VARIABLES.items() if scope_of(name) in seen} for scope, seen in REACH.items()
}

_NEUTRAL: Final[Mapping[str, Value]] = {"string": "", "bool": False, "int": 0, "double": 0.0}
_NEUTRAL_BY_NAME: Final[Mapping[str, Value]] = {"r.own_days_closed": -1, "s.days_closed": -1}


def neutral(scope: Scope) -> dict[str, Value]:
    """What a test leaves unsaid: "", false, 0, 0.0, [] by type; the two `days_closed` are -1, that is, the case is open."""
    return {
        name: _NEUTRAL_BY_NAME[name] if name in _NEUTRAL_BY_NAME else [] if kind == "strings" else _NEUTRAL[kind]
        for name, kind in BY_SCOPE[scope].items()
    }


@dataclass(frozen=True, slots=True)
class Findable:
    """The entities that the loaded detectors declare, as words of `m.entities`; those that are unique identifiers, as words of
    `m.unlinked_ids`; and those whose detector lies there but is switched off: a rule may name them, and lint says so."""

    entities: frozenset[str]
    unique: frozenset[str]
    off: frozenset[str] = frozenset()

    def words(self, name: str) -> frozenset[str] | None:
        """The words of a fact that names entities, None of any other fact."""
        return {"m.entities": self.entities, "m.unlinked_ids": self.unique}.get(name) or None


ANYTHING: Final = Findable(frozenset(), frozenset())
"""For a policy that is only shown or compared: which detectors are loaded is not known, and no entity is complained about."""

WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "m.channel": CHANNELS,
    "m.event": tuple(event for event in EVENTS if event != RETRACT),  # a retraction shows nobody anything and is passed on unasked
    "m.gaps": GAP_REASONS,
    "m.text_gaps": GAP_REASONS,
    "m.unregistered": ("form", "phrase", "list", "whole"),
    "sender.kind": ("staff", "requester", "partner", "processor", "emergency", "watchdog", "group", "external"),
    "sender.role": ("foi_officer", "cpo", "audit", "pr", "none"),
    "r.kind": ("staff", "requester", "partner", "processor", "emergency", "watchdog", "group", "external"),
    "r.field": ("to", "cc", "bcc"),
    "r.role": ("foi_officer", "cpo", "audit", "pr", "none"),
    "r.partner_kind": (
        "processor", "police", "court", "prosecution", "audit", "ministry", "agency", "assembly", "emergency", "watchdog",
        "committee",
    ),
    "r.own_sender": RELATIONS,
    "r.own_standing": ("duty", "office", "interested", "derived", "power", "private", "other", "unknown"),
    "m.contact": ("notice", "ordinary", "doubtful", "unclear", "approach", "pressing"),
    "r.relation": RELATIONS,
    "s.standing": ("own", "interest", "asked", "desk", "office", "counterpart", "department", "unlisted", "none"),
    "s.status": ("open", "closed"),
    "s.fields": (*FIELDS, *PARTS_OF_FIELDS),
    "s.fresh": (*FIELDS, *PARTS_OF_FIELDS),
    "s.ids": UNIQUE_FIELDS,
    "s.sender": RELATIONS,
    "b.ground": GROUNDS,
}  # fmt: skip
"""Facts whose words are a closed list of the contract; a word outside it is a slip of the pen ("" is always a word)."""


def fitted(name: str, value: object, kind: str) -> Value | None:
    """`value` as the fact's own type, or None where it does not fit. A whole number fits a double; true is no number."""
    if kind == "string":
        return value if isinstance(value, str) else None
    if kind == "bool":
        return value if isinstance(value, bool) else None
    if kind == "int":
        return value if isinstance(value, int) and not isinstance(value, bool) else None
    if kind == "double":
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return list(value)
    return None


def frozen(facts: Facts, names: tuple[str, ...]) -> tuple[object, ...]:
    """The named facts as a hashable key, so that equal recipients are judged once. A missing fact is its own value."""
    return tuple(tuple(v) if isinstance(v := facts.get(name), list) else v for name in names)
