"""The watcher outside the program: what it has to end, it ends with a line that says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import dlp.app

HOLDS_ON = """
import os, signal, subprocess, sys, time
heard, told = os.pipe()
subprocess.Popen([sys.executable, "-I", "-S", sys.argv[1], str(os.getpid()), "0.1"], stdin=heard, stdout=subprocess.DEVNULL)
os.close(heard)
os.write(told, bytes([signal.SIGTERM]))
time.sleep(60)
"""


def test_who_is_killed_is_not_gone_in_silence() -> None:
    watcher = Path(dlp.app.__file__).with_name("deadline.py")
    done = subprocess.run([sys.executable, "-c", HOLDS_ON, str(watcher)], capture_output=True, text=True, check=False, timeout=120)
    line = json.loads(done.stderr)
    assert done.returncode == -9
    assert (line["event"], line["state"], line["level"]) == ("end", "killed", "error")
    assert line["reason"]
