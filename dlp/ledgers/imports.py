"""What the journal says of the register. Pure: which table was imported last, and as what. The tables themselves lie beside the journal as sealed
files, so that one that was deleted, or an older copy that was put back, still opens; only the journal knows that there was another.

An import's entry has the ref `RG-` and the table's name. It is written after the table: a table that the journal does not know yet is newer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from dlp.ledgers import Entry, Ledger

PREFIX: Final = "RG-"
KIND: Final = "register-import"
CONFIRMED: Final = "register-confirmed"


@dataclass(frozen=True, slots=True)
class Imported:
    """The last import of a table that went in, "" where its entry names none; `refused`: a later one did not go in; `confirmed`: the generation of
    which somebody said last that what it grants and changes is right."""

    generation: str = ""
    imported_at: str = ""  # ISO 8601, as the table's head has it
    refused_at: str = ""
    confirmed: str = ""

    def is_older(self, generation: str, imported_at: str) -> bool:
        """Is a table of this generation from before that import? Two imports in one second are told apart by nothing, and need not be."""
        return bool(self.generation) and generation != self.generation and imported_at < self.imported_at


def ref(table: str) -> str:
    return PREFIX + table


def _last(entries: Iterable[Entry]) -> dict[str, Imported]:
    found: dict[str, Imported] = {}
    for one in entries:
        table, before = one.ref.removeprefix(PREFIX), found.get(one.ref.removeprefix(PREFIX), Imported())
        if one.kind == CONFIRMED:
            found[table] = replace(before, confirmed=str(one.body["generation"]))
        elif one.body.get("state") == "ok":
            found[table] = Imported(str(one.body.get("generation", "")), str(one.body.get("imported_at", "")))
        else:
            found[table] = replace(before, refused_at=one.at)
    return found


IMPORTS: Final = Ledger(
    prefix=PREFIX,
    kinds={KIND: ("대장 가져오기", "register import"), CONFIRMED: ("대장 확인", "register confirmed")},
    fold=_last,
    trusted=True,
)
"""Table → what the journal knows of it; a table without an entry is not in it."""
