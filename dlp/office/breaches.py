"""The breach desk (PIPA 34): a leak is opened, its notices drafted and recorded, and it is closed. Every step is journalled with who took it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.dates import KST
from dlp.desk.rights import Actor, Right
from dlp.ledgers.breaches import BREACHES, PREFIX
from dlp.office import who
from dlp.office.entries import journalled, recorded
from dlp.office.subjects import office
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach
    from dlp.office.who import Asker


@dataclass(frozen=True, slots=True)
class Leak:
    """What is known when a breach is opened. `incidents`: of messages that left; `outside`: the way (`dlp.ledgers.breaches.WAYS`) of what left where this
    program does not see, "" else. `people`: None where they are one a case."""

    incidents: Sequence[str] = ()
    outside: str = ""
    cases: Sequence[str] = ()
    items: Sequence[str] = ()
    possible: bool = False
    people: int | None = None
    sensitive: bool = False
    intrusion: bool = False
    recovered: bool = False


def opened(site: Path, asker: Asker, leak: Leak, *, aware: Callable[[], datetime | None]) -> Breach:
    """Starts the clock. `aware`: when the agency knew, None for now. ConfigError for what cannot be, StoreError where nothing left."""
    from dlp.ledgers.breaches import items_of, leaked
    from dlp.store.ids import new_id

    actor = who.acting(site, asker, Right.rights)
    known = aware() or datetime.now(UTC)
    now = datetime.now(UTC)  # after the other: `0h` is no moment to come
    if known > now:
        raise ConfigError("--aware", "", "lies in the future: write a moment that is past")
    named = [_number(one) for one in dict.fromkeys(leak.cases)]
    found = _incidents(site, list(dict.fromkeys(leak.incidents))) if leak.incidents else []
    gone = [one for one in found if leaked(one)]
    if not gone and leak.people is None and not leak.possible:
        raise StoreError("none of these messages left; if data leaked all the same, say how many persons: --people N")
    counted = gone or found
    of_cases = sorted({case["case_no"] for one in counted for case in one["cases"]} | set(named))
    among = set().union(*(items_of(one) for one in counted)) | set(leak.items)
    number = PREFIX + new_id(now.astimezone(KST), os.urandom).removeprefix("INC-")
    body = {
        **actor.body(), "aware": known.astimezone(UTC).isoformat(), "incidents": [one["id"] for one in counted], "cases": of_cases,
        "people": leak.people or max(1, len(of_cases)), "items": sorted(among),
        "sensitive": leak.sensitive, "intrusion": leak.intrusion, "recovered": leak.recovered, "outside": leak.outside, "possible": leak.possible,
    }  # fmt: skip
    journalled(site, "breach-opened", body, ref=number)
    return one(site, number)


def draft(site: Path, one: Breach, audience: str) -> str:
    """The notice to an audience in Korean; 【…】 is for a person to fill in."""
    from dlp.subject.notices import notice

    return notice(one, office(site), audience)


def noticing(site: Path, asker: Asker, breach_id: str, moment: Callable[[], datetime | None]) -> tuple[Actor, Breach, datetime]:
    """Who may notice, the breach while it is open, and when it was told (now where `moment` is None)."""
    actor, found = who.acting(site, asker, Right.rights), one(site, breach_id)
    if found.closed:
        raise StoreError(f"{breach_id}: this breach is closed")
    when = moment() or datetime.now(UTC)
    now = datetime.now(UTC)  # after the other: `0h` is no moment to come
    if when > now or when < datetime.fromisoformat(found.aware).replace(microsecond=0):  # moments are given in whole seconds
        raise ConfigError("--sent", "", "not between the moment the agency knew and now")
    return actor, found, when


def noticed(site: Path, actor: Actor, breach_id: str, audience: str, when: datetime, *, sent: bool) -> None:
    """It went out then, or (`sent` False) was drafted."""
    body = {**actor.body(), "audience": audience, "sent": sent, "when": when.astimezone(UTC).isoformat()}
    journalled(site, "breach-noticed", body, ref=breach_id)


def close(site: Path, asker: Asker, breach_id: str, *, anyway: bool) -> None:
    """StoreError where a notice is still due, but `anyway`."""
    actor, found = who.acting(site, asker, Right.rights), one(site, breach_id)
    if found.closed:
        raise StoreError(f"{breach_id}: this breach is closed already")
    if found.open_duties and not anyway:
        raise StoreError(
            f"still to be told: {', '.join(found.open_duties)} (dlp breach notice {breach_id} --to … --sent …, or --anyway)"
        )
    journalled(site, "breach-closed", {**actor.body(), "left": list(found.open_duties)}, ref=breach_id)


def one(site: Path, breach_id: str) -> Breach:
    from dlp.store import look

    if not recorded(site):
        raise StoreError("no such breach")
    with look(site) as kept:
        found = next((one for one in kept.ledger(BREACHES) if one.id == breach_id), None)
    if found is None:
        raise StoreError("no such breach")
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
        raise StoreError("no such incident")
    with look(site) as kept:
        return [kept.incident(one, whole=True) for one in ids]  # what leaked is counted from it
