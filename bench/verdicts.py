"""Whether two states of the code decide alike: one digest for each of some thousand messages, of everything that a scan found out.

    python bench/verdicts.py build/before.txt                        write the digests
    python bench/verdicts.py build/after.txt --against build/before.txt
    python bench/verdicts.py … --set ../shared/scenarios/second      one more folder of scenarios; may be said several times
    python bench/verdicts.py … --much                                more than 20,000 messages: further lines, mails made of them, further weeks

A digest covers the decision, findings, links with their bits, gaps, what is spent, relations, evidence, the masked message and what memory
would keep; not the times. Messages: the lines of `bench/lines.py`, every shape of `bench/shapes.py` at two lengths, a week of two agencies
(`bench/agency.py`), mails and pages made of what that week says, the scenarios of the tests. Exit status 1 where a digest differs: whoever makes something quicker wants none to.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dlp` does: scores must not hang on how many cores there are

from bench import decision, lines, shapes, texts
from bench.agency.population import World
from bench.agency.score import BODIES, families, traffic
from bench.agency.site import open_site
from dlp import keys, register
from dlp import message as contract
from dlp.app import Site
from dlp.app.init import init
from dlp.model import Sensitive
from dlp.ports import MessageError

TESTS: Final = Path(__file__).resolve().parent.parent / "tests" / "scenarios"
_LEFT_OUT: Final = frozenset({"stages", "elapsed_us", "bases", "carried_by", "policy_hash", "title", "whose"})
"""Times, what stands under the key of the site (another key makes another word of it), and the wording of the policy."""
SIZES: Final = (1_200, 4_000)
HIDDEN: Final = (
    "",
    "<!-- 010-0321-7788 -->",
    '<div style="display:none">정보공개 청구인 확인</div>',
    '<a href="https://www.hanbit.example/notice/8683" title="민원인 안내">안내</a>',
)
"""What a page of the set holds beside its text."""
PARTS: Final = (("development", 11), ("third", 1001))
EPOCH: Final = datetime(2026, 1, 1, tzinfo=UTC)
_UNDER_KEY: Final = re.compile(r"=[0-9a-f]{6,16}")
"""Tokens of pieces that memory keeps, under the key of the site."""
Digests = dict[str, str]


def plainly(value: Any) -> Any:
    """A value of the model as text that is the same in every process and under every key: sensitive values open, sets in order, evidence, too, which is
    told in the order of a set."""
    if isinstance(value, Sensitive):
        return value.reveal()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        told = {f.name: plainly(getattr(value, f.name)) for f in dataclasses.fields(value) if f.name not in _LEFT_OUT}
        if "why" in told:
            told["why"] = sorted(map(str, told["why"]))
        return told
    if isinstance(value, Mapping):
        return sorted((str(plainly(k)), plainly(v)) for k, v in value.items())
    if isinstance(value, (set, frozenset)):
        return sorted(str(plainly(one)) for one in value)
    if isinstance(value, (list, tuple)):
        return [plainly(one) for one in value]
    return value if isinstance(value, (bool, int, str, type(None))) else repr(value)


def digest(site: Site, message: Mapping[str, Any], *, remember: bool = False) -> str:
    """Action and digest of one decision; the error where a message is no message."""
    try:
        made = contract.parse(message)
    except MessageError as wrong:
        return f"error {type(wrong).__name__}"
    scanned = site.decide(made)
    if remember:
        site.scan(message)
    kept = scanned.entry
    if kept is not None:  # pieces of numbers and names are kept as hashes under the key of the site, which is another each time
        pieces = {name: tuple((0, length) for _, length in getattr(kept, name)) for name in ("digits", "letters")}
        kept = dataclasses.replace(kept, **pieces, by="", at=EPOCH)
    groups: dict[int, int] = {}  # which links rest on one mention, whatever number says so
    links = tuple(dataclasses.replace(link, group=groups.setdefault(link.group, len(groups))) for link in scanned.verdict.links)
    people: dict[str, int] = {}  # who of a case is addressed, under the key of the site too
    addressed = tuple((case_no, str(people.setdefault(who, len(people)))) for case_no, who in scanned.verdict.addressed)
    verdict = dataclasses.replace(scanned.verdict, links=links, addressed=addressed)
    told = json.dumps(
        [plainly(verdict), _UNDER_KEY.sub("=", str(plainly(kept))), scanned.context],
        ensure_ascii=False,
        default=str,
    )
    return f"{scanned.verdict.decision.action.name} {blake2b(told.encode('utf-8', 'surrogatepass'), digest_size=8).hexdigest()}"


def of_lines(folder: Path, count: int) -> Iterator[tuple[str, str]]:
    site, rows = decision.site_with(5_000, folder)
    for i, (_, text) in enumerate(lines.messages(count, rows, clean=0.5)):
        yield f"line {i}", digest(site, decision.message(text, i))
    for name in shapes.SHAPES:
        for size in SIZES:
            yield f"shape {name} {size}", digest(site, shapes.message(name, shapes.text_of(name, rows, size)))
    site.close()


def of_agency(part: str, seed: int, folder: Path, size: int) -> Iterator[tuple[str, str]]:
    """A week, `size` times as long as the shortest, and mails whose bodies are what was said in it."""
    world = World(2_000, seed, BODIES[part])
    site = open_site(world, folder)
    week = traffic(world, families(part), seed=f"{part}-{seed}", innocent=240 * size, leaks=160 * size, business=30 * size)
    said = []
    for i, sample in enumerate(week):
        for j, message in enumerate(sample.messages):
            yield f"{part} {i}.{j} {sample.family}", digest(site, message, remember=len(sample.messages) > 1)
            said.append(message)
    rng = random.Random(seed)
    for i in range(20 * size):
        body = "\n".join(str(rng.choice(said).get("text", "")) for _ in range(rng.randrange(2, 30)))
        mail = {**rng.choice(said), "text": body}
        yield f"{part} mail {i}", digest(site, mail)
        yield f"{part} page {i}", digest(site, {**mail, "html": texts.page(body, HIDDEN[i % len(HIDDEN)])})
    site.close()


def of_scenarios(source: Path, folder: Path) -> Iterator[tuple[str, str]]:
    init(folder)
    site_keys = keys.load(folder / "keys")
    for kind in (*register.KINDS, "bases"):
        if (source / f"{kind}.csv").exists():
            register.import_table(folder, kind, source / f"{kind}.csv", site_keys, datetime.now(UTC))
    stream = next(path for name in ("scenarios", "messages", "story") if (path := source / f"{name}.jsonl").exists())
    with Site.open(folder) as site:
        for i, line in enumerate(stream.read_text("utf-8").splitlines()):
            if line.strip():
                yield f"{source.name} {i}", digest(site, json.loads(line)["message"], remember=True)


def every(sets: list[Path], *, much: bool) -> Digests:
    found: Digests = {}
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        found |= of_lines(folder / "lines", 6_000 if much else 300)
        for part, seed in PARTS:
            found |= of_agency(part, seed, folder / part, 14 if much else 1)
        for i, source in enumerate([*sorted(path for path in TESTS.iterdir() if path.is_dir()), *sets]):
            found |= of_scenarios(source, folder / f"set{i}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--set", type=Path, action="append", default=[])
    parser.add_argument("--much", action="store_true")
    chosen = parser.parse_args()
    began = time.process_time()
    found = every(chosen.set, much=chosen.much)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text("".join(f"{name}\t{told}\n" for name, told in found.items()), "utf-8")
    print(f"{len(found):,} messages, {time.process_time() - began:.0f} s of processor time")
    if chosen.against is None:
        return 0
    before = dict(line.split("\t") for line in chosen.against.read_text("utf-8").splitlines())
    differ = [name for name in before.keys() | found.keys() if before.get(name) != found.get(name)]
    for name in sorted(differ):
        print(f"{name}: {before.get(name)} -> {found.get(name)}")
    print(f"{len(differ)} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
