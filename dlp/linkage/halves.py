"""Half a datum today, the other half tomorrow: surname and given name, road and house number, mail id and domain, year and day of birth.

A half says nothing by itself: a road, a year, a `성은 배` stands in a hundred messages. So a first half is only noted (`first`), of the few cases
that a person in the message works on or that were spoken of, and remembered like any field, apart from what identifies. The second half is looked
for only in the cases whose first half the same recipient was told (`second`): what is complete then counts as the whole field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice
from typing import Final

from dlp.linkage import few, roles, weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.texts import Reading
from dlp.openings import headed

LONGEST: Final = 400
"""Characters of a text that may be no more than a half."""
OTHER: Final = {
    "~surname": "~given", "~given": "~surname", "~road": "~house", "~house": "~road", "~mail_id": "~mail_host", "~mail_host": "~mail_id",
    "~birth_year": "~birth_day", "~birth_day": "~birth_year", "~building": "~unit", "~unit": "~building",
    "~quarter": "",
}  # fmt: skip
WHOLE: Final = {
    "~surname": "name", "~given": "name", "~road": "address", "~house": "address", "~mail_id": "email", "~mail_host": "email",
    "~birth_year": "birth_date", "~birth_day": "birth_date", "~building": "address", "~unit": "address",
}  # fmt: skip
_CHANCE: Final = {"name": 1e-3, "address": 2e-3, "email": 1e-6, "birth_date": 4e-5}
"""u of the whole where its halves came apart: a little above that of the field, for the halves may belong to different things."""

SURNAME: Final = re.compile(
    r"(?:성(?:은|이|씨는|씨가|을)|성씨)\s*[:：]?\s*([가-힣]{1,2}?)(?:씨|가|이|요|고|에|임|입니다|이에요|예요|래요?|이래요?|라고)*(?![가-힣])|(?<![가-힣])([가-힣]{1,2}?)씨(?=[^가-힣]|가|는|인|이|$|라|예|래|야|네|임|고|요)"
    r"|^\W*([가-힣])\W*(?:[ㄱ-ㅎㅏ-ㅣ]+\W*)?$"
)
"""A surname as one says it, or a message of one syllable: the beginning of a name that is told letter by letter."""
_TAIL: Final = r"(?:이라고|라고|이래요?|래요?|이에요|예요|입니다|이고|고요?|씨|님|이가|이는|이야|은|는|이|가|을|를|요|임|야){0,8}"
"""Endings behind a name. `이가` is one and two: without a bound every way to part a long row of them would be tried."""
_GIVEN: Final = re.compile(rf"(?:(?<![가-힣])|(?<=이름은)|(?<=성함은)|(?<=이름이))([가-힣]{{2,3}}?){_TAIL}(?![가-힣])")
_ROAD: Final = re.compile(r"(?<![가-힣0-9])([가-힣][가-힣0-9]{0,10}(?:로|길))(?![가-힣0-9]*\s?[0-9])")
_HOUSE: Final = re.compile(r"(?<![0-9.,:/-])([0-9]{1,4}(?:-[0-9]{1,3})?)(?![0-9]|[.,:/-][0-9]|\s?[시분월년원명건개층쪽%회차])")
_MAIL_ID: Final = re.compile(r"(?<![A-Za-z0-9._%+@-])([A-Za-z][A-Za-z0-9._%+-]{1,29}[A-Za-z0-9])(?![A-Za-z0-9_%+@-]|\.[A-Za-z0-9])")
_MAIL_HOST: Final = re.compile(r"(?<![A-Za-z0-9])@?\s?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+)(?![A-Za-z0-9])")
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)?([0-9]{2})\s?년(?:도)?\s?(?:생|출생)")
_DAY: Final = re.compile(r"(?<![0-9])([0-9]{1,2})\s?월\s?([0-9]{1,2})\s?일|(?<![0-9])([01][0-9])([0-3][0-9])(?![0-9])")
_UNIT: Final = headed(
    r"(?<![0-9가-힣])(?:제?([0-9]{1,4})\s?동\s?)?제?([0-9]{1,5})\s?호(?![가-힣]{2})|(?<![0-9-])([0-9]{3,4})-([0-9]{3,5})(?![0-9-])"
)
_PATTERNS: Final = {
    "~surname": SURNAME, "~given": _GIVEN, "~road": _ROAD, "~house": _HOUSE, "~mail_id": _MAIL_ID, "~mail_host": _MAIL_HOST, "~birth_year": _YEAR,
    "~birth_day": _DAY, "~unit": _UNIT,
}  # fmt: skip
_FIRST: Final = {"~surname": "", "~road": "로길", "~mail_id": "", "~birth_year": "년", "~unit": "호", "~quarter": "동리읍면"}
"""Halves that may come first, and the signs one of which their text holds."""


def first(readings: Iterable[Reading], index: Index, rows: frozenset[int]) -> dict[int, frozenset[str]]:
    """The halves that stand in a message, by row: of the cases in question only."""
    out: dict[int, frozenset[str]] = {}
    for one in readings if rows else ():
        if len(one.text) > LONGEST or not one.plain:
            continue
        for half, signs in _FIRST.items():
            if not signs or any([sign in one.text for sign in signs]):
                for _, value in _all(half, one):
                    for row in _of(half, value, index, rows):
                        out[row] = out.get(row, frozenset()) | {half}
    return out


def buildings(found: Iterable[Mention], rows: frozenset[int]) -> dict[int, frozenset[str]]:
    """The same of addresses as a whole: the apartment may come in another message."""
    meant = {row for one in found if one.field in ("address", "building") for row in one.rows if row in rows}
    return dict.fromkeys(sorted(meant), frozenset({"~building"}))


def told(halves: Mapping[int, frozenset[str]], rows: Set[int]) -> Iterator[Mention]:
    """Halves told before, of cases that are spoken of now or of which another piece is told: pieces that need no other half. `rows`: these cases."""
    for row in rows & halves.keys():
        for half in halves[row] & _PIECE.keys():
            field = _PIECE[half]
            yield Mention(field, ("told", row), (row,), weights.CHANCE[field])


def homes(one: Reading, index: Index, rows: Set[int], beside: Set[int] = frozenset()) -> Iterator[Mention]:
    """The apartment where somebody is said to live, without its building: of the cases in question. `beside`: rows whose road stands there, too."""
    for found in islice(_UNIT.finditer(one.text), HOMES) if "호" in one.text and one.plain else ():
        value = _unit(found)
        run = index.run("unit", value)
        meant = tuple(sorted(row for row in run if row in rows))
        if meant and (not beside.isdisjoint(meant) or roles.home(one.text, *found.span())):
            yield Mention(
                "building", (one.view.part, one.start(found.start())), meant, (len(run) + 1.0) / (index.keyed_rows + 600.0)
            )


_WHOLE: Final = ("name", "phone", "email", "address", "birth_date")
HOMES: Final = 8
"""Apartments of one text that are looked up."""
POINTED: Final = 3
"""People named before beyond whom it is said of none of them."""


def whole(
    shown: Mapping[int, frozenset[str]], index: Index, rows: Set[int], mine: Sequence[Set[int]], *, asked: bool
) -> Iterator[Mention]:
    """Requesters who were named before, when nothing said that they are any: a request is spoken of now. `rows`: the cases that are spoken of.
    `asked`: it is said of somebody who is not named here that he asked: of whoever was named of the sender's own (`mine`)."""
    for person, fields in shown.items():
        field = next((one for one in _WHOLE if one in fields), None)
        found = tuple(row for row in index.person_rows(person) if row in rows) if field else ()
        if field and found:
            yield Mention(field, ("told", person), found, weights.CHANCE["earlier"])
    if asked:
        meant = {
            person: own
            for person in shown
            if (own := [row for row in index.person_rows(person) if any(row in some for some in mine)])
        }
        for person, own in meant.items() if len(meant) <= POINTED else ():
            if field := next((one for one in _WHOLE if one in shown[person]), None):
                yield Mention(field, ("told", person), tuple(own), weights.CHANCE["earlier"], "claimed")


_PIECE: Final = {"~surname": "surname", "~road": "road", "~mail_id": "mail_id", "~birth_year": "birth_year", "~quarter": "quarter"}


def second(readings: Iterable[Reading], index: Index, told: Mapping[int, frozenset[str]]) -> Iterator[Mention]:
    """What completes a half that was told before. `told`: row → halves."""
    wanted: dict[str, set[int]] = {}
    for row, halves in told.items():
        for half in halves:
            if other := OTHER[half]:
                wanted.setdefault(other, set()).add(row)
    for one in readings if wanted else ():
        if len(one.text) > LONGEST or not one.plain:
            continue
        for half, rows in wanted.items():
            if half not in _PATTERNS:
                continue
            for place, value in _all(half, one):
                found = tuple(sorted(_of(half, value, index, frozenset(rows))))
                if found:
                    field = WHOLE[half]
                    yield Mention(
                        field, (one.view.part, one.start(place)), found, max(_CHANCE[field], weights.CHANCE.get(field, 0.0))
                    )


def _all(half: str, one: Reading) -> list[tuple[int, str]]:
    return one.once(half, lambda: list(_read(half, one.text)))


def _read(half: str, text: str) -> Iterator[tuple[int, str]]:
    """(place, value) of everything in the text that may be such a half."""
    if half == "~quarter":
        yield from few.quarters(text)
        return
    for found in _PATTERNS[half].finditer(text):
        groups = [group for group in found.groups() if group]
        if half == "~unit":
            yield found.start(), _unit(found)
            continue
        if half == "~birth_day":
            groups = [f"{int(groups[0]):02}{int(groups[1]):02}"]
        yield found.start(), groups[0].casefold()


def _unit(found: re.Match[str]) -> str:
    groups = [group for group in found.groups() if group]
    return f"{groups[0] if len(groups) > 1 else ''}-{groups[-1]}"


def _of(half: str, value: str, index: Index, rows: frozenset[int]) -> set[int]:
    if half == "~quarter" and index.run("topic", value):
        return set()  # a place that titles name
    if half == "~surname":
        number = index.surname_number(value)
        return {row for row in rows if number is not None and index.surname_of(row) == number}
    return set(rows.intersection(index.run(half.removeprefix("~"), value)))
