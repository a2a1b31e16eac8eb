"""The staff table out of a real slapd: what comes in, what does not, and that nothing of it lowers protection without a person."""

from __future__ import annotations

import base64
import csv
import io
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import directory_server as directory
import pytest
from self_signed import certificate

from dlp import register
from dlp.app import pulling as pulls
from dlp.keys import Keys
from dlp.pulling import ldap, ldif
from dlp.pulling.fetched import PullError
from dlp.register import sealed
from dlp.register.small_tables import rows_of
from dlp.settings_pull import PullAttributes, PullLdap, PullStaff

pytestmark = pytest.mark.skipif(
    not (directory.SLAPD and directory.SEARCH),
    reason="slapd or ldapsearch is missing: tools/install-test-servers (slapd, ldap-utils)",
)
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
PEOPLE = 450
"""More than a page and more than the server gives without pages."""


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificate(tmp_path_factory.mktemp("pem"), "127.0.0.1")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, pem: tuple[Path, Path]) -> Iterator[directory.Directory]:
    people = [directory.person(n) for n in range(PEOPLE)]
    people += [
        directory.person(900, cn=["hong", "홍가람"], title="국장", division="문화국", memberOf=f"cn=foi,{directory.BASE}",
                         proxyAddresses=["SMTP:garam@mirha.example", "smtp:g@mirha.example", "sip:x@mirha.example", "x500:/o=a@b"]),
        directory.person(901, userAccountControl="514"),
        directory.person(902, accountExpires="133000000000000000"),
        directory.person(903, accountExpires="9223372036854775807"),
        directory.person(904, employeeNumber=""),
        directory.person(905, ou=["하천과", "기획과"]),
        directory.person(906, title="=cmd|' /C calc'!A1", ou="과,\"과\";과"),
        directory.person(907, title="긴" * 5000, cn="N" * 300_000),
    ]  # fmt: skip
    server = directory.Directory(tmp_path_factory.mktemp("slapd") / "d", "\n".join(people), certificate=pem)
    yield server
    server.stop()


@pytest.fixture
def wanted(hall: directory.Directory, pem: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("DLP_LDAP", directory.PASSWORD)
    return {
        "server": f"127.0.0.1:{hall.port}", "ca": str(pem[0]), "user": directory.READER, "password": "env:DLP_LDAP", "base": directory.BASE,
    }  # fmt: skip


def fetched(
    wanted: dict[str, Any], known: dict[str, Any] | None = None, **more: Any
) -> tuple[dict[str, dict[str, str]], dict[str, int]]:
    found = ldap.fetch(PullLdap(**{**wanted, **more}), lambda: known or {}, NOW)
    rows = csv.DictReader(io.StringIO(found.data.decode(), newline=""))
    return {row["staff_id"]: row for row in rows}, dict(found.left_out)


def test_everybody_comes_page_by_page_with_what_the_directory_knows(wanted: dict[str, Any]) -> None:
    rows, left_out = fetched(wanted)
    assert len(rows) == PEOPLE + 5  # 900, 903, 905, 906, 907
    assert left_out == {"disabled": 2, "numberless": 1, "several": 1, "unreadable": 2}
    assert rows["N00007"]["department"] == "문화체육과"
    garam = rows["N00900"]
    assert (garam["name"], garam["title"], garam["parent_department"]) == ("홍가람", "국장", "문화국")
    assert garam["email"] == "n00900@mirha.example;garam@mirha.example;g@mirha.example"
    assert (rows["N00905"]["department"], rows["N00907"]["name"]) == ("기획과", "")
    assert "N00901" in fetched(wanted, disabled="keep")[0]


def test_who_has_which_office_is_never_lost_for_want_of_an_attribute(wanted: dict[str, Any]) -> None:
    known = {
        "n00001": {"staff_id": "N00001", "roles": ["cpo"], "messenger_id": "@one"},
        "n00002": {"staff_id": "N00002", "roles": ["audit"]},
    }
    rows, _ = fetched(wanted, known)
    assert (rows["N00001"]["roles"], rows["N00001"]["messenger_id"], rows["N00002"]["roles"]) == ("cpo", "@one", "audit")
    rows, _ = fetched(wanted, known, roles={"foi_officer": [f"CN=FOI, {directory.BASE}"], "cpo": ["n00003"]})
    assert [rows[i]["roles"] for i in ("N00001", "N00002", "N00003", "N00900")] == ["", "audit", "cpo", "foi_officer"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"server": "localhost:{port}"}, "certificate"),  # which libldap compares with the machine's own name
        ({"server": "localhost:{tls}", "tls": "implicit"}, "certificate"),
        ({"ca": ""}, "certificate"),
        ({"tls": "implicit", "server": "127.0.0.1:{tls}", "ca": ""}, "certificate"),
        ({"ca": "/nowhere.pem"}, "setting"),
        ({"password": "file:{closed}"}, "credentials"),
        ({"password": "file:{open}"}, "secret-open"),
        ({"password": "file:/nowhere"}, "secret"),
        ({"password": "env:DLP_NOT_SET"}, "secret"),
        ({"password": ""}, "setting"),
        ({"base": "dc=other,dc=example"}, "missing"),
        ({"base": ""}, "setting"),
        ({"filter": "(employeeNumber=nobody)"}, "missing"),
        ({"filter": "(&(a=b)"}, "setting"),
        ({"server": "127.0.0.1:1"}, "connection"),
        ({"server": "127.0.0.1:1", "tls": "implicit"}, "connection"),
    ],
)  # fmt: skip
def test_what_cannot_be_fetched_says_why_and_gives_nothing(
    wanted: dict[str, Any], hall: directory.Directory, more: dict[str, str], code: str, tmp_path: Path
) -> None:
    for name, mode in (("closed", 0o600), ("open", 0o644)):
        (tmp_path / name).write_text("another", "ascii")
        (tmp_path / name).chmod(mode)
        more = {key: value.replace(f"{{{name}}}", str(tmp_path / name)) for key, value in more.items()}
    more = {name: value.replace("{port}", str(hall.port)).replace("{tls}", str(hall.tls_port)) for name, value in more.items()}
    with pytest.raises(PullError) as error:
        fetched(wanted, **more)
    assert error.value.code == code


def test_settings_of_the_machine_do_not_lower_it(wanted: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ldaprc").write_text("TLS_REQCERT never\n", "utf-8")
    for name, value in (("LDAPTLS_REQCERT", "never"), ("LDAPCONF", str(tmp_path / "ldaprc")), ("HOME", str(tmp_path))):
        monkeypatch.setenv(name, value)
    with pytest.raises(PullError, match="certificate"):
        fetched(wanted, ca="")


BUSY = b"0\x0c\x02\x01\x01a\x07\n\x013\x04\x00\x04\x00"
ELSEWHERE = b"0\x0c\x02\x01\x01a\x07\n\x01\n\x04\x00\x04\x00"


@pytest.mark.parametrize(
    ("said", "code"), [(b"", "timeout"), (BUSY, "connection"), (ELSEWHERE, "referral"), (b"HTTP/1.1 400 Bad Request\r\n\r\n", "")]
)
def test_a_server_that_is_none_is_given_up_in_time(wanted: dict[str, Any], said: bytes, code: str) -> None:
    """Silence, a busy server, one that points elsewhere, another protocol."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def answer() -> None:
            connection, _ = server.accept()
            kept.append(connection)
            connection.sendall(said)

        threading.Thread(target=answer, daemon=True).start()
        with pytest.raises(PullError) as error:
            fetched(wanted, server=f"127.0.0.1:{server.getsockname()[1]}", tls="none", seconds=2)
        assert code in ("", error.value.code)
        for one in kept:
            one.close()


def test_a_setting_is_no_option_and_no_address_of_another_kind() -> None:
    for more in (
        {"server": "-H ldap://other"}, {"server": "ldapi:///"}, {"base": "-f/etc/passwd"}, {"user": "-y/etc/passwd"}, {"filter": "-x"},
        {"attributes": PullAttributes(name=["cn"]).model_dump() | {"title": ["-O"]}}, {"password": "hunter2"},
    ):  # fmt: skip
        with pytest.raises(ValueError):
            PullLdap(**more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        b"cn: no dn\n",
        b"dn: a\ncn:< file:///etc/passwd\n",
        b" folded first\n",
        b"dn: a\ncn:: ***\n",
        b"dn: a\nno colon\n",
        b"dn: a\ndn: b\n",
        b"\xff\xfe\n",
    ],
)
def test_text_that_is_no_ldif_is_an_error(text: bytes) -> None:
    with pytest.raises(ldif.NoLdif):
        list(ldif.entries(text))


def test_ldif_is_read_as_it_may_be_written() -> None:
    text = b"version: 1\n# no entry\ndn: a\nCN;lang-ko:: 7ZmN6riA\n 64+Z\nmail:a@b.example \r\nbad:: ALA=\n\n\ndn: b\n"
    assert list(ldif.entries(text)) == [{"cn": ["홍글동"], "mail": ["a@b.example"], "bad": [""]}, {}]


class Hall:
    """A directory of its own that changes between two fetches, into a site's staff table."""

    def __init__(self, site: Path, ring: Keys, wanted: dict[str, Any]) -> None:
        self.site, self.ring, self.wanted = site, ring, PullStaff(source="ldap", ldap=PullLdap(**wanted))

    def taken(self) -> register.Report:
        found = pulls.fetch(self.site, self.ring, "staff", self.wanted, NOW)
        return register.import_bytes(self.site, "staff", found.name, found.data, keys=self.ring, now=NOW, terms=register.Terms())

    def rows(self) -> dict[str, Any]:
        found = sealed.read(self.site, self.ring, "staff")
        return {row["staff_id"]: row for row in rows_of(found[1])} if found else {}


def test_a_directory_that_shrinks_widens_or_is_emptied_waits_for_a_person(
    site: Path, site_keys: Keys, tmp_path: Path, wanted: dict[str, Any]
) -> None:
    server = directory.Directory(tmp_path / "d", "\n".join(directory.person(n) for n in range(20)))
    try:
        hall = Hall(site, site_keys, {**wanted, "server": f"127.0.0.1:{server.port}", "tls": "none"})
        assert hall.taken().rows == 20
        server.change(f"dn: uid=u1,{directory.BASE}\nchangetype: modify\nreplace: title\ntitle: 과장\n-\ndelete: mail\n")
        report = hall.taken()
        assert report.ok
        assert (hall.rows()["N00001"]["title"], hall.rows()["N00001"]["email"]) == ("과장", "n00001@mirha.example")
        server.change(f"dn: uid=u2,{directory.BASE}\nchangetype: modify\nreplace: cn\ncn: 가*나\n")
        report = hall.taken()
        assert report.status == 1
        assert "N00002" in hall.rows(), "a row that cannot be read takes nobody away"
        server.change("\n".join(f"dn: uid=u{n},{directory.BASE}\nchangetype: delete\n" for n in range(5, 15)))
        report = hall.taken()
        assert (report.ok, report.shrinks, len(hall.rows())) == (False, True, 20)
        server.change("\n".join(f"dn: uid=u{n},{directory.BASE}\nchangetype: delete\n" for n in (*range(5), *range(15, 20))))
        with pytest.raises(PullError, match="missing"):
            hall.taken()
        assert len(hall.rows()) == 20
    finally:
        server.stop()


def test_an_entry_that_was_added_takes_nobodys_place(site: Path, site_keys: Keys, tmp_path: Path, wanted: dict[str, Any]) -> None:
    """Under his staff id, and sorted before him; with line ends and quotes in every value."""
    odd = 'a"b,c;d\n\ndn: uid=x\ncn: 가짜'.encode()
    server = directory.Directory(tmp_path / "d", "\n".join(directory.person(n) for n in range(8)))
    try:
        hall = Hall(site, site_keys, {**wanted, "server": f"127.0.0.1:{server.port}", "tls": "none"})
        assert hall.taken().rows == 8
        before = hall.rows()["N00003"]
        server.change(
            directory.person(90, employeeNumber="n00003", cn="가가가", mail="thief@mirha.example").replace(
                "\n", "\nchangetype: add\n", 1
            )
        )
        server.change(
            f"dn: uid=u4,{directory.BASE}\nchangetype: modify\nreplace: title\ntitle:: {base64.b64encode(odd).decode()}\n"
        )
        report = hall.taken()
        assert (report.status, hall.rows()["N00003"], len(hall.rows())) == (1, before, 8)
        assert "가짜" in hall.rows()["N00004"]["title"]
    finally:
        server.stop()


def test_offices_for_many_at_once_wait_for_a_person(site: Path, site_keys: Keys, wanted: dict[str, Any]) -> None:
    assert Hall(site, site_keys, wanted).taken().status == 1  # 907 has no name that can be read
    report = Hall(site, site_keys, {**wanted, "roles": {"cpo": [f"N{n:05}" for n in range(PEOPLE // 2)]}}).taken()
    assert (report.ok, report.shrinks) == (False, True)
