"""Messages per day as spark lines and bars. Totals of the store in, text out; no widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from rich.text import Text

from dlp.dashboard import marks
from dlp.texts.screens import Say

LEVELS: Final = "▁▂▃▄▅▆▇█"
BARS: Final = {"block": "X", "hold": "=", "mask": "*", "alert": "!"}


def series(totals: Iterable[dict[str, Any]], *, days: int, end: date) -> dict[str, list[int]]:
    """Action → messages of each of `days` days, the last of them `end`. Every action is there, days without messages are 0."""
    first = end - timedelta(days=days - 1)
    found = {action: [0] * days for action in marks.ACTIONS}
    for row in totals:
        place = (date.fromisoformat(row["day"]) - first).days
        if 0 <= place < days and row["action"] in found:
            found[row["action"]][place] += int(row["messages"])
    return found


def of_day(totals: Iterable[dict[str, Any]], day: date, *, by: str) -> Counter[str]:
    """Messages of one day by `action`, `channel` or `connector`."""
    found: Counter[str] = Counter()
    for row in totals:
        if row["day"] == day.isoformat():
            found[row[by]] += int(row["messages"])
    return found


def spark(values: Sequence[int]) -> str:
    """One character a value, the highest is full; 0 is a blank, anything above it is seen."""
    most = max(values, default=0)
    return "".join(LEVELS[min(7, (value * 8 - 1) // most)] if value else " " for value in values)


def per_cell(found: dict[str, list[int]], *, width: int) -> int:
    """Days that one character of a spark line stands for."""
    return max(1, -(-len(found["block"]) // max(7, width - 42)))


def spark_lines(say: Say, found: dict[str, list[int]], *, width: int) -> list[Text]:
    """One line an action: its sign, spark line, highest cell and sum. A cell is one day, or several where all would not fit."""
    lines, days = [], per_cell(found, width=width)
    for action, values in found.items():
        shown = [sum(values[max(0, end - days) : end]) for end in range(len(values), 0, -days)][::-1]
        line = marks.action(say, action)
        line.pad_right(max(0, 9 - line.cell_len))
        line.append(spark(shown), style=marks.COLOURS[action])
        line.append(f"  {say('trend.most', n=f'{max(shown):,}')}  {say('trend.sum', n=f'{sum(shown):,}')}", style=marks.DIM)
        lines.append(line)
    return lines


def count_line(say: Say, counts: Counter[str]) -> Text:
    """Today in one line: every action with its sign and number."""
    line = Text(say("today") + " ", style=marks.DIM, no_wrap=True)
    for action in marks.ACTIONS:
        line.append("  ").append_text(marks.action(say, action)).append(f" {counts[action]:,}")
    return line
