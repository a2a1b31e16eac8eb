"""What a store asks of the database below it. One `Engine` per site and process; the statements are shared, and what differs between engines
is said by its `Words` (`dlp.store.words`).

Marks for values are `?`. A transaction is all or nothing, writers of one site come one after the other, a reader sees one moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from dlp.ports import StoreError


class Rows(Protocol):
    """What a statement answered: tuples, in order."""

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """An open transaction. A `sqlite3.Connection` is one as it stands."""

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> Rows: ...

    def executemany(self, statement: str, values: Iterable[Sequence[Any]], /) -> object: ...


class Lost(StoreError):
    """The connection broke and nothing of the transaction was kept: it may be tried again."""


class Conflict(StoreError):
    """A row of that key is there, and nothing of the transaction was kept."""


class Doubt(StoreError):
    """Nobody knows yet whether the transaction was kept. A decision may be journalled again under its id: it is there once."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Of the database's server, as the program's own role sees it. `skew_s`: its clock less ours. `generations`: of the store keys, by class.
    `standbys`: how many it has, and how many of these a commit waits for."""

    version: str
    settings: Mapping[str, str]
    skew_s: float
    encrypted: bool
    local: bool
    superuser: bool
    generations: Mapping[str, int]
    standbys: tuple[int, int]


class Alone(Protocol):
    """One node does it, of several over one store. Dies with its process, and with its connection."""

    def mine(self) -> bool:
        """Is it ours to do now? Asked before each turn. False where another node has it, or where it was lost: what was known of the state of the
        work is to be read anew before the next turn."""
        ...

    def close(self) -> None: ...


def nothing() -> None:
    """Nobody waits to be told."""


class Engine(Protocol):
    """Thread-safe, and used by several processes at once; a forked process makes its own connections. Every call may raise StoreError."""

    counts_wait: bool
    """Are counters better written once a second than with every decision? Where a statement is a way over a network they are."""

    shared: bool
    """Do several nodes write here?"""

    @property
    def empty(self) -> bool:
        """Nothing was ever recorded here."""
        ...

    busy_s: float
    """How long a write waits for other writers."""

    def write(self, committed: Callable[[], None] = nothing) -> AbstractContextManager[Connection]:
        """One transaction, durable when it ends without an error. StoreError: nothing of it was kept, or Doubt. `committed` is called when
        the next writer may begin, before this one is on disk; where an error follows that is no Doubt, nothing was kept all the same."""
        ...

    def read(self) -> AbstractContextManager[Connection]: ...

    def present(self) -> None:
        """StoreError where what is written would be in no place that anybody will read. Cheap: asked for every message."""
        ...

    def wipe(self) -> bool:
        """Make what was erased unreadable wherever this engine may have kept it. False: call it again."""
        ...

    def compact(self, *, most: int) -> bool: ...

    def alone(self, what: str) -> Alone: ...

    def condition(self) -> Condition | None:
        """What the server is set to; None where there is none."""
        ...

    def copy_to(self, to: Path) -> None: ...

    def close(self) -> None: ...
