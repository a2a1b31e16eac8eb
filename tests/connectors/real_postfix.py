"""A Postfix of its own: configuration, queue and logs in one folder, loopback only, everything relayed to one port. Needs root."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from tests.ports import free_port
from tests.waiting import PATIENCE_S

MAIN = """\
compatibility_level = 3.6
queue_directory = {base}/q
data_directory = {base}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {base}/mail.log
maillog_file_prefixes = {base}
myhostname = app.garam.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = loopback-only
inet_protocols = ipv4
relayhost = [127.0.0.1]:{relay}
default_transport = smtp:[127.0.0.1]:{relay}
relay_transport = smtp:[127.0.0.1]:{relay}
local_transport = error:none
smtp_bind_address = 127.0.0.1
smtp_host_lookup = native
smtp_dns_support_level = disabled
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
alias_maps =
alias_database =
notify_classes =
minimal_backoff_time = 1s
maximal_backoff_time = 1s
queue_run_delay = 1s
smtp_tls_security_level = none
"""
MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
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
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


def missing() -> str:
    """Why it cannot run here, or ""."""
    if not Path("/usr/sbin/postfix").exists():
        return "Postfix is not installed (apt-get install postfix)"
    return "" if os.geteuid() == 0 else "Postfix has to be started by root"


class Postfix:
    def __init__(self, relay: int) -> None:
        self.base = Path(tempfile.mkdtemp(prefix="postfix-"))
        self.base.chmod(0o755)
        self.port = free_port()
        for name in ("etc", "q", "data"):
            (self.base / name).mkdir()
        os.chown(self.base / "data", pwd.getpwnam("postfix").pw_uid, -1)
        (self.base / "etc" / "main.cf").write_text(MAIN.format(base=self.base, relay=relay))
        (self.base / "etc" / "master.cf").write_text(MASTER.format(port=self.port))
        self._command = ["/usr/sbin/postfix", "-c", str(self.base / "etc")]
        self._output = (self.base / "output").open("wb")
        self._process = subprocess.Popen([*self._command, "start-fg"], stdout=self._output, stderr=subprocess.STDOUT)
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.5).close()  # short: asked again and again
                return
            except OSError:
                if time.monotonic() > end:
                    self.stop()
                    raise
                time.sleep(0.05)

    def queued(self) -> int:
        listing = subprocess.run(["/usr/sbin/postqueue", "-c", str(self.base / "etc"), "-j"], capture_output=True, check=True)
        return len(listing.stdout.splitlines())

    def flush(self) -> None:
        subprocess.run(["/usr/sbin/postqueue", "-c", str(self.base / "etc"), "-f"], check=True)

    def stop(self) -> None:
        subprocess.run([*self._command, "stop"], stdout=self._output, stderr=subprocess.STDOUT, check=False)
        self._process.wait(120)
        self._output.close()
        shutil.rmtree(self.base, ignore_errors=True)  # a daemon of Postfix may end a moment after its master
