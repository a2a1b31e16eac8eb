"""Which patterns of the program grow faster than the text: each is searched through texts of many shapes, short and twice as long.

    python bench/patterns.py                 every module of dlp, detectors and connectors
    python bench/patterns.py dlp.linkage     these only

A search cannot be ended from outside, so one slow pattern on a text that anybody can send is a scan that stands. A pattern is shown where
twice the text costs more than three times as much and the whole is no trifle; whoever uses it only on a window of bounded length may leave
it as it is. Exit status is always 0: it is for reading.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SIZE: Final = 2_000
WORTH: Final = 0.004
"""Seconds for the short text below which nothing is said."""
GROWTH: Final = 3.0
UNITS: Final = (
    *" \n\t-–_=.,:;/|~!?*#@&%+^'\"`()[]{}<>·…0a가ㄱ金○\u3000\u200b", "\r\n", "- ", "> ", " \n", "\n ", "a ", "가 ", "1 ", "1-", "1,", "1.", "a.", "a-", "a@", "가.",
    "()", "((", "[[", "<<", "<a", "<a ", "</", "&#", "&#1", "%E", "\\u", "=E", "http://", "://", "www.", "청구", "청구인 ", "정보공개 ", "공개 청구 ", "김○○ ", "김*", "님 ",
    "씨가 ", "010-", "010 ", "공일", "하나 ", "골뱅이 ", "점 ", "호 ", "동 ", "로 1", "길 1", "시 구 ", "From: ", "보낸 사람: ", "성명: ", "Kim ", "id ", "for ", "니다 ", "요 ", "?가", "제1호 ",
)  # fmt: skip


def patterns(value: Any, name: str, depth: int = 0) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The text patterns in a module-level value, and in tuples, lists and mappings of them."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield name, value
    elif isinstance(value, (tuple, list)) and depth < 3:
        for i, one in enumerate(value):
            yield from patterns(one, f"{name}[{i}]", depth + 1)
    elif isinstance(value, dict) and depth < 3:
        for key, one in value.items():
            yield from patterns(one, f"{name}[{key!r}]"[:80], depth + 1)


def every(packages: list[str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    seen: set[int] = set()
    for package in packages:
        found = importlib.import_module(package)
        names = [
            package,
            *(
                one.name
                for one in pkgutil.walk_packages(getattr(found, "__path__", ()), f"{package}.")
                if not one.name.endswith("__main__")
            ),
        ]
        for name in names:
            try:
                module = importlib.import_module(name)
            except ImportError:
                continue
            for attribute, value in vars(module).items():
                for where, pattern in patterns(value, f"{name}.{attribute}"):
                    if id(pattern) not in seen:
                        seen.add(id(pattern))
                        yield where, pattern


def seconds(pattern: re.Pattern[str], text: str) -> float:
    began = time.thread_time()
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - began


def main() -> None:
    packages = sys.argv[1:] or ["dlp", "detectors", "connectors"]
    count = 0
    for where, pattern in every(packages):
        count += 1
        worst: tuple[float, float, str] = (0.0, 0.0, "")
        for unit in UNITS:
            short = seconds(pattern, unit * (SIZE // len(unit)))
            if short < WORTH:
                continue
            growth = min(seconds(pattern, unit * (2 * SIZE // len(unit))) for _ in range(2)) / min(
                short, seconds(pattern, unit * (SIZE // len(unit)))
            )
            if growth > GROWTH:
                worst = max(worst, (short, growth, unit))
        if worst[2]:
            print(
                f"{where:<70} {1000 * worst[0]:8.1f} ms for {SIZE:,}, twice as long {worst[1]:.1f} times: {worst[2]!r}", flush=True
            )
    print(f"{count:,} patterns")


if __name__ == "__main__":
    main()
