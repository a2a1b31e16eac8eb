"""`dlp sms install`, `dlp serve --sms-spool`, and who may do what in the database, all as their users meet them."""

from __future__ import annotations

import asyncio
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import spool_servers
from spool_rigs import PHONE, PlannedGate, Spool, scanner, sqlite_file, until

from connectors._sms_database import Trouble
from connectors.sms_spool import Options, SmsSpool
from dlp.ports import ConfigError
from tests.whole import forking

REGISTER = {
    "staff": "사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할\n"
    "SP01,표하늬,하천과,주무관,hanui@maru.example,@hanui,033-0400-4001,,none\n"
    "SP02,온다래,하천과,국장,darae@maru.example,@darae,033-0400-4002,010-1888-0002,none\n",
    "cases": "접수번호,접수일,청구제목,청구인,휴대전화,처리부서,담당자,이해관계인,상태\n"
    "60990001,2026-11-10,하천 준설 계약 내역,설아람,010-0777-1234,하천과,SP01,SP02,open\n",
}
REQUESTER, HANDLER, DIRECTOR = "01007771234", "03304004001", "03304004002"


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def dlp(*words: str, site: Path | None = None) -> Done:
    """The command in this process: a second saved each time."""
    from dlp.cli import main

    out, err, kept = io.StringIO(), io.StringIO(), sys.argv
    sys.argv = ["dlp", *(["--site", str(site)] if site else []), *words]
    code: object = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as left:
        code = left.code or 0
    finally:
        sys.argv = kept
    return Done(code if isinstance(code, int) else 1, out.getvalue(), err.getvalue())


@pytest.fixture
def site(tmp_path: Path) -> Path:
    from dlp import keys, register
    from dlp.app.init import init

    folder = tmp_path / "site"
    init(folder)
    for kind, text in REGISTER.items():
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, "utf-8")
        register.import_table(folder, kind, path, keys.load(folder / "keys"), datetime.now(UTC))
    return folder


def test_install_prints_applies_and_takes_out(dsn: str) -> None:
    spool = Spool(dsn).create("emma")
    printed = dlp("sms", "install", "--dsn", dsn, "--schema", "emma")
    assert printed.returncode == 0, printed.stderr
    assert "CREATE TRIGGER" in printed.stdout
    assert spool.status(spool.sms("아직 없음")) == "1"
    assert dlp("sms", "install", "--dsn", dsn, "--schema", "emma", "--apply").returncode == 0
    assert dlp("sms", "install", "--dsn", dsn, "--schema", "emma", "--apply").returncode == 0  # once more changes nothing
    assert spool.status(spool.sms("안내")) == "H"
    shown = dlp("sms", "status", "--dsn", dsn, "--schema", "emma")
    assert shown.returncode == 0, shown.stderr
    assert "em_smt_tran" in shown.stdout
    (row,) = json.loads(dlp("sms", "status", "--dsn", dsn, "--schema", "emma", "--format", "json").stdout)
    assert (row["spool"], row["count"]) == ("em_smt_tran", 2)
    refused = dlp("sms", "install", "--dsn", dsn, "--schema", "emma", "--uninstall", "--apply")
    assert refused.returncode == 2
    assert refused.stderr.startswith("dlp: 데이터베이스: dlp_claim: 2건이 판정 전이거나 보류 중입니다"), refused.stderr
    assert spool.status(spool.sms("그래도")) == "H", "a refused removal takes nothing out"
    assert dlp("sms", "install", "--dsn", dsn, "--schema", "emma", "--uninstall", "--apply", "--force").returncode == 0
    assert spool.status(spool.sms("다시 그대로")) == "1"
    spool.close()


@pytest.mark.parametrize(("table", "column"), [("em_smt_tran", "recipient_num"), ("em_smt_client", "change_word2")])
async def test_a_column_that_is_not_there_is_named(dsn: str, table: str, column: str) -> None:
    """Before a statement is printed that could not work, and wherever somebody asks afterwards."""
    spool = Spool(dsn).create("emma").install("emma")
    spool.do(f"ALTER TABLE {table} RENAME COLUMN {column} TO another_name")
    place = ("--dsn", dsn, "--schema", "emma")
    for words in (("install", *place), ("install", *place, "--apply"), ("status", *place)):
        done = dlp("sms", *words)
        assert (done.returncode, done.stdout) == (2, ""), words
        assert table in done.stderr
        assert column in done.stderr
    with pytest.raises(ConfigError, match=column):
        await scanner(spool).start(PlannedGate())
    spool.close()


async def test_without_the_triggers_nothing_starts(dsn: str) -> None:
    spool = Spool(dsn).create("emma")
    with pytest.raises(ConfigError, match="dlp sms install"):
        await scanner(spool).start(PlannedGate())
    spool.install("emma")
    spool.do(
        {
            "sqlite": "DROP TRIGGER dlp_em_smt_tran_guard",
            "postgresql": "ALTER TABLE em_smt_client DISABLE TRIGGER zz_dlp_gate",
            "mariadb": "DROP TRIGGER dlp_em_smt_tran_update",
        }[spool.kind]
    )
    with pytest.raises(ConfigError, match="missing: "):
        await scanner(spool).start(PlannedGate())
    spool.close()


BAD = [
    ("", "emma", "sms.dsn: is required"),
    ("oracle://u:geheim@h/x", "emma", "must begin with"),
    ("env:DLP_NO_SUCH_VARIABLE", "emma", "is empty"),
    ("sqlite:/nowhere/x.db", "kakao", "known: emma, em_tran, lgu, custom"),
    ("sqlite:/nowhere/x.db", "custom", "needs a mapping"),
]


@pytest.mark.parametrize(("dsn", "schema", "told"), BAD)
def test_bad_settings_are_named_and_no_password_is(dsn: str, schema: str, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        SmsSpool(Options(dsn=dsn, schema=schema))
    assert told in str(error.value)
    assert "geheim" not in str(error.value)


MAPPING = {"key": "id", "status": "s", "date": "d", "sender": "c", "recipient": "r", "text": "t"}
BAD_MAPPINGS = [
    (MAPPING | {"text": "t; DROP TABLE x"}, "cannot have"),
    (MAPPING | {"txt": "t"}, "unknown key"),
    ({k: v for k, v in MAPPING.items() if k != "text"}, "is required"),
    (MAPPING | {"held": "1"}, "must differ"),
    (MAPPING | {"ready": ["1' OR '1"]}, "cannot have"),
    (MAPPING | {"broadcast": "b"}, "go together"),
    (MAPPING | {"date_form": "iso"}, "digits14"),
]


@pytest.mark.parametrize(("mapping", "told"), BAD_MAPPINGS)
def test_a_mapping_is_checked_before_it_becomes_a_statement(mapping: dict[str, object], told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        SmsSpool(Options(dsn="sqlite:x.db", schema="custom", tables={"city_sms": mapping}))


async def test_a_database_that_cannot_be_reached_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be reached"):
        await SmsSpool(Options(dsn=f"sqlite:{tmp_path}/none.db")).start(PlannedGate())


async def test_postgres_roles(postgres: spool_servers.Server) -> None:
    """The application writes without a right of ours; the gate's login, and no other, releases; not even the owner by an UPDATE."""
    dsn = postgres.database()
    owner = Spool(dsn).create("emma")
    for login in ("app", "gate"):
        owner.do(f"DROP ROLE IF EXISTS {login}")
        owner.do(f"CREATE ROLE {login} LOGIN")
    owner.do("GRANT SELECT, INSERT, UPDATE ON em_smt_tran, em_smt_client TO app")
    owner.install("emma", gate_user="gate")
    app, gated = Spool(dsn.replace("owner@", "app@")), Spool(dsn.replace("owner@", "gate@"))
    key = app.sms("act:allow")
    assert app.status(key) == "H"
    for statement in (
        "UPDATE em_smt_tran SET msg_status = '1'",
        "SELECT 1 FROM dlp_claim",
        "SET ROLE dlp_gate",
        "ALTER TABLE em_smt_tran DISABLE TRIGGER zz_dlp_gate",
        "INSERT INTO dlp_hold VALUES ('x', 'em_smt_tran', '1', 1, 'released')",
    ):
        with pytest.raises(Trouble):
            app.do(statement)
    with pytest.raises(Trouble):
        owner.do("UPDATE em_smt_tran SET msg_status = '1'")
    with pytest.raises(ConfigError, match="login is not the gate's"):
        await scanner(app).start(PlannedGate())
    gate, one = PlannedGate(), scanner(gated)
    await one.start(gate)
    await until(lambda: app.status(key) == "1")
    await one.stop()
    owner.do("SET session_replication_role = replica")  # a superuser who plays a replica: the trigger is always on
    assert owner.status(owner.sms("act:allow")) == "H"
    for rig in (app, gated, owner):
        rig.close()


async def test_mariadb_users(mariadb: spool_servers.Server) -> None:
    """The gate's login alone releases, and only through its own door; an application with every right on the tables does not."""
    dsn = mariadb.database()
    owner = Spool(dsn).create("emma")
    name = dsn.rsplit("/", 1)[0] and dsn.split("/")[3].split("?")[0]
    for login in ("app", "gate"):
        owner.do(f"CREATE OR REPLACE USER '{login}'@'localhost'")
    for table in ("em_smt_tran", "em_smt_client"):
        owner.do(f"GRANT ALL ON {name}.{table} TO 'app'@'localhost'")
    owner.install("emma", gate_user="gate@localhost")
    app, gated = Spool(dsn.replace("root@", "app@")), Spool(dsn.replace("root@", "gate@"))
    key = app.sms("act:allow")
    for who, statement in (
        (app, "UPDATE em_smt_tran SET msg_status = '1'"),
        (app, "INSERT INTO dlp_pass VALUES (CONNECTION_ID())"),
        (gated, "UPDATE em_smt_tran SET msg_status = '1'"),
        (owner, "UPDATE em_smt_tran SET msg_status = '1'"),
    ):
        with pytest.raises(Trouble):
            who.do(statement)
    gate, one = PlannedGate(), scanner(gated)
    await one.start(gate)
    await until(lambda: app.status(key) == "1")
    await one.stop()
    for rig in (app, gated, owner):
        rig.close()


async def test_a_table_without_transactions_is_refused(mariadb: spool_servers.Server) -> None:
    spool = Spool(mariadb.database()).create("emma")
    spool.do("ALTER TABLE em_smt_tran ENGINE = MyISAM")
    with pytest.raises(ConfigError, match="InnoDB"):
        spool.install("emma")
    spool.close()


async def test_rows_that_came_without_a_claim_are_found(spool: Spool) -> None:
    key = spool.sms("act:allow")
    spool.do("DELETE FROM dlp_claim")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    await one.stop()


@pytest.fixture
def served(site: Path, tmp_path: Path) -> Iterator[Spool]:
    """`dlp serve` over an SQLite spool."""
    spool = Spool(sqlite_file(tmp_path / "spool.db")).create("emma")
    assert dlp("sms", "install", "--dsn", spool.dsn, "--schema", "emma", "--apply").returncode == 0
    words = ["--site", str(site), "serve", "--sms-spool", spool.dsn, "--sms-schema", "emma"]
    with (tmp_path / "log").open("wb") as log:
        process = forking.Forked(words, env={**os.environ}, stdout=subprocess.PIPE, stderr=log)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n", (tmp_path / "log").read_text("utf-8")
    yield spool
    process.terminate()
    code, told = process.wait(120), process.stdout.read() + (tmp_path / "log").read_text("utf-8")
    assert code == 0, told
    assert "설아람" not in told
    assert "010-0777" not in told
    spool.close()


async def test_a_served_site_knows_who_writes_to_whom(served: Spool, site: Path) -> None:
    notice = served.sms("[안내] 청구하신 자료의 결정기간을 연장하였음을 알려드립니다.", to=REQUESTER, desk=HANDLER)
    leaning = served.sms("국장입니다. 이번 청구는 그만 거두어 주시지요.", to=REQUESTER, desk=DIRECTOR)
    leak = served.sms("준설 건 청구인 설아람 010-0777-1234", to="01018880002", desk=HANDLER)
    clean = served.sms("내일 회의는 3시입니다", to=PHONE, desk=HANDLER)
    urging = served.sms("왜 이런 걸 자꾸 청구하십니까? 청구를 거두어 주시면 좋겠습니다", to=REQUESTER, desk=HANDLER)
    wanted = {notice: "1", leaning: "H", leak: "X", clean: "1", urging: "H"}
    await until(lambda: all(served.claims()[str(key)][0] in ("done", "held", "kept") for key in wanted))
    assert {key: served.status(key) for key in wanted} == wanted
    shown = dlp("incidents", "list", "--format", "jsonl", site=site)
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert {row["channel"] for row in rows} == {"sms"}
    assert len(rows) == 3
    assert "010-0777" not in shown.stdout
    held = json.loads(dlp("held", "list", "--format", "jsonl", site=site).stdout.splitlines()[0])["id"]
    released = await asyncio.to_thread(dlp, "held", "release", held, "--as", "SP02", "--reason", "확인함", site=site)
    assert released.returncode == 0, released.stderr
    await until(lambda: served.status(urging) == "1")
    assert dlp("journal", "verify", site=site).returncode == 0
