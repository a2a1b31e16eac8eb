"""Mail domains that may not stand for an institution as a whole: the agency's own, and those in which anybody can have a mailbox. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.providers import anybodys


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


def nobodys(address: str, own: Iterable[str], lived_in: Callable[[str], bool] = lambda _: False) -> str:
    """`own` where this `@domain` is the agency's or below it, `public` where anybody can have a mailbox in it, `lived_in` where a requester or an
    official has one, else ""."""
    domain = canon.domain(address)
    if not domain:
        return ""
    if any(domain == mine or domain.endswith(f".{mine}") for mine in own):
        return "own"
    if anybodys(domain):
        return "public"
    return "lived_in" if lived_in(domain) else ""


def whole(whose: str) -> str:
    """What is said of such a domain of other people."""
    if whose == "lived_in":
        return tr(
            "청구인이나 직원의 전자우편이 있는 도메인 전체입니다. 전자우편 주소로 적어 주십시오",
            "a whole domain in which a requester or an official has his mailbox: give the mail address",
        )
    return tr(
        "누구나 가입하는 전자우편의 도메인 전체입니다. 전자우편 주소로 적어 주십시오",
        "a whole domain in which anybody can have a mailbox: give the mail address",
    )
