"""What somebody is called behind his name, made at random: whoever is the subject of the filing is named, by whatever title; kin and things are not."""

from __future__ import annotations

import random

import pytest

from dlp.linkage import cues, strangers, wording

NAME = "한새별"
STEMS = "감리 해설 관제 정비 사육 수의 집배 세입 수강 조합 가맹 운송 양봉 채권 임차 하청 대의 지휘 도예 조경 측지 방제 선도 연출 번역 검침".split()  # noqa: SIM905
MADE = "장 관 원 사 자 인 생 주 수 민 객 가 감".split()  # noqa: SIM905
BARE = "고객 점주 비서 학부모 프로 매니저 청원경찰 책임 수석 선임 후보 동문 PD 컨설턴트 코디네이터 화백 유족 교우 피디".split()  # noqa: SIM905
FORMS = (
    "{N} {T}{이} 정보공개 넣었다", "{N} {T}님이 정보공개 청구를 냈다네요", "비서실 {N} {T}님이 청구를 냈다", "{T} {N}이 정보공개 신청했답니다",
    "{N} {T}{이} 자료 공개하라고 정보공개 청구서를 냈대", "들으니 {N} {T}{이} 어제 정보공개 요청했어요", "정보공개 청구한 사람이 {N} {T}{이}래",
)  # fmt: skip


def particle(word: str) -> str:
    return "이" if "가" <= word[-1] <= "힣" and (ord(word[-1]) - 0xAC00) % 28 else "가"


def titles() -> list[str]:
    rng = random.Random(41)
    made = {rng.choice(STEMS) + rng.choice(["", *STEMS]) + rng.choice(MADE) for _ in range(120)}
    return [*BARE, *sorted(made)]


def said(form: str, title: str = "사람") -> tuple[str, int, int]:
    text = form.replace("{N}", NAME).replace("{T}", title)
    text = text.replace("{이}래", "이래" if particle(title) == "이" else "래").replace("{이}", particle(title))
    at = text.index(NAME)
    return text, at, at + len(NAME)


@pytest.mark.parametrize("form", FORMS)
def test_a_title_nobody_wrote_down_is_read(form: str) -> None:
    missed = []
    for title in titles():
        text, start, end = said(form, title)
        if wording.cue(text, start, end, wording.spoken(text)) not in ("named", "claimant", "asked", "doubtful"):
            missed.append(text)
    assert missed == []


@pytest.mark.parametrize("form", [form for form in FORMS if "정보공개" in form])
def test_of_a_name_in_no_register_too(form: str) -> None:
    assert [title for title in titles() if not strangers.filed(*said(form, title))] == []


@pytest.mark.parametrize(
    "title", [*(stem + made for stem in STEMS[:12] for made in "사원자인관장생민"), "고객님", "점주님", "PD님"]
)
def test_without_a_particle_a_noun_for_people_is_enough(title: str) -> None:
    text, start, end = said("{N} {T} 정보공개 청구했대요", title)
    assert wording.cue(text, start, end, wording.spoken(text)) == "named"


@pytest.mark.parametrize("who", ["동생", "남편", "처남", "아들", "지인", "친구", "이웃", "대리인"])
@pytest.mark.parametrize("form", FORMS[:2])
def test_whoever_is_told_by_whose_he_is_is_somebody_else(form: str, who: str) -> None:
    text, start, end = said(form, who)
    assert wording.cue(text, start, end, wording.spoken(text)) not in ("named", "claimant")


@pytest.mark.parametrize(
    "text",
    [
        "{N} 자료 정보공개 청구했대요", "{N} 공사 정보공개 청구했대요", "{N} 건물 정보공개 청구했대요", "{N} 감리사가 말하고 나서 정보공개 청구했대요",
        "{N} 매니저가 교육하니 정보공개 교육이 쉽네요", "{N} 점주가 정보공개 담당이에요", "{N} 프로가 소송해서 정보공개 청구가 늘었어요",
    ],
)  # fmt: skip
def test_what_is_his_or_what_another_clause_says_is_not_said_of_him(text: str) -> None:
    whole, start, end = said(text)
    assert not strangers.filed(whole, start, end)


@pytest.mark.parametrize("word", ["감리사", "노무사", "시장", "교육감", "연구원", "조합장", "장관", "판사"])
def test_a_post_or_trade_behind_a_name_is_one_whoever_wrote_it_down(word: str) -> None:
    assert cues.setting(f"어제 {NAME} {word}에게 물었다", 3, 6).office
    assert cues.titled(f"{word}님께")


@pytest.mark.parametrize("word", ["공사장", "행사", "체육관장소", "조사", "보고서", "회의실"])
def test_a_thing_is_none(word: str) -> None:
    assert not cues.titled(f" {word}에서")
