"""What a clerk gets back to mend: the rows that did not go in, with the reason in the last column. Personal data, for the clerk alone. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from dlp.language import tr
from dlp.register.problems import Problem
from dlp.register.report import BadRows


def as_csv(bad: BadRows, problems: Iterable[Problem]) -> bytes:
    """UTF-8 with a mark, so that a spreadsheet opens it; cells as the file had them."""
    reasons: dict[int, list[str]] = {}
    for problem in problems:
        reasons.setdefault(problem.line, []).append(f"{problem.column}: {problem.text}" if problem.column else problem.text)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((*bad.headers, tr("원래 행", "line"), tr("고칠 것", "to mend")))
    width = len(bad.headers)
    for line, cells in bad.rows:
        writer.writerow((*cells[:width], *[""] * (width - len(cells)), line, " / ".join(reasons.get(line, ()))))
    return out.getvalue().encode("utf-8-sig")
