"""Which machines reach an address: by what it leads to for whoever listens there, and by the sockets that were really opened.

A spelling says nothing (`*`, `0`, a name of the machine, `::ffff:0.0.0.0`): each resolver knows others, and a name may lead elsewhere a moment
later. So an address is resolved as a listener resolves it before an entrance is opened, and what the process listens at afterwards is looked at.
"""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv6Address, ip_address
from typing import Final

from dlp.ports import ConfigError

PUBLIC: Final = "is an address that other machines reach: say so a second time with `public: true` beside it, or --public"
_DESCRIPTORS: Final = "/dev/fd"


def reachable(listen: str) -> bool:
    """Is this an address (`HOST:PORT`, `inet:HOST:PORT`, `unix:PATH`) that other machines reach? No for one that leads nowhere: whoever
    listens says what is wrong with it, and what he opens all the same `insist` sees."""
    host, _, port = listen.removeprefix("inet:").rpartition(":")
    host = host.strip().strip("[]")
    if listen.startswith("unix:") or not host:
        return False
    try:
        found = socket.getaddrinfo(host, int(port) if port.isdecimal() else 0, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError, OverflowError):
        return False
    return any(_outside(str(place[0])) for *_, place in found)


def opened() -> dict[int, str]:
    """Inode and address of every socket that listens for the network in this process."""
    return dict(_listening())


def insist(before: dict[int, str], where: str) -> None:
    """ConfigError, naming `where` of dlp.yaml, where a socket was opened since `before` that other machines reach."""
    if any(inode not in before and _outside(host) for inode, host in _listening()):
        raise ConfigError("dlp.yaml", where, PUBLIC)


def _outside(host: str) -> bool:
    address = ip_address(host.partition("%")[0])
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return not address.is_loopback


def _listening() -> Iterator[tuple[int, str]]:
    for name in os.listdir(_DESCRIPTORS):  # noqa: PTH208  descriptors, no paths
        with suppress(OSError):  # closed in the meantime
            facts = os.fstat(int(name))
            if not stat.S_ISSOCK(facts.st_mode):
                continue
            seen = socket.socket(fileno=int(name))
            try:
                if seen.family in (socket.AF_INET, socket.AF_INET6) and seen.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                    yield facts.st_ino, str(seen.getsockname()[0])
            finally:
                seen.detach()  # it is somebody else's
