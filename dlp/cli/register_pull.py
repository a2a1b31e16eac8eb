"""`dlp register pull`: fetch a table from the source that dlp.yaml names, now. Prints counts, lines and columns; never a value."""

from __future__ import annotations

from typing import Annotated, Any

import click

from dlp.cli.session import Shown
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.choices import one_of
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.texts.outcomes import fetched


def pull(
    here: Shown,
    table: Annotated[str, Argument("staff or cases")],
    check: Annotated[bool, Option("Fetch and look; change nothing.", "--check")] = False,
    shrink: Annotated[
        bool,
        Option("The table may lose, or grant, more than register.shrink_limit; needs --reason, and two persons.", "--shrink"),
    ] = False,
    reason: Annotated[str, Option("Why it lowers protection; goes into the journal.", "--reason")] = "",
) -> int:
    """Fetch one table from the source that dlp.yaml names (`register.pull`), as `serve` does by itself. Exit status as `import`.

    Example: dlp --site site register pull staff --check
    """
    from dlp import keys as site_keys
    from dlp import settings
    from dlp.app import registering
    from dlp.cli.register_words import noted, told
    from dlp.office import pulling
    from dlp.office.registering import imported, journalled
    from dlp.pulling.fetched import NOTES, PullError

    actor = here.acting(Right.run)
    one_of("TABLE", table, ("staff", "cases"))
    reason = stated(reason)
    if shrink and not reason:
        raise ConfigError("--reason", "", tr("줄어드는 사유를 적어 주십시오", "say why it shrinks"))
    keys, config = site_keys.load(here.site / "keys"), settings.load(here.site)
    terms = registering.terms(config, shrink=shrink)
    try:
        found = pulling.fetched(here.site, keys, config, table, dict(actor.body()))
    except PullError as error:
        raise ConfigError("dlp.yaml", f"{pulling.SETTING}.{table}", fetched(error.code)) from None
    for word, number in found.left_out.items():
        click.echo(f"{found.name}: {tr('주의', 'note')}: {tr(*NOTES[word])}: {number:,}", err=True)
    facts: dict[str, Any] = {}
    if shrink and not check:
        from dlp.cli.register_shrink import allowed

        facts = {
            "shrink": True,
            "reason": allowed(here.site, table, found.name, found.data, terms=terms, actor=actor, reason=reason),
        }
    report = imported(here.site, table, found.name, found.data, keys, terms, only_look=check)
    if not check:
        noted(journalled(here.site, keys, report, actor, **facts))
        pulling.settled(here.site, config, table, found, report, dict(actor.body()))
    if check and here.form is Form.table:
        from dlp.cli.register_rows import verdict

        for line in report.lines():
            click.echo(line, err=True)
        click.echo(verdict(report.status, report.rows, len({p.line for p in report.problems})))
    else:
        told(report, here.form)
    return report.status
