r"""What a match of a pattern begins and ends with, read from the pattern as `re` parses it.

    beginnings(pattern)          its first characters
    endings(pattern)             its last characters
    headed(r"\d+\s?월|내일|오늘")   the pattern, tried only where one of them stands

A pattern whose choices begin with different signs is tried by `re` at each place of a text, one choice after the other. A look ahead for the first
character of any of them ends nine tries in ten at once, and changes nothing of what is found. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

_MOST: Final = 2_000
"""Characters with which a match may begin, beyond which they are not counted up."""
_FOLD: Final = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
"""What `re.IGNORECASE` takes for an ASCII letter, besides the other case of it."""

_CATEGORIES: Final = {"CATEGORY_SPACE": r"\s", "CATEGORY_DIGIT": r"\d", "CATEGORY_WORD": r"\w"}
_SPACES: Final = tuple(code for code in range(0x3001) if chr(code).isspace())
"""What `\\s` finds."""
Items = frozenset[tuple[str, Any]]
"""Of a class of characters: (LITERAL, code), (RANGE, (first, last)), (CATEGORY, name)."""


def headed(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled pattern, with a look ahead for its first character; as it stands where nothing is known of that."""
    plain = re.compile(pattern, flags)
    tree = parsed(plain)
    items, empty = _firsts(tree) if tree is not None else (None, True)
    if items is None or empty or _looked_for(tree):
        return plain
    return re.compile(f"(?=[{''.join(sorted(map(_as_written, items)))}])(?:{pattern})", flags)


def _looked_for(tree: Any) -> bool:
    """Does `re` look for the first characters by itself? It does where each choice begins with a certain one."""
    op, args = str(tree[0][0]), tree[0][1]
    if op == "BRANCH":
        return all([bool(one) and str(one[0][0]) == "LITERAL" for one in args[1]])
    return op in ("LITERAL", "IN") or (op == "SUBPATTERN" and bool(args[3]) and _looked_for(args[3]))


def _as_written(item: tuple[str, Any]) -> str:
    op, value = item
    if op == "CATEGORY":
        return _CATEGORIES[value]
    return re.escape(chr(value)) if op == "LITERAL" else f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"


def beginnings(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The characters with which a match can begin; None where any could, or it may be empty."""
    tree = parsed(pattern)
    items, empty = _firsts(tree) if tree is not None else (None, True)
    return None if empty or items is None else _characters(items, bool(pattern.flags & re.IGNORECASE))


def endings(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The same of the characters with which a match can end."""
    tree = parsed(pattern)
    items, empty = _firsts(tree, reversed) if tree is not None else (None, True)
    return None if empty or items is None else _characters(items, bool(pattern.flags & re.IGNORECASE))


def parsed(pattern: re.Pattern[str]) -> Any:
    """A pattern as `re` parses it; None where that cannot be had."""
    try:
        from re import _parser  # type: ignore[attr-defined]  # of the standard library, of no public interface: without it nothing is certain

        return _parser.parse(pattern.pattern, pattern.flags)
    except (ImportError, AttributeError):
        return None


def _firsts(tree: Any, turn: Callable[[Any], Iterable[Any]] = iter) -> tuple[Items | None, bool]:
    """What parts that follow each other can begin with, None for any character; whether they may match nothing. `turn`: `reversed` for what they can end
    with."""
    found: Items = frozenset()
    for op, args in turn(tree):
        items, empty = _first(str(op), args, turn)
        if items is None:
            return None, False
        found |= items
        if not empty:
            return found, False
    return found, True


def _first(op: str, args: Any, turn: Callable[[Any], Iterable[Any]]) -> tuple[Items | None, bool]:
    if op in ("LITERAL", "IN"):
        return _of_class(args if op == "IN" else [(op, args)]), False
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset(), True
    if op == "BRANCH":
        ways = [_firsts(one, turn) for one in args[1]]
        some = [items for items, _ in ways if items is not None]
        return (frozenset().union(*some) if len(some) == len(ways) else None), any([empty for _, empty in ways])
    if op == "SUBPATTERN":
        _, more, fewer, inner = args
        return (None, False) if (more | fewer) & re.IGNORECASE else _firsts(inner, turn)
    if op == "ATOMIC_GROUP":
        return _firsts(args, turn)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        items, empty = _firsts(args[2], turn)
        return items, empty or not args[0]
    return None, False


def _of_class(args: Any) -> Items | None:
    items = frozenset([(str(op), str(value) if str(op) == "CATEGORY" else value) for op, value in args])
    known = all([op in ("LITERAL", "RANGE") or (op == "CATEGORY" and value in _CATEGORIES) for op, value in items])
    return items if known else None


def _characters(items: Items, fold: bool) -> frozenset[str] | None:
    """Each of them, in every case where the pattern tells none apart; None where they are too many, or not known one by one."""
    codes: list[int] = []
    for op, value in items:
        if op == "LITERAL":
            codes.append(value)
        elif op == "RANGE" and value[1] - value[0] < _MOST:
            codes += range(value[0], value[1] + 1)
        elif value == "CATEGORY_SPACE":
            codes += _SPACES
        else:
            return None
    if not fold or len(codes) > _MOST:
        return frozenset(map(chr, codes)) if len(codes) <= _MOST else None
    small = letters(codes, fold)
    if small is None:
        return None
    return small | {char.upper() for char in small} | {chr(code) for code, char in _FOLD.items() if char in small}


def letters(codes: Iterable[int], fold: bool) -> frozenset[str] | None:
    """Each of these characters as a word; None where another may stand for one of them that is not known here."""
    out = set()
    for code in codes:
        char = _FOLD.get(code, chr(code)).lower() if fold else chr(code)
        if code > 0xFFFF or (
            fold and not char.isascii() and (char.upper() != char or char.lower() != char or char.swapcase() != char)
        ):
            return None
        out.add(char)
    return frozenset(out)
