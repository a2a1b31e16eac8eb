"""What `--help` says of commands, options and arguments, in the reader's language: all of it, and nothing of the other one. `english_help` (for a listing
its own `help`) is the English; its Korean is the line of `korean_help` and, below it, the details of `korean_details`."""

from __future__ import annotations

import re
from typing import Final, TypeVar

import click

from dlp.language import english, tr

Step = TypeVar("Step", bound=click.Command)
_EXAMPLE: Final = re.compile(r"\s*\bExample: (.+)\Z", re.DOTALL)


def in_korean(name: str) -> str:
    """What a command does, by its words, where the reader wants Korean; "" else."""
    if english():
        return ""
    from dlp.texts.korean_help import HELP

    return HELP.get(name, "")


def option_in_korean(text: str) -> str:
    """What an option is, where the reader wants Korean; the English text else."""
    if english():
        return text
    from dlp.texts.korean_options import OPTIONS

    return OPTIONS.get(text, text)


def parts(help_text: str) -> tuple[str, str]:
    """What a help says, its blanks put right, and its example, "" where it has none."""
    found = _EXAMPLE.search(help_text)
    return " ".join((help_text[: found.start()] if found else help_text).split()), " ".join(found[1].split()) if found else ""


def first(help_text: str) -> str:
    """Its first sentence, which stands in a list of commands."""
    return " ".join(help_text.split("\n\n")[0].split()).split(". ")[0].rstrip(".") + "."


def _korean(lead: str, help_text: str) -> str:
    from dlp.texts.korean_details import DETAILS

    said, example = parts(help_text)
    shown = example.replace("; then: ", tr("; 그다음: ", "; then: "))
    return "\n\n".join(filter(None, (lead, DETAILS.get(said, ""), f"{tr('예', 'Example')}: {shown}" if shown else "")))


def explained(step: Step, path: str) -> Step:
    """The command with what it does in the reader's language."""
    if korean := in_korean(path):
        step.short_help = korean
        step.help = _korean(korean, step.help or "")
    elif step.help:
        step.help = _EXAMPLE.sub(r"\n\nExample: \1", step.help)
        step.short_help = first(step.help)  # the whole sentence: click would cut it at 45 characters
    return step


def root() -> str:
    """The head of `dlp --help`."""
    return tr(
        f"{in_korean('')}\n\n예: dlp --site site scan --explain message.json",
        "Outbound data-loss prevention for Korean public agencies.\n\nExample: dlp --site site scan --explain message.json",
    )
