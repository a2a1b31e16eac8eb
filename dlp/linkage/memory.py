"""Conversation memory: a name in one message and the number in the next are one disclosure.

Keeps tokens and case numbers, never text; only of messages that were delivered; bounded in keys, entries and time. The clock and the
keyed hash come in as arguments. Remembered under the conversation, under sender and recipient across channels, and (identity fields
only) under the recipient alone, so that several senders who each tell him a piece are seen together.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from dlp.linkage.index import Index
from dlp.linkage.link import Earlier, Linked
from dlp.linkage.rolling import Fragment
from dlp.model import Message

MAX_KEYS: Final = 50_000
MAX_ENTRIES: Final = 12
CONTEXT_FOR: Final = timedelta(minutes=30)
"""How long talk of a request colours the next bare name, and a piece of a number waits for the rest."""
FIELDS_FOR: Final = timedelta(hours=24)
"""How long what a recipient has been told of a person counts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one delivered message showed. `fields` by case number; `topics` are case numbers."""

    at: datetime
    message: str  # its id: an edit does not count itself twice
    fields: dict[str, frozenset[str]] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    context: bool = False
    digits: tuple[Fragment, ...] = ()


def keys(message: Message, sender: str, recipients: Iterable[str], token: Callable[[str], str]) -> tuple[str, ...]:
    """The keys a message is remembered under; `sender` and `recipients` are resolved identities (a staff id, a case, an address)."""
    out = []
    if message.conversation is not None:
        out.append("c" + token(f"{message.channel}/{message.conversation.id}"))
    for recipient in list(recipients)[:50]:
        out.append("p" + token(f"{sender}>{recipient}"))
        out.append("r" + token(recipient))
    return tuple(dict.fromkeys(out))


def entry_of(linked: Linked, index: Index, *, at: datetime, message: str, digits: tuple[Fragment, ...]) -> Entry | None:
    """What is worth remembering of a message that was delivered; None for a clean one."""
    fields = {one.case_no: one.fresh for one in linked.links if one.fresh}
    topics = tuple(index.case(row).case_no for row in sorted(linked.topics)[:8])
    if not (fields or topics or linked.context or digits):
        return None
    return Entry(at, message, fields, topics, linked.context, digits)


class Memory:
    """Thread-safe. `recall` never changes it but for dropping what is too old."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, deque[Entry]] = OrderedDict()

    def recall(self, wanted: Sequence[str], *, now: datetime, index: Index) -> Earlier:
        """What these keys were shown before `now`, in terms of the register as it stands."""
        with self._lock:
            found = [(key[0], entry) for key in wanted for entry in self._entries.get(key, ()) if now - entry.at <= FIELDS_FOR]
        if not found:
            return Earlier()
        fields: dict[int, frozenset[str]] = {}
        topics: set[int] = set()
        context = False
        digits: dict[str, tuple[datetime, tuple[Fragment, ...]]] = {}
        for kind, entry in found:
            for case_no, names in entry.fields.items():
                for row in index.find("case_no", case_no):
                    person = index.case(row).person
                    fields[person] = fields.get(person, frozenset()) | names
            if now - entry.at > CONTEXT_FOR:
                continue
            if kind != "r":
                if entry.digits:
                    digits[entry.message] = (entry.at, entry.digits)
                context = context or entry.context
                for case_no in entry.topics:
                    topics.update(index.find("case_no", case_no))
        ordered = [f for _, pieces in sorted(digits.values(), key=lambda item: item[0]) for f in pieces]
        return Earlier(fields, frozenset(topics), context, tuple(ordered[-8:]))

    def remember(self, wanted: Sequence[str], entry: Entry) -> None:
        with self._lock:
            for key in wanted:
                line = self._entries.setdefault(key, deque(maxlen=MAX_ENTRIES))
                line.append(entry)
                self._entries.move_to_end(key)
            while len(self._entries) > MAX_KEYS:
                self._entries.popitem(last=False)

    def forget_before(self, moment: datetime) -> None:
        """Drop keys whose newest entry is older than `moment`; called now and then by the loop."""
        with self._lock:
            for key in [k for k, line in self._entries.items() if line[-1].at < moment]:
                del self._entries[key]

    def __len__(self) -> int:
        return len(self._entries)
