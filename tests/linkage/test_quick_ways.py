"""What spares work changes no answer: cheap tests before patterns say no only where the pattern would, and who is judged with others of his kind is
judged as he would be alone."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from bench import decision, shapes
from dlp import message as contract
from dlp.app import Site
from dlp.linkage import cues, roles, wording
from dlp.linkage.judge import Court


def _made_of(patterns: list[str], seed: int, count: int) -> list[str]:
    """Texts made of the words of patterns, together, apart, and in a row with names."""
    words = sorted({word for pattern in patterns for word in re.findall(r"[가-힣A-Za-z]+", pattern)})
    rng = random.Random(seed)
    between = ("", "", " ", "  ", ": ", ", ", "·", "(", "1) ", "은 ", "\n")
    return [
        "".join(rng.choice((rng.choice(words), "김가나")) + rng.choice(between) for _ in range(rng.randrange(1, 8)))
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_a_sentence_is_silent_only_where_no_pattern_finds_anything(seed: int) -> None:
    found = [wording.ASKED, wording._PETITION, wording._REQUEST, wording._CLAIM, wording._DOCUMENTS]
    silent = [text for text in _made_of([one.pattern for one in found], seed, 4000) if wording._silent(text)]
    assert len(silent) > 50
    for text in silent:
        assert not any(one.search(text) for one in found), text


@pytest.mark.parametrize("seed", range(4))
def test_a_role_is_looked_for_wherever_it_could_be(seed: int) -> None:
    found = [roles._STAFF_BEFORE, roles._BEFORE, roles._LABEL, roles._CORRESPONDENT]
    seen = dict.fromkeys(found, 0)
    for before in _made_of([one.pattern for one in found], seed, 4000):
        line = before[-80:].rpartition("\n")[2]
        text, start = before + "김가나", len(before)
        staff = roles._STAFF_BEFORE.search(text[max(0, start - 12) : start]) is not None
        assert roles.official(text, start, start + 3) == staff, text
        role, writes = roles._BEFORE.search(line), roles._CORRESPONDENT.search(line)
        assert (roles._BEFORE.search(line, roles._list_start(line)) is None) == (role is None), line
        assert roles._corresponds(line) == (writes is not None), line
        assert ":" in line or "：" in line or roles._LABEL.search(line) is None, line
        for one, hit in zip(found, (staff, role, roles._LABEL.search(line), writes), strict=True):
            seen[one] += bool(hit)
    assert all(seen.values())


@pytest.mark.parametrize("seed", range(4))
def test_a_label_is_met_by_its_last_sign(seed: int) -> None:
    for words, by_last in ((cues._LABELS, cues._LABELS_BY_LAST), (cues._GLUED, cues._GLUED_BY_LAST)):
        for text in _made_of([" ".join(words), " ".join(cues._LINKS)], seed, 2000):
            plain = text.endswith(words) or any(text.endswith(link) and text[: -len(link)].endswith(words) for link in cues._LINKS)
            assert cues._ends_with(text, by_last) == plain, text


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, list[list[str]]]]:
    site, rows = decision.site_with(3_000, tmp_path_factory.mktemp("kinds"))
    yield site, rows
    site.close()


NAMING = (
    "names with a role",
    "names of the register",
    "table with commas",
    "table rows of the register",
    "forms",
    "asterisks",
    "mixed",
)


@pytest.mark.parametrize("name", NAMING)
@pytest.mark.parametrize("talk", ["", "정보공개 청구가 들어온 건입니다. "])
def test_who_is_judged_with_his_kind_is_judged_as_alone(
    place: tuple[Site, list[list[str]]], name: str, talk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, rows = place
    for to in ("someone@outside.example", "s2@bench.example"):
        made = shapes.message(name, talk + shapes.text_of(name, rows, 2_000))
        made["recipients"] = [{"address": to}]
        links = []
        for one_by_one in (False, True):
            with monkeypatch.context() as patched:
                if one_by_one:
                    patched.setattr(Court, "_by_one", Court._odds)
                links.append(site.decide(contract.parse(made)).verdict.links)
        assert links[0] == links[1]
