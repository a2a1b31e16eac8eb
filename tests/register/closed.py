"""A process as closed as the systemd unit makes its service (no new privileges, no capabilities, another account, its system calls and address
families), in which a table is fetched. `closed.py ACCOUNT CALLS SOURCE SETTINGS`: CALLS is a file of names, SETTINGS JSON; prints what came.

A process can do these to itself; what systemd does by mounts (no home folders, no devices, a read-only system) it cannot.
"""

from __future__ import annotations

import ctypes
import json
import os
import pwd
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from dlp.pulling import ldap, sftp
from dlp.settings_pull import PullLdap, PullSftp

UNIT = dict(
    line.split("=", 1)
    for line in (Path(__file__).resolve().parents[2] / "deploy/bundle/foi-dlp.service").read_text("utf-8").splitlines()
    if "=" in line and line[0] != "#"
)
FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10}
PR_SET_NO_NEW_PRIVS, PR_CAPBSET_DROP, PR_SET_MDWE = 38, 24, 65
ALLOW, ERRNO, EQUAL = 0x7FFF0000, 0x00050000, 4  # seccomp.h
EPERM, EAFNOSUPPORT = 1, 97


class Compare(ctypes.Structure):
    _fields_ = (("arg", ctypes.c_uint), ("op", ctypes.c_int), ("one", ctypes.c_uint64), ("two", ctypes.c_uint64))


def narrowed(calls: set[str]) -> None:
    """Only these system calls, and sockets of the unit's families: SystemCallFilter and RestrictAddressFamilies."""
    lib = ctypes.CDLL("libseccomp.so.2")
    lib.seccomp_init.restype = ctypes.c_void_p
    made = ctypes.c_void_p(lib.seccomp_init(ctypes.c_uint32(ERRNO | EPERM)))
    families = [FAMILIES[name] for name in UNIT["RestrictAddressFamilies"].split()]
    for name in calls - {"socket"}:
        number = lib.seccomp_syscall_resolve_name(name.encode())
        if number >= 0:  # else a call of another architecture
            assert lib.seccomp_rule_add(made, ctypes.c_uint32(ALLOW), number, 0) == 0, name
    number = lib.seccomp_syscall_resolve_name(b"socket")
    for family in range(46):
        action = ALLOW if family in families else ERRNO | EAFNOSUPPORT
        assert lib.seccomp_rule_add_array(made, ctypes.c_uint32(action), number, 1, ctypes.byref(Compare(0, EQUAL, family, 0))) == 0
    assert lib.seccomp_load(made) == 0


def closed(account: str, calls: set[str]) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    assert UNIT["CapabilityBoundingSet"] == ""
    if os.getuid() == 0:
        for number in range(64):
            libc.prctl(PR_CAPBSET_DROP, number, 0, 0, 0)
        person = pwd.getpwnam(account)
        os.setgroups([])
        os.setgid(person.pw_gid)
        os.setuid(person.pw_uid)
    assert UNIT["NoNewPrivileges"] == UNIT["MemoryDenyWriteExecute"] == "yes"
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(PR_SET_MDWE, 1, 0, 0, 0)  # Linux 6.3
    narrowed(calls)


def shut(name: str) -> bool:
    """Is a thing that the unit forbids forbidden here?"""
    try:
        if name == "netlink":
            socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()
        else:
            os.chroot("/")
    except OSError:
        return True
    return False


def main() -> int:
    account, calls, source, settings = sys.argv[1:]
    closed(account, set(Path(calls).read_text("utf-8").split()))
    assert shut("netlink")
    assert shut("chroot")
    wanted = json.loads(settings)
    found = ldap.fetch(PullLdap(**wanted), dict, datetime.now(UTC)) if source == "ldap" else sftp.fetch(PullSftp(**wanted))
    print(found.name, len(found.data))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
