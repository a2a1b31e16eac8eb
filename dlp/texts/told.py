"""Errors in the reader's language. They are raised in English, where they are raised, by code that knows no reader; here, at the edge, the
Korean of each is looked up by its English text, with `{}` for what changes, as in a message catalogue (gettext).

A text that is not in the catalogue stays English: a place and a hint in another language are better than none. A test looks for those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from dlp.language import english, tr
from dlp.particles import settled
from dlp.ports import ConfigError

DEEPEST: Final = 4
"""Messages within messages."""
_LINE: Final = re.compile(r"\bline (\d+)")


def told(text: str) -> str:
    """A message as the reader wants it."""
    return text if english() else settled(_korean(text, DEEPEST))


def told_of(error: ConfigError) -> str:
    """File, place and what to do. A place that is no file or setting ("the database") stands in the catalogue like a text."""
    if english():
        return str(error)
    where = placed(error.where)
    return f"{_catalogue().get(error.file, error.file)}: {f'{where}: ' if where else ''}{told(error.hint)}"


SHOWN: Final = {
    "no such incident": "incidents list", "no such held message": "held list", "no such breach": "breach list", "no such proposal": "proposal list",
    "no such request": "subject list", "no such ground": "basis list", "no such template": "template list",
}  # fmt: skip
_ID: Final = re.compile(r"[A-Z]{1,4}-[A-Z0-9-]{1,40}")


def told_of_store(trouble: str, line: Iterable[str]) -> str:
    """What the store refused: of something that is not there which of those on the command line it is, and where the reader finds what he may have
    meant. Only what is written as an id is repeated: whatever else somebody typed may be anything."""
    gone = trouble.startswith("no such")
    named = next((word for word in line if _ID.fullmatch(word)), "") if gone else ""
    command = next((command for words, command in SHOWN.items() if trouble.startswith(words)), "")
    said = told(f"store: {trouble}{f'; see: dlp {command}' if command else ''}")
    return f"{named}: {said}" if named else said


def placed(where: str) -> str:
    """A place in a file, as the reader wants it."""
    return _LINE.sub(tr(r"\1행", r"line \1"), where)


def _korean(text: str, depth: int) -> str:
    known = _catalogue()
    if (found := known.get(text)) is not None:
        return found
    for pattern, korean in _patterns():
        if match := pattern.fullmatch(text):
            words = match.groups()
            return korean.format(*(_korean(word, depth - 1) if depth else word for word in words))
    return text


@cache
def _catalogue() -> Mapping[str, str]:
    from dlp.texts import korean_desk, korean_policy, korean_site

    return {**korean_site.MESSAGES, **korean_desk.MESSAGES, **korean_policy.MESSAGES}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with something that changes: first those whose first words are given, for what begins with a hole takes the words before it (`store: `) into
    the hole; among them the one that says most of itself first."""
    open_ones = sorted((text for text in _catalogue() if "{}" in text), key=_order)
    return tuple((re.compile("(.*?)".join(map(re.escape, text.split("{}"))), re.DOTALL), _catalogue()[text]) for text in open_ones)


def _order(text: str) -> tuple[bool, int]:
    return text.startswith(("{}", "'{}")), -len(text.replace("{}", ""))
