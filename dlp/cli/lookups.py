"""`dlp lookups import|list|ask`: the case system's access log, who opened a case without a part in it, and the question to him."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Shown, say
from dlp.listings.tables import lookups as tables
from dlp.office import lookups

if TYPE_CHECKING:
    from dlp.app.looking_up import Imported

app = Commands()


def _imported(here: Shown, done: Imported, log: Path) -> int:
    for problem in done.log.problems:
        click.echo(f"{log.name}: {problem}", err=True)
    if done.log.unknown:
        say("lookups unknown", err=True, name=log.name, columns=", ".join(done.log.unknown))
    here.show([lookups.flat(done)], tables.IMPORTED, one=True)
    return done.status


app.does(lookups.read, _imported, "import")
app.does(lookups.every, tables.FOUND, "list")
app.does(lookups.ask)
