"""Tells people and programs of what the journal says, without being asked: each channel reads the journal at its own pace and never misses an entry.

What a channel was told up to is itself an entry (`notified`, ref `NO-<channel>`), written after the other side took it. A program that was killed
in between tells the same again; one that was down for a night tells what it missed. What fails is tried again after a pause that doubles, and the
pause is an entry, too (`notify-failed`): neither a restart nor a crash loop hammers a server that is down.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from time import monotonic
from typing import Any, Final

from dlp.app.lasting import Lasting
from dlp.dates import KST
from dlp.log import event as log_event
from dlp.log import trouble
from dlp.notify import channels
from dlp.notify.channel import Channel
from dlp.notify.events import INCIDENTS, TROUBLE, WAITING, Digest, Event, told_of
from dlp.notify.mail import Summary, digest_of
from dlp.ports import DeliveryError
from dlp.settings_notify import Notify
from dlp.store import Store, open_reader
from dlp.store.reading import Filter
from dlp.store.records import Reader, Records

TOLD, FAILED, TESTED = "notified", "notify-failed", "notify-tested"
PREFIX, REMINDED = "NO-", "NR-"
"""Refs: what a channel was told up to, and when it last reminded."""
KINDS: Final = ("decided", *TROUBLE)
TURN: Final = 1.0
SHORTEST, LONGEST = 5.0, 900.0
"""Seconds until a channel that failed is tried again: doubled from the one to the other."""
LOOKS_EVERY: Final = 30.0
"""Seconds between two looks at what is held."""
READ: Final = 1000


def pause_of(attempts: int) -> float:
    return min(LONGEST, SHORTEST * float(1 << min(attempts - 1, 20)))


@dataclass(slots=True)
class Standing:
    """Where a channel stands, folded from its newest entry. `again`: not before this moment."""

    upto: int
    attempts: int = 0
    again: datetime | None = None
    code: str = ""
    since: str = ""
    extra: dict[str, Any] | None = None


def standing(kept: Records, name: str) -> Standing | None:
    """None for a channel that never told anything."""
    found = kept.latest(PREFIX + name)
    if found is None:
        return None
    _, at, body = found
    if "attempts" in body:
        return Standing(
            int(body["upto"]), int(body["attempts"]), datetime.fromisoformat(body["again"]), str(body["code"]), at, body
        )
    return Standing(int(body["upto"]), since=at, extra=body)


class _Telling(Lasting, ABC):
    """One channel's thread. Subclasses say what is due and how it is sent."""

    def __init__(self, name: str, site: Path, store: Store, concerns: MutableMapping[str, str]) -> None:
        self.name, self._store, self._concerns = name, store, concerns
        self._reader: Reader = open_reader(site)
        self.standing: Standing | None = None
        self._alone = store.alone(f"notify-{name}")
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._loop, name=f"dlp-notify-{name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self._ending.set()

    def join(self, seconds: float) -> None:
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _loop(self) -> None:
        while not self._ending.is_set():
            try:
                if self._alone.mine():
                    self.turn(datetime.now(UTC))
                else:
                    self.standing = None  # another node tells; what it has told is read when it is ours
            except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
                trouble("notify", error, kind=self.name)
            self._ending.wait(TURN)
        self._alone.close()
        self._reader.close()

    def turn(self, now: datetime) -> None:
        if self.standing is None:
            with self._reader.look() as kept:
                self.standing, head = standing(kept, self.name), kept.head()
            if self.standing is None:  # switched on today: what was before is known
                self.standing = Standing(head[0] if head else 0)
                self._told(now, self.standing.upto, 0)
            elif self.standing.again is not None:  # a clock that was set back does not silence it
                self.standing.again = min(self.standing.again, now + timedelta(seconds=LONGEST))
                self._concern(self.standing.code)
        if self.standing.again is None or now >= self.standing.again:
            self._due(now, self.standing)

    @abstractmethod
    def _due(self, now: datetime, at: Standing) -> None: ...

    def _told(self, now: datetime, upto: int, count: int, **more: Any) -> None:
        """Known here before it is written: a journal that takes no entry must not make a channel say the same again and again."""
        before, self.standing = self.standing, Standing(upto, since=now.isoformat(), extra=more)
        if before is not None and before.attempts:
            log_event("notify", kind=self.name, state="ok", count=count)
        self._concern("")
        self._store.note(TOLD, now=now, ref=PREFIX + self.name, body={"upto": upto, "events": count, **more})

    def _failed(self, now: datetime, at: Standing, code: str) -> None:
        """Written down while the pause still grows: an outage of a week leaves a dozen entries."""
        attempts = at.attempts + 1
        pause = pause_of(attempts)
        self.standing = Standing(at.upto, attempts, now + timedelta(seconds=pause), code, at.since, at.extra)
        log_event("notify", level="WARNING", kind=self.name, state="failed", code=code, attempts=attempts, retry_s=round(pause))
        self._concern(code)
        if attempts == 1 or pause_of(attempts - 1) < LONGEST or code != at.code:
            again = now + timedelta(seconds=pause)
            body = {**(at.extra or {}), "upto": at.upto, "code": code, "attempts": attempts, "again": again.isoformat()}
            self._store.note(FAILED, now=now, ref=PREFIX + self.name, body=body)

    def _concern(self, code: str) -> None:
        key = f"notify-{self.name}"
        if code:
            self._concerns[key] = code
        else:
            self._concerns.pop(key, None)


class _Events(_Telling):
    """Incidents, trouble and reminders for one channel."""

    def __init__(
        self, channel: Channel, site: Path, store: Store, concerns: MutableMapping[str, str], *, remind: timedelta | None
    ) -> None:
        super().__init__(channel.name, site, store, concerns)
        self._channel, self._remind = channel, remind
        self._read_to: int | None = None
        self._pending: list[Event] = []
        self._sent: datetime | None = None
        self._looked: datetime | None = None
        self._reminded: datetime | None = None

    @property
    def waiting(self) -> int:
        return len(self._pending)

    def _due(self, now: datetime, at: Standing) -> None:
        with self._reader.look() as kept:
            self._read(kept, at)
            self._old(kept, now)
        ready = self._sent is None or (now - self._sent).total_seconds() >= self._channel.pause or now < self._sent
        if not self._pending or not ready:
            return
        batch = self._pending[: self._channel.most]
        try:
            self._channel.send(batch)
        except DeliveryError as error:
            self._failed(now, at, error.code)
            return
        self._sent = now
        del self._pending[: len(batch)]
        self._told(now, max([at.upto, *(one.seq for one in batch)]), len(batch))
        reminders = [one for one in batch if one.word == WAITING]
        if reminders:
            self._reminded = now
            self._store.note(TOLD, now=now, ref=REMINDED + self.name, body={"upto": at.upto, "events": reminders[-1].count})

    def _read(self, kept: Records, at: Standing) -> None:
        after = at.upto if self._read_to is None else self._read_to
        if len(self._pending) >= READ:
            return
        found = kept.entries(KINDS, after=after, most=READ)
        for seq, moment, kind, ref, body in found:
            event = told_of(seq, moment, kind, ref, body)
            if event is not None and self._channel.wants(event):
                self._pending.append(event)
        self._read_to = found[-1][0] if found else after

    def _old(self, kept: Records, now: datetime) -> None:
        """One reminder for all that is held too long, and no second before as long has passed."""
        if self._remind is None or (self._looked is not None and 0 <= (now - self._looked).total_seconds() < LOOKS_EVERY):
            return
        self._looked = now
        if any(one.word == WAITING for one in self._pending):
            return
        last = self._reminded
        if last is None and (found := kept.latest(REMINDED + self.name)) is not None:
            last = datetime.fromisoformat(found[1])
        if last is not None and timedelta() <= now - last < self._remind:
            return
        old = [at for at in held_since(kept, now) if now - at > self._remind]
        event = Event(WAITING, min(old), count=len(old)) if old else None
        if event is not None and self._channel.wants(event):
            self._pending.append(event)


class _Daily(_Telling):
    """The summary of a day, at its time or as soon afterwards as there is somebody to send it."""

    def __init__(self, summary: Summary, site: Path, store: Store, concerns: MutableMapping[str, str]) -> None:
        super().__init__(summary.name, site, store, concerns)
        self._summary = summary
        self._at = time.fromisoformat(summary.at)

    def _due(self, now: datetime, at: Standing) -> None:
        until = latest_turn(now, self._at)
        since = datetime.fromisoformat((at.extra or {}).get("until") or at.since)
        if since >= until:
            return
        with self._reader.look() as kept:
            head = kept.head()
            digest = digest_between(kept, since=since, until=until, after=at.upto)
        try:
            self._summary.send(digest)
        except DeliveryError as error:
            self._failed(now, at, error.code)
            return
        self._told(now, head[0] if head else at.upto, sum(digest.counts.values()), until=until.isoformat())


def latest_turn(now: datetime, at: time) -> datetime:
    """The last moment, not after `now`, at which this time of day was in Korea."""
    here = now.astimezone(KST)
    turn = datetime.combine(here.date(), at, KST)
    return turn if turn <= here else turn - timedelta(days=1)


def digest_between(kept: Records, *, since: datetime, until: datetime, after: int) -> Digest:
    counts = {word: kept.incident_count(Filter(since=since, until=until, action=word)) for word in INCIDENTS}
    kinds = Counter(
        event.word
        for one in kept.entries(TROUBLE, after=after, most=10_000)
        if (event := told_of(*one)) is not None and event.at < until
    )
    held = held_since(kept, until)
    return Digest(since, until, counts, kinds.total(), len(held), min(held, default=None))


def held_since(kept: Records, now: datetime) -> list[datetime]:
    """Since when each message waits that nobody decided on."""
    return [datetime.fromisoformat(row["at"]) for row in kept.held(now=now) if row["state"] == "held"]


class Notifying:
    """All channels of a site. ConfigError where one cannot work as it is set."""

    def __init__(self, site: Path, wanted: Notify, store: Store, *, concerns: MutableMapping[str, str]) -> None:
        self._concerns = concerns
        self._all: list[_Telling] = [
            _Events(one, site, store, concerns, remind=timedelta(hours=wanted.remind_hours) if wanted.remind_hours else None)
            for one in channels(wanted)
        ]
        if (summary := digest_of(wanted.mail)) is not None:
            self._all.append(_Daily(summary, site, store, concerns))

    def start(self) -> None:
        for one in self._all:
            one.start()

    def stop(self) -> None:
        """Ends them; one that waits for a server is left to end by itself, and what it was telling is told again."""
        for one in self._all:
            one.end()
        until = monotonic() + 1.0
        for one in self._all:
            one.join(max(0.0, until - monotonic()))
            self._concerns.pop(f"notify-{one.name}", None)

    @property
    def died(self) -> bool:
        return any(one.died for one in self._all)

    def figures(self) -> Iterator[tuple[str, bool, int]]:
        """(channel, is it failing, events it still has to tell)."""
        for one in self._all:
            at = one.standing
            yield one.name, at is not None and at.attempts > 0, getattr(one, "waiting", 0)


def tried(wanted: Notify, now: datetime, names: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """(channel, "" or a code) after a test message to each. ConfigError as for `channels`."""
    from dlp.notify.events import TEST

    for one in channels(wanted):
        if names and one.name not in names:
            continue
        try:
            one.send([Event(TEST, now)])
        except DeliveryError as error:
            yield one.name, error.code
        else:
            yield one.name, ""


def check(wanted: Notify) -> None:
    """ConfigError where a channel could not work."""
    list(channels(wanted))
    digest_of(wanted.mail)
