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

Fixed = bool | int | float | str | tuple[str, ...] | None
"""A fact's value in a form that can be a key; None where it is not known."""

ON_PRESSURE: Final = frozenset({"m.pressure", "m.entities"})
"""The facts that wording which leans on somebody changes."""
AT_HAND: Final = 4096
"""Answers that are kept; there are as many as kinds of recipients and channels, not as many as messages."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """Some of a policy's rules, asked with only a part of the facts. Keeps its answers; safe to share between threads."""

    stages: tuple[Stage, ...] = ()
    settings: Mapping[str, Value] = field(default_factory=dict)
    _answers: dict[tuple[object, ...], bool] = field(default_factory=dict, repr=False, compare=False)

    def could_act(self, names: tuple[str, ...], values: Sequence[Fixed]) -> bool:
        """Could one of these rules hit or fail where the named facts have these values, whatever the others?"""
        key = (names, *values)
        answer = self._answers.get(key)
        if answer is None:
            if len(self._answers) >= AT_HAND:
                self._answers.clear()
            answer = self._answers[key] = self._evaluated(names, values)
        return answer

    def _evaluated(self, names: tuple[str, ...], values: Sequence[Fixed]) -> bool:
        facts: dict[str, Value] = dict(self.settings)
        for name, value in zip(names, values, strict=True):
            if value is not None:
                facts[name] = list(value) if isinstance(value, tuple) else value
        return not all(stage.silent(stage.ready(facts)) for stage in self.stages)


NOTHING_MATTERS: Final = Relevance()
