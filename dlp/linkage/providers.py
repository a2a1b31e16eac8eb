"""Mail domains in which anybody can have a mailbox, and names below which anybody may have a domain: no body's own. Pure."""

from __future__ import annotations

import re
from typing import Final

_PUBLIC: Final = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "naver.com",
        "daum.net",
        "hanmail.net",
        "kakao.com",
        "nate.com",
        "korea.com",
        "empal.com",
        "dreamwiz.com",
        "lycos.co.kr",
        "chol.com",
        "hanmir.com",
        "freechal.com",
        "hitel.net",
        "unitel.co.kr",
        "netian.com",
        "paran.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "msn.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "ymail.com",
        "rocketmail.com",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "tutanota.com",
        "tuta.com",
        "gmx.com",
        "gmx.de",
        "gmx.net",
        "mail.com",
        "mail.ru",
        "yandex.com",
        "yandex.ru",
        "zoho.com",
        "zohomail.com",
        "fastmail.com",
        "hey.com",
        "qq.com",
        "foxmail.com",
        "163.com",
        "126.com",
        "sina.com",
        "sohu.com",
        "naver.co.kr",
        "inbox.com",
        "hushmail.com",
        "disroot.org",
        "kakao.co.kr",
        "web.de",
        "t-online.de",
    ]
)
_REGISTRY: Final = re.compile(r"(?:ac|co|es|go|hs|kg|mil|ms|ne|or|pe|re|sc)\.kr|(?:com?|net|org|gov?|edu|ac)\.[a-z]{2}")
"""Below which names are given to anybody: no body's own."""
_NATIONAL: Final = re.compile(r"(?:yahoo|hotmail|outlook|live|msn|gmail|gmx|yandex)\.(?:com?\.)?[a-z]{2,3}")


def anybodys(domain: str) -> bool:
    """`domain` as `canon.mail_domain` gives it."""
    if _NATIONAL.fullmatch(domain) or _REGISTRY.fullmatch(domain):
        return True
    return any([domain == one or domain.endswith(f".{one}") for one in _PUBLIC])
