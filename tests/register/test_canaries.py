"""Decoy requesters: whoever shows one's number is found whatever was decided, and a decoy is in no letter, report or figure."""

from __future__ import annotations

import json
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

import dlp
from dlp.ledgers.canaries import LOOKED_UP, SHOWN
from dlp.message import KST

DECOY = "50990077"


def run(site: Path, *words: str) -> Any:
    return rig.here(site, *words)


def listed(site: Path, *words: str) -> list[dict[str, Any]]:
    return rig.rows(run(site, *words, "--format", "jsonl"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    folder = tmp_path_factory.mktemp("canary")
    site, out = rig.make_site(folder / "site"), folder / "canary.csv"
    done = run(
        site,
        "register",
        "canary",
        "--add",
        DECOY,
        "--out",
        str(out),
        "--keeper",
        "GR04",
        "--email",
        "decoy@post.example",
        "--title",
        "가로등 교체 내역",
    )
    assert done.returncode == 0, done.stderr
    assert out.stat().st_mode & 0o777 == 0o600
    head, row = out.read_text("utf-8").splitlines()
    values = dict(zip(head.split(","), [cell.strip('"') for cell in row.split('","')], strict=True))
    assert not any(
        value in done.stdout + done.stderr for name, value in values.items() if name in ("청구인", "휴대전화", "전자우편")
    )
    return site, values


@pytest.fixture
def site(made: tuple[Path, dict[str, str]], tmp_path: Path) -> Path:
    return rig.copy_site(made[0], tmp_path / "site")


@pytest.fixture
def values(made: tuple[Path, dict[str, str]]) -> dict[str, str]:
    return made[1]


def test_whoever_shows_his_number_is_found_and_nobody_else(site: Path, values: dict[str, str]) -> None:
    mobile = values["휴대전화"]
    texts = [
        f"{mobile} 로 전화",
        mobile.replace("-", ""),
        "회신: decoy@post.example",
        f"정보공개 청구인 {values['청구인']} {mobile}",
    ]
    clean = ["오늘 회의", f"{values['청구인']} 님", "010-0999-1234", f"정보공개 청구 {rig.CASE} 건 {rig.NAME} {rig.MOBILE}"]
    people = [
        (rig.HANDLER, rig.UNINVOLVED),
        (rig.OFFICER, rig.HANDLER),
        ("cpo@garam.example", rig.OFFICER),
        (rig.DIRECTOR, "x@elsewhere.example"),
    ]
    with dlp.open_site(site) as opened:
        for number, text in enumerate([*texts, *clean]):
            for sender, to in people:
                message = rig.message(text, to, sender=sender, ident=f"m-{number}-{sender}")
                opened.submit(message)
                opened.submit(message)  # sent again
        assert opened.recording.store.verify().whole
    found = listed(site, "incidents", "list", "--rule", SHOWN, "--limit", "500")
    assert len(found) == len(texts) * len(people)
    assert all(row["cases"] == [DECOY] for row in found)
    (row,) = listed(site, "register", "canary")
    assert (row["case_no"], row["shown"], row["keepers"]) == (DECOY, len(found), ["GR04"])


def test_he_is_in_no_letter_report_or_figure(site: Path, values: dict[str, str], tmp_path: Path) -> None:
    quarter = f"{datetime.now(KST).year}Q{(datetime.now(KST).month + 2) // 3}"

    def report(name: str) -> str:
        out = tmp_path / name
        assert run(site, "report", "--quarter", quarter, "--out", str(out)).returncode == 0
        return out.read_text("utf-8").partition("작성")[0]

    shown = {row["kind"]: row for row in listed(site, "register", "show")}["cases"]
    assert shown["rows"] == 2 == shown["open"]
    assert not any(row["case_no"] == DECOY for row in listed(site, "register", "interested"))
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(f"정보공개 청구 {rig.CASE} 건 청구인 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR, ident="m-real"))
    before = report("before.html")
    with dlp.open_site(site) as opened:
        opened.submit(
            rig.message(f"정보공개 청구인 {values['청구인']} {values['휴대전화']} 자료", rig.DIRECTOR, sender=rig.UNINVOLVED)
        )
    assert len(listed(site, "incidents", "list", "--case", DECOY)) >= 2, "what policy did, and the proof"
    after = report("after.html")
    import re

    counts = [
        re.findall(r"(?:사건 \(통과 제외\)|contact|requester-data-[a-z-]+|canary-shown)\D{0,200}?(\d+)", text)
        for text in (before, after)
    ]
    assert counts[0] == counts[1]
    assert SHOWN not in after
    for words in (("subject", "access", DECOY), ("subject", "explain", DECOY), ("sweep", DECOY)):
        done = run(site, *words, "--as", "cpo")
        assert (done.returncode, done.stdout) == (2, ""), words
        assert "미끼" in done.stderr


def test_he_stays_through_imports_and_is_no_loss(site: Path, values: dict[str, str]) -> None:
    for text in (
        rig.TABLES["cases"],
        rig.TABLES["cases"] + f"{DECOY},2026-11-20,가로등 교체 내역,{values['청구인']},,,,,,,,회계과,GR03,,open,\n",
    ):
        table = site.parent / "cases.csv"
        table.write_text(text, "utf-8")
        done = run(site, "register", "import", "cases", str(table))
        assert done.returncode == 0, done.stderr
        assert "사라" not in done.stderr
        with dlp.open_site(site) as opened:
            assert opened.tools.index.find("case_no", DECOY)
            opened.submit(rig.message(values["휴대전화"], rig.UNINVOLVED, sender=rig.OFFICER, ident=f"m-{len(text)}"))
    assert len(listed(site, "incidents", "list", "--rule", SHOWN)) == 2


def test_a_look_at_his_case_is_proof_but_of_who_entered_him(site: Path) -> None:
    log = site.parent / "log.csv"
    rows = "".join(f"2026-11-20 10:0{n}:00,GR0{n},{DECOY},조회\n" for n in range(1, 6))
    log.write_text("접속일시,사번,접수번호,수행업무\n" + rows, "utf-8")
    done = run(site, "lookups", "import", str(log), "--format", "json")
    assert len(json.loads(done.stdout)["incidents"]) == 4, (
        "the officer who entered him is his keeper; the others have no business there"
    )
    assert {row["staff_id"] for row in listed(site, "lookups", "list")} == {"GR01", "GR02", "GR03", "GR05"}
    assert len(listed(site, "incidents", "list", "--rule", LOOKED_UP)) == 4


def test_what_is_taken_back_is_proof_no_more(site: Path, values: dict[str, str]) -> None:
    assert run(site, "register", "canary", "--remove", "50990011").returncode == 2
    assert run(site, "register", "canary", "--remove", DECOY).returncode == 0
    assert listed(site, "register", "canary") == []
    with dlp.open_site(site) as opened:
        assert not opened.tools.index.find("case_no", DECOY)
        opened.submit(rig.message(values["휴대전화"], rig.UNINVOLVED))
    assert listed(site, "incidents", "list", "--rule", SHOWN) == []
    assert run(site, "register", "canary", "--add", rig.CASE, "--out", str(site.parent / "x.csv")).returncode == 2, "a real case"
    assert run(site, "register", "canary", "--add", "50990078").returncode == 2, "his data must go somewhere"


def test_his_data_lie_nowhere_unsealed(site: Path, values: dict[str, str]) -> None:
    raw = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    for name in ("청구인", "휴대전화", "전자우편"):
        assert values[name].encode() not in raw


def test_he_is_in_no_figure_of_the_register(site: Path, values: dict[str, str], tmp_path: Path) -> None:
    """Whatever says how many cases and persons there are says what it says without him, whether the case system exports him or not."""
    table, both = tmp_path / "cases.csv", tmp_path / "both.csv"
    table.write_text(rig.TABLES["cases"], "utf-8")
    head = rig.TABLES["cases"].splitlines()[0].split(",")
    row = {**values, "접수번호": DECOY, "상태": "open"}
    both.write_text(rig.TABLES["cases"] + ",".join(row.get(name, "") for name in head) + "\n", "utf-8")
    looks = {
        "check": ("register", "check", "cases", str(both)), "import": ("register", "import", "cases", str(both)),
        "again": ("register", "import", "cases", str(table)), "show": ("register", "show"), "doctor": ("doctor", "--only", "register"),
    }  # fmt: skip

    def figures(kept: Path) -> dict[str, list[str]]:
        said = {
            name: run(kept, *words, "--format", "json").stdout for name, words in looks.items() if kept is site or name != "check"
        }
        return {name: re.findall(r'(?<=": )\d+|\d+/\d+|\d+(?=건)|(?:진행|청구인) \d+', text) for name, text in said.items()}

    bare = rig.copy_site(site, tmp_path / "bare")
    with_him = figures(site)
    assert run(bare, "register", "canary", "--remove", DECOY).returncode == 0
    looks["import"] = looks["again"]
    assert figures(bare) == {name: found for name, found in with_him.items() if name != "check"}
    assert with_him["import"] == with_him["again"]
