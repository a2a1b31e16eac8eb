"""Mail domains that may not stand for an institution as a whole: the agency's own, and those in which anybody can have a mailbox. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dlp.language import tr
from dlp.linkage import canon

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


def inside() -> str:
    """What is said of a mailbox of our own that stands as another body's."""
    return tr(
        "우리 기관의 메일입니다. 우리 직원과 메일함은 다른 기관으로 보지 않습니다",
        "a mailbox of ours: our own officials and mailboxes count as ours",
    )


def inside_out(number: int) -> str:
    """What is said where bodies that are excepted everywhere have our whole domain as their address."""
    return tr(
        f"감독·긴급 기관 {number:,}곳의 주소가 우리 기관의 도메인 전체입니다. 그대로면 기관 안의 모든 주소가 예외가 됩니다",
        f"{number:,} watchdog or emergency bodies have the agency's whole domain as address: everybody here would be an exception",
    )


def nobodys(address: str, own: Iterable[str]) -> str:
    """`own` where this `@domain` is the agency's or below it, `public` where anybody can have a mailbox in it, else ""."""
    domain = canon.domain(address)
    if not domain:
        return ""
    if any(domain == mine or domain.endswith(f".{mine}") for mine in own):
        return "own"
    if _NATIONAL.fullmatch(domain) or _REGISTRY.fullmatch(domain):
        return "public"
    return "public" if any(domain == one or domain.endswith(f".{one}") for one in _PUBLIC) else ""
