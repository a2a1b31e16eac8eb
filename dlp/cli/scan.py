"""`dlp scan`: decide messages from files (`dlp.office.scanning`)."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.session import Look, say
from dlp.office import scanning
from dlp.office.choices import one_of
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.app import Answer


def command(
    here: Look,
    files: Annotated[
        list[Path],
        Argument(".eml, .jsonl, .json, .txt, a document with --from and --to, or - for JSON Lines on standard input"),
    ],
    envelope: scanning.Envelope,
    form: Annotated[str, Option("table or jsonl", "--format")] = "table",
    explain: Annotated[bool, Option("the stages in flow order: spans and scores, never values")] = False,
) -> int:
    one_of("--format", form, ("table", "jsonl"))
    stopped = 0

    def note(key: str, name: str) -> None:
        say(key, err=True, name=name)

    with closing(scanning.decided(here.site, here.asker, files, envelope, note, reason=here.reason)) as answers:
        for answer in answers:
            stopped += not answer.delivers
            _show(answer, form, explain=explain)
    return 1 if stopped else 0


def _show(answer: Answer, form: str, *, explain: bool) -> None:
    if form == "jsonl":
        row = answer.to_dict(explain=explain)
        click.echo(json.dumps(row | ({"stages": answer.explain()} if explain else {}), ensure_ascii=False))
        return
    mark = {"allow": "✓", "alert": "!", "mask": "▒", "hold": "‖", "block": "✗"}[answer.action]
    rules = ", ".join(dict.fromkeys(r.rule for r in answer.verdict.decision.reasons if r.enforced))
    click.echo("\n    ".join((f"{mark} {answer.action:<5}  {answer.id:<20}  {rules}", *(answer.explain() if explain else ()))))
