"""A case that arrives late: what went out, or was stopped, before it came is looked through for its people.

    decisions       were journalled with keyed tokens of what they show: they get the case's number
    clean messages  left tokens for `look_back.days` (`dlp.record.shown`): who showed a requester to somebody without a part in his case becomes
                    an incident of that case
    archives        mails that lie elsewhere are decided anew (`dlp.app.archive`)

Nothing is unsealed and no text is kept. A number or address in a clean message counts where a request was spoken of, or where sender or a recipient
has to do with the case; without both it is shown as possible and is no incident. Of a decision that was journalled a number or address is enough; a name alone is not, but
in a message that was stopped as that of a requester of no register, and where one case alone has the name. Stated limits: what was sent before the first of those days, and what no
detector found, is not there to be met.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp import keys as site_keys
from dlp.app.archive import Strays
from dlp.keys import Keys
from dlp.ledgers.retention import PROGRAM, SET, Class
from dlp.linkage import canon
from dlp.message import KST
from dlp.model import Outcome
from dlp.record import value_token
from dlp.record.cases import CONTACT, CaseMark
from dlp.record.kept import address_token
from dlp.record.shown import RULE, found_record, spelled, staff_of
from dlp.register import carrying, sealed
from dlp.settings import LookBack
from dlp.store import Store
from dlp.store.ids import new_id

DECISIONS: Final = timedelta(days=30)
"""How far back decisions are looked through; they are kept for longer, and a request is in the register long before."""
MOST: Final = 1_000
"""Incidents that one sweep makes; beyond it only the number is told."""
UNREGISTERED: Final = "unregistered-requester"
"""What the ids of rules begin with that stop a message as that of a requester of no register."""
_UNIQUE: Final = frozenset({"rrn", "frn"})
_PARTS: Final = {"interested": "interested", "handler": "handlers", "deputy": "deputies", "approver": "approvers"}
"""What an official is to a case, the first that holds, and the column that says so."""
_OFFICES: Final = frozenset({"foi_officer", "cpo", "audit"})
"""Whose duty every case is."""
_COLUMNS: Final = (
    ("requester", "PERSON", "name"), ("mobile", "PHONE_NUMBER", "phone"), ("phone", "PHONE_NUMBER", "phone"),
    ("email", "EMAIL_ADDRESS", "email"), ("rrn", "KR_RRN", "rrn"), ("frn", "KR_FRN", "frn"),
)  # fmt: skip
_ITEMS: Final = {"name": "성명", "phone": "전화번호", "email": "전자우편", "rrn": "주민등록번호", "frn": "외국인등록번호"}


@dataclass(frozen=True, slots=True)
class Found:
    """One earlier message that showed, or was sent to, the person of a case. `what`: incident (made now), attached (an incident that was there
    got the number), lawful (everybody who had it has a part in the case), possible (a name, or a number where no request was spoken of). Relations and fields, no value."""

    what: str
    case_no: str
    at: str
    channel: str
    department: str
    fields: tuple[str, ...]
    recipients: tuple[str, ...]
    incident: str = ""


@dataclass(slots=True)
class Swept:
    """What a sweep found. `looked`: messages and decisions looked through; `beyond`: incidents that were not made, for there are more than
    `MOST`; `strays`: what of an archive could not be read."""

    found: list[Found] = field(default_factory=list)
    looked: int = 0
    beyond: int = 0
    strays: Strays = field(default_factory=Strays)

    @property
    def unread(self) -> int:
        return self.strays.count

    def count(self, what: str) -> int:
        return sum(one.what == what for one in self.found)


@dataclass(slots=True)
class _People:
    """Who is in the cases that are asked for, by the tokens that occurred."""

    shown: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # token of a value → (case number, field)
    reached: dict[str, list[str]] = field(default_factory=dict)  # token of an address → cases of whose it is
    entitled: dict[str, frozenset[str]] = field(default_factory=dict)  # case → staff ids and address tokens with a part in it
    own: dict[str, frozenset[str]] = field(default_factory=dict)  # case → address tokens of its requesters and their agents
    parts: dict[str, dict[str, str]] = field(default_factory=dict)  # case → staff id → what he is to it, the interested too
    named: Counter[str] = field(default_factory=Counter)  # token of a name → cases of the whole register that have it

    def met(self, tokens: Set[str]) -> dict[str, set[str]]:
        """Case number → fields that these tokens show of its people."""
        found: dict[str, set[str]] = {}
        for token in tokens & self.shown.keys():
            for number, name in self.shown[token]:
                found.setdefault(number, set()).add(name)
        return found


def term_in_force(store: Store, wanted: LookBack, *, now: datetime) -> None:
    """The days of dlp.yaml, as the term by which `retention` destroys. Journalled where they are others than before."""
    if store.term(Class.look_back) != wanted.days:
        body = {**PROGRAM, "days": wanted.days, "reason": "dlp.yaml look_back.days"}
        store.note("retention-set", now=now, ref=SET + Class.look_back.value, body=body)


def sweep(site: Path, keys: Keys, store: Store, *, days: int, now: datetime, cases: Collection[str] | None = None) -> Swept:
    """Look through what the journal keeps of the last `days`. `cases`: only for these numbers (None: for the whole register). Doing it again
    makes nothing twice. ConfigError, StoreError as for reading the register and writing the journal."""
    rows = store.shown_since(now - timedelta(days=days)) if days else []
    records = list(store.decided_since(now - max(DECISIONS, timedelta(days=days))))
    met = {one for row in rows for one in row["data"]}
    for record in records:
        met |= {one["token"] for one in (*record["findings"], *record["recipients"]) if one["token"]}
    swept = Swept(looked=len(rows) + len(records))
    if not met:
        return swept
    people = _people(site, keys, met, None if cases is None else frozenset(cases))
    made: set[tuple[str, str]] = set()
    for record in records:
        if any(reason["rule"] == RULE for reason in record["reasons"]):
            made |= {(record["message_token"], one["case_no"]) for one in record["cases"]}
        else:
            swept.found += _attached(record, people, store, now=now)
    for row in rows:
        _look(row, people, made, swept, store, now=now)
    return swept


def _attached(record: Mapping[str, Any], people: _People, store: Store, *, now: datetime) -> Iterator[Found]:
    """A decision that shows, or was meant for, a requester whose case it does not have yet."""
    tokens = {one["token"]: None for one in record["findings"]}
    shown = people.met(tokens.keys())
    stopped = record["action"] != "allow"
    unregistered = any(reason["rule"].startswith(UNREGISTERED) for reason in record["reasons"])
    lone = {number for token in tokens if people.named[token] == 1 for number, _ in people.shown.get(token, ())}
    certain = {
        number: fields for number, fields in shown.items() if fields - {"name"} or (unregistered and stopped and number in lone)
    }
    reached = {number for one in record["recipients"] for number in people.reached.get(one["token"], ())}
    for number in reached:
        certain.setdefault(number, {CONTACT} if stopped and not record["cases"] else set())
    for number in sorted(certain.keys() - {one["case_no"] for one in record["cases"]}):
        fields = tuple(sorted(certain[number]))
        store.attach_case(record["id"], number, fields, addressed=number in reached, now=now)
        relations = tuple(dict.fromkeys(one["relation"] for one in record["recipients"]))
        yield Found("attached", number, record["at"], record["channel"], record["department"], fields, relations, record["id"])


def _look(
    row: Mapping[str, Any], people: _People, made: set[tuple[str, str]], swept: Swept, store: Store, *, now: datetime
) -> None:
    """A clean message: an incident of every case whose requester it showed to somebody without a part in that case."""
    shown = people.met(frozenset(row["data"]))
    row = _by_now(row, [people.parts[number] for number in shown], [people.own[number] for number in shown])
    marks, relations = [], tuple(dict.fromkeys(one[2] for one in row["to"]))
    for number, fields in sorted(shown.items()):
        if (row["message"], number) in made:
            continue
        what = "possible"
        if _certain(row, fields, people.parts[number].keys()):
            made.add((row["message"], number))
            what = "lawful" if _lawful(row, number, people) else "incident"
        if what == "incident":
            marks.append(CaseMark(number, tuple(sorted(fields)), 1.0, identified=True))
        else:
            items = tuple(sorted(fields))
            swept.found.append(Found(what, number, row["at"], row["channel"], row["department"], items, relations))
    if not marks:
        return
    if swept.count("incident") >= MOST:
        swept.beyond += 1
        return
    incident = new_id(now.astimezone(KST), os.urandom)
    named = {name for mark in marks for name in mark.fields}
    why = said(datetime.fromisoformat(row["at"]), named)
    record = found_record(row, marks, incident_id=incident, now=now.astimezone(KST), why=why)
    store.decided(record, counted=False)
    store.done(incident, Outcome("delivered", RULE), now=now)
    for mark in marks:
        swept.found.append(
            Found("incident", mark.case_no, row["at"], row["channel"], row["department"], mark.fields, relations, incident)
        )


def _by_now(row: Mapping[str, Any], parts: Sequence[Mapping[str, str]], own: Sequence[Set[str]]) -> Mapping[str, Any]:
    """With what each party is to the cases by the register of now: when it went nobody knew of them. Whose office it is stays."""

    def party(one: list[str]) -> list[str]:
        words = {part[staff] for part in parts if (staff := staff_of(one)) in part}
        word = next(
            (word for word in _PARTS if word in words), "requester" if any(spelled(one) in mine for mine in own) else one[2]
        )
        return one if one[2] in _OFFICES and word != "interested" else [*one[:2], word, *one[3:]]

    return {**row, "from": party(row["from"]), "to": [party(one) for one in row["to"]]}


def _certain(row: Mapping[str, Any], fields: Set[str], standing: Set[str]) -> bool:
    """Does it show him as a requester? As for live messages (`dlp.linkage.standing`): his number where no request is spoken of, between people
    who have nothing to do with his case, is about other business with a citizen."""
    concerned = row["context"] or any(staff_of(one) in standing for one in (row["from"], *row["to"]))
    concerned = concerned or any(one[2] in _OFFICES for one in (row["from"], *row["to"]))
    return bool(fields & _UNIQUE) or (concerned and bool(fields - {"name"}))


def facts(done: Swept) -> dict[str, int]:
    """What is journalled of a sweep."""
    counts = {what: done.count(what) for what in ("incident", "attached", "lawful", "possible")}
    return {**counts, "looked": done.looked, "beyond": done.beyond, "unread": done.unread}


def said(when: datetime, items: Collection[str], *, archived: bool = False) -> str:
    """Why it is an incident, in Korean, for the desk and the citizen."""
    shown = "·".join(word for name, word in _ITEMS.items() if name in items)
    where = "보관된 메시지" if archived else "접수번호가 대장에 오르기 전의 메시지"
    return (
        f"{where}({when.astimezone(KST):%Y-%m-%d %H:%M} 발송)에 이 청구인의 개인정보({shown or '기타'})가 들어 있었고, "
        "받은 사람 가운데 이 청구를 알아야 할 사유가 없는 사람이 있었습니다"
    )


def _lawful(row: Mapping[str, Any], number: str, people: _People) -> bool:
    """Did the requester say it himself, or has everybody who received it a part in his case?"""
    own, entitled = people.own[number], people.entitled[number]
    if spelled(row["from"]) in own:
        return True
    if row.get("more"):
        return False
    return all(one[2] in _OFFICES or staff_of(one) in entitled or spelled(one) in own for one in row["to"])


def _people(site: Path, keys: Keys, met: Set[str], cases: Collection[str] | None) -> _People:
    stored = sealed.read_source(site, keys, "cases")
    token = site_keys.tokens(keys.register)
    found = _People()
    wanted = None if cases is None else {canon.case_no(number) for number in cases}
    for record in carrying.records(stored[1]) if stored is not None else ():
        number = str(record["case_no"])
        mine = wanted is None or canon.case_no(number) in wanted
        touched = False
        for person in record["requesters"]:
            for value, entity, name in _values(person):
                value_of = value_token(entity, value, token)
                if value_of in met:
                    found.named[value_of] += name == "name"
                    if mine:
                        found.shown.setdefault(value_of, []).append((number, name))
                        touched = True
                if mine and name in ("phone", "email") and (address := address_token(value, token)) in met:
                    found.reached.setdefault(address, []).append(number)
        if touched:
            own = {address_token(value, token) for person in record["requesters"] for value, _, _ in _values(person)}
            own |= {address_token(canon.party(one)[1], token) for one in _several(record.get("agents"))}
            found.own[number] = found.own.get(number, frozenset()) | own
            parts = found.parts.setdefault(number, {})
            for word, column in reversed(_PARTS.items()):
                parts |= dict.fromkeys(_several(record.get(column)), word)
            staff = {one for column in ("handlers", "deputies", "approvers") for one in _several(record.get(column))}
            found.entitled[number] = found.entitled.get(number, frozenset()) | staff
    return found


def _values(person: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(value in its one spelling, entity, field) of what the register has of a requester."""
    for column, entity, name in _COLUMNS:
        for text in str(person.get(column) or "").split(";"):
            if text:
                yield (text if name == "name" else canon.CANON[name](text)) or text, entity, name


def _several(cell: object) -> list[str]:
    if isinstance(cell, list):
        return [str(one) for one in cell]
    return [one for one in str(cell or "").split(";") if one]
