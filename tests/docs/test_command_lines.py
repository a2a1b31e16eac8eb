"""Every command line on a page, in a help text or in an error is one that the program takes: its command, its options, and what it cannot do without."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from dlp.cli import cli

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md")))
SOURCES = tuple(sorted(path for name in ("dlp", "connectors", "detectors", "config", "deploy") for path in (ROOT / name).rglob("*") if path.suffix in (".py", ".yaml", ".yml", ".sh", ".service", "")))  # fmt: skip
FENCE = re.compile(r"^[ \t]*```(?:sh|console|bash|text)?\n(.*?)^[ \t]*```", re.MULTILINE | re.DOTALL)
CALLED = re.compile(r"(?:^|\s|/)dlp ((?:--site|--lang|[a-z][a-z-]*(?:\s|$)).*)$")
NOTATION = re.compile(r"[a-z]\|[a-z]|[*;\[]|\b(?:COMMAND|SERVER)\b|env_keep|^(?:reqmod_|icap|allow all|deny )")
"""What stands for several lines, or is another program's."""
GLOBAL = ("--site", "--lang")


def lines(text: str) -> Iterator[tuple[bool, str]]:
    """(does it stand by itself, line)."""
    for block in FENCE.findall(text):
        yield from ((True, line) for line in re.sub(r"\\\n\s*", " ", block).splitlines())
    prose = re.sub(r"^[ \t]*```.*?^[ \t]*```", "", text, flags=re.MULTILINE | re.DOTALL)
    yield from ((False, code.replace(r"\|", "|")) for code in re.findall(r"`([^`\n]+)`", prose))


def calls(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Of each call of the program: does it stand by itself, its words."""
    for whole, line in lines(text):
        for part in re.split(r"\s(?:\||&&|;|>|<)\s|\s>{1,2}\S+", re.sub(r"\s+#.*$", "", line)):
            if (found := CALLED.search(part.strip())) and not NOTATION.search(found[1]):
                try:
                    yield whole, shlex.split(found[1])
                except ValueError:  # a sentence with an apostrophe
                    yield False, found[1].split()


def objection(words: list[str], *, whole: bool) -> str:
    """Why the program would not take it; "" where it would. `whole`: nothing that it must have may be missing. Whether a file is there is not asked."""
    while words and words[0].startswith("--"):
        words = words[2:] if words[0] in GLOBAL else words[1:]
    command, context = cli, click.Context(cli)
    while isinstance(command, click.Group):
        if not words or words[0] in ("…", "--help"):
            return ""
        name, *words = words
        if (found := command.get_command(context, name)) is None:
            return f"no command {name}"
        command = found  # type: ignore[assignment]
    known = {"--help", *(name for one in command.params for name in (*one.opts, *one.secondary_opts))}
    if unknown := [word for word in words if word.startswith("--") and word.partition("=")[0] not in known]:
        return f"no option {unknown[0]}"
    if whole and "…" not in words:
        try:
            command.make_context("dlp", words).close()
        except click.exceptions.Exit:
            return ""
        except click.BadParameter as error:
            return error.format_message() if isinstance(error, click.MissingParameter) else ""
        except click.UsageError as error:
            return error.format_message()
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_lines_that_work(page: Path) -> None:
    found = list(calls(page.read_text("utf-8")))
    assert [f"{' '.join(words)}: {why}" for whole, words in found if (why := objection(words, whole=whole))] == []


def test_texts_name_commands_that_there_are() -> None:
    found = [(path, words) for path in SOURCES if path.is_file() for _, words in calls(path.read_text("utf-8", "replace"))]
    assert len(found) > 100
    assert [f"{path.name}: {' '.join(words)}: {why}" for path, words in found if (why := objection(words, whole=False))] == []


@pytest.mark.parametrize(
    "line", ["subject answr SR-1", "subject answer SR-1 --corection x", "subject answer --note x", "held release"]
)
def test_a_line_that_does_not_work_is_seen(line: str) -> None:
    assert [objection(words, whole=whole) for whole, words in calls(f"```sh\ndlp --site site {line}   # so\n```\n")] != [""]
