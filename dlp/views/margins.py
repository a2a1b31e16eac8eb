"""What stands at the beginning of every line and says nothing of it: moments of a chat export, a log or subtitles, and the numbers of a list.

Their digits stand between the digits of a number that is told a piece a line. Here a letter of no word stands in their place: what reads streams passes
over it, and no run of digits goes on behind it, so that amounts below each other make no number. Text in, rewriting out; decides nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, islice, pairwise, takewhile
from typing import Final

from dlp.views.alphabet import shape_of
from dlp.views.beginnings import anything
from dlp.views.offsets import Loom, Woven

Span = tuple[int, int]
FILLER: Final = "々"
_LEAST: Final = 2
"""Lines with a moment, or with a number of the list, from which these are a margin."""
_NEAR: Final = 30
"""Characters from a line's beginning up to which a moment belongs to its margin: behind a name or a room."""
_APART: Final = 3
"""Lines without a margin, fewer than which stand inside a block of lines with one."""
_BLOCKS: Final = 8
"""Of more blocks the text is read as a whole."""
_MONTHS: Final = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_MOMENT: Final = re.compile(
    r"(?<![0-9])(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?"
    r"|(?:19|20)[0-9]{2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,2}\.?|(?:19|20)[0-9]{2}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일)(?![0-9])"
    rf"|(?<![A-Za-z])(?:{_MONTHS})[a-z]* {{1,2}}[0-9]{{1,2}}(?![0-9:])"
)
_TIME: Final = re.compile(r"[0-9]:[0-9]{2}|[0-9]{1,4}[-./년] ?[0-9]{1,2}[-./월] ?[0-9]")
_NUMBERED: Final = re.compile(r"[ \t]*+\(?([0-9]{1,2})(?:[.)][ \t]|[ \t])\s*")
_COUNTED_ALONE: Final = re.compile(r"[0-9]{1,5}")
"""The line of its own above the moment of a subtitle."""
_LINE: Final = re.compile(r"[^\r\n]+")


def unmarked(text: str) -> Woven | None:
    """The text without the moments and numbers at which its lines begin; None where no two lines have any. A line with a moment is also cut of what all
    such lines begin with. Linear."""
    if "\n" not in text:
        return None
    lines = [match.span() for match in _LINE.finditer(text)]
    gone = _stamped(text, lines) if _TIME.search(text) is not None else []
    gone += _counted(text, lines)
    if not gone:
        return None
    loom, at = Loom(text), 0
    for start, end in sorted(gone):
        if start >= at and end > start:
            loom.copy(at, start)
            loom.put(FILLER, start, end)
            at = end
    loom.copy(at, len(text))
    return loom.done()


def blocks(text: str) -> Woven | None:
    """What `unmarked` says, but only of lines with a margin that stand together, with the line before and behind them, where anything there could be a
    number: most of a letter has no margin, and was read already. None where there is nothing such. Linear."""
    woven = unmarked(text)
    if woven is None:
        return None
    bare, together = woven.text, list(_together(woven))
    if not together or len(together) > _BLOCKS:
        return woven if together else None
    kept = [(start, end) for start, end in together if anything(shape_of(bare[start:end]))]
    if not kept:
        return None
    loom = Loom(bare)
    for start, end in kept:
        loom.copy(start, end)
        if end < len(bare):
            loom.put("\n", end, end + 1)
    cut = loom.done()
    return Woven(cut.text, cut.starts, cut.ends, cut.places(woven.spots)).over(woven)


def _together(woven: Woven) -> Iterator[Span]:
    """Blocks of two lines or more with a margin, the line before and behind with them."""
    lines = [match.span() for match in _LINE.finditer(woven.text)]
    marked = sorted({bisect_right(lines, (start, len(woven.text))) - 1 for start, _ in woven.spots})
    first = last = None
    for line in [*marked, len(lines) + 2 * _APART]:
        if first is not None and last is not None and line - last > _APART:
            if last > first:
                yield lines[max(first - 1, 0)][0], lines[min(last + 1, len(lines) - 1)][1]
            first = line
        first = line if first is None else first
        last = line


def _stamped(text: str, lines: list[Span]) -> list[Span]:
    stamped = [(line, found) for line in lines if (found := [m.span() for m in _moments(text, line)])]
    if len(stamped) < _LEAST:
        return []
    above = {after[0]: line for line, after in pairwise(lines)}
    rests = [_rest(line, found) for line, found in stamped]
    shared = _shared(["".join([text[a:b] for a, b in rest]) for rest in rests])
    gone = []
    counters: list[tuple[Span, bool]] = []
    for (line, found), rest in zip(stamped, rests, strict=True):
        gone += found
        if any(map(str.isdigit, shared)):
            places = islice(chain.from_iterable([range(a, b) for a, b in rest]), len(shared))
            gone += [(at, at + 1) for at in places if text[at].isdigit()]
        if text.find("-->", *line) >= 0 and (counter := above.get(line[0])) and _COUNTED_ALONE.fullmatch(text, *counter):
            counters.append((counter, text.count("\n", counter[1], line[0]) == 1))
    return gone + _numbers_of_cues(text, counters)


def _numbers_of_cues(text: str, counters: list[tuple[Span, bool]]) -> list[Span]:
    """Of the numbers above moments, with whether they stand right above it, those that number the subtitle: a paragraph begins with it, or they count on.
    What is said in a subtitle without a number is the line above the next moment, too."""
    values = [int(text[start:end]) for (start, end), _ in counters]
    out = []
    for i, ((start, end), near) in enumerate(counters):
        first = start == 0 or re.search(r"\n[ \t\r]*\n[ \t]*$", text[max(0, start - 20) : start]) is not None
        counted = values[i] - 1 in values[max(i - 1, 0) : i] or values[i] + 1 in values[i + 1 : i + 2]
        if near and (first or counted):
            out.append((start, end))
    return out


def _moments(text: str, line: Span) -> Iterator[re.Match[str]]:
    start, end = line
    return takewhile(lambda match: match.start() - start <= _NEAR, _MOMENT.finditer(text, start, end))


def _rest(line: Span, found: list[Span]) -> list[Span]:
    """What is left of the line between these places."""
    edges = [line[0], *chain.from_iterable(found), line[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _shared(rests: list[str]) -> str:
    """What all of them begin with, up to the number in which they differ."""
    first, last = min(rests), max(rests)
    size = next((i for i, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), min(len(first), len(last)))
    return first[:size].rstrip("0123456789")


def _counted(text: str, lines: list[Span]) -> list[Span]:
    """The numbers of lines that count on, up or down."""
    found = [match for line in lines if (match := _NUMBERED.match(text, *line)) is not None]
    numbers = [int(match[1]) for match in found]
    steps = {after - before for before, after in pairwise(numbers)}
    return [match.span() for match in found] if len(found) >= _LEAST and steps in ({1}, {-1}) else []


def bare(text: str) -> str:
    """The text without the number that it begins with (`2 壹陸玖肆.txt`), or those of its lines; "" where there is none."""
    first = _NUMBERED.match(text)
    woven = unmarked(text)
    return text[first.end() :] if first is not None else woven.text if woven is not None else ""
