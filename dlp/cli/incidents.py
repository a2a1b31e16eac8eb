"""`dlp incidents …`: what was decided otherwise than clean, and what the team does with it. Every look, export and step is a journal entry.

A site without operators can be read without its keys, as a copy can. Nobody can look for an official: there is no search by a person.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Look, Reading, Session, Shown, announced, proposed_policy, say
from dlp.listings.tables import incidents as tables
from dlp.office import contact, held, revealing
from dlp.office import incidents as office
from dlp.office.choices import of_the_past
from dlp.office.options import Incident, Since, Until, Why
from dlp.office.outfile import made
from dlp.office.particulars import particulars
from dlp.office.steps import next_steps
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.listing import shown
from dlp.show.rows import Form
from dlp.show.table import print_table
from dlp.texts.labels import VERDICTS, said

app = Commands()


@app.command("list")
def list_(
    here: Reading,
    question: office.Question,
    limit: Annotated[int, Option("At most so many.", least=1)] = 50,
    offset: Annotated[int, Option("Skip so many.", least=0)] = 0,
    together: Annotated[bool, Option("One row for what is alike: same sender, rules and cases within a week.")] = False,
) -> None:
    if together and offset:
        raise ConfigError("--offset", "", "goes with single incidents, not with --together")
    asked = office.matters if together else partial(office.listing, offset=offset, count=here.table)
    page = asked(here.site, here.asker, question, reason=here.reason, limit=limit)
    here.show(page.rows, tables.many(together=together), total=page.total)
    if of_the_past(here.site, question.department):
        say("incidents department past", err=True, department=question.department)


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
    from dlp.record.exports import HEADS, LINES

    with office.export(here.site, here.asker, format_=format_.value, reason=reason, since=since, until=until) as leaving:
        handle = made(here.site, out) if out else os.dup(sys.stdout.fileno())
        rows = leaving.rows()
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(HEADS.get(format_.value, ""))
            file.writelines(map(LINES[format_.value], rows))
        if out:
            say("incidents export", err=True, out=out, count=leaving.total)


def _page(here: Shown, found: dict[str, Any]) -> None:
    known = particulars(here.site, found)
    if not here.table:
        here.show([{**found, "particulars": [asdict(each) for each in known]}], one=True)
        return
    steps = next_steps(found, held.allowed(here.site, found))
    for number, (title, headings, rows) in enumerate(tables.page(found, steps, known)):
        if number:
            click.echo()
        print_table(headings, rows, title=title)


app.does(office.one, _page, "show")
app.does(office.alike_to, tables.ALIKE, "alike")


def _assigned(here: Look, ids: Sequence[str], to: str) -> None:
    for one in ids:
        say("incidents assign", one=one, to=to)


app.does(office.assign, _assigned)


@app.command()
def comment(
    here: Session, incident_id: Incident, text: Annotated[str, Argument("What is noted; names and long numbers are taken out.")]
) -> None:
    office.comment(here.site, here.asker, incident_id, text)
    say("incidents comment", incident_id=incident_id)


app.does(contact.ask)


def _resolved(here: Session, ids: Sequence[str], verdict: office.Verdict) -> None:
    for one in ids:
        click.echo(f"{one}: {said(VERDICTS, verdict.value)}")
    if still := [row["id"] for row in held.waiting(here.site) if row["id"] in ids]:
        say("incidents resolve held", err=True, ids=", ".join(still))


app.does(office.resolve, _resolved)
app.does(office.propose_exception, proposed_policy, "except")


@app.command()
def who(
    here: Session,
    incident_id: Incident,
    reason: Annotated[str, Option("Why he must be known: makes a proposal. Without it: shows him, once, after the approval.")] = "",
) -> None:
    if reason:
        announced(here, revealing.ask(here.site, here.asker, incident_id, reason=reason))
        return
    found = revealing.seen(here.site, here.asker, incident_id)
    shown(Form.table, [asdict(found)], tables.sender(found.found))
