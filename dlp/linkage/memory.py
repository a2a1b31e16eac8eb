"""Conversation memory: a name in one message and the number in the next are one disclosure.

What is kept is keyed tokens, case numbers and hashes of digits, never text, and only of what was delivered; how a threat begins, in the few
words of the grammar of threats and none of the message's others, is all that can be read there. A message is remembered
under three kinds of keys: its conversation (c), sender and recipient across channels (p), and the recipient alone (r), so that several
senders who each tell him a piece are seen together.

Under a key everything has a time of its own. What the recipient was told of a person counts for `FIELDS_FOR`, whatever was said
between; pieces of numbers likewise; talk of the request colours a bare name for `CONTEXT_FOR` from the moment it was *said*: a line that
does not say it renews nothing. Bounded by people, pieces and bytes, never by messages. What has to go although it still counts is counted
(`lost`): the serving program warns of it. The clock and the keyed hash come in as arguments.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.remembered import BEGUN, CONTEXT_FOR, FIELDS_FOR, LOOSE, NOBODY, PEOPLE, PIECES, Entry, Line, Told, joined
from dlp.linkage.rolling import Fragment, Pieces
from dlp.model import Message

__all__ = ["CONTEXT_FOR", "FIELDS_FOR", "PEOPLE", "PIECES", "Entry", "Memory", "entry_of", "keys", "replies"]

MAX_BYTES: Final = 128 << 20
"""Of everything that is remembered, estimated; 1 kB is a recipient who was told of three people."""
RECIPIENTS: Final = 50
"""Recipients of one message that are remembered one by one; a message to more is a circular."""

AT_HAND: Final = 4096
"""Case numbers of which it is kept where they stand in the register."""


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


def entry_of(
    linked: Linked,
    index: Index,
    *,
    at: datetime,
    message: str,
    digits: tuple[Fragment, ...],
    by: str = "",
    begun: tuple[str, ...] = (),
) -> Entry | None:
    """What is worth remembering of a message if it is delivered; None for a clean one. `by`: who wrote it."""
    fields = {one.case_no: one.fresh for one in linked.links if one.fresh}
    for row, halves in linked.halves.items():
        number = index.case(row).case_no
        fields[number] = fields.get(number, frozenset()) | halves
    topics = tuple(index.case(row).case_no for row in linked.plainest[:TOPICS])
    if linked.pieces:
        fields[LOOSE] = frozenset(f"{name}={token:x}" for name, token in linked.pieces)
    if not (fields or topics or linked.said or digits or linked.letters or begun):
        return None
    asking = tuple(index.case(row).case_no for row in linked.asking)
    said_by = index.party_token(by) if asking else ""
    return Entry(at, message, fields, topics, linked.said, digits, linked.letters, said_by, asking, begun)


_NOTHING: Final = Earlier()


class Memory:
    """Thread-safe. `recall` never changes it."""

    def __init__(self, *, max_bytes: int = MAX_BYTES) -> None:
        self._lock = threading.Lock()
        self._lines: OrderedDict[str, Line] = OrderedDict()  # the longest untouched first
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

    def recall(
        self,
        wanted: Sequence[str],
        *,
        now: datetime,
        index: Index,
        by: str = "",
        answering: Sequence[str] = (),
        numbers: bool = True,
    ) -> Earlier:
        """What these keys were shown before `now`, in terms of the register as it stands. `by`: who writes now; `answering`: keys of what
        the recipients wrote to him, of which only their questions count. `numbers` False: of a message that has no piece of a number, which asks for none."""
        told = NOBODY
        spoken: set[str] = set()
        context = False
        pieces: dict[str, tuple[datetime, Pieces]] = {}
        letters: dict[str, tuple[datetime, tuple[Fragment, ...]]] = {}
        asked: set[str] = set()
        begun: dict[str, datetime] = {}
        with self._lock:
            lines = [line for line in map(self._lines.get, wanted) if line is not None]
            for line in filter(
                None, [self._lines.get(key) for key in wanted if key[0] == "p"]
            ):  # of a room nobody knows who said it
                begun.update({piece: at for piece, at in line.begun.items() if now - at <= FIELDS_FOR})
            for line in (*filter(None, map(self._lines.get, answering)), *lines):
                asking = line.asked
                if asking is not None and now - asking[0] <= CONTEXT_FOR and asking[1] != index.party_token(by):
                    asked.update(asking[2])
            for line in lines:
                shown = line.told(now, index, self._rows_of)
                if shown is not NOBODY:
                    told = Told(joined(told.fields, shown.fields), joined(told.halves, shown.halves), told.loose | shown.loose)
                if line.letters:
                    letters.update({message: one for message, one in line.letters.items() if now - one[0] <= FIELDS_FOR})
                for message, (at, one) in line.digits.items() if numbers else ():
                    if now - at <= FIELDS_FOR and (line.near or message not in pieces):
                        pieces[message] = (at, one)
                if line.near:
                    context = context or (line.said is not None and now - line.said <= CONTEXT_FOR)
                    if line.spoken is not None and now - line.spoken <= CONTEXT_FOR:
                        spoken.update([case_no for case_no, at in line.topics.items() if now - at <= CONTEXT_FOR])
        if not (any(told) or spoken or context or pieces or letters or asked or begun):
            return _NOTHING
        ordered = sorted(pieces.values(), key=lambda item: item[0])[-PIECES:] if pieces else ()
        spelled = [one for _, one in sorted(letters.values(), key=lambda item: item[0])[-PIECES:]] if letters else ()
        return Earlier(
            told.fields,
            frozenset([row for case_no in spoken for row, _ in self._rows_of(case_no, index)]),
            context,
            tuple([one for _, one in ordered]),
            told.halves,
            tuple(spelled),
            frozenset([row for case_no in asked for row, _ in self._rows_of(case_no, index)]),
            told.loose,
            tuple(sorted(begun, key=lambda piece: begun[piece])[-BEGUN:]),
        )

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
                    line = self._lines[key] = Line(key[0] != "r")
                else:
                    self._bytes -= line.nbytes
                self.lost += line.add(entry)
                self._bytes += line.nbytes
                self._lines.move_to_end(key)
            while self._bytes > self._max_bytes and len(self._lines) > 1:
                _, line = self._lines.popitem(last=False)
                self._bytes -= line.nbytes
                self.lost += line.last is not None and entry.at - line.last <= FIELDS_FOR

    def counting(self, now: datetime) -> list[list[Any]]:
        """What still counts at `now`, as JSON can hold it, and the same for two memories that will recall the same from now on. `restored` takes
        it back, of this version of the program alone: what is kept of it has a form (`dlp.app.slices.FORM`)."""
        with self._lock:
            kept = [(key, line.counting(now)) for key, line in self._lines.items()]
        return [[key, *told] for key, told in kept if any(told[:-1])]

    @classmethod
    def restored(cls, kept: Sequence[Sequence[Any]], *, max_bytes: int = MAX_BYTES) -> Memory:
        """A memory that holds what `counting` gave."""
        made = cls(max_bytes=max_bytes)
        for key, *told in kept:
            line = made._lines[key] = Line.restored(told, near=key[0] != "r")
            made._bytes += line.nbytes
        return made

    def copy(self) -> Memory:
        """Another one that holds the same and goes its own way."""
        made = Memory(max_bytes=self._max_bytes)
        with self._lock:
            made._lines = OrderedDict((key, line.copy()) for key, line in self._lines.items())
            made._bytes = self._bytes
        return made

    def forget_before(self, moment: datetime) -> None:
        """Drop keys under which nothing newer than `moment` stands; called now and then by the loop."""
        with self._lock:
            for key in [k for k, line in self._lines.items() if line.last is None or line.last < moment]:
                self._bytes -= self._lines.pop(key).nbytes

    def __len__(self) -> int:
        return len(self._lines)
