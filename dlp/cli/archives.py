"""What commands that go through archives share: how many processes, and how far they are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dlp.cli.session import say
from dlp.language import tr
from dlp.show.table import cleaned

if TYPE_CHECKING:
    pass

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


@contextmanager
def progress(whole: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal; nothing else is told."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(tr("다시 판정", "replay")), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        bar = shown.add_task("", total=whole)
        yield lambda done: shown.update(bar, completed=done)
