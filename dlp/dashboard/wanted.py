"""Which incidents an official wants to see: the words of the filter form, as a `Filter` of the store and as a line. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Final

from dlp.ledgers.reviews import VERDICTS
from dlp.store.reading import Filter
from dlp.texts.screens import Say

SINCE: Final = {
    "1h": timedelta(hours=1),
    "24h": timedelta(hours=24),
    "7d": timedelta(days=7),
    "30d": timedelta(days=30),
    "365d": timedelta(days=365),
}
UNJUDGED: Final = "open"
"""Nobody has resolved it yet."""
CHOICES: Final = {
    "since": tuple(SINCE),
    "channel": ("email", "messenger", "sms"),
    "action": ("block", "hold", "mask", "alert"),
    "verdict": (UNJUDGED, *VERDICTS),
    "state": ("held", "release-requested", "releasing", "released", "refused", "delivered", "masked", "failed", "decided"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """ "" asks for nothing. `since` is a key of SINCE, the others are the store's own words."""

    since: str = ""
    channel: str = ""
    action: str = ""
    state: str = ""
    verdict: str = ""
    rule: str = ""
    department: str = ""
    case: str = ""

    def filter(self, now: datetime) -> Filter:
        return Filter(
            since=now - SINCE[self.since] if self.since else None,
            channel=self.channel or None,
            action=self.action or None,
            state=self.state or None,
            verdict="" if self.verdict == UNJUDGED else self.verdict or None,
            rule=self.rule or None,
            department=self.department or None,
            case_no=self.case or None,
        )

    def said(self, say: Say) -> str:
        """What is asked for, in one line."""
        words = [say(f"{f.name}.{value}") if f.name in CHOICES else value for f in fields(self) if (value := getattr(self, f.name))]
        return " · ".join(words) or say("list.all")
