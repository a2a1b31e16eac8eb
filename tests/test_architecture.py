"""What holds the house together: sizes, names, one file a plug-in, no pattern that old Pythons read wrongly."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import dlp
from dlp import log, plugins
from dlp.vocabulary import ENTITIES, FIELDS, UNIQUE_FIELDS, VARIABLES
from tests import stability

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = sorted(p for folder in ("dlp", "detectors", "connectors") for p in (ROOT / folder).rglob("*.py"))


class Seen(NamedTuple):
    """What the tests below ask of a file."""

    possessive: list[int]
    """Lines of patterns that old Pythons read wrongly."""
    database: list[int]
    """Lines that open a database or write a statement."""
    imports: list[tuple[str, list[str]]]
    """Modules, and what is taken out of them; not those for types alone."""
    winding: list[str]
    """Functions with more than `MOST_PATHS` ways through them."""


@cache
def looked() -> dict[Path, Seen]:
    """Every file is read once for all tests, and no tree is kept."""
    found = {}
    for path in PRODUCT:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        weights = path.name.endswith("weights.py")  # numbers in base 85, in which any signs meet
        found[path] = Seen(
            [] if weights else [one.lineno for one in nodes if isinstance(one, ast.Constant) and possessive(one.value)],
            [one.lineno for one in nodes if isinstance(one, (ast.Import, ast.ImportFrom, ast.Call)) and of_database(one)],
            list(imports(nodes)),
            [one.name for one in nodes if isinstance(one, FUNCTIONS) and paths(one) > MOST_PATHS],
        )
    return found


POSSESSIVE = re.compile(r"\)(?:[*+?]|\{[^{}]*\}|\{\{[^{}]*\}\})\+")


def possessive(value: object) -> bool:
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    return isinstance(text, str) and "(?" in text and bool(POSSESSIVE.search(text))


def of_database(node: ast.Import | ast.ImportFrom | ast.Call) -> bool:
    if isinstance(node, ast.Call):
        called = node.func
        return (isinstance(called, ast.Attribute) and called.attr in ("execute", "executemany", "executescript")) or (
            isinstance(called, ast.Name) and called.id == "Database"
        )
    room = (node.module or "") if isinstance(node, ast.ImportFrom) else ""
    return bool({room, *(one.name for one in node.names)} & {"sqlite3", "sqlite_utils", "Database"})


def imports(nodes: list[ast.AST]) -> Iterator[tuple[str, list[str]]]:
    for_types = {
        id(one)
        for node in nodes
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for one in ast.walk(node)
    }
    for node in nodes:
        if id(node) in for_types:
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, [one.name for one in node.names]
        elif isinstance(node, ast.Import):
            yield from ((one.name, []) for one in node.names)


def test_no_file_over_four_hundred_lines() -> None:
    long = {str(p.relative_to(ROOT)): n for p in PRODUCT if (n := len(p.read_text("utf-8").splitlines())) > 410}
    assert not long


def test_tests_are_no_package() -> None:
    """An `__init__.py` in tests/detectors would shadow the real package."""
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_config_is_data() -> None:
    assert not list((ROOT / "config").rglob("*.py"))


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 matches `(…)*+` wrongly (gh-106052); an atomic group says the same."""
    assert not [f"{path.relative_to(ROOT)}:{at}" for path, seen in looked().items() for at in seen.possessive]


def test_no_unfinished_marks() -> None:
    mark = re.compile(
        r"^(?=.* ).*\b(?:TODO|FIXME|XXX)\b|raise NotImplementedError", re.MULTILINE
    )  # packed weights are lines without a space
    assert not [str(p.relative_to(ROOT)) for p in PRODUCT if mark.search(p.read_text("utf-8"))]


@pytest.mark.parametrize("room", ["store", "office", "desk", "subject", "ledgers"])
def test_a_room_names_its_files(room: str) -> None:
    """Its docstring is the map by which the next reader finds his way."""
    folder = ROOT / "dlp" / room
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    files = {path.stem for path in folder.glob("[a-z]*.py")}
    assert [name for name in sorted(files) if not re.search(rf"\b{name}\b", told)] == []


SPOOL = ("connectors/_sms_", "connectors/sms_spool.py", "dlp/office/spool.py", "dlp/pulling/view.py")
"""They speak to the agency's databases, of text messages and of cases, which are none of ours."""


def test_nobody_past_the_store_opens_a_database_or_writes_a_statement() -> None:
    """Who only reads asks `dlp.store.look` or `open_reader`, who writes asks `open_store`: another store is one room."""
    told = {path.relative_to(ROOT).as_posix(): seen.database for path, seen in looked().items()}
    own = ("dlp/store/", "dlp/sqlite_file.py", "connectors/clients/", *SPOOL)  # how a file is opened is the same for both
    assert not [f"{name}:{at}" for name, lines in told.items() for at in lines if not name.startswith(own)]


def test_the_map_names_every_room() -> None:
    told = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = {path.name for path in (ROOT / "dlp").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    named = {name for name in rooms if re.search(rf"[`/]{re.escape(name)}[`/]", told)}
    assert sorted(rooms - named - {"__init__.py", "__main__.py"}) == []


def test_every_entity_of_the_contract_has_a_detector() -> None:
    found = set().union(*(d.entities for d in plugins.load_detectors()))
    assert set(ENTITIES) <= found


def test_words_agree() -> None:
    assert {entity.field for entity in dlp.entities()} <= {"", *FIELDS}
    assert {entity.field for entity in dlp.entities() if entity.unique} == set(UNIQUE_FIELDS)
    assert set(VARIABLES.values()) <= {"string", "bool", "int", "double", "strings"}


def test_plugins_live_beside_the_program() -> None:
    plugins.check_ownership()


@pytest.mark.parametrize(
    ("words", "banned"),
    [
        (["--help"], {"numpy", "spacy", "presidio_analyzer", "pydantic"}),
        (["incidents", "--help"], {"numpy", "spacy", "presidio_analyzer"}),
    ],
)
def test_what_a_command_does_not_import(words: list[str], banned: set[str]) -> None:
    code = (
        "import sys; sys.argv = ['dlp', *sys.argv[1:]]\n"
        "from dlp.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not banned & set(done.stderr.split())


def test_no_circle_among_modules() -> None:
    """Imports within functions count too; those for types alone do not."""
    modules = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in PRODUCT}
    knows: dict[str, set[str]] = {}
    for name, path in modules.items():
        found = set()
        for room, names in looked()[path].imports:
            found |= {f"{room}.{one}" for one in names} & modules.keys() or {room}
        knows[name] = (found & modules.keys()) - {name, "dlp"}  # the package itself offers the interface, when it is asked
    reached: dict[str, set[str]] = {}
    for name in knows:
        seen, waiting = set(), list(knows[name])
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting += knows[one]
        reached[name] = seen
    assert {frozenset(one for one in reached[name] if name in reached[one]) for name in knows if name in reached[name]} == set()


def test_the_tests_hold_on_a_busy_machine() -> None:
    assert stability.everywhere() == []


def test_what_fails_there_alone_would_be_found() -> None:
    waits = "process.wait(10)\nrig.until(f, seconds=5)\nprocess.wait(60)\nx.wait(1)  # short: never comes"
    assert stability.short_limits(waits) == [1, 2]
    assert stability.short_limits("with pytest.raises(TimeoutError):\n    queue.join(1)") == []
    assert stability.short_limits("def until(true, seconds=5.0): ...") == [1]
    clocks = "assert time.monotonic() - began < 2\nassert time.process_time() - began < 2\nassert time.monotonic() - began >= 0.3"
    assert stability.timed(clocks) == [1]
    assert stability.read_once("A = datetime.now(KST).date()\nB = 5\nC = date.today()\nD = datetime.now(UTC)") == [1, 3]
    assert stability.removed("with rig.Serve(site):\n    shutil.rmtree(site)\nshutil.rmtree(site)") == [2]
    sleeps = "time.sleep(1)\nwhile x:\n    time.sleep(1)\ntime.sleep(0.05)\nawait asyncio.sleep(1)  # pause: and nothing twice"
    assert stability.slept(sleeps) == [1]
    turns = "for _ in range(200):\n    if f(): break\n    sleep(0.05)\nfor _ in range(900):\n    if f(): break\n    sleep(0.05)\nfor x in range(3):\n    sleep(1)"
    assert stability.turns(turns) == [1]
    port = "with socket.socket() as probe:\n    probe.bind(('', 0))\n    port = probe.getsockname()[1]\nwith socket.socket() as s:\n    s.listen(s.getsockname())"
    assert stability.freed(port) == [1]
    opened = "with sqlite3.connect(a) as b: ...\nwith closing(sqlite3.connect(a)) as b, b: ...\nsqlite3.connect(a).close()\nc = sqlite3.connect(a).execute(d)"
    assert stability.left_open(opened) == [1, 4]
    checks = (
        "a(suppress_health_check=[A.b])\na(suppress_health_check=[A.b, A.too_slow])\na(suppress_health_check=list(HealthCheck))"
    )
    assert stability.hurried(checks) == [1]


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
MOST_PATHS = 20
COMPLEX = frozenset(
    {
        "detectors._resident._score",
        "detectors.foi_case_number._score",
        "detectors.kr_address._detect",
        "detectors.kr_bank_account._match",
        "detectors.person._by_anchor",
        "detectors.person._called",
        "detectors.phone_number._line",
        "detectors.phone_number._match",
        "detectors.phone_number._mobile",
        "dlp.app.gate._decided",
        "dlp.app.generations._adopted",
        "dlp.extract.cards._lines",
        "dlp.extract.pdf_hidden._stream",
        "dlp.linkage.candidates.gather",
        "dlp.linkage.contact.claims.verified",
        "dlp.linkage.contact.kinds.judge",
        "dlp.linkage.destinations._items",
        "dlp.linkage.destinations._routed",
        "dlp.linkage.destinations._specs",
        "dlp.linkage.destinations.destinations",
        "dlp.linkage.facts.evidence",
        "dlp.linkage.few.loose",
        "dlp.linkage.judge._who",
        "dlp.linkage.link._candidates",
        "dlp.linkage.link._say",
        "dlp.linkage.memory.recall",
        "dlp.linkage.naming.judged",
        "dlp.linkage.parties._resolved",
        "dlp.linkage.rivals.compete",
        "dlp.linkage.unregistered_page.__init__",
        "dlp.linkage.unregistered_page._he",
        "dlp.linkage.wording.cue",
        "dlp.mime.mail._leaf",
        "dlp.pipeline.contact.contacted",
        "dlp.pipeline.detection.detect",
        "dlp.pipeline.scan.scan",
        "dlp.policy.syntax._node",
        "dlp.register.checks._share_out",
        "dlp.register.requesters.read",
        "dlp.views._views",
        "dlp.views.alphabet.folded",
        "dlp.views.boxes._element",
        "dlp.views.boxes._style",
        "dlp.views.boxes.build",
        "dlp.views.cascade.hints",
        "dlp.views.computed._cut",
        "dlp.views.computed._painted",
        "dlp.views.computed._placed",
        "dlp.views.computed._transformed",
        "dlp.views.computed._written",
        "dlp.views.rendered._flow",
        "dlp.views.rendered.rendered",
        "dlp.views.streams._matched",
    }
)
"""Functions with more ways through them, from before the bound. None may come to it; whoever splits one takes it off."""


def paths(function: ast.AST) -> int:
    """McCabe's count, as radon makes it: a way more for each branch, loop, handler, `and`/`or` and part of a comprehension."""
    count = 1
    for node in ast.iter_child_nodes(function):
        if isinstance(node, ast.ClassDef):
            continue
        if isinstance(node, ast.BoolOp):
            count += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            count += 1 + len(node.ifs)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            count += 1 + bool(node.orelse)
        elif isinstance(node, ast.Try):
            count += bool(node.orelse)
        elif isinstance(node, (ast.If, ast.IfExp, ast.ExceptHandler, ast.Assert, ast.match_case, ast.Lambda, *FUNCTIONS)):
            count += 1
        count += paths(node) - 1
    return count


def test_no_further_function_has_more_ways_through_it_than_one_can_follow() -> None:
    found = set()
    for path in PRODUCT:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found |= {f"{module}.{name}" for name in looked()[path].winding}
    assert sorted(found - COMPLEX) == [], f"more than {MOST_PATHS} ways through them: split them"
    assert sorted(COMPLEX - found) == [], "no more than that: take them off the list"


def test_ways_through_a_function_are_counted() -> None:
    assert paths(ast.parse("def f():\n    pass").body[0]) == 1
    assert paths(ast.parse("def f(a, b):\n    if a and b:\n        return [c for c in a if c]\n    return b or a").body[0]) == 6


OF_ITS_OWN = ("dlp/realfile.py", "dlp/plugins.py", "dlp/cli/__init__.py", "detectors/_name_model.py", "connectors/clients/")
"""Who may open by themselves: `realfile`, and what reads the program's own parts by the library that finds them."""


def test_nothing_is_opened_that_could_be_waited_for() -> None:
    """A FIFO in the place of a file stops who opens it for ever: `dlp.realfile` opens, and `open` with its `opener`. The system's own files
    (`/proc`) are as it made them."""
    found = [
        f"{name}:{node.lineno}"
        for path in PRODUCT
        if not (name := path.relative_to(ROOT).as_posix()).startswith(OF_ITS_OWN)
        and not name.startswith(("tests/", "tools/", "bench/"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and waits(node)
    ]
    assert not found


def waits(node: ast.Call) -> bool:
    called, said = node.func, ast.unparse(node)
    if "/proc/" in said or "listed.read_text" in said or "devnull" in said or "O_EXCL" in said or "fileobj=" in said:
        return False
    if isinstance(called, ast.Attribute) and ast.unparse(called) == "os.open":
        return "O_WRONLY" in said
    if isinstance(called, ast.Attribute) and called.attr == "open" and not node.args:
        return any(one.arg == "encoding" for one in node.keywords)
    if isinstance(called, ast.Attribute) and called.attr == "open" and isinstance(node.args[0], ast.Constant):
        return str(node.args[0].value).startswith(("r", "w", "a", "x"))
    if isinstance(called, ast.Attribute):
        return called.attr in ("read_text", "read_bytes")
    return isinstance(called, ast.Name) and called.id == "open" and not any(one.arg == "opener" for one in node.keywords)


LOGGED = re.compile(r"(?:log\.)?(?:event|log_event|trouble)")


def test_what_is_logged_is_on_the_list() -> None:
    """A field that is not stops the line, and whatever was to be done behind it."""
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {word.arg}"
        for path in PRODUCT
        if "dlp.log" in (text := path.read_text("utf-8")) or "import log" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and LOGGED.fullmatch(ast.unparse(node.func))
        for word in node.keywords
        if word.arg is not None and word.arg not in log.FIELDS | {"level"}
    ]
    assert not found
