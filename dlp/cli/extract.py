"""`dlp extract`: files read as attachments. Says what could be read and whether given tokens are in it; never shows the text."""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from dlp.extract import Extracted


def command(
    files: Annotated[list[Path], typer.Argument(help="files of any kind; the name is not believed")],
    form: Annotated[str, typer.Option("--format", help="table or jsonl")] = "table",
    expect: Annotated[list[str] | None, typer.Option("--expect", help="a token that must be in the text; may be repeated")] = None,
) -> None:
    """Read files as attachments: type by content, characters found, gaps, and whether tokens are in the text.

    Exit status: 0 every file was opened, 2 a file could not be opened.

    Example: dlp extract --format jsonl --expect 정보공개청구서 form.hwp
    """
    from dlp.extract import Extractor
    from dlp.extract.ocr import data_folder
    from dlp.ports import ConfigError

    if form not in ("table", "jsonl"):
        raise ConfigError("extract", "--format", "must be table or jsonl")
    lines = []
    with Extractor(workers=1, ocr_data=data_folder()) as extractor:
        for file in files:
            try:
                data = file.read_bytes()
            except OSError as error:
                raise ConfigError(str(file), "", f"cannot be opened ({error.strerror or type(error).__name__})") from None
            line = _line(str(file), extractor.extract(file.name, data), expect or [])
            if form == "jsonl":
                sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
                sys.stdout.flush()
            lines.append(line)
    if form == "table":
        _table(lines)


def _line(file: str, extracted: Extracted, tokens: list[str]) -> dict[str, Any]:
    """The contract's line. A token counts if it stands within one text, or runs over from one text of the file to the next."""
    text = squeezed("\n".join(piece.text.reveal() for piece in extracted.texts)) if tokens else ""
    return {
        "file": file,
        "type": extracted.type,
        "characters": extracted.characters,
        "gaps": [{"part": gap.part, "reason": gap.reason} for gap in extracted.gaps],
        "expected": {token: squeezed(token) in text for token in tokens},
    }


def squeezed(text: str) -> str:
    """The form in which tokens are compared: NFKC without white space."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def _table(lines: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("파일", "형식", "글자 수", "읽지 못한 부분", "찾은 낱말", box=None)
    for line in lines:
        gaps = ", ".join(f"{gap['part'].removeprefix('attachment:')}: {gap['reason']}" for gap in line["gaps"])
        found = ", ".join(("✓ " if seen else "✗ ") + token for token, seen in line["expected"].items())
        cells = (line["file"], line["type"], str(line["characters"]), gaps or "-", found or "-")
        table.add_row(*(Text(cell) for cell in cells))
    Console().print(table)
