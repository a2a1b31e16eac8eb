"""Home addresses of the register whose road, house and flat stand apart: in cells, in lines, behind labels of their own.

Pure. Only where a road of the register is followed by numbers that are not its own way of being written, which costs one look-up a road.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import canon, weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import HOUSEHOLD, Mention, Seen
from dlp.linkage.texts import Reading
from dlp.triggers import any_of, signs, trigger

READ: Final = 4_000
"""Characters of a text that is read for them."""
ROADS: Final = 40
"""Roads that are tried in one text."""
_WORTH: Final = re.compile(r"[로길](?:[^가-힣0-9]|[^가-힣0-9]{0,6}(?:건물|도로|번호|번지|상세|주소|호수|집)){1,12}[0-9]")
_APART: Final = re.compile(
    r"(?<![가-힣])([가-힣][가-힣0-9]{0,11}(?:로|길))((?:(?![0-9])[^가-힣]|(?:건물|도로|번호|번지|상세|주소|호수|집|건물번호)(?![가-힣])){0,12}[0-9]{1,4}"
    r"(?:[^0-9]{1,12}[0-9]{1,4}){0,2})(?![0-9])"
)
_NUMBER: Final = re.compile(r"[0-9]{1,4}")
_GOES_ON: Final = re.compile(rf"{canon.ROAD_GOES_ON}|{canon.HOUSE_GOES_ON}")
"""The number is of a longer road name (솔바람로 7번길) or of another house, so it is not the one of the register."""
_SUB_NUMBER: Final = re.compile(r"-[0-9]")
"""It is of another house (7-2), unless a flat is written so (7-201)."""


STREET: Final = any_of(trigger("로", "길"))
DIGIT: Final = any_of(signs(b"0123456789"))
"""Both stand where anything is found."""


def search(readings: Sequence[Reading], index: Index, seen: Seen, budget: Budget) -> None:
    known: set[int] | None = None
    for one in readings:
        if not (one.seen & STREET and one.seen & DIGIT) or len(one.text) > READ or _WORTH.search(one.text) is None:
            continue
        if known is None:
            known = {row for m in seen.mentions if m.field == "address" for row in m.rows}
        for match in islice(_APART.finditer(one.text), ROADS):
            if not budget.charge(HIT, one.view.part):
                return
            if not index.run("road", match[1]):
                continue
            _take(one, match, index, seen, known)


def _take(one: Reading, match: re.Match[str], index: Index, seen: Seen, known: set[int]) -> None:
    road, numbers = match[1], _NUMBER.findall(match[2])
    behind = match.start(2) + match[2].index(numbers[0]) + len(numbers[0])
    if _GOES_ON.match(one.text, behind) is not None:
        return
    readings = [f"{road} {numbers[0]}"]
    if len(numbers) > 1:
        readings.insert(0, f"{road} {numbers[0]}, {numbers[1]}호")
    if len(numbers) > 2:
        readings.insert(0, f"{road} {numbers[0]}, {numbers[1]}동 {numbers[2]}호")
    sub = _SUB_NUMBER.match(one.text, behind) is not None
    if sub:
        readings[-1] = f"{road} {numbers[0]}-{numbers[1]}"
    for text in readings:
        unit = index.find("address_unit", text)
        rows = unit or (() if sub and text is not readings[-1] else index.find("address", text))
        if not rows or known.issuperset(rows) or len({index.person(row) for row in rows}) > HOUSEHOLD:
            continue
        start, end = one.view.span(match.start(), match.end())
        chance = weights.CHANCE["address_unit" if unit else "address"] * len(readings)
        seen.mentions.append(Mention("address", (one.view.part, start), rows, chance, end=end))
        known.update(rows)
        return
