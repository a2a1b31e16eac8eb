"""What is remembered under one key: what was told of whom and when, pieces of numbers and names, what was spoken of and asked.

Everything has a time of its own. Bounded by people and pieces; what has to go although it still counts is counted by who adds. `dlp.linkage.memory` holds the
lines of all keys, and its lock.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from dlp.linkage.halves import OTHER
from dlp.linkage.index import Index
from dlp.linkage.rolling import Fragment, Pieces

PEOPLE: Final = 500
"""Cases remembered under one key: whoever is told of more was sent a list."""
PIECES: Final = 16
"""Messages with pieces of numbers under one key."""
BEGUN: Final = 8
"""Beginnings of threats under one key."""
CONTEXT_FOR: Final = timedelta(minutes=30)
"""How long talk of a request colours the next bare name."""
FIELDS_FOR: Final = timedelta(hours=24)
"""How long what a recipient has been told of a person counts, and a piece of a number waits for the rest."""
LOOSE: Final = "?"
"""Stands for a case number where pieces are remembered of which nobody knows yet whose they are (`dlp.linkage.met`)."""
LOOSE_MOST: Final = 40
"""Such pieces under one key."""
_HALVES: Final = frozenset(OTHER)
_KEY_BYTES, _FIELD_BYTES, _PIECE_BYTES = 400, 150, 250


@dataclass(frozen=True, slots=True)
class Entry:
    """What one delivered message itself showed. `fields` by case number, halves of fields (`dlp.linkage.halves`) among them; `topics` are case
    numbers; `context`: it spoke of a request."""

    at: datetime
    message: str  # its id: an edit takes the place of what it edits
    fields: dict[str, frozenset[str]] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    context: bool = False
    digits: tuple[Fragment, ...] = ()
    letters: tuple[Fragment, ...] = ()  # what may be pieces of a name (`dlp.linkage.letters`)
    by: str = ""  # a token of who said it
    asking: tuple[str, ...] = ()  # case numbers of those of whom it asks whether it was they who filed
    begun: tuple[str, ...] = ()  # beginnings of a threat, in the words of the grammar of threats


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


class Told(NamedTuple):
    """What a recipient was told of people, in terms of a register. Nobody changes it."""

    fields: dict[int, frozenset[str]]  # by person
    halves: dict[int, frozenset[str]]  # of fields, by row
    loose: frozenset[tuple[str, int]]  # pieces that may be anybody's


NOBODY: Final = Told({}, {}, frozenset())
Rows = Callable[[str, Index], list[tuple[int, int]]]
"""Case number → (row, person) of each of its requesters."""


class Line:
    """What is remembered under one key. Times are those of the messages, the latest of each thing. `near`: the key is of a conversation, or of sender and
    recipient."""

    __slots__ = ("_told", "asked", "begun", "digits", "fields", "last", "letters", "near", "said", "spoken", "topics")

    def __init__(self, near: bool) -> None:
        self.near = near
        self._told: tuple[datetime, datetime, Index, Told] | None = None
        self.fields: OrderedDict[str, dict[str, datetime]] = OrderedDict()  # case number → field → when
        self.topics: dict[str, datetime] = {}
        self.spoken: datetime | None = None  # the latest of `topics`
        self.digits: OrderedDict[str, tuple[datetime, Pieces]] = OrderedDict()  # by message
        self.letters: OrderedDict[str, tuple[datetime, tuple[Fragment, ...]]] = OrderedDict()
        self.asked: tuple[datetime, str, tuple[str, ...]] | None = None  # when, by whom, of which cases
        self.begun: OrderedDict[str, datetime] = OrderedDict()
        self.said: datetime | None = None
        self.last: datetime | None = None

    @property
    def nbytes(self) -> int:
        marks = sum(1 + len(fields) for fields in self.fields.values()) + len(self.topics)
        return _KEY_BYTES + _FIELD_BYTES * marks + _PIECE_BYTES * (len(self.digits) + len(self.letters) + len(self.begun))

    def told(self, now: datetime, index: Index, rows_of: Rows) -> Told:
        """What counts at `now`. Kept until something of it counts no more: who is told of people all day is written to all day."""
        if not self.fields:
            return NOBODY
        known = self._told
        if known is None or known[2] is not index or not known[0] <= now <= known[1]:
            until = datetime.max.replace(tzinfo=UTC)
            shown = {}
            for case_no, names in self.fields.items():
                counting = [name for name, at in names.items() if now - at <= FIELDS_FOR]
                if counting:
                    shown[case_no] = frozenset(counting)
                    until = min(until, min([names[name] for name in counting]) + FIELDS_FOR)
            known = self._told = now, until, index, _in_terms_of(index, shown, rows_of)
        return known[3]

    def counting(self, now: datetime) -> list[Any]:
        """What of it still counts, times in seconds since 1970. What it stands in the order of is kept: the oldest goes first for want of room."""

        def new(at: datetime, age: timedelta = FIELDS_FOR) -> bool:
            return now - at <= age

        fields = [
            [case_no, left]
            for case_no, names in self.fields.items()
            if (left := sorted([name, at.timestamp()] for name, at in names.items() if new(at)))
        ]
        digits, letters = (
            [[message, at.timestamp(), [list(one) for one in pieces]] for message, at, pieces in held if new(at)]
            for held in (
                [(message, at, pieces.fragments) for message, (at, pieces) in self.digits.items()],
                [(message, *told) for message, told in self.letters.items()],
            )
        )
        topics = _newer(self.topics, now - CONTEXT_FOR)
        asked = []
        if self.asked is not None and new(self.asked[0], CONTEXT_FOR):
            asked = [self.asked[0].timestamp(), self.asked[1], list(self.asked[2])]
        said = [self.said.timestamp()] if self.said is not None and new(self.said, CONTEXT_FOR) else []
        begun = _newer(self.begun, now - FIELDS_FOR)
        return [fields, digits, letters, topics, asked, said, begun, self.last.timestamp() if self.last is not None else 0.0]

    @classmethod
    def restored(cls, told: Sequence[Any], *, near: bool) -> Line:
        fields, digits, letters, topics, asked, said, begun, last = told
        line = cls(near)
        for case_no, names in fields:
            line.fields[case_no] = {name: _moment(at) for name, at in names}
        for message, at, pieces in digits:
            line.digits[message] = (_moment(at), Pieces(_fragments(pieces), near))
        for message, at, pieces in letters:
            line.letters[message] = (_moment(at), _fragments(pieces))
        line.topics = {case_no: _moment(at) for case_no, at in topics}
        line.spoken = max(line.topics.values(), default=None)
        line.asked = (_moment(asked[0]), asked[1], tuple(asked[2])) if asked else None
        line.said = _moment(said[0]) if said else None
        line.begun = OrderedDict((piece, _moment(at)) for piece, at in begun)
        line.last = _moment(last)
        return line

    def copy(self) -> Line:
        """Another one that holds the same and goes its own way."""
        line = Line(self.near)
        line.fields = OrderedDict((case_no, dict(names)) for case_no, names in self.fields.items())
        line.topics, line.digits, line.letters = dict(self.topics), self.digits.copy(), self.letters.copy()
        line.begun = self.begun.copy()
        line.asked, line.said, line.spoken, line.last = self.asked, self.said, self.spoken, self.last
        return line

    def add(self, entry: Entry) -> int:
        """Take an entry in; how many things had to go for it that still count."""
        lost, at = 0, entry.at
        self._told = None
        self.last = at if self.last is None else max(self.last, at)
        for case_no, names in entry.fields.items():
            seen = self.fields.setdefault(case_no, {})
            for name in names:
                seen[name] = max(at, seen.get(name, at))
            self.fields.move_to_end(case_no)
        loose = self.fields.get(LOOSE, {})
        for name in sorted(loose, key=lambda name: loose[name])[: max(0, len(loose) - LOOSE_MOST)]:
            del loose[name]
        while len(self.fields) > PEOPLE:
            _, gone = self.fields.popitem(last=False)
            lost += any(at - when <= FIELDS_FOR for when in gone.values())
        if entry.digits:
            self.digits[entry.message] = (at, Pieces(entry.digits, self.near))
            self.digits.move_to_end(entry.message)
        while len(self.digits) > PIECES:
            _, (when, _) = self.digits.popitem(last=False)
            lost += at - when <= FIELDS_FOR
        if entry.letters:
            self.letters[entry.message] = (at, entry.letters)
            self.letters.move_to_end(entry.message)
        while len(self.letters) > PIECES:
            self.letters.popitem(last=False)
        if self.near:
            for piece in entry.begun:
                self.begun[piece] = at
                self.begun.move_to_end(piece)
            while len(self.begun) > BEGUN:
                _, when = self.begun.popitem(last=False)
                lost += at - when <= FIELDS_FOR
            if entry.asking:
                self.asked = (at, entry.by, entry.asking)
            if entry.context:
                self.said = at if self.said is None else max(self.said, at)
            if entry.topics:
                self.topics |= dict.fromkeys(entry.topics, at)
                self.spoken = max(self.topics.values())
            while len(self.topics) > PEOPLE:
                del self.topics[next(iter(self.topics))]
        return lost


def _newer(held: Mapping[str, datetime], oldest: datetime) -> list[list[Any]]:
    return [[name, at.timestamp()] for name, at in held.items() if at >= oldest]


def _fragments(told: Sequence[Sequence[int]]) -> tuple[Fragment, ...]:
    return tuple([(int(value), int(length)) for value, length in told])


def _in_terms_of(index: Index, told: dict[str, frozenset[str]], rows_of: Rows) -> Told:
    """Case number → fields, in terms of this register."""
    loose = [one.partition("=") for one in told.pop(LOOSE, ())]
    fields: dict[int, frozenset[str]] = {}
    halves: dict[int, frozenset[str]] = {}
    for case_no, shown in told.items():
        parts = shown & _HALVES
        whole = shown - parts
        for row, person in rows_of(case_no, index):
            if parts:
                halves[row] = halves.get(row, parts) | parts
            if whole:
                fields[person] = fields.get(person, whole) | whole
    return Told(fields, halves, frozenset([(name, int(token, 16)) for name, _, token in loose]))


def joined(one: dict[int, frozenset[str]], other: dict[int, frozenset[str]]) -> dict[int, frozenset[str]]:
    """What either says, in a dict that nobody changes."""
    if not one or not other:
        return one or other
    made = dict(one)
    for number, names in other.items():
        made[number] = made[number] | names if number in made else names
    return made
