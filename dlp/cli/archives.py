"""What commands that go through archives share: how many processes, and how far they are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click

from dlp.language import tr
from dlp.ports import ConfigError
from dlp.show.table import cleaned

if TYPE_CHECKING:
    from dlp.app.archive import Strays
    from dlp.linkage.index import Index

SHOWN: Final = 20
"""Places that are told; the JSON forms of a replay have up to a hundred."""


def workers_of(workers: int) -> None:
    """ConfigError for a number of processes that nobody means."""
    from dlp.app.slices import MOST_WORKERS

    if not 1 <= workers <= MOST_WORKERS:
        raise ConfigError("--workers", "", "must be 1 to 64")


def places(strays: Strays, known: Index) -> list[str]:
    """Where the first of what was no message stand. `known`: whose data is cut from names of files."""
    from dlp.app.recording import without_known

    return [without_known(one.file, known) + (f":{one.number} @{one.offset}" if one.number else "") for one in strays.places]


def tell_unread(strays: Strays, known: Index, again: int) -> None:
    """What an answer leaves out, on standard error."""
    if strays.count:
        shown = places(strays, known)[:SHOWN]
        more = tr(f" … {strays.count - len(shown):,}건 더", f" … {strays.count - len(shown):,} more")
        text = tr(
            f"읽지 못한 보관 메시지 {strays.count:,}건(파일:번호 @바이트): ",
            f"{strays.count:,} archived messages that could not be read (file:number @byte): ",
        )
        click.echo(text + ", ".join(map(cleaned, shown)) + (more if strays.count > len(shown) else ""), err=True)
    if again:
        text = tr(
            f"두 번 지정된 파일 {again:,}개는 한 번만 셌습니다",
            f"{again:,} files that were named twice count once",
        )
        click.echo(text, err=True)


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
