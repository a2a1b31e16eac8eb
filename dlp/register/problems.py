"""What is wrong with a register file: line, column, and why, in the reader's language. Never a value of the file."""

from __future__ import annotations

from dataclasses import dataclass

from dlp.language import tr


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` 0: the file as a whole. `column` is the header as the file spells it, "" if none."""

    line: int
    column: str
    text: str

    def __str__(self) -> str:
        where = [tr(f"{self.line}행", f"line {self.line}")] if self.line else []
        column = [tr(f"'{self.column}' 열", f"column '{self.column}'")] if self.column else []
        return ": ".join((*where, *column, self.text))


class Wrong(ValueError):
    """A cell is not what its column wants; holds the problem, never the cell."""


class Contradiction(Wrong):
    """The parts of one value say different things: it is not several values."""
