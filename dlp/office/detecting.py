"""Every detector on plain texts or JSON Lines, with no site, register or policy: shapes, never values."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.office import infile
from dlp.office.who import Asker, admitted_there
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.model import Finding


def tried(
    asker: Asker,
    named: Path | None,
    files: Annotated[Sequence[Path], Argument(".txt (a whole text), .jsonl of {id, text}, or - for JSON Lines on standard input")],
    model: Annotated[bool, Option("the name model as well as the rules", "--model/--no-model")] = True,
    *,
    reason: str,
) -> Iterator[dict[str, Any]]:
    """A line a text. `named`: the site whose account reads the files."""
    admitted_there(named, asker, reason, what="detect", files=len(files))
    return found(files, model=model)


def found(files: Sequence[Path], *, model: bool) -> Iterator[dict[str, Any]]:
    import dlp

    for file in files:
        for ident, text in _texts(file):
            yield {"id": ident, "findings": [_shown(f) for f in dlp.detect(text, model=model)]}


def _shown(finding: Finding) -> dict[str, Any]:
    """A finding as in contract section 4: its shape, not its value."""
    from dlp.record import masked

    return {
        "entity": finding.entity,
        "part": finding.part,
        "start": finding.start,
        "end": finding.end,
        "score": round(finding.score, 2),
        "masked": masked(finding.entity, finding.value.reveal()),
        "known": False,
        "how": finding.how,
    }


def _texts(file: Path) -> Iterator[tuple[str | int, str]]:
    """(id, text) of one file. ConfigError names file, line and field; the content is not repeated."""
    from dlp.extract import sniff
    from dlp.ports import ConfigError

    name = str(file)
    try:
        if name == "-":
            raw = sys.stdin.buffer.read()
        else:
            raw = infile.contents(file)
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(name, "", _unread(raw)) from None
    if name != "-" and (kind := sniff.kind(raw)) not in ("text", "eml", "html", "xml"):
        raise ConfigError(name, "", _HINT.format(kind))
    if name != "-" and file.suffix.lower() not in (".jsonl", ".ndjson", ".json"):
        yield file.name, content
        return
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip():
            yield _line(line, name, f"line {number}")


_HINT: Final = (
    "is no text but a file ({}): see what can be read in it with `dlp extract`, or have it decided with `dlp scan --from … --to …`"
)


def _unread(raw: bytes) -> str:
    from dlp.extract import sniff

    kind = sniff.kind(raw)
    return "is not UTF-8" if kind == "text" else _HINT.format(kind)


def _line(line: str, file: str, place: str) -> tuple[str | int, str]:
    from dlp.ports import ConfigError

    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        raise ConfigError(file, place, "is not JSON") from None
    if not isinstance(entry, dict):
        raise ConfigError(file, place, "is not an object")
    ident, text = entry.get("id"), entry.get("text")
    if not isinstance(text, str):
        raise ConfigError(file, f"{place}: text", "must be a string")
    if not isinstance(ident, str | int) or isinstance(ident, bool):
        raise ConfigError(file, f"{place}: id", "must be a string or a number")
    return ident, text
