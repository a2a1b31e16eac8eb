"""The checked syntax tree of a compiled CEL expression, as plain values.

The CEL library gives no access to it but its serialised form: a `CheckedExpr` message (cel-spec, proto/cel/expr/checked.proto and
syntax.proto). Read here are the parts that say what is compared with what; the wire format is that of Protocol Buffers
(protobuf.dev/programming-guides/encoding). Macros such as `exists` have become comprehensions, names are whole (`m.entities`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


class Unreadable(ValueError):
    """The serialised form is not what the specification says."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string that stands in the expression."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number that stands in the expression."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """A fact, a setting, or the variable of a comprehension."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function or operator; `arguments` begin with what it is called on. `overload` is the one that the types chose, "" where open."""

    function: str
    overload: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a map."""

    of: Node
    field: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A map; a key that is written bare is a `Text`."""

    entries: tuple[tuple[Node, Node], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Loop:
    """A comprehension: `accumulator` starts as `start` and becomes `step` for each `variable` of `over`; its value is `result`."""

    variable: str
    over: Node
    accumulator: str
    start: Node
    condition: Node
    step: Node
    result: Node


@dataclass(frozen=True, slots=True)
class Other:
    """What this page does not know."""


@dataclass(frozen=True, slots=True)
class Truth(Other):
    """A truth value that stands in the expression."""

    value: bool


Node = Text | Number | Name | Call | Member | Items | Table | Loop | Other
OTHER: Final = Other()

_VALUE: Final = 2  # of google.protobuf.Any, in which the library wraps it
_REFERENCES, _TREE = 2, 4  # of CheckedExpr
_ID, _CONSTANT, _IDENT, _SELECT, _CALL, _LIST, _STRUCT, _COMPREHENSION = range(2, 10)  # of Expr
_BOOL, _INT, _UINT, _DOUBLE, _STRING = range(2, 7)  # of Constant


def tree(wrapped: bytes) -> Node:
    """The expression in a serialised `CheckedExpr`, wrapped in an `Any`. Unreadable where it is none."""
    overloads: dict[int, str] = {}
    found: Node | None = None
    parts = list(_fields(_bytes(_one(wrapped, _VALUE))))
    for number, entry in parts:
        if number == _REFERENCES and isinstance(entry, bytes):
            key, reference = _one(entry, 1), _one(entry, 2)
            chosen = [value for part, value in _fields(_bytes(reference)) if part == 3]
            if isinstance(key, int) and len(chosen) == 1:
                overloads[key] = _text(chosen[0])
    for number, entry in parts:
        if number == _TREE:
            found = _node(_bytes(entry), overloads)
    if found is None:
        raise Unreadable("no expression")
    return found


def _node(data: bytes, overloads: dict[int, str]) -> Node:
    own, kind, body = 0, 0, b""
    for number, value in _fields(data):
        if number == _ID and isinstance(value, int):
            own = value
        elif _CONSTANT <= number <= _COMPREHENSION:
            kind, body = number, _bytes(value)
    parts = list(_fields(body))

    def first(number: int) -> bytes:
        return next((_bytes(value) for part, value in parts if part == number), b"")

    def nodes(number: int) -> tuple[Node, ...]:
        return tuple(_node(_bytes(value), overloads) for part, value in parts if part == number)

    if kind == _CONSTANT:
        return next((one for part, value in parts if (one := _constant(part, value)) is not None), OTHER)
    if kind == _IDENT:
        return Name(_text(first(1)).lstrip("."))
    if kind == _SELECT:
        return Member(_node(first(1), overloads), _text(first(2)))
    if kind == _CALL:
        return Call(_text(first(2)), overloads.get(own, ""), (*nodes(1), *nodes(3)))
    if kind == _LIST:
        return Items(nodes(1))
    if kind == _STRUCT:
        return Table(tuple(_entry(_bytes(value), overloads) for part, value in parts if part == 2))
    if kind == _COMPREHENSION:
        over, start, condition, step, result = (_node(first(number), overloads) for number in (2, 4, 5, 6, 7))
        return Loop(_text(first(1)), over, _text(first(3)), start, condition, step, result)
    return OTHER


def _constant(part: int, value: int | bytes) -> Node | None:
    if part == _STRING:
        return Text(_text(value))
    if part == _BOOL:
        return Truth(bool(value))
    if part in (_INT, _UINT) and isinstance(value, int):
        return Number(value - (1 << 64) if part == _INT and value >> 63 else value)
    return Number(struct.unpack("<d", value)[0]) if part == _DOUBLE and isinstance(value, bytes) else None


def _entry(data: bytes, overloads: dict[int, str]) -> tuple[Node, Node]:
    field, key, value = _one(data, 2), _one(data, 3), _one(data, 4)
    name = _node(_bytes(key), overloads) if key is not None else Text(_text(field or b""))
    return name, _node(_bytes(value), overloads)


# ---------------------------------------------------------------- the wire format


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """(number, value) of each field, in the order of the message; numbers of fixed width as their bytes."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        wire = key & 7
        if wire == 0:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if wire == 2:
            size, at = _varint(data, at)
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
        else:
            raise Unreadable(f"wire type {wire}")
        if at + size > len(data):
            raise Unreadable("cut off")
        yield key >> 3, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Unreadable("cut off")
        byte = data[at]
        value, at, shift = value | (byte & 0x7F) << shift, at + 1, shift + 7
        if byte < 0x80:
            return value, at


def _one(data: bytes, number: int) -> int | bytes | None:
    return next((value for part, value in _fields(data) if part == number), None)


def _bytes(value: int | bytes | None) -> bytes:
    return value if isinstance(value, bytes) else b""


def _text(value: int | bytes) -> str:
    return _bytes(value).decode("utf-8")
