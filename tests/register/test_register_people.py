"""A requester's cell that holds more than one plain Korean name: whoever is in it is found in a message, or the row is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from register_tables import NOW, TABLES

from dlp import register
from dlp.keys import Keys
from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.register import cells, requesters
from dlp.register.officials import Officials
from dlp.register.problems import Wrong

Put = Callable[..., Path]
NOBODY_KNOWN = Officials([], known=False)
SURNAMES = st.sampled_from(["한", "도", "나", "방", "제", "변", "옥", "남궁", "선우"])
GIVEN = st.sampled_from(["여름", "가람", "누리", "도담", "보슬", "새별"])
NAMES = st.builds("{}{}".format, SURNAMES, GIVEN)


def names_of(cell: str, **row: bool) -> set[str]:
    return {canon.name(one.name) for one in requesters.read(cells.clean(cell), NOBODY_KNOWN, **row).people}


def with_particle(name: str, particle: str) -> str:
    """과 after a final consonant, 와 after a vowel; so with 이랑 and 랑 (표준국어문법)."""
    closed = (ord(name[-1]) - 0xAC00) % 28 > 0
    return name + {"와": "과" if closed else "와", "랑": "이랑" if closed else "랑", "하고": "하고"}[particle]


@given(NAMES, NAMES, st.sampled_from(["와", "랑", "하고"]), st.sampled_from(["", "씨", "님"]))
def test_people_joined_by_a_particle_are_several(one: str, two: str, particle: str, called: str) -> None:
    assert names_of(f"{with_particle(one + called, particle)} {two}{called}") == {one, two}


@given(NAMES, st.sampled_from(["모친", "부친", "자녀", "가족", "측", "부"]), st.booleans(), st.sampled_from(["", "의"]))
def test_a_name_with_a_word_beside_it_counts_by_itself_too(name: str, word: str, before: bool, of: str) -> None:
    found = requesters.read(f"{word} {name}" if before else f"{name}{of} {word}", NOBODY_KNOWN)
    assert name in {one.name for one in found.people}
    assert found.unsure


@given(
    NAMES,
    NAMES,
    st.sampled_from(["모친", "보호자", "법정대리인", "대리인", "상속인", "배우자", "후견인", "막냇동생"]),
    st.sampled_from(["", "의"]),
    st.sampled_from(["", "망 "]),
)
def test_whose_what_somebody_is_names_both(one: str, two: str, word: str, of: str, before: str) -> None:
    try:
        found = requesters.read(f"{before}{one}{of if not before else '의'} {word} {two}", NOBODY_KNOWN)
    except Wrong:  # asked about, not taken in silence
        return
    assert {one, two} <= {person.name for person in found.people} or one == two
    assert word not in {person.name for person in found.people}
    assert found.unsure


TITLES_MADE = st.builds(
    "{}{}".format,
    st.sampled_from("감리 해설 관제 양봉 측지 검침 선임연구 수석부 논설위 사육 가맹점 하청업".split()),  # noqa: SIM905
    st.sampled_from(["사", "장", "원"]),
)


@given(
    NAMES,
    TITLES_MADE,
    st.sampled_from(["{n} {t}", "{n} {t}님", "{t} {n}", "{n}{t}", "{n}({t})", "물결연대 {t} {n}", "물결연대 {n} {t}"]),
)
def test_a_title_nobody_wrote_down_is_no_part_of_the_name(name: str, title: str, way: str) -> None:
    try:
        found = names_of(way.format(n=name, t=title))
    except Wrong:  # a word that could be a second person is asked about
        assert len(title) == 3
        return
    assert found == {name} or (len(title) == 3 and name in found)


def test_a_name_that_ends_like_a_title_is_one() -> None:
    for name in ("정지원", "이주원", "김영관", "박민수", "나무결"):
        assert names_of(name) == {name}
        with pytest.raises(Wrong):
            names_of(f"한여름 {name}")


def test_two_words_that_may_both_be_names_are_asked_about() -> None:
    for cell in ("배우자 한여름", "배우자 남궁여름", "한여름 도가람"):
        with pytest.raises(Wrong, match="여럿"):
            names_of(cell)


def test_a_foreign_name_is_one_person_where_the_row_says_so() -> None:
    assert names_of("마이클 잭슨", foreign=True) == {"마이클잭슨"}
    assert names_of("응우옌 티 란") == {"응우옌티란"}
    assert names_of("한 여름") == {"한여름"}


@given(NAMES, st.sampled_from(["NGO", "a.k.a.", "CEO", "韓"]), st.booleans())
def test_scripts_mixed_in_one_name_are_an_error(name: str, word: str, before: bool) -> None:
    with pytest.raises(Wrong):
        names_of(f"{word} {name}" if before else f"{name} {word}")


@pytest.mark.parametrize("cell", ["한·름", "한…름", "한..", "ㅎㅇㄹ", "ㄷㄱ", "한~름", "성명불상", "이름미상", "신원불명"])
def test_syllables_left_out_and_words_for_nobody_name_nobody(cell: str) -> None:
    with pytest.raises(Wrong):
        names_of(cell)


@pytest.mark.parametrize("cell", ["주민", "시민"])
def test_a_word_for_nobody_that_is_a_name_is_one_where_the_row_describes_a_person(cell: str) -> None:
    assert names_of(cell, described=True) == {cell}
    assert requesters.read(cell, NOBODY_KNOWN, described=True).unsure
    with pytest.raises(Wrong):
        names_of(cell)


@pytest.mark.parametrize("sign", ["[]", "{}", "【】", "〈〉"])
def test_any_bracket_is_a_bracket(sign: str) -> None:
    assert names_of(f"한여름{sign[0]}공동대표{sign[1]}") == {"한여름"}


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Karim Ben Said", "Karim Ben Said가 왔다"),
        ("Said, Karim Ben", "KARIM BEN SAID"),
        ("Müller, Jürgen", "Jürgen Müller 님"),
        ("Müller, Jürgen", "Jurgen Muller"),
        ("Nguyễn Thị Lan", "Nguyen Thi Lan에게"),
        ("Han Yeoreum", "Yeoreum Han"),
        ("王小明", "王小明 귀하"),
        ("Ольга Смирнова", ""),
        ("やまだ たろう", ""),
        ("Ali", ""),
    ],
)
def test_a_name_in_other_letters_is_found_or_named(site: Path, site_keys: Keys, put: Put, cell: str, said: str) -> None:
    """What no text is searched for is told: an import that says nothing has protected everybody."""
    path = put("cases.csv", f'접수번호,청구인\n70010001,"{cell}"\n')
    report = register.import_table(site, "cases", path, site_keys, NOW)
    index: Index = register.load_index(site, site_keys)
    assert bool(report.problems) == (not said)
    assert not said or index.names(said)


@pytest.mark.parametrize("local", ["h…m", "ha...", "h..m", "h___", "haXXX", "haxxxx", "h••m", "h●m", "h**"])
def test_a_mail_address_with_letters_left_out_is_masked(local: str) -> None:
    with pytest.raises(Wrong, match="가려진"):
        cells.mails(cells.clean(f"{local}@inbox.example"))


@given(st.integers(0, 10**10 - 1).map(lambda n: f"010{n}"))
def test_a_mobile_number_with_a_digit_too_many_or_too_few_is_an_error(number: str) -> None:
    if len(number) == 11:
        assert cells.phones(number, least=8) == number
    else:
        with pytest.raises(Wrong):
            cells.phones(number, least=8)


def test_who_is_confirmed_as_interested_stays_through_the_next_export(tmp_path: Path) -> None:
    """Derived from the line above the department, confirmed at the desk, and blocked from then on, whatever the nightly export leaves empty."""
    import json
    import sys

    sys.path.append(str(Path(__file__).parents[1] / "whole"))
    import whole_rig as rig

    lines = Path(__file__).resolve().parent.parent / "linkage" / "contact_lines"

    def run(*words: str) -> str:
        done = rig.here(tmp_path / "site", *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("init")
    for table in ("staff", "cases"):
        run("register", "import", table, str(lines / f"{table}.csv"))
    derived = [json.loads(row) for row in run("register", "interested", "--format", "jsonl").splitlines()]
    assert {(one["case_no"], one["staff_id"]) for one in derived} >= {("81230001", "K03"), ("81230001", "K06"), ("81230003", "K23")}
    assert "K05" not in {one["staff_id"] for one in derived if one["case_no"] == "81230001"}  # who handles it
    run("register", "interested", "--case", "81230001", "--apply", "--staff", "K03")
    run("register", "import", "cases", str(lines / "cases.csv"))
    left = [
        json.loads(row)["staff_id"] for row in run("register", "interested", "--case", "81230001", "--format", "jsonl").splitlines()
    ]
    assert left == ["K06"]
    import dlp

    site = dlp.open_site(tmp_path / "site")
    notice = {
        "schema": 1, "id": "m", "channel": "sms", "sender": {"address": "032-090-3003", "staff_id": "K03"}, "text": "신청하신 여권이 발급되었습니다.",
        "recipients": [{"address": "010-0722-4101"}],
    }  # fmt: skip
    assert site.scan(notice).action == "block"
    assert site.scan({**notice, "recipients": [{"address": "010-0722-4103"}]}).action == "alert"  # only derived: delivered and told


SHARED = {
    "mobile": ("010-0722-3344", "휴대전화", "휴대전화"),
    "mail": ("pyo@mail.example", "전자우편", "전자우편"),
}


@pytest.mark.parametrize("what", SHARED)
@pytest.mark.parametrize("first", ["cases", "staff"])
@pytest.mark.parametrize(("name", "named"), [("서노을", True), ("표나린", False)])
def test_an_official_with_a_requesters_address_is_named(
    site: Path, site_keys: Keys, put: Put, what: str, first: str, name: str, named: bool
) -> None:
    """Whichever table comes last, looked at or imported; not where he is the requester himself by his name."""
    value, column, header = SHARED[what]
    tables = {
        "cases": f"접수번호,청구인,{header}\n7,표나린,{value}\n8,한여름,\n",
        "staff": f"사번,성명,부서,직위,{header},이메일2\nA1,강가온,총무과,주무관,,a1@garam.example\nA2,{name},총무과,과장,{value},a2@garam.example\n",
    }
    last = "staff" if first == "cases" else "cases"
    assert register.import_table(site, first, put("first.csv", tables[first]), site_keys, NOW).ok
    for report in (
        register.import_bytes(
            site, last, "last.csv", tables[last].encode(), keys=site_keys, now=NOW, terms=register.Terms(), only_look=True
        ),
        register.import_table(site, last, put("last.csv", tables[last]), site_keys, NOW),
    ):
        found = [(p.line, p.column) for p in report.problems]
        assert found == ([(3, column) if last == "staff" else (0, "")] if named else []), report.lines()
        assert (report.status, report.rows) == (int(named), 2), "the row goes in all the same"
        assert not any(value in line for line in report.lines())


def test_a_requester_with_the_name_of_an_official_is_named_by_his_line(
    site: Path, site_keys: Keys, put: Callable[..., Path]
) -> None:
    import_ = lambda kind, text: register.import_table(site, kind, put(f"{kind}.csv", text), site_keys, NOW)  # noqa: E731
    assert import_("staff", TABLES["staff"]).ok
    rows = ["접수번호,청구인", *(f"7{i:05d},{'서미르' if i % 2 else '편솔내'}" for i in range(60))]
    told = [line for line in import_("cases", "\n".join(rows)).warnings if line.startswith("직원과 성명이 같은 청구인")]
    assert len(told) == 1
    assert ": 30건: 3행, 5행, 7행" in told[0]
    assert told[0].endswith("41행 외 10건")
    assert "서미르" not in told[0]


FORMS = ("주식회사 {}", "(주){}", "{}(주)", "사단법인 {}", "법무법인 {}", "{} 협동조합")


@pytest.mark.parametrize("form", FORMS)
@given(
    st.sampled_from(["하늘", "물결", "새벽별"]),
    NAMES,
    st.sampled_from(["({})", "[{}]", " ({})", "({} 대표)", "(담당 {})", "(대표: {})", "(변호사 {})"]),
)
def test_who_stands_in_brackets_behind_a_company_is_protected(form: str, body: str, name: str, bracket: str) -> None:
    found = requesters.read(cells.clean(form.format(body) + bracket.format(name)), NOBODY_KNOWN)
    assert name in {one.name for one in found.people}
    assert body in found.organisation
    assert name not in found.organisation


@given(st.sampled_from(FORMS[:3]), NAMES, NAMES, st.sampled_from([", ", "·", " / "]))
def test_all_of_several_in_those_brackets(form: str, one: str, two: str, sign: str) -> None:
    assert {one, two} <= names_of(f"{form.format('새벽별')}({one}{sign}{two})")


def test_a_warning_names_its_lines(site: Path, site_keys: Keys, put: Put) -> None:
    """Also where it counts what it holds for: a clerk with 40,000 rows finds the one."""
    rows = [f"7001{n:04},방여름,2026-11-{n % 20 + 1:02}," for n in range(40)]
    rows[7] = "70010007,주식회사 하늘(한여름),2026-11-02,"
    rows[30] = "70010030,주식회사 물결,2099-11-02,"
    path = put("cases.csv", "\n".join(["접수번호,청구인,접수일,비고", *rows]) + "\n")
    report = register.import_table(site, "cases", path, site_keys, NOW)
    told = " ".join(report.lines())
    assert (report.status, report.rows) == (0, 40), told
    assert "청구인 칸이 성명뿐인지 확인할 건: 1건: 9행" in told
    assert "대표자 이름이 없는 단체의 청구: 1건: 32행" in told
    assert "32행: '접수일' 열: 아직 오지 않은 날입니다" in told
