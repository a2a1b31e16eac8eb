"""`dlp register check|add`: look at a file without importing it, enter one row at the minute of receipt. Prints lines and columns; never a value."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import click

from dlp.cli.session import Reading, Session
from dlp.cli.who import LOOKING, staffed
from dlp.dates import KST
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.choices import one_of
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.texts.labels import TABLES

_Why = Annotated[str, Option("Why; goes into the journal. Needed where operators are set up.", "--reason")]


def check(
    here: Reading,
    kind: Annotated[str, Argument("cases, staff, partners, groups or bases")],
    file: Annotated[Path, Argument("CSV (UTF-8, UTF-16, CP949) or XLSX")],
    fixed: Annotated[
        Path | None,
        Option("A new file (mode 0600): good rows put right, bad rows with what to mend.", "--fixed", metavar="OUT.csv"),
    ] = None,
) -> int:
    """What an import of this file would say, without importing it. Exit status as `import`.

    Example: dlp --site site register check cases cases.csv --fixed mended.csv
    """
    from dlp import keys as site_keys
    from dlp import register, settings
    from dlp.app import registering
    from dlp.cli.register_words import contents, told
    from dlp.office.outfile import made
    from dlp.office.registering import imported
    from dlp.register import fixing

    here.admitted(LOOKING, what="register check", reason=here.reason)
    one_of("KIND", kind, register.KINDS)
    keys = site_keys.load(here.site / "keys")
    data = contents(kind, file)
    report = imported(here.site, kind, file.name, data, keys, registering.terms(settings.load(here.site)), only_look=True)
    if here.form is Form.table:
        for line in report.lines():
            click.echo(line)
        click.echo(verdict(report.status, report.rows, len({p.line for p in report.problems})))
    else:
        told(report, here.form)
    if fixed is not None and isinstance(data, bytes):
        handle = made(here.site, fixed)
        with os.fdopen(handle, "wb") as out:
            out.write(fixing.mended(kind, data, known=fixing.officials(here.site, keys), today=datetime.now(KST).date()))
        click.echo(f"{fixed}: {tr('고친 파일을 만들었습니다', 'written')}", err=True)
    return report.status


def verdict(status: int, rows: int, named: int) -> str:
    if status == 0:
        return tr(f"이상이 없습니다. 가져오면 {rows:,}건이 들어갑니다.", f"Nothing to mend: {rows:,} rows would go in.")
    if status == 1:
        return tr(
            f"고칠 행이 {named:,}개 있습니다. 지금 가져오면 {rows:,}건이 들어가고 그 행은 빠집니다.",
            f"{named:,} rows to mend. Imported now, {rows:,} rows would go in and these would not.",
        )
    return tr("이 파일은 가져올 수 없습니다. 위의 사유를 고쳐 주십시오.", "This file would be refused. Mend what is said above.")


# ---------------------------------------------------------------- one row


def _enter(here: Session, what: str, cells: dict[str, str], reason: str, operator: str) -> None:
    from dlp import keys as site_keys
    from dlp import register
    from dlp.app import registering, tables
    from dlp.cli.register_words import noted
    from dlp.office.registering import journalled, kept
    from dlp.register.importing import no_proof

    actor = here.acting(Right.run)
    one_of("WHAT", what, ("case", "cases"))
    kind = "cases"
    reason = stated(reason) or stated(os.environ.get("DLP_REASON", ""))
    if not reason and staffed(here.site):
        raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
    keys = site_keys.load(here.site / "keys")
    tables.insist(here.site, keys)  # a row added to a table that is gone would be the whole table
    now = datetime.now(KST)
    prove = registering.prover_of(here.site)
    report = register.add_row(here.site, kind, cells, keys=keys, now=now, prove=prove or no_proof)
    facts: dict[str, Any] = {"added": 1}
    if reason:
        facts["reason"] = kept(here.site, reason)
    noted(journalled(here.site, keys, report, actor, **facts))
    for line in report.lines():
        click.echo(line, err=True)
    if report.ok:
        click.echo(tr(f"등록했습니다. {TABLES[kind]}({kind}) {report.rows:,}건.", f"Entered. {kind}: {report.rows:,} rows."))
    raise SystemExit(report.status)


def _option(column: str, said: str, *, needed: bool = False, several: bool = False) -> Any:
    more = " (several: `;`)" if several else ""
    return Option(f"{said}{more}", f"--{column.replace('_', '-')}")


def add(
    here: Session,
    what: Annotated[str, Argument("What is entered: a case.", metavar="case")],
    case_no: Annotated[str, _option("case_no", "Case number", needed=True)],
    requester: Annotated[str, _option("requester", "Who filed it", needed=True, several=True)],
    received_on: Annotated[str, _option("received_on", "Day of receipt; else today")] = "",
    title: Annotated[str, _option("title", "Title of the request")] = "",
    organisation: Annotated[str, _option("organisation", "Organisation")] = "",
    agents: Annotated[str, _option("agents", "Agents", several=True)] = "",
    birth_date: Annotated[str, _option("birth_date", "Date of birth")] = "",
    rrn: Annotated[str, _option("rrn", "Resident number")] = "",
    frn: Annotated[str, _option("frn", "Foreigner number")] = "",
    mobile: Annotated[str, _option("mobile", "Mobile number", several=True)] = "",
    phone: Annotated[str, _option("phone", "Other telephone numbers", several=True)] = "",
    email: Annotated[str, _option("email", "Mail address", several=True)] = "",
    address: Annotated[str, _option("address", "Postal address")] = "",
    roman_name: Annotated[str, _option("roman_name", "Name in Latin letters")] = "",
    hanja_name: Annotated[str, _option("hanja_name", "Name in Hanja")] = "",
    department: Annotated[str, _option("department", "Department in charge")] = "",
    handlers: Annotated[str, _option("handlers", "Handlers (staff ids)", several=True)] = "",
    deputies: Annotated[str, _option("deputies", "Deputies (staff ids)", several=True)] = "",
    approvers: Annotated[str, _option("approvers", "Approvers (staff ids)", several=True)] = "",
    interested: Annotated[str, _option("interested", "Interested parties (staff ids or addresses)", several=True)] = "",
    status: Annotated[str, _option("status", "open or closed")] = "",
    closed_on: Annotated[str, _option("closed_on", "Day of closing")] = "",
    reason: _Why = "",
) -> None:
    """Enter one row at the minute of receipt. It is protected at once, and stays when a nightly export does not have it yet.

    Example: dlp --site site register add case --case-no 13051010 --requester 한여름 --mobile 010-0123-4567 --handlers 2008001
    """
    given = {
        "case_no": case_no, "requester": requester, "received_on": received_on or datetime.now(KST).date().isoformat(),
        "title": title, "organisation": organisation, "agents": agents, "birth_date": birth_date, "rrn": rrn, "frn": frn, "mobile": mobile,
        "phone": phone, "email": email, "address": address, "roman_name": roman_name, "hanja_name": hanja_name, "department": department,
        "handlers": handlers, "deputies": deputies, "approvers": approvers, "interested": interested, "status": status, "closed_on": closed_on,
    }  # fmt: skip
    _enter(here, what, given, reason, here.given)
