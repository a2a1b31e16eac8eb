"""The tables below the index: tokens as a dictionary, the core of an address, kinds of partners."""

from __future__ import annotations

import numpy as np
import pytest

from dlp.linkage import canon
from dlp.linkage.tokens import TokenTable, build_table

KEY = bytes(range(32))


@pytest.mark.parametrize("size", [0, 1, 3, 1000, 20_000])
def test_table_answers_as_a_dictionary(size: int) -> None:
    rng = np.random.default_rng(size)
    tokens = rng.integers(0, 2**64, size, dtype=np.uint64, endpoint=False)
    tokens[size // 2 :] = tokens[: size - size // 2]
    rows = rng.integers(0, 500, size).astype(np.uint32)
    expected: dict[int, set[int]] = {}
    for token, row in zip(tokens.tolist(), rows.tolist(), strict=True):
        expected.setdefault(token, set()).add(row)
    table = TokenTable(build_table(tokens, rows))
    assert all(list(table.rows(token)) == sorted(found) for token, found in expected.items())
    assert all(table.holds(token, row) for token, found in expected.items() for row in found)
    assert not any(table.rows(token) for token in (0, 1, 2**64 - 1, 12345) if token not in expected)


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("벌교구 물안개로 21, 103동 504호", "물안개로21"),
        ("벌교구물안개로21", "물안개로21"),
        ("서울특별시 벌교구 물안개로 12-3 (새얀동)", "물안개로12-3"),
        ("물안개로 12길 34", "물안개로12길34"),
        ("물안개로12길 34, 2층 201호", "물안개로12길34"),
        ("벌교시 새얀읍 달그림길 7", "달그림길7"),
        ("경기도 벌교시 새얀면 달리 산12", "달리산12"),
        ("벌교구 시흥대로123번길 4-5", "시흥대로123번길4-5"),
        ("물안개로21번지에 삽니다", "물안개로21"),
        ("101동 202호", ""),
        ("어디로 갈까요", ""),
    ],
)
def test_address_core(text: str, core: str) -> None:
    assert canon.address(text) == core


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("A@B.Example", "email", "a@b.example"),
        ("mailto:a@b.example", "email", "a@b.example"),
        ("+82 (0)10-0700-1234", "phone", "01007001234"),
        ("００82 10 0700 1234", "phone", "01007001234"),
        ("@Mir", "messenger", "mir"),
        ("@mir:server.example", "messenger", "mir:server.example"),
        ("kim.mir", "messenger", "kim.mir"),
        ("", "", ""),
    ],
)
def test_party_kinds(text: str, kind: str, value: str) -> None:
    assert canon.party(text) == (kind, value)
