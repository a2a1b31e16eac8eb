"""`dlp policy mode|propose`: a change of the rules, by one person and a second one. Nothing is in force before the second has approved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right, stated
from dlp.office.choices import one_of
from dlp.office.policies import changes, given, not_past
from dlp.ports import ConfigError

if TYPE_CHECKING:
    pass

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
    not_past(texts, before)
    announced(
        proposals.propose_policy(ctx.obj, texts, "policy", before=before, actor=actor, reason=reason, facts=changes(before, texts))
    )


def _needed(reason: str) -> None:
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
