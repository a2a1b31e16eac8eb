"""Where something stands in a message, by part. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from dlp.linkage.mentions import Key


class Places:
    """Where something stands, by part."""

    __slots__ = ("_by_part",)

    def __init__(self, keys: Iterable[Key]) -> None:
        self._by_part: dict[str, list[int]] = {}
        for part, at in sorted(keys):
            self._by_part.setdefault(part, []).append(at)

    def between(self, part: str, low: int, high: int) -> bool:
        """Does one stand at low, at high or between?"""
        places = self._by_part.get(part, ())
        at = bisect_left(places, low)
        return at < len(places) and places[at] <= high


NOWHERE: Final = Places(())
