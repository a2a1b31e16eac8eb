"""Tables that come by themselves: on their schedule, under the guards of an import, and told of when their source fails or goes silent."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import yaml

from dlp import keys, settings
from dlp.app.pulling import Pulls, standing
from dlp.app.site import Site
from dlp.app.watch import Watch
from dlp.notify.events import told_of
from dlp.register import sealed
from dlp.store import look

NOW = datetime.now(UTC)
"""The journal has the clock's times; ours begins with it and runs ahead."""
CASES = rig.TABLES["cases"] + "".join(
    f"5099010{n},2026-11-12,가로등 교체 내역,{name},,,010-1456-780{n},,,,,회계과,GR03,,open,\n"
    for n, name in enumerate(("편솔빛", "두레온", "길도담"))
)


class Hall:
    """A site with cases from a folder and staff from a view, and what pulls for it."""

    def __init__(self, at: Path) -> None:
        self.folder, self.export, self.view = rig.make_site(at / "site"), at / "export", at / "staff.db"
        self.export.mkdir(mode=0o755)
        self.put(CASES)
        with closing(sqlite3.connect(self.view)) as made:
            made.executescript("CREATE TABLE s (사번 TEXT, 성명 TEXT, 부서 TEXT); CREATE VIEW staff AS SELECT * FROM s")
            made.executemany(
                "INSERT INTO s VALUES (?, ?, ?)", [(f"GR{n + 1:02}", f"직원{chr(0xAC00 + n)}", "하천과") for n in range(20)]
            )
            made.commit()
        self.set(cases={"source": "folder", "every_minutes": 10, "folder": {"path": str(self.export)}})

    def set(self, **tables: dict[str, Any]) -> None:
        path = self.folder / "dlp.yaml"
        config = yaml.safe_load(path.read_text("utf-8"))
        config["register"] = {**(config.get("register") or {}), "pull": tables}
        path.write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")

    def put(self, text: str, *, at: datetime = NOW - timedelta(hours=1), name: str = "cases.csv") -> None:
        path = self.export / name
        path.write_text(text, "utf-8")
        os.utime(path, (at.timestamp(), at.timestamp()))

    def head(self, kind: str = "cases") -> sealed.Head:
        found = sealed.read_head(self.folder, keys.load(self.folder / "keys"), kind)
        assert found is not None
        return found


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


class Serving:
    """The part of a serving program that pulls, with a clock of ours."""

    def __init__(self, hall: Hall) -> None:
        self.site = Site.open(hall.folder)
        self.folder, self.pulls = hall.folder, Pulls(self.site, Watch(self.site, listens=False).took_in)
        self.now = datetime.now(UTC)  # and not when the file was read in: a suite may come to it much later

    def after(self, **time: float) -> str:
        """Let this time pass, look once, and say what the journal says of the cases, in a word and a code."""
        self.now += timedelta(**time)
        self.pulls.turn(self.now)
        with look(self.folder) as kept:
            found = standing(kept, "cases")
        return f"{found.state} {found.code}".strip() if found else ""

    @property
    def concern(self) -> str | None:
        return self.site.trouble.get("pull-cases")

    def entries(self, kind: str) -> list[dict[str, Any]]:
        with look(self.folder) as kept:
            return [body for _, _, _, _, body in kept.entries((kind,), after=0, most=1000)]


@pytest.fixture
def serving(hall: Hall) -> Iterator[Serving]:
    one = Serving(hall)
    yield one
    one.site.close()


def test_it_comes_on_time_once_and_what_is_the_same_is_not_imported_again(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    first = hall.head()
    imports = len(serving.entries("register-import"))
    hall.put(CASES.replace(rig.OTHER_NAME, "곽도란"))
    assert serving.after(minutes=9) == "ok"
    assert hall.head() == first, "not before its time"
    assert serving.after(minutes=1) == "ok"
    assert hall.head().generation != first.generation
    assert serving.after(minutes=10) == "ok"
    assert len(serving.entries("register-import")) == imports + 1
    assert serving.after(hours=21) == "ok"
    assert len(serving.entries("register-import")) == imports + 2, "counted by days"
    assert serving.concern is None


def test_a_source_that_vanishes_lowers_nothing_and_is_told_of_once(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    before = hall.head()
    hall.export.rename(hall.export.with_name("gone"))
    for _ in range(5):
        assert serving.after(minutes=10) == "bad missing"
    assert hall.head() == before
    assert serving.concern == "missing"
    told = [body for body in serving.entries("register-pulled") if told_of(1, NOW.isoformat(), "register-pulled", "", body)]
    assert [body["code"] for body in told] == ["missing"]
    hall.export.with_name("gone").rename(hall.export)
    assert serving.after(minutes=10) == "ok"
    assert serving.concern is None


def test_what_somebody_let_in_by_hand_is_no_concern_any_more(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    hall.put("\n".join(CASES.splitlines()[:2]) + "\n")
    assert serving.after(minutes=10) == "refused import"
    assert serving.concern == "import"
    done = rig.here(hall.folder, "register", "pull", "cases", "--shrink", "--reason", "이관")
    assert done.returncode == 0, done.stderr
    assert serving.after(minutes=1) == "ok"
    assert serving.concern is None, "before its next time"
    assert serving.after(minutes=10) == "ok"
    assert serving.concern is None


def test_a_file_that_would_shrink_the_table_waits_for_a_person_and_is_refused_once(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    before, imports = hall.head(), len(serving.entries("register-import"))
    hall.put("\n".join(CASES.splitlines()[:2]) + "\n")
    for _ in range(3):
        assert serving.after(minutes=10) == "refused import"
    assert hall.head() == before
    assert serving.concern == "import"
    assert len(serving.entries("register-import")) == imports + 1
    assert [path.name for path in (hall.folder / "register/inbox/bad").iterdir()] == ["pull-cases.csv.error.txt"], "no raw copy"
    done = rig.here(hall.folder, "register", "pull", "cases")
    assert (done.returncode, "사라집니다" in done.stderr) == (2, True)
    done = rig.here(hall.folder, "register", "pull", "cases", "--shrink", "--reason", "이관된 사건을 뺀 자료")
    assert done.returncode == 0, done.stderr
    assert hall.head().rows == 1
    assert not list((hall.folder / "register/inbox/bad").iterdir())
    assert serving.after(minutes=10) == "ok"


ROW = CASES.splitlines()[1]
HOSTILE = {
    "nothing": "", "a mark": "\ufeff", "a page": "<html><body>502 Bad Gateway</body></html>", "a head": CASES.splitlines()[0] + "\n",
    "another table": rig.TABLES["staff"], "other columns": "a,b\n1,2\n", "a column less": "접수번호,접수일\n1,2026-11-01\n",
    "cut in a quote": CASES[: CASES.index(rig.ADDRESS) + 4], "a NUL": CASES.replace("회계과", "회\0계과"), "a column twice": CASES.replace("접수일", "성명", 1),
    "masked names": CASES.replace(rig.NAME, "함*롬").replace(rig.OTHER_NAME, "곽*담").replace("편솔빛", "편**").replace("두레온", "두*온").replace("길도담", "길*담"),
    "one case a hundred times": CASES.splitlines()[0] + "\n" + f"{ROW}\n" * 100, "numbers as a sheet rounds them": CASES.replace("5099", "5.099E+"),
    "all handlers strangers": CASES.replace("GR0", "ZZ0"), "a formula": CASES.replace("회계과,GR03", "회계과,#REF!"),
    "everybody handles all": CASES.replace("GR01,", "GR01;GR02;GR03;GR04,").replace("GR03,,", "GR01;GR02;GR03;GR04,,"),
    "another's number": CASES.replace(rig.MOBILE, rig.OTHER_MOBILE).replace(rig.OTHER_MOBILE, "010-1456-0000"),
}  # fmt: skip


def test_whatever_a_source_gives_nobody_loses_protection_by_it(hall: Hall, serving: Serving) -> None:
    """Refused, or taken with the rows that stood kept: each requester is found by the name and number that he had."""
    assert serving.after() == "ok"
    for what, text in HOSTILE.items():
        hall.put(text)
        said = serving.after(minutes=10)
        assert said in ("refused import", "part", "ok"), (what, said)
        serving.site.reload_register()
        for text, name in (
            (f"청구인 {rig.NAME} {rig.MOBILE} 입니다", rig.CASE),
            (f"청구인 {rig.OTHER_NAME} {rig.OTHER_MOBILE} 입니다", rig.OTHER_CASE),
        ):
            found = serving.site.scan(rig.message(text, rig.OUTSIDE))
            assert found.action == "block", (what, said, name, found.action)
    with (hall.export / "cases.csv").open("wb") as file:
        file.truncate(2 << 30)
    os.utime(hall.export / "cases.csv", (NOW.timestamp() - 99, NOW.timestamp() - 99))
    assert serving.after(minutes=10) == "bad too-large"


def test_bad_rows_are_kept_for_the_clerk_and_the_others_go_in(hall: Hall, serving: Serving) -> None:
    hall.put(CASES.replace(rig.OTHER_MOBILE, "010-1456", 1))
    assert serving.after() == "part"
    bad = hall.folder / "register/inbox/bad"
    assert {path.name for path in bad.iterdir()} == {"pull-cases.csv.error.txt", "pull-cases.rows.csv"}
    assert (bad / "pull-cases.rows.csv").stat().st_mode & 0o777 == 0o600
    assert "010-1456" not in (bad / "pull-cases.csv.error.txt").read_text("utf-8")
    hall.put(CASES)
    assert serving.after(minutes=10) == "ok"
    assert not list(bad.iterdir())


def test_a_source_that_goes_on_giving_an_old_file_is_no_good_one(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    assert serving.after(hours=24) == "ok"
    assert serving.after(hours=2) == "bad old"
    assert serving.concern == "old"
    assert any("pull" in row for row in rig.here(hall.folder, "doctor", "--only", "pull", "--format", "jsonl").stdout.splitlines())
    hall.put(CASES, at=serving.now)
    assert serving.after(minutes=10) == "ok"


def test_a_restart_does_not_hammer_and_a_failure_is_tried_again_soon(hall: Hall, serving: Serving) -> None:
    assert serving.after() == "ok"
    entries = len(serving.entries("register-pulled"))
    again = Serving(hall)
    try:
        assert again.after(minutes=5) == "ok"
        assert len(again.entries("register-pulled")) == entries
        hall.export.chmod(0o777)
        assert again.after(minutes=6) == "bad open"
        hall.export.chmod(0o755)
        assert again.after(minutes=4) == "bad open"
        assert again.after(minutes=2) == "ok"
    finally:
        again.site.close()


def test_a_view_gives_the_staff_and_another_view_is_refused(hall: Hall) -> None:
    table = {"source": "view", "every_minutes": 10, "view": {"dsn": f"sqlite:{hall.view}", "name": "staff"}}
    hall.set(staff=table)
    done = rig.here(hall.folder, "register", "pull", "staff", "--check")
    assert (done.returncode, "보호가 줄어들거나" in done.stderr) == (2, True), "columns that were there are gone"
    rows = hall.head("staff").rows
    assert rig.here(hall.folder, "register", "pull", "staff", "--shrink", "--reason", "새 인사 자료").returncode == 0
    assert hall.head("staff").rows == 20 != rows
    for change in (
        "SELECT 성명, 부서 FROM s",
        "SELECT 사번 AS a, 성명 AS b FROM s",
        "SELECT 사번, 성명, 사번 AS 직원번호 FROM s WHERE 0",
    ):
        with closing(sqlite3.connect(hall.view)) as made:
            made.executescript(f"DROP VIEW staff; CREATE VIEW staff AS {change}")
        assert rig.here(hall.folder, "register", "pull", "staff").returncode == 2, change
        assert hall.head("staff").rows == 20
    with closing(sqlite3.connect(hall.view)) as made:
        made.executescript("DROP VIEW staff; CREATE VIEW staff AS SELECT 사번, 성명 FROM s")
    assert rig.here(hall.folder, "register", "pull", "staff").returncode == 2, "a column is gone"


def test_a_command_says_why_nothing_came_and_keeps_the_secret(hall: Hall) -> None:
    assert rig.here(hall.folder, "register", "pull", "staff").returncode == 2
    assert rig.here(hall.folder, "register", "pull", "partners").returncode == 2
    ldap = {"server": "127.0.0.1:1", "base": "dc=x", "user": "cn=x", "password": "env:DLP_LDAP_TRY"}
    hall.set(staff={"source": "ldap", "ldap": ldap})
    os.environ["DLP_LDAP_TRY"] = "쥐똥나무-7"
    try:
        done = rig.here(hall.folder, "register", "pull", "staff")
    finally:
        del os.environ["DLP_LDAP_TRY"]
    assert done.returncode == 2
    assert "쥐똥나무" not in done.stdout + done.stderr
    assert settings.load(hall.folder).register_.pull.staff.ldap.tls == "starttls"
    assert rig.here(hall.folder, "doctor", "--only", "pull").returncode == 2
