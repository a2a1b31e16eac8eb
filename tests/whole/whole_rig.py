"""An invented town hall, the program as real processes, and the world around it: a next hop, callers, an outbox."""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import hmac
import io
import json
import os
import re
import shutil
import signal
import smtplib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import redirect_stderr, redirect_stdout
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller

from tests.ports import free_port as free_port
from tests.waiting import until as until
from tests.whole import forking

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sys.executable
DLP = (PYTHON, "-P", str(ROOT / "tests" / "unhurried.py"))
"""What a server is started with where it is not forked."""

NAME, RRN, MOBILE, MAIL = "함초롬", "030204-1234567", "010-0123-4567", "chorom.ham@mail.example"
ADDRESS, BIRTH, PHONE, ROMAN = "미르하시 달무리길 27, 305호", "1903-02-04", "033-0456-7891", "Ham Chorom"
OTHER_NAME, OTHER_MOBILE, OTHER_MAIL = "곽도담", "010-1456-7890", "dodam.k@inbox.example"
CASE, OTHER_CASE = "50990011", "50990022"
HANDLER, DIRECTOR, UNINVOLVED, OFFICER = "gaon@garam.example", "eulchan@garam.example", "seon@garam.example", "foi@garam.example"
OUTSIDE = "someone@elsewhere.example"

CASES_HEAD = "접수번호,접수일,청구제목,청구인,생년월일,주민등록번호,휴대전화,전화번호,전자우편,주소,로마자성명,처리부서,담당자,이해관계인,상태,종결일"
CASE_ROW = f'{CASE},2026-11-10,별맞이 축제 식대 내역,{NAME},{BIRTH},{RRN},{MOBILE},{PHONE},{MAIL},"{ADDRESS}",{ROMAN},문화체육과,GR01,GR02,open,'
OTHER_ROW = f"{OTHER_CASE},2026-11-11,청사 주차장 공사 계약서,{OTHER_NAME},,,{OTHER_MOBILE},,{OTHER_MAIL},,,회계과,GR03,,open,"
TABLES = {
    "staff": (
        "사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할\n"
        f"GR01,강가온,문화체육과,주무관,{HANDLER},@gaon,033-0300-3001,010-1999-0001,none\n"
        f"GR02,노을찬,문화체육과,국장,{DIRECTOR},@eulchan,033-0300-3002,010-1999-0002,none\n"
        f"GR03,나세온,회계과,주무관,{UNINVOLVED},@seon,033-0300-3003,010-1999-0003,none\n"
        f"GR04,우다솔,민원과,주무관,{OFFICER},@foi,033-0300-3004,010-1999-0004,foi_officer\n"
        "GR05,하늬람,감사과,과장,cpo@garam.example,@cpo,033-0300-3005,010-1999-0005,cpo\n"
    ),
    "cases": f"{CASES_HEAD}\n{CASE_ROW}\n{OTHER_ROW}\n",
    "partners": (
        "기관명,구분,주소,허용항목,시작일,종료일\n"
        "가람경찰서,police,@police-garam.example,case_no;name;phone;email;address;birth_date,2026-01-01,\n"
        "가람소방서,emergency,rescue@fire-garam.example,all,2026-01-01,\n"
    ),
    "groups": "그룹주소,이름,인원,범위,구성원\n@all,전체,120,internal,GR01;GR02;GR03\n",
}


def dlp(
    site: Path | str, *words: str, stdin: str | bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The command as its users run it, in a process; output as text, whatever bytes came out."""
    given = stdin.encode("utf-8", "surrogatepass") if isinstance(stdin, str) else stdin
    every = {**os.environ, **(env or {})}
    said = ["--site", str(site), *words]
    if forking.would_do(env or {}):
        done = forking.ran(said, stdin=given, env=every, timeout=120)
    else:
        done = subprocess.run(
            [PYTHON, "-m", "dlp", *said], cwd=ROOT, input=given, capture_output=True, timeout=120, env=every, check=False
        )
    out, err = (raw.decode("utf-8", "backslashreplace") for raw in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def here(site: Path, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The same command in this process: a second saved, for the many. The streams are bytes beneath, as a terminal's are."""
    from dlp.cli import main

    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", write_through=True) for _ in range(2))
    kept = sys.argv, sys.stdin
    sys.argv, sys.stdin = ["dlp", "--site", str(site), *words], io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
    code: Any = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as left:
        code = left.code or 0
    finally:
        sys.argv, sys.stdin = kept
    texts = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
    return subprocess.CompletedProcess(words, code if isinstance(code, int) else 1, *texts)


def make_site(folder: Path) -> Path:
    """A site of its own with the invented register. Made by the commands once in a process, and copied from then on: keys and tables are the same."""
    return copy_site(_made_once(), folder)


@cache
def _made_once() -> Path:
    work = Path(tempfile.mkdtemp(prefix="town-"))
    atexit.register(shutil.rmtree, work, ignore_errors=True)
    folder = work / "site"
    done = here(folder, "init")
    assert done.returncode == 0, done.stderr
    for kind, text in TABLES.items():
        table = work / f"{kind}.csv"
        table.write_text(text, "utf-8")
        done = here(folder, "register", "import", kind, str(table))
        assert done.returncode == 0, done.stderr
    return folder


def copy_site(site: Path, target: Path) -> Path:
    shutil.copytree(site, target, symlinks=True)
    return target


def places(site: Path, pieces: list[bytes]) -> list[str]:
    """The site's files in which one of the pieces can still be found. What whoever serves takes away while we look holds none."""
    found = []
    for path in site.rglob("*"):
        with contextlib.suppress(FileNotFoundError):
            if path.is_file() and any(piece in raw for raw in (path.read_bytes(),) for piece in pieces):
                found.append(path.name)
    return found


def edit(site: Path, name: str, old: str, new: str) -> None:
    path = site / name
    text = path.read_text("utf-8")
    assert old in text, f"{name} no longer says {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def few_rules(site: Path) -> Path:
    """The site with the first rules and scenarios of its policy alone, where not all are the matter: `policy test` sends some twenty messages for
    every hit of every rule."""
    path = site / "policy.yaml"
    rules, mark, scenarios = path.read_text("utf-8").partition("\nscenarios:\n")
    kept = [re.split(f"(?m)^(?=  - {first}: )", text)[:4] for first, text in (("id", rules), ("name", scenarios))]
    assert min(map(len, kept)) > 3, "the policy is laid out otherwise"
    path.write_text(mark.join("".join(one) for one in kept), "utf-8")
    return site


def message(text: str, *to: str, sender: str = HANDLER, ident: str = "m-1", **more: Any) -> dict[str, Any]:
    base = {
        "schema": 1, "id": ident, "channel": "email", "sender": {"address": sender},
        "recipients": [{"address": address} for address in to], "text": text,
    }  # fmt: skip
    return {**base, **more}


def mail(text: str, *to: str, sender: str = HANDLER, subject: str = "알림", attachment: tuple[str, bytes] | None = None) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, ", ".join(to), subject
    made.set_content(text)
    if attachment is not None:
        made.add_attachment(attachment[1], maintype="application", subtype="octet-stream", filename=attachment[0])
    return made.as_bytes()


def locked_zip(name: str = "list.txt") -> bytes:
    """A ZIP whose one member claims to be encrypted."""
    import io
    import zipfile

    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, b"0123456789abcdef")
    raw = bytearray(held.getvalue())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1
    return bytes(raw)


class Sink:
    """The next hop. `slow` are seconds before it answers; while it is `shut` it answers to no mail, and `begun` are those that it has heard of.
    `taken`: the addressees of each and the mail, which come as one: whoever looks while another mail comes sees both or neither.
    What senders are told of their mails comes by it as well: `told`, addressee and mail."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], bytes]] = []
        self.told: list[tuple[str, bytes]] = []
        self.refuse = ""
        self.slow = 0.0
        self.shut, self.begun = False, 0
        self.port = free_port()
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if self.refuse:
            return f"{self.refuse} <{address}>: unknown here"
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        import asyncio

        if b"\nAuto-Submitted: auto-replied" in envelope.content.partition(b"\r\n\r\n")[0]:
            self.told.append((envelope.rcpt_tos[0], envelope.content))
            return "250 2.0.0 taken"
        self.begun += 1
        if self.slow:
            await asyncio.sleep(self.slow)
        while self.shut:
            await asyncio.sleep(0.02)
        self.taken.append((list(envelope.rcpt_tos), envelope.content))
        return "250 2.0.0 taken"

    @property
    def mails(self) -> list[bytes]:
        return [mail for _, mail in list(self.taken)]

    @property
    def recipients(self) -> list[list[str]]:
        return [to for to, _ in list(self.taken)]

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()


def started(
    words: list[str], err: Any, *, env: dict[str, str] | None = None, before: tuple[str, ...] | Path | None = None, files: int = 0
) -> Any:
    """A process of `dlp` that goes on; its output is a pipe. `before`: a script that is run in its place, or what is put before its words, and
    then it is not forked; `files`: how many it may have open."""
    every = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    script = before if isinstance(before, Path) else None
    if not isinstance(before, tuple) and forking.would_do(env or {}):
        return forking.Forked(words, env=every, stdout=subprocess.PIPE, stderr=err, files=files, script=script)
    if script is not None:
        before = (PYTHON, str(script))
    limited = ("bash", "-c", f'ulimit -n {files}; exec "$@"', "limited") if files else ()
    return subprocess.Popen(
        [*limited, *(before or DLP), *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=err, text=True, env=every
    )


class Serve:
    """`dlp serve` as a process. `more` are further flags, `before` is a command put before it (a limit) or a script in its place (a saboteur's),
    `files` how many it may have open."""

    def __init__(
        self,
        site: Path,
        *,
        hop: int = 0,
        http: bool = False,
        folder: Path | None = None,
        more: tuple[str, ...] = (),
        before: tuple[str, ...] | Path | None = None,
        env: dict[str, str] | None = None,
        files: int = 0,
    ) -> None:
        self.site, self.outbox = site, folder
        self.smtp, self.http = free_port(), free_port()
        words = ["--site", str(site), "serve"]
        if hop:
            words += ["--smtp", f"127.0.0.1:{self.smtp}", "--next-hop", f"127.0.0.1:{hop}"]
        if http:
            words += ["--http", f"127.0.0.1:{self.http}"]
        if folder is not None:
            words += ["--folder", str(folder)]
        words += more
        self.log = site.parent / f"serve-{self.smtp}.log"
        with self.log.open("wb") as err:
            self.process = started(words, err, env=env, before=before, files=files)

    def __enter__(self) -> Self:
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        assert line == "ready", f"serve did not start: {line!r} {self.said()}"
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.stop()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=120)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=120)

    def said(self) -> str:
        return self.log.read_text("utf-8", "backslashreplace")

    def send(self, raw: bytes, *to: str, sender: str = HANDLER) -> tuple[int, str]:
        """Over SMTP; the answer to DATA (or to whatever refused earlier). How the session then ends is not part of the answer."""
        client = smtplib.SMTP("127.0.0.1", self.smtp, timeout=60)
        try:
            client.ehlo()
            code, said = client.mail(sender)
            for one in to:
                if code == 250:
                    code, said = client.rcpt(one)
            if code == 250:
                code, said = client.data(raw)
            return code, said.decode("utf-8", "replace")
        finally:
            with contextlib.suppress(OSError):
                client.quit()
            client.close()

    def check(self, body: dict[str, Any] | bytes, secret: str, **headers: str) -> tuple[int, dict[str, Any]]:
        """Over the HTTP check, signed now unless `headers` say otherwise."""
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        stamp = headers.pop("stamp", f"{time.time():.6f}")
        signature = headers.pop("signature", hmac.new(secret.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest())
        sent = {"X-DLP-Timestamp": stamp, "X-DLP-Signature": signature, "Content-Type": "application/json"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(f"http://127.0.0.1:{self.http}/v1/check", raw, {k: v for k, v in sent.items() if v})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def get(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.http}{path}", timeout=120) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode()

    def drop(self, name: str, content: bytes | dict[str, Any]) -> str:
        """A file into the outbox; the folder it ended in."""
        self.put(name, content)
        return self.taken(name)

    def put(self, name: str, content: bytes | dict[str, Any]) -> None:
        assert self.outbox is not None
        raw = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
        draft = self.outbox / f".{name}"
        draft.write_bytes(raw)
        draft.rename(self.outbox / "out" / name)

    def taken(self, name: str) -> str:
        return str(until(lambda: self.placed(name), what=f"{name} taken from the outbox"))

    def placed(self, name: str) -> str:
        assert self.outbox is not None
        return next((place for place in ("sent", "held", "blocked", "failed") if (self.outbox / place / name).exists()), "")


def signed(secret: str, stamp: str, body: bytes) -> str:
    """The signature of contract section 6."""
    return hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]
