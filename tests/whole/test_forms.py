"""Every listing in four forms and two languages, on a site where something has happened."""

from __future__ import annotations

import ast
import csv
import getpass
import io
import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import command_lines
import pytest
import whole_rig as rig
import whole_traces as traces
import yaml
from rich.cells import cell_len

import dlp
from dlp.dates import KST
from dlp.model import Outcome
from dlp.office.doctor import LOOKS
from dlp.show import table
from dlp.subject.grounds import GROUNDS
from dlp.subject.notices import FIELDS
from dlp.texts import labels

POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"
TEXT = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
BASIS = {
    "ground": "18-2-7", "article": "형사소송법 제199조제2항", "document": "수사과-456", "approver": "GR05", "purpose": "수사 협조",
    "items": ["name", "phone"], "recipients": [POLICE], "period": "2020-01-01/2099-12-31",
}  # fmt: skip
GROUND = ("--ground", "18-2-7", "--document", "수사과-456", "--to", POLICE, "--item", "name", "--reason", "수사 협조")
REASON = "결재 문서와 대조"
TITLE = "여권 안내"
OFFICIAL = {"ledger", "breach list"}
"""Their CSV is a form for officials, with headings of its own."""
HANGUL = re.compile("[가-힣]+")
CHANGING = {"register import", "register pull", "doctor"}  # one writes, the other says how much room the disk has
"""Every run is a new one."""
GROWING = {"case seen"}
"""Shows looks, and so its own of before."""
OPENING = {"subject access", "subject correct", "subject erase", "subject suspend"}
"""Open a request, once, and show it as `subject show` does."""
LISTINGS = sorted(
    command_lines.LISTINGS.keys() - OPENING - {"sms status", "selftest", "notify test", "policy replay", "store nodes"}
)
"""The last need more than a site: a database (tests/sms, test_generations), a program that serves (test_selftest), an archive (test_policy_archives)."""


@dataclass
class Desk:
    site: Path
    few: Path
    """The same with few rules: for `policy test`, of which a run takes seconds with all of them."""
    given: dict[str, str] = field(default_factory=dict)
    kept: dict[tuple[str, str], Any] = field(default_factory=dict)

    def seen(self, name: str, form: str) -> Any:
        """What a run of it said, the first that a test asked for."""
        if (name, form) not in self.kept:
            self.kept[name, form] = self.run(name, form)
        return self.kept[name, form]

    def run(self, name: str, form: str) -> Any:
        words = command_lines.line(name, command_lines.LISTINGS[name], self.given)
        return rig.here(self.few if name == "policy test" else self.site, *words, "--format", form)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Incidents, one held, a provision, a breach, a caller, a request, a proposal, an operator with every role."""
    folder = tmp_path_factory.mktemp("desk")
    site = rig.make_site(folder / "site")
    rig.edit(site, "dlp.yaml", "http:\n  enabled: false", "http:\n  enabled: true")  # an entrance whose releases go somewhere
    (folder / "staff").mkdir(mode=0o755)
    (folder / "staff" / "staff.csv").write_text(rig.TABLES["staff"], "utf-8")
    pull = f"pull: {{staff: {{source: folder, folder: {{path: {folder}/staff, settle_seconds: 0}}}}}}"
    rig.edit(site, "dlp.yaml", "  vanished_days:", f"  {pull}\n  vanished_days:")
    with dlp.open_site(site) as opened:

        def sent(to: str, done: str, **more: Any) -> str:
            submitted = opened.submit(rig.message(TEXT, to, **more))
            opened.recording.done(submitted.ticket_id, Outcome(done))
            return str(submitted.ticket_id)

        ran_first = rig.here(site, "basis", "request", *GROUND, "--as", "GR01")
        assert ran_first.returncode == 0, ran_first.stderr
        left, held, _ = sent(POLICE, "delivered", legal_basis=BASIS), sent(POLICE, "held"), sent(rig.DIRECTOR, "refused")
        sent(RESCUE, "delivered")

    def ran(*words: str) -> str:
        done = rig.here(site, *words)
        assert done.returncode == 0, (words, done.stderr)
        return str(done.stdout)

    ran("breach", "open", left, "--people", "1200")
    ran("caller", "add", "messenger", "--channel", "messenger")
    ran("subject", "access", rig.CASE)
    ran("held", "unseal", held, "--reason", REASON)
    (folder / "template.txt").write_text("신청하신 여권이 나왔습니다. 신분증을 가지고 민원실로 오시기 바랍니다.", "utf-8")
    asked = ran("template", "propose", str(folder / "template.txt"), "--title", TITLE, "--reason", REASON, "--as", "GR01").strip()
    ran("proposal", "approve", asked, "--as", "GR05")
    roles = [word for role in ("administrator", "reviewer", "privacy_officer", "analyst", "auditor") for word in ("--role", role)]
    ran("operator", "add", "GR05", *roles, "--login", getpass.getuser())
    log = f"접속일시,사번,접수번호,수행업무\n2026-11-20 10:00:00,GR03,{rig.CASE},조회\n"
    for name, text in (
        ("log.csv", log),
        ("groups.csv", rig.TABLES["groups"]),
        ("lines.jsonl", json.dumps({"id": "t-1", "text": TEXT})),
    ):
        (folder / name).write_text(text, "utf-8")

    assert rig.here(site, "lookups", "import", str(folder / "log.csv")).returncode == 1, "an incident"

    def first(*words: str, field: str = "id") -> str:
        return str(json.loads(ran(*words, "--reason", REASON, "--format", "jsonl").splitlines()[0])[field])

    opened_at = datetime.fromisoformat(first("breach", "list", field="opened")).astimezone(KST)

    given = {
        "incident_id": held, "breach_id": first("breach", "list"), "proposal_id": json.loads(ran("proposal", "list", "--format", "json"))[0]["id"],
        "number": first("subject", "list"), "case_no": rig.CASE, "files": str(folder / "lines.jsonl"), "file": str(folder / "groups.csv"), "log": str(folder / "log.csv"),
        "month": f"{opened_at:%Y-%m}",  # in which all of this happened
    }  # fmt: skip
    return Desk(site, rig.few_rules(rig.copy_site(site, folder / "few")), given)


@pytest.fixture(autouse=True)
def _why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_REASON", REASON)
    monkeypatch.delenv("DLP_OPERATOR", raising=False)


def rows_of(text: str) -> list[dict[str, Any]]:
    found = json.loads(text)
    return found if isinstance(found, list) else [found]


@pytest.mark.parametrize("name", LISTINGS)
def test_four_forms_carry_the_same_rows(desk: Desk, name: str) -> None:
    again, lines, whole, sheet, table = (
        desk.run(name, "jsonl"), *(desk.seen(name, form) for form in ("jsonl", "json", "csv", "table"))
    )  # fmt: skip
    codes = {done.returncode for done in (lines, again, whole, sheet, table)}
    assert len(codes) == 1, (codes, lines.stderr)
    assert codes <= ({0, 1, 2} if name == "doctor" else {0, 1}), lines.stderr  # 2: a fault is found
    rows, other = [json.loads(line) for line in lines.stdout.splitlines()], rows_of(whole.stdout)
    if name in GROWING:
        rows, other = ([row for row in some if row["what"] != name] for some in (rows, other))
    assert len(rows) == len(other)
    assert [set(row) for row in rows] == [set(row) for row in other]
    steady = lines.stdout == again.stdout and name not in CHANGING  # nothing that a look itself changes
    if steady:
        assert rows == other
    cells = [line for line in csv.reader(io.StringIO(sheet.stdout)) if not (name in GROWING and name in line)]
    assert len(cells) == (len(rows) + 1 if rows or name in OFFICIAL else 0)
    assert len({len(line) for line in cells}) <= 1
    if rows and name not in OFFICIAL:
        assert cells[0] == list(dict.fromkeys(key for row in rows for key in row))
        for row, line in zip(rows, cells[1:], strict=True):
            for key, cell in zip(cells[0], line, strict=True):
                if steady and isinstance(value := row.get(key), str):
                    assert cell in (value, f"'{value}")
    assert table.stdout.strip()
    assert traces.betrayed(lines.stdout + whole.stdout + sheet.stdout + table.stdout) == []


def test_the_site_of_these_tests_has_something_to_list(desk: Desk) -> None:
    empty = {name for name in LISTINGS if not desk.seen(name, "jsonl").stdout.strip()}
    assert empty == {
        "policy lint", "retention ledger", "register interested", "register canary", "sweep", "case before", "case told", "case contacts", "probing",
        "policy diff", "template seen",
    }  # fmt: skip


TABLES = [table for table in (*vars(labels).values(), FIELDS) if isinstance(table, dict)]
LABELS = {word for table in TABLES for word in table.values() if isinstance(word, str) and HANGUL.search(word)}


SENTENCES = re.compile(r"^ +(?:title|why|message): .*\n(?:      +.*\n)*|^ *#.*\n", re.MULTILINE)
"""Of the shipped rules: what they say of themselves, which has its English."""


def data(desk: Desk) -> str:
    """All Korean that a table may show in English, too: what people wrote into rules, the register and reasons, and the words of the law."""
    files = [SENTENCES.sub("", path.read_text("utf-8")) for path in sorted(desk.site.glob("*.yaml"))]
    law = [f"{one.article} {one.text}" for one in GROUNDS]
    return "\n".join([*files, *rig.TABLES.values(), *law, json.dumps(BASIS, ensure_ascii=False), REASON, TEXT, TITLE])


@pytest.mark.parametrize("name", LISTINGS)
def test_english_has_no_korean_but_data(desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "en")
    done = desk.run(name, "table")
    known = {*HANGUL.findall(data(desk))}
    assert [word for word in HANGUL.findall(done.stdout + done.stderr) if word not in known] == []
    cells = {piece for cell in re.split(r"\s{2,}|\n", done.stdout) for piece in cell.split(", ")}
    assert cells & LABELS == set(), "words that have an English, though people write them, too"
    printed = done.stdout.splitlines()
    headings = [above for above, line in pairwise(printed) if set(line.strip()) == {"─"}]
    assert [one for one in headings if HANGUL.search(one)] == []
    assert headings or name in ("journal verify", "policy lint", "register import", "register check", "register pull")


@pytest.mark.parametrize("name", LISTINGS)
def test_korean_is_what_nobody_asked_for(desk: Desk, name: str) -> None:
    assert HANGUL.search(desk.seen(name, "table").stdout)


ID = re.compile(r"\b(?:INC|BR|SR|PR|TM|LH)-[0-9A-Za-z]+(?:-[0-9A-Z]+)?\b")
SLOW = {"policy test", "doctor"}
"""Tables of words alone, as long at any width."""


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", sorted({*LISTINGS} - SLOW))
def test_no_id_and_no_relation_is_cut_in_a_narrow_window(
    desk: Desk, name: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every id of the wide table stands whole in the narrow one, unless it says which columns it left out, and who they are to the case always."""
    monkeypatch.setattr(table, "PIPE", width)
    shown = desk.run(name, "table").stdout
    within = [line for line in shown.splitlines() if line.startswith(" ")]
    assert [line for line in within if cell_len(line) > width] == []
    left = "창이 좁아 뺀 칸" in shown
    for row in rows_of(desk.seen(name, "json").stdout):
        ids = [row[key] for key in ("id", "incident") if ID.fullmatch(str(row.get(key)))] if left else ID.findall(json.dumps(row))
        assert [one for one in ids if one in desk.seen(name, "table").stdout and one not in shown] == []
        if name in ("incidents list", "held list"):
            assert labels.relation_of(row) in shown


@pytest.mark.parametrize("widths", [(3, 10, 19, 4, 4, 9), (30, 30, 30, 30), (60, 5, 60), (12,) * 5, (76, 4)])
def test_an_id_is_whole_while_other_words_can_be_cut(widths: tuple[int, ...]) -> None:
    """However long the words beside it are, as long as each column keeps its least."""
    own = "INC-20261201-DP3PDEXPR4"
    headings = [f"{place}" for place in range(len(widths) + 1)]
    for place in range(len(headings)):
        row = ["x" * width for width in widths]
        row.insert(place, f"incident {own}")
        shown = table.lines(headings, [row], width=80)
        assert any(own in line for line in shown), shown
        assert all(cell_len(line) <= 80 for line in shown)


LATIN = re.compile(r"(?<![\w@./*=:-])[a-z][a-z_-]{2,}(?![\w@.*/=-])")
COMMAND = re.compile(r"dlp [^\n]*|\([^()]*\)|apt-get [^\n]*|`[^`]*`")
"""A command to type, or the program's own word behind the Korean one."""


NAMES = {
    *(rule["id"] for rule in yaml.load((rig.ROOT / "config/policy.yaml").read_text("utf-8"), yaml.CSafeLoader)["rules"]), *LOOKS, *(path.stem for path in (rig.ROOT / "detectors").glob("*.py")),
    getpass.getuser(), *("messenger", "http", "serve", "txt", "connectors", "detectors", "unfinished"),
}  # fmt: skip
"""Of the shipped rules, the doctor's looks, the detectors, who runs this, a caller, entrances, a form of file."""


@pytest.mark.parametrize("name", LISTINGS)
def test_korean_tables_are_korean(desk: Desk, name: str) -> None:
    """Words of closed lists, headings and facts have their Korean; what is left are names: rules, files, rights, entrances, looks of the doctor."""
    shown = COMMAND.sub("", desk.seen(name, "table").stdout)
    assert sorted({*LATIN.findall(shown)} - NAMES) == []


def test_the_switch_before_the_command(desk: Desk) -> None:
    for words, english in ((("incidents", "list"), False), (("--lang", "en", "incidents", "list"), True)):
        done = rig.dlp(desk.site, *words)
        assert done.returncode == 0, done.stderr
        assert ("incidents" in done.stdout, "사건" in done.stdout) == (english, not english)
    korean = rig.dlp(desk.site, "--lang", "ko", "incidents", "list", env={"DLP_LANG": "en"})
    assert "사건" in korean.stdout


def test_what_goes_to_citizens_stays_korean(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = {}
    for lang in ("ko", "en"):
        monkeypatch.setenv("DLP_LANG", lang)
        draft, page = tmp_path / f"{lang}.txt", tmp_path / f"{lang}.html"
        assert (
            rig.here(desk.site, "breach", "notice", desk.given["breach_id"], "--to", "persons", "--out", str(draft)).returncode == 0
        )
        quarter = rig.here(desk.site, "report", "--quarter", "2026Q4", "--out", str(page))
        assert quarter.returncode == 0, quarter.stderr
        said[lang] = draft.read_text("utf-8"), re.sub(r"작성 [-\d: ]+", "", page.read_text("utf-8"))
    assert said["ko"] == said["en"]


# ---------------------------------------------------------------- the source


PAPERS = {"report.py", "reports.py", "basis_mail.py", "contact.py"}
"""Write Korean documents."""
HELPS = {"explaining.py", "wide_help.py"}
"""Make pages of help, of which tests/whole/test_help.py tries that each is whole in either language."""
KEPT = {"access_check.py", "answering.py"}
"""Korean that is journalled or that programs may know; what a reader sees of it goes through a table of words."""


def untranslated(source: str) -> list[str]:
    """String constants with Hangul outside of `tr(…)`, tables of words (UPPER case names), help texts and docstrings."""
    found: list[str] = []

    def paired(words: list[ast.expr]) -> bool:
        """Korean, then what is not."""
        two = [word.value for word in words[:2] if isinstance(word, ast.Constant) and isinstance(word.value, str)]
        return len(two) == 2 and not HANGUL.search(two[1])

    def walk(node: ast.AST) -> None:
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
            "tr",
            "said",
            "Option",
            "Argument",
        ):  # the last two are help texts
            return
        if isinstance(node, ast.keyword) and (
            node.arg == "help" or (node.arg == "title" and isinstance(node.value, ast.Tuple) and paired(node.value.elts))
        ):
            return
        if isinstance(node, ast.Call) and paired(node.args):
            for child in node.args[2:]:  # a column of a table: both headings, then its cell
                walk(child)
            return
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and target.id.isupper():
                return
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HANGUL.search(node.value):
            found.append(node.value)
        for child in ast.iter_child_nodes(node):
            walk(child)

    walk(ast.parse(source))
    return found


def test_every_korean_word_of_a_command_has_its_english() -> None:
    files = [path for room in ("cli", "listings", "show", "office") for path in (Path(dlp.__file__).parent / room).rglob("*.py")]
    left = {path: untranslated(path.read_text("utf-8")) for path in files if path.name not in PAPERS | HELPS | KEPT}
    assert {name: words for name, words in left.items() if words} == {}


def test_that_look_at_the_source_finds_what_is_left_over() -> None:
    assert untranslated('echo("끝")') == ["끝"]
    assert untranslated('of("끝", "end", "x", lambda v: "끝"); Listing(title=("끝", "끝"))') == ["끝", "끝", "끝"]
    assert untranslated('of("끝", "end", "x"); Listing(title=("끝", "end"))') == []
    assert untranslated('echo(tr("끝", "end"))\nWORDS = {"end": "끝"}') == []
