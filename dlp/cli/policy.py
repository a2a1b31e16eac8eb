"""`dlp policy lint|test`: check the site's rules and run their tests. Reads two files and changes nothing.

Exit status: 0 clean, 1 problems or failed tests, 2 could not run (no file, not readable; for `test` also a broken policy).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.policy_archive import replay
from dlp.cli.policy_change import mode, propose
from dlp.cli.policy_files import findable_of, policy_of, texts_of
from dlp.cli.policy_history import diff, show, title
from dlp.cli.policy_replay import failures, replays, show_replays
from dlp.cli.session import Shown
from dlp.cli.who import ANY
from dlp.dates import KST
from dlp.language import tr
from dlp.listings import policy_history
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option
from dlp.show.rows import Form, emit, of
from dlp.texts.labels import ACTIONS, MODES, said
from dlp.texts.told import placed, told

if TYPE_CHECKING:
    from dlp.policy import Policy, TestResult

app = Commands("Check, test and change the policy.")


@app.command()
def lint(here: Shown) -> int:
    """Errors and warnings of policy.yaml and exceptions.yaml, with their lines.

    Example: dlp --site site policy lint
    """
    from dlp import policy

    here.admitted(ANY, what="policy lint")
    texts, names = texts_of(here.site)
    findable = findable_of(here.site)
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
            for each in (*policy.lint(checked, today=datetime.now(KST).date()), *silent(here.site, checked))
        ]
        rows += _dated(here.site, checked)
        rows += _weaker(here.site, checked)
        rows += _declared(here.site)
        rows += _unopened(here.site)
    if here.form is Form.table and not rows:
        click.echo(f"{tr('문제가 없습니다.', 'No problems.')} {title(checked)}")
    else:
        marks = {"error": tr("오류", "error"), "warning": tr("주의", "warning")}
        columns = (
            of(tr("구분", "severity"), "severity", lambda word: marks[word]),
            of(tr("파일", "file"), "file", lambda name: Path(name).name),
            of(tr("위치", "where"), "where", placed),
            of(tr("내용", "what"), "text", told),
        )
        here.show(rows, columns)
    return 1 if rows else 0


def _declared(site: Path) -> list[dict[str, Any]]:
    """Domains that dlp.yaml declares the agency's own, and the register knows as somebody else's."""
    from dlp.app import weak

    return [
        {"severity": "warning", "code": "weak", "file": "dlp.yaml", "where": f"{one.name}: {one.value}", "text": one.why}
        for one in weak.of_own_domains(site)
    ]


def _weaker(site: Path, checked: Policy) -> list[dict[str, Any]]:
    """What the site's own policy would weaken of the base policy that it includes: the site does not open with it."""
    from dlp import policy, settings
    from dlp.app import base
    from dlp.policy.including import objections

    config = settings.load(site) if (site / settings.FILE).exists() else settings.Settings()
    try:
        text = base.read(site, config)
        above = policy.parse(text, policy_file=str(base.path_of(site, config))) if text else None
    except ConfigError as error:
        found = [error]
    else:
        found = [] if above is None else list(objections(above, checked))
    return [{"severity": "error", "code": "base", "file": one.file, "where": one.where, "text": one.hint} for one in found]


def _dated(site: Path, checked: Policy) -> list[dict[str, Any]]:
    """A policy that says another day than it came into force on: it tells who reads it something that was not so."""
    from dlp import keys
    from dlp.app.history import versions
    from dlp.store import recorded

    stated = checked.effective_from
    if stated is None or stated > datetime.now(KST):
        return []
    known = versions(site, keys.load(site / "keys")) if recorded(site) else []
    began = next((datetime.fromisoformat(one.since) for one in known if one.hash == checked.hash), None)
    if began is not None and began - stated <= timedelta(days=1):
        return []
    text = "is over, and this policy was never in force: it takes effect at once"
    if began is not None:
        text = f"says {stated:%Y-%m-%d %H:%M}, and this policy is in force since {began.astimezone(stated.tzinfo):%Y-%m-%d %H:%M}"
    line = {"file": checked.policy_file, "where": "effective_from", "text": text}
    return [{"severity": "warning", "code": "effective-from", **line}]


def _unopened(site: Path) -> list[dict[str, Any]]:
    """Why no command opens the site though its rules are right: its word lists, or a policy that waits for its day where none was in force before."""
    from dlp import keys, settings
    from dlp.app.history import in_force
    from dlp.app.texts import texts_of as all_of

    try:
        settings.words_of(all_of(site)["lexicons.yaml"], site / "lexicons.yaml")
        if any((site / "keys").glob("*.key")):  # a folder of drafts has none
            in_force(site, keys.load(site / "keys"), datetime.now(KST))
    except StoreError:  # a journal that cannot be read is no matter of the policy
        return []
    except ConfigError as error:
        return [{"severity": "error", "code": "unopened", "file": error.file, "where": error.where, "text": error.hint}]
    return []


@app.command("test")
def trial(here: Shown, every: Annotated[bool, Option("a line for every test, not for every rule", "--all")] = False) -> int:
    """Run every rule's own tests and the scenarios, and every hit once more as a live message through the whole program.

    A live message that the rule does not act on fails. Facts that no message can have are not producible: a failure of a rule that comes with
    the program, a warning for one of the site.

    Example: dlp --site site policy test --all
    """
    from dlp import policy

    here.admitted(ANY, what="policy test")
    checked = policy_of(here.site, checked=True)
    results = policy.run_tests(checked)
    failed = sum(not result.passed for result in results)
    rows = [
        {"kind": r.kind, "rule": r.subject, "name": r.name, "passed": r.passed, "problem": r.problem, "line": r.line}
        for r in results
    ]
    live = replays(here.site, checked)
    if here.form is not Form.table:
        here.show([*rows, *live])
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
            of(tr("사유", "why"), "problem", told),
        )
        here.show(shown, columns)
    done = len(results) - failed
    said = tr(
        f"시험 {len(results)}개 가운데 {done}개 통과, {failed}개 실패.", f"{len(results)} tests: {done} passed, {failed} failed."
    )
    click.echo(f"{said} {title(checked)}")
    show_replays(live, checked, every=every)
    return 1 if failed or failures(live) else 0


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
        of(tr("조치", "action"), "then", lambda word: said(ACTIONS, word)),
        of(tr("방식", "mode"), "mode", lambda word: said(MODES, word)),
        of(tr("통과", "passed"), "tests", lambda tests: f"{sum(tests)}/{len(tests)}"),
    )
    emit(Form.table, rows, columns)


app.command("show")(show)
into(app, policy_history.LISTING)
app.command("diff")(diff)
app.command("replay")(replay)
app.command("mode")(mode)
app.command("propose")(propose)
