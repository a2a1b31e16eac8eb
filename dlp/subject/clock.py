"""The days an answer may take.

Ten days from receipt: access Decree 41(4)(5) and 42(2), correction and erasure 43(3), suspension 44(2). Days are counted as 행정기본법 6(1)
has it, by the Civil Code: the day of receipt does not count (157), the term ends with its last day (159), and a last day on a Saturday or
Sunday moves to the next (161, and 관공서의 공휴일에 관한 규정 2). Other public holidays follow the moon and the cabinet and are not known
here: a last day on one of them stays where it is, so that the term shown is never longer than the law's. (민원 처리에 관한 법률 would count
working days and end later still.)

Only access can be put off (35(3), Decree 42(2)): the reason must be told within the ten days. For correction, erasure and suspension the
law knows no extension. How long access may be put off the law does not say ("when the reason is gone, without delay"); here it is ten more
days, once, so that somebody looks again. An explanation of an automated decision is due within 30 days (Decree 44-3(5)).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Final

DAYS: Final = 10
EXPLAIN_DAYS: Final = 30
SOON: Final = 2  # days before the last one from which it is pressing
KST: Final = timezone(timedelta(hours=9), "KST")
SATURDAY: Final = 5


def due(first: date, days: int = DAYS) -> date:
    """The last day of a term of `days` that `first` (the day of receipt, or the old last day) sets going."""
    last = first + timedelta(days=days)
    while last.weekday() >= SATURDAY:
        last += timedelta(days=1)
    return last


def day_of(at: str | datetime) -> date:
    """The Korean day of a moment with an offset."""
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return moment.astimezone(KST).date()
