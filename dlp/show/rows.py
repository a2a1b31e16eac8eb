"""Rows for people and for programs: a table in the reader's language, or JSON, JSON Lines, CSV with the contract's own words."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

import click

from dlp.csv_cells import inert, plain
from dlp.show.table import print_table


class Form(StrEnum):
    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


Column = tuple[str, Callable[[Mapping[str, Any]], str]]
"""A heading of the table, and its cell of a row."""


def closed() -> None:
    """Nothing more is written to an output that takes none, also not when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def of(heading: str, name: str, cell: Callable[[Any], str] = str) -> Column:
    """A column of one field."""
    return heading, lambda row: cell(row[name])


def emit(
    form: Form,
    rows: Iterable[Mapping[str, Any]],
    columns: Sequence[Column] = (),
    *,
    title: str = "",
    one: bool = False,
    sheet: Sequence[Column] = (),
    whole: Sequence[str] = (),
    first: Sequence[str] = (),
) -> None:
    """Print `rows`. JSON, JSON Lines and CSV carry every field of a row under its own name; the table shows `columns`.

    `one`: the answer is one thing, so JSON is an object and not a list of one. CSV of no rows is no line: its names come from the rows.
    `whole`, `first`: columns that are never folded, and the order in which a narrow window keeps the others (`dlp.show.table`).
    `sheet`: the CSV is an official form with headings of its own, which stand there also where there are no rows.
    """
    if form is Form.table:
        print_table(
            [heading for heading, _ in columns],
            ([cell(row) for _, cell in columns] for row in rows),
            title=title,
            whole=whole,
            first=first,
        )
    elif form is Form.jsonl:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif form is Form.json:
        found = list(rows)
        click.echo(json.dumps(found[0] if one and found else found, ensure_ascii=False, indent=1))
    elif sheet:
        _csv([heading for heading, _ in sheet], ([cell(row) for _, cell in sheet] for row in rows))
    else:
        found = list(rows)
        names = list(dict.fromkeys(name for row in found for name in row))
        _csv(names, ([_flat(row.get(name)) for name in names] for row in found))


def _csv(names: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    if names:
        out = csv.writer(sys.stdout, lineterminator="\n")
        out.writerow(names)
        out.writerows([inert(cell) for cell in row] for row in rows)


def _flat(value: Any) -> str:
    if isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
        return ", ".join(value)
    return plain(value)
