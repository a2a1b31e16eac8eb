"""`make see`: is what a person sees what is read? Constructions drawn by lot, each shown by a browser and judged by the program.

    python tools/see                       the development seed: 520 constructions, 300 innocent mails
    python tools/see --seed test --count 520 --twins 300 --keep /tmp/wrong
    python tools/see --no-browser          only the program's answers; constructions of pages count as shown

A construction counts where a person reads the number or the name: drawn by Chromium, or for structure, encodings and header fields shown by
some mail program, as documented. It is right where the mail is held or blocked. Told apart is what was read from what was only held as
unreadable. Exit status 1 where something was delivered, or more than 2 of 100 innocent mails were stopped.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE)]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

import browser  # noqa: E402
import combined  # noqa: E402
import letters  # noqa: E402
import mails  # noqa: E402
from cases import SENDER, Case, html_mail  # noqa: E402

from dlp import keys, register  # noqa: E402
from dlp.app import Site  # noqa: E402
from dlp.app.init import init  # noqa: E402
from dlp.mime import read  # noqa: E402
from dlp.ports import MessageError  # noqa: E402

STOPPED = ("hold", "block")
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def constructions(count: int, seed: str) -> Iterator[Case]:
    """`count` different constructions, two of five as pages."""
    shares = [(name, share, "page", make) for name, (share, make) in combined.FAMILIES.items()]
    shares += [(name, share, "mail", make) for name, (share, make) in mails.FAMILIES.items()]
    total = sum(share for _, share, _, _ in shares)
    number = 0
    for family, share, what, make in shares:
        seen: set[bytes | str] = set()
        wanted, tries = round(count * share / total), 0
        while len(seen) < wanted and tries < wanted * 20:
            tries += 1
            rng = random.Random(f"{seed}/{family}/{tries}")
            if what == "page":
                name, page, read_as = make(rng)
                key, case = page, Case(family, name, html_mail(page, rng, number), page, read_as)
            else:
                name, raw = make(rng)
                key, case = raw, Case(family, name, raw)
            if key not in seen:
                seen.add(key)
                number += 1
                yield case


def site(folder: Path) -> Site:
    init(folder)
    site_keys = keys.load(folder / "keys")
    for kind in ("staff", "groups", "partners", "cases"):
        register.import_table(folder, kind, ROOT / "config" / "demo" / f"{kind}.csv", site_keys, NOW)
    return Site.open(folder)


def judged(of: Site, raw: bytes, number: int) -> tuple[str, str]:
    """(action, how it came to it): read, gap or nothing."""
    try:
        message = read(raw, sender=SENDER, recipients=[f"pal{number}@private.example"])
    except MessageError:
        return "refused", "gap"
    verdict = of.scan(message, remember=False, now=NOW).verdict
    return verdict.decision.action.word, "read" if verdict.links else "gap" if verdict.gaps else "nothing"


async def drawn(cases: list[Case]) -> dict[int, bool]:
    """Number of a case with a page → a person reads it there."""
    shown: dict[int, bool] = {}
    async with browser.Browser() as one:
        for number, case in enumerate(cases):
            if case.page:
                seen = ["".join(line.split()) for line in await one.lines(case.page)]
                whole, wanted = "".join(seen), "".join(case.wanted.split())
                bare = "".join(c for c in wanted if c.isalnum())
                shown[number] = wanted in whole or bare in "".join(c for c in whole if c.isalnum())
    return shown


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", default="development")
    parser.add_argument("--count", type=int, default=520)
    parser.add_argument("--twins", type=int, default=300)
    parser.add_argument("--only", default="", help="constructions whose family or name holds this")
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--keep", type=Path, help="write what is wrong into this folder")
    options = parser.parse_args()
    cases = [case for case in constructions(options.count, options.seed) if options.only in f"{case.family} {case.name}"]
    if not options.no_browser and not browser.found():
        print("no Chromium here: constructions of pages count as shown")
        options.no_browser = True
    shown = {} if options.no_browser else asyncio.run(drawn(cases))
    total, wrong, ways, unseen = Counter[str](), Counter[str](), Counter[str](), 0
    with tempfile.TemporaryDirectory(prefix="see-") as folder, site(Path(folder) / "site") as of:
        for number, case in enumerate(cases):
            if not shown.get(number, True):
                unseen += 1
                _keep(options.keep, f"unseen-{number}", case)
                continue
            action, how = judged(of, case.raw, number)
            total[case.family] += 1
            ways[how if action in STOPPED or action == "refused" else "delivered"] += 1
            if action not in STOPPED and action != "refused":
                wrong[case.family] += 1
                print(f"DELIVERED  {case.family}: {case.name}  ({how})")
                _keep(options.keep, f"delivered-{number}", case)
        stopped = 0
        for number in range(options.twins):
            raw, name = letters.letter(random.Random(f"{options.seed}/twin/{number}"), number)
            action, how = judged(of, raw, number)
            if action in STOPPED or action == "refused":
                stopped += 1
                print(f"STOPPED    {name}  ({action}, {how})")
                _keep(options.keep, f"stopped-{number}", Case("twin", name, raw))
    print(f"\n{'family':14}{'delivered':>11}{'of':>6}")
    for family in total:
        print(f"{family:14}{wrong[family]:>11}{total[family]:>6}")
    print(
        f"{sum(wrong.values())} of {sum(total.values())} delivered; stopped because read {ways['read']}, as unreadable {ways['gap']}; {unseen} pages not as meant, not counted"
    )
    print(f"{stopped} of {options.twins} innocent mails stopped")
    return 1 if sum(wrong.values()) or stopped * 50 > options.twins else 0


def _keep(folder: Path | None, name: str, case: Case) -> None:
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.eml").write_bytes(case.raw)
        if case.page:
            (folder / f"{name}.html").write_text(case.page, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
