"""The days of the cases, in as few bytes as they need: days since 1970-01-01 and one, two bytes where all of them fit, else four. Pure.

The lowest number of the type stands for no day, so it comes before every day.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from dlp.linkage import canon

NONE: Final = -(2**31)
"""No day, before it is packed."""
_FIRST: Final = date(1970, 1, 1).toordinal() - 1


def number(text: str) -> int:
    """The number of a day as somebody writes it; `NONE` where it is none."""
    found = canon.day(text) if text else None
    return NONE if found is None else found.toordinal() - _FIRST


def packed(numbers: Any) -> npt.NDArray[Any]:
    """Numbers, those that are `NONE` among them, in the smallest type that holds them."""
    given = np.asarray(numbers, np.int32)
    told = given[given != NONE]
    if told.size and (told.min() < 1 or told.max() > np.iinfo(np.uint16).max):
        return given
    return np.where(given == NONE, 0, given).astype(np.uint16)


def of(days: Any, row: int) -> date | None:
    """The day of a row; `days` as `packed` made them, or a memoryview of that."""
    found = days[row]
    return None if found == (0 if days.itemsize == 2 else NONE) else date.fromordinal(found + _FIRST)
