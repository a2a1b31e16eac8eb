"""What has been loaded stays: the garbage collector of a program that runs for long need not look through it again and again."""

from __future__ import annotations

import gc
from typing import Final

EASY: Final = (20_000, 20, 20)
"""Objects and rounds after which the garbage collector looks: a long message makes a million objects, none of them in a circle."""


def settle() -> None:
    """It was a quarter of the time of a long message, 80 ms at once where it looks through all, and a tenth of the processor time of a replay. What a
    reload replaces is freed by its count of references as before."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*EASY)
