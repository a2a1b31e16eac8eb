"""What went out before a case was in the register, from the journal and from archives, as incidents of that case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.office import infile
from dlp.office.archives import places, workers_of

if TYPE_CHECKING:
    from dlp.app.looking_back import Swept
    from dlp.desk.rights import Actor


@dataclass(frozen=True, slots=True)
class Found:
    """`unread`: where the first of what was no message stand; `again`: files that were named twice; `off`: nothing is kept of clean messages."""

    done: Swept
    unread: Sequence[str]
    again: int
    off: bool

    @property
    def status(self) -> int:
        return 1 if self.done.count("incident") or self.done.beyond or self.done.unread else 0


def sweep(
    folder: Path, actor: Actor, number: str, archive: list[Path], workers: int,
    progress: Callable[[int], AbstractContextManager[Callable[[int], None]]],
) -> Found:  # fmt: skip
    """Journalled with who asked, who had the right and gave a reason. `number`: as it is kept."""
    workers_of(workers)
    from dlp.app import looking_back
    from dlp.app.archive_index import Index
    from dlp.app.site import Site
    from dlp.app.sweeping import sweep_archive

    now = datetime.now(UTC)
    with Site.open(folder) as site:
        index = Index.of(archive, infile.opened) if archive else None  # before anything is recorded
        store, days = site.recording.store, site.settings.look_back.days
        done = looking_back.sweep(folder, site.keys, store, days=days, now=now, cases=(number,))
        if index is not None:
            with progress(len(index)) as tell:
                more = sweep_archive(site, store, index, number, opened=infile.opened, now=now, workers=workers, tell=tell)
            done.found += more.found
            done.looked, done.beyond = done.looked + more.looked, done.beyond + more.beyond
            done.strays.join(more.strays)
        store.note("swept", now=now, body={**actor.body(), **looking_back.facts(done), "case": number, "archives": len(archive)})
        return Found(done, places(done.strays, site.tools.index), index.again if index is not None else 0, not days)
