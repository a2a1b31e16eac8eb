"""Signs the journal's end and brings it out of the house: for a person who asks, and on the schedule of dlp.yaml while `dlp serve` runs.

The order is: sign, put it there, then journal that it is there. Killed in between, the same note goes there again, which every place takes
as done. What fails is tried again at the next turn; nothing else waits for it: the schedule has a thread of its own, since a share that
hangs must not hold a message up.
"""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Self

from dlp import keys
from dlp.app.lasting import Lasting
from dlp.log import event, trouble
from dlp.ports import ConfigError, DeliveryError, StoreError
from dlp.settings import Checkpoints
from dlp.store import Store, look, open_reader
from dlp.store.checkpoints import KIND, Exported, body_of, latest, note_name, ref_of, write_note
from dlp.store.notes import Checkpoint, VerifierKey, compose

LONGEST: Final = 60.0
"""Seconds between two looks at what is due."""


@dataclass(frozen=True, slots=True)
class Signer:
    """The site's signing key under the journal's name."""

    key: VerifierKey
    _seed: bytes = field(repr=False)

    @classmethod
    def of(cls, site: Path, wanted: Checkpoints, *, make: bool = True) -> Self:
        """ConfigError where the key cannot be read, or is not there and `make` is False. Without an origin in dlp.yaml the key names itself,
        so that two journals never share a name."""
        seed = keys.signing_seed(site / "keys", make=make)
        public = keys.public_half(seed)
        return cls(VerifierKey(wanted.origin or f"dlp/{hashlib.sha256(public).hexdigest()[:16]}", public), seed)

    def note(self, seq: int, hash_: str) -> bytes:
        return compose(Checkpoint(self.key.name, seq, hash_), self.key, lambda text: keys.sign(self._seed, text))

    def says(self) -> str:
        """Name and id of the key, for the journal."""
        return f"{self.key.name}+{self.key.id.hex()}"


@dataclass(frozen=True, slots=True)
class Taken:
    """`fresh` is False where nothing was written since this very checkpoint was last given out this way."""

    seq: int
    note: bytes
    fresh: bool


def take(site: Path, wanted: Checkpoints, store: Store, ring: keys.Keys, *, out: Path | None, who: Mapping[str, str]) -> Taken:
    """The note of the journal's end for a person, put into `out` where that is given; journalled. StoreError where it cannot be vouched for."""
    place = "output" if out is None else "file"
    signer = Signer.of(site, wanted)
    folders = {folder for folder in (out, site / wanted.folder if wanted.folder else None) if folder is not None}
    with look(site) as kept:
        found = kept.exports(ring.journal)
        seq, hash_ = kept.standing(ring.journal, found)
        denials = [one for folder in sorted(folders) if (one := kept.denied(folder, signer.key.name)) is not None]
    if denials:
        _refused(store, denials[0], place, who)
    note = signer.note(seq, hash_)
    last = latest(found, place)
    fresh = last is None or last.seq < seq
    if out is not None and write_note(out, seq, note):
        fresh = True
    if fresh:
        body = {**body_of(hash_, key=signer.says(), where=(place,)), **who}
        store.note(KIND, now=datetime.now(UTC), ref=ref_of(seq), body=body)
    return Taken(seq, note, fresh)


def _refused(store: Store, seq: int, place: str, who: Mapping[str, str]) -> None:
    """StoreError; journalled where the journal still takes entries."""
    with suppress(StoreError):
        store.note("checkpoint-refused", now=datetime.now(UTC), ref=ref_of(seq), body={"note": seq, "where": [place], **who})
    raise StoreError(
        f"{note_name(seq)}: an earlier checkpoint that this journal does not hold; nothing is signed that denies it: restore the journal "
        "(`dlp journal verify --checkpoints`)"
    )


def places(wanted: Checkpoints) -> list[str]:
    """Where the schedule exports to; empty: it is off."""
    return [name for name in ("folder", "url") if getattr(wanted, name)]


class Schedule(Lasting):
    """`start` where dlp.yaml names a place; nothing happens otherwise. `turn` looks once and is what the thread does again and again."""

    def __init__(
        self, site: Path, wanted: Checkpoints, store: Store, ring: keys.Keys, *, concerns: dict[str, str] | None = None
    ) -> None:
        self._site, self._wanted, self._store, self._ring = site, wanted, store, ring
        self._every = timedelta(hours=wanted.every_hours)
        self._reader = open_reader(site)
        self._failing: dict[str, str] = {}
        self._concerns = {} if concerns is None else concerns  # of the site: what `/readyz` names
        self._alone = store.alone("checkpoints")
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="dlp-checkpoints", daemon=True)

    def start(self) -> None:
        if places(self._wanted):
            self._thread.start()

    def stop(self) -> None:
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _loop(self) -> None:
        pause = min(LONGEST, self._every.total_seconds() / 4)
        while not self._ending.is_set():
            try:
                if self._alone.mine():
                    self.turn(datetime.now(UTC))
            except (StoreError, ConfigError, OSError) as error:
                self._failed("journal", type(error).__name__, error)
            except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
                trouble("checkpoint", error)
            self._ending.wait(pause)
        self._alone.close()
        self._reader.close()

    def turn(self, now: datetime) -> list[str]:
        """Export to the places that are due and have not got this checkpoint yet; those that took it."""
        with self._reader.look() as kept:
            found = kept.exports(self._ring.journal)
            due = [place for place in places(self._wanted) if self._due(place, found, now)]
            if not due:
                return []
            seq, hash_ = kept.standing(self._ring.journal, found)
            signer = Signer.of(self._site, self._wanted)
            folder = self._site / self._wanted.folder if self._wanted.folder else None
            denial = kept.denied(folder, signer.key.name) if folder is not None else None
        if denial is not None:
            if "denied" not in self._failing.values():
                self._failed("folder", "denied", StoreError("an earlier checkpoint denies the journal"))
                with suppress(StoreError):
                    _refused(self._store, denial, "folder", {})
            return []
        due = [place for place in due if (last := latest(found, place)) is None or last.seq < seq]
        note = signer.note(seq, hash_)
        taken = [place for place in due if self._put(place, seq, note)]
        if taken:
            self._store.note(KIND, now=now, ref=ref_of(seq), body=body_of(hash_, key=signer.says(), where=taken))
        return taken

    def _due(self, place: str, found: list[Exported], now: datetime) -> bool:
        last = latest(found, place)
        return last is None or now - datetime.fromisoformat(last.at) >= self._every

    def _put(self, place: str, seq: int, note: bytes) -> bool:
        try:
            if place == "folder":
                write_note(self._site / self._wanted.folder, seq, note)
            else:
                asyncio.run(_posted(self._wanted.url, note, seconds=self._wanted.url_seconds))
        except (StoreError, DeliveryError, OSError) as error:
            self._failed(place, error.code if isinstance(error, DeliveryError) else type(error).__name__, error)
            return False
        self._failing.pop(place, None)
        if not self._failing:
            self._concerns.pop("checkpoints", None)
        event("checkpoint", kind=place, seq=seq, state="exported")
        return True

    def _failed(self, place: str, code: str, error: Exception) -> None:
        """Said once for each kind of trouble, not every minute that it lasts."""
        if self._failing.get(place) != code:
            trouble("checkpoint", error, kind=place, state="failed", code=code)
        self._failing[place] = code
        self._concerns["checkpoints"] = code


async def _posted(url: str, note: bytes, *, seconds: float) -> None:
    """Returns when the other side answered 2xx; DeliveryError otherwise. The same note may come twice: its bytes are then the same."""
    import aiohttp

    headers = {"Content-Type": "text/plain; charset=utf-8"}
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=seconds), trust_env=False) as session:
        try:
            async with session.post(url, data=note, headers=headers, allow_redirects=False) as response:
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise DeliveryError("url-down") from None
    if not 200 <= status < 300:
        raise DeliveryError(f"url-{status}")
