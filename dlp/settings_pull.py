"""`register.pull` of dlp.yaml: where the tables of staff and cases are fetched from, and how often."""

from __future__ import annotations

import os
import re
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from dlp.paths import PATH, PLACE
from dlp.weakening import SERVICE, Harmless, Weakens


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


GUARDED: Final = Harmless("what is fetched goes in as an import does, with its limits; what cannot be fetched changes nothing")
SERVER: Final = r"^$|^(\[[0-9A-Fa-f:.]+\]|[^\s:\[\]/@-][^\s:\[\]/@]*)(:[0-9]{1,5})?$"
VALUE: Final = r"^$|^(env:[A-Za-z_][A-Za-z0-9_]*|file:\S+)$"
Name = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9-]{0,127}$")]
"""Of an attribute (RFC 4512): nothing that could be an option of a command."""
LOCAL: Final = ("", "localhost", "127.0.0.1", "::1")
"""Hosts of a DSN that are this machine."""


def open_way(dsn: str) -> bool:
    """Does this lead over a network without proof of the server? What `env:NAME` holds counts, where it holds anything."""
    dsn = os.environ.get(dsn[4:], "") if dsn.startswith("env:") else dsn
    scheme = dsn.split(":", 1)[0].lower()
    if not dsn or scheme == "sqlite" or re.search(r"\bsslmode\s*=\s*verify-full\b", dsn):
        return False
    if scheme in ("mysql", "mariadb") and re.search(r"[?&]ssl_ca=.", dsn):
        return False
    hosts = re.findall(r"\bhost(?:addr)?\s*=\s*'?([^\s'&]*)", dsn)
    found = re.match(r"\w+://(?:[^@/]*@)?([^/?]*)", dsn)
    hosts += found[1].split(",") if found else []
    return any(re.sub(r":\d+$", "", host).strip("[]") not in LOCAL and not host.startswith(("/", "%2F")) for host in hosts)


class PullAttributes(_Strict):
    """Which attributes of an entry a column is made of: the first that has a value; of `email` and the telephones, all of them."""

    staff_id: Annotated[list[Name], GUARDED] = ["employeeID", "employeeNumber"]
    name: Annotated[list[Name], GUARDED] = ["displayName", "cn"]
    department: Annotated[list[Name], GUARDED] = ["department", "ou"]
    parent_department: Annotated[list[Name], GUARDED] = ["division"]
    title: Annotated[list[Name], GUARDED] = ["title"]
    email: Annotated[list[Name], GUARDED] = ["mail", "proxyAddresses"]
    messenger_id: Annotated[list[Name], GUARDED] = []
    desk_phone: Annotated[list[Name], GUARDED] = ["telephoneNumber"]
    mobile: Annotated[list[Name], GUARDED] = ["mobile"]


class PullLdap(_Strict):
    """Staff from a directory (LDAP, Active Directory), by the system's `ldapsearch`."""

    server: Annotated[str, SERVICE] = Field(default="", pattern=SERVER, description="HOST or HOST:PORT")
    tls: Annotated[
        Literal["starttls", "implicit", "none"],
        Weakens("who sits between us and the directory says who works here and what his post is", words=("none",)),
    ] = "starttls"
    ca: Annotated[str, SERVICE, PATH] = Field(default="", description="a PEM file instead of the system's own authorities")
    user: Annotated[str, SERVICE] = Field(default="", pattern=r"^([^-\s].*)?$", description="DN or user name; empty: anonymous")
    password: Annotated[str, SERVICE, PLACE] = Field(default="", pattern=VALUE, description="env:NAME or file:PATH")
    base: Annotated[str, GUARDED] = Field(default="", pattern=r"^([^-\s].*)?$", description="DN below which the officials are")
    filter: Annotated[str, GUARDED] = Field(default="(objectClass=person)", pattern=r"^\(.*\)$", description="RFC 4515")
    attributes: PullAttributes = PullAttributes()
    roles: Annotated[dict[Literal["foi_officer", "cpo", "audit", "pr"], list[str]], GUARDED] = Field(
        default_factory=dict,
        description="role → staff ids, or DNs of groups (by memberOf); a role that is not named here stays with who has it",
    )
    disabled: Annotated[
        Literal["leave_out", "keep"],
        Weakens("who has left keeps what his post let him know, for as long as his account is there", words=("keep",)),
    ] = Field(default="leave_out", description="people whose account is switched off")
    seconds: Annotated[float, SERVICE] = Field(default=60.0, gt=0, le=600, description="how long one search may take")


class PullFolder(_Strict):
    """The newest file of a folder that is there, a mounted share say. Files are left where they are."""

    path: Annotated[str, GUARDED, PATH] = ""
    pattern: Annotated[str, GUARDED] = Field(default="*", pattern=r"^[^/\x00]+$", description="names that count, as in a shell")
    settle_seconds: Annotated[float, Weakens("a file that is still being written may be taken for whole", below=5)] = Field(
        default=30.0, ge=0, le=3600, description="a file that changed later than this is still being written"
    )


class PullSftp(_Strict):
    """The newest file that a path of an SFTP server names, by the system's `sftp`. The server is known by its key and by nothing else."""

    server: Annotated[str, SERVICE] = Field(default="", pattern=SERVER, description="HOST or HOST:PORT")
    user: Annotated[str, SERVICE] = Field(default="", pattern=r"^([^-\s@:][^\s@:]*)?$")
    key: Annotated[str, SERVICE, PATH] = Field(default="", description="file of our private key, mode 0600, without a passphrase")
    known_hosts: Annotated[str, SERVICE, PATH] = Field(
        default="", description="file with the server's key (`ssh-keyscan`, compared)"
    )
    path: Annotated[str, GUARDED] = Field(
        default="", pattern=r"^([^\s\"'\\-][^\"\\\n\r\x00]*)?$", description="file, or pattern as in a shell: the newest counts"
    )
    settle_seconds: Annotated[float, Weakens("a file that is still being written may be taken for whole", below=5)] = Field(
        default=10.0, ge=0, le=600, description="it is looked at twice, so far apart, and taken where it did not change"
    )
    seconds: Annotated[float, SERVICE] = Field(default=120.0, gt=0, le=3600, description="how long one transfer may take")


class PullView(_Strict):
    """A table or view of a database, with a column for each column of the register; PostgreSQL, MariaDB, MySQL or SQLite."""

    dsn: Annotated[
        str,
        Weakens(
            "the way to the database is not encrypted, or the server is not known by its certificate", when=open_way, secret=True
        ),
        PLACE,
    ] = Field(default="", description="postgresql://…, mariadb://…, sqlite:PATH, or env:NAME")
    name: Annotated[str, GUARDED] = Field(
        default="", pattern=r"^$|^[^\W\d]\w{0,62}(\.[^\W\d]\w{0,62})?$", description="of the view, with its schema or without"
    )
    seconds: Annotated[float, SERVICE] = Field(default=120.0, gt=0, le=3600, description="how long the query may take")


class _Timed(_Strict):
    """Where one table comes from. Off while `source` is empty."""

    every_minutes: Annotated[float, Weakens("who is new in the source is protected late", above=24 * 60)] = Field(
        default=60.0, ge=1, le=31 * 24 * 60
    )
    stale_hours: Annotated[float, Weakens("a source that went silent is noticed late", above=72)] = Field(
        default=26.0, gt=0, le=31 * 24, description="data older than this is told of (doctor, /readyz, metrics, notify)"
    )
    folder: PullFolder = PullFolder()
    sftp: PullSftp = PullSftp()
    view: PullView = PullView()


class PullCases(_Timed):
    source: Annotated[Literal["", "folder", "sftp", "view"], GUARDED] = ""


class PullStaff(_Timed):
    source: Annotated[Literal["", "ldap", "folder", "sftp", "view"], GUARDED] = ""
    ldap: PullLdap = PullLdap()


PullTable = PullCases | PullStaff


class Pull(_Strict):
    """Tables that `dlp serve` fetches by itself."""

    staff: PullStaff = PullStaff()
    cases: PullCases = PullCases()
