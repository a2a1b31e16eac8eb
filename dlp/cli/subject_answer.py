"""`dlp subject extend|answer|letter|lift|explain`: the decision on a request, what it sets going, and the letter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial as later
from io import StringIO
from pathlib import Path
from typing import Annotated, TextIO

import click

from dlp.cli.session import Look, Session
from dlp.cli.subject_reading import case_of
from dlp.language import tr
from dlp.office import answering
from dlp.office.outfile import made, undone
from dlp.show.asking import Argument, Option

Number = Annotated[str, Argument("A request of `subject list`.", metavar="SR-…")]
Out = Annotated[Path | None, Option("Write the letter here (mode 0600, never over a file that exists); else it is printed.")]


def extend(here: Session, number: Number, reason: Annotated[str, Option("Why access is not possible yet; the person is told.")], out: Out = None) -> None:  # fmt: skip
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it; for the other claims the law knows no extension.

    Example: dlp subject extend SR-… --reason "감사 자료와 함께 검토 중" --out 연기통지서.txt --as cpo
    """
    one, last = answering.extend(here.site, here.asker, number, reason, later(_letter, here.site, out))
    told = tr(
        f"{number}: {last} 까지 연기했습니다. 통지서를 {one.due} 까지 정보주체에게 보내십시오(영 제42조제2항).",
        f"{number}: put off until {last}. Send the person the notice by {one.due} (Decree 42(2)).",
    )
    click.echo(told, err=out is None)


def answer(
    here: Session,
    number: Number,
    note: Annotated[str, Option("What the person is told besides; without names.")],
    grant: Annotated[bool, Option("Do what is asked.", "--grant")] = False,
    partial: Annotated[bool, Option("With --grant and --refuse: access in part (Decree 42(1)).", "--partial")] = False,
    refuse: Annotated[str, Option("Refuse on a ground of the law: `dlp subject grounds`.", metavar="GROUND")] = "",
    ledger_too: Annotated[bool, Option("Erase also what stands in the ledger of provisions (Decree 15).", "--ledger-too")] = False,
    without: Annotated[list[str] | None, Option("With --partial: an incident that is left out.", metavar="INC-…")] = None,
    out: Out = None,
) -> None:
    """Answer a request, once: carry out what is granted and write the letter, in which 【…】 is for a person to fill in.

    Example: dlp subject answer SR-… --grant --note "요구하신 대로 처리함" --out letter.txt --as cpo
    """
    given = answering.Answer(note, grant=grant, partial=partial, refuse=refuse, ledger_too=ledger_too, without=without or ())
    done = answering.answer(here.site, here.asker, number, given, later(_letter, here.site, out))
    if out is not None:
        click.echo(tr(f"{number}: 답변을 기록하고 {out} 에 적었습니다.", f"{number}: answered, the letter is in {out}."))
    if done.late:
        click.echo(
            tr(
                f"기한({done.due})이 지났습니다. 늦은 사유를 적어 주십시오.",
                f"The term ended on {done.due}: say in the letter why it is late.",
            ),
            err=True,
        )


def letter(here: Look, number: Number, out: Out = None) -> None:
    """Write the letter of an answered request again, with what is kept now. Example: dlp subject letter SR-… --out letter.txt"""
    answering.letter(here.site, here.asker, number, here.reason, later(_letter, here.site, out))


def lift(here: Session, number: Number, note: Annotated[str, Option("Why; without names.")]) -> None:
    """End a suspension of processing, as when the person takes it back. Example: dlp subject lift SR-… --note "본인이 철회함" --as cpo"""
    answering.lift(here.site, here.asker, number, note)
    click.echo(tr(f"{number}: 처리정지를 해제했습니다.", f"{number}: the suspension has ended."))


def explain(here: Look, case_no: Annotated[str, Argument("Case number, never a name.", metavar="CASE_NO")], out: Out = None, unknown: Annotated[bool, Option("Although neither register nor journal knows this case.", "--unknown")] = False) -> None:  # fmt: skip
    """Explain in Korean how it was decided about messages of a case (PIPA 37-2(2)). Example: dlp subject explain 50120352 --out why.txt"""
    numbered = later(case_of, here.site, case_no, unknown=unknown)
    answering.explain(here.site, here.asker, numbered, here.reason, later(_letter, here.site, out))


@contextmanager
def _letter(site: Path, out: Path | None) -> Iterator[TextIO]:
    """The file of a letter, made before anything is done so that nothing is done which cannot be written; away again where it fails."""
    if out is None:
        text = StringIO()
        yield text
        click.echo(text.getvalue(), nl=False)
        return
    handle = made(site, out)
    identity = os.fstat(handle)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
    except BaseException:
        undone(out, identity)
        raise
