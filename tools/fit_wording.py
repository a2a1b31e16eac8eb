"""What links that were right and wrong say of the bits of wording, one hand held out at a time.

    python bench/agency.py --part third --calibration build/links/third.jsonl      (and the other parts: a file a hand)
    python tools/fit_wording.py build/links/*.jsonl

A link is right where the message is about that requester as a requester: a citizen met in other business is not, though it is he. The odds of a link
are a sum of bits (`dlp.linkage.evidence`), so logistic regression with that sum as offset estimates what would have to be added to each word,

    log-odds = ln 2 · (bits + Σ added(word))

drawn towards nothing by a normal prior (ridge), so that what few links show stays as it is. Each hand is then judged by what the others say:

    as is     by the bits and the bound in force
    words     by the words as the others would have them, and the bound in force
    bound     by the bits in force, and the lowest bound that lets no more wrong links of the others pass
    both      by the others' words, and the lowest such bound with them

Right links of leaks that are missed, and wrong links of anything innocent that pass. A bound depends on how many people may be meant by chance: fit it on runs
of the size it is for. Same files: same numbers. ValueError where a file is not as `bench/agency.py --calibration` writes it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dlp.linkage import weights  # noqa: E402

Floats = NDArray[np.float64]
SPREAD: Final = 0.5
"""Standard deviation, in bits, of what is added to a word …"""
FREE: Final = 1.5
"""… and of what is added to every link, which moves the curve of strength alone."""
LEAST: Final = 30
"""Links with a word below which nothing is said of it."""
IDENTIFIED: Final = float(np.log2(weights.IDENTIFIED))
CLOSER: Final = 0.05
"""Bits above a wrong link at which a bound lies."""
LEAKS: Final = ("leak", "told")
OTHER_BUSINESS: Final = ("citizen", "business")
ROUNDS: Final = 40


class Hand(NamedTuple):
    """The links of one part, those by nothing but a case number left out. `said`: the words of each."""

    name: str
    bits: Floats
    said: list[frozenset[str]]
    right: NDArray[np.bool_]
    leak: NDArray[np.bool_]


def read(file: Path) -> Hand:
    links: list[dict[str, Any]] = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        link = json.loads(line)
        if not isinstance(link, dict) or not {"bits", "said", "right", "kind", "fields"} <= link.keys():
            raise ValueError(f"{file.name}:{number}: no link as bench/agency.py --calibration writes it")
        if link["bits"] is not None and link["fields"] != ["case_no"]:
            links.append(link)
    said = [frozenset(link["said"]) for link in links]
    right = [link["right"] and link["kind"] not in OTHER_BUSINESS for link in links]
    leak = [link["kind"] in LEAKS for link in links]
    return Hand(file.stem, np.array([link["bits"] for link in links], float), said, np.array(right, bool), np.array(leak, bool))


def words(hands: Sequence[Hand]) -> list[str]:
    """The words of wording that may be given another worth: enough links have them."""
    counts = Counter(word for hand in hands for one in hand.said for word in one)
    return sorted(word for word, n in counts.items() if n >= LEAST and word in weights.WORDING)


def shown(hands: Sequence[Hand], listed: Sequence[str]) -> Floats:
    """A row a link, a column a word: 1 where it is said."""
    rows = [[float(word in one) for word in listed] for hand in hands for one in hand.said]
    return np.array(rows, float).reshape(len(rows), len(listed))


def fit(hands: Sequence[Hand], listed: Sequence[str]) -> Floats:
    """Bits to add to each word, by Newton's method; the last to every link."""
    x = shown(hands, listed)
    x = np.hstack([x, np.ones((len(x), 1))])
    bits, right = np.concatenate([h.bits for h in hands]), np.concatenate([h.right for h in hands]).astype(float)
    spread = np.array([SPREAD] * len(listed) + [FREE])
    added = np.zeros(x.shape[1])
    scale = np.log(2.0)
    for _ in range(ROUNDS):
        p = 1.0 / (1.0 + np.exp(-np.clip(scale * (bits + x @ added), -40.0, 40.0)))
        slope = scale * (x.T @ (right - p)) - added / spread**2
        curve = scale**2 * (x.T * (p * (1.0 - p))) @ x + np.diag(1.0 / spread**2)
        step = np.linalg.solve(curve, slope)
        added += step
        if np.abs(step).max() < 1e-6:
            break
    return added


def bound(hands: Sequence[Hand], listed: Sequence[str], added: Floats) -> float:
    """Bits from which a link is to identify so that no more wrong ones of these hands do than with the bits and the bound in force. Links of leaks are
    left out: such a message is to be stopped anyhow."""
    innocent = np.concatenate([~h.leak & ~h.right for h in hands])
    bits = np.concatenate([h.bits for h in hands])
    wrong = np.sort((bits + shown(hands, listed) @ added)[innocent])[::-1]
    allowed = int((bits[innocent] >= IDENTIFIED).sum())
    return float(wrong[allowed]) + CLOSER if allowed < len(wrong) else IDENTIFIED


def errors(hand: Hand, listed: Sequence[str], added: Floats, identified: float) -> tuple[int, int]:
    """(right links of leaks below the bound, wrong links of anything innocent above it)."""
    above = hand.bits + shown([hand], listed) @ added >= identified
    return int((hand.leak & hand.right & ~above).sum()), int((~hand.leak & ~hand.right & above).sum())


def folds(hands: Sequence[Hand]) -> list[tuple[str, int, list[tuple[int, int]]]]:
    """(hand left out, its links of leaks, its errors in the four ways)."""
    out = []
    nothing = np.zeros(0)
    for left in hands:
        others = [hand for hand in hands if hand is not left]
        listed = words(others)
        added = fit(others, listed)[:-1]
        ways = [
            errors(left, [], nothing, IDENTIFIED),
            errors(left, listed, added, IDENTIFIED),
            errors(left, [], nothing, bound(others, [], nothing)),
            errors(left, listed, added, bound(others, listed, added)),
        ]
        out.append((left.name, int((left.leak & left.right).sum()), ways))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", help="links, a file a hand")
    hands = [read(file) for file in sorted(parser.parse_args().files)]
    print(f"{'missed, wrong':<16}{'right':>7}{'as is':>12}{'words':>12}{'bound':>12}{'both':>12}")
    made = folds(hands)
    made.append(
        (
            "all",
            sum(row[1] for row in made),
            [(sum(row[2][way][0] for row in made), sum(row[2][way][1] for row in made)) for way in range(4)],
        )
    )
    for name, links, ways in made:
        print(f"{name:<16}{links:>7}" + "".join(f"{missed:>7}{wrong:>5}" for missed, wrong in ways))
    listed = words(hands)
    added = fit(hands, listed)
    print(f"bound of all hands: {bound(hands, [], np.zeros(0)):.2f} as is, {bound(hands, listed, added[:-1]):.2f} with their words")
    for word, worth in zip([*listed, "every link"], added, strict=True):
        print(f"  {word:<16}{worth:+.2f}")


if __name__ == "__main__":
    main()
