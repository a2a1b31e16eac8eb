"""The YAML that policy files are written in: core-schema words, lines, and what is refused."""

from __future__ import annotations

import pytest

from dlp.policy import yamltree
from dlp.ports import ConfigError


def test_words_of_yaml_1_1_stay_text() -> None:
    text = "a: off\nb: no\nc: 2026-12-31\nd: 010\ne: 18-2-1\nf: '5'\ng: >-\n  true"
    assert yamltree.read(text, file="f").data == {
        "a": "off", "b": "no", "c": "2026-12-31", "d": "010", "e": "18-2-1", "f": "5", "g": "true",
    }  # fmt: skip


def test_core_words_have_their_types() -> None:
    data = yamltree.read("{a: true, b: false, c: ~, d: -7, e: 0.5, f: [1, x]}", file="f").data
    assert data == {"a": True, "b": False, "c": None, "d": -7, "e": 0.5, "f": [1, "x"]}
    assert data["a"] is True


def test_every_key_and_item_has_its_line() -> None:
    tree = yamltree.read(
        "# head\nrules:\n  - id: a\n    when: >-\n      long\n  - id: b\n    tests: [\n      x,\n      y]\n", file="f"
    )
    assert tree.line(("rules",)) == 2
    assert tree.line(("rules", 0, "when")) == 4
    assert tree.line(("rules", 1)) == 6
    assert tree.line(("rules", 1, "tests", 1)) == 9
    assert tree.line(("rules", 1, "missing", "deeper")) == 6


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a: 1\nb: 2\na: 3", 3, "'a' stands here twice"),
        ("a: 1\nb: &x 2", 2, "anchors"),
        ("a: &x [1]\nb: *x", 1, "anchors"),
        ("a: 1\nb: !!python/name:os.system x", 2, "tags"),
        ("a: 1\nwhen: !r.outside", 2, "tags"),
        ("a: 1\n2: x", 2, "a key must be a word"),
        ("a: 1\n[x]: y", 2, "a key must be a word"),
        ("a: b: c", 1, "not YAML"),
        ("a: 1\n\tb: 2", 2, "not YAML"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("a: 1\nb: \x07", 2, "a character that YAML does not allow"),
        ("a: \ud800", 1, "a character that YAML does not allow"),
        ("a:\n " + "[" * 60, 2, "nested deeper"),
        ("- " * 60 + "x", 1, "nested deeper"),
    ],
)
def test_refused(monkeypatch: pytest.MonkeyPatch, loader: str, text: str, line: int, hint: str) -> None:
    monkeypatch.setattr(yamltree, "_LOADER", getattr(yamltree.yaml, loader))
    with pytest.raises(ConfigError) as caught:
        yamltree.read(text, file="policy.yaml")
    assert caught.value.file == "policy.yaml"
    assert caught.value.where == f"line {line}"
    assert hint in caught.value.hint


def test_a_hostile_file_is_an_error_and_not_a_crash() -> None:
    with pytest.raises(ConfigError, match="nested deeper"):
        yamltree.read("[" * 200_000, file="f")
    with pytest.raises(ConfigError, match="longer than"):
        yamltree.read("x" * (yamltree.MAX_CHARS + 1), file="f")


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_an_empty_file_is_empty(text: str) -> None:
    assert yamltree.read(text, file="f").data in ({}, None)
