"""A site as one file and back: taken while others write, proved before it is put in place, whole or not there."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tarfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import crash_rig as crash
import pytest
import whole_rig as rig

from dlp import keys
from dlp.app.keeping import LIST, NAME, back_up, restore
from dlp.desk.rights import Actor
from dlp.operators import login
from dlp.ports import ConfigError, StoreError
from dlp.store import open_store

WHO = Actor("tester", "here")
EVERY = 1 if os.environ.get("DLP_LONG") else 7
"""Steps from one kill to the next: a restore makes some hundred, and each death costs a copy of the site."""
SIGHTED = rig.message(f"축제 청구인 {rig.NAME} {rig.MOBILE} 입니다", rig.DIRECTOR)


@pytest.fixture(scope="module")
def lived(site: Path) -> Path:
    """A site in which something is held, something is about to be released, and something was blocked."""
    first, second = crash.hold(site, "smtp", "h-1", "h-2")
    done = rig.here(site, "held", "release", second, "--reason", "시험", "--as", "kim")
    assert done.returncode == 0, done.stderr
    assert first
    return site


@pytest.fixture(scope="module")
def taken(lived: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("backup") / "site.tar"
    done = rig.here(lived, "backup", str(out))
    assert done.returncode == 0, done.stderr
    assert out.stat().st_mode & 0o777 == 0o600
    return out.read_bytes()


def put_back(raw: bytes, site: Path, *, older: bool = False, key_folder: Path | None = None) -> Any:
    return restore(
        io.BytesIO(raw), site, name="backup", key_folder=key_folder, older=older, who=lambda _: WHO, now=datetime.now(UTC)
    )


def decision(site: Path, message: dict[str, Any]) -> tuple[str, list[str]]:
    done = rig.here(site, "scan", "-", "--format", "jsonl", stdin=json.dumps(message, ensure_ascii=False) + "\n")
    said = json.loads(done.stdout)
    return said["action"], [reason["rule"] for reason in said["reasons"]]


def members(raw: bytes) -> list[tuple[tarfile.TarInfo, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(raw)) as archive:
        return [(one, archive.extractfile(one).read()) for one in archive]  # type: ignore[union-attr]


def packed(parts: list[tuple[tarfile.TarInfo, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for one, data in parts:
            archive.addfile(one, io.BytesIO(data) if one.isreg() else None)
    return out.getvalue()


def nothing_left(folder: Path) -> bool:
    return [path.name for path in folder.iterdir()] == []


def test_a_restored_site_decides_as_before_and_delivers_nothing_twice(lived: Path, taken: bytes, tmp_path: Path) -> None:
    source, site = tmp_path / "site.tar", tmp_path / "new" / "site"
    source.write_bytes(taken)
    site.parent.mkdir()
    done = rig.here(site, "restore", str(source))
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in site.parent.iterdir()) == ["site"]
    assert rig.here(site, "journal", "verify").returncode == 0
    assert decision(site, SIGHTED) == decision(lived, SIGHTED) == ("block", ["requester-data-to-interested"])
    rows = json.loads(rig.here(site, "held", "list", "--format", "json").stdout)
    assert sorted(row["state"] for row in rows) == ["held", "releasing"]
    (doubtful,) = (row["id"] for row in rows if row["state"] == "releasing")
    again = rig.here(site, "held", "release", doubtful, "--reason", "시험", "--as", "kim")
    assert again.returncode == 2
    assert "--again" in again.stderr
    store = open_store(site, keys.load(site / "keys"))
    try:
        assert store.pending_releases(now=datetime.now(UTC)) == []
    finally:
        store.close()


def test_it_is_taken_while_others_write(own_site: Path, tmp_path: Path) -> None:
    """Every backup taken under load is whole, and holds what was recorded before it was begun."""
    stop, wrong, begun = threading.Event(), [], threading.Event()

    def write() -> None:
        store = open_store(own_site, keys.load(own_site / "keys"))
        try:
            while not stop.is_set():
                store.note("export", now=datetime.now(UTC), body={"n": 1})
                begun.set()
                time.sleep(0.01)
        except StoreError as error:
            wrong.append(error)
        finally:
            store.close()

    writers = [threading.Thread(target=write) for _ in range(2)]
    for one in writers:
        one.start()
    try:
        begun.wait(120)
        for number in range(4):
            store = open_store(own_site, keys.load(own_site / "keys"))
            before = store.checkpoint()[0]
            store.close()
            out = io.BytesIO()
            kept = back_up(own_site, out, with_keys=True, actor=WHO, now=datetime.now(UTC))
            assert kept.entries > before
            assert put_back(out.getvalue(), tmp_path / f"site-{number}").entries == kept.entries
    finally:
        stop.set()
        for one in writers:
            one.join()
    assert not wrong


def test_without_keys_it_opens_nothing(lived: Path, tmp_path: Path) -> None:
    out = tmp_path / "bare.tar"
    assert rig.here(lived, "backup", str(out), "--without-keys").returncode == 0
    raw, place = out.read_bytes(), tmp_path / "new"
    place.mkdir()
    ring = keys.load(lived / "keys")
    assert not any(key in raw for key in (ring.register, ring.seal, ring.journal))
    with pytest.raises(ConfigError, match="has no keys"):
        put_back(raw, place / "site")
    other = tmp_path / "other"
    rig.here(other, "init")
    with pytest.raises(ConfigError, match="another site"):
        put_back(raw, place / "site", key_folder=other / "keys")
    assert nothing_left(place)
    put_back(raw, place / "site", key_folder=lived / "keys")
    assert decision(place / "site", SIGHTED)[0] == "block"


def test_without_keys_a_site_with_operators_comes_back_too(own_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_REASON", "시험")
    assert rig.here(own_site, "operator", "add", "AD01", "--role", "administrator", "--login", login()).returncode == 0
    out, safe, new = tmp_path / "bare.tar", tmp_path / "safe", tmp_path / "elsewhere" / "site"
    done = rig.here(own_site, "backup", str(out), "--without-keys")
    assert done.returncode == 0, done.stderr
    shutil.copytree(own_site / "keys", safe)
    (safe / "operators.mark").unlink()
    shutil.rmtree(own_site)
    new.parent.mkdir()
    assert rig.here(new, "restore", str(out)).returncode == 2
    done = rig.here(new, "restore", str(out), "--keys", str(safe))
    assert done.returncode == 0, done.stderr
    assert rig.here(new, "journal", "verify").returncode == 0
    assert rig.here(new, "operator", "list").returncode == 0


def test_what_is_not_the_sites_is_left_out_and_named(own_site: Path, tmp_path: Path) -> None:
    """Raw imports that wait, an outbox inside the site, anything else: never into the backup, always said."""
    (own_site / "outbox").mkdir()
    strange = ("outbox/mail.eml", "register/inbox/cases.csv", "notes.txt", "keys/old.pem", "approved/readme")
    for name in strange:
        (own_site / name).parent.mkdir(exist_ok=True)
        (own_site / name).write_text(rig.MOBILE)
    out = tmp_path / "b.tar"
    done = rig.here(own_site, "backup", str(out))
    assert done.returncode == 0, done.stderr
    assert rig.MOBILE.encode() not in out.read_bytes()
    assert sorted(line.rpartition(" ")[2] for line in done.stdout.splitlines() if line.startswith("넣지 않음")) == sorted(strange)


def test_every_file_of_a_site_is_kept_or_needs_no_copy(lived: Path, taken: bytes) -> None:
    done = rig.here(lived, "backup", str(lived.parent / "again.tar"))
    assert "넣지 않음" not in done.stdout
    names = {one.name for one, _ in members(taken)}
    assert {"journal.db", "dlp.yaml", "policy.yaml", "keys/journal.key", "register/cases.sealed", LIST} <= names


@pytest.mark.parametrize("part", range(20))
def test_a_file_that_was_cut_off_or_altered_is_refused(taken: bytes, tmp_path: Path, part: int) -> None:
    """At twenty places over its length: the end missing, one bit another one. Bytes of padding between members carry nothing."""
    place = len(taken.rstrip(b"\0")) * (2 * part + 1) // 40
    with pytest.raises((ConfigError, StoreError)):
        put_back(taken[:place], tmp_path / "site")
    for index in range(place, len(taken)):
        if any(taken[index - 8 : index + 8]):
            break
    bent = taken[:index] + bytes([taken[index] ^ 1]) + taken[index + 1 :]
    try:
        put_back(bent, tmp_path / "site")
    except (ConfigError, StoreError):
        assert nothing_left(tmp_path)
    else:  # a field of the archive that says nothing of the site: a time, an owner
        assert [data for _, data in members(bent)] == [data for _, data in members(taken)]


def hostile() -> Iterator[tuple[str, str, bytes, str]]:
    for name in (
        "../evil",
        "/etc/evil",
        "keys/../../evil",
        "register/inbox/cases.csv",
        "journal.db-wal",
        "evil",
        "memory/../evil",
        "approved/./x.yaml",
    ):
        yield f"named {name}", name, tarfile.REGTYPE, ""
    for kind, word in (
        (tarfile.SYMTYPE, "symlink"),
        (tarfile.LNKTYPE, "hard link"),
        (tarfile.FIFOTYPE, "pipe"),
        (tarfile.CHRTYPE, "device"),
        (tarfile.DIRTYPE, "folder"),
    ):
        yield word, "dlp.yaml", kind, "/etc/passwd"


@pytest.mark.parametrize(("name", "kind", "to"), [row[1:] for row in hostile()], ids=[row[0] for row in hostile()])
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_an_archive_of_somebody_else_writes_nowhere(
    taken: bytes, tmp_path: Path, name: str, kind: bytes, to: str, first: bool
) -> None:
    extra = tarfile.TarInfo(name)
    extra.type, extra.linkname = kind, to
    data = b"evil" if extra.isreg() else b""
    extra.size = len(data)
    parts = members(taken)
    place = tmp_path / "a" / "b"
    place.mkdir(parents=True)
    with pytest.raises(ConfigError):
        put_back(packed([(extra, data), *parts] if first else [*parts, (extra, data)]), place / "site")
    assert nothing_left(place)
    assert not list(tmp_path.rglob("evil*"))


@pytest.mark.parametrize(
    "name", ["dlp.yaml", "policy.yaml", "register/cases.sealed", "journal.db", "journal.anchor", "keys/seal.key"]
)
@pytest.mark.parametrize("what", ["gone", "other", "twice"])
def test_a_file_exchanged_in_a_backup_is_seen(taken: bytes, tmp_path: Path, name: str, what: str) -> None:
    parts = members(taken)
    if what == "twice":
        made = [*parts[:-1], *(part for part in parts if part[0].name == name), parts[-1]]
    else:
        made = [
            (one, data[:-1] + bytes([data[-1] ^ 1]) if one.name == name else data)
            for one, data in parts
            if what == "other" or one.name != name
        ]
    with pytest.raises((ConfigError, StoreError)):
        put_back(packed(made), tmp_path / "site")
    assert nothing_left(tmp_path)


@pytest.mark.parametrize("said", [b"[]", b"7", b"null", b"{}", b'{"mac": 1}', b'{"files": []}', b"\xff", b""], ids=repr)
def test_a_list_that_is_none_is_refused(taken: bytes, tmp_path: Path, said: bytes) -> None:
    member = tarfile.TarInfo(LIST)
    member.size = len(said)
    with pytest.raises(ConfigError):
        put_back(packed([*members(taken)[:-1], (member, said)]), tmp_path / "site")
    assert nothing_left(tmp_path)


def test_nothing_is_overwritten(lived: Path, taken: bytes) -> None:
    with pytest.raises(ConfigError, match="is there already"):
        put_back(taken, lived)


def closed(site: Path) -> Path:
    done = rig.here(site, "operator", "add", "AD01", "--role", "administrator", "--login", login())
    assert done.returncode == 0, done.stderr
    return site


def test_an_older_backup_of_a_closed_site_needs_a_word(own_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mark beside the folder remembers more than the backup: refused, until somebody says that the newer journal is lost."""
    monkeypatch.setenv("DLP_REASON", "시험")
    site, first, second = closed(own_site), tmp_path / "1.tar", tmp_path / "2.tar"
    assert rig.here(site, "backup", str(first)).returncode == 0
    assert rig.here(site, "backup", str(second)).returncode == 0
    gone = tmp_path / "gone"
    site.rename(gone)
    refused = rig.here(site, "restore", str(first))
    assert refused.returncode == 2
    assert "--older" in refused.stderr
    assert not site.exists()
    done = rig.here(site, "restore", str(first), "--older")
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.glob(".own.mark.before-restore-*"))
    rows = [json.loads(line) for line in rig.here(site, "operator", "list", "--format", "jsonl").stdout.splitlines()]
    assert [row["name"] for row in rows] == ["AD01"]
    assert rig.here(site, "journal", "verify").returncode == 0


def test_who_is_no_operator_of_the_backup_restores_nothing(own_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_REASON", "시험")
    site, out = closed(own_site), tmp_path / "1.tar"
    assert rig.here(site, "backup", str(out)).returncode == 0
    new = tmp_path / "new" / "site"
    new.parent.mkdir()
    monkeypatch.setattr("dlp.operators.login", lambda: "somebody-else")
    done = rig.here(new, "restore", str(out))
    assert done.returncode == 2
    assert nothing_left(new.parent)


def test_killed_before_any_step_it_is_there_whole_or_not_at_all(lived: Path, taken: bytes, tmp_path: Path) -> None:
    source = tmp_path / "site.tar"
    source.write_bytes(taken)
    with crash.Crasher(tmp_path / "log") as crasher:
        crasher.warm(rig.copy_site(lived, tmp_path / "warm"))
        base = tmp_path / "base"
        base.mkdir()
        seen = set()
        for new, step in crasher.deaths(base, "restore", str(source), every=EVERY):
            there = any(new.iterdir())
            seen.add(there)
            if there:
                assert crash.whole(new), step
            else:
                put_back(taken, new)
            assert [path.name for path in new.parent.iterdir()] == ["site"], step
        assert seen == {True, False} if EVERY == 1 else False in seen
        for killed, step in crasher.deaths(rig.copy_site(lived, tmp_path / "live"), "backup", "{site}/../out.tar", every=EVERY):
            out = killed.parent / "out.tar"
            if out.exists():
                try:
                    put_back(out.read_bytes(), killed.parent / "from-it")
                except (ConfigError, StoreError):
                    assert not (killed.parent / "from-it").exists(), step
                else:
                    assert crash.whole(killed.parent / "from-it"), step
            assert crash.whole(killed), step
            again = io.BytesIO()
            back_up(killed, again, with_keys=True, actor=WHO, now=datetime.now(UTC))
            assert not list(killed.glob(".backup.*")), step


def test_names_that_may_be_in_a_backup_lead_nowhere_else() -> None:
    for name in (
        "memory/..",
        "replays/.",
        "memory/a/b",
        "keys/Seal.key",
        "keys//seal.key",
        "proposals/PR-1/../x.yaml",
        "dlp.yaml\n",
    ):
        found = NAME.fullmatch(name)
        assert found is None or ".." not in Path(name).parts, name


def test_a_full_disk_leaves_no_half_backup(lived: Path, tmp_path: Path) -> None:
    full = tmp_path / "small"
    full.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(full)], check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("needs the right to mount a small file system")
    try:
        done = rig.here(lived, "backup", str(full / "b.tar"))
        assert done.returncode == 2
        assert nothing_left(full)
    finally:
        subprocess.run(["umount", str(full)], check=True)
    shutil.rmtree(full)
