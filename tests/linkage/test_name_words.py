"""Somebody is called by one word of his name, in Latin letters too; a person without a name beside the title of a case is its requester."""

from __future__ import annotations

import pytest

from dlp.linkage import titles


@pytest.mark.parametrize(
    "text",
    [
        "물빛축제 식대 청구인 Ms. Han", "물빛축제 식대 청구인은 S.B. Han", "물빛축제 식대 청구인 Han S.B.", "물빛축제 식대 정보공개 Saebom 씨", "물빛축제 식대 청구인은 Sae-bom",
        "Saebom ssi 물빛축제 식대 청구",
    ],
)  # fmt: skip
def test_a_part_of_a_name_in_latin_letters_is_a_piece_of_it(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert any(one.partial and "70010001" in one.case_nos for one in linked(text).links)


@pytest.mark.parametrize(
    "text",
    [
        "The records were requested by Ms. Han Saebom.", "The requester is Mrs. Saebom Han, I think.", "mulbit cheongguin Han Saebom",
        "jeongbo gonggae cheonggu Han Saebom",
    ],
)  # fmt: skip
def test_a_whole_name_behind_a_title_or_a_romanised_word_for_the_request(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert any(one.identified and "70010001" in one.case_nos for one in linked(text).links)


@pytest.mark.parametrize(
    "text", ["Ms. Han from the vendor called about lunch", "Saebom is the name of the new cafe", "Han S.B. plays on Friday"]
)
def test_the_same_without_a_request_says_nothing(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert not any(one.partial or one.identified for one in linked(text).links)


@pytest.mark.parametrize("somebody", ["그분", "달라는 사람이요", "달라던 분 여자분이던데요", "누군지 물으셨죠", "낸 사람 성함이요"])
def test_a_person_without_a_name_beside_the_title_of_ones_own_case(linked, somebody: str) -> None:  # type: ignore[no-untyped-def]
    assert linked(f"물빛축제 식대 {somebody}").context
    assert not linked(f"물빛축제 식대 {somebody}", by="a5@office.example").context
    assert not linked(f"구내식당 {somebody}").context


@pytest.mark.parametrize(
    "text",
    ["물빛축제 식대 관련한 이 자료", "물빛축제 식대 정산하는 분 오신대요", "물빛축제 식대 다음 달 계산서는 분기에 한 번이요"],
)
def test_who_has_work_of_his_own_is_not_its_requester(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert not linked(text).context


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("2025년 업무추진비 집행내역", {"업추비"}),
        ("직원 초과근무수당 조사자료", {"초근수", "초근수당"}),
        ("물빛축제 식대", set()),
        ("미리내특별자치시 청사", set()),
    ],
)
def test_how_an_office_shortens_a_compound(title: str, short: set[str]) -> None:
    assert titles.abbreviations(title) == short


def test_a_mailbox_of_ours_is_called_after_an_official(linked) -> None:  # type: ignore[no-untyped-def]
    def held(text: str) -> bool:
        return any(one.identified or one.partial for one in linked(text).links)

    assert not held("정보공개 청구 유형별 현황\nsaebom21@office.example")
    assert held("정보공개 청구한 사람 Saebom")
