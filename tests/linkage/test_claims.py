"""What a message says of its own origin counts where it is true of the sender, and for nobody with a stake in the recipient's case."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.append(str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

import dlp
from dlp.linkage import parties
from dlp.linkage.contact import claims, kinds
from dlp.linkage.contact.standing import stems
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons, lexicons
from dlp.model import Party, Sensitive
from dlp.ports import ConfigError
from dlp.settings import words_of
from tests.drawn import drawn

HERE = Path(__file__).parent / "contact_lines"
STAFF = {row["사번"]: row for row in csv.DictReader((HERE / "staff.csv").read_text("utf-8").splitlines())}
OFFICIAL, CHIEF = "K11", "K02"
DEPARTMENT = STAFF[OFFICIAL]["부서"]
SWITCHBOARD, OTHERS = "032-090-3900", "032-090-3901"
WORDS = lexicons(
    (),
    (),
    (),
    senders={DEPARTMENT: [SWITCHBOARD], "건설과": [OTHERS]},
    transactions={DEPARTMENT: ["세외-####-######"], "건설과": ["건설-######"]},
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    here = tmp_path_factory.mktemp("claims") / "site"
    for words in (["init"], *(["register", "import", name, str(HERE / f"{name}.csv")] for name in ("staff", "cases"))):
        assert rig.here(here, *words).returncode == 0
    with dlp.open_site(here) as site:
        yield site.tools.index


def _true(index: Index, address: str, text: str, *, words: Lexicons = WORDS, close: bool = False) -> frozenset[str]:
    who = parties.resolve(Party(Sensitive(address), "from"), index, today=date(2026, 11, 30), known={}).who
    return claims.verified(who, [text], index, words, close=close)


def test_what_is_true_of_the_sender_counts(index: Index) -> None:
    desk = STAFF[OFFICIAL]["내선"]
    assert _true(index, desk, f"{DEPARTMENT}입니다. 접수번호 세외-2026-001234, 문의 {SWITCHBOARD}") == {
        "own-office",
        "own-number",
        "own-transaction",
    }
    assert _true(index, desk, f"문의 {desk}") == {"own-number"}
    assert _true(index, SWITCHBOARD, "안내드립니다") == {"own-number"}, "who sends from the department's registered number"
    assert _true(index, SWITCHBOARD, f"{DEPARTMENT}에서 알려드립니다") == {"own-number", "own-office"}


def test_an_office_is_named_however_its_name_is_spaced(index: Index) -> None:
    desk = STAFF[OFFICIAL]["내선"]
    for at in range(1, len(DEPARTMENT)):
        assert "own-office" in _true(index, desk, f"{DEPARTMENT[:at]} {DEPARTMENT[at:]}입니다. 안부 여쭙니다.")
    assert stems("느티동주민센터")[-1] == stems("느티동행정복지센터")[-1] == "느티동"


@pytest.mark.parametrize(
    "said",
    [
        "건설과입니다",
        f"문의 {OTHERS}",
        "접수번호 건설-123456",
        "접수번호 세외-2026-0012345",
        "접수번호 X세외-2026-001234",
        "접수번호 2026-001234",
    ],
)
def test_what_is_true_of_others_or_of_nobody_does_not(index: Index, said: str) -> None:
    assert _true(index, STAFF[OFFICIAL]["내선"], said) == frozenset()


def test_for_who_has_power_or_a_stake_nothing_is_true(index: Index) -> None:
    chief = STAFF[CHIEF]
    assert _true(index, chief["내선"], f"{chief['부서']}입니다. 문의 {chief['내선']}") == frozenset()
    assert _true(index, STAFF[OFFICIAL]["내선"], f"{DEPARTMENT}입니다", close=True) == frozenset()


@settings(max_examples=drawn(150), deadline=None)
@given(said=st.text(st.characters(categories=["L", "N", "P", "Z"]), max_size=120), number=st.integers(0, 999_999))
def test_nothing_is_verified_of_who_is_in_no_table(index: Index, said: str, number: int) -> None:
    text = f"{DEPARTMENT}입니다. 접수번호 세외-2026-{number:06}, 문의 {SWITCHBOARD}. {said}"
    assert _true(index, "032-090-7777", text) == frozenset()


def test_what_is_verified_takes_a_bounded_part_away() -> None:
    everything = frozenset(kinds.CONTEXT)
    for said in ("한번 뵙고 식사하면서 조용히 말씀 나누고 싶습니다", "취하하지 않으시면 가게 문을 닫게 될 겁니다. 후회하지 마세요"):
        bare, dressed = (
            kinds.judge([said]),
            kinds.judge([f"{said}\n신청하신 일이 처리되었습니다. 신분증을 가지고 오십시오."], everything),
        )
        assert dressed.approach >= bare.approach + kinds.CONTEXT_LEAST
        assert dressed.pressing >= bare.pressing + kinds.CONTEXT_LEAST * (1 + kinds.AGREE)


def test_forms_of_few_digits_are_refused() -> None:
    assert words_of('schema: 1\ntransactions: {세정과: ["제####-##호"]}\n', Path("lexicons.yaml")).transactions
    with pytest.raises(ConfigError):
        words_of('schema: 1\ntransactions: {세정과: ["제##호"]}\n', Path("lexicons.yaml"))
