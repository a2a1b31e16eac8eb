"""The whole way: a browser's request, a real squid, the program as a process, and a web site that must not see a requester's data."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
import whole_rig as rig
from squid_rig import SQUID, Squid

import dlp
from connectors._icap_wire import HttpHead
from connectors._web_request import message_of
from dlp.store import FILE

pytestmark = pytest.mark.skipif(SQUID is None, reason="no squid here")
LEAK = f"청구인 {rig.NAME} {rig.MOBILE} 건 확인 부탁드립니다"
CLEAN = "내일 오후 세 시 회의실에서 뵙겠습니다"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def base_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("icap") / "site")


@pytest.fixture
def own_site(base_site: Path, tmp_path: Path) -> Path:
    return rig.copy_site(base_site, tmp_path / "own")


@pytest.fixture(scope="module")
def serving(base_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Squid]]:
    site = rig.copy_site(base_site, tmp_path_factory.mktemp("served") / "site")
    port = rig.free_port()
    with rig.Serve(site, more=("--icap", f"127.0.0.1:{port}")), Squid(port) as proxy:
        yield site, proxy


def multipart(*parts: tuple[str, str, bytes], boundary: str = "----formdata-7a1") -> tuple[bytes, str]:
    out = b""
    for name, filename, content in parts:
        said = f'; filename="{filename}"\r\nContent-Type: application/octet-stream' if filename else ""
        out += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{said}\r\n\r\n'.encode() + content + b"\r\n"
    return out + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def workbook() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("명단.txt", LEAK)
    return held.getvalue()


LEAKS = {
    "form": (urlencode({"subject": "안내", "body": LEAK}).encode(), FORM),
    "form in CP949": (urlencode({"body": LEAK}, encoding="cp949").encode(), FORM),
    "json": (json.dumps({"channel": "C1", "blocks": [{"text": LEAK}]}).encode(), "application/json"),
    "json escaped": (json.dumps({"text": LEAK}, ensure_ascii=True).encode(), "text/plain;charset=UTF-8"),
    "json in a form": (urlencode({"f.req": json.dumps([[None, json.dumps({"body": LEAK})]])}).encode(), FORM),
    "number in pieces": (json.dumps({"text": f"청구인 {rig.NAME}", "phone": rig.MOBILE.split("-")}).encode(), "application/json"),
    "text": (LEAK.encode(), "text/plain; charset=utf-8"),
    "no type": (LEAK.encode(), ""),
    "xml": (f"<m><to>a</to><body>{LEAK}</body></m>".encode(), "application/soap+xml"),
    "multipart text": multipart(("title", "", "안내".encode()), ("body", "", LEAK.encode())),
    "upload": multipart(("note", "", b"x"), ("file", "list.zip", workbook())),
    "raw upload": (workbook(), "application/zip"),
    "at the end of 300 KB": (urlencode({"body": "가나다라 " * 30_000 + LEAK}).encode(), FORM),
}  # fmt: skip


@pytest.mark.parametrize("kind", LEAKS)
def test_a_request_with_a_requester_s_data_is_refused_with_a_page(serving: tuple[Path, Squid], kind: str) -> None:
    _, proxy = serving
    before = len(proxy.origin.seen)
    body, content_type = LEAKS[kind]
    status, page, headers = proxy.ask("POST", "/send", body, Content_Type=content_type, Accept="text/html,*/*")
    assert (status, headers["content-type"]) == (403, "text/html; charset=utf-8")
    assert "전송이 멈추었습니다" in page.decode()
    assert headers["x-dlp-incident"] in page.decode()
    for secret in (rig.NAME, rig.MOBILE, rig.MOBILE.replace("-", "")):
        assert secret not in page.decode()
    assert len(proxy.origin.seen) == before


@pytest.mark.parametrize(
    ("method", "path", "body", "fields"),
    [
        ("POST", "/send", urlencode({"body": CLEAN}).encode(), {"Content_Type": FORM}),
        ("POST", "/send", json.dumps({"text": CLEAN, "n": [1, 2, 3]}).encode(), {"Content_Type": "application/json"}),
        ("POST", "/send", b"", {}),
        ("GET", "/?q=" + quote("정보공개 청구 방법"), None, {}),
        ("GET", "/", None, {}),
        ("PUT", "/files/a.txt", CLEAN.encode() * 20_000, {"Content_Type": "text/plain"}),
        ("POST", "/z", gzip.compress(CLEAN.encode(), mtime=0), {"Content_Type": "text/plain", "Content_Encoding": "gzip"}),
    ],
)
def test_what_holds_nothing_goes_on_byte_for_byte(
    serving: tuple[Path, Squid], method: str, path: str, body: bytes | None, fields: dict[str, str]
) -> None:
    _, proxy = serving
    before = len(proxy.origin.seen)
    status, said, _ = proxy.ask(method, path, body, **fields)
    assert (status, said) == (200, b"ok")
    assert proxy.origin.seen[before:] == [(method, path, body or b"")]


@pytest.mark.parametrize(
    ("method", "path", "fields", "body"),
    [
        ("GET", "/search?q=" + quote(LEAK), {}, None),
        ("GET", f"/to/{quote(rig.NAME)}/{rig.MOBILE}?m=" + quote("청구인 연락처"), {}, None),
        ("POST", "/z", {"Content_Type": "text/plain", "Content_Encoding": "gzip"}, gzip.compress(LEAK.encode(), mtime=0)),
        ("POST", "/z", {"Content_Type": "text/plain", "X_Subject": f"FOI requester {rig.ROMAN} {rig.MOBILE}"}, b"x"),
        ("PUT", "/" + quote(f"청구인 {rig.NAME} {rig.MOBILE}.txt"), {"Content_Type": "application/octet-stream"}, b"x"),
    ],
)
def test_addresses_fields_and_codings_are_read_too(
    serving: tuple[Path, Squid], method: str, path: str, fields: dict[str, str], body: bytes | None
) -> None:
    _, proxy = serving
    before = len(proxy.origin.seen)
    assert proxy.ask(method, path, body, **fields)[0] == 403
    assert len(proxy.origin.seen) == before


def test_a_body_in_an_unknown_coding_is_not_let_through(serving: tuple[Path, Squid]) -> None:
    _, proxy = serving
    before = len(proxy.origin.seen)
    status, page, _ = proxy.ask("POST", "/z", bytes(range(256)), Content_Type="text/plain", Content_Encoding="br")
    assert status == 403
    assert page
    assert len(proxy.origin.seen) == before


def test_a_held_request_cannot_be_released_and_says_so_at_once(serving: tuple[Path, Squid]) -> None:
    site, proxy = serving
    incident = proxy.ask("POST", "/z", bytes(range(256)), Content_Type="text/plain", Content_Encoding="br")[2]["x-dlp-incident"]
    done = rig.here(site, "held", "release", incident, "--as", "GR04", "--reason", "확인함")
    assert (done.returncode, done.stdout) == (2, "")
    assert "다시 보냅니다" in done.stderr
    assert rig.here(site, "held", "refuse", incident, "--as", "GR04", "--reason", "다시 보내게 함").returncode == 0


def test_a_script_is_answered_in_json(serving: tuple[Path, Squid]) -> None:
    _, proxy = serving
    body, kind = LEAKS["json"]
    status, said, headers = proxy.ask("POST", "/api", body, Content_Type=kind, Accept="application/json")
    assert (status, headers["content-type"]) == (403, "application/json; charset=utf-8")
    assert json.loads(said)["incident_id"] == headers["x-dlp-incident"]


def test_a_long_body_in_chunks(serving: tuple[Path, Squid]) -> None:
    _, proxy = serving
    before = len(proxy.origin.seen)
    pieces = [("가나다 " * 5_000).encode()] * 20
    status, said, _ = proxy.ask("POST", "/c", iter(pieces), chunked=True, Content_Type="text/plain", Transfer_Encoding="chunked")
    assert (status, said) == (200, b"ok")
    assert proxy.origin.seen[before:] == [("POST", "/c", b"".join(pieces))]
    assert (
        proxy.ask(
            "POST", "/c", iter([*pieces, LEAK.encode()]), chunked=True, Content_Type="text/plain", Transfer_Encoding="chunked"
        )[0]
        == 403
    )
    assert len(proxy.origin.seen) == before + 1


def test_the_journal_names_who_and_what_was_done(serving: tuple[Path, Squid]) -> None:
    site, proxy = serving
    incident = proxy.ask("POST", "/send", LEAKS["form"][0], Content_Type=FORM)[2]["x-dlp-incident"]
    done = rig.until(lambda: _done(site, incident), what="the end of the decision")
    assert done["done"] == "refused"
    assert rig.here(site, "journal", "verify").returncode == 0
    assert rig.here(site, "doctor").returncode in (0, 1)  # notes, no fault


def _done(site: Path, incident: str) -> dict[str, str] | None:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        row = connection.execute("SELECT body FROM journal WHERE kind = 'done' AND ref = ?", (incident,)).fetchone()
    return json.loads(row[0]) if row else None


def test_who_logged_in_at_the_proxy_is_the_sender(own_site: Path) -> None:
    port = rig.free_port()
    rig.edit(own_site, "dlp.yaml", "  # domain: garam.example ", "  domain: garam.example   # ")
    with rig.Serve(own_site, more=("--icap", f"127.0.0.1:{port}")), Squid(port, login=True) as proxy:
        incident = proxy.ask("POST", "/send", LEAKS["form"][0], user="seon", Content_Type=FORM)[2]["x-dlp-incident"]
    shown = rig.here(own_site, "incidents", "show", incident, "--format", "json").stdout
    assert '"uninvolved"' in shown
    assert '"external"' in shown  # whoever reads at the web site


@pytest.mark.parametrize("service", ["bypass=off", "bypass=on"])
def test_nothing_leaves_where_nothing_can_be_decided(own_site: Path, service: str) -> None:
    """The journal cannot be written: the page is an answer like any other, so that no setting of the proxy lets the request through."""
    port = rig.free_port()
    with rig.Serve(own_site, more=("--icap", f"127.0.0.1:{port}")), Squid(port, service=service) as proxy:
        assert proxy.ask("POST", "/send", urlencode({"body": CLEAN}).encode(), Content_Type=FORM)[0] == 200
        with closing(sqlite3.connect(own_site / FILE, isolation_level=None)) as lock, lock:
            lock.execute("BEGIN EXCLUSIVE")
            status, page, _ = proxy.ask("POST", "/send", LEAKS["form"][0], Content_Type=FORM)
            lock.execute("ROLLBACK")
        assert status == 503
        assert "다시 시도" in page.decode()
        assert [one for one in proxy.origin.seen if rig.MOBILE.encode() in one[2]] == []


def test_a_checker_that_is_gone_is_an_error_and_no_way_through(own_site: Path) -> None:
    port = rig.free_port()
    with Squid(port) as proxy:
        status, _, _ = proxy.ask("POST", "/send", LEAKS["form"][0], Content_Type=FORM)
        assert status >= 500
        assert proxy.origin.seen == []


def test_an_approved_basis_lets_a_named_site_have_it_and_its_mere_mention_does_not(own_site: Path, tmp_path: Path) -> None:
    def asked(text: str) -> str:
        head = HttpHead("POST", "http://police-garam.example/", (("content-type", "text/plain"),), b"")
        made = message_of(head, text.encode(), host="police-garam.example", sender=rig.HANDLER, ident="w", most=1 << 20)
        with dlp.open_site(own_site) as site:
            return site.scan(made, remember=False).action

    said = f"청구인 {rig.NAME} {rig.MOBILE} 제공합니다"
    before = asked(said)
    assert before in ("hold", "block")
    assert asked(f"[근거: B-2026-0001] {said}") == before
    words = (
        "--ground",
        "18-2-7",
        "--document",
        "수사과-9",
        "--to",
        "web@police-garam.example",
        "--item",
        "name",
        "--item",
        "phone",
    )
    for line in (
        ("request", *words, "--reason", "수사 협조", "--as", "GR01"),
        ("approve", "B-2026-0001", "--reason", "대조함", "--as", "GR05"),
    ):
        done = rig.here(own_site, "basis", *line)
        assert done.returncode == 0, done.stderr
    number = rig.rows(rig.here(own_site, "basis", "list", "--format", "jsonl"))[0]["id"]
    assert asked(f"[근거: {number}] {said}") in ("allow", "alert")
    assert asked(said) == before
