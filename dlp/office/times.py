"""Moments as people write them, in Korean time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from dlp.dates import KST
from dlp.ports import ConfigError

UNITS: Final = {"d": "days", "h": "hours", "m": "minutes"}
BACK: Final = re.compile(r"(\d{1,5})([dhm])")


def moment(option: str, text: str | None) -> datetime | None:
    """`2026-11-22`, `2026-11-22T09:00`, `7d`, `24h` or `15m` (back from now), Korean time. ConfigError names the option."""
    if text is None:
        return None
    now = datetime.now(KST)
    if back := BACK.fullmatch(text):
        number = int(back.group(1))
        return now - timedelta(**{UNITS[back.group(2)]: number})
    try:
        given = datetime.fromisoformat(text)
        given = given if given.tzinfo else given.replace(tzinfo=KST)
        given.astimezone(UTC)  # the first and last hours of the calendar are no time everywhere
    except (ValueError, OverflowError):
        raise ConfigError(option, "", "not a time; write 2026-11-22, 2026-11-22T09:00, 7d, 24h or 15m") from None
    return given


def span(since: str | None, until: str | None) -> tuple[datetime | None, datetime | None]:
    """`--since` and `--until` of a question. ConfigError where nothing can lie between them: an empty answer would say that nothing happened."""
    first, end = moment("--since", since), moment("--until", until)
    if since is not None and (back := BACK.fullmatch(since)) and not int(back[1]):
        raise ConfigError("--since", "", "0 of them is now, and nothing can have happened since")
    if first is not None and first > datetime.now(KST):
        raise ConfigError("--since", "", "is still to come, and nothing can have happened since")
    if first is not None and end is not None and first >= end:
        raise ConfigError("--since", "", "must lie before --until, which is not included itself")
    return first, end
