"""Many agencies in one program: whose a message is, what no other one learns of it, and what becomes of the others when one is in trouble."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp import keys
from dlp.store import FILE
from tests.whole import forking

NARU = "naru.example"
HEADS = {"garam": rig.HANDLER, "naru": rig.HANDLER.replace("garam.example", NARU)}
ASKS = {"garam": (rig.NAME, rig.MOBILE), "naru": ("표너울", "010-0777-1212")}


def other_tables() -> dict[str, str]:
    """Another agency: the same posts and addresses under its own domain, another citizen with another number."""
    swaps = (("garam.example", NARU), (rig.NAME, ASKS["naru"][0]), (rig.MOBILE, ASKS["naru"][1]), (rig.RRN, "040404-1234567"),
             (rig.MAIL, "neoul@mail.example"), (rig.BIRTH, "1904-04-04"), (rig.ROMAN, "Pyo Neoul"), (rig.PHONE, "033-0999-1111"),
             (rig.CASE, "60990011"), (rig.ADDRESS, "너울시 먼길 3, 101호"))  # fmt: skip
    found = {}
    for kind, text in rig.TABLES.items():
        for old, new in swaps:
            text = text.replace(old, new)
        found[kind] = text
    return found


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """DIR with two sites, each with its own keys and register, and a caller `messenger` in each; `only` is known in one alone."""
    root = tmp_path_factory.mktemp("province") / "sites"
    root.mkdir()
    rig.make_site(root / "garam")
    assert rig.here(root / "naru", "init").returncode == 0
    for kind, text in other_tables().items():
        table = root.parent / f"{kind}.csv"
        table.write_text(text, "utf-8")
        done = rig.here(root / "naru", "register", "import", kind, str(table))
        assert done.returncode == 0, done.stderr
    for name, domain in (("garam", "garam.example"), ("naru", NARU)):
        rig.edit(root / name, "dlp.yaml", "domains: []", f"domains: [{domain}]")
    return root


@pytest.fixture
def sites(province: Path, tmp_path: Path) -> Path:
    return rig.copy_site(province, tmp_path / "sites")


class Many(rig.Serve):
    """`dlp serve --sites DIR` with shared HTTP and SMTP."""

    def __init__(self, root: Path, *, hop: int = 0, own: str = "", env: dict[str, str] | None = None) -> None:
        self.site, self.outbox = root, None
        self.smtp, self.http = rig.free_port(), rig.free_port()
        text = f"schema: 1\nhttp: {{enabled: true, listen: '127.0.0.1:{self.http}'}}\n"
        if hop:
            text += f"smtp: {{enabled: true, listen: '127.0.0.1:{self.smtp}', next_hop: '127.0.0.1:{hop}'}}\n"
        (root / "dlp.yaml").write_text(text + own, "utf-8")
        self.log = root.parent / f"serve-{self.smtp}.log"
        with self.log.open("wb") as err:
            self.process = rig.started(["serve", "--sites", str(root)], err, env=env)


def caller(root: Path, site: str, name: str = "messenger") -> str:
    done = rig.here(root / site, "caller", "add", name)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def leak(site: str, ident: str = "m-1") -> dict[str, Any]:
    """A requester of this agency to an outsider, by its handler."""
    name, number = ASKS[site]
    return rig.message(f"정보공개 청구인 {name} {number}", rig.OUTSIDE, sender=HEADS[site], ident=ident)


def decided(root: Path, site: str) -> int:
    with closing(sqlite3.connect(root / site / FILE)) as connection, connection:
        return int(connection.execute("SELECT count(*) FROM decision").fetchone()[0])


def foreign(root: Path) -> Iterator[str]:
    """Anything of one agency that lies in the other's folder, as text or as its keys."""
    ring = {name: keys.load(root / name / "keys") for name in ("garam", "naru")}
    for mine, other in (("garam", "naru"), ("naru", "garam")):
        for path in (root / mine).rglob("*"):
            raw = path.read_bytes() if path.is_file() else b""
            for word in (*ASKS[other], HEADS[other]):
                if word.encode() in raw:
                    yield f"{path}: {word}"
            for key in (ring[other].register, ring[other].seal, ring[other].journal):
                if key in raw:
                    yield f"{path}: a key"


def test_each_message_is_one_agencys_alone(sites: Path) -> None:
    secret = {name: caller(sites, name) for name in ("garam", "naru")}
    only = caller(sites, "naru", "only-here")
    with rig.Sink() as sink, Many(sites, hop=sink.port) as served:
        for site in ("garam", "naru"):
            status, answer = served.check(leak(site), secret[site], X_DLP_Caller=f"{site}/messenger")
            assert (status, answer["action"]) == (200, "block"), served.said()
            other = "naru" if site == "garam" else "garam"
            # the other agency's citizen means nothing here: nobody asks its register
            status, answer = served.check(
                {**leak(other, "m-2"), "sender": {"address": HEADS[site]}}, secret[site], X_DLP_Caller=f"{site}/messenger"
            )
            assert status == 200
            assert answer["action"] in ("hold", "allow", "alert"), "a citizen of another agency is nobody's requester here"
        assert served.check(leak("naru", "m-3"), only, X_DLP_Caller="only-here")[0] == 200
        for name, given, site in (
            ("naru/messenger", secret["garam"], "the other site's key"),
            ("garam/messenger", secret["naru"], "the other site's key"),
            ("messenger", secret["garam"], "a name that two have"),
            ("garam/only-here", only, "a caller of the other"),
            ("", only, "no name"),
            ("nowhere/messenger", secret["garam"], "no such site"),
            ("../garam/messenger", secret["garam"], "a path"),
            ("garam/(selftest)", secret["garam"], "the program's own"),
        ):
            assert served.check(leak("garam", "m-4"), given, X_DLP_Caller=name)[0] == 401, (name, site)
        for site in ("garam", "naru"):
            code, said = served.send(rig.mail("회의 자료입니다", rig.OUTSIDE, sender=HEADS[site]), rig.OUTSIDE, sender=HEADS[site])
            assert code == 250, said
            name, number = ASKS[site]
            body = rig.mail(f"정보공개 청구인 {name} {number}", rig.OUTSIDE, sender=HEADS[site])
            assert served.send(body, rig.OUTSIDE, sender=HEADS[site])[0] == 550
        for stranger in (rig.OUTSIDE, "x@sub.garam.example", "x@garam.example.evil.example", "x@GARAM.example@naru"):
            code, said = served.send(rig.mail("안녕하세요", rig.OUTSIDE, sender=stranger), rig.OUTSIDE, sender=stranger)
            assert code in (451, 501, 553, 555), (stranger, code, said)
        assert len(sink.mails) == 2
        status, page = served.get("/metrics")
        assert status == 200
        assert 'site="garam"' in page
        assert 'site="naru"' in page
        assert page.count("# TYPE dlp_selftest_ok ") == 1
        status, page = served.get("/readyz")
        assert status == 200, page
        assert served.stop() == 0
    assert decided(sites, "garam") >= 2
    assert decided(sites, "naru") >= 3
    assert list(foreign(sites)) == []
    for site in ("garam", "naru"):
        assert rig.here(sites / site, "journal", "verify").returncode == 0
        kinds = [row["kind"] for row in _journal(sites / site)]
        assert (kinds.count("start"), kinds.count("stop"), kinds.count("selftest")) == (1, 1, 1)


def _journal(site: Path) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute("SELECT kind, body FROM journal ORDER BY seq")]


def test_an_operator_of_one_is_nobody_in_the_other(sites: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_REASON", "점검")
    monkeypatch.setenv("DLP_TOKEN", "")
    for site in ("garam", "naru"):
        assert (
            rig.here(sites / site, "operator", "add", "AD01", "--role", "administrator", "--login", f"nobody-{site}").returncode
            == 0
        )
    from datetime import UTC, datetime, timedelta

    from dlp import operators

    token = operators.token(keys.load(sites / "garam" / "keys").journal, "AD01", 0, datetime.now(UTC) + timedelta(hours=1))
    monkeypatch.setenv("DLP_TOKEN", token)
    assert rig.here(sites / "garam", "policy", "show").returncode == 0
    assert rig.here(sites / "naru", "policy", "show").returncode == 2
    # with another's journal beside one's own keys nothing opens, and nothing of it is shown
    mixed = rig.copy_site(sites / "garam", sites.parent / "mixed")
    shutil.rmtree(mixed / "keys")
    shutil.copytree(sites / "naru" / "keys", mixed / "keys")
    for words in (("policy", "show"), ("incidents", "list"), ("register", "show"), ("held", "list")):
        done = rig.here(mixed, *words)
        assert (done.returncode, done.stdout) == (2, ""), words


def test_one_in_trouble_is_closed_and_the_others_go_on(sites: Path) -> None:
    secret = caller(sites, "garam")
    (sites / "naru" / "policy.yaml").write_text("rules: [", "utf-8")
    (sites / "empty").mkdir()
    (sites / "half").mkdir()
    (sites / "half" / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    (sites / "이름").mkdir()
    (sites / "이름" / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    (sites / "again").symlink_to(sites / "garam")
    good = (sites.parent / "good.yaml").write_text((sites / "garam" / "policy.yaml").read_text("utf-8"), "utf-8")
    assert good
    with Many(sites, env={"DLP_LOOKS": ""}) as served:
        assert served.check(leak("garam"), secret, X_DLP_Caller="messenger")[1]["action"] == "block"
        said = served.said()
        for name in ("naru", "half", "이름"):
            assert f"{name}: " in said
        assert "again: " in said
        assert "사이트 garam 의 다른 이름입니다" in said, "a link takes no site's place, and the reason is its own"
        assert "garam: " not in said
        assert re.search(r"^naru: .*policy\.yaml: \d+행", said, re.MULTILINE)
        state = json.loads(served.get("/readyz")[1])
        assert state["status"] == "ready"
        assert {f"{name}:not-opened" for name in ("naru", "half", "이름", "again")} <= set(state["warnings"])
        assert served.check(leak("naru"), secret, X_DLP_Caller="naru/messenger")[0] == 401


@pytest.mark.parametrize(
    ("own", "why"),
    [
        ("folder: {enabled: true, directory: /tmp/x}\n", "folder"),
        ("icap: {enabled: true}\n", "icap"),
        ("milter: {enabled: true, listen: 'inet:127.0.0.1:0', processes: 2}\n", "milter.processes"),
        ("smtp: {enabled: true, listen: '0.0.0.0:0', next_hop: '127.0.0.1:1'}\n", "smtp.listen"),
        ("nonsense: 1\n", "nonsense"),
    ],
)
def test_what_cannot_be_shared_does_not_start(sites: Path, own: str, why: str) -> None:
    served = Many(sites, own=own)
    assert served.process.wait(timeout=60) == 2
    assert why in served.said()
    assert "Traceback" not in served.said()


def test_flags_and_a_site_do_not_go_with_it(sites: Path, tmp_path: Path) -> None:
    for words in (
        ("--site", str(sites / "garam"), "serve", "--sites", str(sites)),
        ("serve", "--sites", str(sites), "--http", "127.0.0.1:1"),
        ("serve", "--sites", str(sites), "--public"),
        ("serve", "--sites", str(sites), "--workers", "0"),
        ("serve", "--sites", str(tmp_path / "none")),
        ("serve", "--sites", str(tmp_path)),
    ):
        done = forking.ran(list(words), stdin=b"", env=dict(os.environ), timeout=120)
        assert done.returncode == 2, (words, done.stdout, done.stderr)
        assert b"Traceback" not in done.stderr


def test_a_domain_that_two_claim_is_nobodys_and_one_that_is_held_stays(sites: Path) -> None:
    rig.edit(sites / "naru", "dlp.yaml", f"domains: [{NARU}]", f"domains: [{NARU}, garam.example]")
    with rig.Sink() as sink, Many(sites, hop=sink.port) as served:
        assert served.send(rig.mail("안녕하세요", rig.OUTSIDE), rig.OUTSIDE)[0] == 451
        mine = HEADS["naru"]
        assert served.send(rig.mail("안녕하세요", rig.OUTSIDE, sender=mine), rig.OUTSIDE, sender=mine)[0] == 250
        rig.edit(sites / "naru", "dlp.yaml", ", garam.example]", "]")
        served.process.send_signal(1)
        rig.until(
            lambda: served.send(rig.mail("안녕하세요", rig.OUTSIDE), rig.OUTSIDE)[0] == 250,
            what="the domain is one site's",
        )
        rig.edit(sites / "naru", "dlp.yaml", f"domains: [{NARU}]", f"domains: [{NARU}, garam.example]")
        served.process.send_signal(1)
        rig.until(lambda: "claimed-twice" in served.said().split("settings-load")[-1] or served.said().count("claimed-twice") > 1,
                  what="the second claim is named")  # fmt: skip
        before = decided(sites, "garam")
        name, number = ASKS["garam"]
        body = rig.mail(f"정보공개 청구인 {name} {number}", rig.OUTSIDE)
        assert served.send(body, rig.OUTSIDE)[0] == 550
        assert decided(sites, "garam") == before + 1


def test_a_storm_and_a_locked_journal_in_one_leave_the_other_unharmed(sites: Path) -> None:
    secret = {name: caller(sites, name) for name in ("garam", "naru")}
    with Many(sites) as served:
        assert served.check(leak("naru", "first"), secret["naru"], X_DLP_Caller="naru/messenger")[0] == 200
        locked = sqlite3.connect(sites / "garam" / FILE, isolation_level=None)
        locked.execute("BEGIN IMMEDIATE")
        ended = threading.Event()
        statuses: list[int] = []

        def storm(thread: int) -> None:
            number = 0
            while not ended.is_set():
                number += 1
                statuses.append(
                    served.check(leak("garam", f"s{thread}-{number}"), secret["garam"], X_DLP_Caller="garam/messenger")[0]
                )

        threads = [threading.Thread(target=storm, args=(one,)) for one in range(30)]
        for one in threads:
            one.start()
        time.sleep(1.0)  # pause: the storm rises; a weaker one proves less and fails nothing
        for number in range(10):  # who waited for the lock, which is held until then, would be told 503
            status, answer = served.check(leak("naru", f"n-{number}"), secret["naru"], X_DLP_Caller="naru/messenger")
            assert (status, answer["action"]) == (200, "block")
        locked.execute("ROLLBACK")
        locked.close()
        ended.set()
        for one in threads:
            one.join(timeout=60)
        assert {*statuses} <= {200, 429, 503}, "nothing was answered as if it had been decided"
        again = rig.until(
            lambda: served.check(leak("garam", f"after-{time.time()}"), secret["garam"], X_DLP_Caller="garam/messenger")[0] == 200,
            what="the locked one decides again",
        )  # fmt: skip
        assert again


def test_killed_and_started_again_each_goes_on_where_it_was(sites: Path) -> None:
    secret = {name: caller(sites, name) for name in ("garam", "naru")}
    with Many(sites) as served:
        for site in ("garam", "naru"):
            assert served.check(leak(site), secret[site], X_DLP_Caller=f"{site}/messenger")[0] == 200
        served.kill()
    with Many(sites) as served:
        for site in ("garam", "naru"):
            assert served.check(leak(site, "again"), secret[site], X_DLP_Caller=f"{site}/messenger")[1]["action"] == "block"
    for site in ("garam", "naru"):
        assert rig.here(sites / site, "journal", "verify").returncode == 0


def test_a_second_program_takes_no_site_that_is_served(sites: Path) -> None:
    with Many(sites):
        second = Many(sites)
        assert second.process.wait(timeout=60) == 2
        assert "another program" in second.said() or "다른 프로그램" in second.said()


BASE_RULE = """
version: "2026-11-30"
rules:
  - id: province-no-lunch
    why: 도 전체에서 막는 글
    scope: message
    when: m.channel == "messenger"
    then: hold
    message: 도 정책에 따라 보류하였습니다.
    tests:
      - {name: 메신저, given: {m.channel: messenger}, expect: hit}
      - {name: 메일, given: {m.channel: email}, expect: miss}
"""


def test_a_base_policy_counts_in_every_site_and_none_can_leave_it(sites: Path) -> None:
    secret = {name: caller(sites, name) for name in ("garam", "naru")}
    (sites / "base.yaml").write_text(BASE_RULE, "utf-8")
    rig.edit(sites / "garam", "dlp.yaml", "basis_approvers: [cpo]", "basis_approvers: [cpo]\n  base: ../base.yaml")
    talk = rig.message("점심 드셨어요?", rig.UNINVOLVED, channel="messenger")
    with Many(sites) as served:
        assert served.check(talk, secret["garam"], X_DLP_Caller="messenger")[1]["action"] == "hold"
        assert "naru: " in served.said()
        assert "policy.base" in served.said()
        assert served.check(talk, secret["naru"], X_DLP_Caller="naru/messenger")[0] == 401, "a site without the base is closed"
        shown = rig.here(sites / "garam", "policy", "show", "--format", "jsonl")
        assert "province-no-lunch" in shown.stdout
        weaker = BASE_RULE.replace("then: hold", "then: allow").split("rules:\n")[1]
        own = sites / "garam" / "policy.yaml"
        good = own.read_text("utf-8")
        own.write_text(good.replace("rules:\n", "rules:\n" + weaker, 1), "utf-8")
        lint = rig.here(sites / "garam", "policy", "lint", "--format", "jsonl")
        assert lint.returncode == 1
        assert [row["code"] for row in rig.rows(lint) if row["code"] == "base"]
        rig.until(lambda: '"bad"' in served.said(), what="the weaker policy is refused")
        assert served.check({**talk, "id": "m-2"}, secret["garam"], X_DLP_Caller="messenger")[1]["action"] == "hold"
        own.write_text(good, "utf-8")
        (sites / "base.yaml").write_text(BASE_RULE.replace("then: hold", "then: block"), "utf-8")
        rig.until(
            lambda: served.check({**talk, "id": f"m-{time.time()}"}, secret["garam"], X_DLP_Caller="messenger")[1]["action"] == "block",
            what="the base policy is renewed",
        )  # fmt: skip
    found = rig.rows(rig.here(sites / "garam", "policy", "history", "--format", "jsonl"))
    assert len({one["hash"] for one in found}) == len(found) == 2
    for one in found:
        assert "province-no-lunch" in rig.here(sites / "garam", "policy", "show", "--version", one["hash"]).stdout
    (sites / "base.yaml").unlink()
    assert rig.here(sites / "garam", "scan", "-", stdin=json.dumps(talk)).returncode == 2, (
        "what is named and gone keeps the site closed"
    )


def test_a_folder_that_comes_is_opened_and_one_that_goes_is_closed_and_ends_nobody_else(sites: Path) -> None:
    aside = sites.parent / "aside"
    shutil.move(sites / "naru", aside)
    secret = caller(sites, "garam")
    with Many(sites) as served:
        later = rig.here(aside, "caller", "add", "messenger").stdout.strip()
        assert served.check(leak("naru"), later, X_DLP_Caller="naru/messenger")[0] == 401
        shutil.move(aside, sites / "naru")
        rig.until(
            lambda: served.check(leak("naru", f"n-{time.time()}"), later, X_DLP_Caller="naru/messenger")[0] == 200,
            what="the new site decides",
        )  # fmt: skip
        # in one step, as a file system can: a tree that is taken away file by file may be written to meanwhile
        (sites / "naru").rename(sites.parent / "gone")
        rig.until(
            lambda: served.check(leak("naru", f"g-{time.time()}"), later, X_DLP_Caller="naru/messenger")[0] == 401,
            what="the site that is gone is closed",
        )  # fmt: skip
        assert served.check(leak("garam"), secret, X_DLP_Caller="garam/messenger")[1]["action"] == "block"
        assert served.stop() == 0
    assert rig.here(sites / "garam", "journal", "verify").returncode == 0
