"""`dlp subject …`: requests of the persons concerned about our own store (PIPA 35 to 38), with their ten-day clock. By case number only.

There is no search by the name of a requester or an official, and there will be none: who may act for a person proves it on paper
(Decree 46; an agent's power of attorney, Decree 45), and the number of the case leads to what is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial as later
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, TextIO

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import CaseNo, Unknown
from dlp.cli.session import Look, Printed, Reading, Session, Shown, say
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import subject_list
from dlp.listings.tables import subject as tables
from dlp.office import answering, informing
from dlp.office.choices import one_of
from dlp.office.outfile import written
from dlp.office.reports import span
from dlp.office.subjects import flat, kept_of, one_request
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.table import print_table

if TYPE_CHECKING:
    from dlp.ledgers.subjects import Request
    from dlp.subject.holdings import Kept

app = Commands(
    "Rights of the person a case is about: access, correction, erasure, suspension. By case number only, never by a name."
)
Case = Annotated[str, Argument("Case number. A person cannot be searched for by name.", metavar="CASE_NO")]
Number = Annotated[str, Argument("A request of `subject list`.", metavar="SR-…")]
Out = Annotated[Path | None, Option("Write the letter here (mode 0600, never over a file that exists); else it is printed.")]
CLAIMS: Final = {
    "access": """Open a request for access (PIPA 35) and show what is kept. Example: dlp subject access 50120352 --received 2026-11-20 --as cpo""",
    "correct": """Open a request for correction (PIPA 36) and show what is kept. Example: dlp subject correct 50120352 --reason "연락처가 바뀜" --as cpo""",
    "erase": """Open a request for erasure (PIPA 36) and show what is kept. Nothing is erased yet. Example: dlp subject erase 50120352 --as cpo""",
    "suspend": """Open a request to suspend processing (PIPA 37) and show what is kept. Example: dlp subject suspend 50120352 --agent --as cpo""",
}


def _opening(claim: str, help_: str) -> None:
    def opened(here: Shown, case_no: Case, asked: answering.Claimed) -> None:
        found = answering.receive(here.site, here.asker, claim, later(case_of, here.site, case_no, unknown=asked.unknown), asked)
        _print(here, found.request, found.kept)
        if here.table:
            say("subject received")
            if found.early:
                say("subject received early")

    opened.__doc__ = help_
    app.command(claim)(opened)


for _claim, _help in CLAIMS.items():
    _opening(_claim, _help)

into(app, subject_list.LISTING)


@app.command()
def show(here: Reading, number: Number) -> None:
    """One request and what is kept about its case now. Example: dlp subject show SR-…"""
    here.looking(what="subject request", ref=number, right=Right.rights)
    one = one_request(here.site, number)
    _print(here, one, kept_of(here.site, one.case_no))


def _print(here: Shown, one: Request, kept: Sequence[Kept]) -> None:
    holdings = [tables.kept(held) for held in kept]
    if not here.table:
        here.show([{**flat(one), "holdings": holdings}], one=True)
        return
    print_table((tr("항목", "field"), tr("내용", "value")), tables.request(one))
    here.show(holdings, tables.KEPT)


@app.command()
def grounds(
    here: Printed, claim: Annotated[str, Argument("access, correct, erase, suspend; all of them where none is given")] = ""
) -> None:
    """On what grounds the law lets an agency refuse, in the law's words. Example: dlp subject grounds access"""
    from dlp.subject.grounds import GROUNDS

    one_of("CLAIM", claim or None, CLAIMS)
    rows = [
        {"ground": one.code, "claims": [name.value for name in one.claims], "article": one.article, "text": one.text}
        for one in GROUNDS
        if not claim or claim in one.claims
    ]
    here.show(rows, tables.GROUNDS)


@app.command()
def extend(
    here: Session,
    number: Number,
    reason: Annotated[str, Option("Why access is not possible yet; the person is told.")],
    out: Out = None,
) -> None:
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it; for the other claims the law knows no extension.

    Example: dlp subject extend SR-… --reason "감사 자료와 함께 검토 중" --out 연기통지서.txt --as cpo
    """
    one, last = answering.extend(here.site, here.asker, number, reason, later(_letter, here.site, out))
    say("subject extend", err=out is None, number=number, last=last, one=one)


@app.command()
def answer(here: Session, number: Number, given: answering.Answer, out: Out = None) -> None:
    """Answer a request, once: carry out what is granted and write the letter, in which 【…】 is for a person to fill in.

    Example: dlp subject answer SR-… --grant --note "요구하신 대로 처리함" --out letter.txt --as cpo
    """
    done = answering.answer(here.site, here.asker, number, given, later(_letter, here.site, out))
    if out is not None:
        say("subject answer", number=number, out=out)
    if left := done.effect.get("left"):
        say("subject answer left", err=True, erased=done.effect.get("erased", 0), left=left)
    if done.late:
        say("subject answer late", err=True, done=done)


@app.command()
def letter(here: Look, number: Number, out: Out = None) -> None:
    """Write the letter of an answered request again, with what is kept now. Example: dlp subject letter SR-… --out letter.txt"""
    answering.letter(here.site, here.asker, number, here.reason, later(_letter, here.site, out))


@app.command()
def lift(here: Session, number: Number, note: Annotated[str, Option("Why; without names.")]) -> None:
    """End a suspension of processing, as when the person takes it back. Example: dlp subject lift SR-… --note "본인이 철회함" --as cpo"""
    answering.lift(here.site, here.asker, number, note)
    say("subject lift", number=number)


@app.command()
def explain(here: Look, case_no: CaseNo, out: Out = None, unknown: Unknown = False) -> None:
    """Explain in Korean how it was decided about messages of a case (PIPA 37-2(2)). Example: dlp subject explain 50120352 --out why.txt"""
    numbered = later(case_of, here.site, case_no, unknown=unknown)
    answering.explain(here.site, here.asker, numbered, here.reason, later(_letter, here.site, out))


@app.command()
def inform(
    here: Session,
    quarter: Annotated[str, Option("2026Q4")],
    case_no: Annotated[str, Argument("Case number; without it a letter for every case with --into.", metavar="[CASE_NO]")] = "",
    out: Annotated[Path | None, Option("Write the letter here (mode 0600, never over a file that exists).")] = None,
    into: Annotated[
        Path | None, Option("Write a letter for every case that has something in that quarter into this folder.")
    ] = None,
) -> None:
    """Write the letter of a quarter in Korean, for the agency to send: department and post of officials, never names.

    Example: dlp subject inform 50120352 --quarter 2026Q4 --out 안내.txt --as cpo
    """
    actor = here.acting(Right.rights)  # before anything is said about the number
    title, place = span(quarter)[2], out if case_no else into
    if place is None or bool(case_no) == bool(into) or bool(case_no) != bool(out):
        raise ConfigError("--out", "", "give a case and --out, or --into for all cases")
    numbered = later(case_of, here.site, case_no, unknown=False) if case_no else None
    letters = informing.write(here.site, actor, quarter, numbered, place)
    if case_no:
        number, count = letters[0]
        say("subject inform", number=number, title=title, count=count, out=out, quarter=quarter)
    else:
        say("subject inform all", count=len(letters), into=into)


@contextmanager
def _letter(site: Path, out: Path | None) -> Iterator[TextIO]:
    """The file of a letter, made before anything is done so that nothing is done which cannot be written; away again where it fails."""
    if out is None:
        text = StringIO()
        yield text
        click.echo(text.getvalue(), nl=False)
        return
    with written(site, out) as file:
        wrapped = TextIOWrapper(file, encoding="utf-8")
        yield wrapped
        wrapped.detach()
