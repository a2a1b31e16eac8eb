"""`dlp store`: where the site keeps what it records (docs/store.md)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.desk.rights import Right
from dlp.listings.tables.outcomes import NODES
from dlp.office import keeping, nodes
from dlp.show.asking import Option

app = Commands("Where the site keeps what it records.")


@app.command()
def move(
    here: Session,
    to: Annotated[str, Option("The database: env:NAME, or postgresql://USER@HOST/DATABASE.", metavar="DSN")],
    schema: Annotated[str, Option("Its schema for this site.")] = "dlp",
    reason: Annotated[str, Option("Why; goes into the journal.")] = "",
) -> None:
    """Take the journal and the held messages into a PostgreSQL database, with the chain as it is. Killed, the same command goes on.

    Example: DLP_STORE=postgresql://dlp@db.city.example/dlp dlp --site site store move --to env:DLP_STORE
    """
    done = keeping.move(here.site, here.asker, to, schema, reason)
    say("store move", done=done, schema=schema)
    if done.aside:
        say("store move left", done=done)


@app.command("nodes")
def nodes_(
    here: Shown,
    publish: Annotated[bool, Option("After a database was put back: this node's generation goes on. Needs --reason.")] = False,
    reason: Annotated[str, Option("Why; goes into the journal.")] = "",
) -> None:
    """The nodes that serve this site, and by which generation of register, policy, callers and settings each decides.

    Example: dlp --site site store nodes
    """
    if publish:
        say("store nodes published", number=nodes.publish(here.site, here.asker, reason))
        return
    here.acting((Right.run, Right.audit))
    found = nodes.standing(here.site)
    here.show([asdict(one) for one in found.others], NODES)
    if here.table:
        say("store nodes", found=found)
