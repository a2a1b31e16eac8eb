"""What a person sees is what is read: disguises of register values, and the property that nothing glued to a value or put beside it lowers what
becomes of a stopped message. A sample here; `make check-long` runs thousands with seeds that nobody chose."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from dlp import keys, register
from dlp.app import Site
from dlp.app.init import init
from dlp.model import Action
from tests.whole import disguises
from tests.whole.disguises import BASES, FAMILIES, RECIPIENTS, Requester, requesters

LONG = int(os.environ.get("DLP_LONG", "0"))
"""Variants of the long run; 0 for the sample."""
STOPPED = (Action.HOLD, Action.BLOCK)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("disguised")
    init(folder)
    site_keys = keys.load(folder / "keys")
    for kind, table in disguises.tables(tmp_path_factory.mktemp("tables")).items():
        register.import_table(folder, kind, table, site_keys, datetime.now(UTC))
    with Site.open(folder) as opened:
        yield opened


def action(site: Site, fields: disguises.Fields, to: str) -> Action:
    return Action.of(site.scan(disguises.message(fields, to=to, ident="d"), remember=False).action)


def seeds(sample: int) -> list[int]:
    return [random.SystemRandom().randrange(2**62) for _ in range(LONG)] if LONG else list(range(sample))


def test_nothing_around_a_value_lowers_the_action(site: Site) -> None:
    """For each seed a requester, a message that is stopped, and something glued to the value or beside it."""

    @cache
    def plain(base: str, who: Requester, to: str) -> Action:
        return action(site, {"text": "".join(BASES[base](who))}, to)

    lower = []
    for seed in seeds(120):
        rng = random.Random(seed)
        who, base, to = rng.choice(requesters()), rng.choice(sorted(BASES)), rng.choice(RECIPIENTS)
        fields = disguises.around(rng, base, who)
        was = plain(base, who, to)
        assert was in STOPPED, base
        if action(site, fields, to) < was:
            lower.append((seed, base, to, json.dumps(fields, ensure_ascii=False)))
    assert not lower, lower[:5]


def test_nothing_beside_a_disguise_lowers_the_action(site: Site) -> None:
    lower = []
    for seed in seeds(120):
        rng = random.Random(seed)
        family, who, to = rng.choice(sorted(FAMILIES)), rng.choice(requesters()), rng.choice(RECIPIENTS)
        plain = FAMILIES[family](rng, who)
        if plain.keys() != {"text"} or (was := action(site, plain, to)) < Action.HOLD:
            continue
        fields = disguises.beside(rng, plain["text"])
        if action(site, fields, to) < was:
            lower.append((seed, family, to, json.dumps(fields, ensure_ascii=False)))
    assert not lower, lower[:5]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_disguise_is_stopped(site: Site, family: str) -> None:
    passed = []
    for seed in seeds(2)[: max(2, LONG // 100)]:
        rng = random.Random(f"{family}:{seed}")
        who, to = rng.choice(requesters()), rng.choice(RECIPIENTS[:2])
        fields = FAMILIES[family](rng, who)
        if action(site, fields, to) not in STOPPED:
            passed.append((seed, json.dumps(fields, ensure_ascii=False)))
    assert not passed, passed[:5]


@pytest.mark.parametrize("seed", range(40))
def test_the_same_shapes_with_nobodys_data_pass(site: Site, seed: int) -> None:
    """The disguise is no reason to stop a message: with a number and a name that the register does not hold it is delivered."""
    rng = random.Random(seed)
    who = requesters()[0]
    nobody = Requester(
        f"2026{rng.randrange(1000, 9999)}", "청사 승강기 점검표", "한서율", "Han Seoyul", "seoyul@other.example",
        f"010-0{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}", who.rrn, "1990-02-30", "나루터길", 21, 305,
    )  # fmt: skip
    family = rng.choice([name for name in FAMILIES if name.startswith(("mobile", "mail", "name"))])
    assert action(site, FAMILIES[family](rng, nobody), "@ruda") not in STOPPED, family
