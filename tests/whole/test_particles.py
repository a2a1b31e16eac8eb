"""Sentences with a word put in: the particle follows the word, and nothing of a frame around a text ends up inside it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import whole_rig as rig

from dlp.particles import settled
from dlp.texts import korean_desk, korean_policy, korean_site
from dlp.texts.screens import WORDS
from dlp.texts.screens import words as screen_words
from dlp.texts.told import told

CATALOGUE = {**korean_site.MESSAGES, **korean_desk.MESSAGES, **korean_policy.MESSAGES}
OPEN = {text: korean for text, korean in CATALOGUE.items() if "{}" in text}
FRAMES = ("store: {}", "does not hold: {}")
BARE = re.compile(r"^['\"`」]?\s?(은|는|이|가|을|를|과|와|으로|로)(?![가-힣(])")
MARK = re.compile(r"\(는\)|\(가\)|\(를\)|\(와\)|\(과\)|\(으\)")
WORDS_PUT_IN = ("사건", "자료", "길", "x7", "held0", "'목록'", "8")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("'maybe' 은(는) 'true' 가운데 없습니다", "'maybe'는 'true' 가운데 없습니다"), ("--action이(가) 두 번", "--action이 두 번"),
        ("길(으)로, 산(으)로, 바다(으)로", "길로, 산으로, 바다로"), ("수사과-1 을(를)", "수사과-1을"), ("홍보과 와(과)", "홍보과와"), ("(가) 은(는)", "(가) 은(는)"),
    ],
)  # fmt: skip
def test_a_mark_becomes_the_particle_that_follows_the_word(text: str, whole: str) -> None:
    assert settled(text) == whole


@pytest.mark.parametrize("word", WORDS_PUT_IN)
def test_no_sentence_of_the_catalogue_leaves_a_particle_open(word: str) -> None:
    for text, korean in OPEN.items():
        said = told(text.replace("{}", word))
        assert not MARK.search(said), (said, korean)


def test_no_sentence_has_a_particle_of_its_own_behind_a_word_put_in() -> None:
    """It would be right for some words only: the mark is written, and settled where it is shown."""
    found = []
    for top in ("dlp", "connectors"):
        for file in sorted((rig.ROOT / top).rglob("*.py")):
            found += [f"{file}: {line}" for line in _bare(file)]
    assert found == []


def _bare(file: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            pairs = zip(node.values, node.values[1:], strict=False)
            found += [
                f"{node.lineno} {ast.unparse(before)}"
                for before, after in pairs
                if isinstance(before, ast.FormattedValue)
                and not ast.unparse(before.value).endswith(HANGUL_END)
                and isinstance(after, ast.Constant)
                and BARE.match(str(after.value))
            ]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += [
                f"{node.lineno} {m[0]}"
                for m in re.finditer(r"\{\w*\}['\"`」]?\s?(은|는|이|가|을|를|과|와|으로|로)(?![가-힣(])", node.value)
            ]
    return found


HANGUL_END = ("'물빛'",)
"""Choices between words of which all take the same particle."""


def test_no_frame_is_swallowed_by_a_sentence_that_begins_with_a_hole() -> None:
    """`store: 1 held messages wait` is what the store says of one message, and never one message called `store: 1`."""
    for frame in FRAMES:
        around = CATALOGUE[frame]
        for text in OPEN:
            inner = text.replace("{}", "7")
            assert told(frame.replace("{}", inner)) == settled(around.replace("{}", told(inner))), (frame, text)


def test_screens_settle_what_they_put_in() -> None:
    say = screen_words("ko")
    for key, (korean, _) in WORDS.items():
        names = re.findall(r"\{(\w+)\}", korean)
        assert not names or not MARK.search(say(key, **dict.fromkeys(names, "정탐"))), key
