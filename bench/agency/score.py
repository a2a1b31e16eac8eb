"""The stream of a week, run through a site, and what came of it by family."""

from __future__ import annotations

import importlib
import json
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any, Final

from bench.agency.bodies import CORPORATION, COUNTY, DISTRICT, EDUCATION, FIRE, INSTITUTE, LABOUR, PORT, UNIVERSITY
from bench.agency.city import CITY_HALL
from bench.agency.hospital import HOSPITAL
from bench.agency.population import World
from bench.agency.writing import Message
from dlp.app import Site

PARTS: Final[dict[str, tuple[str, ...]]] = {
    "development": ("innocent_citizens", "innocent_office", "innocent_requests", "leaks_handlers", "leaks_hidden"),
    "test": ("other_voices",),
    "third": ("third_voices",),
    "fourth": ("fourth_voices",),
    "fifth": ("fifth_voices",),
    "sixth": ("sixth_voices",),
    "seventh": ("seventh_voices",),
    "eighth": ("eighth_voices",),
    "ninth": ("ninth_voices",),
    "tenth": ("tenth_voices",),
    "eleventh": ("eleventh_voices",),
    "twelfth": ("twelfth_voices",),
    "thirteenth": ("thirteenth_voices",),
}
SEEDS: Final = {
    "development": range(1, 100),
    "test": range(100, 1000),
    "third": range(1000, 2000),
    "fourth": range(2000, 3000),
    "fifth": range(3000, 4000),
    "sixth": range(4000, 5000),
    "seventh": range(5000, 6000),
    "eighth": range(6000, 7000),
    "ninth": range(7000, 8000),
    "tenth": range(8000, 9000),
    "eleventh": range(9000, 10000),
    "twelfth": range(10000, 11000),
    "thirteenth": range(11000, 12000),
}
"""What is tuned on and what is only measured on: a seed belongs to one part."""
BODIES: Final = {
    "development": CITY_HALL,
    "test": CITY_HALL,
    "third": DISTRICT,
    "fourth": EDUCATION,
    "fifth": COUNTY,
    "sixth": CORPORATION,
    "seventh": UNIVERSITY,
    "eighth": UNIVERSITY,
    "ninth": INSTITUTE,
    "tenth": PORT,
    "eleventh": FIRE,
    "twelfth": LABOUR,
    "thirteenth": HOSPITAL,
}
"""The public body whose week a part is."""
Generator = Callable[[random.Random, World], Message | list[Message]]
Families = dict[str, tuple[str, Generator]]
COUNTED: Final = ":suspected-requester"
INNOCENT: Final = ("innocent", "citizen", "business")
_MONDAY: Final = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=9)))
_LINK: Final = re.compile(r"case ([\d,]+) ")
_SUSPECTED: Final = re.compile(r"suspected(?!=false)")
_BITS: Final = re.compile(r"([+-]\d+(?:\.\d+)?) bits: (.*)")
_PIECE: Final = re.compile(r"(?:standing )?([a-z_-]+) ([+-]\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Sample:
    """Messages that count as one, and what is true of them. `cases`: numbers of every case of the people they are about."""

    family: str
    kind: str
    messages: list[Message]
    cases: frozenset[str]


@dataclass(slots=True)
class Outcome:
    """What came of a sample: the strongest action, whether it was alerted, linked, suspected; processor time of each message."""

    sample: Sample
    action: str = "allow"
    alerted: bool = False
    found: bool = False
    suspected: bool = False
    rules: list[str] = field(default_factory=list)
    micros: list[float] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    links: list[dict[str, Any]] = field(default_factory=list)

    @property
    def stopped(self) -> bool:
        return self.action in ("hold", "block")

    @property
    def counted(self) -> bool:
        """Did policy count a suspicion? Of the requester who gets the message, or between those who know him, it does not."""
        return any(rule.endswith(COUNTED) for rule in self.rules)

    @property
    def right(self) -> bool:
        kind = self.sample.kind
        if kind in INNOCENT:
            return not self.stopped
        return self.stopped or (kind == "told" and self.alerted)


def families(part: str) -> Families:
    """The families of a part. SystemExit where its module is not there."""
    found: Families = {}
    for name in PARTS[part]:
        try:
            found |= importlib.import_module(f"bench.agency.{name}").FAMILIES
        except ModuleNotFoundError as missing:
            if missing.name != f"bench.agency.{name}":
                raise
            raise SystemExit(f"part {part}: there is no bench/agency/{name}.py") from None
    return found


def traffic(world: World, listed: Families, *, seed: str, innocent: int, leaks: int, business: int) -> list[Sample]:
    """The week in order of time: so many innocent samples, leaks and messages of other business with a requester."""
    by_kind = {
        "innocent": [name for name, (kind, _) in listed.items() if kind in ("innocent", "citizen")],
        "leak": [name for name, (kind, _) in listed.items() if kind in ("leak", "told")],
        "business": [name for name, (kind, _) in listed.items() if kind == "citizen"],
    }
    out = []
    for kind, count in (("innocent", innocent), ("leak", leaks), ("business", business)):
        names = by_kind[kind]
        for n in range(count if names else 0):
            out.append(_sample(world, listed, names[n % len(names)], kind, random.Random(f"{seed}-{kind}-{n}")))
    random.Random(f"{seed}-order").shuffle(out)
    return list(_dated(out))


def _sample(world: World, listed: Families, name: str, asked: str, rng: random.Random) -> Sample:
    kind, generator = listed[name]
    world.business = asked == "business"
    try:
        while True:
            world.drawn, world.met = [], []
            made = generator(rng, world)
            if asked != "business" or world.met:
                break
    finally:
        world.business = False
    people = [one for case in world.drawn for one in (case.person, case.joint) if one is not None]
    cases = frozenset(case.number for one in people for case in one.cases) | {case.number for case in world.drawn}
    return Sample(name, "business" if asked == "business" else kind, [made] if isinstance(made, dict) else made, cases)


def _dated(samples: list[Sample]) -> Iterator[Sample]:
    """Ids, and times over five working days."""
    for n, sample in enumerate(samples):
        share = 5 * n / len(samples)
        at = _MONDAY + timedelta(days=int(share), seconds=(share % 1) * 9 * 3600)
        for place, message in enumerate(sample.messages):
            message["id"] = f"a{n}-{place}"
            message["sent_at"] = (at + timedelta(seconds=20 * place)).isoformat(timespec="seconds")
        yield sample


def run(site: Site, samples: list[Sample]) -> list[Outcome]:
    """Every sample through the site, conversation memory on."""
    order = ("allow", "alert", "mask", "hold", "block")
    out = []
    for sample in samples:
        outcome = Outcome(sample)
        for message in sample.messages:
            began = time.thread_time_ns()  # of this thread: other work on the machine does not count
            answer = site.scan(message)
            outcome.micros.append((time.thread_time_ns() - began) / 1000)
            decision = answer.to_dict()
            lines = answer.explain()
            outcome.found |= bool(decision["cases"])
            outcome.alerted |= answer.action == "alert"
            outcome.suspected |= any(_SUSPECTED.search(line) for line in lines)
            outcome.rules += [f"{reason['action']}:{reason['rule']}" for reason in decision["reasons"]]
            outcome.links += _links(decision, lines, sample)
            if answer.action != "allow" or sample.kind not in INNOCENT:
                outcome.lines += _evidence(lines)
            if order.index(answer.action) > order.index(outcome.action):
                outcome.action = answer.action
        out.append(outcome)
    return out


def _evidence(lines: list[str]) -> list[str]:
    """Of an explanation what was linked to whom and what was decided, without the facts of every pair."""
    out, part = [], ""
    for line in lines:
        part = line.split(" ", 1)[0] or part
        if part in ("links", "relations", "decision"):
            out.append(line)
    return out


def _links(decision: dict[str, Any], lines: list[str], sample: Sample) -> list[dict[str, Any]]:
    """Links of a decision with strength, bits and what they are the sum of where they are explained, and whether the message was about that requester."""
    weighed = {
        number: (float(summed[1]), {name: float(worth) for name, worth in _PIECE.findall(summed[2])})
        for line in lines
        if (found := _LINK.search(line)) and (summed := _BITS.search(line))
        for number in found[1].split(",")
    }
    return [
        {
            "family": sample.family,
            "kind": sample.kind,
            "action": decision["action"],
            "fields": link["fields"],
            "strength": link["strength"],
            "bits": weighed[link["case_no"]][0] if link["case_no"] in weighed else None,
            "said": weighed[link["case_no"]][1] if link["case_no"] in weighed else {},
            "right": link["case_no"] in sample.cases,
        }
        for link in decision["cases"]
    ]


# ---------------------------------------------------------------- showing


def report(outcomes: list[Outcome]) -> str:
    """A table by family and the totals that the goals are about."""
    head = f"{'family':<22}{'kind':<9}{'n':>6}{'stopped':>9}{'masked':>8}{'alerted':>9}{'found':>7}{'suspect':>9}{'wrong':>7}{'per 1,000':>11}{'recall':>8}{'p50 µs':>9}{'p95 µs':>9}"
    out = [head]
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.sample.kind, outcome.sample.family), []).append(outcome)
    ranks = {"innocent": 0, "citizen": 0, "business": 1, "leak": 2, "told": 2}
    for (kind, family), found in sorted(groups.items(), key=lambda item: (ranks[item[0][0]], item[0][1])):
        out.append(_row(family, kind, found))
    out.append("")
    for name, kinds in (
        ("all innocent", ("innocent", "citizen")),
        ("other business", ("business",)),
        ("all leaks", ("leak", "told")),
    ):
        found = [o for o in outcomes if o.sample.kind in kinds]
        if found:
            out.append(_row(name, "", found))
            if name == "all innocent":
                told = sum(o.suspected and not o.stopped for o in found)
                counted = sum(o.counted and not o.stopped for o in found)
                out.append(
                    f"{'  suspected, not stopped':<22}{1000 * told / len(found):>8.2f} per 1,000, of which policy counts {1000 * counted / len(found):.2f}"
                )
    return "\n".join(out)


def _row(name: str, kind: str, found: list[Outcome]) -> str:
    wrong = sum(not o.right for o in found)
    leak = found[0].sample.kind not in INNOCENT
    micros = sorted(m for o in found for m in o.micros)
    p95 = statistics.quantiles(micros, n=20)[-1] if len(micros) > 1 else micros[0]
    rate = "" if leak else f"{1000 * wrong / len(found):.2f}"
    recall = f"{1 - wrong / len(found):.3f}" if leak else ""
    counts = (
        sum(o.stopped for o in found),
        sum(o.action == "mask" for o in found),
        sum(o.alerted for o in found),
        sum(o.found for o in found),
        sum(o.suspected for o in found),
    )
    return (
        f"{name:<22}{kind:<9}{len(found):>6}{counts[0]:>9}{counts[1]:>8}{counts[2]:>9}{counts[3]:>7}{counts[4]:>9}{wrong:>7}{rate:>11}{recall:>8}"
        f"{statistics.median(micros):>9.0f}{p95:>9.0f}"
    )


def blamed(outcomes: list[Outcome]) -> str:
    """Which rules stopped what was innocent, how often and in which families."""
    counts: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        if outcome.sample.kind in INNOCENT and outcome.stopped:
            for rule in dict.fromkeys(r for r in outcome.rules if r.startswith(("hold", "block"))):
                counts.setdefault(rule, Counter())[outcome.sample.family] += 1
    listed = sorted(counts.items(), key=lambda item: -item[1].total())
    return "\n".join(
        f"  {found.total():>5}  {rule} ({', '.join(f'{family} {count}' for family, count in found.most_common())})"
        for rule, found in listed
    )


def shown(outcome: Outcome) -> str:
    """A sample that was decided wrongly: texts, rules, evidence. Its people are invented, so it may be printed."""
    sample = outcome.sample
    head = f"── {sample.family} ({sample.kind}) → {outcome.action}  {' '.join(dict.fromkeys(outcome.rules))}"
    texts = []
    for message in sample.messages:
        to = ", ".join(one["address"] for one in message["recipients"])
        body = message.get("text") or message.get("html", "")
        files = "".join(f" [{one['name']}]" for one in message.get("attachments", ()))
        texts.append(
            f"   {message['channel']} {message['sender']['address']} → {to}{files}\n   {message.get('subject', '')}\n   {body}"
        )
    return "\n".join([head, *texts, *(f"     {line}" for line in outcome.lines)])


def calibration(outcomes: list[Outcome]) -> Iterator[str]:
    """JSON Lines, one a link: strength, bits, whether it was right."""
    for outcome in outcomes:
        for link in outcome.links:
            yield json.dumps(link, ensure_ascii=False)


def reliability(outcomes: list[Outcome]) -> str:
    """Links by strength: how many, and the share that is right."""
    bins: dict[int, list[bool]] = {}
    for outcome in outcomes:
        for link in outcome.links:
            bins.setdefault(min(9, int(link["strength"] * 10)), []).append(link["right"])
    rows = [
        f"  {place / 10:.1f} to {place / 10 + 0.1:.1f}{len(found):>8}   right {sum(found) / len(found):.3f}"
        for place, found in sorted(bins.items())
    ]
    return "\n".join(rows)
