"""The desk over HTTP: shows and does what the commands show and do, in the name of whom the token names, with the same entries."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
from api_rig import Api

from dlp import keys, operators
from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]


def entries(site: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """(kind, ref, body) of the journal, from the first entry on."""
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [
            (kind, ref, json.loads(body))
            for kind, ref, body in connection.execute("SELECT kind, ref, body FROM journal ORDER BY seq")
        ]


@pytest.fixture(scope="module")
def town_hall(staffed: tuple[Path, dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One site with operators for all of this page: what a test does is journalled, and the next begins behind it."""
    return rig.copy_site(staffed[0], tmp_path_factory.mktemp("api") / "site")


@pytest.fixture(scope="module")
def api(town_hall: Path) -> Iterator[Api]:
    with Api(town_hall) as running:
        yield running


@pytest.fixture
def site(request: pytest.FixtureRequest, staffed: tuple[Path, dict[str, str]], tmp_path: Path) -> Path:
    if "api" in request.node.fixturenames:
        return Path(request.getfixturevalue("town_hall"))
    return rig.copy_site(staffed[0], tmp_path / "site")


def test_it_shows_what_the_commands_show_with_the_same_entries(
    api: Api, run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    looks = (
        (("incidents", "list", "--since", "7d", "--case", rig.CASE), f"/v1/incidents?since=7d&case={rig.CASE}", "incidents"),
        (("incidents", "show", ids["block"]), f"/v1/incidents/{ids['block']}", ""),
        (("incidents", "alike", ids["block"]), f"/v1/incidents/{ids['block']}/alike", "incidents"),
        (("held", "list"), "/v1/held", "held"),
        (("held", "preview", ids["hold"]), f"/v1/held/{ids['hold']}/preview", ""),
        (("basis", "list"), "/v1/bases", "bases"),
        (("doctor",), "/v1/health", "signs"),
    )
    for words, path, name in looks:
        before = len(entries(site))
        reasoned = () if words == ("doctor",) else ("--reason", "점검")
        done = run(*words, "--format", "json", *reasoned, by=staff["CP01"])
        by_command = entries(site)[before:]
        shown = json.loads(done.stdout)
        answer = api.ask("GET", path, by=staff["CP01"], reason="점검" if reasoned else "")
        by_api = entries(site)[before + len(by_command) :]
        assert answer.status == 200, answer
        found = answer.body[name] if name else answer.body
        if words[0] == "doctor":
            shown, found = ([(one["check"], one["state"]) for one in each if one["check"] != "disk"] for each in (shown, found))
        if words[:2] == ("held", "preview"):
            found = {key: value for key, value in found.items() if key != "schema"}
        elif not name:  # the first look is in the second's list of looks
            shown, found = ({**each, "looks": None} for each in (shown, found))
        assert found == shown, words
        assert [_plain(one) for one in by_api] == [_plain(one) for one in by_command], words
        assert {body["from"] for _, _, body in by_api} == {"api 127.0.0.1"}


def _plain(entry: tuple[str, str, dict[str, Any]]) -> tuple[str, str, dict[str, Any]]:
    return entry[0], entry[1], {name: value for name, value in entry[2].items() if name != "from"}


def test_deeds_are_those_of_the_commands(
    api: Api, run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = rig.copy_site(site, tmp_path / "other")
    deeds = (
        (("incidents", "resolve", ids["block"], "--verdict", "lawful", "--reason", f"{rig.NAME} 통지"), f"/v1/incidents/{ids['block']}/resolve",
         {"verdict": "lawful", "reason": f"{rig.NAME} 통지"}, {"id": ids["block"], "verdict": "lawful"}),
        (("incidents", "resolve", ids["block"], ids["hold"], "--verdict", "true", "--reason", "같은 건"), "/v1/incidents/resolve",
         {"ids": [ids["block"], ids["hold"]], "verdict": "true", "reason": "같은 건"}, {"ids": [ids["block"], ids["hold"]], "verdict": "true"}),
        (("incidents", "assign", ids["block"], "--to", "RV01"), "/v1/incidents/assign", {"ids": [ids["block"]], "to": "RV01"},
         {"ids": [ids["block"]], "to": "RV01"}),
        (("held", "release", ids["hold"], "--reason", "결재 받음", "--ground", "18-2-7", "--document", "수사과-1", "--purpose", "수사"),
         f"/v1/held/{ids['hold']}/release", {"reason": "결재 받음", "ground": "18-2-7", "document": "수사과-1", "purpose": "수사"},
         {"id": ids["hold"], "state": "release-requested"}),
        (("held", "refuse", ids["hold"], "--reason", "근거 없음"), f"/v1/held/{ids['hold']}/refuse", {"reason": "근거 없음"},
         {"id": ids["hold"], "state": "refused"}),
    )  # fmt: skip
    bare = api.ask("POST", deeds[3][1], {"reason": "결재 받음"}, by=staff["RV01"])
    assert (bare.status, bare.body["error"]) == (422, "input")
    assert "give ground, document and purpose" in bare.body["problem"]
    assert "`dlp basis request --incident`" in bare.body["problem"]
    before, other_before = len(entries(site)), len(entries(other))
    for words, path, body, wanted in deeds:
        monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
        done = rig.here(other, *words)
        assert done.returncode == 0, done.stderr
        answer = api.ask("POST", path, body, by=staff["RV01"], reason="")
        assert (answer.status, answer.body) == (200, {"schema": 1, **wanted})
    by_api, by_command = entries(site)[before:], entries(other)[other_before:]
    assert [_plain(one) for one in by_api] == [_plain(one) for one in by_command]
    assert rig.NAME not in json.dumps([body for _, _, body in by_api], ensure_ascii=False)
    again = api.ask("POST", deeds[3][1], deeds[3][2], by=staff["RV01"])
    assert (again.status, again.body["error"]) == (409, "state")


GROUND = (
    "--ground",
    "18-2-7",
    "--document",
    "수사과-9",
    "--to",
    "x@police-garam.example",
    "--item",
    "name",
    "--reason",
    "수사 협조",
)


def test_grounds_are_settled_as_by_the_commands(
    api: Api, run: As, staff: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (run("basis", "request", *GROUND, by=staff["RV01"]).stdout.strip() for _ in range(2))
    other = rig.copy_site(site, tmp_path / "other")
    own = api.ask("POST", f"/v1/bases/{first}/approve", {"reason": "대조함"}, by=staff["RV01"])
    assert (own.status, own.body["error"]) == (409, "state"), "who asked for it does not approve it"
    assert api.ask("POST", "/v1/bases/B-2099-0001/approve", {}, by=staff["CP01"]).status == 404
    why = api.ask("POST", f"/v1/bases/{second}/reject", {"reason": " "}, by=staff["CP01"])
    assert (why.status, why.body["field"]) == (422, "reason")
    for name in ("AN01", "AU01"):
        assert api.ask("POST", f"/v1/bases/{first}/approve", {"reason": "x"}, by=staff[name]).status == 403
    before, other_before = len(entries(site)), len(entries(other))
    for word, ident, state in (("approve", first, "approved"), ("reject", second, "rejected"), ("revoke", first, "revoked")):
        monkeypatch.setenv("DLP_TOKEN", staff["CP01"])
        done = rig.here(other, "basis", word, ident, "--reason", f"{rig.NAME} 건 검토함")
        assert done.returncode == 0, done.stderr
        answer = api.ask("POST", f"/v1/bases/{ident}/{word}", {"reason": f"{rig.NAME} 건 검토함"}, by=staff["CP01"], reason="")
        assert (answer.status, answer.body) == (200, {"schema": 1, "id": ident, "state": state})
    by_api, by_command = entries(site)[before:], entries(other)[other_before:]
    assert [_plain(one) for one in by_api] == [_plain(one) for one in by_command]
    assert {body["from"] for _, _, body in by_api} == {"api 127.0.0.1"}
    assert rig.NAME not in json.dumps([body for _, _, body in by_api], ensure_ascii=False)
    assert api.ask("POST", f"/v1/bases/{first}/approve", {}, by=staff["CP01"]).status == 409
    listed = api.ask("GET", "/v1/bases", by=staff["AU01"])
    assert [(one["id"], one["state"]) for one in listed.body["bases"]] == [(first, "revoked"), (second, "rejected")]
    assert api.ask("GET", "/v1/bases?open=true", by=staff["CP01"]).body["bases"] == []
    assert api.ask("GET", "/v1/bases", by=staff["CP01"], reason="").status == 422


def test_the_sender_is_asked_and_a_text_is_proposed_as_by_the_commands(
    api: Api, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = rig.copy_site(site, tmp_path / "other")
    before, other_before = len(entries(site)), len(entries(other))
    letter = tmp_path / "question.txt"
    monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
    done = rig.here(other, "incidents", "ask", ids["block"], "--out", str(letter), "--text", "그 건의 발송 대상")
    assert done.returncode == 0, done.stderr
    asked = api.ask("POST", f"/v1/incidents/{ids['block']}/question", {"text": "그 건의 발송 대상"}, by=staff["RV01"], reason="")
    assert asked.status == 200, asked
    named = {"text": f"{rig.NAME} 건의 발송 대상"}  # nothing is cut out of a letter: whoever writes it says it otherwise
    assert api.ask("POST", f"/v1/incidents/{ids['block']}/question", named, by=staff["RV01"], reason="").status == 422
    assert asked.body["text"] == letter.read_text("utf-8")
    assert asked.body["due"] in done.stdout
    assert rig.NAME not in asked.body["text"]
    by_api, by_command = entries(site)[before:], entries(other)[other_before:]
    assert [kind for kind, _, _ in by_api] == ["sender-asked"]
    assert [_plain(one) for one in by_api] == [_plain(one) for one in by_command]

    said = {"title": "체납 안내 문자", "reason": "정기 발송"}
    path = f"/v1/held/{ids['hold']}/template"
    assert api.ask("POST", path, said, by=staff["AN01"]).status == 403
    why = api.ask("POST", path, {**said, "reason": " "}, by=staff["CP01"])
    assert (why.status, why.body["field"]) == (422, "reason")
    monkeypatch.setenv("DLP_TOKEN", staff["CP01"])
    done = rig.here(other, "template", "propose", "--incident", ids["hold"], "--title", said["title"], "--reason", said["reason"])
    proposed = api.ask("POST", path, said, by=staff["CP01"])
    assert (proposed.status == 200) is (done.returncode == 0), (proposed, done.stderr)
    assert proposed.status in (200, 409), "a text that other rules stop is no template"
    assert api.ask("POST", "/v1/held/INC-none/template", said, by=staff["CP01"]).status == 404


ALLOWED = {"AN01": {"view"}, "AU01": {"view"}, "RV01": {"view", "resolve", "decide"}, "CP01": {"view", "resolve", "decide"}}


@pytest.mark.parametrize("name", ALLOWED)
def test_rights_are_those_of_the_role(api: Api, staff: dict[str, str], ids: dict[str, str], site: Path, name: str) -> None:
    asked = (
        ("view", "GET", "/v1/incidents", None),
        ("view", "GET", f"/v1/incidents/{ids['hold']}", None),
        ("view", "GET", "/v1/held", None),
        ("view", "GET", f"/v1/incidents/{ids['hold']}/alike", None),
        ("view", "GET", f"/v1/incidents/{ids['hold']}/steps", None),
        ("decide", "GET", f"/v1/held/{ids['hold']}/preview", None),
        ("resolve", "POST", f"/v1/incidents/{ids['block']}/who/seen", None),
        ("resolve", "POST", f"/v1/incidents/{ids['block']}/who", {"reason": "확인"}),
        ("resolve", "POST", "/v1/incidents/resolve", {"ids": [ids["block"]], "verdict": "true", "reason": "확인"}),
        ("resolve", "POST", f"/v1/incidents/{ids['hold']}/resolve", {"verdict": "true", "reason": "확인"}),
        ("decide", "POST", f"/v1/held/{ids['hold']}/refuse", {"reason": "확인"}),
    )
    for right, method, path, body in asked:
        before = len(entries(site))
        answer = api.ask(method, path, body, by=staff[name])
        if right in ALLOWED[name]:
            assert answer.status in (200, 404, 409), "it may be settled already"
        else:
            assert (answer.status, answer.body["error"]) == (403, "right")
            (denied,) = entries(site)[before:]
            assert denied[0] == "denied"
            assert denied[2]["operator"] == name
            assert denied[2]["right"] == right
    assert api.ask("GET", "/v1/health", by=staff[name]).status == 200
    suspended = api.ask("GET", f"/v1/incidents/{ids['block']}?suspended=true", by=staff[name])
    assert suspended.status == (200 if name == "CP01" else 403)


def test_who_is_nobody_is_told_one_thing_and_journalled_but_not_without_end(
    api: Api, staff: dict[str, str], ids: dict[str, str], site: Path, run: As
) -> None:
    ring = keys.load(site / "keys")
    now = datetime.now(UTC)
    fresh = run("operator", "token", "AD01").stdout.strip()
    voided = run("operator", "token", "AD01").stdout.strip()
    assert api.ask("GET", "/v1/held", by=voided).status == 403, "an administrator sees no incident"
    bad = {
        "none": None,
        "void": fresh,
        "expired": operators.token(ring.journal, "CP01", 0, now - timedelta(seconds=1)),
        "stranger": operators.token(ring.journal, "XX01", 0, now + timedelta(hours=1)),
        "another site's": operators.token(bytes(32), "CP01", 0, now + timedelta(hours=1)),
        "no token": "nonsense",
    }
    before = len(entries(site))
    answers = [api.ask("GET", f"/v1/incidents/{ids['hold']}", by=token) for token in bad.values()]
    told = {(one.status, json.dumps(one.body), one.headers.get("www-authenticate")) for one in answers if one.status != 429}
    assert told == {(401, json.dumps({"error": "token", "problem": "no valid operator token"}), 'Bearer realm="dlp"')}
    noted = entries(site)[before:]
    assert noted
    assert {kind for kind, _, _ in noted} == {"denied"}
    assert all(body["operator"] == "(api)" for _, _, body in noted)
    for _ in range(60):
        api.ask("GET", "/v1/held", by=bad["void"])
        api.ask("GET", "/v1/held", by="x" * 40)
    assert len(entries(site)) - before < 40, "strangers fill no journal"
    assert api.ask("GET", "/v1/held", by=staff["CP01"]).status == 200, "and keep no operator out"


def test_a_look_without_a_reason_is_refused_and_noted(api: Api, staff: dict[str, str], site: Path) -> None:
    for reason in ("", " ", "ㅤ", "…"):
        before = len(entries(site))
        answer = api.ask("GET", "/v1/held", by=staff["CP01"], reason=reason)
        assert (answer.status, answer.body["field"]) == (422, "reason")
        assert [(kind, body["lacks"]) for kind, _, body in entries(site)[before:]] == [("denied", "reason")]


def test_it_needs_operators(town: Path) -> None:
    done = rig.here(town, "api", "--listen", "127.0.0.1:0")
    assert done.returncode == 2
    assert "담당자가 없습니다" in done.stderr


def test_a_public_address_is_said_twice(run: As, site: Path, staff: dict[str, str]) -> None:
    done = run("api", "--listen", f"0.0.0.0:{rig.free_port()}")
    assert done.returncode == 2
    assert "--public" in done.stderr
    rig.edit(site, "dlp.yaml", "log_level:", "api: {listen: '0.0.0.0:1'}\nlog_level:")
    assert "api.listen" in run("api").stderr


def test_who_starts_it_needs_the_right_and_is_noted(api: Api, run: As, staff: dict[str, str], site: Path) -> None:
    assert ("view", "AD01") in [(kind, body["operator"]) for kind, _, body in entries(site) if body.get("what") == "api"]
    before = len(entries(site))
    assert run("api", "--listen", "127.0.0.1:0", by=staff["RV01"]).returncode == 2
    assert [kind for kind, _, _ in entries(site)[before:]] == ["denied"]


def test_the_document_is_served_and_printed(api: Api, run: As) -> None:
    served = api.ask("GET", "/openapi.json").body
    assert served["openapi"] == "3.1.0"
    assert json.loads(run("schema", "api").stdout) == served


def test_a_removed_operator_is_out_at_once(api: Api, run: As, staff: dict[str, str]) -> None:
    assert api.ask("GET", "/v1/held", by=staff["RV01"]).status == 200
    number = run("operator", "remove", "RV01", "--reason", "전출").stdout.split()[0]
    assert api.ask("GET", "/v1/held", by=staff["RV01"]).status == 200, "until the second person has said yes"
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert api.ask("GET", "/v1/held", by=staff["RV01"]).status == 401
