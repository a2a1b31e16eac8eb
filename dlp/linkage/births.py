"""When somebody was born, as people tell it: a year of birth, a birthday without its year, an age. Pure; each is a piece, compared only with the few
(`dlp.linkage.few`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.texts import Reading

MOST: Final = 40
"""Of each kind in one text that are looked up."""
_YEAR: Final = anchored(
    r"(?<![0-9])(?:19|20)?([0-9]{2})\s?(?:년\s?(?:생|도생|출생|에\s?태어|도에\s?태어|태생)|년생|학번|생(?![가-힣]))|(?<![0-9])(?<![0-9][-.) ])(?<!내선 )19([3-9][0-9])(?:년)?(?![0-9년]|[-.][0-9])|['’]([3-9][0-9])(?![0-9])"
)
_DIGIT: Final = {c: str(d) for d, cs in enumerate(("공영", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구")) for c in cs}
_YEAR_READ: Final = anchored(
    r"(?<![가-힣])(?:천?구백|일구)?\s?([공영일이삼사오육륙칠팔구]{2})\s?년\s?(?:생|도생|출생|에\s?태어|태생)"
)
_BIRTHDAY: Final = anchored(
    r"(?<![0-9])([0-9]{1,2})\s?(?:월|[./])\s?([0-9]{1,2})\s?일?\s?(?:생|에\s태어|출생|이\s?생일|생일)|생일[은이]?\s?:?\s?([0-9]{1,2})\s?(?:월|[./])\s?([0-9]{1,2})"
)
"""A birthday without its year."""
_AGE: Final = anchored(
    r"(?<![0-9])([1-9][0-9])\s?(?:세|살)|(스물|서른|마흔|쉰|예순|일흔|여든|아흔)(하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?\s?(?:살|세|이|에|쯤|정도|된)"
)
_TENS: Final = {"스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_ONES: Final = {
    "하나": 1,
    "한": 1,
    "둘": 2,
    "두": 2,
    "셋": 3,
    "세": 3,
    "넷": 4,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
}


def years(text: str) -> Iterator[tuple[int, str]]:
    """(place, two digits) of what may be a year of birth: 85년생, 1985, 85년에 태어난, '85."""
    for found in islice(_YEAR.finditer(text), MOST):
        yield found.start(), next(g for g in found.groups() if g)
    for found in islice(_YEAR_READ.finditer(text), MOST):
        yield found.start(), "".join(_DIGIT[c] for c in found[1])


def birthdays(text: str) -> Iterator[tuple[int, str]]:
    """(place, month and day as the register writes them) of what may be a birthday: 3월 5일생, 생일은 3.5."""
    for day in islice(_BIRTHDAY.finditer(text), MOST):
        yield day.start(), f"{int(day[1] or day[3]):02}{int(day[2] or day[4]):02}"


def ages(reading: Reading, index: Index, rows: set[int], year: int) -> Iterator[Mention]:
    """An age as people tell it (쉰둘, 52세), as the years of birth that it can mean: counted from birth, or from one as Koreans do. `year`: of the
    message."""
    for found in islice(_AGE.finditer(reading.text), MOST):
        age = int(found[1]) if found[1] else _TENS[found[2]] + _ONES.get(found[3] or "", 0)
        born = {f"{(year - age - back) % 100:02}" for back in (-1, 0, 1)}
        hit = {row for value in born for row in rows.intersection(index.run("birth_year", value))}
        if hit:
            place = (reading.view.part, reading.start(found.start()))
            yield Mention("birth_year", place, tuple(sorted(hit)), 3 * weights.CHANCE["birth_year"])
