"""The monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)): what stands out. A person judges."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST, closed
from dlp.desk.rights import Right, stated
from dlp.ledgers.retention import PROGRAM
from dlp.office import who
from dlp.office.entries import journalled, recorded
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.office.who import Asker


MONTH: Final = re.compile(r"(2[0-9]{3})-(0[1-9]|1[0-2])")
HOURS: Final = range(7, 21)  # Korean time, Monday to Friday
DECIDING: Final = ("release-requested", "refused")
PERSONAL: Final = (*DECIDING, "view", "export")
MANY: Final = 200
"""Views and exports of one operator in a month from which a person should ask what for."""
LOOKS: Final = "열람·반출"
OPENED: Final = {"unsealed": "원문 열람 (승인 ", "revealed": "보낸 사람 확인 (승인 "}
UNREASONED: Final = "사유 없이 열람 시도"
TOUCHED: Final = "기록이 훼손됨: dlp journal verify"


@dataclass(frozen=True, slots=True)
class Month:
    """`counts`: operator → kind of entry → how many. `concerns`: what stands out, as rows. `entries`: of the access log."""

    counts: Mapping[str, Mapping[str, int]]
    concerns: list[dict[str, Any]]
    entries: int


def check(site: Path, asker: Asker, month: Annotated[str, Option("2026-11")], *, reason: str) -> Month:
    """Who did what in a month (`2026-11`), and what stands out. The check is journalled."""
    from dlp import keys
    from dlp.store import look, open_store
    from dlp.store.figures import per_operator

    actor = who.acting(site, asker, Right.audit, reason=reason)
    since, until = _of(month)
    if not recorded(site):
        raise StoreError("nothing was recorded here yet")
    with look(site) as records:
        entries = records.hands(since=since, until=until)
    store = open_store(site, keys.load(site / "keys"))
    try:
        whole = store.verify().whole
    finally:
        store.close()
    counts = per_operator(entries)
    found = [concern for entry in entries for concern in concerns(entry)]
    for name, kinds in sorted(counts.items()):
        if (looks := kinds["view"] + kinds["export"]) > MANY:
            found.append(
                _concern({"seq": 0, "at": since.isoformat(), "operator": name, "kind": "view", "ref": ""}, f"{LOOKS} {looks:,}번")
            )
    if not whole:
        found.append(_concern({"seq": 0, "at": datetime.now(UTC).isoformat(), "kind": "", "ref": ""}, TOUCHED))
    body = {
        **actor.body(),
        "month": month,
        "entries": len(entries),
        "concerns": len(found),
        "whole": whole,
        "reason": who.kept(site, asker, reason),
    }
    journalled(site, "access-checked", body)
    return Month(counts, found, len(entries))


def _of(month: str) -> tuple[datetime, datetime]:
    match = MONTH.fullmatch(month)
    if match is None:
        raise ConfigError("--month", "", "write it as 2026-11")
    year, number = int(match[1]), int(match[2])
    since = datetime(year, number, 1, tzinfo=KST)
    until = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=KST)
    if since > datetime.now(UTC):
        raise ConfigError("--month", "", "has not begun: choose one that has")
    return since, until


def concerns(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """What stands out in one entry of a person's."""
    at = datetime.fromisoformat(entry["at"]).astimezone(KST)
    why = []
    if entry.get("operator") == PROGRAM["operator"] and entry.get("from") == PROGRAM["from"]:
        return []  # what the program did by itself, at night (held messages past their days)
    if entry["kind"] in PERSONAL and (closed(at.date()) or at.hour not in HOURS):
        why.append("근무 시간 밖")
    if entry["kind"] == "denied":
        why.append(UNREASONED if entry.get("lacks") == "reason" else "권한 없는 시도")
    if entry["kind"] in OPENED and entry["ref"].startswith("INC-"):
        why.append(f"{OPENED[entry['kind']]}{entry.get('second', '')})")
    if entry["kind"] in DECIDING and not stated(str(entry.get("reason", ""))):
        why.append("사유가 없음")
    if entry["kind"] in PERSONAL and not entry.get("operator"):
        why.append("누구인지 없음")
    if entry.get("again"):
        why.append("전달 여부를 모르는 것을 다시 보냄")
    if entry["kind"] == "breach-closed" and entry.get("left"):
        why.append("유출이 아니었다고 닫음" if entry.get("mistake") else "통지를 남기고 유출을 닫음")
    return [_concern(entry, one) for one in why]


def _concern(entry: Mapping[str, Any], why: str) -> dict[str, Any]:
    return {
        "seq": entry["seq"], "at": entry["at"], "operator": entry.get("operator", ""), "kind": entry["kind"], "ref": entry["ref"], "why": why,
    }  # fmt: skip
