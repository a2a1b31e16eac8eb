"""Patterns that are searched only where one of the words stands that each of their matches holds.

    REQUEST = anchored(r"정보\\s?공개|공개\\s?청구", re.IGNORECASE)       once, when the module is imported
    for found in REQUEST.finditer(text): ...                          what `re` finds, in the same order

A pattern that begins with a choice or looks behind is tried by `re` at each place of a text. Here the words are looked for first, in C, and the pattern
is tried where a match that holds one of them could begin. Which words those are, and how far behind the beginning of a match, is read from the
pattern as `re` parses it. Where that tells nothing, where the words stand everywhere, and without the compiled module, `re` searches. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from dlp.compiled import native
from dlp.openings import beginnings, headed, letters, parsed

_MOST: Final = 600
"""Words of one pattern."""
_CLASS: Final = 26
"""Characters of a class up to which each is taken for itself."""
_FAR: Final = 250
"""Characters between the beginning of a match and the word in it, beyond which the word says too little."""
_CHOICES: Final = 3
"""Sets of words that are kept of one pattern: where one stands everywhere, another may not."""
_DENSE: Final = 6
"""Characters of a text for each place to be tried, below which `re` is sooner."""
_SELDOM: Final = 20
"""The same, where it is not `re` that would search."""
_SHORT: Final = 100
"""Characters of a text that is little more than what stands before one place."""
_LONG: Final = 10_000
"""Characters of a text beyond which it is worth compiling a pattern once more."""
_FIRST: Final = 8
"""Places of words that are tried before all are asked for."""
_COMMON: Final = {1: 1.0, 2: 0.04}
"""How often a word of so many characters is met, beside one of three and more."""
_RARE: Final = 0.01


class Matched(Protocol):
    """A match of any module."""

    def end(self) -> int: ...


Found = TypeVar("Found", bound=Matched)
_NOWHERE: Final[Iterator[re.Match[str]]] = iter(())


class Anchored:
    """A compiled pattern with `search` and `finditer` of a whole text. Immutable after the first look; thread-safe (two first looks give the same)."""

    __slots__ = ("_begins", "_finds", "_headed", "_known", "flags", "pattern", "plain")

    def __init__(self, plain: re.Pattern[str]) -> None:
        self.plain: Final = plain
        """The pattern as `re` has it."""
        self.pattern, self.flags = plain.pattern, plain.flags
        self._known = native is None
        self._headed: re.Pattern[str] | None = None  # as `plain`, tried only where a match can begin
        self._finds: tuple[tuple[Any, int], ...] = ()  # how words are found, and how far behind the beginning they stand
        self._begins: frozenset[str] | None = None  # the characters with which a match can begin

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.finditer`."""
        places, far = self._places(text)
        if places is None:
            return self._for(text).finditer(text)
        return self._tried(text, places, far, self.plain.match) if places else _NOWHERE

    def few(self, text: str, match: Callable[[str, int], Found | None]) -> Iterator[Found] | None:
        """What `match` finds, which is a pattern of another module and finds at no place where this one finds nothing; None where its words stand too often
        for each place to be tried."""
        places, far = self._places(text, _SELDOM)
        return None if places is None else self._tried(text, places, far, match)

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `search` of `re`. Between bounds it is `re` that searches: such a stretch is short."""
        if bounds:
            return self.plain.search(text, *bounds)
        if not self._known:
            self._look()
        if not self._finds:
            return self._for(text).search(text)
        find, far = self._finds[0]
        first = find(text, _FIRST, True)  # a word behind these begins no earlier match
        if not first:
            return None
        if (found := next(self._tried(text, first, far, self.plain.match), None)) is not None or len(first) < _FIRST:
            return found
        places, far = self._places(text)
        return self._for(text).search(text) if places is None else next(self._tried(text, places, far, self.plain.match), None)

    def reaches_end(self, text: str) -> bool:
        """Is there any match? For a pattern that ends where the text does: what begins last is tried first, in a short text however many words stand
        there, since in a list the last of them is the one."""
        places, far = self._places(text, 0 if len(text) <= _SHORT else _DENSE)
        if places is None:
            return self.plain.search(text) is not None
        match, begins, at = self.plain.match, self._begins, len(text)
        for place in reversed(places):
            at, low = min(at, place + 1), max(0, place - far)
            while at > low:
                at -= 1
                if (begins is None or text[at] in begins) and match(text, at) is not None:
                    return True
        return False

    def _places(self, text: str, seldom: int = _DENSE) -> tuple[list[int] | None, int]:
        """Where words stand, and how far behind the beginning of a match; None where `re` has to search. `seldom`: characters of the text for each place,
        0 for any number of places."""
        if not self._known:
            self._look()
        for find, far in self._finds:
            found: list[int] | None = find(text, len(text) // (seldom * (far + 1)) + 2 if seldom else len(text), False)
            if found is not None:
                return found, far
        return None, 0

    def _tried(self, text: str, places: Iterable[int], far: int, match: Callable[[str, int], Found | None]) -> Iterator[Found]:
        begins, at = self._begins, 0
        for place in places:
            at = max(at, place - far)
            while at <= place:
                if (begins is not None and text[at] not in begins) or (found := match(text, at)) is None:
                    at += 1
                else:
                    yield found
                    at = found.end()

    def _for(self, text: str) -> re.Pattern[str]:
        """What `re` searches a text with. Compiled anew for the first that is long: a short one is searched sooner than that."""
        if len(text) <= _LONG:
            return self.plain
        if self._headed is None:
            self._headed = headed(self.pattern, self.flags)
        return self._headed

    def _look(self) -> None:
        if native is not None:
            fold = bool(self.flags & re.IGNORECASE)
            self._begins = beginnings(self.plain)
            self._finds = tuple((native.Places(sorted(one.words), fold).find, one.far) for one in choices(self.plain))
        self._known = True


def anchored(pattern: str, flags: int = 0) -> Anchored:
    """Compile a pattern."""
    return Anchored(re.compile(pattern, flags))


_BEHIND: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\(\?<[!=])|[()]", re.DOTALL)


def forwards(pattern: str) -> str:
    """A pattern without what has to stand before a match, which other modules let be of any length: it finds all that the pattern finds."""
    out, done, depth, behind = [], 0, 0, 0  # `behind`: the depth of the look back that is left out
    for one in _BEHIND.finditer(pattern):
        if one[0] == ")":
            if behind == depth:
                behind, done = 0, one.end()
            depth -= 1
        elif one[0] == "(" or one[1]:
            depth += 1
            if one[1] and not behind:
                out.append(pattern[done : one.start()])
                behind = depth
    return "".join((*out, pattern[done:]))


# ---------------------------------------------------------------- which words


class Need(NamedTuple):
    """Every match holds one of `words`, which begins at most `far` characters behind its beginning. Lower case where the pattern tells no cases apart."""

    words: frozenset[str]
    far: int

    @property
    def common(self) -> float:
        return sum(_COMMON.get(len(word), _RARE) for word in self.words) * (1 + self.far)


class _Piece(NamedTuple):
    """What is known of a part of a pattern: all that it matches, where that is little; what each of its matches holds; its greatest length."""

    exact: frozenset[str] | None
    need: Need | None
    most: int


_NOTHING: Final = frozenset(("",))
_ENDLESS: Final = 1 << 20


def held(pattern: re.Pattern[str], most: int = 1) -> list[frozenset[str]]:
    """Sets of words of each of which one stands somewhere in every match, those that are met least first; none where nothing is certain. Of a choice the
    k-th set holds the k-th of each of its ways: a text in which no word of one of them stands holds no match."""
    tree = parsed(pattern)
    if tree is None:
        return []
    ways = list(tree[0][1][1]) if len(tree) == 1 and str(tree[0][0]) == "BRANCH" else [tree]
    ranked = [_ranked(way, bool(pattern.flags & re.IGNORECASE)) for way in ways]
    if not all(ranked):
        return []
    return [frozenset().union(*[sets[min(k, len(sets) - 1)] for sets in ranked]) for k in range(min(most, max(map(len, ranked))))]


def _ranked(way: Any, fold: bool) -> list[frozenset[str]]:
    """Of parts that follow each other, the words of each, wherever they stand."""
    needs: list[Need | None] = []
    piece = _sequence(way, fold, needs)
    found = {one._replace(far=0) for one in (*needs, _needs(piece.exact, 0)) if one is not None}
    return [one.words for one in sorted(found, key=_met)]


def choices(pattern: re.Pattern[str]) -> list[Need]:
    """Read from the parsed pattern, those that are met least first."""
    return sorted([one for one in _read(pattern) if one.far <= _FAR], key=_met)[:_CHOICES]


def _read(pattern: re.Pattern[str]) -> set[Need]:
    tree = parsed(pattern)
    if tree is None:
        return set()
    needs: list[Need | None] = []
    piece = _sequence(tree, bool(pattern.flags & re.IGNORECASE), needs)
    return {one for one in (*needs, _needs(piece.exact, 0)) if one is not None}


def _needs(exact: frozenset[str] | None, far: int) -> Need | None:
    return Need(exact, far) if exact and "" not in exact else None


def _best(needs: Iterable[Need | None]) -> Need | None:
    known = [one for one in needs if one is not None]
    return min(known, key=_met) if known else None


def _met(one: Need) -> tuple[float, list[str]]:
    return one.common, sorted(one.words)


def _sequence(tree: Any, fold: bool, needs: list[Need | None] | None = None) -> _Piece:
    """Parts that follow each other: what is exact side by side is one longer word. `needs`: takes all that is certain of them."""
    run: frozenset[str] = _NOTHING
    whole = True
    needs = [] if needs is None else needs
    before = begun = 0  # the greatest lengths of what stands before this part, and before the words that are being put together
    for op, args in tree:
        piece = _part(str(op), args, fold)
        joined = None if piece.exact is None else frozenset(map("".join, product(run, piece.exact)))
        if joined is not None and len(joined) <= _MOST:
            if _weaker(joined, run):
                needs.append(_needs(run, begun))
            run = joined
        else:
            whole = False
            needs.append(_needs(run, begun))
            run, begun = (piece.exact, before) if piece.exact is not None else (_NOTHING, min(_ENDLESS, before + piece.most))
        if piece.need is not None:
            needs.append(piece.need._replace(far=before + piece.need.far))
        before = min(_ENDLESS, before + piece.most)
    needs.append(_needs(run, begun))
    return _Piece(run if whole else None, _best(needs), before)


def _weaker(joined: frozenset[str], run: frozenset[str]) -> bool:
    """Do more words say no more? Then those before are remembered, too."""
    return len(joined) > len(run)


def _part(op: str, args: Any, fold: bool) -> _Piece:
    if op == "LITERAL":
        return _Piece(letters([args], fold), None, 1)
    if op == "IN":
        return _Piece(_of_class(args, fold), None, 1)
    if op in ("NOT_LITERAL", "ANY", "CATEGORY"):
        return _Piece(None, None, 1)
    if op == "ASSERT" and args[0] > 0:  # what has to follow has words, too
        ahead = _sequence(args[1], fold)
        return _Piece(_NOTHING, _best([ahead.need, _needs(ahead.exact, 0)]), 0)
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return _Piece(_NOTHING, None, 0)
    if op == "BRANCH":
        return _branch([_sequence(one, fold) for one in args[1]])
    if op == "SUBPATTERN":
        _, more, fewer, inner = args
        return _opaque(inner) if (more | fewer) & re.IGNORECASE else _sequence(inner, fold)
    if op == "ATOMIC_GROUP":
        return _sequence(args, fold)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeat(int(args[0]), int(args[1]), _sequence(args[2], fold))
    return _Piece(None, None, _ENDLESS)


def _opaque(inner: Any) -> _Piece:
    return _Piece(None, None, min(_ENDLESS, int(inner.getwidth()[1])))


def _branch(ways: list[_Piece]) -> _Piece:
    exact: frozenset[str] | None = frozenset().union(*[one.exact for one in ways if one.exact is not None])
    if any([one.exact is None for one in ways]) or len(exact or ()) > _MOST:
        exact = None
    needs = [_best([one.need, _needs(one.exact, 0)]) for one in ways]
    need: Need | None = None
    if all(needs):
        need = Need(frozenset().union(*[one.words for one in needs if one]), max(one.far for one in needs if one))
        need = need if len(need.words) <= _MOST else None
    return _Piece(exact, need, max(one.most for one in ways))


def _repeat(least: int, most: int, inner: _Piece) -> _Piece:
    long = min(_ENDLESS, most * inner.most)
    if inner.exact is not None and most == 1:
        return _Piece(inner.exact if least else inner.exact | _NOTHING, inner.need if least else None, long)
    need = _best([inner.need, _needs(inner.exact, 0)]) if least else None
    if inner.exact is not None and least == most <= 4 and len(inner.exact) ** most <= _MOST:
        return _Piece(frozenset(map("".join, product(inner.exact, repeat=most))), need, long)
    return _Piece(None, need, long)


def _of_class(args: Any, fold: bool) -> frozenset[str] | None:
    codes: list[int] = []
    for op, value in args:
        if str(op) == "LITERAL":
            codes.append(value)
        elif str(op) == "RANGE" and value[1] - value[0] < _CLASS:
            codes += range(value[0], value[1] + 1)
        else:
            return None
    return letters(codes, fold) if codes and len(codes) <= _CLASS else None
