"""`dlp extract`: files read as attachments. Says what could be read and whether given tokens are in it; never shows the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.cli.session import Reading
from dlp.cli.who import LOOKING, given_site
from dlp.language import tr
from dlp.office import infile
from dlp.ports import ConfigError, trouble
from dlp.show.asking import Argument, Option
from dlp.show.rows import of

if TYPE_CHECKING:
    from dlp.extract import Extracted


def command(
    here: Reading,
    files: Annotated[list[Path], Argument("files of any kind; the name is not believed")],
    expect: Annotated[list[str] | None, Option("a token that must be in the text; may be repeated", "--expect")] = None,
) -> None:
    """Read files as attachments: type by content, characters found, gaps, and whether tokens are in the text.

    Exit status: 0 every file was opened, 2 a file could not be opened.

    Example: dlp extract --format jsonl --expect 정보공개청구서 form.hwp
    """
    if (site := given_site()) is not None and site.is_dir():  # the account of that site reads the files
        here.admitted(LOOKING, what="extract", reason=here.reason, files=len(files))
    columns = (
        of(tr("파일", "file"), "file"),
        of(tr("형식", "type"), "type"),
        of(tr("글자 수", "characters"), "characters"),
        of(tr("읽지 못한 부분", "not read"), "gaps", _gaps),
        of(tr("찾은 낱말", "expected"), "expected", _tokens),
    )
    here.show(_read(files, expect or []), columns)


def _read(files: list[Path], tokens: list[str]) -> Iterator[dict[str, Any]]:
    """A line a file, as each is read. ConfigError names the first that cannot be opened."""
    from dlp.extract import Extractor
    from dlp.extract.ocr import data_folder

    with Extractor(workers=1, ocr_data=data_folder()) as extractor:
        for file in files:
            try:
                with infile.opened(file) as source:
                    data = source.read()
            except OSError as error:
                raise ConfigError(str(file), "", f"cannot be opened ({trouble(error)})") from None
            yield _line(str(file), extractor.extract(file.name, data), tokens)


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


def _gaps(gaps: list[Mapping[str, str]]) -> str:
    return ", ".join(f"{gap['part'].removeprefix('attachment:')}: {gap['reason']}" for gap in gaps) or "-"


def _tokens(expected: Mapping[str, bool]) -> str:
    return ", ".join(("✓ " if seen else "✗ ") + token for token, seen in expected.items()) or "-"
