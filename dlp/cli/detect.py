"""`dlp detect`: every detector on plain texts or JSON Lines, with no site, register or policy. The tool for judging detection alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from dlp.model import Finding


def command(
    files: Annotated[
        list[Path], typer.Argument(help=".txt (a whole text), .jsonl of {id, text}, or - for JSON Lines on standard input")
    ],
    form: Annotated[str, typer.Option("--format", help="table or jsonl")] = "table",
    model: Annotated[bool, typer.Option("--model/--no-model", help="the name model as well as the rules")] = True,
) -> None:
    """Show what the detectors find, as spans, scores and shapes; never values.

    Exit status: 0 ran, 2 could not run.

    Example: dlp detect --format jsonl texts.jsonl
    """
    import dlp
    from dlp.ports import ConfigError

    if form not in ("table", "jsonl"):
        raise ConfigError("detect", "--format", "must be table or jsonl")
    for file in files:
        for ident, text in _texts(file):
            findings = [_shown(f) for f in dlp.detect(text, model=model)]
            if form == "jsonl":
                sys.stdout.write(json.dumps({"id": ident, "findings": findings}, ensure_ascii=False) + "\n")
            else:
                _table(ident, findings)


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
    from dlp.ports import ConfigError

    name = str(file)
    try:
        if name == "-":
            raw = sys.stdin.buffer.read()
        else:
            raw = file.read_bytes()
        content = raw.decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(name, "", f"cannot be read ({type(error).__name__})") from None
    except UnicodeDecodeError:
        raise ConfigError(name, "", "is not UTF-8") from None
    if name != "-" and file.suffix.lower() not in (".jsonl", ".ndjson", ".json"):
        yield file.name, content
        return
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip():
            yield _line(line, name, f"line {number}")


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
    from rich.console import Console
    from rich.table import Table

    console = Console(width=None if sys.stdout.isatty() else 120)
    if not findings:
        console.print(f"{ident}: 찾은 것 없음", markup=False, highlight=False)
        return
    table = Table(title=str(ident), title_justify="left", title_style="bold")
    for head in ("종류", "자리", "점수", "모양", "방법"):
        table.add_column(head)
    for f in findings:
        table.add_row(f["entity"], f"{f['start']}–{f['end']}", f"{f['score']:.2f}", f["masked"], f["how"])
    console.print(table, markup=False)
