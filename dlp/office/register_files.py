"""A table of the register by a file: looked at, imported, fetched, or one row of it entered. A smaller register needs two persons, where there are
operators: the file itself is never kept for this, the proposal holds its digest, and who asked imports the same file again once it is approved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Actor, Right, stated
from dlp.language import tr
from dlp.office import infile, outfile, who
from dlp.office.choices import one_of
from dlp.office.options import Kind, NeededWhy
from dlp.office.registering import Noted, imported, journalled, kept, permitted
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option, texts

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.office.who import Asker
    from dlp.pulling.fetched import Fetched
    from dlp.register import Report, Terms
    from dlp.register.problems import Problem

PULLED: Final = ("staff", "cases")
File = Annotated[Path, Argument("CSV (UTF-8, UTF-16, CP949) or XLSX")]


class NotAllowedYet(Exception):
    """A second person must allow that the table shrinks: the proposal, or a report of a file that would be refused anyway."""

    def __init__(self, proposal: str, report: Report) -> None:
        self.proposal, self.report = proposal, report


@dataclass(frozen=True, slots=True)
class Shrinking:
    """May the table lose, or grant, more than the limit, and why."""

    shrink: Annotated[
        bool, Option("The table may lose, or grant, more than register.shrink_limit; needs --reason, and two persons.")
    ] = False
    reason: Annotated[str, Option("Why it lowers protection; goes into the journal.")] = ""

    def checked(self) -> str:
        """The reason. ConfigError where one is needed."""
        if self.shrink and not stated(self.reason):
            raise ConfigError("--reason", "", tr("줄어드는 사유를 적어 주십시오", "say why it shrinks"))
        return stated(self.reason)


def contents(kind: str, file: Path) -> bytes | Problem:
    """The bytes of a file that the person may read himself, or why there are none."""
    from dlp.register.sheet import read_file

    return read_file(kind, file, opened=infile.opened)


def load(
    site: Path,
    asker: Asker,
    kind: Kind,
    file: File,
    shrinking: Shrinking,
    strict: Annotated[bool, Option("Import nothing where any row is bad.")] = False,
) -> tuple[Report, Noted]:
    """Replace one table by a file. `strict`: nothing where any row is bad."""
    from dlp import keys as site_keys
    from dlp import register, settings
    from dlp.app import registering

    actor = who.acting(site, asker, Right.run)
    one_of("KIND", kind, register.KINDS)
    reason = shrinking.checked()
    keys = site_keys.load(site / "keys")
    terms = registering.terms(settings.load(site), strict=strict, shrink=shrinking.shrink)
    data = contents(kind, file)
    facts = _allowed(site, kind, file.name, data, terms, actor, reason) if shrinking.shrink else {}
    report = imported(site, kind, file.name, data, keys, terms)
    return report, journalled(site, keys, report, actor, **facts)


def look(site: Path, asker: Asker, kind: Kind, file: File, *, reason: str) -> tuple[Report, bytes | Problem]:
    """What an import of a file would say, and what stands in it."""
    from dlp import keys as site_keys
    from dlp import register, settings
    from dlp.app import registering

    who.admitted(site, asker, who.LOOKING, what="register check", reason=reason)
    one_of("KIND", kind, register.KINDS)
    keys = site_keys.load(site / "keys")
    data = contents(kind, file)
    return imported(site, kind, file.name, data, keys, registering.terms(settings.load(site)), only_look=True), data


def mend(site: Path, kind: str, data: bytes, fixed: Path) -> None:
    """A new file of it: good rows put right, bad rows with what to mend."""
    from dlp import keys as site_keys
    from dlp.register import fixing

    with outfile.written(site, fixed) as out:
        known = fixing.officials(site, site_keys.load(site / "keys"))
        out.write(fixing.mended(kind, data, known=known, today=datetime.now(KST).date()))


def pull(
    site: Path,
    asker: Asker,
    table: Annotated[str, Argument(f"{PULLED[0]} or {PULLED[1]}")],
    shrinking: Shrinking,
    check: Annotated[bool, Option("Fetch and look; change nothing.")] = False,
) -> tuple[Fetched, Report, Noted]:
    """Fetch a table from the source that dlp.yaml names; `check`: and change nothing."""
    from dlp import keys as site_keys
    from dlp import settings
    from dlp.app import registering
    from dlp.office import pulling
    from dlp.pulling.fetched import PullError
    from dlp.texts.outcomes import fetched

    actor = who.acting(site, asker, Right.run)
    one_of("TABLE", table, PULLED)
    reason = shrinking.checked()
    keys, config, body = site_keys.load(site / "keys"), settings.load(site), dict(actor.body())
    terms = registering.terms(config, shrink=shrinking.shrink)
    try:
        found = pulling.fetched(site, keys, config, table, body)
    except PullError as error:
        raise ConfigError("dlp.yaml", f"{pulling.SETTING}.{table}", fetched(error.code)) from None
    facts = _allowed(site, table, found.name, found.data, terms, actor, reason) if shrinking.shrink and not check else {}
    report = imported(site, table, found.name, found.data, keys, terms, only_look=check)
    if check:
        return found, report, Noted()
    noted = journalled(site, keys, report, actor, **facts)
    pulling.settled(site, config, table, found, report, body)
    return found, report, noted


def _allowed(site: Path, kind: str, name: str, data: bytes | Problem, terms: Terms, actor: Actor, reason: str) -> dict[str, Any]:
    """The facts of the entry, where this import may shrink its table. NotAllowedYet where a second person has to allow it."""
    from dlp.register.problems import Problem as Wrong

    why = kept(site, reason)
    facts = {"shrink": True, "reason": why}
    if isinstance(data, Wrong) or not who.staffed(site):
        return facts
    digest = hashlib.sha256(data).hexdigest()
    if permitted(site, kind, digest, actor):
        return facts
    from dlp import keys
    from dlp.ledgers.proposals import What
    from dlp.office import proposals

    found = imported(site, kind, name, data, keys.load(site / "keys"), terms, only_look=True)
    number = ""
    if found.ok:
        asked = {"sha256": digest, "rows": found.rows, "losses": list(found.losses)}
        number = proposals.propose(site, What.register, kind, actor=actor, reason=why, facts=asked)
    raise NotAllowedYet(number, found)


ROW: Final = texts({
    "case_no": "Case number", "requester": "Who filed it (several: `;`)", "received_on": "Day of receipt; else today", "title": "Title of the request",
    "organisation": "Organisation", "agents": "Agents (several: `;`)", "birth_date": "Date of birth", "rrn": "Resident number", "frn": "Foreigner number",
    "mobile": "Mobile number (several: `;`)", "phone": "Other telephone numbers (several: `;`)", "email": "Mail address (several: `;`)",
    "address": "Postal address", "roman_name": "Name in Latin letters", "hanja_name": "Name in Hanja", "department": "Department in charge",
    "handlers": "Handlers (staff ids) (several: `;`)", "deputies": "Deputies (staff ids) (several: `;`)", "approvers": "Approvers (staff ids) (several: `;`)",
    "interested": "Interested parties (staff ids or addresses) (several: `;`)", "status": "open or closed", "closed_on": "Day of closing",
}, "case_no", "requester")  # fmt: skip
"""Columns of the table of cases, and what stands in them."""


def enter(
    site: Path,
    asker: Asker,
    what: Annotated[str, Argument("What is entered: a case.", metavar="case")],
    reason: NeededWhy = "",
    joint: Annotated[bool, Option("He filed a case that is in the register together with whoever stands there.")] = False,
    **cells: str,
) -> tuple[Report, Noted]:
    """One row of the table of cases, at the minute of receipt."""
    from dlp import keys as site_keys
    from dlp import register
    from dlp.app import registering, tables
    from dlp.register.importing import no_proof

    actor = who.acting(site, asker, Right.run)
    one_of("WHAT", what, ("case", "cases"))
    reason = who.reason_of(asker, reason)
    if not reason and who.staffed(site):
        raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
    keys: Keys = site_keys.load(site / "keys")
    tables.insist(site, keys)  # a row added to a table that is gone would be the whole table
    now = datetime.now(KST)
    if not joint and (there := _other(site, keys, cells)):
        raise ConfigError("--case-no", "", there)
    facts: dict[str, Any] = {"added": 1, **({"reason": kept(site, reason)} if reason else {})}
    given = {**cells, "received_on": cells["received_on"] or now.date().isoformat()}
    report = register.add_row(site, "cases", given, keys=keys, now=now, prove=registering.prover_of(site) or no_proof)
    return report, journalled(site, keys, report, actor, **facts)


def _other(site: Path, keys: Keys, cells: Mapping[str, str]) -> str:
    """What stands under this number, where it is of somebody else than who is entered: a slip at the desk would make two strangers requesters of one
    case, and no import parts them. "" for a new number, and for more about whoever stands there."""
    from dlp.app import tables
    from dlp.linkage import canon
    from dlp.register.officials import Officials
    from dlp.register.problems import Wrong
    from dlp.register.requesters import read

    index = tables.index(site, keys)
    there = [index.case(row) for row in index.find("case_no", canon.case_no(cells["case_no"]))]
    try:
        cell = read(cells["requester"], Officials(()), described=True, identified=True)
        given = [one.name or cell.organisation for one in cell.people]
    except Wrong:
        given = [cells["requester"] or cells["organisation"]]
    filed = index.requesters(cells["case_no"])
    if not there or all(index.whose_name(one) in filed for one in given):
        return ""
    came = there[0].received_on or "-"
    return tr(
        f"이미 대장에 있는 접수번호입니다(접수일 {came}, 처리부서 {there[0].department or '-'}, 청구인 {len(filed)}명이며 입력한 사람이 아닙니다). "
        "접수번호를 확인하고, 함께 청구한 사람이면 --joint 를 붙이십시오",
        f"this number is in the register already (received {came}, department {there[0].department or '-'}, {len(filed)} requesters, none of them who "
        "is entered): check it, or say --joint where he filed it together with them",
    )
