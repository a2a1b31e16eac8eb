"""`dlp subject extend|answer|letter|lift|explain`: the decision on a request, what it sets going, and the letter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial as later
from io import StringIO
from pathlib import Path
from typing import Annotated, TextIO

import typer

from dlp.cli.subject_reading import case_of
from dlp.cli.who import Keyboard, Operator, Reason
from dlp.language import tr
from dlp.office import answering
from dlp.office.outfile import made, undone

Number = Annotated[str, typer.Argument(metavar="SR-…", help="A request of `subject list`.")]
Out = Annotated[
    Path | None, typer.Option(help="Write the letter here (mode 0600, never over a file that exists); else it is printed.")
]


def extend(
    ctx: typer.Context, number: Number, reason: Annotated[str, typer.Option(help="Why access is not possible yet; the person is told.")],
    out: Out = None, operator: Operator = "",
) -> None:  # fmt: skip
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it; for the other claims the law knows no extension.

    Example: dlp subject extend SR-… --reason "감사 자료와 함께 검토 중" --out 연기통지서.txt --as cpo
    """
    one, last = answering.extend(ctx.obj, Keyboard(operator), number, reason, later(_letter, ctx.obj, out))
    told = tr(
        f"{number}: {last} 까지 연기했습니다. 통지서를 {one.due} 까지 정보주체에게 보내십시오(영 제42조제2항).",
        f"{number}: put off until {last}. Send the person the notice by {one.due} (Decree 42(2)).",
    )
    typer.echo(told, err=out is None)


def answer(
    ctx: typer.Context,
    number: Number,
    note: Annotated[str, typer.Option(help="What the person is told besides; without names.")],
    grant: Annotated[bool, typer.Option("--grant", help="Do what is asked.")] = False,
    partial: Annotated[bool, typer.Option("--partial", help="With --grant and --refuse: access in part (Decree 42(1)).")] = False,
    refuse: Annotated[str, typer.Option(metavar="GROUND", help="Refuse on a ground of the law: `dlp subject grounds`.")] = "",
    ledger_too: Annotated[
        bool, typer.Option("--ledger-too", help="Erase also what stands in the ledger of provisions (Decree 15).")
    ] = False,
    without: Annotated[
        list[str] | None, typer.Option(metavar="INC-…", help="With --partial: an incident that is left out.")
    ] = None,
    out: Out = None,
    operator: Operator = "",
) -> None:
    """Answer a request, once: carry out what is granted and write the letter, in which 【…】 is for a person to fill in.

    Example: dlp subject answer SR-… --grant --note "요구하신 대로 처리함" --out letter.txt --as cpo
    """
    given = answering.Answer(note, grant=grant, partial=partial, refuse=refuse, ledger_too=ledger_too, without=without or ())
    done = answering.answer(ctx.obj, Keyboard(operator), number, given, later(_letter, ctx.obj, out))
    if out is not None:
        typer.echo(tr(f"{number}: 답변을 기록하고 {out} 에 적었습니다.", f"{number}: answered, the letter is in {out}."))
    if done.late:
        typer.echo(
            tr(
                f"기한({done.due})이 지났습니다. 늦은 사유를 적어 주십시오.",
                f"The term ended on {done.due}: say in the letter why it is late.",
            ),
            err=True,
        )


def letter(ctx: typer.Context, number: Number, out: Out = None, reason: Reason = "", operator: Operator = "") -> None:
    """Write the letter of an answered request again, with what is kept now. Example: dlp subject letter SR-… --out letter.txt"""
    answering.letter(ctx.obj, Keyboard(operator), number, reason, later(_letter, ctx.obj, out))


def lift(
    ctx: typer.Context, number: Number, note: Annotated[str, typer.Option(help="Why; without names.")], operator: Operator = ""
) -> None:
    """End a suspension of processing, as when the person takes it back. Example: dlp subject lift SR-… --note "본인이 철회함" --as cpo"""
    answering.lift(ctx.obj, Keyboard(operator), number, note)
    typer.echo(tr(f"{number}: 처리정지를 해제했습니다.", f"{number}: the suspension has ended."))


def explain(
    ctx: typer.Context, case_no: Annotated[str, typer.Argument(metavar="CASE_NO", help="Case number, never a name.")], out: Out = None,
    unknown: Annotated[bool, typer.Option("--unknown", help="Although neither register nor journal knows this case.")] = False,
    reason: Reason = "", operator: Operator = "",
) -> None:  # fmt: skip
    """Explain in Korean how it was decided about messages of a case (PIPA 37-2(2)). Example: dlp subject explain 50120352 --out why.txt"""
    numbered = later(case_of, ctx.obj, case_no, unknown=unknown)
    answering.explain(ctx.obj, Keyboard(operator), numbered, reason, later(_letter, ctx.obj, out))


@contextmanager
def _letter(site: Path, out: Path | None) -> Iterator[TextIO]:
    """The file of a letter, made before anything is done so that nothing is done which cannot be written; away again where it fails."""
    if out is None:
        text = StringIO()
        yield text
        typer.echo(text.getvalue(), nl=False)
        return
    handle = made(site, out)
    identity = os.fstat(handle)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
    except BaseException:
        undone(out, identity)
        raise
