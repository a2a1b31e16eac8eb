"""Everything CI runs, in one command: format, lint, types, layers, tests. Stops at nothing, fails if anything failed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("dlp", "detectors", "connectors", "tests", "tools", "bench")
STEPS = (
    ("format", ("ruff", "format", "--check", "--quiet", *FOLDERS)),
    ("lint", ("ruff", "check", "--quiet", *FOLDERS)),
    ("types", ("mypy",)),
    ("layers", ("lint-imports", "--no-cache")),
    ("tests", (sys.executable, "-m", "pytest", "-q", *sys.argv[1:])),
)


def main() -> int:
    """Run every step. Output of a step is shown where it failed; the tests' is always shown."""
    os.chdir(ROOT)
    failed = []
    for name, command in STEPS:
        began = time.monotonic()
        quiet = name != "tests"
        done = subprocess.run(command, check=False, capture_output=quiet, text=True)
        if done.returncode and quiet:
            print(done.stdout[-8000:] + done.stderr[-8000:])
        print(f"{name}: {'FAILED' if done.returncode else 'ok'} ({time.monotonic() - began:.0f} s)", flush=True)
        if done.returncode:
            failed.append(name)
    print("check: " + ("FAILED: " + ", ".join(failed) if failed else "everything passed"))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
