"""Who a person at the keyboard is: a login of the operating system, or a token this site signed. Reads the machine, never a claim.

A token is `NAME.GENERATION.EXPIRY.MAC` in letters that survive a shell: HMAC-SHA-256 under a key derived from the journal's. Making a new
one, or removing the operator, voids the older ones. It travels in DLP_TOKEN or a file named by DLP_TOKEN_FILE, never in an argument,
which every user of the machine could read. Where two persons are needed the MAC is in two halves that give it together, one for each of
the two: neither can act as the third. A half alone is as good as random.
"""

from __future__ import annotations

import base64
import hmac
import os
import pwd
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from dlp.desk.rights import Operator
from dlp.ports import ConfigError, trouble

UNSET: Final = 4294967295  # (uid_t)-1: no login was recorded (proc_pid_loginuid(5))
MOST: Final = 4096
TOKENS: Final = ("DLP_TOKEN", "DLP_TOKEN_FILE")
"""Where a token may stand in the environment."""


def login() -> str:
    """The name this session logged in with. The kernel's audit id survives su and sudo; without one, sudo's word, then the process's owner."""
    number = _audited()
    if number == UNSET:
        number = said if (said := sudo_user()) is not None else os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def sudo_user() -> int | None:
    """The user id that sudo names; None without sudo. ConfigError for what is no id: it would be anybody."""
    given = os.environ.get("SUDO_UID")
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) < 11 and int(given) < UNSET):
        raise ConfigError("SUDO_UID", "", "is no user id")
    return int(given)


def unattended() -> bool:
    """Did nobody log in to start this (a service, a job of the machine's own)? Neither a login of another, nor sudo, nor a token."""
    return _audited() in (UNSET, os.geteuid()) and "SUDO_UID" not in os.environ and not any(os.environ.get(name) for name in TOKENS)


def _audited() -> int:
    """The kernel's audit id of this session; UNSET where nobody logged in."""
    try:
        return int(Path("/proc/self/loginuid").read_text("ascii"))
    except (OSError, ValueError):
        return UNSET


def origin() -> str:
    """Where the person sits: the address ssh came from, else the terminal, else a browser, else nothing (a job of the machine's own)."""
    remote = os.environ.get("SSH_CONNECTION", "").split(" ")[0]
    if remote and len(remote) <= 64 and all(c.isascii() and (c.isalnum() or c in ".:%-") for c in remote):
        return remote
    try:
        return os.ttyname(0).removeprefix("/dev/")
    except OSError:
        return "browser" if "web_driver" in os.environ.get("TEXTUAL_DRIVER", "") else ""


def token(key: bytes, name: str, generation: int, expires: datetime) -> str:
    """`key` is the journal's."""
    said = f"{_letters(name.encode())}.{generation}.{int(expires.timestamp())}"
    return f"{said}.{_mac(key, said)}"


def halves(key: bytes, name: str, generation: int, expires: datetime, proposal_id: str) -> tuple[str, str]:
    """A token for somebody else: what the one who proposed it hands over, and what the one who approved it does. `FIRST.SECOND` is the token."""
    said, _, mac = token(key, name, generation, expires).rpartition(".")
    first = hmac.digest(hmac.digest(key, b"operator-token-half", "sha256"), proposal_id.encode(), "sha256")
    return f"{said}.{_letters(first)}", _letters(_xor(_bytes(mac), first))


def said_by(key: bytes, text: str) -> str:
    """What a token of this site says (`NAME.GENERATION.EXPIRY`, the same for every form it is written in), whether it still counts or not;
    "" for what is no token of ours."""
    said, mac = _whole(text)
    return said if text.isascii() and hmac.compare_digest(_mac(key, said), mac) else ""


def named_by(key: bytes, text: str, staff: dict[str, Operator], *, now: datetime) -> Operator:
    """The operator a token speaks for. ConfigError where it is not ours, void or expired; it is never repeated."""
    said = said_by(key, text)
    if not said:
        raise ConfigError("DLP_TOKEN", "", "is no token of this site")
    name, generation, expiry = said.split(".")
    if datetime.fromtimestamp(int(expiry), UTC) <= now:
        raise ConfigError("DLP_TOKEN", "", "has expired: ask an administrator for a new one")
    found = staff.get(_bytes(name).decode())
    if found is None or found.token != int(generation):
        raise ConfigError("DLP_TOKEN", "", "is void: a newer one was made, or the operator was removed")
    return found


def presented(opened: Callable[[Path], BinaryIO]) -> str:
    """The token of this session; "" where there is none. ConfigError for a token file that others may read, or that cannot be read.
    `opened` opens a file with the rights of the person, who must not speak with a token that only the program's account can read."""
    if path := os.environ.get("DLP_TOKEN_FILE", ""):
        try:
            with opened(Path(path)) as file:
                mode = os.fstat(file.fileno()).st_mode
                text = file.read(MOST).decode("ascii", "replace").strip()
        except OSError as error:
            raise ConfigError(path, "", f"cannot be read ({trouble(error)})") from None
        if stat.S_IMODE(mode) & 0o077:
            raise ConfigError(path, "", f"others may read this token; run: chmod 600 {path}")
        return text
    return os.environ.get("DLP_TOKEN", "").strip()


def _whole(text: str) -> tuple[str, str]:
    """What a token says, and its MAC, put together where it comes in halves. An empty MAC where it is no token."""
    parts = text.split(".")
    if len(parts) == 5:
        try:
            return ".".join(parts[:3]), _letters(_xor(_bytes(parts[3]), _bytes(parts[4])))
        except ValueError:
            return "", ""
    said, _, mac = text.rpartition(".")
    return said, mac


def _mac(key: bytes, said: str) -> str:
    derived = hmac.digest(key, b"operator-token", "sha256")
    return _letters(hmac.digest(derived, said.encode("ascii", "replace"), "sha256"))


def _letters(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _xor(one: bytes, other: bytes) -> bytes:
    """ValueError where they are not equally long."""
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
