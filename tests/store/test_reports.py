"""`dlp report` and `dlp access-check`: right numbers, one page that asks nothing of the outside, and nobody's data on it."""

import json
import re
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dlp.cli import main, page
from dlp.cli.access_check import concerns
from dlp.cli.labels import KST
from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.store import open_store

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
    assert "0.0%" in text
    assert not re.search(r"https?://|<script|src=|url\(", text), "the page asks nothing of the outside"
    for drawn in re.findall(r"<svg.*?</svg>", text):
        ElementTree.fromstring(drawn)
    for secret in ("함초롬", "010-0123-4567"):
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
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "release-requested", "operator": "a", "reason": " "}, ["까닭이 없음"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "view"}, ["누구인지 없음"]),
        ({"at": "2026-11-24T01:00:00+00:00", "kind": "breach-closed", "operator": "a", "left": ["persons"]}, ["통지를 남기고 유출을 닫음"]),
    ],
)  # fmt: skip
def test_what_stands_out(entry: dict[str, object], why: list[str]) -> None:
    assert [one["why"] for one in concerns({"seq": 1, "ref": "", **entry})] == why


def test_a_page_escapes_what_it_shows() -> None:
    shown = page.page("<t>", [("<h>", page.bars('"<b>', [("<r>", 2), ("&", 0)]) + page.table(("<c>",), [("<d>",)]))], foot="<f>")
    assert not re.search(r"<[tbrcdf]>", shown)
