"""Dates as Korean official documents write them, and the days on which offices are closed. Pure; imports nothing of ours. Source: 행정 효율과 협업 촉진에 관한 규정 시행규칙 art. 2, and the
handbook to it (행정업무운영 편람): numbers with a full stop after each, hours of 24, no leading zeros in a date.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import Final

KST: Final = timezone(timedelta(hours=9), "KST")
_SATURDAY: Final = 5


def closed(day: date, more: Container[date] = ()) -> bool:
    """Saturday, Sunday, a public holiday of Korea or its substitute (관공서의 공휴일에 관한 규정), or one of `more`: temporary holidays, which the
    cabinet names at short notice and no table knows."""
    return day.weekday() >= _SATURDAY or day in more or day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays  # which only letters and clocks need

    return frozenset(country_holidays("KR", years=year))


def official(day: date) -> str:
    """`2026. 11. 9.`"""
    return f"{day.year}. {day.month}. {day.day}."


def official_time(moment: datetime) -> str:
    """`2026. 11. 9. 09:12`, Korean time. ValueError for a moment without an offset."""
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset")
    here = moment.astimezone(KST)
    return f"{official(here.date())} {here:%H:%M}"
