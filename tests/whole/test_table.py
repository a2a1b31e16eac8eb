"""Tables of the command line: every cell in its column, whatever the width, and nothing in them that a terminal would obey."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from dlp.show.table import cleaned, fold, lines

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
