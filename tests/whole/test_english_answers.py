"""What commands answer beside their tables, in English: no word of it is Korean but what people wrote, names and law. What goes to citizens, senders and
officers on paper is Korean whoever asks."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import command_lines
import pytest
import whole_rig as rig

import dlp
from dlp.model import Outcome

HANGUL = re.compile(r"[가-힣]+")
POLICE = "kim@police-garam.example"
LETTERS = {
    "breach notice", "subject letter", "subject explain", "subject inform", "subject answer", "incidents ask", "lookups ask", "held preview"
}  # fmt: skip
"""Print what others read, or wrote."""
ELSEWHERE = {
    *command_lines.STAYS, "sms install", "store move", "keys rotate", "operator add", "operator role", "operator remove", "operator token", "basis mail", "basis answer",
    "held open", "incidents who", "register add", "upgrade", "restore", "completion", "schema", "policy propose", "proposal approve", "proposal reject",
}  # fmt: skip
"""Need more than an open site, print nothing that is read by people, or are called below by another name."""


def test_answers_in_english_have_no_korean_but_data(own_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
    with dlp.open_site(own_site) as opened:

        def sent(to: str, done: str) -> str:
            made = opened.submit(rig.message(text, to))
            opened.recording.done(made.ticket_id, Outcome(done))
            return str(made.ticket_id)

        held, again, stopped, left = (
            sent(POLICE, "held"),
            sent(POLICE, "held"),
            sent(rig.DIRECTOR, "refused"),
            sent("rescue@fire-garam.example", "delivered"),
        )
    monkeypatch.setenv("DLP_LANG", "en")
    monkeypatch.setenv("DLP_REASON", "audit")
    (tmp_path / "a.json").write_text(json.dumps(rig.message(text, rig.DIRECTOR)), "utf-8")
    (tmp_path / "t.txt").write_text("신청하신 여권이 나왔습니다. 신분증을 가지고 민원실로 오시기 바랍니다.", "utf-8")
    known = {
        word
        for one in (text, json.dumps(rig.TABLES, ensure_ascii=False), (tmp_path / "t.txt").read_text("utf-8"))
        for word in HANGUL.findall(one)
    }
    known.add("근거")  # a message refers to a ground by this word
    said: dict[str, str] = {}
    wrong: dict[str, str] = {}

    def run(line: str, *more: str, ends: tuple[int, ...] = (0, 1)) -> str:
        done = rig.here(own_site, *line.split(), *more)
        if done.returncode not in ends:
            wrong[line] = done.stderr
        said[line] = done.stdout + done.stderr
        return str(done.stdout)

    def one(listing: str) -> str:
        return str(json.loads(rig.here(own_site, *listing.split(), "--format", "jsonl").stdout.splitlines()[-1])["id"])

    run(f"scan --explain {tmp_path}/a.json")
    run(f"incidents assign {held} --to GR05")
    run(f"incidents comment {held}", "looked at")
    run(f"incidents resolve {stopped} --verdict lawful --reason seen")
    run(f"incidents ask {stopped} --out {tmp_path}/ask.txt")
    run(f"incidents export --reason daily --out {tmp_path}/out.csv")
    run(
        f"incidents except {stopped} --name audit-list --owner cpo --ground 18-2-2 --expires {date.today() + timedelta(days=30)} --reason audit",
        ends=(0, 2),
    )
    run(f"held release {held} --reason lawful --ground 18-2-7 --document X-1 --purpose inquiry")
    run(f"held unseal {again} --reason audit")
    run(f"held refuse {again} --reason wrong")
    run(f"breach open {left}")
    leak = one("breach list")
    run(f"breach notice {leak} --to persons --sent 0h")
    run(f"breach close {leak}")
    run("breach close", leak, ends=(2,))
    asked = run(f"basis request --ground 18-2-7 --document X-1 --to {POLICE} --item name --reason inquiry --as GR01").strip()
    run(f"basis approve {asked} --as GR05")
    run(f"basis revoke {asked} --reason over")
    asked = run(f"basis request --ground 18-2-7 --document X-2 --to {POLICE} --item name --reason inquiry --as GR01").strip()
    run(f"basis reject {asked} --reason no --as GR05")
    run(f"template check {tmp_path}/t.txt")
    asked = run(f"template propose {tmp_path}/t.txt --title passport --reason audit --as GR01").strip()
    run(f"proposal approve {asked} --as GR05")
    run(f"template remove {one('template list')} --reason audit")
    asked = run(f"template propose {tmp_path}/t.txt --title again --reason audit --as GR01").strip()
    run(f"proposal reject {asked} --reason no --as GR05")
    run(f"subject access {rig.CASE}")
    run(f"subject extend {one('subject list')} --reason audit --out {tmp_path}/later.txt")
    run(f"subject answer {one('subject list')} --grant --check")
    run(f"subject answer {one('subject list')} --note done --grant --out {tmp_path}/answer.txt")
    run(f"subject suspend {rig.CASE}")
    run(f"subject answer {one('subject list')} --note done --grant --out {tmp_path}/suspended.txt")
    run(f"subject lift {one('subject list')} --note asked")
    run(f"subject correct {rig.CASE}")
    run(f"subject withdraw {one('subject list')} --reason asked")
    run("retention set journal 800 --reason audit")
    hold = run(f"retention hold --case {rig.CASE} --reason suit")
    run(f"retention lift {re.findall('LH-[^ :]+|HO-[^ :]+', hold)[0]} --reason over")
    run("retention run")
    run(f"report --quarter 2026Q4 --out {tmp_path}/r.html")
    (tmp_path / "notes").mkdir()
    run(f"journal checkpoint --signed --out {tmp_path}/notes")
    run("journal key")
    run("caller add chat --channel messenger")
    run("caller rotate chat --overlap 1")
    run("caller remove chat")
    run(f"bot synapse --homeserver http://127.0.0.1:1 --secret-file {tmp_path}/s")
    run(f"bot prosody --server http://127.0.0.1:1 --secret-file {tmp_path}/p")
    run("register confirm staff --reason audit", ends=(0, 2))
    run("policy mode staff-mobile-outside shadow --reason audit")
    run(f"backup {tmp_path}/site.tar")
    assert wrong == {}
    names = {name for name, _ in command_lines.leaves()} - command_lines.LISTINGS.keys() - LETTERS - ELSEWHERE - {"init"}
    assert sorted(name for name in names if not any(line.startswith(name) for line in said)) == []
    assert {line: korean for line, told in said.items() if (korean := {*HANGUL.findall(told)} - known)} == {}
