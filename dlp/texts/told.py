"""Errors in the reader's language. They are raised in English, where they are raised, by code that knows no reader; here, at the edge, the
Korean of each is looked up by its English text, with `{}` for what changes, as in a message catalogue (gettext).

A text that is not in the catalogue stays English: a place and a hint in another language are better than none. A test looks for those.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from dlp.language import english, tr
from dlp.ports import ConfigError

DEEPEST: Final = 4
"""Messages within messages."""
_LINE: Final = re.compile(r"\bline (\d+)")


def told(text: str) -> str:
    """A message as the reader wants it."""
    return text if english() else _korean(text, DEEPEST)


def told_of(error: ConfigError) -> str:
    """File, place and what to do. A place that is no file or setting ("the database") stands in the catalogue like a text."""
    if english():
        return str(error)
    where = placed(error.where)
    return f"{_catalogue().get(error.file, error.file)}: {f'{where}: ' if where else ''}{told(error.hint)}"


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
    """Those with something that changes, the one that says most of itself first."""
    open_ones = sorted((text for text in _catalogue() if "{}" in text), key=lambda text: -len(text.replace("{}", "")))
    return tuple((re.compile("(.*?)".join(map(re.escape, text.split("{}"))), re.DOTALL), _catalogue()[text]) for text in open_ones)
