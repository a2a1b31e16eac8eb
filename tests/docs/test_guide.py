"""The README and the pages say what is: every rule of the default policy, every command, no dead link; and the first lines work."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from dlp.cli import COMMANDS
from dlp.texts.labels import ACTIONS

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "guide.ko.md"
COMMAND_PAGE = ROOT / "docs" / "commands.md"
PAGES = (README, *sorted((ROOT / "docs").glob("*.md")))
ACTS = {"PIPA Decree": "영", "PIPA": "법", "FOI Decree": "정보공개법 시행령", "FOI": "정보공개법"}
LISTS_OF_ITEMS = {("PIPA", "2"), ("PIPA", "59")}
"""Articles without paragraphs: the number in brackets is an item (호)."""


def law_in_korean(citation: str) -> str:
    """`PIPA 24-2(1)` → `법 제24조의2제1항`; ValueError for a citation of another form."""
    found = re.fullmatch(r"(PIPA Decree|PIPA|FOI Decree|FOI) (\d+)(?:-(\d+))?(?:\((\d+)\)(\d+)?)?", citation)
    if found is None:
        raise ValueError(f"no citation this test can read: {citation}")
    act, article, branch, paragraph, item = found.groups()
    text = f"{ACTS[act]} 제{article}조" + (f"의{branch}" if branch else "")
    if paragraph:
        text += f"제{paragraph}{'호' if (act, article) in LISTS_OF_ITEMS else '항'}"
    return text + (f"제{item}호" if item else "")


def row(rule: dict[str, Any]) -> str:
    action = ACTIONS[rule["then"]] + (" (검토자에게 알림)" if rule.get("notify") else "")
    return f"| `{rule['id']}` | {rule['why']} | {action} | {', '.join(map(law_in_korean, rule['law']))} |"


RULES = {
    rule["id"]: row(rule) for rule in yaml.load((ROOT / "config" / "policy.yaml").read_text("utf-8"), yaml.CSafeLoader)["rules"]
}


@pytest.mark.parametrize(
    ("citation", "korean"),
    [
        ("PIPA 18(1)", "법 제18조제1항"),
        ("PIPA 18(2)3", "법 제18조제2항제3호"),
        ("PIPA 24-2(1)", "법 제24조의2제1항"),
        ("PIPA 28", "법 제28조"),
        ("PIPA 59(2)", "법 제59조제2호"),
        ("PIPA Decree 15", "영 제15조"),
        ("FOI 9(1)6", "정보공개법 제9조제1항제6호"),
        ("FOI Decree 6(3)", "정보공개법 시행령 제6조제3항"),
    ],
)
def test_laws_are_cited_as_koreans_cite_them(citation: str, korean: str) -> None:
    assert law_in_korean(citation) == korean


@pytest.mark.parametrize("name", RULES)
def test_guide_has_the_rule_as_it_stands(name: str) -> None:
    assert RULES[name] in GUIDE.read_text("utf-8").splitlines(), f"docs/guide.ko.md needs this line: {RULES[name]}"


def test_guide_has_no_rule_that_is_gone() -> None:
    section = GUIDE.read_text("utf-8").partition("## 기본 규칙")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `([a-z0-9-]+)` \|", section, re.MULTILINE)
    assert sorted(listed) == sorted(RULES)


@pytest.mark.parametrize("page", [COMMAND_PAGE, GUIDE], ids=lambda page: page.name)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_mentioned(command: str, page: Path) -> None:
    assert re.search(rf"\bdlp (--site \S+ )?{command}\b", page.read_text("utf-8")), f"{page.name} does not mention `dlp {command}`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_relative_link_is_dead(page: Path) -> None:
    prose = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)", prose)
    files = [unquote(t.partition("#")[0]) for t in targets if not re.match(r"[a-z]+:", t) and not t.startswith("#")]
    assert [f for f in files if not (page.parent / f).exists()] == []


def test_readme_leads_to_every_page() -> None:
    text = README.read_text("utf-8")
    assert [page.name for page in PAGES if page != README and f"docs/{page.name}" not in text] == []


def test_no_page_names_a_package_of_a_registry_that_is_not_ours() -> None:
    """Nobody publishes this program: a name in an index would be somebody else's."""
    texts = [*PAGES, *(ROOT / "dlp").rglob("*.py"), *(ROOT / "connectors").rglob("*.py")]
    assert [str(path.relative_to(ROOT)) for path in texts if re.search(r"foi-dlp\[", path.read_text("utf-8"))] == []


def test_the_first_lines_of_the_readme_block_a_message(tmp_path: Path) -> None:
    lines = README.read_text("utf-8").partition("## A first blocked message")[2].partition("```sh\n")[2].partition("```")[0]
    install, _, rest = lines.partition("\n")
    assert install == "make install && . .venv/bin/activate"
    (tmp_path / "config").symlink_to(ROOT / "config")
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "DLP_LANG": "en"}
    done = subprocess.run(["bash", "-e", "-c", rest], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "✗ block" in done.stdout
    assert "곽여울" not in done.stdout
    assert "-7788" not in done.stdout
