"""Growth: what a scan costs for texts of many shapes, at 1,000, 10,000 and 100,000 characters. Nothing may grow faster than its length.

    python bench/shapes.py                       every shape (some minutes)
    python bench/shapes.py asterisks links       these only
    python bench/shapes.py --cases 1000 --most 2 fewer cases, fewer repetitions

Figures are the least processor time of the thread in several runs, of the whole decision, with a register of `--cases`. A shape passes if
100,000 characters cost at most 11 times 10,000 and at most one second, no bound of the scan is reached, and a requester named
at the very end is still found. Exit status 1 where one does not.
"""

from __future__ import annotations

import argparse
import base64
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # as `dlp` does; else the threads of the library wait for each other on our clock

from bench import lines
from bench.decision import site_with
from dlp import message as contract
from dlp.app import Site
from dlp.app.settling import settle
from dlp.budget import Budget
from dlp.model import Message
from dlp.pipeline.tools import Scanned

SIZES: Final = (1_000, 10_000, 100_000)
GROWTH: Final = 11.0
SECONDS: Final = 1.0
FIRST: Final = 2_000
"""Rows of the register from here on are named in the shapes; those before are for the requester at the end."""

Rows = Sequence[Sequence[str]]
Shape = Callable[[Rows, int], str]
SHAPES: Final[dict[str, Shape]] = {}


def _shape(name: str) -> Callable[[Shape], Shape]:
    def put(make: Shape) -> Shape:
        SHAPES[name] = make
        return make

    return put


def _repeated(name: str, unit: str) -> None:
    SHAPES[name] = lambda _, size: (unit * (size // len(unit) + 1))[:size]


def _joined(name: str, piece: Callable[[Rows, int], str], separator: str = " ") -> None:
    """Pieces 0, 1, 2, … until the size is reached."""

    def make(rows: Rows, size: int) -> str:
        out: list[str] = []
        length = 0
        for i in count():
            out.append(piece(rows, i))
            length += len(out[-1]) + len(separator)
            if length >= size:
                return separator.join(out)[:size]
        raise AssertionError

    SHAPES[name] = make


def _row(rows: Rows, i: int) -> Sequence[str]:
    return rows[FIRST + i % (len(rows) - FIRST)]


def _jamo(text: str) -> str:
    from dlp.views.hangul import letters

    return "".join(letters(c) for c in text)


def _english_keys(text: str) -> str:
    from dlp.views.hangul import KEYS, PAIRS

    back = {jamo: key for key, jamo in reversed(KEYS.items())}
    back |= {whole: "".join(back[c] for c in pair) for pair, whole in PAIRS.items()}
    return "".join(back.get(c, c) for c in _jamo(text))


_CLEAN = " ".join(lines.CLEAN) + "\n"
_repeated("ordinary lines", _CLEAN)
_joined("ordinary lines with data", lambda rows, i: lines.CARRYING[i % len(lines.CARRYING)].format(
    name=_row(rows, i)[3], phone=_row(rows, i)[5], case_no=_row(rows, i)[0], other_phone=f"010-{i % 2000:04}-{i * 7 % 10000:04}",
    other_mail=f"team{i}@agency.example") + " " + lines.CLEAN[i % len(lines.CLEAN)], "\n")  # fmt: skip
# names
_repeated("asterisks", "김*수 ")
_repeated("circles", "김○수, ")
_repeated("masked without space", "김*수")
_repeated("hanja name", "金哲洙")
_repeated("hanja name with spaces", "金 哲 洙 ")
_repeated("hanja and hangul", "金철수")
_repeated("latin name", "Name: Kim Cheol Su Park\n")
_repeated("latin names in a row", "Kim Park Lee Choi ")
_repeated("latin name in one word", "kimcheolsu ")
_repeated("initials", "ㄱㅊㅅ ")
_repeated("initials in a row", "ㄱㅊㅅ")
_joined("names of the register", lambda rows, i: _row(rows, i)[3])
_joined("names of the register, glued", lambda rows, i: _row(rows, i)[3], "")
_joined("names with a role", lambda rows, i: f"청구인 {_row(rows, i)[3]}님", ", ")
_joined("names, syllables set apart", lambda rows, i: " ".join(_row(rows, i)[3]), "  ")
_joined("one name of the register", lambda rows, i: _row(rows, 0)[3])
_joined("names split into letters", lambda rows, i: _jamo(_row(rows, i)[3]), "")
_joined("names in conjoining letters", lambda rows, i: _conjoining(_row(rows, i)[3]))
_joined("names typed on the English keyboard", lambda rows, i: _english_keys(_row(rows, i)[3]))
_joined("names backwards with a cue", lambda rows, i: f"거꾸로 {_row(rows, i)[3][::-1]}", ", ")
_joined("names with titles of staff", lambda rows, i: f"{_row(rows, i)[3]} 팀장", ", ")
_repeated("letters split", "ㄱㅣㅁㅊㅓㄹ")
_repeated("a final set apart", "유ㄴ하라ㅁ ")
_repeated("form labels", "성명: ")
_repeated("role words", "청구인 ")
# values
_joined("mobile numbers", lambda rows, i: f"010-{i % 2000:04}-{i * 7 % 10000:04}")
_joined("mobile numbers of the register", lambda rows, i: _row(rows, i)[5])
_joined("mobile numbers, digits in Hangul", lambda rows, i: _row(rows, i)[5].translate(_SPOKEN), ", ")
_joined("mobile numbers without separators", lambda rows, i: _row(rows, i)[5].replace("-", ""), "")
_joined("mail addresses", lambda rows, i: f"user{i + FIRST}@mail.example")
_joined("mail addresses spelled out", lambda rows, i: f"user{i} 골뱅이 mail 점 example", ", ")
_repeated("at signs", "a@")
_repeated("dots and at signs", "a.b@c.")
_joined("dates", lambda rows, i: f"19{i % 5:02}-{i % 12 + 1:02}-{i % 28 + 1:02}")
_joined("births of six digits", lambda rows, i: f"{i % 5:02}{i % 12 + 1:02}{i % 28 + 1:02}", ", ")
_joined("resident numbers", lambda rows, i: f"{i % 5:02}{i % 12 + 1:02}{i % 28 + 1:02}-1{i * 7919 % 1000000:06}")
_joined("accounts", lambda rows, i: f"계좌 110-{i % 1000:03}-{i * 7919 % 1000000:06}", ", ")
_joined("cards", lambda rows, i: f"4{i * 7919 % 10**15:015}")
_joined("case numbers", lambda rows, i: _row(rows, i)[0])
_joined("case numbers glued", lambda rows, i: _row(rows, i)[0], "")
_joined("addresses of the register", lambda rows, i: _row(rows, i)[7], "\n")
_joined("roads and numbers", lambda rows, i: f"가온구 가나로 {i % 400}")
_joined("titles of requests", lambda rows, i: _row(rows, i)[2], "\n")
_joined("foreign numbers with words", lambda rows, i: f"SSN 536-90-{i % 10000:04} passport A{i * 7919 % 10**8:08}")
_repeated("digits", "1234567890")
_repeated("single digits", "1 ")
_repeated("digits and hyphens", "1-2-3-")
_repeated("number words", "공일공 일이삼사 ")
_repeated("native number words", "하나 둘 셋 넷 ")
_repeated("english number words", "zero one zero five ")
_repeated("look-alike digits", "OlO-l234-")
_repeated("masked digits", "010-****-")
_repeated("years and ranges", "2020~2026, ")
# tables and forms
_joined("table rows of the register", lambda rows, i: "\t".join(_row(rows, i)[c] for c in (0, 3, 5, 6, 7)), "\n")
_joined("table with commas", lambda rows, i: ",".join(_row(rows, i)[c] for c in (3, 4, 5)), "\n")
_repeated("head of a table", "성명\t연락처\t주소\n")
_repeated("head of a table in one line", "성명\t연락처\t주소\t")
_repeated("head of a table with bars", "| 성명 | 연락처 | 주소 |")
_repeated("many cells", "가\t")
_joined(
    "forms",
    lambda rows, i: f"성명: {_row(rows, i)[3]}\n생년월일: {_row(rows, i)[4]}\n연락처: {_row(rows, i)[5]}\n주소: {_row(rows, i)[7]}",
    "\n\n",
)
# signs and code
_joined("links", lambda rows, i: f"https://www.agency.example/board/{i * 7919 % 10**8:08}?no={i}")
_repeated("links without numbers", "https://www.agency.example/board ")
_repeated("broken links", "http://www.")
_joined("random base64", lambda rows, i: base64.b64encode(random.Random(i).randbytes(57)).decode(), "\n")
_joined("text in base64", lambda rows, i: base64.b64encode(f"{_row(rows, i)[3]} {_row(rows, i)[5]}".encode()).decode())
_joined("text in percent signs", lambda rows, i: quote(f"{_row(rows, i)[3]} {_row(rows, i)[5]}"))
_joined("entities", lambda rows, i: "".join(f"&#{ord(c)};" for c in _row(rows, i)[3]))
_repeated("broken entities", "&#x&amp")
_joined("backslashes", lambda rows, i: "".join(f"\\u{ord(c):04x}" for c in _row(rows, i)[3]))
_repeated("hexadecimal", "ec9ca4 ed9598 eb9e8c ")
_repeated("quoted printable", "=EC=9C=A4=\n")
_repeated("zero width", "가\u200b나\u200d")
_repeated("combining marks", "e\u0301\u0302")
_repeated("only marks", "\u0301")
_repeated("full width", "０１０－１２３４")
_repeated("circled", "①②③")
_repeated("emoji", "👨\u200d👩\u200d👧")
_repeated("brackets", "((((")
_repeated("closed brackets", "()[]{}")
_repeated("quotes", "\"'")
_repeated("nested quotes of mail", "> > > > 답장\n")
_repeated("spaces", " ")
_repeated("newlines", "\n")
_repeated("tabs and spaces", "\t ")
_repeated("hyphens", "-")
_repeated("hyphened words", "a-b-")
_repeated("latin words", "the quarterly report ")
_repeated("one letter", "a")
_repeated("one syllable", "가")
_repeated("single syllables", "가 ")
_repeated("laughter", "ㅋㅋㅎㅎㅠㅠ")
_repeated("masks", "****")
_repeated("question marks", "가?나")
_repeated("particles", "은는이가을를의에도 ")
_repeated("words of requests", "정보공개 청구 공개 청구인 민원 신청 ")
_repeated("pressing words", "취하해 주세요 가만두지 않겠습니다 ")
_repeated("surname and title", "김씨 이 모 씨 박○○ ")
_joined("mixed", lambda rows, i: _MIXED[i % len(_MIXED)].format(name=_row(rows, i)[3], phone=_row(rows, i)[5], n=i))
# talk of requests: every mention is weighed with its clause
_joined("names in talk of a request", lambda rows, i: f"정보공개 청구 {_row(rows, i)[3]}", " ")
_joined("names said to have filed", lambda rows, i: f"{_row(rows, i)[3]} 씨가 정보공개를 청구했습니다.", " ")
_joined(
    "list under a heading of requests",
    lambda rows, i: ("정보공개 청구인 명단\n" if i == 0 else "") + f"{i}, {_row(rows, i)[3]}, {_row(rows, i)[5]}",
    "\n",
)
_joined("case numbers with cues", lambda rows, i: f"접수번호 {_row(rows, i)[0]} 청구인 {_row(rows, i)[3][0]}○○", " ")
_joined("words after a cue", lambda rows, i: f"청구인 {_row(rows, i)[3][::-1]} ")
_repeated("initials after a cue", "청구인 ㄱㅇㅇ ")
_repeated("masked names with a title", "청구인 김○○ 씨 ")
_repeated("descriptions", "정보공개 청구한 사람은 흰색 카니발 타는 아저씨입니다. ")
_joined("ages and years of birth", lambda rows, i: f"청구인 {40 + i % 50}세 {i % 90 + 10}년생", " ")
_joined("titles in talk of a request", lambda rows, i: f"{_row(rows, i)[2]} 정보공개 청구", " ")
# what stands around
_joined(
    "headers of quoted mail",
    lambda rows, i: f"보낸 사람: {_row(rows, i)[3]} <user{i}@mail.example>\n받는 사람: 정보과\n제목: 회의 {i}",
    "\n",
)
_joined("cells between bars", lambda rows, i: f"| {_row(rows, i)[3]} | {_row(rows, i)[5]} |", "\n")
_joined("romanised names with commas", lambda rows, i: ("Kim, Cheol Su", "PARK Young-Hee", "Lee, Min")[i % 3], "; ")
_repeated("accounts digit by digit", "계좌 하나 둘 셋 넷 ")
_repeated("emoji between digits", "0\U0001f6421\U0001f6420\U0001f642")
_repeated("digits with linking words", "공일공에 일이삼사 다시 ")
_repeated("dots and at signs set apart", "a . b @ c . d ")
_repeated("hanja inside words", "가金나李다 ")
_repeated("posts and names", "정보과 김주무관, 박팀장 ")
# HTML
_repeated("rules of style", "<style>.a{display:none}</style><p class=a>가</p>")
_joined("links with text", lambda rows, i: f"<a href='https://a{i}.example/?n={_row(rows, i)[5]}'>{_row(rows, i)[3]}</a>")
_joined("spans with attributes", lambda rows, i: f"<span data-n='{_row(rows, i)[3]}' style='color:#fff;left:{i}px'>{i % 10}</span>")
_repeated("tags", "<b>가</b>")
_repeated("open tags", "<div>")
_repeated("unclosed tags", "<a href='")
_repeated("attributes", "<a title='가' href='x'>나</a>")
_repeated("hidden tags", "<span style='display:none'>가</span>")
_repeated("comments", "<!-- 가 -->")
_repeated("open comments", "<!--")
_repeated("table of tags", "<tr><td>성명</td><td>연락처</td></tr>")
_repeated("script", "<script>가</script>")
# a colleague is asked who of them it was, in one sentence
_joined("question", lambda rows, i: f"{_row(rows, i)[3]} 씨", ", ")
QUESTIONS: Final = {"question": "정보공개 청구한 사람이 누구인가요?"}
"""Shapes that are sent to a colleague under a subject that asks about a request."""
# a subject as long as a text
_repeated("subject of one syllable", "가")
_repeated("subject of single letters", "x ")
SUBJECTS: Final = frozenset({"subject of one syllable", "subject of single letters"})
"""Shapes that are the subject of a mail."""
HTML: Final = frozenset({
    "tags", "open tags", "unclosed tags", "attributes", "hidden tags", "comments", "open comments", "table of tags", "script", "entities",
    "broken entities", "rules of style", "links with text", "spans with attributes",
})  # fmt: skip
"""Shapes that are sent as the HTML of a mail as well as its text."""

_SPOKEN: Final = str.maketrans("0123456789", "공일이삼사오육칠팔구")
_MIXED: Final = (
    "청구인 {name}", "☎ {phone}", "<b>{n}</b>", "김*수", "金哲洙", "ㄱㅊㅅ", "https://a.example/{n}", "a@b.example", "제{n}호", "(주)가나",
    "2026. 11. {n}.", "Kim Su", "dkssud", "&#44608;", "%EA%B9%80", "공일공", "ㅋㅋ", "1,234,000원",
)  # fmt: skip


def _conjoining(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFD", text)


CUES: Final = (
    "거꾸로 읽으면 뒤에서부터, 첫 글자가 가 둘째 글자가 나, a 골뱅이 b 점 example, 아이디는 c 도메인은 d.example, https://a.example/1 www.b.example, "
    "SSN passport nhs, 김*수, 金, ㄱㅊㅅ, zero one two, %20 &amp; \\u0041 =EA=B9=80, 윤 하 람, 유ㄴ, 010에 1234 다시 5678, dkssud, 가로 12, 글자, 청구인, 성명"
)
"""What makes a scan look for things it would not look for otherwise: a slow pattern must not hide behind a cheap test."""


def text_of(name: str, rows: Rows, size: int) -> str:
    """The shape in this size between cues and a requester."""
    who = rows[1]
    return f"{CUES}\n\n{SHAPES[name](rows, size)}\n\n청구인 {who[3]}님 연락처는 {who[5]} 입니다."


def message(name: str, text: str) -> dict[str, Any]:
    kind = "html" if name in HTML else "subject" if name in SUBJECTS else "text"
    return {
        "id": "shape",
        "channel": "email",
        "sender": {"address": "s1@bench.example"},
        "recipients": [{"address": "s2@bench.example" if name in QUESTIONS else "someone@outside.example"}],
        **({"subject": QUESTIONS[name]} if name in QUESTIONS else {}),
        **({"text": "제목과 같습니다."} if kind == "subject" else {}),
        kind: text,
        "sent_at": "2026-11-20T12:00:00+09:00",
    }


def measured(site: Site, made: Message, *, most: int) -> tuple[float, Budget, Scanned]:
    """Seconds of processor time (the least of `most` runs, fewer where one is long), and what the last run used up and said."""
    best, spent = 1e9, 0.0
    for _ in range(most):
        budget = Budget()
        began = time.thread_time()
        scanned = site.decide(made, budget=budget)
        took = time.thread_time() - began
        best, spent = min(best, took), spent + took
        if spent > SECONDS:
            break
    return best, budget, scanned


def row(site: Site, rows: Rows, name: str, *, most: int) -> list[str]:
    """Print a line of the table; what is wrong with the shape."""
    took, wrong = [], []
    for size in SIZES:
        seconds, budget, scanned = measured(site, contract.parse(message(name, text_of(name, rows, size))), most=most)
        took.append(seconds)
        if budget.missed or any(gap.reason == "limit" for gap in scanned.verdict.gaps):
            wrong.append(f"reaches the bound at {size:,}")
        if not any(rows[1][0] in link.case_nos for link in scanned.verdict.links):
            wrong.append(f"the requester at the end of {size:,} is not found")
    growth = took[-1] / took[-2]
    if growth > GROWTH:
        wrong.append(f"grows {growth:.1f} times")
    if took[-1] > SECONDS:
        wrong.append(f"takes {took[-1]:.1f} s")
    print(f"{name:<38}" + "".join(f"{1000 * t:10.1f}" for t in took) + f"{growth:8.1f}   " + "; ".join(wrong), flush=True)
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", help=", ".join(SHAPES))
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--most", type=int, default=5, help="runs of each text")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(chosen.cases, Path(folder))
        site.warm()
        measured(site, contract.parse(message("mixed", text_of("mixed", rows, 1000))), most=1)
        settle()
        print(f"processor time of a scan in ms, register of {chosen.cases:,} cases")
        print(f"{'shape':<38}" + "".join(f"{size:>10,}" for size in SIZES) + f"{'growth':>8}")
        bad = {name: wrong for name in chosen.shapes or SHAPES if (wrong := row(site, rows, name, most=chosen.most))}
        site.close()
    print(f"{len(chosen.shapes or SHAPES) - len(bad)} of {len(chosen.shapes or SHAPES)} shapes as they should be")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
