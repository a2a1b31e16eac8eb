"""A case number that a person types."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from dlp.office import subjects
from dlp.ports import ConfigError
from dlp.texts.answers import answer


def case_of(site: Path, text: str, *, unknown: bool) -> str:
    """`dlp.office.subjects.case_of`: on a terminal the person is asked, elsewhere he says `unknown`."""
    return subjects.case_of(site, text, None if unknown else _sure)


def known_or_sure(site: Path, option: str, text: str) -> None:
    """As `case_of`, where a number of any spelling may be meant that is not in the register yet."""
    if not subjects.known(site, text):
        _sure(text, option)


def _sure(number: str, option: str = "CASE_NO") -> None:
    """ConfigError unless somebody at a terminal says that he means it."""
    asked = sys.stdin.isatty() and sys.stderr.isatty()
    if not (asked and click.confirm(answer("subject sure", number=number), default=False, err=True)):
        raise ConfigError(option, "", f"{number} is in neither register nor journal: if it is right all the same, add --unknown")
