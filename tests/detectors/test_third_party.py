"""A detector of somebody else's, from the package to the masked message: found, named by a rule, masked, shown in its declared shape."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import dlp
from dlp import plugins
from dlp.app.init import init
from dlp.cli import command_named
from dlp.model import Entity, Finding, Sensitive
from dlp.ports import ConfigError

PACKAGE = '''
"""Health insurance numbers: one letter and ten digits, as this test invents them."""

import re

from dlp.model import Entity

NUMBER = re.compile(r"(?<![A-Z0-9])[A-Z]-\\d{10}(?!\\d)")


class HealthInsurance:
    name, version = "kr_health", "1"
    entities = frozenset({ENTITIES})

    def detect(self, view):
        for found in NUMBER.finditer(view.text.reveal()):
            yield view.finding(FOUND, found.start(), found.end(), 0.9, found[0], detector=self.name)


DETECTOR = HealthInsurance()
EXAMPLES = {"hit": [("증번호 H-1234567890 확인", "H-1234567890")], "miss": ["H-12345"]}
'''
DECLARED = '{Entity("KR_HEALTH_INSURANCE", unique=UNIQUE, shape="first:1")}'
POLICY = """
version: "2026-11-22"
rules:
  - id: health-number
    why: 건강보험증 번호가 나간다.
    scope: recipient
    when: r.outside && "KR_HEALTH_INSURANCE" in m.entities
    then: mask
    message: 번호를 가리고 보냈습니다.
    tests:
      - {name: 밖으로, given: {r.outside: true, m.entities: [KR_HEALTH_INSURANCE]}, expect: hit}
      - {name: 안으로, given: {m.entities: [KR_HEALTH_INSURANCE]}, expect: miss}
"""
TEXT = "증번호는 H-1029384756 이고 전화는 010-1777-2345 입니다."
NUMBER = "1029384756"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Writes the package and its entry point into a folder on the path, as an installation would."""
    folder = tmp_path / "elsewhere"
    info = folder / "kr_health-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: kr-health\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[dlp.detectors]\nkr_health = kr_health_detector\n")
    monkeypatch.syspath_prepend(str(folder))

    def write(entities: str = DECLARED, found: str = '"KR_HEALTH_INSURANCE"', *, unique: bool = False) -> None:
        sys.modules.pop("kr_health_detector", None)
        text = PACKAGE.replace("{ENTITIES}", entities.replace("UNIQUE", str(unique))).replace("FOUND", found)
        (folder / "kr_health_detector.py").write_text(text, "utf-8")

    yield write
    sys.modules.pop("kr_health_detector", None)


def site(folder: Path, policy: str = POLICY, *, extra: bool = True) -> Path:
    init(folder)
    (folder / "policy.yaml").write_text(policy, "utf-8")
    (folder / "dlp.yaml").write_text(f"detectors: {{extra: [{'kr_health' if extra else ''}]}}\n", "utf-8")
    return folder


def message(to: str = "someone@elsewhere.example", text: str = TEXT) -> dict[str, Any]:
    return {
        "id": "m-1",
        "channel": "email",
        "sender": {"address": "a@office.example"},
        "recipients": [{"address": to}],
        "text": text,
    }


@pytest.mark.parametrize("entities", [DECLARED, '{"KR_HEALTH_INSURANCE"}'], ids=["declared", "a bare name"])
def test_from_the_package_to_the_masked_message(package: Any, tmp_path: Path, entities: str) -> None:
    package(entities)
    folder = site(tmp_path / "site")
    linted = CliRunner().invoke(command_named("policy"), ["lint", "--format", "jsonl"], obj=folder)
    assert {json.loads(line)["code"] for line in linted.stdout.splitlines()} == {"weak"}, (
        "only that it has none of the program's own rules"
    )
    tested = CliRunner().invoke(command_named("policy"), ["test"], obj=folder)
    assert (tested.exit_code, "1건 일치" in tested.output) == (0, True), tested.output
    shape = "H-**********" if entities == DECLARED else "*-**********"
    with dlp.open_site(folder) as opened:
        done = opened.submit(message())
        answer = done.answer.to_dict(explain=True)
        assert answer["action"] == "mask"
        assert (NUMBER in answer["masked_text"], "010-1777-2345" in answer["masked_text"]) == (False, True)
        shown = [f for f in answer["findings"] if f["entity"] == "KR_HEALTH_INSURANCE"]
        assert [(f["masked"], f["start"], f["end"]) for f in shown] == [(shape, 5, 17)]
        assert NUMBER not in json.dumps(answer) + "\n".join(done.answer.explain())
        assert any("KR_HEALTH_INSURANCE" in line for line in done.answer.explain())
        assert opened.scan(message(text="안녕하십니까.")).action == "allow"
    kept = (folder / "journal.db").read_bytes()
    assert NUMBER.encode() not in kept

    from dlp.cli import incidents  # noqa: F401 - the command is run below as its users run it

    listed = subprocess.run(
        [sys.executable, "-m", "dlp", "--site", str(folder), "incidents", "list", "--format", "jsonl"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(listed.stdout.splitlines()[0])["rules"] == ["health-number"]


def test_a_unique_identifier_is_one_wherever_it_was_declared(package: Any, tmp_path: Path) -> None:
    """The shipped rules on unique identifiers act on it, without a word about it in any of them."""
    package(unique=True)
    folder = tmp_path / "site"
    init(folder)
    (folder / "dlp.yaml").write_text("detectors: {extra: [kr_health]}\n", "utf-8")
    with dlp.open_site(folder) as opened:
        answer = opened.scan(message())
        assert (answer.action, [r.rule for r in answer.verdict.decision.reasons]) == ("block", ["unique-id-outside"])
        assert answer.verdict.evidence is not None
        assert answer.verdict.evidence.message["m.unlinked_ids"] == ["KR_HEALTH_INSURANCE"]


def test_a_rule_that_names_what_nobody_finds_is_refused(package: Any, tmp_path: Path) -> None:
    package()
    folder = site(tmp_path / "site", extra=False)
    (folder / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    with pytest.raises(ConfigError, match="KR_HEALTH_INSURANCE"):
        dlp.open_site(folder)
    linted = CliRunner().invoke(command_named("policy"), ["lint", "--format", "jsonl"], obj=folder)
    rows = [json.loads(line) for line in linted.stdout.splitlines()]
    assert linted.exit_code == 1
    assert {row["severity"] for row in rows} == {"error"}
    assert all("KR_HEALTH_INSURANCE" in row["text"] and "IBAN_CODE" in row["text"] for row in rows), "the known ones as choices"


@pytest.mark.parametrize(
    "when", ['r.outside && "US_SNN" in m.entities', 'm.entities.exists(e, e == "US_SNN")', 'm.entities.exists(e, e in ["US_SNN"])']
)
def test_a_misspelt_entity_is_told_with_what_is_meant(tmp_path: Path, when: str) -> None:
    given = "given: {m.entities: [US_SSN]}"
    policy = POLICY.replace('r.outside && "KR_HEALTH_INSURANCE" in m.entities', when).replace("KR_HEALTH_INSURANCE", "US_SSN")
    folder = site(tmp_path / "site", policy.replace("given: {r.outside: true, m.entities: [US_SSN]}", given), extra=False)
    (folder / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    linted = CliRunner().invoke(command_named("policy"), ["lint"], obj=folder)
    assert (linted.exit_code, "'US_SSN' 입니까?" in linted.stdout) == (1, True), linted.output


def test_an_entity_whose_detector_is_off_is_shown(tmp_path: Path) -> None:
    folder = site(tmp_path / "site", POLICY.replace("KR_HEALTH_INSURANCE", "KR_PASSPORT"), extra=False)
    (folder / "dlp.yaml").write_text("detectors: {disabled: {kr_passport: trial}}\n", "utf-8")
    dlp.open_site(folder).close()
    linted = CliRunner().invoke(command_named("policy"), ["lint", "--format", "jsonl"], obj=folder)
    assert {json.loads(line)["code"] for line in linted.stdout.splitlines()} == {"switched-off", "not-producible", "weak"}


@pytest.mark.parametrize(
    ("entities", "told"),
    [
        ('{"lower_case"}', "capitals"),
        ('{Entity("KR_HEALTH_INSURANCE", field="nothing")}', "field"),
        ('{Entity("KR_HEALTH_INSURANCE", shape="all of it")}', "shape"),
        ('{Entity("KR_RRN", unique=False, shape="last:4")}', "otherwise"),
    ],
)
def test_a_wrong_declaration_is_refused(package: Any, entities: str, told: str) -> None:
    package(entities, found='"KR_RRN"' if "KR_RRN" in entities else '"KR_HEALTH_INSURANCE"')
    with pytest.raises(ConfigError, match=told):
        plugins.load_detectors(extra=["kr_health"])


def test_what_was_not_declared_is_a_gap(package: Any, tmp_path: Path) -> None:
    """A detector that finds something else than it says: no rule could name it, so the message counts as not examined."""
    package(found='"KR_HEALTH_INSURANCE" if "확인" in view.text.reveal() else "SOMETHING_ELSE"')
    with dlp.open_site(site(tmp_path / "site")) as opened:
        assert [gap.reason for gap in opened.scan(message()).verdict.gaps] == ["detector"]


def test_a_finding_made_with_a_bare_name_has_an_entity() -> None:
    finding = Finding("ANYTHING", "text", 0, 1, 0.9, "plain", Sensitive("x"))  # type: ignore[arg-type]
    assert (finding.entity, finding.entity.said) == ("ANYTHING", Entity("X").said)
