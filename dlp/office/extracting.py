"""Files read as attachments: what could be read and whether given tokens are in it; never the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.office import infile
from dlp.office.who import Asker, admitted_there
from dlp.ports import ConfigError, trouble
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.extract import Extracted


def tried(
    asker: Asker,
    named: Path | None,
    files: Annotated[Sequence[Path], Argument("files of any kind; the name is not believed")],
    expect: Annotated[Sequence[str], Option("a token that must be in the text; may be repeated")] = (),
    *,
    reason: str,
) -> Iterator[dict[str, Any]]:
    """A line a file. `named`: the site whose account reads the files."""
    admitted_there(named, asker, reason, what="extract", files=len(files))
    return read(files, expect)


def read(files: Sequence[Path], tokens: Sequence[str]) -> Iterator[dict[str, Any]]:
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


def _line(file: str, extracted: Extracted, tokens: Sequence[str]) -> dict[str, Any]:
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
