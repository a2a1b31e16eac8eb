"""Pieces that meet in one requester: a given name and a quarter, a surname and a year of birth, a masked name and a birth date.

Pure. Whoever has to do with more cases than a piece could be compared with (the FOI desk and the offices with all of them, a handler of hundreds) may
still mean one: of all that are still spoken of, those are in question in which two different pieces of a short text meet.

While a request is spoken of, pieces are also remembered as keyed tokens, whoever says them (`pieces`): whose they are may only be told later, by the
title of the case (`told`). Somebody without a standing who tells a year, a quarter, a surname and then what the request is about has told all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import partial
from itertools import islice
from typing import Final, NamedTuple

from dlp.linkage import births, evidence, few, rebuilt, weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.standing import Standings
from dlp.linkage.texts import LONG, Reading

MOST: Final = 40
"""Cases in which two pieces meet beyond which they tell nobody apart."""
REMEMBERED: Final = 12
"""Pieces of one message that are remembered."""
_OF: Final = {
    "given": "name", "surname": "name", "masked_name": "mask", "quarter": "home", "road": "home", "birth_date": "birth", "birth_year": "birth", "birth_day": "birthday",
}  # fmt: skip
"""Two of one kind do not meet: what stands in a text as a road and as a quarter may be one address, a mask shows its surname."""
_SHOWN_AS: Final = {"masked_name": "name_part"}
_DOUBT: Final = 2.0
"""By how much oftener a piece agrees by chance that was told in another message."""


class Piece(NamedTuple):
    """A field of the register's, and a value of it that stands in a text."""

    field: str
    value: str


def pool(readable: Iterable[Reading], index: Index, stand: Standings, before: Iterable[tuple[str, int]] = ()) -> set[int]:
    """The cases of who has to do with too many for `few.pool` in which two pieces meet. `before`: (field, token) of pieces that were told before."""
    if stand.everything:
        return among(readable, index, None, before)
    return among(readable, index, stand.lately, before) if len(stand.lately) > few.OWN else set()


def among(readable: Iterable[Reading], index: Index, within: Set[int] | None, before: Iterable[tuple[str, int]] = ()) -> set[int]:
    """Rows of `within`, or of all cases that are still spoken of (None). One of the pieces stands in this message."""
    here: dict[int, set[str]] = {}
    families: set[int] = set()
    for one in _held(readable, index):
        if one.field == "surname":
            families.update(filter(None, (index.surname_number(one.value),)))
        else:
            _count(here, index.run(one.field, one.value), _OF[one.field], index, within)
    told: dict[int, set[str]] = {}
    named = set[int]()
    for field, token in before:
        if field == "surname":
            named.update(filter(None, (index.surname_number(token),)))
        else:
            _count(told, index.run(field, token), _OF[field], index, within)
    met = set()
    for row, kinds in here.items():
        family = index.surname_of(row)
        if len(kinds | told.get(row, set())) > 1 or ("mask" not in kinds and family in families | named):
            met.add(row)
    if families:
        met |= {row for row in told.keys() - here.keys() if index.surname_of(row) in families}
    return met if len(met) <= MOST else set()


def _count(found: dict[int, set[str]], run: Sequence[int], kind: str, index: Index, within: Set[int] | None) -> None:
    for row in run:
        if row < index.keyed_rows and (within is None or row in within):
            found.setdefault(row, set()).add(kind)


def pieces(readable: Iterable[Reading], index: Index) -> tuple[tuple[str, int], ...]:
    """(field, token) of the pieces of a message that some requester has."""
    found: dict[tuple[str, int], None] = {}
    for one in _held(readable, index):
        token = index.piece(one.field, one.value)
        if token is not None and (index.surname_number(token) if one.field == "surname" else index.run(one.field, token)):
            found[one.field, token] = None
    return tuple(islice(found, REMEMBERED))


def told(before: Iterable[tuple[str, int]], index: Index, rows: Set[int]) -> Iterator[Mention]:
    """Pieces told before that agree with cases in question now. `rows`: these cases."""
    for field, token in sorted(before) if rows else ():
        if field == "surname":
            number = index.surname_number(token)
            meant = tuple(sorted(row for row in rows if index.surname_of(row) == number))
            chance = weights.CHANCE["surname"]
        else:
            run = index.run(field, token)
            meant = tuple(sorted(row for row in run if row in rows))
            chance = max(evidence.part_chance(len(run), index.keyed_rows), weights.CHANCE.get(field, 0.0))
        if meant:
            yield Mention(_SHOWN_AS.get(field, field), ("told", token), meant, min(1.0, _DOUBT * chance))


def _held(readable: Iterable[Reading], index: Index) -> list[Piece]:
    """All pieces of a message but the given names that nobody has: nearly every word may be one."""
    return [one for reading in readable for one in reading.once("pieces", partial(_held_of, reading, index))]


def _held_of(reading: Reading, index: Index) -> list[Piece]:
    every = list(_pieces(reading))
    given = {value for value, _ in index.held("given", {one.value for one in every if one.field == "given"})}
    return [one for one in every if one.field != "given" or one.value in given]


def _pieces(reading: Reading) -> Iterator[Piece]:
    """Everything in a short text that may be a piece of somebody."""
    text = reading.text
    if not reading.plain or len(text) > LONG:
        return
    for _, family in few.families(text):
        yield Piece("surname", family)
    for _, word in few.starts(text):
        yield Piece("given", word)
    for hidden in islice(few.HIDDEN.finditer(text), few.TOKENS):
        yield Piece("masked_name", few.masked(hidden))
    for _, quarter in few.quarters(text):
        yield Piece("quarter", quarter)
    for road in islice(few.ROAD.finditer(text), few.TOKENS):
        yield Piece("road", road[0])
    for _, date in rebuilt.dates(text):
        yield Piece("birth_date", date)
    for _, day in births.birthdays(text):
        yield Piece("birth_day", day)
    for _, year in births.years(text):
        yield Piece("birth_year", year)
