"""Measures contact by duty through a whole site, on the lines of several hands: `tests/linkage/contact_lines/`.

    python tools/measure_contact.py [--left-out] [--lines] [PART …]      (--lines: which ones were decided wrongly, with rule and kind)

With `--left-out` each part is read by a model that was trained without its hand (half a minute each): that figure counts. Without, by the model that is
delivered, which has seen all of them but `hand_v`, `hand_y` and `hand_z`.

Parts: `lines` (the author of the first training sentences), `another_hand`, `hand_m`, `hand_n`, `hand_w`, `hand_v`, `hand_y`,
`hand_z` and its half that was read, `hand_z/read`; all of them where none is named. Every part is
sent with the interested column empty: as it stands, approaches once more in official dress that nothing verifies (but for those written in dress),
and lawful lines once to a requester and once to somebody in no register.
"""

from __future__ import annotations

import argparse
import csv
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import dlp  # noqa: E402
from dlp.linkage.contact import kinds, weights  # noqa: E402

LINES = ROOT / "tests" / "linkage" / "contact_lines"
HANDS = {
    "lines": "own",
    "another_hand": "a",
    "hand_m": "m",
    "hand_n": "n",
    "hand_w": "q",
    "hand_v": "",
    "hand_y": "",
    "hand_z": "",
    "hand_z/read": "z",
}
"""Part → its hand, as the files of `tools/contact` name theirs; "": nobody trains on it."""
WRAPPERS = (LINES / "wrappers.txt").read_text("utf-8").splitlines()
STOP = ("hold", "block")
LETTERS = {"L": "lawful", "D": "lawful", "C": "approach", "X": "approach", "W": "dressed"}
BARE = {"L": ("K14", "R2"), "D": ("K05", "R1"), "C": ("K14", "R2"), "W": ("K14", "R2")}
"""Sender and recipient of a part that says neither: an official of another department, and for D who works on the case."""


class Line(NamedTuple):
    label: str
    sender: str
    recipient: str
    channel: str
    said: str


class Part:
    """The lines of a part, and its register."""

    def __init__(self, name: str) -> None:
        folder, _, half = name.partition("/")
        self.folder = LINES / folder if (LINES / folder).is_dir() else LINES
        file = self.folder / f"{half or 'lines'}.txt" if self.folder != LINES else LINES / f"{name}.txt"
        self.staff = {row["사번"]: row for row in _table(self.folder / "staff.csv")}
        self.cases = {f"R{n}": row for n, row in enumerate(_table(self.folder / "cases.csv"), 1)}
        self.workers = {
            (one, name)
            for name, row in self.cases.items()
            for column in ("담당자", "대직자", "결재선")
            for one in row[column].split(";")
        }
        self.lines = []
        for raw in file.read_text("utf-8").splitlines():
            if not raw or raw[0] == "#":
                continue
            label, *rest = raw.replace("\\n", "\n").split(
                "|", 1 if raw[1:].count("|") < 4 else 5 if name in ("lines", "another_hand") else 4
            )
            if len(rest) == 1:
                line = Line(label, *BARE[label], "sms", rest[0])
            else:
                line = Line(label, *rest[-4:])
            if (
                label != "C" or (line.sender, line.recipient) not in self.workers
            ):  # who works on a case may ask its requester for a call
                self.lines.append(line)

    def message(self, line: Line, n: int, said: str, stranger: bool) -> dict[str, object]:
        mail = line.channel == "email"
        case = None if stranger else self.cases.get(line.recipient)
        to = f"nobody{n}@mailbox.example" if mail else f"010-0999-{n:04d}"
        if case is not None:
            to = case["전자우편" if mail else "휴대전화"]
        elif line.recipient in self.staff and not stranger:
            to = self.staff[line.recipient]["전자우편" if mail else "내선"]
        sender = self.staff[line.sender]
        return {
            "schema": 1, "id": f"m-{n}", "channel": "email" if mail else "sms", "text": said, "recipients": [{"address": to}],
            "sender": {"address": sender["전자우편" if mail else "내선"], "staff_id": line.sender},
        }  # fmt: skip


def _table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8").splitlines()))


def opened(part: Part, folder: Path) -> dlp.Site:
    for words in (["init"], *(["register", "import", name, str(part.folder / f"{name}.csv")] for name in ("staff", "cases"))):
        subprocess.run([sys.executable, "-m", "dlp", "--site", str(folder), *words], check=True, capture_output=True)
    return dlp.open_site(folder)


def without(hand: str) -> None:
    """The model of `kinds` becomes one that has seen no line of this hand."""
    import train_contact as training  # which reads the lines of this file

    seen = [line for line in training.told(training.lines(), random.Random(training.SEED)) if line.hand != hand]
    exec(training.written(training.both(seen)), vars(weights))
    for kept in (kinds.heads, kinds._kept, kinds._grams, kinds.summing, kinds._of_groups):
        kept.cache_clear()


def measure(name: str, shown: bool) -> None:
    part = Part(name)
    with tempfile.TemporaryDirectory() as folder, opened(part, Path(folder) / "site") as site:

        def stopped(label: str, line: Line, n: int, said: str, stranger: bool = False) -> bool:
            decision = site.scan(part.message(line, n, said, stranger), remember=False)
            stops = decision.action in STOP
            if shown and stops == (line.label in "LD"):
                rules = ",".join(reason.rule for reason in decision.verdict.decision.reasons)
                kind = kinds.judge([said])
                print(
                    f"  {label}|{line.label}|{line.sender}|{line.recipient}|{rules}|{kind.approach} {kind.pressing} {kind.word}|{said!r}"
                )
            return stops

        counts: dict[str, list[bool]] = {}
        for n, line in enumerate(part.lines):
            what = LETTERS[line.label]
            counts.setdefault(what, []).append(stopped(what, line, n, line.said))
            if what == "lawful":
                counts.setdefault("lawful to a stranger", []).append(stopped("stranger", line, n, line.said, stranger=True))
            elif what == "approach":
                dressed = WRAPPERS[n % len(WRAPPERS)].replace("{text}", line.said)
                counts.setdefault("approach in a wrapper", []).append(stopped("wrapped", line, n, dressed))
    print(
        name,
        "; ".join(f"{what} {sum(hits)} of {len(hits)} ({sum(hits) / len(hits):.3f})" for what, hits in counts.items()),
        flush=True,
    )


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("parts", nargs="*", choices=[*HANDS, []])
    ask.add_argument("--lines", action="store_true")
    ask.add_argument("--left-out", action="store_true")
    said = ask.parse_args()
    for name in said.parts or HANDS:
        if said.left_out:
            without(HANDS[name])
        measure(name, said.lines)


if __name__ == "__main__":
    main()
