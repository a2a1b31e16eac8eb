"""A number written downward, a digit a cell, in the tables of every format; and what a workbook shows and holds nowhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from dlp.extract.columns import Downward, of_lines
from dlp.extract.numbers import format_code, number
from tests.extract.conftest import zip_of
from tests.extract.test_drawn_text import CELL, DECLARATION, open_document, owpml, slide, together, word_document, workbook

Look = Callable[..., Any]
GROUPS = ("010", "0417", "2938")
PHONE = "-".join(GROUPS)
ROWS = list(zip(GROUPS[0] + " ", *GROUPS[1:], strict=True))
BELOW = list(zip(" " + GROUPS[0], *GROUPS[1:], strict=True))


def rows(row: str, cell: str, table: list[tuple[str, ...]]) -> str:
    return "".join(row.format("".join(cell.format(sign.strip()) for sign in line)) for line in table)


def tables(table: list[tuple[str, ...]]) -> dict[str, bytes]:
    letters = "ABC"
    sheet = "".join(
        f"<row r='{at}'>"
        + "".join(f"<c r='{letters[column]}{at}'><v>{sign}</v></c>" for column, sign in enumerate(line) if sign != " ")
        + "</row>"
        for at, line in enumerate(table, 1)
    )
    tag = "<w:tbl><w:tblPr/>{}</w:tbl>".format(rows("<w:tr>{}</w:tr>", "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>", table))
    formula = "<m:oMath xmlns:m='m'><m:m>{}</m:m></m:oMath>".format(
        rows("<m:mr>{}</m:mr>", "<m:e><m:r><m:t>{}</m:t></m:r></m:e>", table)
    )
    return {
        "docx": word_document("", last=tag),
        "docx formula": word_document("", last=f"<w:p>{formula}</w:p>"),
        "pptx": slide(
            "<a:tbl>{}</a:tbl>".format(
                rows("<a:tr>{}</a:tr>", "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>", table)
            )
        ),
        "hwpx": owpml(
            "<hp:p><hp:run><hp:tbl>{}</hp:tbl></hp:run></hp:p>".format(
                rows(
                    "<hp:tr>{}</hp:tr>",
                    "<hp:tc><hp:subList><hp:p><hp:run><hp:t>{}</hp:t></hp:run></hp:p></hp:subList></hp:tc>",
                    table,
                )
            )
        ),
        "ods": open_document(
            "",
            "<table:table>{}</table:table>".format(
                rows("<table:table-row>{}</table:table-row>", "<table:table-cell><text:p>{}</text:p></table:table-cell>", table)
            ),
            "spreadsheet",
        ),
        "xlsx": workbook(sheet),
        "csv": "\n".join(",".join(line) for line in table).encode(),
        "csv of another office": "\n".join(";".join(f'"{sign}"' for sign in line) for line in table).encode("utf-16"),
    }


@pytest.mark.parametrize("table", [ROWS, BELOW], ids=["from the top", "from the bottom"])
@pytest.mark.parametrize("case", tables(ROWS))
def test_a_number_in_columns_is_read_downward(look: Look, case: str, table: list[tuple[str, ...]]) -> None:
    found = look(tables(table)[case])
    assert any(" ".join(GROUPS) in text for _, _, text in found.texts), found.texts
    assert not found.gaps


def test_any_table_of_single_signs_gives_back_its_columns() -> None:
    chance = random.Random(7)
    for _ in range(200):
        wide, high = chance.randint(1, 9), chance.randint(2, 12)
        table = [[chance.choice("0123456789가나") for _ in range(wide)] for _ in range(high)]
        before = [["제목"] * wide] * chance.randint(0, 2)
        text = "\n".join("\t".join(line) for line in (*before, *table, *before))
        assert of_lines(text if wide > 1 else text.replace("\n", "\t\n") + "\t") == " ".join(
            "".join(column) for column in zip(*table, strict=True)
        )


def test_tables_of_words_and_amounts_say_nothing_downward() -> None:
    assert of_lines("부서,인원,금액\n총무,12,4500\n민원,7,300\n법무,3,20") == "73"
    assert of_lines("부서,인원\n총무,12\n민원,17") == ""
    table = Downward()
    table.row([(0, "-"), (1, "○")])
    table.row([(0, "-"), (1, "○")])
    assert table.text() == ""


SPELT = [
    ('"010-"[h]"-2938"', 417 / 24, "010-417-2938"),
    ('"010-0"[mm]"-2938"', 417 / 1440, PHONE),
    ('"010-04"[ss]"-2938"', 17 / 86400, PHONE),
    ('"010-"hhmm"-2938"', (4 * 60 + 17) / 1440, PHONE),
    ('"010-"mmdd"-2938"', 44303.0, "010-0417-2938"),
    ('"010-04"yy"-2938"', 42900.0, PHONE),
    ('"010 04"0% "2938"', 0.17, "010 0417 2938"),
    ('"010-04"0"-2938"', 17.0, PHONE),
    ("[h]:mm", 100.5 / 24, "100:30"),
    ("h:mm", 0.5, "1899-12-30 12:00"),
    ('yyyy"년" m"월"', 44303.0, "2021-04-17"),
]


@pytest.mark.parametrize(("code", "amount", "shown"), SPELT, ids=[code for code, _, _ in SPELT])
def test_what_a_format_writes_around_an_amount_stands_around_it(code: str, amount: float, shown: str) -> None:
    assert number(repr(amount), format_code(170, code)) == shown


@pytest.mark.parametrize("beside", ["", CELL.format("", "담당 연락")], ids=["alone", "beside a word"])
def test_a_formula_without_a_result_is_a_gap_whatever_stands_beside_it(look: Look, beside: str) -> None:
    for result, reasons in (("", {"unreadable"}), ("<v></v>", {"unreadable"}), ("<v>3</v>", set[str]())):
        found = look(workbook(f"<row>{beside}<c><f>CHAR(48)&amp;CHAR(49)</f>{result}</c><c><v>7</v></c></row>"))
        assert found.reasons == reasons
    assert look(workbook("<row><c t='str'><f>IF(1,\"\",2)</f><v></v></c><c><v>7</v></c></row>")).gaps == []


@pytest.mark.parametrize(
    ("setup", "line"), [("firstPageNumber='417' useFirstPageNumber='1'", "0&amp;P-2938"), ("", "0&amp;P+416&amp;R-2938")]
)
def test_the_number_of_a_page_stands_in_its_header(look: Look, setup: str, line: str) -> None:
    sheet = f"<worksheet><sheetData/><pageSetup {setup}/><headerFooter><oddFooter>&amp;L010-{line}</oddFooter></headerFooter></worksheet>"
    parts = {"[Content_Types].xml": f"{DECLARATION}<Types/>", "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": sheet}
    assert PHONE in together(look(zip_of(parts)).text)
