"""Which words an expression compares with which facts, wherever they stand: the words of a fact are a type, and it is followed through
the expression.

Every part of the tree may hold words of some facts and words that are written out (an abstract value); lists, maps, ternaries, variables of
`exists`, `map` and `filter` pass them on. Where two parts meet in `==`, `!=`, `in`, an index or a test of text, a written word that none of
the facts on the other side can hold is a slip of the pen: that part of the rule would never act, in silence. What cannot be told (text put
together, a fact without a closed list) is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from dlp.policy.facts import Findable
from dlp.policy.patterns import alternatives
from dlp.policy.syntax import Call, Items, Loop, Member, Name, Node, Number, Other, Table, Text
from dlp.policy.words import range_of, words_of
from dlp.vocabulary import VARIABLES

ROUNDS: Final = 50
"""What the variables can hold only grows, and is known after as many rounds as variables lead to each other; more is nesting beyond reason."""
PATTERN_SECONDS: Final = 0.2
MOST_WORDS: Final = 500
"""Texts put together of written parts are followed up to so many."""


@dataclass(frozen=True, slots=True)
class _Holds:
    """What a part may hold: words of facts, written words, or (`open`) whatever there is. A list has `items`, a map `keys` beside them."""

    facts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    open: bool = False
    items: _Holds | None = None
    keys: _Holds | None = None

    def joined(self, other: _Holds) -> _Holds:
        return _Holds(
            self.facts | other.facts,
            self.words | other.words,
            self.open or other.open,
            _either(self.items, other.items),
            _either(self.keys, other.keys),
        )

    @property
    def members(self) -> _Holds:
        """What `in` and a comprehension see: a list's items, a map's keys."""
        return self.keys or self.items or (_WHATEVER if self.open else _NOTHING)

    @property
    def values(self) -> _Holds:
        """What an index gives."""
        return self.items or (_WHATEVER if self.open else _NOTHING)


def _either(one: _Holds | None, other: _Holds | None) -> _Holds | None:
    return one.joined(other) if one and other else one or other


_NOTHING: Final = _Holds()
_WHATEVER: Final = _Holds(open=True)
_TESTS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "startsWith": lambda text, part: text.startswith(part),
    "endsWith": lambda text, part: text.endswith(part),
    "contains": lambda text, part: part in text,
    "matches": lambda text, pattern: _matches(text, pattern),
}
_SIGNS: Final = {"_<_": "<", "_<=_": "<=", "_>_": ">", "_>=_": ">=", "_==_": "=="}
_TURNED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}
_SAME: Final = frozenset({"string", "dyn"})
"""Functions that give a text back as it is."""

Complaint = tuple[str, str]
"""(fact, word that it can never hold); of two facts that share no word, (fact, the other fact's name)."""


def strange_in(tree: Node, findable: Findable) -> tuple[Complaint, ...]:
    """Every written word that what it is compared with can never hold, once each, in the order of the tree."""
    inference = _Inference(findable)
    for _ in range(ROUNDS):
        before = dict(inference.held)
        inference.of(tree, {})
        if inference.held == before:
            break
    inference.found.clear()  # what was said while the variables were not known yet
    inference.of(tree, {})
    return tuple(inference.found)


class _Inference:
    def __init__(self, findable: Findable) -> None:
        self.findable = findable
        self.held: dict[tuple[int, str], _Holds] = {}  # comprehension, its variable → what it holds
        self.found: dict[Complaint, None] = {}

    def of(self, node: Node, names: Mapping[str, tuple[int, str]]) -> _Holds:
        """What the node may hold; what is strange in it is noted. `names`: variables in force → where what they hold is kept."""
        match node:
            case Text(value):
                return _Holds(words=frozenset((value,)))
            case Name(name):
                if name in names:
                    return self.held.get(names[name], _NOTHING)
                held = _Holds(facts=frozenset((name,))) if words_of(name, self.findable) else _WHATEVER
                return _Holds(items=held) if VARIABLES.get(name) == "strings" else held
            case Items(items):
                return _Holds(items=self._all(items, names))
            case Table(entries):
                keys, values = zip(*entries, strict=True) if entries else ((), ())
                return _Holds(items=self._all(values, names), keys=self._all(keys, names))
            case Member(of, field):
                held = self.of(of, names)
                self._meet(held.members, _Holds(words=frozenset((field,))))
                return held.values
            case Call():
                return self._call(node, names)
            case Loop():
                return self._loop(node, names)
            case Number() | Other():
                return _WHATEVER

    def _all(self, nodes: Sequence[Node], names: Mapping[str, tuple[int, str]]) -> _Holds:
        held = _NOTHING
        for node in nodes:
            held = held.joined(self.of(node, names))
        return held

    def _call(self, call: Call, names: Mapping[str, tuple[int, str]]) -> _Holds:
        self._compared(call, names)
        held = [self.of(node, names) for node in call.arguments]
        match call.function, held:
            case "_?_:_", [_, left, right]:
                return left.joined(right)
            case "_==_" | "_!=_", [left, right]:
                self._meet(left, right)
            case "@in", [item, container]:
                self._meet(item, container.members)
            case "_[_]", [container, index]:
                if container.keys:
                    self._meet(index, container.keys)
                return container.values
            case "_+_", [left, right] if call.overload == "add_list":
                return left.joined(right)
            case "_+_", [left, right] if call.overload == "add_string" and not (
                left.facts or left.open or right.facts or right.open
            ):
                put = {one + other for one in left.words for other in right.words}
                return _Holds(words=frozenset(put)) if len(put) <= MOST_WORDS else _WHATEVER
            case name, [text, part] if name in _TESTS:
                self._tested(_TESTS[name], text, part)
                if name == "matches":
                    self._branches(text, part)
            case name, [text] if name in _SAME:
                return text
        return _WHATEVER

    def _loop(self, loop: Loop, names: Mapping[str, tuple[int, str]]) -> _Holds:
        variable, accumulator = (id(loop), "variable"), (id(loop), "accumulator")
        self._add(variable, self.of(loop.over, names).members)
        self._add(accumulator, self.of(loop.start, names))
        inside = {**names, loop.variable: variable, loop.accumulator: accumulator}
        self.of(loop.condition, inside)
        self._add(accumulator, self.of(loop.step, inside))
        return self.of(loop.result, {**names, loop.accumulator: accumulator})

    def _add(self, key: tuple[int, str], held: _Holds) -> None:
        self.held[key] = self.held.get(key, _NOTHING).joined(held)

    # ------------------------------------------------------------ where two parts meet

    def _meet(self, left: _Holds, right: _Holds) -> None:
        if left.items and right.items:
            self._meet(left.items, right.items)
        if left.keys and right.keys:
            self._meet(left.keys, right.keys)
        if left.open or right.open:
            return
        for written, other in ((left, right), (right, left)):
            if other.facts:
                possible = self._possible(other)
                self._note(other, sorted(word for word in written.words if word and word not in possible))
        pure = left.facts and right.facts and not (left.words or right.words)
        if pure and not self._possible(left) & self._possible(right):
            self._note(left, sorted(right.facts))

    def _compared(self, call: Call, names: Mapping[str, tuple[int, str]]) -> None:
        """A number that a fact never reaches, as in `m.recipients < 0`: that comparison never holds."""
        sign = _SIGNS.get(call.function)
        if sign is None or len(call.arguments) != 2:
            return
        left, right = call.arguments
        for fact, number, turned in ((left, right, sign), (right, left, _TURNED[sign])):
            if isinstance(fact, Name) and isinstance(number, Number) and fact.name not in names and (reach := range_of(fact.name)):
                low, high = reach
                holds = {"<": low < number.value, "<=": low <= number.value, ">": high > number.value, ">=": high >= number.value}
                if not holds.get(turned, low <= number.value <= high):
                    self.found[fact.name, f"{turned} {number.value:g}"] = None

    def _tested(self, holds: Callable[[str, str], bool], text: _Holds, part: _Holds) -> None:
        if text.open or part.open:
            return
        if text.facts:
            possible = self._possible(text)
            self._note(text, [word for word in sorted(part.words) if not any(holds(one, word) for one in possible)])
        if part.facts:
            possible = self._possible(part)
            self._note(part, [word for word in sorted(text.words) if not any(holds(word, one) for one in possible)])

    def _branches(self, text: _Holds, part: _Holds) -> None:
        """Of a pattern that finds a word of a fact, an alternative that finds none: it would never act, as if it stood alone."""
        if text.open or part.open or not text.facts:
            return
        possible = self._possible(text)
        for pattern in sorted(part.words):
            if not any(_matches(word, pattern) for word in possible):
                continue  # named as a whole
            idle = [one for one, alone in alternatives(pattern) if not any(_matches(word, alone) for word in possible)]
            self._note(text, idle)

    def _note(self, of: _Holds, words: list[str]) -> None:
        name = " | ".join(sorted(of.facts))
        self.found.update(dict.fromkeys((name, word) for word in words))

    def _possible(self, held: _Holds) -> frozenset[str]:
        return held.words.union(*(words_of(fact, self.findable) or () for fact in held.facts))


def _matches(text: str, pattern: str) -> bool:
    """RE2 is a part of what the `regex` module reads; a pattern that it cannot read, or not in time, may match."""
    try:
        return regex.search(pattern, text, timeout=PATTERN_SECONDS) is not None
    except (regex.error, TimeoutError):
        return True
