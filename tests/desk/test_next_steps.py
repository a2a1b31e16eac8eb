"""What to do next about an incident: every rule has its steps, and none is a command that the program would refuse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
import yaml
from command_lines import leaves
from town import HELD, RAW

from dlp.app.site import Site
from dlp.basis import CONSENT
from dlp.ledgers.bases import papers
from dlp.ledgers.provisions import needed
from dlp.office.grounds import askable
from dlp.office.held import allowed
from dlp.office.steps import KINDS, TABLE, Allowed, Kind, next_steps
from dlp.record.titles import OWN
from dlp.vocabulary import GROUNDS

As = Callable[..., "CompletedProcess[str]"]


def test_every_rule_has_its_next_steps_and_every_command_in_them_is_one(site: Path) -> None:
    rules = {rule["id"] for rule in yaml.safe_load((site / "policy.yaml").read_text("utf-8"))["rules"]}
    assert rules | OWN.keys() == KINDS.keys()
    commands = dict(leaves())
    steps = {step for way in TABLE.values() for some in way for step in some}
    for step in steps:
        words = step.command.split()
        name = next((one for one in (" ".join(words[:2]), " ".join(words[:1])) if one in commands), "")
        assert bool(name) is bool(words), step
        needed = (
            {param.opts[0] for param in commands[name].params if param.required and param.param_type_name == "option"}
            if name
            else set()
        )
        needed -= {"--document", "--article", "--purpose"}  # which of them, the ground says: see below
        assert needed <= set(words), f"{step.command}: typed as it stands it would be refused"
    assert TABLE.keys() == set(Kind)
    assert all(len(step.korean) <= 48 for step in steps)


@pytest.mark.parametrize(
    ("fields", "law", "gaps", "word"),
    [(["contact"], [], [], "incidents who"), (["name"], ["PIPA 18(2)"], [], "basis request"), ([], [], [{"part": "a"}], "held unseal"), (["name"], [], [], "held refuse")],
)  # fmt: skip
def test_a_rule_that_a_site_wrote_goes_by_what_its_incident_is_like(
    fields: list[str], law: list[str], gaps: list[Any], word: str
) -> None:
    incident = {
        "id": "INC-1", "at": "2026-11-22T09:00:00+09:00", "state": "held", "verdict": "", "cases": [{"case_no": rig.CASE, "fields": fields}] if fields else [], "gaps": gaps, "findings": [],
        "reasons": [{"rule": "our-own", "law": law, "enforced": True}],
    }  # fmt: skip
    assert any(step.command.startswith(word) for step in next_steps(incident, Allowed(True, (), ("18-2-1",), True)))


@pytest.mark.parametrize("kind", ["police", "agency"])
def test_every_next_step_of_a_provision_is_one_that_the_program_takes(
    kind: str, request: pytest.FixtureRequest, run: As, site: Path, tmp_path: Path
) -> None:
    """Each ground that a step names, with the papers that it names; what it does not name is refused."""
    table = tmp_path / "partners.csv"
    table.write_text(f"기관명,구분,주소,허용항목,시작일,종료일\n가람원,{kind},@one.example,all,2026-01-01,\n")
    assert rig.here(site, "register", "import", "partners", str(table), "--shrink", "--reason", "시험").returncode == 0
    by = request.getfixturevalue("staff")["RV01"]
    stated = {"ground": "18-2-7"} if kind == "police" else {}

    def held(number: int) -> tuple[str, dict[str, list[str]]]:
        message = rig.message(f"접수번호 {rig.CASE} {rig.NAME}", "x@one.example", ident=f"h-{number}", legal_basis=stated)
        with Site.open(site) as opened:
            made = opened.submit(message, raw=json.dumps(message).encode(), connector="python").ticket_id
        told = json.loads(run("incidents", "show", made, "--format", "json", "--reason", "검토", by=by).stdout)
        lines = [one.command.split() for one in next_steps(told, allowed(site, told))]
        return made, {" ".join(words[:2]): words for words in lines}

    number, steps = held(0)
    asked, release = steps["basis request"], steps["held release"]
    assert askable([("x", frozenset({kind})), ("y", frozenset())]) == (CONSENT,), "to who is no institution nothing else carries"
    consent = tmp_path / "consent.pdf"
    consent.write_text("동의")
    values = {"--to": "x@one.example", "--item": "name", "--reason": "확인", "--document": "가람-1", "--article": "지방자치법 제48조", "--purpose": "확인", "--consent-file": str(consent)}  # fmt: skip

    def typed(words: list[str], ground: str, needed: tuple[str, ...]) -> CompletedProcess[str]:
        line = words[: words.index("--ground")]
        options = [*(one for one in words if one in ("--to", "--item", "--reason")), *(f"--{one}" for one in needed)]
        assert set(options) <= set(words)
        line = [one for one in line if one not in ("--reason", "…")]
        return run(*line, "--ground", ground, *(part for one in options for part in (one, values[one])), by=by)

    named = asked[asked.index("--ground") + 1].split("|")
    for ground in GROUNDS:
        done = typed(asked, ground, papers(ground)) if ground in named else None
        if done is None:
            plain = ("--to", "x@one.example", "--item", "name", "--reason", "확인", "--document", "가람-1", "--article", "법 제1조")
            assert run("basis", "request", "--incident", number, "--ground", ground, *plain, by=by).returncode == 2
        else:
            assert done.returncode == 0, (ground, done.stderr)
    for place, ground in enumerate(release[release.index("--ground") + 1].split("|"), 1):
        _, steps = held(place)
        without = typed(steps["held release"], ground, needed(ground)[1:])
        assert (without.returncode, f"--{needed(ground)[0]}" in without.stderr) == (2, True), "each is asked for"
        done = typed(steps["held release"], ground, needed(ground))
        assert done.returncode == 0, (ground, done.stderr)


def test_what_cannot_be_sent_later_is_not_proposed_for_release(site: Path) -> None:
    with Site.open(site) as opened:
        made = opened.submit(HELD, raw=RAW, connector="icap").ticket_id
    told = json.loads(rig.here(site, "incidents", "show", made, "--format", "json").stdout)
    assert not [one for one in next_steps(told, allowed(site, told)) if one.command.startswith("held release")]
