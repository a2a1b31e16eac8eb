"""`dlp policy replay`: what a candidate policy would have made of the messages of an archive. Shows counts, rules and ids, never a text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.archives import places, progress, tell_unread, workers_of
from dlp.cli.policy_history import title
from dlp.cli.session import Reading
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import infile
from dlp.office.policies import NOW, texts_named
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form, emit, of
from dlp.show.table import cleaned
from dlp.texts.labels import ACTIONS, said

if TYPE_CHECKING:
    from dlp.app.replaying import Replayed
    from dlp.policy import Policy

MOST: Final = 20
"""Ids of a kind of change that the table shows; the other forms show all."""


def replay(
    here: Reading,
    archives: Annotated[
        list[Path] | None, Argument("An mbox, a Maildir, a folder of mails, or JSON Lines.", metavar="ARCHIVE…")
    ] = None,
    archive: Annotated[list[Path] | None, Option("The same as an option.", "--archive")] = None,
    against: Annotated[
        str, Option("The candidate: a file, `files` (the site's), a version or a hash.", "--against", "--policy")
    ] = "files",
    before: Annotated[str, Option("What it is compared with.", "--before")] = NOW,
    workers: Annotated[int, Option("Processes; the answer is the same for any number.", "--workers")] = 2,
    ray: Annotated[
        str,
        Option("The same on a Ray cluster: `local`, `auto`, HOST:PORT or ray://HOST:PORT.", "--ray", metavar="ADDRESS"),
    ] = "",
) -> int:
    """Decide the messages of an archive under two policies, and say which would be decided otherwise, by rule and by id.

    The memory of conversations is kept under each of them. The same command after an interruption goes on where it was.
    Exit status: 0 no decision would be another, 1 some would, or something could not be read, 2 could not run.

    Example: dlp --site site policy replay /var/mail/sent.mbox --policy new.yaml --workers 4
    """
    paths = [*(archives or ()), *(archive or ())]
    here.admitted(Right.propose, what="policy replay", reason=here.reason, files=len(paths))
    if not paths:
        raise ConfigError("ARCHIVE", "", "name an archive: an mbox, a Maildir, a folder of mails, or JSON Lines")
    workers_of(workers)
    from dlp.app.archive_index import Index
    from dlp.app.base import read_policy
    from dlp.app.replaying import replay as replayed
    from dlp.app.site import Site
    from dlp.app.slices import SIZE

    with Site.open(here.site) as site:
        texts = texts_named(site.folder, before), texts_named(site.folder, against)
        old, new = (read_policy(site.folder, each, file=_file(name)) for each, name in zip(texts, (before, against), strict=True))
        index = Index.of([path.absolute() for path in paths] if ray else paths, infile.opened)
        elsewhere = None
        if ray:
            from dlp.app.cluster import Plan, on_ray

            elsewhere = on_ray(ray, Plan(site.folder.absolute(), index, texts, SIZE), workers)
        with progress(len(index)) as tell:
            found = replayed(site, index, old, new, opened=infile.opened, workers=workers, tell=tell, elsewhere=elsewhere)
        rows = rows_of(found, places(found.strays, site.tools.index))
        _show(found, rows, old, new, here.form)
        tell_unread(found.strays, site.tools.index, index.again)
    return 1 if found.changed or found.unread else 0


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


def _show(found: Replayed, rows: list[dict[str, Any]], old: Policy, new: Policy, form: Form) -> None:
    if form is not Form.table:
        emit(form, rows)
        return
    columns = (
        of(tr("전", "before"), "before", lambda word: said(ACTIONS, word)),
        of(tr("후", "after"), "after", lambda word: said(ACTIONS, word)),
        of(tr("건수", "messages"), "messages", lambda count: f"{count:,}"),
        of(tr("메시지", "ids"), "ids", _ids),
    )
    heading = f"{old.version} {old.hash} → {new.version} {new.hash}"
    emit(form, [row for row in rows if row["kind"] == "decision"], columns, title=heading)
    by = of(tr("규칙", "rule"), "rule", lambda rule: rule or "-")
    if shown := [row for row in rows if row["kind"] == "rule"]:
        emit(form, shown, (by, *columns[:3]), title=tr("결정을 바꾼 규칙", "rules that make the difference"))
    if shown := [row for row in rows if row["kind"] == "hits"]:
        plain = (of(tr("전", "before"), "before"), of(tr("후", "after"), "after"))
        emit(form, shown, (by, *plain), title=tr("걸리는 메시지 수가 다른 규칙", "rules that act on another number of messages"))
    click.echo(
        tr(
            f"메시지 {found.messages:,}건 가운데 {found.changed:,}건의 결정이 달라집니다. {title(new)}",
            f"{found.messages:,} messages: {found.changed:,} would be decided otherwise. {title(new)}",
        )
    )


def _ids(ids: list[str]) -> str:
    more = tr(f" … {len(ids) - MOST:,}건 더", f" … {len(ids) - MOST:,} more") if len(ids) > MOST else ""
    return ", ".join(cleaned(one) for one in ids[:MOST]) + more
