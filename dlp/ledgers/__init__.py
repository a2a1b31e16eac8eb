"""The ledgers: one file each, with the kinds of its journal entries, its fold, its terms and duties. Pure; the journal is the memory of all.

bases        grounds of provision: asked for, approved, used, taken back
breaches     leaks of personal data, and who must be told of them until when
canaries     decoy requesters
imports      which table of the register was imported last, and as what
life         how long the program ran: no ledger of its own
lookups      who opened a case in the case system without a part in it, and the question to him
operators    the people at the desk
policies     which policy was approved, and which came into force when
probing      who asks after one person after another
proposals    what one person asks and another allows
provisions   which decisions are provisions outside the purpose, and when they went
retention    how long what is kept, legal holds, the destruction ledger
reviews      what people made of an incident
routes       where released originals may leave
subjects     requests of the persons concerned, and by when they must be answered
templates    registered texts to citizens

A file is found by being here. What it declares as a `Ledger` the store can keep (`Store.note` with a kind of it, a ref that begins with its prefix)
and read (`Records.ledger`), every list of entries has words for, and `dlp doctor` tells what is due of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")
Says = TypeVar("Says", covariant=True)
Words = tuple[str, str]
"""In Korean and in English."""


class Entry(NamedTuple):
    """One entry of the journal. `at`: ISO 8601 UTC; `body`: ids, enums and counts, no text about a person."""

    ref: str
    at: str
    kind: str
    body: Mapping[str, Any]
    seq: int


@dataclass(frozen=True, slots=True)
class Due:
    """What waits for a person. `late`: its time is over."""

    id: str
    late: bool
    text: Words


@dataclass(frozen=True, slots=True)
class Ledger(Generic[Says]):
    """`prefix`: what the refs of its entries begin with (`BR-`), by which the journal's index finds them. `kinds`: of its entries, with their words.
    `fold`: its entries, by ref and in their order within one → what the ledger says. `trusted`: it grants, keeps or destroys, so that it is
    read with the journal key only, and a row written past the store is an error. `due`: what of it waits for a person at a moment; `sign`: what
    `dlp doctor` calls that."""

    prefix: str
    kinds: Mapping[str, Words]
    fold: Callable[[Iterable[Entry]], Says]
    trusted: bool = False
    sign: str = ""
    due: Callable[[Any, datetime], Iterable[Due]] | None = None


def each(
    fold: Callable[[str, list[tuple[str, str, Mapping[str, Any]]]], T | None], order: Callable[[T], Any]
) -> Callable[[Iterable[Entry]], list[T]]:
    """The fold of a ledger whose refs are a thing each. `fold`: a ref and its (at, kind, body) → that thing, None where its beginning is not there."""

    def folded(entries: Iterable[Entry]) -> list[T]:
        of: dict[str, list[tuple[str, str, Mapping[str, Any]]]] = {}
        for entry in entries:
            of.setdefault(entry.ref, []).append((entry.at, entry.kind, entry.body))
        found = (fold(ref, steps) for ref, steps in of.items())
        return sorted((one for one in found if one is not None), key=order)

    return folded


@cache
def every() -> tuple[Ledger[Any], ...]:
    """All that are declared in this room, by the name of their file."""
    import pkgutil  # a list of incidents need not wait for it

    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    values = (value for name in names for value in vars(import_module(f"{__name__}.{name}")).values())
    return tuple(one for one in values if isinstance(one, Ledger))


@cache
def kinds() -> Mapping[str, Words]:
    """Every kind of entry of a ledger, with its words."""
    return {kind: words for one in every() for kind, words in one.kinds.items()}
