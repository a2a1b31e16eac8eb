"""Whatever the text: no error, every character leads back, nothing the raw text shows is lost, and the work grows with the length."""

import re
import sys
import unicodedata
from bisect import bisect_left
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.model import Part, Sensitive, TextView
from dlp.views import build, reversed_views
from dlp.views.alphabet import folded, shape_of
from dlp.views.offsets import Loom, Offsets
from tests.drawn import drawn

_WORDS = (
    "0 1 2 9 010 0123-4567 공 일 이 삼 하나 다섯 제로 원 one zero 〇 一 O l I S ㅇ ㅣ ° * ** XX ○ ● - . / ~ ( ) \n > , ㅡ ⑩ ❶ ０ １ － ½ "
    "👍 𝟎 ٠ 가 각 한새봄 ㅎ ㅏ ㄴ ㅋㅋ ㅠ 에 다시 이고 뒷자리 gkstoqha 7ZWcIOyDiA== %ED%95%9C &#54620; &amp \\ud55c ed959c =ED <b> </b> <!-- --> "
    "<p hidden> ' \" < & % \\ 거꾸로"
)
_CONTROLS = "\u200b\u3164\u0301\ufe0f\u20e3\U0001f3fb\ud800\x00\u1112\u1161\u11ab\uffa1\uffc2\u00a0\u2028 "
_PIECES = st.sampled_from([*_WORDS.split(" "), *_CONTROLS])
_TEXTS = st.lists(_PIECES | st.text(max_size=3) | st.characters(exclude_categories=()), max_size=40).map("".join)
_KINDS = st.sampled_from(["text", "html", "attachment"])


def all_views(text: str, kind: str) -> list[TextView]:
    found, gaps = build(Part("p", Sensitive(text), kind))
    assert gaps == ()
    return [*found, *reversed_views(found[0])]


@settings(max_examples=drawn(200), deadline=None)
@given(_TEXTS, _KINDS)
def test_every_view_leads_back(text: str, kind: str) -> None:
    for view in all_views(text, kind):
        shown = view.text.reveal()
        assert (view.starts is None) == (view.ends is None)
        if view.starts is None or view.ends is None:
            assert shown == text
            continue
        assert len(view.starts) == len(view.ends) == len(shown)
        starts, ends = list(view.starts), list(view.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(starts, ends, strict=True))
        if view.how != "reversed":
            assert starts == sorted(starts)
            assert ends == sorted(ends)
        if shown:
            assert 0 <= view.span(0, len(shown))[0] < view.span(0, len(shown))[1] <= len(text)


_STEPS = st.lists(
    st.tuples(st.sampled_from(["copy", "put", "leave out"]), st.integers(1, 5), st.text("ab", max_size=3)), max_size=12
)


@settings(max_examples=drawn(200), deadline=None)
@given(_STEPS)
def test_where_a_place_of_the_source_lies_in_a_rewriting(steps: list[tuple[str, int, str]]) -> None:
    loom, at = Loom("x" * sum(size for _, size, _ in steps)), 0
    for what, size, text in steps:
        if what == "copy":
            loom.copy(at, at + size)
        elif what == "put":
            loom.put(text, at, at + size)
        at += size
    starts = loom.done().starts
    assert isinstance(starts, Offsets)
    assert [starts.first(place) for place in range(at + 2)] == [bisect_left(list(starts), place) for place in range(at + 2)]


def test_encodings_beside_each_other_say_the_same_once() -> None:
    shown = [view.text.reveal() for view in build(Part("p", Sensitive("청구인 %EA%B9%80 &#44608; 씨, " * 100)))[0]]
    assert shown.count("청구인 김 김 씨, " * 100) == 1


@settings(max_examples=drawn(200), deadline=None)
@given(_TEXTS)
def test_canonical_is_the_text_where_nothing_was_done(text: str) -> None:
    view = build(Part("p", Sensitive(text)))[0][0]
    if view.starts is None or view.ends is None:
        return
    for char, start, end in zip(view.text.reveal(), view.starts, view.ends, strict=True):
        source = text[start:end]
        if end == start + 1 and source != char:
            whole = folded(source) or unicodedata.normalize("NFKC", source)
            assert (
                char in whole or source in "\u1112\u1161\u11ab" or "\u1100" <= source <= "\u11ff" or "\uffa1" <= source <= "\uffdc"
            )


@settings(max_examples=drawn(200), deadline=None)
@given(_TEXTS)
def test_number_runs_are_in_order(text: str) -> None:
    for view in all_views(text, "text"):
        last = 0
        for run in view.numbers:
            starts, ends = list(run.starts), list(run.ends)
            assert 4 <= len(run.digits) <= 512
            assert len(run.digits) == len(starts) == len(ends) == len(run.sources)
            assert re.fullmatch("[0-9*]+", run.digits)
            assert re.fullmatch("[ahnclm]+", run.sources)
            assert len(run.breaks) == len(run.separators)
            assert list(run.breaks) == sorted(set(run.breaks))
            assert all(0 < at < len(run.digits) for at in run.breaks)
            assert last <= starts[0]
            assert all(a < b for a, b in zip(starts, ends, strict=True))
            assert all(b <= a for b, a in zip(ends, starts[1:], strict=False))
            shown = view.text.reveal()
            for at, separator in zip(run.breaks, run.separators, strict=True):
                assert shown[ends[at - 1] : starts[at]] == separator != ""
            last = ends[-1]
            assert last <= len(shown)


_RAW = re.compile(r"(?<![0-9])010-[0-9]{4}-[0-9]{4}(?![0-9])")


@settings(max_examples=drawn(200), deadline=None)
@given(_TEXTS, _TEXTS)
def test_a_number_of_the_raw_text_is_in_some_view(before: str, after: str) -> None:
    text = f"{before}010-0987-6543{after}"
    if not _RAW.search(text):
        return
    assert any(re.search(r"(?<![0-9])010-0987-6543(?![0-9])", view.text.reveal()) for view in build(Part("p", Sensitive(text)))[0])


@settings(max_examples=drawn(100), deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_one_shape_byte_per_character(text: str) -> None:
    assert len(shape_of(text)) == len(text)


_UNITS = [
    "안녕하세요 오늘 회의는 이층에서 합니다. ", "010-0123-4567 ", "01001234567", "0 ", "이사오 일", "공일", "O1l0 ", "1*2** X", " 에 의 3", "1\n\n\n2 >>>> ",
    "zero one ", "a\u0301\u0301", "ㅎ ㅏ ", "ㅎㅏㄴ", "하나 둘", "1에에에 ", "０１", "0\u200b", "7ZWcIOyDiOu0hA== ", "QUJD", "%ED%95%9C", "a%41", "&amp;", "&a", "\\u0041",
    "=41", "=41a", "ed959c ", "ed959c", "30", "gkstoqha ", "rkrk", "하ㄴ", "Ⅷ", "VIII", "봄 ", "봄.", "moc.", "moc.a@", "거꾸로 ", "👍❤️ ", "\u200b", "\u0301", "*", "O", "ㅇ", "-",
]  # fmt: skip
_TAGS = [
    "<div>",
    "<b>a",
    "<a ",
    '<a "',
    "<a '",
    "<!--",
    "<!x",
    "<script>",
    "<p hidden>a",
    "</p>",
    "&#48;",
    "<a alt='x'>",
    " alt='",
    "<",
    "&",
    "<a title=",
    "</",
]


def _work(action: Callable[[], object]) -> int:
    """Lines of Python executed by `action`: a count, not a time."""
    count = 0

    def trace(_frame: object, event: str, _arg: object) -> Callable[..., object]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        action()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(("unit", "kind"), [(unit, "text") for unit in _UNITS] + [(unit, "html") for unit in _TAGS])
def test_work_grows_with_the_length(unit: str, kind: str) -> None:
    def work(size: int) -> int:
        part = Part("p", Sensitive((unit * size)[:size]), kind)
        return _work(lambda: build(part))

    small, large = work(1_000), work(8_000)
    assert large <= 10 * small + 3_000


@pytest.mark.parametrize("unit", _UNITS)
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    """100,000 characters of anything: a pattern that backtracks would not come back."""
    part = Part("p", Sensitive((unit * 100_000)[:100_000] + " 010-0987-6543"))
    assert any("010-0987-6543" in view.text.reveal() for view in build(part)[0])
