"""The whole decision beside Presidio's detection alone, on the same chat lines in the same run. Ratios; lower is better.

    python bench/decision.py                      everything (some minutes)
    python bench/decision.py --cases 50000 lines  only the lines

Every figure is a best-of over repetitions of each message, taken in turn with its opponent, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dlp` does

from bench import lines, texts
from dlp import keys, register
from dlp.app import Site
from dlp.app.init import init

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
ROUNDS = 7


def site_with(count: int, folder: Path) -> tuple[Site, list[list[str]]]:
    """A fresh site with `count` cases and forty staff."""
    init(folder)
    site_keys = keys.load(folder / "keys")
    rows = list(lines.cases(count))
    for kind, table in (("staff", list(lines.staff())), ("cases", rows)):
        path = folder / f"{kind}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(table)
        register.import_table(folder, kind, path, site_keys, NOW)
        path.unlink()
    return Site.open(folder), rows


def presidio() -> Callable[[str], Any]:
    """Presidio as a user would set it up for Korean without a language model: five KR recognizers, phone (KR), mail, card."""
    import tldextract.tldextract as suffixes
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer import predefined_recognizers as known
    from presidio_analyzer.nlp_engine import NoOpNlpEngine

    suffixes.TLD_EXTRACTOR = suffixes.TLDExtract(suffix_list_urls=())  # its mail recognizer would fetch a list from the network
    registry = RecognizerRegistry(supported_languages=["ko"])
    for name in ("KrRrnRecognizer", "KrFrnRecognizer", "KrBrnRecognizer", "KrDriverLicenseRecognizer", "KrPassportRecognizer"):
        registry.add_recognizer(getattr(known, name)(supported_language="ko"))
    registry.add_recognizer(known.PhoneRecognizer(supported_language="ko", supported_regions=("KR",)))
    registry.add_recognizer(known.EmailRecognizer(supported_language="ko"))
    registry.add_recognizer(known.CreditCardRecognizer(supported_language="ko"))
    engine = AnalyzerEngine(
        registry=registry, nlp_engine=NoOpNlpEngine(models=[{"lang_code": "ko", "model_name": "none"}]), supported_languages=["ko"]
    )
    return lambda text: engine.analyze(text, language="ko")


def message(text: str, number: int) -> dict[str, Any]:
    return {
        "id": f"b{number}",
        "channel": "messenger",
        "sender": {"address": "@s1"},
        "recipients": [{"address": f"@s{2 + number % 30}"}],
        "conversation": {"id": f"room-{number}", "kind": "direct"},
        "text": text,
        "sent_at": "2026-11-20T12:00:00+09:00",
    }


def in_turn(
    left: Callable[[int], Any], right: Callable[[int], Any], count: int, *, clock: Callable[[], int] = time.perf_counter_ns
) -> tuple[list[float], list[float]]:
    """Best of ROUNDS per message for both; round about, so that each runs with its own caches warm and both see the same neighbours."""
    best: tuple[list[float], list[float]] = ([1e9] * count, [1e9] * count)
    for _ in range(ROUNDS):
        for side, work in enumerate((left, right)):
            for i in range(count):
                began = clock()
                work(i)
                best[side][i] = min(best[side][i], (clock() - began) / 1000)
    return best


def row(name: str, ours: Sequence[float], theirs: Sequence[float], goal: str) -> None:
    median = statistics.median(ours) / statistics.median(theirs)
    p95 = statistics.quantiles(ours, n=20)[-1]
    print(
        f"{name:<34} median {statistics.median(ours):7.1f} µs  p95 {p95:7.1f} µs   other {statistics.median(theirs):7.1f} µs   "
        f"ratio of medians {median:5.2f}  of sums {sum(ours) / sum(theirs):5.2f}   goal {goal}"
    )


def bench_lines(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(count, Path(folder))
        work = lines.messages(500, rows)
        analyze = presidio()
        analyze("처음 한 번 user@mail.example 010-0000-1111")
        made = [message(text, i) for i, (_, text) in enumerate(work)]
        ours, theirs = in_turn(lambda i: site.scan(made[i], remember=False), lambda i: analyze(work[i][1]), len(work))
        print(
            f"chat lines of 20-250 characters, one in ten with somebody's data, register of {count:,} cases; other = Presidio, detection only"
        )
        row("whole decision, all lines", ours, theirs, "<= 1.0")
        clean = [i for i, (plain, _) in enumerate(work) if plain]
        row("whole decision, clean lines", [ours[i] for i in clean], [theirs[i] for i in clean], "<= 0.7")
        dirty = [i for i, (plain, _) in enumerate(work) if not plain]
        row("whole decision, lines with data", [ours[i] for i in dirty], [theirs[i] for i in dirty], "-")
        site.close()


def bench_texts(count: int) -> None:
    """Chat and mail of every kind, no two texts alike; processor time, since a busy machine is no part of the question."""
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(count, Path(folder))
        site.warm()
        analyze = presidio()
        analyze("처음 한 번 user@mail.example 010-0000-1111")
        print(
            f"texts of an invented office, each another, register of {count:,} cases; other = Presidio, detection only, on the same text"
        )
        digit = re.compile("[0-9]")
        chat = texts.chat(400)
        plain, asked = texts.mails(24, rows), texts.mails(24, rows, requests=True)
        kinds = {
            "chat without a digit": [message(text, i) for i, text in enumerate(chat) if not digit.search(text)],
            "chat with digits": [message(text, i) for i, text in enumerate(chat) if digit.search(text)],
            "chat about requests": [message(text, i) for i, text in enumerate(texts.chat(200, requests=True))],
            "mail of 5 KB": [texts.message(text, i) for i, text in enumerate(plain)],
            "the same as HTML beside the text": [texts.message(text, i, as_html=True) for i, text in enumerate(plain)],
            "mail of 5 KB about requests": [texts.message(text, i) for i, text in enumerate(asked)],
        }
        for name, work in kinds.items():
            ours, theirs = in_turn(
                lambda i, work=work: site.scan(work[i], remember=False),
                lambda i, work=work: analyze(work[i]["text"]),
                len(work),
                clock=time.thread_time_ns,
            )
            row(name, ours, theirs, "<= 0.3" if "without" in name else "<= 1.0")
        site.close()


def bench_mail() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(1000, Path(folder))
        body = "\n".join(text for _, text in lines.messages(6000, rows, clean=0.97))
        short, long = message(body[:10_000], 1), message(body[:100_000], 2)
        ours, theirs = in_turn(lambda _: site.scan(long, remember=False), lambda _: site.scan(short, remember=False), 1)
        print(
            f"mail of 100,000 characters {ours[0] / 1000:.1f} ms, of 10,000 {theirs[0] / 1000:.1f} ms: {ours[0] / theirs[0]:.1f} times   goal <= 12"
        )
        site.close()


def bench_size(large: int) -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        small, rows = site_with(1000, Path(one))
        began = time.perf_counter()
        big, _ = site_with(large, Path(two))
        made = time.perf_counter() - began
        big.close()
        began = time.perf_counter()
        index = register.load_index(Path(two), keys.load(Path(two) / "keys"))
        load = time.perf_counter() - began
        big = Site.open(Path(two))
        work = [message(text, i) for i, (_, text) in enumerate(lines.messages(300, rows))]
        ours, theirs = in_turn(
            lambda i: big.scan(work[i], remember=False), lambda i: small.scan(work[i], remember=False), len(work)
        )
        print(
            f"register of {large:,}: import {made:.0f} s, load {load:.1f} s (goal < 10), {index.nbytes / large:.0f} bytes a case (goal <= 150)"
        )
        row(f"decision at {large:,} beside 1,000", ours, theirs, "<= 1.2")
        small.close()
        big.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", default=["lines", "texts", "mail", "size"], help="lines, texts, mail, size")
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--large", type=int, default=1_000_000)
    chosen = parser.parse_args()
    for name in chosen.what:
        {
            "lines": lambda: bench_lines(chosen.cases),
            "texts": lambda: bench_texts(chosen.cases),
            "mail": bench_mail,
            "size": lambda: bench_size(chosen.large),
        }[name]()
        print()


if __name__ == "__main__":
    main()
