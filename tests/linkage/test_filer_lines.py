"""Clauses and sentences of a hand that had read neither model nor training sentences: `filer_lines`, never trained on. The bounds are what the
models must not fall below; at first look they found 0.85 of who filed at 0 bits (0.21 of others) and 0.53 at 2 bits (0.07), and
0.93 of what speaks of one request (0.04 of others)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dlp.linkage import filer, talk, wording

HERE = Path(__file__).parent / "filer_lines"
SLOTS = {"T": "축제 식대 내역", "D": "문화체육과", "S": "나세온", "C": "12345678", "N": "한새봄"}


def lines(name: str) -> list[tuple[bool, str]]:
    rows = (HERE / name).read_text("utf-8").splitlines()
    return [(raw[0] == "+", raw[2:]) for raw in rows if raw[:2] in ("+ ", "- ")]


def filled(template: str, slots: str) -> str:
    return re.sub(rf"\{{([{slots}])\}}", lambda slot: SLOTS[slot[1]], template)


def share(judged: list[tuple[bool, bool]], truth: bool) -> float:
    of = [said for true, said in judged if true is truth]
    return sum(of) / len(of)


@pytest.mark.parametrize(("least", "found", "wrong"), [(0, 0.8, 0.25), (2, 0.45, 0.1)])
def test_who_is_said_to_have_filed(least: float, found: float, wrong: float) -> None:
    judged = []
    for true, template in lines("clauses.txt"):
        text = filled(template, "TDSC")
        start = text.index("{N}")
        judged.append((true, filer.bits(text.replace("{N}", SLOTS["N"]), start, start + len(SLOTS["N"])) > least))
    assert len(judged) >= 190
    assert share(judged, truth=True) >= found
    assert share(judged, truth=False) <= wrong


def test_whether_one_request_is_spoken_of() -> None:
    judged = []
    for true, template in lines("talk.txt"):
        text = filled(template, "TDSCN")
        if places := wording.nouns(text):
            judged.append((true, talk.bits(text, *places[0]) > talk.GENERAL))
    assert len(judged) >= 70
    assert share(judged, truth=True) >= 0.9
    assert share(judged, truth=False) <= 0.1
