"""The letters of a quarter: who tried to reach the person of a case or passed his data on, and what was stopped; and how it was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from dlp.desk.rights import Right
from dlp.office import outfile, who
from dlp.office.answering import Letter, Sure, words
from dlp.office.entries import journalled, recorded
from dlp.office.options import CaseNo, Unknown, WhoseOwn
from dlp.office.reports import span
from dlp.office.subjects import Requester, case_of, kept_of, office, requester_of, requesters
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Argument, Option

ENDLESS: Final = 1 << 31

if TYPE_CHECKING:
    from dlp.office.who import Asker
    from dlp.subject.holdings import Kept


def of_case(site: Path, number: str, person: Requester, since: datetime, until: datetime) -> list[Kept]:
    """What is kept about a person of a case from that time."""
    from dlp.subject.informing import within

    return within(kept_of(site, number, person.whose), since, until)


def of_all(site: Path, since: datetime, until: datetime) -> Iterator[tuple[str, Requester, list[Kept]]]:
    """Every person of a case who has something in that time. What was found later is of the time it was sent."""
    from dlp.store import look

    with look(site) as kept:
        numbers = kept.cases_since(since)
    for number in numbers:
        there = requesters(site, number)
        for place in range(1, len(there) + 1) or (0,):
            person = requester_of(site, number, str(place)) if place else Requester()
            if found := of_case(site, number, person, since, until):
                yield number, person, found


def letter(site: Path, number: str, person: Requester, title: str, kept: Sequence[Kept], since: datetime, until: datetime) -> str:
    from dlp.ledgers.lookups import IMPORTED
    from dlp.office.reaching import reach
    from dlp.store import look
    from dlp.subject.informing import letter as written

    now = datetime.now(UTC)
    with look(site) as records:
        logs = any(datetime.fromisoformat(at) >= since for _, at, *_ in records.entries((IMPORTED,), after=0, most=ENDLESS))
    gaps = reach(site, number, person.whose, since=since, until=until)
    return written(
        number, title, kept, office(site), words(), logs=logs, reach=gaps, until=now if now < until else None, among=person.among
    )


@dataclass(frozen=True, slots=True)
class Informed:
    """The letters of a quarter, `title`: their case numbers, and how many incidents each tells of."""

    title: str
    letters: list[tuple[str, int]]


def inform(
    site: Path,
    asker: Asker,
    quarter: Annotated[str, Option("2026Q4")],
    case_no: Annotated[str, Argument("Case number; without it a letter for every case with --into.", metavar="[CASE_NO]")] = "",
    out: Annotated[Path | None, Option("Write the letter here (mode 0600, never over a file that exists).")] = None,
    into: Annotated[
        Path | None, Option("Write a letter for every case that has something in that quarter into this folder.")
    ] = None,
    requester: WhoseOwn = "",
    *,
    sure: Sure,
) -> Informed:
    """Write the letter of a case to `out`, or of every case that has something in that quarter into a folder. A letter is journalled once it
    stands there."""
    actor = who.acting(site, asker, Right.rights)  # before anything is said about the number
    since, until, title = span(quarter)
    place = out if case_no else into
    if place is None or bool(case_no) == bool(into) or bool(case_no) != bool(out):
        raise ConfigError("--out", "", "give a case and --out, or --into for all cases")
    if not recorded(site):
        raise StoreError("nothing was recorded here yet")
    if case_no:
        number = case_of(site, case_no, sure)
        person = requester_of(site, number, requester)
        found = [(number, person, of_case(site, number, person, since, until), place)]
    elif place.is_dir():
        found = [
            (number, person, kept, place / (f"{number}-{quarter}" + (f"-{person.place}" if person.among > 1 else "") + ".txt"))
            for number, person, kept in of_all(site, since, until)
        ]
    else:
        raise ConfigError(str(place), "", "there is no such folder: make it first")
    for number, person, kept, file in found:
        outfile.write(site, file, letter(site, number, person, title, kept, since, until))
        body = {**actor.body(), "case_no": number, "quarter": quarter, "incidents": [one.id for one in kept], **asdict(person)}
        journalled(site, "subject-informed", body)
    return Informed(title, [(number, len(kept)) for number, _, kept, _ in found])


def explain(
    site: Path,
    asker: Asker,
    case_no: CaseNo,
    out: Letter = None,
    unknown: Unknown = False,
    requester: WhoseOwn = "",
    *,
    reason: str,
    sure: Sure,
) -> str:
    """How it was decided about messages of a case, in Korean (PIPA 37-2(2))."""
    from dlp.office.reaching import reach
    from dlp.subject.explaining import explanation

    who.acting(site, asker, Right.rights)  # before anything is said about the number
    number = case_of(site, case_no, None if unknown else sure)
    person = requester_of(site, number, requester)
    with outfile.paper(site, out) as write:
        who.looking(site, asker, reason, what="subject explain", right=Right.rights, filters={"case": number})
        kept = kept_of(site, number, person.whose)
        gaps = reach(site, number, person.whose)
        write(text := explanation(number, kept, office(site), words(), gaps, among=person.among))
    return text
