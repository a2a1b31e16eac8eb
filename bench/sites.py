"""Many sites in one process: what opening one more costs in processor time and memory, and what a scan costs beside them.

    python bench/sites.py               243 sites (the local governments of the country) with small registers
    python bench/sites.py --sites 20

Each site has its own keys, register, journal and memory; policies and detectors that are the same are compiled once.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dlp` does

from bench import lines
from bench.decision import message, site_with
from dlp.app.shared import Shared
from dlp.app.site import Site

CASES = 200
"""Of one agency; its register takes some kilobytes."""


def resident() -> float:
    """Megabytes of this process."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=243)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for number in range(chosen.sites):  # made one by one: each has its own keys
            site_with(CASES, root / f"s{number:03}")[0].close()
        shared, opened, took = Shared(2), [], []
        before = resident()
        for number in range(chosen.sites):
            began = time.process_time()
            site = Site.open(root / f"s{number:03}", shared=shared)
            _ = site.recording
            took.append(time.process_time() - began)
            opened.append(site)
        print(f"{len(opened)} sites in {resident():.0f} MB, {(resident() - before) / len(opened):.2f} MB each")
        print(f"opening one more: {median(took) * 1000:.0f} ms of CPU (the first {took[0] * 1000:.0f})")
        texts = [text for _, text in lines.messages(400, [[], *([["20000001", "", "", "김가나", "", "010-0001-0002"]] * 2)])]

        def scans(sites: list[Site]) -> float:
            found = []
            for number, text in enumerate(texts[: len(opened)]):
                began = time.process_time()
                sites[number % len(sites)].scan(message(text, number), now=datetime.now(UTC))
                found.append(time.process_time() - began)
            return median(found) * 1e6

        scans(opened[:1])
        first = scans(opened)
        one, later = (median([scans(sites) for _ in range(5)]) for sites in (opened[:1], opened))
        print(
            f"a line scanned: {one:.0f} us of CPU in one site, {later:.0f} us in all of them by turns ({later / one:.2f} times), "
            f"the first of each site {first:.0f} us ({first / one:.2f} times)"
        )
        for site in opened:
            site.close()
        shared.close()


if __name__ == "__main__":
    main()
