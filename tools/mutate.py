"""Damaged documents against the extractor: truncated, bits flipped, blocks zeroed, moved or doubled. Deterministic.

    python tools/mutate.py FOLDER               2,000 of them, made of the files below FOLDER
    python tools/mutate.py FOLDER --count 200 --seed 3

Whatever is wrong with a file, three things must hold: the program that asks stays whole, an answer comes within the budget, and a file of
which nothing was read has a gap. Exit status 1 where one of them did not.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dlp.extract import Extractor

SECONDS = 10.0
LATE = 3.0
"""Seconds beyond the budget that ending a worker and starting another may take on a busy machine."""
LARGEST = 4 * 1024 * 1024
KINDS = ("truncated", "flipped", "zeroed", "moved", "doubled")


def mutant(data: bytes, kind: str, rng: random.Random) -> bytes:
    """`data` damaged once in the way of `kind`; flipped and zeroed several times in small places."""
    out = bytearray(data)
    if kind == "truncated":
        return bytes(out[: rng.randrange(len(out))])
    if kind == "flipped":
        for _ in range(rng.choice((1, 4, 32, 256))):
            out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
        return bytes(out)
    start = rng.randrange(len(out))
    length = rng.choice((4, 64, 512, 4096))
    if kind == "zeroed":
        out[start : start + length] = bytes(len(out[start : start + length]))
    elif kind == "moved":
        block = out[start : start + length]
        del out[start : start + length]
        place = rng.randrange(len(out) + 1)
        out[place:place] = block
    else:
        out[start:start] = out[start : start + length]
    return bytes(out)


def mutants(seeds: Sequence[tuple[str, bytes]], count: int, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """(name of the file it was, kind, bytes)."""
    rng = random.Random(seed)
    for number in range(count):
        name, data = seeds[rng.randrange(len(seeds))]
        kind = KINDS[number % len(KINDS)]
        yield name, kind, mutant(data, kind, rng)


def tried(
    extractor: Extractor, given: Iterator[tuple[str, str, bytes]], *, seconds: float = SECONDS
) -> tuple[Counter[str], list[str]]:
    """What became of them, and what must not have: names and kinds of damage, no content."""
    seen: Counter[str] = Counter()
    wrong = []
    for name, kind, data in given:
        began = time.monotonic()
        try:
            found = extractor.extract(name, data, seconds=seconds)
        except Exception as error:  # noqa: BLE001  that is what is looked for
            wrong.append(f"{name} {kind}: {type(error).__name__}")
            continue
        if time.monotonic() - began > seconds + LATE:
            wrong.append(f"{name} {kind}: {time.monotonic() - began:.1f} s")
        if not found.texts and not found.gaps and data.strip(b"\0 \r\n\t"):
            wrong.append(f"{name} {kind}: nothing read and no gap ({found.type})")
        seen["read" if found.texts and not found.gaps else "read, with gaps" if found.texts else "gap"] += 1
        seen.update({f"gap: {gap.reason}" for gap in found.gaps})
    return seen, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = sorted(path for path in options.folder.rglob("*") if path.is_file() and 0 < path.stat().st_size <= LARGEST)
    if not files:
        print(f"{options.folder}: no files", file=sys.stderr)
        return 2
    seeds = [(path.name, path.read_bytes()) for path in files]
    began = time.monotonic()
    with Extractor(workers=1, seconds=SECONDS) as extractor:
        seen, wrong = tried(extractor, mutants(seeds, options.count, options.seed))
    print(f"{options.count} damaged files made of {len(files)}, {time.monotonic() - began:.0f} s")
    for what, number in sorted(seen.items()):
        print(f"  {number:5} {what}")
    for line in wrong:
        print(f"  WRONG {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
