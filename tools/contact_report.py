"""Measures the model of contact on sentences that it has not seen: each hand left out, or folds over the lines of all.

    python tools/contact_report.py [--folds] [--misses]

Some minutes. Nothing is verified of any line where a hand is left out: what is found there is found by wording alone. Lines that were put together
are trained with and never measured on.
"""

from __future__ import annotations

import argparse
import random

import numpy as np
import train_contact as contact

from dlp.linkage.contact import kinds

FOLDS = 3


def folds(data: list[contact.Line], misses: bool) -> None:
    """Each fold by models that have not seen it: folds over the lines of `own` and `study`, by line."""
    rng = random.Random(contact.SEED)
    fold = {id(line): rng.randrange(FOLDS) for line in data}
    p, q = {}, {}
    in_dress: list[float] = []
    for k in range(FOLDS):
        train = contact.told([line for line in data if fold[id(line)] != k], random.Random(contact.SEED + k))
        test = [line for line in data if fold[id(line)] == k and line.hand != "grammar"]
        contact.told(test, rng)
        heads = contact.both(train)
        made = contact.bags(test)
        for line, a, b in zip(test, heads[0].by_message(made, len(test)), heads[1].by_message(made, len(test)), strict=True):
            p[id(line)], q[id(line)] = a, b
        worn = [
            contact.Line("", rng.choice(contact.WRAPPERS).replace("{}", line.text), True, None) for line in test if line.contact
        ]
        in_dress += heads[0].by_message(contact.bags(worn), len(worn)).tolist()
    shown = [line for line in data if id(line) in p]
    for cut in (-1.5, -1, -0.5, 0, 0.5, 1, 1.5):
        hit = [p[id(line)] >= cut for line in shown if line.contact]
        false = [p[id(line)] >= cut for line in shown if line.contact is False]
        press = [q[id(line)] >= cut for line in shown if line.pressing]
        wrong = [q[id(line)] >= cut for line in shown if line.pressing is False and not line.soft]
        worn_hit = np.mean([one >= cut for one in in_dress])
        print(
            f"cut {cut:5}: P {np.mean(hit):.3f} dressed {worn_hit:.3f} false {np.mean(false):.3f} | Q {np.mean(press):.3f} false {np.mean(wrong):.3f}",
            len(hit),
            len(false),
            len(press),
            len(wrong),
        )
    print("reliability of P (share of approaches among lines of that score):")
    for low in range(-6, 6):
        inside = [bool(line.contact) for line in shown if line.contact is not None and low <= p[id(line)] < low + 1]
        if inside:
            print(f"  {low:3}..{low + 1:3}: {np.mean(inside):.2f} of {len(inside)}")
    if misses:
        for line in sorted(shown, key=lambda x: p[id(x)]):
            if (line.contact and p[id(line)] < 0) or (line.contact is False and p[id(line)] >= 0):
                print("P", line.contact, round(p[id(line)], 2), line.hand, line.text)
        for line in shown:
            if (line.pressing and q[id(line)] < 0.5) or (line.pressing is False and q[id(line)] >= 0):
                print("Q", line.pressing, round(q[id(line)], 2), line.hand, line.text)


def hands(data: list[contact.Line]) -> None:
    """Each hand by models that have seen nothing of it, with nothing verified: share found and share of lawful lines, at the bounds of `kinds`
    and beside them. Lines that were put together are trained with and never measured on."""
    contact.told(data, random.Random(contact.SEED))
    made = contact.bags(data)
    for line in data:
        line.flags = frozenset()
    shown = [line for line in data if not line.made and line.hand != "traffic"]
    bare = contact.bags(shown)
    scores: dict[str, list[tuple[contact.Line, float, float]]] = {}
    for hand in sorted({line.hand for line in shown}):
        weights = [line.weight for line in data]
        seen = [line.hand != hand for line in data]
        p = contact.trained(made, [line.contact if mine else None for line, mine in zip(data, seen, strict=True)], weights)
        soft = [line.weight * (contact.SOFT if line.soft else 1.0) for line in data]
        q = contact.trained(
            made, [line.pressing if mine else None for line, mine in zip(data, seen, strict=True)], soft, excused=False
        )
        by_p, by_q = p.by_message(bare, len(shown)), q.by_message(bare, len(shown))
        scores[hand] = [(line, a, b) for line, a, b in zip(shown, by_p, by_q, strict=True) if line.hand == hand]
        _shares(hand, scores[hand])
    _shares("all", [one for some in scores.values() for one in some])


def _shares(hand: str, scored: list[tuple[contact.Line, float, float]]) -> None:
    """Recall and the share of lawful lines at some bounds of P, and of P and Q together as `kinds.judge` adds them."""
    q = [b + max(-kinds.AGREE_MOST, min(kinds.AGREE_MOST, kinds.AGREE * a)) for _, a, b in scored]

    def share(at: list[bool]) -> str:
        return f"{np.mean(at):.3f}" if at else "-"

    row = []
    for cut in (-0.6, -0.3, 0.1, 0.4, 0.8, 1.2):
        found = [a >= cut for line, a, _ in scored if line.contact]
        wrong = [a >= cut for line, a, _ in scored if line.contact is False]
        row.append(f"P{cut:+.1f} {share(found)}/{share(wrong)}")
    for cut in (0.4, 0.8, 1.2, 1.6):
        found = [b >= cut for (line, _, _), b in zip(scored, q, strict=True) if line.pressing]
        wrong = [b >= cut for (line, _, _), b in zip(scored, q, strict=True) if line.pressing is False and not line.soft]
        row.append(f"Q{cut:+.1f} {share(found)}/{share(wrong)}")
    counts = len([0 for line, _, _ in scored if line.contact]), len([0 for line, _, _ in scored if line.contact is False])
    print(f"{hand} ({counts[0]}, {counts[1]})", "; ".join(row), flush=True)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--folds", action="store_true", help="folds over the lines, as they are and in official dress")
    ask.add_argument("--misses", action="store_true", help="with --folds: the lines that are read wrongly")
    said = ask.parse_args()
    if said.folds or said.misses:
        folds(contact.lines(), said.misses)
    else:
        hands(contact.lines())


if __name__ == "__main__":
    main()
