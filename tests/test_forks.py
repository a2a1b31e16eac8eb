"""Tests that run in forks are told as those of one process: what failed, what warned, and in what a process ended."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.ports import FIRST, free_port

ROOT = Path(__file__).resolve().parent.parent
TESTS = """
import os, signal, warnings
import pytest

@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("session")

def test_right(folder, tmp_path): (folder / "mine").touch(exist_ok=False)
def test_wrong(): print("said before"); assert 1 == 2
def test_warned(): warnings.warn("careful")
def test_left_out(): pytest.skip("not here")
@pytest.mark.xfail(strict=True)
def test_known(): assert 0
def test_dies(): os.kill(os.getpid(), signal.SIGKILL)
def test_after(folder): (folder / "mine").touch(exist_ok=False)
"""


def told(folder: Path, *words: str) -> str:
    line = [
        sys.executable,
        "-P",
        ROOT / "tests/forks.py",
        "-q",
        "-p",
        "no:cacheprovider",
        "-ra",
        "--import-mode=importlib",
        *words,
        folder,
    ]
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def test_everything_is_told(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"test_{name}.py").write_text(TESTS, "utf-8")
    said = told(tmp_path, "--forks", "2")
    assert re.search(r"\n6 failed, 9 passed, 3 skipped, 3 xfailed, 3 warnings in ", said), said
    assert said.count("said before\n") == said.count("\nthe process that ran it ended with -9\n") == 3
    assert {f"FAILED test_{name}.py::test_{how}" for name in "abc" for how in ("wrong", "dies")} <= set(
        re.findall(r"FAILED \S+", said)
    )


def test_who_stops_at_the_first_goes_no_further(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text("def test_wrong(): assert 0", "utf-8")
    for name in "bcdefghij":
        (tmp_path / f"test_{name}.py").write_text("import time\ndef test_right(): time.sleep(0.1)", "utf-8")
    assert "stopping after 1 failures" in told(tmp_path, "-x", "--forks", "2")


def test_what_cannot_be_collected_fails(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text("import nothing_of_that_name", "utf-8")
    (tmp_path / "test_b.py").write_text("def test_right(): pass", "utf-8")
    line = [sys.executable, "-P", ROOT / "tests/forks.py", "-q", "-p", "no:cacheprovider", "--forks", "2", tmp_path]
    assert subprocess.run(line, cwd=tmp_path, capture_output=True, check=False).returncode == 2


def test_a_port_that_somebody_was_given_is_given_to_nobody_else() -> None:
    given = free_port()
    code = f"import itertools; from tests import ports; ports._steps = lambda _: itertools.count({given - FIRST}); print(ports.free_port())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert given < int(done.stdout) < given + 1000
