"""Errors come in the reader's language: Korean unless he asks for English. Every text that is raised to a command has its Korean."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import whole_rig as rig

from dlp.ports import ConfigError, NotNow, StoreError
from dlp.texts import korean_desk, korean_policy, korean_site
from dlp.texts.told import told, told_of, told_of_store

TEXT = {"ConfigError": 2, "StoreError": 0, "MessageError": 1}
"""Errors that end as a line on a terminal, and which of their arguments says what to do."""
INSIDE = {"{}: {}", "no such {}", "{}: dlp proposal approve {}", "{} ({}: {} --help)", "; see: dlp {}"}
"""Made of texts that are looked up one by one."""
HANGUL = re.compile("[가-힣]")
CATALOGUE = {**korean_site.MESSAGES, **korean_desk.MESSAGES, **korean_policy.MESSAGES}


def template(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)]
    if isinstance(node, ast.IfExp):
        return template(node.body) + template(node.orelse)
    return []


Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def within(scope: ast.AST) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(scope))


class Sources:
    """The program's own text. Read when a test asks: it is a fifth of what everything in this folder costs to collect."""

    def __init__(self) -> None:
        self.trees = {
            file.relative_to(rig.ROOT): ast.parse(file.read_text("utf-8"))
            for top in ("dlp", "connectors")
            for file in sorted((rig.ROOT / top).rglob("*.py"))
        }
        self.functions: dict[str, list[tuple[Path, Function]]] = {}
        self.constants: dict[str, list[tuple[Path, ast.expr]]] = {}
        for file, tree in self.trees.items():
            for node in within(tree):
                if isinstance(node, Function):
                    self.functions.setdefault(node.name, []).append((file, node))
            for node in tree.body:
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                    self.constants.setdefault(node.target.id, []).append((file, node.value))


@cache
def _assigned(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """What its local names were given, alone or as one of several."""
    found: dict[str, list[ast.expr]] = {}
    for node in within(scope):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            flat = [one for target in targets for one in (target.elts if isinstance(target, ast.Tuple) else [target])]
            for name in {one.id for one in flat if isinstance(one, ast.Name)}:
                found.setdefault(name, []).append(node.value)
    return found


@cache
def _returned(function: Function) -> list[ast.expr]:
    return [one.value for one in within(function) if isinstance(one, ast.Return) and one.value is not None]


def made(
    own: Sources, node: ast.expr, file: Path, scope: ast.AST | None, seen: frozenset[tuple[Path, int]]
) -> Iterator[tuple[str, str]]:
    """Every text that an expression may stand for, and where it is written: also by way of a local name, a constant, or what a function of
    that name returns."""
    if texts := template(node):
        yield from ((text, f"{file}:{node.lineno}") for text in texts)
    elif isinstance(node, ast.BoolOp | ast.Tuple):
        for one in node.values if isinstance(node, ast.BoolOp) else node.elts:
            yield from made(own, one, file, scope, seen)
    elif isinstance(node, ast.Call):
        for place, function in own.functions.get(
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), []
        ):
            if (place, function.lineno) not in seen:
                for one in _returned(function):
                    yield from made(own, one, place, function, seen | {(place, function.lineno)})
    elif isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        local = _assigned(scope).get(name, []) if scope is not None and isinstance(node, ast.Name) else []
        for value in local:
            yield from made(own, value, file, scope, seen)
        for place, value in [] if local else own.constants.get(name, []):
            yield from made(own, value, place, None, seen)


@cache
def sources() -> Sources:
    return Sources()


@cache
def raised() -> tuple[tuple[str, str], ...]:
    """Each text that ends in an error of a command, and where it is written."""
    return tuple(_raised())


def _raised() -> Iterator[tuple[str, str]]:
    own = sources()
    for file, tree in own.trees.items():
        scopes: list[ast.AST] = [node for node in within(tree) if isinstance(node, Function)]
        for scope in scopes or [tree]:
            for node in within(scope):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXT:
                    place = TEXT[node.func.id]
                    if len(node.args) > place:
                        yield from made(own, node.args[place], file, scope, frozenset())


def test_the_texts_are_found_however_they_reach_the_error() -> None:
    found = {text for text, _ in raised()}
    assert "the database cannot be reached" in found  # a local name
    assert any(
        text.startswith("journal damaged: restore it. {} remembers") for text in found
    )  # returned by a function, raised by another
    assert any(text.startswith("the operators of this site are gone") for text in found)  # a constant of another module


def test_every_error_text_has_its_korean() -> None:
    missing = {f"{text!r} ({place})" for text, place in raised() if text and text not in CATALOGUE and text not in INSIDE}
    assert sorted(missing) == [], "add them to dlp/texts/korean_site.py or korean_desk.py"


def test_the_catalogue_keeps_what_changes() -> None:
    for english, korean in CATALOGUE.items():
        assert english.count("{}") >= korean.count("{}"), english
        assert HANGUL.search(korean) or not HANGUL.search(english)
    parts = [korean_site.MESSAGES, korean_desk.MESSAGES, korean_policy.MESSAGES]
    assert len(CATALOGUE) == sum(map(len, parts))


def test_messages_within_messages_and_places() -> None:
    assert told("store: no such held message; see: dlp held list") == "저장소: 그런 보류 메시지가 없습니다. 참고: dlp held list"
    assert told_of_store(NotNow("this suspension has ended, and is no more to be corrected"), []) == told(
        "this suspension has ended, and is no more to be corrected"
    )
    assert told_of_store(StoreError("the store keys kept changing: try again"), []).startswith("저장소: ")
    assert told("cannot be read (No such file or directory)") == "읽을 수 없습니다 (파일이 없습니다)"
    assert (
        told_of(ConfigError("dlp.yaml", "line 3, smtp.listen", "must be HOST:PORT"))
        == "dlp.yaml: 3행, smtp.listen: HOST:PORT 꼴이어야 합니다"
    )
    assert told("INC-1: its state is released") == "INC-1: 지금 상태에서는 할 수 없습니다: 내보냄"
    assert told("what nobody has written down") == "what nobody has written down"


def test_a_place_in_words_is_korean_too() -> None:
    """A place is a file, a setting, an option or a variable, the same in either language, or words, which are not."""
    places = {
        node.args[0].value
        for tree in sources().trees.values()
        for node in within(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ConfigError" and node.args
        if isinstance(node.args[0], ast.Constant)
    }
    assert [place for place in places if " " in str(place) and place not in CATALOGUE] == []
    error = ConfigError("the database", "dlp_claim", "2 rows are undecided or held: decide them first, or use --force")
    assert told_of(error).startswith("데이터베이스: dlp_claim: 2건이 ")


def test_a_disk_that_refuses_a_register_table_is_told_in_the_readers_language(own_site: Path, tmp_path: Path) -> None:
    (own_site / "register" / ".cases.sealed.new").mkdir()  # where the draft would be written
    before = (own_site / "register" / "cases.sealed").read_bytes()
    table = tmp_path / "cases.csv"
    table.write_text(rig.TABLES["cases"], "utf-8")
    done = rig.here(own_site, "register", "import", "cases", str(table))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("dlp: 저장소: 대장 cases 파일을 쓰지 못했습니다 ("), done.stderr
    english = rig.dlp(own_site, "register", "import", "cases", str(table), env={"DLP_LANG": "en"})
    assert english.returncode == 2
    assert english.stderr.startswith("dlp: store: register table cases could not be written ("), english.stderr
    assert (own_site / "register" / "cases.sealed").read_bytes() == before


WRONG: tuple[tuple[str, ...], ...] = (
    ("nothing",), ("incidents", "lst"), ("incidents", "list", "--no-such"), ("incidents", "list", "--format", "xml"), ("incidents", "list", "--limit", "x"),
    ("incidents", "show"), ("held", "refuse", "INC-0"), ("incidents", "list", "--action", "blcok"), ("held", "release", "INC-0"), ("scan", "/none.eml"),
    ("serve", "--smtp", "localhost"), ("incidents", "list", "--since", "gestern"), ("doctor", "--only", "x"), ("journal", "verify", "--checkpoint", "x"),
    ("--format", "jsonl", "doctor"), ("--langs", "en", "doctor"), ("--site", "x", "doctor"), ("docter",), ("caller", "remove", "nobody"), ("register", "import", "people", "x.csv"), ("held", "refuse", "INC-0", "--reason", " "), ("subject", "show", "SR-0"),
)  # fmt: skip


def test_lint_speaks_korean_too() -> None:
    """Its texts are the second of a pair whose first is a code."""
    file = rig.ROOT / "dlp" / "policy" / "linting.py"
    pairs = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Tuple) and len(node.elts) == 2]
    texts = {text for pair in pairs if isinstance(pair.elts[0], ast.Constant) for text in template(pair.elts[1])}
    assert len(texts) > 10
    assert sorted(texts - CATALOGUE.keys()) == []


def complaints(file: Path) -> Iterator[str]:
    """Texts of the calls that complain of a policy."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr == "wrong" and len(node.args) > 1:
            yield from template(node.args[1])
        elif isinstance(node.func, ast.Name) and node.func.id in ("ExpressionError", "ValueError"):
            yield from template(node.args[0])


def test_what_is_wrong_with_a_policy_is_korean_too() -> None:
    from dlp.policy.pages import _HINTS

    found = {text for file in (rig.ROOT / "dlp" / "policy").glob("*.py") for text in complaints(file)}
    assert len(found) > 20
    assert sorted((found | set(_HINTS.values())) - {"{} can never be {}{}", "can never be {}{}"} - CATALOGUE.keys()) == []


BROKEN = {
    "scope: message": "scope: recipent", "then: block": "then: blok", "when: ": "whn: ", "tests:": "test:", "then: hold": "then: 3",
    "mode: enforce": "mode: 3", "id: ": "id: [a] #", "rules:": "rule:", "law: [": "law: {x: [", "version: ": "version: [1] #",
    "r.outside": "r.outsid", "r.relation == \"interested\"": "r.relation == \"intrested\"",
}  # fmt: skip


@pytest.mark.parametrize("old", BROKEN)
def test_a_broken_policy_is_explained_in_korean(old: str, own_site: Path) -> None:
    """Each line of lint holds Hangul outside the words of the file itself."""
    file = own_site / "policy.yaml"
    text = file.read_text("utf-8")
    before, after = text.rsplit(old, 1)  # the last one: the first may stand in a comment
    file.write_text(before + BROKEN[old] + after, "utf-8")
    done = rig.here(own_site, "policy", "lint", "--format", "jsonl")
    rows = rig.rows(done)
    assert rows
    for row in rows:
        assert HANGUL.search(told(row["text"])), row["text"]


@pytest.mark.parametrize(
    "line",
    [
        ("--lang", "en", "--no-such"),
        ("--no-such", "--lang", "en"),
        ("--lang=en", "docter"),
        ("--lang", "en", "doctor", "--no-such"),
    ],
)
def test_what_is_wrong_with_the_line_is_told_in_the_language_it_asks_for(site: Path, line: tuple[str, ...]) -> None:
    done = rig.dlp(site, *line)
    assert (done.returncode, HANGUL.search(done.stderr)) == (2, None), done.stderr
    assert HANGUL.search(rig.dlp(site, "doctor", "--lang", "en").stderr)  # after the command it is the command's own word


@pytest.mark.parametrize("words", WRONG)
def test_an_error_is_korean_unless_english_is_asked_for(site: Path, words: tuple[str, ...]) -> None:
    korean = rig.here(site, *words)
    assert korean.returncode == 2
    assert HANGUL.search(korean.stderr), korean.stderr
    english = rig.dlp(site, *words, env={"DLP_LANG": "en"})
    assert english.returncode == 2
    assert not HANGUL.search(english.stderr), english.stderr


@pytest.mark.parametrize(
    ("line", "field"),
    [("nonsense: 1", "nonsense"), ("smtp:\n  enabled: maybe", "smtp.enabled"), ("log_level: loud", "log_level"), ("limits:\n  text_characters: 5", "limits.text_characters"),
     ("agency:\n  domains: x", "agency.domains"), ("journal:\n  lock_seconds: soon", "journal.lock_seconds"), ("schema: x", "schema")],
)  # fmt: skip
def test_a_wrong_setting_is_told_in_korean_with_file_line_and_field(own_site: Path, line: str, field: str) -> None:
    (own_site / "dlp.yaml").write_text(f"# one\n{line}\n", "utf-8")
    done = rig.here(own_site, "scan", "-", stdin="{}")
    assert done.returncode == 2
    assert all(word in done.stderr for word in ("dlp.yaml", "행", field)), done.stderr
    assert HANGUL.search(done.stderr.rpartition(field)[2]), done.stderr


ODD = re.compile("까닭|글쇠|열쇠|끝 코드|가운데값|자기 보기|문지기|대어 보|그림자|채널|운영자를")


def test_texts_use_the_words_of_an_office() -> None:
    """사유, 키, 종료 코드, 중앙값, 게이트: one word for one thing, and none that no official document has."""
    places = [*(rig.ROOT / "dlp").rglob("*.py"), *(rig.ROOT / "connectors").rglob("*.py"), *(rig.ROOT / "docs").glob("*.md")]
    places += [*(rig.ROOT / "config").rglob("*.yaml"), *(rig.ROOT / "deploy").rglob("*.yml"), rig.ROOT / "README.md"]
    read = {rig.ROOT / "dlp" / "linkage" / "contact" / "words.py"}  # what officials write, to be understood
    found = [f"{path.name}: {match[0]}" for path in places if path not in read for match in ODD.finditer(path.read_text("utf-8"))]
    assert found == []


def test_a_language_that_the_program_does_not_speak_is_an_error(tmp_path: Path) -> None:
    done = rig.dlp(tmp_path / "site", "init", env={"DLP_LANG": "xx"})
    assert (done.returncode, "DLP_LANG=xx" in done.stderr, (tmp_path / "site").exists()) == (2, True, False)
