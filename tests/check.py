"""Everything CI runs, in one command: format, lint, types, layers, tests. Stops at nothing, fails if anything failed.

Types are looked at beside the rest: while the tests are collected the other cores have nothing to do.
"""

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
"""Folders that come first, so that the last file to be run is a quick one."""


def in_order() -> list[str]:
    """Everything in `tests` that holds tests, the slow folders first."""
    there = sorted(
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").iterdir()
        if path.name.startswith("test_") or (path.is_dir() and next(path.glob("**/test_*.py"), None) is not None)
    )
    first = [f"tests/{name}" for name in SLOW]
    return [*first, *(path for path in there if path not in first)]


BESIDE = ("types", ("mypy",))
STEPS = (
    ("format", ("ruff", "format", "--check", "--quiet", *FOLDERS)),
    ("lint", ("ruff", "check", "--quiet", *FOLDERS)),
    ("layers", ("lint-imports", "--no-cache")),
    ("tests", (sys.executable, "-P", "tests/forks.py", "-q", "--forks", str(WORKERS), *(sys.argv[1:] or in_order()))),
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
    began = time.monotonic()
    failed = []

    def ended(name: str, code: int, since: float, said: str) -> None:
        if code:
            print(said[-16000:])
            failed.append(name)
        print(f"{name}: {'FAILED' if code else 'ok'} ({time.monotonic() - since:.0f} s)", flush=True)

    beside = subprocess.Popen(BESIDE[1], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for name, command in STEPS:
        since = time.monotonic()
        done = subprocess.run(command, check=False, capture_output=name != "tests", text=True)
        ended(name, done.returncode, since, (done.stdout or "") + (done.stderr or ""))
    said, _ = beside.communicate()
    ended(BESIDE[0], beside.returncode, began, said)
    there = [*servers(), ("Korean character recognition", recognition())]
    print("real servers: " + ", ".join(f"{name} {'yes' if found else 'MISSING, its tests did not run'}" for name, found in there))
    print("check: " + ("FAILED: " + ", ".join(failed) if failed else "everything passed"))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
