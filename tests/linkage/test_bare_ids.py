"""An official is met under his bare staff id, and a number under digits that are told or only look like digits."""

from __future__ import annotations

import random
from datetime import date

import pytest

from dlp.linkage import parties
from dlp.linkage.index import Index, build_index
from dlp.linkage.tokens import Tokens
from dlp.linkage.who import relation
from dlp.model import Party, Sensitive

TODAY = date(2026, 11, 20)
OWN = "garam.example"
STAFF = [
    {"staff_id": "2021050", "name": "서미르", "department": "안전국", "title": "국장", "email": f"mir@{OWN}"},
    {"staff_id": "2021051", "name": "구온빛", "department": "하천과", "title": "주무관", "email": f"onbit@{OWN}"},
    {"staff_id": "GR-100", "name": "하도담", "department": "기획실", "title": "실장", "email": f"dodam@{OWN}"},
    {
        "staff_id": "2021052",
        "name": "변우솔",
        "department": "민원과",
        "title": "주무관",
        "email": f"usol@{OWN}",
        "messenger_id": "2021050",
    },
    {"staff_id": "01002310009", "name": "노라엘", "department": "하천과", "title": "팀장", "email": f"rael@{OWN}"},
]
CASES = [
    {"case_no": "1", "requester": "표나린", "mobile": "010-0231-7788", "email": "narin@post.example", "status": "open",
     "handlers": ["2021051", "01002310009"], "interested": ["2021050", "GR-100"]},
]  # fmt: skip


def built(*staff: dict[str, str]) -> Index:
    return build_index(CASES, Tokens(b"k" * 32), staff=list(staff), domains=[OWN])


@pytest.fixture(scope="module")
def index() -> Index:
    return built(*STAFF[:3], STAFF[4])


def found(index: Index, address: str, field: str = "to") -> parties.Resolved:
    return parties.resolve(Party(Sensitive(address), field), index, today=TODAY, known={})


@pytest.mark.parametrize("field", ["from", "to", "bcc"])
@pytest.mark.parametrize(
    "address",
    [
        "2021050",
        "@2021050",
        "２０２１０５０",
        " 2021050 ",
        f"2021050@{OWN}",
        f"<2021050@{OWN.upper()}>",
        "GR-100",
        "gr-100",
        "@Gr-100",
        f"gr-100@{OWN}",
    ],
)
def test_a_bare_staff_id_is_that_official(index: Index, field: str, address: str) -> None:
    who = found(index, address, field).who
    assert who.staff_id == ("GR-100" if "100" in address else "2021050")
    rows = index.find("case_no", "1")
    assert relation(who, rows, None, index) == "interested"


def test_a_handler_has_his_part_under_his_id(index: Index) -> None:
    assert relation(found(index, "2021051").who, index.find("case_no", "1"), None, index) == "handler"


@pytest.mark.parametrize("address", ["2021059", "202105", "20210500", "2021050@elsewhere.example", "GR-10", "gr100x"])
def test_what_is_no_id_of_the_table_is_nobody(index: Index, address: str) -> None:
    assert found(index, address).who.staff_id is None


def test_whoever_has_it_as_an_address_comes_first_and_the_official_counts_besides() -> None:
    index = built(*STAFF)
    both = found(index, "@2021050")
    assert (both.who.staff_id, [one.staff_id for one in both.further]) == ("2021052", ["2021050"])
    sender = found(index, "@2021050", "from").who  # of two who may be meant, the one who is interested
    assert sender.staff_id == "2021050"


def test_an_id_that_a_telephone_would_dial_gives_no_right(index: Index) -> None:
    both = found(index, "01002310009")
    assert both.who.kind == "external"
    assert [one.staff_id for one in both.further] == ["01002310009"]


DIGITS = {
    "0": "공영령oOＯ零〇О",
    "1": "일lI一",
    "2": "이二",
    "3": "삼三",
    "4": "사",
    "5": "오",
    "6": "육륙",
    "7": "칠",
    "8": "팔",
    "9": "구九",
}


@pytest.mark.parametrize("seed", range(40))
def test_a_number_in_told_or_look_alike_digits_is_that_requester(index: Index, seed: int) -> None:
    rng = random.Random(seed)
    share = rng.choice((0.3, 0.6, 1.0))
    text = "".join(
        rng.choice(DIGITS[c]) if c in DIGITS and rng.random() < share else c
        for c in rng.choice(("010-0231-7788", "01002317788", "010 0231 7788"))
    )
    assert found(index, text).who.kind == "requester", text


@pytest.mark.parametrize(
    "text",
    [
        "공일공-0231-7788",
        "O1O-O231-7788",
        "o1o.0231.7788",
        "공일공에 공이삼일에 칠칠팔팔",
        "공일공 다시 0231 다시 7788",
        "영일영02317788",
        "OIO-O23I-7788",
        "+82-1O-O231-7788",
        "tel:O1O-0231-7788",
    ],
)
def test_the_ways_in_which_people_write_it(index: Index, text: str) -> None:
    assert found(index, text).who.kind == "requester"


@pytest.mark.parametrize("text", ["이오", "일이삼사오육칠팔", "ooo", "lillio", "오이삼", "ol1010"])
def test_a_word_of_such_letters_is_a_word(index: Index, text: str) -> None:
    who = found(index, text).who
    assert (who.kind, who.rows) == ("external", ())


def test_a_messenger_id_of_such_letters_keeps_its_owner() -> None:
    index = built({**STAFF[1], "messenger_id": "o1o02317799"})
    assert found(index, "o1o02317799").who.staff_id == "2021051"
