"""`dlp sweep CASE`: what went out before a case was in the register, from the journal and from archives, as incidents of that case."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.archives import progress, tell_unread, workers_of
from dlp.cli.session import Reading
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import infile
from dlp.show.asking import Argument, Option
from dlp.show.rows import Column, Form, emit
from dlp.texts.labels import PLACES, RELATIONS, local, said

if TYPE_CHECKING:
    from dlp.app.looking_back import Swept

WHAT: Final = {
    "incident": ("사건으로 만듦", "made an incident"), "attached": ("있던 사건에 접수번호를 붙임", "number given to an incident"),
    "lawful": ("업무상 알 사람만 받음", "only who has a part in it"), "possible": ("한 가지 정보만 같음(확인 필요)", "one datum alone"),
}  # fmt: skip


def command(
    here: Reading,
    case_no: Annotated[str, Argument("Case number, never a name.", metavar="CASE_NO")],
    archive: Annotated[
        list[Path] | None, Option("Look here, too: an mbox, a Maildir, a folder of mails or JSON.", "--archive")
    ] = None,
    workers: Annotated[int, Option("Processes for the archives; the answer is the same for any number.", "--workers")] = 2,
) -> int:
    """Find earlier messages that showed the requester of a case before it was in the register.

    Exit status: 0 none, 1 some, or something of an archive could not be read, 2 could not run.

    Example: dlp sweep 50120352 --archive /var/mail/export.mbox --reason "늦게 접수된 청구"
    """
    actor = here.acting(Right.rights)  # before anything is said about the number
    number = case_of(here.site, case_no, unknown=False)
    here.looking(what="sweep", right=Right.rights, case=number)
    workers_of(workers)
    from dlp.app.archive_index import Index
    from dlp.app.looking_back import facts, sweep
    from dlp.app.site import Site
    from dlp.app.sweeping import sweep_archive

    now = datetime.now(UTC)
    with Site.open(here.site) as site:
        index = Index.of(archive, infile.opened) if archive else None  # before anything is recorded
        store = site.recording.store
        done = sweep(here.site, site.keys, store, days=site.settings.look_back.days, now=now, cases=(number,))
        if index is not None:
            with progress(len(index)) as tell:
                more = sweep_archive(site, store, index, number, opened=infile.opened, now=now, workers=workers, tell=tell)
            done.found += more.found
            done.looked, done.beyond = done.looked + more.looked, done.beyond + more.beyond
            done.strays.join(more.strays)
        store.note("swept", now=now, body={**actor.body(), **facts(done), "case": number, "archives": len(archive or ())})
        off = not site.settings.look_back.days
        tell_unread(done.strays, site.tools.index, index.again if index is not None else 0)
    _show(number, done, here.form, off=off)
    return 1 if done.count("incident") or done.beyond or done.unread else 0


def _show(number: str, done: Swept, form: Form, *, off: bool) -> None:
    rows: list[dict[str, Any]] = [asdict(one) for one in sorted(done.found, key=lambda one: (one.at, one.incident))]
    columns: tuple[Column, ...] = (
        (tr("보낸 때", "sent"), lambda row: local(row["at"])),
        (tr("경로", "channel"), lambda row: said(PLACES, row["channel"])),
        (tr("보낸 부서", "department"), lambda row: row["department"] or "-"),
        (tr("항목", "items"), lambda row: ", ".join(row["fields"]) or "-"),
        (tr("받은 사람", "recipients"), lambda row: "\n".join(said(RELATIONS, one) for one in row["recipients"])),
        (tr("결과", "outcome"), lambda row: tr(*WHAT[row["what"]])),
        (tr("사건", "incident"), lambda row: row["incident"]),
    )
    title = tr(
        f"{number}: {done.looked:,}건을 보아 {len(rows):,}건을 찾음", f"{number}: {done.looked:,} looked at, {len(rows):,} found"
    )
    emit(form, rows, columns, title=title)
    if done.beyond:
        text = tr(
            f"더 있으나 사건으로 만들지 않은 메시지 {done.beyond:,}건",
            f"{done.beyond:,} more messages of which no incident was made",
        )
        click.echo(text, err=True)
    if off:
        click.echo(
            tr(
                "look_back.days 가 0이어서 통과한 메시지의 단서가 없습니다.",
                "look_back.days is 0: nothing is kept of clean messages",
            ),
            err=True,
        )
