"""What a look at a site may find. The looks themselves are `dlp.office.doctor`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

OK, NOTE, BAD = "ok", "warn", "bad"
GRAVITY: Final = (OK, NOTE, BAD)


@dataclass(frozen=True, slots=True)
class Sign:
    """What one look found. `check` is a word for filters, `text` is for a person and holds no data of a person."""

    check: str
    state: str  # ok warn bad
    text: str


Look = Callable[[Path, datetime], Iterator[Sign]]


def worst(signs: Iterable[Sign]) -> str:
    """The gravest state of all."""
    return max((sign.state for sign in signs), key=GRAVITY.index, default=OK)
