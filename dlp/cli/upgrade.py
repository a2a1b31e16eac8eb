"""`dlp upgrade`: a site of an older version brought to the form of this one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click

from dlp.cli.session import Session
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.entries import recorded
from dlp.show.asking import Option


def command(
    here: Session, check: Annotated[bool, Option("Change nothing: status 0 nothing to do, 1 an upgrade is due.", "--check")] = False
) -> None:
    """Bring the site to the form of this version of the program; nobody may serve it meanwhile. Back it up first, with the version it has.

    Exit status: 0 the site has this form, 1 (--check) it has not, 2 refused and nothing changed.

    Example: dlp --site /var/lib/foi-dlp/site upgrade
    """
    from dlp.app.upgrading import due, upgrade

    site: Path = here.site
    recorded(site)  # there is a site at all
    actor = here.acting(Right.run, any_form=True)
    before, after = due(site) if check else upgrade(site, actor=actor)
    if before == after:
        click.echo(
            tr(
                f"이 버전의 형식입니다 (기록 형식 {after}). 할 일이 없습니다.",
                f"It has this version's form (journal form {after}); nothing to do.",
            )
        )
    elif check:
        click.echo(tr(f"판올림이 필요합니다: 기록 형식 {before} → {after}", f"An upgrade is due: journal form {before} to {after}"))
        raise SystemExit(1)
    else:
        click.echo(tr(f"판올림했습니다: 기록 형식 {before} → {after}", f"Upgraded: journal form {before} to {after}"))
