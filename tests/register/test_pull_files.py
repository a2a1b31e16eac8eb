"""The newest file of a folder and of a real SFTP server, and a view of a database: what is taken, what is waited for, what is refused."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sftp_server

from dlp.pulling import folder, process, sftp, view
from dlp.pulling.fetched import PullError
from dlp.settings_pull import PullFolder, PullSftp, PullView

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
HOUR = (NOW - timedelta(hours=1)).timestamp()


def put(place: Path, name: str, text: str = "x", *, at: float = HOUR) -> Path:
    path = place / name
    path.write_text(text, "utf-8")
    os.utime(path, (at, at))
    return path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "export").mkdir(mode=0o755)
    return tmp_path / "export"


def from_folder(place: Path, **more: Any) -> bytes:
    return folder.fetch(place.parent, PullFolder(**{"path": place.name, "pattern": "cases*", **more}), NOW).data


def refused(place: Path, **more: Any) -> str:
    with pytest.raises(PullError) as error:
        from_folder(place, **more)
    return error.value.code


# ---------------------------------------------------------------- a folder


def test_the_newest_file_that_is_a_table_is_taken_and_left_there(place: Path) -> None:
    put(place, "cases-1.csv", "old", at=HOUR - 9)
    newest = put(place, "cases-2.csv", "new", at=HOUR)
    for name in (".cases-3.csv", "~cases-3.csv", "cases-3.csv.part", "staff-3.csv", "cases"):
        put(place, name, "no", at=HOUR + 5)
    found = folder.fetch(place.parent, PullFolder(path=str(place), pattern="cases*"), NOW)
    assert (found.data, found.as_of) == (b"new", datetime.fromtimestamp(HOUR, UTC))
    assert newest.exists()


def test_what_is_no_finished_file_of_ours_is_not_taken_and_neither_is_the_one_before(place: Path, tmp_path: Path) -> None:
    put(place, "cases-1.csv", "old", at=HOUR - 9)
    put(place, "cases-2.csv", "half", at=NOW.timestamp() - 1)
    assert refused(place) == "writing"
    assert from_folder(place, settle_seconds=0) == b"half"
    (place / "cases-2.csv").unlink()
    secret = put(tmp_path, "secret.csv")
    (place / "cases-2.csv").symlink_to(secret)
    os.utime(place / "cases-2.csv", (HOUR, HOUR), follow_symlinks=False)
    assert refused(place) == "link"
    (place / "cases-2.csv").unlink()
    os.mkfifo(place / "cases-2.csv")
    os.utime(place / "cases-2.csv", (HOUR, HOUR))
    assert refused(place) == "link"
    (place / "cases-2.csv").unlink()
    (place / "cases-2.csv").mkdir()
    os.utime(place / "cases-2.csv", (HOUR, HOUR))
    assert refused(place) == "link"
    (place / "cases-2.csv").rmdir()
    put(place, "cases-2.csv").chmod(0o666)
    assert refused(place) == "open"
    (place / "cases-2.csv").unlink()
    place.chmod(0o777)
    assert refused(place) == "open"


def test_a_folder_that_is_empty_or_gone_gives_nothing(place: Path) -> None:
    assert refused(place) == "missing"
    assert refused(place, path="nowhere") == "missing"
    assert refused(place, path="") == "setting"
    put(place, "cases.csv")
    assert refused(place, path=f"{place.name}/cases.csv") == "missing"


def test_a_file_that_changes_while_it_is_read_is_waited_for(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(place, "cases.csv", "a,b\n" * 10)
    opened = os.fdopen

    def slow(*words: Any, **more: Any) -> Any:
        with path.open("a", encoding="utf-8") as writer:
            writer.write("c,d\n")
        return opened(*words, **more)

    monkeypatch.setattr(os, "fdopen", slow)
    assert refused(place) == "writing"


# ---------------------------------------------------------------- a server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sftp_server.Sftp]:
    if not (sftp_server.SSHD and sftp_server.SFTP):
        pytest.skip("sshd or sftp is missing: tools/install-test-servers (openssh-server, openssh-client)")
    one = sftp_server.Sftp(tmp_path_factory.mktemp("sshd") / "s")
    yield one
    one.stop()


def from_server(offering: sftp_server.Sftp, **more: Any) -> tuple[bytes | str, float]:
    """What came, or the code of why nothing did; its time."""
    wanted = {
        "server": f"127.0.0.1:{offering.port}", "user": offering.user, "key": str(offering.key), "known_hosts": str(offering.known),
        "path": f"{offering.files}/cases*", "settle_seconds": 0, **more,
    }  # fmt: skip
    try:
        found = sftp.fetch(PullSftp(**wanted))
    except PullError as error:
        return error.code, 0.0
    assert found.as_of is not None
    return found.data, found.as_of.timestamp()


def test_the_newest_file_of_a_server_is_taken_with_its_time(server: sftp_server.Sftp) -> None:
    put(server.files, "cases-1.csv", "old", at=HOUR - 9)
    put(server.files, "cases 2's [x].csv", "새 자료\n" * 50_000, at=HOUR)
    for name in (".cases-3.csv", "cases-3.csv.filepart", "staff.csv", 'cases-9"\n!touch here.csv'):
        put(server.files, name, "no", at=HOUR + 5)
    assert from_server(server) == (("새 자료\n" * 50_000).encode(), HOUR)
    assert from_server(server, path=f"{server.files}/cases-1.csv") == (b"old", HOUR - 9)
    assert from_server(server, path=f"{server.files}/none*")[0] == "missing"
    assert from_server(server, path="/nowhere/cases*")[0] == "missing"
    (server.files / "cases-4.csv").symlink_to("/etc/passwd")
    assert from_server(server)[0] == "link"
    (server.files / "cases-4.csv").unlink()


def test_a_file_that_grows_between_two_looks_is_waited_for(server: sftp_server.Sftp, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(server.files, "growing.csv", "half", at=HOUR)

    def meanwhile(seconds: float) -> None:
        path.write_text("half and more", "utf-8")

    monkeypatch.setattr("dlp.pulling.sftp.sleep", meanwhile)
    assert from_server(server, path=f"{server.files}/growing*")[0] == "writing"


def test_a_server_is_known_by_its_key_alone(server: sftp_server.Sftp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = f"{server.files}/cases-1.csv"
    put(server.files, "cases-1.csv", "old")
    assert from_server(server, path=path, user="nobody")[0] == "credentials"
    assert from_server(server, path=path, key=str(server.at / "host"))[0] == "credentials"
    assert from_server(server, path=path, key="")[0] == "setting"
    assert from_server(server, path=path, known_hosts=str(tmp_path / "none"))[0] == "setting"
    assert from_server(server, path=path, server="127.0.0.1:1")[0] == "connection"
    (tmp_path / "empty").touch()
    assert from_server(server, path=path, known_hosts=str(tmp_path / "empty"))[0] == "host-key"
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "config").write_text("StrictHostKeyChecking no\n", "utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    server.new_host_key()
    assert from_server(server, path=path)[0] == "host-key"
    server.know(server.at / "host.pub")
    assert from_server(server, path=path)[0] == b"old"


def test_what_another_server_sends_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it goes on for ever: into memory that is asked for nowhere else."""
    monkeypatch.setattr(process, "MAX_BYTES", 1 << 20)
    memory = os.memfd_create("t")
    try:
        words = [process.program("dd"), "if=/dev/zero", f"of=/proc/self/fd/{memory}", "bs=64k", "count=64", "conv=notrunc"]
        slow = ["/bin/sh", "-c", f"sleep 0.2; exec {' '.join(words)}"]  # the limit is set meanwhile
        # short: a bound of the program, not of the test
        assert process.run(slow, env={}, seconds=20, most=1000, fds=(memory,)).status != 0
        assert os.fstat(memory).st_size <= 1 << 20
        with pytest.raises(PullError, match="too-large"):
            process.run([process.program("cat"), "/dev/zero"], env={}, seconds=20, most=1000)
    finally:
        os.close(memory)


def test_a_setting_is_no_option_of_a_program() -> None:
    for more in (
        {"server": "-oProxyCommand=x"}, {"server": "a b"}, {"user": "-l"}, {"user": "a@b"}, {"path": 'a"b'}, {"path": "a\nrm b"},
        {"path": "-x"}, {"path": "a\\b"},
    ):  # fmt: skip
        with pytest.raises(ValueError):
            PullSftp(**more)
    for name in ('a"; DROP TABLE b; --', "a.b.c", "1a", "a b", "a`b"):
        with pytest.raises(ValueError):
            PullView(name=name)


# ---------------------------------------------------------------- a view


def from_view(path: Path, name: str = "대장", **more: Any) -> bytes | str:
    try:
        return view.fetch(PullView(**{"dsn": f"sqlite:{path}", "name": name, **more})).data
    except PullError as error:
        return error.code


def test_a_view_is_read_as_a_table_in_one_order_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cases.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(
            "CREATE TABLE t (접수번호 TEXT, 청구인 TEXT, 건수 REAL, 사진 BLOB); INSERT INTO t VALUES ('2', '한\"여름,', 3.0, NULL), ('1', NULL, 1, NULL);"
            "CREATE VIEW 대장 AS SELECT 접수번호, 청구인, 건수 FROM t; CREATE VIEW 사진첩 AS SELECT * FROM t;"
            "CREATE VIEW long AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS 접수번호 FROM n;"
        )
    assert from_view(path) == '접수번호,청구인,건수\n1,,1\n2,"한""여름,",3\n'.encode()
    monkeypatch.setenv("DLP_VIEW", f"sqlite:{path}")
    assert from_view(path, dsn="env:DLP_VIEW") == from_view(path)
    with closing(sqlite3.connect(path)) as made:
        made.execute("INSERT INTO t VALUES ('3', 'x', 1, x'00')")
        made.commit()
    assert from_view(path, "사진첩") == "malformed"
    assert from_view(path, "none") == "missing"
    assert from_view(tmp_path / "none.db") == "missing"
    assert not (tmp_path / "none.db").exists()
    assert from_view(put(tmp_path, "text.db", "no database" * 1000)) == "malformed"
    assert from_view(path, dsn="env:DLP_NOT_SET") == "secret"
    assert from_view(path, dsn="oracle://x") == "setting"
    assert from_view(path, "") == "setting"
    assert from_view(path, "long", seconds=0.3) == "timeout"
