"""Alert rules and dashboard of `deploy/monitoring` against the program: what they name exists, and each alert fires when it must and not else."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import yaml

from connectors._probes import by_milter

HERE = rig.ROOT / "deploy" / "monitoring"
NAME = re.compile(r"\bdlp_\w+")
SERIES = re.compile(r"_(?:total|bucket|count|sum)$")
promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="promtool is missing (make servers): the alert rules are not tried"
)


def rules() -> list[dict[str, Any]]:
    return [rule for group in yaml.safe_load((HERE / "alerts.yml").read_text("utf-8"))["groups"] for rule in group["rules"]]


def dashboard() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "dashboard.json").read_text("utf-8"))
    return found


def expressions() -> Iterator[str]:
    yield from (rule["expr"] for rule in rules())
    yield from (target["expr"] for panel in dashboard()["panels"] for target in panel["targets"])


@pytest.fixture(scope="module")
def page(site: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Figures after a mail, a file, a held one and a question that is none, with two processes on the milter's socket."""
    folder = tmp_path_factory.mktemp("figures")
    rig.edit(
        site, "dlp.yaml", "  enabled: false\n  listen: unix:/run/dlp/milter.sock", f"  enabled: true\n  listen: unix:{folder}/m"
    )
    rig.edit(site, "dlp.yaml", 'socket_mode: "0660"', 'socket_mode: "0660"\n  processes: 2')
    rig.edit(site, "dlp.yaml", 'release_hop: ""', "release_hop: 127.0.0.1:9")
    with rig.Sink() as sink, rig.Serve(site, hop=sink.port, http=True, folder=folder / "outbox") as server:
        bad = f"{rig.NAME} {rig.MOBILE} 정보공개 청구인입니다."
        assert server.send(rig.mail(bad, rig.OUTSIDE), rig.OUTSIDE)[0] == 550
        assert server.drop("a.json", rig.message("안녕하세요", rig.OUTSIDE)) == "sent"
        held = rig.mail("첨부", rig.OUTSIDE, attachment=("list.zip", rig.locked_zip()))
        assert server.drop("b.eml", held) == "held"
        assert server.check({"nonsense": 1}, "nobody")[0] == 401
        for _ in range(12):  # on whichever process takes it
            through_milter(folder / "m")
        sink.refuse = "550"
        assert server.send(rig.mail("안녕하세요", rig.OUTSIDE), rig.OUTSIDE)[0] == 550
        wanted = '{action="allow",entrance="milter"} 12.0'
        return str(rig.until(lambda: text if wanted in (text := server.get("/metrics")[1]) else "", what="all are counted"))


def through_milter(socket: Path) -> None:
    """A mail that says nothing."""
    assert asyncio.run(by_milter(str(socket), "안녕하세요")) is False


def value(page: str, series: str) -> float:
    found = re.search(rf"^{re.escape(series)} (\S+)$", page, re.M)
    assert found, series
    return float(found[1])


def test_every_entrance_and_process_is_counted(page: str) -> None:
    assert value(page, 'dlp_entrance_decisions_total{action="block",entrance="smtp"}') == 1
    assert value(page, 'dlp_entrance_decisions_total{action="hold",entrance="folder"}') == 1
    assert value(page, 'dlp_entrance_decisions_total{action="allow",entrance="milter"}') == 12
    assert value(page, 'dlp_decision_seconds_count{entrance="milter"}') == 12
    assert value(page, 'dlp_decision_seconds_bucket{entrance="milter",le="+Inf"}') == 12
    assert value(page, 'dlp_failed_deliveries_total{entrance="smtp"}') == 1
    assert value(page, "dlp_processes") == 2
    assert value(page, "dlp_held") == 1
    assert value(page, 'dlp_register_rows{table="cases"}') == 2
    assert value(page, 'dlp_refused_requests_total{error="signature"}') == 1
    assert not [word for word in (rig.NAME, rig.CASE, "gaon", "elsewhere") if word in page]


def test_what_rules_and_dashboard_name_exists(page: str) -> None:
    there = set(re.findall(r"^# TYPE (dlp_\w+)", page, re.M))
    families = {SERIES.sub("", name) for name in there}
    named = {name for text in expressions() for name in NAME.findall(text)}
    assert named
    assert {SERIES.sub("", name) for name in named} - families == set()
    unused = families - {SERIES.sub("", name) for name in named} - {"dlp_policy", "dlp_start_timestamp_seconds"}
    assert {name for name in unused if not name.endswith("_created")} == set()  # a figure that nobody looks at


def test_the_labels_that_they_ask_for_exist(page: str) -> None:
    families = {
        SERIES.sub("", name): set(re.findall(r'(\w+)="', "".join(re.findall(rf"^{name}\w*\{{([^}}]*)\}}", page, re.M))))
        for name in {SERIES.sub("", name) for name in re.findall(r"^# TYPE (dlp_\w+)", page, re.M)}
    }
    for text in expressions():
        for name, asked in re.findall(r"\b(dlp_\w+)\{([^}]*)\}", text):
            labels = set(re.findall(r"(\w+)\s*(?:=~|!=|=)", asked)) - {"instance"}
            found = families[SERIES.sub("", name)]
            assert not found or labels <= found, (name, labels, found)


def test_every_alert_says_in_korean_what_to_do_and_is_tried_both_ways() -> None:
    tests = yaml.safe_load((HERE / "alerts_test.yml").read_text("utf-8"))["tests"]
    tried = [(one["alertname"], bool(one["exp_alerts"])) for test in tests for one in test["alert_rule_test"]]
    for rule in rules():
        assert set(rule["annotations"]) == {"summary", "description"}
        assert rule["labels"]["severity"] in ("critical", "warning")
        assert {(rule["alert"], True), (rule["alert"], False)} <= set(tried)


def test_panels_stand_beside_one_another() -> None:
    panels = dashboard()["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken: set[tuple[int, int]] = set()
    for panel in panels:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert at["x"] + at["w"] <= 24
        assert not cells & taken, panel["title"]
        taken |= cells


@promtool
def test_promtool_finds_the_rules_right(tmp_path: Path) -> None:
    for words in (("check", "config", "prometheus.yml"), ("test", "rules", "alerts_test.yml")):
        done = subprocess.run(["promtool", *words], cwd=HERE, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    recorded = [
        {"record": f"panel:{number}", "expr": text.replace("$instance", ".*")}
        for number, text in enumerate(target["expr"] for panel in dashboard()["panels"] for target in panel["targets"])
    ]
    (tmp_path / "panels.yml").write_text(yaml.safe_dump({"groups": [{"name": "panels", "rules": recorded}]}), "utf-8")
    done = subprocess.run(["promtool", "check", "rules", str(tmp_path / "panels.yml")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@promtool
def test_a_rule_that_never_fires_is_found(tmp_path: Path) -> None:
    """The tests of the rules can fail: with every rule made dead, all of them are named."""
    shutil.copytree(HERE, tmp_path / "m")
    data = yaml.safe_load((HERE / "alerts.yml").read_text("utf-8"))
    for rule in data["groups"][0]["rules"]:
        rule["expr"] = "vector(0) > 1"
    (tmp_path / "m" / "alerts.yml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    words = ["promtool", "test", "rules", "alerts_test.yml"]
    done = subprocess.run(words, cwd=tmp_path / "m", capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert {rule["alert"] for rule in rules()} <= set(re.findall(r"alertname: (\w+)", done.stdout + done.stderr))


def test_doctor_asks_each_entrance(tmp_path: Path) -> None:
    """Set up and never started is no fault; started and gone is; one that is on and that the program does not have, too."""
    own_site = rig.make_site(tmp_path / "own")  # never served: the site of this file's other tests was
    place = f"127.0.0.1:{rig.free_port()}"
    rig.edit(
        own_site, "dlp.yaml", "http:\n  enabled: false\n  listen: 127.0.0.1:8480", f"http:\n  enabled: true\n  listen: {place}"
    )

    def looked(*only: str) -> tuple[int, str]:
        done = rig.here(own_site, "doctor", *(word for name in only for word in ("--only", name)))
        return done.returncode, done.stdout

    code, said = looked("http")
    assert (code, "아직 시작하지" in said) == (0, True)
    assert looked("milter") == (0, looked("milter")[1])
    with rig.Serve(own_site, folder=tmp_path / "outbox") as server:
        code, said = looked("http", "folder")
        assert (code, f"{place} 에서 응답합니다" in said, said.count("자체 점검 메시지를 막았습니다")) == (0, True, 2)
        rig.edit(own_site, "dlp.yaml", "  listen: 127.0.0.1:1344", f"  listen: 127.0.0.1:{rig.free_port()}")
        data = (own_site / "dlp.yaml").read_text("utf-8")
        head, _, tail = data.partition("icap:")
        (own_site / "dlp.yaml").write_text(f"{head}icap:{tail.replace('enabled: false', 'enabled: true', 1)}", "utf-8")
        code, said = looked("icap")
        assert (code, "다시 시작하십시오" in said) == (2, True)
        server.kill()
    code, said = looked("http")
    assert (code, "serve 가 실행 중이 아닙니다" in said) == (2, True)
    code, said = looked("entrances")  # what is asked by who does not know their names
    assert (code, said.count("serve 가 실행 중이 아닙니다")) == (2, 3), "the folder that a flag switched on too"
