"""`dlp serve` from its first moment on: no hangup ends it, before any handler stands, and SIGTERM is an end like every other."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest
import whole_rig as rig

from dlp import steady

PAUSED = """
import sys, types
class Slow:  # what the command line imports first takes its time, as on a busy machine
    def find_spec(self, name, path=None, target=None):
        if name == "click":
            print("begun", flush=True)
            sys.stdin.readline()
sys.meta_path.insert(0, Slow())
from dlp.cli import main
main()
"""


@pytest.mark.parametrize(
    ("line", "serves"),
    [
        ("serve", True), ("--site here serve --http 127.0.0.1:0", True), ("--lang en --site=serve serve", True),
        ("scan serve", False), ("--site serve scan mail.eml", False), ("--lang ko --site serve doctor", False), ("--site", False), ("", False),
    ],
)  # fmt: skip
def test_only_the_command_itself_is_steady(line: str, serves: bool) -> None:
    assert steady.serves(line.split()) is serves


def test_another_command_that_names_such_a_file_is_ended_by_a_signal(tmp_path: Path) -> None:
    words = [rig.PYTHON, "-c", PAUSED, "--site", str(tmp_path / "none"), "scan", "serve"]
    with subprocess.Popen(words, cwd=rig.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "begun\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=600) == -signal.SIGTERM


@pytest.mark.parametrize("numbers", [(signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2), (signal.SIGTERM,)])
def test_a_signal_while_the_program_is_still_being_loaded(tmp_path: Path, numbers: tuple[int, ...]) -> None:
    words = [rig.PYTHON, "-c", PAUSED, "--site", str(tmp_path / "none"), "serve"]
    with subprocess.Popen(
        words, cwd=rig.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "begun\n"
        for number in numbers:
            process.send_signal(number)
        if signal.SIGTERM in numbers:
            assert process.wait(timeout=600) == 0
            return
        _, said = process.communicate("\n", timeout=600)  # it goes on, and finds that there is no site
    assert process.returncode == 2, said
    assert "dlp.yaml" in said or "사이트" in said
