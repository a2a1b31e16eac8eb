"""What a command is made of: parameters that say what they are, answers in both languages, and little that is loaded to show a list."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, is_dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Annotated, Any

import pytest
from click.testing import CliRunner

import dlp
from dlp import keys
from dlp.cli.commands import Deed, made
from dlp.cli.session import SUPPLIED, Place, Reading
from dlp.show.asking import Argument, Option, asked
from dlp.store import open_store
from dlp.texts.answers import ANSWERS
from dlp.texts.english_help import HELP

LOADED = """
import sys
from dlp.cli import main
sys.argv = ["dlp", "--site", sys.argv[1], "incidents", "list"]
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def test_a_list_of_incidents_loads_little(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    keys.create(site / "keys")
    open_store(site, keys.load(site / "keys")).close()
    done = subprocess.run([sys.executable, "-c", LOADED, str(site)], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "sqlite3" in loaded
    assert not loaded & {
        "pydantic", "spacy", "presidio_analyzer", "numpy", "textual", "sqlite_utils", "cryptography", "yaml", "typer",
    }  # fmt: skip


class Word(StrEnum):
    one = "one"
    two = "two"


@dataclass(frozen=True)
class Values:
    """A use case's own."""

    number: Annotated[int, Option("A number.", least=1, most=9)] = 5
    share: Annotated[float | None, Option("A share.")] = None
    several: Annotated[Sequence[Word], Option("Words.", "--word")] = ()
    chosen: Annotated[str, Option("A word.", words=("a", "b"))] = "a"
    inner: str = "no face asks for it"


def command(
    here: Place,
    first: Annotated[Path, Argument("A file.", metavar="FILE")],
    values: Values,
    flag: Annotated[bool, Option("A switch.")] = False,
    **cells: str,
) -> int:
    """Try it. Example: dlp x"""
    print(repr((here, first, values, flag, cells)))
    return 3


def ran(*words: str) -> tuple[int, str]:
    from dlp.show.asking import Asked

    tried = made(command, "x", more=[Asked("cell", str, "", Option("A cell."))])
    done = CliRunner().invoke(tried, list(words), obj=Path("site"))
    return done.exit_code, done.output


@pytest.mark.parametrize(
    ("words", "values", "rest"),
    [
        ([], Values(several=[]), (False, "")),
        (["--number", "9", "--share", "0.5", "--flag"], Values(9, 0.5, []), (True, "")),
        (["--word", "one", "--word", "two", "--cell", "가"], Values(several=[Word.one, Word.two]), (False, "가")),
        (["--chosen", "b"], Values(several=[], chosen="b"), (False, "")),
    ],
)
def test_options_become_the_values_that_a_use_case_takes(words: list[str], values: Values, rest: tuple[bool, str]) -> None:
    code, said = ran("a/b", *words)
    assert (code, said) == (3, repr((Place(Path("site")), Path("a/b"), values, rest[0], {"cell": rest[1]})) + "\n")


@pytest.mark.parametrize(
    "words",
    [
        [], ["f", "--number", "0"], ["f", "--number", "10"], ["f", "--number", "x"], ["f", "--number", "1.5"], ["f", "--share", "x"],
        ["f", "--word", "three"], ["f", "--chosen", "c"], ["f", "--inner", "x"], ["f", "g"], ["f", "--chosen", "a", "--chosen", "b"],
        ["f", "--share", "nan", "--number", ""], ["f", "--number"],
    ],
)  # fmt: skip
def test_what_is_not_of_its_kind_is_refused(words: list[str]) -> None:
    code, said = ran(*words)
    assert code == 2
    assert "Place(" not in said


def test_a_session_is_what_its_class_says() -> None:
    assert {one.name for one in asked(Reading) if one.option} == {"given", "form", "reason"}


def deeds() -> Iterator[tuple[str, Deed]]:
    """Every command that is one use case, by its words."""
    for name in HELP:
        if " " in name or not name:
            continue
        module: Any = import_module(f"dlp.cli.{name.replace('-', '_')}")
        below = (
            {f"{name} {word}": one for word, one in module.app.made.items()} if hasattr(module, "app") else {name: module.command}
        )
        yield from ((path, one) for path, one in below.items() if isinstance(one, Deed))


def test_a_use_case_is_given_all_that_it_takes() -> None:
    """By an option, by the session, or as one of its keywords."""
    assert len(list(deeds())) > 50
    for path, deed in deeds():
        for one in asked(deed.use):
            assert one.option or is_dataclass(one.kind) or one.name in SUPPLIED, (path, one)


def told() -> Iterator[tuple[str, set[str], str]]:
    """Every call by which something is told: the key as it is written (`{…}` for what changes), its facts, its place."""
    for path, deed in deeds():
        if isinstance(deed.tell, str):
            yield deed.tell or path, {"done", *(one.name for one in asked(deed.use))}, path
    for path in sorted(Path(dlp.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("say", "answer") and node.args:
                facts = {one.arg or "**" for one in node.keywords} - {"err"}
                for key in keys_of(node.args[0]):
                    yield key, facts, f"{path.name}:{node.lineno}"


def keys_of(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from (*keys_of(node.body), *keys_of(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)


def fields(text: str) -> set[str]:
    return {re.split(r"[.\[]", name)[0] for _, name, _, _ in Formatter().parse(text) if name}


def test_an_answer_has_the_same_facts_in_both_languages() -> None:
    assert [
        key for key, (korean, english) in ANSWERS.items() if not fields(english) <= fields(korean) | {"report", "quarter"}
    ] == []
    assert [
        key for key, (korean, english) in ANSWERS.items() if not re.search("[가-힣]", korean) or re.search("[가-힣]", english)
    ] == [
        "basis approve"  # what is written into a subject
    ]


def test_every_answer_is_given_with_its_facts_and_every_text_is_an_answer() -> None:
    used: set[str] = set()
    wrong: list[Any] = []
    for key, facts, place in told():
        if "screens" in place or "." in key:  # the screens' own words
            continue
        fitting = [one for one in ANSWERS if re.fullmatch(re.escape(key).replace(r"\{\}", ".+"), one)]
        used.update(fitting)
        for one in fitting:
            lacking = fields(ANSWERS[one][0]) | fields(ANSWERS[one][1])
            if "**" not in facts and lacking - facts:
                wrong.append((one, lacking - facts, place))
        if not fitting and " " in key:
            wrong.append((key, place))
    assert wrong == []
    written = {
        one.value
        for path in Path(dlp.__file__).parent.rglob("*.py")
        if path.name != "answers.py"
        for one in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(one, ast.Constant)
    }
    assert ANSWERS.keys() - used - written == set()
