"""`dlp register pull`: fetch a table from the source that dlp.yaml names, now. Prints counts, lines and columns; never a value."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.choices import one_of
from dlp.ports import ConfigError
from dlp.show.rows import Form
from dlp.texts.outcomes import fetched


def pull(
    ctx: typer.Context,
    table: Annotated[str, typer.Argument(help="staff or cases")],
    check: Annotated[bool, typer.Option("--check", help="Fetch and look; change nothing.")] = False,
    form: AsForm = Form.table,
    shrink: Annotated[
        bool,
        typer.Option(
            "--shrink", help="The table may lose, or grant, more than register.shrink_limit; needs --reason, and two persons."
        ),
    ] = False,
    reason: Annotated[str, typer.Option("--reason", help="Why it lowers protection; goes into the journal.")] = "",
    operator: Operator = "",
) -> None:
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

    actor = acting(ctx.obj, operator, Right.run)
    one_of("TABLE", table, ("staff", "cases"))
    reason = stated(reason)
    if shrink and not reason:
        raise ConfigError("--reason", "", tr("줄어드는 사유를 적어 주십시오", "say why it shrinks"))
    keys, config = site_keys.load(ctx.obj / "keys"), settings.load(ctx.obj)
    terms = registering.terms(config, shrink=shrink)
    try:
        found = pulling.fetched(ctx.obj, keys, config, table, dict(actor.body()))
    except PullError as error:
        raise ConfigError("dlp.yaml", f"{pulling.SETTING}.{table}", fetched(error.code)) from None
    for word, number in found.left_out.items():
        typer.echo(f"{found.name}: {tr('주의', 'note')}: {tr(*NOTES[word])}: {number:,}", err=True)
    facts: dict[str, Any] = {}
    if shrink and not check:
        from dlp.cli.register_shrink import allowed

        facts = {
            "shrink": True,
            "reason": allowed(ctx.obj, table, found.name, found.data, terms=terms, actor=actor, reason=reason),
        }
    report = imported(ctx.obj, table, found.name, found.data, keys, terms, only_look=check)
    if not check:
        noted(journalled(ctx.obj, keys, report, actor, **facts))
        pulling.settled(ctx.obj, config, table, found, report, dict(actor.body()))
    if check and form is Form.table:
        from dlp.cli.register_rows import verdict

        for line in report.lines():
            typer.echo(line, err=True)
        typer.echo(verdict(report.status, report.rows, len({p.line for p in report.problems})))
    else:
        told(report, form)
    raise SystemExit(report.status)
