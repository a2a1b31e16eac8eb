"""A free port for a server that a test starts.

The kernel's own choice (bind to port 0, close, start the server) is taken from the range out of which every outgoing connection
gets its port, too: between the close and the server's start another test's client can have it. Ports below that range are
taken by nobody who did not ask; each process begins at a place of its own and hands out no port twice.
"""

from __future__ import annotations

import itertools
import os
import socket
from functools import cache

FIRST, LAST = 20000, 32000
"""Below `net.ipv4.ip_local_port_range` of Linux (32768), above what services are registered for here."""


@cache
def _steps(of: int) -> itertools.count[int]:
    """Steps of a process: who is forked has others."""
    return itertools.count(of * 101)


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens at. Raises `OSError` where the whole range is taken."""
    for step in itertools.islice(_steps(os.getpid()), LAST - FIRST):
        port = FIRST + step % (LAST - FIRST)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no free port")
