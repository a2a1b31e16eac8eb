"""Several nodes over one store: pieces told through different ones, a feed of which nothing is missed, a node that is killed."""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp.app import noding, running
from dlp.app.noding import Noding
from dlp.app.sharing import ALONE_S, Shared, memory_of
from dlp.app.site import Site
from dlp.linkage.memory import Entry
from dlp.message import parse
from dlp.ports import StoreError
from dlp.store import open_feed, open_store, words
from dlp.store.choosing import place

psycopg = pytest.importorskip("psycopg")
NODES = 3
FIELDS = Entry(datetime.now(UTC), "m-1", {"50990011": frozenset({"name"})}, ("50990011",), True, ())


@pytest.fixture(scope="session")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture
def nodes(site: Path, tmp_path: Path, postgres: spool_servers.Server) -> list[Path]:
    """Folders of one site on three machines, with one database."""
    return nodes_rig.folders(site, tmp_path, postgres, count=NODES)


def _told(site: Site, text: str, room: str, number: int) -> str:
    """To somebody whom no other room knows: what was told there counts for nobody here."""
    raw = rig.message(text, f"{room}@elsewhere.example", ident=f"{room}-{number}")
    return site.submit(parse({**raw, "sent_at": datetime.now(UTC).isoformat()})).answer.action


@pytest.mark.parametrize("shared", [True, False])
def test_pieces_of_a_number_through_any_nodes(nodes: list[Path], shared: bool) -> None:
    """100 of 100, without a pause between them. Without the feed a node knows only its own."""
    chance = random.Random(7)
    sites = [Site.open(folder) for folder in nodes]
    try:
        for site in sites:
            if shared:
                site.memory = memory_of(site.folder, site.keys.seal)
        caught = 0
        for room in range(100 if shared else 30):
            first, second = chance.choice(sites), chance.choice(sites)
            _told(first, "앞부분 010-0123 입니다", f"room-{room}", 1)
            caught += _told(second, "뒷자리는 4567 이에요", f"room-{room}", 2) == "block"
        assert caught == 100 if shared else caught < 25
    finally:
        for site in sites:
            site.close()


def test_a_message_without_a_piece_asks_nobody(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    with Site.open(nodes[0]) as site:
        site.memory = memory_of(site.folder, site.keys.seal)
        asked: list[str] = []
        monkeypatch.setattr(site.memory._feed, "fresh", lambda: asked.append("") or [])
        for text in ("오늘 회의는 다섯 시입니다", "네 알겠습니다", "점심 드셨어요?"):
            _told(site, text, "r", len(text))
        assert asked == []
        _told(site, "번호는 010-0123 입니다", "r", 1)
        assert asked


# ---------------------------------------------------------------- the feed itself


def test_nothing_is_missed_whatever_commits_when(nodes: list[Path]) -> None:
    """Writers that sleep between INSERT and COMMIT: who asks for `id > last` misses theirs."""
    feed = open_feed(nodes[0])
    assert feed is not None
    dsn, schema = place(nodes[0])
    stop, told = threading.Event(), []

    def write(number: int) -> None:
        chance = random.Random(number)
        with psycopg.connect(dsn) as raw:
            raw.execute(f"SET search_path = {schema}")
            raw.commit()
            for count in range(40):
                line = f"{number}-{count}".encode()
                raw.execute("INSERT INTO feed (node, hour, line) VALUES (%s, 0, %s)", (f"n{number}", line))
                time.sleep(chance.random() * 0.01)
                (raw.commit if chance.random() < 0.9 else raw.rollback)()

    heard: list[bytes] = []
    writers = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for one in writers:
        one.start()
    while any(one.is_alive() for one in writers):
        heard += feed.fresh()
    heard += feed.fresh()
    stop.set()
    with psycopg.connect(dsn) as raw:
        told = [bytes(line) for (line,) in raw.execute(f"SELECT line FROM {schema}.feed")]
    assert sorted(heard) == sorted(told), "each once, none missed"
    for number in range(6):
        mine = [line for line in heard if line.startswith(f"{number}-".encode())]
        assert mine == sorted(mine, key=lambda line: int(line.split(b"-")[1])), "in the order of its writer"


def test_a_long_transaction_elsewhere_hides_nothing(nodes: list[Path]) -> None:
    one, two = open_feed(nodes[0]), open_feed(nodes[1])
    assert one is not None
    assert two is not None
    dsn, _ = place(nodes[0])
    with psycopg.connect(dsn) as raw:
        raw.execute("SELECT pg_current_xact_id()")  # holds the horizon
        for count in range(5):
            one.publish(b"%d" % count, hour=0)
            assert two.fresh() == [b"%d" % count]
            assert two.fresh() == []
    assert two.fresh() == []


def test_a_node_that_starts_hears_the_last_day(nodes: list[Path]) -> None:
    key = bytes(range(32))
    hour = int(time.time()) // 3600
    first = Shared(nodes[0] / "memory", key, open_feed(nodes[0]))  # type: ignore[arg-type]
    first.remember(("p1",), FIELDS)
    first._feed.publish(b"of a key that is not ours", hour=hour)
    late = Shared(nodes[1] / "memory", key, open_feed(nodes[1]))  # type: ignore[arg-type]
    assert list(late._lines) == ["p1"]
    first._feed.publish(b"old", hour=hour - 30)
    late.forget_before(datetime.now(UTC))
    dsn, schema = place(nodes[0])
    with psycopg.connect(dsn) as raw:
        assert raw.execute(f"SELECT count(*) FROM {schema}.feed").fetchone() == (2,)
        whole = b"".join(bytes(line) for (line,) in raw.execute(f"SELECT line FROM {schema}.feed"))
    assert b"50990011" not in whole


def test_a_feed_out_of_reach(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """For a minute a node decides by what it knows; then what holds a piece waits, and the rest does not."""
    with Site.open(nodes[0]) as site:
        site.memory = memory_of(site.folder, site.keys.seal)
        memory: Any = site.memory

        def away() -> list[bytes]:
            raise StoreError("postgresql: not reachable (x)")

        monkeypatch.setattr(memory._feed, "fresh", away)
        assert _told(site, "번호는 010-0123 입니다", "r", 1)
        memory._heard_at -= ALONE_S + 1
        assert _told(site, "오늘 회의는 다섯 시입니다", "r", 2) == "allow"
        with pytest.raises(StoreError):
            _told(site, "번호는 010-0123 입니다", "r", 3)


# ---------------------------------------------------------------- one of them, and one that is gone


def test_one_node_does_it_until_it_is_gone(nodes: list[Path]) -> None:
    from dlp import keys

    stores = [open_store(folder, keys.load(folder / "keys")) for folder in nodes]
    one, two = (store.alone("checkpoints") for store in stores[:2])
    assert (one.mine(), two.mine(), one.mine(), two.mine()) == (True, False, True, False)
    other = stores[1].alone("destruction")
    assert other.mine(), "another work is another's"
    dsn, _ = place(nodes[0])
    with psycopg.connect(dsn, autocommit=True) as raw:
        raw.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid != pg_backend_pid()"
        )
    assert two.mine(), "the lock goes with its connection"
    assert not one.mine(), "and who had it is told, so that it reads anew"
    assert not one.mine()
    two.close()
    assert one.mine()
    one.close()
    other.close()


def test_leases_go_by_the_clock_that_all_share(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A node whose clock is five minutes ahead does not take a running release for one that was left behind."""
    from datetime import timedelta

    from dlp import keys
    from dlp.store import postgres as engine

    with Site.open(nodes[0]) as site:
        raw = rig.message("주민등록번호 900101-1234568", "x@elsewhere.example", ident="m-9")
        held = site.submit(parse({**raw, "text": "뒷자리는 4567 이에요"})).incident_id
    one, two = (open_store(folder, keys.load(folder / "keys")) for folder in nodes[:2])
    now = datetime.now(UTC)
    one.request_release(held, operator="kim", reason="", now=now)
    assert one.claim_release(held, worker="a", lease_s=60, now=now)
    real = time.time
    monkeypatch.setattr(engine.time, "time", lambda: real() + 300)
    ahead = now + timedelta(seconds=300)
    assert [row["uncertain"] for row in two.held_list(now=ahead)] == [False]
    with pytest.raises(StoreError, match="its state is releasing"):
        two.request_release(held, operator="kim", reason="", now=ahead, again=True)
    with pytest.raises(StoreError, match="clocks"):
        two.ready()
    assert [row["uncertain"] for row in two.held_list(now=ahead + timedelta(seconds=90))] == [True]


def test_a_node_that_is_killed_under_load_loses_nothing(nodes: list[Path], tmp_path: Path) -> None:
    """What was answered stands in the journal; the others go on; the chain is whole; one is killed in the middle of its writes, again and again."""
    import json
    import signal

    script = tmp_path / "work.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(rig.ROOT / 'tests/whole')!r}); import whole_rig as rig\n"
        "from pathlib import Path\n"
        "from dlp.app.site import Site\nfrom dlp.message import parse\nfrom dlp.model import Outcome\n"
        "site, n = Site.open(Path(sys.argv[1])), 0\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    n += 1\n"
        "    done = site.submit(parse(rig.message('주민등록번호 900101-1234568', 'x@elsewhere.example', ident=f'{sys.argv[2]}-{n}')))\n"
        "    site.recording.done(done.ticket_id, Outcome('refused'))\n"
        "    print(done.ticket_id, flush=True)\n",
        "utf-8",
    )
    answered: dict[str, list[str]] = {}

    def start(folder: Path, name: str) -> Any:
        answered[name] = []
        with (tmp_path / f"{name}.log").open("wb") as said:
            return rig.started([str(folder), name], said, before=script)

    running = {f"n{number}": start(folder, f"n{number}") for number, folder in enumerate(nodes)}

    def hear(name: str, process: Any) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            answered[name].append(line.strip())

    ears = [threading.Thread(target=hear, args=pair) for pair in running.items()]
    for ear in ears:
        ear.start()
    rig.until(lambda: all(len(found) >= 8 for found in answered.values()), what="the work of all")
    running["n0"].send_signal(signal.SIGKILL)
    running["n0"].wait()
    seen = {name: len(found) for name, found in answered.items()}
    rig.until(lambda: all(len(answered[name]) >= seen[name] + 10 for name in ("n1", "n2")), what="the work of the others")
    for process in running.values():
        process.kill()
        process.wait()
    for ear in ears:
        ear.join()
    from dlp import keys

    store = open_store(nodes[1], keys.load(nodes[1] / "keys"))
    assert store.verify().whole
    told = [one for found in answered.values() for one in found if one.startswith("INC-")]
    assert len(set(told)) == len(told)
    for one in told:
        history = [entry["kind"] for entry in store.incident(one)["history"]]
        assert history == ["decided", "done"], json.dumps(history)
    loose = store.unfinished(before=datetime.now(UTC))
    assert len(loose) <= NODES, "at most one in each killed node's hands"


def test_a_database_that_is_away_has_lost_nothing(nodes: list[Path]) -> None:
    """`journal verify` could not look, which is no sign that anybody cut it (contract section 7: 2, not 1)."""
    site = Site.open(nodes[0])
    site.submit(parse(rig.message(f"{rig.NAME} {rig.MOBILE}", rig.UNINVOLVED, ident="one")))
    site.close()
    assert rig.dlp(nodes[0], "journal", "verify").returncode == 0
    settings = nodes[0] / "dlp.yaml"
    dsn = place(nodes[0])[0]
    settings.write_text(settings.read_text("utf-8").replace(dsn, "postgresql://owner@/postgres?host=/nowhere"), "utf-8")
    away = rig.dlp(nodes[0], "journal", "verify")
    assert away.returncode == 2, away.stdout + away.stderr
    assert "순번" not in away.stdout


def test_a_node_whose_clock_is_wrong_says_so(nodes: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site.open(nodes[0])
    try:
        monkeypatch.setattr("dlp.store.words.SKEW_S", -1.0)  # any difference is too much
        assert running._stops(site) == words.SKEWED
    finally:
        monkeypatch.undo()
        site.close()


def test_how_a_node_stands_is_known_before_the_database_answers_and_where_its_look_hangs(nodes: list[Path]) -> None:
    state = nodes_rig.synced(nodes[0])
    assert state.number
    site = Site.open(nodes[0])
    try:
        node = Noding.of(site, reload=lambda: None)
        assert node is not None
        assert (node.facts()["generation"], node.facts()["newest"]) == (state.number, state.number)
        hangs = threading.Event()
        node.turn = hangs.wait  # type: ignore[method-assign, assignment]
        node.start()
        assert not site.trouble
        node._turned_at -= 2 * noding.DIFFER_S
        node.facts()
        assert "restart" in site.trouble[noding.STALE]
        hangs.set()
        node.stop()
    finally:
        site.close()
