"""Who may be interested in an open case although nobody entered him, and why; the FOI desk confirms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.linkage import canon
from dlp.office import who
from dlp.office.choices import one_of
from dlp.office.registering import Noted, canaries_of, journalled, kept
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.linkage.index import Index
    from dlp.office.who import Asker
    from dlp.register import Report


def seen(site: Path, asker: Asker, case: str, reason: str) -> list[dict[str, Any]]:
    """As `derived`, for who asks."""
    who.admitted(site, asker, who.LOOKING, what="register interested", reason=reason)
    return derived(site, case)


def derived(site: Path, case: str = "") -> list[dict[str, Any]]:
    """Of one open case or ("") of all. ConfigError for a case that is not in the register; decoys are nobody's."""
    from dlp import keys, settings
    from dlp.app import tables
    from dlp.linkage import posts

    decoys = canaries_of(site)
    agency = settings.load(site).agency
    index = tables.index(site, keys.load(site / "keys"), own_posts=posts.own(agency.heads, agency.not_heads))
    if case and not index.find("case_no", canon.case_no(case)):
        raise ConfigError("--case", "", "is in neither register nor journal: a case is looked up by its number")
    return [row for row in proposals(index, case) if row["case_no"] not in decoys]


def proposals(index: Index, case_no: str = "") -> list[dict[str, Any]]:
    """Of each open case, in the order of the register: officials without a part in it who may be interested, and why. Case numbers and
    staff ids; never a name."""
    from dlp.linkage.contact.standing import derived as reasons

    out: dict[tuple[str, str], dict[str, Any]] = {}
    for row in range(index.open_rows):
        case = index.case(row)
        part = case.handlers | case.deputies | case.approvers | case.interested
        if case_no and case.case_no != case_no:
            continue
        for one in index.staff.values():
            if (
                one.staff_id not in part
                and one.roles.isdisjoint(("foi_officer", "cpo", "audit"))
                and (why := reasons(one, row, index))
            ):
                key = case.case_no, one.staff_id
                out.setdefault(
                    key, {"case_no": key[0], "staff_id": key[1], "department": one.department, "title": one.title, "why": list(why)}
                )
    return list(out.values())


def chosen(found: Sequence[Mapping[str, Any]], staff: str) -> list[str]:
    """All of them, or those that are named (`ID;ID`). ConfigError for one who is not among them."""
    ids = [row["staff_id"] for row in found]
    wanted = {one.strip() for one in staff.split(";") if one.strip()}
    for one in sorted(wanted - set(ids)):
        one_of("--staff", one, tuple(ids))
    return [one for one in ids if not wanted or one in wanted]


def confirm(site: Path, asker: Asker, case_no: str, staff: str, reason: str) -> tuple[list[str], tuple[Report, Noted] | None]:
    """Enter the officials that are derived for a case, or those of them that are named, as interested: their ids, and what became of it; None where
    there is nobody to enter."""
    from dlp import keys, register
    from dlp.app import registering
    from dlp.register.importing import no_proof

    if not case_no:
        raise ConfigError("--case", "", tr("확인할 접수번호를 적어 주십시오", "say which case is confirmed"))
    reason = who.reason_of(asker, reason)
    staff_ids = chosen(derived(site, case_no), staff)
    actor = who.acting(site, asker, Right.run)
    if not reason and who.staffed(site):
        raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
    ring = keys.load(site / "keys")
    now = datetime.now(UTC).astimezone()
    if not staff_ids:
        return [], None
    prove = registering.prover_of(site) or no_proof
    facts: dict[str, Any] = {"confirmed": len(staff_ids), **({"reason": kept(site, reason)} if reason else {})}
    report = register.confirm_interested(site, case_no, list(staff_ids), keys=ring, now=now, prove=prove)
    return staff_ids, (report, journalled(site, ring, report, actor, **facts))
