"""What the doctor looks at of the desk: is the policy the approved one, does a proposal wait or hang."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from dlp.language import tr
from dlp.ledgers.proposals import PROPOSALS
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.office.routes import listed
from dlp.office.who import staffed


def approval(site: Path, now: datetime) -> Iterator[Sign]:
    """ConfigError where neither the site's policy nor the kept copy is the approved one."""
    from dlp import keys
    from dlp.app.texts import approved
    from dlp.store import look, recorded

    if not recorded(site):
        return
    ring = keys.load(site / "keys")
    with look(site) as kept:
        proposals = kept.ledger(PROPOSALS, ring.journal)
    left = [one.id for one in proposals if one.state == "approved" and (site / "proposals" / one.id).exists()]
    for number in left:
        text = tr("승인된 정책이 아직 쓰이지 않았습니다", "an approved policy is not written yet")
        yield Sign("approval", BAD, f"{text}: dlp proposal approve {number}")
    if approved(site, ring)[0] != site and not left:
        text = tr(
            "정책 파일이 승인된 것과 다릅니다. 승인된 것이 쓰이고 있습니다: dlp policy propose",
            "the policy files are not what was approved; the approved one is in force: dlp policy propose",
        )
        yield Sign("approval", BAD, text)
    elif staffed(site) and not left:
        yield Sign("approval", OK, tr("승인된 정책이 쓰이고 있습니다", "the approved policy is in force"))
    if unapproved := [row["entrance"] for row in listed(site) if row["approved"] is False]:
        names = ", ".join(unapproved)
        text = tr(
            f"{names}: 내보내기 경로가 승인된 것과 다릅니다. 승인될 때까지 해제한 메시지가 나가지 않습니다: dlp held routes --propose",
            f"{names}: released messages would go elsewhere than approved, and wait: dlp held routes --propose",
        )
        yield Sign("approval", BAD, text)
    if waiting := [one.id for one in proposals if one.open_at(now)]:
        text = tr(
            f"승인을 기다리는 제안 {len(waiting)}건: {waiting[0]}",
            f"proposals that wait: {len(waiting)}, the first is {waiting[0]}",
        )
        yield Sign("approval", NOTE, text)
