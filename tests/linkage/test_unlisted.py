"""An address of the agency's own domain that no table knows: whole data of a requester count, names and pieces do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp.linkage.link import Linked

COUNTER, STRANGER, LISTED = "counter@office.example", "pal@side.example", "a5@office.example"
MOBILE = "010-0777-3141"  # of one whom no official in the message has to do with
Linker = Callable[..., Linked]


def standing(found: Linked) -> set[tuple[str, bool, bool]]:
    return {(one.standing, one.identified, one.suspected) for one in found.links}


@pytest.mark.parametrize(
    "text", [f"점심 뒤에 이야기합시다 {MOBILE}", "saebom@inbox.example 로 연락 주세요", "가온구 물빛로 12, 101동 202호"]
)
def test_whole_data_are_suspected(linked: Linker, text: str) -> None:
    assert ("unlisted", False, True) in standing(linked(text, by=COUNTER, to=STRANGER))


@pytest.mark.parametrize("text", ["남가람 씨와 점심", "한새봄 1901-03-12", "뒷번호 3141", "청사 033-0300-4400", "010-1900-5151"])
def test_names_pieces_other_numbers_and_ended_cases_are_not(linked: Linker, text: str) -> None:
    """The last is of somebody whose case ended long ago."""
    assert not any(one == "unlisted" for one, *_ in standing(linked(text, by=COUNTER, to=STRANGER)))


def test_who_is_listed_or_outside_is_weighed_as_before(linked: Linker) -> None:
    for sender in ("a7@office.example", "someone@elsewhere.example"):
        assert not any(one == "unlisted" or sure for one, sure, _ in standing(linked(f"점심 {MOBILE}", by=sender, to=STRANGER)))


def test_what_is_said_of_a_request_identifies_as_it_does_anybody(linked: Linker) -> None:
    found = linked(f"정보공개 청구인 연락처 {MOBILE}", by=COUNTER, to=STRANGER)
    assert ("none", True, False) in standing(found)


def test_who_has_to_do_with_the_case_keeps_his_own_standing(linked: Linker) -> None:
    assert not any(one == "unlisted" for one, *_ in standing(linked(f"점심 {MOBILE}", by=COUNTER, to="a1@office.example")))
