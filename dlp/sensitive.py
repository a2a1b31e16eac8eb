"""Text that may hold personal data, and what one pass has seen of it."""

from __future__ import annotations

from typing import Final, NoReturn

from dlp.triggers import Trigger, look


class Sensitive:
    """Text that may hold personal data. `reveal()` is the only way out; printing, formatting, pickling and JSON never show it.

    A wrapper and not a `str` subclass: a subclass would leak through join, slicing, concatenation and json.
    """

    __slots__ = ("_looked", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._looked: int | None = None

    def reveal(self) -> str:
        return self._text

    def says(self, trigger: Trigger) -> bool:
        """Does one of the trigger's words stand here?"""
        bit = trigger.bit
        if not bit or (seen := self.looked()) < 0:
            return trigger.stands(self._text)
        return seen & bit != 0

    def looked(self) -> int:
        """What one pass sees of it, as bits: words and signs for the gates of steps (`dlp.triggers`)."""
        seen = self._looked
        if seen is None:
            seen = self._looked = look(self._text)
        return seen

    def __len__(self) -> int:
        return len(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sensitive) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"<{len(self._text)} chars>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("Sensitive text is not pickled")


NAMELESS: Final = Sensitive("")
"""The name of a room that has none."""
