"""What the commands of `dlp subject` ask of a person at the keyboard."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

import click

from dlp.language import tr
from dlp.office.subjects import decoys, known
from dlp.ports import ConfigError

BARE: Final = re.compile(r"[1-9][0-9]{3,8}")
"""A number that can only be a serial: shorter than any telephone number, account or resident number."""


def case_of(site: Path, text: str, *, unknown: bool) -> str:
    """The case number as it is kept. ConfigError, which does not repeat it, for what is no case number: it could be a name.

    A number that neither register nor store knows is more often mistyped than meant: on a terminal the person is asked, elsewhere
    he says `unknown`."""
    if found := known(site, text):
        if found in decoys(site):
            raise ConfigError("CASE_NO", "", "is a decoy (`dlp register canary`): nobody's data, and no letter")
        return found
    if BARE.fullmatch(text):
        if not unknown:
            _sure(text)
        return text
    raise ConfigError(
        "CASE_NO", "", "no case of this register or store: a person is looked up by his case number, never by name or contact"
    )


def known_or_sure(site: Path, option: str, text: str) -> None:
    """As `case_of`, where a number of any spelling may be meant that is not in the register yet."""
    if not known(site, text):
        _sure(text, option)


def _sure(number: str, option: str = "CASE_NO") -> None:
    """ConfigError unless somebody at a terminal says that he means it."""
    question = tr(
        f"{number}: 대장에도 기록에도 없는 접수번호입니다. 그래도 계속합니까?",
        f"{number}: no such case in register or journal. Go on all the same?",
    )
    if not (sys.stdin.isatty() and sys.stderr.isatty() and click.confirm(question, default=False, err=True)):
        raise ConfigError(option, "", f"{number} is in neither register nor journal: if it is right all the same, add --unknown")
