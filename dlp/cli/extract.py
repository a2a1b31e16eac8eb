"""`dlp extract`: files read as attachments. Says what could be read and whether given tokens are in it; never shows the text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.session import Reading, admitted_there
from dlp.listings.tables.extract import READ
from dlp.office.extracting import read
from dlp.show.asking import Argument, Option


def command(
    here: Reading,
    files: Annotated[list[Path], Argument("files of any kind; the name is not believed")],
    expect: Annotated[list[str] | None, Option("a token that must be in the text; may be repeated")] = None,
) -> None:
    """Read files as attachments: type by content, characters found, gaps, and whether tokens are in the text.

    Exit status: 0 every file was opened, 2 a file could not be opened.

    Example: dlp extract --format jsonl --expect 정보공개청구서 form.hwp
    """
    admitted_there(here, what="extract", files=len(files))
    here.show(read(files, expect or []), READ)
