"""The site as a whole: backed up and put back, moved into a database, its sealing key changed. Each needs the right, and leaves an entry."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from dlp.desk.rights import Right, stated
from dlp.office import infile, outfile, proposals, who
from dlp.office.entries import recorded
from dlp.office.options import Why
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, trouble
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.app.keeping import Kept
    from dlp.app.moving import Moved
    from dlp.office.who import Asker

_PASSWORD: Final = re.compile(r"^\w+://[^@/]*:[^@/]+@|\bpassword\s*=", re.IGNORECASE)


def back_up(
    site: Path,
    asker: Asker,
    out: Annotated[Path, Argument("The file to make; outside the site, and not there yet.", metavar="OUT")],
    without_keys: Annotated[bool, Option("Leave keys/ out: keep them elsewhere.")] = False,
    reason: Why = "",
) -> Kept:
    """The whole site as one new file, while it runs."""
    from dlp.app import keeping

    actor = who.acting(site, asker, Right.run)
    why = kept_reason(site, reason)
    with outfile.written(site, out) as file:
        return keeping.back_up(site, file, with_keys=not without_keys, actor=actor, reason=why, now=datetime.now(UTC))


def restore(
    site: Path,
    asker: Asker,
    source: Annotated[Path, Argument("The file that `dlp backup` made.", metavar="FROM")],
    keys: Annotated[Path | None, Option("The keys, where the backup has none.", metavar="FOLDER")] = None,
    older: Annotated[bool, Option("A newer journal stood here and is lost for good; the auditor will see the gap.")] = False,
) -> Kept:
    """A backup put back as a site that is not there: proved first, then put in place in one step."""
    from dlp.app import keeping

    if keys is not None:
        infile.allowed(keys)
    try:
        file = infile.opened(source)
    except OSError as error:
        raise ConfigError(str(source), "", f"cannot be read ({trouble(error)})") from None
    with file:
        return keeping.restore(
            file, site, name=str(source), key_folder=keys, older=older, now=datetime.now(UTC),
            who=lambda staged: who.acting(staged, asker, Right.run, any_form=True),
        )  # fmt: skip


def move(
    site: Path,
    asker: Asker,
    to: Annotated[str, Option("The database: env:NAME, or postgresql://USER@HOST/DATABASE.", metavar="DSN")],
    schema: Annotated[str, Option("Its schema for this site.")] = "dlp",
    reason: Why = "",
) -> Moved:
    """The journal and the held messages taken into a database, with the chain as it is."""
    from dlp.app import moving

    if _PASSWORD.search(to):
        raise ConfigError(
            "--to", "", "a password in a command is seen by others: put the DSN into an environment variable, --to env:NAME"
        )
    actor = who.acting(site, asker, Right.run)
    return moving.move(site, to, schema, actor=actor, reason=kept_reason(site, reason), now=datetime.now(UTC))


def propose_key(site: Path, asker: Asker, reason: str) -> str:
    """Ask for another sealing key; the number of the proposal."""
    from dlp.ledgers.proposals import What

    recorded(site)
    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    return proposals.propose(site, What.keys, "seal.key", actor=actor, reason=kept_reason(site, reason))


def rotate(site: Path, asker: Asker, proposal: str) -> int:
    """Do what was approved; how many held messages are wrapped anew."""
    from dlp.app import rotating

    recorded(site)
    actor = who.acting(site, asker, Right.propose)
    return rotating.rotate(site, proposal, actor=actor, now=datetime.now(UTC))


def upgrade(
    site: Path,
    asker: Asker,
    check: Annotated[bool, Option("Change nothing: status 0 nothing to do, 1 an upgrade is due.")] = False,
) -> tuple[int, int]:
    """The site brought to the form of this version of the program, or (`check`) not yet: the form it had, and the one it has or would have."""
    from dlp.app import upgrading

    recorded(site)  # there is a site at all
    actor = who.acting(site, asker, Right.run, any_form=True)
    return upgrading.due(site) if check else upgrading.upgrade(site, actor=actor)
