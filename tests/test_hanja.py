"""Hanja as they are read."""

from __future__ import annotations

import pytest

from detectors.pressure import DETECTOR
from dlp.hanja import HAN, in_hangul
from dlp.linkage.contact import kinds
from dlp.model import Sensitive, TextView


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("請求를 取下하지 않으면 不利益이 있습니다", "청구를 취하하지 않으면 불이익이 있습니다"), ("家族의 安危", "가족의 안위"), ("後悔", "후회"), ("不當", "부당"), ("女子 子女", "여자 자녀"), ("勞動 來年 利益", "노동 내년 이익"),
        ("警告, 告發", "경고, 고발"), ("한글뿐 abc 123", "한글뿐 abc 123"),
    ],
)  # fmt: skip
def test_hanja_are_read_in_place(written: str, read: str) -> None:
    assert in_hangul(written) == read
    assert len(read) == len(written)


def test_what_presses_in_hanja_presses() -> None:
    view = TextView("text", Sensitive("後悔하게 해 드립니다"))
    assert view.text.looked() & HAN
    assert [found.value.reveal() for found in DETECTOR.detect(view)] == ["후회하게 해"]
    assert kinds.judge([in_hangul("請求를 取下하지 않으시면 不利益이 있을 것임을 警告합니다")]).word == "pressing"
