"""What went out before a case was in the register, from the journal and from archives, as incidents of that case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dlp.desk.rights import Right
from dlp.office import infile
from dlp.office.archives import places, workers_of
from dlp.office.options import CaseNo
from dlp.office.subjects import case_of
from dlp.office.who import Asker, acting, looking
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.looking_back import Swept


@dataclass(frozen=True, slots=True)
class Found:
    """`unread`: where the first of what was no message stand; `again`: files that were named twice; `off`: nothing is kept of clean messages."""

    case: str
    """As it is kept."""
    done: Swept
    unread: Sequence[str]
    again: int
    off: bool

    @property
    def status(self) -> int:
        return 1 if self.done.count("incident") or self.done.beyond or self.done.unread else 0


def sweep(
    site: Path,
    asker: Asker,
    case_no: CaseNo,
    archive: Annotated[Sequence[Path], Option("Look here, too: an mbox, a Maildir, a folder of mails or JSON.")] = (),
    workers: Annotated[int, Option("Processes for the archives; the answer is the same for any number.")] = 2,
    *,
    reason: str,
    sure: Callable[[str], None],
    progress: Callable[[int], AbstractContextManager[Callable[[int], None]]],
) -> Found:
    """Journalled with who asked, who had the right and gave a reason."""
    actor = acting(site, asker, Right.rights)  # before anything is said about the number
    number = case_of(site, case_no, sure)
    looking(site, asker, reason, what="sweep", right=Right.rights, filters={"case": number})
    workers_of(workers)
    from dlp.app import looking_back
    from dlp.app.archive_index import Index
    from dlp.app.site import Site as Opened
    from dlp.app.sweeping import sweep_archive

    now = datetime.now(UTC)
    with Opened.open(site) as there:
        index = Index.of([*archive], infile.opened) if archive else None  # before anything is recorded
        store, days = there.recording.store, there.settings.look_back.days
        done = looking_back.sweep(site, there.keys, store, days=days, now=now, cases=(number,))
        if index is not None:
            with progress(len(index)) as tell:
                more = sweep_archive(there, store, index, number, opened=infile.opened, now=now, workers=workers, tell=tell)
            done.found += more.found
            done.looked, done.beyond = done.looked + more.looked, done.beyond + more.beyond
            done.strays.join(more.strays)
        store.note("swept", now=now, body={**actor.body(), **looking_back.facts(done), "case": number, "archives": len(archive)})
        return Found(number, done, places(done.strays, there.tools.index), index.again if index is not None else 0, not days)
