"""A list of thousands of names: what is judged of it is what would be judged of all."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from bench.decision import site_with
from dlp import message as contract
from dlp.app import Site
from dlp.budget import Budget
from dlp.linkage import crowd, naming
from dlp.linkage.crowd import Crowd
from dlp.model import Verdict

Rows = list[list[str]]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Rows]]:
    site, rows = site_with(3_000, tmp_path_factory.mktemp("crowd") / "s")
    yield site, rows
    site.close()


def text_of(rows: Rows, seed: int) -> str:
    """Two thousand names and more, some with what belongs to them, some with what belongs to others, some of whom something is said."""
    rng = random.Random(seed)
    pieces = []
    for row in rng.sample(rows[1:], 2_400):
        name, kind = row[3], rng.randrange(200)
        pieces.append({
            0: f"{name} {row[5]}", 1: f"{name}({rng.choice(rows[1:])[5]})", 2: f"정보공개 청구인 {name}", 3: f"{name} {row[0]}", 4: f"{name} {row[4]}",
            5: f"{name}, {row[2]}", 6: f"{name} 팀장", 7: f"{name[0]}*{name[2]}", 8: f"\n{name} {row[7]}\n", 9: f"담당: {name}",
            10: f"누가 냈냐면 {name}이래요", 11: f"혹시 {name}이 넣었대요?",
        }.get(kind, name))  # fmt: skip
    return rng.choice((" ", ", ", "\n")).join(pieces)


def decided(site: Site, text: str, sender: str, subject: str) -> Verdict:
    message = {"id": "c", "channel": "email", "sender": {"address": sender}, "recipients": [{"address": "someone@outside.example"}]}
    made = contract.parse(
        {**message, "text": text, "sent_at": "2026-11-20T12:00:00+09:00", **({"subject": subject} if subject else {})}
    )
    return site.decide(made, budget=Budget()).verdict


def told(verdict: Verdict) -> list[tuple[object, ...]]:
    """The links, but for what stands in them of the place: of two where a name stands with nothing said, either may be the one."""
    groups: dict[int, set[int]] = {}
    for link in verdict.links:
        groups.setdefault(link.group, set()).add(link.person)
    return sorted(
        (link.person, link.rows, sorted(link.fields), link.identified, link.partial, link.suspected, sorted(groups[link.group]))
        for link in verdict.links
    )


@pytest.mark.parametrize("seed", range(8))
def test_the_outcome_is_that_of_judging_every_name(town: tuple[Site, Rows], seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    site, rows = town
    text, sender = text_of(rows, seed), ("s1", "s9")[seed % 2] + "@bench.example"
    subject = ("", "정보공개 청구 현황", "그분 건", "정보공개 청구한 사람이 누구인가요?")[seed % 4]
    left: list[int] = []
    meant = Crowd.meant

    def counted(self: Crowd, said: crowd.Besides) -> list[naming.Named]:
        found = meant(self, said)
        left.append(len(self.rows))
        return found

    monkeypatch.setattr(Crowd, "meant", counted)
    quick = decided(site, text, sender, subject)
    assert left or subject, "nothing stands in the subject that makes each name of a list count"
    monkeypatch.setattr(naming, "LIST", 1 << 30)
    plain = decided(site, text, sender, subject)
    assert quick.decision.action is plain.decision.action
    assert told(quick) == told(plain)
    assert quick.findings == plain.findings
