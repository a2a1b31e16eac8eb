"""The store of a site over one engine (`dlp.store.engine`), and its anchor in the site's folder. Thread-safe, and used by several processes at once.

Owns the order of things: seal, then one transaction, then the anchor. Every method that writes has written, durably, when it returns,
or raises StoreError and has written nothing; only counters of clean messages wait, a few seconds at most. What few calls need is imported
by them: every command that journals a look opens a store, and a list of incidents has half a second.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from dlp.keys import Keys, outlives
from dlp.model import Action
from dlp.ports import StoreError
from dlp.store import counting, forms, ledgers, marks, reading, review, words
from dlp.store.chain import ROOT, anchor_text, read_anchor, write_anchor
from dlp.store.deciding import Deciding
from dlp.store.engine import Alone, Connection, Engine, Lost, nothing
from dlp.store.group import Group
from dlp.store.holding import Holding
from dlp.store.looking import Waiting
from dlp.store.pen import Pen, stamp
from dlp.store.ports import ANCHOR, GONE, OUTLIVED, QUICKLY
from dlp.store.reading import Filter

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.ledgers import Ledger
    from dlp.ledgers.proposals import Proposal
    from dlp.store.shelf import Shelf
    from dlp.store.verify import VerifyResult

T = TypeVar("T")
FLUSH_MESSAGES: Final = 500
FLUSH_S: Final = 5.0
COUNTS_S: Final = 1.0
"""How often decisions take counts along where that makes the next writer wait."""


class SqlStore(Deciding, Holding):
    """See `dlp.store.Store` for what each method promises. Tables are made where there are none."""

    def __init__(
        self, engine: Engine, site: Path, keys: Keys, *, bring_up: Mapping[str, Any] | None = None, later: bool = False
    ) -> None:
        self._database = engine
        self._bring_up = bring_up
        self._anchor = site / ANCHOR
        self._site = site
        self._marked: bool | None = None  # whether this site has operators, whom the marks remember; None: not looked at yet
        self._keys = keys
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._counts: Counter[tuple[str, str, str, str]] = Counter()
        self._counting_since: datetime | None = None
        self._counts_due = self._tidy_due = 0.0
        self._shown = Waiting()
        self._unkept: float | None = None  # when it was last tried in vain to write what messages that passed had shown
        self._group = Group(self._write_counted, engine.busy_s)
        with suppress(Lost) if later else nullcontext():  # every write looks at the same again
            self._begin()

    def _begin(self) -> None:
        try:
            self._refuse_anew()
        except StoreError:
            if self._database.empty:  # asked after the anchor: another process may just have written the first entry
                raise
        with self._write():
            pass

    @contextmanager
    def _write(self, committed: Callable[[], None] = nothing) -> Iterator[Pen]:
        with self._database.write(committed) as connection:
            pen = Pen(connection, self._keys.journal)
            if not words.of(connection).is_current(connection):
                self._migrate(pen)
            if self._marked is None:
                self._marked = self._remembered(connection)
            yield pen
            pen.seal()
        if pen.last is not None:
            write_anchor(self._anchor, self._keys.journal, seq=pen.last[0], hash_=pen.last[1])
            self._marked = self._marked or pen.staffed
            if self._marked:
                with self._database.read() as connection:
                    marks.write(self._site, self._keys.journal, connection, seq=pen.last[0], hash_=pen.last[1])

    def _remembered(self, connection: Connection) -> bool:
        """Do marks remember operators? StoreError where this is not the journal that they remember."""
        found = marks.marks(self._keys.journal, marks.texts(self._site))
        if found and (why := marks.objection(connection, found)):
            raise StoreError(why)
        return bool(found) or ledgers.any_operator(connection)

    def _migrate(self, pen: Pen) -> None:
        """New tables; those of an older version only where somebody asked for it."""
        if words.of(pen.connection).is_new(pen.connection):
            self._begin_anchor()
        forms.make(pen, self._bring_up)

    def _begin_anchor(self) -> None:
        """The anchor of a new journal, before its first entry."""
        self._refuse_anew()
        write_anchor(self._anchor, self._keys.journal, seq=0, hash_=ROOT)

    def _refuse_anew(self) -> None:
        """StoreError where an anchor, a mark, or what is made later remembers a journal that is gone."""
        if marks.texts(self._site):
            raise StoreError(marks.GONE)
        if self._anchor.exists():
            found = read_anchor(self._anchor, self._keys.journal)
            if found is None or found[0]:
                raise StoreError(GONE)
        elif not self._database.shared and outlives(self._site):
            raise StoreError(OUTLIVED)

    # ------------------------------------------------------------ the journal

    def note(self, kind: str, *, now: datetime, ref: str = "", body: Mapping[str, Any]) -> int:
        at = stamp(now)
        return self._group.run(lambda pen, _: pen.append(kind, at=at, ref=ref, body=body))

    def last_of(self, ref: str) -> int:
        with self._database.read() as connection:
            found = reading.latest(connection, ref)
            return found[0] if found else 0

    def unfinished(self, *, before: datetime) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return reading.unfinished(connection, before=before)

    # ------------------------------------------------------------ the people at the desk

    def ledger(self, which: Ledger[T]) -> T:
        with self._database.read() as connection:
            return ledgers.read(connection, which, self._keys.journal)

    def settle(self, proposal_id: str, *, kind: str, actor: Actor, reason: str, now: datetime) -> Proposal:
        from dlp.store import desk

        with self._write() as pen:
            return desk.settle(pen, self._keys.journal, proposal_id, kind=kind, actor=actor, reason=reason, now=now)

    def renew_token(self, name: str, *, actor: Actor, reason: str, now: datetime) -> int:
        from dlp.store import desk

        with self._write() as pen:
            return desk.renew_token(pen, self._keys.journal, name, actor=actor, reason=reason, now=now)

    # ------------------------------------------------------------ clean messages

    def count(self, *, channel: str, connector: str, now: datetime, flush: bool = True) -> None:
        self._database.present()
        self._add_count(channel, Action.ALLOW.word, connector, now=now)
        since = self._counting_since
        if not flush:
            return
        if self._counts.total() >= FLUSH_MESSAGES or (since and (now - since).total_seconds() >= FLUSH_S):
            with suppress(StoreError):  # statistics wait for the next occasion; they hold nothing up
                self.flush_counts()

    def flush_counts(self) -> None:
        self._counts_due = 0.0
        if self._counts:
            try:
                with self._write_counted():
                    pass
            except StoreError:
                self._unkept = time.monotonic()
                raise

    def shown(self, row: dict[str, Any], *, most: int) -> None:
        if self._unkept is not None:
            if time.monotonic() - self._unkept < FLUSH_S:  # whoever keeps house tries sooner
                raise StoreError("what passed could not be kept: nothing that shows somebody passes until it can")
            self.flush_counts()
        self._shown.add(row, most=most)

    def counted(self) -> int:
        with self._database.read() as connection:
            return counting.total(connection)

    def repeat_count(self, *, now: datetime) -> None:
        with self._write() as pen:
            number = counting.total(pen.connection)
            if number > counting.told(pen.connection):
                pen.append("counted", at=stamp(now), body={"counted": number})

    def _add_count(self, channel: str, action: str, connector: str, *, now: datetime) -> None:
        from dlp.message import KST

        with self._lock:
            if self._pid != os.getpid():  # the parent of this fork will write its own
                self._pid, self._counts, self._counts_due = os.getpid(), Counter(), 0.0
            self._counts[now.astimezone(KST).date().isoformat(), channel, action, connector] += 1
            self._counting_since = self._counting_since or now

    @contextmanager
    def _write_counted(self, committed: Callable[[], None] = nothing) -> Iterator[Pen]:
        """A transaction that takes the waiting counts along: they cost no sync of their own."""
        with self._lock:
            hurry = self._database.counts_wait and time.monotonic() < self._counts_due
            taken = Counter() if hurry else self._counts
            if not hurry:
                self._counts, self._counting_since = Counter(), None
                self._counts_due = time.monotonic() + COUNTS_S
        rows = ([], 0) if hurry else self._shown.take()
        try:
            with self._write(committed) as pen:
                yield pen
                counting.add(pen, taken)
                if any(rows):
                    self._shown.write(pen, *rows)
            if not hurry:
                self._unkept = None
        except BaseException:
            self._shown.give_back(*rows)
            with self._lock:
                self._counts += taken
            raise

    def totals(self, *, since_day: str = "", until_day: str = "9999") -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return reading.totals(connection, since_day=since_day, until_day=until_day)

    # ------------------------------------------------------------ incidents

    def incidents(self, wanted: Filter, *, limit: int = 50, offset: int = 0) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return reading.incidents(connection, wanted, limit=limit, offset=offset)

    def incident_count(self, wanted: Filter) -> int:
        with self._database.read() as connection:
            return reading.count(connection, wanted)

    def incident(self, incident_id: str) -> dict[str, Any]:
        with self._database.read() as connection:
            return reading.incident(connection, incident_id)

    def review(self, incident_id: str, kind: str, body: Mapping[str, Any], *, now: datetime) -> None:
        with self._write() as pen:
            review.write(pen, incident_id, kind, dict(body), at=stamp(now))

    # ------------------------------------------------------------ destruction

    def wipe(self) -> bool:
        return self._database.wipe()

    def compact(self, *, most: int) -> bool:
        return self._database.compact(most=most)

    def overdue(self, *, now: datetime) -> dict[str, int]:
        from dlp.store import retention

        with self._database.read() as connection:
            return retention.overdue(connection, self._keys.journal, now=now)

    def silence(self, *, now: datetime) -> timedelta:
        from dlp.store import retention

        with self._database.read() as connection:
            return retention.silence(connection, now)

    def expire_originals(self, *, now: datetime, body: Mapping[str, Any]) -> int:
        from dlp.store import destruction

        return destruction.expire_originals(self._write, self._keys.journal, now=now, body=body)

    def destroy(self, *, now: datetime, body: Mapping[str, Any]) -> dict[str, int]:
        from dlp.store import destruction

        return destruction.destroy(self._write, self._database.read, self._keys.journal, now=now, body=body)

    def erase_case(self, case_no: str, only: Collection[str] | None = None, *, now: datetime, body: Mapping[str, Any]) -> int:
        from dlp.store import destruction

        with self._write() as pen:
            count = destruction.destroy_case(pen, self._keys.journal, case_no, only, now=now, body=body)
        with suppress(StoreError):  # it is destroyed; a full disk keeps only the file from shrinking
            if count:
                self.compact(most=QUICKLY)
            self.wipe()  # also where there was nothing: who destroyed it may have been killed before he came to this
        return count

    # ------------------------------------------------------------ the journal as a whole

    def verify(self, *, since: int | None = None, checkpoint: tuple[int, str] | None = None) -> VerifyResult:
        from dlp.store.verify import verify

        said, noted = marks.texts(self._site), anchor_text(self._anchor)
        with self._database.read() as connection:
            return verify(connection, self._keys.journal, anchor=noted, since=since, checkpoint=checkpoint, said=said)

    def checkpoint(self) -> tuple[int, str]:
        with self._database.read() as connection:
            row = connection.execute("SELECT seq, hash FROM head").fetchone()
            return (row[0], row[1]) if row else (0, "")

    def alone(self, what: str) -> Alone:
        return self._database.alone(what)

    def shelf(self) -> Shelf | None:
        from dlp.store.shelf import Shelf

        return Shelf(self._write, self._database.read, self.wipe, self._keys.journal) if self._database.shared else None

    def ready(self) -> None:
        with self._write() as pen:
            words.of(pen.connection).prove_writable(pen.connection)

    def present(self) -> None:
        self._database.present()

    def close(self) -> None:
        try:
            self._database.present()
        except StoreError:  # said at every message since; the counts have no place to go to
            self._counts.clear()
        try:
            with suppress(Lost):  # numbers of clean messages; everything else was refused while it was away
                self.flush_counts()
        finally:
            self._database.close()
