"""Mail through a real Postfix: no filter, ours, and rspamd beside each other in one run. Ratios; the machine's own speed cancels out.

    python bench/mail.py [--mails 320] [--sessions 8] [--rounds 3] [--size 5000] [--cases 10000] [--different 40] [--text varied]

The mails are of that many different texts of an invented office, one line in ten with somebody's data; one in five is HTML beside its text, one in
five has a sheet. `--text line` is one line again and again, which flatters every filter.

Ours decides with the shipped policy over a register of that many cases; rspamd (proxy worker, self-scan) has its own rules and no module that
asks the network. Both are one process behind a unix socket; ours once more as two. CPU is that of the filter's processes. Needs root, postfix and, for its row, rspamd.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "mail")]

from postfix_rig import Postfix, missing, until  # noqa: E402  its folder is on the path only now

from bench import texts  # noqa: E402
from bench.decision import site_with  # noqa: E402
from bench.lines import cases as rows_of  # noqa: E402
from bench.lines import staff  # noqa: E402
from dlp import mime  # noqa: E402

RSPAMD = """\
options {{ filters = "chartable,regexp"; pidfile = "{base}/rspamd.pid"; tempdir = "{base}"; cache_file = "{base}/cache"; control_socket = "{base}/control";
  url_tld = "/usr/share/rspamd/effective_tld_names.dat";
  dns {{ nameserver = ["127.0.0.1:1"]; timeout = 0.01s; retransmits = 1; }} }}
logging {{ type = "file"; filename = "{base}/rspamd.log"; level = "error"; }}
lua = "/usr/share/rspamd/rules/rspamd.lua"
modules {{ path = "/usr/share/rspamd/plugins"; }}
mime_types {{ }}
actions {{ reject = 1000; }}
worker "rspamd_proxy" {{ bind_socket = "{base}/rspamd.sock mode=0666"; milter = yes; count = 1; upstream "local" {{ default = yes; self_scan = yes; }} }}
"""


class Filter:
    """A filter's process; `where` as Postfix names it, "" for none."""

    def __init__(self, name: str, where: str = "", command: list[str] | None = None) -> None:
        self.name, self.where = name, where
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) if command else None
        if where:
            until(lambda: Path(where.removeprefix("unix:")).exists(), seconds=60)

    def cpu(self) -> float:
        """Seconds of user and system time of the process and all below it."""
        return sum(_spent(pid) for pid in _family(self._process.pid)) if self._process else 0.0

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(30)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield from _family(int(child))


def _spent(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


KINDS = ("text", "text", "text", "html", "attachment")
LINE = "이번 주에는 도로 정비 예산을 점검하고 다음 주 회의 자료를 준비했습니다. 첨부 없이 본문으로 보고드립니다.\n"


def mails_of(what: str, folder: Path, *, size: int, count: int, cases: int, people: list[str]) -> list[Path]:
    """Files with mails. `line`: one, of one line again and again. `text`, `html`, `attachment`: `count` of that kind, none like another, `varied`:
    of all kinds."""
    folder.mkdir()
    if what == "line":
        made = [texts.as_mail(LINE * max(1, size // len(LINE.encode())), people)]
    else:
        bodies = texts.mails(3 * count, list(rows_of(cases + 500))[cases:], size=size)
        kinds = KINDS if what == "varied" else (what,)
        made = [texts.as_mail(body, people, kind=kinds[i % len(kinds)]) for i, body in enumerate(bodies)]
        made = passing(made, people, cases, folder)[:count]
    files = [folder / str(i) for i in range(len(made))]
    for file, data in zip(files, made, strict=True):
        file.write_bytes(data)
    return files


def passing(mails: list[bytes], people: list[str], cases: int, folder: Path) -> list[bytes]:
    """Those that may go out: people who are in no register are in them, and some of those have a requester's name."""
    with site_with(cases, folder / "site")[0] as site:
        read = [mime.read(mail, sender=people[0], recipients=[people[1]]) for mail in mails]
        return [mail for mail, one in zip(mails, read, strict=True) if site.scan(one, remember=False).action in ("allow", "alert")]


def turn(postfix: Postfix, one: Filter, files: list[Path], *, mails: int, sessions: int, people: list[str]) -> tuple[float, float]:
    """Mails per second accepted, and the filter's CPU in milliseconds per mail; the files one after another."""
    assert postfix.sink is not None
    cpu, began = one.cpu(), time.monotonic()
    share = max(1, mails // len(files))
    mails = share * len(files)
    for file in files:
        flags = ["-s", str(min(sessions, share)), "-m", str(share), "-d", "-f", people[0], "-t", people[1], "-F", str(file)]
        subprocess.run(["/usr/sbin/smtp-source", *flags, f"127.0.0.1:{postfix.port}"], check=True, timeout=300)
    seconds = time.monotonic() - began
    used = one.cpu() - cpu
    until(lambda: not postfix.queue(), seconds=120)
    taken = len(postfix.sink.mails())
    postfix.sink.clear()
    if taken < 0.9 * mails:  # what several mails together show of somebody may be held
        raise SystemExit(f"{one.name}: {taken} of {mails} arrived")
    return mails / seconds, used / mails * 1000


def filters(stack: ExitStack, base: Path, cases: int) -> Iterator[Filter]:
    yield Filter("no filter")
    site_with(cases, base / "site")[0].close()
    socket = f"unix:{base}/ours.sock"
    yield Filter("dlp", socket, [sys.executable, "-m", "dlp", "--site", str(base / "site"), "serve", "--milter", socket])
    site_with(cases, base / "two")[0].close()
    settings, several = base / "two" / "dlp.yaml", f"unix:{base}/two.sock"
    way_out = "  release_hop: 127.0.0.1:1\n  processes: 2\n #"  # nothing is held here
    settings.write_text(settings.read_text("utf-8").replace('  release_hop: ""', way_out), "utf-8")
    yield Filter("dlp, two", several, [sys.executable, "-m", "dlp", "--site", str(base / "two"), "serve", "--milter", several])
    if shutil.which("rspamd"):
        folder = base / "rspamd"
        folder.mkdir()
        shutil.chown(folder, "_rspamd", "_rspamd")
        (folder / "conf").write_text(RSPAMD.format(base=folder))
        yield Filter(
            "rspamd", f"unix:{folder}/rspamd.sock", ["rspamd", "-c", str(folder / "conf"), "-f", "-u", "_rspamd", "-g", "_rspamd"]
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("mails", 320), ("sessions", 8), ("rounds", 3), ("size", 5000), ("cases", 10_000), ("different", 40)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--text", choices=("varied", "text", "html", "attachment", "line"), default="varied")
    options = parser.parse_args()
    if missing():
        raise SystemExit(missing())
    header, *rows = staff()
    at = next(i for i, word in enumerate(header) if word in ("email", "전자우편"))
    people = [row[at] for row in rows]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, ExitStack() as stack:
        base = Path(folder)
        base.chmod(0o755)
        files = mails_of(
            options.text, base / "mails", size=options.size, count=options.different, cases=options.cases, people=people
        )
        rigs = []
        for one in filters(stack, base, options.cases):
            stack.callback(one.stop)
            rigs.append((one, Postfix(one.where, {"milter_content_timeout": "300s"})))
            stack.callback(rigs[-1][1].stop)
        figures: dict[str, list[tuple[float, float]]] = {one.name: [] for one, _ in rigs}
        for number in range(options.rounds + 1):
            for one, postfix in rigs:
                found = turn(postfix, one, files, mails=options.mails, sessions=options.sessions, people=people)
                if number:  # the first round warms up
                    figures[one.name].append(found)
    plain = statistics.median(rate for rate, _ in figures["no filter"])
    print(
        f"{options.mails} mails ({options.text}) of {options.size} bytes, {options.sessions} sessions, {options.rounds} rounds, {options.cases} cases"
    )
    print(f"{'':12}{'mails/s':>10}{'of no filter':>15}{'CPU ms/mail':>14}")
    for name, found in figures.items():
        rate, cpu = statistics.median(r for r, _ in found), statistics.median(c for _, c in found)
        print(f"{name:12}{rate:>10.0f}{rate / plain:>14.0%} {cpu:>13.2f}")


if __name__ == "__main__":
    main()
