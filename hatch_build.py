"""Compiles `dlp/_native.c` into the wheel, or beside its source for an editable installation, where a C compiler and Python's header files are.

Where one of them is missing it says so and the package is installed without: the twins in Python give the same (`dlp/compiled.py`). One binary, by the
limited API, serves Python 3.11 and later.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE, BINARY = "dlp/_native.c", "dlp/_native.abi3.so"


class CustomBuildHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        made = root / BINARY if version == "editable" else Path(mkdtemp()) / Path(BINARY).name
        made.unlink(missing_ok=True)  # an older one would be taken for this one
        wrong = "DLP_WITHOUT_C is set" if os.environ.get("DLP_WITHOUT_C") else compiled(root / SOURCE, made)
        if wrong:
            self.app.display_warning(f"without the compiled module, which is slower and decides the same: {wrong}")
            return
        if version != "editable":
            build_data["pure_python"] = False
            build_data["tag"] = f"cp311-abi3-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"
            build_data["force_include"][str(made)] = BINARY


def compiled(source: Path, made: Path) -> str:
    """Compile; what hindered it, "" for nothing."""
    compiler = shlex.split(os.environ.get("CC", "")) or [shutil.which("cc") or shutil.which("gcc") or shutil.which("clang") or ""]
    headers = Path(sysconfig.get_path("include"))
    if not compiler[0]:
        return "there is no C compiler (apt-get install gcc python3-dev)"
    if not (headers / "Python.h").exists():
        return "Python's header files are missing (apt-get install python3-dev)"
    flags = ["-O2", "-std=c11", "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-z,relro,-z,now", "-fstack-protector-strong"]
    try:
        run = subprocess.run(
            [*compiler, *flags, f"-I{headers}", str(source), "-o", str(made)], capture_output=True, text=True, check=False
        )
    except OSError as error:
        return f"{compiler[0]}: {error.strerror}"
    if not run.returncode:
        return ""
    return next((line for line in run.stderr.splitlines() if "error" in line), f"{compiler[0]} failed")
