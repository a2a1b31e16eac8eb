"""What somebody can do to a generation, where it lies in a node's folder and where it lies in the database: a node goes on by one that it can prove, never by an
older one, and says so; else it does not start."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp import callers, keys, settings
from dlp.app import generation_parts as parts
from dlp.app import generations, standing
from dlp.ports import ConfigError, StoreError

psycopg = pytest.importorskip("psycopg")
LIST = f"{standing.FOLDER}/list.sealed"


@dataclass
class Town:
    """Two nodes at generation 2: `one` published, `two` copied. `older` is `two` at generation 1, `other` another site's node at its second."""

    one: Path
    two: Path
    older: Path
    other: Path
    dsn: str
    schema: str


@pytest.fixture(scope="module")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def town(site: Path, tmp_path_factory: pytest.TempPathFactory, postgres: spool_servers.Server) -> Town:
    at = tmp_path_factory.mktemp("town")
    one, two = nodes_rig.folders(site, at, postgres, count=2)
    callers.add(one, keys.load(one / "keys").seal, "gone", now=datetime.now(UTC))
    for folder in (one, two):
        nodes_rig.synced(folder)
    older = _copy(two, at / "older")
    callers.remove(one, keys.load(one / "keys").seal, "gone")
    for folder in (one, two):
        assert nodes_rig.synced(folder).number == 2
    rig_site = rig._made_once.__wrapped__()  # with keys of its own
    (other,) = nodes_rig.folders(rig_site, at / "others", postgres, count=1)
    nodes_rig.synced(other)
    callers.add(other, keys.load(other / "keys").seal, "x", now=datetime.now(UTC))
    assert nodes_rig.synced(other).number == 2
    config = settings.load(one).store
    return Town(one, two, older, other, config.dsn, config.schema_)


def _copy(folder: Path, to: Path) -> Path:
    shutil.copytree(folder, to / "site", symlinks=True)
    outer = standing.marks(folder)[1]
    if outer.exists():
        shutil.copy2(outer, standing.marks(to / "site")[1])
    return to / "site"


@pytest.fixture
def node(town: Town, tmp_path: Path) -> Path:
    """A copy of the second node that a test may break."""
    return _copy(town.two, tmp_path / "broken")


def _away(folder: Path) -> None:
    path = folder / "dlp.yaml"
    path.write_text(re.sub(r"host=[^&']*", "host=/nowhere", path.read_text("utf-8")), "utf-8")


def _begun(folder: Path) -> int:
    """The generation by which it goes on; 0 where it refuses to."""
    ring = keys.load(folder / "keys")
    try:
        generations.begin(folder, ring)
        one = standing.local(folder, ring)
    except (ConfigError, StoreError):
        return 0
    return one.number if one is not None else 0


def _flip(path: Path, at: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(bytes(raw))


def _cut(path: Path, to: float) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * to)])


def _fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


Damage = Callable[[Town, Path], object]
LISTS: dict[str, Damage] = {
    "a bit of its number": lambda town, node: _flip(node / LIST, 7),
    "a higher number": lambda town, node: (node / LIST).write_bytes((9).to_bytes(8, "big") + (node / LIST).read_bytes()[8:]),
    "a bit of the length before the key": lambda town, node: _flip(node / LIST, 9),
    "a bit of the wrapped key": lambda town, node: _flip(node / LIST, 40),
    "a bit of its body": lambda town, node: _flip(node / LIST, 200),
    "its last bit": lambda town, node: _flip(node / LIST, -1),
    "cut by half": lambda town, node: _cut(node / LIST, 0.5),
    "cut by one": lambda town, node: (node / LIST).write_bytes((node / LIST).read_bytes()[:-1]),
    "one octet more": lambda town, node: (node / LIST).write_bytes((node / LIST).read_bytes() + b"\0"),
    "empty": lambda town, node: (node / LIST).write_bytes(b""),
    "five octets": lambda town, node: (node / LIST).write_bytes(b"12345"),
    "gone": lambda town, node: (node / LIST).unlink(),
    "a pipe": lambda town, node: _fifo(node / LIST),
    "another site's": lambda town, node: shutil.copy2(town.other / LIST, node / LIST),
    "older": lambda town, node: shutil.copy2(town.older / LIST, node / LIST),
    "the whole folder older": lambda town, node: (shutil.rmtree(node / "generation"), shutil.copytree(town.older / "generation", node / "generation")),
    "the folder gone": lambda town, node: shutil.rmtree(node / "generation"),
    "older, and one mark gone": lambda town, node: (shutil.copy2(town.older / LIST, node / LIST), (node / "keys" / "generation.mark").unlink()),
    "older, and its own mark": lambda town, node: (
        shutil.copy2(town.older / LIST, node / LIST), shutil.copy2(town.older / "keys" / "generation.mark", node / "keys" / "generation.mark"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("damage", LISTS)
def test_a_list_that_is_not_the_newest_whole_one_is_refused_or_copied_anew(town: Town, node: Path, damage: str) -> None:
    without = _copy(node, node.parent.parent / "without")
    _away(without)
    for folder in (node, without):
        LISTS[damage](town, folder)
    assert _begun(without) == 0, "without the database nothing proves it"
    assert _begun(node) == 2, "with it, it is copied anew"


STRANGE: dict[str, Damage] = {
    "a list that is a folder": lambda town, node: _folder(node / LIST),
    "a policy that is a pipe": lambda town, node: _fifo(node / "policy.yaml"),
    "a policy that is a folder": lambda town, node: _folder(node / "policy.yaml"),
    "a mark that was altered": lambda town, node: _flip(node / "keys" / "generation.mark", 5),
    "a mark that is empty": lambda town, node: (node / "keys" / "generation.mark").write_bytes(b""),
    "another site's mark": lambda town, node: shutil.copy2(
        town.other / "keys" / "generation.mark", node / "keys" / "generation.mark"
    ),
    "the outer mark altered": lambda town, node: _flip(standing.marks(node)[1], 19),
    "another journal key": lambda town, node: _flip(node / "keys" / "journal.key", 3),
    "another sealing key": lambda town, node: _flip(node / "keys" / "seal.key", 3),
}


@pytest.mark.parametrize("damage", STRANGE)
@pytest.mark.parametrize("away", [True, False])
def test_what_cannot_be_told_is_refused(town: Town, node: Path, damage: str, away: bool) -> None:
    STRANGE[damage](town, node)
    if away:
        _away(node)
    if damage.startswith("a policy") and not away:
        with pytest.raises(ConfigError):
            nodes_rig.synced(node)
    else:
        assert _begun(node) == 0


def _part(node: Path, name: str) -> Path:
    one = standing.local(node, keys.load(node / "keys"))
    assert one is not None
    return node / "generation" / f"{one.parts[name]}.sealed"


FILES: dict[str, Damage] = {
    "policy cut": lambda town, node: _cut(node / "policy.yaml", 0.3),
    "policy gone": lambda town, node: (node / "policy.yaml").unlink(),
    "a policy that allows everything": lambda town, node: (node / "policy.yaml").write_text("schema: 1\nversion: x\nrules: []\n", "utf-8"),
    "words more": lambda town, node: (node / "lexicons.yaml").write_text("schema: 1\nplaceholders: ['함초롬']\n", "utf-8"),
    "callers of before": lambda town, node: shutil.copy2(town.older / "callers.sealed", node / "callers.sealed"),
    "callers gone": lambda town, node: (node / "callers.sealed").unlink(),
    "another site's callers": lambda town, node: shutil.copy2(town.other / "callers.sealed", node / "callers.sealed"),
    "cases cut": lambda town, node: _cut(node / "register" / "cases.sealed", 0.9),
    "cases gone": lambda town, node: (node / "register" / "cases.sealed").unlink(),
    "another site's cases": lambda town, node: shutil.copy2(town.other / "register" / "cases.sealed", node / "register" / "cases.sealed"),
    "a table more": lambda town, node: shutil.copy2(node / "register" / "staff.sealed", node / "register" / "bases.sealed"),
    "a setting": lambda town, node: rig.edit(node, "dlp.yaml", "  asked: 20", "  asked: 0"),
    "a list of approved texts": lambda town, node: ((node / "approved").mkdir(), (node / "approved" / "policy.yaml").write_text("x")),
}  # fmt: skip


@pytest.mark.parametrize("damage", FILES)
def test_without_the_database_a_file_that_is_not_of_the_generation_gives_way_to_its_copy(
    town: Town, node: Path, damage: str
) -> None:
    FILES[damage](town, node)
    _away(node)
    assert _begun(node) == 2
    wanted = standing.local(node, keys.load(node / "keys"))
    assert wanted is not None
    assert {name: parts.digest(content) for name, content in parts.found(node).items()} == dict(wanted.parts)
    assert callers.listed(node, keys.load(node / "keys").seal) == []


COPIES: dict[str, Damage] = {
    "cut": lambda town, node: _cut(_part(node, "policy.yaml"), 0.5),
    "altered": lambda town, node: _flip(_part(node, "policy.yaml"), 90),
    "gone": lambda town, node: _part(node, "policy.yaml").unlink(),
    "another part's": lambda town, node: shutil.copy2(_part(node, "lexicons.yaml"), _part(node, "policy.yaml")),
    "another site's": lambda town, node: shutil.copy2(_part(town.other, "callers.sealed"), _part(node, "policy.yaml")),
}


@pytest.mark.parametrize("damage", COPIES)
def test_a_copy_that_is_no_good_opens_nothing(town: Town, node: Path, damage: str) -> None:
    COPIES[damage](town, node)
    _away(node)
    assert _begun(node) == 2, "the file itself is there"
    (node / "policy.yaml").write_text("schema: 1\n", "utf-8")
    assert _begun(node) == 0


def test_a_site_that_is_pointed_away_from_its_database_is_refused(node: Path) -> None:
    path = node / "dlp.yaml"
    path.write_text(re.sub(r"(?m)^store:.*$", "", path.read_text("utf-8")), "utf-8")
    from dlp.app.site import Site

    with pytest.raises((ConfigError, StoreError)), Site.open(node) as site:
        site.submit({**rig.message("안녕하세요", rig.UNINVOLVED), "sent_at": datetime.now(UTC).isoformat()})


# ---------------------------------------------------------------- in the database


@pytest.fixture
def raw(town: Town) -> Iterator[psycopg.Connection]:
    """Its tables; what was done to them is undone."""
    with psycopg.connect(town.dsn, autocommit=True) as connection:
        connection.execute(f"SET search_path = {town.schema}")
        saved = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("shelf", "shelf_part", "body_key")}
        yield connection
        for table, rows in saved.items():
            connection.execute(f"DELETE FROM {table}")
            marks = ", ".join(["%s"] * len(rows[0]))
            for row in rows:
                connection.execute(f"INSERT INTO {table} OVERRIDING SYSTEM VALUE VALUES ({marks})", row)


def _shelf(town: Town, change: Callable[[bytes], bytes]) -> Callable[[psycopg.Connection], object]:
    def done(raw: psycopg.Connection) -> None:
        body = bytes(raw.execute("SELECT body FROM shelf").fetchone()[0])
        raw.execute("UPDATE shelf SET body = %s", (change(body),))

    return done


IN_DATABASE: dict[str, Callable[[Town, psycopg.Connection], object]] = {
    "the list altered": lambda town, raw: _shelf(town, lambda body: body[:-1] + bytes([body[-1] ^ 1]))(raw),
    "the list cut": lambda town, raw: _shelf(town, lambda body: body[: len(body) // 2])(raw),
    "the list empty": lambda town, raw: _shelf(town, lambda body: b"")(raw),
    "an older list": lambda town, raw: _shelf(town, lambda body: (town.older / LIST).read_bytes())(raw),
    "an older list under a higher number": lambda town, raw: raw.execute(
        "INSERT INTO shelf VALUES (3, 'x', %s)", ((town.older / LIST).read_bytes(),)
    ),
    "the newest list under a higher number": lambda town, raw: raw.execute("INSERT INTO shelf SELECT 3, at, body FROM shelf"),
    "another site's list": lambda town, raw: raw.execute("INSERT INTO shelf VALUES (3, 'x', %s)", ((town.other / LIST).read_bytes(),)),
    "a number beyond all measure": lambda town, raw: raw.execute("UPDATE shelf SET number = 9223372036854775807"),
    "the row gone": lambda town, raw: raw.execute("DELETE FROM shelf"),
    "an older row": lambda town, raw: (raw.execute("DELETE FROM shelf"), raw.execute("INSERT INTO shelf VALUES (1, 'x', %s)", ((town.older / LIST).read_bytes(),))),
}  # fmt: skip


@pytest.mark.parametrize("damage", IN_DATABASE)
def test_a_node_takes_nothing_from_a_shelf_that_was_touched(
    town: Town, node: Path, raw: psycopg.Connection, damage: str, tmp_path: Path
) -> None:
    """It keeps what it has, and says so; a node that was away does not take it, either."""
    late = _copy(town.older, tmp_path / "late")
    IN_DATABASE[damage](town, raw)
    for folder in (node, late):
        before = {name: parts.digest(content) for name, content in parts.found(folder).items()}
        with suppress(StoreError, ConfigError):
            done = nodes_rig.synced(folder)
            assert damage in ("the list altered", "the list cut", "the list empty", "an older list"), done
            assert folder == node, "it had no reason to look"
        assert {name: parts.digest(content) for name, content in parts.found(folder).items()} == before


@pytest.mark.parametrize("damage", ["altered", "of another part", "gone", "its key gone"])
def test_a_part_that_is_not_what_the_list_says_is_not_taken(
    town: Town, raw: psycopg.Connection, damage: str, tmp_path: Path
) -> None:
    late = _copy(town.older, tmp_path / "late")
    digest = parts.digest((town.one / "callers.sealed").read_bytes())
    if damage == "altered":
        raw.execute("UPDATE shelf_part SET body = set_byte(body, 40, (get_byte(body, 40) + 1) %% 256) WHERE digest = %s", (digest,))
    elif damage == "of another part":
        raw.execute(
            "UPDATE shelf_part SET body = (SELECT body FROM shelf_part WHERE digest != %s LIMIT 1) WHERE digest = %s",
            (digest, digest),
        )
    elif damage == "gone":
        raw.execute("DELETE FROM shelf_part WHERE digest = %s", (digest,))
    else:
        raw.execute("DELETE FROM body_key WHERE id = (SELECT substr(body, 3, 8) FROM shelf_part WHERE digest = %s)", (digest,))
    with pytest.raises(StoreError):
        nodes_rig.synced(late)
    one = standing.local(late, keys.load(late / "keys"))
    assert one is not None
    assert one.number == 1


# ---------------------------------------------------------------- what a node publishes


@pytest.fixture
def pair(site: Path, tmp_path: Path, postgres: spool_servers.Server) -> list[Path]:
    made = nodes_rig.folders(site, tmp_path, postgres, count=2)
    for folder in made:
        nodes_rig.synced(folder)
    return made


BROKEN: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a policy that is none": ("policy.yaml", lambda folder: (folder / "policy.yaml").write_text("rules: [", "utf-8")),
    "words that are none": ("lexicons.yaml", lambda folder: (folder / "lexicons.yaml").write_text("schema: 9\n", "utf-8")),
    "a table that was cut": ("register/cases.sealed", lambda folder: _cut(folder / "register" / "cases.sealed", 0.5)),
    "a table that is gone": ("register/staff.sealed", lambda folder: (folder / "register" / "staff.sealed").unlink()),
    "callers that are none": ("callers.sealed", lambda folder: (folder / "callers.sealed").write_bytes(b"xx")),
}


@pytest.mark.parametrize("damage", BROKEN)
def test_what_is_broken_reaches_no_other_node(pair: list[Path], damage: str) -> None:
    name, broken = BROKEN[damage]
    one, two = pair
    before = parts.found(two).get(name)
    broken(one)
    assert name in nodes_rig.synced(one).withheld
    nodes_rig.synced(two)
    assert parts.found(two).get(name) == before


def test_settings_that_are_none_reach_no_other_node(pair: list[Path]) -> None:
    (pair[0] / "dlp.yaml").write_text((pair[0] / "dlp.yaml").read_text("utf-8") + "\nno_such_table: 1\n", "utf-8")
    with pytest.raises(ConfigError):
        nodes_rig.synced(pair[0])
    assert nodes_rig.synced(pair[1]).number == 1


def test_an_older_table_and_older_callers_are_not_published(pair: list[Path]) -> None:
    """Both were changed by commands since, which the journal knows."""
    one, two = pair
    older = {name: (one / name).read_bytes() for name in ("register/cases.sealed",)}
    rig.dlp(one, "caller", "add", "gone")
    older["callers.sealed"] = (one / "callers.sealed").read_bytes()
    rig.dlp(one, "caller", "remove", "gone")
    table = one.parent / "cases.csv"
    table.write_text(rig.TABLES["cases"], "utf-8")
    assert rig.dlp(one, "register", "import", "cases", str(table)).returncode == 0
    nodes_rig.synced(two)
    newest = parts.found(two)
    for name, content in older.items():
        (one / name).write_bytes(content)
    assert nodes_rig.synced(one).withheld.keys() == older.keys()
    nodes_rig.synced(two)
    assert parts.found(two) == newest


def test_two_nodes_change_the_same_at_once(pair: list[Path]) -> None:
    """The first counts, the second is told; what only one of them changed both have."""
    one, two = pair
    for folder, word in ((one, "하나"), (two, "두울")):
        (folder / "lexicons.yaml").write_text(f"schema: 1\nplaceholders: ['{word}']\n", "utf-8")
    rig.edit(two, "dlp.yaml", "  asked: 20", "  asked: 9")
    assert nodes_rig.synced(one).number == 2
    done = nodes_rig.synced(two)
    assert (done.number, done.lost) == (3, ["lexicons.yaml"])
    nodes_rig.synced(one)
    assert parts.found(one) == parts.found(two)
    assert "하나" in (two / "lexicons.yaml").read_text("utf-8")
    assert "두울" in (two / "generation" / "aside" / "lexicons.yaml").read_text("utf-8"), "what a person wrote is not lost"
    assert settings.load(one).probing.asked == 9


def test_many_nodes_publish_at_once(pair: list[Path]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    one, two = pair
    rig.edit(one, "dlp.yaml", "  asked: 20", "  asked: 9")
    (two / "lexicons.yaml").write_text("schema: 1\nplaceholders: ['두울']\n", "utf-8")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(nodes_rig.synced, pair))
    for folder in pair:
        nodes_rig.synced(folder)
    assert parts.found(one) == parts.found(two)
    assert settings.load(two).probing.asked == 9
    assert "두울" in (one / "lexicons.yaml").read_text("utf-8")


def test_a_database_that_was_put_back_is_named_until_somebody_publishes(pair: list[Path]) -> None:
    """It is older than what the nodes had: they go on by theirs, start by theirs, and take nothing older."""
    one, two = pair
    (one / "lexicons.yaml").write_text("schema: 1\nplaceholders: ['하나']\n", "utf-8")
    for folder in pair:
        assert nodes_rig.synced(folder).number == 2
    config = settings.load(one).store
    with psycopg.connect(config.dsn, autocommit=True) as raw:
        raw.execute(f"UPDATE {config.schema_}.shelf SET number = 1")
    for folder in pair:
        with pytest.raises(StoreError, match="put back"):
            nodes_rig.synced(folder)
        assert _begun(folder) == 2
    assert rig.dlp(one, "store", "nodes", "--publish").returncode == 2, "not without a reason"
    assert rig.dlp(one, "store", "nodes", "--publish", "--reason", "복구").returncode == 0
    assert nodes_rig.synced(two).number == 3
    assert parts.found(one) == parts.found(two)


@pytest.mark.parametrize("step", ["write", "keep", "settle"])
def test_a_node_that_is_killed_while_it_copies_goes_on(pair: list[Path], step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a generation is in its folder: it is never published as one, and without the database the last whole one counts."""
    one, two = pair
    rig.edit(one, "dlp.yaml", "  asked: 20", "  asked: 9")
    (one / "lexicons.yaml").write_text("schema: 1\nplaceholders: ['하나']\n", "utf-8")
    nodes_rig.synced(one)

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    real, calls = parts.write, []

    def second(*words: object) -> None:
        calls.append(1)
        real(*words) if len(calls) == 1 else killed()  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(*((parts, "write", second) if step == "write" else (standing, step, killed)))
        with pytest.raises(Killed):
            nodes_rig.synced(two)
    without = _copy(two, two.parent.parent / "without")
    _away(without)
    assert _begun(without) == 1
    assert settings.load(without).probing.asked == 20
    done = nodes_rig.synced(two)
    assert (done.number, done.newest) == (2, 2)
    assert parts.found(one) == parts.found(two)
