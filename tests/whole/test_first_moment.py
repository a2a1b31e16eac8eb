"""`dlp serve` from its first moment on: no hangup ends it, before any handler stands, and SIGTERM is an end like every other."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest
import whole_rig as rig

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


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM])
def test_a_signal_while_the_program_is_still_being_loaded(tmp_path: Path, number: int) -> None:
    words = [rig.PYTHON, "-c", PAUSED, "--site", str(tmp_path / "none"), "serve"]
    with subprocess.Popen(
        words, cwd=rig.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "begun\n"
        process.send_signal(number)
        if number == signal.SIGTERM:
            assert process.wait(timeout=600) == 0
            return
        _, said = process.communicate("\n", timeout=600)  # it goes on, and finds that there is no site
    assert process.returncode == 2, said
    assert "dlp.yaml" in said or "사이트" in said
