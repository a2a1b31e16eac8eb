"""Where the MTA finds the filter: `unix:PATH` or `inet:HOST:PORT`, and the rights on that path.

A socket file is the lock and the key at once: whoever may write to it can have mails examined, whoever may replace it can answer instead of
us. It is made under its final rights and never over a filter that is alive. Reference: unix(7), tcp(7) for TCP_QUICKACK.
"""

from __future__ import annotations

import os
import shutil
import socket
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from connectors._entry import host_port, unheard
from dlp.ports import ConfigError

_BACKLOG: Final = 512
_MTA: Final = "postfix"
_QUICKACK: Final = getattr(socket, "TCP_QUICKACK", None)


@dataclass(frozen=True, slots=True)
class Place:
    """A parsed `listen`; `path` is empty for TCP."""

    path: str = ""
    host: str = ""
    port: int = 0


def place(listen: str) -> Place:
    """ConfigError names the key."""
    kind, _, rest = listen.partition(":")
    if kind == "unix" and rest:
        if len(os.fsencode(rest)) > 107:
            raise ConfigError("dlp.yaml", "milter.listen", "a socket's path has at most 107 bytes")
        return Place(path=rest)
    if kind == "inet":
        host, port = host_port(rest, where="milter.listen")
        return Place(host=host, port=port)
    raise ConfigError("dlp.yaml", "milter.listen", "must be unix:PATH or inet:HOST:PORT")


def mode_bits(text: str) -> int:
    """`0660` → 0o660. ConfigError for what is no octal number; a socket the whole machine may use has to be asked for."""
    try:
        bits = int(text, 8)
    except ValueError:
        bits = -1
    if not 0 <= bits <= 0o777:
        raise ConfigError("dlp.yaml", "milter.socket_mode", 'must be an octal number in quotes, like "0660"')
    return bits


def opened(where: Place, *, mode: int, owner: str) -> socket.socket:
    """A listening socket. `owner` is `user`, `user:group` or `:group`. ConfigError where it cannot be had."""
    try:
        return _unix(where.path, mode, owner) if where.path else _inet(where)
    except OSError as error:
        raise ConfigError("dlp.yaml", "milter.listen", f"cannot listen there ({unheard(error)})") from None


def _inet(where: Place) -> socket.socket:
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    made = socket.create_server((where.host, where.port), family=family, backlog=_BACKLOG)
    made.setblocking(False)
    return made


def _unix(path: str, mode: int, owner: str) -> socket.socket:
    _cleared(path)
    made = socket.socket(socket.AF_UNIX)
    before = os.umask(0o777)
    try:
        made.bind(path)
    except OSError:
        made.close()
        raise
    finally:
        os.umask(before)
    try:
        _given(path, owner)
        Path(path).chmod(mode)
        made.listen(_BACKLOG)
    except (LookupError, OSError) as error:
        made.close()
        Path(path).unlink()
        if isinstance(error, LookupError):
            raise ConfigError("dlp.yaml", "milter.socket_owner", "no such user or group") from None
        raise
    made.setblocking(False)
    return made


def _given(path: str, owner: str) -> None:
    """To `owner`; where the settings name none, to the group of Postfix if there is one and we may."""
    user, _, group = owner.partition(":")
    if user:
        shutil.chown(path, user=user)
    if group:
        shutil.chown(path, group=group)
    if not owner:
        with suppress(LookupError, PermissionError):
            shutil.chown(path, group=_MTA)


def _cleared(path: str) -> None:
    """Removes the socket of a filter that is gone. ConfigError for one that answers, or a file that is no socket."""
    try:
        if not stat.S_ISSOCK(Path(path).lstat().st_mode):
            raise ConfigError("dlp.yaml", "milter.listen", "there is a file of that name that is no socket")
    except FileNotFoundError:
        return
    with socket.socket(socket.AF_UNIX) as probe, suppress(ConnectionRefusedError, FileNotFoundError):
        probe.settimeout(1.0)
        probe.connect(path)
        raise ConfigError("dlp.yaml", "milter.listen", "another filter answers at that socket")
    with suppress(FileNotFoundError):
        Path(path).unlink()


def acknowledge(connection: socket.socket) -> None:
    """Acknowledge what was read at once. An MTA writes several small packets in a row, and each would wait 40 ms for the delayed
    acknowledgement of the one before (Nagle's algorithm): most of the time a mail takes over TCP. The kernel forgets this, so it is said
    after every read."""
    if _QUICKACK is not None and connection.family != socket.AF_UNIX:
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
