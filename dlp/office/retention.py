"""How long what is kept, its destruction, and what stops it (PIPA 21, decree 16)."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Right, stated
from dlp.ledgers.retention import DAYS, DESTRUCTION, HOLD, HOLDS, LEAST, SET, TERMS, Class, objection
from dlp.office import who
from dlp.office.entries import journalled, opened, recorded
from dlp.office.options import Unknown, Why
from dlp.office.subjects import known
from dlp.office.wording import kept_reason, without_names
from dlp.ports import ConfigError, NotFound
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.ledgers.retention import Hold, Term
    from dlp.office.who import Asker


_ANY_SIZE: Final = 1 << 62


def state(site: Path, now: datetime | None = None) -> tuple[dict[Class, Term], list[Hold], dict[str, int]] | None:
    """Terms, holds, and with `now` what is past its days; None where nothing was recorded yet."""
    from dlp import keys, settings
    from dlp.store import look

    if not recorded(site):
        return None
    key = keys.load(site / "keys").journal
    with look(site) as kept:
        past = kept.overdue(key, now=now, look_back=settings.load(site).look_back.days) if now else {}
        return kept.ledger(TERMS, key), kept.ledger(HOLDS, key), past


def set_term(
    site: Path,
    asker: Asker,
    chosen: Annotated[Class, Argument("journal, provisions, held, counters; look_back is set in dlp.yaml", metavar="CLASS")],
    days: Annotated[int, Argument("How many days they are kept.", metavar="DAYS")],
    reason: Why,
) -> str:
    """Keep a class for so many days. The number of the proposal where a second person must approve it, "" where it is done."""
    actor = who.acting(site, asker, Right.propose)
    if chosen is Class.look_back:
        raise ConfigError("CLASS", chosen.value, "is set by look_back.days in dlp.yaml")
    if wrong := objection(chosen, days):
        raise ConfigError("DAYS", str(days), wrong)
    text = _said(site, reason)
    effect = ("retention-set", SET + chosen.value, {"days": days, "reason": text})
    if who.staffed(site):
        from dlp.ledgers.proposals import What
        from dlp.office import proposals

        return proposals.propose(site, What.retention, SET + chosen.value, actor=actor, reason=text, effects=[effect])
    kind, ref, body = effect
    journalled(site, kind, {**body, **actor.body()}, ref=ref)
    return ""


def hold(
    site: Path,
    asker: Asker,
    reason: Why,
    case: Annotated[str, Option("Case number (접수번호).")] = "",
    incident: Annotated[str, Option("INC-…")] = "",
    unknown: Unknown = False,
    *,
    sure: Callable[[str, str], None],
) -> str:
    """Let nothing of a case, or of one incident, be destroyed; the number of the hold. `sure`: asks whether a case that nobody knows is meant, and
    raises where it is not; not asked where `unknown` says so."""
    from dlp.store.ids import new_id

    actor = who.acting(site, asker, Right.rights)
    if bool(case) == bool(incident):
        raise ConfigError("--case", "", "name a case or an incident, one of them")
    if incident:
        _known(site, incident)
    number = HOLD + new_id(datetime.now(KST), os.urandom).removeprefix("INC-")
    if without_names(site, case) != case:
        raise ConfigError("--case", "", "names a requester: write the case number")
    if case and not unknown and not known(site, case):
        sure(case, "--case")
    scope = {"case": case} if case else {"incident": incident}
    journalled(site, "legal-hold", {**scope, "reason": _said(site, reason), **actor.body()}, ref=number)
    return number


def lift(
    site: Path,
    asker: Asker,
    hold_id: Annotated[str, Argument("A legal hold of `retention show`.", metavar="LH-…")],
    reason: Why,
) -> str:
    """End a legal hold. The number of the proposal where a second person must approve it, "" where it is done."""
    actor = who.acting(site, asker, Right.rights)
    found = state(site)
    if not any(one.id == hold_id and not one.lifted for one in (found[1] if found else ())):
        raise NotFound("no such legal hold, or it is lifted already")
    text = _said(site, reason)
    effect = ("legal-hold-lifted", hold_id, {"reason": text})
    if who.staffed(site):
        from dlp.ledgers.proposals import What
        from dlp.office import proposals

        return proposals.propose(site, What.lift, hold_id, actor=actor, reason=text, effects=[effect])
    kind, ref, body = effect
    journalled(site, kind, {**body, **actor.body()}, ref=ref)
    return ""


def overview(site: Path, asker: Asker) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A row for each class and for what has no term that could be set; then one for each legal hold."""
    from dlp import settings
    from dlp.ledgers.retention import terms as unset

    who.admitted(site, asker, Right.view, what="retention show")
    terms, found, past = state(site, datetime.now(UTC)) or (unset(()), [], {})
    terms[Class.look_back] = replace(terms[Class.look_back], days=settings.load(site).look_back.days)
    rows = [_class_row(kind, terms[kind], past) for kind in Class]
    rows += [{**_EMPTY, "what": "fixed", "name": name, "days": days} for name, days in FIXED.items()]
    return rows, [_hold_row(hold) for hold in found]


FIXED: Final = {"memory": "1", "images": "0", "ledgers": ""}
"""What has no term that could be set, and the days of it."""
_EMPTY: Final = {
    "what": "", "name": "", "text": "", "days": "", "default": "", "least": "", "past": "", "operator": "", "at": "", "reason": "", "lifted": "",
}  # fmt: skip


def _class_row(kind: Class, term: Term, past: Mapping[str, int]) -> dict[str, Any]:
    number = past.get(kind.value, 0) + (past.get("looks", 0) if kind is Class.journal else 0)
    return {
        **_EMPTY, "what": "class", "name": kind.value, "days": term.days, "default": DAYS[kind], "least": LEAST[kind], "past": number,
        "operator": term.operator, "at": term.at, "reason": term.reason,
    }  # fmt: skip


def _hold_row(found: Hold) -> dict[str, Any]:
    return {
        **_EMPTY, "what": "hold", "name": found.id, "text": found.case_no or found.incident, "operator": found.operator, "at": found.at,
        "reason": found.reason, "lifted": found.lifted,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Destroyed:
    """`counts`: how much, by `dlp.ledgers.retention.BOOKED`. `done` False: it would be. `wiped` False: somebody reads the pages, which are wiped later."""

    counts: Mapping[str, int]
    done: bool
    wiped: bool = True


def run(
    site: Path,
    asker: Asker,
    dry_run: Annotated[bool, Option("Say what would be destroyed, and destroy nothing.")] = False,
    compact: Annotated[bool, Option("Write a large journal anew, too; senders wait meanwhile.")] = False,
) -> Destroyed:
    """Destroy what is past its days and under no hold."""
    from dlp import settings
    from dlp.app.destroying import destroy
    from dlp.app.looking_back import term_in_force
    from dlp.store import QUICKLY

    if dry_run:
        who.admitted(site, asker, Right.view, what="retention run --dry-run")
        return Destroyed(_due(site), False)
    actor = who.acting(site, asker, Right.rights)
    if not recorded(site):
        return Destroyed({}, True)
    store = opened(site)
    try:
        most = _ANY_SIZE if compact else QUICKLY
        term_in_force(store, settings.load(site).look_back, now=datetime.now(UTC))
        done = destroy(store, now=datetime.now(UTC), body=actor.body(), tell=lambda: _tell(site), compact=most)
    finally:
        store.close()
    return Destroyed(done.counts, True, done.wiped)


def _due(site: Path) -> dict[str, int]:
    from dlp import keys, settings
    from dlp.store import look

    if not recorded(site):
        return {}
    with look(site) as kept:
        return kept.due(keys.load(site / "keys").journal, now=datetime.now(UTC), look_back=settings.load(site).look_back.days)


def ledger(site: Path) -> list[dict[str, Any]]:
    """What was destroyed, the oldest first."""
    from dlp import keys
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.ledger(DESTRUCTION, keys.load(site / "keys").journal)


def _tell(site: Path) -> None:
    """Tell the senders of what expired, and erase it, where no serving process is there to do it."""
    import asyncio

    from dlp.app.serve import release_now
    from dlp.app.site import Site

    with suppress(ConfigError), Site.open(site) as opened:  # else the refusals stand in the journal until one serves
        asyncio.run(release_now(opened))


def _known(site: Path, incident: str) -> None:
    from dlp.store import look

    if recorded(site):
        with look(site) as kept:
            if kept.has_incident(incident):
                return
    raise NotFound("no such incident")


def _said(site: Path, reason: str) -> str:
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    return kept_reason(site, reason)
