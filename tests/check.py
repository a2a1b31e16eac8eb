"""Everything CI runs, in one command: format, lint, types, layers, tests. Stops at nothing, fails if anything failed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("dlp", "detectors", "connectors", "tests", "tools", "bench")
WORKERS = max(2, min(8, 2 * (os.cpu_count() or 1)))
"""Processes for the tests, a file to each. Two to a core: half of a test's time is waiting for servers and processes."""
SLOW = ("whole", "bundle", "mail", "messenger", "desk", "store", "connectors", "sms", "icap", "dashboard", "linkage")
"""Folders that come first, so that the last file to be run is a quick one. By itself xdist begins with the files of the most tests, and the slowest have few."""


def in_order() -> list[str]:
    """Everything in `tests` that holds tests, the slow folders first."""
    there = sorted(
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").iterdir()
        if path.name.startswith("test_") or (path.is_dir() and next(path.glob("**/test_*.py"), None) is not None)
    )
    first = [f"tests/{name}" for name in SLOW]
    return [*first, *(path for path in there if path not in first)]


STEPS = (
    ("format", ("ruff", "format", "--check", "--quiet", *FOLDERS)),
    ("lint", ("ruff", "check", "--quiet", *FOLDERS)),
    ("types", ("mypy",)),
    ("layers", ("lint-imports", "--no-cache")),
    (
        "tests",
        (
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-n",
            str(WORKERS),
            "--dist",
            "loadfile",
            "--no-loadscope-reorder",
            *(sys.argv[1:] or in_order()),
        ),
    ),
)


def servers() -> list[tuple[str, bool]]:
    """The servers that tests run against; a fresh machine gets them by `make test` where it is root."""
    places = ("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/lib/postgresql/*/bin", "/usr/lib/postfix/sbin")
    there = {
        "Postfix": ("postfix",),
        "PostgreSQL": ("postgres",),
        "MariaDB": ("mariadbd", "mysqld"),
        "prosody": ("prosody",),
        "squid": ("squid",),
        "Node": ("node",),
        "Go": ("go",),
    }
    own = [("Synapse", (ROOT / ".venv-synapse/.installed").exists()), ("a machine without network", offline())]
    return own + [
        (name, any(shutil.which(p) or any(list(Path("/").glob(f"{place[1:]}/{p}")) for place in places) for p in programs))
        for name, programs in there.items()
    ]


def offline() -> bool:
    """Can the bundle be installed here as on a machine of its own?"""
    sys.path.insert(0, str(ROOT / "tests/bundle"))
    from bundle_rig import why_not

    return not why_not()


def recognition() -> bool:
    from dlp.extract.ocr import data_folder

    return bool(data_folder())


def main() -> int:
    """Run every step. Output of a step is shown where it failed; the tests' is always shown."""
    os.chdir(ROOT)
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    # Some machines forbid Python to keep what it compiled: then each of the hundreds of processes that the tests start compiles all of it anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
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
    there = [*servers(), ("Korean character recognition", recognition())]
    print("real servers: " + ", ".join(f"{name} {'yes' if found else 'MISSING, its tests did not run'}" for name, found in there))
    print("check: " + ("FAILED: " + ", ".join(failed) if failed else "everything passed"))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
