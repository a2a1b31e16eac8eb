"""Every command explains itself with an example, and a shell can complete it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress

import pytest
from rich.cells import cell_len

from dlp.cli import COMMANDS, _typer_command, cli, main
from dlp.texts.korean_help import HELP
from dlp.texts.korean_options import OPTIONS

HELP_TEXT = "Show this message and exit."


def leaves() -> Iterator[tuple[str, object]]:
    for name in COMMANDS:
        command = _typer_command(name)
        below = getattr(command, "commands", None)
        yield from ((f"{name} {word}", one) for word, one in below.items()) if below else ((name, command),)


@pytest.mark.parametrize(("name", "command"), list(leaves()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_command_has_help_with_an_example(name: str, command: object) -> None:
    assert "Example" in (getattr(command, "help", "") or ""), f"dlp {name}"


def test_every_command_says_in_korean_what_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "ko")
    wanted = {"", *COMMANDS, *(name for name, _ in leaves())}
    assert wanted - HELP.keys() == set()
    assert HELP.keys() - wanted == set()
    for name in COMMANDS:
        for one in (command := _typer_command(name), *getattr(command, "commands", {}).values()):
            assert "가" <= (one.get_short_help_str(200) or " ")[0] <= "힣" or not one.short_help.isascii(), (name, one.name)
    monkeypatch.setenv("DLP_LANG", "en")
    assert _typer_command("held").help.isascii()


def options() -> Iterator[tuple[str, str]]:
    """Every option and argument that says what it is, of every command, as the reader sees it."""
    for name in COMMANDS:
        for one in (command := _typer_command(name), *getattr(command, "commands", {}).values()):
            yield from ((f"{name} {one.name} {option.name}", option.help or "") for option in one.params if not option.hidden)


def test_every_option_is_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words of a closed list are the same in both; all else is English for who reads English, but for a column's name behind its English, and Korean
    for who reads Korean."""
    words = re.compile(r"[a-z_, …:/.*()→A-Z0-9-]+")
    monkeypatch.setenv("DLP_LANG", "en")
    english = dict(options())
    own = {one.help for one in cli.params} | {HELP_TEXT}
    assert {text for text in english.values() if text not in OPTIONS} == set()
    assert [text for text in english.values() if re.match("[가-힣]", text)] == []
    assert OPTIONS.keys() - {*english.values()} == own | {"Show the version and exit."}
    monkeypatch.setenv("DLP_LANG", "ko")
    korean = dict(options())
    assert korean.keys() == english.keys()
    assert [name for name, text in korean.items() if not re.search("[가-힣]", text) and not words.fullmatch(text)] == []
    command = _typer_command("doctor")
    assert (
        command.get_help_option(command.make_context("doctor", ["--only", "journal"], resilient_parsing=True)).help
        == OPTIONS[HELP_TEXT]
    )


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_line_of_help_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """By cells; a name with its values may be longer than any column, and then stands alone."""
    monkeypatch.setenv("DLP_LANG", language)
    monkeypatch.setenv("COLUMNS", "80")
    pages = {"": root_help(monkeypatch)}
    for name in COMMANDS:
        for words, one in (
            (name, command := _typer_command(name)),
            *((f"{name} {word}", below) for word, below in getattr(command, "commands", {}).items()),
        ):
            pages[words] = one.get_help(one.make_context(f"dlp {words}", [], resilient_parsing=True))
    wide = [
        (name, line) for name, page in pages.items() for line in page.splitlines() if cell_len(line) > 80 and " " in line.strip()
    ]
    assert wide == []
    assert not any("\ue000" in page for page in pages.values())
    assert ("사이트 폴더" in pages[""], "판을 보여" in pages[""], "이 도움말" in pages[""]) == (language == "ko",) * 3


def root_help(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "argv", ["dlp", "--help"])
    with redirect_stdout(io.StringIO()) as shown, suppress(SystemExit):
        main()
    return shown.getvalue()


def completed(*words: str) -> set[str]:
    line = " ".join(("dlp", *words))
    env = {**os.environ, "_DLP_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
    done = subprocess.run([sys.executable, "-m", "dlp"], env=env, capture_output=True, text=True, check=False, timeout=120)
    return {one.partition(",")[2] for one in done.stdout.splitlines()}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("inc",), {"incidents"}),
        (("incidents", "l"), {"list"}),
        (("breach", "notice", "--t"), {"--to"}),
        (("report", "--q"), {"--quarter"}),
        (("--site", "x", "journal", "ver"), {"verify"}),
    ],
)
def test_a_shell_completes(words: tuple[str, ...], found: set[str]) -> None:
    assert completed(*words) == found


@pytest.mark.parametrize("words", [(), ("--lang",), ("--lang", "en"), ("--lang=en",), ("--site",)], ids=" ".join)
def test_a_line_without_a_command_is_answered(words: tuple[str, ...]) -> None:
    """Too short to do anything: a line that says so and exit 2, never a stack trace."""
    done = subprocess.run([sys.executable, "-m", "dlp", *words], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert "dlp" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(shell: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dlp", "completion", shell], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0
    assert "_DLP_COMPLETE" in done.stdout


def test_no_line_of_a_list_of_commands_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "en")
    hints = [below.get_short_help_str() for below in _typer_command("store").commands.values()]
    assert hints
    assert not [hint for hint in hints if not hint.endswith(".") or hint.endswith("...")]
