"""A real sshd (Debian `openssh-server`) on loopback with keys of its own, that offers nothing but SFTP to the account that runs it."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
from pathlib import Path

from tests.ports import free_port
from tests.waiting import until

SSHD = shutil.which("sshd", path="/usr/sbin:/usr/bin")
SFTP = shutil.which("sftp")
CONF = """
Port {port}
ListenAddress 127.0.0.1
HostKey {at}/host
PidFile none
AuthorizedKeysFile {at}/allowed
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
Subsystem sftp internal-sftp
ForceCommand internal-sftp
"""


class Sftp:
    """`key`: of who may log in; `known`: the server's key; `files`: a folder for what it offers."""

    def __init__(self, at: Path) -> None:
        assert SSHD
        at.mkdir(parents=True, exist_ok=True)
        self.at, self.user = at, getpass.getuser()
        self.key, self.known, self.files = at / "me", at / "known", at / "files"
        self.files.mkdir()
        for name in ("host", "me"):
            _key(at / name)
        shutil.copy(at / "me.pub", at / "allowed")
        self.port = free_port()
        self.know(at / "host.pub")
        (at / "sshd_config").write_text(CONF.format(port=self.port, at=at), "utf-8")
        if os.getuid() == 0:
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        self.start()

    def know(self, public: Path) -> None:
        self.known.write_text(f"[127.0.0.1]:{self.port} {public.read_text('utf-8')}", "utf-8")

    def start(self) -> None:
        assert SSHD
        self._process = subprocess.Popen(
            [SSHD, "-D", "-e", "-f", self.at / "sshd_config"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(self._answers, what="an answer of sshd")

    def _answers(self) -> bool:
        assert self._process.poll() is None, "sshd ended"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def new_host_key(self) -> None:
        """Another machine under the same address."""
        self.stop()
        for suffix in ("", ".pub"):
            (self.at / f"host{suffix}").unlink()
        _key(self.at / "host")
        self.start()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(120)


def _key(path: Path) -> None:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
