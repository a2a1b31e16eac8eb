"""`dlp scan`: decide messages from files. Journals nothing; lines of one file are one stream in time."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from dlp.app import Answer
    from dlp.model import Message


def command(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(help=".eml, .jsonl, .json, .txt, or - for JSON Lines on standard input")],
    form: Annotated[str, typer.Option("--format", help="table or jsonl")] = "table",
    explain: Annotated[bool, typer.Option("--explain", help="the stages in flow order: spans and scores, never values")] = False,
    sender: Annotated[str, typer.Option("--from", help="sender of a .txt")] = "",
    to: Annotated[list[str] | None, typer.Option("--to", help="recipient of a .txt")] = None,
    channel: Annotated[str, typer.Option(help="channel of a .txt")] = "email",
) -> None:
    """Decide messages, one decision a message, in input order.

    Exit status: 0 all may be delivered, 1 some message was held or blocked, 2 could not run.

    Example: dlp --site site scan --explain message.eml
    """
    from dlp.app import Site
    from dlp.ports import ConfigError, MessageError, trouble

    if form not in ("table", "jsonl"):
        raise ConfigError("scan", "--format", "must be table or jsonl")
    stopped = 0
    with Site.open(ctx.obj) as site:
        for file in files:
            try:
                for message in _messages(file, sender=sender, to=to or [], channel=channel):
                    answer = site.scan(message)
                    stopped += not answer.delivers
                    _show(answer, form, explain=explain)
            except MessageError as error:
                raise ConfigError(str(file), error.field, error.problem) from None
            except BrokenPipeError:
                raise
            except OSError as error:
                raise ConfigError(str(file), "", f"cannot be read ({trouble(error)})") from None
    raise SystemExit(1 if stopped else 0)


def _messages(file: Path, *, sender: str, to: list[str], channel: str) -> Iterator[Message]:
    """The messages of one file. MessageError's field names the line."""
    from dlp import message as contract
    from dlp import mime
    from dlp.ports import MessageError

    if str(file) == "-" or file.suffix == ".jsonl":
        lines = sys.stdin.buffer if str(file) == "-" else file.open("rb")
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield contract.loads(line, fallback_id=f"line-{number}")
            except MessageError as error:
                raise MessageError(f"line {number}, {error.field}", error.problem) from None
        return
    raw = file.read_bytes()
    if file.suffix == ".json":
        yield contract.loads(raw, fallback_id=file.stem)
    elif file.suffix == ".eml":
        yield mime.read(raw)
    else:
        text = raw.decode("utf-8-sig", "surrogateescape")
        recipients = [{"address": address} for address in to] or [{"address": "unknown@outside.invalid"}]
        yield contract.parse(
            {
                "id": file.name,
                "channel": channel,
                "sender": {"address": sender or "unknown"},
                "recipients": recipients,
                "text": text,
            }
        )


def _show(answer: Answer, form: str, *, explain: bool) -> None:
    if form == "jsonl":
        row = answer.to_dict(explain=explain)
        if explain:
            row["stages"] = answer.explain()
        typer.echo(json.dumps(row, ensure_ascii=False))
        return
    mark = {"allow": "✓", "alert": "!", "mask": "▒", "hold": "‖", "block": "✗"}[answer.action]
    rules = ", ".join(dict.fromkeys(r.rule for r in answer.verdict.decision.reasons if r.enforced))
    typer.echo(f"{mark} {answer.action:<5}  {answer.id:<20}  {rules}")
    if explain:
        for line in answer.explain():
            typer.echo("    " + line)
