"""Which evidence a policy has to be asked about: derived from its compiled rules, so that no stage before it has to guess.

Partial evaluation. A fact that is left out is unknown, and CEL's `&&`, `||`, `exists` and `all` answer without it where the rest decides
(Common Expression Language, langdef, "Logical operators": an error is absorbed); anything else that meets it has no answer. So "no" means
that no value of the unknown facts makes a rule hit or fail: it may be asked too often, and is never skipped where a rule would act.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dlp.model import Value
from dlp.policy.stages import Stage

Known = bool | int | float | str | tuple[str, ...] | None
"""A fact's value (a list as a tuple); None where it is not known."""

ON_PRESSURE: Final = frozenset({"m.pressure", "m.contact", "m.entities"})
"""The facts that wording which leans on somebody changes. That a colleague is charged (`m.accuses`) is found without it."""

ON_REQUESTS: Final = frozenset({"m.unregistered", "m.unregistered_people"})
"""Those that a requester who is in no register changes; to look for him is dear."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """Some of a policy's rules, asked with only a part of the facts."""

    stages: tuple[Stage, ...] = ()
    settings: Mapping[str, Value] = field(default_factory=dict)

    def could_act(self, names: tuple[str, ...], values: Sequence[Known]) -> bool:
        """Could one of these rules hit or fail where the named facts have these values, whatever the others?"""
        facts: dict[str, Value] = dict(self.settings)
        for name, value in zip(names, values, strict=True):
            if value is not None:
                facts[name] = list(value) if isinstance(value, tuple) else value
        return not all(stage.silent(stage.ready(facts)) for stage in self.stages)


class _Everything(Relevance):
    def could_act(self, names: tuple[str, ...], values: Sequence[Known]) -> bool:
        return True


NOTHING_MATTERS: Final = Relevance()
EVERYTHING_MATTERS: Final[Relevance] = _Everything()
"""Asked about whatever there is: what the others are measured by."""
