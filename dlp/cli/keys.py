"""`dlp keys rotate`: another sealing key, asked for by one person and allowed by a second."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.ports import ConfigError
from dlp.show.asking import Option

app = Commands("Change the key that seals held messages, register and callers.")


@app.command()
def rotate(
    here: Session,
    reason: Annotated[str, Option("Why; goes into the journal.", "--reason")] = "",
    apply: Annotated[
        str,
        Option(
            "Do what was approved. No program may serve meanwhile, unless several nodes serve over one database.",
            "--apply",
            metavar="PR-…",
        ),
    ] = "",
) -> None:
    """Propose another sealing key; once a second person has approved it, do it with --apply. Back up keys/ afterwards.

    Example: dlp --site site keys rotate --reason "담당자 교체"; then: dlp --site site keys rotate --apply PR-…
    """
    from dlp.app.rotating import rotate as carry_out
    from dlp.cli.proposal import announced
    from dlp.ledgers.proposals import What
    from dlp.office import proposals
    from dlp.office.entries import recorded
    from dlp.office.wording import kept_reason

    recorded(here.site)
    actor = here.acting(Right.propose)
    if apply:
        count = carry_out(here.site, apply, actor=actor, now=datetime.now(UTC))
        click.echo(
            tr(
                f"봉인 키를 바꾸었습니다. 보류 {count}건을 새 키로 쌌습니다. keys/ 를 다시 백업하십시오.",
                f"The sealing key is another one; {count} held messages are wrapped under it. Back up keys/ again.",
            )
        )
        return
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    announced(proposals.propose(here.site, What.keys, "seal.key", actor=actor, reason=kept_reason(here.site, reason)))
