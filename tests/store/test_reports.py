"""`dlp report` and `dlp access-check`: right numbers, one page that asks nothing of the outside, and nobody's data on it."""

import json
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest

from dlp.cli import main
from dlp.dates import KST
from dlp.keys import Keys
from dlp.ledgers.life import life
from dlp.ledgers.proposals import What, body_of
from dlp.ledgers.subjects import Claim, Decision, Request
from dlp.model import Action, Outcome
from dlp.office.access_check import concerns
from dlp.report import pdf as paper
from dlp.report.blocks import Bars, Document, Note, Section, Table
from dlp.report.page import page
from dlp.report.quarter import Quarter, _requests
from dlp.store import FILE, open_store
from dlp.store.database import Database
from dlp.store.figures import figures

SECRETS = ("함초롬", "010-0123-4567")
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    for name in ("dlp.yaml", "policy.yaml"):
        (site / name).write_text((Path(__file__).parents[2] / "config" / name).read_text("utf-8"), "utf-8")
    (site / "exceptions.yaml").write_text("schema: 1\nexceptions: []\n", "utf-8")

    def start(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["dlp", "--site", str(site), *words])
        status: object = 0
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        shown = capsys.readouterr()
        return int(str(status or 0)), shown.out + shown.err

    return start


@pytest.fixture
def filled(site: Path, ring: Keys, make_record: Callable[..., object], now: datetime) -> datetime:
    store = open_store(site, ring)
    store.done(store.decided(make_record(Action.BLOCK)), Outcome("refused"), now=now)  # type: ignore[arg-type]
    for reason in ("검토함", "사적인 연락"):
        held = store.decided(make_record(Action.HOLD), raw="함초롬 010-0123-4567".encode(), meta={})  # type: ignore[arg-type]
        store.refuse(held, operator="MR09", reason=reason, now=now + timedelta(hours=3))
    store.close()
    return now.astimezone(KST)


def test_the_quarter(run: Run, filled: datetime, tmp_path: Path, site: Path) -> None:
    out, quarter = tmp_path / "report.html", f"{filled.year}Q{(filled.month + 2) // 3}"
    status, said = run("report", "--quarter", quarter, "--out", str(out), "--as", "cpo")
    assert status == 0, said
    text = out.read_text("utf-8")
    assert re.search(r"사건 \(통과 제외\)</td><td class=\"n\">3<", text)
    assert "2시간 59분" in text
    assert re.search(r"<td class=\"n\">2</td><td class=\"n\">0</td><td class=\"n\">0.0%<", text)
    assert not re.search(r"https?://|<script|src=|url\(", text), "the page asks nothing of the outside"
    for drawn in re.findall(r"<svg.*?</svg>", text):
        ElementTree.fromstring(drawn)
    for secret in SECRETS:
        assert secret not in text
    assert run("report", "--quarter", quarter, "--out", str(out))[0] == 2, "never over a file"
    for wrong in ("2026Q5", "2026", "2999Q1"):
        assert run("report", "--quarter", wrong, "--out", str(tmp_path / "x.html"))[0] == 2


def test_the_month(run: Run, filled: datetime) -> None:
    month = f"{filled:%Y-%m}"
    lines = [
        json.loads(line) for line in run("access-check", "--month", month, "--format", "jsonl", "--as", "audit")[1].splitlines()
    ]
    assert {"operator": "MR09", "counts": {"refused": 2}} in lines
    assert "MR09" in run("access-check", "--month", month)[1]
    for wrong in ("2026-13", "202611", "2999-01"):
        assert run("access-check", "--month", wrong)[0] == 2


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "refused", "operator": "a", "reason": "b"}, []),
        ({"at": "2026-11-24T15:00:00+00:00", "kind": "refused", "operator": "a", "reason": "b"}, ["근무 시간 밖"]),
        ({"at": "2026-11-28T01:00:00+00:00", "kind": "export", "operator": "a"}, ["근무 시간 밖"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "release-requested", "operator": "a", "reason": " "}, ["사유가 없음"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "view"}, ["누구인지 없음"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "breach-closed", "operator": "a", "left": ["persons"]}, ["통지를 남기고 유출을 닫음"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "breach-closed", "operator": "a", "left": ["persons"], "mistake": "x"}, ["유출이 아니었다고 닫음"]),
    ],
)  # fmt: skip
def test_what_stands_out(entry: dict[str, object], why: list[str]) -> None:
    assert [one["why"] for one in concerns({"seq": 1, "ref": "", **entry})] == why


def test_a_page_escapes_what_it_shows() -> None:
    blocks = (Bars('"<b>', [("<r>", 2), ("&", 0)], unit="<u>"), Table(("<c>",), [("<d>",)]), Note("<n>"))
    shown = page(Document("<t>", (Section("<h>", blocks),), "<f>"))
    assert not re.search(r"<[tbrcdfun]>", shown)


JUDGED = (("block-a", "false_positive"), ("block-a", "true"), ("block-a", "lawful"), ("hold-b", "false_positive"), ("hold-b", ""))


@pytest.fixture
def judged(site: Path, ring: Keys, make_record: Callable[..., Any], now: datetime) -> datetime:
    """Five incidents, one that nobody resolved, one whose first verdict was another; a look at an original; one from the quarter before."""
    store = open_store(site, ring)
    for rule, verdict in JUDGED:
        one = make_record(Action.BLOCK, rule=rule)
        store.decided(one)
        store.done(one.id, Outcome("refused"), now=now)
        for word in ("true", verdict) if verdict else ():
            store.review(one.id, "resolved", {"verdict": word, "reason": "함초롬 확인", "operator": "MR09"}, now=now)
    old = replace(make_record(Action.BLOCK, rule="block-a"), at=(now - timedelta(days=200)).isoformat())
    store.decided(old)
    store.review(old.id, "resolved", {"verdict": "false_positive", "reason": "", "operator": "MR09"}, now=now)
    store.note("unsealed", now=now, ref=one.id, body={"operator": "MR09"})
    store.note("unsealed", now=now, ref="PR-1", body={"operator": "MR09"})
    facts = {
        "operator": "dlp", "class": "held", "what": "decided", "count": 20, "first": 1, "last": 20, "until": now.isoformat(), "digest": "0" * 64, "method": "key",
    }  # fmt: skip
    store.note("destroyed", now=now, ref="DS-1", body=facts)
    store.note("destroyed", now=now, ref="DS-1", body=facts)
    request = {"operator": "CP01", "claim": "access", "case_no": "2026-000123", "agent": False, "reason": ""}
    for number, due in (("SR-1", "2026-10-12"), ("SR-2", "2999-01-01")):
        store.note("subject-requested", now=now, ref=number, body={**request, "received": "2026-10-02", "due": due})
    for number, until in (("PR-2", now + timedelta(days=1000)), ("PR-3", now - timedelta(days=1000))):
        body = body_of(What.policy, "rule x", reason="함초롬", until=until.isoformat())
        store.note("proposed", now=now, ref=number, body={**body, "operator": "MR09"})
    store.close()
    return now.astimezone(KST)


def test_false_positives_are_what_people_resolved(site: Path, judged: datetime) -> None:
    with Database(site / FILE).read() as connection:
        found = figures(connection, since=judged - timedelta(days=1), until=judged + timedelta(days=1))
    assert found.verdicts == {"false_positive": 2, "true": 1, "lawful": 1}
    assert found.judged == [("block-a", 3, 1), ("hold-b", 1, 1)]
    assert found.incidents - found.resolved == 1
    assert (found.unsealed, found.destroyed) == (1, [("held", 1, 40)])


@pytest.mark.parametrize("faces", [paper.FACES, ()])
def test_the_quarter_on_paper(
    run: Run, judged: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faces: tuple[str, ...]
) -> None:
    """The same words and numbers as on the page, read back out of the PDF, with an embedded face and without."""
    pytest.importorskip("reportlab")
    monkeypatch.setattr(paper, "FACES", faces)
    name, quarter = tmp_path / "report", f"{judged.year}Q{(judged.month + 2) // 3}"
    for kind in ("html", "pdf"):
        status, said = run("report", "--quarter", quarter, "--out", f"{name}.{kind}", "--as", "cpo")
        assert status == 0, said
    html = name.with_suffix(".html").read_text("utf-8")
    raw = name.with_suffix(".pdf").read_bytes()
    text = re.sub(r"\s+", " ", "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(raw)))
    plain = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))
    for heading in re.findall(r"<h[12]>(.*?)</h[12]>", html):
        assert heading in text
    for wanted in (
        "오탐 비율 50.0%: 결론을 낸 4건 가운데 오탐 2건", "block-a 3 1 33.3%", "hold-b 1 1 100.0%", "결론을 내지 않은 사건 1", "봉인 해제 (원문 열람) 1",
        "보류 원문 1 40", "열람 2 2 1 0", "PR-2 정책 변경",
    ):  # fmt: skip
        assert wanted in re.sub(" +", " ", plain), wanted
        assert wanted in text, wanted
    for secret in (*SECRETS, "MR09", "PR-3", "2026-000123"):
        assert secret not in text + html
        assert secret.encode() not in raw
    assert b"/URI" not in raw, "the paper asks nothing of the outside"


def test_a_long_report_breaks_over_pages_and_obeys_no_marks() -> None:
    pytest.importorskip("reportlab")
    rows = [(f"<b>rule-{n}</b> &amp;" + "가" * 60, n) for n in range(150)]
    made = paper.pdf(Document("긴 보고", (Section("규칙", (Bars("b", rows), Table(("규칙", "건수"), rows))),), "끝"))
    sheets = [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made)]
    assert len(sheets) > 5
    assert sum(text.count("<b>rule-149</b> &amp;") for text in sheets) == 2
    assert "끝" in sheets[-1]


def test_a_pdf_without_its_library_says_what_to_do(
    run: Run, filled: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [one for one in sys.modules if one.startswith("reportlab")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "reportlab", None)
    out, quarter = tmp_path / "report.pdf", f"{filled.year}Q{(filled.month + 2) // 3}"
    status, said = run("report", "--quarter", quarter, "--out", str(out), "--as", "cpo")
    assert status == 2
    assert "pip install '.[pdf]'" in said
    assert not out.exists()


# ---------------------------------------------------------------- the report of an office


def test_the_report_has_its_head_its_boxes_and_the_quarter_before(
    run: Run, judged: datetime, tmp_path: Path, site: Path, ring: Keys
) -> None:
    text = (site / "dlp.yaml").read_text("utf-8")
    (site / "dlp.yaml").write_text(re.sub(r"(?m)^  name: .*$", "  name: 가람시", text, count=1), "utf-8")
    store = open_store(site, ring)
    began = judged - timedelta(hours=5)
    store.note("start", now=began, body={"state": "ok"})
    store.note("selftest", now=began + timedelta(hours=1), ref="ST-1", body={"results": {"smtp": "passed"}, "ok": False})
    store.note("stop", now=began + timedelta(hours=2), body={"state": "ok"})
    store.note("revealed", now=judged, ref="INC-1", body={"operator": "MR09"})
    store.close()
    out, quarter = tmp_path / "report.html", f"{judged.year}Q{(judged.month + 2) // 3}"
    assert run("report", "--quarter", quarter, "--out", str(out))[0] == 0
    shown = out.read_text("utf-8")
    assert shown.index("가람시") < shown.index("<h1>")
    assert "개인정보 보호책임자</th>" in shown
    for heading in (
        "지난 분기와 비교",
        "사건의 흐름",
        "사건이 거듭된 청구",
        "유출",
        "검사기 가동",
        "정책 변경",
        "열람과 파기",
    ):
        assert f"{heading}" in shown
    assert re.search(r"자체 점검 실패</td><td class=\"n\">1<", shown)
    assert re.search(r"보낸 사람 확인</td><td class=\"n\">1<", shown)
    assert shown.count("<svg") >= 4
    for drawn in re.findall(r"<svg.*?</svg>", shown):
        ElementTree.fromstring(drawn)
    assert run("report", "--quarter", quarter, "--out", str(tmp_path / "r.pdf"))[0] == 0
    assert len(pypdfium2.PdfDocument(tmp_path / "r.pdf")) >= 1


@pytest.mark.parametrize("name", ["r.docx", "r.hwpx", "r.txt", "r.pdf.docx", ".html.xlsx"])
def test_a_report_is_only_what_its_name_says(name: str, run: Run, filled: datetime, tmp_path: Path) -> None:
    status, said = run("report", "--quarter", f"{filled.year}Q{(filled.month + 2) // 3}", "--out", str(tmp_path / name))
    assert (status, (tmp_path / name).exists()) == (2, False), said


def moments(*steps: tuple[float, str]) -> list[tuple[str, str, dict[str, Any]]]:
    """`+`: of a program beside the one that serves."""
    return [
        ((SINCE + timedelta(hours=hours)).isoformat(), kind.strip("+"), {"ok": kind == "selftest", "beside": kind.endswith("+")})
        for hours, kind in steps
    ]


SINCE = datetime(2026, 10, 1, tzinfo=KST)


@pytest.mark.parametrize(
    ("steps", "up", "broken"),
    [
        ([], 0.0, 0),
        ([(0, "start"), (5, "stop")], 5.0, 0),
        ([(-5, "start"), *((h, "selftest") for h in range(24))], 24.0, 0),
        ([(-5, "start"), (-4, "stop")], 0.0, 0),
        ([(0, "start"), (1, "selftest"), (2, "selftest"), (20, "start"), (21, "stop")], 3.0, 0),
        ([(0, "start"), (1, "start"), (2, "stop")], 2.0, 1),
        ([(0, "start"), (1, "start+"), (1.1, "stop+"), (2, "stop")], 2.0, 0),
        ([(0, "start"), (1, "start+"), (2, "stop"), (3, "stop+")], 2.0, 0),
        ([(1, "selftest"), (2, "stop")], 1.0, 0),
        ([(0, "start"), (1, "selftest"), (30, "stop")], 1.0, 0),
    ],
)
def test_uptime_is_what_the_entries_vouch_for(steps: list[tuple[float, str]], up: float, broken: int) -> None:
    found = life(moments(*steps), since=SINCE, until=SINCE + timedelta(hours=24))
    assert (found.up / timedelta(hours=1), found.broken) == (up, broken)
    assert found.up <= found.whole


def test_a_program_that_began_within_the_quarter_is_counted_from_then() -> None:
    found = life(moments((20, "start"), (21, "selftest")), since=SINCE, until=SINCE + timedelta(hours=22))
    assert found.up == found.whole == timedelta(hours=2)


def test_an_answer_that_was_late_is_in_the_report_of_the_quarter_in_which_it_was_given() -> None:
    """Whatever the quarters of receipt and answer, the late ones of all reports together are all that were late, once each."""
    starts = [datetime(2026, month, 1, tzinfo=KST) for month in (1, 4, 7, 10)] + [datetime(2027, 1, 1, tzinfo=KST)]
    asked = [
        Request(
            f"SR-{number}", Claim.access, "50990011", received := date(2026, 1, 5) + timedelta(days=40 * (number % 8)), received + timedelta(days=10),
            starts[0].isoformat(), "CP01", decision=Decision.granted, answered=datetime(received.year, received.month, received.day, 0, 30, tzinfo=KST).__add__(timedelta(days=9 * number)).isoformat(),
        )
        for number in range(12)
    ]  # fmt: skip
    late = 0
    for since, until in pairwise(starts):
        (table,) = _requests(asked, Quarter("", "", since, until, until))
        late += sum(int(row[4]) for row in table.rows)
    within = [one for one in asked if one.late and datetime.fromisoformat(one.answered) < starts[-1]]
    assert late == len(within) > 3
