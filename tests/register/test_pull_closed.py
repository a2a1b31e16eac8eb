"""The unit closes the service in; `ldapsearch` and `sftp`, which it starts, still do their work there (`closed.py`)."""

from __future__ import annotations

import ctypes.util
import getpass
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import directory_server as directory
import pytest
import sftp_server
from self_signed import certificate

pytestmark = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None or ctypes.util.find_library("seccomp") is None,
    reason="systemd-analyze or libseccomp is not here",
)
ACCOUNT = "nobody" if os.getuid() == 0 else getpass.getuser()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the account of the service may enter; those of pytest are their maker's alone."""
    folder = tmp_path_factory.mktemp("closed")
    for one in (folder, *folder.parents[:3]):  # a worker of xdist has a folder of its own between
        one.chmod(one.stat().st_mode | 0o011)
    return folder


@pytest.fixture(scope="module")
def calls(place: Path) -> Path:
    """The names that the unit's SystemCallFilter allows, a line each."""
    sets = subprocess.run(["systemd-analyze", "syscall-filter"], capture_output=True, text=True, check=True).stdout.split("\n\n")
    members = {one.split()[0]: [line.strip() for line in one.splitlines()[1:] if line[4:5] not in ("#", "")] for one in sets if one}
    todo, found = ["@system-service"], set()
    while todo:
        (todo.extend if (name := todo.pop())[0] == "@" else found.add)(members[name] if name[0] == "@" else name)
    assert {"openat", "execve", "connect", "prlimit64"} <= found
    assert not {"mount", "ptrace", "bpf", "reboot"} & found
    (place / "calls").write_text("\n".join(sorted(found)), "utf-8")
    return place / "calls"


def fetched(calls: Path, source: str, settings: dict[str, Any]) -> str:
    env = {**os.environ, "DLP_LDAP": directory.PASSWORD}
    words = [sys.executable, Path(__file__).with_name("closed.py"), ACCOUNT, calls, source, json.dumps(settings)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60, env=env)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.skipif(not (directory.SLAPD and directory.SEARCH), reason="slapd or ldapsearch is missing: tools/install-test-servers")
def test_a_directory_is_asked_from_within_the_unit(place: Path, calls: Path) -> None:
    pem = certificate(place, "127.0.0.1")
    hall = directory.Directory(place / "d", "\n".join(directory.person(n) for n in range(250)), certificate=pem)
    try:
        said = fetched(
            calls, "ldap",
            {"server": f"127.0.0.1:{hall.port}", "ca": str(pem[0]), "user": directory.READER, "password": "env:DLP_LDAP", "base": directory.BASE},
        )  # fmt: skip
    finally:
        hall.stop()
    assert said.startswith("ldap ")


@pytest.mark.skipif(not (sftp_server.SSHD and sftp_server.SFTP), reason="sshd or sftp is missing: tools/install-test-servers")
def test_a_file_is_fetched_from_within_the_unit(place: Path, calls: Path) -> None:
    server = sftp_server.Sftp(place / "s")
    try:
        (server.files / "cases-1.csv").write_text("x" * 5000, "utf-8")
        shutil.chown(server.key, ACCOUNT)
        said = fetched(
            calls, "sftp",
            {"server": f"127.0.0.1:{server.port}", "user": server.user, "key": str(server.key), "known_hosts": str(server.known),
             "path": f"{server.files}/cases*", "settle_seconds": 0},
        )  # fmt: skip
    finally:
        server.stop()
    assert said == "sftp 5000\n"
