"""Whatever a person writes is kept whole or refused with the limit: a comment that ends in its middle is found when it is needed."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import whole_rig as rig
from command_lines import STAYS, leaves, line

import dlp
from dlp.ledgers.reviews import STATEMENT
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError
from dlp.store import FILE

SIGN = "갹"
"""Stands in no other text."""
LONG = 15_000
TEXTS = [
    (name, one)
    for name, command in leaves()
    for one in command.params
    if getattr(one.type, "name", "") == "str" and name not in STAYS and one.name not in ("given", "shell")
]


def kept(site: Path) -> list[int]:
    """How long the runs of the sign are that stand in the journal."""
    with closing(sqlite3.connect(site / FILE)) as journal:
        bodies = [body for (body,) in journal.execute("SELECT body FROM journal ORDER BY seq")]
    return [len(run) for body in bodies for run in re.findall(f"{SIGN}+", str(body))]


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    site = rig.make_site(tmp_path_factory.mktemp("long") / "site")
    with dlp.open_site(site) as opened:
        letter = f"정보공개 청구 {rig.CASE} 건, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
        opened.submit(rig.message(letter, "kim@police-garam.example", ident="m-1"))
    return site, rig.rows(rig.here(site, "held", "list", "--format", "jsonl"))[0]["id"]


@pytest.mark.parametrize("name", sorted({name for name, _ in TEXTS}))
def test_no_text_is_cut_in_silence(name: str, long_site: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, incident = long_site
    monkeypatch.chdir(tmp_path)
    command = dict(leaves())[name]
    real = {"incident_id": incident, "incident_ids": incident, "case_no": rig.CASE, "out": str(tmp_path / "out")}
    for one in [param for where, param in TEXTS if where == name]:
        long = SIGN * LONG
        words = line(name, command, {**real, str(one.name): long})
        if long not in words:
            words += [one.opts[0], long] if one.param_type_name == "option" else [long]
        rig.here(site, *words)
        assert set(kept(site)) <= {LONG}, one.name


@pytest.mark.parametrize(
    "words",
    [
        ("incidents", "comment"),
        ("incidents", "resolve", "--verdict", "true", "--reason"),
        ("held", "refuse", "--reason"),
        ("retention", "hold", "--reason"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_what_fits_is_kept_whole_and_one_more_sign_is_not(
    words: tuple[str, ...], long_site: tuple[Path, str], tmp_path: Path
) -> None:
    made, incident = long_site
    site = rig.copy_site(made, tmp_path / "site")
    where = ("--incident", incident) if words[0] == "retention" else (incident,)
    before = len(kept(site))
    refused = rig.here(site, *words[:2], *where, *words[2:], SIGN * (STATEMENT + 1))
    assert refused.returncode == 2
    assert f"{STATEMENT + 1}자입니다. {STATEMENT}자까지만" in refused.stderr
    assert len(kept(site)) == before
    done = rig.here(site, *words[:2], *where, *words[2:], SIGN * STATEMENT)
    assert done.returncode == 0, done.stderr
    assert kept(site)[-1] == STATEMENT


def test_a_name_that_is_cut_out_makes_nothing_be_cut_at_the_end(long_site: tuple[Path, str]) -> None:
    """The mark of what is cut out can be longer than the name."""
    text = rig.NAME + SIGN * (STATEMENT - 3)
    assert kept_reason(long_site[0], text) == "***" + text[len(rig.NAME) :]
    with pytest.raises(ConfigError, match=str(STATEMENT)):
        kept_reason(long_site[0], text + SIGN)
