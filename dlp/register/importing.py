"""A register file in, a replaced table out: all of it or nothing.

Owns the order of things: read, recognise the headers, check every row, build, seal, rename. Nothing is written before the last row has
passed. What goes wrong is a `Report`, with file, line, column and problem and without a value; trouble with the site itself (keys, disk)
is raised as ConfigError or StoreError.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.keys import Keys
from dlp.language import tr
from dlp.linkage.involved import unpack
from dlp.linkage.snapshot import CaseBuilder, dump, load
from dlp.linkage.tokens import Tokens
from dlp.ports import ConfigError
from dlp.register import sealed
from dlp.register.checks import Context, Problem, Row, check
from dlp.register.reading import MAX_BYTES, Unreadable, lines
from dlp.register.tables import KINDS, TABLES, Table, plain

MAX_PROBLEMS: Final = 20
"""A file with more is not corrected line by line; the rest is counted."""
HEADER_WITHIN: Final = 10
"""The header stands in one of the first rows: sheets often begin with a title."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did. Not `ok`: nothing was changed. Holds file name, lines, columns, counts; never a value."""

    kind: str
    file: str
    ok: bool
    rows: int = 0
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    more: int = 0  # problems beyond those listed
    generation: str = ""
    details: Mapping[str, int] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """One line per problem and warning, in the reader's language, beginning with the file."""
        out = [f"{self.file}: {problem}" for problem in self.problems]
        if self.more:
            out.append(f"{self.file}: " + tr(f"그 밖에 {self.more}건의 문제가 더 있습니다", f"and {self.more} more problems"))
        return out + [f"{self.file}: {tr('주의', 'note')}: {warning}" for warning in self.warnings]


def import_table(site: Path, kind: str, file: Path, keys: Keys, now: datetime) -> Report:
    """Replace one table (`cases`, `staff`, `partners`, `groups`) by a file.

    A file that is missing, unreadable or wrong in any row gives a Report with problems. ConfigError: unknown kind, or the site cannot be
    used; StoreError: the disk refused. In every such case the old table stands.
    """
    if kind not in TABLES:
        raise ConfigError(str(file), "KIND", f"must be one of {', '.join(KINDS)}")
    data = read_file(file)
    if isinstance(data, Problem):
        return _refused(kind, file.name, data)
    return import_bytes(site, kind, file.name, data, keys=keys, now=now)


def read_file(file: Path) -> bytes | Problem:
    """The bytes of a register file, or why there are none."""
    try:
        if file.stat().st_size > MAX_BYTES:
            return Problem(0, "", tr("파일이 너무 큽니다(1 GiB 초과)", "the file is too large (more than 1 GiB)"))
        return file.read_bytes()
    except OSError as trouble:
        return Problem(0, "", tr(f"파일을 열 수 없습니다({trouble.strerror})", f"the file cannot be opened ({trouble.strerror})"))


def import_bytes(site: Path, kind: str, name: str, data: bytes, *, keys: Keys, now: datetime) -> Report:
    """`import_table` of a file that has been read already; `name` is how the report calls it."""
    with sealed.locked(site):
        return _import(site, kind, name, data, keys=keys, now=now)


def _refused(kind: str, name: str, *problems: Problem, warnings: tuple[str, ...] = (), more: int = 0) -> Report:
    return Report(kind, name, False, problems=problems, warnings=warnings, more=more)


def _import(site: Path, kind: str, name: str, data: bytes, *, keys: Keys, now: datetime) -> Report:
    tokens = Tokens(keys.register)
    staff = sealed.read(site, keys, "staff") if kind in ("cases", "groups") else None
    known = frozenset(str(row["staff_id"]) for row in rows_of(staff[1])) if staff is not None else None
    context = Context(now.date(), known)
    sink = _Cases(tokens, known) if kind == "cases" else _Rows()
    problems: list[Problem] = []
    warnings: list[str] = []
    more = 0
    try:
        headers, unknown, body = _header(TABLES[kind], lines(data))
        if unknown:
            warnings.append(
                f"{tr('모르는 열은 쓰지 않았습니다', 'columns that are not known were not used')}: {', '.join(unknown)}"
            )
        for line, cells in body:
            row, wrong = _row(kind, headers, cells, line, context)
            more += max(0, len(wrong) + len(problems) - MAX_PROBLEMS)
            problems += wrong[: MAX_PROBLEMS - len(problems)]
            if not problems:
                sink.add(row)
    except Unreadable as error:
        problems = [*problems[: MAX_PROBLEMS - 1], Problem(error.line, "", error.problem)]
    except _NoHeader as error:
        problems = list(error.problems)
    if problems:
        return _refused(kind, name, *problems, warnings=tuple(warnings), more=more)
    warnings += [str(note) for note in context.noted] + [f"{what}: {n}{tr('건', '')}" for what, n in context.counts.items()]
    warnings += _across(site, keys, kind, sink, known=known)
    table, details = sink.finish()
    head = sealed.save(site, keys, kind=kind, body=table, rows=len(sink), details=details, now=now)
    return Report(kind, name, True, len(sink), (), tuple(warnings), 0, head.generation, details)


# ---------------------------------------------------------------- headers and rows


class _NoHeader(ValueError):
    def __init__(self, *problems: Problem) -> None:
        super().__init__("no usable header")
        self.problems = problems


Headers = list[tuple[str, str] | None]
"""Per place in the row: (English column, header as the file spells it), None for a column that is not ours."""


def _header(table: Table, rows: Iterator[tuple[int, list[str]]]) -> tuple[Headers, list[str], Iterator[tuple[int, list[str]]]]:
    """The row that names the columns, the headers that are unknown, and the rows below."""
    best: tuple[int, int, list[str]] | None = None
    for _, (line, cells) in zip(range(HEADER_WITHIN), rows, strict=False):
        hits = sum(table.column(cell) is not None for cell in cells)
        if hits and (best is None or hits > best[0]):
            best = hits, line, cells
        if all(any(table.column(cell) == column for cell in cells) for column in table.required):
            break
    if best is None:
        expected = ", ".join(table.columns[c] for c in table.required)
        raise _NoHeader(
            Problem(
                0,
                "",
                tr(
                    f"머리글을 찾을 수 없습니다(필수 열: {expected}). 첫 행의 열 이름과 문자 인코딩을 확인해 주십시오",
                    f"no header found (columns that must be there: {expected}). Look at the names in the first row and at the encoding",
                ),
            )
        )
    _, line, cells = best
    headers: Headers = [(column, cell) if (column := table.column(cell)) is not None else None for cell in cells]
    problems = []
    for column in table.required:
        if not any(h and h[0] == column for h in headers):
            problems.append(
                Problem(line, table.columns[column], tr("필수 열이 없습니다", "this column must be there and is missing"))
            )
    seen: dict[str, str] = {}
    for found in filter(None, headers):
        if found[0] in seen:
            problems.append(
                Problem(line, found[1], tr(f"'{seen[found[0]]}' 열과 같은 열입니다", f"is the same column as '{seen[found[0]]}'"))
            )
        seen[found[0]] = found[1]
    if problems:
        raise _NoHeader(*problems)
    unknown = [
        cell or tr(f"{i + 1}번째 열", f"column no. {i + 1}")
        for i, (cell, h) in enumerate(zip(cells, headers, strict=True))
        if h is None and plain(cell)
    ]
    return headers, unknown, rows


def _row(kind: str, headers: Headers, cells: list[str], line: int, context: Context) -> tuple[Row, list[Problem]]:
    if any(cells[len(headers) :]):
        return {}, [
            Problem(
                line,
                "",
                tr(
                    f"열이 머리글보다 많습니다({len(cells)}개, 머리글 {len(headers)}개). 쉼표가 든 칸은 따옴표로 묶어 주십시오",
                    f"more columns than the header has ({len(cells)}, header {len(headers)}). Put a cell with a comma in quotes",
                ),
            )
        ]
    named = {h[0]: cell for h, cell in zip(headers, cells, strict=False) if h is not None}
    return check(kind, named, line, {h[0]: h[1] for h in headers if h is not None}, context)


# ---------------------------------------------------------------- what becomes of the rows


class _Rows:
    """The small tables are kept as they are: sealed JSON of normalised rows."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def __len__(self) -> int:
        return len(self.rows)

    def add(self, row: Row) -> None:
        self.rows.append(row)

    def finish(self) -> tuple[bytes, dict[str, int]]:
        return json.dumps(self.rows, ensure_ascii=False).encode(), {}


class _Cases:
    """Cases are kept as tokens only."""

    def __init__(self, tokens: Tokens, staff_ids: frozenset[str] | None) -> None:
        self._builder = CaseBuilder(tokens, staff_ids=staff_ids or frozenset())

    def __len__(self) -> int:
        return len(self._builder)

    def add(self, row: Row) -> None:
        self._builder.add(row)

    def finish(self) -> tuple[bytes, dict[str, int]]:
        cases = self._builder.finish()
        return dump(cases), {name: int(cases.meta[name]) for name in ("open", "persons")}


def rows_of(body: bytes) -> list[Row]:
    """The rows of a small table."""
    rows: list[Row] = json.loads(body)
    return rows


def _across(site: Path, keys: Keys, kind: str, sink: _Rows | _Cases, *, known: frozenset[str] | None) -> Iterable[str]:
    """What one table means for another: handlers that nobody can check yet, handlers that are about to disappear."""
    if kind == "cases" and known is None:
        yield tr(
            "직원 명부가 아직 없어 담당자·대직자·결재선의 사번을 확인하지 못했습니다. staff를 가져오면 확인합니다",
            "there is no table of staff yet, so that the ids of handlers, deputies and approvers were not checked; importing staff checks them",
        )
    if kind != "staff" or not isinstance(sink, _Rows) or (stored := sealed.read(site, keys, "cases")) is None:
        return
    ids = {str(row["staff_id"]) for row in sink.rows}
    cases = load(stored[1])
    words = memoryview(cases.arrays["role_words"])
    gone: set[str] = set()
    orphaned = 0
    places = dict[int, int]()
    for at in cases.arrays["roles"].tolist():
        places[at] = places.get(at, 0) + 1
    for at, number in places.items():
        people = unpack(words, at, cases.meta["staff_ids"])
        missing = (people.handlers | people.deputies | people.approvers) - ids
        gone |= missing
        orphaned += number if missing else 0
    if gone:
        yield tr(
            f"사건 {orphaned}건의 담당자·대직자·결재선에 있는 사번 {len(gone)}개가 새 직원 명부에 없습니다",
            f"{len(gone)} ids among the handlers, deputies and approvers of {orphaned} cases are not in the new table of staff",
        )
