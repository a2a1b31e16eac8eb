"""An archive under two policies: which decisions would be others, in forked processes, with the same answer for any number of them.

Messages are gone through in the order of time, in slices of `SLICE`. What is remembered of earlier messages is the only thing that ties them together, and
it counts for a day. So each process begins a stretch of slices a day early, to remember what it must, and says from which state of memory it began and
in which it ended (as digests). Where the end of one slice is not the beginning that was taken for the next one, that slice is done anew from the true
state, and those after it until they agree: the answer is that of one process that does all. A slice begins with what still counts, in every case, so that what is
long over makes no difference.

    replay/<key>/<slice>.record   counts and ids, sealed     replay/<key>/<slice>.state   what was remembered at the end, where nobody went on from it

`key` is of archive, both policies, register, words and settings (`dlp.app.slices`). No text is kept; circulars, which a running program knows by what it has sent itself, are not counted.
"""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any, Final

from dlp import realfile
from dlp.app.archive import Open, Strays
from dlp.app.archive_index import Index
from dlp.app.judging import Judged, Judges
from dlp.app.recording import without_known
from dlp.app.site import Site
from dlp.app.slices import SIZE, TOLD, Slices, alone, plain, run
from dlp.linkage.memory import FIELDS_FOR
from dlp.model import Decision
from dlp.policy import Policy
from dlp.ports import ConfigError

FOLDER: Final = "replay"
Elsewhere = Callable[[str, Sequence[tuple[int, int]], Callable[[], None]], None]
"""Does these stretches of the work of this key, and calls back now and then."""
_EARLY: Final = (FIELDS_FOR + timedelta(seconds=1)).total_seconds()
_BEGINNING: Final[list[Any]] = []


@dataclass(slots=True)
class Replayed:
    """`decisions`: (before, after) → messages; `rules`: (before, after, rule) → messages over which that rule made the difference; `ids` of messages by
    (before, after), where the two differ; `hits`: rule → messages on which it acts, before and after; `strays`: what was no message."""

    decisions: Counter[tuple[str, str]] = field(default_factory=Counter)
    rules: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    ids: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    hits: dict[str, list[int]] = field(default_factory=dict)
    strays: Strays = field(default_factory=Strays)

    @property
    def unread(self) -> int:
        return self.strays.count

    @property
    def messages(self) -> int:
        return sum(self.decisions.values())

    @property
    def changed(self) -> int:
        return sum(count for (before, after), count in self.decisions.items() if before != after)

    def add(self, ident: str, judged: Judged) -> None:
        before, after = judged.before.action.word, judged.after.action.word
        self.decisions[before, after] += 1
        for at, decision in enumerate((judged.before, judged.after)):
            for name in _acting(decision) if decision.reasons else ():
                self.hits.setdefault(name, [0, 0])[at] += 1
        if before != after:
            stronger = judged.before if judged.before.action > judged.after.action else judged.after
            for name in sorted({one.rule for one in stronger.reasons if one.enforced and one.action >= stronger.action}) or [""]:
                self.rules[before, after, name] += 1
            self.ids.setdefault((before, after), []).append(ident)

    def join(self, other: Replayed) -> None:
        """What comes after this one in time."""
        self.decisions += other.decisions
        self.rules += other.rules
        for pair, ids in other.ids.items():
            self.ids.setdefault(pair, []).extend(ids)
        for name, (before, after) in other.hits.items():
            mine = self.hits.setdefault(name, [0, 0])
            mine[0], mine[1] = mine[0] + before, mine[1] + after
        self.strays.join(other.strays)

    def plain(self) -> dict[str, Any]:
        """For a file, and to be compared: in an order that no process and no hash seed changes."""
        return {
            "decisions": [[*pair, count] for pair, count in sorted(self.decisions.items())],
            "rules": [[*key, count] for key, count in sorted(self.rules.items())],
            "ids": [[*pair, ids] for pair, ids in sorted(self.ids.items())],
            "hits": [[name, *both] for name, both in sorted(self.hits.items())],
            "strays": self.strays.plain(),
        }

    @classmethod
    def of(cls, said: dict[str, Any]) -> Replayed:
        return cls(
            Counter({(before, after): count for before, after, count in said["decisions"]}),
            Counter({(before, after, rule): count for before, after, rule, count in said["rules"]}),
            {(before, after): ids for before, after, ids in said["ids"]},
            {name: [before, after] for name, before, after in said["hits"]},
            Strays.of(said["strays"]),
        )


def _acting(decision: Decision) -> set[str]:
    return {one.rule for one in decision.reasons if one.enforced}


def replay(
    site: Site,
    index: Index,
    before: Policy,
    after: Policy,
    *,
    opened: Open,
    workers: int,
    tell: Callable[[int], None] = lambda done: None,
    size: int = SIZE,
    elsewhere: Elsewhere | None = None,
) -> Replayed:
    """Every message of the archive under both policies. `tell` hears how many are done, those of an earlier try among them. `elsewhere`
    does the stretches on other machines (`dlp.app.cluster`). ConfigError where a file was changed meanwhile, a process ended, or the same replay runs already;
    StoreError where what was done cannot be kept."""
    work = _Work(site, index, before, after, opened, size)
    with alone(site.folder / FOLDER, work.key) as folder:
        work.folder = folder
        tell(count := work.done())

        def heard(more: int) -> None:
            nonlocal count
            count = min(count + more, len(index))
            tell(count)

        stretches = work.stretches(workers)
        if elsewhere is None:
            run([partial(work.stretch, *one) for one in stretches], heard)
        else:
            elsewhere(work.key, stretches, lambda: tell(work.done()))
        while (at := work.astray()) is not None:
            run([partial(work.anew, at)], lambda more: None)
        found = Replayed(strays=replace(index.strays))
        for record in work.records():
            found.join(Replayed.of(record["found"]))
        shutil.rmtree(folder)
        return found


def stretch(site: Site, index: Index, before: Policy, after: Policy, *, size: int, key: str, first: int, end: int) -> None:
    """Do these slices of the replay of this key, which another machine has begun in the folder of the site. ConfigError where it is another one here."""
    work = _Work(site, index, before, after, lambda path: realfile.opened(path), size)
    work.folder = site.folder / FOLDER / key
    if work.key != key or not work.folder.is_dir():
        raise ConfigError("--ray", "", "a machine of the cluster does not have the same site: register, settings or folder differ")
    work.stretch(first, end, lambda done: None)


# ---------------------------------------------------------------- what each process does


class _Work(Slices):
    """The slices of one replay."""

    def __init__(self, site: Site, index: Index, before: Policy, after: Policy, opened: Open, size: int) -> None:
        self._site, self._index, self._opened = site, index, opened
        self._policies = before, after
        words = site.listed_words.model_dump_json() + site.settings.model_dump_json()
        super().__init__(
            site.keys.seal, len(index), size, [index.digest(), before.hash, after.hash, site.tools.index.generation, words]
        )

    def stretches(self, workers: int) -> list[tuple[int, int]]:
        """Runs of slices that are to do, at most `workers` at once worth their while: one that would have to begin so early that it did as much before
        as within is left to the process before it."""
        missing = self.missing()
        share = max(1, -(-len(missing) // workers))
        found: list[tuple[int, int]] = []
        for at in missing:
            if found and found[-1][1] == at and (found[-1][1] - found[-1][0] < share or not self._worth(at, share)):
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
        return found

    def _worth(self, at: int, share: int) -> bool:
        return at * self.size - self._early(at) < share * self.size

    def _early(self, at: int) -> int:
        """The first message that can still count when slice `at` begins."""
        return self._index.first_since(float(self._index.times[at * self.size]) - _EARLY)

    def stretch(self, first: int, end: int, say: Callable[[int], None]) -> None:
        """Do slices `first` to before `end`, from the state that is there or that a day before makes."""
        judges = self._judges()
        state = _BEGINNING if first == 0 else self._state(first - 1)
        if state is None:
            for message in self._index.messages(self._early(first), first * self.size, self._opened):
                if message is not None:
                    judges.judge(message)
                say(0)
            state = judges.state(self._index.when(first * self.size))
        self._chain(judges, state, first, end, say, agreed=False)
        self._site.close()

    def anew(self, first: int, say: Callable[[int], None]) -> None:
        """Do slice `first` from the true state, and those after it until they agree with what was done."""
        state = _BEGINNING if first == 0 else self._state(first - 1)
        if state is None:
            raise self.gone()
        self._chain(self._judges(), state, first, self.count, say, agreed=True)
        self._site.close()

    def astray(self) -> int | None:
        """The first slice that did not begin where the one before it ended."""
        state = _digest(_BEGINNING)
        for at, record in enumerate(self.records()):
            if record["start"] != state:
                return at
            state = record["end"]
        return None

    def _state(self, at: int) -> list[Any] | None:
        found = self.kept(f"{at}.state")
        return found if isinstance(found, list) else None

    def _judges(self) -> Judges:
        return Judges(self._site, *self._policies)

    def _chain(self, judges: Judges, state: list[Any], first: int, end: int, say: Callable[[int], None], *, agreed: bool) -> None:
        for at in range(first, end):
            start = _digest(state)
            if agreed and at > first and (record := self.record(at)) is not None and record["start"] == start:
                return
            judges.go_on(state)
            found, since = Replayed(), 0
            begin = at * self.size
            for place, message in enumerate(self._index.messages(begin, begin + self.messages(at), self._opened), begin):
                if message is None:
                    found.strays.add(self._index.place(place))
                else:
                    judged = judges.judge(message)
                    changed = judged.before.action is not judged.after.action
                    found.add(without_known(message.id, self._site.tools.index) if changed else "", judged)
                since += 1
                if since == TOLD:
                    say(since)
                    since = 0
            last = at + 1 == self.count
            state = _BEGINNING if last else judges.state(self._index.when((at + 1) * self.size))
            self.keep(f"{at}.state", state)
            self.keep(f"{at}.record", {"start": start, "end": _digest(state), "found": found.plain()})
            if at > first:
                (self.folder / f"{at - 1}.state").unlink(missing_ok=True)
            say(since)


def _digest(state: Sequence[Any]) -> str:
    return hashlib.sha256(plain(state)).hexdigest()
