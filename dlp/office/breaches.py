"""The breach desk (PIPA 34): a leak is opened, its notices drafted and recorded, and it is closed. Every step is journalled with who took it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Right
from dlp.ledgers.breaches import BREACHES, PREFIX, WAYS
from dlp.office import who
from dlp.office.entries import journalled, recorded
from dlp.office.outfile import paper
from dlp.office.subjects import cleaned, office
from dlp.office.times import moment
from dlp.ports import ConfigError, NotFound, NotNow
from dlp.show.asking import Argument, Option
from dlp.texts.labels import CHANNELS
from dlp.vocabulary import FIELDS

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach
    from dlp.office.who import Asker
    from dlp.subject.notices import Left


OTHER: Final = "other"
LEAKED: Final = tuple(one for one in FIELDS if one != "case_no")
"""What can be among it, in the register's words."""
AUDIENCES: Final = ("persons", "web", "authority")
Id = Annotated[str, Argument("A leak of `breach list`: BR-…", metavar="ID")]


NOTHING_LEFT: Final = "no data of a person left with these messages; if it leaked all the same, say how many persons: --people N"
ONLY_CONTACT: Final = "what was written went to the person himself and is no leak; that its sender had the address without a duty may be one: --possible (PIPA 34(2)), or --people N where it is certain"


@dataclass(frozen=True, slots=True)
class Leak:
    """What is known when a breach is opened: the incidents whose messages left, or (`outside`) the way of what left where this program does not see,
    with its cases and items. `aware`: when the agency knew; `people`: None where they are one a case."""

    incidents: Annotated[Sequence[str], Argument("Incidents that are one leak; none with --outside.", metavar="INCIDENT…")] = ()
    outside: Annotated[bool, Option("It left where this program does not see: a call, paper, a stick.")] = False
    way: Annotated[str, Option("Which way (with --outside).", words=WAYS)] = OTHER
    cases: Annotated[Sequence[str], Option("Case number concerned (with --outside; repeatable).", "--case")] = ()
    items: Annotated[
        Sequence[str],
        Option(
            "What was among it (with --outside; repeatable): name, birth_date, phone, email, address, rrn, frn, passport, driver_license, bank_account, attachments.",
            "--item", metavar="FIELD", words=LEAKED,
        ),
    ] = ()  # fmt: skip
    possible: Annotated[bool, Option("It may have leaked, nobody knows yet (PIPA 34(2)).")] = False
    aware: Annotated[str | None, Option("When the agency knew: 2026-11-22T09:00, 5h (default: now).")] = None
    people: Annotated[int | None, Option("Persons concerned, where they are not one a case.", least=1)] = None
    sensitive: Annotated[bool, Option("Sensitive data (PIPA 23) was among it.")] = False
    intrusion: Annotated[bool, Option("By unlawful access from outside.")] = False
    recovered: Annotated[bool, Option("All came back and the risk is clearly low: no report is due.")] = False

    def checked(self) -> None:
        """ConfigError for words that do not go together, and for a time that is none."""
        moment("--aware", self.aware)
        if self.outside:
            if self.people is None:
                raise ConfigError("--people", "", "say how many persons are concerned: nothing here tells")
        elif not self.incidents:
            raise ConfigError("INCIDENT", "", "name an incident, or say that it left another way: --outside --way phone")
        elif self.cases or self.items or self.way != OTHER:
            raise ConfigError("--outside", "", "are read from the incidents; they belong to --outside")


def opened(site: Path, asker: Asker, leak: Leak) -> Breach:
    """Starts the clock. ConfigError for what cannot be, StoreError where nothing left."""
    from dlp.ledgers.breaches import contacted, items_of, leaked
    from dlp.record.cases import people
    from dlp.store.ids import new_id

    leak.checked()
    actor = who.acting(site, asker, Right.rights)
    named = [_number(one) for one in dict.fromkeys(leak.cases)]
    found = _incidents(site, list(dict.fromkeys(leak.incidents))) if leak.incidents else []
    gone, traces = list(filter(leaked, found)), any(map(contacted, found))
    known, now = _known(leak, gone)
    _not_twice(site, found)
    if not gone and leak.people is None and not leak.possible:
        raise NotNow(ONLY_CONTACT if traces else NOTHING_LEFT)
    counted = [one for one in found if leaked(one) or contacted(one)] or found
    marks = [*(case for one in counted for case in one["cases"]), *({"case_no": one, "fields": ()} for one in named)]
    among = set().union(*(items_of(one) for one in counted)) | set(leak.items)
    number = PREFIX + new_id(now.astimezone(KST), os.urandom).removeprefix("INC-")
    body = {
        **actor.body(), "aware": known.astimezone(UTC).isoformat(), "incidents": [one["id"] for one in counted], "cases": sorted({one["case_no"] for one in marks}),
        "people": leak.people or max(1, people(marks)), "items": sorted(among),
        "sensitive": leak.sensitive, "intrusion": leak.intrusion, "recovered": leak.recovered, "outside": leak.way if leak.outside else "", "possible": leak.possible,
        "contact": traces,
    }  # fmt: skip
    journalled(site, "breach-opened", body, ref=number)
    return one(site, number)


def _not_twice(site: Path, found: Sequence[dict[str, Any]]) -> None:
    """StoreError where one of these incidents is that of an open breach."""
    meant = {one["id"] for one in found}
    for each in every(site):
        if not each.closed and not meant.isdisjoint(each.incidents):
            raise NotNow(f"{each.id} is open over one of these already: one leak has one clock")


def _known(leak: Leak, gone: Sequence[dict[str, Any]]) -> tuple[datetime, datetime]:
    """When the agency knew, and now. ConfigError for a moment to come, or before the first of these messages went: the clock of 72 hours would begin
    before there was a leak."""
    known = moment("--aware", leak.aware) or datetime.now(UTC)
    now = datetime.now(UTC)  # after the other: `0h` is no moment to come
    if known > now:
        raise ConfigError("--aware", "", "lies in the future: write a moment that is past")
    first = min((datetime.fromisoformat(one["left_at"]) for one in gone), default=known)
    if known < first.replace(second=0, microsecond=0):  # moments are written in minutes
        raise ConfigError("--aware", "", "lies before the message went: nobody can have known of it then")
    return known, now


def draft(site: Path, one: Breach, audience: str) -> str:
    """The notice to an audience in Korean; 【…】 is for a person to fill in."""
    from dlp.office.reaching import of_cases
    from dlp.subject.notices import notice

    spoken = of_cases(site, one.cases) if one.incidents else None  # what left by a way that no record tells of is known by a person
    return notice(one, office(site), audience, _left(site, one), spoken)


_WHERE: Final = {"staff": "담당하지 않는 직원", "group": "여러 사람이 보는 방", "requester": "청구인이 아닌 시민", "": "기관 밖"}
"""Kind of a recipient → how a letter calls him, who is to be told to nobody."""


def _left(site: Path, one: Breach) -> list[Left]:
    """The messages of a breach that reached others than the person himself."""
    from dlp.ledgers.breaches import HIMSELF, leaked
    from dlp.office.institutions import institutions
    from dlp.subject.notices import Left

    names = institutions(site)
    found = filter(leaked, _incidents(site, list(one.incidents)) if one.incidents else ())
    return [
        Left(
            each["left_at"], each["department"], CHANNELS.get(each["channel"], ""),
            tuple(dict.fromkeys(names(to["address"]) or _WHERE.get(to["kind"], _WHERE[""]) for to in each["recipients"] if to["relation"] not in HIMSELF)) or (_WHERE[""],),
        )
        for each in found
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A notice that went out, `late` after the time limit; or (`text`) its draft, where no file was named for it."""

    text: str = ""
    late: bool = False


def notify(
    site: Path,
    asker: Asker,
    breach_id: Id,
    to: Annotated[str, Option("persons, authority; web: on the site, where persons cannot be reached", words=AUDIENCES)],
    out: Annotated[Path | None, Option("Write the draft here (never over a file that exists).")] = None,
    sent: Annotated[str | None, Option("Only record that it went out then: 2026-11-22T09:00, 1h.")] = None,
) -> Told:
    """Draft a notice, or record that it was sent, now where `sent` does not say when. Journalled once there is a place for it."""
    actor, found = who.acting(site, asker, Right.rights), one(site, breach_id)
    if found.closed:
        raise NotNow(f"{breach_id}: this breach is closed")
    when = moment("--sent", sent) or datetime.now(UTC)
    now = datetime.now(UTC)  # after the other: `0h` is no moment to come
    if when > now or when < datetime.fromisoformat(found.aware).replace(microsecond=0):  # moments are given in whole seconds
        raise ConfigError("--sent", "", "not between the moment the agency knew and now")
    text = "" if sent else draft(site, found, to)
    with paper(site, None if sent else out) as write:
        body = {**actor.body(), "audience": to, "sent": sent is not None, "when": when.astimezone(UTC).isoformat()}
        journalled(site, "breach-noticed", body, ref=breach_id)
        write(text)
    return Told(text if out is None else "", sent is not None and when > found.due)


def close(
    site: Path,
    asker: Asker,
    breach_id: Id,
    anyway: Annotated[bool, Option("Although a notice is still due.")] = False,
    mistake: Annotated[
        str, Option("It was opened by mistake and is no leak: why, without names. Nobody is told; the monthly check shows it.")
    ] = "",
) -> None:
    """StoreError where a notice is still due, but `anyway`; a `mistake` owes none, unless somebody was told already."""
    actor, found = who.acting(site, asker, Right.rights), one(site, breach_id)
    if found.closed:
        raise NotNow(f"{breach_id}: this breach is closed already")
    if (why := cleaned(site, mistake, "--mistake")) == "" != mistake:
        raise ConfigError("--mistake", "", "say why")
    if why and found.sent:
        raise NotNow(f"{breach_id}: a notice of it went out: it cannot have been a mistake without a word to whom it told")
    if found.open_duties and not anyway and not why:
        raise NotNow(
            f"still to be told: {', '.join(found.open_duties)} (dlp breach notice {breach_id} --to … --sent …, or --anyway)"
        )
    journalled(
        site, "breach-closed", {**actor.body(), "left": list(found.open_duties), **({"mistake": why} if why else {})}, ref=breach_id
    )


def show(site: Path, asker: Asker, breach_id: Id, *, reason: str) -> Breach:
    """As `one`, for who looks; the look is journalled."""
    who.looking(site, asker, reason, what="breach", ref=breach_id)
    return one(site, breach_id)


def one(site: Path, breach_id: str) -> Breach:
    from dlp.store import look

    if not recorded(site):
        raise NotFound("no such breach")
    with look(site) as kept:
        found = next((one for one in kept.ledger(BREACHES) if one.id == breach_id), None)
    if found is None:
        raise NotFound("no such breach")
    return found


def every(site: Path) -> list[Breach]:
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.ledger(BREACHES)


def flat(one: Breach) -> dict[str, Any]:
    """As programs get it, with what follows from it."""
    return {**asdict(one), "due": one.due.isoformat(), "report_reasons": one.report_reasons, "open_duties": one.open_duties}


def _number(text: str) -> str:
    """A case number as it stands in the ledger. ConfigError for what could be a name or a telephone number of a person."""
    if not re.fullmatch(r"[0-9A-Za-z-]{4,30}", text) or re.fullmatch(r"0\d{1,2}-?\d{3,4}-?\d{4}", text):
        raise ConfigError("--case", "", "is no case number")
    return text


def _incidents(site: Path, ids: list[str]) -> list[dict[str, Any]]:
    from dlp.store import look

    if not recorded(site):
        raise NotFound("no such incident")
    with look(site) as kept:
        return [kept.incident(one, whole=True) for one in ids]  # what leaked is counted from it
