"""A free port for a server that a test starts.

The kernel's own choice (bind to port 0, close, start the server) is taken from the range out of which every outgoing connection
gets its port, too: between the close and the server's start another test's client can have it. Ports below that range are
taken by nobody who did not ask; each process begins at a place of its own and hands out no port twice. What a process has handed out no other
of this machine is given while it lives, listened at or not: a test may stop the server there and start it again, or need that nobody answers.
"""

from __future__ import annotations

import fcntl
import itertools
import os
import socket
import tempfile
from functools import cache
from pathlib import Path
from typing import IO

FIRST, LAST = 20000, 32000
"""Below `net.ipv4.ip_local_port_range` of Linux (32768), above what services are registered for here."""


@cache
def _steps(of: int) -> itertools.count[int]:
    """Steps of a process: who is forked has others."""
    return itertools.count(of * 101)


@cache
def _taken(_of: int) -> IO[bytes]:
    """A byte for each port, locked by the process that was given it (fcntl(2): the locks end with it, and who is forked from it has none)."""
    return Path(tempfile.gettempdir(), f"ports-of-tests-{os.getuid()}").open("ab")


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens at. Raises `OSError` where the whole range is taken."""
    for step in itertools.islice(_steps(os.getpid()), LAST - FIRST):
        port = FIRST + step % (LAST - FIRST)
        with socket.socket() as probe:
            try:
                fcntl.lockf(_taken(os.getpid()), fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no free port")
