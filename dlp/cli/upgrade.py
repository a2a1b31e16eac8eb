"""`dlp upgrade`: a site of an older version brought to the form of this one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.session import Session, say
from dlp.desk.rights import Right
from dlp.office.entries import recorded
from dlp.show.asking import Option


def command(
    here: Session, check: Annotated[bool, Option("Change nothing: status 0 nothing to do, 1 an upgrade is due.")] = False
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
        say("upgrade none", after=after)
    elif check:
        say("upgrade due", before=before, after=after)
        raise SystemExit(1)
    else:
        say("upgrade", before=before, after=after)
