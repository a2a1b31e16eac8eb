"""Checkpoints turn by turn, place by place: what fails, what denies."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from checkpoint_rig import LATER, Make, breaks, entries, journal, more

from dlp import keys
from dlp.app.checkpoints import Schedule, Signer
from dlp.keys import Keys
from dlp.settings import Checkpoints
from dlp.store import Store, open_store
from dlp.store.checkpoints import exports, note_name, overdue, write_note
from dlp.store.database import Database

# ---------------------------------------------------------------- the schedule, turn by turn


@pytest.fixture
def kept(ready: Path, ring: Keys) -> object:
    store = open_store(ready, ring)
    yield store
    store.close()


def test_turns(ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make) -> None:
    wanted = Checkpoints(folder=str(notes))
    now = datetime.now(UTC)
    schedule = Schedule(ready, wanted, kept, ring)
    assert schedule.turn(now) == ["folder"]
    assert schedule.turn(now + LATER) == [], "nothing new"
    kept.decided(make_record())
    assert schedule.turn(now + LATER / 2) == [], "not yet"
    assert Schedule(ready, wanted, kept, ring).turn(now + LATER / 2) == [], "nor after a restart"
    assert schedule.turn(now + LATER) == ["folder"]
    assert schedule.turn(now + LATER + timedelta(minutes=1)) == []
    assert sorted(path.name for path in notes.iterdir()) == [note_name(10), note_name(12)]
    assert breaks(ready, "--checkpoints", str(notes)) == []
    assert Schedule(ready, Checkpoints(), kept, ring).turn(now + 3 * LATER) == []


def test_a_place_that_fails_holds_no_other_up_and_gets_the_same_note_later(
    ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make
) -> None:
    gone = notes / "share"
    now = datetime.now(UTC)
    schedule = Schedule(ready, Checkpoints(folder=str(gone), url="http://127.0.0.1:9/x", url_seconds=0.2), kept, ring)
    assert schedule.turn(now) == []
    assert entries(ready) == 10
    gone.mkdir()
    assert schedule.turn(now) == ["folder"]
    assert schedule.turn(now) == []
    with Database(ready / "journal.db").read() as connection:
        found = exports(connection, ring.journal)
        assert list(overdue(connection, found, ["folder", "url"], every=timedelta(hours=24), now=now + LATER)) == [
            ("url", "2026-11-22T09:00:00.000000+00:00")
        ]


def test_overdue_begins_when_something_waits(ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make) -> None:
    now = datetime.now(UTC)

    def late(at: datetime) -> list[str]:
        with Database(ready / "journal.db").read() as connection:
            return [
                place
                for place, _ in overdue(
                    connection, exports(connection, ring.journal), ["folder"], every=timedelta(hours=24), now=at
                )
            ]

    assert Schedule(ready, Checkpoints(folder=str(notes)), kept, ring).turn(now) == ["folder"]
    assert late(now + 30 * LATER) == [], "an idle journal owes nothing"
    kept.note("view", now=now + 30 * LATER, body={})
    assert late(now + 30 * LATER) == []
    assert late(now + 30 * LATER + timedelta(hours=24, minutes=59)) == []
    assert late(now + 30 * LATER + timedelta(hours=25, minutes=1)) == ["folder"]


def test_killed_between_the_note_and_its_entry(ready: Path, ring: Keys, notes: Path, kept: Store) -> None:
    """The note lies there, the journal does not know it: the next turn finds it in place and says so."""
    signer = Signer.of(ready, Checkpoints())
    seq, hash_ = kept.checkpoint()
    assert write_note(notes, seq, signer.note(seq, hash_))
    assert Schedule(ready, Checkpoints(folder=str(notes)), kept, ring).turn(datetime.now(UTC)) == ["folder"]
    with Database(ready / "journal.db").read() as connection:
        assert [one.seq for one in exports(connection, keys.load(ready / "keys").journal)] == [10]
    assert breaks(ready, "--checkpoints", str(notes)) == []


# ---------------------------------------------------------------- an earlier note in the folder denies the journal


def _regrown(site: Path, aside: Path, make_record: Make, notes: Path) -> None:
    """A note leaves, then an older copy of the whole site is put back and grows beyond it."""
    shutil.copytree(site, aside)
    more(site, make_record, 3)
    assert journal(site, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")[0] == 0
    shutil.rmtree(site)
    shutil.copytree(aside, site)


@pytest.mark.parametrize("grown", [0, 9])
def test_an_export_reads_the_folder_it_writes_to(ready: Path, notes: Path, make_record: Make, tmp_path: Path, grown: int) -> None:
    _regrown(ready, tmp_path / "aside", make_record, notes)
    more(ready, make_record, grown)
    before = sorted(path.name for path in notes.iterdir())
    status, said = journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert (status, "earlier checkpoint" in said) == (2, True)
    assert sorted(path.name for path in notes.iterdir()) == before == [note_name(13)]
    with Database(ready / "journal.db").read() as connection:
        refused = connection.execute("SELECT ref, body FROM journal WHERE kind = 'checkpoint-refused'").fetchall()
    assert [(ref, json.loads(body)["note"]) for ref, body in refused] == [("CP-00000000000000000013", 13)]


def test_another_folder_does_not_help(ready: Path, notes: Path, make_record: Make, tmp_path: Path) -> None:
    """The folder of the schedule is read, too, wherever a person sends the note."""
    (ready / "dlp.yaml").write_text(f"schema: 1\njournal: {{checkpoints: {{folder: {notes}}}}}\n", "utf-8")
    _regrown(ready, tmp_path / "aside", make_record, notes)
    (tmp_path / "elsewhere").mkdir()
    for more_words in (("--out", str(tmp_path / "elsewhere")), ()):
        assert journal(ready, "checkpoint", "--signed", *more_words, "--as", "kim")[0] == 2


def test_the_schedule_refuses_and_shows_it(ready: Path, ring: Keys, notes: Path, make_record: Make, tmp_path: Path) -> None:
    from dlp.office.doctor.checkpoints import look

    (ready / "dlp.yaml").write_text(f"schema: 1\njournal: {{checkpoints: {{folder: {notes}}}}}\n", "utf-8")
    _regrown(ready, tmp_path / "aside", make_record, notes)
    more(ready, make_record, 9)
    store, concerns = open_store(ready, ring), {}
    schedule = Schedule(ready, Checkpoints(folder=str(notes)), store, ring, concerns=concerns)
    now = datetime.now(UTC)
    assert schedule.turn(now) == schedule.turn(now) == []
    store.close()
    assert concerns == {"checkpoints": "denied"}
    assert [path.name for path in notes.iterdir()] == [note_name(13)]
    with Database(ready / "journal.db").read() as connection:
        assert connection.execute("SELECT count(*) FROM journal WHERE kind = 'checkpoint-refused'").fetchone() == (1,)
    assert any(sign.state == "bad" and "13" in sign.text for sign in look(ready, now))


def test_notes_of_other_journals_and_rubbish_deny_nothing(ready: Path, notes: Path) -> None:
    other = Signer.of(ready, Checkpoints(origin="other.example/dlp"))
    (notes / note_name(99)).write_bytes(other.note(99, "0" * 64))
    (notes / "x.note").write_bytes(b"rubbish")
    assert journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")[0] == 0
