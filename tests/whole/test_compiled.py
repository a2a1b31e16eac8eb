"""The compiled module and its twins in Python give the same, on texts of every kind; a site decides alike with either of them."""

from __future__ import annotations

import subprocess
import sys
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path

import either
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors._name_features import features, features_in_python
from detectors._name_model import model
from dlp import compiled, triggers
from dlp.linkage import names, rolling
from dlp.linkage.contact import kinds
from dlp.linkage.numbers_held import looking, looking_in_python
from dlp.linkage.sieve import Sieves, build_sieve
from dlp.linkage.tokens import Tokens, TokenTable, build_table, mac_in_python
from dlp.model import Sensitive
from dlp.views import alphabet

ROOT = Path(__file__).resolve().parents[2]
native = compiled.native
unhurried = settings(deadline=None)  # on a busy machine
needed = pytest.mark.skipif(native is None, reason="not compiled here")
KEY = bytes(range(32))
SYLLABLES = st.text(
    st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3) | st.sampled_from(" -,.1aA😀\ud800가나다람"), max_size=900
)


def test_it_is_compiled_where_it_can_be(tmp_path: Path) -> None:
    """A machine with a compiler and header files that runs the twins was installed wrongly."""
    from hatch_build import SOURCE
    from hatch_build import compiled as made

    hindered = made(ROOT / SOURCE, tmp_path / "made.so")
    assert (native is None) == bool(hindered)


@needed
@unhurried
@given(st.text(st.characters(), max_size=900))
def test_shapes(text: str) -> None:
    assert alphabet.shape_of(text) == alphabet.shape_in_python(text)


@needed
@unhurried
@given(st.binary(min_size=1, max_size=64), st.binary(max_size=16), st.text(st.characters(), max_size=400))
def test_tokens(key: bytes, person: bytes, text: str) -> None:
    assert native.Mac(key, person).token(text) == mac_in_python(key, person)(text)


@needed
@unhurried
@given(st.lists(st.text("가나시청과09aé😀\ud800^$ ", min_size=1, max_size=30), max_size=6))
def test_weights_of_the_n_grams_of_words(words: list[str]) -> None:
    assert kinds.summing()(words) == kinds.sums_in_python(words)


@needed
@unhurried
@given(
    st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=7) | st.text("가힣응왕쇠곬a2 😀\ud800", max_size=6)
)
def test_how_names_sound(name: str) -> None:
    assert names.sound_keys(name) == names.sound_keys_in_python(name.translate(names._DIGIT_SOUND))


@needed
def test_how_every_syllable_sounds_beside_others() -> None:
    """Each before one that begins with each consonant, and behind it: what two syllables make together is heard at their border."""
    every = range(0xAC00, 0xD7A4)
    others = every[:: 4 * (588 + 28 + 1)]  # of other consonants, vowels and finals
    for first in every:
        for second in others:
            for name in (f"{first:c}{second:c}", f"{second:c}{first:c}{second:c}"):
                assert names.sound_keys(name) == names.sound_keys_in_python(name)


@needed
@pytest.mark.parametrize(
    ("pieces", "letters"),
    [(("a",) * 3, "abc"), (("A",) * 30, "abcdefghijklmnopqrstuvwxyz"), (("a" * 60,) * 30, "abcdefghijklmnopqrstuvwxyz")],
)
def test_spellings_that_it_does_not_take(pieces: tuple[str, ...], letters: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        native.sound_keys(pieces, pieces, pieces, (("a", "bb"),), letters, "힣힣")


@needed
@pytest.mark.parametrize("size", [0, 1, 127, 128, 129, 255, 256, 257, 1000])
def test_tokens_at_the_edges_of_a_block(size: int) -> None:
    text = "a" * size
    digest = blake2b(text.encode(), key=KEY, digest_size=8, person=b"name").digest()
    assert native.Mac(KEY, b"name").token(text) == int.from_bytes(digest, "little")


@needed
@unhurried
@given(st.text(st.characters(max_codepoint=127), max_size=40), st.integers(2, rolling.PRIME - 1))
def test_rolling_hashes(digits: str, key: int) -> None:
    assert rolling.rolling(digits, key) == rolling.rolling_in_python(digits, key)


@needed
@unhurried
@given(
    st.lists(
        st.sampled_from(
            ["0100012345", "01000012345", "0212345678", "021234567", "821000012345", "10000123450", "1000012345", "0101010", "9"]
        )
        | st.text("0189 ", max_size=9),
        max_size=6,
    ),
    st.booleans(),
)
def test_numbers_of_the_register_in_a_stream(pieces: list[str], numerals: bool) -> None:
    tokens = Tokens(KEY)
    known = [
        ("phone", "01000012345"),
        ("phone", "0212345678"),
        ("phone", "01012345678"),
        ("rrn", "0101010212345"),
        ("frn", "0101010021234"),
    ]
    hashes = np.array([tokens(field, number) for field, number in known] + [tokens("phone", "01000012345")] * 300, np.uint64)
    table = TokenTable(build_table(hashes, np.arange(len(hashes), dtype=np.uint32)))
    for digits in ("".join(pieces), "".join(pieces)[::-1]):
        assert looking(tokens, table).look(digits, numerals) == looking_in_python(tokens, table).look(digits, numerals)


@needed
def test_numbers_are_held() -> None:
    tokens = Tokens(KEY)
    table = TokenTable(build_table(np.array([tokens("phone", "01000012345")], np.uint64), np.array([7], np.uint32)))
    for digits in ("9901000012345", "5432100001099", "821000012345", "1000012345"):
        assert {rows for _, _, rows in looking(tokens, table).look(digits, False)[1]} == {(7,)}, digits
    with pytest.raises(TypeError):
        native.Numbers(7, 7, 7, 7, 7)


@needed
def test_rows() -> None:
    rng = np.random.default_rng(1)
    known = rng.integers(0, 2**64, 5_000, dtype=np.uint64, endpoint=False)
    tokens = rng.choice(known, 20_000)
    table = TokenTable(build_table(tokens, rng.integers(0, 3_000, 20_000, dtype=np.uint32)))
    for token in (*map(int, known), *map(int, rng.integers(0, 2**64, 5_000, dtype=np.uint64, endpoint=False)), 0, 2**64 - 1):
        assert list(table.rows(token)) == list(table.rows_in_python(token))
    empty = TokenTable(build_table(np.zeros(0, np.uint64), np.zeros(0, np.uint32)))
    assert tuple(empty.rows(7)) == ()


@needed
@unhurried
@given(st.lists(st.text(st.sampled_from("가나다라 aA1-😀\ud800"), max_size=4), max_size=60))
def test_values_that_are_held(values: list[str]) -> None:
    tokens = Tokens(KEY)
    known = [tokens("given", value) for value in values[::2]] * 2
    table = TokenTable(build_table(np.array(known, np.uint64), np.arange(len(known), dtype=np.uint32)))
    found = [(value, list(rows)) for value, rows in table.held(tokens, "given", values)]
    assert found == [(value, list(rows)) for value in values if (rows := table.rows_in_python(tokens("given", value)))]
    assert table.held(tokens, "road", values) == []


@needed
def test_other_arguments_than_a_hash_and_a_list_are_refused() -> None:
    tokens = Tokens(KEY)
    table = TokenTable(build_table(np.zeros(0, np.uint64), np.zeros(0, np.uint32)))
    with pytest.raises(TypeError):
        table.compiled.held(7, ["가"])
    with pytest.raises(TypeError):
        table.compiled.held(tokens.compiled("given"), "가")
    with pytest.raises(TypeError):
        table.compiled.held(tokens.compiled("given"), [7])


@needed
@unhurried
@given(SYLLABLES)
def test_windows_that_may_be_names(text: str) -> None:
    tokens = Tokens(KEY)
    for known in (["가나다", "람나", "가나다람", "다가"], ["가나다"], ["다가"], []):
        sieves = Sieves(build_sieve(known, tokens), tokens)
        assert sieves.passing(text) == sieves.passing_in_python(text)


def test_names_are_let_through() -> None:
    tokens = Tokens(KEY)
    sieves = Sieves(build_sieve(["윤하람", "남궁솔"], tokens), tokens)
    text = "어제 남 궁 솔 씨와 윤하람이 왔다"
    at, three, _ = sieves.passing(text)
    assert {at.index(text.index("남")), at.index(text.index("윤"))} <= set(three)


@unhurried
@given(st.text(st.sampled_from("취하가만섭서운abhers 😀"), max_size=60))
def test_triggers(text: str) -> None:
    for one in triggers._declared:
        assert Sensitive(text).says(one) == one.stands(text)


@needed
@unhurried
@given(
    st.lists(st.text(st.sampled_from("abc취하😀"), min_size=1, max_size=4).filter(lambda w: w[0] != "😀"), min_size=1, max_size=64),
    st.text(st.sampled_from("abc취하😀"), max_size=40),
)
def test_words_inside_words(words: list[str], text: str) -> None:
    assert native.Words([(word, i) for i, word in enumerate(words)]).groups(text) == sum(
        1 << i for i, w in enumerate(words) if w in text
    )


@needed
@pytest.mark.parametrize("bad", [("", 0), ("a", 64), ("a", -1), ("😀a", 0)])
def test_words_that_it_does_not_take(bad: tuple[str, int]) -> None:
    with pytest.raises(ValueError, match="a word"):
        native.Words([bad])


@needed
def test_arguments_of_other_types_are_refused() -> None:
    for wrong in (
        lambda: native.shape(b"x", b"x"),
        lambda: native.shape("x", b""),
        lambda: native.Mac(b"", b""),
        lambda: native.Mac(b"k", b"x" * 17),
    ):
        with pytest.raises((TypeError, ValueError)):
            wrong()
    with pytest.raises(ValueError, match="table"):
        native.Table(b"\0" * 16, b"", b"", b"")  # three buckets
    with pytest.raises(TypeError):
        native.Table(np.zeros(17, np.uint32), b"", b"", b"").rows("x")


@needed
@unhurried
@given(
    st.text(
        st.characters()
        | st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
        | st.sampled_from("윤하람남궁솔 정보공개청구인김철수 09aZ.\n"),
        max_size=300,
    )
)
def test_what_the_name_model_sees(text: str) -> None:
    made, twin = (see(text, model().alphabet, model().words) for see in (features, features_in_python))
    for name in ("chars", "hashed", "flags"):
        assert np.array_equal(getattr(made, name), getattr(twin, name)), name


DIGITS = st.text("0123456789", min_size=1, max_size=8)


@needed
@unhurried
@given(
    st.lists(st.tuples(st.lists(DIGITS | st.sampled_from(rolling.CODES), max_size=4), st.booleans()), max_size=16),
    st.lists(DIGITS | st.sampled_from(rolling.CODES), min_size=1, max_size=4),
    st.integers(1, rolling.PRIME - 1),
)
def test_what_pieces_of_numbers_make_together(earlier: list[tuple[list[str], bool]], now: list[str], key: int) -> None:
    """The same numbers in the same order, at the bound of the search too."""

    def fragments(texts: list[str]) -> tuple[rolling.Fragment, ...]:
        return tuple((rolling.rolling(one, key), len(one)) for one in texts)

    pieces = [rolling.Pieces(fragments(texts), near) for texts, near in earlier]
    found = rolling.completions(pieces, fragments(now), key)
    assert found == rolling.completions_in_python(pieces, fragments(now), key)


HELD = (
    ("phone", "01000012345"),
    ("phone", "0212345678"),
    ("rrn", "0101010212345"),
    ("frn", "0101010212345"),
    ("frn", "0101010021234"),
)
CUT = st.sampled_from([number for _, number in HELD]).flatmap(
    lambda number: st.lists(st.integers(2, len(number) - 2), min_size=1, max_size=3, unique=True).map(
        lambda at: [number[a:b] for a, b in pairwise((0, *sorted(at), len(number)))]
    )
)


@needed
@unhurried
@given(
    st.lists(CUT, min_size=1, max_size=2).flatmap(lambda cut: st.permutations([part for one in cut for part in one])),
    st.lists(st.tuples(DIGITS, st.booleans()), max_size=12),
    st.booleans(),
    st.integers(1, 3),
)
def test_what_pieces_of_numbers_of_the_register_make_together(
    parts: list[str], others: list[tuple[str, bool]], near: bool, last: int
) -> None:
    """Looked up while it is searched, in the order in which it is found, and asked again."""
    tokens = Tokens(KEY)
    key = tokens.number_key
    hashes = np.array([tokens(field, number) for field, number in HELD] + [tokens(*HELD[0])] * 300, np.uint64)
    table = TokenTable(build_table(hashes, np.arange(len(hashes), dtype=np.uint32)))
    said = [(part, near) for part in parts[:-last]]
    said[len(said) // 2 : len(said) // 2] = others
    pieces = [rolling.Pieces(((rolling.rolling(text, key), len(text)),), close) for text, close in said]
    now = tuple((rolling.rolling(text, key), len(text)) for text in parts[-last:])
    compiled_search, twin = looking(tokens, table).completed, looking_in_python(tokens, table).completed
    found = compiled_search(pieces, now)
    assert found == twin(pieces, now)
    assert found == compiled_search(pieces, now), "what nobody has is remembered"


@needed
def test_a_number_of_the_register_is_put_together() -> None:
    tokens = Tokens(KEY)
    table = TokenTable(build_table(np.array([tokens(*one) for one in HELD], np.uint64), np.arange(5, dtype=np.uint32)))
    for number, fields in (("01000012345", {"phone"}), ("0101010212345", {"rrn", "frn"}), ("0101010021234", {"frn"})):
        first, second = ((rolling.rolling(part, tokens.number_key), len(part)) for part in (number[:6], number[6:]))
        found = looking(tokens, table).completed([rolling.Pieces((first,))], (second,))
        assert {field for field, _ in found} == fields, number


@needed
def test_a_search_at_its_bound() -> None:
    pieces = [rolling.Pieces(tuple((rolling.rolling(f"{n:02}", 7), 2) for n in range(at, at + 4))) for at in range(16)]
    now = ((rolling.rolling("010", 7), 3), (rolling.rolling("23456", 7), 5))
    found = rolling.completions(pieces, now, 7)
    assert found == rolling.completions_in_python(pieces, now, 7)
    assert len(found) > 100


@needed
@pytest.mark.parametrize(
    ("messages", "near"),
    [([], b""), ([()], b""), ([((1,),)], b"x"), ([((1 << 61, 3),)], b"x"), ([((-1, 3),)], b"x"), ([((1, 0),)], b"x")],
)
def test_what_is_no_search_is_refused(messages: list[tuple[tuple[int, int], ...]], near: bytes) -> None:
    with pytest.raises((ValueError, TypeError, OverflowError)):
        native.completions(messages, near, frozenset(), 7, (1, 3), (9, 11, 13, 4, 1500, 4, 5, 4))


def test_a_trigger_declared_late_is_looked_for_by_itself() -> None:
    assert Sensitive("취하").says(triggers.trigger("취하"))
    late = triggers.trigger("늦게 온 말")
    assert Sensitive("아주 늦게 온 말").says(late)
    assert not Sensitive("제때").says(late)


def test_a_trigger_needs_words() -> None:
    with pytest.raises(ValueError, match="needs words"):
        triggers.trigger("a", "")


@needed
def test_a_site_decides_alike_with_either() -> None:
    words = [sys.executable, Path(__file__).with_name("either.py")]
    plain = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT).stdout.splitlines()
    assert either.told() == plain
    assert len(plain) > 130
