"""Fits `weights.RELIABILITY`: of links with so many bits, how many were right.

    python bench/agency.py --part development --calibration build/development.jsonl     (and test, third, fifth: parts that are tuned on)
    python tools/fit_reliability.py build/*.jsonl            prints the table to be put into dlp/linkage/weights.py
    python tools/fit_reliability.py --check build/*.jsonl    says how well the table that is there fits these links

The share is made monotone by pooling adjacent violators (M. Ayer and others: An Empirical Distribution Function for Sampling with Incomplete
Information, Annals of Mathematical Statistics 26 (1955), 641-647), then read off at fixed places. Links by nothing but a case number have no odds
and are left out. Same files: same table. ValueError where a file is not as `bench/agency.py --calibration` writes it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dlp.linkage import evidence  # noqa: E402

PLACES: Final = (-6.0, -4.0, -3.0, -2.0, -1.0, -0.2, 0.2, 1.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 16.0, 20.0)
"""Bits at which the table has a point; none at 0, where nearly all bare names stand."""
LEAST: Final = 20
"""Links below which a bin of neighbouring ones is widened before its share is believed."""
FULL: Final = 200
"""Links of a bin of strength from which its share is held to be known within the allowed deviation."""
ALLOWED: Final = 0.05

Links = list[tuple[float, bool]]
"""Bits and whether it was right."""


def read(files: Iterable[Path]) -> Links:
    """The links of some runs."""
    out: Links = []
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            link = json.loads(line)
            if not isinstance(link, dict) or not {"bits", "right", "fields"} <= link.keys():
                raise ValueError(f"{file.name}:{number}: no link as bench/agency.py --calibration writes it")
            if link["bits"] is not None and link["fields"] != ["case_no"]:
                out.append((float(link["bits"]), bool(link["right"])))
    return sorted(out)


def pooled(links: Links) -> list[tuple[float, float, int]]:
    """(mean bits, share right, links) of ascending blocks whose shares ascend, too; none smaller than `LEAST` but the only one."""
    blocks: list[list[float]] = []  # sum of bits, right ones, links
    before: float | None = None
    for bits, right in links:
        alike, before = bits == before, bits  # links of the same bits are of one block: sorted, the wrong ones of them come first
        if blocks and (blocks[-1][2] < LEAST or alike):
            last = blocks[-1]
            blocks[-1] = [last[0] + bits, last[1] + right, last[2] + 1]
        else:
            blocks.append([bits, float(right), 1])
    if len(blocks) > 1 and blocks[-1][2] < LEAST:
        last = blocks.pop()
        blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    made: list[list[float]] = []
    for block in blocks:
        made.append(block)
        while len(made) > 1 and made[-2][1] * made[-1][2] >= made[-1][1] * made[-2][2]:
            last = made.pop()
            made[-1] = [a + b for a, b in zip(made[-1], last, strict=True)]
    return [(total / count, right / count, int(count)) for total, right, count in made]


def table(links: Links, places: Sequence[float] = PLACES) -> tuple[tuple[float, float], ...]:
    """The points of `weights.RELIABILITY`: straight between the blocks, never quite 0 or 1."""
    blocks = pooled(links)
    out: list[tuple[float, float]] = []
    for place in places:
        below = [one for one in blocks if one[0] <= place]
        above = [one for one in blocks if one[0] > place]
        if below and above:
            (low, share, _), (high, more, _) = below[-1], above[0]
            value = share + (more - share) * (place - low) / (high - low)
        else:
            value = (below[-1] if below else above[0])[1]
        out.append((place, round(min(0.999, max(0.001, value)), 3)))
    return tuple(out)


def deviations(links: Links) -> list[tuple[float, int, float, float]]:
    """(from strength, links, mean strength, share right) of every tenth of strength."""
    bins: dict[int, Links] = {}
    for bits, right in links:
        strength = evidence.probability(2.0**bits)
        bins.setdefault(min(9, int(strength * 10)), []).append((strength, right))
    return [
        (place / 10, len(found), sum(s for s, _ in found) / len(found), sum(r for _, r in found) / len(found))
        for place, found in sorted(bins.items())
    ]


def main() -> int:
    """0; 1 with `--check` where a bin of `FULL` links deviates by more than `ALLOWED`."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--check", action="store_true", help="how well the table of dlp/linkage/weights.py fits")
    chosen = parser.parse_args()
    links = read(chosen.files)
    print(f"{len(links)} links, {sum(right for _, right in links)} right")
    if not chosen.check:
        print(f"RELIABILITY: Final = {table(links)}")
        return 0
    far = False
    for start, count, strength, right in deviations(links):
        off = count >= FULL and abs(strength - right) > ALLOWED
        far |= off
        print(
            f"  {start:.1f} to {start + 0.1:.1f}{count:>8}   strength {strength:.3f}   right {right:.3f}{'   OFF' if off else ''}"
        )
    return int(far)


if __name__ == "__main__":
    raise SystemExit(main())
