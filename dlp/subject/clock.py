"""The days an answer may take.

Ten days from receipt: access Decree 41(4)(5) and 42(2), correction and erasure 43(3), suspension 44(2). Days are counted as 행정기본법 6(1)
has it, by the Civil Code: the day of receipt does not count (157), the term ends with its last day (159), and a last day on a Saturday, a Sunday
or a public holiday moves to the next working day (161, and 관공서의 공휴일에 관한 규정 2, 3: substitutes too). Temporary holidays are named by the
cabinet at short notice: `agency.holidays` in dlp.yaml; without them the term shown is shorter than the law's, never longer. (민원 처리에 관한 법률
would count working days and end later still.)

Only access can be put off (35(3), Decree 42(2)): the reason must be told within the ten days. For correction, erasure and suspension the
law knows no extension. How long access may be put off the law does not say ("when the reason is gone, without delay"); here it is ten more
days, once, so that somebody looks again. An explanation of an automated decision is due within 30 days (Decree 44-3(5)).
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, timedelta
from typing import Final

from dlp.dates import KST as KST
from dlp.dates import closed

DAYS: Final = 10
EXPLAIN_DAYS: Final = 30
SOON: Final = 2  # days before the last one from which it is pressing


def due(first: date, days: int = DAYS, more: Container[date] = ()) -> date:
    """The last day of a term of `days` that `first` (the day of receipt, or the old last day) sets going. `more`: temporary holidays."""
    last = first + timedelta(days=days)
    while closed(last, more):
        last += timedelta(days=1)
    return last


def day_of(at: str | datetime) -> date:
    """The Korean day of a moment with an offset."""
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return moment.astimezone(KST).date()
