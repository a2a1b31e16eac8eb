"""Who is at the keyboard: what the session shows of him. Every command asks (`dlp.office.who`), but those of `FREE`."""

from __future__ import annotations

import getpass
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dlp.office.infile import opened
from dlp.office.who import ANY as ANY
from dlp.office.who import staffed as staffed
from dlp.ports import ConfigError

FREE: Final[Mapping[str, str]] = {
    "init": "makes a site that is not there, and changes none that is",
    "restore": "makes a site that is not there and overwrites none; asks for an operator of the backup, with the right `run`",
    "schema": "prints what the contract publishes",
    "completion": "prints a script for the shell",
    "detect": "touches no site; asks where --site names one",
    "extract": "touches no site; asks where --site names one",
    "operator roles": "prints which role may do what, the same everywhere",
    "subject grounds": "prints the law",
    "journal verify": "says whether the record is whole and nothing of what it holds; an auditor from outside needs it, and so does a site whose operators were taken out of its journal",
    "basis answer": "the mail is all the evidence: its sender, whom the mail server vouches for, and the number that was mailed to him",
    "journal key": "prints the public half of a key",
}
"""Commands that ask nothing of anybody, and why they may."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Who sits here (`dlp.office.who.Asker`). `given`: what stood behind `--as`."""

    given: str = ""

    @property
    def reason(self) -> str:
        return os.environ.get("DLP_REASON", "")

    def claimed(self) -> str:
        return self.given or os.environ.get("DLP_OPERATOR", "")

    def name(self) -> str:
        return operator_name(self.given)

    def token(self) -> str:
        from dlp import operators

        return operators.presented(opened)

    def login(self) -> str:
        from dlp import operators

        return operators.login()

    def origin(self) -> str:
        from dlp import operators

        return operators.origin()


def operator_name(given: str) -> str:
    """The name that is given, or the login's. ConfigError for one that no journal should hold."""
    name = given or os.environ.get("DLP_OPERATOR", "")
    if not name:
        try:
            name = getpass.getuser()
        except (KeyError, OSError):
            raise ConfigError("--as", "", "say who decides") from None
    if not name.isprintable() or len(name) > 64:
        raise ConfigError("--as", "", "a name or staff id of at most 64 characters")
    return name
