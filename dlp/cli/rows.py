"""Rows for people and for programs: a table in the reader's language, or JSON, JSON Lines, CSV with the contract's own words."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Any

import typer

from dlp.cli.labels import print_table


class Form(StrEnum):
    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


AsForm = Annotated[Form, typer.Option("--format", help="table, json, jsonl or csv")]
Column = tuple[str, Callable[[Mapping[str, Any]], str]]
"""A heading of the table, and its cell of a row."""


def emit(form: Form, rows: Iterable[Mapping[str, Any]], columns: Sequence[Column], *, title: str = "", one: bool = False) -> None:
    """Print `rows`. JSON, JSON Lines and CSV carry every field of a row under its own name; the table shows `columns`.

    `one`: the answer is one thing, so JSON is an object and not a list of one. CSV of no rows is no line: its names come from a row.
    """
    if form is Form.table:
        print_table([heading for heading, _ in columns], ([cell(row) for _, cell in columns] for row in rows), title=title)
    elif form is Form.jsonl:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    elif form is Form.json:
        found = list(rows)
        typer.echo(json.dumps(found[0] if one and found else found, ensure_ascii=False, indent=1))
    else:
        _csv(rows)


def _csv(rows: Iterable[Mapping[str, Any]]) -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    names: list[str] = []
    for row in rows:
        if not names:
            names = list(row)
            out.writerow(names)
        out.writerow([inert(_flat(row.get(name, ""))) for name in names])


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


def inert(text: str) -> str:
    """A cell that begins like a formula would be run by a spreadsheet (OWASP: CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
