"""What the person concerned takes back: his request, or the suspension that it brought about (PIPA 37)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from dlp.desk.rights import Right
from dlp.office import who
from dlp.office.answering import Number
from dlp.office.entries import journalled
from dlp.office.subjects import cleaned, one_request, still_open
from dlp.ports import ConfigError, NotNow
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.office.who import Asker


def lift(site: Path, asker: Asker, number: Number, note: Annotated[str, Option("Why; without names.")]) -> None:
    """End a suspension of processing, as when the person takes it back."""
    from dlp.ledgers.subjects import Claim, Decision

    actor, one = who.acting(site, asker, Right.rights), one_request(site, number)
    if one.claim is not Claim.suspend or one.decision is not Decision.granted:
        raise NotNow(f"{number}: this request suspends nothing")
    if not (why := cleaned(site, note, "--note")):
        raise ConfigError("--note", "", "say why")
    journalled(site, "subject-answered", {**actor.body(), "decision": Decision.lifted.value, "note": why}, ref=number)


def withdraw(
    site: Path,
    asker: Asker,
    number: Number,
    reason: Annotated[str, Option("Who took it back and how, or what was entered wrongly; without names.")],
) -> None:
    """End a request without an answer: the person took it back, or it was entered by mistake. What was answered stays answered."""
    actor, _ = who.acting(site, asker, Right.rights), still_open(site, number)
    if not (why := cleaned(site, reason)):
        raise ConfigError("--reason", "", "say why")
    journalled(site, "subject-withdrawn", {**actor.body(), "reason": why}, ref=number)
