"""Who a person at the keyboard is: a login of the operating system, or a token this site signed. Reads the machine, never a claim.

A token is `NAME.GENERATION.EXPIRY.MAC` in letters that survive a shell: HMAC-SHA-256 under a key derived from the journal's. Making a new
one, or removing the operator, voids the older ones. It travels in DLP_TOKEN or a file named by DLP_TOKEN_FILE, never in an argument,
which every user of the machine could read.
"""

from __future__ import annotations

import base64
import hmac
import os
import pwd
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dlp.desk.rights import Operator
from dlp.ports import ConfigError

UNSET: Final = 4294967295  # (uid_t)-1: no login was recorded (proc_pid_loginuid(5))
MOST: Final = 4096


def login() -> str:
    """The name this session logged in with. The kernel's audit id survives su and sudo; without one, sudo's word, then the process's owner."""
    try:
        number = int(Path("/proc/self/loginuid").read_text("ascii"))
    except (OSError, ValueError):
        number = UNSET
    if number == UNSET:
        number = int(os.environ["SUDO_UID"]) if os.environ.get("SUDO_UID", "").isdecimal() else os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


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
    said = f"{base64.urlsafe_b64encode(name.encode()).decode().rstrip('=')}.{generation}.{int(expires.timestamp())}"
    return f"{said}.{_mac(key, said)}"


def named_by(key: bytes, text: str, staff: dict[str, Operator], *, now: datetime) -> Operator:
    """The operator a token speaks for. ConfigError where it is not ours, void or expired; it is never repeated."""
    said, _, mac = text.rpartition(".")
    if not text.isascii() or not hmac.compare_digest(_mac(key, said), mac):
        raise ConfigError("DLP_TOKEN", "", "is no token of this site")
    name, generation, expiry = said.split(".")
    if datetime.fromtimestamp(int(expiry), UTC) <= now:
        raise ConfigError("DLP_TOKEN", "", "has expired: ask an administrator for a new one")
    found = staff.get(base64.urlsafe_b64decode(name + "=" * (-len(name) % 4)).decode())
    if found is None or found.token != int(generation):
        raise ConfigError("DLP_TOKEN", "", "is void: a newer one was made, or the operator was removed")
    return found


def presented() -> str:
    """The token of this session; "" where there is none. ConfigError for a token file that others may read."""
    if path := os.environ.get("DLP_TOKEN_FILE", ""):
        try:
            with Path(path).open("rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                text = file.read(MOST).decode("ascii", "replace").strip()
        except OSError as error:
            raise ConfigError(path, "", f"cannot be read ({error.strerror})") from None
        if stat.S_IMODE(mode) & 0o077:
            raise ConfigError(path, "", f"others may read this token; run: chmod 600 {path}")
        return text
    return os.environ.get("DLP_TOKEN", "").strip()


def _mac(key: bytes, said: str) -> str:
    derived = hmac.digest(key, b"operator-token", "sha256")
    return base64.urlsafe_b64encode(hmac.digest(derived, said.encode("ascii", "replace"), "sha256")).decode().rstrip("=")
