"""Who hands a mail in: the login the MTA authenticated, the SMTP envelope, or the header's From. Pure.

The header is what the sender wants to be seen and the envelope what he claims; only the login was proven. Reference: RFC 4954, 5321, 5322.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from connectors._milter_wire import Mail
from dlp.model import Party, Sensitive

_FROM: Final = 4096
_ANGLE: Final = re.compile(rb"<([^<>\s@]+@[^<>\s@]+)>")
_BARE: Final = re.compile(rb"[^\s<>@,;:()\"]{1,256}@[^\s<>@,;:()\"]+")


@dataclass(frozen=True, slots=True)
class Submitter:
    """`party` is None where neither login nor envelope nor header names anybody. `notes` are codes for the journal."""

    party: Party | None
    notes: tuple[str, ...] = ()


def text(address: bytes) -> str:
    """As the program's text; bytes that are no UTF-8 stay visible as what they are and are refused when the mail is read."""
    return address.decode("utf-8", "surrogateescape")


def submitter(mail: Mail, *, mode: str, login_domain: str = "") -> Submitter:
    """Who sent it. `mode` is `auth`, `envelope` or `header`: what is believed first.

    A login without a domain is taken for a staff id, and for an address of `login_domain` where that is set. The address the mail shows
    is not joined to it: whoever logged in as one official and writes under the name of another must not get the other's rights.
    """
    found = {name: find(mail, login_domain) for name, find in _SOURCES.items()}
    party = next((found[name] for name in _ORDER[mode] if found[name] is not None), None)
    return Submitter(party, _notes(found))


def _login(mail: Mail, login_domain: str) -> Party | None:
    login = text(mail.login).strip()
    if not login:
        return None
    if "@" in login:
        return Party(Sensitive(login), "from")
    return Party(Sensitive(f"{login}@{login_domain}" if login_domain else login), "from", login)


def _envelope(mail: Mail, login_domain: str) -> Party | None:
    return Party(Sensitive(text(mail.sender)), "from") if mail.sender else None


def _header(mail: Mail, login_domain: str) -> Party | None:
    """The address in the last angle brackets of From, where a quoted name cannot hold it, else the first bare one."""
    value = next((value for name, value in mail.headers if name.lower() == b"from"), b"")[:_FROM]
    found = _ANGLE.findall(value)[-1:] or _BARE.findall(value)[:1]
    return Party(Sensitive(text(found[0])), "from") if found else None


def _notes(found: Mapping[str, Party | None]) -> tuple[str, ...]:
    """Where the names differ. A login that is no address cannot be compared with one."""
    addresses = {name: party.address.reveal().lower() for name, party in found.items() if party is not None}
    if "@" not in addresses.get("auth", "@"):
        del addresses["auth"]
    proven = addresses.get("auth") or addresses.get("envelope", "")
    return tuple(f"{name}-differs" for name in ("envelope", "header") if proven and addresses.get(name, proven) != proven)


_SOURCES: Final[Mapping[str, Callable[[Mail, str], Party | None]]] = {"auth": _login, "envelope": _envelope, "header": _header}
_ORDER: Final = {
    "auth": ("auth", "envelope", "header"),
    "envelope": ("envelope", "header", "auth"),
    "header": ("header", "auth", "envelope"),
}
MODES: Final = tuple(_ORDER)
