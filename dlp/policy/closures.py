"""A checked CEL expression as a Python function over facts: the same answer, several times sooner.

CEL stays the language and the referee. What is compiled here is a small part of it: `&& || ! == != in < <= > >=`, `size`, `exists` and `all` over
facts, texts, numbers and truth values. Any other expression has no function, and where a function cannot answer, because a fact is missing or
has another type, it raises, and CEL is asked (`Condition.answer`). Logical operators are tried from left to right: what CEL absorbs as an
error on one side is an exception here, unless the answer was certain before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import ge, gt, le, lt
from typing import Any, Final

from dlp.model import Facts
from dlp.policy.form import SETTING_TYPES
from dlp.policy.syntax import Call, Items, Loop, Name, Node, Number, Text, Truth
from dlp.vocabulary import VARIABLES

Ask = Callable[[Facts, Any], Any]
"""Facts and the value of the innermost loop's variable → the value of the expression. KeyError or TypeError where there is none."""


class _Unknown(Exception):
    """Something of CEL that is not compiled."""


_KINDS: Final[Mapping[str, type]] = {"string": str, "bool": bool, "int": int, "double": float, "strings": list}
_FACTS: Final = {name: _KINDS[kind] for name, kind in {**VARIABLES, **SETTING_TYPES}.items()}
_ORDER: Final = {
    f"{word}_{kind}": (compare, python)
    for word, compare in (("less", lt), ("less_equals", le), ("greater", gt), ("greater_equals", ge))
    for kind, python in (("int64", int), ("double", float))
}


def function(node: Node) -> Callable[[Facts], bool] | None:
    """The expression as a function that answers True or False, or raises KeyError or TypeError; None where it holds what is not compiled."""
    try:
        ask = _truth(node, "")
    except _Unknown:
        return None
    return lambda facts: ask(facts, None) is True


def _truth(node: Node, variable: str) -> Ask:
    """A part that must be true or false."""
    match node:
        case Truth(value=value):
            return lambda facts, one: value
        case Name(name=name) if _FACTS.get(name) is bool:
            return _fact(name, bool)
        case Call(function="!_", arguments=(inner,)):
            return _not(_truth(inner, variable))
        case Call(function="_&&_"):
            return _until([_truth(part, variable) for part in _flat(node, "_&&_")], last=False)
        case Call(function="_||_"):
            return _until([_truth(part, variable) for part in _flat(node, "_||_")], last=True)
        case Call(function="_==_" | "_!=_", arguments=(left, right)):
            return _equal(left, right, variable, wanted=node.function == "_==_")
        case Call(function="@in", overload="in_list", arguments=(left, right)):
            return _in(_value(left, variable, str), _list(right))
        case Call(overload=overload, arguments=(left, right)) if overload in _ORDER:
            compare, kind = _ORDER[overload]
            return _ordered(compare, _value(left, variable, kind), _value(right, variable, kind))
        case Loop():
            return _loop(node, variable)
    raise _Unknown


def _flat(node: Node, operator: str) -> list[Node]:
    if isinstance(node, Call) and node.function == operator:
        return [part for one in node.arguments for part in _flat(one, operator)]
    return [node]


_LEAST, _MOST = -(1 << 63), (1 << 63) - 1


def _fact(name: str, kind: type) -> Ask:
    if kind is int:
        return _whole_number(name)

    def ask(facts: Facts, one: Any) -> Any:
        value = facts[name]
        if value.__class__ is kind:
            return value
        raise TypeError

    return ask


def _whole_number(name: str) -> Ask:
    """CEL's are of 64 bits."""

    def ask(facts: Facts, one: Any) -> Any:
        value = facts[name]
        if value.__class__ is int and _LEAST <= value <= _MOST:  # type: ignore[operator]  # of this class it is a number
            return value
        raise TypeError

    return ask


def _not(inner: Ask) -> Ask:
    return lambda facts, one: not inner(facts, one)


def _until(parts: list[Ask], *, last: bool) -> Ask:
    """`||` (last: True) or `&&` (False): the first part with this value settles it."""
    asks = tuple(parts)

    def ask(facts: Facts, one: Any) -> bool:
        for part in asks:
            if part(facts, one) is last:
                return last is True
        return last is False

    return ask


def _value(node: Node, variable: str, kind: type) -> Ask:
    """A part that must be of this type."""
    match node:
        case Text(value=text) if kind is str:
            return lambda facts, one: text
        case Number(value=number) if kind in (int, float):
            plain = kind(number)
            return lambda facts, one: plain
        case Name(name=name) if variable and name == variable and kind is str:
            return _one_of_them
        case Name(name=name) if _FACTS.get(name) is kind:
            return _fact(name, kind)
        case Call(function="size", overload="list_size", arguments=(inner,)) if kind is int:
            return _size(_list(inner))
    raise _Unknown


def _one_of_them(facts: Facts, one: Any) -> Any:
    if one.__class__ is str:
        return one
    raise TypeError


def _size(of: Ask) -> Ask:
    return lambda facts, one: len(of(facts, one))


def _list(node: Node) -> Ask:
    """A list of texts: written, or a fact."""
    match node:
        case Items(items=items) if all(isinstance(item, Text) for item in items):
            texts = frozenset(item.value for item in items if isinstance(item, Text))
            if len(texts) != len(items):
                raise _Unknown  # its size is not that of the set
            return lambda facts, one: texts
        case Name(name=name) if _FACTS.get(name) is list:
            return _fact(name, list)
    raise _Unknown


def _in(one: Ask, many: Ask) -> Ask:
    return lambda facts, it: one(facts, it) in many(facts, it)


def _ordered(compare: Callable[[Any, Any], bool], left: Ask, right: Ask) -> Ask:
    return lambda facts, one: compare(left(facts, one), right(facts, one))


def _kind(node: Node, variable: str) -> type | None:
    match node:
        case Text():
            return str
        case Truth():
            return bool
        case Name(name=name):
            return str if variable and name == variable else _FACTS.get(name)
        case Call(function="size"):
            return int
    return None


def _equal(left: Node, right: Node, variable: str, *, wanted: bool) -> Ask:
    """Of two texts, whole numbers, or truth values; both are of the type that one of them shows."""
    kind = _kind(left, variable) or _kind(right, variable)
    if kind is bool:
        a, b = _truth(left, variable), _truth(right, variable)
    elif kind in (str, int):
        a, b = _value(left, variable, kind), _value(right, variable, kind)
    else:
        raise _Unknown
    if isinstance(right, Text):
        text = right.value
        return lambda facts, one: (a(facts, one) == text) is wanted
    return lambda facts, one: (a(facts, one) == b(facts, one)) is wanted


def _loop(node: Loop, variable: str) -> Ask:
    """`exists` and `all`, as the macros are written out (cel-spec, langdef, "Macros"). Of an outer loop's variable nothing is known inside."""
    step = node.step
    result = Name(node.accumulator)
    if variable or not (isinstance(step, Call) and isinstance(node.start, Truth) and node.result == result):
        raise _Unknown
    match step:
        case Call(function="_||_", arguments=(Name() as before, inside)) if before == result and not node.start.value:
            last = True
        case Call(function="_&&_", arguments=(Name() as before, inside)) if before == result and node.start.value:
            last = False
        case _:
            raise _Unknown
    over, ask = _list(node.over), _truth(inside, node.variable)

    def every(facts: Facts, one: Any) -> bool:
        for item in over(facts, one):
            if ask(facts, item) is last:
                return last is True
        return last is False

    return every
