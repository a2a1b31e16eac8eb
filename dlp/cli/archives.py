"""What commands that go through archives tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dlp.cli.session import say
from dlp.language import tr
from dlp.show.table import cleaned

SHOWN: Final = 20
"""Places that are told; the JSON forms of a replay have up to a hundred."""


def tell_unread(count: int, places: Sequence[str], again: int) -> None:
    """What an answer leaves out, on standard error. `places`: where the first of it stand; `again`: files that were named twice."""
    if count:
        shown = places[:SHOWN]
        more = tr(f" … {count - len(shown):,}건 더", f" … {count - len(shown):,} more") if count > len(shown) else ""
        say("archive unread", err=True, count=count, shown=", ".join(map(cleaned, shown)), more=more)
    if again:
        say("archive again", err=True, again=again)
