"""`dlp completion bash|zsh|fish`: the script by which a shell completes commands, subcommands and options."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import click

from dlp.cli.session import Place
from dlp.show.asking import Argument


class Shell(StrEnum):
    bash = "bash"
    zsh = "zsh"
    fish = "fish"


def command(here: Place, shell: Annotated[Shell, Argument("bash, zsh or fish")]) -> None:
    from click.shell_completion import get_completion_class

    from dlp.cli import cli

    kind = get_completion_class(shell.value)
    assert kind is not None
    click.echo(kind(cli, {}, "dlp", "_DLP_COMPLETE").source())
