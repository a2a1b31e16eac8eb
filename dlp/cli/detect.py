"""`dlp detect`: every detector on plain texts or JSON Lines, with no site, register or policy. The tool for judging detection alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.session import Reading, admitted_there, say
from dlp.listings.tables.detect import FOUND
from dlp.office.detecting import found
from dlp.show.asking import Argument, Option


def command(
    here: Reading,
    files: Annotated[list[Path], Argument(".txt (a whole text), .jsonl of {id, text}, or - for JSON Lines on standard input")],
    model: Annotated[bool, Option("the name model as well as the rules", "--model/--no-model")] = True,
) -> None:
    """Show what the detectors find, as spans, scores and shapes; never values.

    Exit status: 0 ran, 2 could not run.

    Example: dlp detect --format jsonl texts.jsonl
    """
    admitted_there(here, what="detect", files=len(files))
    if not here.table:
        here.show(found(files, model=model))
        return
    for row in found(files, model=model):
        if row["findings"]:
            here.show(row["findings"], FOUND, id=row["id"])
        else:
            say("detect nothing", id=row["id"])
