"""An invented register in which everybody stands who a rule can tell apart. Nobody in it lives anywhere.

Numbers are of ranges that are not given out, mail addresses end in `.example`, births lie before 1906. Rows are what an import makes of a
file, so that the register is built as a site's is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import Final

from dlp.linkage.index import Index, build_index
from dlp.linkage.tokens import Tokens
from dlp.vocabulary import FIELDS

Row = Mapping[str, str | list[str]]

_KEY: Final = b"replay of a policy's own tests!!"
"""Of tokens that live as long as the replay does, over values that belong to nobody: no secret."""
DOMAIN: Final = "replay-office.example"
HANDLER, SECOND, DEPUTY, APPROVER, NEIGHBOUR = "R101", "R102", "R103", "R104", "R105"
OFFICER, PRIVACY, AUDIT, PRESS = "R111", "R112", "R113", "R114"
PLAIN, COLLEAGUE, CHIEF, INTERESTED, IN_LINE = "R121", "R122", "R123", "R131", "R132"
STAFF: Final = {
    HANDLER: ("주하람", "none"), SECOND: ("기온유", "none"), DEPUTY: ("탁이랑", "none"), APPROVER: ("백여름", "none"), NEIGHBOUR: ("도하율", "none"),
    OFFICER: ("설다온", "foi_officer"), PRIVACY: ("옥가을", "cpo"), AUDIT: ("우다솔", "audit"), PRESS: ("나세온", "pr"),
    PLAIN: ("강가온", "none"), COLLEAGUE: ("빈해든", "none"), CHIEF: ("천마루", "none"), INTERESTED: ("노을찬", "none"), IN_LINE: ("하늬람", "none"),
}  # fmt: skip
STAFF_MOBILE: Final = "010-1999-0121"  # of COLLEAGUE
APPROVER_MOBILE: Final = "010-1999-0104"
KINDS: Final = (
    "police", "court", "prosecution", "audit", "ministry", "agency", "assembly", "committee", "processor", "emergency", "watchdog",
)  # fmt: skip
NARROW: Final = "narrow"
"""Partners whose contract covers the case number and nothing else."""
OVER: Final = "over"
"""A processor whose contract has run out."""
ON_IT: Final = "on-it"
"""Institutions that are themselves interested in the case."""
UNLISTED = f"counter@{DOMAIN}"
"""An address of the office's own domain that stands in no table."""
INTERESTED_FIRM, STRANGER = "desk@replay-firm.example", "someone@replay-else.example"

_SURNAMES: Final = ("윤", "박", "정", "조", "최", "임", "오", "서", "신", "권")
_GIVEN: Final = ("도담", "서율", "민채", "지온", "예담", "수안", "다인", "주언", "유나", "태린", "세아")


def mail(staff_id: str) -> str:
    return f"{staff_id.lower()}@{DOMAIN}"


def partner_mail(kind: str, sort: str = "") -> str:
    return f"desk@replay-{kind}{'-' + sort if sort else ''}.example"


@dataclass(frozen=True, slots=True)
class Requester:
    name: str
    mobile: str
    email: str
    address: str
    birth: str
    case_no: str
    title: str


def requesters(count: int) -> tuple[Requester, ...]:
    """The one whose case it is, then as many others as are asked for."""
    names = [surname + given for given, surname in product(_GIVEN, _SURNAMES)][:count]
    things = ("물빛나루 축제 정산", "달무리천 준설 계약", "솔바람 도서관 기증")
    return tuple(
        Requester(
            name=name,
            mobile=f"010-0{417 + n:03d}-{7781 - 13 * n:04d}",
            email=f"q{n:03d}.replay@inbox.example",
            address=f"가온구 {'별꽃샘' if n % 2 else '물빛'}로 {12 + 3 * n}, 10{n % 9 + 1}동 {202 + n}호",
            birth=f"19{n % 6:02d}-{n % 12 + 1:02d}-{n % 27 + 1:02d}",
            case_no=f"{8137_0201 + 7 * n}",
            title=f"{things[n]} 내역" if n < len(things) else f"{name[1:]} 시설 {n} 점검 대장",
        )
        for n, name in enumerate(names)
    )


@dataclass(frozen=True, slots=True)
class Town:
    """The register as tables, and its people. `days_closed` of the case in question: -1 while it is open."""

    people: tuple[Requester, ...]
    index: Index

    @property
    def first(self) -> Requester:
        return self.people[0]


def town(*, days_closed: int, today: date, ids: Mapping[str, str], count: int = 2, namesakes: int = 0) -> Town:
    """`ids`: resident and foreigner number of the requester in question, by field. `namesakes`: so many others have his name."""
    people = requesters(max(count, 2) + namesakes)
    people = tuple(replace(one, name=people[0].name) if n >= len(people) - namesakes else one for n, one in enumerate(people))
    cases = [_case(one, n, days_closed=days_closed if n == 0 else -1, today=today) for n, one in enumerate(people)]
    cases[0] = {**cases[0], **ids}
    staff = [_official(staff_id, name, role) for staff_id, (name, role) in STAFF.items()]
    return Town(people, build_index(cases, Tokens(_KEY), staff=staff, partners=_partners(today), groups=_groups()))


def _case(one: Requester, n: int, *, days_closed: int, today: date) -> Row:
    closed = (
        {"status": "closed", "closed_on": (today - timedelta(days_closed)).isoformat()} if days_closed >= 0 else {"status": "open"}
    )
    return {
        "case_no": one.case_no, "title": one.title, "requester": one.name, "birth_date": one.birth, "mobile": one.mobile, "email": one.email,
        "address": one.address, "department": "정보과", "received_on": (today - timedelta(max(days_closed, 0) + 30)).isoformat(),
        "handlers": [HANDLER, SECOND], "deputies": [DEPUTY], "approvers": [APPROVER, IN_LINE],
        "interested": [INTERESTED, IN_LINE, INTERESTED_FIRM, *(partner_mail(kind, ON_IT) for kind in KINDS)] if n == 0 else [], **closed,
    }  # fmt: skip


def _official(staff_id: str, name: str, role: str) -> Row:
    return {
        "staff_id": staff_id, "name": name, "department": "정보과" if staff_id < PLAIN else "녹지과", "title": "국장" if staff_id == CHIEF else "주무관", "email": mail(staff_id),
        "messenger_id": f"@{staff_id.lower()}", "desk_phone": f"033-0300-{staff_id[1:].zfill(4)}",
        "mobile": {COLLEAGUE: STAFF_MOBILE, APPROVER: APPROVER_MOBILE}.get(staff_id, ""), "roles": [role],
    }  # fmt: skip


def _partners(today: date) -> list[Row]:
    began, ended = (today - timedelta(400)).isoformat(), (today - timedelta(30)).isoformat()
    rows: list[Row] = []
    for kind in KINDS:
        rows.append(_partner(kind, partner_mail(kind), [*FIELDS, "all"], began))
        rows.append(_partner(kind, partner_mail(kind, NARROW), ["case_no"], began))
        rows.append(_partner(kind, partner_mail(kind, ON_IT), ["all"], began))
    rows.append({**_partner("processor", partner_mail("processor", OVER), ["all"], began), "valid_to": ended})
    return rows


def _partner(kind: str, address: str, scope: Sequence[str], began: str) -> Row:
    return {"name": address.partition("@")[2], "kind": kind, "addresses": [address], "scope": list(scope), "valid_from": began}


OPEN_ROOM, OUTSIDE_ROOM, CLOSED_ROOM = "@replay-all", "@replay-council", "@replay-team"


def _groups() -> list[Row]:
    return [
        {"address": OPEN_ROOM, "name": "전체", "members": "120", "reach": "internal", "member_ids": [HANDLER, COLLEAGUE]},
        {"address": OUTSIDE_ROOM, "name": "협의회", "members": "30", "reach": "external", "member_ids": [HANDLER]},
        {"address": CLOSED_ROOM, "name": "담당", "members": "3", "reach": "internal", "member_ids": [HANDLER, SECOND, DEPUTY]},
    ]


def senders(town: Town) -> tuple[str, ...]:
    """Everybody who can write: one of each kind first, so that whoever is needed comes early."""
    first = (mail(HANDLER), mail(PLAIN), mail(OFFICER), mail(INTERESTED), STRANGER)
    staff = (
        *map(mail, (NEIGHBOUR, CHIEF, PRIVACY, AUDIT, DEPUTY, APPROVER, IN_LINE, PRESS)),
        UNLISTED,
        STAFF_MOBILE,
        APPROVER_MOBILE,
    )
    partners = (partner_mail(kind) for kind in KINDS)
    return (*first, *staff, town.people[1].email, town.first.email, INTERESTED_FIRM, OPEN_ROOM, *partners)


def recipients(town: Town) -> tuple[str, ...]:
    """Everybody who can be written to, in the same manner."""
    first = (STRANGER, mail(COLLEAGUE), town.first.email, partner_mail("police"), OPEN_ROOM, mail(INTERESTED), town.people[1].email)
    staff = map(mail, (NEIGHBOUR, CHIEF, SECOND, DEPUTY, APPROVER, OFFICER, PRIVACY, AUDIT, PRESS, IN_LINE))
    partners = (partner_mail(kind, sort) for sort in ("", NARROW, ON_IT) for kind in KINDS)
    rooms = (OUTSIDE_ROOM, CLOSED_ROOM, INTERESTED_FIRM, partner_mail("processor", OVER))
    return tuple(dict.fromkeys((*first, *staff, *rooms, *partners)))
