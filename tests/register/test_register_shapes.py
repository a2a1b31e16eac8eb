"""Rows that lose cells, files that end too early, quotes without their other one: whoever is not protected is named."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from register_tables import NOW, STAFF
from test_register_import import workbook

from dlp import register
from dlp.keys import Keys
from dlp.register.report import Report

Put = Callable[..., Path]
HEAD = ["접수번호", "접수일", "청구제목", "청구인", "휴대전화", "전자우편", "주소", "담당자", "이해관계인", "상태", "종결일"]
NAMES = "표나린 편다솔 독고새얀 소복담 은다래 금다해 선우나래 황보다래".split()  # noqa: SIM905
TITLES = [
    "물빛축제 계약서",
    "도로 공사, 준설 내역",
    "급식 점검\n1. 점검표, 사진\n2. 2026, 2025년 결과",
    '"새 길" 이름 공모 심사, 회의록',
]
PLACES = ["", "벌교구 물안개로 21, 103동 504호", "벌교구 물안개로 21\n103동 504호", "벌교구 새얀동 12-3"]


def cases(rng: random.Random, number: int = 7, *, plain: bool = False) -> list[list[str]]:
    return [
        [
            f"2026-{n:06}", "2026-11-02", TITLES[0] if plain else rng.choice(TITLES), NAMES[n], f"010-07{n:02}-1234", f"n{n}@post.example",
            rng.choice(PLACES), "T01", "", "진행", "",
        ]
        for n in range(number)
    ]  # fmt: skip


def written(rows: list[list[str]]) -> list[str]:
    """The text of each row, the header first."""
    out = []
    for row in (HEAD, *rows):
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerow(row)
        out.append(text.getvalue())
    return out


@pytest.fixture
def take(site: Path, site_keys: Keys, put: Put) -> Callable[[str], tuple[Report, Callable[[str], bool]]]:
    assert register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW).ok

    def imported(text: str) -> tuple[Report, Callable[[str], bool]]:
        for left in (site / "register").glob("cases*"):
            left.unlink()
        report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
        index = register.load_index(site, site_keys) if report.ok else None
        return report, lambda number: index is not None and bool(index.party(number).rows)

    return imported


Take = Callable[[str], tuple[Report, Callable[[str], bool]]]


def nobody_is_lost(take: Take, texts: list[str], rows: list[list[str]], damaged: set[int]) -> None:
    """`damaged`: places of the rows that were changed; at least one of them is told."""
    report, protected = take("".join(texts))
    line = 1
    told = {problem.line for problem in report.problems}
    told_all = not report.ok and any(problem.line <= 1 for problem in report.problems)
    for text, row in zip(texts, [HEAD, *rows], strict=True):
        place = line
        line += text.count("\n")
        if row is not HEAD:
            assert protected(row[4]) or place in told or told_all, (texts, report.lines())
    assert not damaged or report.problems, (texts, report.lines())


def test_cells_of_several_lines_stay_as_they_are(take: Take) -> None:
    rng = random.Random(3)
    for _ in range(15):
        rows = cases(rng)
        report, protected = take("".join(written(rows)))
        assert (report.status, report.rows) == (0, len(rows)), report.lines()
        assert all(protected(row[4]) for row in rows)


@pytest.mark.parametrize("seed", range(6))
def test_quotes_without_their_other_one_lose_nobody(take: Take, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(8):
        rows = cases(rng, plain=seed % 2 == 0)
        texts = written(rows)
        first, last = sorted(rng.sample(range(1, len(texts)), 2))
        title = "청구제목"
        column = HEAD.index(title) if rng.random() < 0.8 else HEAD.index("청구인")
        texts[first] = texts[first].replace(rows[first - 1][column].split("\n")[0], f'"{rows[first - 1][column]}'.split("\n")[0], 1)
        texts[last] = texts[last].replace(f"{rows[last - 1][column]},", f'{rows[last - 1][column]}",', 1)
        nobody_is_lost(take, texts, rows, set())


def test_two_quotes_far_apart_are_told_and_every_row_is_read(take: Take) -> None:
    rows = cases(random.Random(1), plain=True)
    texts = written(rows)
    texts[2] = texts[2].replace(TITLES[0], f'"{TITLES[0]}')
    texts[5] = texts[5].replace(TITLES[0], f'{TITLES[0]}"')
    report, protected = take("".join(texts))
    assert (report.status, report.rows) == (1, len(rows)), report.lines()
    assert all(protected(row[4]) for row in rows)
    assert 3 in {problem.line for problem in report.problems}


@pytest.mark.parametrize("seed", range(3))
def test_one_quote_too_many_costs_no_other_row(take: Take, seed: int) -> None:
    rng = random.Random(seed)
    for place in range(1, 8):
        rows = cases(rng, plain=True)
        texts = written(rows)
        at = rng.choice([n for n, sign in enumerate(texts[place]) if sign == ","])
        texts[place] = texts[place][: at + 1] + '"' + texts[place][at + 1 :]
        report, protected = take("".join(texts))
        others = [row for n, row in enumerate(rows, 1) if n != place]
        assert report.ok, report.lines()
        assert all(protected(row[4]) for row in others), (texts, report.lines())
        assert report.problems


def test_rows_that_are_shorter_than_the_others_are_named(take: Take) -> None:
    rng = random.Random(5)
    for width in range(1, len(HEAD)):
        rows = cases(rng, plain=True)
        place = rng.randrange(len(rows))
        rows[place] = rows[place][:width]
        report, _ = take("".join(written(rows)))
        first = 2 + sum(text.count("\n") for text in written(rows)[1 : place + 1])
        assert report.ok
        assert first in {problem.line for problem in report.problems}, report.lines()


def test_a_row_that_names_its_requester_protects_him_however_short(take: Take) -> None:
    rows = cases(random.Random(5), plain=True)
    rows[2] = rows[2][:5]
    report, protected = take("".join(written(rows)))
    assert report.ok
    assert report.rows == len(rows)
    assert all(protected(row[4]) for row in rows)


def test_a_program_that_leaves_out_empty_cells_is_told_in_a_note(take: Take) -> None:
    rows = [row[:10] for row in cases(random.Random(5), plain=True)]
    report, _ = take("".join(written(rows)))
    assert report.status == 0
    assert any("2행" in line for line in report.lines())


def test_wherever_the_file_ends_within_its_last_row_that_row_is_named(take: Take) -> None:
    rows = cases(random.Random(2), 4, plain=True)
    rows[-1][6] = PLACES[1]
    texts = written(rows)
    for length in range(1, len(texts[-1]) - len(",T01,,진행,\n")):
        report, protected = take("".join(texts[:-1]) + texts[-1][:length])
        assert report.ok
        assert all(protected(row[4]) for row in rows[:-1])
        assert 1 + sum(text.count("\n") for text in texts[:-1]) in {p.line for p in report.problems}, (length, report.lines())


@pytest.mark.parametrize("kind", ["staff", "partners", "bases"])
def test_short_rows_of_the_other_tables_are_named(site: Path, site_keys: Keys, put: Put, kind: str) -> None:
    from register_tables import TABLES

    if kind != "staff":
        assert register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW).ok
    table = TABLES[kind]
    short = {
        "staff": "T90,홍가람\n",
        "partners": "새 기관,watchdog,tip2@w.example\n",
        "bases": "수사-8,18-2-7,형사소송법 제199조,T05,T02\n",
    }[kind]
    report = register.import_table(site, kind, put("file.csv", table + short), site_keys, NOW)
    assert report.ok
    assert table.count("\n") + 1 in {problem.line for problem in report.problems}, report.lines()


GROUPS = {
    "청구인": {"성명": "표나린", "연락처": "010-0700-1234", "전자우편": "nr@post.example", "주소": "벌교구 물안개로 21"},
    "담당자": {"성명": "T01", "연락처": "010-0700-1236", "부서": "하천과", "전화번호": "010-0700-1237"},
    "대리인": {"성명": "하늬솔", "연락처": "010-0700-1235"},
    "제3자": {"성명": "소복담", "연락처": "010-0700-1238"},
}
SINGLE = {"접수번호": "1", "접수일": "2026-11-02", "청구제목": "물빛축제 계약서", "처리상태": "진행"}


def two_rows(rng: random.Random, *, joined: bool) -> tuple[list[list[object]], list[str], set[str]]:
    """A header of two rows with some of the groups, its one row, the merged cells, and what the row says below `청구인`."""
    groups = {"청구인": ["성명", *rng.sample(["연락처", "전자우편", "주소"], rng.randint(1, 3))]}
    for name in rng.sample(["담당자", "대리인", "제3자"], rng.randint(0, 3)):
        subs = [one for one in GROUPS[name] if one != "성명"]
        groups[name] = rng.sample(subs, rng.randint(1, len(subs))) if rng.random() < 0.5 else ["성명", *rng.sample(subs, 1)]
    columns: list[tuple[str, str]] = [(one, "") for one in rng.sample([*SINGLE], 3) if one != "접수번호"]
    blocks = [[("접수번호", "")], *([one] for one in columns), *([(name, sub) for sub in subs] for name, subs in groups.items())]
    rng.shuffle(blocks)
    upper: list[object] = []
    lower: list[object] = []
    row: list[object] = []
    merged: list[str] = []
    for block in blocks:
        first = chr(65 + len(upper))
        upper += [block[0][0], *[""] * (len(block) - 1)]
        lower += [sub for _, sub in block]
        row += [GROUPS[name][sub] if sub else SINGLE[name] for name, sub in block]
        last = chr(64 + len(upper))
        if not block[0][1] and joined:
            merged.append(f"{first}1:{first}2")
        elif len(block) > 1:
            merged.append(f"{first}1:{last}1")
    return [upper, lower, row], merged, {GROUPS["청구인"][sub] for sub in groups["청구인"]}


@pytest.mark.parametrize("joined", [True, False], ids=["merged", "unmerged"])
def test_whatever_groups_a_header_of_two_rows_has(site: Path, site_keys: Keys, put: Put, joined: bool) -> None:
    assert register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW).ok
    rng = random.Random(11)
    for _ in range(40):
        cases, merged, said = two_rows(rng, joined=joined)
        for left in (site / "register").glob("cases*"):
            left.unlink()
        report = register.import_table(site, "cases", put("c.xlsx", workbook(cases, merged=merged)), site_keys, NOW)
        assert (report.ok, report.rows, report.details["requesters"]) == (True, 1, 1), (cases, report.lines())
        index = register.load_index(site, site_keys)
        for number in said & {"010-0700-1234", "nr@post.example"}:
            assert index.party(number).rows, (cases, report.lines())
        for other in ("010-0700-1235", "010-0700-1236", "010-0700-1237", "010-0700-1238"):
            assert not index.party(other).rows, (cases, other)


@pytest.mark.parametrize("sign", ["\n", "\r\n"])
@pytest.mark.parametrize("cell", ["02008001{n}02021050", "표나린{n}20261110", "접수 뒤{n}20261111 다시"])
def test_a_cell_of_several_lines_is_no_row_whatever_its_last_line_looks_like(
    site: Path, site_keys: Keys, put: Put, sign: str, cell: str
) -> None:
    text = f'접수번호,청구인,메모,휴대전화\n20260001,표나린,"{cell.format(n=sign)}",010-0722-3344\n20260002,서노을,,010-0722-3345\n'
    report = register.import_table(site, "cases", put("a.csv", text), site_keys, NOW)
    assert (report.rows, report.status) == (2, 0), report.lines()
