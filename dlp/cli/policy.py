"""`dlp policy lint|test|show`: check the site's rules, run their tests, list them. Reads two files and changes nothing.

Exit status: 0 clean, 1 problems or failed tests, 2 could not run (no file, not readable; for `test` and `show` also a broken policy).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

if TYPE_CHECKING:
    from dlp.policy import Policy, TestResult

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False, help="Check and test the policy.")

_Format = Annotated[str, typer.Option("--format", help="table or jsonl")]
_FILES: Final = ("policy.yaml", "exceptions.yaml")


@app.command()
def lint(ctx: typer.Context, form: _Format = "table") -> None:
    """Errors and warnings of policy.yaml and exceptions.yaml, with their lines.

    Example: dlp --site site policy lint
    """
    from dlp import policy

    texts, names = _texts(ctx.obj, form)
    errors = policy.problems(*texts, **names)
    rows: list[dict[str, Any]] = [
        {"severity": "error", "code": "invalid", "file": error.file, "where": error.where, "text": error.hint} for error in errors
    ]
    if not errors:
        checked = policy.parse(*texts, **names)
        rows += [
            {
                "severity": "warning",
                "code": each.code,
                "file": each.file,
                "where": f"line {each.line}, {each.subject}",
                "text": each.text,
            }
            for each in policy.lint(checked, today=datetime.now(UTC).astimezone().date())
        ]
    if form == "jsonl":
        _lines(rows)
    elif rows:
        marks = {"error": "오류", "warning": "주의"}
        _table(
            ("구분", "파일", "위치", "내용"), [(marks[r["severity"]], Path(r["file"]).name, r["where"], r["text"]) for r in rows]
        )
    else:
        typer.echo(f"문제가 없습니다. {_title(checked)}")
    raise SystemExit(1 if rows else 0)


@app.command("test")
def trial(
    ctx: typer.Context,
    form: _Format = "table",
    every: Annotated[bool, typer.Option("--all", help="a line for every test, not for every rule")] = False,
) -> None:
    """Run every rule's own tests and the scenarios.

    Example: dlp --site site policy test --all
    """
    from dlp import policy

    checked = _policy(ctx.obj, form)
    results = policy.run_tests(checked)
    failed = sum(not result.passed for result in results)
    if form == "jsonl":
        _lines(
            {"kind": r.kind, "rule": r.subject, "name": r.name, "passed": r.passed, "problem": r.problem, "line": r.line}
            for r in results
        )
        raise SystemExit(1 if failed else 0)
    if not every:
        _summary(checked, results)
    shown = [result for result in results if every or not result.passed]
    if shown:
        _table(
            ("결과", "규칙", "시험", "줄", "까닭"),
            [("통과" if r.passed else "실패", r.subject or "(시나리오)", r.name, str(r.line), r.problem) for r in shown],
        )
    typer.echo(f"시험 {len(results)}개 가운데 {len(results) - failed}개 통과, {failed}개 실패. {_title(checked)}")
    raise SystemExit(1 if failed else 0)


def _summary(checked: Policy, results: Iterable[TestResult]) -> None:
    """A line per rule, and one for the scenarios: how many tests there are and how many passed."""
    counts: dict[str, list[bool]] = {}
    for result in results:
        counts.setdefault(result.subject, []).append(result.passed)
    rows: list[tuple[str, str, str, list[bool]]] = [(rule.id, rule.then.word, rule.mode, counts[rule.id]) for rule in checked.rules]
    if "" in counts:
        rows.append(("(시나리오)", "", "", counts[""]))
    _table(
        ("결과", "규칙", "조치", "상태", "통과"),
        [("통과" if all(c) else "실패", name, then, mode, f"{sum(c)}/{len(c)}") for name, then, mode, c in rows],
    )


@app.command()
def show(ctx: typer.Context, form: _Format = "table") -> None:
    """The rules in force, strongest first.

    Example: dlp --site site policy show --format jsonl
    """
    checked = _policy(ctx.obj, form)
    rules = sorted(checked.rules, key=lambda rule: (-rule.then, rule.id))
    if form == "jsonl":
        _lines(
            {
                "rule": rule.id, "then": rule.then.word, "mode": rule.mode, "maturity": rule.maturity, "scope": rule.scope,
                "notify": rule.notify, "law": rule.law, "why": rule.why, "exceptionable": rule.exceptionable, "when": rule.when,
            }
            for rule in rules
        )  # fmt: skip
        return
    _table(
        ("조치", "규칙", "상태", "대상", "까닭", "법"),
        [(rule.then.word, rule.id, rule.mode, rule.scope, rule.why, ", ".join(rule.law)) for rule in rules],
    )
    for each in checked.exceptions:
        typer.echo(f"예외 {each.id}: {each.rule}, {each.expires} 까지, 책임자 {each.owner}, 승인자 {each.approved_by}")
    typer.echo(_title(checked))


def _title(checked: Policy) -> str:
    return f"규칙 {len(checked.rules)}개, 예외 {len(checked.exceptions)}개, 판 {checked.version}, 해시 {checked.hash}"


def _policy(folder: Path, form: str) -> Policy:
    """The checked policy, or every error on standard error and exit 2."""
    from dlp import policy

    texts, names = _texts(folder, form)
    errors = policy.problems(*texts, **names)
    for error in errors:
        typer.echo(f"dlp policy: {error}", err=True)
    if errors:
        raise SystemExit(2)
    return policy.parse(*texts, **names)


def _texts(folder: Path, form: str) -> tuple[tuple[str, str], dict[str, str]]:
    """Both files' texts and their names for errors; no exceptions.yaml means no exceptions. Exit 2 where one cannot be read."""
    if form not in ("table", "jsonl"):
        _stop("--format must be table or jsonl")
    texts = []
    for name in _FILES:
        try:
            texts.append((folder / name).read_text("utf-8"))
        except FileNotFoundError:
            if name == "policy.yaml":
                _stop(f"{folder / name}: not found; dlp --site DIR init makes one")
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            _stop(f"{folder / name}: cannot be read ({type(error).__name__})")
    return (texts[0], texts[1]), {"policy_file": str(folder / _FILES[0]), "exceptions_file": str(folder / _FILES[1])}


def _stop(line: str) -> None:
    typer.echo(f"dlp policy: {line}", err=True)
    raise SystemExit(2)


def _lines(rows: Iterable[dict[str, Any]]) -> None:
    for row in rows:
        typer.echo(json.dumps(row, ensure_ascii=False))


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Column, Table
    from rich.text import Text

    table = Table(*(Column(head, overflow="fold") for head in heads), box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    Console(highlight=False, width=None if sys.stdout.isatty() else 200).print(table)
