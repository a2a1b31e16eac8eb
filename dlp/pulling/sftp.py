"""The newest file of an SFTP server, by OpenSSH's `sftp` (Debian `openssh-client`): its key must be in a file of ours, ours is the only login, and
nothing of this machine's ssh settings counts. The file goes into memory, not onto the disk.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from time import sleep
from typing import Final

from dlp.pulling.fetched import MAX_BYTES, Fetched, PullError
from dlp.pulling.folder import counts
from dlp.pulling.process import Answer, program, readable, run
from dlp.secretfile import opened_to_others
from dlp.settings_pull import PullSftp

LISTED: Final = 16 << 20
"""Bytes of a listing."""
_LINE: Final = re.compile(r"^([-dlbcps])\S{9}\S*\s+\S+\s+\S+\s+\S+\s+(\d+)\s+\S+\s+\d+\s+[\d:]+\s+(.+)$")
_ODD: Final = re.compile(r"[\x00-\x1f\x7f\"\\]")
_KEY: Final = re.compile(r"(?i)host key|host identification|no .* host key is known")
_LOGIN: Final = re.compile(r"(?i)permission denied \(|too many authentication|bad permissions|load key .*:")
_AWAY: Final = re.compile(r"(?i)no such file|not found|can't ls|couldn't stat")
_FORBIDDEN: Final = re.compile(r"(?i)permission denied|couldn't open|failure")
OPTIONS: Final = (
    "BatchMode=yes", "StrictHostKeyChecking=yes", "GlobalKnownHostsFile=/dev/null", "UpdateHostKeys=no", "VerifyHostKeyDNS=no",
    "IdentitiesOnly=yes", "IdentityAgent=none", "PreferredAuthentications=publickey", "PasswordAuthentication=no", "ConnectTimeout=10",
    "ServerAliveInterval=5", "ServerAliveCountMax=3", "ClearAllForwardings=yes", "ControlPath=none", "LogLevel=ERROR",
)  # fmt: skip


def fetch(wanted: PullSftp) -> Fetched:
    """The newest of what `path` names, as it is where two looks found the same. PullError."""
    if not (wanted.server and wanted.user and wanted.path):
        raise PullError("setting")
    name, size = _newest(wanted)
    if size > MAX_BYTES:
        raise PullError("too-large")
    sleep(wanted.settle_seconds)
    memory = os.memfd_create("pull", os.MFD_CLOEXEC)
    try:
        quoted = f'"{name}"'
        look = f"ls -ln {quoted}"
        answer = _asked(wanted, [look, f"get -p {quoted} /proc/self/fd/{memory}", look], fds=(memory,))
        looks = [one for line in answer.out.decode("utf-8", "replace").splitlines() if (one := _listed(line)) is not None]
        info = os.fstat(memory)
        if [one[0] for one in looks] != ["-", "-"]:
            raise PullError("link" if looks else "missing")
        if {one[1] for one in looks} != {size} or info.st_size != size:
            raise PullError("writing")
        os.lseek(memory, 0, os.SEEK_SET)
        with os.fdopen(os.dup(memory), "rb") as file:
            data = file.read()
    finally:
        os.close(memory)
    as_of = min(datetime.now(UTC), datetime.fromtimestamp(info.st_mtime, UTC))
    return Fetched("sftp", data, as_of=as_of)


def _newest(wanted: PullSftp) -> tuple[str, int]:
    """Name and size. The folder's own listing tells a link from a file; one that is the newest is an error, as in a folder of ours."""
    folder, pattern = posixpath.split(wanted.path)
    answer = _asked(wanted, [f'ls -lnt "{folder or "."}"'])
    for line in answer.out.decode("utf-8", "replace").splitlines():
        found = _listed(line)
        if found is None or not counts(posixpath.basename(found[2]), pattern):
            continue
        kind, size, name = found[0], found[1], posixpath.basename(found[2])
        if _ODD.search(name):
            raise PullError("malformed")
        if kind != "-":
            raise PullError("link")
        return posixpath.join(folder, name), size
    raise PullError("missing")


def _listed(line: str) -> tuple[str, int, str] | None:
    """Kind, size and name of a line of `ls -ln`; None for another line."""
    found = _LINE.match(line)
    return (found[1], int(found[2]), found[3]) if found else None


def _asked(wanted: PullSftp, commands: Sequence[str], *, fds: Sequence[int] = ()) -> Answer:
    host, _, port = wanted.server.rpartition(":") if re.search(r":\d+$", wanted.server) else (wanted.server, "", "22")
    if opened_to_others(wanted.key):
        raise PullError("secret-open")
    words = [program("sftp"), "-F", "none", "-b", "-", "-P", port, "-i", readable(wanted.key)]
    for option in (*OPTIONS, f"UserKnownHostsFile={_named(readable(wanted.known_hosts))}"):
        words += ["-o", option]
    words.append(f"{wanted.user}@{host}")
    answer = run(words, env={}, seconds=wanted.seconds, most=LISTED, said="".join(f"{one}\n" for one in commands).encode(), fds=fds)
    if answer.status:
        raise PullError(_code(answer))
    return answer


def _named(path: str) -> str:
    """A file's name as an option's value: several names stand apart by spaces there, and % begins a word of its own."""
    if re.search(r"[\s\"\\$]", path):
        raise PullError("setting")
    return path.replace("%", "%%")


def _code(answer: Answer) -> str:
    for pattern, code in ((_KEY, "host-key"), (_LOGIN, "credentials"), (_AWAY, "missing"), (_FORBIDDEN, "refused")):
        if pattern.search(answer.said):
            return code
    return "connection"
