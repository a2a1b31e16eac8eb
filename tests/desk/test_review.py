"""What people made of an incident: the last word counts, filters find it, nothing personal stays in it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import whole_rig as rig

from dlp.store import FILE
from dlp.store.review import latest

As = Callable[..., "CompletedProcess[str]"]


def rows(run: As, *words: str) -> list[str]:
    done = run("incidents", "list", "--format", "jsonl", *words)
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


def test_the_last_word_counts(run: As, ids: dict[str, str]) -> None:
    held, blocked = ids["hold"], ids["block"]
    assert rows(run, "--verdict", "none") == [blocked, held] or rows(run, "--verdict", "none") == [held, blocked]
    assert run("incidents", "resolve", held, "--verdict", "true", "--reason", "무단").returncode == 0
    assert rows(run, "--verdict", "true") == [held]
    assert run("incidents", "resolve", held, "--verdict", "lawful", "--reason", "공문 확인").returncode == 0
    assert rows(run, "--verdict", "true") == []
    assert rows(run, "--verdict", "lawful") == [held]
    assert rows(run, "--verdict", "none") == [blocked]
    assert run("incidents", "assign", held, "--to", "MR09").returncode == 0
    assert rows(run, "--assignee", "MR09") == [held]
    assert rows(run, "--assignee", "none") == [blocked]
    assert rows(run, "--department", "문화체육과", "--verdict", "lawful") == [held]
    assert rows(run, "--department", "회계과") == []
    shown = json.loads(run("incidents", "show", held, "--format", "json").stdout)
    assert (shown["verdict"], shown["assignee"]) == ("lawful", "MR09")
    assert "적법" in run("incidents", "list").stdout


def test_a_comment_keeps_nobodys_data(run: As, ids: dict[str, str], site: Path) -> None:
    done = run("incidents", "comment", ids["hold"], f"{rig.NAME} {rig.MOBILE} {rig.MAIL} 님과 통화함")
    assert done.returncode == 0
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        (body,) = connection.execute("SELECT body FROM journal WHERE kind = 'commented'").fetchone()
    assert json.loads(body)["text"] == "*** *** *** 님과 통화함"


def test_bad_words(run: As, ids: dict[str, str]) -> None:
    for words in (
        ("resolve", ids["hold"], "--verdict", "maybe", "--reason", "x"),
        ("resolve", ids["hold"], "--verdict", "true", "--reason", " "),
        ("resolve", "INC-0", "--verdict", "true", "--reason", "x"),
        ("assign", "INC-0", "--to", "MR09"),
        ("assign", ids["hold"], "--to", " "),
        ("comment", ids["hold"], " "),
    ):
        done = run("incidents", *words)
        assert (done.returncode, done.stdout) == (2, ""), words
        assert "Traceback" not in done.stderr


def test_any_number_of_incidents(site: Path) -> None:
    """More than SQLite takes marks for."""
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        assert len(latest(connection, (f"INC-{n}" for n in range(300_000)))) == 300_000
