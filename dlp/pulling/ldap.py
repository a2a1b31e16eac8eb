"""The table of staff out of a directory (RFC 4511): one search, read in pages, over a connection whose server is known by its certificate.

The search is made by OpenLDAP's `ldapsearch` (Debian `ldap-utils`), whose licence is permissive, which the distribution keeps mended, and which
needs no wheel for three Pythons. Its settings on this machine (/etc/ldap/ldap.conf, ~/.ldaprc) cannot lower what is asked here: what concerns
proof of the server is said in its environment, which it reads last. Referrals are not followed, aliases not resolved.
"""

from __future__ import annotations

import os
import re
import socket
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from dlp.notify.tls import parts
from dlp.pulling.fetched import Fetched, Known, PullError, as_csv
from dlp.pulling.ldif import Entry, NoLdif, entries
from dlp.pulling.process import Answer, handed, program, readable, run, secret
from dlp.settings_pull import PullLdap

PAGE: Final = 200
MOST: Final = 256 << 20
CONNECT: Final = 10
AUTHORITIES: Final = "/etc/ssl/certs/ca-certificates.crt"
COLUMNS: Final = (
    "staff_id", "name", "department", "parent_department", "title", "email", "messenger_id", "desk_phone", "mobile", "roles",
)  # fmt: skip
MANY: Final = ("email", "desk_phone", "mobile")
"""Columns that hold all that a person has: who is reached by a second address is the same official."""
MEMBER: Final = "memberof"
ACCOUNT: Final = ("userAccountControl", "accountExpires", "nsAccountLock", "loginDisabled", "pwdAccountLockedTime", "shadowExpire")
_SWITCHED_OFF: Final = 2  # ADS_UF_ACCOUNTDISABLE
_NEVER: Final = (0, 0x7FFFFFFFFFFFFFFF)
_HANGUL: Final = re.compile("[가-힣]")
_PREFIX: Final = re.compile(r"(?i)^smtp:")
_CERTIFICATE: Final = re.compile(r"\(-11\)|certificat")
"""GnuTLS gives no words for it: the server was there, and the connection ended while TLS began."""
_AWAY: Final = re.compile(r"\(-1\)")
_CODES: Final = {
    3: "timeout", 4: "incomplete", 7: "credentials", 8: "credentials", 9: "referral", 10: "referral", 11: "incomplete", 12: "refused",
    13: "credentials", 32: "missing", 34: "setting", 48: "credentials", 49: "credentials", 50: "refused", 51: "connection", 52: "connection",
    53: "refused", 85: "timeout", 249: "setting",
}  # fmt: skip


def fetch(wanted: PullLdap, known: Known, now: datetime) -> Fetched:
    """Everybody whom the search finds, as a file of the staff table. PullError."""
    answer = _searched(wanted)
    if answer.status:
        raise PullError(_code(wanted, answer))
    left_out: Counter[str] = Counter()
    left_out["elsewhere"] = len(re.findall(rb"(?m)^# (?:refldap|ref: )", answer.out))
    try:
        found = _told_apart(list(_rows(wanted, entries(answer.out), known(), now, left_out)), left_out)
    except NoLdif:
        raise PullError("malformed") from None
    if not found:
        raise PullError("missing")
    return Fetched("ldap", as_csv(COLUMNS, found), left_out={word: number for word, number in left_out.items() if number})


def _searched(wanted: PullLdap) -> Answer:
    if not wanted.server or not wanted.base or bool(wanted.user) != bool(wanted.password):
        raise PullError("setting")
    attributes = {name for _, names in wanted.attributes for name in names} | set(ACCOUNT)
    if any("=" in one for members in wanted.roles.values() for one in members):
        attributes.add(MEMBER)
    scheme = "ldaps" if wanted.tls == "implicit" else "ldap"
    command = [
        program("ldapsearch"), "-LLL", "-x", "-o", "ldif_wrap=no", "-o", f"nettimeout={CONNECT}", "-H", f"{scheme}://{server(wanted)}",
        "-b", wanted.base, "-s", "sub", "-a", "never", "-l", str(max(1, int(wanted.seconds))), "-z", "none", "-E", f"pr={PAGE}/noprompt",
    ]  # fmt: skip
    command += ["-ZZ"] if wanted.tls == "starttls" else []
    env = {
        "LDAPTLS_REQCERT": "demand", "LDAPTLS_CACERT": readable(wanted.ca or AUTHORITIES) if wanted.tls != "none" else AUTHORITIES,
        "LDAPTLS_PROTOCOL_MIN": "3.3", "LDAPREFERRALS": "off",
    }  # fmt: skip
    fds = []
    try:
        if wanted.user:
            fds.append(handed(secret(wanted.password, "register.pull.staff.ldap.password")))
            command += ["-D", wanted.user, "-y", f"/dev/fd/{fds[0]}"]
        command += [wanted.filter, *sorted(attributes)]
        return run(command, env=env, seconds=wanted.seconds, most=MOST, fds=fds)
    finally:
        for fd in fds:
            os.close(fd)


def _code(wanted: PullLdap, answer: Answer) -> str:
    if answer.status in _CODES:
        return _CODES[answer.status]
    if _CERTIFICATE.search(answer.said):
        return "certificate"
    if _AWAY.search(answer.said):  # also what is said of a certificate that does not hold
        return "certificate" if wanted.tls == "implicit" and _reached(wanted) else "connection"
    return "refused"


def _reached(wanted: PullLdap) -> bool:
    host, port = parts(server(wanted))
    try:
        socket.create_connection((host, port), timeout=CONNECT).close()
    except OSError:
        return False
    return True


def server(wanted: PullLdap) -> str:
    """HOST:PORT."""
    named = re.search(r":\d+$", wanted.server) and not wanted.server.endswith("]")
    return wanted.server if named else f"{wanted.server}:{636 if wanted.tls == 'implicit' else 389}"


# ---------------------------------------------------------------- entries


def _rows(
    wanted: PullLdap, found: Iterator[Entry], known: Mapping[str, Mapping[str, Any]], now: datetime, left_out: Counter[str]
) -> Iterator[list[str]]:
    for entry in found:
        left_out["unreadable"] += sum(value == "" for values in entry.values() for value in values)
        if wanted.disabled == "leave_out" and switched_off(entry, now):
            left_out["disabled"] += 1
            continue
        cells = {column: _cell(column, names, entry, left_out) for column, names in wanted.attributes}
        if not cells["staff_id"]:  # an account of a machine or a room; a person without one is missed by the import
            left_out["numberless"] += 1
            continue
        stands = known.get(cells["staff_id"].casefold(), {})
        cells |= {column: str(stands.get(column, "")) for column, names in wanted.attributes if not names}
        cells["roles"] = ";".join(_roles(wanted, cells["staff_id"], entry, stands))
        yield [cells[column] for column in COLUMNS]


def _told_apart(rows: list[list[str]], left_out: Counter[str]) -> list[list[str]]:
    """Two entries of one staff id: which of them is he cannot be told, and whoever may add an entry must not take his place. Without a name
    neither goes in, and the row that stands is kept."""
    ids = Counter(row[0].casefold() for row in rows)
    for row in rows:
        if ids[row[0].casefold()] > 1:
            left_out["double"] += 1
            row[COLUMNS.index("name")] = ""
    return rows


def _cell(column: str, names: Sequence[str], entry: Entry, left_out: Counter[str]) -> str:
    if column in MANY:
        values = [value for name in names for value in entry.get(name.lower(), ()) if value]
        if column == "email":
            values = [
                _PREFIX.sub("", value) for value in values if "@" in value and not re.match(r"(?i)(?!smtp:)[a-z0-9]+:", value)
            ]
        return ";".join(dict.fromkeys(value for text in values for value in text.split(";")))
    values = next((kept for name in names if (kept := [value for value in entry.get(name.lower(), ()) if value])), [])
    if len(values) > 1:
        if column == "staff_id":  # which of them the cases name is not known
            left_out["several"] += 1
            return ""
        left_out["several"] += column != "name"
        values = sorted(values, key=lambda value: (column == "name" and not _HANGUL.search(value), value))
    return values[0] if values else ""


def _roles(wanted: PullLdap, staff_id: str, entry: Entry, stands: Mapping[str, Any]) -> list[str]:
    """What the settings say of a role counts; one they do not name stays with who has it, as a column that no attribute is named for."""
    kept = [role for role in stands.get("roles", ()) if role not in wanted.roles]
    groups = {_dn(value) for value in entry.get(MEMBER, ())}
    for role, members in wanted.roles.items():
        if any(_dn(one) in groups if "=" in one else one.casefold() == staff_id.casefold() for one in members):
            kept.append(role)
    return kept


def _dn(text: str) -> str:
    return re.sub(r"\s*([,=+])\s*", r"\1", text).casefold().strip()


def switched_off(entry: Entry, now: datetime) -> bool:
    """Has the account been disabled or has it ended: Active Directory, 389 DS, eDirectory, OpenLDAP's ppolicy, shadow(5)."""

    def number(name: str) -> int | None:
        text = next(iter(entry.get(name.lower(), ())), "")
        return int(text) if re.fullmatch(r"-?\d{1,20}", text) else None

    def word(name: str) -> str:
        return next(iter(entry.get(name.lower(), ())), "").lower()

    control, expires, shadow = number("userAccountControl"), number("accountExpires"), number("shadowExpire")
    if control is not None and control & _SWITCHED_OFF:
        return True
    if expires is not None and expires not in _NEVER:
        moment = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=max(0, min(expires // 10, 2 * 10**17)))
        if moment <= now:
            return True
    if shadow is not None and 0 < shadow <= (now - datetime(1970, 1, 1, tzinfo=UTC)).days:
        return True
    return "true" in (word("nsAccountLock"), word("loginDisabled")) or word("pwdAccountLockedTime").startswith("000001010000")
