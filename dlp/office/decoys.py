"""Decoy requesters (`dlp.ledgers.canaries`): made, ended, listed with what came of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Right
from dlp.ledgers.canaries import CANARIES, LOOKED_UP, SHOWN
from dlp.office import who
from dlp.office.entries import opened, recorded
from dlp.office.registering import Noted, journalled, kept
from dlp.ports import ConfigError
from dlp.show.asking import texts

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.office.who import Asker
    from dlp.register import Report
    from dlp.store import Store


DATA: Final = texts(
    {
        "requester": "Name; else one is invented.", "mobile": "Mobile number; else one that is given to nobody.", "email": "A mailbox of the agency's own.",
        "title": "Title of the request", "department": "Department in charge",
    }
)  # fmt: skip
"""What of a decoy is not to be invented."""


def seen(site: Path, asker: Asker, reason: str) -> list[dict[str, Any]]:
    """As `every`, for who asks."""
    who.admitted(site, asker, who.LOOKING, what="register canary", reason=reason)
    return every(site)


def every(site: Path) -> list[dict[str, Any]]:
    """Those that are out now, and how many incidents each has made."""
    from dlp.store import look
    from dlp.store.reading import Filter

    if not recorded(site):
        return []
    with look(site) as kept:
        return [
            {
                "case_no": one.case_no, "since": one.since, "operator": one.operator, "keepers": list(one.keepers),
                "shown": kept.incident_count(Filter(rule=SHOWN, case_no=one.case_no)),
                "looked_up": kept.incident_count(Filter(rule=LOOKED_UP, case_no=one.case_no)),
            }
            for one in kept.ledger(CANARIES).values()
        ]  # fmt: skip


def make(
    site: Path, asker: Asker, number: str, cells: Mapping[str, str], *, out: Path | None, keepers: Sequence[str], reason: str
) -> tuple[Report, Noted]:
    """One under the `number` that the case system gave him; `cells`: what is not to be invented. His data go into `out`, a new file, for who
    enters him there; it is removed where the register does not take him."""
    from dlp.app import canaries
    from dlp.office.outfile import made

    def change(keys: Keys, store: Store, body: Mapping[str, Any], now: datetime) -> Report:
        given = _checked(site, keys, number, cells, keepers)
        if out is None:
            raise ConfigError("--out", "", "say where his data go for who enters him into the case system")
        with os.fdopen(made(site, out), "w", encoding="utf-8") as file:
            file.write(canaries.row_for_the_case_system(given, datetime.now(KST).date()))
        report = canaries.make(site, keys, store, given, keepers=keepers, body=body, now=now)
        if not report.ok:
            out.unlink()
        return report

    return _changed(site, asker, number, reason, change)


def end(site: Path, asker: Asker, number: str, *, reason: str) -> tuple[Report, Noted]:
    """He is taken out of the register. ConfigError where no decoy has this number."""
    from dlp.app import canaries

    def change(keys: Keys, store: Store, body: Mapping[str, Any], now: datetime) -> Report:
        found = store.ledger(CANARIES).get(number)
        if found is None:
            raise ConfigError("--remove", number, "is no decoy")
        return canaries.take_back(site, keys, store, found, body=body, now=now)

    return _changed(site, asker, number, reason, change)


def _checked(site: Path, keys: Keys, number: str, cells: Mapping[str, str], keepers: Sequence[str]) -> dict[str, str]:
    """The row of a decoy. ConfigError for a number that cannot be his, or a keeper whom nobody knows."""
    from dlp.app import canaries, tables
    from dlp.linkage import canon

    index = tables.index(site, keys)
    if not any(c.isdigit() for c in number):
        raise ConfigError("--add", "", "give the case number that the case system gave it")
    if index.find("case_no", canon.case_no(number)):
        raise ConfigError("--add", number, "is in the register already: a decoy needs a number of his own")
    for one in keepers:
        if one not in index.staff:
            raise ConfigError("--keeper", one, "not an id of the table of staff")
    return {"case_no": number, **canaries.invented(index), **{name: value for name, value in cells.items() if value}}


def _changed(
    site: Path, asker: Asker, number: str, reason: str, change: Callable[[Keys, Store, Mapping[str, Any], datetime], Report]
) -> tuple[Report, Noted]:
    """What became of the register, and of the entry about it."""
    from dlp import keys as site_keys
    from dlp.app import tables

    reason = who.reason_of(asker, reason)
    actor = who.acting(site, asker, Right.run)
    if not reason and who.staffed(site):
        raise ConfigError("--reason", "", "say why")
    keys = site_keys.load(site / "keys")
    tables.insist(site, keys)
    store = opened(site)
    try:
        body = {**actor.body(), "reason": kept(site, reason) if reason else ""}
        report = change(keys, store, body, datetime.now(UTC).astimezone())
    finally:
        store.close()
    return report, journalled(site, keys, report, actor, canary=number)
