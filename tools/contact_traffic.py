"""Takes lawful messages for training out of the invented weeks of `bench/agency.py` and writes `tools/contact/traffic.txt`.

    python tools/contact_traffic.py

Of the parts development, test and third alone; the others stay what they are measured on. Of each family the messages that say most that was not
said before, so that a template with many fillings counts a few times and not a hundred. L: to somebody outside; D: among colleagues, or from who
answers requests, where nothing presses anybody, and whether it is an approach is not asked.
"""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.agency.population import World  # noqa: E402
from bench.agency.score import BODIES, INNOCENT, SEEDS, families, traffic  # noqa: E402

OUT = ROOT / "tools" / "contact" / "traffic.txt"
PARTS = ("development", "test", "third")
DRAWN = 30
"""Messages of a family that are looked at, for each of those that are taken at most."""
EACH = 16
NEW = 0.3
"""Share of a message's pieces of four letters that no message before it had."""
LONGEST = 400
_REQUESTS = re.compile(r"foi|desk|request|agent|case|assign|handler|knowing|disclosure|household|lawyer")
_TAG, _STYLE, _BREAK = (
    re.compile(r"<[^>]+>"),
    re.compile(r"<(style|head).*?</\1>", re.DOTALL),
    re.compile(r"</?(?:br|p|div|tr|li)\b[^>]*>"),
)


def written(message: dict) -> str:
    body = message.get("text") or _TAG.sub(" ", _BREAK.sub("\n", _STYLE.sub(" ", message.get("html", "")))).replace("&nbsp;", " ")
    whole = "\n".join(part for part in (message.get("subject", ""), body) if part.strip())
    return re.sub(r"\s*\n\s*", r"\\n", re.sub(r"[ \t]+", " ", re.sub(r"\d", "0", whole)).strip())[:LONGEST]


def lines(part: str) -> list[str]:
    world = World(400, SEEDS[part].start, BODIES[part])
    ours = {address for one in world.staff for address in (one.mail, one.desk, one.mobile, one.messenger)}
    listed = {name: one for name, one in families(part).items() if one[0] in INNOCENT}
    week = traffic(world, listed, seed=f"contact-{part}", innocent=EACH * DRAWN * len(listed) // 16, leaks=0, business=0)
    known: set[str] = set()
    taken: dict[str, int] = {}
    out = []
    random.Random(part).shuffle(week)
    for sample in week:
        for message in sample.messages:
            said = written(message)
            folded = re.sub(r"[^가-힣a-z]+", " ", said.lower())
            pieces = {folded[at : at + 4] for at in range(len(folded) - 3)}
            if taken.get(sample.family, 0) == EACH or len(pieces) < 4 or len(pieces - known) < NEW * len(pieces):
                continue
            known |= pieces
            taken[sample.family] = taken.get(sample.family, 0) + 1
            inside = all(one["address"] in ours or one["address"].startswith("@") for one in message["recipients"])
            label = "D" if inside or _REQUESTS.search(sample.family) else "L"
            out.append(f"{label}|{said}")
    return out


def main() -> None:
    found = [line for part in PARTS for line in lines(part)]
    head = "# Lawful messages of the invented weeks (parts development, test and third), taken by tools/contact_traffic.py: do not edit. Labels as in lawful.txt.\n"
    OUT.write_text(head + "\n".join(found) + "\n", "utf-8")
    print(len(found))


if __name__ == "__main__":
    main()
