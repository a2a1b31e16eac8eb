"""Coverage-guided fuzzing of views and detectors with atheris (`make fuzz`).

    python tools/fuzz.py -max_total_time=600 build/fuzz      libFuzzer's options and a folder for the corpus it finds

Four things must hold for every text: nothing raises, no detector becomes a gap, spans lie in the text, and the work stays in proportion to the
length. The start of the corpus is the benchmark's messages.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

import atheris  # noqa: E402  the paths come first

with atheris.instrument_imports(include=["dlp.views", "dlp.pipeline", "detectors"]):
    from dlp import plugins, views
    from dlp.model import Part, Sensitive
    from dlp.pipeline.detection import detect

LOADED = tuple(one for one in plugins.load_detectors() if one.name != "foreign")
"""Presidio's own patterns are not ours to fuzz."""
MICROSECONDS_A_CHARACTER = 2000
"""A bound that only work out of proportion breaks, under instrumentation too."""
KINDS = ("text", "html", "attachment")


def one(data: bytes) -> None:
    if len(data) < 2:
        return
    text = _wide(data[1:]) if data[0] & 8 else data[1:].decode("utf-8", "replace")
    began = time.perf_counter()
    seen, gaps = views.build(Part("p", Sensitive(text), KINDS[data[0] % 3]))
    found, missed = detect(seen, LOADED)
    took = time.perf_counter() - began
    assert gaps + missed == (), "a detector failed"
    assert all(0 <= f.start < f.end <= len(text) for f in found), "a span outside the text"
    assert took < 0.5 + len(text) * MICROSECONDS_A_CHARACTER / 1e6, f"{took:.1f} s for {len(text)} characters"


def _wide(data: bytes) -> str:
    """Half surrogates included: JSON may carry them."""
    return data.decode("utf-16-le", "surrogatepass") if len(data) % 2 == 0 else data.decode("latin-1")


def seeded(folder: Path) -> None:
    from corpus.build import messages

    folder.mkdir(parents=True, exist_ok=True)
    for number, message in enumerate(messages(0)):
        file = folder / f"seed-{number:04d}"
        if not file.exists():
            file.write_bytes(bytes([number % 3]) + message.text.encode())


if __name__ == "__main__":
    folders = [Path(word) for word in sys.argv[1:] if not word.startswith("-")]
    for folder in folders:
        seeded(folder)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
