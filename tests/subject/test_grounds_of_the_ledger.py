"""The official ledger says grounds in the words of the law, and in no word of the program."""

from __future__ import annotations

import re

import pytest

from dlp.ledgers.provisions import ARTICLE
from dlp.listings.tables.ledger import PROVISIONS
from dlp.texts import labels
from dlp.vocabulary import GROUNDS


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ground_is_written_out(ground: str, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", lang)
    place = _headings().index("이용 또는 제공의 법적 근거")
    assert PROVISIONS.sheet is not True
    cell = PROVISIONS.sheet[place].cell({"ground": [ground, "지방세기본법 제86조", "수사과-1107"]})
    words = labels.GROUNDS[ground][lang == "en"]
    assert words in cell
    assert cell.endswith(", 지방세기본법 제86조, 수사과-1107")
    assert ground not in cell
    assert lang == "en" or not re.search("[A-Za-z]", cell)
    if ground.startswith("18-2-"):
        law = ground.replace("18-2-", ARTICLE)
        assert PROVISIONS.sheet[place].cell({"ground": [law]}) == cell.removesuffix(", 지방세기본법 제86조, 수사과-1107"), (
            "as a rule cites it"
        )
        assert lang == "en" or f"제18조제2항제{ground.rpartition('-')[2]}호" in cell


def _headings() -> list[str]:
    return [one.korean for one in PROVISIONS.sheet or ()] if PROVISIONS.sheet is not True else []


def test_there_are_words_for_every_ground_and_for_no_other() -> None:
    assert labels.GROUNDS.keys() == set(GROUNDS)
