"""How much of a generator `make test` tries: a share of its examples or cases. `make check-long` tries all of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Final, TypeVar

LONG: Final = bool(os.environ.get("DLP_LONG"))
SHARE: Final = 1 if LONG else 4
LEAST: Final = 40
T = TypeVar("T")


def drawn(most: int) -> int:
    """How many examples are drawn, of `most`."""
    return max(most // SHARE, min(most, LEAST))


def some(cases: Iterable[T], every: int = SHARE, *, first: int = 0) -> list[T]:
    """Of so many cases one, from the one at `first` on, in their order."""
    return list(cases)[0 if LONG else first % every :: 1 if LONG else every]
