"""The rules of one scope, ready to be asked about one element after another. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dlp.model import Facts
from dlp.policy.expressions import Condition, Prepared
from dlp.policy.facts import Scope, frozen

if TYPE_CHECKING:
    from dlp.policy.rules import Rule


@dataclass(frozen=True, slots=True)
class Stage:
    """The rules of one scope that are not off. `gate` is false only where no rule of the scope hits and none fails.

    `facts` are those that a rule of the scope, or an exception to one, asks for: what makes two elements different.
    """

    scope: Scope
    rules: tuple[Rule, ...]
    facts: tuple[str, ...]
    gate: Condition | None = field(repr=False, compare=False)

    def distinct(self, base: Facts, elements: Iterable[Facts]) -> Iterator[Facts]:
        """Facts of the message and of each element as one mapping, equal ones once: 500 alike recipients are one."""
        own = tuple(name for name in self.facts if name not in base)
        seen: set[tuple[object, ...]] = set()
        for element in elements:
            key = frozen(element, own)
            if key not in seen:
                seen.add(key)
                yield {**element, **base}

    def ready(self, facts: Facts) -> Prepared:
        """The facts made ready once for every rule of the stage."""
        return self.rules[0].condition.prepared_for(self.facts, facts)

    def silent(self, ready: Prepared) -> bool:
        """No rule hits and none fails, whatever the facts that are missing among those made ready."""
        if self.gate is not None:
            return self.gate.answer(ready) is False
        return all(rule.condition.answer(ready) is False for rule in self.rules)
