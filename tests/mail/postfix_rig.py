"""A Postfix that asks a filter, and a sink behind it: own configuration, queue and logs in one folder, loopback only. Needs root.

Everything is relayed to the sink, which writes each mail it takes to a file. No name is looked up and nothing can leave the machine.
"""

from __future__ import annotations

import json
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from tests.ports import free_port as free_port
from tests.waiting import until as until

PROGRAMS = ("postfix", "smtp-sink", "smtp-source", "postqueue", "postsuper", "sendmail")
MAIN = {
    "compatibility_level": "3.6",
    "command_directory": "/usr/sbin",
    "daemon_directory": "/usr/lib/postfix/sbin",
    "mail_owner": "postfix",
    "setgid_group": "postdrop",
    "myhostname": "mail.mirha.example",
    "mydestination": "",
    "mynetworks": "127.0.0.0/8",
    "inet_interfaces": "loopback-only",
    "inet_protocols": "ipv4",
    "local_transport": "error:none",
    "smtp_bind_address": "127.0.0.1",
    "smtp_host_lookup": "native",
    "smtp_dns_support_level": "disabled",
    "smtpd_relay_restrictions": "permit_mynetworks, reject",
    "smtpd_peername_lookup": "no",
    "smtpd_authorized_xclient_hosts": "127.0.0.1",
    "smtpd_client_connection_count_limit": "0",
    "message_size_limit": "52428800",
    "message_strip_characters": "\\0",
    "alias_maps": "",
    "alias_database": "",
    "notify_classes": "",
    "smtp_tls_security_level": "none",
    "milter_default_action": "tempfail",
}
MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
127.0.0.1:{release} inet n - n - - smtpd -o syslog_name=postfix/dlp-release -o receive_override_options=no_milters
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


def missing() -> str:
    """Why it cannot run here, or ""."""
    absent = [name for name in PROGRAMS if shutil.which(name, path="/usr/sbin:/usr/bin") is None]
    if absent:
        return f"{', '.join(absent)} not installed: `tools/install-test-servers` as root"
    return "" if os.geteuid() == 0 else "Postfix has to be started by root"


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.5):  # short: asked again and again
        return True
    return False


class Sink:
    """smtp-sink: takes every mail and writes it, envelope first, to a file of its own."""

    def __init__(self, base: Path) -> None:
        self.port = free_port()
        self._folder = base / "sink"
        self._folder.mkdir()
        self._folder.chmod(0o777)
        self._process = subprocess.Popen(
            ["/usr/sbin/smtp-sink", "-u", "postfix", "-d", f"{self._folder}/%M%S.", f"127.0.0.1:{self.port}", "1000"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(lambda: _answers(self.port))

    def mails(self) -> list[str]:
        """What was taken, with smtp-sink's own lines for the envelope (X-Mail-Args, X-Rcpt-Args); CRLF as LF."""
        files = sorted(p for p in self._folder.iterdir() if p.stat().st_size)
        return [p.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") for p in files]

    def clear(self) -> None:
        for file in self._folder.iterdir():
            file.unlink()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(120)


class Postfix:
    """`port` asks the filter, `release` does not. `main` overrides settings of main.cf."""

    def __init__(self, milter: str, main: Mapping[str, str] | None = None, *, relay: int = 0) -> None:
        """`milter` as in smtpd_milters, or "" for none; `relay` instead of a sink of its own."""
        self.base = Path(tempfile.mkdtemp(prefix="postfix-"))
        self.base.chmod(0o755)
        for name in ("etc", "q", "data"):
            (self.base / name).mkdir()
        os.chown(self.base / "data", pwd.getpwnam("postfix").pw_uid, -1)
        self.sink = None if relay else Sink(self.base)
        self.port, self.release = free_port(), free_port()
        hop = f"[127.0.0.1]:{self.sink.port if self.sink else relay}"
        settings = {
            **MAIN,
            "queue_directory": f"{self.base}/q",
            "data_directory": f"{self.base}/data",
            "maillog_file": f"{self.base}/mail.log",
            "maillog_file_prefixes": str(self.base),
            "relayhost": hop,
            "default_transport": f"smtp:{hop}",
            "relay_transport": f"smtp:{hop}",
            "smtpd_milters": milter,
            **(main or {}),
        }
        (self.base / "etc" / "main.cf").write_text("".join(f"{k} = {v}\n" for k, v in settings.items()))
        (self.base / "etc" / "master.cf").write_text(MASTER.format(port=self.port, release=self.release))
        self._output = (self.base / "output").open("wb")
        self._process = subprocess.Popen(
            ["/usr/sbin/postfix", "-c", str(self.base / "etc"), "start-fg"], stdout=self._output, stderr=subprocess.STDOUT
        )
        try:
            until(lambda: _answers(self.port) and _answers(self.release))
        except AssertionError:
            self.stop()
            raise

    def command(self, name: str, *words: str, data: bytes = b"") -> str:
        option = "-C" if name == "sendmail" else "-c"
        done = subprocess.run(
            [f"/usr/sbin/{name}", option, str(self.base / "etc"), *words], input=data, capture_output=True, check=True
        )
        return done.stdout.decode()

    def queue(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.command("postqueue", "-j").splitlines()]

    def log(self) -> str:
        return (self.base / "mail.log").read_text(errors="replace")

    def stop(self) -> None:
        subprocess.run(
            ["/usr/sbin/postfix", "-c", str(self.base / "etc"), "stop"],
            stdout=self._output,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self._process.wait(120)
        if self.sink is not None:
            self.sink.stop()
        self._output.close()
        shutil.rmtree(self.base, ignore_errors=True)  # a daemon of Postfix may end a moment after its master


def submit(
    port: int,
    data: bytes,
    *,
    sender: str = "gaon@mirha.example",
    recipients: tuple[str, ...] = ("sb@mirha.example",),
    login: str = "",
) -> tuple[int, str]:
    """The answer to one mail: the first refusal, or what was said to DATA. `login` stands for a SASL login."""
    with smtplib.SMTP("127.0.0.1", port, timeout=120) as client:
        client.ehlo("client.example")
        if login:
            client.docmd("XCLIENT", f"LOGIN={login}")
            client.ehlo("client.example")
        code, said = client.mail(sender, ["BODY=8BITMIME"])
        for recipient in recipients:
            if code < 300:
                code, said = client.rcpt(recipient)
        if code < 300:
            try:
                code, said = client.data(data)
            except smtplib.SMTPDataError as refusal:
                code, said = refusal.smtp_code, refusal.smtp_error if isinstance(refusal.smtp_error, bytes) else b""
        return code, said.decode("utf-8", "replace")
