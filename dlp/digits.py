"""How digits stand in a text, decoded, with the place of every one: nouns that detectors and linkage share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dlp.frozen import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class NumberRun:
    """A stretch of digits as a person would dictate it, decoded: `공일공 공일이삼` is digits `0100123`.

    `digits` holds 0-9 and `*` (a masked place). `starts[i]`/`ends[i]` are view offsets of the i-th digit's characters.
    `breaks` are the indexes i > 0 before which a separator stood; `separators[i]` belongs to `breaks[i]`.
    `sources` holds one letter per digit: a = written as a digit, h = Hangul reading, n = native or English number word,
    c = Hanja, l = look-alike letter, m = mask character.
    """

    digits: str = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)
    breaks: tuple[int, ...] = ()
    separators: tuple[str, ...] = field(default=(), repr=False)
    sources: str = field(default="", repr=False)

    @property
    def plain(self) -> bool:
        """Written in digits (and mask characters) only."""
        return not self.sources.strip("am")


@quickly_made
@dataclass(frozen=True, slots=True)
class DigitStream:
    """Everything of a view that can be read as a digit in one way (`how`), in order, whatever stands between: `digits` holds 0-9, `starts[i]` and
    `ends[i]` are view offsets of the i-th digit's characters. Only a register can tell whether a part of it means anybody.
    """

    digits: str = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)
    how: str
