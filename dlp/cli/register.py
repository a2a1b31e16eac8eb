"""`dlp register …`: load a table of the register, look at a file, see what is loaded, enter one row, derive who is interested, make decoys. Prints
counts, lines and columns; never a value.

A derivation alone holds a message for review (`personal-approach`); whoever is confirmed is blocked like one who was entered (`contact-by-interested`).
A decoy's data in any message, and his case in any access log, prove that somebody looked them up.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.language import tr
from dlp.listings.tables import register as tables
from dlp.office import decoys, interested, register_files, registering
from dlp.office.options import NeededWhy
from dlp.office.registering import Noted
from dlp.show.asking import Option
from dlp.texts.labels import TABLES
from dlp.texts.told import told

if TYPE_CHECKING:
    from dlp.pulling.fetched import Fetched
    from dlp.register import Overview, Report
    from dlp.register.problems import Problem

app = Commands()
Done = tuple["Report", Noted]


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
def _two_persons() -> Iterator[None]:
    """Where a second person must allow it first, that is said; then exit 2."""
    try:
        yield
    except register_files.NotAllowedYet as asked:
        if asked.proposal:
            click.echo(asked.proposal)
            say("proposal made", err=True, number=asked.proposal)
        else:
            _lines(asked.report)
            say("register kept", err=True, file=asked.report.file)
        raise SystemExit(2) from None


def _imported(here: Shown, done: Done) -> int:
    _noted(done[1])
    return _told(here, done[0])


def _loaded(here: Shown, done: tuple[Overview, list[dict[str, Any]], list[str]]) -> None:
    seen, rows, across = done
    here.show(rows, tables.LOADED)
    if here.table:
        click.echo("\n".join([*tables.remarks(seen), *across]))


def _checked(
    here: Shown,
    done: tuple[Report, bytes | Problem],
    kind: str,
    fixed: Annotated[
        Path | None, Option("A new file (mode 0600): good rows put right, bad rows with what to mend.", metavar="OUT.csv")
    ] = None,
) -> int:
    report, data = done
    if here.table:
        _lines(report, err=False)
        click.echo(tables.verdict(report))
    else:
        _told(here, report)
    if fixed is not None and isinstance(data, bytes):
        register_files.mend(here.site, kind, data, fixed)
        say("register fixed", err=True, fixed=fixed)
    return report.status


def _pulled(here: Shown, done: tuple[Fetched, Report, Noted], check: bool) -> int:
    from dlp.pulling.fetched import NOTES

    found, report, noted = done
    for word, number in found.left_out.items():
        click.echo(f"{found.name}: {tr('주의', 'note')}: {tr(*NOTES[word])}: {number:,}", err=True)
    _noted(noted)
    if not (check and here.table):
        return _told(here, report)
    _lines(report)
    click.echo(tables.verdict(report))
    return report.status


def _entered(here: Session, done: Done) -> int:
    return _changed(done, "register add", table=TABLES["cases"], kind="cases", rows=done[0].rows)


def _changed(done: Done, key: str, **facts: Any) -> int:
    """What was changed in the table, problems and the entry beside it."""
    report, noted = done
    _noted(noted)
    _lines(report)
    if report.ok:
        say(key, **facts)
    return report.status


app.does(_two_persons()(register_files.load), _imported, "import")
app.does(registering.overview, _loaded, "show")
app.does(register_files.look, _checked, "check")
app.does(registering.confirm)
app.does(_two_persons()(register_files.pull), _pulled, "pull")
app.does(register_files.enter, _entered, "add", more=register_files.ROW)


@app.command("interested")
def interested_(
    here: Shown,
    apply: Annotated[bool, Option("Enter the derived officials of --case as interested; needs a reason.")] = False,
    case: Annotated[str, Option("This case only.", metavar="CASE_NO")] = "",
    staff: Annotated[str, Option("With --apply: these of them only.", metavar="ID;ID")] = "",
    reason: NeededWhy = "",
) -> int | None:
    if not apply:
        here.show(interested.seen(here.site, here.asker, case, reason), tables.INTERESTED)
        return None
    ids, done = interested.confirm(here.site, here.asker, case, staff, reason)
    if done is None:
        say("register interested nobody")
        return None
    return _changed(done, "register interested", case_no=case, count=len(ids))


@app.command(more=decoys.DATA)
def canary(
    here: Shown,
    add: Annotated[str, Option("Make one under this number, which the case system gave it.", metavar="CASE_NO")] = "",
    remove: Annotated[str, Option("End one.", metavar="CASE_NO")] = "",
    out: Annotated[Path | None, Option("With --add: his data as CSV, for who enters him there (mode 0600).")] = None,
    keeper: Annotated[list[str] | None, Option("Who enters him, and may open his case.", metavar="STAFF_ID")] = None,
    reason: NeededWhy = "",
    **cells: str,
) -> int | None:
    if add:
        done = decoys.make(here.site, here.asker, add, cells, out=out, keepers=keeper or [], reason=reason)
        return _changed(done, "register canary", add=add, out=out)
    if remove:
        return _changed(decoys.end(here.site, here.asker, remove, reason=reason), "register canary ended", remove=remove)
    here.show(decoys.seen(here.site, here.asker, reason), tables.DECOYS)
    return None
