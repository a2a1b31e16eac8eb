"""The rights of persons concerned: pure rules, and the commands on a real site with messages that were really decided."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))
sys.path.insert(0, str(Path(__file__).parent))

import whole_rig as rig

import dlp

LETTER = f"정보공개 청구 {rig.CASE} 건, 청구인은 {rig.NAME} {rig.MOBILE} {rig.MAIL} 입니다."
HELD_TO, OPEN_TO = "kim@police-garam.example", "rescue@fire-garam.example"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that blocked one message about the case, held one and let one go; and one about another case."""
    site = rig.make_site(tmp_path_factory.mktemp("site") / "site")
    with dlp.open_site(site) as opened:
        for number, to in enumerate((rig.DIRECTOR, HELD_TO, OPEN_TO)):
            opened.submit(rig.message(LETTER, to, ident=f"m-{number}"))
        other = f"정보공개 청구 {rig.OTHER_CASE} 건, 청구인은 {rig.OTHER_NAME} {rig.OTHER_MOBILE} 입니다."
        opened.submit(rig.message(other, rig.DIRECTOR, ident="m-other"))
    return site


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Path:
    return rig.copy_site(made, tmp_path / "site")


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(site: Path) -> Run:
    """`dlp --site … subject WORDS`; its status, and all it said."""

    def ran(*words: str, command: str = "subject") -> tuple[int, str]:
        done = rig.here(site, command, *words)
        return done.returncode, done.stdout + done.stderr

    return ran


@pytest.fixture
def opened(site: Path) -> Callable[..., str]:
    """Open a request; its number."""

    def make(claim: str, *more: str, case: str = rig.CASE) -> str:
        done = rig.here(site, "subject", claim, case, "--as", "cpo", "--format", "jsonl", *more)
        assert done.returncode == 0, done.stderr
        return str(json.loads(done.stdout)["id"])

    return make
