"""What use cases that go through archives share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.app.archive import Strays
    from dlp.linkage.index import Index


def workers_of(workers: int) -> None:
    """ConfigError for a number of processes that nobody means."""
    from dlp.app.slices import MOST_WORKERS

    if not 1 <= workers <= MOST_WORKERS:
        raise ConfigError("--workers", "", "must be 1 to 64")


def places(strays: Strays, known: Index) -> list[str]:
    """Where the first of what was no message stand. `known`: whose data is cut from names of files."""
    from dlp.app.recording import without_known

    return [without_known(one.file, known) + (f":{one.number} @{one.offset}" if one.number else "") for one in strays.places]
