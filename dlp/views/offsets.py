"""The way back: which span of the source each character of a rewritten text came from.

A rewriting copies most of its source, so the map is kept as pieces, not as one number per character: building it costs by
the change, not by the length. Pieces never cover an empty span, so that maps can be chained.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, overload

Spots = Sequence[tuple[int, int]]
"""Spans of a text, ascending."""


class Offsets(Sequence[int]):
    """Piecewise linear integers. Piece k holds `values[k] + steps[k] * (i - marks[k])` from index `marks[k]` on."""

    __slots__ = ("_length", "_marks", "_steps", "_values")

    def __init__(self, marks: list[int], values: list[int], steps: list[int], length: int) -> None:
        self._marks, self._values, self._steps, self._length = marks, values, steps, length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("offset out of range")
        piece = bisect_right(self._marks, index) - 1
        return self._values[piece] + self._steps[piece] * (index - self._marks[piece])

    def first(self, value: int) -> int:
        """The first index whose integer is not below `value`, or the length; of integers that ascend. As `bisect_left`, which asks for one after the other."""
        piece = bisect_left(self._values, value)
        end = self._marks[piece] if piece < len(self._marks) else self._length
        if piece and self._steps[piece - 1]:
            end = min(end, self._marks[piece - 1] + value - self._values[piece - 1])
        return end


class Chained(Sequence[int]):
    """`inner[outer[i]]` for starts (`back` 0), `inner[outer[i] - 1]` for ends (`back` 1): two rewritings, one map."""

    __slots__ = ("_back", "_inner", "_outer")

    def __init__(self, outer: Sequence[int], inner: Sequence[int], back: int) -> None:
        self._outer, self._inner, self._back = outer, inner, back

    def __len__(self) -> int:
        return len(self._outer)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self._outer)))]
        return self._inner[self._outer[index] - self._back]


class Woven:
    """A finished rewriting: the new text and the span of each of its characters in the source (both None: it is the source).

    `spots` are the places of the new text where it is not the source's (empty spans where something was left out).
    """

    __slots__ = ("ends", "spots", "starts", "text")

    def __init__(
        self, text: str, starts: Sequence[int] | None = None, ends: Sequence[int] | None = None, spots: Spots = ()
    ) -> None:
        self.text, self.starts, self.ends, self.spots = text, starts, ends, spots

    def over(self, source: Woven) -> Woven:
        """The same text with offsets into what `source` was made from."""
        if source.starts is None or source.ends is None:
            return self
        if self.starts is None or self.ends is None:
            return Woven(self.text, source.starts, source.ends, self.spots)
        return Woven(self.text, Chained(self.starts, source.starts, 0), Chained(self.ends, source.ends, 1), self.spots)

    def places(self, spots: Spots) -> Spots:
        """Where spots of the source lie in the new text."""
        if self.starts is None:
            return spots
        if isinstance(self.starts, Offsets):
            first = self.starts.first
            return [(first(start), first(end)) for start, end in spots]
        return [(bisect_left(self.starts, start), bisect_left(self.starts, end)) for start, end in spots]

    def sources(self) -> Spots:
        """The spots in the source."""
        starts, ends, last = self.starts, self.ends, len(self.text) - 1
        if starts is None or ends is None:
            return self.spots
        return [(starts[min(start, last)], ends[min(max(start, end - 1), last)]) for start, end in self.spots if last >= 0]


_TO_A_LINE: Final = 100
"""Characters by which an excerpt is longer where a line begins or ends there: half a row of a table is another table."""


def excerpt(woven: Woven, spots: Spots, *, context: int) -> Woven:
    """Only the surroundings of the spots, `context` characters on both sides and up to the end of a line near, a line each; the whole where that is most
    of it."""
    length = len(woven.text)
    kept: list[list[int]] = []
    for start, end in spots:
        left, right = max(0, start - context), min(length, end + context)
        if kept and left <= kept[-1][1] + 1:
            kept[-1][1] = max(kept[-1][1], right)
        else:
            kept.append([left, right])
    if context:
        kept = _whole_lines(woven.text, kept)
    if sum(right - left for left, right in kept) > length * 3 // 4:
        return woven
    loom = Loom(woven.text)
    for left, right in kept:
        loom.copy(left, right)
        if right < length:
            loom.put("\n", right, right + 1)
    cut = loom.done()
    return Woven(cut.text, cut.starts, cut.ends, cut.places(spots)).over(woven)


def _whole_lines(text: str, blocks: list[list[int]]) -> list[list[int]]:
    out: list[list[int]] = []
    for left, right in blocks:
        left = text.rfind("\n", max(0, left - _TO_A_LINE), left) + 1 or left
        beyond = text.find("\n", right, right + _TO_A_LINE)
        right = beyond if beyond >= 0 else right
        if out and left <= out[-1][1] + 1:
            out[-1][1] = max(out[-1][1], right)
        else:
            out.append([left, right])
    return out


class Loom:
    """Builds a rewriting from left to right: `copy` what stays, `put` what changes."""

    __slots__ = ("_lefts", "_length", "_marks", "_pieces", "_read", "_rights", "_source", "_spots", "_steps")

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[str] = []
        self._marks: list[int] = []
        self._lefts: list[int] = []
        self._rights: list[int] = []
        self._steps: list[int] = []
        self._spots: list[tuple[int, int]] = []
        self._length = 0
        self._read = 0

    def __len__(self) -> int:
        """Characters written so far."""
        return self._length

    def copy(self, start: int, end: int) -> None:
        """Take source[start:end] over as it is."""
        if start < end:
            at = self._length
            if start > self._read:
                self._spots.append((at, at))
            self._read = end
            self._pieces.append(self._source[start:end])
            self._length = at + end - start
            steps = self._steps
            if steps and steps[-1] and start - self._lefts[-1] == at - self._marks[-1]:
                return  # goes on where the piece before stopped
            self._marks.append(at)
            self._lefts.append(start)
            self._rights.append(start + 1)
            steps.append(1)

    def put(self, text: str, start: int, end: int) -> None:
        """Write `text` for source[start:end] (start < end): each of its characters leads back to the whole span."""
        if text:
            self._spots.append((self._length, self._length + len(text)))
            self._piece(text, start, end, 1 if len(text) == 1 and end == start + 1 else 0)
            self._read = end

    def put_each(self, texts: list[str], start: int) -> None:
        """Write texts[i] for the single source character start + i."""
        whole = "".join(texts)
        if len(whole) == len(texts) and all(texts):
            self._spots.append((self._length, self._length + len(whole)))
            self._read = start + len(whole)
            self._piece(whole, start, start + 1, 1)
            return
        for i, text in enumerate(texts, start):
            self.put(text, i, i + 1)

    def _piece(self, text: str, left: int, right: int, step: int) -> None:
        self._pieces.append(text)
        at = self._length
        self._length += len(text)
        if step and self._steps and self._steps[-1] and left - self._lefts[-1] == at - self._marks[-1]:
            return  # goes on where the piece before stopped
        self._marks.append(at)
        self._lefts.append(left)
        self._rights.append(right)
        self._steps.append(step)

    def done(self) -> Woven:
        text = "".join(self._pieces)
        return Woven(
            text,
            Offsets(self._marks, self._lefts, self._steps, self._length),
            Offsets(self._marks, self._rights, self._steps, self._length),
            self._spots,
        )
