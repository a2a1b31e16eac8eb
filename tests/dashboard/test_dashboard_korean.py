"""Korean screens are Korean: every word of the closed lists has one, and what stands on the screens besides is declared here."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import desk_rig as rig
import pytest
from desk_pilot import opened, run, screen_text, until

import dlp
from dlp.dashboard.desk import Desk
from dlp.dashboard.incident import Incident
from dlp.model import Action
from dlp.texts.screens import words
from dlp.views.encoded import _DECODERS
from dlp.vocabulary import ENTITIES, FIELDS, GAP_REASONS, GROUNDS, PARTS_OF_FIELDS, RELATIONS

KO = words("ko")
HANGUL = re.compile(r"[가-힣]")
LATIN = re.compile(r"(?<![\w@.*-])[A-Za-z][A-Za-z_-]{2,}(?![\w@.*-])")
CLOSED = {
    "entity": ENTITIES,
    "field": (*FIELDS, *PARTS_OF_FIELDS, "contact", "all"),
    "gap": GAP_REASONS,
    "ground": GROUNDS,
    "relation": (*RELATIONS, "withheld"),
    "how": (
        *(name for name, *_ in _DECODERS),
        *("plain", "rendered", "folded", "jamo", "spaced", "lookalike", "numerals", "keyboard", "reversed", "spelled", "reordered"),
    ),
    "basis": ("id", "ground", "article", "document", "approver", "consent_id", "purpose", "items", "recipients", "period"),
    "time": ("views", "findings", "links", "relations", "decision"),
    "fact": ("erased", "operator", "from", "reason", "to", "second", "what", "detail", "again", "ground", "document", "purpose"),
}
DECLARED = {
    *rig.RULES, *("INC", "PR", "serve", "smtp", "English", "Enter", "Esc", "Tab", "Home", "End", "Space", "Ctrl", "GR04", "MR09", "keys", "register", "journal"),
    *("red",),
}  # fmt: skip
"""Names of keys, of the rig's rules (no policy there titles them) and people, of commands, entrances and looks of the doctor; `[red]` is a text of the rig
that no screen may carry out."""


@pytest.mark.parametrize(("group", "word"), [(group, word) for group, found in CLOSED.items() for word in found])
def test_every_word_of_a_closed_list_has_its_korean(group: str, word: str) -> None:
    assert HANGUL.search(KO(f"{group}.{word}")), (group, word)


def _looks() -> Iterator[str]:
    """What is written into the access log as looked at, wherever the program names it."""
    for file in Path(dlp.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "looking":
                yield from (
                    word.value.value
                    for word in node.keywords
                    if word.arg == "what" and isinstance(word.value, ast.Constant) and isinstance(word.value.value, str)
                )


def test_every_look_has_its_korean() -> None:
    found = set(_looks())
    assert len(found) > 10
    assert [word for word in sorted(found) if not HANGUL.search(KO(f"look.{word}"))] == []


def test_no_latin_word_stands_on_a_korean_screen(site: Path, desk: Desk) -> None:
    rig.add(site, Action.BLOCK)
    rig.add(site, Action.HOLD)
    rig.propose(site, "x1")

    async def go() -> None:
        async with opened(desk, size=(120, 70)) as pilot:
            strange: dict[str, set[str]] = {}
            for key in "1234567":
                await pilot.press(key)
                await until(pilot, lambda: "읽는 중" not in screen_text(pilot) and "점검하는 중" not in screen_text(pilot))
                strange[key] = set(LATIN.findall(screen_text(pilot))) - DECLARED
            await pilot.press("2", "enter")
            await until(pilot, lambda: isinstance(pilot.app.screen, Incident) and "이력" in screen_text(pilot))
            strange["incident"] = set(LATIN.findall(screen_text(pilot))) - DECLARED
            assert not any(strange.values()), strange

    run(go())
