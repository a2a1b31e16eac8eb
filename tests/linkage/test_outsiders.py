"""The short way by which an ordinary address of somebody outside is resolved gives what the long way gives, and is taken where it is meant for."""

from __future__ import annotations

import random
from datetime import date

import pytest

from dlp.linkage import parties
from dlp.linkage.index import Index, build_index
from dlp.linkage.tokens import Tokens
from dlp.linkage.who import citizen, institution
from dlp.model import Party, Sensitive

TODAY = date(2026, 11, 20)
HOSTS = (
    "city.example", "sub.city.example", "notcity.example", "council.example", "sub.council.example", "mail.example", "out.example", "agency.go.kr",
    "korea.kr", "school.es.kr", "a-b.example", "xn--9n2b.example", "mail.EXAMPLE", "k.example", "10.0.0.1", "mail.example.",
)  # fmt: skip
LOCALS = (
    "q0",
    "q1",
    "Q2",
    "q.3",
    "agent",
    "boss",
    "s0",
    "s1",
    "list",
    "one",
    "S0",
    "0101000",
    "010-0000-1001",
    "1.2.3.4.5",
    ".dot",
    "dot.",
    "a_b",
    "a+b",
    "\u212a",
    "ſ",
)
NUMBERS = (
    "010-0000-1001",
    "01000001002",
    "010-1999-0001",
    "02-100-2000",
    "021002000",
    "02-199-9999",
    "0101000",
    "01019990002",
    "820100001001",
)
WORDS = ("S0", "s0", "@s0", "@someone", "0101000", "", " ", "q0", "홍길동 <q0@mail.example>", "q0@mail.example ", "a@b@c.example")
STAFF = [
    {"staff_id": f"S{i}", "name": f"가나{'다라마'[i]}", "department": "정보과", "title": "주무관", "email": f"s{i}@city.example", "mobile": "02-100-2000", "roles": ["none"]}
    for i in range(3)
] + [{"staff_id": "01019990002", "name": "도담솔", "department": "총무과", "title": "주무관", "email": "one@council.example", "roles": ["cpo"]},
     {"staff_id": "q1@out.example", "name": "도담별", "department": "총무과", "title": "주무관", "email": "list@out.example", "roles": ["none"]}]  # fmt: skip
PARTNERS = [
    {"name": "가온의회", "kind": "assembly", "addresses": ["@council.example", "agent@k.example"], "scope": ["name"], "valid_from": "", "valid_to": ""},
    {"name": "누리", "kind": "processor", "addresses": ["02-199-9999"], "scope": [], "valid_from": "2020-01-01", "valid_to": "2021-01-01"},
]  # fmt: skip
GROUPS = [{"address": "list@mail.example", "name": "밖", "members": "9", "reach": "external", "member_ids": []}]


def index_of(rng: random.Random) -> Index:
    """A register of which any address of the list may be a requester's, an agent's or an interested person's."""
    spelt = [*(f"{a}@{b}".lower() for a in LOCALS[:6] for b in HOSTS[:11]), *NUMBERS[:6]]
    cases = []
    for i in range(rng.choice((0, 1, 12))):
        mail, number, agent, boss = rng.choice(spelt[:-6]), rng.choice(NUMBERS[:6]), rng.choice(spelt), rng.choice(spelt)
        cases.append({
            "case_no": f"{7000 + i}", "requester": "윤하" + "람솔빛새벌담찬슬"[i % 8], "email": mail, "phone": number, "birth_date": f"190{i % 5}-01-01",
            "status": rng.choice(("open", "closed")), "received_on": "2025-12-01", "department": "정보과", "handlers": ["S0"], "deputies": [], "approvers": [],
            "interested": rng.choice(([], [boss])), "agents": rng.choice(([], [], [agent])),
        })  # fmt: skip
    tables = {"staff": STAFF, "partners": PARTNERS, "groups": GROUPS} if rng.random() < 0.8 else {}
    return build_index(cases, Tokens(rng.randbytes(32)), **tables)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(40))
def test_the_short_way_gives_what_the_long_way_gives(seed: int) -> None:
    rng = random.Random(seed)
    index = index_of(rng)
    spelt = [f"{a}@{b}" for a in LOCALS for b in HOSTS] + [*NUMBERS, *WORDS]
    spelt += [one.upper() for one in rng.sample(spelt, 60)]
    took = 0
    for address in spelt:
        for party in (Party(Sensitive(address)), Party(Sensitive(address), "from"), Party(Sensitive(address), "from", "S0")):
            quick = parties._outsider(party, address, index)
            if quick is None:
                continue
            took += 1
            assert parties.is_ordinary(address)
            long = parties._resolved(party, index, TODAY, None)
            assert (quick.who, quick.further, quick.unclear, quick.ordinary) == (long.who, long.further, long.unclear, True), (
                address
            )
            assert quick.who.fixed.values == long.who.fixed.values, address
            assert citizen(quick.who) == (quick.who.outside and not institution(quick.who)), address
    assert took > 100
    for address in ("Neighbour.7@else.example", "q0@mail.example", "010-1888-7777"):
        assert parties._outsider(Party(Sensitive(address)), address, index) is not None
