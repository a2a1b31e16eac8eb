"""`dlp incidents …`: what was decided otherwise than clean, and what the team does with it. Every look, export and step is a journal entry.

A site without operators can be read without its keys, as a copy can. Nobody can look for an official: there is no search by a person.
"""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.options import Incident, Out, Since, Until, Why
from dlp.cli.proposal import announced
from dlp.cli.session import Look, Reading, Session, say
from dlp.listings.tables import incidents as tables
from dlp.office import incidents as office
from dlp.office import revealing
from dlp.office.outfile import made, write
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.listing import shown
from dlp.show.rows import Form
from dlp.show.table import print_table
from dlp.texts.labels import VERDICTS, said

app = Commands("List and show incidents.")
Ids = Annotated[list[str], Argument("One incident, or several: each gets an entry of its own.", metavar="ID…")]
Alike = Annotated[bool, Option("Also what is alike and not resolved yet: same sender, rules and cases within a week.", "--alike")]


@app.command("list")
def list_(
    here: Reading,
    question: office.Question,
    limit: Annotated[int, Option("At most so many.", least=1)] = 50,
    offset: Annotated[int, Option("Skip so many.", least=0)] = 0,
    together: Annotated[bool, Option("One row for what is alike: same sender, rules and cases within a week.")] = False,
) -> None:
    """Incidents, the newest first. Example: dlp incidents list --since 7d --action block"""
    if together and offset:
        raise ConfigError("--offset", "", "goes with single incidents, not with --together")
    asked = office.matters if together else partial(office.listing, offset=offset, count=here.table)
    page = asked(here.site, here.asker, question, reason=here.reason, limit=limit)
    here.show(page.rows, tables.many(together=together), total=page.total)


class Export(StrEnum):
    csv = "csv"
    jsonl = "jsonl"
    syslog = "syslog"
    cef = "cef"


@app.command()
def export(
    here: Session,
    reason: Why,
    out: Annotated[Path | None, Option("New file (mode 0600); else standard output.")] = None,
    format_: Annotated[Export, Option("csv, jsonl, syslog (RFC 5424), cef", "--format")] = Export.csv,
    since: Since = None,
    until: Until = None,
) -> None:
    """Incidents for a SIEM or a spreadsheet: shapes, never values. Example: dlp incidents export --format cef --since 24h --reason "daily feed" """
    from dlp.record.exports import HEADS, LINES

    with office.export(here.site, here.asker, format_=format_.value, reason=reason, since=since, until=until) as leaving:
        handle = made(here.site, out) if out else os.dup(sys.stdout.fileno())
        rows = leaving.rows()
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(HEADS.get(format_.value, ""))
            file.writelines(map(LINES[format_.value], rows))


@app.command()
def show(
    here: Reading,
    incident_id: Incident,
    suspended: Annotated[
        bool, Option("Also the evidence that a suspension of processing withholds (needs the right rights).")
    ] = False,
) -> None:
    """One incident: evidence in masked form, stages, policy, outcome, history.

    Example: dlp --site site incidents show INC-…
    """
    found = office.one(here.site, here.asker, incident_id, reason=here.reason, suspended=suspended)
    if not here.table:
        here.show([found], one=True)
        return
    for number, (title, headings, rows) in enumerate(tables.page(found)):
        if number > 1:
            click.echo()
        print_table(headings, rows, title=title)


@app.command()
def alike(here: Reading, incident_id: Incident) -> None:
    """The same matter again: same sender, rules and cases, within a week of this incident.

    Example: dlp --site site incidents alike INC-…
    """
    here.show(office.alike_to(here.site, here.asker, incident_id, reason=here.reason), tables.ALIKE)


@app.command()
def assign(here: Look, incident_ids: Ids, to: Annotated[str, Option("Who looks after it.")], alike: Alike = False) -> None:
    """Give incidents to somebody.

    Example: dlp --site site incidents assign INC-… --to MR09
    """
    ids = office.together_with(here.site, here.asker, incident_ids, alike=alike, reason=here.reason)
    office.assign(here.site, here.asker, ids, to)
    for one in ids:
        say("incidents assign", one=one, to=to)


@app.command()
def comment(
    here: Session, incident_id: Incident, text: Annotated[str, Argument("What is noted; names and long numbers are taken out.")]
) -> None:
    """Note something on an incident. Names of requesters and long numbers are cut out.

    Example: dlp --site site incidents comment INC-… "담당 부서에 확인함"
    """
    office.comment(here.site, here.asker, incident_id, text)
    say("incidents comment", incident_id=incident_id)


@app.command()
def ask(
    here: Session,
    incident_id: Incident,
    out: Out,
    text: Annotated[str, Option("What is asked besides; names and long numbers are taken out.")] = "",
) -> None:
    """Write the question to whoever sent a message, in Korean, for the agency to send to department and post; an answer within seven days is asked for.

    It names neither recipient nor case. The answer is entered with `dlp incidents resolve`. Example: dlp --site site incidents ask INC-… --out 확인요청.txt
    """
    from dlp.office.contact import ask_sender

    asked = ask_sender(here.site, here.asker, incident_id, text=text, write=partial(write, here.site, out))
    say("incidents ask", incident_id=incident_id, out=out, asked=asked)


@app.command()
def resolve(
    here: Session,
    incident_ids: Ids,
    verdict: Annotated[office.Verdict, Option("true, false_positive or lawful.")],
    reason: Why,
    alike: Alike = False,
) -> None:
    """Say what incidents were: true ones, false positives, or lawful. Repeat to change it; the last one counts. Nothing is released by it.

    Example: dlp --site site incidents resolve INC-… --verdict lawful --reason "결재 받은 통지"
    """
    ids = office.together_with(here.site, here.asker, incident_ids, alike=alike, reason=reason)
    office.resolve(here.site, here.asker, ids, verdict, reason=reason)
    for one in ids:
        click.echo(f"{one}: {said(VERDICTS, verdict.value)}")


@app.command("except")
def except_(here: Session, incident_id: Incident, wanted: office.Excepted) -> None:
    """Propose a named, scoped, expiring exception from a false positive; a second person approves it.

    Example: dlp --site site incidents except INC-… --name audit-list --owner 감사팀장 --ground 18-2-2 --expires 2027-03-31 --reason "행정사무감사"
    """
    announced(office.propose_exception(here.site, here.asker, incident_id, wanted))


@app.command()
def who(
    here: Session,
    incident_id: Incident,
    reason: Annotated[str, Option("Why he must be known: makes a proposal. Without it: shows him, once, after the approval.")] = "",
) -> None:
    """Who sent it. With --reason one asks, another person approves (one of the two is the privacy officer); then the same command without
    it shows him once, within the hour, to who asked.

    Example: dlp --site site incidents who INC-… --reason "경위 확인"
    """
    if reason:
        announced(revealing.ask(here.site, here.asker, incident_id, reason=reason))
        return
    found = revealing.seen(here.site, here.asker, incident_id)
    shown(Form.table, [asdict(found)], tables.sender(found.found))
