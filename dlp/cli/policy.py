"""`dlp policy …`: check, test and try the rules; the policy in force, every one that ever was, and a change, by one person and a second one.

A policy is named by its version or the beginning of its hash, as decisions name it; `now` is the one in force, `files` what the site's files
say, and a path a file that somebody has. `lint` and `test` end with 0 clean, 1 problems or failed tests, 2 could not run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import click

from dlp.cli.archives import tell_unread
from dlp.cli.commands import Commands
from dlp.cli.session import Reading, Shown, proposed_policy, say
from dlp.language import tr
from dlp.listings import policy_history
from dlp.listings.tables import policy as tables
from dlp.office import policies, policy_check, policy_replay, who
from dlp.office.choices import one_of
from dlp.show.asking import Option
from dlp.show.listing import shown
from dlp.show.rows import Form
from dlp.show.table import cleaned
from dlp.texts.told import told_of

if TYPE_CHECKING:
    from dlp.policy import Policy

app = Commands()
Row = Mapping[str, Any]


@contextmanager
def _faults() -> Iterator[None]:
    """Every error of texts that are no policy, on standard error; then exit 2."""
    try:
        yield
    except policy_check.Faulty as faulty:
        for error in faulty.errors:
            click.echo(f"dlp policy: {told_of(error)}", err=True)
        raise SystemExit(2) from None


def _problems(here: Shown, done: tuple[Sequence[Row], Policy | None]) -> int:
    rows, checked = done
    if here.table and checked is not None and not rows:
        click.echo(f"{tr('문제가 없습니다.', 'No problems.')} {tables.title(checked)}")
    else:
        here.show(rows, tables.PROBLEMS)
    return 1 if rows else 0


def _tried(
    here: Shown,
    done: policy_check.Trial,
    every: Annotated[bool, Option("a line for every test, not for every rule", "--all")] = False,
) -> int:
    checked, tests, live, failed, fails = done.checked, done.tests, done.live, done.failed, done.fails
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


app.does(_faults()(policy_check.lint), _problems, "lint")
app.does(_faults()(policy_check.trial), _tried, "test")


@app.command()
def show(
    here: Reading,
    version: Annotated[str, Option("One that was in force: its version or the beginning of its hash.")] = "",
    text: Annotated[str, Option("Print a file as it stood: policy, exceptions or lexicons.")] = "",
) -> None:
    who.admitted(here.site, here.asker, who.ANY, what="policy show", reason=here.reason, facts={"version": version})
    if text:
        one_of("--text", text, ("policy", "exceptions", "lexicons"))
        from dlp.office.wording import without_known

        wanted = policies.texts_named(here.site, version or policies.NOW)[f"{text}.yaml"]
        click.echo("\n".join(cleaned(line) for line in without_known(here.site, wanted).rstrip("\n").split("\n")))
        return
    with _faults():
        checked = policies.policy_named(here.site, version) if version else policy_check.present(here.site)
    here.show(policies.rules_of(checked), tables.rules())
    if here.table:
        for each in checked.exceptions:
            say("policy show exception", known=f"{each.id}: {each.rule}", each=each)
        click.echo(tables.title(checked))


def _compared(here: Shown, done: tuple[Policy, Policy, Sequence[Row], str]) -> int:
    old, new, rows, weaker = done
    here.show(rows, tables.differences(old, new))
    if here.table:
        say(f"policy diff {weaker}")
    return 0 if weaker == "no" else 1


def _replayed(here: Shown, done: policy_replay.Compared) -> int:
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


app.lists(policy_history.LISTING)
app.does(policies.compared, _compared, "diff")
app.does(policy_replay.compare, _replayed, "replay")
app.does(policies.propose_mode, proposed_policy, "mode")
app.does(policies.propose_files, proposed_policy, "propose")
