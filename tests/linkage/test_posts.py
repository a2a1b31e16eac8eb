"""What a post is, in any kind of agency: the posts are made here as agencies make them, and none of them stands in the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlp
from dlp import keys, register
from dlp.app.init import init
from dlp.linkage import posts
from dlp.linkage.directory import open_directory
from dlp.linkage.tokens import Tokens
from dlp.office import interested

BODIES = (
    "병원", "의료원", "요양원", "보건소", "보건지소", "소방서", "세무서", "경찰서", "등기소", "교도소", "지청", "지방청", "연구원", "연수원", "문화원", "미술관", "박물관", "체육관", "도서관", "복지관", "사업소",
    "센터", "상황실", "전산실", "사무국", "홍보처", "기획본부", "지역본부", "공사단", "추진단", "학교", "대학원", "법원", "지원", "기술원", "지사", "지점", "지부", "우체국", "은행", "조합", "간호부", "진료부", "함정부",
)  # fmt: skip
"""Bodies whose head is called by them and 장."""
WITHOUT = (
    "교육감",
    "상임감사",
    "상임이사",
    "대표이사",
    "관리이사",
    "대변인",
    "정책기획관",
    "재정심의관",
    "행정부지사",
    "상임위원",
    "총재",
)
PLACES = ("", "가람", "너울", "한빛중앙", "제2")
HELD = (
    "{}",
    "{} 직무대리",
    "{}직무대행",
    "{} 권한대행",
    "{}(3급)",
    "지방부이사관({})",
    "{} 겸 대변인",
    "총무과장 겸 {}",
    "{}님",
    "현 {}",
    "부{}",
)
SECTIONS = ("과", "계", "팀", "반", "파트", "통", "리", "읍", "면", "동")
NOUNS = ["사업장", "현장", "공장", "도장", "문장", "주장", "주차장", "공사장", "행사장", "회의장", "전시장", "전통시장", "도매시장", "노동시장", "극장", "광장", "운동장", "농장", "건축물대장", "토지대장", "관리대장", "통장", "성장", "포장", "화장", "입장", "확장", "신장", "정류장", "보장", "인감도장", "훈장", "예식장", "경기장", "연회장", "수영장", "시험장", "소감", "보관", "도서관", "기관", "체육관", "조사", "감독", "의사", "검사", "연장", "권장", "지장", "당장", "직장", "저장", "골프장", "매장", "처리장", "강의장", "정차장", "하차장", "집회장", "박람회장", "음악회장", "조리장"]  # fmt: skip


def made() -> Iterator[str]:
    for place, body in product(PLACES, BODIES):
        yield f"{place}{body}장"
    for place, post in product(("", "가람"), WITHOUT):
        yield f"{place}{post}"


@given(st.sampled_from(tuple(made())), st.sampled_from(HELD))
def test_whoever_leads_a_body_is_a_head_however_he_holds_it(post: str, held: str) -> None:
    title = held.format(post)
    assert posts.placed(posts.rank(title), title, None) == posts.HEAD


@given(
    st.sampled_from(tuple(made())),
    st.sampled_from(("", "의", "이", "은", "님의", "님께서")),
    st.sampled_from(("관용차 운행 기록", "해외 출장 경비")),
)
def test_a_request_names_the_same_post(post: str, particle: str, what: str) -> None:
    assert post.removeprefix("제2") in posts.named(f"2026년 {post}{particle} {what}")


@given(
    st.sampled_from(PLACES),
    st.sampled_from(("총무", "진료", "순찰")),
    st.sampled_from(SECTIONS),
    st.sampled_from(("{}", "{}님", "{} 직무대리")),
)
def test_who_leads_a_section_is_none(place: str, what: str, unit: str, held: str) -> None:
    assert posts.rank(held.format(f"{place}{what}{unit}장")) == posts.LEADS


@pytest.mark.parametrize(
    "post",
    [
        "주무관",
        "사무관",
        "서기관",
        "주임",
        "대리",
        "차장",
        "부장",
        "교사",
        "간호사",
        "전문의",
        "교수",
        "연구원",
        "조사관",
        "감사관",
        "경감",
        "이장",
        "통장",
    ],
)
def test_a_grade_or_a_trade_is_none(post: str) -> None:
    assert posts.placed(posts.rank(post), post, None) in ("", posts.LEADS)


@pytest.mark.parametrize("grade", ["소방장", "경장", "병장"])
@pytest.mark.parametrize("beneath", [None, 0, 3])
def test_a_grade_leads_nothing_wherever_its_bearer_works(grade: str, beneath: int | None) -> None:
    assert posts.placed(posts.rank(grade), grade, beneath) == ""
    for body in ("소방서", "경찰서", "소방대"):
        assert posts.rank(f"{body}장") != ""


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_that_ends_alike_is_no_post(noun: str) -> None:
    assert not posts.named(f"{noun} 정비 현황") - {"조합"}
    assert not posts.named(f"가람 {noun}의 정비")


def test_a_short_and_a_long_name_of_one_post_meet() -> None:
    def meets(title: str, department: str, request: str) -> bool:
        whole, ends = posts.calls(title, department)
        kept = posts.keys(request)
        return any(("post", one) in kept for one in whole) or any(("post_end", one) in kept for one in ends)

    assert meets("원장", "원장실", "너울의료원장 업무추진비")
    assert meets("의료원장", "", "원장 업무추진비")
    assert meets("서장", "", "가람세무서장 관용차")
    assert meets("국장", "도시국", "도시국장 출장비")
    assert meets("국장", "도시국", "국장 출장비")
    assert meets("팀장", "총무팀", "총무팀장 출장비")
    assert not meets("국장", "도시국", "문화국장 출장비")
    assert not meets("행정처장", "", "사무처장 출장비")
    assert not meets("부원장", "", "원장 출장비")
    assert not meets("원장", "", "부원장 출장비")
    assert not meets("팀장", "홍보팀", "총무팀장 출장비")
    assert not meets("팀장", "홍보팀", "팀장 출장비")
    assert not meets("시장", "시장실", "전통시장 정비")


@pytest.mark.parametrize("post", ["병원장", "총장", "교육감", "이사장", "도지사", "의장", "장관"])
def test_the_office_of_a_head_is_called_by_him(post: str) -> None:
    assert posts.of_head(f"{post}실")
    assert posts.of_head(f"{post} 비서실")


@pytest.mark.parametrize("department", ["화장실", "감사실", "이사실", "기획실", "전시장실", "총무과", ""])
def test_other_offices_are_not(department: str) -> None:
    assert not posts.of_head(department)


# ---------------------------------------------------------------- one answer everywhere

TITLES = (
    "병원장",
    "소방서장",
    "총장",
    "학장",
    "세무서장",
    "교육감",
    "이사장",
    "사장",
    "진료부장",
    "상임감사",
    "대변인",
    "정책기획관",
    "관장",
    "국장",
    "부원장",
    "교장",
    "과장",
    "주무관",
    "총무원",
)
HEADS = frozenset(TITLES) - {"과장", "주무관", "총무원"}
FORM = "정보공개 청구서\n청구인: 나무결\n생년월일: 1902-03-03\n연락처: 010-0701-4455\n청구 내용: 가로등 교체 내역\n공개 방법: 사본"
THANKS = "안녕하세요. 지난 행사에 와 주셔서 감사합니다."


def made_site(folder: Path, *, agency: str = "") -> Path:
    init(folder)
    if agency:
        written = folder / "dlp.yaml"
        written.write_text(written.read_text("utf-8").replace('  cpo_contact: ""', f'{agency}\n  cpo_contact: ""', 1), "utf-8")
    staff = [
        "사번,성명,부서,상위부서,직위,전자우편,내선,역할",
        "H01,손가람,총무팀,,주임,garam@pst.example,061-0700-3000,none",
        "F01,도해람,민원팀,,주임,foi@pst.example,061-0700-3001,foi_officer",
    ]
    cases = ["접수번호,접수일,청구제목,청구인,휴대전화,처리부서,담당자,상태"]
    for n, title in enumerate(TITLES):
        staff.append(f"Z{n:02},다로{'가나라마바사아'[n % 7]},부서{n},,{title},z{n}@pst.example,061-0700-31{n:02},none")
        cases.append(
            f"{72000000 + n},2026-11-20,{title} 관용차 운행 기록,하늬{'솔별빛달강산늘'[n % 7]},010-0710-1{n:03},총무팀,H01,open"
        )
    ring = keys.load(folder / "keys")
    for kind, rows in (("staff", staff), ("cases", cases)):
        table = folder / f"{kind}.csv"
        table.write_text("\n".join(rows), "utf-8")
        assert register.import_table(folder, kind, table, ring, datetime.now(UTC)).ok
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_site(tmp_path_factory.mktemp("posts"))


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[Any]:
    with dlp.open_site(folder) as opened:
        yield opened


def sent(site: Any, sender: str, to: str, text: str, channel: str) -> str:
    message = {"channel": channel, "sender": {"address": sender}, "recipients": [{"address": to}], "text": text}
    return str(site.scan(message, remember=False).action)


@pytest.mark.parametrize("n", range(len(TITLES)), ids=TITLES)
def test_contact_handing_on_and_proposal_know_the_same_heads(site: Any, folder: Path, n: int) -> None:
    title, head = TITLES[n], TITLES[n] in HEADS
    other = (n + 5) % len(TITLES)
    assert sent(site, f"061-0700-31{n:02}", f"010-0710-1{other:03}", THANKS, "sms") == ("alert" if head else "allow")
    assert sent(site, "foi@pst.example", f"z{n}@pst.example", FORM, "email") == ("block" if head else "alert")
    named = {row["staff_id"] for row in interested.derived(folder, str(72000000 + n)) if "post" in row["why"]}
    assert (f"Z{n:02}" in named) is head, title


def test_a_site_names_its_own_posts(tmp_path: Path) -> None:
    with dlp.open_site(made_site(tmp_path, agency="  heads: [총무원]\n  not_heads: [대변인, 진료부장]")) as opened:
        for title, action in (("총무원", "block"), ("대변인", "alert"), ("진료부장", "alert"), ("병원장", "block")):
            assert sent(opened, "foi@pst.example", f"z{TITLES.index(title)}@pst.example", FORM, "email") == action


# ---------------------------------------------------------------- the line of departments

MIDDLE = ("진료부장", "센터장", "부장", "영업차장", "지점장", "역장", "119구조대장")
"""A house in one agency, ten people in another."""


def people(titles: tuple[str, ...], *, above: str = "", below: int = 0) -> dict[str, str]:
    """Title → rank, each title in a department of its own with so many levels below."""
    staff = [
        {"staff_id": f"P{n}-{level}", "name": "한새봄", "department": f"부서{n}-{level}", "parent_department": f"부서{n}-{level - 1}" if level else above, "title": "주임" if level else title}
        for n, title in enumerate(titles)
        for level in range(below + 1)
    ]  # fmt: skip
    found = open_directory(staff, [], [], Tokens(bytes(32))).staff
    return {title: found[f"P{n}-0"].rank for n, title in enumerate(titles)}


def test_what_is_large_in_one_agency_and_small_in_another_is_told_by_what_stands_below() -> None:
    assert set(people(MIDDLE, above="본청").values()) == {posts.LEADS}
    assert set(people(MIDDLE, below=1).values()) == {posts.HEAD}
    assert {title for title, rank in people(MIDDLE).items() if rank == posts.LEADS} == {"부장", "영업차장"}, "nothing decides"


def test_who_leads_sections_with_teams_of_their_own_is_a_head_whatever_he_is_called() -> None:
    assert set(people(("과장", "팀장"), above="본청", below=1).values()) == {posts.LEADS}
    assert set(people(("과장", "팀장"), above="본청", below=2).values()) == {posts.HEAD}
    assert people(("주무관",), below=2) == {"주무관": ""}
