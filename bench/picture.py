"""Draws the summary of `bench/detect.py` (JSON on standard input) for the README. Runs in the peers' environment, which has matplotlib."""

from __future__ import annotations

import json
import sys

import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt

PANELS = (
    ("F1 all", "F1, all entities", False), ("F1 structured", "F1, structured", False), ("F1 person", "F1, persons", False), ("disguised", "recall, disguised", False),
    ("negatives %", "alarms on hard negatives, %", True), ("contacts %", "alarms on public contacts, %", True), ("median us", "median µs a message", True),
)  # fmt: skip
OURS, OTHERS = "#14567a", "#b9c3cc"


def main() -> None:
    rows = json.load(sys.stdin)
    names = [r["name"] for r in rows]
    colours = [OURS if n.startswith("foi-dlp") else OTHERS for n in names]
    figure, axes = plt.subplots(1, len(PANELS), figsize=(19, 3.0), sharey=True)
    for axis, (key, title, less) in zip(axes, PANELS, strict=True):
        values = [r[key] for r in rows]
        bars = axis.barh(names, values, color=colours)
        axis.bar_label(
            bars, labels=[f"{v:.2f}" if not less else f"{v:.1f}" if v < 10 else f"{v:.0f}" for v in values], padding=3, fontsize=8
        )
        axis.set_title(f"{title}\n{'less is better' if less else 'more is better'}", fontsize=9)
        axis.set_xlim(0, max(1.0, max(values)) * 1.3 if less else 1.25)
        axis.set_xticks([])
        axis.spines[["top", "right", "bottom"]].set_visible(False)
        axis.tick_params(labelsize=8, length=0)
    axes[0].invert_yaxis()
    figure.tight_layout()
    figure.savefig(sys.argv[1], dpi=110)


if __name__ == "__main__":
    main()
