"""`dlp policy lint|test|show`: check the site's rules, run their tests, list them. Reads two files and changes nothing.

Exit status: 0 clean, 1 problems or failed tests, 2 could not run (no file, not readable; for `test` and `show` also a broken policy).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli.labels import tr
from dlp.cli.policy_change import mode, propose
from dlp.cli.policy_replay import failures, replays, show_replays
from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.told import placed, told
from dlp.cli.who import ANY, Operator, Reason, admitted
from dlp.ports import trouble

if TYPE_CHECKING:
    from dlp.policy import Findable, Policy, TestResult

app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False, help="Check, test and change the policy."
)

_FILES: Final = ("policy.yaml", "exceptions.yaml")


@app.command()
def lint(ctx: typer.Context, form: AsForm = Form.table, operator: Operator = "") -> None:
    """Errors and warnings of policy.yaml and exceptions.yaml, with their lines.

    Example: dlp --site site policy lint
    """
    from dlp import policy

    admitted(ctx.obj, operator, ANY, what="policy lint")
    texts, names = _texts(ctx.obj)
    findable = _findable(ctx.obj)
    errors = policy.problems(*texts, **names, findable=findable)
    rows: list[dict[str, Any]] = [
        {"severity": "error", "code": "invalid", "file": error.file, "where": error.where, "text": error.hint} for error in errors
    ]
    if not errors:
        from dlp.app.replay import silent

        checked = policy.parse(*texts, **names, findable=findable)
        rows += [
            {
                "severity": "warning",
                "code": each.code,
                "file": each.file,
                "where": f"line {each.line}, {each.subject}",
                "text": each.text,
            }
            for each in (*policy.lint(checked, today=datetime.now(UTC).astimezone().date()), *silent(ctx.obj, checked))
        ]
    if form is Form.table and not rows:
        typer.echo(f"{tr('문제가 없습니다.', 'No problems.')} {_title(checked)}")
    else:
        marks = {"error": tr("오류", "error"), "warning": tr("주의", "warning")}
        columns = (
            of(tr("구분", "severity"), "severity", lambda word: marks[word]),
            of(tr("파일", "file"), "file", lambda name: Path(name).name),
            of(tr("위치", "where"), "where", placed),
            of(tr("내용", "what"), "text", told),
        )
        emit(form, rows, columns)
    raise SystemExit(1 if rows else 0)


@app.command("test")
def trial(
    ctx: typer.Context,
    form: AsForm = Form.table,
    every: Annotated[bool, typer.Option("--all", help="a line for every test, not for every rule")] = False,
    operator: Operator = "",
) -> None:
    """Run every rule's own tests and the scenarios, and every hit once more as a live message through the whole program.

    A live message that the rule does not act on fails. Facts that no message can have are not producible: a failure of a rule that comes with
    the program, a warning for one of the site.

    Example: dlp --site site policy test --all
    """
    from dlp import policy

    admitted(ctx.obj, operator, ANY, what="policy test")
    checked = _policy(ctx.obj, checked=True)
    results = policy.run_tests(checked)
    failed = sum(not result.passed for result in results)
    rows = [
        {"kind": r.kind, "rule": r.subject, "name": r.name, "passed": r.passed, "problem": r.problem, "line": r.line}
        for r in results
    ]
    live = replays(ctx.obj, checked)
    if form is not Form.table:
        emit(form, [*rows, *live])
        raise SystemExit(1 if failed or failures(live) else 0)
    if not every:
        _summary(checked, results)
    shown = [row for row in rows if every or not row["passed"]]
    if shown:
        columns = (
            of(tr("결과", "result"), "passed", _passed),
            of(tr("규칙", "rule"), "rule", _subject),
            of(tr("시험", "test"), "name"),
            of(tr("줄", "line"), "line"),
            of(tr("까닭", "why"), "problem", told),
        )
        emit(form, shown, columns)
    done = len(results) - failed
    said = tr(
        f"시험 {len(results)}개 가운데 {done}개 통과, {failed}개 실패.", f"{len(results)} tests: {done} passed, {failed} failed."
    )
    typer.echo(f"{said} {_title(checked)}")
    show_replays(live, checked, every=every)
    raise SystemExit(1 if failed or failures(live) else 0)


def _passed(every: bool) -> str:
    return tr("통과", "passed") if every else tr("실패", "failed")


def _subject(rule: str) -> str:
    return rule or tr("(시나리오)", "(scenarios)")


def _summary(checked: Policy, results: Iterable[TestResult]) -> None:
    """A line per rule, and one for the scenarios: how many tests there are and how many passed."""
    counts: dict[str, list[bool]] = {}
    for result in results:
        counts.setdefault(result.subject, []).append(result.passed)
    rows: list[dict[str, Any]] = [
        {"rule": rule.id, "then": rule.then.word, "mode": rule.mode, "tests": counts[rule.id]} for rule in checked.rules
    ]
    if "" in counts:
        rows.append({"rule": "", "then": "", "mode": "", "tests": counts[""]})
    columns = (
        of(tr("결과", "result"), "tests", lambda tests: _passed(all(tests))),
        of(tr("규칙", "rule"), "rule", _subject),
        of(tr("조치", "action"), "then"),
        of(tr("상태", "mode"), "mode"),
        of(tr("통과", "passed"), "tests", lambda tests: f"{sum(tests)}/{len(tests)}"),
    )
    emit(Form.table, rows, columns)


@app.command()
def show(ctx: typer.Context, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """The rules in force, strongest first.

    Example: dlp --site site policy show --format jsonl
    """
    admitted(ctx.obj, operator, ANY, what="policy show", reason=reason)
    checked = _policy(ctx.obj, checked=False)
    rules = sorted(checked.rules, key=lambda rule: (-rule.then, rule.id))
    rows = [
        {
            "rule": rule.id, "then": rule.then.word, "mode": rule.mode, "maturity": rule.maturity, "scope": rule.scope,
            "notify": rule.notify, "law": rule.law, "why": rule.why, "exceptionable": rule.exceptionable, "when": rule.when,
        }
        for rule in rules
    ]  # fmt: skip
    columns = (
        of(tr("조치", "action"), "then"),
        of(tr("규칙", "rule"), "rule"),
        of(tr("상태", "mode"), "mode"),
        of(tr("대상", "scope"), "scope"),
        of(tr("까닭", "why"), "why"),
        of(tr("법", "law"), "law", ", ".join),
    )
    emit(form, rows, columns)
    if form is Form.table:
        for each in checked.exceptions:
            known = f"{each.id}: {each.rule}"
            typer.echo(
                tr(
                    f"예외 {known}, {each.expires} 까지, 책임자 {each.owner}, 승인자 {each.approved_by}",
                    f"exception {known}, until {each.expires}, owner {each.owner}, approved by {each.approved_by}",
                )
            )
        typer.echo(_title(checked))


def _title(checked: Policy) -> str:
    rules, exceptions = len(checked.rules), len(checked.exceptions)
    return tr(
        f"규칙 {rules}개, 예외 {exceptions}개, 판 {checked.version}, 해시 {checked.hash}",
        f"{rules} rules, {exceptions} exceptions, version {checked.version}, hash {checked.hash}",
    )


def _policy(folder: Path, *, checked: bool) -> Policy:
    """The policy (`checked`: against the detectors, too), or every error on standard error and exit 2."""
    from dlp import policy

    texts, names = _texts(folder)
    findable = _findable(folder) if checked else policy.ANYTHING
    errors = policy.problems(*texts, **names, findable=findable)
    for error in errors:
        typer.echo(f"dlp policy: {error}", err=True)
    if errors:
        raise SystemExit(2)
    return policy.parse(*texts, **names, findable=findable)


def _findable(folder: Path) -> Findable:
    """What the site's detectors find: words a rule may name."""
    from dlp.app.detection import findable

    return findable(folder)


def _texts(folder: Path) -> tuple[tuple[str, str], dict[str, str]]:
    """Both files' texts and their names for errors; no exceptions.yaml means no exceptions. Exit 2 where one cannot be read."""
    from dlp.app.approving import text_of

    texts = []
    for name in _FILES:
        try:
            texts.append(text_of(folder / name))
        except FileNotFoundError:
            if name == "policy.yaml":
                _stop(f"{folder / name}: not found; dlp --site DIR init makes one")
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            _stop(f"{folder / name}: cannot be read ({trouble(error)})")
    return (texts[0], texts[1]), {"policy_file": str(folder / _FILES[0]), "exceptions_file": str(folder / _FILES[1])}


def _stop(line: str) -> None:
    typer.echo(f"dlp policy: {line}", err=True)
    raise SystemExit(2)


for _name, _change in (("mode", mode), ("propose", propose)):
    app.command(_name)(_change)
