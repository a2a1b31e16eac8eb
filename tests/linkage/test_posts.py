"""Who is a head, by the post he has: in agencies of every kind, and wherever the same rank is called otherwise."""

from __future__ import annotations

import pytest

from dlp.linkage.contact.standing import derived, powerful
from dlp.linkage.index import Index, build_index
from dlp.linkage.posts import head
from dlp.linkage.tokens import Tokens

HEADS = [
    "시장",
    "부시장",
    "군수",
    "부군수",
    "구청장",
    "도지사",
    "부지사",
    "교육감",
    "부교육감",
    "교육장",
    "병원장",
    "의료원장",
    "원장",
    "부원장",
    "이사장",
    "사장",
    "부사장",
    "본부장",
    "소방서장",
    "세무서장",
    "경찰서장",
    "서장",
    "청장",
    "총장",
    "학장",
    "처장",
    "행정처장",
    "사무처장",
    "국장",
    "실장",
    "단장",
    "소장",
    "관장",
    "지사장",
    "상임감사",
    "상임이사",
    "관리이사",
    "대표이사",
    "대변인",
    "비서실장",
    "의장",
    "기관장",
    "시장직무대리",
]
LOWER = [
    "팀장",
    "과장",
    "총무과장",
    "계장",
    "반장",
    "조장",
    "파트장",
    "부장",
    "차장",
    "동장",
    "면장",
    "읍장",
    "역장",
    "주무관",
    "주임",
    "사무관",
    "서기관",
    "대리",
    "사원",
    "감사관",
    "이사관",
    "연구사",
    "간호사",
    "지방행정주사",
    "현장소장보",
    "센터장",
    "구조대장",
    "지점장",
]
MIDDLE = ("진료부장", "센터장", "부장", "119구조대장")


def index_of(posts: list[str], *, above: str = "", below: str = "") -> Index:
    staff = [
        {
            "staff_id": f"P{n}",
            "name": "한새봄",
            "department": f"부서{n}",
            "parent_department": above,
            "title": post,
            "roles": ["none"],
        }
        for n, post in enumerate(posts)
    ]
    if below:
        staff += [
            {"staff_id": f"U{n}", "name": "도윤슬", "department": f"아래{n}", "parent_department": f"부서{n}", "title": "주임", "roles": ["none"]}
            for n in range(len(posts))
        ]  # fmt: skip
    cases = [
        {
            "case_no": f"7001{n:04}",
            "title": f"{post} 관용차 운행 기록",
            "requester": "라온별",
            "department": "총무팀",
            "status": "open",
        }
        for n, post in enumerate(posts)
    ]
    return build_index(cases, Tokens(b"p" * 32), staff=staff)


@pytest.mark.parametrize("posts", [HEADS, [f"{post} " for post in HEADS]])
def test_heads_of_every_kind_of_agency_have_power(posts: list[str]) -> None:
    index = index_of([post.strip() for post in posts], above="본청")
    assert [one.title for one in index.staff.values() if not (head(one, index) and powerful(one, index))] == []


def test_who_leads_a_team_or_a_section_is_no_head() -> None:
    index = index_of(LOWER, above="본청")
    assert [one.title for one in index.staff.values() if head(one, index) or powerful(one, index)] == []


def test_a_rank_that_differs_between_agencies_is_told_by_what_stands_below() -> None:
    alone, above = index_of([*MIDDLE]), index_of([*MIDDLE], below="x")
    assert [one.title for one in alone.staff.values() if head(one, alone)] == []
    assert {one.title for one in above.staff.values() if head(one, above)} == set(MIDDLE)
    teams = index_of(["팀장", "과장"], below="x")
    assert [one.title for one in teams.staff.values() if head(one, teams)] == []


def test_a_case_whose_title_names_the_post_concerns_who_has_it() -> None:
    named = [*(post for post in HEADS[:-1] if post != "국장"), "진료부장", "간호부장", "행정지원과장"]
    index = index_of(named)
    rows = {index.case(row).case_no: row for row in range(len(named))}
    assert [post for n, post in enumerate(named) if "post" not in derived(index.staff[f"P{n}"], rows[f"7001{n:04}"], index)] == []
    ranks = index_of(["주무관", "과장", "팀장", "부장"])
    rows = {ranks.case(row).case_no: row for row in range(4)}
    assert [n for n in range(4) if "post" in derived(ranks.staff[f"P{n}"], rows[f"7001{n:04}"], ranks)] == []
