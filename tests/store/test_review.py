"""Lists by verdict and owner: the last word counts, both ways of asking agree, and the index for it is one that SQLite takes."""

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from dlp.keys import Keys
from dlp.ledgers.reviews import REVIEWS, VERDICTS
from dlp.store import FILE, look, open_store, reading, review
from dlp.store.database import Database
from dlp.store.reading import Filter
from dlp.store.words import SQLITE


@pytest.fixture
def words(site: Path, ring: Keys, make_record: Callable[..., Any], now: datetime) -> dict[str, tuple[str, str]]:
    """Forty incidents, the newest last: what the last entries say of verdict and owner."""
    dice, store, found = random.Random(4), open_store(site, ring), {}
    for _ in range(40):
        one = make_record()
        store.decided(one)
        verdicts = dice.choices(VERDICTS, k=dice.choice((0, 0, 1, 2, 3)))
        owners = dice.choices(("GR04", "MR09"), k=dice.choice((0, 1, 2)))
        for verdict in verdicts:
            store.review(one.id, "resolved", {"verdict": verdict, "reason": "", "operator": "MR09"}, now=now)
        for owner in owners:
            store.review(one.id, "assigned", {"to": owner, "operator": "MR09"}, now=now)
        found[one.id] = (verdicts[-1] if verdicts else "", owners[-1] if owners else "")
    store.close()
    return found


@pytest.mark.parametrize("recent", [0, 3, 1000])
def test_the_last_word_counts_however_it_is_asked(
    site: Path, words: dict[str, tuple[str, str]], monkeypatch: pytest.MonkeyPatch, recent: int
) -> None:
    monkeypatch.setattr(reading, "RECENT", recent)
    asked = [Filter(verdict=word) for word in (*VERDICTS, "", "no-such")]
    asked += [Filter(assignee=word) for word in ("GR04", "")]
    asked += [Filter(verdict="true", assignee="MR09"), Filter(verdict="lawful", assignee="", case_no="2026-000123")]
    with Database(site / FILE).read() as connection:
        for wanted in asked:
            right = [
                one
                for one, (verdict, owner) in reversed(words.items())
                if wanted.verdict in (None, verdict) and wanted.assignee in (None, owner)
            ]
            assert reading.count(connection, wanted) == len(right)
            assert [row["id"] for row in reading.incidents(connection, wanted, limit=100, offset=0)] == right
            pages = [row["id"] for start in range(0, 40, 4) for row in reading.incidents(connection, wanted, limit=4, offset=start)]
            assert pages == right
            for row in reading.incidents(connection, wanted, limit=100, offset=0):
                assert (row["verdict"], row["assignee"]) == words[row["id"]]


def test_the_statement_says_what_the_ledger_folds(site: Path, words: dict[str, tuple[str, str]]) -> None:
    with look(site) as kept, Database(site / FILE).read() as connection:
        said = kept.ledger(REVIEWS)
        assert {one: found for one, found in review.latest(connection, words).items() if any(found.values())} == said
    assert {one: (found["verdict"], found["assignee"]) for one, found in said.items()} == {
        one: pair for one, pair in words.items() if any(pair)
    }


@pytest.mark.parametrize("near", [False, True])
def test_sqlite_takes_the_index(site: Path, words: dict[str, tuple[str, str]], near: bool) -> None:
    with Database(site / FILE).read() as connection:
        condition, _ = SQLITE.judged(connection, "resolved", "true", near=near)
        query = f"EXPLAIN QUERY PLAN SELECT d.id FROM decision d WHERE {condition}"
        plan = " ".join(row[3] for row in connection.execute(query, ("true",)))
        assert "INDEX journal_review" in plan
        plan = " ".join(
            row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM decision d WHERE {review.none('assigned')}")
        )
        assert "INDEX journal_review" in plan
