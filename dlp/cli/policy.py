"""`dlp policy …`: check, test and try the rules; the policy in force, every one that ever was, and a change, by one person and a second one.

A policy is named by its version or the beginning of its hash, as decisions name it; `now` is the one in force, `files` what the site's files
say, and a path a file that somebody has. `lint` and `test` end with 0 clean, 1 problems or failed tests, 2 could not run.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.archives import progress, tell_unread
from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import Archive, Why
from dlp.cli.proposal import announced, warned
from dlp.cli.session import Reading, Session, Shown, say
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import policy_history
from dlp.listings.tables import policy as tables
from dlp.office import policy_check, policy_replay, proposals
from dlp.office.choices import one_of
from dlp.office.policies import NOW, compared, policy_named, propose_files, propose_mode, rules_of, texts_named
from dlp.office.who import ANY
from dlp.show.asking import Argument, Option
from dlp.show.listing import shown
from dlp.show.rows import Form
from dlp.show.table import cleaned

app = Commands("Check, test and change the policy.")
Which = Annotated[
    str,
    Argument(
        "A policy: one of `policy history`, the one in force (now), the one on disk (files), or a file.",
        metavar="VERSION|HASH|now|files|FILE",
    ),
]


@contextmanager
def _faults() -> Iterator[None]:
    """Every error of texts that are no policy, on standard error; then exit 2."""
    try:
        yield
    except policy_check.Faulty as faulty:
        for line in faulty.lines:
            click.echo(f"dlp policy: {line}", err=True)
        raise SystemExit(2) from None


@app.command()
def lint(here: Shown) -> int:
    """Errors and warnings of policy.yaml and exceptions.yaml, with their lines.

    Example: dlp --site site policy lint
    """
    here.admitted(ANY, what="policy lint")
    with _faults():
        rows, checked = policy_check.problems(here.site)
    if here.table and checked is not None and not rows:
        click.echo(f"{tr('문제가 없습니다.', 'No problems.')} {tables.title(checked)}")
    else:
        here.show(rows, tables.PROBLEMS)
    return 1 if rows else 0


@app.command("test")
def trial(here: Shown, every: Annotated[bool, Option("a line for every test, not for every rule", "--all")] = False) -> int:
    """Run every rule's own tests and the scenarios, and every hit once more as a live message through the whole program.

    A live message that the rule does not act on fails. Facts that no message can have are not producible: a failure of a rule that comes with
    the program, a warning for one of the site.

    Example: dlp --site site policy test --all
    """
    here.admitted(ANY, what="policy test")
    with _faults():
        checked = policy_check.policy_of(here.site, checked=True)
    tests, live = policy_check.tests(checked), policy_check.replays(here.site, checked)
    failed, fails = sum(not row["passed"] for row in tests), sum(row["fails"] for row in live)
    if not here.table:
        here.show([*tests, *live])
        return 1 if failed or fails else 0
    if not every:
        here.show(tables.by_rule(checked, tests, "tests", "passed"), tables.RULES_TESTED)
    if found := [row for row in tests if every or not row["passed"]]:
        here.show(found, tables.TESTS)
    say("policy test", count=len(tests), passed=len(tests) - failed, failed=failed, title=tables.title(checked))
    if not every:
        here.show(tables.by_rule(checked, live, "outcomes", "outcome"), tables.RULES_REPLAYED)
    if found := [row for row in live if every or row["outcome"] != "equal"]:
        here.show(found, tables.REPLAYS if every else tables.DIFFERENT)
    equal = sum(row["outcome"] == "equal" for row in live)
    say("policy test replays", count=len(live), equal=equal, failed=fails, warned=len(live) - equal - fails)
    return 1 if failed or fails else 0


@app.command()
def show(
    here: Reading,
    version: Annotated[str, Option("One that was in force: its version or the beginning of its hash.")] = "",
    text: Annotated[str, Option("Print a file as it stood: policy, exceptions or lexicons.")] = "",
) -> None:
    """The rules in force (or in force once), strongest first.

    Example: dlp --site site policy show --version 2026-11-22 --text policy
    """
    here.admitted(ANY, what="policy show", reason=here.reason, version=version)
    if text:
        one_of("--text", text, ("policy", "exceptions", "lexicons"))
        from dlp.office.wording import without_known

        wanted = texts_named(here.site, version or NOW)[f"{text}.yaml"]
        click.echo("\n".join(cleaned(line) for line in without_known(here.site, wanted).rstrip("\n").split("\n")))
        return
    with _faults():
        checked = policy_named(here.site, version) if version else policy_check.present(here.site)
    here.show(rules_of(checked), tables.rules())
    if here.table:
        for each in checked.exceptions:
            say("policy show exception", known=f"{each.id}: {each.rule}", each=each)
        click.echo(tables.title(checked))


into(app, policy_history.LISTING)


@app.command()
def diff(here: Reading, before: Which, after: Which = NOW) -> int:
    """What differs between two policies, and whether it can let through what was stopped. Exit status 1 where it can, or may.

    Example: dlp --site site policy diff 2026-11-22 files
    """
    here.admitted(ANY, what="policy diff", reason=here.reason)
    old, new, rows, weaker = compared(here.site, before, after)
    here.show(rows, tables.differences(old, new))
    if here.table:
        say(f"policy diff {weaker}")
    return 0 if weaker == "no" else 1


@app.command()
def replay(
    here: Reading,
    wanted: policy_replay.Candidate,
    archives: Archive = None,
    archive: Annotated[list[Path] | None, Option("The same as an option.")] = None,
) -> int:
    """Decide the messages of an archive under two policies, and say which would be decided otherwise, by rule and by id.

    The memory of conversations is kept under each of them. The same command after an interruption goes on where it was.
    Exit status: 0 no decision would be another, 1 some would, or something could not be read, 2 could not run.

    Example: dlp --site site policy replay /var/mail/sent.mbox --policy new.yaml --workers 4
    """
    paths = [*(archives or ()), *(archive or ())]
    here.admitted(Right.propose, what="policy replay", reason=here.reason, files=len(paths))
    done = policy_replay.compare(here.site, paths, wanted, progress)
    if not here.table:
        here.show(done.rows)
    else:
        for kind, table in tables.archive(done.old, done.new).items():
            rows = [row for row in done.rows if row["kind"] == kind]
            if rows or kind == "decision":
                shown(Form.table, rows, table)
        say("policy replay", messages=done.found.messages, changed=done.found.changed, title=tables.title(done.new))
    tell_unread(done.found.strays.count, done.unread, done.again)
    return 1 if done.found.changed or done.found.unread else 0


@app.command()
def mode(
    here: Session,
    rule: Annotated[str, Argument("A rule of `policy show`.", metavar="RULE")],
    new: Annotated[str, Argument("off, shadow or enforce", metavar="MODE")],
    reason: Why,
) -> None:
    """Propose another mode for one rule.

    Example: dlp --site site policy mode mass-disclosure shadow --reason "오탐 조사"
    """
    _proposed(here, propose_mode(here.site, here.asker, rule, new, reason))


@app.command()
def propose(
    here: Session,
    reason: Why,
    policy_file: Annotated[Path | None, Option("A new policy.yaml; else the site's, as it now is.", "--policy")] = None,
    exceptions_file: Annotated[Path | None, Option("A new exceptions.yaml.", "--exceptions")] = None,
    lexicons_file: Annotated[Path | None, Option("A new lexicons.yaml.", "--lexicons")] = None,
) -> None:
    """Propose new texts of policy.yaml, exceptions.yaml and lexicons.yaml; says what they change.

    Example: dlp --site site policy propose --policy new.yaml --reason "규칙 정비"
    """
    _proposed(here, propose_files(here.site, here.asker, (policy_file, exceptions_file, lexicons_file), reason))


def _proposed(here: Session, number: str) -> None:
    warned(proposals.one(here.site, number))
    announced(number)
