"""A pattern that is searched only where its words stand finds what `re` finds, whatever the text: for every pattern of the program that is searched so."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import detectors
import dlp.app  # noqa: F401 - all modules with patterns
from detectors import pressure
from dlp import anchors as anchoring
from dlp.anchors import Anchored, anchored, forwards, held
from dlp.compiled import native
from dlp.linkage import called, posts, wording
from dlp.linkage.contact import text as contact_text
from dlp.linkage.contact.words import EXPLAINED, GROUPS
from dlp.openings import beginnings, endings, headed

parser: Any = pytest.importorskip("re._parser")


def anchors() -> dict[str, Anchored]:
    for module in pkgutil.iter_modules(detectors.__path__):
        importlib.import_module(f"detectors.{module.name}")
    found: dict[int, tuple[str, Anchored]] = {}
    for name, module in list(sys.modules.items()):
        if name.startswith(("dlp.", "detectors.")):
            for label, value in vars(module).items():
                for one in _flat(value):
                    found.setdefault(id(one), (f"{name}.{label}", one))
    return {f"{label} {i}": one for i, (label, one) in enumerate(found.values())}


def _flat(value: Any) -> Iterator[Anchored]:
    if isinstance(value, Anchored):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _flat(one)


class Writer:
    """Writes texts that a pattern may match: one way through its tree, and signs of its alphabet."""

    def __init__(self, pattern: re.Pattern[str], rng: random.Random) -> None:
        self.tree, self.rng = parser.parse(pattern.pattern, pattern.flags), rng
        self.signs = [*" \n가나x1ıſKİ", *"".join(self.way(self.tree) for _ in range(20))]

    def way(self, tree: Any) -> str:
        return "".join(self.step(str(op), value) for op, value in tree)

    def step(self, op: str, value: Any) -> str:
        rng = self.rng
        if op == "LITERAL":
            return chr(value)
        if op == "IN":
            kind, one = rng.choice(value)
            return {"LITERAL": lambda: chr(one), "RANGE": lambda: chr(rng.randint(*one))}.get(
                str(kind), lambda: rng.choice(" \n가1a")
            )()
        if op == "BRANCH":
            return self.way(rng.choice(value[1]))
        if op == "SUBPATTERN":
            return self.way(value[3])
        if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return "".join(self.way(value[2]) for _ in range(rng.randint(value[0], min(int(value[1]), value[0] + 2))))
        if op == "ATOMIC_GROUP":
            return self.way(value)
        if op == "ASSERT":
            return self.way(value[1]) if rng.random() < 0.5 else ""
        return rng.choice(["가", "x", ".", "1"]) if op in ("ANY", "NOT_LITERAL") else ""

    def text(self) -> str:
        pieces = [
            lambda: self.way(self.tree),
            lambda: "".join(self.rng.choices(self.signs, k=self.rng.randint(0, 12))),
            lambda: "x" * self.rng.randint(0, 300),  # so that the words are rare, and searched for
        ]
        made = "".join(self.rng.choice(pieces)() for _ in range(self.rng.randint(1, 6)))
        return made.swapcase() if self.rng.random() < 0.3 else made


@pytest.mark.skipif(native is None, reason="not compiled here: `re` searches")
@pytest.mark.parametrize("long", [anchoring._LONG, 0])
def test_it_finds_what_re_finds(long: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchoring, "_LONG", long)
    every = anchors()
    assert len(every) > 50
    rng = random.Random(20)
    found = 0
    for label, one in every.items():
        writer = Writer(one.plain, rng)
        for _ in range(40):
            text = writer.text()
            spans = [m.span() for m in one.plain.finditer(text)]
            assert [m.span() for m in one.finditer(text)] == spans, label
            first = one.search(text)
            assert (first.span() if first else None) == (spans[0] if spans else None), label
            found += len(spans)
    assert found > 1_000


@pytest.mark.skipif(native is None, reason="not compiled here: `re` searches")
def test_what_another_module_finds_at_few_places_is_what_it_finds() -> None:
    rng = random.Random(23)
    tried = found = 0
    for *_, pattern, words in pressure._COMPILED:
        writer = Writer(words.plain, rng)
        for _ in range(60):
            text = "\n".join(
                (writer.text(), "ㅋ" * 20_000, writer.way(writer.tree), rng.choice(("", "하지 마", " 쥐를 ")) + writer.text())
            )
            spans = [m.span() for m in pattern.finditer(text)]
            assert [m.span() for m in words.plain.finditer(text)] or not spans
            few = words.few(text, pattern.match)
            if few is not None:
                assert [m.span() for m in few] == spans, pattern.pattern[:40]
                tried, found = tried + 1, found + len(spans)
    assert tried > 500
    assert found > 500


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        (r"(?<!가)나(?<=[나)])다", "나다"),
        (r"(?<!(?:가|나\(|[)])\s)(?:다|라)", "(?:다|라)"),
        (r"[(?<!]가(?!나)", "[(?<!]가(?!나)"),
        (r"\(?<가", r"\(?<가"),
    ],
)
def test_what_stands_before_is_left_out(pattern: str, left: str) -> None:
    assert forwards(pattern) == left


@pytest.mark.skipif(native is None, reason="not compiled here: `re` searches")
def test_what_reaches_the_end_is_what_re_finds() -> None:
    every = {label: one for label, one in anchors().items() if one.pattern.endswith("$") and not one.flags & re.MULTILINE}
    assert len(every) > 2
    rng = random.Random(21)
    reached = 0
    for label, one in every.items():
        writer, words = Writer(one.plain, rng), sorted(frozenset().union(*held(one.plain)))
        for _ in range(150):
            lists = " ".join(rng.choice([*words, writer.text()[:20], "청구인"]) for _ in range(rng.randint(1, 9)))
            for text in (writer.text(), lists, lists + " "):
                assert one.reaches_end(text) == (one.plain.search(text) is not None), label
                reached += one.reaches_end(text)
    assert reached > 100


def of_matches(one: Anchored, seed: int) -> Iterator[str]:
    """What a pattern finds in texts written for it."""
    writer = Writer(one.plain, random.Random(seed))
    for _ in range(40):
        for found in one.plain.finditer(writer.text()):
            yield found[0]


def test_a_match_begins_with_one_of_the_characters_it_can_begin_with() -> None:
    known = {label: chars for label, one in anchors().items() if (chars := beginnings(one.plain)) is not None}
    for label, chars in known.items():
        assert all(said[:1] in chars for said in of_matches(anchors()[label], 22)), label
    assert len(known) > 30


def test_a_match_ends_with_one_of_the_characters_that_are_said() -> None:
    asked = anchors() | {"trade": anchored(called._TRADE.pattern), "led": anchored(posts._LED.pattern)}
    known = {label: chars for label, one in asked.items() if (chars := endings(one.plain)) is not None}
    for label, chars in known.items():
        assert all(said[-1:] in chars for said in of_matches(asked[label], 24)), label
    assert len(known) > 15
    assert known.keys() >= {"trade", "led"}


@pytest.mark.parametrize(
    ("pattern", "chars"),
    [(r"a?[bc]{0,2}(?:d|ef?)(?=x)", "def"), (r"ab*", "ab"), (r"a*", None), (r"a.", None), (r"a(?:b|[^c])", None)],
)
def test_the_characters_a_match_can_end_with(pattern: str, chars: str | None) -> None:
    assert endings(re.compile(pattern)) == (None if chars is None else frozenset(chars))


@pytest.mark.parametrize(
    ("pattern", "flags", "chars"),
    [
        (r"(?<!x)a?[bc]{0,2}d|e", 0, "abcde"),
        (r"(?:k|ok)s", re.IGNORECASE, "kKoO\u212a"),
        (r"a*", 0, None),
        (r"a?.", 0, None),
        (r"[^a]b", 0, None),
        (r"(a)?(?(1)b|c)", 0, None),
        (r"(?i:a)b|c", 0, None),
        (r"(?=[ab])c", 0, "c"),
    ],
)
def test_the_characters_a_match_can_begin_with(pattern: str, flags: int, chars: str | None) -> None:
    assert beginnings(re.compile(pattern, flags)) == (None if chars is None else frozenset(chars))


def test_a_pattern_with_a_look_ahead_finds_what_it_finds_without() -> None:
    rng = random.Random(23)
    found = looks = 0
    for label, one in [*anchors().items(), *((name, anchored(pattern)) for name, pattern in GROUPS.items())]:
        made = headed(one.pattern, one.flags)
        looks += made.pattern != one.pattern
        assert made.groupindex == one.plain.groupindex
        writer = Writer(one.plain, rng)
        for _ in range(20):
            text = writer.text()
            spans = [m.regs for m in one.plain.finditer(text)]
            assert [m.regs for m in made.finditer(text)] == spans, label
            found += len(spans)
    assert found > 500
    assert looks > 30


def test_the_word_of_a_request_alone_calls_nobody() -> None:
    """`wording` asks no pattern where nothing but signs stand between the word and the name."""
    called, rng = wording._NAMED_BEFORE, random.Random(22)
    writer = Writer(called.plain, rng)
    for _ in range(2_000):
        before = writer.text()[-40:] + wording._WORD_ALONE + "".join(rng.choices(wording._SIGNS, k=rng.randint(0, 3)))
        assert called.plain.search(before) is None
        assert wording._named_by(before, "") in ("", "after")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"정보\s?공개(?!법)|공개\s?청구", {"공개"}),
        (r"(?<!가)(?:나|다라)마", {"나마", "다라마"}),
        (r"(?i)FOI\b", {"foi"}),
        (r"[^0-9]+", None),
        (r"x?", None),
        (r"(a)\1|b", {"a", "b"}),
        (r"(?:가나)+", {"가나"}),
    ],
)
def test_words_of_a_pattern(pattern: str, words: set[str] | None) -> None:
    assert held(re.compile(pattern)) == ([] if words is None else [words])


def test_every_match_holds_a_word_of_each_part() -> None:
    rng = random.Random(25)
    found = parts = 0
    for label, one in [*anchors().items(), *((name, anchored(pattern)) for name, pattern in GROUPS.items())]:
        sets = held(one.plain, 3)
        parts += len(sets)
        writer = Writer(one.plain, rng)
        for _ in range(40):
            text = writer.text()
            if one.plain.search(text) is None:
                continue
            small = text.lower() if one.flags & re.IGNORECASE else text
            assert all(any(word in small for word in words) for words in sets), label
            found += 1
    assert found > 1_000
    assert parts > 250


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"(?:가나|다)[^.]{0,3}(?:하나|두울)", [{"하나", "두울"}, {"가나", "다"}]),
        (r"가나다[^.]라|마바사", [{"가나다", "마바사"}, {"라", "마바사"}]),
        (r"가나[^.]라|[^.]", []),
    ],
)
def test_words_of_several_parts(pattern: str, sets: list[set[str]]) -> None:
    assert held(re.compile(pattern), 2) == sets


def test_the_cues_of_a_segment_are_those_of_every_pattern() -> None:
    rng = random.Random(26)
    found = 0
    for pattern in GROUPS.values():
        writer = Writer(re.compile(pattern), rng)
        for _ in range(8):
            text = contact_text.segments(writer.text() + " " + writer.text())
            for segment in text:
                stand = {name for name, other in GROUPS.items() if re.search(other, segment) is not None}
                told = [EXPLAINED[name] for name in stand if name in EXPLAINED]
                assert contact_text.cues(segment) == stand.difference(*told), segment
                found += len(stand)
    assert found > 200


@pytest.mark.skipif(native is None, reason="not compiled here")
def test_letters_are_folded_as_re_does() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz":
        pattern = re.compile(letter, re.IGNORECASE)
        find = native.Places([letter], True).find
        every = "".join(chr(code) for code in range(0x11_0000) if not 0xD800 <= code < 0xE000)
        assert [every[at] for at in find(every, 9, False) or ()] == pattern.findall(every)


@pytest.mark.skipif(native is None, reason="not compiled here")
def test_words_that_stand_everywhere_are_left_to_re() -> None:
    assert native.Places(["가", "가나"], False).find("가나가", 2, False) == [0, 2]
    assert native.Places(["가"], False).find("가가가", 2, False) is None
    assert native.Places(["가"], False).find("가가가", 2, True) == [0, 1]
    for bad in ([""], ["😀"], [b"a"]):
        with pytest.raises((ValueError, TypeError)):
            native.Places(bad, False)
    assert [m.span() for m in anchored("가").finditer("가" * 99)] == [(i, i + 1) for i in range(99)]
