"""What a site decides of some hundred texts, with the compiled module or with its twins in Python (`python either.py plain`)."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    sys.modules["dlp._native"] = None  # type: ignore[assignment]
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench import decision, lines, shapes, verdicts
from dlp import compiled

EVERY = 1 if os.environ.get("DLP_LONG") else 12
"""Of so many shapes one."""


def told() -> list[str]:
    with TemporaryDirectory() as folder:
        site, rows = decision.site_with(500, Path(folder) / "s")
        work = [decision.message(text, number) for number, (_, text) in enumerate(lines.messages(120, rows, clean=0.5))]
        work += [shapes.message(name, shapes.text_of(name, rows * 5, 300)) for name in list(shapes.SHAPES)[::EVERY]]
        with site:
            return [verdicts.digest(site, one) for one in work]


if __name__ == "__main__":
    assert compiled.native is None
    print("\n".join(told()))
