"""Trains the name model and writes `detectors/data/names.npz`.

    python tools/train_names.py --data FOLDER --words sys.dic [--epochs 10] [--out detectors/data/names.npz]

FOLDER holds klue_train_person.jsonl.gz and kopii_generated_person.jsonl.gz; sys.dic is the dictionary in the wheel python-mecab-ko-dic.
Needs the training extra (torch); the program itself does not. Same data, seed and library: same weights. About fifteen minutes on one core.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from names import corpus, network, words  # noqa: E402
from names.calibrate import calibrate  # noqa: E402
from names.export import quantised, reread, save  # noqa: E402
from names.people import People  # noqa: E402
from names.texts import Texts  # noqa: E402

from detectors._name_features import Features, WordList, features  # noqa: E402

SEED = 20261122
BATCH = 4096


def main() -> None:
    args = _arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(args.threads)
    torch.use_deterministic_algorithms(mode=True)
    rng = random.Random(SEED)
    began = time.monotonic()
    known = words.read(args.words)
    listed = words.word_list(known.listed)
    people = People(known, rng)
    texts = Texts(known, rng, people=people, traps=_traps())
    news = corpus.read_set(args.data / "klue_train_person.jsonl.gz", "news")
    office = corpus.read_set(args.data / "kopii_generated_person.jsonl.gz", "office")
    learn = [t for i, t in news + office if not corpus.held_out(i, 12)]
    apart = [t for i, t in news + office if corpus.held_out(i, 12)]
    alphabet = _alphabet(learn, texts)
    print(f"{len(learn)} texts to learn from, {len(apart)} apart, {time.monotonic() - began:.0f} s", flush=True)
    if args.weights:
        weights, alphabet = reread(args.weights)
    else:
        net = network.Network(int(alphabet.max()) + 1)
        weights = quantised(_train(net, learn, texts, people, rng, alphabet, listed, args, began))
    save(args.out, weights, alphabet, listed, ())
    rng.seed(SEED + 1)
    others = Texts(known, rng, people=people, traps=_traps(), apart=True)
    held = (
        apart
        + [corpus.of(others.message(), "message") for _ in range(2000)]
        + [corpus.of(others.blank(), "blank") for _ in range(8000)]
    )
    save(args.out, weights, alphabet, listed, calibrate(args.out, held))
    print(f"written {args.out} ({args.out.stat().st_size / 1e6:.2f} MB), {time.monotonic() - began:.0f} s", flush=True)


def _train(
    net: network.Network, learn: list[corpus.Text], texts: Texts, people: People, rng: random.Random,
    alphabet: np.ndarray, listed: WordList, args: argparse.Namespace, began: float,
) -> dict[str, torch.Tensor]:  # fmt: skip
    """Adam with a one-cycle rate; what counts is the running average of the weights."""
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-3)
    numbers = np.random.default_rng(SEED)
    average = {k: v.clone() for k, v in net.state_dict().items()}
    steps = 0
    for number in range(args.epochs):
        rows = corpus.epoch(learn, texts, people, rng, messages=args.messages, blanks=args.blanks, letters=args.letters)
        batches = _batches(rows, alphabet, listed, rng)
        total = 0.0
        for i, rows_of_batch in enumerate(batches):
            done = (number + i / len(batches)) / args.epochs
            rate = 2.5e-3 * min(done / 0.06, 1.0) * (0.5 * (1 + np.cos(np.pi * done)) * 0.98 + 0.02)
            for group in optimiser.param_groups:
                group["lr"] = rate
            chars, hashed, flags, mask, tags = network.batch(rows_of_batch, numbers, blind=0.4)
            net.train()
            scores = net(chars, hashed, flags, mask)
            loss = torch.nn.functional.cross_entropy(scores.flatten(0, 1), tags.flatten(), ignore_index=-100)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            total += float(loss.detach())
            steps += 1
            share = min(0.998, steps / (steps + 10))
            if steps % 4 == 0:
                with torch.no_grad():
                    for k, v in net.state_dict().items():
                        average[k].lerp_(v, 1 - share**4)
        print(
            f"epoch {number + 1}: {len(batches)} batches, loss {total / len(batches):.4f}, {time.monotonic() - began:.0f} s",
            flush=True,
        )
    return average


def _batches(
    rows: list[corpus.Text], alphabet: np.ndarray, listed: WordList, rng: random.Random
) -> list[list[tuple[Features, np.ndarray]]]:
    """Texts of like length together, about BATCH characters each; long texts are cut where a line or sentence ends."""
    pieces = [p for row in rows for p in _pieces(row)]
    pieces.sort(key=lambda t: (len(t.text) + rng.randrange(12)) // 8)
    out: list[list[tuple[Features, np.ndarray]]] = []
    current: list[tuple[Features, np.ndarray]] = []
    for piece in pieces:
        if not piece.text:
            continue
        if current and (len(current) + 1) * len(piece.text) > BATCH:
            out.append(current)
            current = []
        current.append((features(piece.text, alphabet, listed), network.tags_of(piece)))
    if current:
        out.append(current)
    rng.shuffle(out)
    return out


def _pieces(row: corpus.Text, size: int = 360) -> list[corpus.Text]:
    if len(row.text) <= size:
        return [row]
    cut = max(row.text.rfind("\n", 60, size), row.text.rfind(". ", 60, size))
    cut = cut + 1 if cut > 0 else size
    while any(a < cut < b for a, b, _ in row.spans):
        cut += 1
    head = corpus.Text(row.text[:cut], [s for s in row.spans if s[1] <= cut], [u for u in row.unsure if u[1] <= cut], row.kind)
    tail = corpus.Text(
        row.text[cut:],
        [(a - cut, b - cut, k) for a, b, k in row.spans if a >= cut],
        [(a - cut, b - cut) for a, b in row.unsure if a >= cut],
        row.kind,
    )
    return [head, *_pieces(tail, size)]


def _alphabet(learn: list[corpus.Text], texts: Texts) -> np.ndarray:
    """Code point → row of the character table: 0 padding, 1 unknown, then every syllable and whatever else occurs three times."""
    seen = Counter(c for t in learn for c in t.text)
    for _ in range(3000):
        seen.update(texts.message()[0])
        seen.update(texts.blank()[0])
    table = np.ones(0x10000, dtype=np.int16)
    chars = sorted(c for c, n in seen.items() if n >= 3 and ord(c) < 0x10000)
    for row, c in enumerate(chars, 2):
        table[ord(c)] = row
    return table


def _traps() -> frozenset[str]:
    from detectors._names import WORDS

    return frozenset(w for w in WORDS if len(w) >= 2)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=os.environ.get("DLP_NAME_DATA"), required="DLP_NAME_DATA" not in os.environ)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "detectors" / "data" / "names.npz")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--messages", type=int, default=9000)
    parser.add_argument("--blanks", type=int, default=12000)
    parser.add_argument("--letters", type=int, default=1400)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--weights", type=Path, help="calibrate these weights anew instead of training")
    return parser.parse_args()


if __name__ == "__main__":
    main()
