"""Errors in the reader's language. They are raised in English, where they are raised, by code that knows no reader; here, at the edge, the
Korean of each is looked up by its English text, with `{}` for what changes, as in a message catalogue (gettext).

A text that is not in the catalogue stays English: a place and a hint in another language are better than none. A test looks for those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from dlp.language import english, tr
from dlp.particles import settled
from dlp.ports import ConfigError, NotFound, NotNow, StoreError
from dlp.texts.cues import CUES, KINDS

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


def told_of_store(error: StoreError, line: Iterable[str]) -> str:
    """What the store refused, with its name where the trouble is its own: of something that is not there which of those on the command line it is, and
    where the reader finds what he may have meant. Only what is written as an id is repeated: whatever else somebody typed may be anything."""
    trouble, head = str(error), "" if isinstance(error, (NotFound, NotNow)) else "store: "
    gone = trouble.startswith("no such")
    named = next((word for word in line if _ID.fullmatch(word)), "") if gone else ""
    command = next((command for words, command in SHOWN.items() if trouble.startswith(words)), "")
    said = told(f"{head}{trouble}{f'; see: dlp {command}' if command else ''}")
    return f"{named}: {said}" if named else said


def placed(where: str) -> str:
    """A place in a file, as the reader wants it."""
    return _LINE.sub(tr(r"\1행", r"line \1"), where)


def contact_of(record: Mapping[str, Any]) -> tuple[str, ...]:
    """What a message to a citizen was read as, and by what, as the reader wants it; () where that is nothing. A record of before has none."""
    kind = KINDS.get(record.get("contact", ""))
    return (tr(*kind), *(tr(*CUES[cue]) for cue in record["cues"] if cue in CUES)) if kind else ()


def why_of(reason: Mapping[str, Any]) -> str:
    """Why a rule acted, as the reader wants it: its own English where it has one, else that of the catalogue. A sentence that a site wrote in Korean
    alone stays Korean."""
    why = str(reason["why"])
    return str(reason.get("why_en") or _looked_up(why, "en", DEEPEST)) if english() else why


def _korean(text: str, depth: int) -> str:
    return _looked_up(text, "ko", depth)


def _looked_up(text: str, language: str, depth: int) -> str:
    known = _catalogue(language)
    if (found := known.get(text)) is not None:
        return found
    if language == "en" and len(listed := _BETWEEN.split(text)) > 1:  # words of a list, each of its own
        each = [_looked_up(one, language, depth - 1) for one in listed] if depth else listed
        if not any(same == one for same, one in zip(each, listed, strict=True)):
            return ", ".join(each)
    for pattern, other in _patterns(language):
        if match := pattern.fullmatch(text):
            words = match.groups()
            return other.format(*(_looked_up(word, language, depth - 1) if depth else word for word in words))
    return text


_BETWEEN: Final = re.compile(r", |·")


@cache
def _catalogue(language: str = "ko") -> Mapping[str, str]:
    """By the language into which it leads."""
    if language == "en":
        from dlp.texts.english_rules import RULES

        return RULES
    from dlp.errnos import KOREAN
    from dlp.texts import korean_desk, korean_policy, korean_site

    return {**KOREAN, **korean_site.MESSAGES, **korean_desk.MESSAGES, **korean_policy.MESSAGES}


@cache
def _patterns(language: str = "ko") -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with something that changes: first those whose first words are given, for what begins with a hole takes the words before it (`store: `) into
    the hole; among them the one that says most of itself first."""
    known = _catalogue(language)
    open_ones = sorted((text for text in known if "{}" in text), key=_order)
    return tuple((re.compile("(.*?)".join(map(re.escape, text.split("{}"))), re.DOTALL), known[text]) for text in open_ones)


def _order(text: str) -> tuple[bool, int]:
    return text.startswith(("{}", "'{}")), -len(text.replace("{}", ""))
