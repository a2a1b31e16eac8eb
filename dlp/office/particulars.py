"""What the sentence of a rule leaves open about one incident: what each institution may get by the register and what went beyond it, and why a ground
that the message names did not carry it. By the register and the journal of today."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from dlp.dates import KST
from dlp.language import tr
from dlp.ledgers.bases import BASES
from dlp.ports import ConfigError, StoreError
from dlp.record.cases import CONTACT
from dlp.record.shapes import masked_address
from dlp.subject.notices import FIELDS
from dlp.texts.labels import BASIS_STATES, PARTNER_KINDS, RELATIONS, said
from dlp.vocabulary import NEED_TO_KNOW

ITEMS: Final = {**FIELDS, "all": "전체"}


@dataclass(frozen=True, slots=True)
class Particular:
    """`of`: an institution or a ground, by its name; `known`: what register and journal say of it; `against`: what stands against this message, "" where
    nothing does."""

    of: str
    known: str
    against: str


def particulars(site: Path, incident: Mapping[str, Any]) -> list[Particular]:
    """None where neither register nor journal can be opened: an incident can be read as a copy, without keys."""
    with suppress(ConfigError, StoreError):
        return [*_institutions(site, incident), *_grounds(site, incident)]
    return []


def _institutions(site: Path, incident: Mapping[str, Any]) -> Iterator[Particular]:
    from dlp.linkage.basis import covers
    from dlp.office.institutions import entered

    rows, day, sender = entered(site), _day(incident), incident["sender"]["relation"]
    for address in dict.fromkeys(one["address"] for one in incident["recipients"]):
        for row in rows(address):
            scope, days = row.get("scope", ()), (str(row.get("valid_from", "")), str(row.get("valid_to", "")))
            beyond = [field for field in _shown(incident) if not covers([field], scope)]
            against = [tr("허용 밖 항목: ", "beyond its scope: ") + _items(beyond)] if beyond else []
            against += _over(days, day)
            if sender not in NEED_TO_KNOW:
                against.append(tr("보낸 사람이 담당이 아님: ", "its sender has no part in the case: ") + said(RELATIONS, sender))
            name = f"{row['name']} ({said(PARTNER_KINDS, row['kind'])})"
            yield Particular(name, tr("허용 항목: ", "scope: ") + (_items(scope) or "-") + _period(days), "\n".join(against))


def _grounds(site: Path, incident: Mapping[str, Any]) -> Iterator[Particular]:
    """Those that the message names, each as it stands; a number under which nobody approved anything, too."""
    from dlp.linkage.basis import reference

    stated = incident.get("basis") or {}
    names = [*incident.get("cited", ()), *(stated.get(name, "") for name in ("id", "document", "consent_id"))]
    named = {word: name for name in names if name and (word := reference(name))}
    if not named:
        return
    found = [(words, row) for words, row in _approvals(site) if not named.keys().isdisjoint(words)]
    for words, row in found:
        against = _against(site, incident, row, str(stated.get("ground", "")))
        known = f"{row['ground']} · {', '.join(row['recipients'])} · {_items(row['items'])}{_period(row['days'])} · {row['used']}/{row['times'] or '∞'}"
        yield Particular(" ".join(named[word] for word in named if word in words), known, "\n".join(against))
    seen = {word for words, _ in found for word in words}
    for word, name in named.items():
        if word not in seen:
            yield Particular(name, "-", tr("이 번호로 승인된 근거가 없음", "nobody approved a ground under this number"))


def _approvals(site: Path) -> Iterator[tuple[set[str], dict[str, Any]]]:
    """What each is called by, and what it says: grounds of the desk and of the register."""
    from dlp import keys
    from dlp.app import tables
    from dlp.linkage.basis import reference
    from dlp.linkage.tokens import Tokens
    from dlp.register.grounds import id_of
    from dlp.register.small_tables import rows_of
    from dlp.store import look

    ring = keys.load(site / "keys")
    today = datetime.now(KST).date()
    with look(site) as kept:
        for one in kept.ledger(BASES, ring.journal):
            asked, days = one.asked, (one.asked["valid_from"], one.asked["valid_to"])
            words = {reference(text) for text in (one.id, asked["document"], asked["consent_id"])}
            yield words, {**asked, "days": days, "used": len(one.messages), "state": one.shown_state(today)}
        table = tables.read(site, ring, "bases")
        for row in rows_of(table[1]) if table is not None else ():
            used, times = len(kept.carried(id_of(row, Tokens(ring.register)))), int(str(row.get("times", "")) or 0)
            days = str(row.get("valid_from", "")), str(row.get("valid_to", ""))
            words = {reference(str(row.get(name, ""))) for name in ("document", "consent_id")}
            shapes = [masked_address(one) if "@" in one.lstrip("@") or one[:1].isdigit() else one for one in row["recipients"]]
            state = "used-up" if times and used >= times else "approved"
            yield words - {""}, {**row, "recipients": shapes, "days": days, "times": times, "used": used, "state": state}


def _against(site: Path, incident: Mapping[str, Any], row: Mapping[str, Any], ground: str) -> list[str]:
    from dlp.linkage.basis import covers
    from dlp.office.institutions import institutions

    names, found = institutions(site), []
    if row["state"] != "approved":
        found.append(said(BASIS_STATES, row["state"]))
    if row["state"] not in ("over", "not-begun"):
        found += _over(row["days"], _day(incident))
    strangers = [
        one["address"]
        for one in incident["recipients"]
        if {one["address"], "@" + one["address"].rpartition("@")[2], names(one["address"])}.isdisjoint(row["recipients"])
    ]
    if strangers:
        found.append(tr("받는 사람이 다름: ", "names not: ") + ", ".join(strangers))
    if beyond := [field for field in _shown(incident) if not covers([field], row["items"])]:
        found.append(tr("승인되지 않은 항목: ", "items not approved: ") + _items(beyond))
    if ground and ground != row["ground"]:
        found.append(tr("적은 근거가 다름: ", "the message states: ") + ground)
    return found


def _shown(incident: Mapping[str, Any]) -> list[str]:
    """Data of requesters that it shows, by the register's words."""
    among = {field.removesuffix("_part") for case in incident["cases"] for field in case["fields"]}
    return [field for field in FIELDS if field in among and field not in ("case_no", CONTACT)]


def _day(incident: Mapping[str, Any]) -> date:
    return datetime.fromisoformat(incident["at"]).astimezone(KST).date()


def _items(fields: Collection[str]) -> str:
    return ", ".join(said(ITEMS, field) for field in fields)


def _period(days: tuple[str, str]) -> str:
    return f" · {days[0]} ~ {days[1]}" if any(days) else ""


def _over(days: tuple[str, str], day: date) -> list[str]:
    first, last = days
    if last and last < day.isoformat():
        return [tr("기간 지남: ~ ", "over since ") + last]
    return [tr("기간 전: ", "not before ") + first] if first and first > day.isoformat() else []
