"""`dlp register import|show`: load a table of the register, see what is loaded; `check` and `add` are in `register_rows`. Prints counts,
lines and columns; never a value.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click

from dlp.cli import register_canary, register_interested, register_pull, register_rows
from dlp.cli.commands import Commands
from dlp.cli.register_words import contents, noted, told
from dlp.cli.session import Reading, Shown
from dlp.cli.who import LOOKING
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.choices import one_of
from dlp.office.registering import canaries_of, imported, journalled, tables
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form, of
from dlp.texts.labels import TABLES, local

if TYPE_CHECKING:
    pass

app = Commands("Load and show the register of cases, staff, partners, groups and approved grounds.")

Kind = Annotated[str, Argument("cases, staff, partners, groups or bases")]
File = Annotated[Path, Argument("CSV (UTF-8, UTF-16, CP949) or XLSX")]


@app.command("import")
def import_(
    here: Shown,
    kind: Kind,
    file: File,
    strict: Annotated[bool, Option("Import nothing where any row is bad.", "--strict")] = False,
    shrink: Annotated[
        bool,
        Option("The table may lose, or grant, more than register.shrink_limit; needs --reason, and two persons.", "--shrink"),
    ] = False,
    reason: Annotated[str, Option("Why it lowers protection; goes into the journal.", "--reason")] = "",
) -> int:
    """Replace one table by a file: the good rows go in, the bad ones are named. Exit status 0 all in, 1 some named, 2 nothing changed.

    Example: dlp --site site register import cases cases.csv
    """
    from dlp import keys as site_keys
    from dlp import register, settings
    from dlp.app import registering
    from dlp.ports import ConfigError

    actor = here.acting(Right.run)
    one_of("KIND", kind, register.KINDS)
    reason = stated(reason)
    if shrink and not reason:
        raise ConfigError("--reason", "", tr("줄어드는 사유를 적어 주십시오", "say why it shrinks"))
    keys = site_keys.load(here.site / "keys")
    terms = registering.terms(settings.load(here.site), strict=strict, shrink=shrink)
    data = contents(kind, file)
    facts: dict[str, Any] = {}
    if shrink:
        from dlp.cli.register_shrink import allowed

        facts = {"shrink": True, "reason": allowed(here.site, kind, file.name, data, terms=terms, actor=actor, reason=reason)}
    report = imported(here.site, kind, file.name, data, keys, terms)
    noted(journalled(here.site, keys, report, actor, **facts))
    told(report, here.form)
    return report.status


@app.command()
def show(here: Reading) -> None:
    """Counts, import times and generation of each table; never data.

    Example: dlp --site site register show
    """
    from dlp import keys as site_keys
    from dlp.app import tables as site_tables
    from dlp.register import changed, coverage, widening

    here.admitted(LOOKING, what="register show", reason=here.reason)
    seen = site_tables.overview(here.site, site_keys.load(here.site / "keys"))
    columns = (
        of(tr("표", "table"), "kind", lambda kind: tr(f"{TABLES[kind]}({kind})", kind)),
        of(tr("건수", "rows"), "rows", lambda number: f"{number:,}"),
        (tr("진행", "open"), lambda row: f"{row['open']:,}" if "open" in row else ""),
        (tr("청구인", "requesters"), lambda row: f"{row['requesters']:,}" if "requesters" in row else ""),
        of(tr("가져온 때", "imported"), "imported_at", _when),
        of(tr("세대", "generation"), "generation", lambda word: word or ""),
    )
    here.show(tables(seen, decoys=len(canaries_of(here.site))), columns)
    if here.form is Form.table:
        for kind, head in seen.tables.items():
            if head is not None and (said := coverage.said(kind, head.rows, head.details)):
                click.echo(f"{tr(TABLES[kind], kind)}: {said}")
            for granted in filter(
                None,
                (widening.grants(head.details), widening.said(head.details), changed.said(head.details))
                if head is not None
                else (),
            ):
                click.echo(f"{tr(TABLES[kind], kind)}: {granted}")
        click.echo(f"{tr('전체 세대', 'whole generation')}: {seen.generation or tr('없음', 'none')}")


def _when(at: str | None) -> str:
    return local(at)[:16] if at else tr("없음", "never")


app.command("check")(register_rows.check)
app.command("pull")(register_pull.pull)
app.command("add")(register_rows.add)
app.command("interested")(register_interested.interested)
app.command("canary")(register_canary.canary)
