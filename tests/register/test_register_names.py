"""Names of the register in text: every form people write, and what must not count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp.linkage.index import Index
from dlp.linkage.names import choseong, masked_forms, read_hanja, roman_index_keys, roman_keys, roman_words, sound

Named = Callable[..., Index]

FORMS = [
    ("표나린", "표나린", "name"),
    ("표나린이가 다녀갔다", "표나린", "name"),
    ("표나린씨한테서 전화", "표나린", "name"),
    ("청구인표나린님께", "표나린", "name"),
    ("표나린입니다", "표나린", "name"),
    ("표나린이라는 사람", "표나린", "name"),
    ("표나린연락처는", "표나린", "name"),
    ("표 나 린 건", "표 나 린", "spaced"),
    ("표  나  린", "표  나  린", "spaced"),
    ("표.나.린", "표.나.린", "spaced"),
    ("표-나-린", "표-나-린", "spaced"),
    ("표 나린 님", "표 나린", "spaced"),
    ("쩐반히에우 님", "쩐반히에우", "name"),
    ("쩐 반 히에우 님", "쩐 반 히에우", "spaced"),
    ("Pyo Narin called", "Pyo Narin", "roman"),
    ("Narin Pyo", "Narin Pyo", "roman"),
    ("PYO NA-RIN", "PYO NA-RIN", "roman"),
    ("pyo na rin", "pyo na rin", "roman"),
    ("Pyo, Narin", "Pyo, Narin", "roman"),
    ("pyonarin 이요", "pyonarin", "roman"),
    ("TRAN VAN HIEU", "TRAN VAN HIEU", "roman"),
    ("Hieu Tran Van", "Hieu Tran Van", "roman"),
    ("表娜麟 귀하", "表娜麟", "hanja"),
    ("表나린", "表나린", "hanja"),
    ("表 娜 麟", "表 娜 麟", "hanja"),
    ("獨孤새얀", "獨孤새얀", "hanja"),
    ("ㅍㄴㄹ 건", "ㅍㄴㄹ", "choseong"),
    ("ㅍ ㄴ ㄹ 입니다", "ㅍ ㄴ ㄹ", "choseong"),
    ("표*린님", "표*린", "masked_name"),
    ("표○린", "표○린", "masked_name"),
    ("표O린 씨", "표O린", "masked_name"),
    ("표0린 씨", "표0린", "masked_name"),
    ("표나* 씨", "표나*", "masked_name"),
    ("부탁 표*린입니다", "표*린", "masked_name"),
    ("독**얀", "독**얀", "masked_name"),
    ("독고새얀이랑", "독고새얀", "name"),
    ("독고 새얀", "독고 새얀", "spaced"),
    ("편솔님", "편솔", "name"),
    ("편 솔 님", "편 솔", "spaced"),
]


@pytest.mark.parametrize(("text", "shown", "form"), FORMS)
def test_form_is_found_and_stands_alone(index: Index, text: str, shown: str, form: str) -> None:
    hits = [(text[h.start : h.end], h.form) for h in index.names(text) if h.bounded]
    assert hits == [(shown, form)]


@pytest.mark.parametrize(
    "text",
    [
        "오늘 회의는 세 시입니다",
        "표**",
        "표○○ 님",
        "표나무 린스",
        "나린표",
        "표나1린",
        "ㅋㅋㅋ ㅎㅎ ㅇㅇ ㄱㅅ",
        "Pyongyang narrative",
        "表記 方法",
        "표나\n\n\n\n린",
        "",
        "표",
        "a",
    ],
)
def test_what_is_no_name(index: Index, text: str) -> None:
    assert index.names(text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("정보공", "정보공개 청구"),
        ("이사장", "이사장소 안내"),
        ("가나린", "표가나린스"),
        ("강하늘", "올해 첫 한강하늘공원"),
        ("주민등", "주민등록번호"),
        ("고은별", "사고은별도 접수"),
    ],
)
def test_part_of_a_longer_word_is_not_bounded(named: Named, name: str, text: str) -> None:
    hits = named(name).names(text)
    assert [h.bounded for h in hits] == [False]


@pytest.mark.parametrize(
    ("text", "cued", "office"),
    [
        ("청구인 표나린", True, False),
        ("청구인은 표나린", True, False),
        ("성명: 표나린", True, False),
        ("민원인(표나린)", True, False),
        ("표나린 씨", True, False),
        ("표나린님", True, False),
        ("표나린 귀하", True, False),
        ("표나린 팀장이", True, True),
        ("표나린 의원", True, True),
        ("어제 표나린 봤다", False, False),
        ("표나린(010)", False, False),
    ],
)
def test_cues(index: Index, text: str, cued: bool, office: bool) -> None:
    (hit,) = index.names(text)
    assert (hit.cued, hit.office) == (cued, office)


def test_common_words_and_staff_namesakes_are_marked(named: Named) -> None:
    index = named("이슬", "고은별", "공무원", "서미르")
    marks = {h.length: h for text in ("이슬이 맺힌",) for h in index.names(text)}
    assert marks[2].common
    assert not index.names("고은별 건")[0].common
    assert index.names("공무원 복무")[0].common
    assert index.names("서미르 건")[0].staff
    assert not index.names("고은별 건")[0].staff


def test_longest_name_wins_and_every_bearer_is_named(named: Named) -> None:
    index = named("표나", "표나린", "표나린")
    (hit,) = index.names("표나린 님")
    assert (hit.length, hit.rows, hit.total) == (3, (1, 2), 2)


def test_rows_are_capped_and_counted(named: Named) -> None:
    index = named(*["표나린"] * 350)
    (hit,) = index.names("표나린")
    assert (len(hit.rows), hit.total, index.count("name", "표나린"), len(index.find("name", "표나린"))) == (200, 350, 350, 200)
    assert index.holds(349, "name", "표 나 린")
    assert not index.holds(350, "name", "표나린")


def test_every_registered_name_is_found_in_a_line(named: Named) -> None:
    names = [a + b + c for a in "김이박최정강조윤장임" for b in "가나다라마바사아자하" for c in "온솔별빛"] + [
        "남궁빛",
        "황보온별",
        "가온",
    ]
    index = named(*names)
    missed = [n for n in names if not any((h.start, h.end) == (3, 3 + len(n)) for h in index.names(f"건은 {n}씨가"))]
    assert missed == []


@pytest.mark.parametrize(
    ("hangul", "roman"),
    [
        ("이현우", "Lee Hyunwoo"),
        ("이현우", "Hyun Woo Yi"),
        ("최영희", "Younghee Choi"),
        ("박서연", "PARK SEO-YEON"),
        ("정승민", "Chung Seungmin"),
        ("남궁솔", "Sol Namkoong"),
        ("류은경", "Yoo Eunkyung"),
        ("장우진", "Chang Woo Jin"),
        ("한경욱", "Han Kyung-wook"),
        ("오세훈", "oh se hoon"),
    ],
)
def test_roman_spellings_meet(hangul: str, roman: str) -> None:
    assert set(roman_index_keys(hangul, "")) & set(roman_keys(roman_words(roman)))


@pytest.mark.parametrize(("one", "other"), [("haram", "harin"), ("seungmin", "sunmin"), ("jiwoo", "jiho"), ("minseo", "minsu")])
def test_different_sounds_stay_apart(one: str, other: str) -> None:
    if (one, other) == ("minseo", "minsu"):
        assert sound(one) == sound(other)  # 서 and 수 are both written su: the surname and the register keep them apart
    else:
        assert sound(one) != sound(other)


def test_forms_of_a_name() -> None:
    assert choseong("쩐반히에우") == "ㅉㅂㅎㅇㅇ"
    assert masked_forms("표나린") == ("표*린", "표나*")
    assert masked_forms("남궁솔") == ("남*솔",)
    assert masked_forms("편솔") == ()
    assert read_hanja("表나린", {}) == ["표나린"]
    assert read_hanja("鱻나린", {}) == []
    assert read_hanja("鱻나린", {"鱻": "선"}) == ["선나린"]
