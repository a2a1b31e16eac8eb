"""Conversation memory: a name in one message and the number in the next are one disclosure.

What is kept is keyed tokens, case numbers and hashes of digits, never text, and only of what was delivered. A message is remembered
under three kinds of keys: its conversation (c), sender and recipient across channels (p), and the recipient alone (r), so that several
senders who each tell him a piece are seen together.

Under a key everything has a time of its own. What the recipient was told of a person counts for `FIELDS_FOR`, whatever was said
between; pieces of numbers likewise; talk of the request colours a bare name for `CONTEXT_FOR` from the moment it was *said*: a line that
does not say it renews nothing. Bounded by people, pieces and bytes, never by messages. What has to go although it still counts is counted
(`lost`): the serving program warns of it. The clock and the keyed hash come in as arguments.
"""

from __future__ import annotations

import copy
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from dlp.linkage.contents import Earlier
from dlp.linkage.halves import OTHER
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.rolling import Fragment, Pieces
from dlp.model import Message

MAX_BYTES: Final = 128 << 20
"""Of everything that is remembered, estimated; 1 kB is a recipient who was told of three people."""
PEOPLE: Final = 500
"""Cases remembered under one key: whoever is told of more was sent a list."""
PIECES: Final = 16
"""Messages with pieces of numbers under one key."""
CONTEXT_FOR: Final = timedelta(minutes=30)
"""How long talk of a request colours the next bare name."""
FIELDS_FOR: Final = timedelta(hours=24)
"""How long what a recipient has been told of a person counts, and a piece of a number waits for the rest."""
RECIPIENTS: Final = 50
"""Recipients of one message that are remembered one by one; a message to more is a circular."""

AT_HAND: Final = 4096
"""Case numbers of which it is kept where they stand in the register."""
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


def replies(sender: str, recipients: Iterable[str], token: Callable[[str], str]) -> tuple[str, ...]:
    """The keys under which stands what these recipients wrote to this sender."""
    return tuple(dict.fromkeys("p" + token(f"{one}>{sender}") for one in list(recipients)[:RECIPIENTS]))


def keys(message: Message, sender: str, recipients: Iterable[str], token: Callable[[str], str]) -> tuple[str, ...]:
    """The keys a message is remembered under; `sender` and `recipients` are resolved identities (a staff id, a case, an address)."""
    out = []
    if message.conversation is not None:
        out.append("c" + token(f"{message.channel}/{message.conversation.id}"))
    for recipient in list(recipients)[:RECIPIENTS]:
        out.append("p" + token(f"{sender}>{recipient}"))
        out.append("r" + token(recipient))
    return tuple(dict.fromkeys(out))


TOPICS: Final = 16
"""Cases of one message that are remembered as spoken of: those spoken of most plainly."""


LOOSE: Final = "?"
"""Stands for a case number where pieces are remembered of which nobody knows yet whose they are (`dlp.linkage.met`)."""
LOOSE_MOST: Final = 40
"""Such pieces under one key."""


def entry_of(
    linked: Linked, index: Index, *, at: datetime, message: str, digits: tuple[Fragment, ...], by: str = ""
) -> Entry | None:
    """What is worth remembering of a message if it is delivered; None for a clean one. `by`: who wrote it."""
    fields = {one.case_no: one.fresh for one in linked.links if one.fresh}
    for row, halves in linked.halves.items():
        number = index.case(row).case_no
        fields[number] = fields.get(number, frozenset()) | halves
    topics = tuple(index.case(row).case_no for row in linked.plainest[:TOPICS])
    if linked.pieces:
        fields[LOOSE] = frozenset(f"{name}={token:x}" for name, token in linked.pieces)
    if not (fields or topics or linked.said or digits or linked.letters):
        return None
    asking = tuple(index.case(row).case_no for row in linked.asking)
    return Entry(at, message, fields, topics, linked.said, digits, linked.letters, index.token(by) if asking else "", asking)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


class _Line:
    """What is remembered under one key. Times are those of the messages, the latest of each thing."""

    __slots__ = ("_told", "asked", "digits", "fields", "last", "letters", "said", "topics")

    def __init__(self) -> None:
        self._told: tuple[datetime, datetime, dict[str, frozenset[str]]] | None = None
        self.fields: OrderedDict[str, dict[str, datetime]] = OrderedDict()  # case number → field → when
        self.topics: dict[str, datetime] = {}
        self.digits: OrderedDict[str, tuple[datetime, tuple[Fragment, ...]]] = OrderedDict()  # message → its pieces
        self.letters: OrderedDict[str, tuple[datetime, tuple[Fragment, ...]]] = OrderedDict()
        self.asked: tuple[datetime, str, tuple[str, ...]] | None = None  # when, by whom, of which cases
        self.said: datetime | None = None
        self.last: datetime | None = None

    @property
    def nbytes(self) -> int:
        marks = sum(1 + len(fields) for fields in self.fields.values()) + len(self.topics)
        return _KEY_BYTES + _FIELD_BYTES * marks + _PIECE_BYTES * (len(self.digits) + len(self.letters))

    def told(self, now: datetime) -> dict[str, frozenset[str]]:
        """Case number → fields that count at `now`. Kept until one of them counts no more: who is told of people all day is written to all day."""
        if self._told is None or not self._told[0] <= now <= self._told[1]:
            until = datetime.max.replace(tzinfo=UTC)
            told = {}
            for case_no, names in self.fields.items():
                counting = [name for name, at in names.items() if now - at <= FIELDS_FOR]
                if counting:
                    told[case_no] = frozenset(counting)
                    until = min(until, min([names[name] for name in counting]) + FIELDS_FOR)
            self._told = now, until, told
        return self._told[2]

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
            [[message, at.timestamp(), [list(one) for one in pieces]] for message, (at, pieces) in held.items() if new(at)]
            for held in (self.digits, self.letters)
        )
        topics = [[case_no, at.timestamp()] for case_no, at in self.topics.items() if new(at, CONTEXT_FOR)]
        asked = []
        if self.asked is not None and new(self.asked[0], CONTEXT_FOR):
            asked = [self.asked[0].timestamp(), self.asked[1], list(self.asked[2])]
        said = [self.said.timestamp()] if self.said is not None and new(self.said, CONTEXT_FOR) else []
        return [fields, digits, letters, topics, asked, said, self.last.timestamp() if self.last is not None else 0.0]

    @classmethod
    def restored(cls, told: Sequence[Any]) -> _Line:
        fields, digits, letters, topics, asked, said, last = told
        line = cls()
        for case_no, names in fields:
            line.fields[case_no] = {name: _moment(at) for name, at in names}
        for into, held in ((line.digits, digits), (line.letters, letters)):
            for message, at, pieces in held:
                into[message] = (_moment(at), tuple((int(value), int(length)) for value, length in pieces))
        line.topics = {case_no: _moment(at) for case_no, at in topics}
        line.asked = (_moment(asked[0]), asked[1], tuple(asked[2])) if asked else None
        line.said = _moment(said[0]) if said else None
        line.last = _moment(last)
        return line

    def add(self, entry: Entry, *, with_talk: bool) -> int:
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
            self.digits[entry.message] = (at, entry.digits)
            self.digits.move_to_end(entry.message)
        while len(self.digits) > PIECES:
            _, (when, _) = self.digits.popitem(last=False)
            lost += at - when <= FIELDS_FOR
        if entry.letters:
            self.letters[entry.message] = (at, entry.letters)
            self.letters.move_to_end(entry.message)
        while len(self.letters) > PIECES:
            self.letters.popitem(last=False)
        if with_talk:
            if entry.asking:
                self.asked = (at, entry.by, entry.asking)
            if entry.context:
                self.said = at if self.said is None else max(self.said, at)
            self.topics |= dict.fromkeys(entry.topics, at)
            while len(self.topics) > PEOPLE:
                del self.topics[next(iter(self.topics))]
        return lost


class Memory:
    """Thread-safe. `recall` never changes it."""

    def __init__(self, *, max_bytes: int = MAX_BYTES) -> None:
        self._lock = threading.Lock()
        self._lines: OrderedDict[str, _Line] = OrderedDict()  # the longest untouched first
        self._bytes, self._max_bytes = 0, max_bytes
        self._found: tuple[Index | None, dict[str, list[tuple[int, int]]]] = None, {}
        self.lost = 0
        """Things that were forgotten before their time, because there was no room, since the start."""

    def holds_any(self) -> bool:
        """Is anything remembered at all?"""
        return bool(self._lines)

    def up_to_now(self) -> bool:
        """Take over what was remembered elsewhere until now; was there anything? Asked where a message holds something worth remembering."""
        return False

    def recall(self, wanted: Sequence[str], *, now: datetime, index: Index, by: str = "", answering: Sequence[str] = ()) -> Earlier:
        """What these keys were shown before `now`, in terms of the register as it stands. `by`: who writes now; `answering`: keys of what
        the recipients wrote to him, of which only their questions count."""
        told: dict[str, frozenset[str]] = {}
        spoken: set[str] = set()
        context = False
        pieces: dict[str, tuple[datetime, Pieces]] = {}
        letters: dict[str, tuple[datetime, tuple[Fragment, ...]]] = {}
        asked: set[str] = set()
        with self._lock:
            for key in (*answering, *wanted):
                line = self._lines.get(key)
                if (
                    line is not None
                    and line.asked is not None
                    and now - line.asked[0] <= CONTEXT_FOR
                    and line.asked[1] != index.token(by)
                ):
                    asked.update(line.asked[2])
            for key in wanted:
                line = self._lines.get(key)
                if line is None:
                    continue
                for case_no, names in line.told(now).items():
                    told[case_no] = told[case_no] | names if case_no in told else names
                if line.letters:
                    letters.update({message: one for message, one in line.letters.items() if now - one[0] <= FIELDS_FOR})
                near = key[0] != "r"
                for message, (at, digits) in line.digits.items():
                    if now - at <= FIELDS_FOR and (near or message not in pieces):
                        pieces[message] = (at, Pieces(digits, near))
                if near:
                    context = context or (line.said is not None and now - line.said <= CONTEXT_FOR)
                    spoken.update(case_no for case_no, at in line.topics.items() if now - at <= CONTEXT_FOR)
        if not (told or spoken or context or pieces or letters or asked):
            return Earlier()
        pieces_told = frozenset((name, int(token, 16)) for name, _, token in [one.partition("=") for one in told.pop(LOOSE, ())])
        fields: dict[int, frozenset[str]] = {}
        halves: dict[int, frozenset[str]] = {}
        for case_no, shown in told.items():
            parts = shown & _HALVES
            whole = shown - parts
            for row, person in self._rows_of(case_no, index):
                if parts:
                    halves[row] = parts
                if whole:
                    fields[person] = fields[person] | whole if person in fields else whole
        ordered = sorted(pieces.values(), key=lambda item: item[0])[-PIECES:]
        topics = frozenset(row for case_no in spoken for row in index.find("case_no", case_no))
        spelled = [one for _, one in sorted(letters.values(), key=lambda item: item[0])[-PIECES:]]
        rows_asked = frozenset(row for case_no in asked for row in index.find("case_no", case_no))
        return Earlier(fields, topics, context, tuple(one for _, one in ordered), halves, tuple(spelled), rows_asked, pieces_told)

    def _rows_of(self, case_no: str, index: Index) -> list[tuple[int, int]]:
        """(row, person). Kept for one register: the same cases are told of again and again."""
        known = self._found
        if known[0] is not index or len(known[1]) >= AT_HAND:
            known = self._found = index, {}
        rows = known[1].get(case_no)
        if rows is None:
            rows = known[1][case_no] = [(row, index.case(row).person) for row in index.find("case_no", case_no)]
        return rows

    def remember(self, wanted: Sequence[str], entry: Entry) -> None:
        with self._lock:
            for key in wanted:
                line = self._lines.get(key)
                if line is None:
                    line = self._lines[key] = _Line()
                else:
                    self._bytes -= line.nbytes
                self.lost += line.add(entry, with_talk=key[0] != "r")
                self._bytes += line.nbytes
                self._lines.move_to_end(key)
            while self._bytes > self._max_bytes and len(self._lines) > 1:
                _, line = self._lines.popitem(last=False)
                self._bytes -= line.nbytes
                self.lost += line.last is not None and entry.at - line.last <= FIELDS_FOR

    def counting(self, now: datetime) -> list[list[Any]]:
        """What still counts at `now`, as JSON can hold it, and the same for two memories that will recall the same from now on. `restored` takes
        it back."""
        with self._lock:
            kept = [(key, line.counting(now)) for key, line in self._lines.items()]
        return [[key, *told] for key, told in kept if any(told[:-1])]

    @classmethod
    def restored(cls, kept: Sequence[Sequence[Any]], *, max_bytes: int = MAX_BYTES) -> Memory:
        """A memory that holds what `counting` gave."""
        made = cls(max_bytes=max_bytes)
        for key, *told in kept:
            line = made._lines[key] = _Line.restored(told)
            made._bytes += line.nbytes
        return made

    def copy(self) -> Memory:
        """Another one that holds the same and goes its own way."""
        made = Memory(max_bytes=self._max_bytes)
        with self._lock:
            made._lines, made._bytes = copy.deepcopy(self._lines), self._bytes
        return made

    def forget_before(self, moment: datetime) -> None:
        """Drop keys under which nothing newer than `moment` stands; called now and then by the loop."""
        with self._lock:
            for key in [k for k, line in self._lines.items() if line.last is None or line.last < moment]:
                self._bytes -= self._lines.pop(key).nbytes

    def __len__(self) -> int:
        return len(self._lines)
