"""Tables of the command line: every cell in its column, whatever the width, and nothing in them that a terminal would obey."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from dlp.show.table import EASY, MATTER, cleaned, crowded, fitting, fold, lines, records

WORDS = st.text(st.sampled_from("ab 가나한1-_\n"), max_size=40)


def test_columns_stand_under_each_other() -> None:
    shown = lines(("사건", "규칙"), [("INC-1", "a\nb"), ("가나다라", "c")], width=80)
    assert shown == [" 사건      규칙", " ──────────────", " INC-1     a", "           b", " 가나다라  c"]


def test_a_narrow_window_folds_the_widest_column_between_words() -> None:
    shown = lines(("id", "why"), [("INC-1", "담당 부서에 확인함 requester-data")], width=23)
    assert shown[2:] == [" INC-1  담당 부서에", "        확인함", "        requester-data"]


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=5), st.integers(20, 90))
def test_nothing_is_lost_and_nothing_is_too_wide(rows: list[tuple[str, str, str]], width: int) -> None:
    shown = lines(("a", "b", "c"), rows, width=width)
    assert all(cell_len(line) <= width for line in shown)
    kept = sorted("".join(shown[2:]).replace(" ", ""))
    assert kept == sorted("".join("".join(row) for row in rows).replace(" ", "").replace("\n", ""))


@given(WORDS, st.integers(2, 30))
def test_folding_keeps_every_word(text: str, width: int) -> None:
    line = text.replace("\n", " ")
    pieces = fold(line, width)
    assert all(cell_len(piece) <= width for piece in pieces)
    assert "".join(pieces).replace(" ", "") == line.replace(" ", "")


def test_a_terminal_obeys_nothing() -> None:
    assert cleaned("\x1b[31m\r\u202e가\n") == "?[31m??가\n"


LEDGER = ("파일", "구분", "제공받는 기관", "날짜", "형태", "법적 근거", "목적", "항목", "비고")


@given(st.lists(st.tuples(*(WORDS for _ in LEDGER)), min_size=1, max_size=4))
def test_columns_that_would_be_strips_are_lines_instead(rows: list[tuple[str, ...]]) -> None:
    """Nine columns in eighty cells were four cells each, and an id stood on six lines."""
    shown = records(LEDGER, rows, width=80)
    assert all(cell_len(line) <= 80 for line in shown)
    said = "".join("".join(row) for row in rows)
    assert not Counter(said.replace(" ", "").replace("\n", "")) - Counter("".join(shown)), "nothing is lost"


def test_when_a_table_is_too_narrow_to_be_one() -> None:
    row = [
        "정보공개 청구 처리대장 70010001",
        "목적 외 제3자 제공",
        "새솔경찰서",
        "2026-11-30 18:53:42",
        "전자우편",
        "18-2-7",
        "수사",
        "성명",
        "INC-20261130-S5C1QKNRRP",
    ]
    assert crowded(LEDGER, [row], width=80)
    assert not crowded(LEDGER, [row], width=160)
    assert not crowded(("관리번호", "상태"), [["INC-20261130-S5C1QKNRRP", "보류"]], width=40)
    assert any("INC-20261130-S5C1QKNRRP" in line for line in records(LEDGER, [row], width=60))


def test_no_id_is_cut_while_words_can_be_parted() -> None:
    row = (
        "근거 없이 등록 기관에 제공\npartner-without-basis",
        "보류",
        "등록된 기관에 청구인의 정보가 가지만 다른 사람이 승인한 법적 근거가 없다.",
        "개인정보 보호법 제18조제2항; 시행령 제15조",
        "",
    )
    shown = lines(("규칙", "조치", "사유", "법령", "비고"), [row], width=80)
    assert any("partner-without-basis" in line for line in shown)
    assert all(cell_len(line) <= 80 for line in shown)


NAMES = ("id", *(f"c{number}" for number in range(8)))


@given(st.lists(st.tuples(*(WORDS for _ in NAMES)), min_size=1, max_size=4), st.integers(40, 200))
def test_no_row_is_a_tower_while_a_column_may_go(rows: list[tuple[str, ...]], width: int) -> None:
    """A title of a rule stood on five lines beside a time on two, while columns that matter less had room."""
    kept = fitting(NAMES, rows, width=width, whole=("id",), first=NAMES[1:])
    cut = [[row[place].split("\n") for place in kept] for row in ([*NAMES], *rows)]
    natural = [max(cell_len(line) for cell in column for line in cell) for column in zip(*cut, strict=True)]
    fits = sum(wide if kept[place] == 0 else min(wide, EASY) for place, wide in enumerate(natural)) + 2 * len(kept) <= width
    assert fits or not [place for place in kept if place > MATTER]
