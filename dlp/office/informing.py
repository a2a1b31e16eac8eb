"""The letters of a quarter: who tried to reach the person of a case or passed his data on, and what was stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.desk.rights import Actor
from dlp.office import outfile
from dlp.office.answering import words
from dlp.office.entries import journalled, recorded
from dlp.office.reports import span
from dlp.office.subjects import kept_of, office
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.subject.holdings import Kept


def of_case(site: Path, number: str, since: datetime, until: datetime) -> list[Kept]:
    """What is kept about a case from that time."""
    from dlp.subject.informing import within

    return within(kept_of(site, number), since, until)


def of_all(site: Path, since: datetime, until: datetime) -> Iterator[tuple[str, list[Kept]]]:
    """Every case that has something in that time. What was found later is of the time it was sent."""
    from dlp.store import look

    with look(site) as kept:
        numbers = kept.cases_since(since)
    for number in numbers:
        if found := of_case(site, number, since, until):
            yield number, found


def letter(site: Path, number: str, title: str, kept: Sequence[Kept]) -> str:
    from dlp.subject.informing import letter as written

    return written(number, title, kept, office(site), words())


def write(site: Path, actor: Actor, quarter: str, numbers: Callable[[], str] | None, out: Path) -> list[tuple[str, int]]:
    """Write the letter of a case to `out`, or (`numbers`: None) of every case that has something in that quarter into the folder `out`: their numbers,
    and how many incidents each tells of. A letter is journalled once it stands there."""
    since, until, title = span(quarter)
    if not recorded(site):
        raise StoreError("nothing was recorded here yet")
    if numbers is not None:
        number = numbers()
        found = [(number, of_case(site, number, since, until), out)]
    elif out.is_dir():
        found = [(number, kept, out / f"{number}-{quarter}.txt") for number, kept in of_all(site, since, until)]
    else:
        raise ConfigError(str(out), "", "is not a folder")
    for number, kept, file in found:
        outfile.write(site, file, letter(site, number, title, kept))
        body = {**actor.body(), "case_no": number, "quarter": quarter, "incidents": [one.id for one in kept]}
        journalled(site, "subject-informed", body)
    return [(number, len(kept)) for number, kept, _ in found]
