"""Fetches the tables of staff and cases from their sources by itself, on the schedule of dlp.yaml, and lets them in as an import does.

How a source stands is an entry (`register-pulled`, ref `RP-` and the table): its newest one tells how old the data of the last good fetch is, also
over a restart. A source that fails, or goes on giving an old file, changes nothing of the register and is told of: `/readyz`, doctor, figures,
and by an entry when it begins, when its reason changes and once a day. What was fetched before and is the same is not imported again.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp import register
from dlp.app import registering
from dlp.app.lasting import Lasting
from dlp.app.site import Site
from dlp.keys import Keys
from dlp.ledgers.retention import PROGRAM
from dlp.log import event, trouble
from dlp.ports import ConfigError, StoreError
from dlp.pulling import sources as origins
from dlp.pulling.fetched import Fetched, PullError
from dlp.register import inbox, sealed
from dlp.register.small_tables import rows_of
from dlp.settings import Settings
from dlp.settings_pull import PullTable
from dlp.store import open_reader
from dlp.store.records import Records

KIND: Final = "register-pulled"
PREFIX: Final = "RP-"
TURN: Final = 2.0
AGAIN: Final = timedelta(minutes=5)
"""After which a source that failed is asked again, or sooner where it is asked more often."""
SAID: Final = timedelta(days=1)
RENEWED: Final = timedelta(hours=20)
"""After which what did not change is imported all the same: cases that vanished are counted by days."""
OLD, REFUSED, REGISTER = "old", "import", "register"
"""Codes beside those of `dlp.pulling`: it gives what it gave long ago; the import refused it; the register cannot be used."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Of the newest entry: when, `state` ok, part, refused or bad, `code`, and of when the data is that was fetched last (None: never)."""

    at: datetime
    state: str
    code: str
    good: datetime | None

    @property
    def fine(self) -> bool:
        return self.state in ("ok", "part")

    def age(self, now: datetime) -> timedelta | None:
        return None if self.good is None else max(timedelta(), now - self.good)


def standing(kept: Records, table: str) -> Standing | None:
    """None where this table was never fetched."""
    found = kept.latest(PREFIX + table)
    if found is None:
        return None
    _, at, body = found
    good = str(body.get("good", ""))
    return Standing(
        datetime.fromisoformat(at),
        str(body.get("state", "")),
        str(body.get("code", "")),
        datetime.fromisoformat(good) if good else None,
    )


def sources(config: Settings) -> dict[str, PullTable]:
    """Table → where it comes from, of those that come from somewhere."""
    wanted = config.register_.pull
    both: dict[str, PullTable] = {"staff": wanted.staff, "cases": wanted.cases}
    return {table: one for table, one in both.items() if one.source}


def fetch(site: Path, ring: Keys, table: str, wanted: PullTable, now: datetime) -> Fetched:
    """PullError; ConfigError where the table of staff cannot be opened."""

    def known() -> Mapping[str, Mapping[str, Any]]:
        found = sealed.read(site, ring, "staff")
        rows = rows_of(found[1]) if found is not None else []
        return {str(row["staff_id"]).casefold(): row for row in rows if not row.get("left")}

    return origins.fetch(site, wanted, known, now)


def body_of(
    table: str, wanted: PullTable, state: str, *, good: datetime | None, code: str = "", left_out: Mapping[str, int] | None = None
) -> dict[str, Any]:
    """An entry's: closed words and counts."""
    return {
        "table": table, "source": wanted.source, "state": state, "code": code, "good": good.isoformat() if good else "",
        "left_out": dict(left_out or {}),
    }  # fmt: skip


def settle(site: Path, table: str, report: register.Report) -> None:
    """The rows that did not go in, for the clerk; what lay there from before is mended when all went in."""
    folder, name = site / "register" / "inbox", f"pull-{table}.csv"
    if report.problems:
        inbox.keep_rows(folder, name, report)
    elif report.ok:
        inbox.settled(folder, name)


@dataclass(slots=True)
class _Table:
    """What this process knows of one source. `taken`: digest of what the register holds, and its generation; `refused`: of what did not go in."""

    due: datetime
    standing: Standing | None
    taken: tuple[str, str] = ("", "")
    refused: str = ""


class Pulls(Lasting):
    """`took_in` is told of every import. `turn` looks once and is what the thread does again and again."""

    def __init__(self, site: Site, took_in: Callable[[register.Report], None]) -> None:
        self._site, self._took_in = site, took_in
        self._sources = sources(site.settings)
        self._reader = open_reader(site.folder)
        self._tables: dict[str, _Table] = {}
        self._alone = site.recording.store.alone("pull")
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="dlp-pull", daemon=True)

    def start(self) -> None:
        if self._sources:
            self._thread.start()

    def stop(self) -> None:
        """One that waits for a server is left to end by itself."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1)
        for table in self._sources:
            self._site.trouble.pop(f"pull-{table}", None)

    def _loop(self) -> None:
        while not self._ending.is_set():
            try:
                if self._alone.mine():
                    self.turn(datetime.now(UTC))
                else:
                    self._tables.clear()  # another node fetches for all; how the sources stand is read anew when it is ours
            except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
                trouble("pull", error)
            self._ending.wait(TURN)
        self._alone.close()
        self._reader.close()

    def turn(self, now: datetime) -> None:
        for name, wanted in self._sources.items():
            if (table := self._tables.get(name)) is None:
                with self._reader.look() as kept:
                    last = standing(kept, name)
                table = self._tables[name] = _Table(now, last)
                if last is not None and last.fine and timedelta() < now - last.at < timedelta(minutes=wanted.every_minutes):
                    table.due = last.at + timedelta(minutes=wanted.every_minutes)
            if table.standing is not None and not table.standing.fine:
                self._mended(name, table)
            if now >= table.due and not self._ending.is_set():
                every = timedelta(minutes=wanted.every_minutes)
                table.due = now + (every if self._pulled(name, wanted, table, now) else min(every, AGAIN))
            self._concern(name, wanted, table, now)

    def _mended(self, name: str, table: _Table) -> None:
        """Somebody may have fetched it by hand since, and let it in: then it fails no more, and what was refused is looked at anew."""
        with self._reader.look() as kept:
            last = standing(kept, name)
        if last is not None and last.fine:
            table.standing, table.refused = last, ""

    def _pulled(self, name: str, wanted: PullTable, table: _Table, now: datetime) -> bool:
        """One look at a source; True where it gave what it should, whatever the import made of it."""
        good = table.standing.good if table.standing is not None else None
        try:
            found = fetch(self._site.folder, self._site.keys, name, wanted, now)
            state, code = self._imported(name, table, found, now)
        except PullError as error:
            self._say(table, name, now, body_of(name, wanted, "bad", good=good, code=error.code))
            return False
        except (ConfigError, StoreError) as error:
            trouble("pull", error, kind=name)
            self._say(table, name, now, body_of(name, wanted, "bad", good=good, code=REGISTER))
            return False
        as_of = found.as_of or now
        if state != "refused":
            good = as_of
            if now - as_of > timedelta(hours=wanted.stale_hours):
                state, code = "bad", OLD
        self._say(table, name, now, body_of(name, wanted, state, good=good, code=code, left_out=found.left_out))
        return True

    def _imported(self, name: str, table: _Table, found: Fetched, now: datetime) -> tuple[str, str]:
        """State and code of what became of it."""
        site, digest = self._site, hashlib.sha256(found.data).hexdigest()
        if digest == table.refused:
            return "refused", REFUSED
        head = sealed.read_head(site.folder, site.keys, name)
        if head is not None and (digest, head.generation) == table.taken and now - head.when < RENEWED:
            return "ok", ""
        terms, prove = registering.standing(site)
        report = register.import_bytes(site.folder, name, found.name, found.data, keys=site.keys, now=now, terms=terms, prove=prove)
        self._took_in(report)
        settle(site.folder, name, report)
        table.refused = "" if report.ok else digest
        if not report.ok:
            return "refused", REFUSED
        table.taken = digest, report.generation
        return ("part" if report.problems else "ok"), ""

    def _say(self, table: _Table, name: str, now: datetime, body: Mapping[str, Any]) -> None:
        """Every good fetch is an entry, of the others those that say something new."""
        before = table.standing
        good = str(body["good"])
        after = Standing(now, body["state"], body["code"], datetime.fromisoformat(good) if good else None)
        if (
            not after.fine
            and before is not None
            and (before.state, before.code) == (after.state, after.code)
            and now - before.at < SAID
        ):
            table.standing = Standing(before.at, after.state, after.code, after.good)
            return
        level = "INFO" if after.fine else "WARNING" if after.state == "refused" else "ERROR"
        event(
            "register-pulled", level=level, kind=name, state=after.state, code=after.code, lost=sum(body["left_out"].values()) or None
        )  # fmt: skip
        self._site.recording.note(KIND, {**body, **PROGRAM}, ref=PREFIX + name)
        table.standing = after

    def _concern(self, name: str, wanted: PullTable, table: _Table, now: datetime) -> None:
        """What `/readyz` names: one that fails, and one of which nothing was heard for too long."""
        last = table.standing
        age = last.age(now) if last is not None else None
        stale = age is not None and age > timedelta(hours=wanted.stale_hours)
        if last is None or (last.fine and not stale):
            self._site.trouble.pop(f"pull-{name}", None)
        else:
            self._site.trouble[f"pull-{name}"] = OLD if last.fine else last.code
