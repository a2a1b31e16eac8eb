"""A staffed town hall: an invented register, a held message and a blocked one, and five people with their tokens."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

sys.path.insert(0, str(Path(__file__).parent))

import whole_rig as rig
from town import BLOCKED, HELD, RAW

from dlp import operators
from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]
PEOPLE = {
    "AN01": "analyst",
    "RV01": "reviewer",
    "AU01": "auditor",
    "CP01": "privacy_officer",
}  # the last one closes the circle of two


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site before anybody is set up: open, with a blocked and a held message."""
    from dlp.app.site import Site

    folder = rig.make_site(tmp_path_factory.mktemp("town") / "site")
    with Site.open(folder) as opened:
        for message in (HELD, BLOCKED):
            opened.submit(message, raw=RAW, connector="python")
    return folder


@pytest.fixture
def ids(site: Path) -> dict[str, str]:
    """action → incident id."""
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return dict(connection.execute("SELECT action, id FROM decision"))


@pytest.fixture(scope="session")
def staffed(town: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """The town after its operators were set up, and their tokens."""
    folder = rig.copy_site(town, tmp_path_factory.mktemp("staffed") / "site")
    with pytest.MonkeyPatch.context() as around:
        around.setenv("DLP_TOKEN", "")
        return folder, _people(folder)


@pytest.fixture
def site(request: pytest.FixtureRequest, town: Path, tmp_path: Path) -> Path:
    """A copy of the town for one test: with operators where the test asks for `staff`."""
    made = request.getfixturevalue("staffed")[0] if "staff" in request.node.fixturenames else town
    return rig.copy_site(made, tmp_path / "site")


@pytest.fixture
def run(site: Path, monkeypatch: pytest.MonkeyPatch) -> As:
    """`run("held", "list", by=token)`; by "" is whoever runs the tests."""

    def call(*words: str, by: str = "") -> CompletedProcess[str]:
        monkeypatch.setenv("DLP_TOKEN", by)
        return rig.here(site, *words)

    return call


@pytest.fixture
def staff(request: pytest.FixtureRequest, site: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Name → token. The administrator AD01 is the login that runs the tests, so his token is ""."""
    monkeypatch.setenv("DLP_TOKEN", "")
    if "staff" in request.node.fixturenames:
        return dict(request.getfixturevalue("staffed")[1])
    return _people(site)  # asked for in the middle of a test: the site was open until now


def _people(site: Path) -> dict[str, str]:
    done = rig.here(site, "operator", "add", "AD01", "--role", "administrator", "--login", operators.login())
    assert done.returncode == 0, done.stderr
    tokens = {}
    for name, role in PEOPLE.items():
        assert rig.here(site, "operator", "add", name, "--role", role).returncode == 0
        tokens[name] = rig.here(site, "operator", "token", name).stdout.strip()
    return {"AD01": "", **tokens}
