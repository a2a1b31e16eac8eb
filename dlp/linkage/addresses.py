"""Home addresses of the register whose road, house and flat stand apart or are glued: in cells, in lines, behind labels of their own, in one word with
what stands before, with whatever sign between them; from the flat to the road, as abroad, and in Latin letters.

Pure. Only where a road of the register is followed by numbers that are not its own way of being written, which costs a few look-ups a road.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import canon, roles, roman_roads, weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import HOUSEHOLD, Mention, Seen
from dlp.linkage.texts import Reading
from dlp.triggers import any_of, signs, trigger

READ: Final = 4_000
"""Characters of a text that is read for them."""
ROADS: Final = 40
"""Roads that are tried in one text."""
_LABEL: Final = "건물번호|건물|도로|번호|번지|상세|주소|호수|집"
_WORTH: Final = re.compile(rf"[로길](?:[^가-힣0-9]|[^가-힣0-9]{{0,6}}(?:{_LABEL})){{0,12}}[0-9]")
_APART: Final = re.compile(
    rf"((?:[가-힣0-9][^가-힣0-9\n]{{0,2}}){{1,12}}(?<=[로길])|(?:[가-힣0-9][^가-힣0-9\n]{{0,2}}){{1,12}}(?<=[로길].))((?:(?![0-9])[^가-힣]|(?:{_LABEL})(?![가-힣])){{0,12}}[0-9]{{1,4}}"
    r"(?:[^0-9]{1,12}[0-9]{1,4}){0,2})(?![0-9])"
)
_ROAD_AT: Final = re.compile(rf"[로길](?=.?(?:(?![0-9])[^가-힣]|(?:{_LABEL})(?![가-힣])){{0,12}}[0-9])")
"""The end of a road in every match of `_APART`, which begins at most `_AHEAD` characters before: tried everywhere, it costs more than all else of a mail."""
_AHEAD: Final = 36
_NUMBER: Final = re.compile(r"[0-9]{1,4}")
_GOES_ON: Final = re.compile(rf"{canon.ROAD_GOES_ON}|{canon.HOUSE_GOES_ON}")
"""The number is of a longer road name (솔바람로 7번길) or of another house, so it is not the one of the register."""
_SUB_NUMBER: Final = re.compile(r"-[0-9]")
"""It is of another house (7-2), unless a flat is written so (7-201)."""


_TURNED: Final = re.compile(
    r"(?<![0-9])(?P<flat>[0-9]{1,5})\s?호[\s,./·|]{1,4}(?:(?P<block>[0-9]{1,4})\s?동[\s,./·|]{1,4})?(?P<house>[0-9]{1,4}(?:-[0-9]{1,3})?)[\s,./·|]{1,4}"
    r"(?P<road>[가-힣0-9]{2,12}[로길])(?![0-9가-힣])"
)
"""From the flat to the road."""
_LATIN_ROAD: Final = (
    r"(?<![A-Za-z])(?P<road>[A-Za-z]{2,30})[- ](?P<kind>daero|ro|gil)(?: ?(?P<branch>[0-9]{1,3})(?P<beon>beon)?-?gil)?(?![A-Za-z])"
)
_LATIN_FLAT: Final = r"(?:#|no\.?\s?|unit\s|apt\.?\s)?(?P<flat>[0-9]{1,5})(?:\s?-?ho|호)?(?![0-9])"
_LATIN_BLOCK: Final = r"(?P<block>[0-9]{1,4})\s?-?dong[\s,-]{1,3}"
_LATIN: Final = (
    re.compile(
        rf"{_LATIN_ROAD}[\s,]{{1,3}}(?P<house>[0-9]{{1,4}}(?:-[0-9]{{1,3}})?)(?![0-9])(?:[\s,]{{1,3}}(?:{_LATIN_BLOCK})?{_LATIN_FLAT})?",
        re.I,
    ),
    re.compile(
        rf"(?:{_LATIN_FLAT}[\s,]{{1,3}}(?:{_LATIN_BLOCK})?)?(?<![0-9])(?P<house>[0-9]{{1,4}}(?:-[0-9]{{1,3}})?)[\s,]{{1,3}}{_LATIN_ROAD}",
        re.I,
    ),
)
"""In Latin letters, in either order: Dalmuri-gil 47, 1208-ho; #1208, 47 Dalmuri-gil."""
_KINDS: Final = {"daero": "대로", "ro": "로", "gil": "길"}
LATIN_STREET: Final = any_of(trigger("-ro", "-Ro", "-RO", " ro ", " Ro ", "gil", "Gil", "GIL", "daero", "Daero", "DAERO"))
STREET: Final = any_of(trigger("로", "길"), LATIN_STREET)
DIGIT: Final = any_of(signs(b"0123456789"))
"""Both stand where anything is found."""


def search(readings: Sequence[Reading], index: Index, seen: Seen, budget: Budget) -> None:
    known: dict[int, float] | None = None
    for one in readings:
        if not (one.seen & STREET and one.seen & DIGIT) or len(one.text) > READ:
            continue
        for match in islice(_places(one), ROADS):
            if known is None:
                known = {row: m.chance for m in seen.mentions if m.field == "address" for row in m.rows}
            if not budget.charge(HIT, one.view.part):
                return
            for road, whole in _roads(match[1]) if match.re is _APART else _names(match):
                if not index.run("road", road):
                    continue
                written = _in_order(one, match, road, whole=whole) if match.re is _APART else _written(match, road)
                if _add(one, match, written, index, seen, known):
                    break


def _apart(text: str) -> Iterator[re.Match[str]]:
    """As `_APART.finditer`."""
    at = 0
    for road in _ROAD_AT.finditer(text):
        at = max(at, road.start() - _AHEAD)
        while at <= road.start():
            if (found := _APART.match(text, at)) is None:
                at += 1
            else:
                yield found
                at = found.end()


def _places(one: Reading) -> Iterator[re.Match[str]]:
    """Where a road may stand with its numbers."""
    if _WORTH.search(one.text) is not None:
        yield from _apart(one.text)
    if "호" in one.text:
        yield from _TURNED.finditer(one.text)
    if one.seen & LATIN_STREET:
        for pattern in _LATIN:
            yield from pattern.finditer(one.text)


def _names(match: re.Match[str]) -> Iterator[tuple[str, bool]]:
    """What the road is called, in Hangul: a word of its own."""
    if match.re is _TURNED:
        yield match["road"], True
        return
    kind = _KINDS[match["kind"].lower()]
    branch = f"{match['branch']}{'번' if match['beon'] else ''}길" if match["branch"] else ""
    for name in roman_roads.hangul(match["road"].lower()):
        yield f"{name}{kind}{branch}", True


def _written(match: re.Match[str], road: str) -> list[tuple[str, bool]]:
    """The address as it is written in Hangul, with its flat and without."""
    house = f"{road} {match['house']}"
    block = f"{match['block']}동 " if match["block"] else ""
    return [*([(f"{house}, {block}{match['flat']}호", False)] if match["flat"] else ()), (house, True)]


_NO_LETTER: Final = re.compile("[^가-힣0-9]+")
_SHORTEST: Final = 3


def _roads(text: str) -> Iterator[tuple[str, bool]]:
    """What may be the name of a road at the end of a text, the longest first; and whether it is a word of its own."""
    start = next((found.end() for found in reversed(list(_NO_LETTER.finditer(text.rstrip())))), 0)
    word = _NO_LETTER.sub("", text)
    for at in range(max(len(word) - _SHORTEST, 0) + 1):
        yield word[at:], len(word) - at == len(text.rstrip()) - start


def _in_order(one: Reading, match: re.Match[str], road: str, *, whole: bool) -> list[tuple[str, bool]]:
    """The address from the road to the flat. `whole`: the road is a word of its own; of another word's end it counts with the flat only (큰별빛로 is another
    road)."""
    numbers = _NUMBER.findall(match[2])
    behind = match.start(2) + match[2].index(numbers[0]) + len(numbers[0])
    if _GOES_ON.match(one.text, behind) is not None:
        return []
    readings = [f"{road} {numbers[0]}"]
    if len(numbers) > 1:
        readings.insert(0, f"{road} {numbers[0]}, {numbers[1]}호")
    if len(numbers) > 2:
        readings.insert(0, f"{road} {numbers[0]}, {numbers[1]}동 {numbers[2]}호")
    sub = _SUB_NUMBER.match(one.text, behind) is not None
    if sub:
        readings[-1] = f"{road} {numbers[0]}-{numbers[1]}"
    return [(text, whole and not (sub and text is not readings[-1])) for text in readings]


def _add(
    one: Reading, match: re.Match[str], written: Sequence[tuple[str, bool]], index: Index, seen: Seen, known: dict[int, float]
) -> bool:
    """The first of the ways in which an address may be meant that somebody has. Each with whether it counts without a flat."""
    for text, whole in written:
        unit = index.find("address_unit", text)
        rows = unit or (index.find("address", text) if whole else ())
        chance = weights.CHANCE["address_unit" if unit else "address"] * len(written)
        if not rows or all(known.get(row, 1.0) <= chance for row in rows) or len({index.person(row) for row in rows}) > HOUSEHOLD:
            continue
        start, end = one.view.span(match.start(), match.end())
        seen.mentions[:] = [
            m for m in seen.mentions if m.field != "address" or m.rows != rows or m.chance < chance
        ]  # the house is one mention
        seen.mentions.append(Mention("address", (one.view.part, start), rows, chance, end=end))
        known.update(dict.fromkeys(rows, chance))
        return True
    return False


_FLAT: Final = 3 * weights.CHANCE["address_unit"]


def is_place(m: Mention, text: str | None) -> bool:
    """Is an address that a written text tells one where work is done, as far as the words beside it say? That of his flat is none, whatever they say."""
    if m.field not in ("address", "building") or m.chance <= _FLAT or text is None or m.end <= m.key[1]:
        return False
    return not roles.at_home(text, m.key[1], m.end)
