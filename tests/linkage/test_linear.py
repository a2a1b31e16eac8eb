"""What was quadratic is not, and says the same: each quick way beside the plain one that it stands for, and long texts of one sign, which the plain
way would not end in a minute."""

from __future__ import annotations

import random
import re
from types import SimpleNamespace

import numpy as np
import pytest

from dlp import quotation
from dlp.budget import Budget
from dlp.linkage import canon, few, unregistered_page, windows
from dlp.linkage.contact import kinds, text
from dlp.linkage.index import Index
from dlp.linkage.mentions import Seen
from dlp.linkage.standing import Standings
from dlp.model import DigitStream, Sensitive, TextView

PIECES = (*"가나 \n\t\r.[]<>○*☎1a-,:@", "니다", "문의 ", "문의(", "기타 문의", "요", "까", "\n\n", "\u3000", "---", "original message", "님이 작성:", " wrote:", "> ", "7월 1일", "12시에", "1,000원", "3동 4호")  # fmt: skip
SIGNS = ("-", " ", "\t ", "\n", " \n", "\r\n", "> ", ">", "1", "1,", "1.", "@", "a", "[", "가")


def texts(seed: int, count: int) -> list[str]:
    rng = random.Random(seed)
    return ["".join(rng.choices(PIECES, k=rng.randrange(1, 16))) for _ in range(count)]


@pytest.mark.parametrize("seed", range(3))
def test_a_quotation_begins_where_a_plain_pattern_finds_it(seed: int) -> None:
    plain = re.compile(r"\n\s*>|-{3,}\s?(?:original message|원본 메[시세]지|forwarded)|님이 작성\s?:|\bwrote:", re.IGNORECASE)
    split = 0
    for one in texts(seed, 5000):
        found = plain.search(one)
        at = len(one) if found is None else found.start()
        assert [part for part, _ in kinds._quoted(one)] == ([one] if found is None else [one[:at], one[at:]]), one
        split += found is not None
    assert split > 100


SPEECH = (*"가나 \n.\"“”「」'", "취하해 주", "라고 ", "라는 ", "민원인이 ", "내가 ", "말을 ", "신고", "> ", "> ", "제목: 가", "가나다라마바사아자차카타파하가나", "\n-----원본 메시지\n", "\n보낸 사람\n:", "\n> ")  # fmt: skip


def _plainly_answered(text: str, at: int) -> bool:
    line = text.rfind("\n", 0, at) + 1
    mark = quotation._ANSWERED.search(text, 0, line) if text.startswith(">", line) else None
    if mark is None or len(quotation._HANGUL.findall(text, 0, mark.start())) < quotation._WRITTEN:
        return False
    between = text[text.find("\n", mark.start()) + 1 : line].split("\n")
    return all(not one.strip() or one.startswith(">") or ":" in one for one in between)


def _plainly_opened(text: str, start: int, end: int) -> tuple[int, int] | None:
    marks = quotation._MARKS
    for at in range(start - 1, max(-1, start - quotation._LONGEST), -1):
        if text[at] == "\n":
            return None
        close = marks.get(text[at])
        if close is None or (close == text[at] and text.count(close, max(0, at - quotation._SENTENCE), at) % 2):
            continue
        over = text.find(close, at + 1, end + quotation._LONGEST)
        if over >= end:
            return at, over + 1
    return None


@pytest.mark.parametrize("seed", range(3))
def test_what_somebody_else_said_is_that_of_a_look_at_each_place(seed: int) -> None:
    rng = random.Random(seed)
    told = {"answered": 0, "opened": 0}
    for _ in range(3000):
        one = "".join(rng.choices(SPEECH, k=rng.randrange(1, 40)))
        for found in re.finditer("취하해 주", one):
            answered = quotation._answered(one, found.start())
            opened = quotation._opened(one, *found.span())
            assert answered == _plainly_answered(one, found.start()), one
            assert opened == _plainly_opened(one, *found.span()), one
            told["answered"] += answered
            told["opened"] += opened is not None
    assert min(told.values()) > 20, told


def test_thousands_of_lines_of_a_mail_that_is_answered_are_read_once() -> None:
    line = "> 취하해 주세요\n"
    one = "가나다라마바사아자차카타파하가나\n-----원본 메시지-----\n" + line * 40_000
    quotation._answers.cache_clear()
    assert all(quotation.attributed(one, at, at + 5) for at in range(one.index(line) + 2, len(one), len(line)))
    assert quotation._answers.cache_info().misses == 1


@pytest.mark.parametrize("seed", range(3))
def test_segments_are_those_of_a_plain_pattern(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = r"(?<![^\S\n])[^\S\n]++(?="
    assert quick in text._ENDS.pattern
    plain = re.compile(text._ENDS.pattern.replace(quick, r"\s+(?="))
    some = texts(seed, 5000)
    read = [text.segments(one) for one in some]
    monkeypatch.setattr(text, "_ENDS", plain)
    assert read == [text.segments(one) for one in some]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("date", r"\d+\s?월\s?\d+\s?일|\d+\.\s?\d+\.|\d+\s?시(?:\s?\d+\s?분)?(?:에|까지|부터|\s|입|~)|오전|까지"),
        ("amount", r"\d[\d,]*\s?(?:원|건|부|쪽|개월|시간|회|명|호|점|%|만)"),
    ],
    ids=["date", "amount"],
)
def test_figures_are_found_from_their_first_digit(name: str, plain: str) -> None:
    rng = random.Random(name)
    quick, slow = dict(text._CUES)[name], re.compile(plain)
    hits = 0
    for _ in range(20_000):
        one = "".join(rng.choices("00123456789,,.. 월일시분에원호만", k=rng.randrange(1, 12)))
        assert (quick.search(one) is None) == (slow.search(one) is None), one
        hits += slow.search(one) is not None
    assert hits > 200


@pytest.mark.parametrize("sign", SIGNS, ids=range(len(SIGNS)))
def test_a_long_text_of_one_sign_ends(sign: str) -> None:
    long = sign * (100_000 // len(sign))
    assert kinds.judge([long]).word
    assert canon.email(long) == ""


def test_an_account_has_its_shape_where_a_pattern_over_all_of_it_finds_one() -> None:
    plain = re.compile(r"[A-Za-z][A-Za-z._-]*[0-9]")
    rng = random.Random(7)
    shaped = [(few.SHAPED.search(one), plain.search(one)) for one in ("".join(rng.choices("ab.-_ 1가", k=12)) for _ in range(5000))]
    assert all((quick is None) == (long is None) for quick, long in shaped)
    assert {quick is None for quick, _ in shaped} == {True, False}
    for sign in ("x", "x.", "x ", ".", "x-y"):  # the pattern over all of it takes a minute for these
        assert few.SHAPED.search(sign * 400_000) is None


def test_mentions_near_a_request_are_those_of_a_look_at_each() -> None:
    rng = random.Random(5)
    page = SimpleNamespace(text="".join(rng.choices("가나 \n", weights=(9, 9, 3, 1), k=1500)))
    places = sorted(rng.sample(range(1500), 120))
    spans = list(zip(places[::2], places[1::2], strict=True))
    for start in range(0, 1490, 7):
        end = start + 3
        gaps = [(max(a - end, start - b, 0), page.text.count("\n", min(b, end), max(a, start))) for a, b in spans]
        nearest = min((gap for gap, lines in gaps if gap <= 2 * unregistered_page.NEAR and lines <= 1), default=None)
        assert unregistered_page.Page._near(page, spans, start, end) == nearest  # type: ignore[arg-type]


def test_the_windows_of_a_stream_are_looked_at_once_for_all_hits(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of numbers without anything between them has as many hits as numbers."""
    asked = 0
    draws = windows._draws

    def counted(stream: DigitStream, places: list[windows.Tried]) -> tuple[int, int]:
        nonlocal asked
        asked += len(places)
        return draws(stream, places)

    monkeypatch.setattr(windows, "_draws", counted)
    numbers = ["01004127781", "01015332290", "01015341111", "01007773141", "01019005151"]
    counts = []
    for times in (4, 8):
        asked = 0
        digits = "".join(numbers * times)
        stream = DigitStream(digits, list(range(len(digits))), list(range(1, len(digits) + 1)), "written")
        _search(stream, index)
        counts.append(asked)
    assert 0 < counts[1] <= 2.2 * counts[0]


@pytest.mark.parametrize("seed", range(3))
def test_draws_are_the_clean_windows_of_a_look_at_each(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(200):
        count = rng.randrange(9, 60)
        starts = [0]
        for _ in range(count - 1):
            starts.append(starts[-1] + rng.choice((1, 1, 1, 2, 5)))
        stream = DigitStream("1" * count, starts, [start + 1 for start in starts], "written")
        places = []
        for _ in range(20):
            a = rng.randrange(count - 8)
            places.append((0, a, rng.randrange(a + 8, count + 1), rng.randrange(2)))
        each = [windows._clean(stream, windows._order(place, count - 1)) for place in places]
        assert windows._draws(stream, places) == (sum(each), len(each))


def _search(stream: DigitStream, index: Index) -> None:
    view = TextView("text", Sensitive(stream.digits), "plain", None, None, (), streams=(stream,))
    windows._Search(index, Seen([], [], []), Budget()).through(SimpleNamespace(view=view, text=stream.digits), stream)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [0, 3, 63, 64, 400])
def test_cases_near_are_found_in_any_run(size: int, index: Index) -> None:
    rng = random.Random(size)
    stand = Standings(index, own=(frozenset(rng.sample(range(5000), size)),))
    for length in (1, 10, 64, 65, 900, 3000):
        run = memoryview(np.array(sorted(rng.sample(range(5000), length)), np.uint32))
        assert stand.near_among(run) == stand.near() & set(run)
        stand.spoken.add(int(run[0]))  # it grows while the message is read
        assert run[0] in stand.near_among(run)
