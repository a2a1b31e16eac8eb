"""Every command explains itself with an example, and a shell can complete it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from typing import Any

import click
import pytest
from rich.cells import cell_len

from dlp.cli import COMMANDS, _unread, cli, command_named, main
from dlp.cli.explaining import parts
from dlp.texts.korean_details import DETAILS
from dlp.texts.korean_help import HELP
from dlp.texts.korean_options import OPTIONS

HELP_TEXT = "Show this message and exit."


def leaves() -> Iterator[tuple[str, object]]:
    for name in COMMANDS:
        command = command_named(name)
        below = getattr(command, "commands", None)
        yield from ((f"{name} {word}", one) for word, one in below.items()) if below else ((name, command),)


def test_every_command_says_in_korean_what_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "ko")
    wanted = {"", *COMMANDS, *(name for name, _ in leaves())}
    assert wanted - HELP.keys() == set()
    assert HELP.keys() - wanted == set()
    for name in COMMANDS:
        for one in (command := command_named(name), *getattr(command, "commands", {}).values()):
            assert "가" <= (one.get_short_help_str(200) or " ")[0] <= "힣" or not one.short_help.isascii(), (name, one.name)
    monkeypatch.setenv("DLP_LANG", "en")
    assert command_named("held").help.isascii()


def options() -> Iterator[tuple[str, str]]:
    """Every option and argument that says what it is, of every command, as the reader sees it."""
    for name in COMMANDS:
        for one in (command := command_named(name), *getattr(command, "commands", {}).values()):
            yield from ((f"{name} {one.name} {option.name}", option.help or "") for option in one.params)


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
    command = command_named("doctor")
    assert (
        command.get_help_option(command.make_context("doctor", ["--only", "journal"], resilient_parsing=True)).help
        == OPTIONS[HELP_TEXT]
    )


def pages(monkeypatch: pytest.MonkeyPatch, language: str, columns: int) -> dict[str, str]:
    """The whole help of the program: of itself, of every command, of every group and what is in it."""
    monkeypatch.setenv("DLP_LANG", language)
    monkeypatch.setenv("COLUMNS", str(columns))
    found = {"": root_help(monkeypatch)}
    for name in COMMANDS:
        for words, one in (
            (name, command := command_named(name)),
            *((f"{name} {word}", below) for word, below in getattr(command, "commands", {}).items()),
        ):
            context = one.make_context(f"dlp {words}", [], resilient_parsing=True)
            context.max_content_width = columns
            found[words] = one.get_help(context)
    return found


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_line_of_help_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """By cells; a name with its values may be longer than any column, and then stands alone."""
    shown = pages(monkeypatch, language, 80)
    wide = [
        (name, line) for name, page in shown.items() for line in page.splitlines() if cell_len(line) > 80 and " " in line.strip()
    ]
    assert wide == []
    assert not any("\ue000" in page for page in shown.values())
    assert ("사이트 폴더" in shown[""], "판을 보여" in shown[""], "이 도움말" in shown[""]) == (language == "ko",) * 3


EXAMPLE = re.compile(r"^ *(?:예|Example): .*$", re.MULTILINE)
USAGE = re.compile(r"^(?:사용법|Usage): dlp .*$", re.MULTILINE)
NAMED = re.compile(r"`[^`]*`|\([^()]*\)|님")
"""A command or a file by its name; in English the official name of a thing, or of a column, behind the English one."""
SENTENCE = re.compile(r"[A-Za-z][a-z]+(?: [A-Za-z]?[a-z]+)+")
NAMES = {"Matrix Synapse", "int range", "float range"}


def test_every_page_is_whole_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Headings, remarks, commands, options and all that is said of them; only what is typed is the same in both. The lines of an example hold data."""
    korean, english = (pages(monkeypatch, language, 4000) for language in ("ko", "en"))
    assert korean.keys() == english.keys()
    for name, page in korean.items():
        assert USAGE.match(page), name
        assert [one for one in SENTENCE.findall(NAMED.sub("", USAGE.sub("", EXAMPLE.sub("", page)))) if one not in NAMES] == [], (
            name
        )
        assert not re.search("Usage|Options:|default:|required", page), name
        assert len(EXAMPLE.findall(page)) == len(EXAMPLE.findall(english[name])), name
    for name, page in english.items():
        assert re.findall("[가-힣]+", NAMED.sub("", EXAMPLE.sub("", page))) == [], name
    groups = {name for name in COMMANDS if getattr(command_named(name), "commands", None)}
    assert {name for name, page in korean.items() if not EXAMPLE.search(page)} == groups - {"bot"}


def test_the_details_of_every_command_have_their_korean(monkeypatch: pytest.MonkeyPatch) -> None:
    """What its help says after the first sentence; a text that was changed has no Korean any more, and is told here."""
    monkeypatch.setenv("DLP_LANG", "en")
    said = {name: parts(one.help or "")[0] for name, one in (*leaves(), *((name, command_named(name)) for name in COMMANDS))}
    more = {text for text in said.values() if ". " in text}
    assert more - DETAILS.keys() == set()
    assert DETAILS.keys() - {*said.values()} == set()


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
    hints = [below.get_short_help_str() for below in command_named("store").commands.values()]
    assert hints
    assert not [hint for hint in hints if not hint.endswith(".") or hint.endswith("...")]


def wrong_lines(step: Any) -> Iterator[list[str]]:
    """Lines that cannot be read: nothing, too much, an option that is not there, one without its value, one with a value of another kind."""
    yield from ([], ["x"] * 12, ["--no-such"], ["--fomat", "x"], ["--help=x"])
    for option in step.params:
        if option.param_type_name == "option" and not option.is_flag:
            yield from ([option.opts[0]], [option.opts[0], "no/such"], [option.opts[0], "-99999999999"])


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_line_that_cannot_be_read_is_answered_in_the_readers_language(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """By every command; what was typed and what may be typed is quoted, and stays as it is."""
    monkeypatch.setenv("DLP_LANG", language)
    answers = []
    for name in COMMANDS:
        top = command_named(name)
        for words, one in ((name, top), *((f"{name} {word}", below) for word, below in getattr(top, "commands", {}).items())):
            for line in wrong_lines(one):
                try:
                    one.make_context(f"dlp {words}", list(line))
                except (click.exceptions.NoArgsIsHelpError, click.exceptions.Exit):  # its help
                    continue
                except click.ClickException as error:
                    answers.append((words, line, _unread(error)))
    assert len(answers) > 300
    foreign = SENTENCE if language == "ko" else re.compile("[가-힣]+")
    assert [(*one, found) for *one, said in answers if (found := foreign.findall(NAMED.sub("", said)))] == []
