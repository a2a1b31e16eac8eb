"""Bundles and machines that the files here share: made once for all of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import bundle_rig as rig


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A publisher's key; the agent that GnuPG starts for it ends with the tests."""
    rig.machine_or_skip()
    folder = tmp_path_factory.mktemp("k") / "g"  # a short path: the agent's socket lies in it
    yield folder
    subprocess.run(["gpgconf", "--homedir", folder, "--kill", "gpg-agent"], check=False)


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory, keys: Path) -> Path:
    return rig.made(tmp_path_factory.mktemp("first"), keys)


@pytest.fixture(scope="session")
def later(tmp_path_factory: pytest.TempPathFactory, keys: Path, first: Path) -> Path:
    """A later version, whose journal has a later form."""
    source = rig.source_of(rig.LATER, tmp_path_factory.mktemp("source"), form=True)
    return rig.later_than(first, tmp_path_factory.mktemp("later"), keys, source)


@pytest.fixture(scope="session")
def ground(first: Path, keys: Path, tmp_path_factory: pytest.TempPathFactory) -> rig.Machine:
    """A machine on which the first version was installed, a register imported and the HTTP check switched on; only its copies are run."""
    return rig.set_up(rig.Machine(tmp_path_factory.mktemp("machine")), first, keys)


@pytest.fixture(scope="session")
def installed(ground: rig.Machine, tmp_path_factory: pytest.TempPathFactory) -> rig.Machine:
    return ground.copy(tmp_path_factory.mktemp("installed"))
