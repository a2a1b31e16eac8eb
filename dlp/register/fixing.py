"""What a clerk gets back to mend: the rows that did not go in, with the reason in the last column, and for `register check --fixed` the whole
file with everything put right that has one meaning only. Personal data, for the clerk alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from dlp.keys import Keys
from dlp.language import tr
from dlp.register import sealed
from dlp.register.checks import Row, check
from dlp.register.context import Context
from dlp.register.officials import Officials
from dlp.register.problems import Problem
from dlp.register.reading import Unreadable
from dlp.register.report import BadRows
from dlp.register.sheet import chosen, no_row
from dlp.register.tables import PERSONAL, TABLES
from dlp.register.widths import broken, cut


def as_csv(bad: BadRows, problems: Iterable[Problem]) -> bytes:
    """UTF-8 with a mark, so that a spreadsheet opens it; cells as the file had them."""
    reasons: dict[int, list[str]] = {}
    for problem in problems:
        reasons.setdefault(problem.line, []).append(_said(problem))
    width = len(bad.headers)
    lines = [(*cells[:width], *[""] * (width - len(cells)), line, " / ".join(reasons.get(line, ()))) for line, cells in bad.rows]
    return _written([(*bad.headers, tr("원래 행", "line"), tr("고칠 것", "to mend")), *lines])


def officials(site: Path, keys: Keys) -> Officials:
    """The staff of a site as cells may mean them."""
    import json

    stored = sealed.read(site, keys, "staff")
    return Officials(json.loads(stored[1]) if stored is not None else (), known=stored is not None)


def mended(kind: str, data: bytes, *, known: Officials, today: date) -> bytes:
    """The file under the table's own headers: what has one meaning is spelt as the table wants it, a bad row stands as it was, with what to
    mend in the last column."""
    table = TABLES[kind]
    columns = list(table.columns)
    out: list[tuple[object, ...]] = [(*table.columns.values(), tr("고칠 것", "to mend"))]
    try:
        found, body, _ = chosen(kind, data)
        headers = {one[0]: one[1] for one in found.named if one is not None}
        context = Context(today, known)
        for line, cells in body:
            if no_row(cells, [one[1] if one else "" for one in found.named]):
                continue
            given: dict[str, str] = {}
            for one, cell in zip(found.named, cells, strict=False):
                if one is not None and cell:
                    given[one[0]] = f"{given[one[0]]};{cell}" if one[0] in given else cell
            row, wrong = check(kind, given, line, headers, context)
            wrong = [*broken(line, cells, found.named), *cut(line, cells), *wrong]
            right = given if wrong else _flat(row)
            out.append((*(right.get(c, "") for c in columns), " / ".join(map(_said, wrong))))
    except Unreadable as error:
        out.append((*[""] * len(columns), str(Problem(error.line, "", error.problem))))
    return _written(out)


def _flat(row: Row) -> dict[str, str]:
    """A normalised row as cells; the requesters of a case apart by `;`."""
    cells = {c: ";".join(v) if isinstance(v, list) else str(v) for c, v in row.items() if c not in ("requesters", *PERSONAL)}
    people = row.get("requesters", ())
    for column in PERSONAL if people else ():
        values = [str(p.get(column, "")) for p in people]
        if column != "staff_id" and any(values):
            cells[column] = ";".join(values).rstrip(";") if column == "requester" else ";".join(v for v in values if v)
    return cells


def _said(problem: Problem) -> str:
    return f"{problem.column}: {problem.text}" if problem.column else problem.text


def _written(rows: Iterable[tuple[object, ...]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")
