"""`dlp policy mode|propose`: a change of the rules, by one person and a second one. Nothing is in force before the second has approved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli.policy_history import given
from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right, stated
from dlp.office.choices import one_of
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.policy import Policy, Rule

_Why = Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")]


def mode(
    ctx: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE", help="A rule of `policy show`.")],
    new: Annotated[str, typer.Argument(metavar="MODE", help="off, shadow or enforce")],
    reason: _Why,
    operator: Operator = "",
) -> None:
    """Propose another mode for one rule.

    Example: dlp --site site policy mode mass-disclosure shadow --reason "오탐 조사"
    """
    from dlp.cli.proposal import announced
    from dlp.office import proposals
    from dlp.policy import parse
    from dlp.policy.editing import MODES, CannotEdit, with_mode

    actor = acting(ctx.obj, operator, Right.propose)
    _needed(reason)
    before = proposals.policy_texts(ctx.obj)
    texts = dict(before)
    one_of("MODE", new, MODES)
    one_of("RULE", rule, [each.id for each in parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules])
    try:
        texts["policy.yaml"] = with_mode(texts["policy.yaml"], rule, new)
    except CannotEdit as error:
        raise ConfigError("policy.yaml", "", str(error)) from None
    announced(
        proposals.propose_policy(
            ctx.obj, texts, f"{rule} {new}", before=before, actor=actor, reason=reason, facts={"rule": rule, "mode": new}
        )
    )


def propose(
    ctx: typer.Context,
    reason: _Why,
    policy_file: Annotated[Path | None, typer.Option("--policy", help="A new policy.yaml; else the site's, as it now is.")] = None,
    exceptions_file: Annotated[Path | None, typer.Option("--exceptions", help="A new exceptions.yaml.")] = None,
    lexicons_file: Annotated[Path | None, typer.Option("--lexicons", help="A new lexicons.yaml.")] = None,
    operator: Operator = "",
) -> None:
    """Propose new texts of policy.yaml, exceptions.yaml and lexicons.yaml; says what they change.

    Example: dlp --site site policy propose --policy new.yaml --reason "규칙 정비"
    """
    from dlp.app.texts import NAMES, texts_of
    from dlp.cli.proposal import announced
    from dlp.office import proposals

    actor = acting(ctx.obj, operator, Right.propose)
    _needed(reason)
    before, texts = proposals.policy_texts(ctx.obj), texts_of(ctx.obj)
    for name, path in zip(NAMES, (policy_file, exceptions_file, lexicons_file), strict=True):
        if path is not None:
            texts[name] = given(path)
    _not_past(texts, before)
    announced(
        proposals.propose_policy(ctx.obj, texts, "policy", before=before, actor=actor, reason=reason, facts=changes(before, texts))
    )


def _not_past(texts: dict[str, str], before: dict[str, str]) -> None:
    """ConfigError for a day that is over: a policy comes into force when it is approved, and cannot have been in force before. The day of the
    policy that is changed may stay."""
    from dlp.policy import effective_from

    starts = effective_from(texts["policy.yaml"])
    if starts is not None and starts <= datetime.now(UTC) and starts != effective_from(before["policy.yaml"]):
        raise ConfigError("policy.yaml", "effective_from", "is over: leave it out, or write a day or time that is to come")


def changes(before: dict[str, str], after: dict[str, str]) -> dict[str, Any]:
    """What a second person must know: rules that come, go, or change their mode or what they do; exceptions; which files differ.

    ConfigError, with file and line, where the new texts are no policy.
    """
    from dlp import policy
    from dlp.policy.comparing import compare

    old = policy.parse(before["policy.yaml"], before["exceptions.yaml"])
    new = policy.parse(after["policy.yaml"], after["exceptions.yaml"])
    was, now = ({rule.id: rule for rule in each.rules} for each in (old, new))
    had, has = ({one.id: one for one in each.exceptions} for each in (old, new))
    facts: dict[str, Any] = {
        "files": [name for name, text in after.items() if text != before[name]],
        "rules_added": sorted(now.keys() - was.keys()),
        "rules_removed": sorted(was.keys() - now.keys()),
        "rules_changed": [
            f"{name}: {_does(was[name])} -> {_does(now[name])}" + (f" ({', '.join(fields)})" if fields else "")
            for name in sorted(was.keys() & now.keys())
            if (fields := _differ(was[name], now[name])) or _does(was[name]) != _does(now[name])
        ],
        "exceptions_changed": [
            f"{name}: {', '.join(fields)}" for name in sorted(had.keys() & has.keys()) if (fields := _differ(had[name], has[name]))
        ],
        "settings_changed": _differ(old.settings, new.settings),
        "words_changed": sorted({one.name for one in {*_bare(old)} ^ {*_bare(new)}}),
        "exceptions_added": sorted({e.id for e in new.exceptions} - {e.id for e in old.exceptions}),
        "exceptions_removed": sorted({e.id for e in old.exceptions} - {e.id for e in new.exceptions}),
        "version": new.version,
        "effective_from": "" if new.effective_from is None else new.effective_from.isoformat(timespec="minutes"),
        "weaker": [
            f"{one.name} {one.field}".strip() if one.weaker == "yes" else f"{one.name} {one.field} (?)"
            for one in compare(old, new)
            if one.weaker != "no"
        ],
    }
    return {name: value for name, value in facts.items() if value}


def _does(rule: Rule) -> str:
    return f"{rule.mode} {rule.then.word}"


def _differ(one: Any, other: Any) -> list[str]:
    """Fields in which two values of one form differ; where they stand in the file, and what a rule's mode and action are, is said elsewhere."""
    names = getattr(type(one), "model_fields", None) or type(one).__dataclass_fields__
    apart = ("line", "tests", "condition", "mode", "then")
    return [name for name in names if name not in apart and getattr(one, name) != getattr(other, name)]


def _bare(policy: Policy) -> Iterator[Any]:
    """Macros and word lists without their lines."""
    yield from (replace(macro, line=0) for macro in policy.macros)
    yield from (replace(words, line=0) for words in policy.lists)


def _needed(reason: str) -> None:
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
