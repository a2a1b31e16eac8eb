"""What commands that go through archives share: how many processes, and how far they are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from dlp.language import tr
from dlp.ports import ConfigError


def workers_of(workers: int) -> None:
    """ConfigError for a number of processes that nobody means."""
    from dlp.app.slices import MOST_WORKERS

    if not 1 <= workers <= MOST_WORKERS:
        raise ConfigError("--workers", "", "must be 1 to 64")


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
