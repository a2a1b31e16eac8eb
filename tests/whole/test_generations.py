"""Register, policy, callers and settings over several nodes: one publishes, all have it, none goes back, and a node decides without the database."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp import callers, keys, settings
from dlp.app.site import Site
from dlp.message import parse
from dlp.ports import ConfigError, StoreError

pytest.importorskip("psycopg")
SPARED = "오늘 회의는 다섯 시입니다"


@pytest.fixture(scope="module")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture
def nodes(site: Path, tmp_path: Path, postgres: spool_servers.Server) -> list[Path]:
    made = nodes_rig.folders(site, tmp_path, postgres, count=2)
    assert nodes_rig.synced(made[0]).number == 1
    assert nodes_rig.synced(made[1]).number == 1
    return made


def _away(folder: Path) -> None:
    """The database is gone."""
    path = folder / "dlp.yaml"
    text = path.read_text("utf-8")
    start = text.index("host=") + 5
    path.write_text(text[:start] + "/nowhere" + text[text.index("&", start) :], "utf-8")


def _edited(path: Path, what: str, by: str) -> None:
    text, count = re.subn(what, by, path.read_text("utf-8"), count=1)
    assert count == 1
    path.write_text(text, "utf-8")


def _key(folder: Path) -> bytes:
    return keys.load(folder / "keys").seal


def test_what_one_node_changes_all_have(nodes: list[Path]) -> None:
    one, two = nodes
    callers.add(one, _key(one), "messenger", now=datetime.now(UTC))
    (one / "lexicons.yaml").write_text("schema: 1\nplaceholders: ['홍길동']\n", "utf-8")
    _edited(one / "dlp.yaml", r"(?m)^  asked: \d+", "  asked: 7")
    _edited(two / "dlp.yaml", r"(?m)^http:\n", "http:\n  max_wait: 4.5\n")
    assert nodes_rig.synced(one).number == 2
    done = nodes_rig.synced(two)
    assert (done.number, sorted(done.changed)) == (2, ["callers.sealed", "lexicons.yaml", "settings"])
    assert [row.name for row in callers.listed(two, _key(two))] == ["messenger"]
    config = settings.load(two)
    assert (config.probing.asked, (config.http.model_extra or {})["max_wait"]) == (7, 4.5)
    assert nodes_rig.synced(two).changed == []
    assert nodes_rig.synced(one).number == 2, "nothing is published twice"


def test_a_node_starts_and_decides_without_the_database(nodes: list[Path]) -> None:
    folder = nodes[1]
    _away(folder)
    with Site.open(folder) as site:
        clean = site.submit(parse(rig.message(SPARED, "x@elsewhere.example", ident="m-1")))
        assert clean.answer.action == "allow"
        with pytest.raises(StoreError):
            site.submit(parse(rig.message("주민등록번호 900101-1234568", "x@elsewhere.example", ident="m-2")))


def test_a_node_that_never_had_one_does_not_start_without_it(site: Path, tmp_path: Path, postgres: spool_servers.Server) -> None:
    folder = nodes_rig.folders(site, tmp_path, postgres, count=1)[0]
    _away(folder)
    with pytest.raises(StoreError):
        Site.open(folder)


@pytest.mark.parametrize("there", ["published", "nothing", "away"])
def test_a_new_node_begins_with_settings_and_keys_alone(
    site: Path, tmp_path: Path, postgres: spool_servers.Server, there: str
) -> None:
    """As it is copied from another one before or after that served; where it cannot begin, the database is named, not the policy it has not got."""
    first = nodes_rig.folders(site, tmp_path, postgres, count=1)[0]
    new = tmp_path / "new" / "site"
    shutil.copytree(first / "keys", new / "keys")
    shutil.copy(first / "dlp.yaml", new / "dlp.yaml")
    assert not (new / "keys" / "generation.mark").exists()
    if there == "published":
        nodes_rig.synced(first)
        with Site.open(new) as opened, Site.open(first) as before:
            assert opened.tools.policy.hash == before.tools.policy.hash
            assert opened.tools.index.generation == before.tools.index.generation
        return
    if there == "away":
        _away(new)
    with pytest.raises(ConfigError if there == "nothing" else StoreError) as told:
        Site.open(new)
    assert ("no node has put one" if there == "nothing" else "does not answer") in str(told.value)
    assert "policy.yaml" not in str(told.value)


def test_nodes_that_serve_take_over_what_a_command_changes(nodes: list[Path]) -> None:
    """From the command at one node to the decision at another; then the database is gone and both go on."""
    import json

    with rig.Serve(nodes[0], http=True) as one, rig.Serve(nodes[1], http=True) as two:
        secret = rig.dlp(nodes[0], "caller", "add", "messenger").stdout.split()[0]
        rig.until(
            lambda: two.check(rig.message(SPARED, rig.OFFICER), secret)[0] == 200,
            what="the other node knows the caller",
        )

        def shown() -> bool:
            """Both pages, of one generation: what a node that starts lets out may come between the two."""
            said = json.loads(two.get("/readyz")[1])["node"]
            assert said.keys() == {"generation", "newest", "anchor", "feed_age"}
            figure = f"dlp_node_generation {said['generation']}.0"
            return said["generation"] == said["newest"] >= 2 and figure in two.get("/metrics")[1]

        rig.until(shown, what="page and figure say the newest generation")
        rig.until(
            lambda: len(json.loads(rig.dlp(nodes[0], "store", "nodes", "--format", "json").stdout)) == 2, what="both are there"
        )
        assert one.process.poll() is None


def test_a_program_starts_without_the_database_and_goes_on_when_it_is_back(nodes: list[Path]) -> None:
    """Clean messages are decided, what must be recorded is not; the start enters the journal afterwards."""
    from dlp.store import look

    folder = nodes[1]
    secret = callers.add(nodes[0], _key(nodes[0]), "messenger", now=datetime.now(UTC))
    for one in nodes:
        nodes_rig.synced(one)
    dsn = (folder / "dlp.yaml").read_text("utf-8")
    server = Path(re.search(r"host=([^&']*)", dsn)[1])  # type: ignore[index]
    away = server.with_name(server.name + ".away")
    socket = next(server.glob(".s.PGSQL.*[0-9]"))
    away.mkdir()
    socket.rename(away / socket.name)
    try:
        with rig.Serve(folder, http=True) as one_:
            assert one_.check(rig.message(SPARED, rig.OFFICER), secret)[0] == 200
            assert one_.check(rig.message("주민등록번호 900101-1234568", rig.OUTSIDE, ident="m-7"), secret)[0] == 503
            code, said = one_.get("/readyz")
            assert code == 503
            assert '"database"' in said
            assert one_.get("/healthz")[0] == 200
            (away / socket.name).rename(socket)
            rig.until(lambda: one_.get("/readyz")[0] == 200, what="it is ready")
            assert one_.check(rig.message("주민등록번호 900101-1234568", rig.OUTSIDE, ident="m-8"), secret)[0] == 200

            def noted() -> bool:
                with look(folder) as kept:
                    return (kept.noted(("start",)) or {}).get("state") == "ok"

            rig.until(noted, what="the start is in the journal")
    finally:
        if (away / socket.name).exists():
            (away / socket.name).rename(socket)
