"""`dlp register …`: load a table of the register, look at a file, see what is loaded, enter one row, derive who is interested, make decoys. Prints
counts, lines and columns; never a value.

A derivation alone holds a message for review (`personal-approach`); whoever is confirmed is blocked like one who was entered (`contact-by-interested`).
A decoy's data in any message, and his case in any access log, prove that somebody looked them up.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.commands import EMPTY, Commands
from dlp.cli.options import NeededWhy
from dlp.cli.proposal import announced
from dlp.cli.session import Reading, Session, Shown, say
from dlp.cli.who import LOOKING
from dlp.language import tr
from dlp.listings.tables import register as tables
from dlp.office import decoys, interested, register_files
from dlp.office.register_files import PULLED, Shrinking
from dlp.office.registering import Noted, overview
from dlp.office.who import staffed
from dlp.show.asking import Argument, Asked, Option
from dlp.texts.labels import TABLES
from dlp.texts.told import told

if TYPE_CHECKING:
    from dlp.register import Report

app = Commands("Load and show the register of cases, staff, partners, groups and approved grounds.")
Kind = Annotated[str, Argument("cases, staff, partners, groups or bases")]
File = Annotated[Path, Argument("CSV (UTF-8, UTF-16, CP949) or XLSX")]


def _told(here: Shown, report: Report) -> int:
    """What an import did: problems and notes on standard error, the sum on standard output."""
    _lines(report)
    if not here.table:
        here.show([tables.flat(report)], one=True)
    elif report.ok:
        click.echo("\n".join(tables.loaded(report)))
    else:
        say("register kept", err=True, file=report.file)
    return report.status


def _lines(report: Report, *, err: bool = True) -> None:
    for line in report.lines():
        click.echo(line, err=err)


def _noted(found: Noted) -> None:
    """What there is to say of the entry, on standard error."""
    if found.attached:
        say("register attached", err=True, count=found.attached)
    if found.incidents:
        say("register found", err=True, count=found.incidents)
    if found.trouble:
        say("register unrecorded", err=True, why=told(found.trouble))


@contextmanager
def _two_persons(here: Shown) -> Iterator[None]:
    """Where a second person must allow it first, that is said; then exit 2."""
    try:
        yield
    except register_files.NotAllowedYet as asked:
        if asked.proposal:
            announced(asked.proposal)
        else:
            _told(Shown(here.site), asked.report)
        raise SystemExit(2) from None


@app.command("import")
def import_(
    here: Shown,
    kind: Kind,
    file: File,
    shrinking: Shrinking,
    strict: Annotated[bool, Option("Import nothing where any row is bad.")] = False,
) -> int:
    """Replace one table by a file: the good rows go in, the bad ones are named. Exit status 0 all in, 1 some named, 2 nothing changed.

    Example: dlp --site site register import cases cases.csv
    """
    with _two_persons(here):
        report, noted = register_files.load(here.site, here.asker, kind, file, shrinking, strict=strict)
    _noted(noted)
    return _told(here, report)


@app.command()
def show(here: Reading) -> None:
    """Counts, import times and generation of each table; never data.

    Example: dlp --site site register show
    """
    here.admitted(LOOKING, what="register show", reason=here.reason)
    seen, rows = overview(here.site)
    here.show(rows, tables.LOADED)
    if here.table:
        click.echo("\n".join(tables.remarks(seen)))


@app.command()
def check(
    here: Reading,
    kind: Kind,
    file: File,
    fixed: Annotated[
        Path | None, Option("A new file (mode 0600): good rows put right, bad rows with what to mend.", metavar="OUT.csv")
    ] = None,
) -> int:
    """What an import of this file would say, without importing it. Exit status as `import`.

    Example: dlp --site site register check cases cases.csv --fixed mended.csv
    """
    here.admitted(LOOKING, what="register check", reason=here.reason)
    report, data = register_files.look(here.site, kind, file)
    if here.table:
        _lines(report, err=False)
        click.echo(tables.verdict(report))
    else:
        _told(here, report)
    if fixed is not None and isinstance(data, bytes):
        register_files.mend(here.site, kind, data, fixed)
        say("register fixed", err=True, fixed=fixed)
    return report.status


@app.command()
def pull(
    here: Shown,
    table: Annotated[str, Argument(f"{PULLED[0]} or {PULLED[1]}")],
    shrinking: Shrinking,
    check: Annotated[bool, Option("Fetch and look; change nothing.")] = False,
) -> int:
    """Fetch one table from the source that dlp.yaml names (`register.pull`), as `serve` does by itself. Exit status as `import`.

    Example: dlp --site site register pull staff --check
    """
    from dlp.pulling.fetched import NOTES

    with _two_persons(here):
        found, report, noted = register_files.pull(here.site, here.asker, table, shrinking, check=check)
    for word, number in found.left_out.items():
        click.echo(f"{found.name}: {tr('주의', 'note')}: {tr(*NOTES[word])}: {number:,}", err=True)
    _noted(noted)
    if not (check and here.table):
        return _told(here, report)
    _lines(report)
    click.echo(tables.verdict(report))
    return report.status


CELLS: Final = {
    "case_no": "Case number", "requester": "Who filed it (several: `;`)", "received_on": "Day of receipt; else today", "title": "Title of the request",
    "organisation": "Organisation", "agents": "Agents (several: `;`)", "birth_date": "Date of birth", "rrn": "Resident number", "frn": "Foreigner number",
    "mobile": "Mobile number (several: `;`)", "phone": "Other telephone numbers (several: `;`)", "email": "Mail address (several: `;`)",
    "address": "Postal address", "roman_name": "Name in Latin letters", "hanja_name": "Name in Hanja", "department": "Department in charge",
    "handlers": "Handlers (staff ids) (several: `;`)", "deputies": "Deputies (staff ids) (several: `;`)", "approvers": "Approvers (staff ids) (several: `;`)",
    "interested": "Interested parties (staff ids or addresses) (several: `;`)", "status": "open or closed", "closed_on": "Day of closing",
}  # fmt: skip
"""Columns of the table of cases, and what stands in them."""


def _cells(names: dict[str, str], *needed: str) -> list[Asked]:
    return [Asked(name, str, EMPTY if name in needed else "", Option(said)) for name, said in names.items()]


@app.command(more=_cells(CELLS, "case_no", "requester"))
def add(
    here: Session, what: Annotated[str, Argument("What is entered: a case.", metavar="case")], reason: NeededWhy = "", **cells: str
) -> int:
    """Enter one row at the minute of receipt. It is protected at once, and stays when a nightly export does not have it yet.

    Example: dlp --site site register add case --case-no 13051010 --requester 한여름 --mobile 010-0123-4567 --handlers 2008001
    """
    done = register_files.enter(here.site, here.asker, what, cells, reason)
    return _changed(done, "register add", table=TABLES["cases"], kind="cases", rows=done[0].rows)


def _changed(done: tuple[Report, Noted], key: str, **facts: Any) -> int:
    """What was changed in the table, problems and the entry beside it."""
    report, noted = done
    _noted(noted)
    _lines(report)
    if report.ok:
        say(key, **facts)
    return report.status


@app.command("interested")
def interested_(
    here: Shown,
    apply: Annotated[bool, Option("Enter the derived officials of --case as interested; needs a reason.")] = False,
    case: Annotated[str, Option("This case only.", metavar="CASE_NO")] = "",
    staff: Annotated[str, Option("With --apply: these of them only.", metavar="ID;ID")] = "",
    reason: NeededWhy = "",
) -> int | None:
    """Who is derived as interested for each open case, and why: department, the line above it, post or department named in the title.

    Example: dlp --site site register interested --case 13051010 --apply
    """
    reason = register_files.reason_of(here.asker, reason)
    if not apply:
        if staffed(here.site):
            here.admitted(LOOKING, what="register interested", reason=reason)
        here.show(interested.derived(here.site, case), tables.INTERESTED)
        return None
    ids, done = interested.confirm(here.site, here.asker, case, staff, reason)
    if done is None:
        say("register interested nobody")
        return None
    return _changed(done, "register interested", case_no=case, count=len(ids))


@app.command(
    more=_cells(
        {
            "requester": "Name; else one is invented.", "mobile": "Mobile number; else one that is given to nobody.", "email": "A mailbox of the agency's own.",
            "title": "Title of the request", "department": "Department in charge",
        }
    )
)  # fmt: skip
def canary(
    here: Shown,
    add: Annotated[str, Option("Make one under this number, which the case system gave it.", metavar="CASE_NO")] = "",
    remove: Annotated[str, Option("End one.", metavar="CASE_NO")] = "",
    out: Annotated[Path | None, Option("With --add: his data as CSV, for who enters him there (mode 0600).")] = None,
    keeper: Annotated[list[str] | None, Option("Who enters him, and may open his case.", metavar="STAFF_ID")] = None,
    reason: NeededWhy = "",
    **cells: str,
) -> int | None:
    """List the decoys, or make one with --add. He is invented, stays through imports, and is in no letter, report or figure.

    Example: dlp --site site register canary --add 50991234 --out canary.csv --keeper GR04
    """
    reason = register_files.reason_of(here.asker, reason)
    if add:
        done = decoys.make(here.site, here.asker, add, cells, out=out, keepers=keeper or [], reason=reason)
        return _changed(done, "register canary", add=add, out=out)
    if remove:
        return _changed(decoys.end(here.site, here.asker, remove, reason=reason), "register canary ended", remove=remove)
    if staffed(here.site):
        here.admitted(LOOKING, what="register canary", reason=reason)
    here.show(decoys.every(here.site), tables.DECOYS)
    return None
