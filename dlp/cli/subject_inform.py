"""`dlp subject inform`: the letters of a quarter, who tried to reach the person of a case or passed his data on, and what was stopped."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.session import Session
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Actor, Right
from dlp.language import tr
from dlp.office import informing
from dlp.office.entries import recorded
from dlp.office.outfile import made
from dlp.office.reports import span
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.subject.holdings import Kept


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
    since, until, title = span(quarter)
    if not recorded(here.site):
        raise StoreError("nothing was recorded here yet")
    if bool(case_no) == bool(into) or bool(case_no) != bool(out):
        raise ConfigError("--out", "", "give a case and --out, or --into for all cases")
    if case_no and out:
        number = case_of(here.site, case_no, unknown=False)
        kept = informing.of_case(here.site, number, since, until)
        _write(here.site, out, number, quarter, title, kept, actor)
        click.echo(
            tr(
                f"{number}: {title} 기록 {len(kept)}건의 안내를 {out} 에 적었습니다.",
                f"{number}: the letter of {quarter} is in {out}.",
            )
        )
        return
    assert into is not None
    if not into.is_dir():
        raise ConfigError(str(into), "", "is not a folder")
    count = 0
    for number, kept in informing.of_all(here.site, since, until):
        _write(here.site, into / f"{number}-{quarter}.txt", number, quarter, title, kept, actor)
        count += 1
    click.echo(tr(f"안내 {count}통을 {into} 에 적었습니다.", f"{count} letters are in {into}."))


def _write(site: Path, out: Path, number: str, quarter: str, title: str, kept: Sequence[Kept], actor: Actor) -> None:
    """The file first, so that nothing is said to have been written that was not."""
    text = informing.letter(site, number, title, kept)
    with os.fdopen(made(site, out), "w", encoding="utf-8") as file:
        file.write(text)
    informing.informed(site, actor, number, quarter, kept)
