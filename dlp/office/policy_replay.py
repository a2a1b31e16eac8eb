"""What a candidate policy would have made of the messages of an archive: counts, rules and ids, never a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.desk.rights import Right
from dlp.office import infile
from dlp.office.archives import places, workers_of
from dlp.office.options import Archive
from dlp.office.policies import NOW, texts_named
from dlp.office.who import Asker, admitted
from dlp.ports import ConfigError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.replaying import Replayed
    from dlp.policy import Policy

Progress = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Of so many messages, how many are done."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Which policies are compared, and who does the work."""

    against: Annotated[
        str, Option("The candidate: a file, `files` (the site's), a version or a hash.", "--against", "--policy")
    ] = "files"
    before: Annotated[str, Option("What it is compared with.")] = NOW
    workers: Annotated[int, Option("Processes; the answer is the same for any number.")] = 2
    ray: Annotated[str, Option("The same on a Ray cluster: `local`, `auto`, HOST:PORT or ray://HOST:PORT.", metavar="ADDRESS")] = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """`rows` as programs get them; `unread`: where the first of what was no message stand; `again`: files that were named twice."""

    old: Policy
    new: Policy
    found: Replayed
    rows: Sequence[dict[str, Any]]
    unread: Sequence[str]
    again: int


def compare(
    site: Path,
    asker: Asker,
    wanted: Candidate,
    archives: Archive = (),
    archive: Annotated[Sequence[Path], Option("The same as an option.")] = (),
    *,
    reason: str,
    progress: Progress,
) -> Compared:
    """Every message decided under two policies, the memory of conversations kept under each. An interrupted one goes on where it was."""
    paths = [*archives, *archive]
    admitted(site, asker, Right.propose, what="policy replay", reason=reason, facts={"files": len(paths)})
    if not paths:
        raise ConfigError("ARCHIVE", "", "name an archive: an mbox, a Maildir, a folder of mails, or JSON Lines")
    workers_of(wanted.workers)
    from dlp.app.archive_index import Index
    from dlp.app.base import read_policy
    from dlp.app.replaying import replay
    from dlp.app.site import Site
    from dlp.app.slices import SIZE

    with Site.open(site) as opened:
        names = (wanted.before, wanted.against)
        texts = texts_named(opened.folder, wanted.before), texts_named(opened.folder, wanted.against)
        old, new = (read_policy(opened.folder, each, file=_file(name)) for each, name in zip(texts, names, strict=True))
        index = Index.of([path.absolute() for path in paths] if wanted.ray else paths, infile.opened)
        elsewhere = None
        if wanted.ray:
            from dlp.app.cluster import Plan, on_ray

            elsewhere = on_ray(wanted.ray, Plan(opened.folder.absolute(), index, texts, SIZE), wanted.workers)
        with progress(len(index)) as tell:
            found = replay(opened, index, old, new, opened=infile.opened, workers=wanted.workers, tell=tell, elsewhere=elsewhere)
        unread = places(found.strays, opened.tools.index)
        return Compared(old, new, found, rows_of(found, unread), unread, index.again)


def _file(name: str) -> str:
    """What errors in it are named by."""
    return name if "/" in name or name.endswith((".yaml", ".yml")) else "policy.yaml"


def rows_of(found: Replayed, unread: list[str]) -> list[dict[str, Any]]:
    """A row for each pair of decisions (with the ids where they differ), then one for each rule that made a difference, then one for each
    rule that acts on another number of messages, then one for what could not be read, with the places of the first of it."""
    pairs = [
        {"kind": "decision", "before": one, "after": other, "rule": "", "messages": count, "ids": found.ids.get((one, other), [])}
        for (one, other), count in sorted(found.decisions.items(), key=lambda item: (item[0][0] == item[0][1], item[0]))
    ]
    rules = [
        {"kind": "rule", "before": one, "after": other, "rule": rule, "messages": count, "ids": []}
        for (one, other, rule), count in sorted(found.rules.items())
    ]
    hits = [
        {"kind": "hits", "before": str(one), "after": str(other), "rule": rule, "messages": max(one, other), "ids": []}
        for rule, (one, other) in sorted(found.hits.items())
        if one != other
    ]
    strays = [{"kind": "unread", "before": "", "after": "", "rule": "", "messages": found.unread, "ids": unread}]
    return [*pairs, *rules, *hits, *(strays if found.unread else [])]
