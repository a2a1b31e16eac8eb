"""`tools/fit_reliability.py`: the share of right links by bits, monotone, and how far a table is from it."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from tools import fit_reliability


def _links(seed: int, count: int = 4_000) -> fit_reliability.Links:
    """Links whose share of right ones rises from none at -6 bits to all at 14."""
    rng = Random(seed)
    bits = [rng.uniform(-6, 14) for _ in range(count)]
    return sorted((one, rng.random() < (one + 6) / 20) for one in bits)


def test_the_table_rises_and_comes_near_what_it_was_made_from() -> None:
    table = fit_reliability.table(_links(1))
    shares = [share for _, share in table]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1
    for place, share in table:
        if -4 <= place <= 12:
            assert share == pytest.approx((place + 6) / 20, abs=0.08)


def test_blocks_hold_every_link_once_and_enough_of_them() -> None:
    links = _links(2, 777)
    blocks = fit_reliability.pooled(links)
    assert sum(count for _, _, count in blocks) == len(links)
    assert min(count for _, _, count in blocks) >= fit_reliability.LEAST
    assert fit_reliability.pooled(links[:3])[0][2] == 3


def test_links_of_the_same_bits_are_of_one_block() -> None:
    links = sorted([(0.0, n % 4 == 0) for n in range(400)] + [(-3.0, False)] * 40 + [(5.0, True)] * 40)
    assert [(round(bits, 3), share) for bits, share, _ in fit_reliability.pooled(links)] == [(-3.0, 0.0), (0.0, 0.25), (5.0, 1.0)]


def test_files_as_the_bench_writes_them_and_no_others(tmp_path: Path) -> None:
    file = tmp_path / "links.jsonl"
    lines = [
        {"bits": 3.1, "right": True, "fields": ["name"], "strength": 0.6},
        {"bits": None, "right": True, "fields": ["case_no"], "strength": 0.99},
        {"bits": -2.0, "right": False, "fields": ["name_part"], "strength": 0.1},
    ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert fit_reliability.read([file]) == [(-2.0, False), (3.1, True)]
    file.write_text('{"bits": 1}\n', "utf-8")
    with pytest.raises(ValueError, match=r"links.jsonl:1"):
        fit_reliability.read([file])
