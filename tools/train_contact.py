"""Trains the model of `dlp/linkage/contact/kinds.py` and writes `dlp/linkage/contact/weights.py`.

    python tools/train_contact.py [--check]      (--check: trains and compares with the file on disk)

Sentences stand in `tools/contact/`: `approaches.txt` (C personal approach, X pressing), `lawful.txt` (L any department, D who handles the
request), `study.jsonl` (the same of another hand, by family), `slots.txt` and `grammar.jsonl` (put together, lower weight), `wrappers.txt` (dress);
and the lines of `measure_contact.HANDS`, which are measured by models that have not seen their hand.

A message is a bag of windows (a segment, or two neighbours); its score is the highest of them, so that text added to an approach never lowers
it (multiple-instance learning, Dietterich et al. 1997: of an approach the likeliest window is the positive one, of a lawful message every
window is negative). The report dresses each approach as an official notice that nothing verifies (`wrappers.txt`). Each head is a logistic
regression; Nesterov's gradient, L2; no chance but a seeded one, so the same sentences give the same weights. About a minute.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
from base64 import b85encode
from dataclasses import dataclass
from pathlib import Path
from zlib import compress

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # sums of several threads end in no fixed order

import numpy as np
from measure_contact import HANDS, LETTERS, Part

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from detectors.pressure import DETECTOR as LEANING  # noqa: E402
from dlp.linkage.contact import kinds, text  # noqa: E402
from dlp.linkage.contact.acts import ACTS, TOGETHER  # noqa: E402
from dlp.linkage.contact.words import EXPLAINED, GROUPS  # noqa: E402
from dlp.model import Sensitive, TextView  # noqa: E402

HERE = ROOT / "tools" / "contact"
OUT = ROOT / "dlp" / "linkage" / "contact" / "weights.py"
SEED = 20261129
ROUNDS, STEPS, RATE, DECAY, SMOOTH = 2, 200, 4.0, 6e-5, 2.0
FILLINGS, NESTED_FILLINGS, SLOTTED = 9, 8, 0.12
CUE_DECAY = 3e-3
KEPT = 18_000
"""Buckets whose weights are kept; the rest weigh next to nothing, and most stand in one line of training."""
WIDE = 300
GRAMMAR, SOFT, TRAFFIC = 0.1, 0.05, 0.6
PRESSING = frozenset({"threat", "live", "family", "addr", "favour"})
"""Families of the study's approaches that are pressing whoever sends them; others only where a case worker did."""
OWN_OF_APPROACHES = 0.75
"""How often an approach that names an office names its sender's own: an official who leans on somebody is where he says he is, too."""


@dataclass
class Line:
    hand: str
    text: str
    approach: bool
    pressing: bool | None  # None: says nothing of that
    weight: float = 1.0
    contact: bool | None = None  # None: says nothing of an approach (who handles a request may ask for a call)
    flags: frozenset[str] = frozenset()
    made: bool = False  # put together by a grammar: trained with, never tested on
    soft: bool = False  # an approach that presses nobody, or hardly: counts for little where pressing is learned


def lines() -> list[Line]:
    out: list[Line] = []
    for path in (HERE / "approaches.txt", HERE / "lawful.txt", *sorted(HERE.glob("hand_*.txt")), HERE / "traffic.txt"):
        hand = path.stem.split("_")[1] if path.stem.startswith("hand_") else "traffic" if path.stem == "traffic" else "own"
        for raw in path.read_text("utf-8").splitlines():
            label, bar, said = raw.partition("|")
            if bar and len(label) == 1:
                out.append(_line(hand, said.replace("\\n", "\n"), label in "CX", label == "X", label != "D"))
                out[-1].soft = label == "C"
                out[-1].weight = TRAFFIC if hand == "traffic" else 1.0
    for raw in (HERE / "study.jsonl").read_text("utf-8").splitlines():
        row = json.loads(raw)
        approach = row["label"] == "approach"
        handler = row["standing"] == "h"
        pressing = (True if handler or row["family"] in PRESSING else None) if approach else False
        out.append(_line("study", row["text"], approach, pressing, not (handler and not approach)))
    for raw in (HERE / "grammar.jsonl").read_text("utf-8").splitlines():
        row = json.loads(raw)
        approach, handler = row["label"] == "approach", row["standing"] == "h"
        made = _line("study", row["text"], approach, None if approach else False, not (handler and not approach))
        made.weight, made.made = GRAMMAR, True
        out.append(made)
    return out + _put_together(random.Random(SEED)) + _measured()


def _measured() -> list[Line]:
    """The lines of other hands with senders of their own. A notice may press or not, but by who works on the case, who is stopped for nothing
    else; a call by him is left out by `Part`."""
    out = []
    for name, hand in HANDS.items():
        part = Part(name)
        for one in part.lines if hand else ():
            worker = (one.sender, one.recipient) in part.workers
            pressing = (worker or None) if one.label == "W" else one.label == "X"
            out.append(_line(hand, one.said, LETTERS[one.label] != "lawful", pressing, one.label != "D"))
            out[-1].soft = one.label == "C"
    return out


def _put_together(rng: random.Random) -> list[Line]:
    """The sentences of `slots.txt` and `slots_*.txt`, each filled `FILLINGS` times, or `NESTED_FILLINGS` where parts hold parts."""
    slots: dict[str, list[str]] = {}
    out = []
    for path in sorted(HERE.glob("slots*.txt")):
        rows = path.read_text("utf-8").splitlines()
        nested = any(" = " in raw and "{" in raw.partition(" = ")[2] for raw in rows)
        for raw in rows:
            if (found := re.match(r"(\w+) = (.*)", raw)) is not None:
                slots[found[1]] = ["" if one == "-" else one.replace("\\n", "\n") for one in found[2].split(" | ")]
            elif raw[:2] in ("L|", "D|", "C|", "X|"):
                for _ in range(NESTED_FILLINGS if nested else FILLINGS):
                    said = raw[2:]
                    while "{" in said:
                        said = re.sub(
                            r"\{(\w+)\}((?:을|를|은|는|이|가|과|와)(?=\s))?", lambda m: _filled(rng.choice(slots[m[1]]), m[2]), said
                        )
                    said = re.sub(r" {2,}", " ", said).strip()
                    label = {"X": True, "L": False, "D": False, "C": None}[raw[0]]
                    made = _line(path.stem.partition("_")[2] or "own", said, raw[0] in "CX", label, raw[0] != "D")
                    made.weight, made.made = SLOTTED, True
                    out.append(made)
    return out


_PARTICLES = {"을": "를", "은": "는", "이": "가", "과": "와"}


def _filled(part: str, particle: str | None) -> str:
    """A part with the particle that its last syllable takes: after a final consonant another than after a vowel."""
    if not particle or not part or part[-1] == "}":
        return part + (particle or "")
    pair = next((closed, bare) for closed, bare in _PARTICLES.items() if particle in (closed, bare))
    return part + pair[(ord(part[-1]) - 0xAC00) % 28 == 0 if "가" <= part[-1] <= "힣" else 1]


def _line(hand: str, said: str, approach: bool, pressing: bool | None, judged: bool) -> Line:
    return Line(hand, said, approach, pressing, contact=approach if judged else None)


WRAPPERS = [line for line in (HERE / "wrappers.txt").read_text("utf-8").splitlines() if not line.startswith("#")]


def told(data: list[Line], rng: random.Random) -> list[Line]:
    """Every line with what would be verified of it."""
    for line in data:
        line.flags = _flags(line.text, line.approach, rng)
    return data


def _flags(said: str, approach: bool, rng: random.Random) -> frozenset[str]:
    found = set()
    if "office" in text.cues(said.lower()) and rng.random() < (OWN_OF_APPROACHES if approach else 0.85):
        found.add("own-office")
    if text._NUMBER.search(said) and rng.random() < (0.5 if approach else 0.85):
        found.add("own-number")
    if TRANSACTION.search(said) and rng.random() < (OWN_OF_APPROACHES if approach else 0.85):
        found.add("own-transaction")
    return frozenset(found)


TRANSACTION = re.compile(r"(?:접수|고지|처리|관리|예약)\s?번호|제\d{4}-\d+호|\d{4}-\d{3,}")
CUES = [*GROUPS, *kinds.BESIDE]


def leaning(said: str) -> bool:
    return any(True for _ in LEANING.detect(TextView("text", Sensitive(said))))


@dataclass
class Bags:
    """Windows of many messages, over segments of which each distinct one stands once: its n-grams as (segment, bucket, count). A window is one
    segment or two (`second` is -1 where there is one), has a size, its cues as a row of a matrix, and a message that it belongs to."""

    rows: np.ndarray
    columns: np.ndarray
    counts: np.ndarray
    segments: int
    message: np.ndarray
    first: np.ndarray
    second: np.ndarray
    share: np.ndarray  # 1 / sqrt(n-grams + damping)
    cue: np.ndarray

    def on_windows(self, of_segments: np.ndarray) -> np.ndarray:
        return (of_segments[self.first] + np.where(self.second < 0, 0.0, of_segments[self.second])) * self.share

    def on_segments(self, of_windows: np.ndarray) -> np.ndarray:
        shared = of_windows * self.share
        pair = self.second >= 0
        return np.bincount(self.first, shared, self.segments) + np.bincount(self.second[pair], shared[pair], self.segments)


def bags(data: list[Line]) -> Bags:
    known: dict[str, int] = {}
    rows, columns, counts = [], [], []
    message, first, second, share, cues = [], [], [], [], []
    for i, line in enumerate(data):
        read = text.read(line.text)
        for one in read:
            if one.text not in known:
                known[one.text] = len(known)
                buckets = _buckets(one)
                found, many = np.unique(buckets, return_counts=True) if buckets else (np.zeros(0, int), np.zeros(0, int))
                rows += [known[one.text]] * len(found)
                columns += found.tolist()
                counts += many.tolist()
        for window in kinds.windows(read, line.flags, leaning=_leans(line.text, read)):
            mine = read[window.first : window.end]
            message.append(i)
            first.append(known[mine[0].text])
            second.append(known[mine[1].text] if len(mine) > 1 else -1)
            share.append(1 / np.sqrt(sum(len(_buckets(one)) for one in mine) + kinds.DAMPING))
            cues.append([c in window.cues for c in CUES])
    return Bags(
        np.array(rows), np.array(columns, int), np.array(counts, float), len(known), np.array(message), np.array(first), np.array(second),
        np.array(share), np.array(cues, float),
    )  # fmt: skip


def _buckets(one: text.Segment) -> list[int]:
    return [*text.grams(one.words), *text.pairs(one.cues)]


_LEANS: dict[str, bool] = {}


def _leans(said: str, read: list[text.Segment]) -> frozenset[int]:
    for one in read:
        if one.text not in _LEANS:
            _LEANS[one.text] = leaning(one.text)
    return frozenset(i for i, one in enumerate(read) if _LEANS[one.text])


@dataclass
class Head:
    grams: np.ndarray
    cues: np.ndarray
    bias: float

    def scores(self, made: Bags) -> np.ndarray:
        z = np.bincount(made.rows, self.grams[made.columns] * made.counts, minlength=made.segments)
        return made.on_windows(z) + made.cue @ self.cues + self.bias

    def by_message(self, made: Bags, n: int) -> np.ndarray:
        out = np.full(n, -99.0)
        np.maximum.at(out, made.message, self.scores(made))
        return out


def trained(made: Bags, labels: list[bool | None], weights: list[float], *, excused: bool = True) -> Head:
    """`excused`: may it count for a window where it comes from? What is forbidden to everybody is no better for coming from an office."""
    n = len(labels)
    known = np.array([one is not None for one in labels])
    y = np.array([bool(one) for one in labels], float)
    base = np.array(weights) * known
    base[y == 1] /= max(base[y == 1].sum(), 1e-9)
    base[y == 0] /= max(base[y == 0].sum(), 1e-9)
    head = Head(np.zeros(text.BUCKETS), np.zeros(len(CUES)), -1.0)
    of = y[made.message]
    counts = np.bincount(made.message, minlength=n)
    for turn in range(ROUNDS):
        z = head.scores(made) if turn else np.where(of == 1, made.cue.sum(axis=1), 0.0)
        best = np.full(n, -np.inf)
        np.maximum.at(best, made.message, z)
        chosen = (z >= best[made.message]) | (of == 0)
        sample = base[made.message] * chosen * np.where(of == 1, 1.0, 1.0 / np.sqrt(np.maximum(counts[made.message], 1)))
        for side in (0, 1):
            sample[of == side] *= 0.5 / sample[of == side].sum()
        head = _fitted(made, of, sample, head, kinds.CONTEXT_LEAST / 2 if excused else 0.0)
    return _with_acts(head, made, y, np.array(weights) * known)


ACTED = [i for i, name in enumerate(CUES) if name in {*ACTS, *(name for name, *_ in TOGETHER)}]
EXPLAINING = [CUES.index(name) for name in EXPLAINED]
LEAST_ACTED, ACT_SHARE = 4.0, 0.5


def _with_acts(head: Head, made: Bags, y: np.ndarray, weight: np.ndarray) -> Head:
    """An act stands in few lines and nearly always in those of one side: what gradient descent makes of so few is next to nothing. It weighs at least
    half the logarithm of how much oftener it stands there, half because words that the model knows stand in it too. So does what explains words
    (`EXPLAINED`), on the other side."""
    cues = head.cues.copy()
    for i in [*ACTED, *EXPLAINING]:
        stands = np.bincount(made.message, made.cue[:, i], len(y)) > 0
        there = [float((weight * stands)[y == side].sum()) for side in (0, 1)]
        of_all = [float(weight[y == side].sum()) for side in (0, 1)]
        oftener = np.log((there[1] + 0.5) / (of_all[1] + 1) * (of_all[0] + 1) / (there[0] + 0.5))
        if i in EXPLAINING and there[0] >= LEAST_ACTED:
            cues[i] = min(cues[i], ACT_SHARE * oftener)
        elif i in ACTED and there[1] >= LEAST_ACTED:
            cues[i] = max(cues[i], ACT_SHARE * oftener)
    return Head(head.grams, cues, head.bias)


def _fitted(made: Bags, y: np.ndarray, sample: np.ndarray, start: Head, least: float) -> Head:
    """Logistic regression with n-grams scaled by how unevenly the two sides use them (naive Bayes features, Wang and Manning 2012)."""
    cues, bias = start.cues.copy(), start.bias
    grams, fast, fast_cues, fast_bias = np.zeros(text.BUCKETS), np.zeros(text.BUCKETS), np.zeros(len(CUES)), 0.0
    smooth = SMOOTH * sample.sum() / len(y)
    used = [_used(made, sample * (y == side)) + smooth for side in (1, 0)]
    ratio = np.abs(np.log(used[0] / used[1]))
    counts = made.counts * ratio[made.columns]
    context = np.array([name in kinds.CONTEXT for name in CUES])
    for _ in range(STEPS):
        g, c, b = grams + 0.9 * fast, cues + 0.9 * fast_cues, bias + 0.9 * fast_bias
        z = made.on_windows(np.bincount(made.rows, g[made.columns] * counts, made.segments)) + made.cue @ c + b
        error = sample * (1 / (1 + np.exp(-z)) - y)
        slope = np.bincount(made.columns, made.on_segments(error)[made.rows] * counts, text.BUCKETS) + DECAY * g
        slope_cues = made.cue.T @ error + CUE_DECAY * c
        fast, fast_cues, fast_bias = (
            0.9 * fast - RATE * slope,
            0.9 * fast_cues - RATE * slope_cues,
            0.9 * fast_bias - RATE * error.sum(),
        )
        grams, cues, bias = grams + fast, cues + fast_cues, bias + fast_bias
        cues[context] = np.clip(cues[context], least, 0.0)
    return Head(grams * ratio, cues, float(bias))


def _used(made: Bags, sample: np.ndarray) -> np.ndarray:
    """How much of a sample of windows uses each bucket."""
    pair = made.second >= 0
    of_segments = np.bincount(made.first, sample, made.segments) + np.bincount(made.second[pair], sample[pair], made.segments)
    return np.bincount(made.columns, of_segments[made.rows], text.BUCKETS)


def chosen(heads: tuple[Head, Head]) -> np.ndarray:
    """The buckets that are kept, ascending: those that weigh most in either head, measured by the head's own largest weights."""
    weigh = np.maximum(*[np.abs(head.grams) / (np.sort(np.abs(head.grams))[-KEPT] or 1.0) for head in heads])
    return np.sort(np.argsort(-weigh, kind="stable")[:KEPT])


def quantised(head: Head, kept: np.ndarray) -> tuple[bytes, float, list[float], float]:
    scale = float(np.abs(head.grams).max() / 127**2) or 1.0
    root = np.sign(head.grams[kept]) * np.sqrt(np.abs(head.grams[kept]) / scale)
    return np.round(root).astype(np.int8).tobytes(), scale, [round(float(c), 3) for c in head.cues], round(head.bias, 4)


def steps(kept: np.ndarray) -> bytes:
    """From each kept bucket to the next, a step of 255 or more as that many times 255 and the rest."""
    out = bytearray()
    for step in np.diff(kept, prepend=0).tolist():
        out += b"\xff" * (step // 255) + bytes([step % 255])
    return bytes(out)


def both(data: list[Line]) -> tuple[Head, Head]:
    made = bags(data)
    weights = [line.weight for line in data]
    return (
        trained(made, [line.contact for line in data], weights),
        trained(
            made, [line.pressing for line in data], [line.weight * (SOFT if line.soft else 1.0) for line in data], excused=False
        ),
    )


def written(heads: tuple[Head, Head]) -> str:
    kept = chosen(heads)
    out = [
        '"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""\n'
    ]
    out.append("from __future__ import annotations\n\nfrom typing import Final\n")
    out.append(f"BUCKETS: Final = {_packed(steps(kept))}\n")
    for name, head in zip(("APPROACH", "PRESSING"), heads, strict=True):
        raw, scale, cues, bias = quantised(head, kept)
        out.append(f"{name}_SCALE: Final = {scale:.9g}\n{name}_BIAS: Final = {bias}")
        table = "\n".join(f'    "{cue}": {value},' for cue, value in zip(CUES, cues, strict=True))
        out.append(f"{name}_CUES: Final = {{\n{table}\n}}")
        out.append(f"{name}_GRAMS: Final = {_packed(raw)}\n")
    return "\n".join(out)


def _packed(raw: bytes) -> str:
    """As text in lines of a length at which the file stays readable to a machine that shows it."""
    packed = b85encode(compress(raw, 9)).decode()
    body = "\n".join(packed[at : at + WIDE] for at in range(0, len(packed), WIDE))
    return f'r"""\n{body}\n"""'


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--check", action="store_true", help="train and compare with the file on disk")
    said = ask.parse_args()
    made = written(both(told(lines(), random.Random(SEED))))
    if said.check:
        sys.exit(0 if OUT.read_text("utf-8") == made else "the weights on disk are not those of these sentences")
    OUT.write_text(made, "utf-8")
    print(f"{OUT.relative_to(ROOT)}: {len(made)} bytes")


if __name__ == "__main__":
    main()
