"""`dlp detect`: every detector on plain texts or JSON Lines, with no site, register or policy. The tool for judging detection alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click

from dlp.cli.session import Reading
from dlp.cli.who import LOOKING, given_site
from dlp.language import tr
from dlp.office import infile
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.show.table import print_table

if TYPE_CHECKING:
    from dlp.model import Finding


def command(
    here: Reading,
    files: Annotated[list[Path], Argument(".txt (a whole text), .jsonl of {id, text}, or - for JSON Lines on standard input")],
    model: Annotated[bool, Option("the name model as well as the rules", "--model/--no-model")] = True,
) -> None:
    """Show what the detectors find, as spans, scores and shapes; never values.

    Exit status: 0 ran, 2 could not run.

    Example: dlp detect --format jsonl texts.jsonl
    """
    if (site := given_site()) is not None and site.is_dir():  # the account of that site reads the files
        here.admitted(LOOKING, what="detect", reason=here.reason, files=len(files))
    if here.form is Form.table:
        for row in _found(files, model=model):
            _table(row["id"], row["findings"])
    else:
        here.show(_found(files, model=model))


def _found(files: list[Path], *, model: bool) -> Iterator[dict[str, Any]]:
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


_HINT = (
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


def _table(ident: str | int, findings: list[dict[str, Any]]) -> None:
    from dlp.dashboard.words import words

    say = words(tr("ko", "en"))
    if not findings:
        click.echo(f"{ident}: {tr('찾은 것 없음', 'nothing found')}")
        return
    print_table(
        (tr("종류", "entity"), tr("자리", "place"), tr("점수", "score"), tr("모양", "shape"), tr("방법", "how")),
        [
            (say(f"entity.{f['entity']}"), f"{f['start']}–{f['end']}", f"{f['score']:.2f}", f["masked"], say(f"how.{f['how']}"))
            for f in findings
        ],
        title=str(ident),
    )
