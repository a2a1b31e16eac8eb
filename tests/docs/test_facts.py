"""The page of the facts is the facts: none is missing, and its type, scope and words are those by which a rule is read."""

from __future__ import annotations

import runpy
from pathlib import Path

from dlp.policy.facts import WORDS
from dlp.vocabulary import FACTS

ROOT = Path(__file__).parents[2]


def test_the_page_is_made_of_the_facts() -> None:
    made = runpy.run_path(str(ROOT / "tools" / "facts_page.py"))["page"]()
    assert (ROOT / "docs" / "facts.md").read_text("utf-8") == made, "python tools/facts_page.py > docs/facts.md"
    assert all(made.count(f"| `{name}` |") == 1 for name in FACTS)
    assert WORDS.keys() <= FACTS.keys()
    assert all(said.strip() for _, said in FACTS.values())
