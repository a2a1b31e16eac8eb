"""Dates of birth in a list, each of them that of many: those who are shown by nothing else are left out where they would be outdone anyhow."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dlp import views
from dlp.app import detection
from dlp.linkage import candidates
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.standing import Standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Sensitive
from dlp.pipeline.detection import detect
from dlp.settings import Settings

LOADED = detection.load(Settings())
FAMILIES, GIVEN = "남백금맹연설옥", "가나다라마바사아자차카타파하"


def _name(i: int) -> str:
    return FAMILIES[i % 7] + GIVEN[i // 7 % 14] + GIVEN[i // 98 % 14]


def _cases(count: int) -> list[dict[str, Any]]:
    return [
        {"case_no": f"{70000000 + i}", "title": "물빛축제 식대" if i % 11 == 0 else "점검표", "requester": _name(i), "birth_date": f"190{i % 5}-{i % 12 + 1:02}-{i % 9 + 1:02}",
         "mobile": f"010-0{i % 1000:03}-{i * 7 % 10000:04}", "status": "closed" if i % 3 else "open", "closed_on": "2026-07-01" if i % 3 else ""}
        for i in range(count)
    ]  # fmt: skip


CASES = _cases(900)
INDEX: Index = build_index(CASES, Tokens(b"t" * 32))


def _linked(text: str, stand: Standings) -> Linked:
    built, _ = views.build(Part("text", Sensitive(text)))
    found, _ = detect(built, LOADED.detectors)
    return link(built, found, INDEX, words=NONE, earlier=Earlier(), stand=stand)


def _standing(kind: str) -> Standings:
    stand = Standings(INDEX, date(2026, 11, 20))
    if kind == "own":
        stand.own, stand.open_own, stand.mine = (frozenset(range(40)),), (frozenset(range(40)),), 40
    if kind == "desk":
        stand.everything = "desk"
    return stand


TEXTS = {
    "table": ("", "{name},{birth},{phone}\n"),
    "births and numbers": ("", "{birth} {phone}\n"),
    "births and names": ("", "{name} {birth}\n"),
    "births alone": ("", "{birth}\n"),
    "the title of all": ("정보공개 청구 점검표 건\n", "{name} {birth} {phone}\n"),
    "the title of some": ("물빛축제 식대 건입니다\n", "{name} {birth} {phone}\n"),
    "a list of requesters": ("정보공개 청구인 명단\n", "{name} {birth} {phone}\n"),
    "numbers of others": ("정보공개 청구 접수\n", "생년월일 {birth}, 연락처 010-1999-{i:04}\n"),
}


@pytest.mark.parametrize("kind", ["none", "own", "desk"])
@pytest.mark.parametrize("step", [1, 7])
@pytest.mark.parametrize("name", TEXTS)
def test_a_list_links_whom_it_links_with_everybody_looked_at(
    name: str, kind: str, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, line = TEXTS[name]
    text = head + "".join(
        line.format(name=row["requester"], birth=row["birth_date"], phone=row["mobile"], i=i)
        for i, row in enumerate(CASES[:700:step])
    )
    short = _linked(text, _standing(kind))
    monkeypatch.setattr(candidates, "LISTED", 1 << 30)
    whole = _linked(text, _standing(kind))

    def shown(linked: Linked) -> list[tuple[int, list[str], float, bool]]:
        return [(one.person, sorted(one.fields), one.strength, one.identified) for one in linked.links]

    assert shown(short) == shown(whole)
    assert short.findings == whole.findings


def test_few_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the list would cost as much as the register is long."""
    made: list[int] = []
    whole = candidates.gather

    def counted(*args: Any, **more: Any) -> candidates.Candidates:
        found = whole(*args, **more)
        made.append(len(found.people))
        return found

    monkeypatch.setattr("dlp.linkage.link.gather", counted)
    rows = CASES[::7]
    _linked("".join(f"{row['requester']},{row['birth_date']},{row['mobile']}\n" for row in rows), _standing("none"))
    assert made[0] <= 2 * len(rows)
