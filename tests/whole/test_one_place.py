"""What can be added is one file: in a copy of the program a detector, an entrance, a rule, a listing and a ledger are added, one file each, and run
together."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import whole_rig as rig

DETECTOR = '''
"""Health insurance card numbers 건강보험증 번호: one digit, a hyphen, ten digits, behind their label."""

import re

from dlp.model import Entity

_CARD = re.compile(r"건강보험증\\\\s*(?:번호)?\\\\s*:?\\\\s*([1-9]-[0-9]{10})(?![0-9])")
ENTITY = Entity("KR_HEALTH_INSURANCE", precedence=300, shape="first:2")


class KrHealthInsurance:
    name = "kr_health_insurance"
    version = "1"
    entities = frozenset({ENTITY})

    def detect(self, view):
        for hit in _CARD.finditer(view.text.reveal()):
            yield view.finding(ENTITY, hit.start(1), hit.end(1), 0.9, hit[1], detector=self.name)


DETECTOR = KrHealthInsurance()
EXAMPLES = {"hit": [("건강보험증 번호: 1-2345678901", "1-2345678901")], "miss": ["보험 1-2345678901"]}
'''

ENTRANCE = '''
"""Lines of JSON over TCP: a message each, answered with what is done."""

import asyncio
import json
from dataclasses import dataclass
from typing import Annotated

from connectors._entry import decided, host_port, read, settled
from dlp.model import Action, Outcome
from dlp.ports import DeliveryError
from dlp.weakening import SERVICE

ROUTE = ()
MASKS = "never"
RELEASES = False


@dataclass(frozen=True, slots=True)
class Options:
    listen: Annotated[str, SERVICE] = "127.0.0.1:0"


class Lines:
    name = "lines"

    def __init__(self, options):
        self._place = host_port(options.listen, where="lines.listen")
        self._server = None

    async def start(self, gate):
        async def serve(reader, writer):
            raw = (await reader.readline()).strip()
            message = await read(gate.read_json, raw)
            ticket = await decided(gate, message, raw=raw, connector=self.name, timeout=30.0)
            action = ticket.verdict.decision.action
            passes = action in (Action.ALLOW, Action.ALERT)
            if action != Action.HOLD:
                await settled(gate, ticket, Outcome("delivered" if passes else "refused"))
            writer.write(json.dumps({"action": action.word}).encode() + b"\\\\n")
            await writer.drain()
            writer.close()

        self._server = await asyncio.start_server(serve, *self._place)

    async def stop(self):
        self._server.close()
        await self._server.wait_closed()

    async def release(self, raw, meta):
        raise DeliveryError("nothing-to-send", temporary=False)


CONNECTOR = Lines
'''

LISTING = '''
"""Connectors by how many messages came through them."""

from collections import Counter

from dlp.show.listing import Listing, of
from dlp.desk.rights import Right
from dlp.office.entries import recorded


def _counted(site):
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        found = Counter()
        for row in kept.totals():
            found[row["connector"]] += row["messages"]
    return [{"entrance": name, "messages": count} for name, count in sorted(found.items())]


LISTING = Listing(
    name="entrances-used", right=Right.view, read=_counted, columns=[of("출입구", "entrance", "entrance"), of("건수", "messages", "messages")],
    title=("출입구 {}곳", "{} entrances"), help="Entrances by messages. Example: dlp entrances-used",
)
'''

LEDGER = '''
"""Who was let see the paper file of a case: a visit begins, and must end within a day. Pure.

    visit-begun VS-… {case_no, operator}        visit-ended VS-…
"""

from datetime import datetime, timedelta

from dlp.ledgers import Due, Ledger, each


def _visit(ref, entries):
    found = {}
    for at, kind, body in entries:
        found |= {"id": ref, "case_no": body["case_no"], "begun": at} if kind == "visit-begun" else {"ended": at}
    return found or None


def _due(found, now):
    for one in found:
        if "ended" not in one:
            late = now > datetime.fromisoformat(one["begun"]) + timedelta(days=1)
            yield Due(one["id"], late, ("열람이 끝나지 않았습니다", "the visit is not over"))


VISITS = Ledger(
    prefix="VS-",
    kinds={"visit-begun": ("열람 시작", "visit begun"), "visit-ended": ("열람 끝", "visit over")},
    fold=each(_visit, lambda one: one["id"]),
    trusted=True,
    sign="visit",
    due=_due,
)
'''

VISIT = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from dlp import keys
from dlp.ledgers.visits import VISITS
from dlp.store import open_store
from dlp.texts.kinds import kind_of
site = Path(sys.argv[1])
store = open_store(site, keys.load(site / "keys"))
for number in ("VS-1", "VS-2"):
    store.note("visit-begun", now=datetime.now(UTC), ref=number, body={"case_no": "2026-000123", "operator": "MR09"})
store.note("visit-ended", now=datetime.now(UTC), ref="VS-1", body={"operator": "MR09"})
print(json.dumps([[one["id"], "ended" in one] for one in store.ledger(VISITS)]), kind_of("visit-begun"))
"""

RULE = """
  - id: health-insurance-number
    title: 건강보험증 번호
    why: 건강보험증 번호가 적혀 있다.
    law: [PIPA 29]
    scope: message
    when: '"KR_HEALTH_INSURANCE" in m.entities'
    then: block
    message: 건강보험증 번호를 빼고 다시 보내시기 바랍니다.
    tests:
      - name: 번호가 있음
        given: {m.entities: [KR_HEALTH_INSURANCE]}
        expect: hit
      - name: 번호가 없음
        given: {m.entities: [PERSON]}
        expect: miss
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one file more of each kind."""
    folder = tmp_path_factory.mktemp("program")
    for name in ("dlp", "detectors", "connectors", "config"):
        shutil.copytree(rig.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in (
        ("detectors/kr_health_insurance.py", DETECTOR),
        ("connectors/lines.py", ENTRANCE),
        ("dlp/listings/entrances_used.py", LISTING),
        ("dlp/ledgers/visits.py", LEDGER),
        ("dlp/listings/store_entrances.py", LISTING.replace("entrances-used", "store entrances")),
    ):
        assert not (folder / name).exists()
        (folder / name).write_text(text.lstrip().replace("\\\\", "\\"), "utf-8")
    return folder


def test_a_detector_an_entrance_a_rule_and_a_listing_of_one_file_each(program: Path, tmp_path: Path) -> None:
    site, port = rig.make_site(tmp_path / "site"), rig.free_port()
    env = {**os.environ, "PYTHONPATH": str(program)}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "dlp", "--site", str(site), *words],
            cwd=program,
            env=env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    text = tmp_path / "a.txt"
    text.write_text("건강보험증 번호: 1-2345678901 입니다.", "utf-8")
    found = run("detect", "--format", "jsonl", str(text))
    assert "KR_HEALTH_INSURANCE" in found.stdout, found.stderr

    policy = (site / "policy.yaml").read_text("utf-8")
    (site / "policy.yaml").write_text(policy.replace("\nrules:\n", f"\nrules:\n{RULE}", 1), "utf-8")
    lint = run("policy", "lint")
    assert lint.returncode == 0, lint.stdout + lint.stderr

    rig.edit(site, "dlp.yaml", "log_level:", f"lines: {{enabled: true, listen: '127.0.0.1:{port}'}}\nlog_level:")
    serve = subprocess.Popen([*rig.DLP, "--site", str(site), "serve"], cwd=program, env=env, stdout=subprocess.PIPE, text=True)
    try:
        assert serve.stdout is not None
        assert serve.stdout.readline().strip() == "ready"
        answers = []
        for number, said in enumerate(("안녕하세요. 회의는 3시입니다.", "건강보험증 번호: 1-2345678901 입니다.")):
            with socket.create_connection(("127.0.0.1", port), timeout=60) as wire:
                wire.sendall(
                    json.dumps(rig.message(said, "x@elsewhere.example", ident=f"m-{number}"), ensure_ascii=False).encode() + b"\n"
                )
                answers.append(json.loads(wire.makefile().readline())["action"])
        assert answers == ["allow", "block"]
    finally:
        serve.send_signal(signal.SIGTERM)
        assert serve.wait(timeout=120) == 0
        serve.stdout.close()

    listed = run("incidents", "list", "--format", "json")
    (incident,) = json.loads(listed.stdout)
    assert (incident["connector"], incident["rules"]) == ("lines", ["health-insurance-number"])
    shown = json.loads(run("entrances-used", "--format", "json").stdout)
    assert {row["entrance"]: row["messages"] for row in shown}["lines"] == 2
    assert run("entrances-used").stdout.splitlines()[0].strip() == "출입구 1곳"
    assert "entrances-used" in run("--help").stdout
    assert json.loads(run("store", "entrances", "--format", "json").stdout) == shown, "in a group, by the file's name alone"


def test_a_ledger_of_one_file(program: Path, tmp_path: Path) -> None:
    """Its entries are kept and read, what is due of it is told, its kinds have words, and the journal is whole."""
    site = rig.make_site(tmp_path / "site")
    env = {**os.environ, "PYTHONPATH": str(program)}

    def run(*words: str) -> str:
        done = subprocess.run([sys.executable, *words], cwd=program, env=env, capture_output=True, text=True, check=False)
        assert not done.stderr, done.stderr
        return done.stdout

    assert run("-c", VISIT, str(site)) == '[["VS-1", true], ["VS-2", false]] 열람 시작\n'
    dlp = ("-m", "dlp", "--site", str(site))
    (sign,) = json.loads(run(*dlp, "doctor", "--only", "visit", "--format", "json"))
    assert (sign["check"], sign["state"], sign["text"]) == ("visit", "warn", "VS-2: 열람이 끝나지 않았습니다")
    assert json.loads(run(*dlp, "journal", "verify", "--format", "json"))["whole"] is True
