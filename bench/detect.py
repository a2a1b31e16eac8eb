"""Detection side by side: ours with and without the name model, and the peers, on one set of messages in one run.

    python bench/detect.py [--side test|dev] [--peers .venv-peers/bin/python] [--text FOLDER] [--picture FILE]

Prints precision, recall and F1 per entity, recall of what was disguised, alarms on hard negatives and on public contacts, microseconds a
message, false alarms in real Korean text (FOLDER, see `bench/real.py`), and how reliable the scores are. See `bench/corpus/README.md`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

import real  # noqa: E402
from corpus.build import Gold, Message, messages  # noqa: E402
from peers import PEERS, Spans, timed  # noqa: E402

OURS = "foi-dlp"
RULES = "foi-dlp, rules alone"
ENTITIES = (
    "PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "KR_RRN", "KR_FRN", "KR_ADDRESS", "KR_BANK_ACCOUNT", "CREDIT_CARD", "KR_BRN", "KR_CORP_REG",
    "KR_PASSPORT", "KR_DRIVER_LICENSE", "KR_VEHICLE_PLATE", "DATE_OF_BIRTH", "FOI_CASE_NUMBER",
)  # fmt: skip
FREE = ("PERSON", "KR_ADDRESS")
"""Entities that are language and no number; the others are called structured."""
CHUNK = 2000
BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass
class Run:
    """What one detector answered: spans and best time of each message, and of each piece of real text."""

    name: str
    spans: list[Spans]
    micros: list[float]
    real: list[Spans] = field(default_factory=list)
    version: str = ""


@dataclass
class Tally:
    found: int = 0
    gold: int = 0
    wrong: int = 0
    exact: int = 0

    def scores(self) -> tuple[float, float, float]:
        """Precision, recall, F1. A span counts where half of it is met."""
        p = self.found / (self.found + self.wrong) if self.found + self.wrong else 0.0
        r = self.found / self.gold if self.gold else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def main() -> None:
    args = _arguments()
    side = 1 if args.side == "test" else 0
    given = messages(side)
    texts = [m.text for m in given]
    sources = real.sources(args.text, CHUNK) if args.text else {}
    prose = [text for pieces in sources.values() for text in pieces]
    print(
        f"{len(given)} messages ({args.side}): {dict(Counter(m.kind for m in given))}; {sum(len(m.gold) for m in given)} spans, {sum(bool(g.trick) for m in given for g in m.gold)} disguised"
    )
    runs = [_ours(texts, prose, model=True), _ours(texts, prose, model=False)]
    if args.peers and args.peers.exists():
        runs += [_peer(args.peers, name, texts, prose) for name in PEERS]
    elif args.peers:
        print(f"no peers: {args.peers} is not there (make bench-detect installs them)")
    _show_entities(runs, given)
    lines = _show_summary(runs, given, prose)
    _show_sources(runs, sources)
    _show_families(runs[0], given)
    _show_reliability(given)
    if args.picture and args.peers and args.peers.exists():
        subprocess.run(
            [str(args.peers), str(ROOT / "bench" / "picture.py"), str(args.picture)], input=json.dumps(lines), text=True, check=True
        )
        print(f"picture: {args.picture}")


def _ours(texts: Sequence[str], prose: Sequence[str], *, model: bool) -> Run:
    import dlp

    def scan(text: str) -> Spans:
        return [(f.entity, f.start, f.end) for f in dlp.detect(text, model=model)]

    scan("준비")
    answers = [timed(scan, text) for text in texts]
    return Run(OURS if model else RULES, [a[0] for a in answers], [a[1] for a in answers], [scan(t) for t in prose])


def _peer(python: Path, name: str, texts: Sequence[str], prose: Sequence[str]) -> Run:
    lines = "".join(json.dumps(t) + "\n" for t in [*texts, *prose])
    done = subprocess.run(
        [str(python), str(ROOT / "bench" / "peers.py"), name], input=lines, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
    head, *rest = [json.loads(line) for line in done.stdout.splitlines()]
    spans = [[(e, a, b) for e, a, b in row["spans"]] for row in rest]
    return Run(name, spans[: len(texts)], [row["us"] for row in rest[: len(texts)]], spans[len(texts) :], head["version"])


def score(given: Iterable[Message], answers: Iterable[Spans], *, disguised: bool = False) -> dict[str, Tally]:
    """Tally per entity. Foreigners' numbers and residents' are one and the same where a detector knows only one of them."""
    tallies = {e: Tally() for e in ENTITIES}
    for message, spans in zip(given, answers, strict=True):
        mine = {(("KR_RRN" if e == "KR_FRN" else e), a, b) for e, a, b in spans}
        gold = [Gold("KR_RRN" if g.entity == "KR_FRN" else g.entity, g.start, g.end, g.trick) for g in message.gold]
        for g, original in zip(gold, message.gold, strict=True):
            if disguised and not g.trick:
                continue
            tally = tallies[original.entity]
            tally.gold += 1
            covered = sum(max(0, min(b, g.end) - max(a, g.start)) for e, a, b in mine if e == g.entity)
            tally.found += 2 * covered >= g.end - g.start
            tally.exact += (g.entity, g.start, g.end) in mine
        if not disguised:
            for e, a, b in mine:
                if e in tallies and not any(
                    g.entity == e and 2 * (min(b, g.end) - max(a, g.start)) >= min(b - a, g.end - g.start) for g in gold
                ):
                    tallies[e].wrong += 1
    return tallies


def total(tallies: dict[str, Tally], entities: Iterable[str]) -> Tally:
    out = Tally()
    for e in entities:
        t = tallies[e]
        out = Tally(out.found + t.found, out.gold + t.gold, out.wrong + t.wrong, out.exact + t.exact)
    return out


def _show_entities(runs: Sequence[Run], given: Sequence[Message]) -> None:
    tallies = [score(given, r.spans) for r in runs]
    print("\nprecision/recall/F1" + "".join(f"{r.name[:20]:>22}" for r in runs))
    for e in ENTITIES:
        cells = ["/".join(f"{x:.2f}" for x in t[e].scores()) for t in tallies]
        print(f"{e:18} {tallies[0][e].gold:4}" + "".join(f"{c:>22}" for c in cells))


def _show_summary(runs: Sequence[Run], given: Sequence[Message], prose: Sequence[str]) -> list[dict[str, float | str]]:
    structured = [e for e in ENTITIES if e not in FREE]
    names = (
        "F1 all",
        "F1 structured",
        "F1 person",
        "person exact",
        "disguised",
        "negatives %",
        "contacts %",
        "median us",
        "p95 us",
        "names/10k",
        "other/10k",
    )
    print("\n" + f"{'':24}" + "".join(f"{n:>14}" for n in names))
    out: list[dict[str, float | str]] = []
    length = sum(map(len, prose)) / 10_000
    for run in runs:
        t = score(given, run.spans)
        person = t["PERSON"]
        reported = person.found + person.wrong
        exact = 2 * person.exact / (reported + person.gold) if reported + person.gold else 0.0
        hidden = total(score(given, run.spans, disguised=True), ENTITIES)
        micros = sorted(run.micros)
        alarms = Counter(e == "PERSON" for spans in run.real for e, _, _ in spans if e in ENTITIES)
        values = (
            total(t, ENTITIES).scores()[2], total(t, structured).scores()[2], person.scores()[2], exact, hidden.scores()[1],
            _alarmed(run, given, "negative"), _alarmed(run, given, "contact"), statistics.median(micros), micros[int(len(micros) * 0.95)],
            alarms[True] / length if length else float("nan"), alarms[False] / length if length else float("nan"),
        )  # fmt: skip
        print(
            f"{(run.name + ' ' + run.version):24}" + "".join(f"{v:14.3f}" if i < 5 else f"{v:14.2f}" for i, v in enumerate(values))
        )
        out.append({"name": run.name, **dict(zip(names, values, strict=True))})
    return out


def _show_sources(runs: Sequence[Run], sources: dict[str, list[str]]) -> None:
    """Alarms per 10,000 characters of each package's text. Every alarm is counted as false, also the few that are right."""
    at = 0
    for name, pieces in sources.items():
        length = sum(map(len, pieces)) / 10_000
        print(f"\n{name}: {length * 10_000:.0f} characters; names and other alarms per 10,000")
        for run in runs:
            alarms = Counter(e == "PERSON" for spans in run.real[at : at + len(pieces)] for e, _, _ in spans if e in ENTITIES)
            print(f"  {run.name:24} {alarms[True] / length:8.2f} {alarms[False] / length:8.2f}")
        at += len(pieces)


def _alarmed(run: Run, given: Sequence[Message], kind: str) -> float:
    """Percentage of the messages of a kind on which anything was reported."""
    hit = [any(e in ENTITIES for e, _, _ in spans) for m, spans in zip(given, run.spans, strict=True) if m.kind == kind]
    return 100 * sum(hit) / len(hit)


def _show_families(run: Run, given: Sequence[Message]) -> None:
    print(f"\n{run.name} by family (precision/recall/F1 of all, of persons)")
    for family in sorted({m.family for m in given if m.kind == "positive"}):
        chosen = [(m, s) for m, s in zip(given, run.spans, strict=True) if m.family == family]
        t = score([m for m, _ in chosen], [s for _, s in chosen])
        cells = ("/".join(f"{x:.3f}" for x in x.scores()) for x in (total(t, ENTITIES), t["PERSON"]))
        print(f"  {family:12}" + "".join(f"{c:>22}" for c in cells))


def _show_reliability(given: Sequence[Message]) -> None:
    """How often findings of a score are right, on messages with and without data."""
    import dlp

    cases: list[tuple[float, bool, bool]] = []
    for m in given:
        for f in dlp.detect(m.text):
            right = any(g.entity == f.entity and 2 * (min(f.end, g.end) - max(f.start, g.start)) >= g.end - g.start for g in m.gold)
            cases.append((f.score, right, f.entity == "PERSON"))
    print("\nreliability        persons: n, mean score, right        others: n, mean score, right")
    for low, high in pairwise(BINS):
        cells = []
        for person in (True, False):
            chosen = [(s, r) for s, r, p in cases if low <= s < high and p == person]
            cells.append(
                f"{len(chosen):6} {statistics.mean(s for s, _ in chosen):8.3f} {statistics.mean(r for _, r in chosen):8.3f}"
                if chosen
                else f"{0:6}{'':18}"
            )
        print(f"  {low:.2f}-{min(high, 1):.2f}   " + "          ".join(cells))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", choices=("dev", "test"), default="test")
    parser.add_argument("--peers", type=Path, help="the python of the peers' environment")
    parser.add_argument("--text", type=Path, help="folder with real Korean text")
    parser.add_argument("--picture", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    began = time.monotonic()
    main()
    print(f"{time.monotonic() - began:.0f} s")
