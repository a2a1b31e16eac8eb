"""The running program erases what it must: afterwards no file of the site holds the sealed original or its key."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import whole_rig as rig

SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
POLICE = "kim@police-garam.example"


def held_by(server: rig.Serve) -> str:
    """A mail goes to quarantine; its incident."""
    assert server.send(rig.mail(SIGHTED, POLICE), POLICE)[0] == 250
    return str(rig.rows(rig.here(server.site, "held", "list", "--format", "jsonl"))[-1]["id"])


def sealed(site: Path, incident: str) -> list[bytes]:
    connection = sqlite3.connect(site / "journal.db")
    wrapped, body = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (incident,)).fetchone()
    connection.close()
    return [wrapped, body[:24], body[-24:]]


@pytest.mark.parametrize("verb", ["release", "refuse"])
def test_a_serving_process_wipes_what_it_released_or_refused(own_site: Path, sink: rig.Sink, verb: str) -> None:
    with rig.Serve(own_site, hop=sink.port) as server:
        incident = held_by(server)
        pieces = sealed(own_site, incident)
        assert rig.places(own_site, pieces)
        assert rig.here(own_site, "held", verb, incident, "--reason", "확인", "--as", "MR09").returncode == 0
        rig.until(lambda: not rig.places(own_site, pieces), what="the original is in no file any more")
        assert server.process.poll() is None
    assert len(sink.mails) == (verb == "release")


@pytest.mark.parametrize("verb", ["release", "refuse"])
def test_a_command_wipes_what_it_released_or_refused_at_once(own_site: Path, sink: rig.Sink, verb: str) -> None:
    with rig.Serve(own_site, hop=sink.port) as server:
        incident = held_by(server)
    rig.edit(own_site, "dlp.yaml", "next_hop: 127.0.0.1:10026", f"next_hop: 127.0.0.1:{sink.port}")
    pieces = sealed(own_site, incident)
    reader = sqlite3.connect(own_site / "journal.db")  # the last connection would fold the WAL away by itself
    assert reader.execute("SELECT count(*) FROM held").fetchone()
    assert rig.here(own_site, "held", verb, incident, "--reason", "확인", "--as", "MR09").returncode == 0
    assert rig.places(own_site, pieces) == []
    reader.close()
    assert len(sink.mails) == (verb == "release")
