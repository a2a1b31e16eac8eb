"""`dlp lookups import|list|ask`: the case system's access log, who opened a case without a part in it, and the question to him."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.options import Out
from dlp.cli.session import Reading, Session, Shown, say
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Right
from dlp.listings.tables import lookups as tables
from dlp.office import lookups
from dlp.office.outfile import write
from dlp.show.asking import Argument, Option

app = Commands("Who opened a case in the case system without a part in it, and what he sent afterwards.")


@app.command("import")
def import_(here: Shown, log: Annotated[Path, Argument("CSV or XLSX (접속일시, 사번, 접수번호, 수행업무)", metavar="FILE")]) -> int:
    """Read the case system's access log. Exit status 0 nothing to look at, 1 some rows or incidents to look at, 2 not read.

    Example: dlp --site site lookups import 접속기록-2026-11.xlsx --as auditor
    """
    done = lookups.read(here.site, here.asker, log)
    for problem in done.log.problems:
        click.echo(f"{log.name}: {problem}", err=True)
    if done.log.unknown:
        say("lookups unknown", err=True, name=log.name, columns=", ".join(done.log.unknown))
    here.show([lookups.flat(done)], tables.IMPORTED, one=True)
    return done.status


@app.command("list")
def list_(here: Reading, case: Annotated[str, Option("Of one case (접수번호).")] = "") -> None:
    """Who opened a case without a part in it, the oldest first, and what he sent about it within 30 days.

    Example: dlp --site site lookups list --case 50120352 --reason "11월 점검"
    """
    here.acting(Right.audit)
    number = case_of(here.site, case, unknown=False) if case else ""
    here.looking(what="lookups list", right=Right.audit, case=number or None)
    here.show(lookups.every(here.site, number), tables.FOUND)


@app.command()
def ask(here: Session, number: Annotated[str, Argument("An incident of `lookups list`.", metavar="INC-…")], out: Out) -> None:
    """Write the question to the official, in Korean, for the agency to send; an answer within seven days is asked for.

    His answer is entered with `dlp incidents resolve`. Example: dlp --site site lookups ask INC-… --out 소명요청.txt --as cpo
    """
    actor, text, due = lookups.question(here.site, here.asker, number)
    write(here.site, out, text)
    lookups.asked(here.site, actor, number, due)
    say("lookups ask", number=number, out=out, due=due)
