"""After an import: can every row be found? Each name and datum is looked up in the new index as a message's would be. Pure.

What a cell says and what a message says meet only where both are brought to one spelling; a value for which that fails protects nobody, and
nothing else would ever show it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.linkage.names import is_hangul
from dlp.register.checks import Row
from dlp.register.tables import TABLES

_LOOKED_UP: Final = (
    ("mobile", "phone"),
    ("phone", "phone"),
    ("email", "email"),
    ("rrn", "rrn"),
    ("frn", "frn"),
    ("birth_date", "birth_date"),
)
MOST: Final = 100


def unfound(index: Index, records: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """(case number, column) of what is not found; at most `MOST`."""
    told = 0
    for record in records:
        for column in _missed(index, record):
            yield str(record["case_no"]), TABLES["cases"].columns[column]
            told += 1
            if told == MOST:
                return


def _missed(index: Index, record: Row) -> Iterator[str]:
    number = str(record["case_no"])
    if not index.count("case_no", number):
        yield "case_no"
    for person in record["requesters"]:
        name = canon.name(person["requester"])
        if name and (not index.count("name", name) or not (index.spots(name) if is_hangul(name) else _read(index, person))):
            yield "requester"
        for column, field in _LOOKED_UP:
            if text := person.get(column):
                values = text.split(";") if field in ("phone", "email") else (text,)
                if not all(index.count(field, value) for value in values):
                    yield column
    for agent in record.get("agents", ()):
        if not index.agents(agent):
            yield "agents"


def _read(index: Index, person: Row) -> bool:
    """Is a name in other letters seen where it stands in a text? There are few of them."""
    return any(index.names(text) for text in (person["requester"], person.get("roman_name"), person.get("hanja_name")) if text)
