"""`dlp held list|preview|release|refuse`: the quarantine. Shows shapes, never the original; every step is journalled with its operator."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.release_routes import routes
from dlp.cli.session import Reading, Session
from dlp.cli.unsealing import open_, unseal
from dlp.language import tr
from dlp.listings import held_list
from dlp.office import held
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form

app = Commands("List, release, refuse and unseal held messages.")

Again = Annotated[bool, Option("Although an earlier delivery was begun and its end is unknown.", "--again")]


into(app, held_list.LISTING)


@app.command()
def release(
    here: Session,
    incident_id: Annotated[str, Argument("A message of `held list`: INC-…", metavar="ID")],
    reason: Annotated[str, Option("Why it may go; needed where operators are set up.")] = "",
    ground: Annotated[str, Option("Of a provision outside the purpose: 18-2-1 … 18-2-10 (PIPA 18(2)), or own-law.")] = "",
    article: Annotated[str, Option("Law and article, where the ground is own-law.")] = "",
    document: Annotated[str, Option("The letter that asks for it, by its number.")] = "",
    purpose: Annotated[str, Option("What it is provided for; goes into the ledger.")] = "",
    again: Again = False,
) -> None:
    """Let a held message go, once. The serving process delivers it. A provision outside the purpose needs its ground, for the ledger.

    Example: dlp --site site held release INC-… --reason 검토함 --as MR09
    """
    stated = held.Ground(ground, article, document, purpose)
    left = held.release(here.site, here.asker, incident_id, reason=reason, again=again, ground=stated)
    click.echo(
        f"{incident_id}: " + (tr("내보냈습니다.", "released.") if left else tr("내보내기를 요청했습니다.", "release requested."))
    )
    if held.unfounded(here.site, incident_id, stated):
        text = tr(
            "주의: 목적 외 제공인데 법적 근거가 없습니다. 목적 외 이용·제공 대장에 '(적지 않음)'으로 남고 doctor가 알립니다. 담당자를 두면 근거 없이는 내보낼 수 없습니다.",
            "note: a provision outside the purpose without a legal ground: the ledger shows it as not stated, and doctor tells of it. With "
            "operators it would have been refused.",
        )
        click.echo(text, err=True)


@app.command()
def preview(here: Reading, incident_id: Annotated[str, Argument("A message of `held list`: INC-…", metavar="ID")]) -> None:
    """A short excerpt of a held message, with everything cut out that tells who it is about or who sent it. The look is journalled.

    Example: dlp --site site held preview INC-…
    """
    row = {"id": incident_id, **asdict(held.preview(here.site, here.asker, incident_id, reason=here.reason))}
    files = ", ".join(one or "?" for one in row["files"])
    pairs = (
        (tr("제목", "subject"), row["subject"] or "-"),
        (tr("본문", "text"), (row["text"] or "-") + (" …" if row["shortened"] else "")),
        (tr("첨부", "attachments"), tr(f"{len(row['files'])}개 ({files})", f"{len(row['files'])} ({files})") if files else "-"),
    )
    columns = ((tr("구분", "part"), lambda pair: pair["part"]), (tr("가린 내용", "masked"), lambda pair: pair["text"]))
    rows = [row] if here.form is not Form.table else [{"part": part, "text": text} for part, text in pairs]
    here.show(rows, columns, one=True)


@app.command()
def refuse(
    here: Session,
    incident_id: Annotated[str, Argument("A message of `held list`: INC-…", metavar="ID")],
    reason: Annotated[
        str,
        Option("Why it may not go; its sender is told it, without names and numbers, unless it is about contacting somebody."),
    ],
    again: Again = False,
) -> None:
    """Refuse a held message for good.

    Example: dlp --site site held refuse INC-… --reason "사적인 연락" --as MR09
    """
    held.refuse(here.site, here.asker, incident_id, reason=reason, again=again)
    click.echo(f"{incident_id}: {tr('거절했습니다.', 'refused.')}")


for _name, _work in (("unseal", unseal), ("open", open_), ("routes", routes)):
    app.command(_name)(_work)
