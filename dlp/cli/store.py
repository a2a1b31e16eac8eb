"""`dlp store`: where the site keeps what it records (docs/store.md)."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.rows import Form, of

app = Commands("Where the site keeps what it records.")
_PASSWORD: Final = re.compile(r"^\w+://[^@/]*:[^@/]+@|\bpassword\s*=", re.IGNORECASE)


@app.command("move")
def move_(
    here: Session,
    to: Annotated[str, Option("The database: env:NAME, or postgresql://USER@HOST/DATABASE.", "--to", metavar="DSN")],
    schema: Annotated[str, Option("Its schema for this site.", "--schema")] = "dlp",
    reason: Annotated[str, Option("Why; goes into the journal.", "--reason")] = "",
) -> None:
    """Take the journal and the held messages into a PostgreSQL database, with the chain as it is. Killed, the same command goes on.

    Example: DLP_STORE=postgresql://dlp@db.city.example/dlp dlp --site site store move --to env:DLP_STORE
    """
    from dlp.app.moving import move
    from dlp.office.wording import kept_reason

    site: Path = here.site
    if _PASSWORD.search(to):
        raise ConfigError(
            "--to", "", "a password in a command is seen by others: put the DSN into an environment variable, --to env:NAME"
        )
    actor = here.acting(Right.run)
    done = move(site, to, schema, actor=actor, reason=kept_reason(site, reason), now=datetime.now(UTC))
    click.echo(
        tr(
            f"옮겼습니다: 기록 {done.entries}번까지 확인했습니다. 이제 이 사이트의 저장소는 데이터베이스(스키마 {schema})입니다.",
            f"Moved, proved up to entry {done.entries}: the store of this site is the database now (schema {schema}).",
        )
    )
    if not done.aside:
        return
    click.echo(
        tr(
            f"{done.aside} 이(가) 남아 있습니다. 옮기기 전의 저널 전체가 그대로 들어 있으니 데이터베이스를 백업한 뒤 파기하십시오.",
            f"{done.aside} is left: the whole journal as it was, in clear. Destroy it when the database has a backup.",
        )
    )


@app.command("nodes")
def nodes_(
    here: Shown,
    publish: Annotated[
        bool, Option("After a database was put back: this node's generation goes on. Needs --reason.", "--publish")
    ] = False,
    reason: Annotated[str, Option("Why; goes into the journal.", "--reason")] = "",
) -> None:
    """The nodes that serve this site, and by which generation of register, policy, callers and settings each decides.

    Example: dlp --site site store nodes
    """
    from dlp.office import nodes
    from dlp.office.wording import kept_reason

    site: Path = here.site
    if publish:
        actor = here.acting(Right.run)
        if not stated(reason):
            raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
        number = nodes.publish(site, actor, kept_reason(site, reason))
        click.echo(tr(f"세대 {number}을(를) 배포했습니다.", f"Published as generation {number}."))
        return
    here.acting((Right.run, Right.audit))
    found = nodes.standing(site)
    rows = [asdict(one) for one in found.others]
    columns = (
        of(tr("노드", "node"), "name"),
        of(tr("세대", "generation"), "generation"),
        of(tr("마지막 기록", "last entry"), "anchor"),
        of(tr("소식", "heard"), "age_s", lambda age: tr(f"{age:.0f}초 전", f"{age:.0f} s ago")),
    )
    here.show(rows, columns)
    if here.form is Form.table:
        click.echo(
            tr(
                f"이 폴더의 세대 {found.number}, 데이터베이스의 최신 세대 {found.newest}",
                f"this folder: generation {found.number}; the database: {found.newest}",
            )
        )
