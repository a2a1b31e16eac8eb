"""`dlp store`: where the site keeps what it records (docs/store.md)."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.listings.tables.outcomes import NODES
from dlp.office import keeping, nodes
from dlp.office.options import Why
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.moving import Moved

app = Commands()


def _moved(here: Session, done: Moved, schema: str) -> None:
    say("store move", done=done, schema=schema)
    if done.aside:
        say("store move left", done=done)


app.does(keeping.move, _moved)


@app.command("nodes")
def nodes_(
    here: Shown,
    publish: Annotated[bool, Option("After a database was put back: this node's generation goes on. Needs --reason.")] = False,
    reason: Why = "",
) -> None:
    if publish:
        say("store nodes published", number=nodes.publish(here.site, here.asker, reason))
        return
    found = nodes.look(here.site, here.asker)
    here.show([asdict(one) for one in found.others], NODES)
    if here.table:
        say("store nodes", found=found)
