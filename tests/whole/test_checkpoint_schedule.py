"""`dlp serve` brings signed checkpoints to a folder and to a second host by itself, also after a bad day, and a reader can check them."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import whole_traces as traces

from dlp import keys
from dlp.store.checkpoints import exports
from dlp.store.database import Database
from dlp.store.notes import VerifierKey, opened

BAD = f"{rig.NAME} {rig.MOBILE} 정보공개 청구인입니다."
PERIOD = "0.0003"  # hours: about a second


class SecondHost:
    """Keeps what is posted to it. `status` is its answer; `kills` a process that dies before it hears the answer."""

    def __init__(self) -> None:
        self.notes: list[bytes] = []
        self.types: list[str] = []
        self.status, self.kills = 204, 0
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                host.notes.append(self.rfile.read(int(self.headers["Content-Length"])))
                host.types.append(str(self.headers["Content-Type"]))
                if host.kills:
                    os.kill(host.kills, signal.SIGKILL)
                    host.kills = 0
                self.send_response(host.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notes"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def second_host() -> Iterator[SecondHost]:
    host = SecondHost()
    yield host
    host.close()


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def scheduled(site: Path, *, folder: Path | None = None, url: str = "") -> None:
    rig.edit(site, "dlp.yaml", "every_hours: 24", f"every_hours: {PERIOD}")
    rig.edit(site, "dlp.yaml", 'folder: ""         # a share', f'folder: "{folder or ""}"  # a share')
    rig.edit(site, "dlp.yaml", 'url: ""            # https', f'url: "{url}"  # https')


def entries(site: Path) -> list[str]:
    connection = sqlite3.connect(site / "journal.db")
    try:
        return [kind for (kind,) in connection.execute("SELECT kind FROM journal ORDER BY seq")]
    finally:
        connection.close()


def journalled(site: Path) -> set[tuple[int, str]]:
    with Database(site / "journal.db").read() as connection:
        return {(one.seq, place) for one in exports(connection, keys.load(site / "keys").journal) for place in one.where}


def blocked(serve: rig.Serve, name: str) -> None:
    assert serve.drop(f"{name}.json", rig.message(BAD, rig.OUTSIDE, ident=name)) == "blocked"


def settled(site: Path) -> bool:
    """Nothing but exports stands behind the last checkpoint of every place that got one."""
    kinds = entries(site)
    last = max((number for number, kind in enumerate(kinds, 1) if kind != "checkpointed"), default=0)
    reached: dict[str, int] = {}
    for seq, place in journalled(site):
        reached[place] = max(seq, reached.get(place, 0))
    return bool(reached) and all(seq >= last for seq in reached.values())


def seqs(notes: list[bytes], vkey: str) -> list[int]:
    return [opened(note, [VerifierKey.parse(vkey)], keys.signature_holds).seq for note in notes]


def verified(site: Path, path: Path) -> int:
    """How many checkpoints the journal stands by; fails where it is not whole."""
    done = rig.here(site, "journal", "verify", "--checkpoints", str(path), "--format", "jsonl")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["breaks"]) == (0, [])
    return int(answer["checkpoints"])


def test_notes_arrive_in_both_places_and_an_idle_journal_rests(
    own_site: Path, share: Path, second_host: SecondHost, tmp_path: Path
) -> None:
    scheduled(own_site, folder=share, url=second_host.url)
    vkey = rig.here(own_site, "journal", "key").stdout.strip()
    with rig.Serve(own_site, folder=tmp_path / "box") as serve:
        for number in range(3):
            rig.until(lambda: settled(own_site) and len(second_host.notes) > number, what=f"export {number}")  # noqa: B023
            blocked(serve, f"m{number}")
        rig.until(lambda: settled(own_site), what="the last export")
        assert serve.stop() == 0
        said = serve.said()
    kinds, files = entries(own_site), {path.name: path.read_bytes() for path in share.iterdir()}
    assert verified(own_site, share) == len(files) == len(second_host.notes) == kinds.count("checkpointed") >= 4
    assert ("checkpointed", "checkpointed") not in pairwise(kinds), "one entry for both places, none for nothing new"
    assert files == {f"{seq:020d}.note": note for seq, note in zip(seqs(second_host.notes, vkey), second_host.notes, strict=True)}
    assert set(second_host.types) == {"text/plain; charset=utf-8"}
    assert traces.betrayed(said + str(second_host.notes)) == []
    assert '"checkpoint"' in said
    with rig.Serve(own_site, folder=tmp_path / "box"):
        rig.until(lambda: len(second_host.notes) > len(files) and settled(own_site), what="an export after the new start")
    later = entries(own_site)[len(kinds) :]
    assert (later[0], later[-1]) == ("start", "stop")
    assert {"checkpointed"} <= {*later[1:-1]} <= {"checkpointed", "selftest"}, (
        "whenever the self-test came, before an export, between two or after"
    )
    assert ("checkpointed", "checkpointed") not in pairwise(later)


def test_a_place_that_is_down_stops_nothing_and_gets_its_note_when_it_is_back(
    own_site: Path, share: Path, second_host: SecondHost, tmp_path: Path
) -> None:
    share.rmdir()
    second_host.status = 503
    scheduled(own_site, folder=share, url=second_host.url)
    with rig.Serve(own_site, folder=tmp_path / "box") as serve:
        blocked(serve, "first")
        rig.until(lambda: len(second_host.notes) > 2, what="more than one attempt")
        assert journalled(own_site) == set()
        said = [json.loads(line) for line in serve.said().splitlines()]
        failures = {(line["kind"], line["code"]) for line in said if line["event"] == "checkpoint"}
        assert failures == {("folder", "StoreError"), ("url", "url-503")}
        assert sum(line["event"] == "checkpoint" for line in said) == 2, "said once, not at every turn"
        share.mkdir()
        rig.until(lambda: {place for _, place in journalled(own_site)} == {"folder"}, what="the folder")
        second_host.status = 200
        rig.until(lambda: {place for _, place in journalled(own_site)} == {"folder", "url"}, what="the second host")
        rig.until(lambda: settled(own_site), what="rest")
    assert verified(own_site, share) >= 1


@pytest.mark.parametrize("step", ["signed", "placed", "recorded"])
def test_killed_on_the_way(own_site: Path, share: Path, tmp_path: Path, step: str) -> None:
    scheduled(own_site, folder=share)
    killer = rig.ROOT / "tests/whole/checkpoint_killer.py"
    serve = rig.Serve(own_site, folder=tmp_path / "box", before=killer, env={"STEP": step})
    assert serve.process.wait(timeout=60) == -signal.SIGKILL
    notes, known = {path.name for path in share.glob("*.note")}, journalled(own_site)
    assert (len(notes), len(known)) == {"signed": (0, 0), "placed": (1, 0), "recorded": (1, 1)}[step]
    with rig.Serve(own_site, folder=tmp_path / "box") as again:
        blocked(again, "after")
        rig.until(lambda: settled(own_site), what="the export after the crash")
    assert {path.name for path in share.glob("*.note")} > notes, "what lay there lies there still"
    assert verified(own_site, share) == len(list(share.glob("*.note")))
    assert {f"{seq:020d}.note" for seq, _ in journalled(own_site)} <= {path.name for path in share.glob("*.note")}


def test_killed_before_the_second_host_answered(own_site: Path, second_host: SecondHost, tmp_path: Path) -> None:
    scheduled(own_site, url=second_host.url)
    vkey = rig.here(own_site, "journal", "key").stdout.strip()
    with rig.Serve(own_site, folder=tmp_path / "box") as serve:
        rig.until(lambda: settled(own_site), what="the first export")
        second_host.kills = serve.process.pid
        outbox = tmp_path / "box"
        (outbox / ".before").write_text(json.dumps(rig.message(BAD, rig.OUTSIDE)), "utf-8")
        (outbox / ".before").rename(outbox / "out" / "before.json")
        assert serve.process.wait(timeout=60) == -signal.SIGKILL
    sent = seqs(second_host.notes, vkey)
    assert journalled(own_site) == {(seq, "url") for seq in sent[:-1]}, "all but the one it died of"
    with rig.Serve(own_site, folder=tmp_path / "box"):
        rig.until(lambda: settled(own_site), what="the export after the crash")
    notes = tmp_path / "notes"
    notes.mkdir()
    for number, note in enumerate(second_host.notes):
        (notes / f"{number}.note").write_bytes(note)
    assert verified(own_site, notes) == len(set(seqs(second_host.notes, vkey)))
