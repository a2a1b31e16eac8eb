"""deploy/nodes: what its files say of PostgreSQL, HAProxy and this program, those know."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from dlp import settings
from dlp.app.entrances import check_options
from dlp.app.generation_parts import SHARED
from dlp.cli import command_named

HERE = Path(__file__).parents[2] / "deploy" / "nodes"
COMPOSE: Any = yaml.safe_load((HERE / "compose.yaml").read_text("utf-8"))
KUBERNETES: Any = list(yaml.safe_load_all((HERE / "kubernetes.yaml").read_text("utf-8")))
SERVE = ["--site", "/site", "serve"]


def node(at: Path) -> settings.Settings:
    (at / "dlp.yaml").write_text((HERE / "node.dlp.yaml").read_text("utf-8"), "utf-8")
    return settings.load(at)


def test_a_node_says_its_entrances_and_its_store_and_nothing_that_all_share(tmp_path: Path) -> None:
    config = node(tmp_path)
    said = yaml.safe_load((HERE / "node.dlp.yaml").read_text("utf-8"))
    assert not said.keys() & set(SHARED)
    for name in ("http", "smtp"):
        entrance = getattr(config, name)
        assert entrance.enabled
        assert entrance.public
        check_options(name, dict(entrance.model_extra or {}))
    assert config.store.dsn == "env:DLP_STORE"


def test_the_program_is_called_as_it_can_be_and_under_one_name_for_its_database(tmp_path: Path) -> None:
    command = command_named("serve")
    assert command.name == "serve"
    assert not [word for word in SERVE[3:] if word.startswith("-")], "flags would have to be those of the command"
    stateful, _, service = KUBERNETES
    pod = stateful["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    for one in ("node-a", "node-b"):
        service_ = COMPOSE["services"][one]
        assert service_["command"] == SERVE
        assert service_["volumes"] == [f"./{one}:/site"], "each node has a folder of its own"
        assert list(service_["environment"]) == [node(tmp_path).store.dsn.removeprefix("env:")]
    assert container["args"] == SERVE
    assert [one["name"] for one in container["env"]] == ["DLP_STORE"]
    assert stateful["spec"]["replicas"] == 2
    listens = {int(getattr(node(tmp_path), name).model_extra["listen"].rpartition(":")[2]) for name in ("http", "smtp")}
    assert {one["containerPort"] for one in container["ports"]} == listens
    assert {one["port"] for one in service["spec"]["ports"]} == listens
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert container[probe]["httpGet"]["path"] == "/healthz", "with the database away no node is ready, and all go on"
    mounts = {one["name"] for each in (container, *pod["initContainers"]) for one in each["volumeMounts"]}
    assert mounts == {one["name"] for one in pod["volumes"]} | {"site"}


def test_the_database_is_told_what_it_knows(tmp_path: Path) -> None:
    """Settings by the server's own list; names of the standby, its slot and its roles the same wherever they stand."""
    from dlp.store.postgres_connection import connect_s, server

    primary, standby = COMPOSE["services"]["primary"], COMPOSE["services"]["standby"]
    made, follows = ((HERE / name).read_text("utf-8") for name in ("primary.sh", "standby.sh"))
    given = [word.partition("=")[0] for one in (primary, standby) for word in one["command"][1:] if word != "-c"]
    given += re.findall(r"ALTER SYSTEM SET (\w+)", made)
    assert "synchronous_commit" in given
    assert "ANY 1 (standby)" in made
    assert "application_name=standby" in follows
    assert "slot('standby')" in made
    assert "-S standby" in follows
    assert "CREATE ROLE replica" in made
    assert "user=replica" in follows
    dsn = COMPOSE["services"]["node-a"]["environment"]["DLP_STORE"].replace("${DLP_PASSWORD:?}", "x")
    assert server(dsn) == "primary,standby:5432,5432"
    assert "target_session_attrs=read-write" in dsn
    assert connect_s(dsn) == {}
    assert "CREATE ROLE dlp " in made
    assert f"CREATE SCHEMA {node(tmp_path).store.schema_} AUTHORIZATION dlp" in made
    for script in ("primary.sh", "standby.sh"):
        assert subprocess.run(["bash", "-n", str(HERE / script)], check=False).returncode == 0
        assert any(f"./{script}:" in one for each in (primary, standby) for one in each["volumes"])
    tool = shutil.which(
        "postgres", path="/usr/lib/postgresql/15/bin:/usr/lib/postgresql/16/bin:/usr/lib/postgresql/17/bin:/usr/bin"
    )
    if tool is None:
        pytest.skip("PostgreSQL is not installed: its settings were NOT looked up")
    known = subprocess.run([tool, "--describe-config"], capture_output=True, text=True, check=True, cwd=tmp_path).stdout
    assert {line.partition("\t")[0] for line in known.splitlines()} >= set(given)


def test_the_balancer_knows_its_file_and_leads_to_both_nodes(tmp_path: Path) -> None:
    text = (HERE / "haproxy.cfg").read_text("utf-8")
    for port in (8480, 2525):
        assert {f"node-{one}:{port}" for one in "ab"} <= set(text.split())
        assert any(one.endswith(f":{port}:{port}") for one in COMPOSE["services"]["balancer"]["ports"])
    assert "GET /healthz" in text
    tool = shutil.which("haproxy", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if tool is None:
        pytest.skip("haproxy is not installed: its file was NOT read by it")
    done = subprocess.run([tool, "-c", "-f", str(HERE / "haproxy.cfg")], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
