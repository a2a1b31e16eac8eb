"""`dlp report`: a quarter's figures for the chief privacy officer (PIPA 31(4), internal control). Counts only; no person, no address."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right
from dlp.office import reports
from dlp.office.entries import recorded
from dlp.office.outfile import made
from dlp.ports import ConfigError, StoreError


def command(
    ctx: typer.Context,
    quarter: Annotated[str, typer.Option(help="2026Q4")],
    out: Annotated[Path, typer.Option(help="The file to write: .html or .pdf (never over a file that exists).")],
    operator: Operator = "",
) -> None:
    """The quarterly report with tables and plots, as an HTML page or a PDF (extra `pdf`). The making of it is journalled.

    Example: dlp --site site report --quarter 2026Q4 --out report.pdf
    """
    actor = acting(ctx.obj, operator, Right.export)
    reports.span(quarter)  # before anything else is said of it
    if not recorded(ctx.obj):
        raise StoreError("nothing was recorded here yet")
    if out.suffix and out.suffix.lower() not in reports.WRITTEN:
        raise ConfigError("--out", "", f"name a file that ends with {', '.join(reports.WRITTEN)}: nothing else is written")
    if out.exists():
        raise ConfigError(str(out), "", "exists already: name another file")
    document, incidents = reports.quarterly(ctx.obj, quarter)
    written = reports.rendered(document, out)
    reports.made(ctx.obj, actor, quarter, incidents)
    try:
        with os.fdopen(made(ctx.obj, out, forms=reports.WRITTEN), "wb") as file:
            file.write(written)
    except OSError as error:
        raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None
    typer.echo(f"{out}: 사건 {incidents:,}건")
