"""A real slapd (Debian `slapd`) in a folder of its own, on loopback: a city hall's directory with invented people."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

from tests.ports import free_port
from tests.waiting import until

SLAPD = shutil.which("slapd", path="/usr/sbin:/usr/bin:/usr/lib/openldap:/usr/libexec")
SEARCH = shutil.which("ldapsearch")
BASE = "dc=mirha,dc=example"
READER, PASSWORD = f"cn=reader,{BASE}", "쥐똥나무-9-Secret"
CONF = """
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
include /etc/ldap/schema/nis.schema
attributetype ( 1.3.6.1.4.1.32473.1 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.3.6.1.4.1.32473.2 NAME 'memberOf' EQUALITY distinguishedNameMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 )
attributetype ( 1.3.6.1.4.1.32473.3 NAME 'proxyAddresses' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.3.6.1.4.1.32473.4 NAME 'division' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.3.6.1.4.1.32473.5 NAME 'accountExpires' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
objectclass ( 1.3.6.1.4.1.32473.9 NAME 'mirhaOfficial' SUP top AUXILIARY MAY ( userAccountControl $ memberOf $ proxyAddresses $ division $ accountExpires ) )
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {at}/slapd.pid
{tls}
sizelimit unlimited
database mdb
maxsize 67108864
suffix {base}
rootdn cn=root,{base}
rootpw root-of-the-test
directory {at}/db
limits * size.soft=100 size.hard=100 size.prtotal=unlimited size.pr=200
access to * by dn.exact="{reader}" read by anonymous auth
"""
HEAD = f"""dn: {BASE}
objectClass: dcObject
objectClass: organization
o: mirha
dc: mirha

dn: {READER}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: reader
userPassword: {PASSWORD}
"""


def person(number: int, **more: str | list[str]) -> str:
    """One official as LDIF; `more` replaces or adds attributes, "" leaves one out."""
    cells: dict[str, str | list[str]] = {
        "cn": f"직원{chr(0xAC00 + number % 11172)}", "sn": "x", "employeeNumber": f"N{number:05}", "ou": "문화체육과", "title": "주무관",
        "mail": f"n{number:05}@mirha.example", "telephoneNumber": f"033-0300-{number % 10000:04}",
    }  # fmt: skip
    cells.update(more)
    lines = [f"dn: uid=u{number},{BASE}", "objectClass: inetOrgPerson", "objectClass: mirhaOfficial", f"uid: u{number}"]
    for name, value in cells.items():
        lines += [f"{name}: {one}" for one in ([value] if isinstance(value, str) else value) if one]
    return "\n".join(lines) + "\n"


class Directory:
    """A slapd over `people` (LDIF). With a certificate it speaks STARTTLS on `port` and TLS on `tls_port`."""

    def __init__(self, at: Path, people: str, *, certificate: tuple[Path, Path] | None = None) -> None:
        assert SLAPD
        (at / "db").mkdir(parents=True)
        tls = f"TLSCertificateFile {certificate[0]}\nTLSCertificateKeyFile {certificate[1]}" if certificate else ""
        self._conf = at / "slapd.conf"
        self._conf.write_text(CONF.format(at=at, base=BASE, reader=READER, tls=tls), "utf-8")
        (at / "people.ldif").write_text(f"{HEAD}\n{people}", "utf-8")
        subprocess.run([SLAPD, "-Tadd", "-q", "-f", self._conf, "-l", at / "people.ldif"], check=True, capture_output=True)
        self.port, self.tls_port = free_port(), free_port()
        urls = f"ldap://127.0.0.1:{self.port}/" + (f" ldaps://127.0.0.1:{self.tls_port}/" if certificate else "")
        self._process = subprocess.Popen(
            [SLAPD, "-f", self._conf, "-h", urls, "-d", "0"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(self._answers, what="an answer of slapd")

    def _answers(self) -> bool:
        assert self._process.poll() is None, "slapd ended"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def change(self, ldif: str) -> None:
        """Apply `ldapmodify` text as the directory's own administrator."""
        words = ["ldapmodify", "-x", "-H", f"ldap://127.0.0.1:{self.port}", "-D", f"cn=root,{BASE}", "-w", "root-of-the-test"]
        subprocess.run(words, input=ldif.encode(), check=True, capture_output=True, env={**os.environ, "LDAPNOINIT": "1"})

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(120)
