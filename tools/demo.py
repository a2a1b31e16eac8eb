"""`make demo`: a small city hall, its officials' messages sent through the real entrances, each with its decision and Korean reason.

Starts `dlp serve` on free loopback ports over a site in a fresh build/demo, a mail sink behind it, and sends every message of
config/demo/story.jsonl the way an official's program would: SMTP, signed HTTP, a file in the outbox. The site stays, so that the
desk can be looked at afterwards; the next run replaces it. Texts are shown with the requesters' data cut out, as the desk shows them.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import hmac
import json
import os
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import time
import urllib.request
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

from aiosmtpd.controller import Controller
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from dlp.texts.labels import RELATIONS

ROOT: Final = Path(__file__).resolve().parent.parent
STORY: Final = ROOT / "config" / "demo"
KEPT: Final = ROOT / "build" / "demo"
"""Folder of the last run; nothing else is ever put there, so a new run may remove it."""
CHANNEL: Final = {"email": "메일", "messenger": "메신저", "sms": "문자"}
LOOK: Final = {
    "allow": ("✓ 통과", "green"),
    "alert": ("! 알림", "yellow"),
    "mask": ("▒ 가림", "cyan"),
    "hold": ("‖ 보류", "magenta"),
    "block": ("✗ 차단", "red"),
}


class Sink:
    """The next hop: takes every mail and counts."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.mails.append(envelope.content)
        return "250 2.0.0 taken"


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def dlp(site: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "dlp", "--site", str(site), *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"dlp {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


def by_smtp(message: dict[str, Any], port: int) -> tuple[str, str]:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = message["sender"]["address"], message.get("subject", "")
    for field, header in (("to", "To"), ("cc", "Cc")):
        shown = [r["address"] for r in message["recipients"] if r.get("field", "to") == field]
        if shown:
            mail[header] = ", ".join(shown)
    if "legal_basis" in message:
        mail["X-DLP-Legal-Basis"] = json.dumps(message["legal_basis"])
    mail.set_content(message.get("text", ""))
    if "html" in message:
        mail.add_alternative(message["html"], subtype="html")
    for part in message.get("attachments", []):
        mail.add_attachment(
            base64.b64decode(part["content_b64"]), maintype="application", subtype="octet-stream", filename=part["name"]
        )
    with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
        try:
            client.sendmail(message["sender"]["address"], [r["address"] for r in message["recipients"]], mail.as_bytes())
        except smtplib.SMTPDataError as refusal:
            return "block", refusal.smtp_error.decode("utf-8", "replace")
        code, said = client.docmd("NOOP")
    return "", said.decode() if code != 250 else ""


def by_http(message: dict[str, Any], port: int, secret: str) -> tuple[str, str]:
    body = json.dumps(message, ensure_ascii=False).encode()
    stamp = f"{time.time():.3f}"
    signed = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/v1/check",
        body,
        {"X-DLP-Timestamp": stamp, "X-DLP-Signature": signed, "Idempotency-Key": message["id"], "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        decision = json.load(answer)
    return decision["action"], decision["user_message"]


def by_folder(message: dict[str, Any], outbox: Path) -> tuple[str, str]:
    name = f"{message['id']}.json"
    draft = outbox / f".{name}.tmp"
    draft.write_text(json.dumps(message, ensure_ascii=False), "utf-8")
    draft.rename(outbox / "out" / name)
    for _ in range(600):
        for place in ("sent", "held", "blocked", "failed"):
            note = outbox / place / f"{name}.dlp.json"
            if (outbox / place / name).exists():
                if note.exists():
                    told = json.loads(note.read_text("utf-8"))
                    return told["action"], told.get("user_message", "")
                if place == "sent":
                    return "allow", ""
        time.sleep(0.05)
    raise SystemExit(f"{name} was not taken from the outbox")


def main() -> int:
    """Run the story in a site of its own; 1 if a decision was not the expected one."""
    console = Console(highlight=False, width=min(110, Console().width))
    began = time.monotonic()
    sink = Sink()
    shutil.rmtree(KEPT, ignore_errors=True)
    site, outbox = KEPT / "site", KEPT / "outbox"
    for name in ("out", "sent", "held", "blocked"):
        (outbox / name).mkdir(parents=True)
    with console.status("시청 하나를 꾸리는 중: 설정, 키, 직원과 사건"):
        dlp(site, "init")
        for kind in ("staff", "cases", "partners", "groups", "bases"):
            dlp(site, "register", "import", kind, str(STORY / f"{kind}.csv"))
        secret = dlp(site, "caller", "add", "demo-messenger").split()[-1]
        hop, relay, check = free_port(), free_port(), free_port()
        controller = Controller(sink, hostname="127.0.0.1", port=hop)
        controller.start()
        server = subprocess.Popen(
            [sys.executable, "-m", "dlp", "--site", str(site), "serve", "--smtp", f"127.0.0.1:{relay}", "--next-hop", f"127.0.0.1:{hop}",
             "--http", f"127.0.0.1:{check}", "--folder", str(outbox)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert server.stdout is not None
        ready = server.stdout.readline().strip() == "ready"
    try:
        if not ready:
            raise SystemExit("dlp serve did not start")
        console.rule("[bold]가상의 시청에서 하루 동안 나가는 메시지")
        console.print("메일(SMTP 릴레이), 메신저(서명된 HTTP 점검), 문자(감시 폴더): 세 출입구가 모두 실제로 돌고 있습니다.\n")
        wrong = tell(console, site, sink, relay=relay, check=check, outbox=outbox, secret=secret)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)
        controller.stop()
    console.rule("[bold]기록된 사건")
    rows = [json.loads(line) for line in dlp(site, "incidents", "list", "--format", "jsonl").splitlines()]
    console.print(incidents(rows))
    console.rule("[bold]검토자의 자리")
    desk(console, site, rows)
    console.print(f"\n{time.monotonic() - began:.0f}초 걸렸습니다. 방금 만든 시청의 화면을 직접 보십시오 (끝내기: q).")
    print(f"\n    {Path(sys.executable).parent.relative_to(ROOT)}/dlp --site {site.relative_to(ROOT)} dashboard\n")
    return 1 if wrong else 0


def shown(message: dict[str, Any], width: int) -> str:
    """The message in one line of at most `width` characters, what the register holds of its requesters cut out."""
    parts = [
        message.get("subject", ""),
        message.get("text", ""),
        *(f"📎 {part['name']}" for part in message.get("attachments", [])),
    ]
    text = " ".join(" ".join(parts).split())
    with (STORY / "cases.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            for field in ("청구인", "휴대전화", "전자우편", "주소", "로마자성명"):
                if row.get(field):
                    text = text.replace(row[field], row[field][0] + "●" * min(5, len(row[field]) - 1))
    text = re.sub(r"(01\d)[-. ]\d{3,4}[-. ]\d{4}", r"\1-●●●●-●●●●", text)
    return text if len(text) <= width else text[: width - 1] + "…"


def tell(console: Console, site: Path, sink: Sink, *, relay: int, check: int, outbox: Path, secret: str) -> int:
    """Send the story, message by message; the number of decisions that were not the expected ones."""
    wrong = 0
    for number, line in enumerate((STORY / "story.jsonl").read_text("utf-8").splitlines(), 1):
        step = json.loads(line)
        message = {**step["message"], "sent_at": datetime.now().astimezone().isoformat()}  # the check takes no message of last week
        before = len(sink.mails)
        if step["entrance"] == "smtp":
            action, said = by_smtp(message, relay)
            if not action:
                mine = [m for m in sink.mails[before:]]
                action = ("alert" if b"X-DLP-Incident" in mine[0] else "allow") if mine else "hold"
                said = "" if mine else last_reason(site)
        elif step["entrance"] == "http":
            action, said = by_http(message, check, secret)
        else:
            action, said = by_folder(message, outbox)
        expect = step.get("expect") or {}
        wanted = expect.get("told", expect.get("action"))  # what contact rules stop is told as held
        right = not expect or action in {wanted, *expect.get("accept", [])}
        wrong += not right
        word, colour = LOOK[action]
        told = f"\n[dim]{escape(reason)}[/dim]" if (reason := first_sentence(said)) else ""
        console.print(Padding(f"[bold]{number}. {step['title']}[/bold]", (0, 0, 0, 1)))
        console.print(Padding(f"[dim]{CHANNEL[message['channel']]}[/dim] {escape(shown(message, 90))}", (0, 0, 0, 4)))
        expected = "" if right else f"  (예상: {wanted})"
        console.print(Padding(f"[bold {colour}]{word}[/bold {colour}]{expected}{told}", (0, 0, 0, 4)))
        console.print()
    return wrong


def first_sentence(said: str) -> str:
    """What the sender reads first: his answer without the status codes of SMTP, up to the end of a sentence."""
    lines = [re.sub(r"^\d\.\d\.\d ", "", line) for line in said.splitlines()]
    text = " ".join(line for line in lines if not line.startswith("["))
    return text.partition("다. ")[0] + "다." if "다. " in text else text


def incidents(rows: list[dict[str, Any]]) -> Table:
    """What `dlp incidents list` knows, in a width that fits any terminal."""
    table = Table(box=None, pad_edge=False)
    for title in ("시각", "조치", "접수번호", "규칙", "보낸 사람 → 받는 사람"):
        table.add_column(title, no_wrap=title in ("시각", "조치", "접수번호"))
    for row in rows:
        word, colour = LOOK[row["action"]]
        whom = ", ".join(dict.fromkeys(RELATIONS[r["relation"]] for r in row["recipients"]))
        who = f"{RELATIONS[row['sender']['relation']]} → {whom}"
        table.add_row(row["at"][11:19], f"[{colour}]{word}[/{colour}]", " ".join(row["cases"]), "\n".join(row["titles"]), who)
    return table


def desk(console: Console, site: Path, rows: list[dict[str, Any]]) -> None:
    """What people make of it: a verdict, a look into a held message that takes two, and the journal that has seen all of it."""
    held, blocked = (next(row["id"] for row in rows if row["action"] == action) for action in ("hold", "block"))
    reviewer, officer = ("--as", "검토자"), ("--as", "보호책임자")

    def step(title: str, said: str) -> None:
        console.print(title)
        console.print(f"        [dim]{said.strip().splitlines()[0]}[/dim]")

    resolved = dlp(site, "incidents", "resolve", blocked, "--verdict", "true", "--reason", "감사과에 알림", *reviewer)
    step("차단된 사건 하나를 정탐으로 결론짓습니다.", resolved)
    proposal = dlp(site, "held", "unseal", held, "--reason", "공문 대조", *reviewer).split()[0]
    step("검토자가 보류된 메시지의 원문을 보자고 제안합니다. 혼자는 열 수 없습니다.", proposal)
    step("다른 사람이 승인합니다.", dlp(site, "proposal", "approve", proposal, *officer))
    step("이 모든 일이 기록에 남고, 기록은 고치면 드러납니다.", dlp(site, "journal", "verify"))


def last_reason(site: Path) -> str:
    rows = [json.loads(row) for row in dlp(site, "incidents", "list", "--format", "jsonl").splitlines()]
    return f"검토를 위해 보류되었습니다 ({rows[0]['id']})" if rows else ""


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    raise SystemExit(main())
