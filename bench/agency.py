"""A week of an agency's outbound messages, invented, and the product's score on it: what is stopped wrongly, what gets through.

    python bench/agency.py --requesters 50000 --seed 11 --innocent 4000 --leaks 800
    python bench/agency.py --part test --requesters 200000            the templates of another hand
    python bench/agency.py --part third                               a district office, by another hand again
    python bench/agency.py --part fourth                              an office of education; only measured on, nobody tunes on it
    python bench/agency.py --part fifth                               a county office, by a hand that knew nothing of the program's reading
    python bench/agency.py --part sixth                               a public corporation, by the same hand; only measured on
    python bench/agency.py --part seventh
    python bench/agency.py --part eleventh                            a fire service headquarters, by a hand that had read no code
    python bench/agency.py --part twelfth                             a regional labour office, by a hand that had read no code
    python bench/agency.py --part thirteenth                          a national university hospital, by a hand that had read no code
    python bench/agency.py --family told-colleague --show 5           one family, and the wrong ones in full
    python bench/agency.py --calibration build/links.jsonl            every link with its strength and whether it was right

All people, numbers and addresses are made up. The site of a world is kept in build/agency until the register's code changes. How to add
families: the docstring of `bench/agency/__init__.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.agency.population import World
from bench.agency.score import BODIES, PARTS, SEEDS, blamed, calibration, families, reliability, report, run, shown, traffic
from bench.agency.site import open_site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requesters", type=int, nargs="+", default=[50_000], help="one run for each number")
    parser.add_argument("--part", choices=PARTS, default="development")
    parser.add_argument(
        "--seed",
        type=int,
        help="development 1 to 99, test 100 to 999, third 1000 to 1999, fourth 2000 to 2999, fifth 3000 to 3999, sixth 4000 to 4999, "
        "seventh 5000 to 5999, eighth 6000 to 6999, ninth 7000 to 7999, tenth 8000 to 8999, eleventh 9000 to 9999, "
        "twelfth 10000 to 10999, thirteenth 11000 to 11999; "
        "default 11, 101, 1001, 2001, 3001, 4001, 5001, 6001, 7001, 8001, 9001, 10001, 11001",
    )
    parser.add_argument("--innocent", type=int, default=4000)
    parser.add_argument("--leaks", type=int, default=800)
    parser.add_argument(
        "--business", type=int, help="other business with a requester; default: an eighth of the leaks, at least 100"
    )
    parser.add_argument("--family", action="append", help="only these families")
    parser.add_argument("--show", type=int, default=0, help="print so many that were decided wrongly, in full")
    parser.add_argument("--calibration", type=Path, help="write every link as JSON Lines")
    parser.add_argument("--fresh", action="store_true", help="make the site in a temporary folder and keep nothing")
    chosen = parser.parse_args()
    seed = chosen.seed if chosen.seed is not None else SEEDS[chosen.part].start + (10 if chosen.part == "development" else 1)
    if seed not in SEEDS[chosen.part]:
        parser.error(
            f"seed {seed} belongs to the other part: {chosen.part} has {SEEDS[chosen.part].start} to {SEEDS[chosen.part].stop - 1}"
        )
    listed = families(chosen.part)
    if chosen.family:
        if unknown := set(chosen.family) - set(listed):
            parser.error(f"no such family: {', '.join(sorted(unknown))}; there are {', '.join(listed)}")
        listed = {name: listed[name] for name in chosen.family}
    for size in chosen.requesters:
        one(chosen, size, seed, listed)


def one(chosen: argparse.Namespace, size: int, seed: int, listed: dict) -> None:
    began = time.perf_counter()
    world = World(size, seed, BODIES[chosen.part])
    with tempfile.TemporaryDirectory() as folder:
        site = open_site(world, Path(folder) / "site" if chosen.fresh else None)
        site.warm()
        business = chosen.business if chosen.business is not None else max(100, chosen.leaks // 8)
        week = traffic(world, listed, seed=f"{chosen.part}-{seed}", innocent=chosen.innocent, leaks=chosen.leaks, business=business)
        ready = time.perf_counter() - began
        outcomes = run(site, week)
        site.close()
    print(
        f"{size:,} requesters, {len(world.cases):,} cases ({len(world.open):,} open), {len(world.staff):,} staff; part {chosen.part}, seed {seed};"
        f" set up in {ready:.0f} s, run in {time.perf_counter() - began - ready:.0f} s"
    )
    print(report(outcomes))
    if found := blamed(outcomes):
        print(f"stopped wrongly by\n{found}")
    if found := reliability(outcomes):
        print(f"links by strength\n{found}")
    wrong = [outcome for outcome in outcomes if not outcome.right]
    for outcome in wrong[: chosen.show]:
        print(shown(outcome))
    if chosen.calibration:
        chosen.calibration.parent.mkdir(parents=True, exist_ok=True)
        with chosen.calibration.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in calibration(outcomes))
    print()


if __name__ == "__main__":
    main()
