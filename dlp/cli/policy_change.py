"""`dlp policy mode|propose`: a change of the rules, by one person and a second one. Nothing is in force before the second has approved."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right
from dlp.ports import ConfigError, trouble

_Why = Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")]


def mode(
    ctx: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE")],
    new: Annotated[str, typer.Argument(metavar="MODE", help="off, shadow or enforce")],
    reason: _Why,
    operator: Operator = "",
) -> None:
    """Propose another mode for one rule.

    Example: dlp --site site policy mode mass-disclosure shadow --reason "오탐 조사"
    """
    from dlp.cli.incident_work import policy_texts
    from dlp.cli.proposal import propose_policy
    from dlp.policy.editing import CannotEdit, with_mode

    actor = acting(ctx.obj, operator, Right.propose)
    _needed(reason)
    texts = policy_texts(ctx.obj)
    try:
        texts["policy.yaml"] = with_mode(texts["policy.yaml"], rule, new)
    except CannotEdit as error:
        raise ConfigError("policy.yaml", "", str(error)) from None
    propose_policy(ctx.obj, texts, f"{rule} {new}", actor=actor, reason=reason, facts={"rule": rule, "mode": new})


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
    from dlp.app.approving import NAMES, texts_of
    from dlp.cli.incident_work import policy_texts
    from dlp.cli.proposal import propose_policy

    actor = acting(ctx.obj, operator, Right.propose)
    _needed(reason)
    before, texts = policy_texts(ctx.obj), texts_of(ctx.obj)
    for name, path in zip(NAMES, (policy_file, exceptions_file, lexicons_file), strict=True):
        if path is not None:
            try:
                texts[name] = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    propose_policy(ctx.obj, texts, "policy", actor=actor, reason=reason, facts=changes(before, texts))


def changes(before: dict[str, str], after: dict[str, str]) -> dict[str, Any]:
    """What a second person must know: rules that come, go, or change their mode or what they do; exceptions; which files differ.

    ConfigError, with file and line, where the new texts are no policy.
    """
    from dlp import policy

    old = policy.parse(before["policy.yaml"], before["exceptions.yaml"])
    new = policy.parse(after["policy.yaml"], after["exceptions.yaml"])
    was = {rule.id: (rule.mode, rule.then.word, rule.when) for rule in old.rules}
    now = {rule.id: (rule.mode, rule.then.word, rule.when) for rule in new.rules}
    facts: dict[str, Any] = {
        "files": [name for name, text in after.items() if text != before[name]],
        "rules_added": sorted(now.keys() - was.keys()),
        "rules_removed": sorted(was.keys() - now.keys()),
        "rules_changed": [
            f"{name}: {' '.join(was[name][:2])} -> {' '.join(now[name][:2])}{'' if was[name][2] == now[name][2] else ' (when)'}"
            for name in sorted(was.keys() & now.keys())
            if was[name] != now[name]
        ],
        "exceptions_added": sorted({e.id for e in new.exceptions} - {e.id for e in old.exceptions}),
        "exceptions_removed": sorted({e.id for e in old.exceptions} - {e.id for e in new.exceptions}),
        "version": new.version,
    }
    return {name: value for name, value in facts.items() if value}


def _needed(reason: str) -> None:
    if not reason.strip():
        raise ConfigError("--reason", "", "say why")
