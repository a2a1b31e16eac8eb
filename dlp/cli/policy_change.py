"""`dlp policy mode|propose`: a change of the rules, by one person and a second one. Nothing is in force before the second has approved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dlp.cli.session import Session
from dlp.desk.rights import Right, stated
from dlp.office.choices import one_of
from dlp.office.policies import changes, given, not_past
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    pass

_Why = Annotated[str, Option("Why; goes into the journal.", "--reason")]


def mode(
    here: Session,
    rule: Annotated[str, Argument("A rule of `policy show`.", metavar="RULE")],
    new: Annotated[str, Argument("off, shadow or enforce", metavar="MODE")],
    reason: _Why,
) -> None:
    """Propose another mode for one rule.

    Example: dlp --site site policy mode mass-disclosure shadow --reason "오탐 조사"
    """
    from dlp.cli.proposal import announced
    from dlp.office import proposals
    from dlp.policy import parse
    from dlp.policy.editing import MODES, CannotEdit, with_mode

    actor = here.acting(Right.propose)
    _needed(reason)
    before = proposals.policy_texts(here.site)
    texts = dict(before)
    one_of("MODE", new, MODES)
    one_of("RULE", rule, [each.id for each in parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules])
    try:
        texts["policy.yaml"] = with_mode(texts["policy.yaml"], rule, new)
    except CannotEdit as error:
        raise ConfigError("policy.yaml", "", str(error)) from None
    announced(
        proposals.propose_policy(
            here.site, texts, f"{rule} {new}", before=before, actor=actor, reason=reason, facts={"rule": rule, "mode": new}
        )
    )


def propose(
    here: Session,
    reason: _Why,
    policy_file: Annotated[Path | None, Option("A new policy.yaml; else the site's, as it now is.", "--policy")] = None,
    exceptions_file: Annotated[Path | None, Option("A new exceptions.yaml.", "--exceptions")] = None,
    lexicons_file: Annotated[Path | None, Option("A new lexicons.yaml.", "--lexicons")] = None,
) -> None:
    """Propose new texts of policy.yaml, exceptions.yaml and lexicons.yaml; says what they change.

    Example: dlp --site site policy propose --policy new.yaml --reason "규칙 정비"
    """
    from dlp.app.texts import NAMES, texts_of
    from dlp.cli.proposal import announced
    from dlp.office import proposals

    actor = here.acting(Right.propose)
    _needed(reason)
    before, texts = proposals.policy_texts(here.site), texts_of(here.site)
    for name, path in zip(NAMES, (policy_file, exceptions_file, lexicons_file), strict=True):
        if path is not None:
            texts[name] = given(path)
    not_past(texts, before)
    announced(
        proposals.propose_policy(
            here.site, texts, "policy", before=before, actor=actor, reason=reason, facts=changes(before, texts)
        )
    )


def _needed(reason: str) -> None:
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
