"""Bytes on the way, broadcasts as their recipients read them, and masks that go back into their columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connectors._sms_masking import masked
from connectors._sms_rows import Client, Row, copies
from connectors._sms_text import byte_class, bytes_of, fitted, merged, render, taken_apart, unmappable
from connectors._sms_vendor import VENDORS
from dlp.model import Sensitive

LENGTHS = [("", 0), ("abc", 3), ("가나다", 6), ("뷁", 2), ("가😀", 4), ("\r\n", 2)]


@pytest.mark.parametrize(("text", "length"), LENGTHS)
def test_bytes_are_those_of_cp949(text: str, length: int) -> None:
    assert bytes_of(text) == length


CLASSES = [("가" * 45, 0), ("가" * 45 + "a", 1), ("a" * 90, 0), ("a" * 91, 1), ("가" * 1000, 1), ("가" * 1001, 2)]


@pytest.mark.parametrize(("text", "number"), CLASSES)
def test_an_sms_ends_at_90_bytes_and_an_lms_at_2000(text: str, number: int) -> None:
    assert byte_class(text) == number


def test_characters_that_carriers_drop_are_told() -> None:
    assert unmappable("안내 드립니다 ①") == []
    assert unmappable("안내😀 नमस्ते")[0] == "😀"


def test_a_mask_that_would_turn_an_lms_into_an_sms_is_widened() -> None:
    original = "가" * 46  # 92 bytes: an LMS
    narrow = "*" * 2 + "가" * 44  # 90 bytes: would be an SMS
    wide = fitted(original, narrow)
    assert wide is not None
    assert wide == "＊＊" + "가" * 44
    assert bytes_of(wide) == bytes_of(original)


def test_a_mask_that_does_not_fit_is_none() -> None:
    assert fitted("가" * 45, "가" * 46) is None


PLACES = ["[$1]", "%1%", "#{1}", "{1}", "%CHANGEWORD1%", "%%1%%", "#change_word1#"]


@pytest.mark.parametrize("place", PLACES)
def test_words_stand_where_the_agent_puts_them(place: str) -> None:
    rendered = render({"text": f"{place}님, 안내"}, [("word0", "오세은")])
    assert rendered.text == "오세은님, 안내"


def test_words_without_a_place_are_scanned_all_the_same() -> None:
    assert render({"text": "안내"}, [("word0", "오세은"), ("word1", ""), ("word2", "01")]).text == "안내\n오세은\n01"


def test_a_text_that_loses_characters_is_scanned_as_it_arrives_too() -> None:
    assert render({"text": "010😀0123"}).text == "010😀0123\n0100123"


def test_a_mask_goes_back_into_template_and_word() -> None:
    sources = {"text": "[$1]님 연락처 010-0123-4567", "word0": "오세은"}
    rendered = render({"text": sources["text"]}, [("word0", sources["word0"])])
    cut = rendered.text.replace("오세은", "***").replace("010-0123-4567", "***-****-****")
    assert taken_apart(rendered, cut, sources) == {"word0": "***", "text": "[$1]님 연락처 ***-****-****"}


def test_a_mask_that_moves_text_cannot_go_back() -> None:
    rendered = render({"text": "010-0123-4567"})
    assert taken_apart(rendered, "", {"text": "010-0123-4567"}) is None
    lost = render({"text": "가😀나"})
    assert taken_apart(lost, lost.text.replace("\n가나", "\n**"), {"text": "가😀나"}) is None


def test_what_one_recipient_may_not_read_is_masked_for_all() -> None:
    assert merged("abcdef", ["ab**ef", "abcde*"]) == "ab**e*"


def _row(text: str, *clients: Client) -> Row:
    return Row(VENDORS["emma"][0], "1", 1, held=True, texts={"text": text}, clients=clients)


def test_a_broadcast_is_one_message_for_each_text() -> None:
    row = _row("[$1]님 안내", Client("1", "010", ("오세은",)), Client("2", "011", ("한가람",)), Client("3", "012", ("오세은",)))
    made = copies(row)
    assert [c.to for c in made] == [(0, 2), (1,)]
    assert [c.message.text.reveal() for c in made if c.message.text] == ["오세은님 안내", "한가람님 안내"]
    assert [[p.address.reveal() for p in c.message.recipients] for c in made] == [["010", "012"], ["011"]]
    assert len({c.message.id for c in made}) == 2


def test_a_broadcast_without_words_is_one_message_to_all() -> None:
    made = copies(_row("안내", Client("1", "010", ("", "")), Client("2", "011", ("", ""))))
    assert [len(c.message.recipients) for c in made] == [2]


def test_a_broadcast_is_masked_word_by_word() -> None:
    row = _row("[$1]님 안내", Client("1", "010", ("오세은",)), Client("2", "011", ("한가람",)))
    first, second = copies(row)
    cut = masked(row, [(first, replace(first.message, text=Sensitive("***님 안내")))])
    assert cut == ({}, {0: {0: "***"}})
    assert second.to == (1,)


def test_a_shared_long_text_is_not_rewritten() -> None:
    row = replace(_row(""), texts={"text": "", "side": "오세은"}, clients=None, side_shared=True)
    copy = copies(row)[0]
    assert masked(row, [(copy, replace(copy.message, text=Sensitive("***")))]) is None
