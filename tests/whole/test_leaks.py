"""Planted values of a register go through every path at debug level; afterwards no byte of them may be anywhere but in sealed content.

What is searched: standard output and error of every command and server, the journal's files open and closed, the register's, the
callers', every other file of the site, answers, notes beside files, exception texts. What a party sends or is rightfully handed
(a delivered mail, a file in the outbox) is its own.
"""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import inspect
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import whole_traces as traces

import dlp
from dlp import model, ports
from dlp.digits import DigitStream
from dlp.model import Sensitive

SABOTEUR = Path(__file__).with_name("saboteur.py")
TARGETS = {
    "allow": rig.MAIL, "block": rig.DIRECTOR, "hold": "kim@police-garam.example", "alert": "rescue@fire-garam.example", "other": rig.OTHER_MAIL,
}  # fmt: skip


@dataclass
class Day:
    """What was said, written and left behind."""

    site: Path
    said: dict[str, str] = field(default_factory=dict)
    actions: set[str] = field(default_factory=set)
    real: frozenset[str] = frozenset()

    def ran(self, name: str, *words: str, stdin: str = "") -> str:
        """The first time a command is a process of its own; its variants run in this one."""
        command = " ".join(words[:2])
        run, self.real = (rig.here if command in self.real else rig.dlp), self.real | {command}
        done = run(self.site, *words, stdin=stdin)
        self.said[name] = f"{done.stdout}\n{done.stderr}"
        return done.stdout


def _targets(how: str, number: int) -> list[str]:
    """The plain spelling goes to everybody, the others to one each in turn."""
    return list(TARGETS) if how == "plain" else [list(TARGETS)[number % len(TARGETS)]]


def _messages(prefix: str) -> list[dict[str, Any]]:
    made = []
    for number, (how, text) in enumerate(traces.WRITTEN.items()):
        for action in _targets(how, number):
            to = TARGETS[action]
            ident = f"{prefix}-{how.replace(' ', '_')}-{action}"
            made.append(rig.message(f"정보공개 청구 {rig.CASE} 건 {text}", to, ident=ident, subject=f"청구 {text}"))
    mask = rig.message(f"정보공개 청구 {rig.CASE} {rig.NAME} 건 자료 협조 부탁드립니다.", rig.UNINVOLVED, ident=f"{prefix}-mask")
    html = rig.message("", rig.UNINVOLVED, ident=f"{prefix}-html", html=f"<p title='{rig.MAIL}'>{rig.NAME}</p>")
    named = [{"name": f"{rig.NAME}_{rig.MOBILE}.zip", "content_b64": base64.b64encode(rig.locked_zip(f"{rig.NAME}.txt")).decode()}]
    file = rig.message("첨부 보냅니다", rig.OUTSIDE, ident=f"{prefix}-file", attachments=named)
    room = {"id": f"room {rig.MOBILE}", "kind": "group", "name": f"{rig.NAME} 청구 대응", "members": 9}
    talk = rig.message("회의합시다", "@seon", sender="@gaon", ident=f"{prefix}-room", channel="messenger", conversation=room)
    basis = {"ground": "18-2-7", "article": "형사소송법 제199조", "document": f"수사 {rig.MOBILE}", "purpose": f"{rig.NAME}, {rig.OTHER_NAME} 조사",
             "items": ["name"], "recipients": [rig.MAIL], "period": "2026-11-20/2026-12-20", "approver": "GR05"}  # fmt: skip
    ledger = rig.message(f"청구인 {rig.NAME} {rig.MOBILE}", TARGETS["hold"], ident=f"{prefix}-basis", legal_basis=basis)
    return [*made, mask, html, file, talk, ledger]


@pytest.fixture(scope="module")
def day(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """One long day at the town hall."""
    work = tmp_path_factory.mktemp("day")
    here = Day(rig.copy_site(site, work / "site"))
    rig.edit(here.site, "dlp.yaml", "log_level: info", "log_level: debug")
    rig.edit(here.site, "policy.yaml", "cooperation: block", "cooperation: mask")
    _register(here, work)
    lines = "\n".join(json.dumps(m, ensure_ascii=False) for m in _messages("scan"))
    for form in ("table", "jsonl"):
        here.ran(f"scan {form}", "scan", "--explain", "--format", form, "-", stdin=lines)
    texts = "\n".join(json.dumps({"id": how, "text": text}, ensure_ascii=False) for how, text in traces.WRITTEN.items())
    for form in ("table", "jsonl"):
        here.ran(f"detect {form}", "detect", "--format", form, "-", stdin=texts)
        here.ran(f"detect broken {form}", "detect", "--format", form, "-", stdin=f'{{"id": 1, "text": "{rig.NAME}')
    letter = work / "letter.txt"
    letter.write_text("\n".join(traces.WRITTEN.values()), "utf-8")
    sealed = work / "sealed.zip"
    sealed.write_bytes(rig.locked_zip(f"{rig.NAME}.txt"))
    for form in ("table", "jsonl"):
        here.ran(f"extract {form}", "extract", "--format", form, "--expect", "없는말", str(letter))
    here.ran("scan text", "scan", "--explain", "--from", rig.HANDLER, "--to", rig.DIRECTOR, str(letter))
    broken = f'{{"channel": "{rig.NAME}", "sender": {{"address": "{rig.MAIL}"}}, "recipients": "{rig.MOBILE}", "text": 5}}\n'
    here.ran("scan broken", "scan", "-", stdin=broken)
    here.ran("scan half", "scan", "-", stdin=broken[:40])
    _serving(here, work)
    for form in ("table", "jsonl"):
        listed = here.ran(f"incidents {form}", "incidents", "list", "--limit", "500", "--format", form)
        here.ran(f"held {form}", "held", "list", "--format", form)
        here.ran(f"verify {form}", "journal", "verify", "--format", form)
        here.ran(f"doctor {form}", "doctor", "--format", form)
        here.ran(f"ledger {form}", "ledger", "--format", form)
        here.ran(f"callers {form}", "caller", "list", "--format", form)
        here.ran(f"register {form}", "register", "show", "--format", form)
    here.ran("ledger csv", "ledger", "--format", "csv")
    for number, line in enumerate(listed.splitlines()):
        if number % 9 == 0:
            for form in ("table", "jsonl"):
                here.ran(f"show {number} {form}", "incidents", "show", json.loads(line)["id"], "--format", form)
    _policy(here)
    return here


def _register(here: Day, work: Path) -> None:
    """Good rows again (over the old table), and bad ones of every kind."""
    good = work / "cases.csv"
    good.write_text(rig.TABLES["cases"], "utf-8")
    here.ran("import good", "register", "import", "cases", str(good), "--format", "jsonl")
    bad = "50990099,2026-11-10,제목,탐스런,1903-13-44,030204-999,010-1777-6655x,,tamsreon@@inbox.example,,,과,없는사번,,open,\n"
    twice = rig.CASE_ROW.replace(rig.NAME, "탐스런").replace(rig.MOBILE, "010-1777-6655") + "\n"
    for name, row in {"values": bad, "twice": twice, "unclosed": '50990099,"탐스런 010-1777-6655\n'}.items():
        file = work / f"cases-{name}.csv"
        file.write_text(rig.TABLES["cases"] + row, "utf-8")
        for form in ("table", "jsonl"):
            here.ran(f"import {name} {form}", "register", "import", "cases", str(file), "--format", form)


def _serving(here: Day, work: Path) -> None:
    outbox = work / "outbox"
    secret = here.ran(
        "caller add", "caller", "add", "messenger", "--webhook", f"http://127.0.0.1:{rig.free_port()}/{rig.CASE}"
    ).strip()
    here.said.pop("caller add")
    with rig.Sink() as sink, rig.Serve(here.site, hop=sink.port, http=True, folder=outbox) as server:
        for message in _messages("http"):
            status, answer = server.check(message, secret)
            assert status == 200, answer
            here.actions.add(answer["action"])
            here.said[f"http {message['id']}"] = json.dumps(answer, ensure_ascii=False)
        files: list[str] = []
        for number, (how, text) in enumerate(traces.WRITTEN.items()):
            for action in _targets(how, number):
                to, attached = TARGETS[action], (f"{rig.NAME}.zip", rig.locked_zip()) if how == "plain" else None
                raw = rig.mail(f"정보공개 청구 {rig.CASE} {text}", to, subject=f"청구 {text}", attachment=attached)
                _, here.said[f"smtp {how} {action}"] = server.send(raw, to)
                files.append(f"{how.replace(' ', '_')}-{action}.json")
                server.put(files[-1], rig.message(f"청구 {rig.CASE} {text}", to, ident=f"f-{how}-{action}"))
        for name in files:
            server.taken(name)
        server.drop(
            "mask.json", rig.message(f"정보공개 청구 {rig.CASE} {rig.NAME} 건 협조 부탁드립니다.", rig.UNINVOLVED, ident="f-mask")
        )
        server.drop("broken.json", f'{{"id": "{rig.NAME}", "text": "{rig.MOBILE}"'.encode())
        for number, body in enumerate((b'{"text": "' + rig.NAME.encode(), rig.message(rig.NAME, "", ident=rig.MAIL))):
            here.said[f"http broken {number}"] = json.dumps(server.check(body, secret), ensure_ascii=False)
        sink.refuse = "550 5.1.1"
        server.send(
            rig.mail(f"{rig.NAME} 님 안내", rig.MAIL), rig.MAIL
        )  # the refusal quotes the address to the client that gave it
        sink.refuse = ""
        held = [json.loads(line)["id"] for line in here.ran("held", "held", "list", "--format", "jsonl").splitlines()]
        for ident in held[:4]:
            here.ran(
                f"release {ident}", "held", "release", ident, "--as", "GR04", "--reason", f"{rig.NAME} 씨와 통화함 {rig.MOBILE}"
            )
        for ident in held[4:8]:
            here.ran(f"refuse {ident}", "held", "refuse", ident, "--as", "GR04", "--reason", f"{rig.OTHER_NAME} 관련")
        _, here.said["metrics"] = server.get("/metrics")
        rig.edit(here.site, "policy.yaml", "schema: 1", f"schema: 1\n{rig.ROMAN.replace(' ', '')}: {rig.MOBILE}")
        rig.until(lambda: '"bad"' in server.said(), what="the broken policy was reported")
        assert server.get("/healthz")[0] == 200
        here.said["open"] = "".join(str(found) for found in traces.files(here.site).items())
        server.stop()
    here.said["serve"] = server.said()
    for part in ("detector", "gate", "journal", "connector"):
        rig.edit(
            here.site, "policy.yaml", f"schema: 1\n{rig.ROMAN.replace(' ', '')}: {rig.MOBILE}", "schema: 1"
        ) if part == "detector" else None
        _sabotaged(here, work / part, part, secret)
    for note in outbox.rglob("*.dlp.json"):
        here.said[f"note {note.name}"] = note.read_text("utf-8")


def _sabotaged(here: Day, outbox: Path, part: str, secret: str) -> None:
    with rig.Sink() as sink:
        server = rig.Serve(
            here.site, hop=sink.port, http=True, folder=outbox, before=SABOTEUR, env={"SABOTAGE": part, "PYTHONASYNCIODEBUG": "1"}
        )
        with server:
            text = f"{rig.NAME} 님께, 접수번호 {rig.CASE} {rig.MOBILE}"
            code, here.said[f"{part} smtp"] = server.send(rig.mail(text, rig.MAIL), rig.MAIL)
            assert code != 250 or part in ("journal", "detector"), (part, code)
            status, answer = server.check(rig.message(text, rig.MAIL, ident=f"sab-{part}"), secret)
            assert (status == 503) == (part == "gate"), (part, status)
            unread = [{"part": "text", "reason": "detector"}] if part == "detector" else []
            assert answer.get("gaps", []) == unread, (part, "what was to fail did, and nothing else")
            here.said[f"{part} http"] = json.dumps(answer, ensure_ascii=False)
            server.process.poll()
            (outbox / "out" / "one.json").write_text(
                json.dumps(rig.message(text, rig.MAIL, ident=f"sab-f-{part}"), ensure_ascii=False), "utf-8"
            )
            if part in ("journal", "detector"):
                rig.until(lambda: server.placed("one.json"), what="the file was moved")
            else:
                rig.until(lambda: list((outbox / ".work").rglob("one.json")), what="the file was claimed")
        assert server.process.returncode == 0, (part, server.process.returncode)
        assert part in ("journal",) or not sink.mails, part
    here.said[f"serve {part}"] = server.said()


def _policy(here: Day) -> None:
    """Errors of a policy name places and rules; what was written there wrongly is repeated only where it is the policy's own word."""
    good = (here.site / "policy.yaml").read_text("utf-8")
    for number, bad in enumerate(
        (f"{rig.NAME}: [", f"schema: {rig.MOBILE}", f"schema: 1\nrules: {rig.MAIL}", f'a: "{rig.RRN}', f"&{rig.ROMAN} x")
    ):
        (here.site / "policy.yaml").write_text(bad, "utf-8")
        here.ran(f"policy {number}", "policy", "lint")
        here.ran(f"policy test {number}", "policy", "test")
        here.ran(f"policy scan {number}", "scan", "-", stdin="{}")
    (here.site / "policy.yaml").write_text(good, "utf-8")


def test_every_action_was_taken(day: Day) -> None:
    assert day.actions == {"allow", "alert", "mask", "hold", "block"}


def test_the_search_finds_what_is_there() -> None:
    for how, text in traces.WRITTEN.items():
        assert traces.betrayed(text), how
    for value in traces.PLANTED.values():
        for raw in (
            value.encode(),
            value[::-1].encode(),
            base64.b64encode(b"ab" + value.encode() + b"cd"),
            json.dumps(value).encode(),
        ):
            assert traces.betrayed(raw), raw


def test_nothing_that_was_said_holds_a_value(day: Day) -> None:
    bad = {name: found for name, text in day.said.items() if (found := traces.betrayed(text))}
    assert not bad


def test_no_file_of_the_site_holds_a_value(day: Day) -> None:
    assert traces.files(day.site) == {}


def test_the_database_after_a_vacuum_holds_no_value(day: Day, tmp_path: Path) -> None:
    with closing(sqlite3.connect(day.site / "journal.db")) as connection, connection:
        dump = "\n".join(connection.iterdump())
    assert "decided" in dump
    assert traces.betrayed(dump) == []


# ---------------------------------------------------------------- values that print nothing


def _filled(kind: type, seen: frozenset[type] = frozenset()) -> Any:
    """An instance of a dataclass with a planted value in every field that takes one."""
    values: dict[str, Any] = {}
    for one in dataclasses.fields(kind):
        note = str(one.type)
        if "Sensitive" in note and "tuple" not in note:
            values[one.name] = Sensitive(f"{rig.NAME} {rig.MOBILE}")
        elif one.name == "data":
            values[one.name] = f"{rig.NAME} {rig.MOBILE}".encode()
    return values


def _verdict() -> model.Verdict:
    secret = Sensitive(f"{rig.NAME} {rig.MOBILE} {rig.MAIL} {rig.RRN}")
    party = model.Party(Sensitive(rig.MAIL))
    message = model.Message(
        "m", "email", party, (party,), conversation=model.Conversation("c", name=secret), subject=secret, text=secret, html=secret,
        attachments=(model.Attachment(Sensitive(f"{rig.NAME}.txt"), rig.NAME.encode()),),
        legal_basis=model.LegalBasis("18-2-7", recipients=(Sensitive(rig.MAIL),)),
    )  # fmt: skip
    finding = model.Finding("PERSON", "text", 0, 3, 0.9, "plain", Sensitive(rig.NAME))
    return model.Verdict(
        message, model.Decision(model.Action.BLOCK, True), (finding,), recipients=((party, model.Relation("external", "external", True)),),
        masked=message,
    )  # fmt: skip


def _values() -> Iterator[Any]:
    verdict = _verdict()
    yield from (
        verdict,
        verdict.message,
        verdict.findings,
        model.Part("text", Sensitive(rig.NAME)),
        ports.Ticket("i", verdict, answer={"x": rig.NAME}),
    )
    yield model.TextView(
        "text",
        Sensitive(rig.NAME),
        numbers=(model.NumberRun(rig.MOBILE.replace("-", ""), range(11), range(11)),),
        streams=(DigitStream(rig.MOBILE.replace("-", ""), range(11), range(11), "written"),),
    )
    yield ports.Caller("c", rig.NAME.encode())
    yield dlp.Site  # its class only; an open one below


@pytest.mark.parametrize("value", list(_values()), ids=lambda v: type(v).__name__)
def test_repr_shows_no_value(value: Any) -> None:
    for text in (repr(value), str(value), f"{value}"):
        assert traces.betrayed(text) == []


def test_every_type_of_the_model_was_asked() -> None:
    """A new type with a text field must come into `_values`, or be of a kind that holds no text of a message."""
    asked: set[type] = set()

    def walk(value: Any) -> None:
        if isinstance(value, tuple):
            for item in value:
                walk(item)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            asked.add(type(value))
            for one in dataclasses.fields(value):
                walk(getattr(value, one.name))

    for value in _values():
        walk(value)
    every = {kind for _, kind in inspect.getmembers(model, dataclasses.is_dataclass) if isinstance(kind, type)}
    holders = {
        kind for kind in every if any("Sensitive" in str(f.type) or f.name in ("data", "digits") for f in dataclasses.fields(kind))
    }
    assert holders <= asked


def test_an_open_site_and_what_it_answers_print_no_value(day: Day) -> None:
    with dlp.open_site(day.site) as opened:
        message = rig.message(f"국장님 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR)
        answer, submitted = opened.scan(message), opened.submit(message)
        for value in (opened, opened.tools, opened.memory, answer, submitted, submitted.answer, answer.verdict, opened.keys):
            assert traces.betrayed(repr(value)) == []
        assert (
            traces.betrayed(json.dumps([answer.to_dict(explain=True), submitted.to_dict(), answer.explain()], ensure_ascii=False))
            == []
        )


@pytest.mark.parametrize(
    "data",
    [
        {"channel": rig.NAME},
        {"channel": "email", "text": rig.NAME, "sender": {"address": rig.MAIL}, "recipients": rig.MOBILE},
        {"channel": "email", "text": "x", "sender": {"address": rig.MAIL}, "recipients": [{"address": rig.MAIL, "field": rig.NAME}]},
        {"channel": "email", "text": "x", "sender": {"address": "a"}, "recipients": [{"address": "b"}], "sent_at": rig.MOBILE},
        {"channel": "email", "text": "x", "sender": {"address": "a"}, "recipients": [{"address": "b"}], "attachments": [{"name": "n", "content_b64": rig.NAME}]},
        {"channel": "email", "text": "x", "sender": {"address": "a"}, "recipients": [{"address": "b"}], "legal_basis": {"ground": [rig.NAME]}},
        {"channel": "email", "text": "x", "sender": {"address": "a"}, "recipients": [{"address": "b"}], "conversation": {"id": "1", "kind": rig.NAME}},
    ],
)  # fmt: skip
def test_errors_of_messages_name_a_field_and_no_value(data: dict[str, Any]) -> None:
    from dlp import message as contract

    with pytest.raises(ports.MessageError) as raised:
        contract.parse(data)
    chain: BaseException | None = raised.value
    while chain is not None:
        assert traces.betrayed(f"{chain} {chain!r}") == []
        chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)
    assert raised.value.field


def test_names_in_statements_are_cut_out_although_no_detector_reads_them(own_site: Path) -> None:
    basis = {"ground": "18-2-7", "purpose": f"{rig.OTHER_NAME} 씨 사건의 수사", "document": "수사과-456"}
    with dlp.open_site(own_site) as opened:
        held = opened.submit(rig.message(f"청구인 {rig.NAME} {rig.MOBILE}", TARGETS["hold"], legal_basis=basis))
    assert (
        rig.here(own_site, "held", "refuse", held.incident_id, "--reason", f"{rig.OTHER_NAME} 씨가 거절", "--as", "GR04").returncode
        == 0
    )
    shown = rig.here(own_site, "incidents", "show", held.incident_id, "--format", "jsonl").stdout
    assert "*** 씨 사건의 수사" in shown
    assert "*** 씨가 거절" in shown
    assert "수사과-456" in shown


def test_a_gate_that_is_cancelled_says_nothing(day: Day, capsys: pytest.CaptureFixture[str]) -> None:
    from dlp.app.gate import SiteGate

    async def cancelled(opened: dlp.Site) -> None:
        gate = SiteGate(opened)
        message = gate.read_json(json.dumps(rig.message(f"{rig.NAME} {rig.MOBILE} " * 900, rig.DIRECTOR)).encode())
        task = asyncio.ensure_future(gate.decide(message, raw=b"{}", connector="http"))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    with dlp.open_site(day.site) as opened:
        asyncio.run(cancelled(opened))
    said = capsys.readouterr()
    assert traces.betrayed(said.out + said.err) == []
