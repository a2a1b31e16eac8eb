"""What a scan works with, and what it gives. Both are values: a scan changes neither."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from dlp.frozen import quickly_made
from dlp.linkage import parties
from dlp.linkage.index import Index
from dlp.linkage.lexicons import NONE, Lexicons
from dlp.linkage.memory import Entry
from dlp.model import Action, Decision, Entity, Part, Verdict
from dlp.pipeline.asking import Asking
from dlp.pipeline.contact import UNJUDGED, Contacted
from dlp.policy import Policy
from dlp.ports import Detector


@dataclass(frozen=True, slots=True)
class Tools:
    """What a scan works with, loaded once per register or policy generation. `pressure` are the detectors of wording that leans on
    somebody: they run where a rule could act on it. `entities`: what all of them declare."""

    index: Index
    policy: Policy
    detectors: tuple[Detector, ...]
    pressure: tuple[Detector, ...]
    entities: Mapping[str, Entity]
    may_approve: Callable[[str], bool]
    names: tuple[Detector, ...] = ()  # they read what speaks of a request, where a rule could act on a requester whom nobody knows
    words: Lexicons = NONE
    text_limit: int = 2_000_000  # characters of a part; what lies beyond is a gap
    known: parties.Known = field(default_factory=dict, repr=False)
    pairs: dict[Any, Any] = field(init=False, default_factory=dict, repr=False, compare=False)
    """What stands of two people before one writes to the other (`dlp.pipeline.short`)."""
    asking: Asking = field(init=False, repr=False)
    leaning: tuple[Detector, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "leaning", self.detectors + self.pressure)
        object.__setattr__(self, "asking", Asking(self.policy))


@quickly_made
@dataclass(frozen=True, slots=True)
class Scanned:
    """A verdict, and what conversation memory is to keep if the message is delivered. `read`: all parts, those of attachments among them;
    `context`: a request is spoken of here, or was just before; `contacted`: what it is to the citizens who receive it."""

    verdict: Verdict
    keys: tuple[str, ...]
    entry: Entry | None
    read: tuple[Part, ...] = ()
    context: bool = False
    contacted: Contacted = UNJUDGED


def allowed(policy: Policy) -> Decision:
    return _allowed(policy.version, policy.hash)


@lru_cache(maxsize=16)
def _allowed(version: str, hash_: str) -> Decision:
    return Decision(Action.ALLOW, False, (), version, hash_)
