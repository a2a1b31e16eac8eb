"""An archive under two policies: which decisions would be others, in forked processes, with the same answer for any number of them.

Messages are gone through in the order of time, in slices of `SLICE`. What is remembered of earlier messages is the only thing that ties them together, and
it counts for a day. So each process begins a stretch of slices a day early, to remember what it must, and says from which state of memory it began and
in which it ended (as digests). Where the end of one slice is not the beginning that was taken for the next one, that slice is done anew from the true
state, and those after it until they agree: the answer is that of one process that does all. A slice begins with what still counts, in every case, so that what is
long over makes no difference.

    replay/<key>/<slice>.record   counts and ids, sealed     replay/<key>/<slice>.state   what was remembered at the end, where nobody went on from it

`key` is of archive, both policies, register, words and settings: the same command after a kill goes on where it was, and any other begins anew. A process whose
parent is gone ends. No text is kept; circulars, which a running program knows by what it has sent itself, are not counted.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import multiprocessing
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Final

from dlp.app.archive import Open
from dlp.app.archive_index import Index
from dlp.app.judging import Judged, Judges
from dlp.app.recording import without_known
from dlp.app.site import Site
from dlp.keys import Sealed, seal, unseal
from dlp.linkage.memory import FIELDS_FOR
from dlp.model import Decision
from dlp.policy import Policy
from dlp.ports import ConfigError, StoreError, trouble

FOLDER: Final = "replay"
SLICE: Final = 10_000
TOLD: Final = 250
"""Messages after which a process says how far it is, and looks whether anybody hears."""
_EARLY: Final = (FIELDS_FOR + timedelta(seconds=1)).total_seconds()
_AAD: Final = b"replay/"
_BEGINNING: Final[list[Any]] = []


@dataclass(slots=True)
class Replayed:
    """`decisions`: (before, after) → messages; `rules`: (before, after, rule) → messages over which that rule made the difference; `ids` of messages by
    (before, after), where the two differ; `hits`: rule → messages on which it acts, before and after; `unread`: what was no message."""

    decisions: Counter[tuple[str, str]] = field(default_factory=Counter)
    rules: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    ids: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    hits: dict[str, list[int]] = field(default_factory=dict)
    unread: int = 0

    @property
    def messages(self) -> int:
        return sum(self.decisions.values())

    @property
    def changed(self) -> int:
        return sum(count for (before, after), count in self.decisions.items() if before != after)

    def add(self, ident: str, judged: Judged) -> None:
        before, after = judged.before.action.word, judged.after.action.word
        self.decisions[before, after] += 1
        had, has = _acting(judged.before), _acting(judged.after)
        for at, names in enumerate((had, has)):
            for name in names:
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
        self.unread += other.unread

    def plain(self) -> dict[str, Any]:
        """For a file, and to be compared: in an order that no process and no hash seed changes."""
        return {
            "decisions": [[*pair, count] for pair, count in sorted(self.decisions.items())],
            "rules": [[*key, count] for key, count in sorted(self.rules.items())],
            "ids": [[*pair, ids] for pair, ids in sorted(self.ids.items())],
            "hits": [[name, *both] for name, both in sorted(self.hits.items())],
            "unread": self.unread,
        }

    @classmethod
    def of(cls, said: dict[str, Any]) -> Replayed:
        return cls(
            Counter({(before, after): count for before, after, count in said["decisions"]}),
            Counter({(before, after, rule): count for before, after, rule, count in said["rules"]}),
            {(before, after): ids for before, after, ids in said["ids"]},
            {name: [before, after] for name, before, after in said["hits"]},
            said["unread"],
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
    size: int = SLICE,
) -> Replayed:
    """Every message of the archive under both policies. `tell` hears how many are done, those of an earlier try among them. ConfigError where a file was
    changed meanwhile, a process ended, or the same replay runs already; StoreError where what was done cannot be kept."""
    work = _Work(site, index, before, after, opened, size)
    with _alone(site.folder / FOLDER, work.key) as folder:
        work.folder = folder
        done = {at: record for at in range(work.slices) if (record := work.record(at)) is not None}
        count = sum(work.messages(at) for at in done)
        tell(count)

        def heard(more: int) -> None:
            nonlocal count
            count = min(count + more, len(index))
            tell(count)

        _run([partial(work.stretch, *one) for one in work.stretches(done, workers)], heard)
        while (at := work.astray()) is not None:
            _run([partial(work.anew, at)], lambda more: None)
        found = Replayed(unread=index.unread)
        for at in range(work.slices):
            record = work.record(at)
            if record is None:
                raise ConfigError(str(folder), "", "what was done is gone: begin again")
            found.join(Replayed.of(record["found"]))
        shutil.rmtree(folder)
        return found


# ---------------------------------------------------------------- what each process does


class _Work:
    """The slices of one replay, and what is kept of each."""

    def __init__(self, site: Site, index: Index, before: Policy, after: Policy, opened: Open, size: int) -> None:
        self._site, self._index, self._opened, self._size = site, index, opened, size
        self._policies = before, after
        self._words = site.listed_words.model_dump_json() + site.settings.model_dump_json()
        self.folder = Path()
        self.slices = -(-len(index) // size)
        said = [index.digest(), before.hash, after.hash, site.tools.index.generation, self._words, size]
        self.key = hashlib.sha256(json.dumps(said).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def messages(self, at: int) -> int:
        return min(self._size, len(self._index) - at * self._size)

    def stretches(self, done: dict[int, Any], workers: int) -> list[tuple[int, int]]:
        """Runs of slices that are to do, at most `workers` at once worth their while: one that would have to begin so early that it did as much before
        as within is left to the process before it."""
        missing = [at for at in range(self.slices) if at not in done]
        share = max(1, -(-len(missing) // workers))
        found: list[tuple[int, int]] = []
        for at in missing:
            if found and found[-1][1] == at and (found[-1][1] - found[-1][0] < share or not self._worth(at, share)):
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
        return found

    def _worth(self, at: int, share: int) -> bool:
        return at * self._size - self._early(at) < share * self._size

    def _early(self, at: int) -> int:
        """The first message that can still count when slice `at` begins."""
        return self._index.first_since(float(self._index.times[at * self._size]) - _EARLY)

    def stretch(self, first: int, end: int, say: Callable[[int], None]) -> None:
        """Do slices `first` to before `end`, from the state that is there or that a day before makes."""
        judges = self._judges()
        state = _BEGINNING if first == 0 else self._state(first - 1)
        if state is None:
            for message in self._index.messages(self._early(first), first * self._size, self._opened):
                if message is not None:
                    judges.judge(message)
                say(0)
            state = judges.state(self._index.when(first * self._size))
        self._chain(judges, state, first, end, say, agreed=False)
        self._site.close()

    def anew(self, first: int, say: Callable[[int], None]) -> None:
        """Do slice `first` from the true state, and those after it until they agree with what was done."""
        state = _BEGINNING if first == 0 else self._state(first - 1)
        if state is None:
            raise ConfigError(str(self.folder), "", "what was done is gone: begin again")
        self._chain(self._judges(), state, first, self.slices, say, agreed=True)
        self._site.close()

    def astray(self) -> int | None:
        """The first slice that did not begin where the one before it ended."""
        state = _digest(_BEGINNING)
        for at in range(self.slices):
            record = self.record(at)
            if record is None:
                raise ConfigError(str(self.folder), "", "what was done is gone: begin again")
            if record["start"] != state:
                return at
            state = record["end"]
        return None

    def _judges(self) -> Judges:
        return Judges(self._site, *self._policies)

    def _chain(self, judges: Judges, state: list[Any], first: int, end: int, say: Callable[[int], None], *, agreed: bool) -> None:
        for at in range(first, end):
            start = _digest(state)
            if agreed and at > first and (record := self.record(at)) is not None and record["start"] == start:
                return
            judges.go_on(state)
            found, since = Replayed(), 0
            begin = at * self._size
            for message in self._index.messages(begin, begin + self.messages(at), self._opened):
                if message is None:
                    found.unread += 1
                else:
                    judged = judges.judge(message)
                    changed = judged.before.action is not judged.after.action
                    found.add(without_known(message.id, self._site.tools.index) if changed else "", judged)
                since += 1
                if since == TOLD:
                    say(since)
                    since = 0
            last = at + 1 == self.slices
            state = _BEGINNING if last else judges.state(self._index.when((at + 1) * self._size))
            self._keep(f"{at}.state", state)
            self._keep(f"{at}.record", {"start": start, "end": _digest(state), "found": found.plain()})
            if at > first:
                (self.folder / f"{at - 1}.state").unlink(missing_ok=True)
            say(since)

    # ------------------------------------------------------------ what is kept

    def record(self, at: int) -> dict[str, Any] | None:
        found = self._kept(f"{at}.record")
        return found if isinstance(found, dict) else None

    def _state(self, at: int) -> list[Any] | None:
        found = self._kept(f"{at}.state")
        return found if isinstance(found, list) else None

    def _kept(self, name: str) -> Any:
        """None where it is not there, or is not ours."""
        try:
            raw = (self.folder / name).read_bytes()
            size = int.from_bytes(raw[:2], "big")
            return json.loads(unseal(self._site.keys.seal, Sealed(raw[2 : 2 + size], raw[2 + size :]), self._aad(name)))
        except (OSError, StoreError, ValueError):
            return None

    def _keep(self, name: str, said: Any) -> None:
        item = seal(self._site.keys.seal, _json(said), self._aad(name))
        draft = self.folder / f".{name}.{os.getpid()}"
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(len(item.wrapped).to_bytes(2, "big") + item.wrapped + item.body)
            draft.replace(self.folder / name)
        except OSError as error:
            raise StoreError(f"{self.folder}: cannot be written ({trouble(error)})") from None

    def _aad(self, name: str) -> bytes:
        return _AAD + f"{self.key}/{name}".encode()


def _json(said: Any) -> bytes:
    return json.dumps(said, separators=(",", ":")).encode()


def _digest(state: Sequence[Any]) -> str:
    return hashlib.sha256(_json(state)).hexdigest()


@contextmanager
def _alone(folder: Path, key: str) -> Iterator[Path]:
    """The folder of one replay, for one command at a time. What replays of other archives or policies left behind goes."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise ConfigError(str(folder), "", "another replay runs on this site: wait until it ends") from None
            for left in folder.iterdir():
                if left.name != key:
                    shutil.rmtree(left)
            (folder / key).mkdir(mode=0o700, exist_ok=True)
            yield folder / key
        finally:
            os.close(handle)
            with suppress(OSError):
                folder.rmdir()
    except OSError as error:
        raise StoreError(f"{folder}: cannot be written ({trouble(error)})") from None


# ---------------------------------------------------------------- processes

Task = Callable[[Callable[[int], None]], None]


def _run(tasks: Sequence[Task], heard: Callable[[int], None]) -> None:
    """Each task in a forked process of its own, until all are done; what one raises is raised here, when the others have ended."""
    context = multiprocessing.get_context("fork")
    parent = os.getpid()
    running: dict[Connection, Any] = {}
    try:
        for task in tasks:
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(task, theirs, parent))
            process.start()
            theirs.close()
            running[ours] = process
        while running:
            for one in wait(list(running)):
                assert isinstance(one, Connection)
                try:
                    said = one.recv()
                except EOFError:
                    process = running.pop(one)
                    process.join()
                    if process.exitcode:
                        raise ConfigError(
                            "replay", "", "a process was ended from outside: the same command goes on where it was"
                        ) from None
                    continue
                if isinstance(said, int):
                    heard(said)
                else:
                    kind, *words = said
                    raise ConfigError(*words) if kind == "config" else StoreError(*words)
    finally:
        for process in running.values():
            process.kill()
            process.join()


def _work(task: Task, pipe: Connection, parent: int) -> None:
    def say(count: int) -> None:
        if os.getppid() != parent:  # killed: nobody waits for this any more
            os._exit(1)
        if count:
            pipe.send(count)

    try:
        task(say)
    except ConfigError as error:
        pipe.send(("config", error.file, error.where, error.hint))
    except StoreError as error:
        pipe.send(("store", str(error)))
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(1)
