"""What one person asks and another must allow: made, listed, allowed, turned down. What follows from a yes is `dlp.app.approving`'s."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Actor, Right, stated
from dlp.language import tr
from dlp.ledgers.proposals import PROPOSALS
from dlp.office.entries import opened, recorded
from dlp.office.options import Noted, WhyNot
from dlp.office.who import ANY, Asker, acting, admitted
from dlp.office.wording import kept_reason, without_known
from dlp.ports import ConfigError, NotFound
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.ledgers.proposals import Proposal, What

Id = Annotated[str, Argument("A proposal of `proposal list`.", metavar="PR-…")]
MOST_LINES: Final = 400
"""Lines of a difference that one can be asked to read."""


def every(site: Path) -> list[Proposal]:
    """The oldest first; none on a site that has no journal yet. Takes no writer's place: the dashboard asks often."""
    from dlp import keys
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.ledger(PROPOSALS, keys.load(site / "keys").journal)


def one(site: Path, proposal_id: str) -> Proposal:
    """StoreError where there is none."""
    for found in every(site):
        if found.id == proposal_id:
            return found
    raise NotFound("no such proposal")


def show(site: Path, asker: Asker, proposal_id: Id) -> Proposal:
    """As `one`, for who asks."""
    admitted(site, asker, ANY, what="proposal show")
    return one(site, proposal_id)


def new_id(now: datetime) -> str:
    from dlp.ledgers.proposals import PREFIX
    from dlp.store import ids

    return PREFIX + ids.new_id(now.astimezone(KST), os.urandom).removeprefix("INC-")


def propose(
    site: Path,
    what: What,
    subject: str,
    *,
    actor: Actor,
    reason: str,
    effects: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
    facts: Mapping[str, Any] | None = None,
    proposal_id: str = "",
) -> str:
    """Journal a proposal; returns its id. `reason` as it may be kept."""
    from dlp.ledgers.proposals import OPEN_FOR, body_of

    now = datetime.now(UTC)
    number = proposal_id or new_id(now)
    body = body_of(what, subject, reason=reason, until=(now + OPEN_FOR).isoformat(), effects=effects, facts=facts)
    store = opened(site)
    try:
        store.note("proposed", now=now, ref=number, body={**body, **actor.body()})
    finally:
        store.close()
    return number


def propose_policy(
    site: Path,
    texts: Mapping[str, str],
    subject: str,
    *,
    before: Mapping[str, str],
    actor: Actor,
    reason: str,
    facts: Mapping[str, Any],
    number: str = "",
) -> str:
    """Propose texts of policy, exceptions and lexicons in place of those in force `before`; returns the id. ConfigError, with file and line,
    where they are no policy."""
    from dlp import policy, settings
    from dlp.app import base
    from dlp.app.approving import REF, stage
    from dlp.app.detection import findable
    from dlp.app.texts import digest
    from dlp.ledgers.proposals import What
    from dlp.office.policy_troubles import troubles

    checked = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"], findable=findable(site))
    base.with_base(checked, base.read(site, settings.load(site)))
    # no reason to refuse: a rule that is switched off fails the scenarios it was there for; both persons shall see it
    told = troubles(site, policy.parse(before["policy.yaml"], before["exceptions.yaml"]), checked)
    settings.words_of(texts["lexicons.yaml"], Path("lexicons.yaml"))
    number = number or new_id(datetime.now(UTC))
    sha = stage(site, number, texts)
    return propose(
        site,
        What.policy,
        subject,
        actor=actor,
        reason=kept_reason(site, reason),
        effects=[("policy-approved", REF, {"sha256": sha})],
        facts={**facts, **told, "sha256": sha, "base": digest(before)},
        proposal_id=number,
    )


def allow(site: Path, proposal_id: str, *, actor: Actor, reason: str, despite_tests: bool = False) -> Proposal:
    """Approve as the second person, and do what it says. StoreError where there is none, or this person may not; ConfigError for a policy whose own
    tests fail, unless `despite_tests`."""
    from dlp.app.approving import approve

    found = one(site, proposal_id)
    if found.what == "policy" and found.state == "open" and not despite_tests and (failed := _failed(site, found)):
        raise ConfigError(
            "--in-spite-of-tests",
            "",
            f"tests of the proposed policy fail ({'; '.join(failed)}): give this option to approve it all the same",
        )
    return approve(site, found, actor=actor, reason=kept_reason(site, reason), now=datetime.now(UTC))


def _failed(site: Path, found: Proposal) -> list[str]:
    """Tests of a proposed policy that fail now: those of the day of the proposal may have been fewer. None of texts that `approve` refuses."""
    from dlp import policy
    from dlp.app.texts import digest, texts_of
    from dlp.office.policy_troubles import failed

    texts = texts_of(site / "proposals" / found.id)
    if digest(texts) != found.facts["sha256"]:
        return []
    return failed(policy.parse(texts["policy.yaml"], texts["exceptions.yaml"]))


def approve(
    site: Path,
    asker: Asker,
    proposal_id: Id,
    reason: Noted = "",
    despite_tests: Annotated[bool, Option("Approve a policy although tests of its own fail.", "--in-spite-of-tests")] = False,
) -> Proposal:
    """As `allow`, by who asks."""
    return allow(site, proposal_id, actor=acting(site, asker, Right.propose), reason=reason, despite_tests=despite_tests)


def turn_down(site: Path, asker: Asker, proposal_id: Id, reason: WhyNot) -> None:
    """Reject, or take back one's own. ConfigError without a reason; StoreError where there is none, or it is settled."""
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    actor = acting(site, asker, Right.propose)
    store = opened(site)
    try:
        store.settle(proposal_id, kind="rejected", actor=actor, reason=kept_reason(site, reason), now=datetime.now(UTC))
    finally:
        store.close()


def policy_texts(site: Path) -> dict[str, str]:
    """The policy that was approved last, or the site's files: what a change of it begins with, although it may still wait for its day."""
    from dlp import keys
    from dlp.app.texts import approved

    return approved(site, keys.load(site / "keys"))[1]


def difference(site: Path, proposal: Proposal) -> list[str]:
    """The lines of the policy that would come and go: who approves under sudo reads no file of the site. Requesters' names are cut out."""
    from difflib import unified_diff

    from dlp.app.texts import digest, texts_of

    before, after = policy_texts(site), texts_of(site / "proposals" / proposal.id)
    if digest(after) != proposal.facts["sha256"]:
        return [tr("제안된 글이 아닙니다: 다시 제안하십시오", "this is not what was proposed: propose it again")]
    found = [
        line
        for name in after
        for line in unified_diff(before[name].split("\n"), after[name].split("\n"), name, name, lineterm="", n=1)
    ]
    more = [tr(f"… {len(found) - MOST_LINES}줄 더", f"… {len(found) - MOST_LINES} lines more")] if len(found) > MOST_LINES else []
    return [*without_known(site, "\n".join(found[:MOST_LINES])).split("\n"), *more]


def flat(one: Proposal) -> dict[str, Any]:
    """As programs get it."""
    return {
        "id": one.id, "at": one.at, "what": one.what.value, "subject": one.subject, "operator": one.operator, "reason": one.reason,
        "until": one.until, "state": one.shown_state(datetime.now(UTC)), "second": one.second, "settled": one.settled, "used": one.used,
        "effects": [list(effect) for effect in one.effects], "facts": dict(one.facts),
    }  # fmt: skip
