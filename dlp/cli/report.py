"""`dlp report`: a quarter's figures for the chief privacy officer (PIPA 31(4), internal control). Counts only; no person, no address."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from dlp.cli.session import Session, say
from dlp.desk.rights import Right
from dlp.office import reports
from dlp.office.entries import recorded
from dlp.office.outfile import written
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option


def command(
    here: Session,
    quarter: Annotated[str, Option("2026Q4")],
    out: Annotated[Path, Option("The file to write: .html or .pdf (never over a file that exists).")],
) -> None:
    """The quarterly report with tables and plots, as an HTML page or a PDF (extra `pdf`). The making of it is journalled.

    Example: dlp --site site report --quarter 2026Q4 --out report.pdf
    """
    actor = here.acting(Right.export)
    reports.span(quarter)  # before anything else is said of it
    if not recorded(here.site):
        raise StoreError("nothing was recorded here yet")
    if out.suffix and out.suffix.lower() not in reports.WRITTEN:
        raise ConfigError("--out", "", f"name a file that ends with {', '.join(reports.WRITTEN)}: nothing else is written")
    if out.exists():
        raise ConfigError(str(out), "", "exists already: name another file")
    document, incidents = reports.quarterly(here.site, quarter)
    page = reports.rendered(document, out)
    reports.made(here.site, actor, quarter, incidents)
    with written(here.site, out, forms=reports.WRITTEN) as file:
        file.write(page)
    say("report", out=out, incidents=incidents)
