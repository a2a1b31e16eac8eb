"""`make demo`: a small city hall, its officials' messages sent through the real entrances, each with its decision and Korean reason.

Starts `dlp serve` on free loopback ports over a site in a temporary folder, a mail sink behind it, and sends every message of
config/demo/story.jsonl the way an official's program would: SMTP, signed HTTP, a file in the outbox.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

from aiosmtpd.controller import Controller
from rich.console import Console
from rich.table import Table

ROOT: Final = Path(__file__).resolve().parent.parent
STORY: Final = ROOT / "config" / "demo"
LOOK: Final = {
    "allow": ("✓ 허용", "green"),
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
        import base64

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
    console = Console(highlight=False, width=min(110, Console().width))
    began = time.monotonic()
    sink = Sink()
    with tempfile.TemporaryDirectory(prefix="dlp-demo-") as folder:
        site, outbox = Path(folder) / "site", Path(folder) / "outbox"
        for name in ("out", "sent", "held", "blocked"):
            (outbox / name).mkdir(parents=True)
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
        try:
            assert server.stdout is not None
            if server.stdout.readline().strip() != "ready":
                raise SystemExit("dlp serve did not start")
            console.rule("[bold]가상의 시청에서 하루 동안 나가는 메시지")
            console.print("SMTP 릴레이, 서명된 HTTP 점검, 감시 폴더: 세 출입구가 모두 실제로 돌고 있습니다.\n")
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
        console.print(f"\n{time.monotonic() - began:.0f}초 걸렸습니다. 다음: [bold]dlp --site site init[/bold], README를 보십시오.")
    return 1 if wrong else 0


def tell(console: Console, site: Path, sink: Sink, *, relay: int, check: int, outbox: Path, secret: str) -> int:
    """Send the story, message by message; the number of decisions that were not the expected ones."""
    wrong = 0
    for line in (STORY / "story.jsonl").read_text("utf-8").splitlines():
        step = json.loads(line)
        message, before = step["message"], len(sink.mails)
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
        right = not expect or action in {expect["action"], *expect.get("accept", [])}
        wrong += not right
        word, colour = LOOK[action]
        console.print(f"[dim]{step['entrance']:>6}[/dim]  {step['title']}")
        console.print(f"        [bold {colour}]{word}[/bold {colour}]" + ("" if right else f"  (예상: {expect['action']})"))
        for sentence in said.splitlines()[:3]:
            console.print(f"        [dim]{sentence}[/dim]")
        console.print()
    return wrong


def incidents(rows: list[dict[str, Any]]) -> Table:
    """What `dlp incidents list` knows, in a width that fits any terminal."""
    table = Table(box=None, pad_edge=False)
    for title in ("시각", "조치", "접수번호", "규칙", "보낸 사람 → 받는 사람"):
        table.add_column(title, no_wrap=title in ("시각", "조치", "접수번호"))
    for row in rows:
        word, colour = LOOK[row["action"]]
        whom = ", ".join(dict.fromkeys(r["relation"] for r in row["recipients"]))
        who = f"{row['sender']['relation']} → {whom}"
        table.add_row(row["at"][11:19], f"[{colour}]{word}[/{colour}]", " ".join(row["cases"]), " ".join(row["rules"]), who)
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
